//! A note leaves the app to one person, whole: by link or by draft file, whatever was typed.

#![expect(clippy::unwrap_used, reason = "a failed step ends the test")]

use mail_parser::{Address, MessageParser};
use percent_encoding::percent_decode_str;
use posdata::model::EmailAddress;
use posdata::store::export::{MAILTO_LIMIT, TooLong, eml, eml_file_name, mailto};
use proptest::prelude::*;

const INJECTIONS: &[&str] = &[
    "\r\nBcc: ana@example.org\r\n",
    "\nCc: ana@example.org",
    "\rTo: ana@example.org",
    "\r\n\r\nResent-To: ana@example.org",
    "%0D%0ABcc%3A%20ana@example.org",
    "%250D%250ABcc:ana@example.org",
    "=0D=0ABcc: ana@example.org",
    "=?utf-8?Q?=0D=0ABcc:_ana@example.org?=",
    "=?utf-8?B?DQpCY2M6IGFuYUBleGFtcGxlLm9yZw==?=",
    "&bcc=ana@example.org",
    "?cc=ana@example.org",
    "&amp;bcc=ana@example.org",
    "&#13;&#10;Bcc: ana@example.org",
    "\\r\\nBcc: ana@example.org",
    "\u{2028}Bcc: ana@example.org\u{2029}",
    "\u{85}Bcc: ana@example.org",
    "\u{b}Bcc: ana@example.org\u{c}",
    "\u{560a}\u{560d}Bcc: ana@example.org",
    "\0Bcc: ana@example.org",
    ",ana@example.org",
    ";ana@example.org",
    "<ana@example.org>",
    "#&to=ana@example.org",
    "\u{202e}gro.elpmaxe@ana",
    "--\r\nContent-Type: text/html",
    ".\r\nRCPT TO:<ana@example.org>",
];

/// Any text, often with an injection in it.
fn typed() -> impl Strategy<Value = String> {
    let injection = prop::sample::select(INJECTIONS);
    prop_oneof![
        any::<String>(),
        "[a-zA-Zа-яé ,.!?\r\n\t=_%&-]{0,120}",
        (".{0,20}", injection.clone(), ".{0,20}")
            .prop_map(|(before, inside, after)| format!("{before}{inside}{after}")),
        prop::collection::vec(injection, 1..4).prop_map(|all| all.concat()),
    ]
}

/// Any text that is one address: mostly a good one, with an injection where it got through.
fn recipient() -> impl Strategy<Value = EmailAddress> {
    let near = ("[a-z+'#=/{|}~^`]{1,6}", typed(), "@[a-z]{1,6}", prop::option::of(typed()))
        .prop_map(|(local, inside, domain, end)| {
            format!("{local}{inside}{domain}.com{}", end.unwrap_or_default())
        });
    let good = prop_oneof![
        "[a-z'+=#/|~]{1,8}@[a-zé]{1,8}\\.(com|рф)",
        "[а-я]{1,20}@[а-я]{1,8}\\.рф",
        "[a-z]{60}@[a-z]{60}\\.[a-z]{60}\\.com"
    ];
    prop_oneof![near, good]
        .prop_filter_map("not an address", |text| EmailAddress::parse(&text).ok())
}

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

fn shown_subject(text: &str) -> String {
    let spaced = text.replace(|c: char| c.is_control() || "\u{2028}\u{2029}".contains(c), " ");
    let mut shown = spaced.trim().to_owned();
    while shown.contains("  ") {
        shown = shown.replace("  ", " ");
    }
    shown
}

fn shown_lines(text: &str) -> Vec<String> {
    let shown = |line: &str| line.replace(|c: char| c.is_control() && c != '\t', " ");
    text.replace("\r\n", "\n").split(['\n', '\r']).map(shown).collect()
}

