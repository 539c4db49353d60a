//! What is still missing, each line with a way to it. Nothing of it is needed.

use egui::{Align, Layout, Ui};

use super::Shown;
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons};
use crate::ui::widgets::{Button, counted, ink, inline_icon, label};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let survey = &cx.drafts.prepare.survey;
    let lines = [
        (Shown::NotRated, survey.not_rated),
        (Shown::WithoutAnecdote, survey.without_anecdote),
        (Shown::WithoutAddress, survey.without_address),
    ];
    let title = cx.t("prepare-missing");
    ui.label(ink(title, Type::BodyStrong, tokens.strong));
    ui.add_space(6.0);
    for (shown, count) in lines.into_iter().filter(|(_, count)| *count > 0) {
        line(ui, cx, shown, count);
    }
    ui.add_space(6.0);
    let nothing = lines.iter().all(|(_, count)| *count == 0);
    let text = cx.t(if nothing { "prepare-missing-nothing" } else { "prepare-missing-line" });
    label(ui, text, Type::Body, tokens.weak);
}

fn line(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown, count: usize) {
    let args = [("count", count.into())];
    let (glyph, text) = match shown {
        Shown::WithoutAnecdote => {
            (icons::CHAT_CIRCLE_TEXT, cx.tw("prepare-without-anecdote", &args))
        }
        Shown::WithoutAddress => (icons::AT, cx.tw("prepare-without-address", &args)),
        _ => (icons::HEART_HALF, cx.tw("prepare-not-rated", &args)),
    };
    let way = cx.t(if shown == Shown::NotRated { "prepare-rate" } else { "prepare-show" });
    let name = format!("{way}: {text}");
    ui.horizontal(|ui| {
        ui.set_height(if cx.room.has_folded_card() { 30.0 } else { 36.0 });
        ui.spacing_mut().item_spacing.x = if cx.room.is_slim() { 6.0 } else { 10.0 };
        inline_icon(ui, glyph, 16.0, ui.tokens().text);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if ui.add(Button::link(way).name(name)).clicked() {
                let state = cx.state;
                let draft = &mut cx.drafts.prepare;
                draft.list(state, shown);
                draft.go_to = draft.rows.first().copied();
                ui.request_repaint();
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                counted(ui, &text, count, Type::Body);
            });
        });
    });
}
