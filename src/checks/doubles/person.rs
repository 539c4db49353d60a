//! What is compared of a client, read once, and the keys by which those who may be the same are
//! found without looking at everybody.
//!
//! How much each thing tells is not decided here.

use super::mailbox::{Mailbox, small};
use super::name::Name;
use super::phone::Number;
use super::spell::with_a_gap;
use super::word::Word;
use crate::checks::names::of_client::company_of;
use crate::checks::words::{hash, hash_of};
use crate::model::{Client, PartialDate};

/// A shorter skeleton with a letter missing may be any name.
const LONG: usize = 5;
/// More words of a company, or things of a client, are no keys.
const MOST: usize = 4;

/// What a key is made of.
#[derive(Clone, Copy)]
enum Kind {
    Email = 1,
    Phone,
    Pair,
    Single,
    Initial,
    Gap,
    Birthday,
    Company,
    Name,
}

/// A key under which a client may be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) hash: u64,
    /// Tells something only beside one that is no offer: the letter of a name that is written out
    /// serves those who have only the letter.
    pub(super) is_offer: bool,
}

/// A client as they are compared.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) name: Name,
    pub(super) emails: Vec<Mailbox>,
    pub(super) phones: Vec<Number>,
    pub(super) birthday: Option<PartialDate>,
    /// The words that tell the company from others, sorted.
    pub(super) company: Vec<u64>,
    /// Without case.
    pub(super) place: String,
}

impl Person {
    pub(super) fn of(client: &Client) -> Self {
        let mut company = company_of(client);
        company.sort_unstable();
        company.dedup();
        Self {
            name: Name::of(client),
            emails: client.emails.iter().map(Mailbox::of).collect(),
            phones: client.phones.iter().flat_map(|text| Number::all(text)).collect(),
            birthday: client.birthday,
            company,
            place: small(&client.place),
        }
    }

    /// Under each of these stand those who have something in common.
    pub(super) fn keys(&self) -> Vec<Key> {
        let mut keys = Vec::new();
        let mut put = |kind: Kind, parts: &[u64], is_offer: bool| {
            keys.push(Key { hash: key(kind, parts), is_offer });
        };
        for email in &self.emails {
            put(Kind::Email, &[hash(&email.address)], false);
        }
        for phone in &self.phones {
            put(Kind::Phone, &[hash(phone.tail())], false);
        }
        let day = self.birthday.map(|day| u64::from(day.month() * 32 + day.day()));
        for words in self.name.spellings.iter().chain(&self.name.aliases) {
            keys_of_words(words, &mut put);
            for id in words.iter().filter(|word| !word.is_initial()).flat_map(ids) {
                if let Some(day) = day {
                    put(Kind::Birthday, &[day, id], false);
                }
                for word in self.company.iter().take(MOST) {
                    put(Kind::Company, &[*word, id], false);
                }
            }
        }
        keys.sort_unstable();
        keys.dedup_by_key(|key| key.hash);
        keys
    }

    /// What may be shared by so many that it tells nothing.
    pub(super) fn shared(&self) -> impl Iterator<Item = u64> + '_ {
        let emails = self.emails.iter().map(email_key);
        let phones = self.phones.iter().map(phone_key);
        emails.chain(phones).chain(self.company_key()).chain(self.name_key())
    }

    pub(super) fn company_key(&self) -> Option<u64> {
        (!self.company.is_empty()).then(|| key(Kind::Company, &self.company))
    }

    /// The full name, its words in any order.
    pub(super) fn name_key(&self) -> Option<u64> {
        let mut words: Vec<u64> =
            self.name.spellings.first()?.iter().map(|word| hash(&word.folded)).collect();
        words.sort_unstable();
        Some(key(Kind::Name, &words))
    }
}

pub(super) fn email_key(email: &Mailbox) -> u64 {
    key(Kind::Email, &[hash(&email.address)])
}

pub(super) fn phone_key(phone: &Number) -> u64 {
    key(Kind::Phone, &[hash(phone.tail())])
}

/// Two words in any order; a word and the letter or the misspelling of another.
fn keys_of_words(words: &[Word], put: &mut impl FnMut(Kind, &[u64], bool)) {
    if let [word] = words {
        put(Kind::Single, &[hash(&word.skeleton)], false);
    }
    for (nth, word) in words.iter().enumerate().filter(|(_, word)| !word.is_initial()) {
        let me = hash(&word.skeleton);
        for (at, other) in words.iter().enumerate().filter(|(at, _)| *at != nth) {
            // J. is John, whichever sound it stands for.
            for text in [&other.skeleton, &other.folded] {
                let letter = u64::from(text.chars().next().unwrap_or_default());
                put(Kind::Initial, &[me, letter], !other.is_initial());
            }
            if other.is_initial() {
                continue;
            }
            if at > nth {
                for (one, two) in ids(word).flat_map(|one| ids(other).map(move |two| (one, two))) {
                    put(Kind::Pair, &[one.min(two), one.max(two)], false);
                }
            }
            if other.skeleton.len() >= LONG {
                for gap in with_a_gap(&other.skeleton) {
                    put(Kind::Gap, &[me, hash(&gap)], false);
                }
            }
        }
    }
}

/// All that a word may be found by: its sound and the given names that it stands for.
fn ids(word: &Word) -> impl Iterator<Item = u64> + '_ {
    std::iter::once(hash(&word.skeleton)).chain(word.names.iter().copied())
}

fn key(kind: Kind, parts: &[u64]) -> u64 {
    hash_of(&[kind as u64, hash_of(parts)])
}
