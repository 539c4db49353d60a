//! Goals for bonds: set at the end of a season, looked back on a year later.

use egui::{Id, Ui, vec2};

use super::head;
use crate::app::{Action, GoalAction, GoalDraft, GoalError};
use crate::model::{Goal, Outcome};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons};
use crate::ui::widgets::{
    Button, Field, chip, form_end, icon_button, inline_icon, label, truncated,
};

/// A goal while it is typed, and of which season it is.
pub(in crate::ui) type Draft = (i32, GoalDraft);

/// The goals that were set for a year: those of the season before it.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, year: i32) {
    let state = cx.state;
    let goals = state.book.season(year - 1).map(|season| season.goals.clone()).unwrap_or_default();
    let reached = goals.iter().filter(|goal| goal.outcome == Outcome::Reached).count();
    let args = [
        ("count", goals.len().into()),
        ("reached", reached.into()),
        ("year", crate::ui::text::year(year)),
    ];
    let title = cx.tw("review-goals", &args);
    let key = if goals.is_empty() { "review-goals-none" } else { "review-goals-line" };
    let sentence = if key == "review-goals-none" {
        cx.t("review-goals-none")
    } else {
        cx.tw("review-goals-line", &args)
    };
    head(ui, title, &sentence);
    ui.add_space(6.0);
    for (at, goal) in goals.iter().enumerate() {
        line(ui, cx, (year - 1, at), goal);
    }
}

fn line(ui: &mut Ui, cx: &mut Cx<'_>, (season, at): (i32, usize), goal: &Goal) {
    let tokens = ui.tokens();
    let (glyph, key, color) = match goal.outcome {
        Outcome::Open => (icons::CIRCLE, "outcome-open", tokens.control),
        Outcome::Reached => (icons::CHECK_CIRCLE, "outcome-reached", tokens.good),
        Outcome::Partly => (icons::CIRCLE_HALF, "outcome-partly", tokens.warn),
        Outcome::Missed => (icons::X, "outcome-missed", tokens.weak),
    };
    let outcome = cx.t(key);
    ui.horizontal(|ui| {
        ui.set_height(30.0);
        inline_icon(ui, glyph, 16.0, color);
        let args = [("goal", goal.text.as_str().into()), ("outcome", outcome.clone().into())];
        let name = cx.tw("outcome-change", &args);
        let button = Button::secondary(outcome).small().name(name);
        if ui.add(button.enabled(cx.state.is_writable())).clicked() {
            let next = GoalAction::Went(at, goal.outcome.next());
            cx.send(Action::Goal(season, next));
        }
        let text = about(cx, goal);
        truncated(ui, goal.text.as_str(), Type::BodyMedium, tokens.strong);
        truncated(ui, text, Type::Body, tokens.weak);
    });
    ui.allocate_ui(vec2(ui.available_width().min(520.0), 30.0), |ui| {
        let mut remark = goal.remark.clone();
        let hint = cx.t("goal-remark");
        let id = Id::unique(("goal-remark", season, at));
        let response = Field::new(&mut remark, id, hint.clone()).hint(hint).quiet().show(ui);
        if response.changed() {
            cx.send(Action::Goal(season, GoalAction::Remark(at, remark)));
        }
    });
}

/// "Graham Whitlock, affinity 6, until 31 January".
fn about(cx: &Cx<'_>, goal: &Goal) -> String {
    let state = cx.state;
    let client = goal.client.and_then(|id| state.book.client(id));
    let whose = match (goal.client, client) {
        (None, _) => cx.t("goal-everyone"),
        (Some(_), None) => cx.t("goal-gone"),
        (Some(_), Some(client)) => client.full_name.clone(),
    };
    let mut parts = vec![whose];
    if let Some(affinity) = goal.affinity {
        let now = client.and_then(|client| client.affinity.current());
        let now = now.map_or_else(|| "–".to_owned(), |it| it.value().to_string());
        let args = [("affinity", affinity.value().into()), ("now", now.into())];
        parts.push(cx.tw("goal-affinity", &args));
    }
    if let Some(by) = goal.by {
        parts.push(cx.tw("goal-by", &[("day", cx.text.day(by, state.today).into())]));
    }
    parts.join(" · ")
}

/// Beside the picture of Close: the goals of the year to come, and the place to add one.
pub(in crate::ui) fn form(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let state = cx.state;
    let season = state.year;
    let title = cx.tw("goals-title", &[("year", crate::ui::text::year(season + 1))]);
    label(ui, title, Type::BodyStrong, tokens.strong);
    ui.add_space(6.0);
    let goals = state.season().map(|season| season.goals.clone()).unwrap_or_default();
    for (at, goal) in goals.iter().enumerate() {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            inline_icon(ui, icons::FLAG, 16.0, tokens.accent);
            ui.scope(|ui| {
                ui.set_max_width((ui.available_width() - 66.0).max(40.0));
                label(ui, goal.text.as_str(), Type::Body, tokens.strong);
            });
            if let Some(client) = goal.client.and_then(|id| state.book.client(id)) {
                chip(ui, client.affinity.current());
            }
            let name = cx.tw("goal-remove", &[("goal", goal.text.as_str().into())]);
            if state.is_writable() && icon_button(ui, icons::X, name).clicked() {
                cx.send(Action::Goal(season, GoalAction::Remove(at)));
            }
        });
        label(ui, about(cx, goal), Type::Caption, tokens.weak);
        ui.add_space(6.0);
    }
    if state.is_writable() && state.season().is_some() {
        new_goal(ui, cx, season);
    }
}

fn new_goal(ui: &mut Ui, cx: &mut Cx<'_>, season: i32) {
    let typed = cx.drafts.goal.clone().filter(|(of, _)| *of == season);
    let Some((_, mut draft)) = typed else {
        let add = cx.t("goal-add");
        if ui.add(Button::link(add).icon(icons::PLUS)).clicked() {
            cx.drafts.goal = Some((season, GoalDraft::default()));
            cx.drafts.focus = Some(Id::unique("goal-text"));
        }
        return;
    };
    let fields = [
        ("goal-text", &mut draft.text),
        ("goal-client", &mut draft.client),
        ("goal-until", &mut draft.by),
        ("goal-hoped", &mut draft.affinity),
    ];
    let mut responses = Vec::new();
    for (key, text) in fields {
        let name = cx.t(key);
        responses.push(Field::new(text, Id::unique(key), name.clone()).hint(name).quiet().show(ui));
    }
    let read = draft.read(&cx.state.book);
    if let Err(why) = &read
        && *why != GoalError::Empty
    {
        let why = cx.t(match why {
            GoalError::Empty => "entry-empty",
            GoalError::Nobody => "entry-nobody",
            GoalError::Several => "entry-several",
            GoalError::NoDate => "entry-no-date",
            GoalError::NoAffinity => "goal-no-affinity",
        });
        label(ui, why, Type::Caption, ui.tokens().warn);
    }
    let words = (cx.t("entry-enter"), cx.t("log-leave"));
    let (done, left) = form_end(ui, &responses, read.is_ok(), words);
    match read {
        Ok(goal) if done => {
            cx.drafts.goal = None;
            cx.send(Action::Goal(season, GoalAction::Add(goal)));
        }
        _ if left => cx.drafts.goal = None,
        _ => cx.drafts.goal = Some((season, draft)),
    }
}
