//! The exports of real programs, as they write them: what a careful reader takes out of each file
//! stands in `tests/data/exports/expected.ron`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use posdata::store::import::{self, Candidate, Doubt, Preview};
use serde::Deserialize;

use super::{around, birthday, emails, names};

/// One file and what it holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Export {
    file: String,
    /// What is peculiar to it.
    shows: String,
    people: Vec<Expected>,
    /// The reasons, in any order.
    #[serde(default)]
    doubts: Vec<String>,
    /// Words that may stand in anyone or in a doubt.
    #[serde(default)]
    anywhere: Vec<String>,
    #[serde(default)]
    open: BTreeSet<Loose>,
}

/// What two careful readers may see differently in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
enum Loose {
    /// Somebody more may come out.
    People,
    Doubts,
}

/// Somebody who must come out; what is not named must be empty.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    name: String,
    /// Other names that are right too.
    #[serde(default)]
    or: Vec<String>,
    #[serde(default)]
    company: String,
    #[serde(default)]
    emails: Vec<String>,
    #[serde(default)]
    phones: Vec<String>,
    #[serde(default)]
    birthday: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    nicknames: Vec<String>,
    /// Must stand somewhere.
    #[serde(default)]
    keeps: Vec<String>,
    /// Must stand nowhere.
    #[serde(default)]
    lacks: Vec<String>,
    #[serde(default)]
    open: BTreeSet<Free>,
}

/// What two careful readers may see differently in a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
enum Free {
    Company,
    /// The order of the addresses.
    Order,
    Phones,
    Place,
    Tags,
    Nicknames,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/exports")
}

fn expected() -> Vec<Export> {
    ron::from_str(&fs::read_to_string(folder().join("expected.ron")).unwrap()).unwrap()
}

#[test]
fn every_export_is_read_as_a_careful_person_would() {
    let mistakes: Vec<String> = expected().iter().flat_map(mistakes_of_file).collect();
    assert!(mistakes.is_empty(), "{} mistakes\n{}\n", mistakes.len(), mistakes.join("\n"));
}

#[test]
fn every_export_is_expected_once() {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name());
    let there: BTreeSet<String> = entries.map(|name| name.into_string().unwrap()).collect();
    let mut named: Vec<String> = expected().into_iter().map(|export| export.file).collect();
    named.push("expected.ron".to_owned());
    named.sort();
    assert_eq!(named, Vec::from_iter(there));
}

fn mistakes_of_file(export: &Export) -> Vec<String> {
    let bytes = fs::read(folder().join(&export.file)).unwrap();
    let said = match import::read(&bytes, None) {
        Ok(preview) => mistakes_of_preview(export, &preview),
        Err(error) => vec![format!("refused: {error}")],
    };
    let about = |mistake| format!("{} ({}): {mistake}", export.file, export.shows);
    said.into_iter().map(about).collect()
}

fn mistakes_of_preview(export: &Export, preview: &Preview) -> Vec<String> {
    let mut said = Vec::new();
    let came = &preview.people;
    let more_may_come = export.open.contains(&Loose::People);
    let in_order = came.len() == export.people.len();
    if !(in_order || more_may_come && came.len() > export.people.len()) {
        let wanted: Vec<&str> = export.people.iter().map(|person| person.name.as_str()).collect();
        said.push(format!("came {:?}, expected {wanted:?}", names(preview)));
    }
    for (index, person) in export.people.iter().enumerate() {
        let found = came.iter().find(|one| person.is_called(one.title()));
        match found.or_else(|| came.get(index).filter(|_| in_order)) {
            Some(candidate) => said.extend(mistakes_of_person(person, candidate)),
            None if in_order || more_may_come => said.push(format!("{}: nobody", person.name)),
            None => {}
        }
    }
    let everything: Vec<String> = came.iter().map(text_of).collect();
    let everything = everything.join("\n") + "\n" + &texts_of(&preview.doubts);
    let lost = export.anywhere.iter().filter(|words| !everything.contains(words.as_str()));
    said.extend(lost.map(|words| format!("lost: {words:?}")));
    if !export.open.contains(&Loose::Doubts) {
        let reasons = preview.doubts.iter().map(|doubt| format!("{:?}", doubt.reason)).collect();
        said.extend(differs("doubts", &sorted(export.doubts.clone()), &sorted(reasons)));
    }
    said
}

