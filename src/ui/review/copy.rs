//! A picture of Review on the clipboard: as a table at once, as a picture as soon as the window has
//! drawn it.

use egui::{Rect, Ui};

use crate::ui::cx::Cx;
use crate::ui::widgets::Button;

/// The two ways to copy what lies in `rect`: both lead to the clipboard.
pub(super) fn buttons(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (rect, what): (Rect, &str),
    table: impl FnOnce() -> String,
) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let (as_table, as_picture) = (cx.t("review-copy-table"), cx.t("review-copy-picture"));
        let button = Button::ghost(as_table.clone()).small().name(format!("{as_table}: {what}"));
        if ui.add(button).clicked() {
            ui.ctx().copy_text(table());
        }
        let name = format!("{as_picture}: {what}");
        if ui.add(Button::ghost(as_picture).small().name(name)).clicked() {
            picture(ui, rect);
        }
    });
}

/// The part of the window, once it is drawn.
fn picture(ui: &Ui, rect: Rect) {
    let (ctx, scale) = (ui.ctx().clone(), ui.ctx().pixels_per_point());
    let part = rect.expand(8.0).intersect(ui.clip_rect());
    ui.ctx().request_screenshot(move |window| {
        ctx.copy_image(window.region(&part, Some(scale)));
        ctx.request_repaint();
    });
}

/// Cells as a spreadsheet takes them from the clipboard.
pub(super) fn lines(rows: &[Vec<String>]) -> String {
    rows.iter().map(|row| row.join("\t") + "\n").collect()
}
