//! Who will come in: one sentence, the people, what is doubtful, what the columns are taken for.

use std::path::Path;

use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2, pos2};
use egui_extras::{Column, TableBuilder};

use super::columns::{self, Asked};
use super::{known, said};
use crate::app::{Action, ImportAction};
use crate::model::EmailAddress;
use crate::store::import::{Candidate, Doubt, Newcomer, Plan, Preview};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, size};
use crate::ui::widgets::{Button, hairline, label, segmented, truncated};

/// The strip with the one thing to do.
const FOOT: f32 = 60.0;

/// Room for whom a newcomer may be.
const LIKELY: f32 = 300.0;

/// Which list is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum Part {
    /// Who will come in.
    #[default]
    People,
    /// What the file knows of those who are in the book.
    Known,
    /// What is doubtful.
    Doubts,
    /// What the columns are taken for.
    Columns,
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, path: &Path, (preview, plan): (&Preview, &Plan)) {
    let tokens = ui.tokens();
    let args = [
        ("new", plan.new.len().into()),
        ("known", plan.known.len().into()),
        ("doubts", preview.doubts.len().into()),
    ];
    label(ui, cx.tw("import-sentence", &args), Type::Heading, tokens.strong);
    let args = [
        ("file", super::file_name(cx, path).into()),
        ("source", said::source(cx, preview.source).into()),
        ("encoding", preview.encoding.into()),
    ];
    let key = if preview.encoding.is_empty() { "import-source-plain" } else { "import-source" };
    label(ui, cx.tw(key, &args), Type::Caption, tokens.weak);
    ui.add_space(4.0);
    parts(ui, cx, (preview, plan));
    let room = ui.available_rect_before_wrap();
    let list = Rect::from_min_max(room.min, pos2(room.right(), room.bottom() - FOOT));
    let mut inside = ui.new_child(UiBuilder::new().max_rect(list).id_salt("list"));
    match cx.drafts.import_part {
        Part::People => people(&mut inside, cx, (preview, plan)),
        Part::Known => known::show(&mut inside, cx, (preview, plan)),
        Part::Doubts => {
            if preview.asks_day_order {
                columns::day_order(&mut inside, cx, &preview.choice());
            }
            doubts(&mut inside, cx, &preview.doubts);
        }
        Part::Columns => {
            let asked = Asked { choice: preview.choice(), day_order: preview.asks_day_order };
            columns::show(&mut inside, cx, &preview.columns, &asked);
        }
    }
    let foot = Rect::from_min_max(list.left_bottom(), room.max);
    let mut foot = ui.new_child(UiBuilder::new().max_rect(foot).id_salt("foot"));
    footer(&mut foot, cx, (plan.new.len(), plan.clients_with_news()));
}

fn parts(ui: &mut Ui, cx: &mut Cx<'_>, (preview, plan): (&Preview, &Plan)) {
    let mut shown = vec![
        (Part::People, cx.tw("import-people", &[("count", plan.new.len().into())])),
        (Part::Known, cx.tw("import-known", &[("count", plan.known.len().into())])),
        (Part::Doubts, cx.tw("import-doubts", &[("count", preview.doubts.len().into())])),
    ];
    if !preview.columns.is_empty() {
        let count = preview.columns.len().into();
        shown.push((Part::Columns, cx.tw("import-columns", &[("count", count)])));
    }
    if !shown.iter().any(|(part, _)| *part == cx.drafts.import_part) {
        cx.drafts.import_part = Part::People;
    }
    let names: Vec<(String, bool)> =
        shown.iter().map(|(part, name)| (name.clone(), *part == cx.drafts.import_part)).collect();
    let clicked = ui.horizontal(|ui| segmented(ui, &names)).inner;
    if let Some((part, _)) = clicked.and_then(|at| shown.get(at)) {
        cx.drafts.import_part = *part;
    }
}

fn people(ui: &mut Ui, cx: &mut Cx<'_>, (preview, plan): (&Preview, &Plan)) {
    if plan.new.is_empty() {
        let text = cx.t("import-nobody-new");
        label(ui, text, Type::Lead, ui.tokens().text);
        return;
    }
    let heads = [cx.t("column-name"), cx.t("column-company"), cx.t("column-addresses")];
    let likely = if plan.new.iter().any(|newcomer| newcomer.like.is_some()) { LIKELY } else { 0.0 };
    let third = ((ui.available_width() - likely) / 3.0).floor();
    let [name, company, addresses] = heads;
    let heads = [name, company, addresses, String::new()];
    let widths = [third, third, third, likely];
    list(ui, "people", widths, heads, plan.new.len(), |at, column, ui| {
        let Some(newcomer) = plan.new.get(at) else { return };
        let Some(person) = preview.people.get(newcomer.place) else { return };
        let tokens = ui.tokens();
        match column {
            0 => drop(truncated(ui, person.title(), Type::BodyMedium, tokens.strong)),
            1 => {
                let parts = [person.company.as_str(), person.place.as_str()];
                let work: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                truncated(ui, work.join(", "), Type::Body, tokens.text);
            }
            2 => {
                let all: Vec<&str> = person.emails.iter().map(EmailAddress::as_str).collect();
                truncated(ui, all.join(", "), Type::Body, tokens.text);
            }
            _ => like(ui, cx, newcomer, person),
        }
    });
}

