//! The writing days: a month to choose them from, and what they ask of each day.

use chrono::{Datelike, Months, NaiveDate, TimeDelta};
use egui::{
    Align, Align2, Id, Key, Layout, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    accesskit::Role, vec2,
};

use super::survey::first_month;
use crate::app::{Action, SeasonAction};
use crate::model::Season;
use crate::model::pace::PerDay;
use crate::ui::cx::Cx;
use crate::ui::text::capitalized;
use crate::ui::theme::{HasTokens, Type, icons, radius, size};
use crate::ui::widgets::{elided, icon_button, ink, label, ring};
use crate::ui::year_end::rate;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let season = cx.state.season().map(AsRef::as_ref);
    let first = first_month(season, cx.state.year, cx.state.today);
    let month = cx.drafts.month.unwrap_or(first);
    head(ui, cx, month);
    weekdays(ui, cx);
    grid(ui, cx, season, month);
    ui.add_space(10.0);
    let sentence = cx.drafts.prepare.survey.pace.map(|pace| sentence(cx, &pace));
    label(ui, sentence.unwrap_or_default(), Type::Body, ui.tokens().text);
}

fn head(ui: &mut Ui, cx: &mut Cx<'_>, month: NaiveDate) {
    let tokens = ui.tokens();
    let title = cx.t("prepare-days");
    let slim = cx.room.is_slim();
    if slim {
        ui.label(ink(title.clone(), Type::BodyStrong, tokens.strong));
    }
    ui.horizontal(|ui| {
        ui.set_height(size::CLICK);
        ui.spacing_mut().item_spacing.x = 2.0;
        if !slim {
            ui.label(ink(title, Type::BodyStrong, tokens.strong));
            let text = capitalized(&cx.text.month(month));
            let wide = elided(ui, &text, Type::Body, tokens.text, f32::INFINITY).size().x;
            let rest = ui.available_width() - wide - 2.0 * (size::CLICK + 8.0);
            ui.add_space(rest.max(0.0));
        }
        let (before, after) = (cx.t("prepare-month-before"), cx.t("prepare-month-after"));
        if icon_button(ui, icons::CARET_LEFT, before).clicked() {
            cx.drafts.month = month.checked_sub_months(Months::new(1));
        }
        ui.add_space(4.0);
        ui.label(ink(capitalized(&cx.text.month(month)), Type::Body, tokens.text));
        ui.add_space(4.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if icon_button(ui, icons::CARET_RIGHT, after).clicked() {
                cx.drafts.month = month.checked_add_months(Months::new(1));
            }
        });
    });
}

/// The size of a day, with the gap to the next one.
fn cell(ui: &Ui, cx: &Cx<'_>) -> egui::Vec2 {
    let low = cx.room.has_folded_card();
    vec2((ui.available_width() + 4.0) / 7.0, if low { 29.0 } else { 36.0 })
}

fn weekdays(ui: &mut Ui, cx: &Cx<'_>) {
    let cell = cell(ui, cx);
    let start = ui.cursor().min;
    let names = cx.t("prepare-weekdays");
    for (at, name) in names.split_whitespace().take(7).enumerate() {
        let middle = start + vec2(cell.x * at as f32 + (cell.x - 4.0) / 2.0, 12.0);
        let color = ui.tokens().weak;
        ui.painter().text(middle, Align2::CENTER_CENTER, name, Type::Caption.font(), color);
    }
    ui.add_space(26.0);
}

fn grid(ui: &mut Ui, cx: &mut Cx<'_>, season: Option<&Season>, month: NaiveDate) {
    let step = cell(ui, cx);
    let start = ui.cursor().min;
    let skipped = month.weekday().num_days_from_monday();
    let days: Vec<NaiveDate> =
        month.iter_days().take_while(|day| day.month() == month.month()).collect();
    let rows = (skipped as usize + days.len()).div_ceil(7);
    let whole = Rect::from_min_size(start, vec2(ui.available_width(), step.y * rows as f32));
    ui.advance_cursor_after_rect(whole);
    let reached = reached(cx, season, &days);
    for (at, day) in (skipped as usize..).zip(days) {
        let (row, column) = ((at / 7) as f32, (at % 7) as f32);
        let place = start + vec2(column * step.x, row * step.y);
        let rect = Rect::from_min_size(place, step - vec2(4.0, 4.0));
        let chosen = season.is_some_and(|season| season.days.contains(&day));
        one(ui, cx, (day, chosen, day == reached), rect);
    }
}

