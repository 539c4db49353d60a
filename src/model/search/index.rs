//! The index: for every word, the clients that have it and the best field in which it stands.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::fold::{digits, for_each_word};
use super::query::{Needle, Query, Spot, Term};
use super::spelling::Script;
use super::vocabulary::{Posting, Vocabulary};
use crate::model::{Client, ClientId, ClientState};

/// Where something was found, the field that says most about a client first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HitField {
    /// The full name.
    Name,
    /// The preferred name or a nickname.
    Nickname,
    /// The company.
    Company,
    /// The town.
    Place,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A tag.
    Tag,
    /// Someone around the client.
    Person,
    /// An anecdote.
    Anecdote,
    /// The line on an interaction.
    Interaction,
    /// Subject or text of a note.
    Note,
    /// The postal address.
    Postal,
    /// The remarks, or why the client was lost.
    Remark,
}

impl HitField {
    /// From the best down.
    pub const ALL: [Self; 13] = [
        Self::Name,
        Self::Nickname,
        Self::Company,
        Self::Place,
        Self::Email,
        Self::Phone,
        Self::Tag,
        Self::Person,
        Self::Anecdote,
        Self::Interaction,
        Self::Note,
        Self::Postal,
        Self::Remark,
    ];
}

/// One client that a query found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Who.
    pub id: ClientId,
    /// Each word of the query is found in its best field; this is the farthest of those, the one
    /// that tells why the client is in the list.
    pub field: HitField,
    /// 0 is best: every word of the query begins a word of the name. Then inside the name, then
    /// field by field; a sum over the words of the query.
    pub rank: u16,
}

/// The words of all clients. Follows the book by [`SearchIndex::update`].
#[derive(Clone, Debug)]
pub struct SearchIndex {
    latin: Vocabulary,
    cyrillic: Vocabulary,
    slots: Vec<Option<Arc<Client>>>,
    free: Vec<u32>,
    by_id: BTreeMap<ClientId, u32>,
}

impl Default for SearchIndex {
    fn default() -> Self {
        Self {
            latin: Vocabulary::new(Script::Latin),
            cyrillic: Vocabulary::new(Script::Cyrillic),
            slots: Vec::new(),
            free: Vec::new(),
            by_id: BTreeMap::new(),
        }
    }
}

/// A word of a client, and the best field in which it stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Known {
    script: Script,
    number: u32,
    field: u8,
}

impl SearchIndex {
    /// Takes up a client as it is now, or drops it. Costs as much as that client has text.
    pub fn update(&mut self, id: ClientId, client: Option<&Arc<Client>>) {
        let Some(slot) = self.slot_of(id, client.is_some()) else { return };
        let Some(entry) = self.slots.get_mut(slot as usize) else { return };
        let before = std::mem::replace(entry, client.cloned());
        if let (Some(before), Some(client)) = (&before, client)
            && Arc::ptr_eq(before, client)
        {
            return;
        }
        let old = before.map(|client| self.words_of(&client)).unwrap_or_default();
        let new = client.map(|client| self.words_of(client)).unwrap_or_default();
        for word in old.iter().filter(|word| new.binary_search(word).is_err()) {
            self.vocabulary(word.script).remove(word.number, Posting::new(slot, word.field));
        }
        for word in new.iter().filter(|word| old.binary_search(word).is_err()) {
            self.vocabulary(word.script).insert(word.number, Posting::new(slot, word.field));
        }
        if client.is_none() {
            self.by_id.remove(&id);
            self.free.push(slot);
        }
        self.latin.tidy();
        self.cyrillic.tidy();
    }

    /// Everyone in whom each word of the query is found, the best rank first, then by id.
    ///
    /// A word is found at the start of a word of any field, from three letters on also inside.
    /// Case, accents and script do not matter. A query without a letter or digit finds everyone.
    pub fn search(&self, query: &str) -> Vec<Hit> {
        let query = Query::parse(query);
        let mut found: Vec<Option<(u16, u8)>> = vec![Some((0, 0)); self.slots.len()];
        for term in &query.terms {
            for (so_far, rank) in found.iter_mut().zip(self.ranks(term)) {
                *so_far = so_far.and_then(|(sum, worst)| {
                    (rank != NOT_FOUND).then(|| (sum + u16::from(rank), worst.max(rank)))
                });
            }
        }
        let mut hits: Vec<Hit> = self.slots.iter().zip(found).filter_map(hit).collect();
        hits.sort_unstable_by_key(|hit| (hit.rank, hit.id));
        hits
    }

