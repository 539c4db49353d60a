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
use crate::ui::widgets::{elided, group_icon, ring};

const HEIGHT: f32 = 28.0;

/// A chip's text is cut where it is longer.
const LONGEST: f32 = 220.0;

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
            let (body, _) = chip(ui, cx, (&text, &text), (on, false));
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
    let (body, cleared) = chip(ui, cx, (&text, &text), (on, true));
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
    let choice = |cx: &Cx<'_>, tier| Choice {
        name: match tier {
            Some(tier) => cx.tw("card-tier", &[("tier", format!("{tier:?}").into())]),
            None => cx.t("tier-none"),
        },
        glyph: icons::CHECK,
        on: chosen.contains(&tier),
        toggle: TableAction::ToggleTier(tier),
    };
    let all = Tier::ALL.into_iter().map(Some).chain([None]);
    let on = all.clone().filter(|tier| chosen.contains(tier));
    several(ui, cx, "filter-tier", (on, all), choice);
}

fn affinity(ui: &mut Ui, cx: &mut Cx<'_>) {
    let chosen = &cx.state.table.filter.groups;
    let choice = |cx: &Cx<'_>, group| Choice {
        name: cx.t(match group {
            Some(Group::Hated) => "group-hated",
            Some(Group::Ignored) => "group-ignored",
            Some(Group::Loved) => "group-loved",
            None => "group-not-rated",
        }),
        glyph: group_icon(group),
        on: chosen.contains(&group),
        toggle: TableAction::ToggleGroup(group),
    };
    let all = [Some(Group::Hated), Some(Group::Ignored), Some(Group::Loved), None];
    let on = all.into_iter().filter(|group| chosen.contains(group));
    several(ui, cx, "affinity", (on, all.into_iter()), choice);
}

fn language(ui: &mut Ui, cx: &mut Cx<'_>) {
    let chosen = &cx.state.table.filter.languages;
    let choice = |cx: &Cx<'_>, language: Language| Choice {
        name: cx.t(language.key()),
        glyph: icons::CHECK,
        on: chosen.contains(&language),
        toggle: TableAction::ToggleLanguage(language),
    };
    several(ui, cx, "filter-language", (chosen.iter().copied(), Language::ALL), choice);
}

/// Not shown while nobody has a tag.
fn tag(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (tags, chosen) = (&cx.state.table.tags, &cx.state.table.filter.tags);
    if tags.is_empty() && chosen.is_empty() {
        return;
    }
    let choice = |_: &Cx<'_>, tag: &String| Choice {
        name: tag.clone(),
        glyph: icons::CHECK,
        on: chosen.contains(tag),
        toggle: TableAction::ToggleTag(tag.clone()),
    };
    // One that nobody has any more can still be dropped.
    several(ui, cx, "filter-tag", (chosen, tags.union(chosen)), choice);
}

/// One of several that can be chosen together.
struct Choice {
    name: String,
    glyph: char,
    on: bool,
    toggle: TableAction,
}

/// A chip with a menu of which several can be chosen: those that are, and all. What the menu holds is
/// made when it is opened.
fn several<T>(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    key: &str,
    (chosen, all): (impl IntoIterator<Item = T>, impl IntoIterator<Item = T>),
    choice: impl Fn(&Cx<'_>, T) -> Choice,
) {
    let chosen: Vec<Choice> = chosen.into_iter().map(|it| choice(cx, it)).collect();
    let names: Vec<&str> = chosen.iter().map(|choice| choice.name.as_str()).collect();
    let (filter, names) = (cx.t(key), names.join(", "));
    let (body, cleared) = if chosen.is_empty() {
        chip(ui, cx, (&filter, &filter), (false, true))
    } else {
        let args = [("filter", filter.into()), ("chosen", names.as_str().into())];
        let name = cx.tw("filter-chosen", &args);
        chip(ui, cx, (&names, &name), (true, true))
    };
    if cleared {
        for choice in chosen {
            cx.send(Action::Table(choice.toggle));
        }
    }
    Popup::menu(&body).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ScrollArea::vertical().max_height(MENU).show(ui, |ui| {
            for one in all {
                let choice = choice(cx, one);
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
    let room = rect.width() - 34.0 - if glyph == icons::CHECK { 8.0 } else { 30.0 };
    let galley = elided(ui, name, Type::BodyMedium, tokens.strong, room);
    let (at, is_cut) = (pos2(rect.left() + 34.0, middle - galley.size().y / 2.0), galley.elided);
    ui.painter().galley(at, galley, tokens.strong);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if is_cut { response.on_hover_text(name) } else { response }
}

/// A chip, with a menu or to be switched: one with a menu that is on can be cleared at its end.
/// It shows its text as far as there is room, and is called by its name. Answers with the whole chip,
/// and whether it was cleared.
fn chip(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (text, name): (&str, &str),
    (on, menu): (bool, bool),
) -> (Response, bool) {
    let tokens = ui.tokens();
    let galley = elided(ui, text, Type::CaptionMedium, tokens.strong, LONGEST);
    let end = if on || menu { 18.0 } else { 0.0 };
    let width = galley.size().x + 22.0 + end;
    let (rect, body) = ui.allocate_exact_size(Vec2::new(width, HEIGHT), Sense::click());
    body.widget_info(|| WidgetInfo::selected(Role::Button, true, on, name));
    let (ground, line) = match (on, body.hovered()) {
        (true, true) => (tokens.accent_soft, tokens.control),
        (true, false) => (tokens.accent_soft, egui::Color32::TRANSPARENT),
        (false, true) => (tokens.hover, tokens.control),
        (false, false) => (tokens.page, tokens.hair),
    };
    let outline = Stroke::new(1.0, line);
    ui.painter().rect(rect, radius::BUTTON, ground, outline, StrokeKind::Inside);
    let ink = if on { tokens.strong } else { tokens.text };
    let (is_cut, at) =
        (galley.elided, pos2(rect.left() + 11.0, rect.center().y - galley.size().y / 2.0));
    ui.painter().galley_with_override_text_color(at, galley, ink);
    if body.has_focus() {
        ring(ui, rect, radius::BUTTON, 0.0);
    }
    let body = if is_cut { body.on_hover_text(name) } else { body };
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