/// Reads a link by the letter of RFC 6068: who gets it, then names and values in order.
fn read_link(link: &str) -> (Vec<String>, Vec<(String, String)>) {
    let sound = |c: char| c.is_ascii_alphanumeric() || "-._~%@:?&=".contains(c);
    assert!(link.chars().all(sound), "{link}");
    let decode = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let (to, query) = link.strip_prefix("mailto:").unwrap().split_once('?').unwrap();
    let parameters = query.split('&').map(|pair| {
        let (name, value) = pair.split_once('=').unwrap();
        assert!(!value.contains(['=', '?', ':', '@']), "{link}");
        (decode(name), decode(value))
    });
    // Decoded first: a careless program splits the recipients only afterwards.
    (decode(to).split([',', ';']).map(str::to_owned).collect(), parameters.collect())
}

struct Draft {
    to: Vec<String>,
    copies: bool,
    subject: String,
    body: String,
    fields: Vec<String>,
}

fn read_draft(bytes: &[u8]) -> Draft {
    let message = MessageParser::default().parse(bytes).unwrap();
    let names: Vec<_> =
        message.headers().iter().map(|header| header.name().to_ascii_lowercase()).collect();
    Draft {
        to: message
            .to()
            .map(Address::iter)
            .into_iter()
            .flatten()
            .map(|one| {
                assert_eq!(one.name(), None);
                one.address().unwrap().to_owned()
            })
            .collect(),
        copies: message.cc().is_some() || message.bcc().is_some(),
        subject: message.subject().unwrap_or_default().to_owned(),
        body: message.body_text(0).unwrap_or_default().into_owned(),
        fields: names,
    }
}

#[test]
fn the_link_is_what_the_standard_writes() {
    let link = mailto(
        &address("Marta+x@example.com"),
        "¡Feliz año, Marta!",
        "Querida Marta:\n\n100 % & más\r\nA\rB",
    );
    assert_eq!(
        link.as_deref(),
        Ok(
            "mailto:Marta%2Bx@example.com?subject=%C2%A1Feliz%20a%C3%B1o%2C%20Marta%21&body=Querida%20Marta%3A\
            %0D%0A%0D%0A100%20%25%20%26%20m%C3%A1s%0D%0AA%0D%0AB"
        )
    );
}

#[test]
fn a_link_has_1800_characters_or_is_not_made() {
    let to = address("marta@example.com");
    let frame = mailto(&to, "s", "").unwrap().len();
    let fitting = mailto(&to, "s", &"b".repeat(MAILTO_LIMIT - frame)).unwrap();
    assert_eq!(fitting.len(), 1_800);
    let over = mailto(&to, "s", &"b".repeat(MAILTO_LIMIT - frame + 1));
    assert_eq!(over, Err(TooLong { chars: 1_801 }));
    // Six characters a letter: Cyrillic fills the link sooner.
    assert_eq!(mailto(&to, "s", &"я".repeat(300)), Err(TooLong { chars: frame + 1_800 }));
}

#[test]
fn a_draft_opens_for_writing_and_names_neither_sender_nor_machine() {
    let bytes =
        eml(&address("marta@example.com"), "¡Feliz año!", "Querida Marta:\n\nЁлка\n").unwrap();
    let draft = read_draft(&bytes);
    assert_eq!(draft.to, ["marta@example.com"]);
    assert_eq!(
        (draft.subject.as_str(), draft.body.as_str()),
        ("¡Feliz año!", "Querida Marta:\r\n\r\nЁлка\r\n")
    );
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("\r\nX-Unsent: 1\r\n"));
    assert!(text.starts_with("MIME-Version: 1.0\r\n"));
    assert!(text.is_ascii());
    for name in ["from", "sender", "date", "message-id"] {
        assert!(!draft.fields.iter().any(|field| field == name), "{text}");
    }
}

#[test]
fn a_subject_that_looks_encoded_is_read_as_it_was_typed() {
    let subject = format!("=?utf-8?B?QmNj?= {} ñ =?x", "n".repeat(200));
    let bytes = eml(&address("marta@example.com"), &subject, "").unwrap();
    assert_eq!(read_draft(&bytes).subject, subject);
    let text = String::from_utf8(bytes).unwrap();
    // RFC 2047, section 2: no encoded word is longer than 75 characters.
    assert!(text.split_whitespace().all(|word| word.len() <= 75), "{text}");
}

