//! Files that are no address book, and any bytes at all.

use encoding_rs::{
    Encoding, IBM866, KOI8_R, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251,
    WINDOWS_1252, X_MAC_CYRILLIC,
};
use posdata::store::import::{self, DoubtReason, ImportError, LooksLike, SIZE_LIMIT, typed_line};
use proptest::prelude::{any, prop, prop_assert_eq, prop_oneof, proptest};
use proptest::strategy::{Just, Strategy};

use super::{doubts, names, read};

fn looks_like(bytes: &[u8]) -> LooksLike {
    match import::read(bytes, None) {
        Err(ImportError::NotContacts(kind)) => kind,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_that_is_something_else_is_named() {
    for (bytes, kind) in [
        (&b"\x89PNG\r\n\x1a\n\0\0"[..], LooksLike::Image),
        (b"\xFF\xD8\xFF\xE0\0", LooksLike::Image),
        (b"%PDF-1.7\n", LooksLike::Document),
        (b"PK\x03\x04\x14\0 xl/workbook.xml", LooksLike::Spreadsheet),
        (b"PK\x03\x04\x14\0 contacts.csv", LooksLike::Archive),
        (b"\xD0\xCF\x11\xE0\xA1\xB1", LooksLike::Spreadsheet),
        (b"  <!DOCTYPE html><html>", LooksLike::WebPage),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR", LooksLike::Calendar),
        (b"dn: cn=Marta\nobjectclass: person\n", LooksLike::Ldif),
        (b"{\"name\": \"Marta\"}", LooksLike::Data),
        (b"// Posdata\n(\n  version: 1,\n  clients: [],\n)", LooksLike::Book),
        (b"Book(version: 1)", LooksLike::Book),
    ] {
        assert_eq!(looks_like(bytes), kind, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn empty_large_and_unreadable_files_are_told() {
    for bytes in [&b""[..], b"\xEF\xBB\xBF", b" \r\n\t\n", b"\xFF\xFE"] {
        assert_eq!(import::read(bytes, None), Err(ImportError::Empty));
    }
    assert_eq!(import::read(b"Name,E-mail\n", None), Err(ImportError::Nobody));
    assert_eq!(
        import::read(b"Name,E-mail\nMar\0\0ta", None),
        Err(ImportError::Unreadable { line: 2, byte: 15 })
    );
    let large = vec![b'a'; SIZE_LIMIT + 1];
    assert_eq!(import::read(&large, None), Err(ImportError::TooLarge { bytes: SIZE_LIMIT + 1 }));
}

#[test]
fn every_encoding_gives_the_same_people() {
    let spanish = "Nombre;Correo\nÍñigo Peña;inigo@example.com\nBegoña Muñoz;begona@example.com\n";
    let russian = "Имя;Почта\nФёдор Щукин;fedor@example.com\nЖанна Подъячева;zhanna@example.com\n";
    let polish = "Name;E-mail;City\nŁukasz Wójcik;lukasz@example.com;Łódź\n\
                  Świętosława Błaszczyk;swieta@example.com;Gdańsk\nGrażyna Ćwikła;g@example.com;Kraków\n";
    for (text, page) in [
        (spanish, WINDOWS_1252),
        (spanish, MACINTOSH),
        (russian, WINDOWS_1251),
        (russian, KOI8_R),
        (russian, X_MAC_CYRILLIC),
        (russian, IBM866),
        (polish, WINDOWS_1250),
    ] {
        let people = read(text).people;
        let files = [
            page.encode(text).0.into_owned(),
            utf16(text, UTF_16LE, true),
            utf16(text, UTF_16LE, false),
            utf16(text, UTF_16BE, true),
            utf16(text, UTF_16BE, false),
            ["\u{feff}", text].concat().into_bytes(),
            text.replace('\n', "\r").into_bytes(),
        ];
        for file in files {
            let preview = import::read(&file, None).unwrap();
            assert_eq!(preview.people, people, "{}", preview.encoding);
            assert_eq!(preview.doubts, []);
        }
    }
}

fn utf16(text: &str, encoding: &Encoding, mark: bool) -> Vec<u8> {
    let text = if mark { format!("\u{feff}{text}") } else { text.to_owned() };
    let units = text.encode_utf16();
    if encoding == UTF_16LE {
        units.flat_map(u16::to_le_bytes).collect()
    } else {
        units.flat_map(u16::to_be_bytes).collect()
    }
}

#[test]
fn accents_written_apart_are_put_together() {
    assert_eq!(names(&read("Name\nJose\u{301} Pen\u{303}a\n")), ["José Peña"]);
}

#[test]
fn one_broken_byte_spoils_one_line_only() {
    let mut file = "Name;E-mail\nÍñigo Peña;inigo@example.com\nÁngel Núñez;a@example.com\n\
                    Óscar Úbeda Yáñez;o@example.com\n"
        .as_bytes()
        .to_vec();
    file.extend(b"L\xFFo Gil;leo@example.com\n");
    let preview = import::read(&file, None).unwrap();
    assert_eq!(names(&preview)[..2], ["Íñigo Peña", "Ángel Núñez"]);
    assert_eq!(doubts(&preview), [(5, DoubtReason::DamagedText)]);
}

/// Pieces of which real files are made, in any order.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::sample::select(
            &[
                "Name",
                "E-mail",
                "Birthday",
                ",",
                ";",
                "\t",
                "\n",
                "\r\n",
                "\"",
                " ::: ",
                "@",
                "a@b.com",
                "--04-12",
                "12/04/71",
                "BEGIN:VCARD\n",
                "END:VCARD\n",
                "N:",
                "FN:",
                "BDAY:",
                "EMAIL;TYPE=PREF:",
                "item1.",
                "X-ABLabel:",
                "NOTE;ENCODING=QUOTED-PRINTABLE:",
                "=C3=B1",
                "=\n",
                "\n ",
                "\\",
                "\\n",
                "é",
                "Ж",
                "\u{301}",
                "\u{feff}",
                "PHOTO;BASE64:",
                "T00:00",
                ":",
                "=",
                "1604",
                "sep=",
                "T",
            ][..]
        )
        .prop_map(|text| text.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_give_people_or_an_error(bytes in prop_oneof![pieces(), prop::collection::vec(any::<u8>(), 0..400)]) {
        if let Ok(preview) = import::read(&bytes, None) {
            for person in &preview.people {
                assert!(!person.title().is_empty(), "nobody is without a name");
            }
            let again = import::read(&bytes, Some(&preview.choice()));
            if !preview.columns.is_empty() {
                prop_assert_eq!(again.map(|again| again.people), Ok(preview.people));
            }
        }
    }

    #[test]
    fn any_typed_line_gives_people_or_an_error(line in prop_oneof!["\\PC{0,80}", "[a-z@.,;<>\" \n]{0,60}", Just(String::new())]) {
        if let Ok(person) = typed_line(&line) {
            assert!(!person.title().is_empty());
        }
    }

    #[test]
    fn every_row_of_a_table_comes_in_once(count in 1_usize..60, delimiter in prop::sample::select(vec![',', ';', '\t'])) {
        let rows = (0..count).map(|n| format!("Person {n}{delimiter}p{n}@example.com{delimiter}\"a{delimiter}\nb\"\n"));
        let text = format!("Name{delimiter}E-mail{delimiter}Notes\n{}", rows.collect::<String>());
        let preview = read(&text);
        prop_assert_eq!(preview.people.len(), count);
        prop_assert_eq!(preview.doubts.len(), 0);
    }
}

/// A megabyte of one thing is read in a time that grows with its length, not with its square.
#[test]
fn a_field_with_very_many_values_does_not_hang() {
    let many = 20_000;
    let addresses: String =
        (0..many).flat_map(|n| [format!("a{n}"), "@example.com ".to_owned()]).collect();
    let labels: String = (0..many).flat_map(|n| [n.to_string(), ";".to_owned()]).collect();
    let outside = "no card\n".repeat(many);
    let preview = read(&format!("Name,E-mail,Tags\nMarta,{addresses},{labels}\n"));
    assert_eq!(doubts(&preview), [(2, DoubtReason::NotAnAddress)], "nobody has so many addresses");
    assert!(preview.people[0].remarks.contains("a19999@example.com"), "none is lost");
    let preview = read(&format!("BEGIN:VCARD\nFN:Marta\nEND:VCARD\n{outside}"));
    assert_eq!(doubts(&preview), [(4, DoubtReason::OutsideCards)]);
    let wide = format!("Name,E-mail{}\nMarta,marta@example.com\n", ",".repeat(many));
    assert_eq!(
        import::read(wide.as_bytes(), None),
        Err(ImportError::TooWide { line: 1, columns: many + 2 })
    );
}

#[test]
fn each_percent_is_told_once_while_a_file_is_read() {
    let row = |n: usize| format!("Ann {n},ann{n}@example.com\n");
    let table: String =
        std::iter::once("Name,E-mail\n".to_owned()).chain((0..500).map(row)).collect();
    let card = |n: usize| format!("BEGIN:VCARD\nFN:Ann {n}\nEND:VCARD\n");
    let cards: String = (0..500).map(card).collect();
    for file in [table, cards] {
        let told = std::cell::RefCell::new(Vec::new());
        let read = import::read_and_tell(file.as_bytes(), None, &|it| told.borrow_mut().push(it));
        assert_eq!(read.unwrap().people.len(), 500);
        let told = told.into_inner();
        assert!(told.len() > 90 && told.is_sorted_by(|one, next| one < next), "{told:?}");
    }
}
