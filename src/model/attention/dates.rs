//! The letters that a client's dates ask for: sales, birthday, good news, gatherings.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate};

use super::almanac::Facts;
use super::{Answer, AnswerKind, Due, DueKind};
use crate::model::rules::LONGEST;
use crate::model::{HappeningKind, PartialDate, Rule, Rules};

/// A birthday is seen so many days before, so that a card can arrive.
const BIRTHDAY_AHEAD: u64 = 3;
/// The letter before a gathering is written so many days before it.
const GATHERING_AHEAD: u64 = 5;
/// The same for Thanksgiving.
const THANKSGIVING_AHEAD: u64 = 10;
/// How far ahead a day that is written to is seen, so that what falls close to it waits for it.
pub(super) const HORIZON: u64 = 12;

/// What was too late so many days ago is not looked at any more.
const PAST: u64 = 30;
/// The same for a client with whom something was put off: that is too late when its new day is over.
pub(super) const PAST_PUT_OFF: u64 = 400;
/// The letters after a sale, and how many days late each may come.
const AFTER_SALES: [(DueKind, Rule, u64); 3] = [
    (DueKind::ThankYou, Rule::ThankYou, 5),
    (DueKind::FollowUp, Rule::FollowUp, 14),
    (DueKind::Welcome, Rule::Welcome, 3),
];
/// Wishes and a word on the years together may come so many days late.
const BIRTHDAY_GRACE: u64 = 3;
const ANNIVERSARY_GRACE: u64 = 7;
/// A letter to a day of the year comes so many days before or after it at most.
const AROUND: u64 = 10;
const _: () = assert!(
    AROUND >= THANKSGIVING_AHEAD
        && AROUND >= BIRTHDAY_AHEAD
        && AROUND >= BIRTHDAY_GRACE
        && AROUND >= ANNIVERSARY_GRACE
);
/// A survey letter may come so many days late.
const SURVEY_GRACE: u64 = 45;
/// After one that was missed the next turn begins so many days later.
const SURVEY_PAUSE: u64 = 15;

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

/// A letter after a sale.
struct AfterSale {
    kind: DueKind,
    /// So many days after it.
    days: u64,
    /// So many days late at most.
    grace: u64,
    /// The days of the sales after which it can be of the span.
    sales: RangeInclusive<NaiveDate>,
}

/// The days that are looked at, worked out once for all clients.
pub(super) struct Span<'a> {
    pub(super) rules: &'a Rules,
    pub(super) today: NaiveDate,
    ahead: u64,
    /// What is for a day after this one is not looked at yet.
    horizon: NaiveDate,
    /// For most clients.
    near: Window,
    /// For those with whom something was put off.
    far: Window,
}

/// How far back is looked, and what can be in sight at all.
struct Window {
    /// What was too late before this day is not looked at any more.
    past: NaiveDate,
    /// What lies wholly outside can't come into the span, whatever days off move.
    reach: RangeInclusive<NaiveDate>,
    after_sales: [AfterSale; 3],
    /// The days of the year that are written to.
    feasts: RangeInclusive<NaiveDate>,
    thanksgivings: Vec<NaiveDate>,
}

impl<'a> Span<'a> {
    /// From what is too late for not too long to so many days ahead.
    pub(super) fn new(rules: &'a Rules, today: NaiveDate, ahead: u64) -> Self {
        let horizon = after(today, ahead);
        let window = |past| Window::new(rules, today, (before(today, past), horizon));
        Self { rules, today, ahead, horizon, near: window(PAST), far: window(PAST_PUT_OFF) }
    }

    /// How far back is looked for a client.
    fn window(&self, client: &Facts) -> &Window {
        let put_off = |answer: &Answer| self.is_put_off(answer);
        if client.answers.iter().any(put_off) { &self.far } else { &self.near }
    }

    /// True if something was put off, to a day that is not long ago.
    fn is_put_off(&self, answer: &Answer) -> bool {
        matches!(answer.what, AnswerKind::Later(day) if day >= self.near.past)
    }
}

impl Window {
    fn new(rules: &Rules, today: NaiveDate, (past, horizon): (NaiveDate, NaiveDate)) -> Self {
        // Of days off without an end all are looked at, as far as a day is moved over them.
        let or = |day: NaiveDate, far| if rules.is_off(day) { far } else { day };
        let first = or(rules.on_or_before(before(past, 1)), before(past, LONGEST));
        let last = or(rules.on_or_after(after(horizon, 1)), after(horizon, LONGEST));
        let after_sales = AFTER_SALES.map(|(kind, rule, grace)| {
            let days = u64::from(rules.get(rule));
            let sales = before(first, days + grace)..=before(last, days).min(today);
            AfterSale { kind, days, grace, sales }
        });
        let reach = first..=last;
        let feasts = before(first, AROUND)..=after(last, AROUND);
        let years = feasts.start().year()..=feasts.end().year();
        let thanksgivings = years.filter_map(|year| rules.thanksgiving.in_year(year)).collect();
        Self { past, reach, after_sales, feasts, thanksgivings }
    }

