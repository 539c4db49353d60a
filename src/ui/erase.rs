//! Before somebody is erased for ever: what will go, and from where.

use egui::Ui;

use super::cx::{Cx, Sheet};
use super::theme::{HasTokens, Type, icons};
use super::widgets::{Button, label, sheet};
use crate::app::{Action, ClientAction};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(Sheet::Erase(id)) = cx.drafts.sheet else { return };
    let Some(client) = cx.state.book.client(id) else {
        cx.drafts.sheet = None;
        return;
    };
    let tokens = ui.tokens();
    let modal = sheet(ui, ("erase", 440.0), |ui| {
        let name = client.full_name.as_str();
        let title = cx.tw("erase-title", &[("name", name.into())]);
        label(ui, title, Type::Heading, tokens.strong);
        let args = [
            ("notes", client.notes.len().into()),
            ("anecdotes", client.anecdotes.len().into()),
            ("touches", client.interactions.len().into()),
        ];
        for line in [cx.tw("erase-what", &args), cx.t("erase-where"), cx.t("erase-not")] {
            label(ui, line, Type::Body, tokens.text);
        }
        ui.add_space(8.0);
        let (erase, keep) = (cx.t("erase-now"), cx.t("erase-keep"));
        ui.horizontal(|ui| {
            let kept = ui.add(Button::primary(keep));
            if ui.memory(|memory| memory.focused().is_none()) {
                kept.request_focus();
            }
            let erased = ui.add(Button::secondary(erase).icon(icons::TRASH)).clicked();
            if erased {
                cx.send(Action::Client(id, ClientAction::Erase));
            }
            erased || kept.clicked()
        })
        .inner
    });
    if modal.inner || modal.should_close() {
        cx.drafts.sheet = None;
    }
}
