//! Address cards (vCard) for telephones and other programs: 3.0 (RFC 2426) and 4.0 (RFC 6350).
//!
//! Also the parts of names and addresses, which tables want too. Feelings, anecdotes and notes
//! are nothing for an address book.

use unicode_normalization::UnicodeNormalization;

use crate::model::{Client, PartialDate, PersonAround};

/// Which vCard is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardVersion {
    /// RFC 2426, which every program reads.
    V3,
    /// RFC 6350.
    V4,
}

/// Relations that RFC 6350, 6.6.6 has a type for.
const RELATIONS: [&str; 20] = [
    "contact",
    "acquaintance",
    "friend",
    "met",
    "co-worker",
    "colleague",
    "co-resident",
    "neighbor",
    "child",
    "parent",
    "sibling",
    "spouse",
    "kin",
    "muse",
    "crush",
    "date",
    "sweetheart",
    "me",
    "agent",
    "emergency",
];

/// A card for each client: CRLF line ends, no line over 75 octets, control characters left out.
///
/// The app's own importer reads them back the same but for this: a call name that does not begin
/// the full name (titles with a dot aside) comes back as the first nickname; a town that the
/// postal address does not name becomes its last line, and one that it names otherwise than on
/// the line *code town* stands only there; nicknames and tags are cut at commas and semicolons,
/// phones at semicolons; birth years before 1850 or after 2100 are not believed.
pub fn vcards<'a>(clients: impl Iterator<Item = &'a Client>, version: CardVersion) -> String {
    let mut cards = Cards { text: String::new(), version };
    clients.for_each(|client| cards.add(client));
    cards.text
}

struct Cards {
    text: String,
    version: CardVersion,
}

impl Cards {
    fn add(&mut self, client: &Client) {
        let (version, uid) = match self.version {
            CardVersion::V3 => ("3.0", "UID"),
            CardVersion::V4 => ("4.0", "UID;VALUE=text"),
        };
        let name = Name::of(client);
        let nicknames = joined(&name.others(client), ",");
        self.line("BEGIN", "VCARD");
        self.line("VERSION", version);
        self.line(uid, &format!("posdata-{}", client.id));
        self.line("FN", &escaped(&one_line(&client.full_name)));
        let Name { prefix, first, middle, last } = name;
        self.line("N", &joined(&[last, first, middle, prefix, String::new()], ";"));
        self.fact("NICKNAME", &nicknames);
        self.fact("ORG", &escaped(&one_line(&client.company)));
        self.ways(client);
        if let Some(birthday) = client.birthday {
            self.birthday(birthday);
        }
        let tags: Vec<String> = client.tags.iter().map(|tag| one_line(tag)).collect();
        self.fact("CATEGORIES", &joined(&tags, ","));
        self.fact("NOTE", &escaped(&lines(&client.remarks)));
        self.people(&client.people);
        self.line("END", "VCARD");
    }

    /// How to reach them.
    fn ways(&mut self, client: &Client) {
        let preferred = match self.version {
            CardVersion::V3 => "EMAIL;TYPE=INTERNET,PREF",
            CardVersion::V4 => "EMAIL;PREF=1",
        };
        let heads = std::iter::once(preferred).chain(std::iter::repeat("EMAIL"));
        for (head, email) in heads.zip(&client.emails) {
            self.fact(head, &escaped(&one_line(email.as_str())));
        }
        for phone in &client.phones {
            self.fact("TEL", &escaped(&one_line(phone)));
        }
        let Address { street, town, region, code, country } = Address::of(client);
        let parts = [String::new(), String::new(), street, town, region, code, country];
        if parts.iter().any(|part| !part.is_empty()) {
            self.line("ADR", &joined(&parts, ";"));
        }
    }

    /// Only 4.0 can leave the year out; Apple's programs name one that stands for none.
    fn birthday(&mut self, date: PartialDate) {
        let (month, day) = (date.month(), date.day());
        match (self.version, date.year()) {
            (CardVersion::V3, Some(_)) => self.line("BDAY", &date.to_string()),
            (CardVersion::V3, None) => {
                self.line("BDAY;X-APPLE-OMIT-YEAR=1604", &format!("1604-{month:02}-{day:02}"));
            }
            (CardVersion::V4, Some(year)) => {
                self.line("BDAY", &format!("{year:04}{month:02}{day:02}"));
            }
            (CardVersion::V4, None) => self.line("BDAY", &format!("--{month:02}{day:02}")),
        }
    }

    /// By a type of 4.0 where there is one, else with a label, as Apple's programs do.
    fn people(&mut self, people: &[PersonAround]) {
        let named =
            people.iter().map(|person| (one_line(&person.name), one_line(&person.relation)));
        for ((name, relation), number) in named.filter(|(name, _)| !name.is_empty()).zip(1..) {
            let typed = match relation.as_str() {
                _ if self.version == CardVersion::V3 => None,
                "" => Some("RELATED;VALUE=text".to_owned()),
                word if RELATIONS.contains(&word) => {
                    Some(format!("RELATED;TYPE={word};VALUE=text"))
                }
                _ => None,
            };
            if let Some(head) = typed {
                self.line(&head, &escaped(&name));
            } else {
                self.line(&format!("item{number}.X-ABRELATEDNAMES"), &escaped(&name));
                self.fact(&format!("item{number}.X-ABLabel"), &escaped(&relation));
            }
        }
    }

    /// A line, unless it would say nothing.
    fn fact(&mut self, head: &str, value: &str) {
        if !value.is_empty() {
            self.line(head, value);
        }
    }

