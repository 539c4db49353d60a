//! Whether a note names another client: in its greeting, spoken to, or by name and surname, by
//! company. Forms of a name are one name.
//!
//! Quiet for everybody who is known around the client of the note; what is done is not decided here.

pub(super) mod forms;
pub(super) mod of_client;
mod phrase;

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use hashbrown::HashMap;

use self::of_client::{company_of, company_parts, company_words, initials_of, names_of, right_for};
use self::phrase::{Part, Phrase, Stands, phrases};
use crate::checks::again::signature;
use crate::model::{Client, ClientId, Note};

/// A name that more clients than this go by tells nothing about whom is spoken of.
const FEW: usize = 3;
/// A longer text is looked at up to here, in bytes.
const LONGEST: usize = 20_000;
/// A word without a capital is a company only if it is that long, and quoted.
const LONG_WORD: usize = 5;
/// So many clients are looked at for one name.
const MOST_TRIED: usize = 64;

/// Another client who is named in a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherName {
    /// Where, in bytes.
    pub at: Range<usize>,
    /// Who; the first one of those who go by this name.
    pub client: ClientId,
}

/// The names of all clients, ready to be asked on every key press.
#[derive(Clone, Debug, Default)]
pub struct NameIndex {
    clients: HashMap<ClientId, Arc<Client>>,
    /// Who goes by a name, by key.
    named: HashMap<u64, Vec<ClientId>>,
    /// Who works in a company that has a word with this key.
    companies: HashMap<u64, Vec<ClientId>>,
}

impl NameIndex {
    /// Replaces all that is known of a client; `None` forgets them.
    pub fn update(&mut self, id: ClientId, client: Option<&Arc<Client>>) {
        let old = self.clients.get(&id).cloned();
        let (was, is) = (naming(old.as_deref()), naming(client.map(Arc::as_ref)));
        if was != is {
            let (old_names, new_names) =
                (keys_of(old.as_deref()), keys_of(client.map(Arc::as_ref)));
            move_in(&mut self.named, id, &old_names.0, &new_names.0);
            move_in(&mut self.companies, id, &old_names.1, &new_names.1);
        }
        match client {
            Some(client) => self.clients.insert(id, Arc::clone(client)),
            None => self.clients.remove(&id),
        };
    }

    /// Adds an index of other clients.
    pub fn join(&mut self, other: Self) {
        self.clients.extend(other.clients);
        for (into, from) in [(&mut self.named, other.named), (&mut self.companies, other.companies)]
        {
            for (key, ids) in from {
                into.entry(key).or_default().extend(ids);
            }
        }
    }

    /// The other clients whom a note names, in the order of the text.
    pub fn others(&self, client: &Client, note: &Note) -> Vec<OtherName> {
        let body = note.body.as_str();
        let body = body.get(..body.floor_char_boundary(LONGEST)).unwrap_or_default();
        let mut right =
            Right { client, note, own: names_of(client), introduced: HashSet::new(), all: None };
        let mut found: Vec<OtherName> = Vec::new();
        let signed = signature(body);
        let phrases = phrases(body);
        for phrase in phrases.iter().filter(|it| it.stands == Stands::Introduced) {
            right.introduced.extend(phrase.parts.iter().flat_map(|part| part.keys.loose()));
        }
        for phrase in phrases {
            if phrase.parts.iter().all(|part| signed.contains(&part.at.start)) {
                continue;
            }
            let named = self.whom(&phrase, &mut right);
            if let (Some(id), Some(first), Some(last)) =
                (named, phrase.parts.first(), phrase.parts.last())
            {
                found.push(OtherName { at: first.at.start..last.at.end, client: id });
            }
        }
        for (at, id) in self.companies_in(body, &mut right) {
            let apart = |other: &OtherName| other.at.end <= at.start || at.end <= other.at.start;
            if !signed.contains(&at.start) && found.iter().all(apart) {
                found.push(OtherName { at, client: id });
            }
        }
        found.sort_by_key(|other| other.at.start);
        found
    }

    fn whom(&self, phrase: &Phrase, right: &mut Right<'_>) -> Option<ClientId> {
        let parts = self.telling(&phrase.parts);
        let candidates = self.candidates(parts, right.client.id);
        let first = candidates.iter().copied().min()?;
        if parts.iter().all(|part| right.has(part)) {
            return None;
        }
        let sure = match phrase.stands {
            Stands::Greeting => true,
            Stands::Introduced => false,
            Stands::Spoken => parts.iter().any(|part| !part.starts || part.is_sure_given()),
            Stands::Of if parts.len() > 1 => true,
            Stands::Of if !phrase.initials.is_empty() => {
                let fits = |id: &&ClientId| self.has_initials(**id, &phrase.initials);
                return candidates.iter().filter(fits).min().copied();
            }
            Stands::Of => {
                let given = |part: &Part| !part.starts && part.is_sure_given();
                candidates.len() <= FEW && parts.iter().all(given)
            }
        };
        sure.then_some(first)
    }

    /// True for *Заречная М. Л.* and *B. Finch*: each letter begins a name of theirs.
    fn has_initials(&self, id: ClientId, letters: &[char]) -> bool {
        let name = self.clients.get(&id).map_or("", |client| client.full_name.as_str());
        let begins: Vec<char> = initials_of(name).collect();
        letters.iter().all(|letter| begins.contains(letter))
    }

