//! The part of version 1 that is about the year around a season: sales, problems, days worth a
//! letter, what was said of attentions, goals and rules. Its structs, written and read.
//!
//! What is empty is not written, as in the rest of the version.

use std::borrow::Cow;

use chrono::{NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::mend::{Mender, Mending};
use super::v1::same_as_model;
use super::value::{Counted, Quoted};
use crate::model::{self, Affinity, ClientId};

type Text<'a> = Cow<'a, str>;
type Day = Quoted<NaiveDate>;

same_as_model! {
    Fault { Mine, Theirs, Both, Nobodys }
    HappeningKind { GoodNews, Gathering }
    Outcome { Open, Reached, Partly, Missed }
    Thanksgiving { None, UnitedStates, Canada, Germany, Liberia, Japan }
    Rule {
        ThankYou, FollowUp, Welcome, Survey, Silence, SilenceA, SilenceB, SilenceC, Lost, Draws
    }
    DueKind {
        Birthday, Problem, GoodNews, ThankYou, Referral, FollowUp, Welcome, Anniversary, Gathering,
        Thanksgiving, Survey, Silence, Appreciation
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Sale<'a> {
    on: Day,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    what: Text<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    amount: Option<Amount<'a>>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Amount<'a> {
    hundredths: u64,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    currency: Text<'a>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Problem<'a> {
    since: Day,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    what: Text<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fault: Option<Fault>,
    #[serde(default, skip_serializing_if = "is_false")]
    small: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    admitted: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    made_right: Option<Day>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    beyond: Text<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    closed: Option<Day>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Happening<'a> {
    on: Day,
    kind: HappeningKind,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    what: Text<'a>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Referral {
    by: u64,
    on: Day,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Due {
    kind: DueKind,
    of: Day,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Answer {
    to: Due,
    what: AnswerKind,
}

#[derive(Debug, Serialize, Deserialize)]
enum AnswerKind {
    Done(Day),
    Dropped(Day),
    Later(Day),
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Goal<'a> {
    text: Text<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    client: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    affinity: Option<Counted<Affinity>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    outcome: Option<Outcome>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    remark: Text<'a>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Rules<'a> {
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    numbers: Vec<(Rule, u16)>,
    /// Missing for Saturday and Sunday.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    days_off: Option<Vec<Text<'a>>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    holidays: Vec<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    thanksgiving: Option<Thanksgiving>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_false(value: &bool) -> bool {
    !*value
}

impl<'a> From<&'a model::Sale> for Sale<'a> {
    fn from(sale: &'a model::Sale) -> Self {
        let amount = sale.amount.as_ref().map(|amount| Amount {
            hundredths: amount.hundredths,
            currency: Cow::Borrowed(&amount.currency),
        });
        Self { on: sale.on.into(), what: Cow::Borrowed(&sale.what), amount }
    }
}

impl Sale<'_> {
    pub(super) fn read(self, mend: &mut Mender) -> model::Sale {
        let amount = self.amount.map(|amount| model::Amount {
            hundredths: amount.hundredths,
            currency: amount.currency.into_owned(),
        });
        model::Sale { on: mend.take(Mending::Date, self.on), what: self.what.into_owned(), amount }
    }
}

impl<'a> From<&'a model::Problem> for Problem<'a> {
    fn from(problem: &'a model::Problem) -> Self {
        Self {
            since: problem.since.into(),
            what: Cow::Borrowed(&problem.what),
            fault: (problem.fault != model::Fault::default()).then(|| problem.fault.into()),
            small: problem.is_small,
            admitted: problem.admitted.map(Into::into),
            made_right: problem.made_right.map(Into::into),
            beyond: Cow::Borrowed(&problem.beyond),
            closed: problem.closed.map(Into::into),
        }
    }
}

impl Problem<'_> {
    pub(super) fn read(self, mend: &mut Mender) -> model::Problem {
        let since = mend.take(Mending::Date, self.since);
        let mut day = |day: Option<Day>| day.map(|it| mend.take(Mending::Date, it));
        model::Problem {
            since,
            what: self.what.into_owned(),
            fault: self.fault.map(Into::into).unwrap_or_default(),
            is_small: self.small,
            admitted: day(self.admitted),
            made_right: day(self.made_right),
            beyond: self.beyond.into_owned(),
            closed: day(self.closed),
        }
    }
}

impl<'a> From<&'a model::Happening> for Happening<'a> {
    fn from(it: &'a model::Happening) -> Self {
        Self { on: it.on.into(), kind: it.kind.into(), what: Cow::Borrowed(&it.what) }
    }
}

impl Happening<'_> {
    pub(super) fn read(self, mend: &mut Mender) -> model::Happening {
        let on = mend.take(Mending::Date, self.on);
        model::Happening { on, kind: self.kind.into(), what: self.what.into_owned() }
    }
}

impl From<model::Referral> for Referral {
    fn from(referral: model::Referral) -> Self {
        Self { by: referral.by.0, on: referral.on.into() }
    }
}

impl Referral {
    pub(super) fn read(self, mend: &mut Mender) -> model::Referral {
        model::Referral { by: ClientId(self.by), on: mend.take(Mending::Date, self.on) }
    }
}

impl From<model::Due> for Due {
    fn from(due: model::Due) -> Self {
        Self { kind: due.kind.into(), of: due.of.into() }
    }
}

impl Due {
    pub(super) fn read(self, mend: &mut Mender) -> model::Due {
        model::Due { kind: self.kind.into(), of: mend.take(Mending::Date, self.of) }
    }
}

impl From<model::Answer> for Answer {
    fn from(answer: model::Answer) -> Self {
        let what = match answer.what {
            model::AnswerKind::Done(day) => AnswerKind::Done(day.into()),
            model::AnswerKind::Dropped(day) => AnswerKind::Dropped(day.into()),
            model::AnswerKind::Later(day) => AnswerKind::Later(day.into()),
        };
        Self { to: answer.to.into(), what }
    }
}

impl Answer {
    pub(super) fn read(self, mend: &mut Mender) -> model::Answer {
        let to = self.to.read(mend);
        let what = match self.what {
            AnswerKind::Done(day) => model::AnswerKind::Done(mend.take(Mending::Date, day)),
            AnswerKind::Dropped(day) => model::AnswerKind::Dropped(mend.take(Mending::Date, day)),
            AnswerKind::Later(day) => model::AnswerKind::Later(mend.take(Mending::Date, day)),
        };
        model::Answer { to, what }
    }
}

impl<'a> From<&'a model::Goal> for Goal<'a> {
    fn from(goal: &'a model::Goal) -> Self {
        Self {
            text: Cow::Borrowed(&goal.text),
            client: goal.client.map(|id| id.0),
            affinity: goal.affinity.map(Into::into),
            by: goal.by.map(Into::into),
            outcome: (goal.outcome != model::Outcome::default()).then(|| goal.outcome.into()),
            remark: Cow::Borrowed(&goal.remark),
        }
    }
}

