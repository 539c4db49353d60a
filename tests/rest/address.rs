//! One address, or a clear refusal: whatever is typed or pasted into the field.

#![expect(clippy::unwrap_used, reason = "a failed step ends the test")]

use posdata::checks::list_name::is_list_name;
use posdata::model::{AddressError, EmailAddress};
use proptest::prelude::*;

fn parsed(text: &str) -> Result<String, AddressError> {
    EmailAddress::parse(text).map(|address| address.to_string())
}

fn several(text: &str) -> Vec<String> {
    match EmailAddress::parse(text) {
        Err(AddressError::Several(found)) => found.iter().map(ToString::to_string).collect(),
        other => panic!("{text:?} gave {other:?}"),
    }
}

#[test]
fn addresses_of_real_people_are_taken_as_they_are_written() {
    for text in [
        "marta@example.com",
        "Marta.Ruiz+notes@Mail.Example.co.uk",
        "o'brien@example.ie",
        "_x-1@1and1.example",
        "владимир@пример.рф",
        "josé@españa.example",
        "jose\u{301}@example.com",
        "用户@例子.公司",
        "பெயர்@இலங்கை.இலங்கை",
        "उपयोगकर्ता@उदाहरण.भारत",
        "a@xn--e1afmkfd.xn--p1ai",
    ] {
        assert_eq!(parsed(text).as_deref(), Ok(text));
        assert_eq!(parsed(&format!(" \t{text}\u{a0}\r\n")).as_deref(), Ok(text));
    }
}

#[test]
fn an_empty_field_is_no_mistake_in_an_address() {
    for text in ["", "  ", "\r\n\t", "\u{a0}"] {
        assert_eq!(parsed(text), Err(AddressError::Empty));
    }
}

#[test]
fn what_is_not_one_bare_address_is_refused_with_its_text() {
    for text in [
        "marta",
        "@example.com",
        "marta@",
        "marta@localhost",
        "marta@example",
        "marta@example.",
        "marta@.example.com",
        "marta@example..com",
        ".marta@example.com",
        "marta.@example.com",
        "ma..rta@example.com",
        "marta@-example.com",
        "marta@exam_ple.com",
        "marta@192.168.0.1",
        "marta@[192.168.0.1]",
        "marta@[IPv6:::1]",
        "marta@@example.com",
        "marta@example.com@example.org",
        "Marta <marta@example.com>",
        "<marta@example.com>",
        "\"marta\"@example.com",
        "marta(work)@example.com",
        "marta@example.com(work)",
        "mar ta@example.com",
        "mailto:marta@example.com",
        "friends:marta@example.com;",
        "marta\\@example.com",
        "marta!ana@example.com",
        // One mailbox twice is a slip of the hand, not two people.
        "marta@example.com, Marta@Example.com",
    ] {
        assert_eq!(parsed(text), Err(AddressError::Invalid(text.to_owned())), "{text}");
    }
}

#[test]
fn nothing_encoded_hides_in_an_address() {
    for text in [
        "marta@example.com?bcc=ana@example.com",
        "marta?cc=ana@example.com",
        "marta@example.com&bcc=ana@example.com",
        "marta%40example.com",
        "marta%2Cana@example.com",
        "marta%0D%0ABcc%3Aana@example.com",
        "ana%example.org@example.com",
        "marta@example.com%2Cana@example.com",
        "marta=0D=0ABcc=3Aana@example.com",
        "marta=0aana@example.com",
        "=?utf-8?Q?marta=2C?=@example.com",
        "marta&#13;&#10;@example.com",
        "marta\0@example.com",
        "marta\r\nBcc: x@example.com",
        "marta\n@example.com",
        "marta@example.com\u{7f}",
        "mar\u{85}ta@example.com",
        "mar\u{2028}ta@example.com",
    ] {
        assert!(matches!(EmailAddress::parse(text), Err(AddressError::Invalid(_))), "{text:?}");
    }
}

#[test]
fn signs_that_are_not_seen_or_turn_into_others_are_refused() {
    for c in [
        '\u{ad}',
        '\u{34f}',
        '\u{61c}',
        '\u{1160}',
        '\u{3164}',
        '\u{ffa0}',
        '\u{180b}',
        '\u{200b}',
        '\u{200d}',
        '\u{200e}',
        '\u{202e}',
        '\u{2060}',
        '\u{2066}',
        '\u{fe0f}',
        '\u{feff}',
        '\u{e0001}',
        '\u{e0100}',
        // Normalised they are “@”, “,”, “.”, “;”, “0,”, “1.”, “(1)” and a space with something.
        '\u{ff20}',
        '\u{ff0c}',
        '\u{3002}',
        '\u{37e}',
        '\u{1f101}',
        '\u{2488}',
        '\u{2474}',
        '\u{37a}',
        '\u{fdfa}',
    ] {
        for text in [
            format!("mar{c}ta@example.com"),
            format!("marta@exam{c}ple.com"),
            format!("marta{c}@example.com"),
            format!("{c}marta@example.com"),
        ] {
            assert!(parsed(&text).is_err(), "{text:?} ({c:?})");
        }
    }
    // An accent with nothing to stand on would stand on the “@”.
    assert!(parsed("marta@\u{301}example.com").is_err());
    assert!(parsed("\u{301}marta@example.com").is_err());
}

