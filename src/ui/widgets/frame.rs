//! Lines, rings, key caps, the segmented control and the strip in place.

use egui::accesskit::Role;
use egui::{
    Align, Align2, Color32, Frame, Id, Layout, Margin, Rect, Response, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, pos2,
};

use super::{ends, label, row};
use crate::ui::theme::{HasTokens, Type, icon, icons, radius, size};

/// The focus ring, so far outside of the control.
pub fn ring(ui: &Ui, rect: Rect, corner: f32, gap: f32) {
    let stroke = Stroke::new(2.0, ui.tokens().accent);
    ui.painter().rect_stroke(rect.expand(gap), corner + gap, stroke, StrokeKind::Outside);
}

/// A line between things, as wide as there is room.
pub fn hairline(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 1.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, ui.tokens().hair);
}

/// The name of a key.
pub fn key_cap(ui: &mut Ui, text: &str) -> Response {
    let tokens = ui.tokens();
    let font = Type::Caption.font();
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font, tokens.weak);
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(galley.size().x + 12.0, 20.0), Sense::hover());
    let outline = Stroke::new(1.0, tokens.hair);
    ui.painter().rect(rect, radius::CHIP, tokens.page, outline, StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, tokens.weak);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}

/// One of several, side by side. Answers with the one that was clicked.
pub fn segmented(ui: &mut Ui, parts: &[(String, bool)]) -> Option<usize> {
    const PADDING: f32 = 15.0;
    let tokens = ui.tokens();
    let font = Type::BodyMedium.font();
    let galleys: Vec<_> = parts
        .iter()
        .map(|(text, chosen)| {
            let color = if *chosen { tokens.strong } else { tokens.text };
            ui.painter().layout_no_wrap(text.clone(), font.clone(), color)
        })
        .collect();
    let width: f32 = galleys.iter().map(|galley| galley.size().x + 2.0 * PADDING).sum();
    let (track, _) = ui.allocate_exact_size(Vec2::new(width + 2.0, size::BUTTON), Sense::hover());
    ui.painter().rect_filled(track, radius::CARD, tokens.bg);
    let mut left = track.left() + 1.0;
    let mut clicked = None;
    for (at, ((text, chosen), galley)) in parts.iter().zip(galleys).enumerate() {
        let wide = galley.size().x + 2.0 * PADDING;
        let place = pos2(left, track.top() + 1.0);
        let rect = Rect::from_min_size(place, Vec2::new(wide, size::BUTTON - 2.0));
        left += wide;
        let response = ui.allocate_rect(rect, Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, *chosen, text));
        let fill = match (chosen, response.is_pointer_button_down_on(), response.hovered()) {
            (true, ..) => tokens.page,
            (_, true, _) => tokens.press,
            (.., true) => tokens.hover,
            _ => Color32::TRANSPARENT,
        };
        let line = if *chosen { tokens.hair } else { Color32::TRANSPARENT };
        let outline = Stroke::new(1.0, line);
        ui.painter().rect(rect, radius::BUTTON + 1.0, fill, outline, StrokeKind::Inside);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, tokens.text);
        if response.has_focus() {
            ring(ui, rect, radius::BUTTON, 0.0);
        }
        if response.clicked() {
            clicked = Some(at);
        }
    }
    clicked
}

