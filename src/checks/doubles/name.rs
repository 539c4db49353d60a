//! The names of a client, read: titles taken off, couples known as such, every spelling apart.
//!
//! How likely two names are one person's is not decided here.

use super::word::{Word, words};
use crate::checks::names::of_client::is_particle;
use crate::model::Client;

const FOR_MEN: &str = "mr sir don sr señor herr г-н господин";
const FOR_WOMEN: &str = "mrs ms miss doña sra srta señora señorita frau mme г-жа госпожа";
/// Beside those that the checks of notes know.
const MORE_TITLES: &str =
    "professor doctor lord lady esq phd mba ing lic profesor profesora доктор профессор";
const YOUNGER: &str = "jr jnr junior ii iii iv hijo hija мл младший младшая";
const ELDER: &str = "sr snr senior padre madre ст старший старшая";
/// Between two people.
const AND: &str = "and & + und";
/// Between two people, or between the two surnames of one; a letter may be a name too.
const PERHAPS_AND: &str = "y e i и";

/// More spellings and longer names are not looked at.
const MOST: usize = 6;

/// Whom a title is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sex {
    Man,
    Woman,
}

/// Which of two with the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Generation {
    Younger,
    Elder,
}

/// All the names of one client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Name {
    /// The full name first, then others with several words, and with two given names as one.
    pub(super) spellings: Vec<Vec<Word>>,
    /// With what they are called in place of the given name.
    pub(super) aliases: Vec<Vec<Word>>,
    /// Two people in one name.
    pub(super) is_couple: bool,
    pub(super) sex: Option<Sex>,
    pub(super) generation: Option<Generation>,
    /// The address or the company stands where the name should.
    pub(super) is_stopgap: bool,
}

impl Name {
    pub(super) fn of(client: &Client) -> Self {
        let mut name = read(&client.full_name);
        name.is_stopgap = is_stopgap(client, &name);
        let Some(full) = name.spellings.first().cloned() else { return name };
        for other in client.names().skip(1) {
            let read = read(other).spellings.into_iter().next().unwrap_or_default();
            match <[Word; 1]>::try_from(read) {
                Ok([alias]) if !full.iter().any(|word| word.folded == alias.folded) => {
                    let given = full.iter().position(|word| word.is_given).unwrap_or_default();
                    let mut spelling = full.clone();
                    spelling.splice(given..=given, [alias.literal()]);
                    name.aliases.push(spelling);
                }
                Ok(_) => {}
                Err(read) if read.is_empty() => {}
                Err(read) => name.spellings.push(read),
            }
        }
        name.aliases.truncate(MOST);
        name.spellings.truncate(MOST);
        let joined: Vec<Vec<Word>> =
            name.spellings.iter().filter_map(|words| with_joined(words)).collect();
        name.spellings.extend(joined);
        name
    }
}

/// One name as it stands in a field.
fn read(text: &str) -> Name {
    let text = text.split('@').next().unwrap_or_default();
    let text = given_first(text).replace('&', " & ").replace('+', " + ");
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let mut name = Name::default();
    let mut found = Vec::new();
    for (nth, token) in tokens.iter().enumerate() {
        let bare = token.trim_matches(|c: char| !c.is_alphanumeric() && !"&+".contains(c));
        let small = bare.to_lowercase();
        let next = tokens.get(nth + 1).copied();
        let is = |list| is_in(list, &small);
        if nth > 0 && joins(token, &small, next) {
            name.is_couple = true;
        } else if is(YOUNGER) {
            name.generation = Some(Generation::Younger);
        } else if is(ELDER) && nth > 0 {
            name.generation = Some(Generation::Elder);
        } else if is_title(&small, bare, &tokens) {
            name.sex = name.sex.or(sex_of(&small));
        } else {
            found.extend(words(token));
        }
    }
    if name.is_couple {
        name.sex = None;
    }
    found.truncate(MOST);
    name.spellings.extend((!found.is_empty()).then_some(found));
    name
}

/// *Ruiz, Marta* as *Marta Ruiz*.
fn given_first(text: &str) -> String {
    match text.split_once(',') {
        Some((family, given)) if !given.contains(',') => {
            let first = given.trim().trim_end_matches('.').to_lowercase();
            let is_suffix = is_in(YOUNGER, &first) || is_in(ELDER, &first);
            if is_suffix { text.to_owned() } else { format!("{given} {family}") }
        }
        _ => text.to_owned(),
    }
}

fn is_in(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split_whitespace().any(|known| known == word)
}

/// True between two people; *Ramón y Cajal* is one.
fn joins(token: &str, small: &str, next: Option<&str>) -> bool {
    let Some(next) = next else { return false };
    let names_one = |word: &str| {
        let small = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        sex_of(&small).is_some() || words(word).next().is_some_and(|word| word.is_given)
    };
    is_in(AND, small) || is_in(PERHAPS_AND, token) && names_one(next)
}

fn sex_of(title: &str) -> Option<Sex> {
    if is_in(FOR_MEN, title) {
        Some(Sex::Man)
    } else {
        is_in(FOR_WOMEN, title).then_some(Sex::Woman)
    }
}

fn is_title(small: &str, bare: &str, tokens: &[&str]) -> bool {
    let is_letter = bare.chars().nth(1).is_none();
    if is_letter {
        return is_particle(bare) && bare == small;
    }
    // Don is what some Donalds are called.
    let is_given = bare == "Don"
        && tokens.len() == 2
        && tokens.last().is_some_and(|last| words(last).all(|word| !word.is_given));
    let title = is_particle(small) || sex_of(small).is_some() || is_in(MORE_TITLES, small);
    title && !is_given
}

fn is_stopgap(client: &Client, read: &Name) -> bool {
    let name = client.full_name.trim().to_lowercase();
    let is_local = |address: &str| address.split('@').next() == Some(name.as_str());
    let has_given = read.spellings.iter().flatten().any(|word| word.is_given);
    let is_address = name.contains('@')
        || client.emails.iter().any(|email| is_local(&email.as_str().to_lowercase()));
    is_address && !has_given || name == client.company.trim().to_lowercase()
}

/// The same with the first two words as one name, where they are.
fn with_joined(words: &[Word]) -> Option<Vec<Word>> {
    words.array_windows().enumerate().find_map(|(at, [one, other])| {
        let joined = Word::joined(one, other)?;
        let mut words = words.to_vec();
        words.splice(at..=at + 1, [joined]);
        Some(words)
    })
}
