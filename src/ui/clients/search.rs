//! The search over every field, how many it found, and what is said when it found nobody.

use egui::{Align, Id, Key, Layout, Rect, Ui, UiBuilder, Vec2};

use crate::app::{Action, TableAction};
use crate::model::table::{Filter, StateFilter};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons, size};
use crate::ui::widgets::{Button, Field, icon_button, ink, label};

/// The field's id: it has the keyboard when the screen is entered.
pub(super) fn id() -> Id {
    Id::unique("clients-search")
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, entered: bool) {
    let add = cx.t("add");
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let font = Type::BodyMedium.font();
        let text = ui.painter().layout_no_wrap(add.clone(), font, ui.tokens().strong);
        let button = text.size().x + 46.0;
        let width = ui.available_width() - button - 12.0;
        ui.allocate_ui(Vec2::new(width, size::FIELD_LARGE), |ui| field(ui, cx, entered));
        let open = Button::secondary(add).icon(icons::PLUS).wide(button);
        if ui.add(open.enabled(cx.state.is_writable())).clicked() {
            cx.command(crate::app::Command::Add);
        }
    });
}

fn field(ui: &mut Ui, cx: &mut Cx<'_>, entered: bool) {
    let mut query = cx.state.table.filter.query.clone();
    let (name, hint) = (cx.t("search-name"), cx.t("search-hint"));
    let response = Field::new(&mut query, id(), name)
        .icon(icons::MAGNIFYING_GLASS)
        .hint(hint)
        .height(size::FIELD_LARGE)
        .room_after(120)
        .show(ui);
    if response.changed() {
        cx.send(Action::Table(TableAction::Query(query.clone())));
    }
    if entered && cx.drafts.focus.is_none() && cx.state.lookup.is_none() {
        response.request_focus();
    }
    let escaped = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    let mut clear = escaped && !query.is_empty();
    let place = Rect::from_min_max(
        egui::pos2(response.rect.right() - 118.0, response.rect.top()),
        response.rect.max - Vec2::new(6.0, 0.0),
    );
    let layout = Layout::right_to_left(Align::Center);
    let mut end = ui.new_child(UiBuilder::new().max_rect(place).layout(layout).id_salt("end"));
    if !query.is_empty() {
        let drop = cx.t("search-clear");
        clear |= icon_button(&mut end, icons::X, drop).clicked();
    }
    if cx.state.table.filter != Filter::default() {
        let args = [
            ("shown", cx.state.table.rows.len().into()),
            ("all", cx.state.indexes.counts.shown(cx.state.table.filter.state).into()),
        ];
        let count = cx.tw("search-count", &args);
        end.label(ink(count, Type::Caption, ui.tokens().weak));
    }
    if clear {
        cx.send(Action::Table(TableAction::Query(String::new())));
        response.request_focus();
    }
}

/// Nobody fits: what was searched for, and the ways back.
pub(super) fn nobody(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let filter = &cx.state.table.filter;
    let query = filter.query.trim();
    let text = if query.is_empty() {
        cx.t("table-nobody")
    } else if cx.state.indexes.search().is_none() {
        cx.t("file-reading-long")
    } else {
        cx.tw("table-nobody-found", &[("query", query.into())])
    };
    let everywhere = filter.state != StateFilter::All;
    ui.vertical_centered(|ui| {
        ui.add_space(96.0);
        ui.set_max_width(420.0);
        label(ui, text, Type::Lead, tokens.text);
        ui.add_space(8.0);
        let clear = cx.t("table-clear");
        if ui.add(Button::secondary(clear)).clicked() {
            cx.send(Action::Table(TableAction::Clear));
            ui.memory_mut(|memory| memory.request_focus(id()));
        }
        let all = cx.t("table-search-all");
        if everywhere && ui.add(Button::link(all)).clicked() {
            cx.send(Action::Table(TableAction::Show(StateFilter::All)));
            ui.memory_mut(|memory| memory.request_focus(id()));
        }
    });
}
