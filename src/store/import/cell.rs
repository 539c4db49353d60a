//! One cell or one property that may hold several values: addresses, numbers, labels.

use crate::model::{AddressError, EmailAddress};

/// More values than this in one field are no address book: they are not searched for repetitions.
const MANY: usize = 100;

/// How Google writes several values into one cell.
const SEVERAL: &str = " ::: ";

/// What stands in a field meant for addresses.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Addresses {
    /// All that are addresses, in their order.
    pub(super) found: Vec<EmailAddress>,
    /// Words with an `@` that are none.
    pub(super) broken: Vec<String>,
    /// Words without an `@`: names beside the addresses, or remarks.
    pub(super) words: String,
}

/// Every address of a text, however they are kept apart.
pub(super) fn addresses(text: &str) -> Addresses {
    let mut all = Addresses::default();
    let is_border = |sign: char| sign.is_whitespace() || ",;<>()[]\"“”«»".contains(sign);
    let text = text.replace(SEVERAL, "\n");
    for word in text.split(is_border).filter(|word| !word.is_empty()) {
        if !word.contains('@') {
            push_word(&mut all.words, word);
            continue;
        }
        let word = word.trim_end_matches('.');
        let bare = strip_mailto(word);
        if all.found.len() >= MANY {
            all.broken.push(word.to_owned());
            continue;
        }
        match EmailAddress::parse(bare) {
            Ok(address) => push_new(&mut all.found, address),
            Err(AddressError::Several(several)) => {
                for address in several {
                    push_new(&mut all.found, address);
                }
            }
            Err(AddressError::Empty | AddressError::Invalid(_)) => all.broken.push(word.to_owned()),
        }
    }
    all
}

fn strip_mailto(word: &str) -> &str {
    const SCHEME: &str = "mailto:";
    match word.get(..SCHEME.len()) {
        Some(start) if start.eq_ignore_ascii_case(SCHEME) => {
            word.get(SCHEME.len()..).unwrap_or_default()
        }
        _ => word,
    }
}

fn push_word(words: &mut String, word: &str) {
    if !words.is_empty() {
        words.push(' ');
    }
    words.push_str(word);
}

/// Adds an address unless it is there already, whatever its case.
pub(super) fn push_new(addresses: &mut Vec<EmailAddress>, address: EmailAddress) {
    if !addresses.iter().any(|known| known.as_str().eq_ignore_ascii_case(address.as_str())) {
        addresses.push(address);
    }
}

/// By this two spellings of an address are the same one.
pub(super) fn key_of(address: &EmailAddress) -> String {
    address.as_str().to_lowercase()
}

/// The numbers of a cell.
pub(super) fn phones(text: &str) -> impl Iterator<Item = String> {
    text.replace(SEVERAL, "\n")
        .split(['\n', ';'])
        .map(tidy)
        .filter(|phone| !phone.is_empty())
        .collect::<Vec<_>>()
        .into_iter()
}

/// The labels of a cell, without the star of Google's own ones and without the label that
/// everybody has.
pub(super) fn labels(text: &str) -> impl Iterator<Item = String> {
    text.replace(SEVERAL, "\n")
        .split(['\n', ';', ','])
        .map(|label| tidy(label.trim().trim_start_matches('*')))
        .filter(|label| !label.is_empty() && !is_everybodys(label))
        .collect::<Vec<_>>()
        .into_iter()
}

/// True for the label that Google gives everybody.
pub(super) fn is_everybodys(label: &str) -> bool {
    ["mycontacts", "my contacts"].contains(&label.to_lowercase().as_str())
}

/// True for what Outlook writes where nothing was filled in, in seven languages.
pub(super) fn is_filler(text: &str) -> bool {
    const WORDS: [&str; 14] = [
        "unspecified",
        "sin especificar",
        "не указан",
        "keine angabe",
        "non spécifié",
        "non specificato",
        "não especificado",
        "normal",
        "normale",
        "обычная",
        "false",
        "falso",
        "faux",
        "falsch",
    ];
    let is_zero = |sign: char| sign == '0' || "/.-".contains(sign);
    let is_no_date = text.contains('0') && text.contains(['/', '.']) && text.chars().all(is_zero);
    is_no_date || WORDS.contains(&text.to_lowercase().as_str())
}

/// On one line, without control characters, single spaces between words.
pub(super) fn tidy(text: &str) -> String {
    let visible = text.split(|sign: char| sign.is_whitespace() || sign.is_control());
    visible.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// On its own lines, without control characters and without blank space at the ends.
pub(super) fn tidy_lines(text: &str) -> String {
    let text = text.replace(SEVERAL, "\n").replace("\r\n", "\n").replace('\r', "\n");
    text.replace(|sign: char| sign.is_control() && sign != '\n' && sign != '\t', "")
        .lines()
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
        .trim()
        .to_owned()
}

/// Adds a text unless it is there already, among a reasonable number of others.
pub(super) fn push_text(texts: &mut Vec<String>, text: String) {
    if !text.is_empty() && (texts.len() > MANY || !texts.contains(&text)) {
        texts.push(text);
    }
}
