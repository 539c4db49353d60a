//! The calm row under the text: what is to be said of the note, each thing once, and how many words
//! there are. Nothing new is said while words are being typed.

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use egui::{Align, Ui};

use crate::app::{Action, NoteAction};
use crate::checks::count;
use crate::checks::hints::{Hint, hints};
use crate::checks::length::Length;
use crate::checks::told::Retold;
use crate::model::{Check, Client};
use crate::ui::cx::Cx;
use crate::ui::text;
use crate::ui::theme::{HasTokens, Type, icons, motion};
use crate::ui::widgets::{Button, ends, icon_button, ink, inline_icon};

/// What the row remembers of the note that is open.
#[derive(Default)]
pub(in crate::ui) struct Draft {
    /// The client for whom `found` was worked out, as they were then, and of which season.
    of: Option<(Arc<Client>, i32)>,
    found: Vec<Hint>,
    /// When a key changed the text last, in seconds.
    typed: f64,
    /// What was said when the keys rested: that may stay in sight while one types.
    said: Vec<Check>,
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
    let (draft, year) = (&mut cx.drafts.hints, cx.state.year);
    if draft.of.as_ref().is_none_or(|(of, of_year)| (of.id, *of_year) != (client.id, year)) {
        let typed = ui.input(|input| input.time);
        *draft = Draft { typed, ..Draft::default() };
    }
    if draft.of.as_ref().is_none_or(|(of, _)| !Arc::ptr_eq(of, now)) {
        let note = now.note_of(year).filter(|note| !note.is_sent());
        draft.found = note.map(|note| hints(now, note)).unwrap_or_default();
        draft.of = Some((Arc::clone(now), year));
    }
}

/// The places that are marked in the text.
pub(super) fn marked(cx: &Cx<'_>) -> Vec<Range<usize>> {
    let draft = &cx.drafts.hints;
    let marked = draft.found.iter().find(|hint| Some(hint.check()) == draft.marked);
    marked.map(Hint::places).unwrap_or_default()
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let note = client.note_of(cx.state.year);
    let body = note.map_or("", |note| note.body.as_str());
    let args =
        [("words", count::words(body).into()), ("paragraphs", count::paragraphs(body).into())];
    let counts = cx.tw("composer-counts", &args);
    let said = said(ui, cx);
    let row = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for (nth, hint) in said.iter().enumerate() {
            let (text, more) = words(cx, body, hint);
            // The first one weighs most; another one waits until there is room.
            if nth > 0 && ui.available_width() < wide(ui, &text) {
                return;
            }
            one(ui, cx, client, hint.check(), (text, more));
        }
    };
    ends(ui, Align::Center, row, |ui| {
        ui.label(ink(counts, Type::Caption, ui.tokens().weak));
    });
}

/// What is said now: what was said when the keys rested, if it still holds.
fn said(ui: &Ui, cx: &mut Cx<'_>) -> Vec<Hint> {
    let draft = &mut cx.drafts.hints;
    let typed = ui.input(|input| input.time) - draft.typed;
    draft.said.retain(|check| draft.found.iter().any(|hint| hint.check() == *check));
    for hint in &draft.found {
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
    draft.found.iter().filter(|hint| draft.said.contains(&hint.check())).cloned().collect()
}

/// For how many seconds the keys rest before it is said.
fn rest(hint: &Hint) -> f64 {
    match hint {
        Hint::Length(Length::Short(_)) => motion::SHORT_RESTS,
        _ => motion::HINT_RESTS,
    }
}

/// How much room a hint takes, in points.
fn wide(ui: &Ui, text: &str) -> f32 {
    const SIGNS: f32 = 56.0;
    let color = ui.tokens().hint;
    let galley = ui.painter().layout_no_wrap(text.to_owned(), Type::CaptionMedium.font(), color);
    galley.size().x + SIGNS
}

fn one(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    client: &Client,
    check: Check,
    (text, more): (String, String),
) {
    inline_icon(ui, icons::LIGHTBULB, 14.0, ui.tokens().hint);
    let dismiss = cx.tw("hint-dismiss", &[("what", text.as_str().into())]);
    let response = ui.add(Button::hint(text)).on_hover_text(more);
    if response.clicked() {
        let draft = &mut cx.drafts.hints;
        draft.marked = (draft.marked != Some(check)).then_some(check);
    }
    if cx.state.is_writable() && icon_button(ui, icons::X, dismiss).clicked() {
        cx.send(Action::Note(client.id, NoteAction::Dismiss(check)));
    }
    ui.add_space(8.0);
}

/// What is said, and a sentence more.
fn words(cx: &Cx<'_>, body: &str, hint: &Hint) -> (String, String) {
    match hint {
        Hint::LeftOvers(places) => {
            let args = [("text", first(body, places).into())];
            (cx.tw("hint-left-over", &args), cx.t("hint-left-over-more"))
        }
        Hint::ListName(address) => {
            let args = [("address", address.as_str().into())];
            (cx.t("hint-list"), cx.tw("hint-list-more", &args))
        }
        Hint::ForAnybody => (cx.t("hint-for-anybody"), cx.t("hint-for-anybody-more")),
        Hint::Told(Retold { year, text }) => {
            let args = [("year", text::year(*year)), ("anecdote", beginning(text).into())];
            (cx.tw("hint-told", &args), cx.t("hint-told-more"))
        }
        Hint::Selling(at) => {
            let text = body.get(at.clone()).unwrap_or_default();
            let args = [("text", text.into())];
            (cx.tw("hint-selling", &args), cx.t("hint-selling-more"))
        }
        Hint::Length(Length::Short(words)) => {
            let args = [("words", (*words).into())];
            (cx.t("hint-short"), cx.tw("hint-short-more", &args))
        }
        Hint::Length(Length::Long(words)) => {
            let args = [("words", (*words).into())];
            (cx.t("hint-long"), cx.tw("hint-long-more", &args))
        }
        Hint::Length(Length::Paragraphs(paragraphs)) => {
            let args = [("paragraphs", (*paragraphs).into())];
            (cx.tw("hint-paragraphs", &args), cx.t("hint-paragraphs-more"))
        }
    }
}

/// As much of an anecdote as the row has room for.
fn beginning(text: &str) -> String {
    const MOST: usize = 28;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// The first of the places, as it stands in the text.
pub(super) fn first<T>(body: &str, places: &[(Range<usize>, T)]) -> String {
    let place = places.first().and_then(|(at, _)| body.get(at.clone()));
    place.unwrap_or_default().to_owned()
}
