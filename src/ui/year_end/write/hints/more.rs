//! What opens under a hint that is clicked: whose the borrowed words are, and whether a name is
//! right.

use egui::{Popup, Response, Ui};

use super::words::beginning;
use crate::app::{Action, NoteAction};
use crate::checks::again::OwnWords;
use crate::checks::hints::Hint;
use crate::checks::names::OtherName;
use crate::model::Client;
use crate::ui::cx::Cx;
use crate::ui::text::year;
use crate::ui::theme::{HasTokens, Type};
use crate::ui::widgets::{Button, label};

/// As many phrases as are looked at.
const MOST: usize = 6;

pub(super) fn show(
    hint_response: &Response,
    cx: &mut Cx<'_>,
    client: &Client,
    (hint, body): (&Hint, &str),
) {
    match hint {
        Hint::Borrowed(own) => {
            Popup::menu(hint_response).show(|ui| borrowed(ui, cx, own, body));
        }
        Hint::OtherNames(names) if cx.state.is_writable() => {
            Popup::menu(hint_response).show(|ui| other_name(ui, cx, client, (names, body)));
        }
        _ => {}
    }
}

fn borrowed(ui: &mut Ui, cx: &Cx<'_>, own: &OwnWords, body: &str) {
    ui.set_max_width(420.0);
    for phrase in own.phrases.iter().take(MOST) {
        let Some(other) = cx.state.book.client(phrase.client) else { continue };
        let text = beginning(body.get(phrase.at.clone()).unwrap_or_default());
        let Some(note) = other.note(phrase.note) else { continue };
        let (name, year) = (other.full_name.as_str().into(), year(note.year()));
        let args = [("name", name), ("year", year), ("text", text.into())];
        let line = cx.tw("hint-borrowed-from", &args);
        label(ui, line, Type::Caption, ui.tokens().text);
    }
}

fn other_name(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, (names, body): (&[OtherName], &str)) {
    let Some(first) = names.first() else { return };
    let text = body.get(first.at.clone()).unwrap_or_default();
    let right = cx.t("hint-name-right");
    if ui.add(Button::ghost(right)).clicked() {
        answer(ui, cx, client, NoteAction::NameIsRight(text.to_owned()));
    }
    let theirs = cx.tw("hint-name-theirs", &[("client", client.call_name().into())]);
    if ui.add(Button::ghost(theirs)).clicked() {
        answer(ui, cx, client, NoteAction::NameIsTheirs(text.to_owned()));
    }
}

/// Answered: the text has the keyboard again.
fn answer(ui: &Ui, cx: &mut Cx<'_>, client: &Client, action: NoteAction) {
    cx.send(Action::Note(client.id, action));
    cx.drafts.focused_note = None;
    ui.close();
}
