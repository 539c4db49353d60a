//! What the header of a column says: the words of address books and invoicing programs in seven
//! languages, which stand in `assets/import`.
//!
//! Columns that no header explains are looked at in `columns`.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Field, SourceKind, cell};

/// What a header says of its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) field: Option<Field>,
    /// The number of the postal address that it belongs to, from 1; 0 if it is no part of one.
    pub(super) group: u8,
}

const FILE: &str = include_str!("../../../assets/import/headers.txt");

static WORDS: LazyLock<HashMap<&str, Known>> = LazyLock::new(|| {
    let lines = FILE.lines().filter(|line| !line.starts_with('#'));
    let mut words = HashMap::new();
    for (stands_for, headers) in lines.filter_map(|line| line.split_once(": ")) {
        let known = stands_for.split_once(' ').map_or_else(
            || Known { field: Field::named(stands_for), group: 0 },
            |(address, part)| Known { field: Field::named(part), group: group(address) },
        );
        words.extend(headers.split('|').map(|header| (header.trim(), known)));
    }
    words
});

/// Google's addresses have numbers from 1; those of other programs stand behind them.
fn group(address: &str) -> u8 {
    match address {
        "WORK" => 10,
        "HOME" => 11,
        _ => 12,
    }
}

/// Headers that only one program writes.
const SIGNS: &[(SourceKind, &str)] = &[
    (
        SourceKind::Google,
        "e-mail 1 - value|phone 1 - value|group membership|phonetic first name|\
         given name yomi|file as",
    ),
    (
        SourceKind::Thunderbird,
        "primary email|screen name|dirección de correo electrónico principal|\
         ciudad donde vive|альтернативный адрес электронной почты|номер сотового телефона|\
         dienstlich: plz|adresse électronique principale|adresse e-mail principale|\
         cap di residenza|código postal do local de trabalho|cep comercial",
    ),
    (
        SourceKind::Outlook,
        "e-mail 2 address|business street|e-mail display name|\
         dirección de correo electrónico 2|calle del trabajo|адрес 2 эл. почты|\
         улица (раб. адрес)|internet free busy|e-mail 2: adresse|adresse de messagerie 2|\
         adresse de courrier 2|indirizzo posta elettronica 2|\
         endereço do correio electrónico 2|rua do endereço comercial 2",
    ),
];

/// What each cell of a header row stands for.
pub(super) fn recognise(row: &[String]) -> Vec<Known> {
    let keys: Vec<String> = row.iter().map(|header| key(header)).collect();
    let mut all: Vec<Known> = keys.iter().map(|key| known(key)).collect();
    let fields: Vec<Field> = all.iter().filter_map(|known| known.field).collect();
    let row = Row { keys: &keys, fields, is_outlook: source(row) == SourceKind::Outlook };
    for (nth, (known, key)) in all.iter_mut().zip(&keys).enumerate() {
        known.field = row.meant(known.field, (nth, key));
    }
    all
}

/// A row of headers, in which the meaning of a word depends on the others.
struct Row<'a> {
    keys: &'a [String],
    fields: Vec<Field>,
    is_outlook: bool,
}

