//! The last two years' notes, as excerpts.

use std::cmp::Reverse;

use egui::{Id, Ui};

use super::divide;
use crate::app::{Action, Screen, TodayAction};
use crate::model::{Client, Mark, Note, NoteState, Occasion};
use crate::ui::cx::Cx;
use crate::ui::text::year;
use crate::ui::theme::{HasTokens, Type, icons};
use crate::ui::today::letter_others;
use crate::ui::widgets::{Button, counted, fold, inline_icon, label, state_icon};

/// Two lines of the card.
const EXCERPT_CHARS: usize = 72;

/// So many letters outside the seasons are shown, the newest first.
const LETTERS: usize = 4;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let is_open = cx.state.letter.is_none() && cx.state.screen == Screen::YearEnd;
    let is_sent = client.note_of(cx.state.year).is_some_and(Note::is_sent);
    // This season's note stands in the composer; elsewhere, once it was sent, it is the last one.
    let this_year = cx.state.year + i32::from(is_sent && !is_open);
    let known_since = client.since.unwrap_or(this_year);
    let any = client.notes.iter().any(Note::is_sent);
    if !any && known_since >= this_year {
        return;
    }
    divide(ui, cx);
    let title = cx.t("last-notes");
    if cx.room.has_folded_card() {
        let sent = client.notes.iter().filter(|note| note.is_sent()).count();
        if !fold(ui, Id::unique(("fold-notes", client.id)), &title, sent) {
            return;
        }
    } else {
        label(ui, title, Type::CaptionStrong, ui.tokens().weak);
    }
    for of in [this_year - 1, this_year - 2] {
        match client.note_of(of).filter(|note| note.is_sent()) {
            Some(note) => sent(ui, cx, client, (of, note)),
            None => none(ui, cx, of),
        }
    }
    letters(ui, cx, client);
}

/// The last letters outside the seasons.
fn letters(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let tokens = ui.tokens();
    let of_no_season = |note: &&Note| !matches!(note.occasion, Occasion::YearEnd(_));
    let sent = client.notes.iter().filter(of_no_season);
    let mut sent: Vec<_> = sent.filter_map(|note| Some((note.state.sent_at()?, note))).collect();
    sent.sort_by_key(|(at, _)| Reverse(*at));
    for (at, note) in sent.into_iter().take(LETTERS) {
        let (glyph, color) = state_icon(Mark::of(Some(note)), tokens);
        ui.horizontal(|ui| {
            inline_icon(ui, glyph, 14.0, color);
            let occasion = cx.t(note.occasion.key());
            let day = cx.text.day(at.date(), cx.state.today);
            let args = [("occasion", occasion.into()), ("day", day.into())];
            let text = cx.tw("letter-sent", &args);
            let whole =
                super::super::widgets::ink(note.body.as_str(), Type::NoteSmall, tokens.text);
            let button = ui.add(Button::ghost(text).small());
            if button.on_hover_text(whole).clicked() {
                cx.send(Action::Today(TodayAction::Continue(client.id, note.id)));
            }
        });
        if let Some(also) = letter_others(cx, note.occasion, &note.serves) {
            let text = cx.tw("reason-also", &[("also", also.into())]);
            label(ui, text, Type::Caption, tokens.weak);
        }
    }
}

fn none(ui: &mut Ui, cx: &mut Cx<'_>, of: i32) {
    let tokens = ui.tokens();
    ui.horizontal(|ui| {
        inline_icon(ui, icons::CIRCLE, 14.0, tokens.control);
        let text = cx.tw("note-none", &[("year", year(of))]);
        label(ui, text, Type::Body, tokens.weak);
    });
}

fn sent(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, (of, note): (i32, &Note)) {
    let tokens = ui.tokens();
    let (glyph, color) = state_icon(client.mark(of), tokens);
    ui.horizontal_top(|ui| {
        inline_icon(ui, glyph, 14.0, color);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let text = if let NoteState::Answered { sent, on, .. } = note.state {
                let days = (on - sent.date()).num_days().max(0);
                cx.tw("note-answered", &[("year", year(of)), ("days", days.into())])
            } else {
                let day = note.state.sent_at().map(|at| cx.text.day(at.date(), at.date()));
                let day = day.unwrap_or_default();
                cx.tw("note-sent", &[("year", year(of)), ("day", day.into())])
            };
            counted(ui, &text, of.unsigned_abs() as usize, Type::Body);
            let response = label(ui, excerpt(&note.body), Type::NoteSmall, tokens.text);
            response.on_hover_text(super::super::widgets::ink(
                note.body.as_str(),
                Type::NoteSmall,
                tokens.text,
            ));
        });
    });
}

/// The beginning of a note without its line ends.
pub(in crate::ui) fn excerpt(body: &str) -> String {
    let flat = body.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut cut: String = flat.chars().take(EXCERPT_CHARS).collect();
    if cut.len() < flat.len() {
        let end = cut.rfind(' ').unwrap_or(cut.len());
        cut.truncate(end);
        cut.push('…');
    }
    cut
}
