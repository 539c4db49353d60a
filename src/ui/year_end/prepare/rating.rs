//! The list below the board: rating by keys, and one thing that only the two share. Who is rated
//! stays where they are until the list is left.

use egui::{
    Align, Id, Key, Layout, Rect, Sense, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2,
};

use super::Shown;
use crate::app::{Action, ClientAction};
use crate::model::{AnecdoteKind, Client, ClientId};
use crate::ui::cx::Cx;
use crate::ui::jot;
use crate::ui::theme::{HasTokens, Type, radius};
use crate::ui::widgets::{
    Button, Cells, Field, Lines, affinity_row, elided, ink, key_cap, label, ring, truncated,
};
use crate::ui::year_end::rate::{self, Typed};

const ROW: f32 = 46.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    head(ui, cx);
    if cx.drafts.prepare.rows.is_empty() {
        ui.add_space(8.0);
        let everyone = cx.drafts.prepare.shown == Shown::Everyone;
        let text = cx.t(if everyone { "prepare-nobody" } else { "prepare-list-empty" });
        label(ui, text, Type::Body, ui.tokens().weak);
        return;
    }
    let lines = Lines::new(ui, ROW, cx.drafts.prepare.rows.len());
    go_to(ui, cx, lines);
    let at_work = cx.drafts.rating.filter(|id| has_keyboard(ui, *id));
    let keep = at_work.and_then(|id| cx.drafts.prepare.rows.iter().position(|row| *row == id));
    for at in lines.shown(ui, keep) {
        line(ui, cx, lines, at);
    }
}

/// Brings the one who was asked for into sight and gives them the keyboard. Nobody asked: the
/// first one in sight gets it, if nothing else has it and there is more than one to rate.
fn go_to(ui: &Ui, cx: &mut Cx<'_>, lines: Lines) {
    let draft = &mut cx.drafts.prepare;
    if let Some(id) = draft.go_to.take() {
        let Some(at) = draft.rows.iter().position(|row| *row == id) else { return };
        ui.scroll_to_rect(lines.place(at).expand(8.0), None);
        cx.drafts.rating = Some(id);
        cx.drafts.focus = Some(line_id(id));
        return;
    }
    let first = draft.rows.first().copied().filter(|_| !draft.entered && draft.rows.len() > 1);
    let in_sight = ui.clip_rect().contains_rect(lines.place(0));
    if let Some(id) = first.filter(|_| in_sight && ui.memory(|memory| memory.focused().is_none())) {
        cx.drafts.rating = Some(id);
        cx.drafts.focus = Some(line_id(id));
    }
}

fn line_id(id: ClientId) -> Id {
    Id::unique(("rating-line", id))
}

fn field_id(id: ClientId) -> Id {
    Id::unique(("rating-anecdote", id))
}

fn has_keyboard(ui: &Ui, id: ClientId) -> bool {
    ui.memory(|memory| memory.has_focus(line_id(id)) || memory.has_focus(field_id(id)))
}

fn head(ui: &mut Ui, cx: &mut Cx<'_>) {
    let shown = cx.drafts.prepare.shown;
    let count = shown.count(&cx.drafts.prepare.survey);
    let title = match shown {
        Shown::NotRated => cx.t("prepare-list-not-rated"),
        Shown::WithoutAnecdote => cx.t("prepare-list-without-anecdote"),
        Shown::WithoutAddress => cx.t("prepare-list-without-address"),
        Shown::Everyone => cx.t("prepare-list-everyone"),
        Shown::Rated(affinity) => {
            cx.tw("prepare-list-rated", &[("value", affinity.value().into())])
        }
    };
    ui.horizontal(|ui| {
        ui.set_height(44.0);
        ui.spacing_mut().item_spacing.x = 6.0;
        let tokens = ui.tokens();
        ui.label(ink(title, Type::BodyStrong, tokens.strong));
        ui.label(ink(count.to_string(), Type::Body, tokens.text));
        let (text, other) = if shown == Shown::Everyone {
            (cx.t("prepare-show-not-rated"), Shown::NotRated)
        } else {
            (cx.t("prepare-show-everyone"), Shown::Everyone)
        };
        ui.add_space(6.0);
        if ui.add(Button::link(text).small()).clicked() {
            cx.drafts.prepare.list(cx.state, other);
        }
        if hints_width(ui, cx) <= ui.available_width() {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| hints(ui, cx));
        }
    });
}

