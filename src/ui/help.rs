//! The help sheet: every command with its key, from the one table of commands.

use egui::{Grid, Ui};

use super::cx::{Cx, Sheet};
use super::keys::key_text;
use super::theme::{HasTokens, Type};
use super::widgets::{Button, key_cap, label, sheet};
use crate::app::Command;

/// As wide as two columns of keys are.
const WIDTH: f32 = 640.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.take(Command::Help) {
        cx.drafts.sheet = Some(Sheet::Help);
    }
    if cx.drafts.sheet != Some(Sheet::Help) {
        return;
    }
    let tokens = ui.tokens();
    // Some languages need more room than the sheet has in a window that is hardly wider.
    let columns = if cx.room.width < WIDTH + 120.0 { 1 } else { 2 };
    let modal = sheet(ui, ("help", WIDTH), |ui| {
        let title = cx.t("help-title");
        label(ui, title, Type::Heading, tokens.strong);
        Grid::new("keys").num_columns(2 * columns).spacing([20.0, 6.0]).show(ui, |ui| {
            for pair in Command::ALL.chunks(columns) {
                for command in pair {
                    key_cap(ui, &key_text(ui, cx.text, *command));
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
