//! A person typed on one line: name, address and company in any order.

use any_ascii::any_ascii;

use super::cell::{self, tidy};
use super::{Candidate, LineError};
use crate::model::EmailAddress;

/// Reads one person: `Marta Ruiz, marta@example.com, Flores Ruiz`, `Marta Ruiz <marta@example.com>`,
/// only an address, only a name. Whatever comes after name and company goes to the remarks.
pub fn typed_line(text: &str) -> Result<Candidate, LineError> {
    let people = lines(text)?;
    let mut people = people.into_iter();
    match (people.next(), people.next()) {
        (None, _) => Err(LineError::Empty),
        (Some(person), None) => Ok(person),
        (Some(first), Some(second)) => {
            Err(LineError::SeveralPeople([first, second].into_iter().chain(people).collect()))
        }
    }
}

fn lines(text: &str) -> Result<Vec<Candidate>, LineError> {
    let mut people = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        people.extend(people_of(&parts(line)?));
    }
    Ok(people)
}

/// One piece of a line.
#[derive(Clone, Debug)]
enum Part {
    Words(String),
    Address(EmailAddress),
}

/// Cuts a line at commas, semicolons and tabs, and around every address.
fn parts(line: &str) -> Result<Vec<Part>, LineError> {
    let mut parts = Vec::new();
    for segment in segments(line) {
        let mut words = String::new();
        for word in segment.split_whitespace() {
            if !word.contains('@') {
                words.push_str(word);
                words.push(' ');
                continue;
            }
            push_words(&mut parts, &std::mem::take(&mut words));
            let addresses = cell::addresses(word);
            if let Some(broken) = addresses.broken.into_iter().next() {
                return Err(LineError::NotAnAddress(broken));
            }
            push_words(&mut parts, &addresses.words);
            parts.extend(addresses.found.into_iter().map(Part::Address));
        }
        push_words(&mut parts, &words);
    }
    Ok(parts)
}

/// The pieces between separators that stand outside quotation marks.
fn segments(line: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    let closes = line.matches('"').count().is_multiple_of(2);
    line.split(move |sign: char| {
        quoted ^= sign == '"' && closes;
        !quoted && matches!(sign, ',' | ';' | '\t')
    })
}

fn push_words(parts: &mut Vec<Part>, words: &str) {
    let words = tidy(words.trim().trim_matches(['"', '<', '>', '(', ')']));
    if !words.is_empty() {
        parts.push(Part::Words(words));
    }
}

/// One person, or one for each address if there are several people behind them.
fn people_of(parts: &[Part]) -> Vec<Candidate> {
    let mut emails = Vec::new();
    let mut words = Vec::new();
    for part in parts {
        match part {
            Part::Address(address) => cell::push_new(&mut emails, address.clone()),
            Part::Words(text) => words.push(text.as_str()),
        }
    }
    if emails.len() < 2 || belong_together(&words, &emails) {
        return person(&words, emails).into_iter().collect();
    }
    each_of(parts)
}

/// Several addresses of one person: there is one name, and it is in all of them.
fn belong_together(words: &[&str], emails: &[EmailAddress]) -> bool {
    words.first().is_some_and(|name| emails.iter().all(|email| goes_with(name, email)))
}

/// A word of the name stands in the address.
fn goes_with(name: &str, email: &EmailAddress) -> bool {
    const SHORTEST: usize = 3;
    let local = email.as_str().split('@').next().unwrap_or_default().to_lowercase();
    let plain = any_ascii(name).to_lowercase();
    plain
        .split(|sign: char| !sign.is_alphanumeric())
        .any(|word| word.len() >= SHORTEST && local.contains(word))
}

/// Each address with the words just before it as the name; words that no address follows belong
/// to the person before.
fn each_of(parts: &[Part]) -> Vec<Candidate> {
    let mut people: Vec<(Vec<&str>, EmailAddress)> = Vec::new();
    let mut waiting: Vec<&str> = Vec::new();
    for part in parts {
        match part {
            Part::Words(text) => waiting.push(text),
            Part::Address(address) => {
                let name = waiting.pop();
                match people.last_mut() {
                    Some((words, _)) => words.append(&mut waiting),
                    None => waiting.clear(),
                }
                people.push((name.into_iter().collect(), address.clone()));
            }
        }
    }
    if let Some((words, _)) = people.last_mut() {
        words.append(&mut waiting);
    }
    people.into_iter().filter_map(|(words, email)| person(&words, vec![email])).collect()
}

/// Name, company and remarks out of the words of one person.
fn person(words: &[&str], emails: Vec<EmailAddress>) -> Option<Candidate> {
    let mut person = Candidate { emails, line: 1, ..Candidate::default() };
    let (phones, mut words): (Vec<&str>, Vec<&str>) = words.iter().partition(|text| is_phone(text));
    person.phones = phones.into_iter().map(str::to_owned).collect();
    // The name may come after the company: the address tells.
    let named = |text: &&str| person.emails.iter().any(|email| goes_with(text, email));
    let at = words.iter().position(named).unwrap_or(0);
    if !words.is_empty() {
        words.remove(at).clone_into(&mut person.name);
    }
    // A word about somebody, not a company, begins with a small letter: "sister of Reme".
    if let Some(at) = words.iter().position(|text| !text.starts_with(char::is_lowercase)) {
        words.remove(at).clone_into(&mut person.company);
    }
    person.remarks = words.join("\n");
    (!person.title().is_empty()).then_some(person)
}

fn is_phone(text: &str) -> bool {
    const FEWEST: usize = 6;
    text.chars().filter(char::is_ascii_digit).count() >= FEWEST
        && text.chars().all(|sign| sign.is_ascii_digit() || "+()-./ ".contains(sign))
}