/// How much room the keys take, in points.
fn hints_width(ui: &Ui, cx: &Cx<'_>) -> f32 {
    const CAPS: f32 = 170.0;
    let texts = ["prepare-key-next", "prepare-key-more", "prepare-key-rate"].map(|key| cx.t(key));
    let font = Type::Caption.font();
    let width =
        |text: String| ui.painter().layout_no_wrap(text, font.clone(), ui.tokens().weak).size().x;
    CAPS + texts.into_iter().map(width).sum::<f32>()
}

/// The keys, from the right.
fn hints(ui: &mut Ui, cx: &Cx<'_>) {
    let color = ui.tokens().weak;
    ui.spacing_mut().item_spacing.x = 6.0;
    let hint = |ui: &mut Ui, text: &str| {
        ui.label(ink(text, Type::Caption, color));
    };
    hint(ui, &cx.t("prepare-key-next"));
    key_cap(ui, "↓");
    ui.add_space(6.0);
    hint(ui, &cx.t("prepare-key-more"));
    key_cap(ui, "+");
    ui.add_space(6.0);
    hint(ui, &cx.t("prepare-key-rate"));
    key_cap(ui, "9");
    hint(ui, "–");
    key_cap(ui, "0");
}

fn line(ui: &mut Ui, cx: &mut Cx<'_>, lines: Lines, at: usize) {
    let Some(id) = cx.drafts.prepare.rows.get(at).copied() else { return };
    let state = cx.state;
    let Some(client) = state.book.client(id) else { return };
    let place = lines.place(at);
    let name = said(cx, client);
    let response = ui.interact(place, line_id(id), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &name));
    response.dnd_set_drag_payload(id);
    if response.clicked() {
        response.request_focus();
    }
    if response.hovered() && !response.has_focus() {
        let color = ui.tokens().hover;
        ui.painter().rect_filled(place.expand2(vec2(10.0, 0.0)), radius::CARD, color);
    }
    if response.gained_focus() {
        ui.scroll_to_rect(place.expand(4.0), None);
    }
    if response.has_focus() {
        ring(ui, place.expand2(vec2(10.0, -1.0)), radius::CARD, 0.0);
        cx.drafts.rating = Some(id);
    }
    let rows = &cx.drafts.prepare.rows;
    let felt = |at: usize| state.book.client(*rows.get(at)?)?.affinity.current();
    let typed = rate::typed(ui, line_id(id), (at, rows.len()), felt);
    follow(ui, cx, lines, (at, &typed));
    contents(ui, cx, client, place);
}

fn said(cx: &Cx<'_>, client: &Client) -> String {
    let felt = client.affinity.current().map_or_else(
        || cx.t("prepare-said-not-rated"),
        |felt| cx.tw("prepare-said-rated", &[("value", felt.value().into())]),
    );
    format!("{}, {felt}", client.full_name)
}

/// Does what was typed on a line.
fn follow(ui: &Ui, cx: &mut Cx<'_>, lines: Lines, (at, typed): (usize, &Typed)) {
    for (of, rating) in &typed.rated {
        if let Some(id) = cx.drafts.prepare.rows.get(*of).copied() {
            cx.send(Action::Client(id, ClientAction::Rate(*rating)));
        }
    }
    let next = cx.drafts.prepare.rows.get(typed.at).copied().filter(|_| typed.at != at);
    if let Some(next) = next {
        ui.scroll_to_rect(lines.place(typed.at).expand(4.0), None);
        cx.drafts.rating = Some(next);
        cx.drafts.focus = Some(line_id(next));
    }
}

