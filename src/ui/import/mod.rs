//! An import: which file, who is in it, and all of them in one step. Nothing is changed before the
//! user has seen every person.

mod choose;
mod columns;
mod known;
mod preview;
mod said;

use std::path::Path;

use egui::{Key, Ui};

pub(super) use preview::Part;

use super::cx::Cx;
use super::theme::{HasTokens, Type, size};
use super::widgets::{Button, label};
use super::window::{column, page};
use crate::app::{Action, ImportAction, ImportStep};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let state = cx.state;
    let Some(import) = &state.import else { return };
    let free = !egui::Popup::is_any_open(ui) && state.lookup.is_none() && cx.drafts.sheet.is_none();
    if free && ui.input(|input| input.key_pressed(Key::Escape)) {
        cancel(cx);
    }
    page(ui, |ui| {
        column(ui, size::COLUMN_WIDE, |ui| match &import.step {
            ImportStep::Choosing => choose::show(ui, cx),
            ImportStep::Reading(path, percent) => reading(ui, cx, path, *percent),
            ImportStep::Preview { path, preview, plan, .. } => {
                preview::show(ui, cx, path, (preview, plan));
            }
            ImportStep::Failed { path, error, .. } => choose::failed(ui, cx, path, error),
            ImportStep::Unreadable(path, why) => choose::unreadable(ui, cx, path, why),
        });
    });
}

fn reading(ui: &mut Ui, cx: &mut Cx<'_>, path: &Path, percent: u8) {
    ui.add_space(120.0);
    ui.vertical_centered(|ui| {
        let args = [("file", file_name(cx, path).into()), ("percent", percent.into())];
        let text = cx.tw("import-reading", &args);
        label(ui, text, Type::Lead, ui.tokens().text);
        ui.add_space(8.0);
        let leave = cx.t("import-cancel");
        if ui.add(Button::secondary(leave)).clicked() {
            cancel(cx);
        }
    });
}

fn cancel(cx: &mut Cx<'_>) {
    cx.drafts.import_part = Part::default();
    cx.drafts.path.clear();
    cx.send(Action::Import(ImportAction::Cancel));
}

/// The file's name without its folders.
fn file_name(cx: &Cx<'_>, path: &Path) -> String {
    if path.as_os_str().is_empty() {
        return cx.t("import-clipboard");
    }
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
