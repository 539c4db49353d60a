//! The queue: who was written to, who is next, who was set aside.

use egui::{Align, Align2, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::app::{Action, NoteAction, Row};
use crate::model::{Client, ClientId, Handover, Mark, NoteState};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icon, icons, size};
use crate::ui::widgets::{Button, chip, hairline, icon_button, label, row, state_icon, truncated};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, slim: bool) {
    let foot = if slim { 44.0 } else { 45.0 };
    let rect = ui.max_rect();
    let line = Rect::from_min_max(pos2(rect.right() - 1.0, rect.top()), rect.max);
    ui.painter().rect_filled(line, 0.0, ui.tokens().hair);
    ui.spacing_mut().item_spacing.y = 0.0;
    if slim {
        ui.add_space(8.0);
    } else {
        head(ui, cx);
    }
    let height = ui.available_height() - foot;
    let rows = &cx.state.queue.rows;
    let before = if cx.drafts.before_unfolded && !slim { cx.state.queue.before.len() } else { 0 };
    let row_height = if slim { size::QUEUE_ROW_SLIM + 2.0 } else { size::QUEUE_ROW };
    let open = cx.state.season().and_then(|season| season.open);
    let at = rows.iter().position(|row| Some(row.client) == open).map(|at| at + before);
    let mut area = ScrollArea::vertical().id_salt("queue").max_height(height).auto_shrink(false);
    if let Some(at) = at.filter(|_| turned(ui, open)) {
        let offset = at as f32 * row_height - height / 3.0;
        area = area.vertical_scroll_offset(offset.max(0.0));
    }
    area.show_rows(ui, row_height, rows.len() + before, |ui, range| {
        for at in range {
            let line = match at.checked_sub(before) {
                Some(at) => cx.state.queue.rows.get(at).copied(),
                None => cx.state.queue.before.get(at).map(|id| sent_before(cx, *id)),
            };
            if let Some(line) = line {
                one(ui, cx, line, (slim, row_height));
            }
        }
    });
    footer(ui, cx, slim);
}

/// True in the frame in which another note was opened: the queue then scrolls to it.
fn turned(ui: &Ui, open: Option<ClientId>) -> bool {
    let id = egui::Id::unique("queue-open");
    let last = ui.data(|data| data.get_temp::<Option<ClientId>>(id));
    ui.data_mut(|data| data.insert_temp(id, open));
    last != Some(open)
}

fn sent_before(cx: &Cx<'_>, id: ClientId) -> Row {
    let mark = cx.state.book.client(id).map_or(Mark::Sent, |c| c.mark(cx.state.year));
    Row { client: id, mark }
}

fn head(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    ui.horizontal(|ui| {
        ui.set_height(44.0);
        ui.add_space(18.0);
        let title = cx.t("queue-title");
        ui.label(crate::ui::widgets::ink(title, Type::BodyStrong, tokens.strong));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(18.0);
            let to_go = cx.tw("queue-to-go", &[("count", cx.state.queue.to_go().into())]);
            ui.label(crate::ui::widgets::ink(to_go, Type::Caption, tokens.weak));
        });
    });
    let before = cx.state.queue.before.len();
    if before == 0 {
        return;
    }
    let unfolded = cx.drafts.before_unfolded;
    let glyph = if unfolded { icons::CARET_DOWN } else { icons::CARET_RIGHT };
    let text = cx.tw("queue-before", &[("count", before.into())]);
    ui.horizontal(|ui| {
        ui.add_space(8.0);
        if ui.add(Button::ghost(text).icon(glyph)).clicked() {
            cx.drafts.before_unfolded = !unfolded;
        }
    });
}

fn one(ui: &mut Ui, cx: &mut Cx<'_>, line: Row, (slim, height): (bool, f32)) {
    let Some(client) = cx.state.book.client(line.client) else { return };
    let selected = cx.state.season().and_then(|season| season.open) == Some(line.client);
    let about = about(cx, client, line.mark);
    let name = format!("{}, {about}", client.full_name);
    let inset = if slim { 3.0 } else { 8.0 };
    let rect = Rect::from_min_size(
        ui.cursor().min + vec2(inset, 0.0),
        vec2(ui.available_width() - 2.0 * inset, height),
    );
    ui.advance_cursor_after_rect(rect);
    let mut place = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(client.id));
    let response = row(&mut place, height, selected, &name, |ui, rect| {
        if slim {
            slim_row(ui, client, line.mark, rect);
        } else {
            full_row(ui, client, (line.mark, &about), rect);
        }
    });
    if slim {
        response.clone().on_hover_text(name);
    }
    if response.clicked() {
        let id = client.id;
        cx.send(Action::Note(id, NoteAction::Open));
    }
}