/// A strip in place: an icon, what is so, what can be done.
pub fn strip(
    ui: &mut Ui,
    sign: (char, Color32, Color32),
    title: &str,
    line: &str,
    buttons: impl FnOnce(&mut Ui),
) {
    const TEXT_SHARE: f32 = 0.55;
    let tokens = ui.tokens();
    let width = ui.available_width() * TEXT_SHARE;
    let font = Type::Caption.font();
    let wrapped = ui.painter().layout(line.to_owned(), font, tokens.text, width);
    let rows = if line.is_empty() { 0 } else { wrapped.rows.len() };
    let titled = if title.is_empty() { 0.0 } else { Type::Body.line() };
    // How much room the buttons leave shows only once they are drawn.
    let id = ui.scope_id().with(("strip", line));
    let known = ui.data(|data| data.get_temp::<f32>(id));
    let text = known.unwrap_or(titled + rows as f32 * Type::Caption.line());
    let height = text.max(size::BUTTON + 4.0);
    let said = |ui: &mut Ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(((height - text) / 2.0).max(0.0));
            let top = ui.cursor().top();
            if !title.is_empty() {
                label(ui, title, Type::BodyStrong, tokens.strong);
            }
            if !line.is_empty() {
                label(ui, line, Type::Caption, tokens.text);
            }
            let used = ui.cursor().top() - top;
            if known != Some(used) {
                ui.data_mut(|data| data.insert_temp(id, used));
                ui.request_discard("the text of a strip got another height");
            }
        });
    };
    strip_of(ui, sign, height, said, buttons);
}

/// A strip with whatever it holds, so many points high inside.
pub fn strip_of(
    ui: &mut Ui,
    (glyph, color, ground): (char, Color32, Color32),
    height: f32,
    contents: impl FnOnce(&mut Ui),
    buttons: impl FnOnce(&mut Ui),
) {
    let frame = Frame::new().fill(ground).corner_radius(radius::CARD).inner_margin(Margin {
        left: 16,
        right: 12,
        top: 10,
        bottom: 10,
    });
    frame.show(ui, |ui| {
        let line = Vec2::new(ui.available_width(), height);
        ui.allocate_ui_with_layout(line, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_height(height);
            let left = |ui: &mut Ui| {
                inline_icon(ui, glyph, 20.0, color);
                ui.add_space(4.0);
                contents(ui);
            };
            ends(ui, Align::Center, left, buttons);
        });
    });
}

/// An icon in a line of text.
pub fn inline_icon(ui: &mut Ui, glyph: char, size: f32, color: egui::Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(size, Type::Body.line()), Sense::hover());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, glyph, icon(size), color);
}

/// A line that folds what follows it. Answers whether it is unfolded.
pub fn fold(ui: &mut Ui, id: Id, title: &str, count: usize) -> bool {
    let tokens = ui.tokens();
    let was_open = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or_default();
    let name = format!("{title}: {count}");
    let response = row(ui, 30.0, false, &name, |ui, rect| {
        let middle = rect.center().y;
        let glyph = if was_open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
        let painter = ui.painter();
        let at = pos2(rect.left() + 6.0, middle);
        painter.text(at, Align2::CENTER_CENTER, glyph, icon(12.0), tokens.text);
        let at = pos2(rect.left() + 20.0, middle);
        let font = Type::CaptionStrong.font();
        painter.text(at, Align2::LEFT_CENTER, title, font, tokens.weak);
        let at = pos2(rect.right(), middle);
        painter.text(at, Align2::RIGHT_CENTER, count, Type::Caption.font(), tokens.weak);
    });
    let open = was_open != response.clicked();
    ui.data_mut(|data| data.insert_temp(id, open));
    open
}

/// What lies over the screen until it is closed: so wide, and as high as it needs; in a small window
/// it scrolls.
pub fn sheet<R>(
    ui: &Ui,
    (name, width): (&'static str, f32),
    contents: impl FnOnce(&mut Ui) -> R,
) -> egui::ModalResponse<R> {
    const MARGIN: i8 = 20;
    const AROUND: f32 = 12.0;
    let frame = egui::Frame::popup(ui.style()).corner_radius(12).inner_margin(MARGIN);
    let room = ui.content_rect().shrink(f32::from(MARGIN) + AROUND).size();
    egui::Modal::new(Id::unique(name)).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(width.min(room.x));
        let scroll = ScrollArea::vertical().id_salt(name).max_height(room.y);
        scroll.min_scrolled_height(room.y).show(ui, contents).inner
    })
}
