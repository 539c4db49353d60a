//! Why an attention is due, in one sentence.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::model::attention::{Line, is_taken_for_granted, trouble};
use crate::model::{
    Anecdote, AnecdoteKind, Client, Due, DueKind, HappeningKind, PartialDate, Problem,
    ProblemState, Sale,
};
use crate::ui::cx::Cx;

/// The first reason of a line.
pub(super) fn sentence(cx: &Cx<'_>, client: &Client, line: &Line) -> String {
    line.dues.first().map(|due| reason(cx, client, *due)).unwrap_or_default()
}

/// Which other reasons the one letter serves, if any.
pub(super) fn others(cx: &Cx<'_>, line: &Line) -> Option<String> {
    let also = kinds(cx, line.dues.iter().filter(|due| Some(due.kind) != line.kind()));
    (!also.is_empty()).then(|| cx.tw("reason-also", &[("also", also.into())]))
}

/// What attentions are for, each kind once.
pub(super) fn kinds<'a>(cx: &Cx<'_>, dues: impl Iterator<Item = &'a Due>) -> String {
    let mut kinds: Vec<String> = dues.map(|due| cx.t(kind_key(due.kind))).collect();
    kinds.dedup();
    kinds.join(", ")
}

fn reason(cx: &Cx<'_>, client: &Client, due: Due) -> String {
    let today = cx.state.today;
    let when = near(cx, due.of);
    match due.kind {
        DueKind::Birthday => birthday(cx, client, due.of, when),
        DueKind::Problem => problem(cx, client),
        DueKind::GoodNews | DueKind::Gathering => {
            let kind = if due.kind == DueKind::GoodNews {
                HappeningKind::GoodNews
            } else {
                HappeningKind::Gathering
            };
            let found = client.happenings.iter().find(|it| (it.on, it.kind) == (due.of, kind));
            let what = found.map_or("", |it| it.what.as_str());
            let key = match kind {
                HappeningKind::GoodNews if client.postal.is_empty() => "reason-good-news-nowhere",
                HappeningKind::GoodNews => "reason-good-news",
                HappeningKind::Gathering => "reason-gathering",
            };
            cx.tw(key, &[("what", what.into()), ("day", when.into())])
        }
        DueKind::ThankYou => of_sale(cx, "reason-thank-you", client, due.of),
        DueKind::FollowUp => of_sale(cx, "reason-follow-up", client, due.of),
        DueKind::Welcome => of_sale(cx, "reason-welcome", client, due.of),
        DueKind::Referral => {
            let sent = cx
                .state
                .book
                .clients()
                .find(|it| it.referral.is_some_and(|by| by.by == client.id && by.on == due.of));
            let name = sent.map_or("", |it| it.full_name.as_str());
            cx.tw("reason-referral", &[("name", name.into()), ("day", when.into())])
        }
        DueKind::Anniversary => {
            let first = client.sales.iter().min_by_key(|sale| sale.on);
            let since = first.map(|first| first.on.year()).into_iter().chain(client.since).min();
            let years = since.map_or(0, |since| due.of.year() - since);
            let what = first.map_or("", |first| first.what.as_str());
            let args = [("years", years.into()), ("day", when.into()), ("what", what.into())];
            cx.tw("reason-anniversary", &args)
        }
        DueKind::Thanksgiving => cx.tw("reason-thanksgiving", &[("day", when.into())]),
        DueKind::Survey => {
            let day = cx.text.day(due.of, today);
            cx.tw("reason-survey", &[("day", day.into())])
        }
        DueKind::Silence => {
            let days = (today - due.of).num_days();
            let usual = cx.state.book.settings.rules.silence(client.tier, client.interval);
            let granted = is_taken_for_granted(client);
            let key = if granted { "reason-silence-granted" } else { "reason-silence" };
            cx.tw(key, &[("days", days.into()), ("usual", usual.into())])
        }
        DueKind::Appreciation => appreciation(cx, client),
    }
}

fn birthday(cx: &Cx<'_>, client: &Client, on: NaiveDate, when: String) -> String {
    let born = client.birthday.and_then(PartialDate::year);
    let past = on < cx.state.today;
    if let Some(age) = born.map(|born| on.year() - born).filter(|age| *age > 0) {
        let key = if past { "reason-birthday-was-age" } else { "reason-birthday-age" };
        return cx.tw(key, &[("age", age.into()), ("day", when.into())]);
    }
    let key = if past { "reason-birthday-was" } else { "reason-birthday" };
    cx.tw(key, &[("day", when.into())])
}

