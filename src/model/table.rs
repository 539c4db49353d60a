//! The rows of the clients' table: who is in it, and in which order. Worked out once per change.

use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;

use super::attention::Upcoming;
use super::search::{HitField, SearchIndex};
use super::sort::SortKey;
use super::{
    Affinity, Book, Client, ClientId, ClientState, Group, Language, NameOrder, Note, Rules, Tier,
};

/// Which states of a client are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum StateFilter {
    /// Those the user works for.
    #[default]
    Active,
    /// Those who left.
    Lost,
    /// Those who were put away.
    Archived,
    /// Everyone.
    All,
}

/// Who is shown. All conditions have to be met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// As typed; blank for everyone.
    pub query: String,
    /// Groups of affinity, `None` for those not yet rated. Empty for everyone.
    pub groups: BTreeSet<Option<Group>>,
    /// Only those to whom no note was ever sent.
    pub never_written: bool,
    /// Only those without contact for longer than the rules say, or ever.
    pub silent: bool,
    /// Tiers, `None` for those without one. Empty for everyone.
    pub tiers: BTreeSet<Option<Tier>>,
    /// Languages of the notes. Empty for everyone.
    pub languages: BTreeSet<Language>,
    /// Those who have one of these. Empty for everyone.
    pub tags: BTreeSet<String>,
    /// By state.
    pub state: StateFilter,
}

/// The column by which rows are sorted. Rows that are equal in it are sorted by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SortBy {
    /// The full name.
    #[default]
    Name,
    /// The company; those without one always last.
    Company,
    /// What is felt now; those not yet rated always last.
    Affinity,
    /// The day of the last contact; ascending begins with the longest silence, none at all first.
    LastContact,
    /// What comes next, by its day; those for whom nothing comes always last.
    NextOccasion,
}

/// Which end comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SortDirection {
    /// From A, from 0, from the past.
    #[default]
    Ascending,
    /// From Z, from 10, from today.
    Descending,
}

/// The order of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sort {
    /// The column.
    pub by: SortBy,
    /// Which end comes first.
    pub direction: SortDirection,
}

/// One row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Who.
    pub id: ClientId,
    /// Where the query was found; `None` without a query.
    pub hit: Option<HitField>,
}

/// What the rows are worked out from. All of it must have followed the book.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Everyone.
    pub book: &'a Book,
    /// Without one a query finds nobody.
    pub search: Option<&'a SearchIndex>,
    /// Everyone by name.
    pub names: &'a NameOrder,
    /// What comes next for whom.
    pub next: &'a Upcoming,
}

/// The rows of the table, in order.
pub fn rows(source: Source<'_>, filter: &Filter, sort: Sort, today: NaiveDate) -> Vec<Row> {
    let Source { book, search, names, .. } = source;
    let hits: Option<HashMap<ClientId, HitField>> = (!filter.query.trim().is_empty()).then(|| {
        let found = search.map(|index| index.search(&filter.query)).unwrap_or_default();
        found.into_iter().map(|hit| (hit.id, hit.field)).collect()
    });
    let row = |id: ClientId| {
        let hit = match &hits {
            Some(hits) => Some(*hits.get(&id)?),
            None => None,
        };
        let client =
            book.client(id).filter(|client| filter.admits(client, &book.settings.rules, today))?;
        Some((Column::of(client, sort.by, source), Row { id, hit }))
    };
    let mut rows: Vec<(Column<'_>, Row)> = match (sort.by, sort.direction) {
        (SortBy::Name, SortDirection::Descending) => {
            names.clients().rev().filter_map(row).collect()
        }
        _ => names.clients().filter_map(row).collect(),
    };
    // Who is equal in the column stays in the order of the names.
    rows.sort_by(|(a, _), (b, _)| a.compare(b, sort.direction));
    rows.into_iter().map(|(_, row)| row).collect()
}

impl Filter {
    /// All but the query.
    fn admits(&self, client: &Client, rules: &Rules, today: NaiveDate) -> bool {
        let group = client.affinity.current().map(Affinity::group);
        self.state.admits(&client.state)
            && (self.groups.is_empty() || self.groups.contains(&group))
            && !(self.never_written && client.notes.iter().any(Note::is_sent))
            && (!self.silent || is_silent(client, rules, today))
            && (self.tiers.is_empty() || self.tiers.contains(&client.tier))
            && (self.languages.is_empty() || self.languages.contains(&client.language))
            && (self.tags.is_empty() || client.tags.iter().any(|tag| self.tags.contains(tag)))
    }
}

impl StateFilter {
    fn admits(self, state: &ClientState) -> bool {
        match self {
            Self::Active => *state == ClientState::Active,
            Self::Lost => matches!(state, ClientState::Lost { .. }),
            Self::Archived => *state == ClientState::Archived,
            Self::All => true,
        }
    }
}

/// True if the last contact is longer ago than the rules allow, or there was none.
fn is_silent(client: &Client, rules: &Rules, today: NaiveDate) -> bool {
    let limit = i64::from(rules.silence(client.tier, client.interval));
    client.last_contact().is_none_or(|last| (today - last.on).num_days() > limit)
}

/// What a row is sorted by, besides the name.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Column<'a> {
    Name,
    Company(&'a SortKey),
    Affinity(Affinity),
    LastContact(Option<NaiveDate>),
    Next(NaiveDate),
    /// Last, whichever end comes first.
    Nothing,
}

impl<'a> Column<'a> {
    fn of(client: &Client, by: SortBy, source: Source<'a>) -> Self {
        match by {
            SortBy::Name => Self::Name,
            SortBy::Company => source.names.company(client.id).map_or(Self::Nothing, Self::Company),
            SortBy::Affinity => client.affinity.current().map_or(Self::Nothing, Self::Affinity),
            SortBy::LastContact => Self::LastContact(client.last_contact().map(|last| last.on)),
            SortBy::NextOccasion => {
                source.next.get(client.id).map_or(Self::Nothing, |next| Self::Next(next.by))
            }
        }
    }

    fn compare(&self, other: &Self, direction: SortDirection) -> Ordering {
        match (self, other, direction) {
            (Self::Nothing, _, _) | (_, Self::Nothing, _) | (.., SortDirection::Ascending) => {
                self.cmp(other)
            }
            (.., SortDirection::Descending) => other.cmp(self),
        }
    }
}
