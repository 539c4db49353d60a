//! Close: who heard from the user, how feelings moved, who is left, and the end of the year's
//! exercise.

mod again;
mod left;
mod movement;
mod read;
mod summary;

use egui::{Align, Layout, Ui};

use crate::app::{Action, Command, SeasonAction};
use crate::model::ClientId;
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons};
use crate::ui::widgets::{Button, counted, hairline, ink, inline_icon, label, truncated};
use crate::ui::year_end::beside;
use read::ReadAll;
use summary::Summary;

/// What Close keeps between two frames.
#[derive(Default)]
pub(in crate::ui) struct Draft {
    summary: Summary,
    /// Who is rated again, while that list stands in place of the plot.
    again: Option<Vec<ClientId>>,
    /// Everyone who waits for a note is shown, not the first ones alone.
    all_left: bool,
    /// All notes, to be read once more, while that list stands in place of the rest.
    read: Option<ReadAll>,
}

impl Draft {
    /// Another part of the exercise is shown.
    pub(in crate::ui) fn leave(&mut self) {
        self.again = None;
        self.read = None;
        self.all_left = false;
    }
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let state = cx.state;
    cx.drafts.close.summary.follow(state);
    if cx.take(Command::ReadAll) {
        turn_to_all(cx);
    }
    beside::show(ui, cx, "close", (middle, side, foot));
}

/// Opens the list of all notes, or closes it.
fn turn_to_all(cx: &mut Cx<'_>) {
    cx.drafts.close.read = match cx.drafts.close.read.take() {
        Some(_) => None,
        None => Some(ReadAll::of(cx.state)),
    };
    cx.drafts.focus = cx.drafts.close.read.as_ref().and_then(ReadAll::first_line);
}

fn side(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.drafts.close.read.is_some() {
        read::whole(ui, cx);
    } else {
        left::show(ui, cx);
    }
}

fn middle(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    ui.add_space(6.0);
    let sent = cx.drafts.close.summary.sent;
    let title = cx.tw("close-title", &[("count", sent.into())]);
    label(ui, title, Type::Display, tokens.strong);
    ui.add_space(6.0);
    if sent == 0 {
        let nothing = cx.t("close-nothing");
        label(ui, nothing, Type::Lead, tokens.text);
    }
    if cx.state.season().is_none() {
        return;
    }
    counts(ui, cx);
    ui.add_space(12.0);
    let reading = cx.drafts.close.read.is_some();
    let text = if reading { cx.t("read-all-done") } else { cx.t("command-read-all") };
    if ui.add(Button::secondary(text).small()).clicked() {
        turn_to_all(cx);
    }
    ui.add_space(12.0);
    hairline(ui);
    ui.add_space(16.0);
    if reading {
        read::show(ui, cx);
        return;
    }
    if cx.drafts.close.summary.movement.is_empty() {
        let nothing = cx.t("close-not-rated");
        label(ui, nothing, Type::Body, tokens.weak);
        return;
    }
    head(ui, cx);
    ui.add_space(4.0);
    if cx.drafts.close.again.is_some() {
        again::show(ui, cx);
        return;
    }
    let movement = &cx.drafts.close.summary.movement;
    let sentence = movement::sentence(cx, movement);
    label(ui, sentence, Type::Body, tokens.text);
    ui.add_space(14.0);
    movement::show(ui, cx, movement, days(cx));
}

/// "Before, 7 December" and "Now, 17 December"; the end of a season that is closed.
fn days(cx: &Cx<'_>) -> (String, String) {
    let today = cx.state.today;
    let Some(season) = cx.state.season() else { return <(String, String)>::default() };
    let until = season.closed.unwrap_or(today);
    let said = |day| [("day", cx.text.day(day, today).into())];
    (cx.tw("close-before", &said(season.began)), cx.tw("close-now", &said(until)))
}

/// Room for a sign before its words.
const ICON: f32 = 28.0;

fn counts(ui: &mut Ui, cx: &Cx<'_>) {
    let tokens = ui.tokens();
    let summary = &cx.drafts.close.summary;
    let (aside, left) = (summary.aside.len(), summary.to_write.len());
    let args = |count: usize| [("count", count.into())];
    let all = [
        (icons::CHECK_CIRCLE, tokens.good, summary.sent, cx.tw("close-sent", &args(summary.sent))),
        (
            icons::ARROW_BEND_UP_LEFT,
            tokens.good,
            summary.answered,
            cx.tw("close-answered", &args(summary.answered)),
        ),
        (icons::PAUSE_CIRCLE, tokens.text, aside, cx.tw("close-set-aside", &args(aside))),
        (icons::CIRCLE, tokens.control, left, cx.tw("close-left", &args(left))),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        for (glyph, color, count, text) in all {
            // Sign and words stay together.
            let font = Type::BodyStrong.font();
            let words = ui.painter().layout_no_wrap(text.clone(), font, tokens.strong);
            if words.size().x + ICON > ui.available_size_before_wrap().x {
                ui.end_row();
            }
            inline_icon(ui, glyph, 16.0, color);
            counted(ui, &text, count, Type::Body);
            ui.add_space(if cx.room.is_slim() { 4.0 } else { 16.0 });
        }
    });
}

fn head(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let title = cx.t("close-feel");
    let closed = cx.state.season().is_none_or(|season| season.closed.is_some());
    let open = !closed && cx.state.is_writable();
    let left = cx.drafts.close.summary.feel_again.len();
    ui.horizontal(|ui| {
        ui.set_height(28.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if cx.drafts.close.again.is_some() {
                let back = cx.t("close-again-done");
                if ui.add(Button::secondary(back).small()).clicked() {
                    cx.drafts.close.again = None;
                }
            } else if left > 0 && open {
                let text = cx.tw("close-again", &[("count", left.into())]);
                if ui.add(Button::secondary(text).small()).clicked() {
                    let rows = cx.drafts.close.summary.feel_again.clone();
                    cx.drafts.focus = rows.first().copied().map(again::line_id);
                    cx.drafts.close.again = Some(rows);
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(
                    egui::Label::new(ink(title, Type::Heading, tokens.strong))
                        .truncate()
                        .show_tooltip_when_elided(true),
                );
            });
        });
    });
}

fn foot(ui: &mut Ui, cx: &mut Cx<'_>) {
    let season = cx.state.season();
    let Some(closed) = season.and_then(|season| season.closed) else {
        let close = Button::primary(cx.t("close-close")).icon_after(icons::ARROW_RIGHT);
        let response = ui.add(close.enabled(season.is_some() && cx.state.is_writable()));
        if response.clicked() {
            cx.send(Action::Season(SeasonAction::Close));
        } else if season.is_none() {
            let why = cx.t("close-not-begun");
            response.on_hover_text(why);
        }
        return;
    };
    let reopen = cx.t("close-reopen");
    if ui.add(Button::secondary(reopen).enabled(cx.state.is_writable())).clicked() {
        cx.send(Action::Season(SeasonAction::Reopen));
    }
    let day = cx.text.day(closed, cx.state.today);
    let text = cx.tw("close-closed", &[("day", day.into())]);
    truncated(ui, text, Type::Body, ui.tokens().text);
}
