//! Joins two books that come from the same one, client by client, and loses nothing of either.
//!
//! What only one side changed is taken from it. A client whom both changed differently is kept
//! twice, so that the user can look at both and merge them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::ids::Ids;
use crate::model::{Book, Client, ClientId, Place, Season, SetAside, Settings};

/// The joined book, and where the two sides did not agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// With the changes of both sides.
    pub book: Book,
    /// Each to be shown to the user.
    pub clashes: Vec<Clash>,
}

/// Where two books did not agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// Both changed this client: ours stays in place, theirs stands beside as a client of its own.
    Both {
        /// Our version.
        ours: ClientId,
        /// Their version.
        theirs: ClientId,
    },
    /// One side deleted this client, the other changed them: they stay.
    DeletedAndChanged(ClientId),
    /// Both changed the season of this year: its places and days were joined.
    Season(i32),
    /// Both changed the settings: ours stay, these are theirs.
    Settings(Settings),
}

/// Joins what `ours` and `theirs` changed since `base`.
pub fn three_way(base: &Book, ours: &Book, theirs: &Book) -> Merged {
    let mut clashes = Vec::new();
    let mut book = ours.clone();
    book.settings = settings(base, ours, theirs, &mut clashes);
    let (mut coming, mut doubles) = (Vec::new(), Vec::new());
    for (id, their) in theirs.changed_since(base) {
        match (base.client(id), ours.client(id), their) {
            (_, our, their) if same(our, their.as_ref()) => {}
            (was, our, Some(their)) if same(was, our) => coming.push(their),
            (was, our, None) if same(was, our) => drop(book.remove(id)),
            (_, Some(_), Some(their)) => doubles.push(their),
            (_, None, Some(their)) => {
                clashes.push(Clash::DeletedAndChanged(id));
                coming.push(their);
            }
            (_, _, None) => clashes.push(Clash::DeletedAndChanged(id)),
        }
    }
    bring_in(&mut book, &coming, &doubles, &mut clashes);
    seasons(base, ours, theirs, &mut book, &mut clashes);
    Merged { book, clashes }
}

/// Adds clients of the other side, with numbers that nothing else in the book has.
fn bring_in(
    book: &mut Book,
    coming: &[Arc<Client>],
    doubles: &[Arc<Client>],
    clashes: &mut Vec<Clash>,
) {
    if coming.is_empty() && doubles.is_empty() {
        return;
    }
    let replaced: BTreeSet<ClientId> = coming.iter().map(|client| client.id).collect();
    let mut ids = Ids::default();
    for client in coming.iter().chain(doubles) {
        ids.see(client);
    }
    for client in book.clients().filter(|client| !replaced.contains(&client.id)) {
        ids.reserve(client);
    }
    for client in coming {
        let mut client = Client::clone(client);
        ids.settle(&mut client);
        book.insert(client);
    }
    for client in doubles {
        let mut copy = Client::clone(client);
        ids.settle(&mut copy);
        clashes.push(Clash::Both { ours: client.id, theirs: copy.id });
        book.insert(copy);
    }
}

fn same<T: PartialEq>(a: Option<&Arc<T>>, b: Option<&Arc<T>>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => Arc::ptr_eq(a, b) || a == b,
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

fn settings(base: &Book, ours: &Book, theirs: &Book, clashes: &mut Vec<Clash>) -> Settings {
    if theirs.settings == base.settings || theirs.settings == ours.settings {
        return ours.settings.clone();
    }
    if ours.settings != base.settings {
        clashes.push(Clash::Settings(theirs.settings.clone()));
        return ours.settings.clone();
    }
    theirs.settings.clone()
}

fn seasons(base: &Book, ours: &Book, theirs: &Book, book: &mut Book, clashes: &mut Vec<Clash>) {
    let years: BTreeSet<i32> = ours.seasons().chain(theirs.seasons()).map(|it| it.year).collect();
    for year in years {
        let (was, our, their) = (base.season(year), ours.season(year), theirs.season(year));
        let joined = if same(our, their) || same(was, their) {
            our.map(|it| Season::clone(it))
        } else if same(was, our) {
            their.map(|it| Season::clone(it))
        } else {
            clashes.push(Clash::Season(year));
            match (our, their) {
                (Some(our), Some(their)) => Some(join_seasons(our, their)),
                (our, their) => our.or(their).map(|it| Season::clone(it)),
            }
        };
        let Some(mut season) = joined else {
            book.remove_season(year);
            continue;
        };
        season.places.retain(|place| book.client(place.client).is_some());
        book.insert_season(season);
    }
}

/// Our order, then those who are only in theirs.
fn join_seasons(our: &Season, their: &Season) -> Season {
    let mut rest: BTreeMap<ClientId, &Place> =
        their.places.iter().map(|place| (place.client, place)).collect();
    let mut places: Vec<Place> = our
        .places
        .iter()
        .map(|place| match rest.remove(&place.client) {
            Some(other) => join_places(place, other),
            None => place.clone(),
        })
        .collect();
    places.extend(their.places.iter().filter(|place| rest.contains_key(&place.client)).cloned());
    Season {
        open: our.open,
        year: our.year,
        began: our.began.min(their.began),
        days: our.days.union(&their.days).copied().collect(),
        places,
        closed: our.closed.or(their.closed),
        goals: {
            let theirs = their.goals.iter().filter(|goal| !our.goals.contains(goal));
            our.goals.iter().chain(theirs).cloned().collect()
        },
    }
}

fn join_places(our: &Place, their: &Place) -> Place {
    let set_aside = match (&our.set_aside, &their.set_aside) {
        (Some(our), Some(their)) if our.reason != their.reason => Some(SetAside {
            on: our.on.min(their.on),
            reason: format!("{} / {}", our.reason, their.reason),
        }),
        (our, their) => our.clone().or_else(|| their.clone()),
    };
    Place { client: our.client, later: our.later.max(their.later), set_aside }
}
