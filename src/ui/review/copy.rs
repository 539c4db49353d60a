//! A picture of Review on the clipboard: as a table at once, as a picture as soon as the window has
//! drawn it without the menu that asked for it.

use egui::{Id, Popup, Rect, Ui};

use crate::ui::cx::Cx;
use crate::ui::theme::icons;
use crate::ui::widgets::{Button, icon_button};

/// How far a copy as a picture is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Picture {
    /// Asked for; its place shows once it is drawn.
    Wanted,
    /// Asked of the window, which takes it of the next frame.
    Taken,
}

fn state_of(what: &str) -> Id {
    Id::unique(("review-picture", what))
}

/// The two ways to copy a part of Review: both lead to the clipboard.
pub(super) fn button(ui: &mut Ui, cx: &Cx<'_>, what: &str, table: impl FnOnce() -> String) {
    let is_in_picture = ui.data(|data| data.get_temp::<Picture>(state_of(what))).is_some();
    ui.scope(|ui| {
        if is_in_picture {
            ui.set_invisible();
        }
        let button = icon_button(ui, icons::COPY, cx.tw("copy-it", &[("what", what.into())]));
        Popup::menu(&button).show(|ui| {
            let (as_table, as_picture) = (cx.t("review-copy-table"), cx.t("review-copy-picture"));
            let name = format!("{as_table}: {what}");
            if ui.add(Button::ghost(as_table).name(name)).clicked() {
                ui.ctx().copy_text(table());
            }
            let name = format!("{as_picture}: {what}");
            if ui.add(Button::ghost(as_picture).name(name)).clicked() {
                ui.data_mut(|data| data.insert_temp(state_of(what), Picture::Wanted));
                ui.ctx().request_repaint();
            }
        });
    });
}

/// Copies what was drawn in `rect`, if that was asked for.
pub(super) fn picture(ui: &Ui, what: &str, rect: Rect) {
    let state = state_of(what);
    if ui.data(|data| data.get_temp::<Picture>(state)) != Some(Picture::Wanted) {
        return;
    }
    ui.data_mut(|data| data.insert_temp(state, Picture::Taken));
    let (ctx, scale) = (ui.ctx().clone(), ui.ctx().pixels_per_point());
    let part = rect.expand(8.0).intersect(ui.clip_rect());
    ui.ctx().request_screenshot(move |window| {
        ctx.copy_image(window.region(&part, Some(scale)));
        ctx.data_mut(|data| data.remove::<Picture>(state));
        ctx.request_repaint();
    });
}

/// Cells as a spreadsheet takes them from the clipboard.
pub(super) fn lines(rows: &[Vec<String>]) -> String {
    rows.iter().map(|row| row.join("\t") + "\n").collect()
}
