//! Address books in vCard 2.1, 3.0 and 4.0: cards become people.
//!
//! How a line is read stands in `content_line`.

use super::content_line::{Property, Unfolder};
use super::draft::Draft;
use super::{Doubt, DoubtReason, Field, Preview, SourceKind};

const BEGIN: &str = "BEGIN:VCARD";
const END: &str = "END:VCARD";

/// Properties that say nothing about the person.
const MUTE: [&str; 22] = [
    "BEGIN",
    "END",
    "VERSION",
    "PRODID",
    "UID",
    "REV",
    "CLASS",
    "MAILER",
    "SOURCE",
    "NAME",
    "KIND",
    "PROFILE",
    "PHOTO",
    "LOGO",
    "SOUND",
    "KEY",
    "CLIENTPIDMAP",
    "X-ABLABEL",
    "X-ABADR",
    "X-ABUID",
    "X-ABSHOWAS",
    "SORT-STRING",
];

/// With these programs begin the names of properties that no standard knows.
const PROGRAMS: [&str; 8] = [
    "X-KADDRESSBOOK-X-",
    "X-KADDRESSBOOK-",
    "X-EVOLUTION-",
    "X-APPLE-",
    "X-MS-OL-",
    "X-MS-",
    "X-AB",
    "X-",
];

/// True if a card begins within the first lines.
pub(super) fn is_vcard(text: &str) -> bool {
    const LINES: usize = 50;
    text.lines().take(LINES).any(|line| is_mark(line, BEGIN))
}

/// Reads all cards. The encoding is filled in by the caller.
pub(super) fn read(text: &str) -> Preview {
    let mut preview = Preview {
        source: SourceKind::VCard,
        encoding: "",
        has_header: false,
        day_order: None,
        asks_day_order: false,
        columns: Vec::new(),
        people: Vec::new(),
        doubts: Vec::new(),
    };
    let mut card: Option<Card> = None;
    let mut next_outside = 0;
    for (line, number) in text.lines().zip(1..) {
        if let Some(outer) = card.as_mut().filter(|card| card.holds(line)) {
            outer.push_agent(line);
        } else if is_mark(line, BEGIN) {
            if let Some(open) = card.replace(Card::new(number)) {
                open.doubt(DoubtReason::OpenCard, &mut preview);
                open.close(&mut preview);
            }
        } else if is_mark(line, END) {
            match card.take() {
                Some(card) => card.close(&mut preview),
                None => outside(line, number, &mut next_outside, &mut preview.doubts),
            }
        } else if let Some(card) = &mut card {
            card.push(line);
        } else if !line.trim().is_empty() {
            outside(line, number, &mut next_outside, &mut preview.doubts);
        }
    }
    if let Some(open) = card {
        open.doubt(DoubtReason::OpenCard, &mut preview);
        open.close(&mut preview);
    }
    preview
}

fn is_mark(line: &str, mark: &str) -> bool {
    line.trim().eq_ignore_ascii_case(mark)
}

/// Lines that follow one another outside all cards are one doubt.
fn outside(line: &str, number: usize, next: &mut usize, doubts: &mut Vec<Doubt>) {
    let follows = *next == number;
    *next = number + 1;
    if let Some(last) = doubts.last_mut().filter(|_| follows) {
        last.text.push('\n');
        last.text.push_str(line);
        return;
    }
    let reason = DoubtReason::OutsideCards;
    doubts.push(Doubt { line: number, reason, text: line.to_owned() });
}

/// One card while its lines are being read.
struct Card {
    line: usize,
    first_lines: String,
    unfolder: Unfolder,
    /// A card within this one (vCard 2.1, AGENT), while it is being read and afterwards.
    agent: Option<Unfolder>,
    in_agent: bool,
}

impl Card {
    fn new(line: usize) -> Self {
        let (first_lines, unfolder) = (String::new(), Unfolder::default());
        Self { line, first_lines, unfolder, agent: None, in_agent: false }
    }

