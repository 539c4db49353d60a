//! Which file: by the desktop's dialog, by its path, or let fall on the window. Also what is said
//! of one that could not be taken.

use std::path::Path;

use egui::{
    Align, Align2, Event, Id, Layout, Rect, Sense, Shape, Stroke, Ui, UiBuilder, Vec2,
    ViewportCommand, vec2,
};

use super::columns::{self, Asked};
use super::said;
use crate::app::{Action, ImportAction};
use crate::store::import::{Columns, ImportError};
use crate::ui::cx::Cx;
use crate::ui::path;
use crate::ui::theme::{HasTokens, Type, icon, icons, radius};
use crate::ui::widgets::{Button, label, strip};

const PLACE: f32 = 168.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let (title, line) = (cx.t("import-which"), cx.t("import-which-line"));
    label(ui, title, Type::Title, tokens.strong);
    label(ui, line, Type::Lead, tokens.text);
    ui.add_space(8.0);
    drop_place(ui, cx);
    ui.add_space(8.0);
    path_field(ui, cx);
    pasted(ui, cx);
    ui.add_space(8.0);
    let leave = cx.t("import-cancel");
    if ui.add(Button::ghost(leave)).clicked() {
        super::cancel(cx);
    }
}

fn drop_place(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), PLACE), Sense::hover());
    let over = ui.input(|input| !input.raw.hovered_files.is_empty());
    let (ground, line) =
        if over { (tokens.accent_soft, tokens.accent) } else { (tokens.panel, tokens.control) };
    ui.painter().rect_filled(rect, radius::CARD, ground);
    let edge = rect.shrink(0.5);
    let corners = [edge.left_top(), edge.right_top(), edge.right_bottom(), edge.left_bottom()];
    let path: Vec<_> = corners.into_iter().chain([edge.left_top()]).collect();
    ui.painter().extend(Shape::dashed_line(&path, Stroke::new(1.0, line), 6.0, 4.0));
    let glyph = rect.center_top() + vec2(0.0, 40.0);
    let middle = Align2::CENTER_CENTER;
    ui.painter().text(glyph, middle, icons::DOWNLOAD_SIMPLE, icon(28.0), tokens.accent);
    let inside = Rect::from_min_max(rect.min + vec2(0.0, 72.0), rect.max);
    let layout = Layout::top_down(Align::Center);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(inside).layout(layout).id_salt("drop"));
    choose(&mut ui, cx);
    let or = cx.t("import-drop");
    label(&mut ui, or, Type::Body, tokens.text);
    let paste = cx.t("import-paste");
    if ui.add(Button::ghost(paste).small()).clicked() {
        ui.send_viewport_cmd(ViewportCommand::RequestPaste);
    }
}

fn choose(ui: &mut Ui, cx: &mut Cx<'_>) {
    let text = cx.t("import-choose");
    let button = ui.add(Button::primary(text));
    if ui.memory(|memory| memory.focused().is_none()) && cx.state.lookup.is_none() {
        button.request_focus();
    }
    if button.clicked() {
        cx.send(Action::Import(ImportAction::Choose));
    }
}

/// Rows copied from a spreadsheet or a mail; in the field for a path a paste is a path.
fn pasted(ui: &Ui, cx: &mut Cx<'_>) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    let text = ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::Paste(text) => Some(text.clone()),
            _ => None,
        })
    });
    if let Some(text) = text {
        cx.send(Action::Import(ImportAction::Pasted(text)));
    }
}

/// Where the desktop shows no dialog, the path can be typed.
fn path_field(ui: &mut Ui, cx: &mut Cx<'_>) {
    let name = cx.t("path-name");
    label(ui, name, Type::CaptionStrong, ui.tokens().weak);
    if let Some(path) = path::field(ui, cx, Id::unique("import-path")) {
        cx.send(Action::Import(ImportAction::Read(path)));
    }
}

/// What is wrong with the file and what can be done; a table without names offers its columns.
pub(super) fn failed(ui: &mut Ui, cx: &mut Cx<'_>, path: &Path, error: &ImportError) {
    let tokens = ui.tokens();
    head(ui, cx, path, &said::import_error(cx, error));
    let way_out = said::way_out(cx, error);
    label(ui, way_out, Type::Lead, tokens.text);
    ui.add_space(8.0);
    ways_on(ui, cx);
    if let ImportError::NoNameOrEmail { has_header, columns } = error {
        ui.add_space(8.0);
        let fields = columns.iter().map(|column| column.field).collect();
        let choice = Columns { has_header: *has_header, day_order: None, fields };
        columns::show(ui, cx, columns, &Asked { choice, day_order: false });
    }
}

pub(super) fn unreadable(ui: &mut Ui, cx: &mut Cx<'_>, path: &Path, why: &str) {
    let reason = cx.tw("import-unreadable", &[("why", why.into())]);
    head(ui, cx, path, &reason);
    let line = cx.t("import-unreadable-line");
    label(ui, line, Type::Lead, ui.tokens().text);
    ui.add_space(8.0);
    ways_on(ui, cx);
    ui.add_space(8.0);
    path_field(ui, cx);
}

fn head(ui: &mut Ui, cx: &mut Cx<'_>, path: &Path, reason: &str) {
    let tokens = ui.tokens();
    let title = cx.tw("import-failed", &[("file", super::file_name(cx, path).into())]);
    label(ui, title, Type::Title, tokens.strong);
    ui.add_space(4.0);
    let sign = (icons::WARNING, tokens.warn, tokens.warn_soft);
    ui.allocate_ui(vec2(ui.available_width(), 44.0), |ui| strip(ui, sign, "", reason, |_| {}));
    ui.add_space(4.0);
}

fn ways_on(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.allocate_ui_with_layout(
        Vec2::new(ui.available_width(), 32.0),
        Layout::left_to_right(Align::Center),
        |ui| {
            let (another, leave) = (cx.t("import-another"), cx.t("import-cancel"));
            if ui.add(Button::primary(another)).clicked() {
                cx.send(Action::Import(ImportAction::Choose));
            }
            if ui.add(Button::ghost(leave)).clicked() {
                super::cancel(cx);
            }
        },
    );
}
