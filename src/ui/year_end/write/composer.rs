//! The composer: to one address, a subject, the text. It starts empty; nothing is ever put into it.

use std::ops::Range;

use egui::text::LayoutJob;
use egui::{Align, Frame, Id, Layout, Rect, ScrollArea, TextBuffer, TextEdit, Ui, UiBuilder, pos2};

use super::{actions, ask, hints, scratch};
use crate::app::{Action, Command, NoteAction};
use crate::model::{Affinity, Client, ClientId, Group, Note, NoteId};
use crate::ui::card;
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Tokens, Type, icons, size};
use crate::ui::widgets::{Button, chip, ends, hairline, ink, label, letter, truncated};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let slim = cx.room.is_slim();
    let margin = if slim { 24.0 } else { 32.0 };
    let room = ui.max_rect();
    let width = (room.width() - 2.0 * margin).min(size::MEASURE);
    let left = room.left() + (room.width() - width) / 2.0;
    let column = Rect::from_min_max(pos2(left, room.top()), pos2(left + width, room.bottom()));
    let foot = actions::height(cx, client);
    let counts_height = if slim { 34.0 } else { 36.0 };
    let counts_top = column.bottom() - foot - counts_height;
    let part = |top: f32, bottom: f32| {
        Rect::from_min_max(pos2(column.left(), top), pos2(column.right(), bottom))
    };
    let mut above = child(ui, part(column.top(), counts_top), ("above", client.id));
    head(&mut above, cx, client);
    to(&mut above, cx, client);
    subject(&mut above, cx, client);
    scratch::show(&mut above, cx, client);
    text(&mut above, cx, client);
    let mut row = child(ui, part(counts_top, column.bottom() - foot), ("counts", client.id));
    hints::show(&mut row, cx, client);
    let mut below = child(ui, part(column.bottom() - foot, column.bottom()), ("below", client.id));
    actions::show(&mut below, cx, client);
}

fn child(ui: &mut Ui, rect: Rect, salt: (&'static str, ClientId)) -> Ui {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(salt));
    child.spacing_mut().item_spacing.y = 0.0;
    child
}

fn head(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let tokens = ui.tokens();
    let slim = cx.room.has_folded_card();
    let room = ui.available_rect_before_wrap();
    let height = if slim { 48.0 } else { 64.0 };
    // A ghost button ends where its text does.
    let right = room.right() + size::BUTTON_PADDING;
    let line = Rect::from_min_max(room.min, pos2(right, room.top() + height));
    let layout = Layout::left_to_right(Align::Center);
    let mut head = ui.new_child(UiBuilder::new().max_rect(line).layout(layout).id_salt("head"));
    ui.advance_cursor_after_rect(line.with_max_x(room.right()));
    let who = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let style = if slim { Type::Heading } else { Type::Title };
        let room = (ui.available_width() - 44.0).max(60.0);
        ui.scope(|ui| {
            ui.set_max_width(room);
            truncated(ui, client.full_name.as_str(), style, tokens.strong);
        });
        chip(ui, client.affinity.current());
    };
    ends(&mut head, Align::Center, who, |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        scratch::button(ui, cx, client);
        let ask = cx.t("command-ask-me");
        let asked = ui.add(Button::ghost(ask).icon(icons::QUESTION)).clicked();
        if asked || cx.take(Command::AskMe) {
            ask::turn(cx, client);
        }
        if cx.room.is_narrow() {
            card::opener(ui, cx);
        }
    });
}

fn to(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let note = cx.state.open_note_of(client);
    let chosen = note.and_then(|note| note.to.clone()).or_else(|| client.emails.first().cloned());
    line(ui, cx, "composer-to", |ui, cx| {
        let tokens = ui.tokens();
        let Some(chosen) = chosen else {
            let none = cx.t("composer-no-address");
            label(ui, none, Type::Body, tokens.weak);
            return;
        };
        if client.emails.len() < 2 || note.is_some_and(Note::is_sent) {
            label(ui, chosen.to_string(), Type::Body, tokens.strong);
            return;
        }
        ui.add_space(-12.0);
        let button = ui.add(Button::ghost(chosen.to_string()).icon_after(icons::CARET_DOWN));
        egui::Popup::menu(&button).show(|ui| {
            for address in &client.emails {
                if ui.add(Button::ghost(address.to_string())).clicked() {
                    let action = NoteAction::To(address.clone());
                    cx.send(Action::Note(client.id, action));
                    ui.close();
                }
            }
        });
    });
}