impl Row<'_> {
    /// What a word means beside the others of its row.
    fn meant(&self, field: Option<Field>, (nth, key): (usize, &str)) -> Option<Field> {
        let has = |field: Field| self.fields.contains(&field);
        let (first, last) = (has(Field::FirstName), has(Field::LastName));
        let is_first = || self.keys.iter().position(|other| other == key) == Some(nth);
        match (field, key) {
            // Thunderbird in Russian calls the number of the day as others call the whole date.
            (Some(Field::Birthday), _) if has(Field::BirthMonth) => Some(Field::BirthDay),
            // German tables: Vorname, Name.
            (Some(Field::FullName), "name") if first && !last => Some(Field::LastName),
            // Without a column of last names, "Nombre" or "Имя" is the whole name.
            (Some(Field::FirstName), _) if !last && !has(Field::FullName) => Some(Field::FullName),
            (Some(Field::LastName), "nom") if !first => Some(Field::FullName),
            // Elsewhere these are dates of another kind.
            (None, "aniversário") if !has(Field::Birthday) => Some(Field::Birthday),
            (None, "mois" | "mês") if has(Field::BirthYear) => Some(Field::BirthMonth),
            (None, "jour" | "dia") if has(Field::BirthYear) => Some(Field::BirthDay),
            // The customer of an invoice is the company where a person has columns too.
            (Some(Field::FullName), key) if is_customer(key) && self.names_a_person(key) => {
                Some(Field::Company)
            }
            // A last name in Portugal, a nickname in Brazil.
            (None, "apelido") if last => Some(Field::Nickname),
            (None, "apelido") => Some(Field::LastName),
            // Elsewhere a title is a job; Outlook in French writes both with the same word.
            (None, "title" | "titre" | "titolo" | "título" | "titel")
                if self.is_outlook && is_first() =>
            {
                Some(Field::NamePrefix)
            }
            _ => field,
        }
    }

    /// True if another column than this one holds the name of a person, and none a company.
    fn names_a_person(&self, key: &str) -> bool {
        let whole =
            |other: &&String| other.as_str() != key && known(other).field == Some(Field::FullName);
        !self.fields.contains(&Field::Company)
            && (self.fields.contains(&Field::FirstName) || self.keys.iter().any(|it| whole(&it)))
    }
}

/// Whom an invoice is for.
fn is_customer(key: &str) -> bool {
    const WORDS: [&str; 9] = [
        "customer",
        "customer name",
        "client",
        "client name",
        "contactname",
        "contact name",
        "cliente",
        "клиент",
        "kunde",
    ];
    WORDS.contains(&key)
}

/// Which program wrote a header row.
pub(super) fn source(row: &[String]) -> SourceKind {
    let keys: Vec<String> = row.iter().map(|header| key(header)).collect();
    SIGNS
        .iter()
        .find(|(_, signs)| keys.iter().any(|key| has_word(signs, key)))
        .map_or(SourceKind::Table, |(source, _)| *source)
}

fn key(header: &str) -> String {
    let signs = ['*', ':', ' '];
    cell::tidy(header).trim_matches(signs).to_lowercase()
}

fn known(key: &str) -> Known {
    if let Some(known) = numbered(key) {
        return known;
    }
    WORDS.get(key).copied().unwrap_or_default()
}

fn has_word(words: &str, key: &str) -> bool {
    words.split('|').any(|word| word == key)
}

/// Google's headers: `e-mail 2 - value`, `address 1 - city`.
fn numbered(key: &str) -> Option<Known> {
    let (thing, part) = key.split_once(" - ")?;
    let (kind, number) = thing.rsplit_once(' ')?;
    let number: u8 = number.parse().ok()?;
    let field = match (kind, part) {
        (_, "label" | "type")
            if matches!(kind, "e-mail" | "phone" | "address" | "organization") =>
        {
            Field::Ignore
        }
        ("e-mail", "value") => Field::Email,
        ("phone", "value") => Field::Phone,
        ("organization", "name") => Field::Company,
        ("address", "formatted") => Field::Postal,
        ("address", "street" | "extended address" | "po box") => Field::Street,
        ("address", "city") => Field::City,
        ("address", "region") => Field::Region,
        ("address", "postal code") => Field::PostalCode,
        ("address", "country") => Field::Country,
        _ => return None,
    };
    Some(Known { field: Some(field), group: if kind == "address" { number } else { 0 } })
}

#[cfg(test)]
mod tests {
    use super::{FILE, Field};

    #[test]
    fn every_line_of_the_file_is_a_field() {
        for line in FILE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let field = line.split(": ").next().and_then(|it| it.split(' ').next_back());
            assert!(field.is_some_and(|field| Field::named(field).is_some()), "{line}");
        }
    }
}