/// The one day of the month that `Tab` reaches; the arrows lead to the others.
fn reached(cx: &Cx<'_>, season: Option<&Season>, days: &[NaiveDate]) -> NaiveDate {
    let here = |day: &NaiveDate| days.contains(day);
    let chosen = || days.iter().find(|day| season.is_some_and(|s| s.days.contains(day))).copied();
    let first = days.first().copied().unwrap_or(cx.state.today);
    let last = cx.drafts.prepare.day.filter(here);
    last.or_else(chosen).or(Some(cx.state.today).filter(here)).unwrap_or(first)
}

fn day_id(day: NaiveDate) -> Id {
    Id::unique(("writing-day", day))
}

fn one(ui: &Ui, cx: &mut Cx<'_>, (day, chosen, reached): (NaiveDate, bool, bool), rect: Rect) {
    let tokens = ui.tokens();
    let today = cx.state.today;
    let sense = if reached { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, day_id(day), sense);
    let name = cx.text.day(day, today);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, chosen, &name));
    let (fill, ink) = match (chosen, response.hovered()) {
        (true, true) => (tokens.accent_hover, tokens.on_accent),
        (true, false) => (tokens.accent, tokens.on_accent),
        (false, true) => (tokens.hover, tokens.strong),
        (false, false) => {
            let ink = if day < today { tokens.weak } else { tokens.strong };
            (egui::Color32::TRANSPARENT, ink)
        }
    };
    let line = if day == today { tokens.control } else { egui::Color32::TRANSPARENT };
    let outline = Stroke::new(1.0, line);
    ui.painter().rect(rect, radius::BUTTON, fill, outline, StrokeKind::Inside);
    let style = if chosen { Type::BodyStrong } else { Type::Body };
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, day.day(), style.font(), ink);
    if response.has_focus() {
        ring(ui, rect, radius::BUTTON, if chosen { 2.0 } else { 0.0 });
        walk(ui, cx, day);
    }
    if response.clicked() {
        cx.drafts.prepare.day = Some(day);
        cx.drafts.month = day.with_day(1);
        response.request_focus();
        cx.send(Action::Season(SeasonAction::ToggleDay(day)));
    }
}

/// The arrows lead from day to day, also into the next month.
fn walk(ui: &Ui, cx: &mut Cx<'_>, day: NaiveDate) {
    rate::keep_arrows(ui);
    let presses = |key| ui.input(|input| input.num_presses(key).cast_signed()) as i64;
    let by = presses(Key::ArrowRight) - presses(Key::ArrowLeft)
        + 7 * (presses(Key::ArrowDown) - presses(Key::ArrowUp));
    let to = if by != 0 {
        day.checked_add_signed(TimeDelta::days(by))
    } else if presses(Key::PageUp) > 0 {
        day.checked_sub_months(Months::new(1))
    } else if presses(Key::PageDown) > 0 {
        day.checked_add_months(Months::new(1))
    } else {
        return;
    };
    if let Some(to) = to {
        cx.drafts.prepare.day = Some(to);
        cx.drafts.month = to.with_day(1);
        cx.drafts.focus = Some(day_id(to));
        ui.request_repaint();
    }
}

/// "84 notes on 6 days: 14 a day, about three hours a day."
fn sentence(cx: &Cx<'_>, pace: &PerDay) -> String {
    let notes = ("notes", pace.notes.into());
    if pace.notes == 0 {
        return cx.t("prepare-pace-done");
    }
    if pace.days == 0 {
        return cx.tw("prepare-pace-no-days", &[notes]);
    }
    let minutes = pace.minutes_a_day;
    let time = if minutes < 50 {
        cx.tw("prepare-minutes", &[("minutes", minutes.div_ceil(10).saturating_mul(10).into())])
    } else {
        cx.tw("prepare-hours", &[("hours", ((minutes + 30) / 60).into())])
    };
    let args =
        [notes, ("days", pace.days.into()), ("aday", pace.a_day.into()), ("time", time.into())];
    cx.tw("prepare-pace", &args)
}