    /// Without words at the border that have their capital from the sentence or the calendar.
    fn telling<'a>(&self, mut parts: &'a [Part]) -> &'a [Part] {
        let named = |part: &Part| part.keys.strict().any(|key| self.named.contains_key(&key));
        while let [first, rest @ ..] = parts
            && !rest.is_empty()
            && (first.starts && !named(first) || first.calendar)
        {
            parts = rest;
        }
        while let [rest @ .., last] = parts
            && !rest.is_empty()
            && last.calendar
        {
            parts = rest;
        }
        parts
    }

    /// The others whose name all of the words belong to.
    fn candidates(&self, parts: &[Part], not: ClientId) -> Vec<ClientId> {
        let mut found: Option<Vec<ClientId>> = None;
        for part in parts {
            let mut with: Vec<ClientId> = Vec::new();
            for key in part.keys.strict() {
                with.extend(self.named.get(&key).into_iter().flatten());
            }
            with.sort_unstable();
            with.dedup();
            with.retain(|id| *id != not);
            if let Some(before) = &found {
                with.retain(|id| before.binary_search(id).is_ok());
            }
            found = Some(with);
        }
        found.unwrap_or_default()
    }

    fn companies_in(&self, body: &str, right: &mut Right<'_>) -> Vec<(Range<usize>, ClientId)> {
        let places: Vec<Range<usize>> = company_words(body).collect();
        let words: Vec<&str> = places.iter().map(|at| &body[at.clone()]).collect();
        let mut found = Vec::new();
        let mut nth = 0;
        while let (Some(word), Some(at)) = (words.get(nth), places.get(nth)) {
            let rest = words.get(nth..).unwrap_or_default();
            let before = &body[..at.start];
            let quoted = is_quoted(before);
            let capital = word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
            let may_be = capital || quoted && word.chars().count() >= LONG_WORD;
            let named = may_be.then(|| self.company_of(rest, right.client)).flatten();
            let Some((id, long, whole)) = named else {
                nth += 1;
                continue;
            };
            let alone =
                whole && !phrase::is_common(word) && !phrase::starts_sentence(body, at.start);
            // Of what somebody says in quotes the last word is no company by itself.
            let closes = places.get(nth + long - 1).map(|at| &body[at.end..]);
            let quoted = quoted && closes.is_some_and(|rest| rest.starts_with(QUOTES));
            let known = rest.iter().take(long).all(|word| right.has_word(word));
            if let (true, false, Some(last)) =
                (long > 1 || quoted || alone, known, places.get(nth + long - 1))
            {
                found.push((at.start..last.end, id));
            }
            nth += long;
        }
        found
    }

    /// Another client's company with which a text begins: how many words of it stand there, and
    /// whether that is all of it.
    fn company_of(&self, words: &[&str], not: &Client) -> Option<(ClientId, usize, bool)> {
        let first = forms::keys(words.first()?).literal;
        let ids = self.companies.get(&first)?;
        let own = company_of(not);
        let tried = ids.iter().take(MOST_TRIED).filter(|id| **id != not.id);
        tried
            .filter_map(|id| {
                let company = company_of(self.clients.get(id)?);
                let from = company.iter().position(|key| *key == first)?;
                let same = |(word, key): &(&&str, &u64)| forms::keys(word).literal == **key;
                let long = words.iter().zip(company.get(from..)?).take_while(same).count();
                let here = company.get(from..from + long)?;
                let whole = company_parts(self.clients.get(id)?).any(|part| part == here);
                (company != own && long > 0).then_some((*id, long, whole))
            })
            .max_by_key(|(id, long, _)| (*long, std::cmp::Reverse(*id)))
    }
}

const QUOTES: [char; 5] = ['«', '»', '“', '”', '"'];

/// True after a quote that is open, a few words long.
fn is_quoted(before: &str) -> bool {
    const LONGEST: usize = 40;
    let near = before.get(before.floor_char_boundary(before.len().saturating_sub(LONGEST))..);
    let near = near.unwrap_or_default();
    let last = near.rfind(['«', '“', '»', '”', '\n', '.']);
    last.is_some_and(|at| near[at..].starts_with(['«', '“'])) || near.ends_with('"')
}

/// All that changes whose names are found.
fn naming(client: Option<&Client>) -> Option<(&str, &str, &[String], &str)> {
    client.map(|c| {
        (
            c.full_name.as_str(),
            c.preferred_name.as_str(),
            c.nicknames.as_slice(),
            c.company.as_str(),
        )
    })
}

fn keys_of(client: Option<&Client>) -> (HashSet<u64>, HashSet<u64>) {
    let names = client.map(names_of).unwrap_or_default();
    let company = client.map(company_of).unwrap_or_default();
    (names, company.into_iter().collect())
}

fn move_in(
    index: &mut HashMap<u64, Vec<ClientId>>,
    id: ClientId,
    old: &HashSet<u64>,
    new: &HashSet<u64>,
) {
    for key in old.difference(new) {
        if let Some(ids) = index.get_mut(key) {
            ids.retain(|other| *other != id);
            if ids.is_empty() {
                index.remove(key);
            }
        }
    }
    for key in new.difference(old) {
        index.entry(*key).or_default().push(id);
    }
}

/// The names that are right in a note: worked out when one is asked for that is not the client's.
struct Right<'a> {
    client: &'a Client,
    note: &'a Note,
    own: HashSet<u64>,
    /// Somebody whom the note introduces: *my neighbour Marta*.
    introduced: HashSet<u64>,
    all: Option<HashSet<u64>>,
}

impl Right<'_> {
    fn has(&mut self, part: &Part) -> bool {
        part.keys.strict().any(|key| self.own.contains(&key))
            || part.keys.loose().any(|key| self.introduced.contains(&key))
            || part.keys.loose().any(|key| self.all().contains(&key))
    }

    fn has_word(&mut self, word: &str) -> bool {
        forms::keys(word).loose().any(|key| self.all().contains(&key))
    }

    fn all(&mut self) -> &HashSet<u64> {
        self.all.get_or_insert_with(|| right_for(self.client, self.note.id))
    }
}
