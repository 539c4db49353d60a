//! The year around the season on the card: what is open between the two, what was sold, days worth
//! a letter, who sent them.

use egui::{Align, Id, Ui};

use super::divide;
use super::entry::{entry_key, form, open_form};
use crate::app::{Action, ClientAction, EntryKind, ProblemStep, TodayAction, YearItem};
use crate::model::attention::served_by_season;
use crate::model::{Client, Fault, HappeningKind, Occasion, Problem, ProblemState};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons};
use crate::ui::today::{kind_key, said, state_key};
use crate::ui::widgets::{Button, Field, ends, icon_button, inline_icon, label, truncated};

/// So many sales are shown, the newest first.
const SALES: usize = 3;
/// So many problems that are over.
const CLOSED: usize = 2;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let writable = cx.state.is_writable();
    let nothing =
        client.problems.is_empty() && client.sales.is_empty() && client.happenings.is_empty();
    if nothing && !writable {
        return;
    }
    divide(ui, cx);
    let title = cx.t("card-year");
    label(ui, title, Type::CaptionStrong, ui.tokens().weak);
    let served = served_by_season(client, &cx.state.book, cx.state.today);
    if !served.is_empty() {
        let kinds: Vec<String> = served.iter().map(|due| cx.t(kind_key(due.kind))).collect();
        let text = cx.tw("card-served", &[("kinds", kinds.join(", ").into())]);
        label(ui, text, Type::Body, ui.tokens().text);
    }
    for one in client.problems.iter().filter(|it| it.is_open()) {
        problem(ui, cx, client, one);
    }
    closed(ui, cx, client);
    sales(ui, cx, client);
    happenings(ui, cx, client);
    referral(ui, cx, client);
    if !writable {
        return;
    }
    if cx.drafts.entry.as_ref().is_some_and(|entry| entry.client == client.id) {
        form(ui, cx, client);
    } else {
        add(ui, cx, client);
    }
}

/// One line with its sign, what it says, and the way to take it away.
fn item(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    client: &Client,
    (glyph, text, item): (char, String, YearItem),
) {
    let tokens = ui.tokens();
    let writable = cx.state.is_writable();
    ui.horizontal(|ui| {
        ui.set_height(24.0);
        ui.spacing_mut().item_spacing.x = 6.0;
        let remove = cx.tw("card-remove", &[("what", text.as_str().into())]);
        let said = |ui: &mut Ui| {
            inline_icon(ui, glyph, 16.0, tokens.text);
            truncated(ui, text, Type::Body, tokens.strong);
        };
        ends(ui, Align::Center, said, |ui| {
            if writable && icon_button(ui, icons::X, remove).clicked() {
                cx.send(Action::Client(client.id, ClientAction::Remove(item)));
            }
        });
    });
}

/// What was unresolved once and how it ended, the last ones first.
fn closed(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let mut closed: Vec<&Problem> = client.problems.iter().filter(|it| !it.is_open()).collect();
    closed.sort_by_key(|problem| std::cmp::Reverse(problem.closed));
    for one in closed.into_iter().take(CLOSED) {
        let ended = one.made_right.or(one.closed).unwrap_or(one.since);
        let args = [
            ("what", one.what.as_str().into()),
            ("day", cx.text.day(ended, cx.state.today).into()),
            ("beyond", one.beyond.as_str().into()),
        ];
        let text = match (one.made_right.is_some(), one.beyond.trim().is_empty()) {
            (true, false) => cx.tw("card-problem-beyond", &args),
            (true, true) => cx.tw("card-problem-made-right", &args[..2]),
            (false, _) => cx.tw("card-problem-closed", &args[..2]),
        };
        whole(ui, cx, client, (icons::CHECK, ui.tokens().text), &text, one);
    }
}

fn sales(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    for (at, sale) in client.sales.iter().enumerate().rev().take(SALES) {
        let day = cx.text.day(sale.on, cx.state.today);
        let text = format!("{day}: {}", said(sale));
        item(ui, cx, client, (icons::RECEIPT, text, YearItem::Sale(at)));
    }
    let more = client.sales.len().saturating_sub(SALES);
    if more > 0 {
        let text = cx.tw("card-more-sales", &[("count", more.into())]);
        label(ui, text, Type::Caption, ui.tokens().weak);
    }
}

fn happenings(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    for (at, it) in client.happenings.iter().enumerate().rev().take(SALES) {
        let day = cx.text.day(it.on, cx.state.today);
        let glyph = match it.kind {
            HappeningKind::GoodNews => icons::CONFETTI,
            HappeningKind::Gathering => icons::USERS,
        };
        item(ui, cx, client, (glyph, format!("{day}: {}", it.what), YearItem::Happening(at)));
    }
}

