//! A line with something at each end. What stands at the right end comes second, for the keyboard
//! and for a screen reader too: a layout from right to left would turn its order round.

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2};

/// The right end of a line, of which the left one is drawn already.
pub fn at_end<R>(ui: &mut Ui, right: impl FnOnce(&mut Ui) -> R) -> R {
    ends(ui, Align::Center, |_| {}, right)
}

/// Draws the left end, then the right one, which takes as much room as it needs.
pub fn ends<R>(
    ui: &mut Ui,
    align: Align,
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui) -> R,
) -> R {
    let room = ui.available_rect_before_wrap();
    let id = ui.next_auto_id().with("ends");
    ui.skip_ahead_auto_ids(1);
    // How wide the right end is shows only once it is drawn.
    let known = ui.data(|data| data.get_temp::<f32>(id));
    let gap = ui.spacing().item_spacing.x;
    let split = (room.right() - known.unwrap_or_default()).max(room.left());
    let place = |min, max, salt| {
        let layout = Layout::left_to_right(align);
        UiBuilder::new()
            .max_rect(Rect::from_min_max(min, max))
            .layout(layout)
            .id_salt(id.with(salt))
    };
    let end = pos2((split - gap).max(room.left()), room.bottom());
    let mut first = ui.new_child(place(room.min, end, "left"));
    left(&mut first);
    let mut second = ui.new_child(place(pos2(split, room.top()), room.max, "right"));
    let result = right(&mut second);
    let width = second.min_rect().width().ceil();
    if known != Some(width) {
        ui.data_mut(|data| data.insert_temp(id, width));
        ui.request_discard("the right end of a line got another width");
    }
    let used = first.min_rect().union(second.min_rect());
    ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), used.bottom())));
    result
}
