//! The unexpected attention: drawn a few times a month among those who had none for longest.
//!
//! The draw is repeatable: the day decides, no chance.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::almanac::{Almanac, Facts};
use super::dates::{after, before};
use super::{Due, DueKind, Standing};
use crate::model::{ClientId, Rule, Rules};

/// A birthday so close makes an attention expected.
const BIRTHDAY_NEAR: u64 = 7;

/// The draw that counts on a day, by the day on which it was held; `None` if there is none.
pub(super) fn draw_of(rules: &Rules, today: NaiveDate) -> Option<NaiveDate> {
    let draws = u32::from(rules.get(Rule::Draws));
    if draws == 0 {
        return None;
    }
    let first = today.with_day(1)?;
    let length = u32::try_from((after(first, 31).with_day(1)? - first).num_days()).ok()?;
    let span = (length / draws).max(1);
    let nth = ((today.day() - 1) / span).min(draws - 1);
    // Not on the same day of every month: what is unexpected comes when nobody waits for it.
    let chance = mix(u64::from(first.year().unsigned_abs() * 100 + first.month()), u64::from(nth));
    let shift = u32::try_from(chance % u64::from(span / 2 + 1)).unwrap_or(0);
    let held = first.with_day(1 + nth * span + shift)?;
    (held <= today && !is_expected(rules, today)).then_some(held)
}

/// In the weeks of holidays attentions are expected, and one that is drawn would be one of many.
fn is_expected(rules: &Rules, today: NaiveDate) -> bool {
    let thanksgiving = rules.thanksgiving.in_year(today.year());
    let near = thanksgiving.is_some_and(|day| today >= before(day, 7) && today <= after(day, 3));
    let (month, day) = (today.month(), today.day());
    near || month == 12 && day >= 10 || month == 1 && day <= 7
}

/// Who is drawn: one of the fifth that had no unprompted attention for longest. Whom the user put
/// off stays drawn.
pub(super) fn drawn(
    almanac: &Almanac,
    today: NaiveDate,
    busy: impl Fn(ClientId) -> bool,
) -> Option<(ClientId, Due)> {
    let held = draw_of(&almanac.book.settings.rules, today)?;
    let due = Due { kind: DueKind::Appreciation, of: held };
    let mut waiting: Vec<(Option<NaiveDate>, u64, ClientId)> = Vec::new();
    let near = before(held, BIRTHDAY_NEAR)..=after(held, BIRTHDAY_NEAR);
    for client in &almanac.clients {
        match Standing::of(&client.answers, due, today) {
            // The draw was answered: there is no second one.
            Standing::Closed => return None,
            Standing::Later(_) if client.is_active => return Some((client.id, due)),
            Standing::Later(_) | Standing::Open => {}
        }
        if client.is_active && !busy(client.id) && !is_birthday_in(client, &near) {
            let chance = mix(u64::from(held.num_days_from_ce().unsigned_abs()), client.id.0);
            waiting.push((client.last_unprompted, chance, client.id));
        }
    }
    let longest = waiting.len().div_ceil(5);
    if longest < waiting.len() {
        waiting.select_nth_unstable(longest);
        waiting.truncate(longest);
    }
    let (_, _, client) = waiting.into_iter().min_by_key(|(_, chance, id)| (*chance, *id))?;
    Some((client, due))
}

fn is_birthday_in(client: &Facts, days: &RangeInclusive<NaiveDate>) -> bool {
    let next = client.birthday.and_then(|birthday| birthday.next(*days.start()));
    next.is_some_and(|birthday| days.contains(&birthday))
}

/// Two numbers to one that looks like chance (splitmix64, Steele and others 2014).
fn mix(seed: u64, number: u64) -> u64 {
    let mut z = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(number);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
