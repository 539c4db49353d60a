//! Clients: search, filters and the table of everyone, with the card of the one chosen beside it.
//! Who is in the table and in which order is worked out in the state.

mod add;
mod cells;
mod filters;
mod rows;
mod search;

use std::sync::Arc;

use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2, pos2};

use crate::app::{Action, ClientAction};
use crate::model::{Client, ClientId};
use crate::ui::card::{self, Named};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type};
use crate::ui::widgets::{YearMark, at_end, ink, key_cap, note_mark};
use crate::ui::window::pane;

/// The legend at the foot.
const FOOT: f32 = 32.0;

/// The room between the table's pane and what is in it.
const MARGIN: f32 = 20.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let room = ui.available_rect_before_wrap();
    let shown = shown(cx);
    let narrow = cx.room.is_narrow();
    if let Some(client) = shown.as_ref().filter(|_| narrow && cx.drafts.card_open) {
        ui.painter().rect_filled(room, 0.0, tokens.panel);
        let inner = room.shrink2(Vec2::new(16.0, 0.0));
        pane(ui, inner, "card", |ui| card::show_alone(ui, cx, client, Named::Yes));
        return;
    }
    let beside = shown.clone().filter(|_| !narrow);
    let card = if beside.is_some() { cx.room.card() } else { 0.0 };
    let split = room.right() - card;
    let left = Rect::from_min_max(room.min, pos2(split, room.bottom() - FOOT));
    let foot = Rect::from_min_max(left.left_bottom(), pos2(split, room.bottom()));
    let right = Rect::from_min_max(pos2(split, room.top()), room.max);
    ui.painter().rect_filled(left, 0.0, tokens.page);
    ui.painter().rect_filled(foot, 0.0, tokens.panel);
    ui.painter().rect_filled(right, 0.0, tokens.panel);
    // One after the other as the eye goes, so that Tab does the same.
    pane(ui, left, "table", |ui| table(ui, cx, shown.as_deref()));
    pane(ui, foot, "legend", |ui| legend(ui, cx));
    if let Some(client) = beside {
        let line = Rect::from_min_max(right.min, pos2(right.left() + 1.0, right.bottom()));
        ui.painter().rect_filled(line, 0.0, tokens.hair);
        let inner = right.shrink2(Vec2::new(16.0, 0.0));
        pane(ui, inner, "card", |ui| card::show(ui, cx, &client, Named::Yes));
    }
    ui.advance_cursor_after_rect(room);
}

/// Whose card stands beside the table: the one selected, else the first one.
fn shown(cx: &Cx<'_>) -> Option<Arc<Client>> {
    let first = || cx.state.table.rows.first().map(|row| row.id);
    let id = cx.state.selected.or_else(first)?;
    cx.state.book.client(id).map(Arc::clone)
}

fn table(ui: &mut Ui, cx: &mut Cx<'_>, shown: Option<&Client>) {
    rows::keys(ui, cx, shown.map(|client| client.id));
    let entered = entered(ui);
    let head = ui.max_rect().shrink2(Vec2::new(MARGIN, 0.0));
    let mut above = ui.new_child(UiBuilder::new().max_rect(head).id_salt("above"));
    above.spacing_mut().item_spacing.y = 8.0;
    above.add_space(16.0);
    search::show(&mut above, cx, entered);
    add::show(&mut above, cx);
    filters::show(&mut above, cx);
    ui.advance_cursor_after_rect(above.min_rect());
    if cx.state.table.rows.is_empty() {
        search::nobody(ui, cx);
    } else {
        rows::show(ui, cx, shown.map(|client| client.id));
    }
}

/// True in the frame in which the user turned to this screen.
fn entered(ui: &Ui) -> bool {
    let id = egui::Id::unique("clients-last-pass");
    let now = ui.cumulative_pass_nr();
    let last = ui.data(|data| data.get_temp::<u64>(id));
    ui.data_mut(|data| data.insert_temp(id, now));
    last.is_none_or(|last| now > last + 1)
}

/// Selects a client and opens their facts for editing.
fn open(cx: &mut Cx<'_>, id: ClientId) {
    cx.send(Action::Client(id, ClientAction::Show));
    cx.drafts.facts_open = Some(id);
    cx.drafts.editing = None;
    cx.drafts.card_open = true;
    cx.drafts.focus = Some(card::first_fact(id));
}

fn legend(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let rect = ui.max_rect();
    let line = Rect::from_min_size(rect.min, Vec2::new(rect.width(), 1.0));
    ui.painter().rect_filled(line, 0.0, tokens.hair);
    if cx.room.is_narrow() {
        let inner = rect.shrink2(Vec2::new(MARGIN, 0.0));
        let mut line = ui.new_child(UiBuilder::new().max_rect(inner).id_salt("card"));
        at_end(&mut line, |ui| card::opener(ui, cx));
        return;
    }
    let slim = rect.width() < 700.0;
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(rect.height());
        ui.spacing_mut().item_spacing.x = if slim { 4.0 } else { 6.0 };
        ui.add_space(MARGIN);
        let marks = [
            (YearMark::Answered, cx.t("mark-answered")),
            (YearMark::Sent, cx.t("mark-sent")),
            (YearMark::Draft, cx.t("mark-draft")),
            (YearMark::None, cx.t("mark-none")),
            (YearMark::Aside, cx.t("mark-aside")),
        ];
        for (mark, text) in marks {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(18.0), egui::Sense::hover());
            note_mark(ui, rect, mark);
            ui.label(ink(text, Type::Caption, tokens.weak));
            ui.add_space(if slim { 2.0 } else { 8.0 });
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(MARGIN - 4.0);
            let add = super::keys::key_text(ui, cx.text, crate::app::Command::Add);
            let keys = [(add, cx.t("legend-add")), (cx.t("key-enter"), cx.t("legend-open"))];
            for (key, text) in keys {
                let wide = text.len() as f32 * 8.0 + key.len() as f32 * 8.0;
                if ui.available_width() > wide {
                    ui.label(ink(text, Type::Caption, tokens.weak));
                    key_cap(ui, &key);
                    ui.add_space(8.0);
                }
            }
        });
    });
}
