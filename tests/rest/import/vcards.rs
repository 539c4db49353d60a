//! Cards as programs break them.

use posdata::store::import::DoubtReason;

use super::{around, birthday, doubts, emails, names, one, read};

fn card(lines: &str) -> String {
    format!("BEGIN:VCARD\nVERSION:3.0\nFN:Marta Ruiz\n{lines}\nEND:VCARD\n")
}

#[test]
fn every_spelling_of_a_birthday_without_a_year() {
    for line in [
        "BDAY:--04-12",
        "BDAY:--0412",
        "BDAY;VALUE=date:--04-12",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12",
        "BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:1604-04-12",
        "BDAY;X-APPLE-OMIT-YEAR=1900:1900-04-12",
    ] {
        assert_eq!(birthday(&one(&card(line))), "--04-12", "{line}");
    }
    assert_eq!(birthday(&one(&card("BDAY:1900-04-12"))), "1900-04-12");
    let ambiguous = read(&card("BDAY:04-12"));
    assert_eq!(ambiguous.people[0].remarks, "Birthday: 04-12");
    assert_eq!(doubts(&ambiguous), [(1, DoubtReason::AmbiguousBirthday)]);
}

#[test]
fn quoted_printable_without_an_encoding_is_guessed() {
    for (codes, note) in [
        ("=C3=91o=C3=B1o ladra", "Ñoño ladra"),
        ("=D1o=F1o ladra", "Ñoño ladra"),
        (
            "=CF=F0=E8=F8=EB=E0 =F1 =EF=E8=F0=EE=E3=EE=EC =E8 =E2=E0=F0=E5=ED=FC=E5=EC",
            "Пришла с пирогом и вареньем",
        ),
    ] {
        let marta = one(&card(&format!("NOTE;ENCODING=QUOTED-PRINTABLE:{codes}")));
        assert_eq!(marta.remarks, note, "{codes}");
    }
    assert_eq!(one(&card("NOTE;ENCODING=QUOTED-PRINTABLE:50=G =")).remarks, "50=G =");
}

#[test]
fn a_value_with_a_bare_line_end_is_kept_whole() {
    let marta = one(&card("NOTE:First line\nsecond line\nEMAIL:marta@example.com"));
    assert_eq!(marta.remarks, "First line\nsecond line");
    assert_eq!(emails(&marta), ["marta@example.com"]);
}

#[test]
fn people_around_come_with_their_relation() {
    let ann = one("BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nX-EVOLUTION-SPOUSE:Bo\n\
                   item1.X-ABRELATEDNAMES:Wilf\nitem1.X-ABLabel:_$!<Son>!$_\n\
                   RELATED;VALUE=uri:urn:uuid:f81d4fae\nANNIVERSARY:20090808\nEND:VCARD\n");
    assert_eq!(around(&ann), [("Bo", "spouse"), ("Wilf", "son")]);
    assert_eq!(ann.remarks, "Related: urn:uuid:f81d4fae\nAnniversary: 20090808");
}

#[test]
fn a_card_within_a_card_is_somebody_around() {
    let ann = one("BEGIN:VCARD\nVERSION:2.1\nN:Lee;Ann\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\n\
                   FN:Bo Lind\nTEL:+46 70 1\nEND:VCARD\nEMAIL:ann@lee.example\nEND:VCARD\n");
    assert_eq!(around(&ann), [("Bo Lind", "agent")]);
    assert_eq!((ann.remarks.as_str(), emails(&ann)), ("Agent: +46 70 1", vec!["ann@lee.example"]));
}

#[test]
fn a_folded_line_never_ends_a_card_unless_all_lines_are_pushed_in() {
    let folded = read(&card("NOTE:The last line is\n END:VCARD\n she said"));
    assert_eq!(folded.people.len(), 1);
    assert_eq!(folded.people[0].remarks, "The last line isEND:VCARDshe said");
    let pushed_in = read("  BEGIN:VCARD\n  FN:Marta Ruiz\n  END:VCARD\n");
    assert_eq!(pushed_in.people.len(), 1);
}

#[test]
fn pictures_are_left_out_however_they_are_folded() {
    for picture in [
        "PHOTO;ENCODING=b;TYPE=JPEG:AAAA\n BBBB==",
        "PHOTO;ENCODING=BASE64;JPEG:AAAA\nBBBBCCCC\n\n",
        "PHOTO;BASE64:AAAA",
        "PHOTO:data:image/jpeg;base64,AAAA",
        "X-COVER;ENCODING=B:AAAA",
    ] {
        let marta = one(&card(&format!("{picture}\nEMAIL:marta@example.com")));
        assert_eq!(marta.remarks, "", "{picture}");
        assert_eq!(emails(&marta), ["marta@example.com"], "{picture}");
    }
}

#[test]
fn a_name_only_in_parts_is_put_together() {
    let text = "BEGIN:VCARD\nN:Ruiz\\, hija;Marta;María,José;Dra.;\nEND:VCARD";
    let marta = one(text);
    assert_eq!(marta.name, "Dra. Marta María José Ruiz hija");
    assert_eq!(marta.preferred_name, "Marta");
}

#[test]
fn broken_cards_give_what_they_have_and_a_doubt() {
    let text = "hello\nthere\nBEGIN:VCARD\nFN:Ana\nBEGIN:vCard\nFN:Leo\nEND:VCARD\nbetween\n\
                BEGIN:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nFN:Eva";
    let preview = read(text);
    assert_eq!(names(&preview), ["Ana", "Leo", "Eva"]);
    let expected = [
        (1, DoubtReason::OutsideCards),
        (3, DoubtReason::OpenCard),
        (8, DoubtReason::OutsideCards),
        (9, DoubtReason::Nobody),
        (12, DoubtReason::OpenCard),
    ];
    assert_eq!(doubts(&preview), expected);
    assert_eq!(preview.doubts[0].text, "hello\nthere");
}

#[test]
fn two_addresses_in_one_property_are_two() {
    let marta = one(&card("EMAIL:marta@example.com,ruiz@example.org"));
    assert_eq!(emails(&marta), ["marta@example.com", "ruiz@example.org"]);
}
