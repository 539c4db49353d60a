//! The rail: the sections, the file and whether it is saved, the settings.

use egui::accesskit::Role;
use egui::{
    Align, Align2, Color32, Layout, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2,
    WidgetInfo, pos2,
};

use super::cx::{Cx, Sheet};
use super::theme::{HasTokens, Type, icon, icon_filled, icons, radius, size};
use super::widgets::{Button, icon_button, ring};
use crate::app::{Action, Command, FileAction, FileMode, Screen};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let slim = cx.room.is_slim();
    let tokens = ui.tokens();
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.vertical_centered(|ui| {
        ui.add_space(if slim { 8.0 } else { 13.0 });
        let (rect, _) = ui.allocate_exact_size(Vec2::new(48.0, 28.0), Sense::hover());
        let mut font = Type::NotePad.font();
        font.size = if slim { 17.0 } else { 20.0 };
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, "P.S.", font, tokens.strong);
        ui.add_space(if slim { 4.0 } else { 7.0 });
        for (screen, glyph, command) in [
            (Screen::YearEnd, icons::ENVELOPE_SIMPLE, Command::YearEnd),
            (Screen::Clients, icons::USERS, Command::Clients),
            (Screen::Today, icons::SUN_HORIZON, Command::Today),
            (Screen::Review, icons::CHART_BAR, Command::Review),
        ] {
            item(ui, cx, screen, (glyph, command));
        }
    });
    foot(ui, cx, slim);
}

/// The file and the settings, at the very bottom.
fn foot(ui: &mut Ui, cx: &mut Cx<'_>, slim: bool) {
    const BELOW: f32 = 12.0;
    const BETWEEN: f32 = 8.0;
    let is_sample = cx.state.file.mode == FileMode::Sample;
    let close = if is_sample { size::CLICK + ui.spacing().item_spacing.y } else { 0.0 };
    let height = close + file_height(slim) + BETWEEN + size::BUTTON + BELOW;
    let room = ui.max_rect();
    let place = Rect::from_min_max(pos2(room.left(), room.bottom() - height), room.max);
    let layout = Layout::top_down(Align::Center);
    let mut foot = ui.new_child(UiBuilder::new().max_rect(place).layout(layout).id_salt("foot"));
    if is_sample {
        close_sample(&mut foot, cx);
    }
    file(&mut foot, cx, slim);
    foot.add_space(BETWEEN - foot.spacing().item_spacing.y);
    let name = cx.t("settings");
    let gear = Button::ghost("").icon(icons::GEAR_SIX).large_icon().name(name.clone());
    if foot.add(gear.wide(size::BUTTON)).on_hover_text(name).clicked() {
        cx.drafts.sheet = Some(Sheet::Settings);
    }
}

fn file_height(slim: bool) -> f32 {
    if slim { 32.0 } else { 40.0 }
}

fn item(ui: &mut Ui, cx: &mut Cx<'_>, screen: Screen, (glyph, command): (char, Command)) {
    let tokens = ui.tokens();
    let slim = cx.room.is_slim();
    let welcome = cx.state.book.is_empty();
    let active = cx.state.screen == screen && !welcome;
    let name = cx.t(command.text_key());
    let size = if slim { Vec2::new(44.0, 44.0) } else { Vec2::new(72.0, 56.0) };
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, active, &name));
    let fill = match (active, response.hovered()) {
        (true, _) => tokens.accent_soft,
        (false, true) => tokens.hover,
        _ => Color32::TRANSPARENT,
    };
    ui.painter().rect(rect, radius::CARD, fill, Stroke::NONE, StrokeKind::Inside);
    let color = if active { tokens.accent } else { tokens.text };
    let font = if active { icon_filled(22.0) } else { icon(22.0) };
    if slim {
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, glyph, font, color);
    } else {
        let top = pos2(rect.center().x, rect.top() + 19.0);
        ui.painter().text(top, Align2::CENTER_CENTER, glyph, font, color);
        let foot = pos2(rect.center().x, rect.bottom() - 15.0);
        let style = Type::CaptionMedium.font();
        let ink = if active { tokens.strong } else { tokens.text };
        ui.painter().text(foot, Align2::CENTER_CENTER, &name, style, ink);
    }
    if response.has_focus() {
        ring(ui, rect, radius::CARD, 0.0);
    }
    let clicked = response.clicked();
    if slim {
        response.on_hover_text(name);
    }
    if clicked {
        cx.send(Action::Go(screen));
    }
}

/// The file's name and whether it is saved; the reason when it is not.
fn file(ui: &mut Ui, cx: &Cx<'_>, slim: bool) {
    let tokens = ui.tokens();
    let file = &cx.state.file;
    let (glyph, key, color) = match &file.mode {
        FileMode::Reading => (icons::ARROWS_CLOCKWISE, "file-reading", tokens.weak),
        FileMode::Sample => (icons::BOOK_OPEN, "file-sample", tokens.weak),
        FileMode::ReadOnly(_) => (icons::LOCK, "file-read-only", tokens.warn),
        FileMode::Unreadable(_) => (icons::WARNING, "file-unreadable", tokens.warn),
        FileMode::Writable if file.failed.is_some() => {
            (icons::WARNING, "file-not-saved", tokens.warn)
        }
        FileMode::Writable if cx.state.book.is_empty() && file.revision == 0 => {
            (icons::CIRCLE, "file-empty", tokens.weak)
        }
        FileMode::Writable if file.is_saved() => (icons::CHECK, "file-saved", tokens.weak),
        FileMode::Writable => (icons::ARROWS_CLOCKWISE, "file-saving", tokens.weak),
    };
    let state = cx.t(key);
    let name = match file.mode {
        FileMode::Sample => cx.t("file-sample-name"),
        _ if key == "file-empty" => cx.t("file-new"),
        _ => file.path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
    };
    let width = if slim { 44.0 } else { 80.0 };
    let size = Vec2::new(width, file_height(slim));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, format!("{name}: {state}")));
    if slim {
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, glyph, icon(18.0), color);
    } else {
        let elided = elide(ui, &name, width);
        let font = Type::CaptionMedium.font();
        let top = pos2(rect.center().x, rect.top() + 11.0);
        ui.painter().text(top, Align2::CENTER_CENTER, elided, font, tokens.strong);
        let galley = ui.painter().layout_no_wrap(state.clone(), Type::Caption.font(), color);
        let left = rect.center().x - f32::midpoint(galley.size().x, 16.0);
        let y = rect.bottom() - 11.0;
        let wide = galley.size();
        ui.painter().text(pos2(left, y), Align2::LEFT_CENTER, glyph, icon(14.0), color);
        ui.painter().galley(pos2(left + 16.0, y - wide.y / 2.0), galley, color);
    }
    response.on_hover_text(format!("{name}\n{state}\n{}", file.path.display()));
}

fn close_sample(ui: &mut Ui, cx: &mut Cx<'_>) {
    let name = cx.t("sample-close");
    if icon_button(ui, icons::X, name).clicked() {
        cx.send(Action::File(FileAction::CloseSample));
    }
}

fn elide(ui: &Ui, name: &str, width: f32) -> String {
    let fits = |text: &str| {
        let font = Type::CaptionMedium.font();
        ui.painter().layout_no_wrap(text.to_owned(), font, Color32::TRANSPARENT).size().x <= width
    };
    if fits(name) {
        return name.to_owned();
    }
    let mut short = name.to_owned();
    while !short.is_empty() && !fits(&format!("{short}…")) {
        short.pop();
    }
    format!("{short}…")
}