#[test]
fn lengths_are_those_of_the_mail_standard() {
    let local = "m".repeat(64);
    assert!(parsed(&format!("{local}@example.com")).is_ok());
    assert!(parsed(&format!("m{local}@example.com")).is_err());
    let label = "d".repeat(63);
    assert!(parsed(&format!("a@{label}.com")).is_ok());
    assert!(parsed(&format!("a@d{label}.com")).is_err());
    assert!(parsed(&format!("a@{label}.{label}.{label}.{label}.com")).is_err());
    // Bytes, not letters: 33 of two bytes are 66.
    assert!(parsed(&format!("{}@example.com", "я".repeat(33))).is_err());
    assert!(parsed(&format!("{}@example.com", "e\u{301}".repeat(22))).is_err());
}

#[test]
fn several_addresses_are_named_one_by_one() {
    let both = ["marta@example.com", "ana@example.org"];
    for text in [
        "marta@example.com,ana@example.org",
        "marta@example.com; ana@example.org;",
        "marta@example.com ana@example.org",
        "marta@example.com\tana@example.org",
        "marta@example.com\r\nana@example.org",
        "marta@example.com\rana@example.org",
        "marta@example.com and ana@example.org.",
        "Marta Ruiz <marta@example.com>, Ana <ana@example.org>",
        "\"Ruiz, Marta\" <marta@example.com>; \"Ana\" <ana@example.org>",
        "<marta@example.com><ana@example.org>",
        "friends: marta@example.com, ana@example.org;",
        "mailto:marta@example.com,ana@example.org",
        "marta@example.com,broken@,ana@example.org",
        "marta@example.com, MARTA@example.com, ana@example.org",
        "marta@example.com\r\nBcc: ana@example.org",
        "marta@example.com\u{2028}ana@example.org",
        "marta@example.com，ana@example.org",
        "marta@example.com\0ana@example.org",
    ] {
        assert_eq!(several(text), both, "{text:?}");
    }
}

#[test]
fn a_pasted_address_book_is_taken_apart_without_waiting() {
    let all: Vec<String> =
        (0..20_000).map(|number| format!("client{number}@example.com")).collect();
    assert_eq!(several(&all.join(", ")), all);
}

#[test]
fn the_same_mailbox_is_known_in_any_case() {
    let same = |one: &str, other: &str| {
        EmailAddress::parse(one).unwrap().same_as(&EmailAddress::parse(other).unwrap())
    };
    assert!(same("Marta@Example.com", "marta@example.COM"));
    assert!(same("ΟΔΟΣ@example.com", "οδος@example.com"));
    assert!(same("Владимир@пример.рф", "ВЛАДИМИР@ПРИМЕР.РФ"));
    assert!(same("josé@example.com", "jose\u{301}@example.com"));
    assert!(!same("marta@example.com", "marta@example.co"));
    assert!(!same("jose@example.com", "josé@example.com"));
    assert_ne!(EmailAddress::parse("Marta@example.com"), EmailAddress::parse("marta@example.com"));
}

proptest! {
    #[test]
    fn whatever_is_accepted_has_one_at_sign_and_nothing_that_separates_or_encodes(
        text in prop_oneof![any::<String>(), "[a-z@.,;:<>%?&=!\"\\r\\n \u{ff20}\u{202e}я]{1,24}", "[a-z]{1,3}.{0,3}@.{0,3}[a-z]{1,3}\\.[a-z]{2,3}"]
    ) {
        if let Ok(address) = EmailAddress::parse(&text) {
            let written = address.as_str();
            prop_assert_eq!(written, text.trim());
            prop_assert_eq!(written.matches('@').count(), 1);
            prop_assert!(!written.contains(|c: char| c.is_whitespace() || c.is_control() || ",;:<>()[]\"\\%?&!".contains(c)));
            prop_assert!(written.rsplit('@').next().is_some_and(|domain| domain.contains('.')));
            prop_assert_eq!(EmailAddress::parse(written), Ok(address.clone()));
        }
    }

    #[test]
    fn two_different_addresses_are_never_one(
        one in "[a-z]{1,8}@[a-z]{1,8}\\.com",
        other in "[0-9]{1,8}@[a-z]{1,8}\\.org",
        between in "[,; \\r\\n\\t<>|/%?&\0]{1,3}|%2C|%0D%0A|&bcc=|\\?cc=|=0D=0A",
    ) {
        let text = format!("{one}{between}{other}");
        prop_assert!(EmailAddress::parse(&text).is_err());
    }
}

/// What becomes of a line in an address field, as the file names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
enum Verdict {
    One,
    Several,
    Refused,
    ListLike,
}

#[test]
fn no_line_of_an_address_field_ever_holds_two() {
    let lines: Vec<(String, Verdict, String)> =
        ron::from_str(include_str!("../data/addresses.ron")).unwrap();
    for (line, verdict, why) in lines {
        let found = EmailAddress::parse_mailbox(&line);
        match verdict {
            Verdict::One => assert!(found.is_ok_and(|it| !is_list_name(&it)), "{line:?}: {why}"),
            Verdict::ListLike => {
                assert!(found.is_ok_and(|it| is_list_name(&it)), "{line:?}: {why}");
            }
            Verdict::Several | Verdict::Refused => assert!(found.is_err(), "{line:?}: {why}"),
        }
    }
}