/// Whom a newcomer may be, and one click that says so.
fn like(ui: &mut Ui, cx: &mut Cx<'_>, newcomer: &Newcomer, person: &Candidate) {
    let Some((client, percent)) = newcomer.like else { return };
    let state = cx.state;
    let Some(client) = state.book.client(client) else { return };
    let name = client.full_name.as_str();
    let args = [("client", name.into()), ("person", person.title().into())];
    let button = Button::ghost(cx.t("import-same")).small().name(cx.tw("import-same-name", &args));
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if ui.add(button).clicked() {
            cx.send(Action::Import(ImportAction::Same(newcomer.place)));
        }
        let args = [("client", name.into()), ("percent", percent.into())];
        let text = cx.tw("import-like", &args);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            truncated(ui, text, Type::Body, ui.tokens().warn);
        });
    });
}

fn doubts(ui: &mut Ui, cx: &mut Cx<'_>, doubts: &[Doubt]) {
    if doubts.is_empty() {
        let text = cx.t("import-no-doubts");
        label(ui, text, Type::Lead, ui.tokens().text);
        return;
    }
    let heads = [cx.t("column-line"), cx.t("column-reason"), cx.t("column-words")];
    let words = ui.available_width() - 64.0;
    let widths = [64.0, (words * 0.62).floor(), (words * 0.38).floor()];
    list(ui, "doubts", widths, heads, doubts.len(), |at, column, ui| {
        let Some(doubt) = doubts.get(at) else { return };
        let tokens = ui.tokens();
        match column {
            0 => truncated(ui, doubt.line.to_string(), Type::Body, tokens.weak),
            1 => truncated(ui, said::doubt(cx, doubt.reason), Type::Body, tokens.strong),
            _ => truncated(ui, doubt.text.as_str(), Type::Body, tokens.text),
        };
    });
}

/// Columns of text, of which only the lines in sight are built.
pub(super) fn list<const COLUMNS: usize>(
    ui: &mut Ui,
    salt: &str,
    widths: [f32; COLUMNS],
    heads: [String; COLUMNS],
    count: usize,
    mut cell: impl FnMut(usize, usize, &mut Ui),
) {
    ui.spacing_mut().item_spacing = Vec2::ZERO;
    let mut table = TableBuilder::new(ui)
        .id_salt(salt)
        .auto_shrink(false)
        .cell_layout(Layout::left_to_right(Align::Center));
    for width in widths {
        table = table.column(Column::exact(width));
    }
    let padded = |ui: &mut Ui| ui.set_max_width((ui.available_width() - 12.0).max(0.0));
    table
        .header(size::TABLE_HEAD, |mut header| {
            for head in heads {
                header.col(|ui| {
                    padded(ui);
                    let weak = ui.tokens().weak;
                    truncated(ui, head, Type::CaptionStrong, weak);
                });
            }
        })
        .body(|body| {
            body.rows(size::TABLE_ROW, count, |mut row| {
                let at = row.index();
                for column in 0..COLUMNS {
                    row.col(|ui| {
                        padded(ui);
                        cell(at, column, ui);
                    });
                }
            });
        });
}

fn footer(ui: &mut Ui, cx: &mut Cx<'_>, (count, told): (usize, usize)) {
    hairline(ui);
    ui.allocate_ui_with_layout(
        Vec2::new(ui.available_width(), FOOT - 10.0),
        Layout::left_to_right(Align::Center),
        |ui| {
            let writable = cx.state.is_writable();
            let args = [("count", count.into()), ("told", told.into())];
            let some = count + told > 0;
            let text = cx.tw("import-accept", &args);
            let button = ui.add(Button::primary(text).enabled(writable && some));
            let why = if writable { cx.t("import-nobody-new") } else { cx.t("read-only-title") };
            let idle = ui.memory(|memory| memory.focused().is_none()) && cx.state.lookup.is_none();
            if idle && writable && some {
                button.request_focus();
            }
            if button.on_disabled_hover_text(why).clicked() {
                cx.drafts.import_part = Part::default();
                cx.drafts.path.clear();
                cx.send(Action::Import(ImportAction::Accept));
            }
            let (another, leave) = (cx.t("import-another"), cx.t("import-cancel"));
            if ui.add(Button::secondary(another)).clicked() {
                cx.send(Action::Import(ImportAction::Choose));
            }
            if ui.add(Button::ghost(leave)).clicked() {
                super::cancel(cx);
            }
        },
    );
}
