//! What the rules look at of each client, read once from all that was written to them and said
//! with them. A day asks it of everybody, so it stands together. No day is compared here.

use chrono::NaiveDate;

use super::silence::is_taken_for_granted;
use super::troubles::{Trouble, trouble};
use super::{Answer, AnswerKind, DueKind};
use crate::model::{
    Affinity, Book, Client, ClientId, HappeningKind, Note, NoteId, Occasion, PartialDate, Referral,
    Tier,
};

/// More changes are not followed one by one: each may move all that come after it.
const FEW: usize = 200;

/// The days of all clients of a book, change by change.
#[derive(Clone, Debug, Default)]
pub struct Almanac {
    pub(super) book: Book,
    /// In the order of the book.
    pub(super) clients: Vec<Facts>,
}

impl Almanac {
    /// Of a whole book.
    pub fn of(book: &Book) -> Self {
        let mut almanac = Self::default();
        almanac.follow(book);
        almanac
    }

    /// Comes up to a book, paying only for what changed.
    pub fn follow(&mut self, book: &Book) {
        let changed = book.changed_since(&self.book);
        self.book = book.clone();
        if changed.len() > FEW {
            self.clients = book.clients().map(|client| Facts::of(client)).collect();
            return;
        }
        for (id, client) in changed {
            let place = self.clients.binary_search_by_key(&id, |facts| facts.id);
            match (place, client) {
                (Ok(at), Some(client)) => self.clients[at] = Facts::of(&client),
                (Ok(at), None) => drop(self.clients.remove(at)),
                (Err(at), Some(client)) => self.clients.insert(at, Facts::of(&client)),
                (Err(_), None) => {}
            }
        }
    }

    pub(super) fn client(&self, id: ClientId) -> Option<&Facts> {
        let place = self.clients.binary_search_by_key(&id, |facts| facts.id).ok()?;
        self.clients.get(place)
    }

    pub(super) fn active(&self) -> impl Iterator<Item = &Facts> {
        self.clients.iter().filter(|client| client.is_active)
    }
}

/// Of one client.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    pub(super) id: ClientId,
    pub(super) is_active: bool,
    pub(super) is_taken_for_granted: bool,
    pub(super) affinity: Option<Affinity>,
    pub(super) tier: Option<Tier>,
    pub(super) interval: Option<u16>,
    pub(super) birthday: Option<PartialDate>,
    pub(super) since: Option<i32>,
    pub(super) referral: Option<Referral>,
    pub(super) trouble: Option<Trouble>,
    pub(super) last_contact: Option<NaiveDate>,
    pub(super) first_sale: Option<NaiveDate>,
    pub(super) last_sale: Option<NaiveDate>,
    /// The day of the first note of any kind that was sent.
    pub(super) first_sent: Option<NaiveDate>,
    /// The day of the last survey letter, or of the word that none is wanted.
    pub(super) last_survey: Option<NaiveDate>,
    /// The day of the last attention that nothing asked for.
    pub(super) last_unprompted: Option<NaiveDate>,
    pub(super) sales: Box<[NaiveDate]>,
    pub(super) happenings: Box<[(NaiveDate, HappeningKind)]>,
    /// The seasons whose note was sent, and when.
    pub(super) year_ends: Box<[(i32, NaiveDate)]>,
    /// Letters outside the season that were begun and never left.
    pub(super) begun: Box<[NoteId]>,
    pub(super) answers: Box<[Answer]>,
}

impl Facts {
    pub(super) fn of(client: &Client) -> Self {
        let sent = || client.notes.iter().filter_map(|it| Some((it, it.state.sent_at()?.date())));
        let begun = client.notes.iter().filter(|note| {
            !note.is_sent() && !note.is_empty() && Occasion::LETTERS.contains(&note.occasion)
        });
        let year_ends = sent().filter_map(|(note, on)| match note.occasion {
            Occasion::YearEnd(year) => Some((year, on)),
            _ => None,
        });
        Self {
            id: client.id,
            is_active: client.is_active(),
            is_taken_for_granted: is_taken_for_granted(client),
            affinity: client.affinity.current(),
            tier: client.tier,
            interval: client.interval,
            birthday: client.birthday,
            since: client.since,
            referral: client.referral,
            trouble: trouble(client),
            last_contact: client.last_contact().map(|touch| touch.on),
            first_sale: client.sales.iter().map(|sale| sale.on).min(),
            last_sale: client.sales.iter().map(|sale| sale.on).max(),
            first_sent: sent().map(|(_, on)| on).min(),
            last_survey: last(client, DueKind::Survey, serves_survey),
            last_unprompted: last(client, DueKind::Appreciation, |note| {
                note.occasion == Occasion::Appreciation
            }),
            sales: client.sales.iter().map(|sale| sale.on).collect(),
            happenings: client.happenings.iter().map(|it| (it.on, it.kind)).collect(),
            year_ends: year_ends.collect(),
            begun: begun.map(|note| note.id).collect(),
            answers: client.answers.as_slice().into(),
        }
    }

    /// When the note of a season was sent.
    pub(super) fn sent_on(&self, year: i32) -> Option<NaiveDate> {
        self.year_ends.iter().find(|(of, _)| *of == year).map(|(_, on)| *on)
    }
}

/// The last day on which a kind of attention was given, or said to be given or not to be wanted.
fn last(client: &Client, kind: DueKind, is_such: impl Fn(&Note) -> bool) -> Option<NaiveDate> {
    let letters = client.notes.iter().filter(|note| is_such(note));
    let letters = letters.filter_map(|note| Some(note.state.sent_at()?.date()));
    let said = client.answers.iter().filter(|answer| answer.to.kind == kind);
    let said = said.filter_map(|answer| match answer.what {
        AnswerKind::Done(on) | AnswerKind::Dropped(on) => Some(on),
        AnswerKind::Later(_) => None,
    });
    letters.chain(said).max()
}

fn serves_survey(note: &Note) -> bool {
    note.occasion == Occasion::Survey || note.serves.iter().any(|due| due.kind == DueKind::Survey)
}
