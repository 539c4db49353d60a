//! The help sheet: every command with its key, from the one table of commands.

use egui::{Grid, Ui};

use super::cx::{Cx, Sheet};
use super::keys::key_text;
use super::theme::{HasTokens, Type};
use super::widgets::{Button, key_cap, label, sheet};
use crate::app::Command;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.take(Command::Help) {
        cx.drafts.sheet = Some(Sheet::Help);
    }
    if cx.drafts.sheet != Some(Sheet::Help) {
        return;
    }
    let tokens = ui.tokens();
    let modal = sheet(ui, "help", |ui| {
        let title = cx.t("help-title");
        label(ui, title, Type::Heading, tokens.strong);
        Grid::new("keys").num_columns(4).spacing([20.0, 6.0]).show(ui, |ui| {
            for pair in Command::ALL.chunks(2) {
                for command in pair {
                    key_cap(ui, &key_text(ui, *command));
                    ui.label(cx.t(command.text_key()));
                }
                ui.end_row();
            }
        });
        let rating = cx.t("help-rating");
        label(ui, rating, Type::Caption, tokens.weak);
        let close = cx.t("close-sheet");
        let button = ui.add(Button::primary(close));
        if ui.memory(|memory| memory.focused().is_none()) {
            button.request_focus();
        }
        button.clicked()
    });
    if modal.inner || modal.should_close() {
        cx.drafts.sheet = None;
    }
}
