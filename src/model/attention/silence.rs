//! Who has heard nothing for too long, all channels together.

use chrono::NaiveDate;

use super::almanac::Facts;
use super::{Due, DueKind};
use crate::model::{Affinity, Client, Group, Rules, Tier};

/// The silence towards a client, if it is too long; who was never in touch is not counted.
pub(super) fn silence(client: &Facts, rules: &Rules, today: NaiveDate) -> Option<Due> {
    let last = client.last_contact?;
    let days = (today - last).num_days();
    let limit = rules.silence(client.tier, client.interval);
    (days > i64::from(limit)).then_some(Due { kind: DueKind::Silence, of: last })
}

/// A quiet client who is good and loved is easy to take for granted.
pub fn is_taken_for_granted(client: &Client) -> bool {
    matches!(client.tier, Some(Tier::A | Tier::B))
        && client.affinity.current().map(Affinity::group) == Some(Group::Loved)
}
