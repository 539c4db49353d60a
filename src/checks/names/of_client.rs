//! The names by which a client is known, and all the names that are right in a note to them.

use std::collections::HashSet;

use super::forms::{fold, keys};
use crate::checks::words::cut;
use crate::model::Client;

/// Parts of names that name nobody alone.
const PARTICLES: &str = "\
    de del la las el los da das do dos di van von der den du le y e i and und the of \
    mr mrs ms miss dr dra doctor prof sir don doña sr sra srta señor señora señorita \
    г-н г-жа господин госпожа";

/// Legal forms and the like: they tell no company from another.
const LEGAL: &str = "\
    sl slu sa sau scoop ltd limited inc llc llp plc co corp gmbh ag bv ооо оао зао ао пао ип \
    the and y e и de del la el los las of";

/// True for a word that joins or heads names.
pub(super) fn is_particle(word: &str) -> bool {
    is_among(PARTICLES, word)
}

fn is_among(list: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    list.split_whitespace().any(|other| other == word)
}

/// Strict keys of all the words that name a client: full name, preferred name, nicknames.
pub(super) fn names_of(client: &Client) -> HashSet<u64> {
    let mut found = HashSet::new();
    for name in own_names(client) {
        let parts: Vec<&str> = parts(name).collect();
        for part in &parts {
            found.extend(keys(part).strict());
        }
        // José María is Chema, which neither José nor María is.
        for [a, b] in parts.array_windows() {
            found.extend(keys(&format!("{a}-{b}")).names);
        }
    }
    found
}

fn own_names(client: &Client) -> impl Iterator<Item = &str> {
    let names = [client.full_name.as_str(), client.preferred_name.as_str()];
    names.into_iter().chain(client.nicknames.iter().map(String::as_str))
}

/// The words of a name, without particles and initials.
fn parts(name: &str) -> impl Iterator<Item = &str> {
    let words = cut(name).map(|at| &name[at]);
    words.filter(|word| word.chars().nth(1).is_some() && !is_particle(word))
}

/// The words of a company that tell it from others, as literal keys, in order.
pub(super) fn company_of(client: &Client) -> Vec<u64> {
    company_words(&client.company).map(|word| keys(word).literal).collect()
}

/// The words of a text that may belong to a company's name.
pub(super) fn company_words(text: &str) -> impl Iterator<Item = &str> {
    cut(text).map(|at| &text[at]).filter(|word| !is_among(LEGAL, word))
}

/// Loose keys of all that is known around a client: themselves, their people, company and places,
/// what was noted of them, what was written to them before, and what the user called right.
pub(super) fn right_for(client: &Client, note: crate::model::NoteId) -> HashSet<u64> {
    let facts = [&client.company, &client.place, &client.postal, &client.remarks];
    let people = client.people.iter().flat_map(|person| [&person.name, &person.relation]);
    let lists = client.tags.iter().chain(&client.right_names);
    let anecdotes = client.anecdotes.iter().map(|anecdote| &anecdote.text);
    let touches = client.interactions.iter().map(|touch| &touch.line);
    let earlier = client.notes.iter().filter(|other| other.id != note && other.is_sent());
    let earlier = earlier.flat_map(|note| [&note.subject, &note.body]);
    let texts = facts.into_iter().chain(people).chain(lists).chain(anecdotes).chain(touches);
    let texts = texts.chain(earlier).map(String::as_str).chain(own_names(client));
    let mut found = HashSet::new();
    for text in texts.chain(client.emails.iter().map(crate::model::EmailAddress::as_str)) {
        for at in cut(text) {
            found.extend(keys(&text[at]).loose());
        }
        let words: Vec<String> = cut(text).map(|at| fold(&text[at])).collect();
        for [a, b] in words.array_windows() {
            found.extend(keys(&format!("{a}-{b}")).names);
        }
    }
    found
}
