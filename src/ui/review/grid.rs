//! Notes, year by year: each column is one client, from hated on the left to loved on the right.

use egui::accesskit::Role;
use egui::{Align2, Painter, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::{copy, head_with};
use crate::model::Group;
use crate::model::review::{Cell, Grid};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Tokens, Type};
use crate::ui::widgets::ink;

const ROW: f32 = 19.0;
const YEAR: f32 = 44.0;
/// A mark is no larger; with many clients it gets smaller.
const MARK: f32 = 11.0;
const FOOT: f32 = 30.0;
/// A column that is narrower shows nothing.
const FEWEST: f32 = 4.0;

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, (grid, year): (&Grid, i32)) {
    let said = sentence(cx, grid, year);
    let title = cx.t("review-notes");
    let from = ui.cursor().min;
    head_with(ui, title.clone(), &said, |ui| {
        legend(ui, cx);
        copy::button(ui, cx, &title, || table(cx, grid));
    });
    ui.add_space(4.0);
    let height = ROW * grid.rows.len() as f32 + FOOT;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &said));
    let step = (rect.width() - YEAR) / grid.clients.len().max(1) as f32;
    let tokens = ui.tokens();
    let painter = ui.painter_at(rect.expand(2.0));
    for (nth, (of, cells)) in grid.rows.iter().enumerate() {
        let y = rect.top() + ROW * (nth as f32 + 0.5);
        let style = if *of == year { Type::CaptionStrong } else { Type::Caption };
        let name = of.to_string();
        painter.text(pos2(rect.left(), y), Align2::LEFT_CENTER, name, style.font(), tokens.text);
        if step < FEWEST {
            condensed(&painter, tokens, (rect, y), cells);
            continue;
        }
        for (at, one) in cells.iter().enumerate() {
            let x = rect.left() + YEAR + step * (at as f32 + 0.5);
            cell(&painter, tokens, (pos2(x, y), MARK.min(step - 1.0)), *one);
        }
    }
    groups(&painter, cx, tokens, (rect, step), grid);
    if let Some(text) = under_pointer(cx, &response, (rect, step), grid) {
        response.on_hover_text(text);
    }
    copy::picture(ui, &title, Rect::from_min_max(from, rect.max));
}

/// "You wrote to 80 people this year; in 2021 it was 10."
fn sentence(cx: &Cx<'_>, grid: &Grid, year: i32) -> String {
    let first = grid.rows.first().map_or(year, |(year, _)| *year);
    let args = [
        ("count", grid.sent(year).into()),
        ("year", crate::ui::text::year(year)),
        ("before", grid.sent(first).into()),
        ("first", crate::ui::text::year(first)),
    ];
    let key = if first == year { "review-notes-first" } else { "review-notes-line" };
    format!("{} {}", cx.tw(key, &args), cx.t("review-notes-columns"))
}

fn legend(ui: &mut Ui, cx: &Cx<'_>) {
    let tokens = ui.tokens();
    for (one, key) in [
        (Cell::Answered, "review-answered"),
        (Cell::Sent, "review-sent"),
        (Cell::Aside, "review-aside"),
        (Cell::None, "review-none"),
    ] {
        let (rect, _) = ui.allocate_exact_size(vec2(12.0, 12.0), Sense::hover());
        cell(ui.painter(), tokens, (rect.center(), MARK), one);
        ui.label(ink(cx.t(key), Type::Caption, tokens.weak));
        ui.add_space(6.0);
    }
}

/// A filled square with a dot, an outlined one, a dash, a dot: told apart without colour.
fn cell(painter: &Painter, tokens: &Tokens, (at, size): (egui::Pos2, f32), cell: Cell) {
    let rect = Rect::from_center_size(at, vec2(size, size));
    let round = (size / 4.0).min(2.0);
    match cell {
        Cell::Answered => {
            painter.rect_filled(rect, round, tokens.accent);
            painter.circle_filled(at, (size / 7.0).max(0.6), tokens.page);
        }
        Cell::Sent => {
            painter.rect_filled(rect, round, tokens.accent_soft);
            let stroke = Stroke::new(1.0, tokens.accent);
            painter.rect_stroke(rect, round, stroke, StrokeKind::Inside);
        }
        Cell::Aside => {
            let half = size / 3.0;
            painter.hline(at.x - half..=at.x + half, at.y, Stroke::new(1.5, tokens.control));
        }
        Cell::None => {
            painter.circle_filled(at, 1.2_f32.min(size / 3.0), tokens.control);
        }
    }
}

