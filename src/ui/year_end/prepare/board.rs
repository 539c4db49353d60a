//! The board: eleven columns from hate to love, with people who can be dragged between them.

use egui::{
    Align2, CursorIcon, DragAndDrop, Id, LayerId, Order, Rect, Sense, Shadow, Shape, Stroke,
    StrokeKind, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2,
};

use super::Shown;
use super::survey::CHIPS;
use crate::app::{Action, ClientAction};
use crate::model::{Affinity, ClientId, Group};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icon, icons, radius};
use crate::ui::widgets::{Button, elided, group_icon, ink, inline_icon, ring, truncated};

/// From one chip to the next.
const STEP: f32 = 28.0;
const CHIP: f32 = 24.0;
/// The head, a gap of 6, and as many chips as there may be: the board never changes its height,
/// so that the list below stays where it is.
const HEIGHT: f32 = CHIP + 6.0 + STEP * CHIPS as f32;
/// So near to the edge of the page it scrolls while somebody is dragged.
const EDGE: f32 = 48.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    title(ui, cx);
    ui.add_space(12.0);
    let gap = if cx.room.is_slim() { 4.0 } else { 8.0 };
    let left = ui.cursor().min;
    let width = (ui.available_width() - 10.0 * gap) / 11.0;
    groups(ui, cx, width + gap);
    let top = left.y + 26.0;
    let whole = Rect::from_min_size(pos2(left.x, top), vec2(ui.available_width(), HEIGHT));
    ui.advance_cursor_after_rect(whole);
    for affinity in Affinity::all() {
        let x = left.x + (width + gap) * f32::from(affinity.value());
        let place = Rect::from_min_size(pos2(x, top), vec2(width, HEIGHT));
        column(ui, cx, affinity, place);
    }
}

fn title(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let survey = &cx.drafts.prepare.survey;
    let args = [("rated", survey.rated().into()), ("count", survey.people.into())];
    let (title, line) = (cx.t("prepare-feel"), cx.tw("prepare-rated", &args));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        ui.label(ink(title, Type::Title, tokens.strong));
        let text = ink(line, Type::Body, tokens.weak).line_height(Some(Type::Title.line()));
        ui.add(egui::Label::new(text).extend());
    });
}

/// The names of the thirds, each above its first column.
fn groups(ui: &mut Ui, cx: &Cx<'_>, step: f32) {
    let left = ui.cursor().min;
    let names = [
        (Group::Hated, 0.0, 4.0, cx.t("group-hated")),
        (Group::Ignored, 4.0, 3.0, cx.t("group-ignored")),
        (Group::Loved, 7.0, 4.0, cx.t("group-loved")),
    ];
    for (group, from, columns, name) in names {
        let count = cx.drafts.prepare.survey.group(group);
        let people = cx.tw("prepare-people", &[("count", count.into())]);
        let place = Rect::from_min_size(
            left + vec2(from * step, 0.0),
            vec2(columns * step - 8.0, Type::Body.line()),
        );
        let builder = UiBuilder::new().max_rect(place).id_salt(group);
        let mut place =
            ui.new_child(builder.layout(egui::Layout::left_to_right(egui::Align::Center)));
        place.spacing_mut().item_spacing.x = 4.0;
        let tokens = place.tokens();
        inline_icon(&mut place, group_icon(Some(group)), 14.0, tokens.text);
        place.label(ink(name, Type::CaptionStrong, tokens.strong));
        truncated(&mut place, people, Type::Caption, tokens.weak);
    }
}

fn column(ui: &mut Ui, cx: &mut Cx<'_>, affinity: Affinity, place: Rect) {
    drop_place(ui, cx, affinity, place);
    let mut column = ui.new_child(UiBuilder::new().max_rect(place).id_salt(affinity));
    let ui = &mut column;
    head(ui, cx, affinity, place);
    let (count, chips) = chips(cx, affinity);
    let mut at = place.left_top() + vec2(0.0, CHIP + 6.0);
    for id in chips.into_iter().flatten() {
        chip(ui, cx, id, Rect::from_min_size(at, vec2(place.width(), CHIP)));
        at.y += STEP;
    }
    if count > CHIPS {
        let more = count + 1 - CHIPS;
        let place = Rect::from_min_size(at, vec2(place.width(), CHIP));
        more_people(ui, cx, (affinity, more), place);
    }
}