/// What weighs on the bond, and how far it has come.
fn problem(cx: &Cx<'_>, client: &Client) -> String {
    let Some(trouble) = trouble(client) else { return String::new() };
    let oldest = client.problems.iter().find(|it| it.is_open() && it.since == trouble.since);
    let what = oldest.map_or("", |it| it.what.as_str());
    let state = oldest.map_or(ProblemState::Open, Problem::state);
    let state = cx.t(state_key(state));
    let since = cx.text.day(trouble.since, cx.state.today);
    let args = [
        ("what", what.into()),
        ("state", state.into()),
        ("since", since.into()),
        ("count", trouble.count.into()),
    ];
    cx.tw(if trouble.count > 1 { "reason-problems" } else { "reason-problem" }, &args)
}

fn of_sale(cx: &Cx<'_>, key: &'static str, client: &Client, on: NaiveDate) -> String {
    let sale = client.sales.iter().find(|sale| sale.on == on);
    let what = sale.map(said).unwrap_or_default();
    let day = near(cx, on);
    match key {
        "reason-thank-you" => {
            cx.tw("reason-thank-you", &[("day", day.into()), ("what", what.into())])
        }
        "reason-follow-up" => {
            cx.tw("reason-follow-up", &[("day", day.into()), ("what", what.into())])
        }
        _ => cx.tw("reason-welcome", &[("day", day.into()), ("what", what.into())]),
    }
}

/// "A poster, 620 £".
pub(in crate::ui) fn said(sale: &Sale) -> String {
    match &sale.amount {
        Some(amount) if sale.what.is_empty() => amount.to_string(),
        Some(amount) => format!("{}, {amount}", sale.what),
        None => sale.what.clone(),
    }
}

/// With what they mentioned and nobody came back to yet.
fn appreciation(cx: &Cx<'_>, client: &Client) -> String {
    let told = |it: &Anecdote| client.notes.iter().any(|note| note.told.contains(&it.id));
    let mentioned = client.anecdotes.iter().filter(|it| it.kind == AnecdoteKind::Mention);
    match mentioned.filter(|it| !told(it)).min_by_key(|it| it.on) {
        Some(it) => {
            let day = cx.text.day(it.on, cx.state.today);
            let args = [("text", it.text.as_str().into()), ("day", day.into())];
            cx.tw("reason-appreciation-mention", &args)
        }
        None => cx.t("reason-appreciation"),
    }
}

/// "today", "tomorrow", "on Saturday", "on 3 December".
pub(in crate::ui) fn near(cx: &Cx<'_>, day: NaiveDate) -> String {
    let today = cx.state.today;
    match (day - today).num_days() {
        -1 => cx.t("day-yesterday"),
        0 => cx.t("day-today"),
        1 => cx.t("day-tomorrow"),
        2..=6 => cx.t(on_weekday_key(day.weekday())),
        _ => cx.tw("day-on", &[("day", cx.text.day(day, today).into())]),
    }
}

pub(in crate::ui) fn weekday_key(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "weekday-mon",
        Weekday::Tue => "weekday-tue",
        Weekday::Wed => "weekday-wed",
        Weekday::Thu => "weekday-thu",
        Weekday::Fri => "weekday-fri",
        Weekday::Sat => "weekday-sat",
        Weekday::Sun => "weekday-sun",
    }
}

fn on_weekday_key(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "on-weekday-mon",
        Weekday::Tue => "on-weekday-tue",
        Weekday::Wed => "on-weekday-wed",
        Weekday::Thu => "on-weekday-thu",
        Weekday::Fri => "on-weekday-fri",
        Weekday::Sat => "on-weekday-sat",
        Weekday::Sun => "on-weekday-sun",
    }
}

/// How far a problem has come, as the end of a sentence.
pub(in crate::ui) fn state_key(state: ProblemState) -> &'static str {
    match state {
        ProblemState::Open => "problem-open",
        ProblemState::Admitted => "problem-admitted",
        ProblemState::MadeRight => "problem-made-right",
        ProblemState::Closed => "problem-closed",
    }
}

/// The kind in one or two words.
pub(in crate::ui) fn kind_key(kind: DueKind) -> &'static str {
    match kind {
        DueKind::Birthday => "due-birthday",
        DueKind::Problem => "due-problem",
        DueKind::GoodNews => "due-good-news",
        DueKind::ThankYou => "due-thank-you",
        DueKind::Referral => "due-referral",
        DueKind::FollowUp => "due-follow-up",
        DueKind::Welcome => "due-welcome",
        DueKind::Anniversary => "due-anniversary",
        DueKind::Gathering => "due-gathering",
        DueKind::Thanksgiving => "due-thanksgiving",
        DueKind::Survey => "due-survey",
        DueKind::Silence => "due-silence",
        DueKind::Appreciation => "due-appreciation",
    }
}
