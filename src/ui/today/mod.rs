//! Today: at most seven small attentions, each with its reason; the letter that answers one in the
//! composer. What is due and why is decided in `model::attention`.

mod line;
mod reason;
mod rules;

use std::sync::Arc;

use chrono::Datelike;
use egui::{Align, ScrollArea, Ui, pos2};

use super::cx::Cx;
use super::text::capitalized;
use super::theme::{HasTokens, Type, icons, size};
use super::widgets::{Button, ends, hairline, inline_icon, label, truncated};
use super::window::{column, page};
use super::year_end;
use crate::app::{Action, Command, DoneKind, Screen, TodayAction};
use crate::model::attention::Line;
use crate::model::{Due, Occasion};

pub(super) use reason::{kind_key, said, state_key};
pub(super) use rules::show as show_rules;

/// So many who wait are offered.
const OFFERED: usize = 14;
/// So many of what is too late are named.
const NAMED: usize = 5;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let letter = cx.state.letter.as_ref().map(|letter| letter.client);
    if letter.is_some()
        && let Some(client) = cx.state.writing().map(Arc::clone)
    {
        year_end::paper(ui, cx, &client);
        return;
    }
    page(ui, |ui| {
        ScrollArea::vertical().id_salt("today").auto_shrink(false).show(ui, |ui| {
            let used = column(ui, size::COLUMN, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(14.0);
                day(ui, cx);
                ui.add_space(24.0);
            });
            ui.advance_cursor_after_rect(used);
        });
    });
}

fn day(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let state = cx.state;
    let today = state.today;
    let weekday = cx.t(reason::weekday_key(today.weekday()));
    let date = cx.text.day(today, today);
    let title = cx.tw("today-title", &[("weekday", weekday.into()), ("day", date.into())]);
    let title = capitalized(&title);
    label(ui, title, Type::Display, tokens.strong);
    ui.add_space(4.0);
    let line = match state.day.lines.len() {
        _ if state.day.is_off => cx.t("today-off"),
        0 => cx.t("today-nothing"),
        count => cx.tw("today-count", &[("count", count.into())]),
    };
    label(ui, line, Type::Lead, tokens.text);
    ui.add_space(20.0);
    hairline(ui);
    for (nth, line) in state.day.lines.iter().enumerate() {
        if nth > 0 {
            inset_hairline(ui);
        }
        if let Some(client) = state.book.client(line.client) {
            line::show(ui, cx, client, line);
        }
    }
    if !state.day.lines.is_empty() {
        hairline(ui);
    }
    ui.add_space(10.0);
    done(ui, cx);
    begun(ui, cx);
    quiet(ui, cx);
}

/// A line that begins where the names do.
fn inset_hairline(ui: &mut Ui) {
    let width = ui.available_width();
    let place = ui.cursor().min + egui::vec2(line::ICON, 0.0);
    let rect = egui::Rect::from_min_max(place, pos2(place.x + width - line::ICON, place.y + 1.0));
    ui.painter().rect_filled(rect, 0.0, ui.tokens().hair);
    ui.add_space(1.0);
}

/// What was done last, with the way back.
fn done(ui: &mut Ui, cx: &mut Cx<'_>) {
    let state = cx.state;
    let Some(done) = &state.done else { return };
    let Some(client) = state.book.client(done.client) else { return };
    let tokens = ui.tokens();
    let kind = match done.what {
        DoneKind::Logged(kind) => cx.t(kind.key()),
        _ => String::new(),
    };
    let key = match done.what {
        DoneKind::Sent => "today-done-sent",
        DoneKind::Logged(_) => "today-done-logged",
        DoneKind::Later => "today-done-later",
        DoneKind::Dropped => "today-done-dropped",
    };
    let args = [
        ("name", client.full_name.as_str().into()),
        ("kind", kind.into()),
        ("time", done.at.format("%H:%M").to_string().into()),
    ];
    let text = cx.tw(key, &args);
    let undo = cx.t("command-undo");
    ui.horizontal(|ui| {
        ui.set_height(28.0);
        let said = |ui: &mut Ui| {
            inline_icon(ui, icons::CHECK, 16.0, tokens.good);
            truncated(ui, text, Type::Body, tokens.text);
        };
        let undone = ends(ui, Align::Center, said, |ui| ui.add(Button::link(undo)).clicked());
        if undone {
            cx.command(Command::Undo);
        }
    });
}

/// Letters that were begun and never left.
fn begun(ui: &mut Ui, cx: &mut Cx<'_>) {
    let state = cx.state;
    for (id, note) in &state.day.begun {
        let Some(client) = state.book.client(*id) else { continue };
        let Some(note) = client.note(*note) else { continue };
        let (occasion, name) = (cx.t(note.occasion.key()), client.full_name.as_str());
        let args = [("name", name.into()), ("occasion", occasion.into())];
        let (text, go_on) = (cx.tw("today-begun", &args), cx.t("today-go-on"));
        let button = Button::link(go_on.clone()).name(format!("{go_on}: {name}"));
        if row(ui, (icons::CIRCLE_HALF, text), button) {
            cx.drafts.focused_note = None;
            cx.send(Action::Today(TodayAction::Continue(client.id, note.id)));
        }
    }
}

