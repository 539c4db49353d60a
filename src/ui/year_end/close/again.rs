//! Feel again: those who got a note and were not rated since, to be rated in place of the plot.

use chrono::NaiveDate;
use egui::{Id, Key, Rect, Sense, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::{Action, ClientAction};
use crate::model::{Affinity, Client, ClientId};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icon, icons, radius};
use crate::ui::widgets::{Cells, Lines, affinity_row, label, ring, truncated};
use crate::ui::year_end::rate::{self, Typed};

const ROW: f32 = 46.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let hint = cx.t("close-again-line");
    label(ui, hint, Type::Body, tokens.weak);
    ui.add_space(8.0);
    let Some(rows) = cx.drafts.close.again.as_ref() else { return };
    let lines = Lines::new(ui, ROW, rows.len());
    let at_work = cx.drafts.rating.filter(|id| ui.memory(|m| m.has_focus(line_id(*id))));
    let at_work = at_work.and_then(|id| rows.iter().position(|row| *row == id));
    for at in lines.shown(ui, at_work) {
        line(ui, cx, lines, at);
    }
}

pub(super) fn line_id(id: ClientId) -> Id {
    Id::unique(("again-line", id))
}

fn row(cx: &Cx<'_>, at: usize) -> Option<ClientId> {
    cx.drafts.close.again.as_ref()?.get(at).copied()
}

fn line(ui: &mut Ui, cx: &mut Cx<'_>, lines: Lines, at: usize) {
    let Some(id) = row(cx, at) else { return };
    let state = cx.state;
    let Some(client) = state.book.client(id) else { return };
    let place = lines.place(at);
    let response = ui.interact(place, line_id(id), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &client.full_name));
    let focused = response.has_focus();
    let entered = focused && ui.input(|i| i.key_pressed(Key::Enter) || i.key_pressed(Key::Space));
    if response.clicked() {
        response.request_focus();
    }
    if response.gained_focus() {
        ui.scroll_to_rect(place.expand(4.0), None);
    }
    if focused {
        cx.drafts.rating = Some(id);
        ring(ui, place.expand2(vec2(10.0, -1.0)), radius::CARD, 0.0);
    }
    let rows = cx.drafts.close.again.as_deref().unwrap_or_default();
    let felt = |at: usize| state.book.client(*rows.get(at)?)?.affinity.current();
    let mut typed = rate::typed(ui, line_id(id), (at, rows.len()), felt);
    if entered {
        confirm(&mut typed, felt);
    }
    for (of, felt) in typed.rated {
        if let Some(of) = row(cx, of).and_then(|id| state.book.client(id)) {
            feel(cx, of, felt);
        }
    }
    if let Some(next) = row(cx, typed.at).filter(|next| *next != id) {
        ui.scroll_to_rect(lines.place(typed.at).expand(4.0), None);
        cx.drafts.rating = Some(next);
        cx.drafts.focus = Some(line_id(next));
    }
    contents(ui, cx, client, (place, focused));
}

/// `Enter`: as before, and on to the next.
fn confirm(typed: &mut Typed, felt: impl Fn(usize) -> Option<Affinity>) {
    if typed.rated.last().is_none_or(|(of, _)| *of != typed.at) {
        typed.rated.push((typed.at, felt(typed.at)));
    }
    typed.at += 1;
}

fn feel(cx: &mut Cx<'_>, client: &Client, felt: Option<Affinity>) {
    cx.send(Action::Client(client.id, ClientAction::RateAgain(felt)));
}

/// The line was answered: the rating has today's date.
fn is_felt_again(client: &Client, today: NaiveDate) -> bool {
    client.affinity.ratings().last().is_some_and(|rating| rating.on == today)
}

fn contents(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, (place, focused): (Rect, bool)) {
    let tokens = ui.tokens();
    let cell: f32 = if cx.room.is_slim() { 20.0 } else { 24.0 };
    let wide = 11.0 * cell + 26.0;
    let cells = Rect::from_min_max(
        pos2(place.right() - 28.0 - wide, place.center().y - cell / 2.0),
        pos2(place.right() - 28.0, place.center().y + cell / 2.0),
    );
    let words =
        Rect::from_min_max(place.min + vec2(0.0, 5.0), pos2(cells.left() - 12.0, place.bottom()));
    let mut line = ui.new_child(UiBuilder::new().max_rect(place).id_salt(client.id));
    let mut left = line.new_child(UiBuilder::new().max_rect(words).id_salt("words"));
    left.spacing_mut().item_spacing.y = -2.0;
    truncated(&mut left, client.full_name.as_str(), Type::BodyMedium, tokens.strong);
    truncated(&mut left, client.company.as_str(), Type::Caption, tokens.weak);
    let look = if focused { Cells::Lit } else { Cells::Quiet };
    let mut right = line.new_child(UiBuilder::new().max_rect(cells).id_salt("cells"));
    if let Some(felt) = affinity_row(&mut right, client, cx.text, (cell, look)) {
        feel(cx, client, Some(felt));
        line.memory_mut(|memory| memory.request_focus(line_id(client.id)));
    }
    if is_felt_again(client, cx.state.today) {
        let at = pos2(place.right() - 8.0, place.center().y);
        let middle = egui::Align2::CENTER_CENTER;
        line.painter().text(at, middle, icons::CHECK, icon(14.0), tokens.good);
    }
}