/// Where there is no room for a column each: of so many side by side, how many got a note, and how
/// many answered.
fn condensed(painter: &Painter, tokens: &Tokens, (rect, y): (Rect, f32), cells: &[Cell]) {
    const WIDE: f32 = 5.0;
    const HIGH: f32 = ROW - 5.0;
    let columns = ((rect.width() - YEAR) / WIDE).floor().max(1.0) as usize;
    let each = cells.len().div_ceil(columns).max(1);
    let floor = y + HIGH / 2.0;
    let step = (rect.width() - YEAR) * each as f32 / cells.len().max(1) as f32;
    for (at, some) in cells.chunks(each).enumerate() {
        let left = rect.left() + YEAR + step * at as f32;
        let share = |of: &[Cell]| {
            let found = some.iter().filter(|cell| of.contains(cell)).count();
            HIGH * found as f32 / some.len() as f32
        };
        let bar = |height: f32| {
            Rect::from_min_max(pos2(left, floor - height), pos2(left + step - 1.0, floor))
        };
        painter.rect_filled(bar(share(&[Cell::Sent, Cell::Answered])), 0.0, tokens.accent_soft);
        painter.rect_filled(bar(share(&[Cell::Answered])), 0.0, tokens.accent);
        painter.hline(bar(0.0).x_range(), floor, Stroke::new(1.0, tokens.hair));
    }
}

/// Below the columns: a line as wide as each group, and its name.
fn groups(painter: &Painter, cx: &Cx<'_>, tokens: &Tokens, (rect, step): (Rect, f32), grid: &Grid) {
    let y = rect.top() + ROW * grid.rows.len() as f32 + 5.0;
    let mut from = 0;
    let all = [
        (Some(Group::Hated), "group-hated", 1),
        (Some(Group::Ignored), "group-ignored", 5),
        (Some(Group::Loved), "group-loved", 9),
        (None, "group-not-rated", 5),
    ];
    for (group, key, shade) in all {
        let count = grid.clients.iter().filter(|(_, of)| *of == group).count();
        if count == 0 {
            continue;
        }
        let x = |at: usize| rect.left() + YEAR + step * at as f32;
        let color = if group.is_some() { tokens.affinity[shade].mark } else { tokens.control };
        painter.hline(x(from) + 1.0..=x(from + count) - 1.0, y, Stroke::new(2.0, color));
        let name = pos2(x(from) + 1.0, y + 4.0);
        let font = Type::Caption.font();
        if step * count as f32 > 44.0 {
            painter.text(name, Align2::LEFT_TOP, cx.t(key), font, tokens.text);
        }
        from += count;
    }
}

fn under_pointer(
    cx: &Cx<'_>,
    response: &egui::Response,
    (rect, step): (Rect, f32),
    grid: &Grid,
) -> Option<String> {
    let at = response.hover_pos()?;
    let column = ((at.x - rect.left() - YEAR) / step).floor();
    let (client, _) = (column >= 0.0).then(|| grid.clients.get(column as usize)).flatten()?;
    Some(cx.state.book.client(*client)?.full_name.clone())
}

fn table(cx: &Cx<'_>, grid: &Grid) -> String {
    let years = grid.rows.iter().map(|(year, _)| year.to_string());
    let mut rows: Vec<Vec<String>> = vec![[cx.t("column-name")].into_iter().chain(years).collect()];
    for (at, (client, _)) in grid.clients.iter().enumerate() {
        let Some(client) = cx.state.book.client(*client) else { continue };
        let words = grid.rows.iter().map(|(_, cells)| match cells.get(at) {
            Some(Cell::Answered) => cx.t("review-answered"),
            Some(Cell::Sent) => cx.t("review-sent"),
            Some(Cell::Aside) => cx.t("review-aside"),
            Some(Cell::None) | None => String::new(),
        });
        rows.push([client.full_name.clone()].into_iter().chain(words).collect());
    }
    copy::lines(&rows)
}