impl Expected {
    fn is_called(&self, title: &str) -> bool {
        self.name == title || self.or.iter().any(|name| name == title)
    }
}

fn mistakes_of_person(expected: &Expected, came: &Candidate) -> Vec<String> {
    let is_open = |field| expected.open.contains(&field);
    let mut said = Vec::new();
    if !expected.is_called(came.title()) {
        said.extend(differs("name", &expected.name, &came.title().to_owned()));
    }
    if !came.title().contains(&came.preferred_name) {
        said.push(format!("preferred name {:?}", came.preferred_name));
    }
    let mut addresses = (expected.emails.clone(), Vec::from_iter(emails(came)).join(" "));
    if is_open(Free::Order) {
        let mut words: Vec<&str> = addresses.1.split(' ').collect();
        words.sort_unstable();
        addresses = (sorted(addresses.0), words.join(" "));
    }
    said.extend(differs("e-mails", &addresses.0.join(" "), &addresses.1));
    said.extend(differs("birthday", &expected.birthday, &birthday(came)));
    if !is_open(Free::Company) {
        said.extend(differs("company", &expected.company, &came.company));
    }
    if !is_open(Free::Place) {
        said.extend(differs("place", &expected.place, &came.place));
    }
    for (field, what, wanted, found) in [
        (Free::Phones, "phones", &expected.phones, &came.phones),
        (Free::Tags, "tags", &expected.tags, &came.tags),
        (Free::Nicknames, "nicknames", &expected.nicknames, &came.nicknames),
    ] {
        if !is_open(field) {
            said.extend(differs(what, &sorted(wanted.clone()), &sorted(found.clone())));
        }
    }
    let text = text_of(came);
    let stands = |words: &&String| text.contains(words.as_str());
    let lost = expected.keeps.iter().filter(|words| !stands(words));
    said.extend(lost.map(|words| format!("lost: {words:?}, of {:?}", came.remarks)));
    let noise = expected.lacks.iter().filter(stands);
    said.extend(noise.map(|words| format!("noise: {words:?} in {:?}", came.remarks)));
    said.extend(left_overs(&text));
    said.into_iter().map(|mistake| format!("{}: {mistake}", expected.name)).collect()
}

fn differs<T: PartialEq + std::fmt::Debug>(what: &str, wanted: &T, came: &T) -> Option<String> {
    (wanted != came).then(|| format!("{what}: came {came:?}, expected {wanted:?}"))
}

fn sorted(mut texts: Vec<String>) -> Vec<String> {
    texts.sort();
    texts
}

/// Everything that is known of somebody.
fn text_of(person: &Candidate) -> String {
    let Candidate { name, preferred_name, company, postal, place, remarks, .. } = person;
    let date = birthday(person);
    let singles = [name, preferred_name, company, postal, place, remarks, &date];
    let lists = [&person.nicknames, &person.phones, &person.tags].into_iter().flatten();
    let around: Vec<String> =
        around(person).iter().map(|(name, relation)| format!("{relation}: {name}")).collect();
    let texts = singles.into_iter().chain(lists).chain(&around).map(String::as_str);
    texts.chain(emails(person)).collect::<Vec<_>>().join("\n")
}

fn texts_of(doubts: &[Doubt]) -> String {
    doubts.iter().map(|doubt| doubt.text.as_str()).collect::<Vec<_>>().join("\n")
}

/// What no reader writes down: codes of the format, signs that were not understood, pictures.
fn left_overs(text: &str) -> Option<String> {
    const CODES: [&str; 10] =
        ["\u{fffd}", "\u{feff}", "_$!<", ">!$_", "\\n", "\\,", "\\;", " ::: ", "VCARD", "base64,"];
    /// So many letters and digits without a break are a picture or a key.
    const PICTURE: usize = 40;
    let is_part = |sign: char| sign.is_ascii_alphanumeric() || "+/=".contains(sign);
    let picture = text.split(|sign| !is_part(sign)).find(|run| run.len() >= PICTURE);
    let is_quoted = |code: &[u8]| {
        code.first() == Some(&b'=')
            && code.iter().skip(1).all(|sign| matches!(sign, b'0'..=b'9' | b'A'..=b'F'))
    };
    let quoted = text.as_bytes().windows(3).find(|code| is_quoted(code)).map(|_| "=XX");
    let code = CODES.into_iter().find(|code| text.contains(code)).or(picture).or(quoted);
    code.map(|code| format!("left over: {code:?} in {text:?}"))
}