/// How many there are, and those for whom there is room; who came last is always one of them.
fn chips(cx: &Cx<'_>, affinity: Affinity) -> (usize, [Option<ClientId>; CHIPS]) {
    let draft = &cx.drafts.prepare;
    let column = draft.survey.column(affinity);
    let room = if column.count > CHIPS { CHIPS - 1 } else { CHIPS };
    let is_here = |id: &ClientId| {
        cx.state
            .book
            .client(*id)
            .is_some_and(|client| client.is_active() && client.affinity.current() == Some(affinity))
    };
    let moved = draft.moved.filter(is_here);
    let others = column.first.iter().copied().filter(|id| Some(*id) != moved);
    let mut chips = [None; CHIPS];
    for (slot, id) in chips.iter_mut().zip(moved.into_iter().chain(others).take(room)) {
        *slot = Some(id);
    }
    (column.count, chips)
}

fn head(ui: &Ui, cx: &mut Cx<'_>, affinity: Affinity, place: Rect) {
    let rect = Rect::from_min_size(place.min, vec2(place.width(), CHIP));
    let id = Id::unique(("board-head", affinity));
    let response = ui.interact(rect, id, Sense::click()).on_hover_cursor(CursorIcon::PointingHand);
    let count = cx.drafts.prepare.survey.column(affinity).count;
    let args = [("value", affinity.value().into()), ("count", count.into())];
    let name = cx.tw("prepare-column", &args);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let colors = ui.tokens().of(affinity);
    ui.painter().rect_filled(rect, radius::CHIP, colors.mark);
    let font = Type::CaptionStrong.font();
    let middle = Align2::CENTER_CENTER;
    ui.painter().text(rect.center(), middle, affinity.value(), font, colors.on_mark);
    if response.has_focus() {
        ring(ui, rect, radius::CHIP, 2.0);
    }
    if response.on_hover_text(name).clicked() {
        cx.drafts.prepare.list(cx.state, Shown::Rated(affinity));
        cx.drafts.prepare.go_to = cx.drafts.prepare.rows.first().copied();
    }
}

fn chip(ui: &Ui, cx: &mut Cx<'_>, id: ClientId, rect: Rect) {
    let Some(client) = cx.state.book.client(id) else { return };
    let tokens = ui.tokens();
    // The list is the way of the keyboard: sixty chips would stand in the way of Tab.
    let sense = Sense::CLICK | Sense::DRAG;
    let response = ui.interact(rect, Id::unique(("board-chip", id)), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &client.full_name));
    let response = response.on_hover_cursor(CursorIcon::Grab);
    response.dnd_set_drag_payload(id);
    let dragged = DragAndDrop::payload::<ClientId>(ui.ctx()).is_some_and(|of| *of == id);
    let fill = if response.hovered() { tokens.hover } else { tokens.panel };
    let outline = Stroke::new(1.0, tokens.hair);
    ui.painter().rect(rect, radius::CHIP, fill, outline, StrokeKind::Inside);
    let color = if dragged { tokens.weak } else { tokens.strong };
    let inset = if rect.width() < 56.0 { 4.0 } else { 7.0 };
    let room = rect.width() - 2.0 * inset;
    let galley = elided(ui, client.call_name(), Type::Caption, color, room);
    let at = pos2(rect.left() + inset, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, color);
    if response.clicked() {
        let shown = client.affinity.current().map_or(Shown::NotRated, Shown::Rated);
        cx.drafts.prepare.list(cx.state, shown);
        cx.drafts.prepare.go_to = Some(id);
    }
    response.on_hover_text(client.full_name.as_str());
}

