//! How much weighs on a bond: relations end by small unresolved problems that pile up.

use chrono::NaiveDate;

use super::{Due, DueKind};
use crate::model::{Client, SMALL_IN_A_BIG};

/// The open problems of one client, taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Since when the oldest one stands.
    pub since: NaiveDate,
    /// When something happened to one of them last: it began, was admitted or made right.
    pub last: NaiveDate,
    /// How many there are.
    pub count: usize,
    /// One of them is big, or there are so many small ones that they weigh like one.
    pub is_big: bool,
}

/// What is open between the user and a client; `None` if nothing is.
pub fn trouble(client: &Client) -> Option<Trouble> {
    let open = || client.problems.iter().filter(|problem| problem.is_open());
    let since = open().map(|problem| problem.since).min()?;
    let last = open().flat_map(|it| [Some(it.since), it.admitted, it.made_right]).flatten().max();
    let small = open().filter(|problem| problem.is_small).count();
    let count = open().count();
    Some(Trouble {
        since,
        last: last.unwrap_or(since),
        count,
        is_big: small < count || small >= SMALL_IN_A_BIG,
    })
}

/// How much it weighs on a day: big ones first, then the older and the more.
pub(super) fn weight(trouble: &Trouble, today: NaiveDate) -> (Due, (bool, i64)) {
    let days = (today - trouble.since).num_days().max(0) + 1;
    let count = i64::try_from(trouble.count).unwrap_or(i64::MAX);
    let due = Due { kind: DueKind::Problem, of: trouble.last };
    (due, (trouble.is_big, days.saturating_mul(count)))
}
