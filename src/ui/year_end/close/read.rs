//! Read all: every note of the season with what is said of it, to go through by keyboard; the note
//! of the line at work stands whole beside it.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{EventFilter, Id, Key, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::app::{Action, NoteAction, State};
use crate::checks::hints::{Hint, Reading, read};
use crate::model::{Client, ClientId, Note};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons, radius};
use crate::ui::widgets::{
    Button, Lines, hairline, inline_icon, label, letter, ring, state_icon, truncated,
};
use crate::ui::year_end::write::hints::words;

const ROW: f32 = 48.0;

/// The list while it is open.
pub(super) struct ReadAll {
    rows: Vec<ClientId>,
    /// The line at work.
    at: usize,
    /// What was said of those that were in sight, as the client was then.
    said: HashMap<ClientId, (Arc<Client>, Reading)>,
}

impl ReadAll {
    /// Everyone of the season for whom something is written, in its order.
    pub(super) fn of(state: &State) -> Self {
        let places = state.season().map(|season| season.places.as_slice()).unwrap_or_default();
        let written = |id: &ClientId| {
            let note = state.book.client(*id).and_then(|client| client.note_of(state.year));
            note.is_some_and(|note| !note.is_empty())
        };
        let rows = places.iter().map(|place| place.client).filter(written).collect();
        Self { rows, at: 0, said: HashMap::new() }
    }

    /// The line that has the keyboard first.
    pub(super) fn first_line(&self) -> Option<Id> {
        self.rows.first().copied().map(line_id)
    }

    fn said(&mut self, state: &State, client: &Arc<Client>, note: &Note) -> &[Hint] {
        let known = self.said.get(&client.id).is_some_and(|(of, _)| Arc::ptr_eq(of, client));
        if let (false, Some(others)) = (known, state.indexes.others()) {
            self.said.insert(client.id, (Arc::clone(client), read(client, note, others)));
        }
        self.said.get(&client.id).map(|(_, reading)| reading.hints.as_slice()).unwrap_or_default()
    }
}

fn line_id(id: ClientId) -> Id {
    Id::unique(("read-line", id))
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(mut all) = cx.drafts.close.read.take() else { return };
    let tokens = ui.tokens();
    let hint = if all.rows.is_empty() { cx.t("read-all-none") } else { cx.t("read-all-line") };
    label(ui, hint, Type::Body, tokens.weak);
    ui.add_space(8.0);
    let lines = Lines::new(ui, ROW, all.rows.len());
    let keep = Some(all.at);
    for at in lines.shown(ui, keep) {
        line(ui, cx, &mut all, (lines, at));
    }
    cx.drafts.close.read = Some(all);
}

fn line(ui: &mut Ui, cx: &mut Cx<'_>, all: &mut ReadAll, (lines, at): (Lines, usize)) {
    let state = cx.state;
    let client = all.rows.get(at).and_then(|id| state.book.client(*id));
    let Some((client, note)) = client.and_then(|it| Some((it, it.note_of(state.year)?))) else {
        return;
    };
    let hints = all.said(state, client, note);
    let said: Vec<String> = hints.iter().map(|hint| words(cx, &note.body, hint).0).collect();
    let place = lines.place(at);
    let response = ui.interact(place, line_id(client.id), Sense::click());
    let name = format!("{}, {}", client.full_name, said.join(", "));
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &name));
    if response.clicked() {
        response.request_focus();
    }
    if response.has_focus() {
        all.at = at;
        let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        ring(ui, place.expand2(vec2(10.0, -1.0)), radius::CARD, 0.0);
        turn(ui, cx, all, (lines, at));
        if ui.input(|input| input.key_pressed(Key::Enter)) {
            cx.send(Action::Note(client.id, NoteAction::Open));
        }
    }
    if response.gained_focus() {
        ui.scroll_to_rect(place.expand(4.0), None);
    }
    contents(ui, client, (&said, cx.state.year), place);
}

/// `↓` and `↑` go from note to note.
fn turn(ui: &Ui, cx: &mut Cx<'_>, all: &ReadAll, (lines, at): (Lines, usize)) {
    let (down, up) =
        ui.input(|input| (input.key_pressed(Key::ArrowDown), input.key_pressed(Key::ArrowUp)));
    let next = if down { at + 1 } else { at.saturating_sub(usize::from(up)) };
    if let Some(id) = all.rows.get(next).filter(|_| next != at) {
        ui.scroll_to_rect(lines.place(next).expand(4.0), None);
        cx.drafts.focus = Some(line_id(*id));
    }
}

fn contents(ui: &mut Ui, client: &Client, (said, year): (&[String], i32), place: Rect) {
    let tokens = ui.tokens();
    let mut line = ui.new_child(UiBuilder::new().max_rect(place).id_salt(client.id));
    let mark = Rect::from_min_size(place.min + vec2(0.0, 14.0), vec2(20.0, 20.0));
    let mut sign = line.new_child(UiBuilder::new().max_rect(mark).id_salt("mark"));
    let (glyph, color) = state_icon(client.mark(year), tokens);
    inline_icon(&mut sign, glyph, 16.0, color);
    let words =
        Rect::from_min_max(place.min + vec2(28.0, 5.0), pos2(place.right(), place.bottom()));
    let mut words = line.new_child(UiBuilder::new().max_rect(words).id_salt("words"));
    words.spacing_mut().item_spacing.y = -2.0;
    truncated(&mut words, client.full_name.as_str(), Type::BodyMedium, tokens.strong);
    if said.is_empty() {
        inline_icon(&mut words, icons::CHECK, 14.0, tokens.good);
    } else {
        truncated(&mut words, said.join(" · "), Type::Caption, tokens.hint);
    }
}

/// The note of the line at work, whole, with what is said of it marked.
pub(super) fn whole(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(all) = &cx.drafts.close.read else { return };
    let client = all.rows.get(all.at).and_then(|id| cx.state.book.client(*id));
    let Some((client, note)) = client.and_then(|it| Some((it, it.note_of(cx.state.year)?))) else {
        return;
    };
    let tokens = ui.tokens();
    let hints = all.said.get(&client.id).map(|(_, reading)| reading.hints.as_slice());
    let hints = hints.unwrap_or_default();
    truncated(ui, client.full_name.as_str(), Type::Heading, tokens.strong);
    truncated(ui, note.subject.as_str(), Type::BodyMedium, tokens.text);
    ui.add_space(8.0);
    hairline(ui);
    ui.add_space(10.0);
    let mut places: Vec<Range<usize>> = hints.iter().flat_map(Hint::places).collect();
    places.sort_by_key(|place| place.start);
    let style = (Type::NoteBeside, tokens.strong);
    let text = letter(&note.body, &places, style, (tokens.hint_soft, tokens.hint));
    ui.add(egui::Label::new(text).wrap());
    ui.add_space(12.0);
    for hint in hints {
        let (text, more) = words(cx, &note.body, hint);
        label(ui, text, Type::CaptionStrong, tokens.hint);
        label(ui, more, Type::Caption, tokens.weak);
        ui.add_space(6.0);
    }
    let open = cx.t("read-all-open");
    let id = client.id;
    if ui.add(Button::secondary(open).small()).clicked() {
        cx.send(Action::Note(id, NoteAction::Open));
    }
}
