//! The picture of the affinity before and now: two scales, and a line for everyone between them.
//! It says its point in one sentence.

use egui::{
    Align2, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, accesskit::Role, pos2, vec2,
};

use super::summary::Movement;
use crate::model::Affinity;
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Tokens, Type, radius};
use crate::ui::widgets::ink;

const CELL: egui::Vec2 = vec2(22.0, 20.0);
const BAR: f32 = 12.0;
/// A line is so thick, and so much thicker for each person, but never thicker than the last.
const THIN: f32 = 0.8;
const A_PERSON: f32 = 0.7;
const THICKEST: f32 = 7.0;

/// "39 people moved up, 6 down. You began with 17 you would rather not write to; 7 are left."
pub(super) fn sentence(cx: &Cx<'_>, movement: &Movement) -> String {
    let (before, now) = movement.hated();
    let args = [("up", movement.up.into()), ("down", movement.down.into())];
    let moved = match (movement.up, movement.down) {
        (0, 0) => cx.t("close-moved-nobody"),
        _ => cx.tw("close-moved", &args),
    };
    if before == 0 {
        return moved;
    }
    let args = [("before", before.into()), ("now", now.into())];
    format!("{moved} {}", cx.tw("close-hated", &args))
}

/// Paints it, as wide as there is room and between 11 times 26 and 37 points high.
pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, movement: &Movement, (before, now): (String, String)) {
    let tokens = ui.tokens();
    let room = ui.clip_rect().bottom() - ui.cursor().top() - 76.0;
    let step = (room / 11.0).clamp(26.0, 36.8);
    let size = vec2(ui.available_width(), 24.0 + 11.0 * step);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let said = sentence(cx, movement);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &said));
    let plot = Plot::new(rect, step, movement);
    let painter = ui.painter();
    let heading = |text: String| painter.layout_no_wrap(text, Type::Caption.font(), tokens.weak);
    let (before, now) = (heading(before), heading(now));
    let outside = CELL.x + 9.0;
    let left = (plot.left - outside - before.size().x).max(rect.left());
    let right = (plot.right + outside).min(rect.right() - now.size().x);
    painter.galley(pos2(left, rect.top()), before, tokens.weak);
    painter.galley(pos2(right, rect.top()), now, tokens.weak);
    plot.lines(painter, tokens, movement);
    for affinity in Affinity::all() {
        plot.step(ui, affinity, movement);
    }
    legend(ui, cx);
}

/// Where things are.
struct Plot {
    /// The inner edges of the two scales.
    left: f32,
    right: f32,
    /// The middle of step 0, and the way from one to the next.
    bottom: f32,
    step: f32,
    /// Points of a bar for one person, and of a line.
    bar: f32,
    line: f32,
}

impl Plot {
    fn new(rect: Rect, step: f32, movement: &Movement) -> Self {
        let side = (rect.width() * 0.2).clamp(110.0, 162.0);
        let bar_room = side - CELL.x - 46.0;
        let most = movement.before.iter().chain(&movement.now).copied().max().unwrap_or(1).max(1);
        let widest = movement.flows.iter().flatten().copied().max().unwrap_or(1).max(1);
        Self {
            left: rect.left() + side,
            right: rect.right() - side,
            bottom: rect.bottom() - step / 2.0,
            step,
            bar: (bar_room / most as f32).min(8.0),
            line: A_PERSON.min((THICKEST - THIN) / widest as f32),
        }
    }

    fn height(&self, step: usize) -> f32 {
        self.bottom - self.step * step as f32
    }

    fn lines(&self, painter: &Painter, tokens: &Tokens, movement: &Movement) {
        let kinds: [fn(&usize, &usize) -> bool; 3] =
            [|from, to| from == to, |from, to| from > to, |from, to| from < to];
        for (kind, belongs) in kinds.into_iter().enumerate() {
            for (from, row) in movement.flows.iter().enumerate() {
                for (to, people) in row.iter().enumerate() {
                    if *people > 0 && belongs(&from, &to) {
                        self.line(painter, tokens, (kind, from, to), *people);
                    }
                }
            }
        }
    }

    fn line(
        &self,
        painter: &Painter,
        tokens: &Tokens,
        (kind, from, to): (usize, usize, usize),
        people: usize,
    ) {
        let path =
            [pos2(self.left + 2.0, self.height(from)), pos2(self.right - 2.0, self.height(to))];
        let width = THIN + self.line * people as f32;
        draw(painter, tokens, Kind::ALL[kind], (path, width));
    }

    /// One step of both scales: the cell, the bar, how many.
    fn step(&self, ui: &Ui, affinity: Affinity, movement: &Movement) {
        let at = usize::from(affinity.value());
        let y = self.height(at);
        let counts = [movement.before[at], movement.now[at]];
        for (count, (edge, outwards)) in
            counts.into_iter().zip([(self.left, -1.0), (self.right, 1.0_f32)])
        {
            let middle = pos2(edge + outwards * CELL.x / 2.0, y);
            let tokens = ui.tokens();
            let colors = tokens.of(affinity);
            let painter = ui.painter();
            let cell = Rect::from_center_size(middle, CELL);
            painter.rect_filled(cell, radius::CHIP, colors.soft);
            let font = Type::CaptionStrong.font();
            painter.text(middle, Align2::CENTER_CENTER, affinity.value(), font, tokens.strong);
            let near = edge + outwards * (CELL.x + 9.0);
            let width = if count == 0 { 0.0 } else { (self.bar * count as f32).max(3.0) };
            let far = near + outwards * width;
            let bar = Rect::from_two_pos(pos2(near, y - BAR / 2.0), pos2(far, y + BAR / 2.0));
            painter.rect_filled(bar, radius::BAR, colors.mark);
            let align = if outwards < 0.0 { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
            let number = pos2(far + outwards * 6.0, y);
            painter.text(number, align, count, Type::Caption.font(), tokens.weak);
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Stayed,
    Down,
    Up,
}

impl Kind {
    /// In the order of painting: who moved lies above who stayed.
    const ALL: [Self; 3] = [Self::Stayed, Self::Down, Self::Up];
}

fn draw(painter: &Painter, tokens: &Tokens, kind: Kind, (path, width): ([Pos2; 2], f32)) {
    match kind {
        Kind::Stayed => {
            painter.line_segment(path, Stroke::new(width, tokens.hair));
        }
        Kind::Down => {
            let stroke = Stroke::new(width, tokens.affinity[1].mark);
            painter.extend(Shape::dashed_line(&path, stroke, 4.0, 3.0));
        }
        Kind::Up => {
            painter.line_segment(path, Stroke::new(width, tokens.affinity[8].mark));
        }
    }
}

fn legend(ui: &mut Ui, cx: &Cx<'_>) {
    let texts = [
        (Some(Kind::Up), cx.t("close-legend-up")),
        (Some(Kind::Down), cx.t("close-legend-down")),
        (Some(Kind::Stayed), cx.t("close-legend-stayed")),
        (None, cx.t("close-legend-thicker")),
    ];
    ui.add_space(12.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        for (kind, text) in texts {
            let tokens = ui.tokens();
            if let Some(kind) = kind {
                let size = vec2(22.0, Type::Caption.line());
                let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                let path = [rect.left_center(), rect.right_center()];
                let width = if kind == Kind::Down { 1.5 } else { 3.0 };
                draw(ui.painter(), tokens, kind, (path, width));
            }
            ui.label(ink(text, Type::Caption, tokens.text));
            ui.add_space(12.0);
        }
    });
}
