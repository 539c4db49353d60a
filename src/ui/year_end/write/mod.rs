//! Write: queue, composer and client card side by side; the two notes of a refusal instead of
//! composer and card.

mod actions;
mod ask;
mod composer;
mod queue;
mod refused;
mod scratch;

use std::sync::Arc;

use egui::{Frame, Margin, Panel, Ui};

use crate::app::Action;
use crate::ui::card::{self, Named};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type};
use crate::ui::widgets::{Button, label};
use crate::ui::window::page;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let slim = cx.room.has_slim_queue() && !cx.drafts.queue_unfolded;
    let width = if slim { cx.room.queue() } else { cx.room.queue().max(256.0) };
    Panel::left("queue")
        .resizable(false)
        .exact_size(width)
        .frame(Frame::new().fill(tokens.panel))
        .show(ui, |ui| queue::show(ui, cx, slim));
    let Some(client) = cx.state.writing().map(Arc::clone) else {
        page(ui, |ui| nobody(ui, cx));
        return;
    };
    if let Some((_, again)) = cx.state.refusal.clone().filter(|(id, _)| *id == client.id) {
        refused::show(ui, cx, &client, &again);
        return;
    }
    Panel::right("client-card")
        .resizable(false)
        .exact_size(cx.room.card())
        .frame(Frame::new().fill(tokens.panel).inner_margin(Margin::symmetric(16, 0)))
        .show(ui, |ui| card::show(ui, cx, &client, Named::No));
    page(ui, |ui| composer::show(ui, cx, &client));
}

fn nobody(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.vertical_centered(|ui| {
        ui.add_space(120.0);
        let text = cx.t("queue-nobody");
        label(ui, text, Type::Lead, ui.tokens().text);
        let prepare = cx.t("command-prepare");
        if ui.add(Button::primary(prepare)).clicked() {
            cx.send(Action::Stage(crate::app::Stage::Prepare));
        }
    });
}
