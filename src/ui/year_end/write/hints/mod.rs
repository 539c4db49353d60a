//! The calm row under the text: what is to be said of the note, each thing once, and how many words
//! there are; before it the checks that found nothing. Nothing new is said while words are typed.

mod more;
mod words;

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use egui::{Align, Ui};

use super::ask;
use crate::app::{Action, NoteAction};
use crate::checks::count;
use crate::checks::hints::{Hint, Reading, read};
use crate::checks::length::Length;
use crate::model::{Check, Client, NoteId};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons, motion};
use crate::ui::widgets::{Button, ends, icon_button, ink, inline_icon};
pub(super) use words::first;
pub(in crate::ui::year_end) use words::words;

/// What the row remembers of the note that is open.
#[derive(Default)]
pub(in crate::ui) struct Draft {
    /// The client for whom `found` was worked out, as they were then, and of which season or
    /// letter.
    of: Option<(Arc<Client>, Result<NoteId, i32>)>,
    found: Reading,
    /// All other notes and names were there to be held against it.
    of_all: bool,
    /// When a key changed the text last, in seconds.
    typed: f64,
    /// What was said when the keys rested: that may stay in sight while one types.
    said: Vec<Check>,
    /// The share of own words when the keys rested, in percent.
    own: Option<usize>,
    /// Whose places are marked in the text.
    marked: Option<Check>,
}

/// The text was changed.
pub(super) fn typed(ui: &Ui, cx: &mut Cx<'_>) {
    cx.drafts.hints.typed = ui.input(|input| input.time);
}

/// Looks at the note again, if anything has changed.
pub(super) fn follow(ui: &Ui, cx: &mut Cx<'_>, client: &Client) {
    let Some(now) = cx.state.book.client(client.id) else { return };
    let letter = cx.state.letter.as_ref().map(|letter| letter.note);
    let which = letter.ok_or(cx.state.year);
    let draft = &mut cx.drafts.hints;
    if draft.of.as_ref().is_none_or(|(of, of_which)| (of.id, *of_which) != (client.id, which)) {
        let typed = ui.input(|input| input.time);
        *draft = Draft { typed, ..Draft::default() };
    }
    let of_all = cx.state.indexes.others().is_some();
    if draft.of.as_ref().is_none_or(|(of, _)| !Arc::ptr_eq(of, now)) || of_all && !draft.of_all {
        let note = cx.state.open_note_of(now).filter(|note| !note.is_sent());
        let others = cx.state.indexes.others();
        draft.of_all = of_all;
        let found = note.zip(others).map(|(note, others)| read(now, note, others));
        draft.found = found.unwrap_or_default();
        draft.of = Some((Arc::clone(now), which));
    }
}

/// The places that are marked in the text.
pub(super) fn marked(cx: &Cx<'_>) -> Vec<Range<usize>> {
    let draft = &cx.drafts.hints;
    let marked = draft.found.hints.iter().find(|hint| Some(hint.check()) == draft.marked);
    marked.map(Hint::places).unwrap_or_default()
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let note = cx.state.open_note_of(client);
    let body = note.map_or("", |note| note.body.as_str());
    let count = count::words(body);
    let counts = cx.tw("composer-counts", &[("words", count.into())]);
    let said = said(ui, cx);
    let passed = passed(cx, count);
    let row = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        if !cx.drafts.hints.of_all && !body.trim().is_empty() {
            let percent = cx.state.indexes.percent_read.into();
            let waits = cx.tw("checks-reading", &[("percent", percent)]);
            ui.label(ink(waits, Type::Caption, ui.tokens().weak));
            return;
        }
        // What is to be said goes before what passed.
        let hints: f32 = said.iter().map(|hint| wide(ui, &words(cx, body, hint).0) + DISMISS).sum();
        for text in passed {
            if wide(ui, &text) + hints > ui.available_width() {
                break;
            }
            pass(ui, text);
        }
        for (nth, hint) in said.iter().enumerate() {
            let (text, more) = words(cx, body, hint);
            // The first one weighs most; another one waits until there is room.
            if nth > 0 && ui.available_width() < wide(ui, &text) + DISMISS {
                let waiting = cx.tw("hints-waiting", &[("count", (said.len() - nth).into())]);
                ui.label(ink(waiting, Type::Caption, ui.tokens().weak));
                return;
            }
            one(ui, cx, client, (hint, body), (text, more));
        }
    };
    ends(ui, Align::Center, row, |ui| {
        ui.label(ink(counts, Type::Caption, ui.tokens().weak));
    });
}

