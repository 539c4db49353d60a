//! The chips below the search: who is shown, by state, by affinity, by silence.

use egui::accesskit::Role;
use egui::{
    Align2, Popup, PopupCloseBehavior, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2,
};

use crate::app::{Action, TableAction};
use crate::model::Group;
use crate::model::table::StateFilter;
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icon, icons, radius, size};
use crate::ui::widgets::{group_icon, ring};

const HEIGHT: f32 = 28.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 6.0);
        state(ui, cx);
        affinity(ui, cx);
        let filter = &cx.state.table.filter;
        let toggles = [
            (cx.t("filter-never-written"), filter.never_written, TableAction::ToggleNeverWritten),
            (cx.t("filter-silent"), filter.silent, TableAction::ToggleSilent),
        ];
        for (text, on, action) in toggles {
            let (body, _) = chip(ui, cx, &text, (on, false));
            if body.clicked() {
                cx.send(Action::Table(action));
            }
        }
    });
}

fn state(ui: &mut Ui, cx: &mut Cx<'_>) {
    let now = cx.state.table.filter.state;
    let choices = [
        (StateFilter::Active, cx.t("filter-active")),
        (StateFilter::Lost, cx.t("filter-lost")),
        (StateFilter::Archived, cx.t("filter-archived")),
        (StateFilter::All, cx.t("filter-all")),
    ];
    let name = choices.iter().find(|(state, _)| *state == now).map(|(_, name)| name.clone());
    let (on, text) = match name {
        Some(name) if now != StateFilter::All => (true, name),
        _ => (false, cx.t("filter-state")),
    };
    let (body, cleared) = chip(ui, cx, &text, (on, true));
    if cleared {
        cx.send(Action::Table(TableAction::Show(StateFilter::All)));
    }
    Popup::menu(&body).show(|ui| {
        for (state, name) in choices {
            if choice(ui, &name, icons::CHECK, state == now).clicked() {
                cx.send(Action::Table(TableAction::Show(state)));
                ui.close();
            }
        }
    });
}

fn affinity(ui: &mut Ui, cx: &mut Cx<'_>) {
    let groups = [
        (Some(Group::Hated), cx.t("group-hated")),
        (Some(Group::Ignored), cx.t("group-ignored")),
        (Some(Group::Loved), cx.t("group-loved")),
        (None, cx.t("group-not-rated")),
    ];
    let chosen = cx.state.table.filter.groups.clone();
    let names: Vec<&str> = groups
        .iter()
        .filter(|(group, _)| chosen.contains(group))
        .map(|(_, name)| name.as_ref())
        .collect();
    let text = if names.is_empty() { cx.t("affinity") } else { names.join(", ") };
    let (body, cleared) = chip(ui, cx, &text, (!chosen.is_empty(), true));
    if cleared {
        for group in &chosen {
            cx.send(Action::Table(TableAction::ToggleGroup(*group)));
        }
    }
    Popup::menu(&body).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        for (group, name) in groups {
            if choice(ui, &name, group_icon(group), chosen.contains(&group)).clicked() {
                cx.send(Action::Table(TableAction::ToggleGroup(group)));
            }
        }
    });
}

/// A line of a chip's menu.
fn choice(ui: &mut Ui, name: &str, glyph: char, chosen: bool) -> Response {
    let tokens = ui.tokens();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(176.0, size::BUTTON), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::MenuItemCheckBox, true, chosen, name));
    let ground = match (response.hovered(), chosen) {
        (true, _) => tokens.hover,
        (_, true) => tokens.accent_soft,
        _ => egui::Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, radius::BUTTON, ground);
    if response.has_focus() {
        ring(ui, rect.shrink(2.0), radius::BUTTON, 0.0);
    }
    let middle = rect.center().y;
    if chosen || glyph != icons::CHECK {
        let at = pos2(rect.left() + 18.0, middle);
        ui.painter().text(at, Align2::CENTER_CENTER, glyph, icon(16.0), tokens.text);
    }
    if chosen && glyph != icons::CHECK {
        let at = pos2(rect.right() - 16.0, middle);
        ui.painter().text(at, Align2::CENTER_CENTER, icons::CHECK, icon(14.0), tokens.accent);
    }
    let at = pos2(rect.left() + 34.0, middle);
    ui.painter().text(at, Align2::LEFT_CENTER, name, Type::BodyMedium.font(), tokens.strong);
    response
}

/// A chip, with a menu or to be switched: one with a menu that is on can be cleared at its end.
/// Answers with the whole chip, and whether it was cleared.
fn chip(ui: &mut Ui, cx: &Cx<'_>, text: &str, (on, menu): (bool, bool)) -> (Response, bool) {
    let tokens = ui.tokens();
    let font = Type::CaptionMedium.font();
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font, tokens.strong);
    let end = if on || menu { 18.0 } else { 0.0 };
    let width = galley.size().x + 22.0 + end;
    let (rect, body) = ui.allocate_exact_size(Vec2::new(width, HEIGHT), Sense::click());
    body.widget_info(|| WidgetInfo::selected(Role::Button, true, on, text));
    let (ground, line) = match (on, body.hovered()) {
        (true, true) => (tokens.accent_soft, tokens.control),
        (true, false) => (tokens.accent_soft, egui::Color32::TRANSPARENT),
        (false, true) => (tokens.hover, tokens.control),
        (false, false) => (tokens.page, tokens.hair),
    };
    let outline = Stroke::new(1.0, line);
    ui.painter().rect(rect, radius::BUTTON, ground, outline, StrokeKind::Inside);
    let ink = if on { tokens.strong } else { tokens.text };
    let at = pos2(rect.left() + 11.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley_with_override_text_color(at, galley, ink);
    if body.has_focus() {
        ring(ui, rect, radius::BUTTON, 0.0);
    }
    let middle = pos2(rect.right() - 16.0, rect.center().y);
    let painted = |glyph| {
        ui.painter().text(middle, Align2::CENTER_CENTER, glyph, icon(12.0), ink);
    };
    if !on {
        if menu {
            painted(icons::CARET_DOWN);
        }
        return (body, false);
    }
    painted(icons::X);
    if !menu {
        return (body, false);
    }
    let cross = Rect::from_min_max(pos2(rect.right() - 28.0, rect.top()), rect.max);
    let clear = ui.interact(cross, body.id.with("clear"), Sense::click());
    let name = cx.tw("filter-clear", &[("filter", text.into())]);
    clear.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if clear.has_focus() {
        ring(ui, cross.shrink(4.0), radius::CHIP, 0.0);
    }
    let cleared = clear.on_hover_text(name).clicked();
    if cleared {
        body.request_focus();
    }
    (body, cleared)
}
