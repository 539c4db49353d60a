//! Write: queue, composer and client card side by side; the two notes of a refusal instead of
//! composer and card.

mod actions;
mod ask;
mod composer;
pub(super) mod hints;
mod queue;
mod refused;
mod scratch;

use std::sync::Arc;

use egui::{Frame, Panel, Rect, Stroke, Ui, pos2, vec2};

use crate::app::Action;
use crate::model::Client;
use crate::ui::card::{self, Named};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type};
use crate::ui::widgets::{Button, label};
use crate::ui::window::{page, pane};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let slim = cx.room.has_slim_queue() && !cx.drafts.queue_unfolded;
    let width = if slim { cx.room.queue() } else { cx.room.queue().max(256.0) };
    Panel::left("queue")
        .resizable(false)
        .show_separator_line(false)
        .exact_size(width)
        .frame(Frame::new().fill(tokens.panel))
        .show(ui, |ui| queue::show(ui, cx, slim));
    let Some(client) = cx.state.writing().map(Arc::clone) else {
        page(ui, |ui| nobody(ui, cx));
        return;
    };
    paper(ui, cx, &client);
}

/// The composer with the card beside it, or the two notes of a refusal.
pub(in crate::ui) fn paper(ui: &mut Ui, cx: &mut Cx<'_>, client: &Arc<Client>) {
    let tokens = ui.tokens();
    if let Some((_, again)) = cx.state.refusal.clone().filter(|(id, _)| *id == client.id) {
        refused::show(ui, cx, client, &again);
        return;
    }
    if cx.room.is_narrow() {
        narrow(ui, cx, client);
        return;
    }
    page(ui, |ui| {
        let room = ui.max_rect();
        let border = room.right() - cx.room.card();
        let left = Rect::from_min_max(room.min, pos2(border, room.bottom()));
        let right = Rect::from_min_max(pos2(border, room.top()), room.max);
        ui.painter().rect_filled(right, 0.0, tokens.panel);
        ui.painter().vline(border + 0.5, room.y_range(), Stroke::new(1.0, tokens.hair));
        pane(ui, left, "composer", |ui| composer::show(ui, cx, client));
        let inner = right.shrink2(vec2(16.0, 0.0));
        pane(ui, inner, "card", |ui| card::show(ui, cx, client, Named::No));
    });
}

/// Composer or card.
fn narrow(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    page(ui, |ui| {
        if cx.drafts.card_open {
            let inner = ui.max_rect().shrink2(vec2(16.0, 0.0));
            pane(ui, inner, "card", |ui| card::show_alone(ui, cx, client, Named::No));
        } else {
            composer::show(ui, cx, client);
        }
    });
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
