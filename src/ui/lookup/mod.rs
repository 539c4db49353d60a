//! The quick lookup: the one thing that lies on top. Three letters, the call card, Enter logs a
//! call.

mod call;
mod hits;

use egui::accesskit::Role;
use egui::{
    Align, Align2, Frame, Id, Key, Layout, Modal, Modifiers, Rect, Sense, Stroke, TextEdit, Ui,
    UiBuilder, Vec2, pos2, vec2,
};

use crate::app::{Action, Command, Lookup, LookupAction};
use crate::ui::cx::Cx;
use crate::ui::keys::key_text;
use crate::ui::theme::{HasTokens, Type, icon, icons, radius};
use crate::ui::widgets::{Button, at_end, ink, key_cap};

const SIZE: Vec2 = Vec2::new(800.0, 508.0);

/// From the top of the window, where there is room.
const TOP: f32 = 88.0;

/// Free on each side of a small window.
const SIDE: f32 = 24.0;

const HEAD: f32 = 57.0;
const FOOT: f32 = 44.0;
const LIST: f32 = 264.0;

fn query_id() -> Id {
    Id::unique("lookup-query")
}

/// Takes its keys before anything else does: neither the field nor a command below gets them.
pub(super) fn keys(ui: &Ui, cx: &mut Cx<'_>) {
    if cx.state.lookup.is_none() {
        return;
    }
    let count =
        |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key)).cast_signed();
    let by = count(Key::ArrowDown) - count(Key::ArrowUp);
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let none = Modifiers::NONE;
    let action = if by != 0 {
        Some(LookupAction::Move(by))
    } else if pressed(Modifiers::COMMAND, Key::Enter) {
        Some(LookupAction::Write)
    } else if typing(ui) && pressed(none, Key::Enter) {
        Some(LookupAction::LogCall)
    } else if pressed(none, Key::Escape) {
        Some(LookupAction::Close)
    } else {
        None
    };
    if let Some(action) = action {
        done(cx, action);
    }
}

/// A button that has the keyboard keeps its Enter.
fn typing(ui: &Ui) -> bool {
    ui.memory(egui::Memory::focused).is_none_or(|id| id == query_id())
}

/// Sends an action. What goes elsewhere takes the keyboard there; all else gives it back to what
/// had it before.
fn done(cx: &mut Cx<'_>, action: LookupAction) {
    if matches!(action, LookupAction::Write | LookupAction::Show) {
        cx.drafts.before_lookup = Some(query_id());
    }
    cx.send(Action::Lookup(action));
}

/// Gives the keyboard on, now that it is gone: a modal layer lets nothing below it have it.
fn leave(ui: &Ui, cx: &mut Cx<'_>) {
    let Some(id) = cx.drafts.before_lookup.take() else { return };
    if id == query_id() {
        cx.drafts.focused_note = None;
    } else {
        cx.drafts.focus.get_or_insert(id);
    }
    ui.request_repaint();
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let state = cx.state;
    let Some(lookup) = &state.lookup else {
        leave(ui, cx);
        return;
    };
    let tokens = ui.tokens();
    let room = ui.content_rect().size();
    let width = if cx.room.is_slim() { room.x - 2.0 * SIDE } else { SIZE.x };
    let size = vec2(width, SIZE.y.min(room.y - 2.0 * SIDE));
    let top = (room.y - size.y - SIDE).clamp(0.0, TOP);
    let name = cx.t("command-lookup");
    let area = Modal::default_area(Id::unique("lookup"))
        .anchor(Align2::CENTER_TOP, vec2(0.0, top))
        .role(Role::Dialog)
        .accessible_name(name);
    let shadow = egui::Shadow { offset: [0, 8], blur: 28, spread: 0, color: tokens.shadow };
    let frame = Frame::new()
        .fill(tokens.overlay)
        .stroke(Stroke::new(1.0, tokens.hair))
        .corner_radius(radius::OVERLAY)
        .shadow(shadow);
    let modal = Modal::new(Id::unique("lookup")).area(area).backdrop_color(tokens.dim).frame(frame);
    let shown = modal.show(ui, |ui| {
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        parts(ui, cx, lookup, rect);
    });
    if shown.backdrop_response.clicked() {
        done(cx, LookupAction::Close);
    }
}

