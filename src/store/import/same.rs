//! Who stands twice in one file.

use std::collections::HashMap;

use super::cell::{self, push_text};
use super::{Candidate, Doubt, DoubtReason, Preview};
use crate::model::PersonAround;

/// Joins those with the same address and a name that goes with it. Two people who share an
/// address stay two.
pub(super) fn join(preview: &mut Preview) {
    /// So many who share an address are looked at; more of them are not worth the time.
    const SHARING: usize = 50;
    let mut kept: Vec<Candidate> = Vec::with_capacity(preview.people.len());
    let mut by_address: HashMap<String, Vec<usize>> = HashMap::new();
    let mut by_name: HashMap<(String, String), usize> = HashMap::new();
    for person in preview.people.drain(..) {
        let keys: Vec<String> = person.emails.iter().map(cell::key_of).collect();
        let sharing =
            || keys.iter().filter_map(|key| by_address.get(key)).flatten().copied().take(SHARING);
        let found = |index: &usize| kept.get(*index);
        let same = sharing()
            .find(|index| found(index).is_some_and(|other| names_agree(other, &person)))
            .or_else(|| {
                let index = by_name.get(&name_key(&person)).copied()?;
                found(&index).filter(|other| is_repeated(other, &person)).map(|_| index)
            });
        let shared_with = sharing().find_map(|index| found(&index)).map(|other| other.line);
        let index = same.unwrap_or(kept.len());
        let (line, text) = (person.line, person.title().to_owned());
        if let Some(other) = kept.get_mut(index) {
            preview.doubts.push(Doubt { line, reason: DoubtReason::JoinedWith(other.line), text });
            merge(other, person);
        } else {
            if let Some(other) = shared_with {
                preview.doubts.push(Doubt {
                    line,
                    reason: DoubtReason::SharedAddress(other),
                    text,
                });
            }
            by_name.entry(name_key(&person)).or_insert(index);
            kept.push(person);
        }
        for key in keys {
            by_address.entry(key).or_default().push(index);
        }
    }
    preview.people = kept;
}

/// By this two spellings of name and company are the same.
pub(super) fn name_key(person: &Candidate) -> (String, String) {
    (person.name.to_lowercase(), person.company.to_lowercase())
}

/// One name is missing or its words are among those of the other.
fn names_agree(one: &Candidate, other: &Candidate) -> bool {
    let (one, other) = (one.name.to_lowercase(), other.name.to_lowercase());
    let among = |few: &str, many: &str| {
        few.split_whitespace().all(|word| many.split_whitespace().any(|known| known == word))
    };
    among(&one, &other) || among(&other, &one)
}

/// The same in all that they have in common, and no second address.
fn is_repeated(one: &Candidate, other: &Candidate) -> bool {
    let lines = Candidate { line: one.line, ..other.clone() };
    lines == *one
}

/// Adds somebody around a person unless they are there already.
pub(super) fn push_new(people: &mut Vec<PersonAround>, person: PersonAround) {
    if !people.contains(&person) {
        people.push(person);
    }
}

/// Adds to a person what another row knows of them.
fn merge(person: &mut Candidate, other: Candidate) {
    if other.name.chars().count() > person.name.chars().count() {
        push_text(&mut person.nicknames, std::mem::replace(&mut person.name, other.name));
    }
    other.emails.into_iter().for_each(|email| cell::push_new(&mut person.emails, email));
    other.phones.into_iter().for_each(|phone| push_text(&mut person.phones, phone));
    other.tags.into_iter().for_each(|tag| push_text(&mut person.tags, tag));
    other.nicknames.into_iter().for_each(|name| push_text(&mut person.nicknames, name));
    other.people.into_iter().for_each(|around| push_new(&mut person.people, around));
    let mut remarks = vec![std::mem::take(&mut person.remarks)];
    remarks.push(other.remarks);
    for (mine, theirs) in [
        (&mut person.preferred_name, other.preferred_name),
        (&mut person.company, other.company),
        (&mut person.postal, other.postal),
        (&mut person.place, other.place),
    ] {
        if mine.is_empty() {
            *mine = theirs;
        } else if *mine != theirs {
            remarks.push(theirs);
        }
    }
    match (person.birthday, other.birthday) {
        (None, birthday) => person.birthday = birthday,
        (Some(mine), Some(theirs)) if mine != theirs => remarks.push(theirs.to_string()),
        _ => {}
    }
    let mut said = Vec::new();
    for remark in remarks {
        push_text(&mut said, remark);
    }
    person.remarks = said.join("\n");
}
