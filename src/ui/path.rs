//! A path that is typed: where a desktop shows no file dialog, there is no other way.

use std::path::PathBuf;

use egui::{Id, Key, Ui};

use super::cx::Cx;
use super::theme::icons;
use super::widgets::Field;

/// The field; answers with the path once `Enter` was pressed.
pub(super) fn field(ui: &mut Ui, cx: &mut Cx<'_>, id: Id) -> Option<PathBuf> {
    let (hint, name) = (cx.t("path-hint"), cx.t("path-name"));
    let field = Field::new(&mut cx.drafts.path, id, name).hint(hint).icon(icons::FOLDER_OPEN);
    let response = field.show(ui);
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let path = cx.drafts.path.trim();
    if !entered || path.is_empty() {
        return None;
    }
    let path = PathBuf::from(path);
    cx.drafts.path.clear();
    Some(path)
}
