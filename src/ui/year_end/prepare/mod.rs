//! Prepare: who is in the list, how one feels about them, what is still missing, and on which
//! days one writes.

mod add;
mod board;
mod days;
mod missing;
mod rating;
mod survey;

use std::collections::{HashSet, VecDeque};

use egui::Ui;

use crate::app::{Action, SeasonAction, State};
use crate::model::ClientId;
use crate::ui::cx::Cx;
use crate::ui::theme::icons;
use crate::ui::widgets::{Button, hairline};
use crate::ui::year_end::beside;
use survey::{Shown, Survey};

/// What Prepare keeps between two frames.
#[derive(Default)]
pub(in crate::ui) struct Draft {
    survey: Survey,
    shown: Shown,
    /// Who is in the list: also those who no longer belong there, so that nobody jumps away.
    rows: Vec<ClientId>,
    entered: bool,
    /// The one who was put on the board last is seen there.
    moved: Option<ClientId>,
    /// Lines that were pasted and wait for their turn.
    pasted: VecDeque<String>,
    /// Who gets the keyboard, and comes into sight.
    go_to: Option<ClientId>,
    /// The day that takes the keyboard.
    day: Option<chrono::NaiveDate>,
}

impl Draft {
    /// Another part of the exercise is shown: the next list begins anew.
    pub(in crate::ui) fn leave(&mut self) {
        if self.entered {
            *self = Self { survey: std::mem::take(&mut self.survey), ..Self::default() };
        }
    }

    /// Brings counts and list up to the book.
    fn follow(&mut self, state: &State) {
        if self.survey.follow(state) || !self.entered {
            let shown = self.shown;
            let kept: HashSet<ClientId> = self.rows.drain(..).collect();
            let belongs = state.active().filter(|c| shown.holds(c) || kept.contains(&c.id));
            self.rows = belongs.map(|client| client.id).collect();
        }
    }

    /// Lists others.
    fn list(&mut self, state: &State, shown: Shown) {
        self.shown = shown;
        self.rows =
            state.active().filter(|client| shown.holds(client)).map(|client| client.id).collect();
    }
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let state = cx.state;
    cx.drafts.prepare.follow(state);
    beside::show(ui, cx, "prepare", (middle, side, foot));
    board::dragged(ui, cx);
    cx.drafts.prepare.entered = true;
}

fn middle(ui: &mut Ui, cx: &mut Cx<'_>) {
    if !cx.state.is_writable() {
        ui.disable();
    }
    add::show(ui, cx);
    ui.add_space(16.0);
    board::show(ui, cx);
    ui.add_space(12.0);
    hairline(ui);
    rating::show(ui, cx);
    board::scroll_while_dragging(ui);
}

fn side(ui: &mut Ui, cx: &mut Cx<'_>) {
    missing::show(ui, cx);
    ui.add_space(16.0);
    hairline(ui);
    ui.add_space(14.0);
    if !cx.state.is_writable() {
        ui.disable();
    }
    days::show(ui, cx);
}

fn foot(ui: &mut Ui, cx: &mut Cx<'_>) {
    let people = cx.drafts.prepare.survey.people;
    let go_on = Button::primary(cx.t("prepare-go-on")).icon_after(icons::ARROW_RIGHT);
    let response = ui.add(go_on.enabled(people > 0));
    if response.clicked() {
        cx.send(Action::Season(SeasonAction::GoOnToWriting));
    } else if people == 0 {
        let nobody = cx.t("prepare-nobody");
        response.on_hover_text(nobody);
    }
}