    /// For each slot the best rank of one term.
    fn ranks(&self, term: &Term) -> Vec<u8> {
        match term {
            Term::Word(needle) => self.best(needle),
            Term::Digits { groups, joined } => {
                let apart = groups.iter().map(|needle| self.best(needle));
                let apart = apart.reduce(|a, b| merge(a, &b, u8::max)).unwrap_or_default();
                joined.iter().fold(apart, |all, needle| merge(all, &self.best(needle), u8::min))
            }
        }
    }

    fn best(&self, needle: &Needle) -> Vec<u8> {
        let mut best = vec![NOT_FOUND; self.slots.len()];
        for vocabulary in [&self.latin, &self.cyrillic] {
            vocabulary.find(needle, |spot, postings| {
                for posting in postings {
                    if let Some(best) = best.get_mut(posting.slot() as usize) {
                        *best = (*best).min(2 * posting.field() + u8::from(spot == Spot::Inside));
                    }
                }
            });
        }
        best
    }

    fn vocabulary(&mut self, script: Script) -> &mut Vocabulary {
        match script {
            Script::Latin => &mut self.latin,
            Script::Cyrillic => &mut self.cyrillic,
        }
    }

    /// Every word of a client once, in order.
    fn words_of(&mut self, client: &Client) -> Vec<Known> {
        let mut words = Vec::new();
        let mut add = |field: HitField, word: &str| {
            let script = Script::of(word);
            let number = self.vocabulary(script).number(word);
            words.push(Known { script, number, field: field as u8 });
        };
        for_each_text(client, |field, text| match field {
            HitField::Phone => {
                let number = digits(text);
                if !number.as_str().is_empty() {
                    add(field, number.as_str());
                }
            }
            _ => for_each_word(text, |word| add(field, word)),
        });
        words.sort_unstable();
        words.dedup_by_key(|word| (word.script, word.number));
        words
    }

    /// The slot of a client; a new one for a newcomer.
    fn slot_of(&mut self, id: ClientId, create: bool) -> Option<u32> {
        if let Some(slot) = self.by_id.get(&id) {
            return Some(*slot);
        }
        if !create {
            return None;
        }
        let slot = self.free.pop().or_else(|| {
            self.slots.push(None);
            u32::try_from(self.slots.len() - 1).ok()
        })?;
        self.by_id.insert(id, slot);
        Some(slot)
    }
}

const NOT_FOUND: u8 = u8::MAX;

fn merge(mut a: Vec<u8>, b: &[u8], choose: impl Fn(u8, u8) -> u8) -> Vec<u8> {
    a.iter_mut().zip(b).for_each(|(a, b)| *a = choose(*a, *b));
    a
}

fn hit((client, found): (&Option<Arc<Client>>, Option<(u16, u8)>)) -> Option<Hit> {
    let (rank, worst) = found?;
    let field = HitField::ALL.get(usize::from(worst / 2)).copied()?;
    Some(Hit { id: client.as_ref()?.id, field, rank })
}

fn for_each_text(client: &Client, mut visit: impl FnMut(HitField, &str)) {
    visit(HitField::Name, &client.full_name);
    visit(HitField::Nickname, &client.preferred_name);
    client.nicknames.iter().for_each(|name| visit(HitField::Nickname, name));
    visit(HitField::Company, &client.company);
    visit(HitField::Place, &client.place);
    client.emails.iter().for_each(|email| visit(HitField::Email, email.as_str()));
    client.phones.iter().for_each(|phone| visit(HitField::Phone, phone));
    client.tags.iter().for_each(|tag| visit(HitField::Tag, tag));
    for person in &client.people {
        visit(HitField::Person, &person.name);
        visit(HitField::Person, &person.relation);
    }
    client.anecdotes.iter().for_each(|anecdote| visit(HitField::Anecdote, &anecdote.text));
    client.interactions.iter().for_each(|touch| visit(HitField::Interaction, &touch.line));
    for note in &client.notes {
        visit(HitField::Note, &note.subject);
        visit(HitField::Note, &note.body);
    }
    visit(HitField::Postal, &client.postal);
    client.year_texts().for_each(|text| visit(HitField::Remark, text));
    visit(HitField::Remark, &client.remarks);
    if let ClientState::Lost { why, .. } = &client.state {
        visit(HitField::Remark, why);
    }
}
