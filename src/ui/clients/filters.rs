//! The chips below the search: who is shown, by state, tier, affinity, silence, language, tag.

use egui::accesskit::Role;
use egui::{
    Align2, Popup, PopupCloseBehavior, Rect, Response, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, pos2,
};

use crate::app::{Action, TableAction};
use crate::model::table::StateFilter;
use crate::model::{Group, Language, Tier};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icon, icons, radius, size};
use crate::ui::widgets::{group_icon, ring};

const HEIGHT: f32 = 28.0;

/// A longer menu is scrolled.
const MENU: f32 = 288.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 6.0);
        state(ui, cx);
        tier(ui, cx);
        affinity(ui, cx);
        let filter = &cx.state.table.filter;
        let toggles = [
            (cx.t("filter-silent"), filter.silent, TableAction::ToggleSilent),
            (cx.t("filter-never-written"), filter.never_written, TableAction::ToggleNeverWritten),
        ];
        for (text, on, action) in toggles {
            let (body, _) = chip(ui, cx, &text, (on, false));
            if body.clicked() {
                cx.send(Action::Table(action));
            }
        }
        language(ui, cx);
        tag(ui, cx);
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
            if line(ui, &name, icons::CHECK, state == now).clicked() {
                cx.send(Action::Table(TableAction::Show(state)));
                ui.close();
            }
        }
    });
}

fn tier(ui: &mut Ui, cx: &mut Cx<'_>) {
    let chosen = &cx.state.table.filter.tiers;
    let tiers = Tier::ALL.into_iter().map(Some).chain([None]);
    let choices = tiers.map(|tier| Choice {
        name: match tier {
            Some(tier) => cx.tw("card-tier", &[("tier", format!("{tier:?}").into())]),
            None => cx.t("tier-none"),
        },
        glyph: icons::CHECK,
        on: chosen.contains(&tier),
        toggle: TableAction::ToggleTier(tier),
    });
    let choices = choices.collect();
    several(ui, cx, "filter-tier", choices);
}

fn affinity(ui: &mut Ui, cx: &mut Cx<'_>) {
    let chosen = &cx.state.table.filter.groups;
    let groups = [
        (Some(Group::Hated), "group-hated"),
        (Some(Group::Ignored), "group-ignored"),
        (Some(Group::Loved), "group-loved"),
        (None, "group-not-rated"),
    ];
    let choices = groups.map(|(group, key)| Choice {
        name: cx.t(key),
        glyph: group_icon(group),
        on: chosen.contains(&group),
        toggle: TableAction::ToggleGroup(group),
    });
    several(ui, cx, "affinity", choices.into());
}

fn language(ui: &mut Ui, cx: &mut Cx<'_>) {
    let chosen = &cx.state.table.filter.languages;
    let choices = Language::ALL.map(|language| Choice {
        name: cx.t(language.key()),
        glyph: icons::CHECK,
        on: chosen.contains(&language),
        toggle: TableAction::ToggleLanguage(language),
    });
    several(ui, cx, "filter-language", choices.into());
}

/// Not shown while nobody has a tag.
fn tag(ui: &mut Ui, cx: &mut Cx<'_>) {
    let table = &cx.state.table;
    // One that nobody has any more can still be dropped.
    let tags = table.tags.union(&table.filter.tags);
    let choices: Vec<Choice> = tags
        .map(|tag| Choice {
            name: tag.clone(),
            glyph: icons::CHECK,
            on: table.filter.tags.contains(tag),
            toggle: TableAction::ToggleTag(tag.clone()),
        })
        .collect();
    if !choices.is_empty() {
        several(ui, cx, "filter-tag", choices);
    }
}

/// One of several that can be chosen together.
struct Choice {
    name: String,
    glyph: char,
    on: bool,
    toggle: TableAction,
}

/// A chip with a menu of which several can be chosen.
fn several(ui: &mut Ui, cx: &mut Cx<'_>, key: &str, choices: Vec<Choice>) {
    let on: Vec<&Choice> = choices.iter().filter(|choice| choice.on).collect();
    let names: Vec<&str> = on.iter().map(|choice| choice.name.as_str()).collect();
    let text = if names.is_empty() { cx.t(key) } else { names.join(", ") };
    let (body, cleared) = chip(ui, cx, &text, (!on.is_empty(), true));
    if cleared {
        for choice in on {
            cx.send(Action::Table(choice.toggle.clone()));
        }
    }
    Popup::menu(&body).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ScrollArea::vertical().max_height(MENU).show(ui, |ui| {
            for choice in choices {
                if line(ui, &choice.name, choice.glyph, choice.on).clicked() {
                    cx.send(Action::Table(choice.toggle));
                }
            }
        });
    });
}

/// A line of a chip's menu.
fn line(ui: &mut Ui, name: &str, glyph: char, chosen: bool) -> Response {
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
