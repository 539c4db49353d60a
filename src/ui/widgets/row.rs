//! A line of a list that can be chosen.

use egui::accesskit::Role;
use egui::{Color32, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo};

use super::frame::ring;
use crate::ui::theme::{HasTokens, radius};

/// A line of so many points with contents of its own. `name` is what a screen reader says.
pub fn row(
    ui: &mut Ui,
    height: f32,
    selected: bool,
    name: &str,
    contents: impl FnOnce(&mut Ui, Rect),
) -> Response {
    let size = Vec2::new(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, selected, name));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let tokens = ui.tokens();
    let fill = match (selected, response.is_pointer_button_down_on(), response.hovered()) {
        (_, true, _) => tokens.press,
        (true, ..) => tokens.accent_soft,
        (_, _, true) => tokens.hover,
        _ => Color32::TRANSPARENT,
    };
    let line = if selected && response.hovered() { tokens.control } else { Color32::TRANSPARENT };
    let outline = Stroke::new(1.0, line);
    ui.painter().rect(rect, radius::BUTTON, fill, outline, StrokeKind::Inside);
    if response.has_focus() {
        ring(ui, rect.shrink(2.0), radius::BUTTON, 0.0);
    }
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(name));
    contents(&mut child, rect);
    response
}