    /// True for the lines of a card within this one.
    fn holds(&self, line: &str) -> bool {
        let agent_follows = || self.unfolder.line().trim().eq_ignore_ascii_case("AGENT:");
        self.in_agent || is_mark(line, BEGIN) && agent_follows()
    }

    fn push_agent(&mut self, line: &str) {
        self.in_agent = !is_mark(line, END);
        self.agent.get_or_insert_default().push(line);
    }

    fn push(&mut self, line: &str) {
        /// Enough to know a card by, in bytes.
        const ENOUGH: usize = 300;
        if self.first_lines.len() + line.len() < ENOUGH {
            self.first_lines.push_str(line);
            self.first_lines.push('\n');
        }
        self.unfolder.push(line);
    }

    fn doubt(&self, reason: DoubtReason, preview: &mut Preview) {
        let text = self.first_lines.trim().to_owned();
        preview.doubts.push(Doubt { line: self.line, reason, text });
    }

    fn close(self, preview: &mut Preview) {
        let Self { line, first_lines, unfolder, agent, .. } = self;
        let properties = unfolder.finish();
        if let Some(name) = group_name(&properties) {
            let reason = DoubtReason::NotAPerson;
            preview.doubts.push(Doubt { line, reason, text: name });
            return;
        }
        if properties.is_empty() {
            return;
        }
        let mut draft = person(line, &properties);
        for property in agent.map(Unfolder::finish).unwrap_or_default() {
            match property.name.as_str() {
                "FN" => draft.around("agent", &property.text()),
                "TEL" | "EMAIL" => draft.remark("Agent", &property.text()),
                _ => {}
            }
        }
        let (person, doubts) = draft.finish(|| first_lines);
        preview.people.extend(person);
        preview.doubts.extend(doubts);
    }
}

/// The name of a mailing list.
fn group_name(properties: &[Property]) -> Option<String> {
    let is_kind = |name: &str| name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND";
    properties.iter().find(|property| {
        is_kind(&property.name) && property.text().eq_ignore_ascii_case("group")
    })?;
    let name = properties.iter().find(|property| property.name == "FN");
    Some(name.map(Property::text).unwrap_or_default())
}

fn person(line: usize, properties: &[Property]) -> Draft {
    let mut draft = Draft::new(line);
    let mut by_preference: Vec<&Property> = properties.iter().collect();
    by_preference.sort_by_key(|property| preference(property));
    let mut group = 0_u8;
    for property in by_preference {
        if MUTE.contains(&property.name.as_str()) || property.is_binary() {
            continue;
        }
        match property.name.as_str() {
            "FN" => take_once(&mut draft, properties, property),
            "N" => name(&mut draft, property),
            "NICKNAME" => {
                for nickname in property.parts(',') {
                    draft.take(Field::Nickname, 0, "", &nickname);
                }
            }
            "ORG" => organization(&mut draft, property),
            "EMAIL" => draft.take(Field::Email, 0, "E-mail", &property.text()),
            "TEL" => phone(&mut draft, property),
            "ADR" => {
                group = group.saturating_add(1);
                address(&mut draft, group, property);
            }
            "LABEL" if !properties.iter().any(|property| property.name == "ADR") => {
                draft.take(Field::Postal, 0, "", &property.text());
            }
            "LABEL" => {}
            "BDAY" => draft.birthday("Birthday", &birthday(property), None),
            "CATEGORIES" => {
                for label in property.parts(',') {
                    draft.take(Field::Tags, 0, "", &label);
                }
            }
            "NOTE" => draft.take(Field::Remarks, 0, "", &property.text()),
            "RELATED" if property.is_link() => {
                draft.remark(&label_of(property, properties), &property.text());
            }
            "RELATED"
            | "X-ABRELATEDNAMES"
            | "X-MS-CHILD"
            | "X-EVOLUTION-MANAGER"
            | "X-MANAGER"
            | "X-ASSISTANT"
            | "X-EVOLUTION-ASSISTANT"
            | "X-MS-ASSISTANT"
            | "AGENT" => {
                draft.around(&label_of(property, properties), &property.text());
            }
            name if name.ends_with("SPOUSE") || name.ends_with("SPOUSESNAME") => {
                draft.around("spouse", &property.text());
            }
            _ => draft.remark(&label_of(property, properties), &plain(property)),
        }
    }
    draft
}