fn parts(ui: &mut Ui, cx: &mut Cx<'_>, lookup: &Lookup, rect: Rect) {
    let tokens = ui.tokens();
    let head = Rect::from_min_size(rect.min, vec2(rect.width(), HEAD));
    let foot = Rect::from_min_max(pos2(rect.left(), rect.bottom() - FOOT), rect.max);
    let list = Rect::from_min_max(
        head.left_bottom(),
        pos2((rect.left() + LIST).min(rect.center().x), foot.top()),
    );
    let card = Rect::from_min_max(list.right_top(), pos2(rect.right(), foot.top()));
    let bottom = egui::CornerRadius { sw: 12, se: 12, ..egui::CornerRadius::ZERO };
    ui.painter().rect_filled(list, 0.0, tokens.panel);
    ui.painter().rect_filled(foot, bottom, tokens.panel);
    let hair = Stroke::new(1.0, tokens.hair);
    ui.painter().hline(rect.x_range(), list.top(), hair);
    ui.painter().hline(rect.x_range(), foot.top(), hair);
    ui.painter().vline(list.right(), list.y_range(), hair);
    part(ui, head, "query", |ui| query(ui, cx, lookup));
    part(ui, list, "hits", |ui| hits::show(ui, cx, lookup));
    if let Some(client) = lookup.hits.get(lookup.chosen).and_then(|id| cx.state.book.client(*id)) {
        part(ui, card.shrink2(vec2(24.0, 0.0)), "call", |ui| call::show(ui, cx, client));
    }
    part(ui, foot.shrink2(vec2(20.0, 0.0)), "foot", |ui| {
        footer(ui, cx, !lookup.hits.is_empty());
    });
}

fn part(ui: &mut Ui, rect: Rect, salt: &str, contents: impl FnOnce(&mut Ui)) {
    let mut part = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(salt));
    part.shrink_clip_rect(rect.expand2(vec2(4.0, 0.0)));
    contents(&mut part);
}

fn query(ui: &mut Ui, cx: &mut Cx<'_>, lookup: &Lookup) {
    let tokens = ui.tokens();
    let rect = ui.max_rect();
    let at = pos2(rect.left() + 30.0, rect.center().y);
    let glass = icons::MAGNIFYING_GLASS;
    ui.painter().text(at, Align2::CENTER_CENTER, glass, icon(20.0), tokens.text);
    let place = Rect::from_min_max(
        pos2(rect.left() + 52.0, rect.center().y - 12.0),
        pos2(rect.right() - 76.0, rect.center().y + 12.0),
    );
    let mut text = lookup.query.clone();
    let (name, hint) = (cx.t("lookup-query"), cx.t("lookup-hint"));
    let mut field = ui.new_child(UiBuilder::new().max_rect(place).id_salt("field"));
    let response = TextEdit::singleline(&mut text)
        .id(query_id())
        .frame(Frame::NONE)
        .font(Type::Query.font())
        .text_color(tokens.strong)
        .hint_text(ink(hint, Type::Query, tokens.weak))
        .desired_width(place.width())
        .show(&mut field)
        .response
        .response
        .accessible_name(name);
    let focused = ui.memory(egui::Memory::focused);
    if cx.drafts.before_lookup.is_none() {
        // Nothing had the keyboard: then the field itself stands for it.
        cx.drafts.before_lookup = Some(focused.unwrap_or_else(query_id));
        response.request_focus();
    } else if focused.is_none() {
        response.request_focus();
    }
    if response.changed() {
        cx.send(Action::Lookup(LookupAction::Query(text)));
    }
    let end = Rect::from_min_max(pos2(rect.right() - 76.0, rect.top()), rect.max);
    let layout = Layout::right_to_left(Align::Center);
    let mut end = ui.new_child(UiBuilder::new().max_rect(end).layout(layout).id_salt("end"));
    end.add_space(20.0);
    let (key, close) = (cx.t("key-escape"), cx.t("lookup-close"));
    let cap = key_cap(&mut end, &key).interact(Sense::click()).on_hover_text(close);
    if cap.has_focus() {
        crate::ui::widgets::ring(&end, cap.rect, radius::CHIP, 0.0);
    }
    if cap.clicked() {
        done(cx, LookupAction::Close);
    }
}

fn footer(ui: &mut Ui, cx: &mut Cx<'_>, any: bool) {
    let tokens = ui.tokens();
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(FOOT);
        ui.spacing_mut().item_spacing.x = 6.0;
        key_cap(ui, "↑");
        key_cap(ui, "↓");
        let choose = cx.t("lookup-choose");
        ui.label(ink(choose, Type::Caption, tokens.weak));
        at_end(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let writable = any && cx.state.is_writable();
            let key = key_text(ui, cx.text, Command::Send);
            key_cap(ui, &key);
            let write = Button::ghost(cx.t("lookup-write")).small().enabled(writable);
            if ui.add(write).clicked() {
                done(cx, LookupAction::Write);
            }
            ui.add_space(8.0);
            let enter = cx.t("key-enter");
            key_cap(ui, &enter);
            let log = Button::ghost(cx.t("lookup-log-call")).small().enabled(writable);
            if ui.add(log).clicked() {
                done(cx, LookupAction::LogCall);
            }
        });
    });
}
