//! The table: only the rows in sight are built. Rows are clicked; the keyboard has one place for
//! the whole list and moves the selection.

use egui::accesskit::Role;
use egui::{
    Align, Align2, EventFilter, Id, Key, Layout, Modifiers, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};
use egui_extras::{Column, TableBody, TableBuilder};

use super::{cells, search};
use crate::app::{Action, ClientAction, TableAction};
use crate::model::table::{Filter, Sort, SortBy, SortDirection};
use crate::model::{Client, ClientId};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icon, icons, radius, size};
use crate::ui::widgets::ring;

/// From the pane's edge to a row.
const INSET: f32 = 8.0;

/// How many rows a page up or down leaps over.
const PAGE: isize = 10;

/// How wide the columns are; the company has what is left.
#[derive(Clone, Copy)]
struct Widths {
    name: f32,
    affinity: f32,
    contact: f32,
    /// Not shown where there is no room for it.
    next: Option<f32>,
    year: f32,
}

impl Widths {
    fn of(room: f32) -> Self {
        if room < 700.0 {
            Self { name: 158.0, affinity: 52.0, contact: 94.0, next: None, year: 22.0 }
        } else {
            let next = (room >= 780.0).then_some(160.0);
            Self { name: 172.0, affinity: 68.0, contact: 120.0, next, year: 25.5 }
        }
    }

    /// No head is wider than its column, in any language, also with the sign of the order.
    fn with_heads(self, ui: &Ui, cx: &Cx<'_>) -> Self {
        const SIGN_AND_GAP: f32 = 24.0;
        let wide = |key: &str| {
            let (font, ink) = (Type::CaptionStrong.font(), ui.tokens().text);
            ui.painter().layout_no_wrap(cx.t(key), font, ink).size().x + SIGN_AND_GAP
        };
        Self {
            affinity: self.affinity.max(wide("affinity")),
            contact: self.contact.max(wide("last-contact")),
            ..self
        }
    }

    fn years(self) -> f32 {
        self.year * cells::YEARS as f32 + 14.0
    }
}

/// The list's place in the order of Tab.
fn id() -> Id {
    Id::unique("clients-rows")
}

/// Moves the selection, from the list and from the search, before the field sees the keys.
pub(super) fn keys(ui: &Ui, cx: &mut Cx<'_>, shown: Option<ClientId>) {
    let focused = ui.memory(egui::Memory::focused);
    let in_search = focused == Some(search::id());
    let covered = cx.state.lookup.is_some() || egui::Popup::is_any_open(ui);
    if covered || !(in_search || focused == Some(id())) {
        return;
    }
    let count =
        |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key)).cast_signed();
    let by = count(Key::ArrowDown) - count(Key::ArrowUp)
        + PAGE * (count(Key::PageDown) - count(Key::PageUp));
    let rows = &cx.state.table.rows;
    let last = rows.len().saturating_sub(1);
    let at = rows.iter().position(|row| Some(row.id) == shown);
    let mut next = (by != 0).then(|| at.map_or(0, |at| at.saturating_add_signed(by).min(last)));
    if !in_search && count(Key::Home) > 0 {
        next = Some(0);
    } else if !in_search && count(Key::End) > 0 {
        next = Some(last);
    }
    if let Some(row) = next.and_then(|at| rows.get(at)) {
        cx.send(Action::Client(row.id, ClientAction::Show));
    } else if next.is_none()
        && let Some(row) = rows.get(at.unwrap_or_default())
        && count(Key::Enter) > 0
    {
        super::open(cx, row.id);
    }
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, shown: Option<ClientId>) {
    let area = ui.available_rect_before_wrap();
    let place = Rect::from_min_max(
        pos2(area.left() + INSET, area.top() + 4.0),
        pos2(area.right() - INSET, area.bottom()),
    );
    let widths = Widths::of(place.width()).with_heads(ui, cx);
    let turned = turned(ui, cx, shown);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(place).id_salt("rows"));
    ui.spacing_mut().item_spacing = Vec2::ZERO;
    let at = cx.state.table.rows.iter().position(|row| Some(row.id) == shown);
    let focused = focus(&ui, cx, place, at);
    let mut table = TableBuilder::new(&mut ui)
        .id_salt("clients")
        .auto_shrink(false)
        .animate_scrolling(false)
        .cell_layout(Layout::left_to_right(Align::Center))
        // The ground of a row is painted from its first cell, under all the others.
        .column(Column::exact(widths.name).clip(false))
        .column(Column::remainder())
        .column(Column::exact(widths.affinity))
        .column(Column::exact(widths.contact));
    if let Some(next) = widths.next {
        table = table.column(Column::exact(next));
    }
    table = table.column(Column::exact(widths.years()));
    table = match (turned, at) {
        (Turned::List, _) => table.vertical_scroll_offset(0.0),
        (Turned::Selection, Some(at)) => table.scroll_to_row(at, None),
        _ => table,
    };
    let row_place = RowPlace { left: place.left(), right: place.right(), focused, widths };
    table
        .header(size::TABLE_HEAD + 1.0, |mut header| {
            header.col(|ui| {
                ui.add_space(12.0);
                head(ui, cx, SortBy::Name, "column-name");
            });
            header.col(|ui| head(ui, cx, SortBy::Company, "column-company"));
            header.col(|ui| head(ui, cx, SortBy::Affinity, "affinity"));
            header.col(|ui| head(ui, cx, SortBy::LastContact, "last-contact"));
            if widths.next.is_some() {
                header.col(|ui| head(ui, cx, SortBy::NextOccasion, "column-next"));
            }
            header.col(|ui| years(ui, cx, widths));
        })
        .body(|body| rows(body, cx, shown, &row_place));
    let line = Rect::from_min_size(
        pos2(place.left(), place.top() + size::TABLE_HEAD),
        vec2(place.width(), 1.0),
    );
    ui.painter().rect_filled(line, 0.0, ui.tokens().hair);
}