/// Preferred ones first: `PREF=1`, `TYPE=PREF`, then the others as they stand.
fn preference(property: &Property) -> u8 {
    const LAST: u8 = 101;
    let number = property.params("PREF").find_map(|number| number.parse().ok());
    number.unwrap_or(if property.has_type("PREF") { 1 } else { LAST })
}

/// Several spellings of the full name are one name; the others are kept.
fn take_once(draft: &mut Draft, properties: &[Property], property: &Property) {
    let first = properties.iter().find(|other| other.name == property.name);
    if first.is_some_and(|first| std::ptr::eq(first, property)) {
        draft.take(Field::FullName, 0, "", &property.text());
    } else {
        draft.take(Field::Nickname, 0, "", &property.text());
    }
}

/// Last, first, middle names, what stands before and behind.
fn name(draft: &mut Draft, property: &Property) {
    const PARTS: [Field; 5] = [
        Field::LastName,
        Field::FirstName,
        Field::MiddleName,
        Field::NamePrefix,
        Field::NameSuffix,
    ];
    for (field, part) in PARTS.into_iter().zip(property.parts(';')) {
        draft.take(field, 0, "", &part.replace(',', " "));
    }
}

fn organization(draft: &mut Draft, property: &Property) {
    let mut parts = property.parts(';').into_iter();
    draft.take(Field::Company, 0, "Company", &parts.next().unwrap_or_default());
    for department in parts {
        draft.remark("Department", &department);
    }
}

fn phone(draft: &mut Draft, property: &Property) {
    let text = property.text();
    let number = text.strip_prefix("tel:").unwrap_or(&text);
    if property.has_type("FAX") {
        draft.remark("Fax", number);
    } else {
        draft.take(Field::Phone, 0, "Phone", number);
    }
}

/// Post office box, extended address, street, town, region, code, country.
fn address(draft: &mut Draft, group: u8, property: &Property) {
    const PARTS: [Field; 7] = [
        Field::Street,
        Field::Street,
        Field::Street,
        Field::City,
        Field::Region,
        Field::PostalCode,
        Field::Country,
    ];
    for (field, part) in PARTS.into_iter().zip(property.parts(';')) {
        draft.take(field, group, "", &part);
    }
}

/// Apple's programs name a year that stands for none.
fn birthday(property: &Property) -> String {
    let text = property.text();
    let omitted = property.params("X-APPLE-OMIT-YEAR").find_map(|year| text.strip_prefix(year));
    match omitted {
        Some(rest) => format!("--{}", rest.trim_start_matches('-')),
        None => text,
    }
}

/// What to write before a value in the remarks: its label, or the name of the property.
fn label_of(property: &Property, properties: &[Property]) -> String {
    let label = properties
        .iter()
        .filter(|_| !property.group.is_empty())
        .find(|other| other.name == "X-ABLABEL" && other.group == property.group);
    if let Some(label) = label {
        return label.text().replace("_$!<", "").replace(">!$_", "");
    }
    let name = match property.params("TYPE").next() {
        Some(relation) if property.name == "RELATED" => relation,
        _ => PROGRAMS
            .iter()
            .find_map(|program| property.name.strip_prefix(program))
            .unwrap_or(&property.name),
    };
    let mut signs = name.chars();
    let first = signs.next().map(|sign| sign.to_ascii_uppercase());
    first.into_iter().chain(signs.map(|sign| sign.to_ascii_lowercase())).collect()
}

/// A value in parts, as one text.
fn plain(property: &Property) -> String {
    let parts = property.parts(';');
    parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("; ")
}
