//! Text that is only read.

use std::ops::Range;

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Label, Response, RichText, Stroke, Ui};

use crate::ui::theme::{HasTokens, Type};

/// A text in one of the styles.
pub fn ink(text: impl Into<String>, style: Type, color: Color32) -> RichText {
    RichText::new(text).font(style.font()).line_height(Some(style.line())).color(color)
}

/// A text that wraps.
pub fn label(ui: &mut Ui, text: impl Into<String>, style: Type, color: Color32) -> Response {
    ui.add(Label::new(ink(text, style, color)).wrap())
}

/// A text of one line that ends in … where it has no room; the whole shows under the pointer.
pub fn truncated(ui: &mut Ui, text: impl Into<String>, style: Type, color: Color32) -> Response {
    ui.add(Label::new(ink(text, style, color)).truncate().show_tooltip_when_elided(true))
}

/// A text of one line with what a search has found in it on the ground of a hit.
pub fn label_with_hits(
    ui: &mut Ui,
    text: &str,
    hits: &[Range<usize>],
    style: Type,
    color: Color32,
) -> Response {
    let find = ui.tokens().find;
    // No line height of its own: the ground of a hit is as high as its letters, not as the line.
    let plain = TextFormat::simple(style.font(), color);
    let found = TextFormat { background: find, ..plain.clone() };
    let job = marked_text(text, hits, &plain, &found);
    ui.add(Label::new(job).truncate())
}

/// A note in the face of a letter, with some of its parts on a ground of their own, underlined.
pub fn letter(
    text: &str,
    parts: &[Range<usize>],
    (style, ink): (Type, Color32),
    (ground, line): (Color32, Color32),
) -> LayoutJob {
    let plain =
        TextFormat { line_height: Some(style.line()), ..TextFormat::simple(style.font(), ink) };
    let marked = TextFormat {
        background: ground,
        underline: Stroke::new(1.0, line),
        expand_bg: 0.0,
        ..plain.clone()
    };
    marked_text(text, parts, &plain, &marked)
}

/// A text with some of its parts in another format; ranges that do not fit the text are passed over.
fn marked_text(
    text: &str,
    parts: &[Range<usize>],
    plain: &TextFormat,
    marked: &TextFormat,
) -> LayoutJob {
    let mut job = LayoutJob::default();
    let mut at = 0;
    for range in parts {
        let (Some(before), Some(inside)) = (text.get(at..range.start), text.get(range.clone()))
        else {
            continue;
        };
        job.append(before, 0.0, plain.clone());
        job.append(inside, 0.0, marked.clone());
        at = range.end;
    }
    job.append(text.get(at..).unwrap_or_default(), 0.0, plain.clone());
    job
}