#[test]
fn the_file_of_a_draft_has_a_name_on_every_system() {
    for (client, name) in [
        ("Marta Ruiz", "Marta Ruiz 2025.eml"),
        ("Жанна Д’Арк", "Жанна Д’Арк 2025.eml"),
        ("Jose\u{301}", "José 2025.eml"),
        ("हिन्दी", "हिन्दी 2025.eml"),
        ("../../etc/passwd", "etc passwd 2025.eml"),
        ("C:\\Windows\\x", "C Windows x 2025.eml"),
        (".hidden", "hidden 2025.eml"),
        ("CON", "CON 2025.eml"),
        ("lpt1.txt", "lpt1 txt 2025.eml"),
        ("a\u{202e}gpj.exe\0", "a gpj exe 2025.eml"),
        ("  -rf  ", "rf 2025.eml"),
        ("<>|?*\"", "2025.eml"),
        ("", "2025.eml"),
    ] {
        assert_eq!(eml_file_name(client, 2025), name);
    }
    assert_eq!(eml_file_name(&"M".repeat(200), 2025), format!("{} 2025.eml", "M".repeat(111)));
}

proptest! {
    #[test]
    fn a_link_goes_to_one_and_carries_the_whole_text(to in recipient(), subject in typed(), body in typed()) {
        match mailto(&to, &subject, &body) {
            Ok(link) => {
                prop_assert!(link.chars().count() <= 1_800);
                let (recipients, parameters) = read_link(&link);
                prop_assert_eq!(recipients, [to.as_str()]);
                let expected = [
                    ("subject".to_owned(), shown_subject(&subject)),
                    ("body".to_owned(), shown_lines(&body).join("\r\n")),
                ];
                prop_assert_eq!(parameters, expected);
            }
            Err(TooLong { chars }) => prop_assert!(chars > 1_800),
        }
    }

    #[test]
    fn a_draft_goes_to_one_and_carries_the_whole_text(to in recipient(), subject in typed(), body in typed()) {
        let bytes = eml(&to, &subject, &body).unwrap();
        let draft = read_draft(&bytes);
        prop_assert_eq!(&draft.to, &[to.as_str()]);
        prop_assert!(!draft.copies);
        prop_assert_eq!(draft.fields.iter().filter(|name| *name == "to").count(), 1);
        prop_assert!(draft.fields.iter().all(|name| !name.contains("cc") && !name.contains("resent")));
        prop_assert_eq!(draft.subject, shown_subject(&subject));
        prop_assert_eq!(shown_lines(&draft.body), shown_lines(&body));
    }

    #[test]
    fn every_line_of_a_draft_ends_in_crlf_and_is_short_enough(to in recipient(), subject in typed(), body in typed()) {
        let bytes = eml(&to, &subject, &body).unwrap();
        for line in bytes.split(|byte| *byte == b'\n') {
            prop_assert!(line.len() <= 999);
            let inner = line.strip_suffix(b"\r").unwrap_or(line);
            prop_assert!(!inner.contains(&b'\r') && !inner.contains(&0));
        }
        let bare = bytes.windows(2).any(|two| two[1] == b'\n' && two[0] != b'\r');
        prop_assert!(!bare);
    }

    #[test]
    fn no_name_of_a_client_makes_a_bad_file_name(client in prop_oneof![any::<String>(), "(CON|nul|LPT1)?[./\\\\: a-zя\u{301}]{0,90}"], year in 1900..2200) {
        let name = eml_file_name(&client, year);
        prop_assert!(name.len() <= 120);
        let ending = format!("{year}.eml");
        prop_assert!(name.ends_with(&ending));
        prop_assert_eq!(name.matches('.').count(), 1);
        prop_assert!(!name.starts_with(['.', ' ', '-', '~']));
        let unsafe_sign = |c: char| c.is_control() || "/\\:*?\"<>|\u{202e}\u{feff}\u{200b}".contains(c);
        prop_assert!(!name.contains(unsafe_sign));
    }
}
