//! In which order a season is written, and who comes next. What was written is `pace`'s business.

use std::cmp::Reverse;

use super::{Affinity, Book, Client, ClientId, Group, Mark, Place, Season};

/// Most clients in a row who are hard to write to.
const HARD_IN_A_ROW: usize = 2;

/// Where a client of a season stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// They get a note, or got one.
    Note(Mark),
    /// They get no note this year.
    SetAside,
    /// Deleted, lost or archived before a note was sent.
    Gone,
}

impl Standing {
    /// Where the client of a place stands. A note that was sent outweighs all else.
    pub fn of(place: &Place, year: i32, book: &Book) -> Self {
        let Some(client) = book.client(place.client) else { return Self::Gone };
        let mark = client.mark(year);
        if mark.is_written() {
            Self::Note(mark)
        } else if place.set_aside.is_some() {
            Self::SetAside
        } else if client.is_active() {
            Self::Note(mark)
        } else {
            Self::Gone
        }
    }

    /// True while there is something to write.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Note(mark) if mark.is_open())
    }
}

/// The order in which to write to these clients.
///
/// It starts with the one who is liked most. Then come the hard ones, while one is fresh: those of
/// affinity 0–3, the least liked first, and those with a problem noted; after two of them always an
/// easy one. The rest follows, mixed by `seed`.
///
/// Three of affinity 0–3 stand in a row only where there are too few others to part them. Keeping
/// them apart goes before the easy start, if there is not one to spare for both.
pub fn mix<'a>(clients: impl IntoIterator<Item = &'a Client>, seed: u64) -> Vec<ClientId> {
    let mut piles = Piles::sorted(clients, seed);
    let mut order: Vec<ClientId> = piles.easy_start().into_iter().collect();
    let (mut hard_run, mut hated_run) = (0, 0);
    while let Some((id, kind)) = piles.next(hard_run, hated_run) {
        order.push(id);
        hard_run = if kind == Kind::Easy { 0 } else { hard_run + 1 };
        hated_run = if kind == Kind::Hated { hated_run + 1 } else { 0 };
    }
    order
}

/// How hard it is to write to someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Affinity 0–3.
    Hated,
    /// Something stands between the two.
    Problem,
    /// All others.
    Easy,
}

impl Kind {
    fn of(client: &Client) -> Self {
        if client.affinity.current().map(Affinity::group) == Some(Group::Hated) {
            Self::Hated
        } else if client.has_open_problem() {
            Self::Problem
        } else {
            Self::Easy
        }
    }
}

/// Those who wait for their place, the next one of each kind last.
#[derive(Default)]
struct Piles<'a> {
    hated: Vec<&'a Client>,
    problem: Vec<&'a Client>,
    easy: Vec<&'a Client>,
}

impl<'a> Piles<'a> {
    fn sorted(clients: impl IntoIterator<Item = &'a Client>, seed: u64) -> Self {
        let mut clients: Vec<&Client> = clients.into_iter().collect();
        clients.sort_by_key(|client| (scatter(client.id, seed), client.id));
        clients.dedup_by_key(|client| client.id);
        let mut piles = Self::default();
        for client in clients {
            piles.pile(Kind::of(client)).push(client);
        }
        piles.hated.sort_by_key(|client| Reverse(client.affinity.current()));
        piles.problem.sort_by_key(|client| Reverse(client.affinity.current()));
        piles
    }

    /// The one to start with, if enough others are left to keep the hated ones apart.
    fn easy_start(&mut self) -> Option<ClientId> {
        let others = self.problem.len() + self.easy.len();
        let gaps = self.hated.len().div_ceil(HARD_IN_A_ROW).saturating_sub(1);
        if others == gaps {
            return None;
        }
        let (at, _) =
            self.easy.iter().enumerate().max_by_key(|(_, client)| client.affinity.current())?;
        Some(self.easy.remove(at).id)
    }

    fn next(&mut self, hard_run: usize, hated_run: usize) -> Option<(ClientId, Kind)> {
        let wish = if hard_run < HARD_IN_A_ROW {
            [Kind::Hated, Kind::Problem, Kind::Easy]
        } else if hated_run < HARD_IN_A_ROW {
            [Kind::Easy, Kind::Hated, Kind::Problem]
        } else {
            [Kind::Easy, Kind::Problem, Kind::Hated]
        };
        wish.into_iter().find_map(|kind| Some((self.pile(kind).pop()?.id, kind)))
    }

    fn pile(&mut self, kind: Kind) -> &mut Vec<&'a Client> {
        match kind {
            Kind::Hated => &mut self.hated,
            Kind::Problem => &mut self.problem,
            Kind::Easy => &mut self.easy,
        }
    }
}

/// A number that looks drawn but is the same every time: the last steps of `SplitMix64`.
fn scatter(id: ClientId, seed: u64) -> u64 {
    let mut x = id.0 ^ seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}

/// Gives a newcomer a place behind everyone for whom writing has begun, so that nobody's past
/// changes: a hard one as soon as no three hard ones stand in a row, an easy one at the end.
/// Does nothing for one who has a place.
pub fn add(season: &mut Season, book: &Book, newcomer: &Client) {
    if season.place(newcomer.id).is_some() {
        return;
    }
    let begun = |place: &Place| {
        let standing = Standing::of(place, season.year, book);
        !matches!(standing, Standing::Note(Mark::ToWrite) | Standing::Gone)
    };
    let start = season.places.iter().rposition(begun).map_or(0, |at| at + 1);
    let hard: Vec<bool> = season.places.iter().map(|place| is_hard(place, book)).collect();
    let end = season.places.len();
    let at = match Kind::of(newcomer) {
        Kind::Easy => end,
        Kind::Hated | Kind::Problem => {
            (start..=end).find(|at| fits_hard(&hard, *at)).unwrap_or(end)
        }
    };
    season.places.insert(at, Place::new(newcomer.id));
}

fn is_hard(place: &Place, book: &Book) -> bool {
    book.client(place.client).is_some_and(|client| Kind::of(client) != Kind::Easy)
}

/// True if a hard one put before `at` makes no row of three.
fn fits_hard(hard: &[bool], at: usize) -> bool {
    let run = |others: &mut dyn Iterator<Item = &bool>| others.take_while(|hard| **hard).count();
    let (before, after) = hard.split_at_checked(at).unwrap_or((hard, &[]));
    run(&mut before.iter().rev()) + run(&mut after.iter()) < HARD_IN_A_ROW
}

/// Whom to write to after this one, or first of all: the next in the order for whom there is still
/// something to write, and from the end on again from the start. `after` itself comes last.
pub fn next_to_write(season: &Season, book: &Book, after: Option<ClientId>) -> Option<ClientId> {
    let start = after
        .and_then(|id| season.places.iter().position(|place| place.client == id))
        .map_or(0, |at| at + 1);
    let (before, behind) = season.places.split_at_checked(start)?;
    behind
        .iter()
        .chain(before)
        .find(|place| Standing::of(place, season.year, book).is_open())
        .map(|place| place.client)
}
