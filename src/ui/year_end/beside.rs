//! The page and, on its right, a panel with the one thing to do at its foot. The page comes first
//! for the keyboard, as it does for the eye.

use egui::{Align, Frame, Layout, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, size};
use crate::ui::window::page;

/// Room above and below the buttons at the foot of the panel.
const FOOT: f32 = size::BUTTON + 22.0;

/// A page that scrolls, with margins of 24 or more, and the panel beside it.
pub(super) fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    name: &'static str,
    (middle, side, foot): (impl Part, impl Part, impl Part),
) {
    if cx.room.is_narrow() {
        page(ui, |ui| below(ui, cx, name, (middle, side, foot)));
        return;
    }
    page(ui, |ui| {
        let whole = ui.max_rect();
        let border = whole.right() - cx.room.card();
        let left = Rect::from_min_max(whole.min, pos2(border, whole.bottom()));
        let right = Rect::from_min_max(pos2(border, whole.top()), whole.max);
        let mut place = ui.new_child(UiBuilder::new().max_rect(left).id_salt((name, "page")));
        ScrollArea::vertical().id_salt(name).auto_shrink(false).show(&mut place, |ui| {
            let margin = Margin { left: 24, right: 24, top: 16, bottom: 24 };
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                middle(ui, cx);
            });
        });
        let tokens = ui.tokens();
        ui.painter().rect_filled(right, 0.0, tokens.panel);
        ui.painter().vline(border + 0.5, right.y_range(), egui::Stroke::new(1.0, tokens.hair));
        let margin = if cx.room.is_slim() { 16.0 } else { 20.0 };
        let inner = right.shrink2(egui::vec2(margin, 0.0));
        let split = inner.bottom() - FOOT;
        let above = Rect::from_min_max(inner.min, pos2(inner.right(), split));
        let below = Rect::from_min_max(pos2(inner.left(), split), inner.max);
        let mut place = ui.new_child(UiBuilder::new().max_rect(above).id_salt((name, "side")));
        ScrollArea::vertical().id_salt(name).auto_shrink(false).show(&mut place, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(18.0);
            side(ui, cx);
            ui.add_space(8.0);
        });
        let layout = Layout::right_to_left(Align::Center);
        let place = UiBuilder::new().max_rect(below).layout(layout).id_salt((name, "foot"));
        foot(&mut ui.new_child(place), cx);
    });
}

/// Where there is no room beside it, the panel follows below the page; its foot stays in sight.
fn below(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    name: &'static str,
    (middle, side, foot): (impl Part, impl Part, impl Part),
) {
    let whole = ui.max_rect();
    let split = whole.bottom() - FOOT;
    let above = Rect::from_min_max(whole.min, pos2(whole.right(), split));
    let mut place = ui.new_child(UiBuilder::new().max_rect(above).id_salt((name, "page")));
    ScrollArea::vertical().id_salt(name).auto_shrink(false).show(&mut place, |ui| {
        Frame::new().inner_margin(Margin::same(16)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            middle(ui, cx);
            ui.add_space(24.0);
            side(ui, cx);
        });
    });
    let below = Rect::from_min_max(pos2(whole.left() + 16.0, split), whole.max - vec2(16.0, 0.0));
    let layout = Layout::right_to_left(Align::Center);
    let place = UiBuilder::new().max_rect(below).layout(layout).id_salt((name, "foot"));
    foot(&mut ui.new_child(place), cx);
}

/// Draws one part of the screen.
pub(super) trait Part: FnOnce(&mut Ui, &mut Cx<'_>) {}

impl<F: FnOnce(&mut Ui, &mut Cx<'_>)> Part for F {}