/// What waits, and what is too late now.
fn quiet(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    waiting(ui, cx);
    if !cx.state.day.missed.is_empty() {
        let mut all: Vec<String> =
            cx.state.day.missed.iter().filter_map(|it| missed(cx, it)).collect();
        all.dedup();
        let more = all.split_off(all.len().min(NAMED)).len();
        let args = [("what", all.join("; ").into()), ("more", more.into())];
        let text = cx.tw("today-missed", &args);
        ui.add_space(4.0);
        label(ui, text, Type::Body, tokens.weak);
    }
}

/// Who waits, for those who want to know.
fn waiting(ui: &mut Ui, cx: &mut Cx<'_>) {
    let state = cx.state;
    let lines = &state.day.waiting;
    if lines.is_empty() {
        return;
    }
    let text = cx.tw("today-waiting", &[("count", lines.len().into())]);
    let button = ui.add(Button::link(text).icon_after(icons::CARET_DOWN));
    egui::Popup::menu(&button).show(|ui| {
        for line in lines.iter().take(OFFERED) {
            let Some(client) = state.book.client(line.client) else { continue };
            let kind = line.kind().map(|kind| cx.t(reason::kind_key(kind))).unwrap_or_default();
            let name = client.full_name.as_str();
            if ui
                .add(Button::ghost(format!("{name}, {kind}")).enabled(state.is_writable()))
                .clicked()
            {
                cx.drafts.focused_note = None;
                cx.send(Action::Today(TodayAction::Write(line.client, line.dues.clone())));
                ui.close();
            }
        }
        let more = lines.len().saturating_sub(OFFERED);
        if more > 0 {
            label(
                ui,
                cx.tw("and-more", &[("count", more.into())]),
                Type::Caption,
                ui.tokens().weak,
            );
        }
    });
}

fn missed(cx: &Cx<'_>, (client, due): &(crate::model::ClientId, Due)) -> Option<String> {
    let client = cx.state.book.client(*client)?;
    Some(format!("{}, {}", client.full_name, cx.t(reason::kind_key(due.kind))))
}

fn row(ui: &mut Ui, (glyph, text): (char, String), button: Button) -> bool {
    let tokens = ui.tokens();
    ui.horizontal(|ui| {
        ui.set_height(28.0);
        let said = |ui: &mut Ui| {
            inline_icon(ui, glyph, 16.0, tokens.text);
            truncated(ui, text, Type::Body, tokens.text);
        };
        ends(ui, Align::Center, said, |ui| ui.add(button).clicked())
    })
    .inner
}

/// In the header: which letter is open and the way back, or what was put off.
pub(super) fn header(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(letter) = cx.state.letter.clone() else { return };
    let back = cx.t(if letter.from == Screen::Today { "today-back" } else { "card-back" });
    if ui.add(Button::ghost(back).icon(icons::CARET_LEFT)).clicked() {
        cx.send(Action::Today(TodayAction::Leave));
    }
    let text = letter_name(cx, letter.occasion, &letter.serves);
    truncated(ui, text, Type::Heading, ui.tokens().strong);
}

/// Which other reasons a letter serves, if any.
pub(super) fn letter_others(cx: &Cx<'_>, occasion: Occasion, serves: &[Due]) -> Option<String> {
    let also = reason::kinds(cx, serves.iter().filter(|due| due.kind.occasion() != occasion));
    (!also.is_empty()).then_some(also)
}

/// What a letter is for, with the other reasons that it serves.
fn letter_name(cx: &Cx<'_>, occasion: Occasion, serves: &[Due]) -> String {
    let name = cx.t(occasion.key());
    let Some(also) = letter_others(cx, occasion, serves) else { return name };
    let args = [("occasion", name.into()), ("also", also.into())];
    cx.tw("today-letter-also", &args)
}

/// At the end of the header: what was put off, and the rules.
pub(super) fn header_end(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.letter.is_some() {
        return;
    }
    let state = cx.state;
    let count = state.day.snoozed.len();
    if count > 0 {
        let text = cx.tw("today-snoozed", &[("count", count.into())]);
        let button = ui.add(Button::ghost(text).icon(icons::CLOCK));
        egui::Popup::menu(&button).show(|ui| {
            for (line, day) in state.day.snoozed.iter().take(12) {
                snoozed(ui, cx, line, *day);
            }
        });
    }
    let rules = cx.t("today-rules");
    if ui.add(Button::ghost(rules)).clicked() {
        cx.drafts.sheet = Some(super::cx::Sheet::Rules);
    }
}

fn snoozed(ui: &mut Ui, cx: &mut Cx<'_>, line: &Line, day: chrono::NaiveDate) {
    let Some(client) = cx.state.book.client(line.client) else { return };
    let kind = line.dues.first().map(|due| cx.t(reason::kind_key(due.kind))).unwrap_or_default();
    let args = [
        ("name", client.full_name.as_str().into()),
        ("kind", kind.into()),
        ("day", cx.text.day(day, cx.state.today).into()),
    ];
    let text = cx.tw("today-snoozed-line", &args);
    if ui.add(Button::ghost(text)).clicked() {
        cx.send(Action::Today(TodayAction::Now(line.client, line.dues.clone())));
        ui.close();
    }
}
