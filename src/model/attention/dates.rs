//! The letters that a client's dates ask for: sales, birthday, good news, gatherings.

use chrono::{Datelike, Days, NaiveDate};

use super::{AnswerKind, Due, DueKind};
use crate::model::rules::LONGEST;
use crate::model::{Client, HappeningKind, Note, Occasion, PartialDate, Rule, Rules, Sale};

/// A birthday is seen so many days before, so that a card can arrive.
const BIRTHDAY_AHEAD: u64 = 3;
/// The letter before a gathering is written so many days before it.
const GATHERING_AHEAD: u64 = 5;
/// The same for Thanksgiving.
const THANKSGIVING_AHEAD: u64 = 10;
/// How far ahead a day that is written to is seen, so that what falls close to it waits for it.
pub(super) const HORIZON: u64 = 12;

/// What was too late so many days ago is not looked at any more.
const PAST: u64 = 60;
/// No letter comes so many days after its sale.
const OLDEST: u64 = 120;

/// A letter that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reminder {
    /// What for.
    pub(super) due: Due,
    /// The day on which it is written best.
    pub(super) on: NaiveDate,
    /// True for a day that does not move, as a birthday; a letter after a sale can wait.
    pub(super) is_fixed: bool,
    /// The last day on which it is not too late.
    pub(super) until: NaiveDate,
}

impl Reminder {
    pub(super) fn new(
        due: Due,
        (on, until): (NaiveDate, NaiveDate),
        is_fixed: bool,
        rules: &Rules,
    ) -> Self {
        let on = if is_fixed { rules.on_or_before(on) } else { rules.on_or_after(on) };
        // A grace that ends on days off would be no grace; before a feast there is none after it.
        let ends_before = matches!(due.kind, DueKind::Gathering | DueKind::Thanksgiving);
        let until =
            if ends_before { rules.on_or_before(until) } else { rules.on_or_after(until) }.max(on);
        Self { due, on, is_fixed, until }
    }
}

/// The thanks for somebody whom the client sent on a day.
pub(super) fn referral(on: NaiveDate, rules: &Rules) -> Reminder {
    let due = Due { kind: DueKind::Referral, of: on };
    Reminder::new(due, (on, after(on, 21)), false, rules)
}

/// All letters of a client around a day, answered or not: those whose day is so many days ahead at
/// most, and whose grace ended in the last two months or later.
pub(super) fn reminders(
    client: &Client,
    rules: &Rules,
    today: NaiveDate,
    ahead: u64,
) -> Vec<Reminder> {
    let mut all = Vec::new();
    let (past, horizon) = (before(today, PAST), after(today, ahead));
    // Most days are far off: they are passed over before any day off is looked at.
    let (long_ago, far) = (before(past, LONGEST), after(horizon, LONGEST));
    let mut push = |kind, of, days: (NaiveDate, NaiveDate), is_fixed| {
        if days.0 > far || days.1 < long_ago {
            return;
        }
        let reminder = Reminder::new(Due { kind, of }, days, is_fixed, rules);
        if reminder.on <= horizon && reminder.until >= past {
            all.push(reminder);
        }
    };
    let days = |rule| u64::from(rules.get(rule));
    let first = client.sales.iter().map(|sale| sale.on).min();
    let old = before(long_ago, OLDEST);
    let lately = |sale: &&Sale| sale.on <= today && sale.on >= old;
    for sale in client.sales.iter().filter(lately) {
        let on = after(sale.on, days(Rule::ThankYou));
        push(DueKind::ThankYou, sale.on, (on, after(on, 5)), false);
        let on = after(sale.on, days(Rule::FollowUp));
        push(DueKind::FollowUp, sale.on, (on, after(on, 14)), false);
        if first == Some(sale.on) && is_new(client, sale.on) {
            let on = after(sale.on, days(Rule::Welcome));
            push(DueKind::Welcome, sale.on, (on, after(on, 4)), false);
        }
    }
    if let Some(first) = first.filter(|first| *first <= today) {
        for day in around(first.into(), today).filter(|day| day.year() > first.year()) {
            push(DueKind::Anniversary, day, (before(day, 1), after(day, 7)), true);
        }
        if let Some(of) = asked_last(client, first, days(Rule::Survey), today) {
            let on = after(of, days(Rule::Survey));
            push(DueKind::Survey, of, (on, after(on, 45)), false);
        }
    }
    for day in client.birthday.into_iter().flat_map(|day| around(day, today)) {
        push(DueKind::Birthday, day, (before(day, BIRTHDAY_AHEAD), after(day, 3)), true);
    }
    for event in &client.happenings {
        match event.kind {
            HappeningKind::GoodNews if event.on <= today => {
                push(DueKind::GoodNews, event.on, (event.on, after(event.on, 21)), false);
            }
            HappeningKind::GoodNews => {}
            HappeningKind::Gathering => {
                let on = before(event.on, GATHERING_AHEAD);
                push(DueKind::Gathering, event.on, (on, before(event.on, 1)), true);
            }
        }
    }
    let years = [today.year(), horizon.year()];
    let thanksgiving = years.into_iter().filter_map(|year| rules.thanksgiving.in_year(year));
    for day in thanksgiving {
        push(DueKind::Thanksgiving, day, (before(day, THANKSGIVING_AHEAD), day), true);
    }
    all
}

/// True if nothing shows that somebody was a client before their first sale in the book.
fn is_new(client: &Client, sale: NaiveDate) -> bool {
    let before = client.notes.iter().filter_map(|note| note.state.sent_at());
    client.since.is_none_or(|year| year >= sale.year())
        && before.min().is_none_or(|at| at.date() >= sale)
}

/// The day since which no survey letter was written, moved on by whole spans where it is long ago.
fn asked_last(client: &Client, first: NaiveDate, span: u64, today: NaiveDate) -> Option<NaiveDate> {
    let written = client.notes.iter().filter(|note| serves_survey(note));
    let written = written.filter_map(|note| Some(note.state.sent_at()?.date()));
    let said = client.answers.iter().filter(|answer| answer.to.kind == DueKind::Survey);
    let said = said.filter_map(|answer| match answer.what {
        AnswerKind::Done(on) | AnswerKind::Dropped(on) => Some(on),
        AnswerKind::Later(_) => None,
    });
    let last = written.chain(said).max().unwrap_or(first).max(first);
    // What was missed is let go: the next span begins.
    let spans = u64::try_from((today - last).num_days()).unwrap_or(0) / (span + 45 + 15);
    last.checked_add_days(Days::new(spans * (span + 45 + 15)))
}

fn serves_survey(note: &Note) -> bool {
    note.occasion == Occasion::Survey || note.serves.iter().any(|due| due.kind == DueKind::Survey)
}

/// A day of the year as it falls last year, this year and next.
fn around(day: PartialDate, today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (today.year() - 1..=today.year() + 1).filter_map(move |year| day.in_year(year))
}

pub(super) fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

pub(super) fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}
