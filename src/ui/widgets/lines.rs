//! Lines of one height inside a scroll area that holds other things too. Only those in sight are
//! laid out.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, Galley, Rect, Response, Ui, pos2, vec2};

use crate::ui::theme::{HasTokens, Type};

/// Where so many lines lie, from the cursor on; takes their room.
#[derive(Clone, Copy, Debug)]
pub struct Lines {
    whole: Rect,
    height: f32,
    count: usize,
}

impl Lines {
    /// `height` of a line in points.
    pub fn new(ui: &mut Ui, height: f32, count: usize) -> Self {
        let size = vec2(ui.available_width(), height * count as f32);
        let whole = Rect::from_min_size(ui.cursor().min, size);
        ui.advance_cursor_after_rect(whole);
        Self { whole, height, count }
    }

    /// The place of one line, in sight or not.
    pub fn place(&self, at: usize) -> Rect {
        let top = self.whole.top() + self.height * at as f32;
        let size = vec2(self.whole.width(), self.height);
        Rect::from_min_size(pos2(self.whole.left(), top), size)
    }

    /// The lines in sight and one more on either side, so that `Tab` finds it; `keep` too, since
    /// what is not laid out loses the keyboard.
    pub fn shown(&self, ui: &Ui, keep: Option<usize>) -> impl Iterator<Item = usize> + use<> {
        let clip = ui.clip_rect();
        let line = |y: f32| ((y - self.whole.top()) / self.height).floor().max(0.0) as usize;
        let first = line(clip.top()).saturating_sub(1).min(self.count);
        let end = (line(clip.bottom()) + 2).clamp(first, self.count);
        let keep = keep.filter(|at| *at < self.count);
        let before = keep.filter(move |at| *at < first);
        let behind = keep.filter(move |at| *at >= end);
        before.into_iter().chain(first..end).chain(behind)
    }
}

/// A text of one line that is painted by hand, cut with … to so many points.
pub fn elided(ui: &Ui, text: &str, style: Type, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple_singleline(text.to_owned(), style.font(), color);
    job.wrap = TextWrapping::truncate_at_width(width);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// A sentence of one line in which a number stands out.
pub fn counted(ui: &mut Ui, text: &str, count: usize, style: Type) -> Response {
    let tokens = ui.tokens();
    let format = |style: Type, color| TextFormat {
        line_height: Some(style.line()),
        ..TextFormat::simple(style.font(), color)
    };
    let (strong, plain) = match style {
        Type::Caption => (Type::CaptionStrong, tokens.weak),
        _ => (Type::BodyStrong, tokens.text),
    };
    let mut job = LayoutJob::default();
    let number = count.to_string();
    if let Some((before, behind)) = text.split_once(&number) {
        job.append(before, 0.0, format(style, plain));
        job.append(&number, 0.0, format(strong, tokens.strong));
        job.append(behind, 0.0, format(style, plain));
    } else {
        job.append(text, 0.0, format(style, plain));
    }
    ui.add(egui::Label::new(job).truncate())
}
