//! *Ask me*: questions from what is known of the client, one at a time, in the language of the
//! note. They stay out of the text.

use egui::{Align, Frame, Margin, Ui};

use crate::checks::questions::{Question, questions};
use crate::model::{AnecdoteKind, Client};
use crate::ui::cx::Cx;
use crate::ui::text::{self, Arg};
use crate::ui::theme::{HasTokens, Type, icons, radius};
use crate::ui::widgets::{Button, ends, icon_button, inline_icon, label};

/// Opens the first question, or goes on to the next.
pub(super) fn turn(cx: &mut Cx<'_>, client: &Client) {
    let count = questions(client, cx.state.year, cx.state.today).len();
    let next = match cx.drafts.question {
        Some((of, at)) if of == client.id => at + 1,
        _ => 0,
    };
    cx.drafts.question = Some((client.id, if next >= count { 0 } else { next }));
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let Some((_, at)) = cx.drafts.question.filter(|(of, _)| *of == client.id) else { return };
    let all = questions(client, cx.state.year, cx.state.today);
    let Some(question) = all.get(at) else { return };
    let tokens = ui.tokens();
    let asked = asked(cx, client, question);
    let args = [("at", (at + 1).into()), ("count", all.len().into())];
    let foot = cx.tw("ask-foot", &args);
    let (next, close) = (cx.t("ask-next"), cx.t("ask-close"));
    let frame = Frame::new().fill(tokens.panel).corner_radius(radius::CARD).inner_margin(Margin {
        left: 14,
        right: 8,
        top: 10,
        bottom: 10,
    });
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let question = |ui: &mut Ui| {
            inline_icon(ui, icons::QUESTION, 16.0, tokens.accent);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                label(ui, asked, Type::Body, tokens.strong);
                label(ui, foot, Type::Caption, tokens.weak);
            });
        };
        ends(ui, Align::Min, question, |ui| {
            if ui.add(Button::link(next)).clicked() {
                turn(cx, client);
                cx.drafts.focused_note = None;
            }
            if icon_button(ui, icons::X, close).clicked() {
                cx.drafts.question = None;
                cx.drafts.focused_note = None;
            }
        });
    });
}

fn asked(cx: &Cx<'_>, client: &Client, question: &Question) -> String {
    let ask = |key, args: &[Arg<'_>]| cx.text.question(client.language, key, args);
    match question {
        Question::Anecdote { kind, text } => {
            let key = match kind {
                AnecdoteKind::Anecdote => "question-anecdote",
                AnecdoteKind::Memory => "question-memory",
                AnecdoteKind::Resolution => "question-resolution",
                AnecdoteKind::Problem => "question-problem",
                AnecdoteKind::Mention => "question-mention",
            };
            ask(key, &[("text", text.as_str().into())])
        }
        Question::Told { text } => ask("question-told", &[("text", text.as_str().into())]),
        Question::Person { name, relation } if relation.is_empty() => {
            ask("question-person", &[("name", name.as_str().into())])
        }
        Question::Person { name, relation } => ask(
            "question-person-relation",
            &[("name", name.as_str().into()), ("relation", relation.as_str().into())],
        ),
        Question::Birthday { days } => ask("question-birthday", &[("days", (*days).into())]),
        Question::Silence { days } => ask("question-silence", &[("days", (*days).into())]),
        Question::LastNote { text } => ask("question-last-note", &[("text", text.as_str().into())]),
        Question::Hard => ask("question-hard", &[]),
        Question::Since { year } => ask("question-since", &[("year", text::year(*year))]),
        Question::NothingKnown => ask("question-nothing-known", &[]),
    }
}