fn full_row(ui: &mut Ui, client: &Client, (mark, about): (Mark, &str), rect: Rect) {
    let tokens = ui.tokens();
    let (glyph, color) = state_icon(mark, tokens);
    let at = pos2(rect.left() + 18.0, rect.center().y);
    ui.painter().text(at, Align2::CENTER_CENTER, glyph, icon(16.0), color);
    let text = Rect::from_min_max(
        pos2(rect.left() + 36.0, rect.top() + 4.0),
        pos2(rect.right() - 46.0, rect.bottom() - 2.0),
    );
    let mut words = ui.new_child(UiBuilder::new().max_rect(text).id_salt("words"));
    words.spacing_mut().item_spacing.y = -1.0;
    let ink = if mark.is_written() { tokens.weak } else { tokens.strong };
    truncated(&mut words, client.full_name.as_str(), Type::BodyMedium, ink);
    truncated(&mut words, about, Type::Caption, tokens.weak);
    let place =
        Rect::from_min_size(pos2(rect.right() - 40.0, rect.center().y - 10.0), vec2(30.0, 20.0));
    let mut end = ui.new_child(UiBuilder::new().max_rect(place).id_salt("chip"));
    chip(&mut end, client.affinity.current());
}

fn slim_row(ui: &mut Ui, client: &Client, mark: Mark, rect: Rect) {
    let tokens = ui.tokens();
    let initials: String = client
        .full_name
        .split_whitespace()
        .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()))
        .take(2)
        .collect();
    let ink = if mark.is_written() { tokens.weak } else { tokens.strong };
    let at = pos2(rect.left() + 4.0, rect.center().y);
    ui.painter().text(at, Align2::LEFT_CENTER, initials, Type::CaptionMedium.font(), ink);
    let place =
        Rect::from_min_size(pos2(rect.right() - 32.0, rect.center().y - 10.0), vec2(30.0, 20.0));
    if mark.is_written() {
        let glyph = icons::CHECK;
        ui.painter().text(place.center(), Align2::CENTER_CENTER, glyph, icon(14.0), tokens.good);
    } else {
        let mut end = ui.new_child(UiBuilder::new().max_rect(place).id_salt("chip"));
        chip(&mut end, client.affinity.current());
    }
}

/// The one quiet line that says why they matter now.
fn about(cx: &Cx<'_>, client: &Client, mark: Mark) -> String {
    let note = client.note_of(cx.state.year);
    let by_hand = note.is_some_and(|note| note.state == NoteState::HandedOver(Handover::ByHand));
    match mark {
        Mark::Sent | Mark::Answered => {
            let Some(at) = note.and_then(|note| note.state.sent_at()) else {
                return String::new();
            };
            let when = if at.date() == cx.state.today {
                at.format("%H:%M").to_string()
            } else {
                cx.text.day(at.date(), cx.state.today)
            };
            let key = if mark == Mark::Sent { "queue-sent" } else { "queue-answered" };
            cx.tw(key, &[("when", when.into())])
        }
        Mark::HandedOver if by_hand => cx.t("queue-by-hand"),
        Mark::HandedOver => cx.t("queue-handed-over"),
        Mark::Ready => cx.t("queue-ready"),
        Mark::Draft if client.has_open_problem() => cx.t("queue-draft-problem"),
        Mark::Draft => cx.t("queue-draft"),
        Mark::ToWrite => waiting(cx, client),
    }
}

fn waiting(cx: &Cx<'_>, client: &Client) -> String {
    let today = cx.state.today;
    if let Some(days) = client
        .birthday
        .and_then(|birthday| birthday.next(today))
        .map(|day| (day - today).num_days())
        .filter(|days| (0..=7).contains(days))
    {
        return cx.tw("queue-birthday", &[("days", days.into())]);
    }
    if client.has_open_problem() {
        return cx.t("queue-problem");
    }
    cx.tw("queue-anecdotes", &[("count", client.anecdotes.len().into())])
}

fn footer(ui: &mut Ui, cx: &mut Cx<'_>, slim: bool) {
    let tokens = ui.tokens();
    if slim {
        ui.vertical_centered(|ui| {
            ui.add_space(8.0);
            let name = cx.t("queue-unfold");
            if icon_button(ui, icons::CARET_DOUBLE_RIGHT, name).clicked() {
                cx.drafts.queue_unfolded = true;
            }
        });
        return;
    }
    hairline(ui);
    ui.horizontal(|ui| {
        ui.set_height(44.0);
        ui.add_space(6.0);
        if cx.drafts.queue_unfolded && cx.room.has_slim_queue() {
            let name = cx.t("queue-fold");
            if icon_button(ui, icons::CARET_LEFT, name).clicked() {
                cx.drafts.queue_unfolded = false;
            }
        }
        let text = cx.t("queue-aside");
        if ui.add(Button::ghost(text).icon(icons::PAUSE_CIRCLE)).clicked() {
            cx.drafts.asked_for = Some(crate::app::Command::SetAside);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(18.0);
            label(ui, cx.state.queue.aside.len().to_string(), Type::Body, tokens.weak);
        });
    });
}