    /// A line, folded at 75 octets (RFC 6350, 3.2), the space of the next one counted.
    fn line(&mut self, head: &str, value: &str) {
        const WIDTH: usize = 75;
        let mut used = 0;
        for sign in head.chars().chain(":".chars()).chain(value.chars()) {
            if used + sign.len_utf8() > WIDTH {
                self.text.push_str("\r\n ");
                used = 1;
            }
            self.text.push(sign);
            used += sign.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

fn joined(parts: &[String], separator: &str) -> String {
    parts.iter().map(|part| escaped(part)).collect::<Vec<_>>().join(separator)
}

/// RFC 6350, 3.4.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\n' => escaped.push_str("\\n"),
            '\\' | ',' | ';' => escaped.extend(['\\', sign]),
            _ => escaped.push(sign),
        }
    }
    escaped
}

/// On one line, without control characters, single spaces between words, composed (NFC).
pub(super) fn one_line(text: &str) -> String {
    // Composed first: a Greek question mark becomes a semicolon, which has to be escaped.
    let text: String = text.nfc().collect();
    let words = text.split(|sign: char| sign.is_whitespace() || sign.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// On its own lines, without control characters but tabs, no blank space at the ends, composed.
pub(super) fn lines(text: &str) -> String {
    let text: String = text.nfc().collect();
    let stray = |sign: char| sign.is_control() && !matches!(sign, '\n' | '\t');
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace(stray, "");
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// A full name in the parts that address books want, in the order of its words.
#[derive(Default)]
pub(super) struct Name {
    pub(super) prefix: String,
    pub(super) first: String,
    pub(super) middle: String,
    pub(super) last: String,
}

impl Name {
    /// The first word is the first name, or all words of the call name if the name begins with
    /// them, perhaps after titles.
    pub(super) fn of(client: &Client) -> Self {
        let full = one_line(&client.full_name);
        // "Ruiz, Marta" is sorted already: its words are not where they are looked for.
        if full.contains(',') {
            return Self { last: full, ..Self::default() };
        }
        let words: Vec<&str> = full.split(' ').collect();
        let call_name = one_line(&client.preferred_name);
        let call_name: Vec<&str> = call_name.split_whitespace().collect();
        let titles = words.iter().take_while(|word| word.ends_with('.')).count();
        let is_called = |at: &usize| {
            let rest = words.get(*at..).unwrap_or_default();
            !call_name.is_empty() && rest.starts_with(&call_name)
        };
        let called = [0, titles].into_iter().find(is_called);
        let (prefix, rest) = words.split_at(called.unwrap_or(0));
        let (first, rest) = rest.split_at(called.map_or(1, |_| call_name.len()));
        let (last, middle) = rest.split_last().unwrap_or((&"", &[]));
        Self {
            prefix: prefix.join(" "),
            first: first.join(" "),
            middle: middle.join(" "),
            last: (*last).to_owned(),
        }
    }

    /// The call name, unless it is the first name, and the nicknames.
    pub(super) fn others(&self, client: &Client) -> Vec<String> {
        let call_name = Some(one_line(&client.preferred_name)).filter(|name| *name != self.first);
        let nicknames = client.nicknames.iter().map(|name| one_line(name));
        call_name.into_iter().chain(nicknames).filter(|name| !name.is_empty()).collect()
    }
}

/// A postal address in the parts of RFC 6350, 6.3.1.
#[derive(Default)]
pub(super) struct Address {
    /// All lines, if the town has none of its own.
    pub(super) street: String,
    pub(super) town: String,
    pub(super) region: String,
    pub(super) code: String,
    pub(super) country: String,
}

impl Address {
    pub(super) fn of(client: &Client) -> Self {
        let (postal, town) = (lines(&client.postal), one_line(&client.place));
        Self::split(&postal, &town).unwrap_or_else(|| {
            // A town that is there already would be read twice.
            let town = if names(&postal, &town) { String::new() } else { town };
            Self { street: postal, town, ..Self::default() }
        })
    }

    /// Street, then a line *code town*, then at most region and country.
    fn split(postal: &str, town: &str) -> Option<Self> {
        let lines: Vec<&str> = postal.lines().collect();
        let is_plain = |line: &&str| !line.is_empty() && one_line(line) == **line;
        if town.is_empty() || !lines.iter().all(is_plain) {
            return None;
        }
        let at = lines.iter().rposition(|line| code_before(line, town).is_some())?;
        let (street, rest) = lines.split_at(at);
        let (line, region, country) = match rest {
            [line] => (line, "", ""),
            [line, country] => (line, "", *country),
            [line, region, country] => (line, *region, *country),
            _ => return None,
        };
        Some(Self {
            street: street.join("\n"),
            town: town.to_owned(),
            region: region.to_owned(),
            code: code_before(line, town)?.to_owned(),
            country: country.to_owned(),
        })
    }
}

/// What stands before the town on its line, if it is a postal code or nothing.
fn code_before<'a>(line: &'a str, town: &str) -> Option<&'a str> {
    /// Longer than any postal code, in bytes.
    const LONGEST: usize = 10;
    let before = line.strip_suffix(town)?;
    let is_code = |code: &&str| {
        let sound = code.chars().all(|sign| !sign.is_lowercase());
        code.len() <= LONGEST && sound && code.contains(|sign: char| sign.is_ascii_digit())
    };
    if before.is_empty() { Some("") } else { before.strip_suffix(' ').filter(is_code) }
}

/// True if the words of a town stand in a text, in letters of any case.
fn names(text: &str, town: &str) -> bool {
    let (text, town) = (text.to_lowercase(), town.to_lowercase());
    text.match_indices(&town).any(|(at, _)| {
        let (before, after) = (text.get(..at), text.get(at + town.len()..));
        !before.is_some_and(|before| before.ends_with(char::is_alphanumeric))
            && !after.is_some_and(|after| after.starts_with(char::is_alphanumeric))
    })
}