impl Goal<'_> {
    pub(super) fn read(self, mend: &mut Mender) -> model::Goal {
        model::Goal {
            text: self.text.into_owned(),
            client: self.client.map(ClientId),
            affinity: self.affinity.map(|it| mend.take(Mending::Affinity, it)),
            by: self.by.map(|it| mend.take(Mending::Date, it)),
            outcome: self.outcome.map(Into::into).unwrap_or_default(),
            remark: self.remark.into_owned(),
        }
    }
}

/// `None` for rules that are as usual.
pub(super) fn rules(rules: &model::Rules) -> Option<Rules<'_>> {
    let usual = model::Rules::default();
    (*rules != usual).then(|| Rules {
        numbers: rules.changed().iter().map(|(rule, value)| ((*rule).into(), *value)).collect(),
        days_off: (rules.days_off != usual.days_off)
            .then(|| rules.days_off.iter().map(|day| Cow::Owned(day.to_string())).collect()),
        holidays: rules.holidays.iter().map(|day| (*day).into()).collect(),
        thanksgiving: (rules.thanksgiving != usual.thanksgiving).then(|| rules.thanksgiving.into()),
    })
}

impl Rules<'_> {
    pub(super) fn read(self, mend: &mut Mender) -> model::Rules {
        let mut rules = model::Rules::default();
        for (rule, value) in self.numbers {
            let rule: model::Rule = rule.into();
            if !rules.set(rule, value) {
                mend.note(Mending::Number, value.to_string(), rule.usual().to_string());
            }
        }
        if let Some(days) = self.days_off {
            rules.days_off.clear();
            for text in days {
                match text.parse::<Weekday>() {
                    Ok(day) => rules.days_off.push(day),
                    Err(_) => mend.note(Mending::Date, text, ""),
                }
            }
        }
        rules.holidays.extend(self.holidays.into_iter().map(|it| mend.take(Mending::Date, it)));
        rules.thanksgiving = self.thanksgiving.map(Into::into).unwrap_or_default();
        rules
    }
}

/// A span of 0 days would ask without end.
pub(super) fn interval(mend: &mut Mender, days: u16) -> Option<u16> {
    if days == 0 {
        mend.note(Mending::Number, "0", "");
    }
    (days > 0).then_some(days)
}