fn subject(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let note = cx.state.open_note_of(client);
    let sent = note.is_some_and(Note::is_sent);
    let mut subject = note.map(|note| note.subject.clone()).unwrap_or_default();
    line(ui, cx, "composer-subject", |ui, cx| {
        let tokens = ui.tokens();
        let name = cx.t("composer-subject");
        let response = TextEdit::singleline(&mut subject)
            .id(Id::unique(("subject", open_id(cx, client))))
            .frame(Frame::NONE)
            .font(Type::BodyMedium.font())
            .text_color(tokens.strong)
            .desired_width(f32::INFINITY)
            .align(egui::Align2::LEFT_CENTER)
            .interactive(!sent && cx.state.is_writable())
            .show(ui)
            .response
            .response
            .accessible_name(name);
        if response.has_focus() {
            let rect = response.rect;
            let y = rect.bottom() + 8.0;
            let stroke = egui::Stroke::new(2.0, tokens.accent);
            ui.painter().hline(rect.left() - 68.0..=rect.right(), y, stroke);
        }
        if response.changed() {
            cx.send(Action::Note(client.id, NoteAction::Subject(subject)));
        }
    });
}

/// A line with its name before it and a hairline below.
fn line(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    key: &'static str,
    contents: impl FnOnce(&mut Ui, &mut Cx<'_>),
) {
    let slim = cx.room.has_folded_card();
    let name = match key {
        "composer-to" => cx.t("composer-to"),
        _ => cx.t("composer-subject"),
    };
    ui.horizontal(|ui| {
        ui.set_height(if slim { size::FIELD_LINE_SLIM } else { size::FIELD_LINE });
        let place = ui.cursor().min;
        ui.label(ink(name, Type::Body, ui.tokens().weak));
        ui.add_space((place.x + 68.0 - ui.cursor().min.x).max(0.0));
        contents(ui, cx);
    });
    hairline(ui);
}

fn text(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let tokens = ui.tokens();
    let note = cx.state.open_note_of(client);
    let sent = note.is_some_and(Note::is_sent);
    let mut body = note.map(|note| note.body.clone()).unwrap_or_default();
    let id = Id::unique(("body", open_id(cx, client)));
    let style = if cx.room.is_slim() { Type::NoteSlim } else { Type::Note };
    let height = ui.available_height();
    let (hint, name) = (cx.t("composer-empty"), cx.t("composer-text"));
    ScrollArea::vertical().id_salt(id.with("scroll")).auto_shrink(false).show(ui, |ui| {
        ui.add_space(14.0);
        hints::follow(ui, cx, client);
        let marked = hints::marked(cx);
        let mut layouter = |ui: &Ui, buffer: &dyn TextBuffer, width: f32| {
            let job = job(buffer.as_str(), &marked, style, tokens, width);
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let asking = cx.drafts.question.is_some_and(|(id, _)| id == client.id);
        let rows_of_text = if asking { 0.0 } else { height - 30.0 };
        let response = TextEdit::multiline(&mut body)
            .id(id)
            .frame(Frame::NONE)
            .hint_text(ink(hint, style, tokens.weak))
            .desired_width(ui.available_width())
            .desired_rows(2)
            .min_size(egui::vec2(ui.available_width(), rows_of_text.max(0.0)))
            .interactive(!sent && cx.state.is_writable())
            .layouter(&mut layouter)
            .show(ui)
            .response
            .response
            .accessible_name(name);
        take_focus(cx, client, &response);
        if response.changed() {
            hints::typed(ui, cx);
            cx.send(Action::Note(client.id, NoteAction::Body(body)));
        }
        ui.add_space(16.0);
        ask::show(ui, cx, client);
    });
}

/// Tells the season's note and the letters of one client apart: a field's own undo goes by its id.
fn open_id(cx: &Cx<'_>, client: &Client) -> (ClientId, Option<NoteId>) {
    (client.id, cx.state.letter.as_ref().map(|letter| letter.note))
}

/// The note that has just been opened gets the keyboard.
fn take_focus(cx: &mut Cx<'_>, client: &Client, response: &egui::Response) {
    let asked_for = cx.drafts.asked_for.is_some();
    let open = Some(open_id(cx, client));
    if cx.drafts.focused_note != open && !asked_for && cx.state.lookup.is_none() {
        cx.drafts.focused_note = open;
        response.request_focus();
    }
}

/// The text in the face of a letter; what a hint is about stands on its ground.
fn job(text: &str, marked: &[Range<usize>], style: Type, tokens: &Tokens, width: f32) -> LayoutJob {
    let mut job = letter(text, marked, (style, tokens.strong), (tokens.hint_soft, tokens.hint));
    job.wrap.max_width = width;
    job
}

/// Whether a client is one of those one would rather not write to.
pub(super) fn is_hard(client: &Client) -> bool {
    client.affinity.current().map(Affinity::group) == Some(Group::Hated)
}
