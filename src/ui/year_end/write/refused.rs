//! The refusal: two notes side by side with the borrowed words marked, and what to write instead.
//! There is no way round it.

use std::ops::Range;

use egui::{Align, Align2, Frame, Margin, Panel, Rect, ScrollArea, Stroke, Ui, UiBuilder, pos2};

use crate::app::{Action, NoteAction};
use crate::checks::again::Again;
use crate::checks::shared::{Shared, only_you_two};
use crate::model::{Client, Mark, Note};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icon, icons};
use crate::ui::widgets::{
    Button, anecdote_icon, at_end, chip, ends, hairline, ink, inline_icon, label, letter,
    state_icon, truncated,
};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, again: &Again) {
    let tokens = ui.tokens();
    let Some(other) = cx.state.book.client(again.client) else { return };
    let (mine, theirs) = (cx.state.open_note_of(client), other.note(again.note));
    Panel::top("refusal")
        .resizable(false)
        .frame(Frame::new().fill(tokens.refuse_soft).inner_margin(Margin::symmetric(24, 12)))
        .show(ui, |ui| reason(ui, cx, (client, other), again));
    Panel::bottom("instead")
        .resizable(false)
        .frame(Frame::new().fill(tokens.page).inner_margin(Margin::symmetric(24, 14)))
        .show(ui, |ui| instead(ui, cx, client));
    let (Some(mine), Some(theirs)) = (mine, theirs) else { return };
    let frame = Frame::new().fill(tokens.page);
    egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        let room = ui.max_rect();
        let middle = room.center().x;
        let left = Rect::from_min_max(room.min, pos2(middle, room.bottom()));
        let right = Rect::from_min_max(pos2(middle, room.top()), room.max);
        ui.painter().rect_filled(right, 0.0, tokens.panel);
        ui.painter().vline(middle, room.y_range(), Stroke::new(1.0, tokens.hair));
        side(ui, cx, left, (client, mine, &again.mine));
        side(ui, cx, right, (other, theirs, &again.theirs));
    });
}

fn reason(ui: &mut Ui, cx: &Cx<'_>, (client, other): (&Client, &Client), again: &Again) {
    let tokens = ui.tokens();
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(24.0), egui::Sense::hover());
        let middle = Align2::CENTER_CENTER;
        ui.painter().text(rect.center(), middle, icons::HAND_PALM, icon(20.0), tokens.refuse);
        ui.add_space(4.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let title = cx.tw("refused-title", &[("name", other.call_name().into())]);
            label(ui, title, Type::Heading, tokens.strong);
            let args = [
                ("borrowed", again.borrowed_words.into()),
                ("words", again.words.into()),
                ("name", client.call_name().into()),
            ];
            label(ui, cx.tw("refused-line", &args), Type::Caption, tokens.text);
        });
    });
}

/// Room for the chip beside a name.
const CHIP: f32 = 44.0;

fn side(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    (client, note, borrowed): (&Client, &Note, &[Range<usize>]),
) {
    let tokens = ui.tokens();
    let inner = rect.shrink2(egui::vec2(24.0, 0.0));
    let mut ui = ui.new_child(UiBuilder::new().max_rect(inner).id_salt(("side", client.id)));
    let mark = Mark::of(Some(note));
    let when = note.state.sent_at().map_or(note.changed, |at| at.date());
    let args = [("day", cx.text.day(when, cx.state.today).into())];
    let text = if mark.is_written() {
        cx.tw("refused-sent", &args)
    } else {
        cx.tw("refused-draft", &args)
    };
    ui.horizontal(|ui| {
        ui.set_height(60.0);
        let who = |ui: &mut Ui| {
            let room = (ui.available_width() - CHIP).max(40.0);
            ui.scope(|ui| {
                ui.set_max_width(room);
                truncated(ui, client.full_name.as_str(), Type::Heading, tokens.strong);
            });
            chip(ui, client.affinity.current());
        };
        ends(ui, Align::Center, who, |ui| {
            let (glyph, color) = state_icon(mark, tokens);
            inline_icon(ui, glyph, 14.0, color);
            ui.label(ink(text, Type::Caption, tokens.weak));
        });
    });
    hairline(&mut ui);
    ScrollArea::vertical().id_salt(("note", client.id)).auto_shrink(false).show(&mut ui, |ui| {
        ui.add_space(12.0);
        let style = (Type::NoteBeside, tokens.strong);
        let text = letter(&note.body, borrowed, style, (tokens.refuse_soft, tokens.refuse));
        ui.add(egui::Label::new(text).wrap());
        ui.add_space(12.0);
    });
}

fn instead(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let tokens = ui.tokens();
    ui.spacing_mut().item_spacing.y = 10.0;
    let title = cx.tw("refused-instead", &[("name", client.call_name().into())]);
    label(ui, title, Type::CaptionStrong, tokens.weak);
    for shared in only_you_two(client) {
        let (glyph, text, about) = match shared {
            Shared::Anecdote { kind, text } => (anecdote_icon(kind), text, cx.t("shared-anecdote")),
            Shared::Problem { text } => (icons::WARNING_CIRCLE, text, cx.t("shared-problem")),
            Shared::Person { name, relation } if relation.is_empty() => {
                (icons::USERS, name, cx.t("shared-person"))
            }
            Shared::Person { name, relation } => {
                (icons::USERS, format!("{name}, {relation}"), cx.t("shared-person"))
            }
        };
        ui.horizontal(|ui| {
            inline_icon(ui, glyph, 16.0, tokens.accent);
            ui.label(ink(text, Type::Body, tokens.strong));
            ui.label(ink(about, Type::Caption, tokens.weak));
        });
    }
    at_end(ui, |ui| {
        let (back, empty, ask) =
            (cx.t("refused-back"), cx.t("refused-empty"), cx.t("command-ask-me"));
        if ui.add(Button::ghost(ask)).clicked() {
            super::ask::turn(cx, client);
            leave(cx, client, NoteAction::BackToText);
        }
        if ui.add(Button::secondary(empty)).clicked() {
            leave(cx, client, NoteAction::StartFromEmpty);
        }
        let button = ui.add(Button::primary(back));
        if ui.memory(|memory| memory.focused().is_none()) {
            button.request_focus();
        }
        if button.clicked() {
            leave(cx, client, NoteAction::BackToText);
        }
    });
}

fn leave(cx: &mut Cx<'_>, client: &Client, action: NoteAction) {
    cx.drafts.focused_note = None;
    cx.send(Action::Note(client.id, action));
}
