//! Affinity on screen: always a number, never colour alone.

use egui::accesskit::Role;
use egui::{
    Align2, Color32, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

use super::frame::ring;
use crate::model::{Affinity, Client};
use crate::ui::text::Text;
use crate::ui::theme::{HasTokens, Type, radius};

/// The chip of a list: number, ground and a tick that drifts to the right with love.
pub fn chip(ui: &mut Ui, affinity: Option<Affinity>) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(30.0, 20.0), Sense::hover());
    paint_chip(ui, rect, affinity);
    let said = affinity.map_or_else(|| "–".to_owned(), |affinity| affinity.value().to_string());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    response
}

fn paint_chip(ui: &Ui, rect: Rect, affinity: Option<Affinity>) {
    let tokens = ui.tokens();
    let painter = ui.painter();
    let font = Type::CaptionStrong.font();
    let Some(affinity) = affinity else {
        let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()];
        let path: Vec<_> = corners.into_iter().chain([rect.left_top()]).collect();
        let stroke = Stroke::new(1.0, tokens.control);
        painter.extend(Shape::dashed_line(&path, stroke, 3.0, 2.0));
        painter.text(rect.center(), Align2::CENTER_CENTER, "–", font, tokens.weak);
        return;
    };
    let colors = tokens.of(affinity);
    painter.rect_filled(rect, radius::CHIP, colors.soft);
    let middle = rect.center() - vec2(0.0, 1.0);
    painter.text(middle, Align2::CENTER_CENTER, affinity.value(), font, tokens.strong);
    let left = rect.left() + 3.0 + 18.0 * f32::from(affinity.value()) / 10.0;
    let tick = Rect::from_min_size(pos2(left.round(), rect.bottom() - 3.0), vec2(6.0, 2.0));
    painter.rect_filled(tick, 1.0, colors.mark);
}

/// How the eleven cells of a rating look before they are touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cells {
    /// In the colours of the scale.
    Coloured,
    /// In the colours of the scale, in the line of a list that takes the keys itself.
    Lit,
    /// Grey, in a list where another line is at work.
    Quiet,
}

/// The eleven cells of a rating. Answers with the one that was clicked.
pub fn affinity_row(
    ui: &mut Ui,
    client: &Client,
    text: &Text,
    (cell, cells): (f32, Cells),
) -> Option<Affinity> {
    let tokens = ui.tokens();
    let current = client.affinity.current();
    let mut clicked = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = if cell < 22.0 { 2.0 } else { 2.4 };
        ui.spacing_mut().interact_size = Vec2::ZERO;
        for affinity in Affinity::all() {
            let chosen = current == Some(affinity);
            let sense = if cells == Cells::Coloured { Sense::click() } else { Sense::CLICK };
            let (rect, response) = ui.allocate_exact_size(vec2(cell, cell.max(20.0)), sense);
            let value = affinity.value();
            response.widget_info(|| {
                let name = text.with(
                    "affinity-rate",
                    &[("name", client.full_name.as_str().into()), ("value", value.into())],
                );
                WidgetInfo::selected(Role::RadioButton, true, chosen, name)
            });
            let colors = tokens.of(affinity);
            let (fill, ink) = match (chosen, cells) {
                (true, _) => (colors.mark, colors.on_mark),
                (false, Cells::Coloured | Cells::Lit) => (colors.soft, tokens.strong),
                (false, Cells::Quiet) => (tokens.panel, tokens.text),
            };
            let line = if response.hovered() { colors.mark } else { Color32::TRANSPARENT };
            let outline = Stroke::new(1.0, line);
            ui.painter().rect(rect, radius::CHIP, fill, outline, StrokeKind::Inside);
            let style = if chosen { Type::CaptionStrong } else { Type::Caption };
            ui.painter().text(rect.center(), Align2::CENTER_CENTER, value, style.font(), ink);
            if chosen {
                let outer = Stroke::new(1.0, colors.mark);
                ui.painter().rect_stroke(rect.expand(2.0), 6.0, outer, StrokeKind::Inside);
            }
            if response.has_focus() {
                ring(ui, rect, radius::CHIP, 0.0);
            }
            if response.clicked() {
                clicked = Some(affinity);
            }
        }
    });
    clicked
}
