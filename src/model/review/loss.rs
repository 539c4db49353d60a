//! Clients lost, year by year, and who may be lost without a word.

use chrono::{Datelike, NaiveDate};

use crate::model::{AnswerKind, Book, Client, ClientId, ClientState, Due, DueKind, Rule};

/// So many years are shown.
const YEARS: i32 = 6;

/// What was lost, year by year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Losses {
    /// Oldest first; the last one is the year looked back on.
    pub years: Vec<YearLost>,
    /// Who was lost in that year.
    pub lost: Vec<ClientId>,
    /// How many of them had heard nothing for longer than is good when they went.
    pub unheard: usize,
    /// Silent for longer than the limit of the rules: the user is asked, nothing is assumed.
    pub asked: Vec<ClientId>,
}

/// One year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearLost {
    /// Which.
    pub year: i32,
    /// How many were lost in it.
    pub lost: usize,
    /// Of how many.
    pub of: usize,
}

impl YearLost {
    /// Rounded; 0 where there was nobody.
    pub fn percent(self) -> usize {
        (self.lost * 100 + self.of / 2).checked_div(self.of).unwrap_or(0)
    }
}

impl Losses {
    pub(super) fn of(book: &Book, year: i32, today: NaiveDate) -> Self {
        let mut losses = Self::default();
        let mut counts: Vec<YearLost> =
            (year - YEARS + 1..=year).map(|year| YearLost { year, lost: 0, of: 0 }).collect();
        for client in book.clients().filter(|client| client.state != ClientState::Archived) {
            let (from, until) = (since(client), lost_on(client).map(|on| on.year()));
            for count in &mut counts {
                let there = from.unwrap_or(year) <= count.year;
                if there && until.is_none_or(|until| until >= count.year) {
                    count.of += 1;
                    count.lost += usize::from(until == Some(count.year));
                }
            }
            if let Some(on) = lost_on(client).filter(|on| on.year() == year) {
                losses.lost.push(client.id);
                let last =
                    client.interactions.iter().map(|touch| touch.on).filter(|day| *day <= on);
                let silence = i64::from(book.settings.rules.silence(client.tier, client.interval));
                let heard = last.max().is_some_and(|last| (on - last).num_days() <= silence);
                losses.unheard += usize::from(!heard);
            }
            if is_asked(client, book, today) {
                losses.asked.push(client.id);
            }
        }
        // Who was silent for longest first.
        losses
            .asked
            .sort_by_key(|id| book.client(*id).and_then(|client| Some(client.last_contact()?.on)));
        // A year of which nothing is known says nothing.
        let first = counts.iter().position(|count| count.of > 0).unwrap_or(counts.len());
        losses.years = counts.split_off(first);
        losses
    }
}

fn lost_on(client: &Client) -> Option<NaiveDate> {
    match client.state {
        ClientState::Lost { on, .. } => Some(on),
        ClientState::Active | ClientState::Archived => None,
    }
}

/// The year since which they are a client, by what is known of them.
fn since(client: &Client) -> Option<i32> {
    let sales = client.sales.iter().map(|sale| sale.on.year());
    let touches = client.interactions.iter().map(|touch| touch.on.year());
    let notes = client.notes.iter().map(|note| note.changed.year());
    let felt = client.affinity.ratings().iter().map(|rating| rating.on.year());
    let told = client.anecdotes.iter().map(|anecdote| anecdote.on.year());
    client.since.or_else(|| sales.chain(touches).chain(notes).chain(felt).chain(told).min())
}

fn is_asked(client: &Client, book: &Book, today: NaiveDate) -> bool {
    let Some(last) = client.last_contact().filter(|_| client.is_active()) else { return false };
    let limit = i64::from(book.settings.rules.get(Rule::Lost));
    let due = Due { kind: DueKind::Silence, of: last.on };
    // Only Review says so: a touch that is logged makes another day the last one.
    let kept = client
        .answers
        .iter()
        .any(|answer| answer.to == due && matches!(answer.what, AnswerKind::Done(_)));
    (today - last.on).num_days() > limit && !kept
}
