//! Review: how feelings moved, who was lost, who sent whom, notes year by year, what each client
//! brought, how the goals went. What is counted is decided in `model::review`; each picture says
//! its point in a sentence, and can be copied as a table or as a picture.

mod copy;
mod feelings;
mod goals;
mod grid;
mod lists;
mod losses;

use egui::{Align, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use super::cx::Cx;
use super::theme::{HasTokens, Type, size};
use super::widgets::{ends, hairline, label};
use super::window::page;
use crate::app::{State, season_year};
use crate::model::Book;
use crate::model::review::Review;

pub(super) use goals::{Draft as GoalDraft, form as goal_form};

/// What Review keeps between two frames.
#[derive(Default)]
pub(super) struct Draft {
    of: Option<(Book, i32, chrono::NaiveDate)>,
    review: Review,
    /// Those that can be looked back on.
    years: Vec<i32>,
    /// Which year; `None` for this one.
    year: Option<i32>,
}

impl Draft {
    /// In January one looks back on the year that has ended.
    fn year(&self, state: &State) -> i32 {
        self.year.unwrap_or_else(|| season_year(state.today))
    }

    /// Looks back again if something has changed.
    fn follow(&mut self, state: &State) {
        let year = self.year(state);
        let same = self.of.as_ref().is_some_and(|(book, of, today)| {
            book.same_as(&state.book) && *of == year && *today == state.today
        });
        if !same {
            self.years = Review::years(&state.book, state.today);
            self.review = Review::of(&state.book, year, state.today);
            self.of = Some((state.book.clone(), year, state.today));
        }
    }
}

/// The years, in the header.
pub(super) fn header(ui: &mut Ui, cx: &mut Cx<'_>) {
    cx.drafts.review.follow(cx.state);
    let years = cx.drafts.review.years.clone();
    let shown = cx.drafts.review.year(cx.state);
    let most = if cx.room.is_slim() { 3 } else { 6 };
    // One more before the year that is shown, so that each can be reached.
    let at = years.iter().position(|year| *year == shown).unwrap_or(years.len());
    let first = years.len().saturating_sub(most).min(at.saturating_sub(1));
    let parts: Vec<(String, bool)> = years
        .iter()
        .skip(first)
        .take(most)
        .map(|year| (year.to_string(), *year == shown))
        .collect();
    if let Some(at) = super::widgets::segmented(ui, &parts) {
        cx.drafts.review.year = years.get(first + at).copied();
    }
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let mut draft = std::mem::take(&mut cx.drafts.review);
    draft.follow(cx.state);
    page(ui, |ui| {
        ScrollArea::vertical().id_salt("review").auto_shrink(false).show(ui, |ui| {
            let room = ui.available_rect_before_wrap();
            let inner = Rect::from_min_max(
                pos2(room.left() + 28.0, room.top() + 22.0),
                pos2(room.right() - 28.0, room.bottom()),
            );
            let mut column = ui.new_child(UiBuilder::new().max_rect(inner).id_salt("review"));
            column.spacing_mut().item_spacing = vec2(8.0, 4.0);
            parts(&mut column, cx, &draft);
            column.add_space(28.0);
            ui.advance_cursor_after_rect(column.min_rect());
        });
    });
    cx.drafts.review = draft;
}

fn parts(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft) {
    let year = draft.year(cx.state);
    let review = &draft.review;
    if cx.room.is_slim() {
        feelings::show(ui, cx, &review.feelings);
        divide(ui);
        losses::show(ui, cx, (&review.losses, year));
        lists::senders(ui, cx, &review.senders);
    } else {
        let gap = 48.0;
        let half = ((ui.available_width() - gap) / 2.0).floor();
        let top = ui.cursor().min;
        let place = |left: f32| Rect::from_min_size(pos2(left, top.y), vec2(half, f32::INFINITY));
        let mut left = ui.new_child(UiBuilder::new().max_rect(place(top.x)).id_salt("left"));
        feelings::show(&mut left, cx, &review.feelings);
        let right = place(top.x + half + gap);
        let mut right = ui.new_child(UiBuilder::new().max_rect(right).id_salt("right"));
        losses::show(&mut right, cx, (&review.losses, year));
        right.add_space(14.0);
        lists::senders(&mut right, cx, &review.senders);
        ui.advance_cursor_after_rect(left.min_rect().union(right.min_rect()));
    }
    divide(ui);
    grid::show(ui, cx, (&review.grid, year));
    if !review.worth.is_empty() {
        divide(ui);
        lists::worth(ui, cx, &review.worth);
    }
    if !review.losses.asked.is_empty() {
        divide(ui);
        lists::asked(ui, cx, &review.losses.asked);
    }
    divide(ui);
    goals::show(ui, cx, year);
}

fn divide(ui: &mut Ui) {
    ui.add_space(18.0);
    hairline(ui);
    ui.add_space(14.0);
}

/// A heading and the sentence that says the point.
fn head(ui: &mut Ui, title: String, sentence: &str) {
    head_with(ui, title, sentence, |_| {});
}

/// The same with what belongs to a picture at the end of the heading: its legend, how to copy it.
fn head_with(ui: &mut Ui, title: String, sentence: &str, end: impl FnOnce(&mut Ui)) {
    /// In less room the two stand below each other.
    const BOTH: f32 = 520.0;
    let tokens = ui.tokens();
    let is_narrow = ui.available_width() < BOTH;
    let mut end = Some(end);
    ui.horizontal(|ui| {
        ui.set_height(size::CLICK);
        let left = |ui: &mut Ui| drop(label(ui, title, Type::Heading, tokens.strong));
        ends(ui, Align::Center, left, |ui| {
            if let Some(end) = end.take_if(|_| !is_narrow) {
                end(ui);
            }
        });
    });
    label(ui, sentence, Type::Body, tokens.text);
    if let Some(end) = end {
        ui.horizontal_wrapped(end);
    }
}
