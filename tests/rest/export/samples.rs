//! One client as each format writes them.

use std::collections::BTreeSet;

use posdata::model::{Affinity, Client, ClientId, Direction, InteractionKind, PartialDate, Tier};
use posdata::store::export::{CardVersion, google_csv, readable_table, vcards};
use posdata::store::import::{self, SourceKind};

use super::{VERSIONS, cells, day, heads, maria_jose, touch};

#[test]
fn a_card_of_4_0_is_what_the_standard_writes() {
    let expected = [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "UID;VALUE=text:posdata-12",
        "FN:María José Núñez Gil",
        "N:Gil;María José;Núñez;;",
        "NICKNAME:Pepa",
        "ORG:Imprenta\\; Núñez\\, S.L.",
        "EMAIL;PREF=1:mj@example.com",
        "EMAIL:=mj@example.org",
        "TEL:+34 600 300 400",
        "ADR:;;C/ Sol\\, 3;Logroño;;26001;Spain",
        "BDAY:--0412",
        "CATEGORIES:starred,Clients",
        "NOTE:- Ask how the flood in the printing house ended\\; she was worried.\\nC:",
        " \\\\new",
        "RELATED;TYPE=spouse;VALUE=text:Théo",
        "item2.X-ABRELATEDNAMES:Wilf",
        "item2.X-ABLabel:son",
        "RELATED;VALUE=text:Reme",
        "END:VCARD",
        "",
    ];
    let client = maria_jose();
    let cards = vcards(std::iter::once(&client), CardVersion::V4);
    assert_eq!(cards.split("\r\n").collect::<Vec<_>>(), expected);
}

#[test]
fn a_card_of_3_0_names_a_year_that_stands_for_none() {
    let mut client = maria_jose();
    let cards = vcards(std::iter::once(&client), CardVersion::V3);
    for line in [
        "VERSION:3.0",
        "UID:posdata-12",
        "EMAIL;TYPE=INTERNET,PREF:mj@example.com",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12",
        "item1.X-ABRELATEDNAMES:Théo",
        "item1.X-ABLabel:spouse",
        "item3.X-ABRELATEDNAMES:Reme",
    ] {
        assert!(cards.contains(&format!("\r\n{line}\r\n")), "{line} is not in {cards}");
    }
    client.birthday = PartialDate::new(Some(1971), 4, 12);
    let years = VERSIONS.map(|version| vcards(std::iter::once(&client), version));
    assert!(years[0].contains("\r\nBDAY:1971-04-12\r\n"));
    assert!(years[1].contains("\r\nBDAY:19710412\r\n"));
}

#[test]
fn signs_that_change_when_they_are_composed_part_nothing() {
    let mut client = Client::new(ClientId(1), "Jose\u{301} Pen\u{303}a");
    "Ti\u{37e}Co".clone_into(&mut client.company);
    for version in VERSIONS {
        let cards = vcards(std::iter::once(&client), version);
        let read = import::read(cards.as_bytes(), None).unwrap().people.remove(0);
        assert_eq!((read.name.as_str(), read.company.as_str()), ("José Peña", "Ti;Co"));
        assert_eq!(read.remarks, "");
    }
}

#[test]
fn an_address_in_another_order_stays_as_it_is() {
    let mut client = Client::new(ClientId(1), "Nell");
    for (postal, place, read_place) in [
        ("12 Quay St\nDublin D01", "Dublin", ""),
        ("C/ Sol, 3, LOGROÑO", "Logroño", ""),
        ("12 Quay St\nD01 Dublin", "Dublin", "Dublin"),
    ] {
        (client.postal, client.place) = (postal.to_owned(), place.to_owned());
        let cards = vcards(std::iter::once(&client), CardVersion::V4);
        let read = import::read(cards.as_bytes(), None).unwrap().people.remove(0);
        assert_eq!((read.postal.as_str(), read.place.as_str()), (postal, read_place));
    }
    (client.postal, client.place) = ("Ulmenweg 3".to_owned(), "Ulm".to_owned());
    let cards = vcards(std::iter::once(&client), CardVersion::V4);
    let read = import::read(cards.as_bytes(), None).unwrap().people.remove(0);
    assert_eq!((read.postal.as_str(), read.place.as_str()), ("Ulmenweg 3\nUlm", "Ulm"));
}

#[test]
fn a_table_of_google_has_its_columns() {
    let (first, second) = (maria_jose(), Client::new(ClientId(13), "Dr. Ana Pons"));
    let table = google_csv([&first, &second].into_iter());
    let real = include_str!("../../data/import/google-new.csv").lines().next().unwrap();
    let real: BTreeSet<&str> = real.split(',').collect();
    let [head, row, _] = cells(&table).try_into().unwrap();
    for column in &head {
        assert!(real.contains(column.as_str()), "Google has no {column}");
    }
    let expected = [
        "María José",
        "Núñez",
        "Gil",
        "",
        "Pepa",
        "Imprenta; Núñez, S.L.",
        " --04-12",
        "'- Ask how the flood in the printing house ended; she was worried.\nC:\\new",
        "starred ::: Clients",
        "mj@example.com",
        "'=mj@example.org",
        "+34 600 300 400",
        "C/ Sol, 3\n26001 Logroño\nSpain",
        "C/ Sol, 3",
        "Logroño",
        "",
        "26001",
        "Spain",
    ];
    assert_eq!(row, expected);
    assert_eq!(import::read(table.as_bytes(), None).unwrap().source, SourceKind::Google);
}

#[test]
fn a_title_before_the_call_name_is_a_title() {
    let mut client = Client::new(ClientId(1), "Prof. Dr. Ana María Pons Gil");
    "Ana María".clone_into(&mut client.preferred_name);
    let cards = vcards(std::iter::once(&client), CardVersion::V3);
    assert!(cards.contains("\r\nN:Gil;Ana María;Pons;Prof. Dr.;\r\n"), "{cards}");
    for text in [cards, google_csv(std::iter::once(&client))] {
        let read = import::read(text.as_bytes(), None).unwrap().people.remove(0);
        assert_eq!(read.name, client.full_name);
        assert_eq!((read.preferred_name.as_str(), read.nicknames.len()), ("Ana María", 0));
    }
}

#[test]
fn a_table_for_reading_opens_in_excel() {
    let mut client = maria_jose();
    client.tier = Some(Tier::B);
    client.since = Some(2019);
    client.affinity.rate(day(1), Affinity::new(7));
    client.interactions = vec![touch(InteractionKind::Call, Direction::In, "")];
    let table = readable_table(std::iter::once(&client), &heads());
    let expected = "\u{feff}Name,Company,Town,Phone,E-mail,Birthday,'=Tier,Affinity,Last contact,Since\r\n\
                    María José Núñez Gil,\"Imprenta; Núñez, S.L.\",Logroño,+34 600 300 400,\
                    mj@example.com, --04-12,B,7,2026-12-03,2019\r\n";
    assert_eq!(table, expected);
    let read = import::read(table.as_bytes(), None).unwrap();
    assert_eq!(read.columns[6].header, "=Tier");
    let nuria = &read.people[0];
    assert_eq!((nuria.place.as_str(), nuria.birthday), ("Logroño", client.birthday));
}