    /// True if something that can be done between two days can be in sight.
    fn reaches(&self, (on, until): (NaiveDate, NaiveDate)) -> bool {
        on <= *self.reach.end() && until >= *self.reach.start()
    }

    /// A day of the year, as often as it is in sight.
    fn feasts(&self, day: PartialDate) -> impl Iterator<Item = NaiveDate> {
        let years = self.feasts.start().year()..=self.feasts.end().year();
        years.filter_map(move |year| day.in_year(year)).filter(|day| self.feasts.contains(day))
    }
}

/// All letters of a client in a span of days, answered or not: those whose day is not after it,
/// and whose grace did not end before it.
pub(super) fn reminders(client: &Facts, span: &Span<'_>) -> Vec<Reminder> {
    let mut all = Vec::new();
    let (today, window) = (span.today, span.window(client));
    let mut push = |kind, of, days: (NaiveDate, NaiveDate), is_fixed| {
        // Most days are far off: they are passed over before any day off is looked at.
        if window.reaches(days) {
            let reminder = Reminder::new(Due { kind, of }, days, is_fixed, span.rules);
            if reminder.on <= span.horizon && reminder.until >= window.past {
                all.push(reminder);
            }
        }
    };
    let first = client.first_sale;
    for letter in &window.after_sales {
        if client.last_sale.is_none_or(|last| last < *letter.sales.start()) {
            continue;
        }
        for sale in client.sales.iter().copied().filter(|sale| letter.sales.contains(sale)) {
            if letter.kind != DueKind::Welcome || first == Some(sale) && is_new(client, sale) {
                let on = after(sale, letter.days);
                push(letter.kind, sale, (on, after(on, letter.grace)), false);
            }
        }
    }
    if let Some(first) = first.filter(|first| *first <= today) {
        for day in window.feasts(first.into()).filter(|day| day.year() > first.year()) {
            push(DueKind::Anniversary, day, (before(day, 1), after(day, ANNIVERSARY_GRACE)), true);
        }
        for of in asked(client, first, span) {
            let on = after(of, u64::from(span.rules.get(Rule::Survey)));
            push(DueKind::Survey, of, (on, after(on, SURVEY_GRACE)), false);
        }
    }
    for day in client.birthday.into_iter().flat_map(|day| window.feasts(day)) {
        let days = (before(day, BIRTHDAY_AHEAD), after(day, BIRTHDAY_GRACE));
        push(DueKind::Birthday, day, days, true);
    }
    for (day, kind) in client.happenings.iter().copied() {
        match kind {
            HappeningKind::GoodNews if day <= today => {
                push(DueKind::GoodNews, day, (day, after(day, 21)), false);
            }
            HappeningKind::GoodNews => {}
            HappeningKind::Gathering => {
                let on = before(day, GATHERING_AHEAD);
                push(DueKind::Gathering, day, (on, before(day, 1)), true);
            }
        }
    }
    for day in window.thanksgivings.iter().copied() {
        push(DueKind::Thanksgiving, day, (before(day, THANKSGIVING_AHEAD), day), true);
    }
    all
}

/// True if nothing shows that somebody was a client before their first sale in the book.
fn is_new(client: &Facts, sale: NaiveDate) -> bool {
    client.since.is_none_or(|year| year >= sale.year())
        && client.first_sent.is_none_or(|on| on >= sale)
}

/// The days since which a survey letter can be asked for: the last one, moved on by whole turns where
/// it is long ago; the next one, where this one is over; and the one that was put off.
fn asked(client: &Facts, first: NaiveDate, span: &Span<'_>) -> impl Iterator<Item = NaiveDate> {
    let last = client.last_survey.unwrap_or(first).max(first);
    let ago = u64::try_from((span.today - last).num_days()).ok();
    let survey = u64::from(span.rules.get(Rule::Survey));
    // What was missed is let go: the next turn begins.
    let turn = survey + SURVEY_GRACE + SURVEY_PAUSE;
    let ago = ago.map(|ago| ago % turn);
    let this = ago.filter(|ago| ago + span.ahead >= survey).map(|ago| before(span.today, ago));
    let is_over = |ago: &u64| *ago > survey + SURVEY_GRACE && ago + span.ahead >= turn + survey;
    let next = ago.filter(is_over).map(|ago| after(before(span.today, ago), turn));
    let is_survey = |it: &&Answer| it.to.kind == DueKind::Survey && span.is_put_off(it);
    let put_off = client.answers.iter().find(is_survey).map(|answer| answer.to.of);
    this.into_iter().chain(next).chain(put_off.filter(move |of| Some(*of) != this))
}

pub(super) fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

pub(super) fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}