/// What the checks that found nothing say, once there is enough text for it to mean something.
fn passed(cx: &Cx<'_>, words: usize) -> Vec<String> {
    const ENOUGH: usize = 30;
    let draft = &cx.drafts.hints;
    let Some(own) = draft.own.filter(|_| draft.of_all && words >= ENOUGH) else {
        return Vec::new();
    };
    let found = |check| draft.found.hints.iter().any(|hint| hint.check() == check);
    let all = [
        (Check::OwnWords, cx.tw("check-own-words", &[("percent", own.into())])),
        (Check::Name, cx.t("check-name")),
        (Check::Personal, cx.t("check-personal")),
    ];
    all.into_iter().filter(|(check, _)| !found(*check)).map(|(_, text)| text).collect()
}

fn pass(ui: &mut Ui, text: String) {
    inline_icon(ui, icons::CHECK, 14.0, ui.tokens().good);
    ui.label(ink(text, Type::Caption, ui.tokens().text));
    ui.add_space(10.0);
}

/// What is said now: what was said when the keys rested, if it still holds.
fn said(ui: &Ui, cx: &mut Cx<'_>) -> Vec<Hint> {
    let draft = &mut cx.drafts.hints;
    let typed = ui.input(|input| input.time) - draft.typed;
    draft.said.retain(|check| draft.found.hints.iter().any(|hint| hint.check() == *check));
    if typed >= motion::HINT_RESTS || draft.own.is_none() {
        draft.own = Some(draft.found.own.percent());
    }
    for hint in &draft.found.hints {
        if draft.said.contains(&hint.check()) {
            continue;
        }
        let left = rest(hint) - typed;
        if left <= 0.0 {
            draft.said.push(hint.check());
        } else {
            ui.request_repaint_after(Duration::from_secs_f64(left));
        }
    }
    let hints = &draft.found.hints;
    hints.iter().filter(|hint| draft.said.contains(&hint.check())).cloned().collect()
}

/// For how many seconds the keys rest before it is said.
fn rest(hint: &Hint) -> f64 {
    match hint {
        Hint::Length(Length::Short(_)) => motion::SHORT_RESTS,
        _ => motion::HINT_RESTS,
    }
}

/// Room for the way to dismiss a hint, and the gap to the next one.
const DISMISS: f32 = 34.0;

/// How much room a check takes, in points.
fn wide(ui: &Ui, text: &str) -> f32 {
    const SIGNS: f32 = 34.0;
    let color = ui.tokens().hint;
    let galley = ui.painter().layout_no_wrap(text.to_owned(), Type::CaptionMedium.font(), color);
    galley.size().x + SIGNS
}

fn one(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    client: &Client,
    (hint, body): (&Hint, &str),
    (text, sentence): (String, String),
) {
    let check = hint.check();
    inline_icon(ui, icons::LIGHTBULB, 14.0, ui.tokens().hint);
    let dismiss = cx.tw("hint-dismiss", &[("what", text.as_str().into())]);
    let response = ui.add(Button::hint(text)).on_hover_text(sentence);
    if response.clicked() {
        let draft = &mut cx.drafts.hints;
        draft.marked = (draft.marked != Some(check)).then_some(check);
        if *hint == Hint::ForAnybody {
            ask::turn(cx, client);
        }
    }
    more::show(&response, cx, client, (hint, body));
    if cx.state.is_writable() && icon_button(ui, icons::X, dismiss).clicked() {
        cx.drafts.focused_note = None;
        match hint {
            Hint::OtherNames(names) => names.iter().for_each(|name| {
                let name = body.get(name.at.clone()).unwrap_or_default().to_owned();
                cx.send(Action::Note(client.id, NoteAction::NameIsRight(name)));
            }),
            _ => cx.send(Action::Note(client.id, NoteAction::Dismiss(check))),
        }
    }
    ui.add_space(8.0);
}