/// What changed since the last frame, and so where the list has to be scrolled to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turned {
    /// Other rows are shown: from the top.
    List,
    /// Another client is selected: until they are in sight.
    Selection,
    Nothing,
}

fn turned(ui: &Ui, cx: &Cx<'_>, shown: Option<ClientId>) -> Turned {
    let id = Id::unique("clients-shown");
    let now = (cx.state.table.filter.clone(), cx.state.table.sort, shown);
    let last = ui.data(|data| data.get_temp::<(Filter, Sort, Option<ClientId>)>(id));
    let turned = match &last {
        Some((filter, sort, _)) if *filter != now.0 || *sort != now.1 => Turned::List,
        Some((.., selected)) if *selected == shown => Turned::Nothing,
        _ => Turned::Selection,
    };
    if turned != Turned::Nothing {
        ui.data_mut(|data| data.insert_temp(id, now));
    }
    turned
}

/// The list takes the keyboard as a whole; arrows stay with it.
fn focus(ui: &Ui, cx: &Cx<'_>, place: Rect, at: Option<usize>) -> bool {
    let list = ui.interact(place, id(), Sense::FOCUSABLE);
    if list.has_focus() {
        let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id(), arrows));
    }
    list.widget_info(|| {
        let row = at.and_then(|at| cx.state.table.rows.get(at));
        let client = row.and_then(|row| cx.state.book.client(row.id));
        let name = client.map(|client| client.full_name.clone()).unwrap_or_default();
        WidgetInfo::labeled(Role::List, true, cx.tw("table-list", &[("name", name.into())]))
    });
    list.has_focus()
}

/// What each row has to know to paint itself.
struct RowPlace {
    left: f32,
    right: f32,
    focused: bool,
    widths: Widths,
}