fn referral(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let book = &cx.state.book;
    let Some(by) = client.referral.and_then(|referral| book.client(referral.by)) else { return };
    let text = cx.tw("card-sent-by", &[("name", by.full_name.as_str().into())]);
    item(ui, cx, client, (icons::USER_PLUS, text, YearItem::Referral));
}

/// What is said of a problem, on as many lines as it needs.
fn whole(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    client: &Client,
    (glyph, color): (char, egui::Color32),
    text: &str,
    one: &Problem,
) {
    let tokens = ui.tokens();
    let writable = cx.state.is_writable();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        inline_icon(ui, glyph, 16.0, color);
        let width = (ui.available_width() - 30.0).max(40.0);
        ui.vertical(|ui| {
            ui.set_width(width);
            label(ui, text, Type::Body, tokens.strong);
        });
        let remove = cx.tw("card-remove", &[("what", one.what.as_str().into())]);
        if writable && icon_button(ui, icons::X, remove).clicked() {
            let item = YearItem::Problem(one.key());
            cx.send(Action::Client(client.id, ClientAction::Remove(item)));
        }
    });
}

/// What is unresolved, whose fault, how far it has come, and the next step.
fn problem(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, one: &Problem) {
    let tokens = ui.tokens();
    let writable = cx.state.is_writable();
    whole(ui, cx, client, (icons::WARNING_CIRCLE, tokens.warn), &one.what, one);
    let days = (cx.state.today - one.since).num_days().max(0);
    let args = [
        ("days", days.into()),
        ("fault", cx.t(one.fault.key()).into()),
        ("state", cx.t(state_key(one.state())).into()),
    ];
    let line = cx.tw("card-problem-line", &args);
    label(ui, line, Type::Caption, tokens.weak);
    if !writable {
        return;
    }
    let step = |cx: &mut Cx<'_>, step| {
        cx.send(Action::Client(client.id, ClientAction::Problem(one.key(), step)));
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        if one.state() == ProblemState::Open && ui.add(small(cx, "problem-admit")).clicked() {
            step(cx, ProblemStep::Admit);
        }
        let to_mend = matches!(one.state(), ProblemState::Open | ProblemState::Admitted);
        if to_mend && ui.add(small(cx, "problem-make-right")).clicked() {
            step(cx, ProblemStep::MakeRight);
        }
        if ui.add(small(cx, "problem-close")).clicked() {
            open_form(cx, client, EntryKind::Close(one.key()));
        }
        let next = Fault::ALL.into_iter().cycle().skip_while(|it| *it != one.fault).nth(1);
        let fault = cx.t("problem-fault");
        let name = format!("{fault}: {}", cx.t(one.fault.key()));
        if ui.add(Button::ghost(fault).small().name(name)).clicked() {
            step(cx, ProblemStep::Fault(next.unwrap_or_default()));
        }
        let key = if one.is_small { "problem-is-big" } else { "problem-is-small" };
        if ui.add(small(cx, key)).clicked() {
            step(cx, ProblemStep::Small(!one.is_small));
        }
    });
    if one.state() == ProblemState::MadeRight {
        beyond(ui, cx, client, one);
    }
}

/// What was done beyond the expected.
fn beyond(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, one: &Problem) {
    let mut text = one.beyond.clone();
    let name = cx.t("problem-beyond");
    let id = Id::unique(("beyond", client.id, one.key()));
    let response = Field::new(&mut text, id, name.clone()).hint(name).quiet().show(ui);
    if response.changed() {
        let step = ProblemStep::Beyond(text);
        cx.send(Action::Client(client.id, ClientAction::Problem(one.key(), step)));
    }
}

fn small(cx: &Cx<'_>, key: &'static str) -> Button {
    Button::ghost(cx.t(key)).small()
}

/// What can be entered, and which letter can be written that nothing asks for.
fn add(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let (add, letter) = (cx.t("card-add"), cx.t("card-letter"));
        let name = cx.t("card-add-name");
        let button = ui.add(Button::ghost(add).small().icon(icons::PLUS).name(name));
        egui::Popup::menu(&button).show(|ui| {
            for kind in EntryKind::ADDED {
                let text = cx.t(entry_key(&kind));
                if ui.add(Button::ghost(text)).clicked() {
                    open_form(cx, client, kind);
                    ui.close();
                }
            }
        });
        let button = ui.add(Button::ghost(letter).small().icon(icons::ENVELOPE_SIMPLE));
        egui::Popup::menu(&button).show(|ui| {
            for occasion in Occasion::LETTERS {
                let text = cx.t(occasion.key());
                if ui.add(Button::ghost(text)).clicked() {
                    cx.drafts.focused_note = None;
                    cx.send(Action::Today(TodayAction::Begin(client.id, occasion)));
                    ui.close();
                }
            }
        });
    });
}