fn contents(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, place: Rect) {
    let slim = cx.room.is_slim();
    let (names, cell, gap): (f32, f32, f32) =
        if slim { (150.0, 18.0, 8.0) } else { (190.0, 22.0, 12.0) };
    let builder = UiBuilder::new().max_rect(place).id_salt(client.id);
    let mut line = ui.new_child(builder);
    let ui = &mut line;
    let tokens = ui.tokens();
    let words = Rect::from_min_size(place.min + vec2(0.0, 5.0), vec2(names - 8.0, ROW - 6.0));
    let mut left = ui.new_child(UiBuilder::new().max_rect(words).id_salt("words"));
    left.spacing_mut().item_spacing.y = -2.0;
    truncated(&mut left, client.full_name.as_str(), Type::BodyMedium, tokens.strong);
    truncated(&mut left, work(client), Type::Caption, tokens.weak);
    let wide = 11.0 * cell + 10.0 * if slim { 2.0 } else { 2.4 };
    let cells = Rect::from_min_size(
        pos2(place.left() + names, place.center().y - cell.max(20.0) / 2.0),
        vec2(wide, cell.max(20.0)),
    );
    let look = if has_keyboard(ui, client.id) { Cells::Lit } else { Cells::Quiet };
    let mut middle = ui.new_child(UiBuilder::new().max_rect(cells).id_salt("cells"));
    if let Some(clicked) = affinity_row(&mut middle, client, cx.text, (cell, look)) {
        let rating = (client.affinity.current() != Some(clicked)).then_some(clicked);
        cx.send(Action::Client(client.id, ClientAction::Rate(rating)));
        ui.memory_mut(|memory| memory.request_focus(line_id(client.id)));
        cx.drafts.rating = Some(client.id);
    }
    let field = Rect::from_min_max(
        pos2(cells.right() + gap, place.center().y - 15.0),
        pos2(place.right(), place.center().y + 15.0),
    );
    let mut right = ui.new_child(UiBuilder::new().max_rect(field).id_salt("anecdote"));
    anecdote(&mut right, cx, client);
}

/// What is seen of a text that was cut.
fn shortened(galley: &egui::Galley) -> String {
    galley.rows.iter().flat_map(|row| row.glyphs.iter().map(|glyph| glyph.chr)).collect()
}

fn work(client: &Client) -> String {
    let parts = [client.company.as_str(), client.place.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// The newest anecdote, to be read and changed; a new one where there is none.
fn anecdote(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let newest = client.anecdotes.last().filter(|_| jot::new_one(cx, client).is_none());
    let id = field_id(client.id);
    let had_focus = ui.memory(|memory| memory.has_focus(id));
    let whole = newest.map_or_else(|| jot::new_text(cx, client).1, |it| jot::text(cx, it));
    // A field shows the middle of what has no room; one that is only read ends in ….
    let room = ui.available_width() - 24.0;
    let galley = elided(ui, &whole, Type::Body, ui.tokens().strong, room);
    let cut = galley.elided && !had_focus;
    let mut text = if cut { shortened(&galley) } else { whole.clone() };
    let hint = cx.t("prepare-anecdote");
    let name = cx.tw("prepare-anecdote-name", &[("name", client.full_name.as_str().into())]);
    let field = Field::new(&mut text, id, name).hint(hint).height(30.0).quiet();
    let mut response = field.show(ui);
    if cut {
        response = response.on_hover_text(whole.as_str());
    } else if response.changed() {
        match newest {
            Some(anecdote) => jot::keep(cx, client, anecdote, text),
            None => jot::keep_new(cx, client, AnecdoteKind::default(), text),
        }
    }
    if response.has_focus() {
        cx.drafts.rating = Some(client.id);
    }
    if response.lost_focus() {
        jot::leave(cx, client);
        if ui.input(|input| input.key_pressed(Key::Escape) || input.key_pressed(Key::Enter)) {
            cx.drafts.focus = Some(line_id(client.id));
        }
    }
}
