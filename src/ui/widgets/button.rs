//! Buttons: one filled button a screen, everything else a hairline or nothing.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{
    Align2, Color32, Galley, Response, Sense, Stroke, StrokeKind, Ui, Vec2, Widget, WidgetInfo,
};

use super::frame::ring;
use crate::ui::theme::{HasTokens, Tokens, Type, icon, radius, size};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Primary,
    Secondary,
    Ghost,
    Link,
    Hint,
}

/// A button with a text, and perhaps an icon before or after it.
#[must_use = "a button is shown with ui.add"]
pub struct Button {
    text: String,
    name: Option<String>,
    look: Look,
    before: Option<char>,
    after: Option<char>,
    small: bool,
    large_icon: bool,
    enabled: bool,
    wide: Option<f32>,
}

impl Button {
    fn new(text: impl Into<String>, look: Look) -> Self {
        Self {
            text: text.into(),
            name: None,
            look,
            before: None,
            after: None,
            small: false,
            large_icon: false,
            enabled: true,
            wide: None,
        }
    }

    /// The one thing to do.
    pub fn primary(text: impl Into<String>) -> Self {
        Self::new(text, Look::Primary)
    }

    /// With an outline.
    pub fn secondary(text: impl Into<String>) -> Self {
        Self::new(text, Look::Secondary)
    }

    /// Text only.
    pub fn ghost(text: impl Into<String>) -> Self {
        Self::new(text, Look::Ghost)
    }

    /// Text in the accent colour.
    pub fn link(text: impl Into<String>) -> Self {
        Self::new(text, Look::Link)
    }

    /// What a check says.
    pub fn hint(text: impl Into<String>) -> Self {
        Self::new(text, Look::Hint).small()
    }

    /// An icon before the text.
    pub fn icon(mut self, glyph: char) -> Self {
        self.before = Some(glyph);
        self
    }

    /// An icon after the text.
    pub fn icon_after(mut self, glyph: char) -> Self {
        self.after = Some(glyph);
        self
    }

    /// The small size.
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// An icon as large as those of the rail.
    pub fn large_icon(mut self) -> Self {
        self.large_icon = true;
        self
    }

    /// Grey, and not to be pressed.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// What a screen reader says, where the text alone does not tell.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// As wide as this, in points.
    pub fn wide(mut self, width: f32) -> Self {
        self.wide = Some(width);
        self
    }

    /// How much room it takes from left to right, in points.
    pub fn width(&self, ui: &Ui) -> f32 {
        self.wide.unwrap_or_else(|| self.content(ui).0 + 2.0 * self.padding())
    }

    /// What stands in it: how wide that is, and its text.
    fn content(&self, ui: &Ui) -> (f32, Arc<Galley>) {
        let font = self.style().font();
        let galley = ui.painter().layout_no_wrap(self.text.clone(), font, ui.tokens().strong);
        let (icon_size, step) = self.icon_size();
        let icons = [self.before, self.after].into_iter().flatten().count() as f32;
        (galley.size().x + icons * (icon_size + step), galley)
    }

    /// The size of an icon, and the gap to the text.
    fn icon_size(&self) -> (f32, f32) {
        let size = match (self.large_icon, self.small && !self.text.is_empty()) {
            (true, _) => 22.0,
            (false, true) => 14.0,
            (false, false) => 16.0,
        };
        (size, if self.text.is_empty() { 0.0 } else { 6.0 })
    }

    fn padding(&self) -> f32 {
        match (self.look, self.small) {
            (Look::Link | Look::Hint, _) => 2.0,
            (_, true) => 9.0,
            (_, false) => size::BUTTON_PADDING,
        }
    }

    fn style(&self) -> Type {
        match (self.look, self.small) {
            (Look::Primary, false) => Type::BodyStrong,
            (_, true) => Type::CaptionMedium,
            _ => Type::BodyMedium,
        }
    }

    fn colors(&self, tokens: &Tokens, response: &Response) -> (Color32, Color32, Color32) {
        let none = Color32::TRANSPARENT;
        let pressed = response.is_pointer_button_down_on();
        let hovered = response.hovered();
        let pick = |rest, hover, press| match (pressed, hovered) {
            (true, _) => press,
            (_, true) => hover,
            _ => rest,
        };
        match (self.look, self.enabled) {
            (Look::Primary, false) => (tokens.hover, none, tokens.weak),
            (Look::Secondary, false) => (tokens.page, tokens.hair, tokens.weak),
            (_, false) => (none, none, tokens.weak),
            (Look::Primary, _) => (
                pick(tokens.accent, tokens.accent_hover, tokens.accent_press),
                none,
                tokens.on_accent,
            ),
            (Look::Secondary, _) => (
                pick(tokens.page, tokens.hover, tokens.press),
                pick(tokens.hair, tokens.control, tokens.hair),
                tokens.strong,
            ),
            (Look::Ghost, _) => {
                let text = if hovered { tokens.strong } else { tokens.text };
                (pick(none, tokens.hover, tokens.press), none, text)
            }
            (Look::Link, _) => (pick(none, tokens.hover, none), none, tokens.accent),
            (Look::Hint, _) => (pick(none, tokens.hover, none), none, tokens.hint),
        }
    }
}

impl Widget for Button {
    fn ui(self, ui: &mut Ui) -> Response {
        let tokens = ui.tokens();
        let (content, galley) = self.content(ui);
        let (icon_size, step) = self.icon_size();
        let height = match (self.look, self.small) {
            (Look::Link | Look::Hint, _) => size::CLICK,
            (_, true) => size::BUTTON_SMALL,
            (_, false) => size::BUTTON,
        };
        let width = self.wide.unwrap_or(content + 2.0 * self.padding());
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), sense);
        let name = self.name.as_ref().unwrap_or(&self.text);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, self.enabled, name));
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let (fill, outline, color) = self.colors(tokens, &response);
        let line = Stroke::new(1.0, outline);
        ui.painter().rect(rect, radius::BUTTON, fill, line, StrokeKind::Inside);
        if response.has_focus() {
            ring(ui, rect, radius::BUTTON, if self.look == Look::Primary { 2.0 } else { 0.0 });
        }
        let mut x = rect.center().x - content / 2.0;
        let y = rect.center().y;
        if let Some(glyph) = self.before {
            ui.painter().text(egui::pos2(x, y), Align2::LEFT_CENTER, glyph, icon(icon_size), color);
            x += icon_size + step;
        }
        let text_wide = galley.size().x;
        let top = y - galley.size().y / 2.0;
        ui.painter().galley_with_override_text_color(egui::pos2(x, top), galley, color);
        if let Some(glyph) = self.after {
            let at = egui::pos2(x + text_wide + step, y);
            ui.painter().text(at, Align2::LEFT_CENTER, glyph, icon(icon_size), color);
        }
        response
    }
}

/// An icon alone, with its name for the tooltip and the screen reader.
pub fn icon_button(ui: &mut Ui, glyph: char, name: impl Into<String>) -> Response {
    let name = name.into();
    let response =
        ui.add(Button::ghost("").icon(glyph).name(name.clone()).small().wide(size::CLICK));
    response.on_hover_text(name)
}
