//! What only the two share: the field to jot it down, and what is there, editable in place.

use egui::{Id, Key, Ui};

use crate::app::{Action, ClientAction, Command};
use crate::model::{Anecdote, AnecdoteKind, Client};
use crate::ui::cx::Cx;
use crate::ui::jot;
use crate::ui::theme::icons;
use crate::ui::theme::{HasTokens, Type};
use crate::ui::widgets::{Button, Field, anecdote_icon, icon_button, inline_icon, label};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let title = cx.t("only-you-two");
    label(ui, title, Type::CaptionStrong, ui.tokens().weak);
    if cx.state.is_writable() {
        new_one(ui, cx, client);
    }
    let jotting = jot::new_one(cx, client);
    let others = client.anecdotes.iter().rev().filter(|anecdote| Some(anecdote.id) != jotting);
    let shown = if cx.room.has_folded_card() { 2 } else { 6 };
    for anecdote in others.clone().take(shown) {
        line(ui, cx, client, anecdote);
    }
    let more = others.count().saturating_sub(shown);
    if more > 0 {
        let more = cx.tw("anecdotes-more", &[("count", more.into())]);
        label(ui, more, Type::Caption, ui.tokens().weak);
    }
}

/// The field to jot something down. It is in the book while it is typed; `Enter` makes room for
/// the next one.
fn new_one(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let id = Id::unique(("anecdote", client.id));
    let (before, mut typed) = jot::new_text(cx, client);
    let (hint, name) = (cx.t("anecdote-hint"), cx.t("anecdote-name"));
    let response = Field::new(&mut typed, id, name).hint(hint).show(ui);
    if cx.take(Command::Anecdote) {
        response.request_focus();
    }
    let mut kind = before;
    if cx.state.lookup.is_none() && cx.take(Command::Mention) {
        response.request_focus();
        kind = AnecdoteKind::Mention;
    }
    if response.has_focus() || !typed.is_empty() {
        kinds(ui, cx, &mut kind);
    }
    if response.changed() || kind != before {
        jot::keep_new(cx, client, kind, typed);
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        jot::end(cx, client);
        response.request_focus();
    }
}

/// Of which of the four kinds it will be.
fn kinds(ui: &mut Ui, cx: &Cx<'_>, chosen: &mut AnecdoteKind) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for kind in AnecdoteKind::ALL {
            let text = cx.t(kind.key());
            let is_chosen = *chosen == kind;
            let button = if is_chosen { Button::secondary(text) } else { Button::ghost(text) };
            if ui.add(button.small()).clicked() {
                *chosen = kind;
            }
        }
    });
}

fn line(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, anecdote: &Anecdote) {
    let tokens = ui.tokens();
    let id = Id::unique(("edit-anecdote", anecdote.id));
    let editing = jot::is_open(cx, anecdote) || ui.memory(|memory| memory.has_focus(id));
    ui.horizontal_top(|ui| {
        let color = if anecdote.kind == AnecdoteKind::Problem { tokens.warn } else { tokens.text };
        inline_icon(ui, anecdote_icon(anecdote.kind), 14.0, color);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if editing || cx.drafts.facts_open == Some(client.id) {
                edit(ui, cx, (client, anecdote), id);
                return;
            }
            let text = &anecdote.text;
            let told = told_line(cx, client, anecdote);
            let whole = if told.is_empty() { text.clone() } else { format!("{text} · {told}") };
            let response = label(ui, whole, Type::Body, tokens.text).interact(egui::Sense::click());
            if !cx.state.is_writable() {
                return;
            }
            let hint = cx.t("anecdote-menu");
            let _shown = response.context_menu(|ui| menu(ui, cx, client, anecdote));
            if response.clicked() {
                cx.drafts.focus = Some(id);
                jot::open(cx, client, anecdote);
            }
            response.on_hover_text(hint);
        });
    });
}

/// The words of an anecdote, to be changed in place. One that is left empty goes.
fn edit(ui: &mut Ui, cx: &mut Cx<'_>, (client, anecdote): (&Client, &Anecdote), id: Id) {
    let mut text = jot::text(cx, anecdote);
    let name = cx.t("anecdote-name");
    let response = Field::new(&mut text, id, name).quiet().lines(2).show(ui);
    if response.changed() {
        jot::keep(cx, client, anecdote, text);
    }
    if response.lost_focus() {
        jot::leave(cx, client);
    }
}

fn menu(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, anecdote: &Anecdote) {
    for kind in AnecdoteKind::ALL {
        let text = cx.t(kind.key());
        if ui.add(Button::ghost(text).icon(anecdote_icon(kind))).clicked() {
            let action = ClientAction::SetAnecdoteKind(anecdote.id, kind);
            cx.send(Action::Client(client.id, action));
            ui.close();
        }
    }
    let remove = cx.t("anecdote-remove");
    if icon_button(ui, icons::TRASH, remove).clicked() {
        let action = ClientAction::EditAnecdote(anecdote.id, String::new());
        cx.send(Action::Client(client.id, action));
        ui.close();
    }
}

/// "told 2024", or "in this note".
fn told_line(cx: &Cx<'_>, client: &Client, anecdote: &Anecdote) -> String {
    let in_note = cx
        .state
        .open_note_of(client)
        .is_some_and(|note| crate::checks::told::tells(&note.body, &anecdote.text));
    if in_note {
        return cx.t("told-here");
    }
    client
        .notes
        .iter()
        .rev()
        .find(|note| note.told.contains(&anecdote.id))
        .map(|note| cx.tw("told-in", &[("year", crate::ui::text::year(note.year()))]))
        .unwrap_or_default()
}
