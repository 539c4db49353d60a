//! What the columns of a table are taken for, and the user's other choice. Each change reads the
//! file again.

use egui::{Align, Layout, Popup, ScrollArea, Ui, Vec2};
use egui_extras::{Column as Wide, TableBuilder};

use super::said;
use crate::app::{Action, ImportAction};
use crate::store::import::{Column, Columns, DayOrder, Field};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons, size};
use crate::ui::widgets::{Button, label, segmented, truncated};

/// Room for the button that says what a column is taken for.
const CHOICE: f32 = 200.0;

/// The question that a file leaves open.
pub(super) struct Asked {
    pub(super) choice: Columns,
    /// Nothing tells day and month apart in 4/5.
    pub(super) day_order: bool,
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, columns: &[Column], asked: &Asked) {
    let choice = &asked.choice;
    ui.horizontal(|ui| {
        ui.set_height(size::BUTTON);
        let question = cx.t("import-first-row");
        label(ui, question, Type::Body, ui.tokens().text);
        let parts = [
            (cx.t("import-first-row-heads"), choice.has_header),
            (cx.t("import-first-row-person"), !choice.has_header),
        ];
        if let Some(at) = segmented(ui, &parts) {
            choose(cx, Columns { has_header: at == 0, ..choice.clone() });
        }
    });
    if asked.day_order {
        day_order(ui, cx, choice);
    }
    ui.spacing_mut().item_spacing = Vec2::ZERO;
    let third = ((ui.available_width() - CHOICE) / 3.0).floor();
    let heads = ["column-header", "column-sample", "column-taken-for", "column-because"];
    let heads = heads.map(|head| cx.t(head));
    TableBuilder::new(ui)
        .id_salt("columns")
        .auto_shrink(false)
        .cell_layout(Layout::left_to_right(Align::Center))
        .column(Wide::exact(third))
        .column(Wide::exact(third))
        .column(Wide::exact(CHOICE))
        .column(Wide::exact(third))
        .header(size::TABLE_HEAD, |mut header| {
            for head in heads {
                header.col(|ui| {
                    let weak = ui.tokens().weak;
                    truncated(ui, head, Type::CaptionStrong, weak);
                });
            }
        })
        .body(|body| {
            body.rows(size::TABLE_ROW, columns.len(), |mut row| {
                let at = row.index();
                let Some(column) = columns.get(at) else { return };
                for text in [&column.header, &column.sample] {
                    row.col(|ui| {
                        ui.set_max_width((ui.available_width() - 12.0).max(0.0));
                        let ink = ui.tokens().text;
                        truncated(ui, text.as_str(), Type::Body, ink);
                    });
                }
                row.col(|ui| taken_for(ui, cx, column, (at, choice)));
                row.col(|ui| {
                    ui.add_space(12.0);
                    let reason = said::reason(cx, column.reason);
                    let weak = ui.tokens().weak;
                    truncated(ui, reason, Type::Caption, weak);
                });
            });
        });
}

/// A date such as 4/5 can be read in two ways.
pub(super) fn day_order(ui: &mut Ui, cx: &mut Cx<'_>, choice: &Columns) {
    const ORDERS: [DayOrder; 2] = [DayOrder::DayFirst, DayOrder::MonthFirst];
    ui.horizontal(|ui| {
        ui.set_height(size::BUTTON);
        let question = cx.t("import-day-order");
        label(ui, question, Type::Body, ui.tokens().text);
        let names = [cx.t("import-day-first"), cx.t("import-month-first")];
        let parts: Vec<(String, bool)> =
            names.into_iter().zip(ORDERS.map(|order| choice.day_order == Some(order))).collect();
        if let Some(order) = segmented(ui, &parts).and_then(|at| ORDERS.get(at)) {
            choose(cx, Columns { day_order: Some(*order), ..choice.clone() });
        }
    });
}

fn taken_for(ui: &mut Ui, cx: &mut Cx<'_>, column: &Column, (at, choice): (usize, &Columns)) {
    let text = said::field(cx, column.field);
    let args = [("column", column.header.as_str().into()), ("field", text.as_str().into())];
    let name = cx.tw("column-is", &args);
    let button = ui
        .add(Button::secondary(text).small().icon_after(icons::CARET_DOWN).name(name).wide(CHOICE));
    Popup::menu(&button).show(|ui| {
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for field in Field::ALL.into_iter().map(Some).chain([None]) {
                let name = said::field(cx, field);
                let chosen = field == column.field;
                let one = if chosen { Button::secondary(name) } else { Button::ghost(name) };
                if ui.add(one.small().wide(CHOICE)).clicked() {
                    let mut choice = choice.clone();
                    if let Some(place) = choice.fields.get_mut(at) {
                        *place = field;
                    }
                    choose(cx, choice);
                    ui.close();
                }
            }
        });
    });
}

fn choose(cx: &mut Cx<'_>, choice: Columns) {
    cx.send(Action::Import(ImportAction::Columns(choice)));
}
