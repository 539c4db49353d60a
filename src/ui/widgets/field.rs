//! One line to type into, with an outline that shows where the keyboard goes.

use egui::{Frame, Id, Key, Margin, Response, Stroke, TextEdit, Ui, Vec2};

use super::Button;
use super::label::ink;
use crate::ui::theme::{HasTokens, Type, icon, radius, size};

/// A field of one line, or of several.
#[must_use = "a field is shown with show"]
pub struct Field<'t> {
    text: &'t mut String,
    id: Id,
    name: String,
    hint: String,
    height: f32,
    glyph: Option<char>,
    lines: usize,
    style: Type,
    quiet: bool,
    after: i8,
}

impl<'t> Field<'t> {
    /// A field; `id` holds its caret and its own undo, so it names the thing that is edited.
    pub fn new(text: &'t mut String, id: Id, name: impl Into<String>) -> Self {
        Self {
            text,
            id,
            name: name.into(),
            hint: String::new(),
            height: size::FIELD,
            glyph: None,
            lines: 1,
            style: Type::Body,
            quiet: false,
            after: 10,
        }
    }

    /// What to type, while there is nothing.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// In points.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// An icon before the text.
    pub fn icon(mut self, glyph: char) -> Self {
        self.glyph = Some(glyph);
        self
    }

    /// Several lines.
    pub fn lines(mut self, lines: usize) -> Self {
        self.lines = lines;
        self
    }

    /// Another style of text.
    pub fn style(mut self, style: Type) -> Self {
        self.style = style;
        self
    }

    /// A hairline for an outline: in lists, and where the text itself shows the place.
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// So many points stay free behind the text, for what the caller puts there.
    pub fn room_after(mut self, points: i8) -> Self {
        self.after = points;
        self
    }

    /// As wide as there is room.
    pub fn show(self, ui: &mut Ui) -> Response {
        let tokens = ui.tokens();
        let width = ui.available_width();
        let focused = ui.memory(|memory| memory.has_focus(self.id));
        let vertical = ((self.height - self.style.line()) / 2.0).max(0.0) as i8;
        let frame = Frame::new()
            .fill(tokens.page)
            .corner_radius(radius::BUTTON)
            .inner_margin(Margin { left: 10, right: self.after, top: vertical, bottom: vertical });
        let mut edit = if self.lines > 1 {
            TextEdit::multiline(self.text).desired_rows(self.lines)
        } else {
            TextEdit::singleline(self.text)
        };
        if let Some(glyph) = self.glyph {
            edit = edit.prefix(egui::RichText::new(glyph).font(icon(16.0)).color(tokens.weak));
        }
        let response = edit
            .id(self.id)
            .frame(frame)
            .font(self.style.font())
            .text_color(tokens.strong)
            .hint_text(ink(self.hint, self.style, tokens.weak))
            .desired_width(width)
            .min_size(Vec2::new(width, self.height))
            .show(ui)
            .response
            .response
            .accessible_name(self.name);
        let rest = if self.quiet && !response.hovered() { tokens.hair } else { tokens.control };
        let (line, kind) = if focused || response.has_focus() {
            (Stroke::new(2.0, tokens.accent), egui::StrokeKind::Outside)
        } else {
            (Stroke::new(1.0, rest), egui::StrokeKind::Inside)
        };
        ui.painter().rect_stroke(response.rect, radius::BUTTON, line, kind);
        response
    }
}

/// The end of a small form: `Enter` in a field or the first button hands it in, `Escape` or the
/// second one leaves it. A field whose form can't be handed in keeps the keyboard.
pub fn form_end(
    ui: &mut Ui,
    fields: &[Response],
    can_enter: bool,
    (enter, leave): (String, String),
) -> (bool, bool) {
    let left_field = fields.iter().find(|it| it.lost_focus());
    let keys = |key| left_field.is_some() && ui.input(|input| input.key_pressed(key));
    let (mut done, mut left) = (keys(Key::Enter), keys(Key::Escape));
    if let Some(field) = left_field.filter(|_| done && !can_enter) {
        field.request_focus();
    }
    ui.horizontal(|ui| {
        done |= ui.add(Button::secondary(enter).small().enabled(can_enter)).clicked();
        left |= ui.add(Button::ghost(leave).small()).clicked();
    });
    (done, left)
}
