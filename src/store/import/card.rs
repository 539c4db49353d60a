//! The properties of one vCard: what each of them says of the person.
//!
//! Where a card begins and ends is found out in `vcard`.

use super::Field;
use super::content_line::Property;
use super::draft::Draft;

/// Properties that say nothing about the person.
const MUTE: [&str; 26] = [
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
    "X-CLASS",
    "X-MOZILLA-HTML",
    "X-MS-OL-DEFAULT-POSTAL-ADDRESS",
    "X-MS-OL-DESIGN",
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

/// The name of a mailing list.
pub(super) fn group_name(properties: &[Property]) -> Option<String> {
    let is_kind = |name: &str| name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND";
    properties.iter().find(|property| {
        is_kind(&property.name) && property.text().eq_ignore_ascii_case("group")
            || property.name == "X-EVOLUTION-LIST" && property.text().eq_ignore_ascii_case("true")
    })?;
    let name = properties.iter().find(|property| property.name == "FN");
    Some(name.map(Property::text).unwrap_or_default())
}

/// What the properties of one card say, in any order.
pub(super) fn person(line: usize, properties: &[Property]) -> Draft {
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
            "N" if is_first(properties, property) => name(&mut draft, property),
            "N" => other_name(&mut draft, property),
            "NICKNAME" | "X-NICKNAME" => {
                for nickname in property.parts(',') {
                    draft.other_name(&nickname);
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
                    draft.tag(&label);
                }
            }
            "NOTE" => draft.take(Field::Remarks, 0, "", &property.text()),
            "X-ANDROID-CUSTOM" => android(&mut draft, property),
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
                draft.around(&label_of(property, properties), &relative(property));
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
    if is_first(properties, property) {
        draft.take(Field::FullName, 0, "", &property.text());
    } else if first.is_none_or(|first| first.text() != property.text()) {
        draft.take(Field::Nickname, 0, "", &property.text());
    }
}

fn is_first(properties: &[Property], property: &Property) -> bool {
    let first = properties.iter().find(|other| other.name == property.name);
    first.is_some_and(|first| std::ptr::eq(first, property))
}

/// `vnd.android.cursor.item/nickname;Pasha;1;;;`: what it is, the value, a number for its kind.
fn android(draft: &mut Draft, property: &Property) {
    let parts = property.parts(';');
    let [kind, value, ..] = parts.as_slice() else { return };
    match kind.rsplit('/').next() {
        Some("nickname") => draft.take(Field::Nickname, 0, "", value),
        Some("relation") => draft.around("", value),
        Some("contact_event") => draft.remark("Event", value),
        _ => draft.remark("", &plain(property)),
    }
}

/// A second name in its parts, often in another script.
fn other_name(draft: &mut Draft, property: &Property) {
    let parts = property.parts(';');
    let [last, first, rest @ ..] = parts.as_slice() else { return };
    let middle = rest.first().map(String::as_str).unwrap_or_default();
    let words = [first.as_str(), middle, last.as_str()];
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    draft.other_name(&words.join(" "));
}

/// The address book of KDE writes the name of a relative where the kind of a value stands.
fn relative(property: &Property) -> String {
    const KINDS: [&str; 3] = ["uri", "text", "unknown"];
    let stated =
        property.params("VALUE").find(|kind| !KINDS.contains(&kind.to_lowercase().as_str()));
    let text = property.text();
    if text.contains(char::is_alphanumeric) { text } else { stated.unwrap_or_default().to_owned() }
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