fn rows(body: TableBody<'_>, cx: &mut Cx<'_>, shown: Option<ClientId>, place: &RowPlace) {
    let state = cx.state;
    let rows = &state.table.rows;
    let query = state.table.filter.query.trim().to_owned();
    body.rows(size::TABLE_ROW, rows.len(), |mut line| {
        let Some(row) = rows.get(line.index()) else { return };
        let Some(client) = state.book.client(row.id) else { return };
        let selected = shown == Some(row.id);
        line.col(|ui| {
            let response = ground(ui, client, selected, place);
            clicked(ui, cx, row.id, &response);
            cells::name(ui, client, &query);
        });
        line.col(|ui| cells::company(ui, cx, client, (&query, row.hit)));
        line.col(|ui| cells::affinity(ui, client));
        line.col(|ui| cells::contact(ui, cx, client));
        if place.widths.next.is_some() {
            line.col(|ui| cells::next(ui, cx, client));
        }
        line.col(|ui| cells::marks(ui, cx, client, place.widths.year));
    });
}

fn clicked(ui: &Ui, cx: &mut Cx<'_>, row: ClientId, response: &Response) {
    if response.double_clicked() && cx.state.is_writable() {
        super::open(cx, row);
    } else if response.clicked() {
        cx.send(Action::Client(row, ClientAction::Show));
        ui.memory_mut(|memory| memory.request_focus(id()));
    }
}

/// The row under all its cells.
fn ground(ui: &Ui, client: &Client, selected: bool, place: &RowPlace) -> Response {
    let tokens = ui.tokens();
    let cell = ui.max_rect();
    let rect = Rect::from_min_max(
        pos2(place.left, cell.top()),
        pos2(place.right, cell.top() + size::TABLE_ROW),
    );
    let response = ui.interact(rect, Id::unique(("client-row", client.id)), Sense::CLICK);
    response.widget_info(|| {
        let name = format!("{}, {}", client.full_name, client.company);
        WidgetInfo::selected(Role::ListItem, true, selected, name)
    });
    let fill = match (response.is_pointer_button_down_on(), selected, response.hovered()) {
        (true, ..) => tokens.press,
        (_, true, _) => tokens.accent_soft,
        (.., true) => tokens.hover,
        _ => return response,
    };
    let line = if selected && response.hovered() { tokens.control } else { fill };
    let stroke = Stroke::new(1.0, line);
    ui.painter().rect(rect, radius::BUTTON, fill, stroke, StrokeKind::Inside);
    if selected && place.focused {
        ring(ui, rect.shrink(2.0), radius::BUTTON, 0.0);
    }
    response
}

/// A column's head: a click sorts by it, another turns the order round.
fn head(ui: &mut Ui, cx: &mut Cx<'_>, by: SortBy, key: &str) {
    let tokens = ui.tokens();
    let sort = cx.state.table.sort;
    let active = sort.by == by;
    let text = cx.t(key);
    let ink = if active { tokens.strong } else { tokens.text };
    let font = Type::CaptionStrong.font();
    let galley = ui.painter().layout_no_wrap(text.clone(), font, ink);
    let wide = galley.size().x + if active { 16.0 } else { 0.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(wide, size::CLICK), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ColumnHeader, true, active, &text));
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    let ink = if response.hovered() { tokens.strong } else { ink };
    ui.painter().galley_with_override_text_color(at, galley, ink);
    if active {
        let glyph = match sort.direction {
            SortDirection::Ascending => icons::CARET_UP,
            SortDirection::Descending => icons::CARET_DOWN,
        };
        let at = pos2(rect.right() - 6.0, rect.center().y);
        ui.painter().text(at, Align2::CENTER_CENTER, glyph, icon(12.0), ink);
    }
    if response.has_focus() {
        ring(ui, rect.expand2(vec2(4.0, 0.0)), radius::CHIP, 0.0);
    }
    if response.clicked() {
        cx.send(Action::Table(TableAction::SortBy(by)));
    }
}

/// The years of the marks, the last ones of four digits.
fn years(ui: &mut Ui, cx: &Cx<'_>, widths: Widths) {
    let cell = ui.max_rect();
    for (middle, of) in cells::years(cx, cell.right(), widths.year) {
        let text = format!("’{:02}", of.rem_euclid(100));
        let at = pos2(middle, cell.center().y);
        let ink = ui.tokens().weak;
        ui.painter().text(at, Align2::CENTER_CENTER, text, Type::Caption.font(), ink);
    }
}