fn more_people(ui: &mut Ui, cx: &mut Cx<'_>, (affinity, more): (Affinity, usize), place: Rect) {
    let args = [("count", more.into())];
    let long = cx.tw("prepare-more", &args);
    let slim = place.width() < 60.0;
    let text = if slim { cx.tw("prepare-more-slim", &args) } else { long.clone() };
    let button = Button::ghost(text).small().wide(place.width()).name(long.clone());
    if ui.put(place, button).on_hover_text(long).clicked() {
        cx.drafts.prepare.list(cx.state, Shown::Rated(affinity));
        cx.drafts.prepare.go_to = cx.drafts.prepare.rows.first().copied();
    }
}

/// Shows where the dragged one would fall, and takes them when they are let go.
fn drop_place(ui: &Ui, cx: &mut Cx<'_>, affinity: Affinity, place: Rect) {
    let Some(id) = DragAndDrop::payload::<ClientId>(ui.ctx()).map(|id| *id) else { return };
    let rect = place.expand(4.0);
    let pointer = ui.input(|input| input.pointer.interact_pos());
    if !pointer.is_some_and(|at| rect.contains(at) && ui.clip_rect().contains(at)) {
        return;
    }
    let tokens = ui.tokens();
    ui.painter().rect_filled(rect, radius::BUTTON, tokens.accent_soft);
    let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()];
    let path: Vec<_> = corners.into_iter().chain([rect.left_top()]).collect();
    ui.painter().extend(Shape::dashed_line(&path, Stroke::new(1.0, tokens.accent), 3.0, 2.0));
    if ui.input(|input| input.pointer.any_released()) {
        DragAndDrop::clear_payload(ui.ctx());
        cx.drafts.prepare.moved = Some(id);
        cx.send(Action::Client(id, ClientAction::Rate(Some(affinity))));
    }
}

/// The one who is being dragged, above everything.
pub(super) fn dragged(ui: &Ui, cx: &Cx<'_>) {
    let Some(id) = DragAndDrop::payload::<ClientId>(ui.ctx()) else { return };
    let Some(client) = cx.state.book.client(*id) else { return };
    let Some(pointer) = ui.input(|input| input.pointer.interact_pos()) else { return };
    ui.set_cursor_icon(CursorIcon::Grabbing);
    let tokens = ui.tokens();
    let layer = LayerId::new(Order::Tooltip, Id::unique("board-dragged"));
    let above = ui.ctx().layer_painter(layer);
    let galley = elided(ui, client.call_name(), Type::CaptionMedium, tokens.strong, 120.0);
    let size = vec2(galley.size().x + 33.0, 26.0);
    let rect = Rect::from_min_size(pointer - vec2(14.0, 13.0), size);
    let shadow = Shadow { offset: [0, 4], blur: 12, spread: 0, color: tokens.shadow };
    above.add(shadow.as_shape(rect, radius::CHIP));
    let outline = Stroke::new(1.0, tokens.accent);
    above.rect(rect, radius::CHIP, tokens.page, outline, StrokeKind::Inside);
    let sign = pos2(rect.left() + 14.0, rect.center().y);
    let glyph = icons::DOTS_SIX_VERTICAL;
    above.text(sign, Align2::CENTER_CENTER, glyph, icon(14.0), tokens.weak);
    let at = pos2(rect.left() + 24.0, rect.center().y - galley.size().y / 2.0);
    above.galley(at, galley, tokens.strong);
}

/// Where the board is out of sight, dragging somebody to the edge of the page brings it back.
pub(super) fn scroll_while_dragging(ui: &Ui) {
    if !DragAndDrop::has_payload_of_type::<ClientId>(ui.ctx()) {
        return;
    }
    let Some(pointer) = ui.input(|input| input.pointer.interact_pos()) else { return };
    let clip = ui.clip_rect();
    let speed = if pointer.y < clip.top() + EDGE {
        8.0
    } else if pointer.y > clip.bottom() - EDGE {
        -8.0
    } else {
        return;
    };
    ui.scroll_with_delta(vec2(0.0, speed));
    ui.request_repaint();
}
