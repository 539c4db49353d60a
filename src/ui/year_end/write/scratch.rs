//! The scratch pad for hard notes: say it here first. Its text lives in the views' drafts and
//! nowhere else: not in the book, not in the log, not on disk.

use egui::{Frame, Id, Layout, Margin, Stroke, TextEdit, Ui};

use super::composer::is_hard;
use crate::app::Command;
use crate::model::Client;
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons, radius};
use crate::ui::widgets::{Button, icon_button, ink, inline_icon};

/// The button above the note of a hard client.
pub(super) fn button(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let open = is_open(cx, client);
    // A pad that was left belongs to nobody any more.
    if cx.drafts.scratch.as_ref().is_some_and(|(of, _)| *of != client.id) {
        cx.drafts.scratch = None;
    }
    if !is_hard(client) {
        return;
    }
    let name = cx.t("command-say-it-here");
    let clicked = !open
        && if cx.room.is_slim() {
            icon_button(ui, icons::EYE_SLASH, name).clicked()
        } else {
            ui.add(Button::ghost(name).icon(icons::EYE_SLASH)).clicked()
        };
    if clicked || cx.take(Command::SayItHere) {
        cx.drafts.scratch = if open { None } else { Some((client.id, String::new())) };
        if open {
            cx.drafts.focused_note = None;
        } else {
            cx.drafts.focus = Some(pad_id(client));
        }
    }
}

fn is_open(cx: &Cx<'_>, client: &Client) -> bool {
    cx.drafts.scratch.as_ref().is_some_and(|(of, _)| *of == client.id)
}

fn pad_id(client: &Client) -> Id {
    Id::unique(("scratch", client.id))
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    if !is_open(cx, client) {
        return;
    }
    let tokens = ui.tokens();
    let (name, close) = (cx.t("scratch-name"), cx.t("scratch-close"));
    let mut closed = false;
    ui.add_space(16.0);
    let frame = Frame::new()
        .stroke(Stroke::new(1.0, tokens.control))
        .corner_radius(radius::CARD)
        .inner_margin(Margin { left: 14, right: 10, top: 8, bottom: 10 });
    frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            inline_icon(ui, icons::EYE_SLASH, 16.0, tokens.text);
            ui.label(ink(name.clone(), Type::CaptionStrong, tokens.weak));
            ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
                closed = icon_button(ui, icons::X, close).clicked();
            });
        });
        if let Some((_, text)) = &mut cx.drafts.scratch {
            TextEdit::multiline(text)
                .id(pad_id(client))
                .frame(Frame::NONE)
                .font(Type::NotePad.font())
                .text_color(tokens.text)
                .desired_width(f32::INFINITY)
                .desired_rows(2)
                .show(ui)
                .response
                .response
                .accessible_name(name);
        }
    });
    if closed {
        cx.drafts.scratch = None;
        cx.drafts.focused_note = None;
        // egui keeps the undo of a text field by its id: what was said here goes with the pad.
        ui.data_mut(|data| data.remove::<egui::text_edit::TextEditState>(pad_id(client)));
    }
}
