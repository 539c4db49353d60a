//! What can be taken out: everyone as cards or tables, and one person with all that is known.
//! There is no list of addresses for a mail program, and the sheet says why.

use egui::Ui;

use super::cx::{Cx, Sheet};
use super::theme::{HasTokens, Type};
use super::widgets::{Button, label, sheet};
use crate::app::{Action, Command, Export};
use crate::model::{Client, DueKind};
use crate::store::export::{CardVersion, Heads, person};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.take(Command::Export) {
        cx.drafts.sheet = Some(Sheet::Export);
    }
    if cx.drafts.sheet != Some(Sheet::Export) {
        return;
    }
    let tokens = ui.tokens();
    let modal = sheet(ui, ("export", 440.0), |ui| {
        let (title, line) = (cx.t("export-title"), cx.t("export-line"));
        label(ui, title, Type::Heading, tokens.strong);
        label(ui, line, Type::Body, tokens.text);
        let ways = [
            ("export-cards-4", "export-cards-4-line", Export::Cards(CardVersion::V4)),
            ("export-cards-3", "export-cards-3-line", Export::Cards(CardVersion::V3)),
            ("export-google", "export-google-line", Export::Google),
            ("export-table", "export-table-line", Export::Table(Box::new(heads(cx)))),
            ("export-calendar", "export-calendar-line", Export::Calendar(kinds(cx))),
        ];
        let mut done = false;
        for (name, line, export) in ways {
            let (name, line) = (cx.t(name), cx.t(line));
            let button = ui.add(Button::secondary(name));
            if ui.memory(|memory| memory.focused().is_none()) {
                button.request_focus();
            }
            label(ui, line, Type::Caption, tokens.weak);
            if button.clicked() {
                cx.send(Action::Export(export));
                done = true;
            }
        }
        let (why, close) = (cx.t("export-no-list"), cx.t("close-sheet"));
        label(ui, why, Type::Body, tokens.text);
        ui.add(Button::ghost(close)).clicked() || done
    });
    if modal.inner || modal.should_close() {
        cx.drafts.sheet = None;
    }
}

/// All that the book knows of one client, to be handed to them.
pub(super) fn of(cx: &Cx<'_>, client: &Client) -> Action {
    Action::Export(Export::Person(client.id, person(client, &|key| cx.t(key))))
}

/// The words for what a letter is for.
fn kinds(cx: &Cx<'_>) -> Vec<(DueKind, String)> {
    DueKind::ALL.map(|kind| (kind, cx.t(super::today::kind_key(kind)))).to_vec()
}

fn heads(cx: &Cx<'_>) -> Heads {
    Heads {
        name: cx.t("column-name"),
        company: cx.t("column-company"),
        place: cx.t("column-city"),
        phone: cx.t("column-phone"),
        email: cx.t("column-email"),
        birthday: cx.t("column-birthday"),
        tier: cx.t("export-tier"),
        affinity: cx.t("affinity"),
        last_contact: cx.t("export-last-contact"),
        since: cx.t("export-since"),
    }
}
