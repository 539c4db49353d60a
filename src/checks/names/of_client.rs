//! The names by which a client is known, and all the names that are right in a note to them.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::forms::{fold, initials, keys};
use crate::checks::words::cut;
use crate::model::Client;

/// Parts of names that name nobody alone.
const PARTICLES: &str = "\
    de del la las el los da das do dos di van von der den du le y e i and und the of";
const TITLES: &str = "\
    mr mrs ms miss dr dra doctor prof sir don doña sr sra srta señor señora señorita \
    г-н г-жа господин госпожа";

/// Legal forms and the like: they tell no company from another.
const LEGAL: &str = "\
    company compañía компания \
    sl slu sa sau scoop ltd limited inc llc llp plc co corp gmbh ag bv ооо оао зао ао пао ип \
    the and y e и de del la el los las of";

static PARTICLE_WORDS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| PARTICLES.split_whitespace().collect());
static TITLE_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| TITLES.split_whitespace().collect());
static LEGAL_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| LEGAL.split_whitespace().collect());

/// True for a word that joins or heads names.
pub(in crate::checks) fn is_particle(word: &str) -> bool {
    PARTICLE_WORDS.contains(word.to_lowercase().as_str()) || is_title(word)
}

/// True for a word that heads a name: *Dr*, *doña*.
pub(super) fn is_title(word: &str) -> bool {
    TITLE_WORDS.contains(word.to_lowercase().as_str())
}

/// Strict keys of all the words that name a client: full name, preferred name, nicknames.
pub(super) fn names_of(client: &Client) -> HashSet<u64> {
    let mut found = HashSet::new();
    for name in client.names() {
        let parts: Vec<&str> = parts(name).collect();
        for part in &parts {
            found.extend(keys(part).strict());
        }
        // José María is Chema, which neither José nor María is.
        for [a, b] in parts.array_windows() {
            found.extend(keys(&format!("{a}-{b}")).names);
        }
        let letters: Vec<char> = initials_of(name).collect();
        found.extend((2..=letters.len()).map(|end| initials(letters.iter().take(end).copied())));
    }
    found
}

/// The first letters of the words of a name, without particles.
pub(super) fn initials_of(name: &str) -> impl Iterator<Item = char> {
    let words = cut(name).map(|at| &name[at]).filter(|word| !is_particle(word));
    words.filter_map(|word| word.chars().next())
}

/// The words of a name, without particles and initials.
fn parts(name: &str) -> impl Iterator<Item = &str> {
    let words = cut(name).map(|at| &name[at]);
    words.filter(|word| word.chars().nth(1).is_some() && !is_particle(word))
}

/// The words of a company that tell it from others, as literal keys, in order.
pub(in crate::checks) fn company_of(client: &Client) -> Vec<u64> {
    literal_keys(&client.company)
}

/// The parts of a company's name that stand for it: *Txirrinda, taller de bicis*, *Театр «Шорох»*.
pub(super) fn company_parts(client: &Client) -> impl Iterator<Item = Vec<u64>> {
    let parts = client.company.split([',', '«', '»', '"', '“', '”', '(', ')', '—', '–', ':', '|']);
    parts.map(literal_keys).filter(|keys| !keys.is_empty())
}

fn literal_keys(text: &str) -> Vec<u64> {
    company_words(text).map(|at| keys(&text[at]).literal).collect()
}

/// Where the words of a text stand that may belong to a company's name, in bytes.
pub(super) fn company_words(text: &str) -> impl Iterator<Item = Range<usize>> {
    cut(text).filter(|at| !LEGAL_WORDS.contains(text[at.clone()].to_lowercase().as_str()))
}

/// Loose keys of all that is known around a client: themselves, their people, company and places,
/// what was noted of them, what was written to them before, and what the user called right.
pub(super) fn right_for(client: &Client, note: crate::model::NoteId) -> HashSet<u64> {
    let mut found = HashSet::new();
    let people = client.people.iter().map(|person| person.name.as_str());
    let right = client.right_names.iter().map(String::as_str);
    for name in client.names().chain(people).chain(right) {
        let words: Vec<String> = cut(name).map(|at| fold(&name[at])).collect();
        for [a, b] in words.array_windows() {
            found.extend(keys(&format!("{a}-{b}")).names);
        }
        found.extend(words.iter().flat_map(|word| keys(word).loose().collect::<Vec<_>>()));
    }
    let facts = [&client.company, &client.place, &client.postal, &client.remarks];
    let relations = client.people.iter().map(|person| &person.relation);
    let anecdotes = client.anecdotes.iter().map(|anecdote| &anecdote.text);
    let touches = client.interactions.iter().map(|touch| &touch.line);
    let texts = facts.into_iter().chain(relations).chain(&client.tags);
    let texts = texts.chain(anecdotes).chain(touches).map(String::as_str);
    let texts = texts.chain(client.year_texts());
    for text in texts.chain(client.emails.iter().map(crate::model::EmailAddress::as_str)) {
        cut(text).for_each(|at| found.extend(keys(&text[at]).loose()));
    }
    let earlier = client.notes.iter().filter(|other| other.id != note && other.is_sent());
    for text in earlier.flat_map(|note| [note.subject.as_str(), note.body.as_str()]) {
        // In a text a name has its capital; there are too many other words in it.
        let names =
            cut(text).map(|at| &text[at]).filter(|word| word.starts_with(char::is_uppercase));
        names.for_each(|word| found.extend(keys(word).loose()));
    }
    found
}
