//! Tables of any header, cells with several values, rows that are not whole.

use posdata::store::import::{self, Columns, DayOrder, DoubtReason, Field, ImportError, Reason};

use super::{birthday, doubts, emails, names, one, read};

#[test]
fn a_table_of_ones_own_is_read_by_its_words() {
    for text in [
        "Name,E-mail,City\nMarta Ruiz,marta@example.com,Sevilla\n",
        "Nombre;Correo electrónico;Ciudad\nMarta Ruiz;marta@example.com;Sevilla\n",
        "Имя\tПочта\tГород\nMarta Ruiz\tmarta@example.com\tSevilla\n",
        "sep=|\nName|E-mail|City\nMarta Ruiz|marta@example.com|Sevilla\n",
        "\u{feff}\"NAME:\" , \" e-mail \",city\r\n\"Marta Ruiz\",marta@example.com,Sevilla\r\n\r\n",
    ] {
        let marta = one(text);
        assert_eq!(
            (marta.name.as_str(), marta.place.as_str()),
            ("Marta Ruiz", "Sevilla"),
            "{text}"
        );
        assert_eq!(emails(&marta), ["marta@example.com"], "{text}");
    }
}

#[test]
fn unknown_headers_are_guessed_from_the_cells_and_may_be_chosen() {
    let text = "Wer;Wo;Wie\nMarta Ruiz;+34 600 000 001;marta@example.com\n\
                Ana Pons;+34 600 000 002;ana@example.com\n";
    let preview = read(text);
    let fields: Vec<_> = preview.columns.iter().map(|column| column.field).collect();
    assert_eq!(fields, [Some(Field::FullName), Some(Field::Phone), Some(Field::Email)]);
    assert_eq!(preview.columns[1].sample, "+34 600 000 001");
    assert_eq!(names(&preview), ["Marta Ruiz", "Ana Pons"]);

    assert!(preview.columns.iter().all(|it| (it.reason == Reason::Nothing) == it.field.is_none()));
    let mut choice = preview.choice();
    choice.fields[0] = Some(Field::Company);
    choice.fields[1] = None;
    let chosen = import::read(text.as_bytes(), Some(&choice)).unwrap();
    assert_eq!(chosen.people[0].company, "Marta Ruiz");
    assert_eq!(chosen.people[0].remarks, "Wo: +34 600 000 001", "what is not chosen is kept");
}

#[test]
fn a_list_without_a_header_loses_nobody() {
    let preview = read("marta@example.com,Marta Ruiz\nana@example.com,Ana Pons\n");
    assert!(!preview.has_header);
    assert_eq!(names(&preview), ["Marta Ruiz", "Ana Pons"]);
    assert_eq!(read("marta@example.com\nana@example.com\n").people.len(), 2);
}

#[test]
fn without_names_and_addresses_the_columns_are_offered() {
    let text = "Farbe;Zahl\nrot;1\nblau;2\n";
    let Err(ImportError::NoNameOrEmail { columns, .. }) = import::read(text.as_bytes(), None)
    else {
        panic!("there is nobody to be seen");
    };
    assert_eq!(columns.len(), 2);
    let choice =
        Columns { has_header: true, day_order: None, fields: vec![Some(Field::FullName), None] };
    let chosen = import::read(text.as_bytes(), Some(&choice)).unwrap();
    assert_eq!(names(&chosen), ["rot", "blau"]);
}

#[test]
fn a_cell_with_two_addresses_gives_one_client_two_addresses() {
    for cell in [
        "marta@example.com ::: ruiz@example.org",
        "marta@example.com; ruiz@example.org",
        "\"marta@example.com, ruiz@example.org\"",
        "\"marta@example.com\nruiz@example.org\"",
        "Marta <marta@example.com> (ruiz@example.org)",
        "mailto:marta@example.com ruiz@example.org",
    ] {
        let marta = one(&format!("Name,E-mail\nMarta Ruiz,{cell}\n"));
        assert_eq!(emails(&marta), ["marta@example.com", "ruiz@example.org"], "{cell}");
    }
}

#[test]
fn what_is_no_address_is_doubted_and_kept() {
    let preview = read("Name,E-mail\nMarta Ruiz,ask her sister\nAna Pons,ana@example.com\n");
    assert_eq!(preview.people[0].remarks, "E-mail: ask her sister");
    assert_eq!(doubts(&preview), [(2, DoubtReason::NotAnAddress)]);
    assert_eq!(emails(&preview.people[1]), ["ana@example.com"]);
}

#[test]
fn a_table_without_headings_is_never_taken_for_one_that_is_remembered() {
    let preview = read("Marta Ruiz;marta@example.com;x\nAna Pons;ana@example.com;y\n");
    assert!(!preview.has_header);
    let shape = preview.choice().remembered(&preview.columns);
    assert_eq!(Columns::recalled(&preview.columns, &[shape]), None);
}

#[test]
fn a_date_that_may_be_two_is_doubted_and_kept() {
    let preview = read("Name,Birthday\nMarta Ruiz,04/12/1971\nAna Pons,1980-02-03\n");
    assert_eq!(preview.people[0].birthday, None);
    assert_eq!(preview.people[0].remarks, "Birthday: 04/12/1971");
    assert_eq!(doubts(&preview), [(2, DoubtReason::AmbiguousBirthday)]);
    assert_eq!(birthday(&preview.people[1]), "1980-02-03");

    assert!(preview.asks_day_order);
    let choice = Columns { day_order: Some(DayOrder::DayFirst), ..preview.choice() };
    let bytes = b"Name,Birthday\nMarta Ruiz,04/12/1971\nAna Pons,1980-02-03\n";
    let told = import::read(bytes, Some(&choice)).unwrap();
    assert_eq!(birthday(&told.people[0]), "1971-12-04");
    assert_eq!(told.doubts, []);
    assert!(!read("Name,Birthday\nA,04/12/1971\nB,25/12/1971\n").asks_day_order);

    let torn = read("Name,Birthday\nA,04/12/1971\nB,25/12/1971\nC,12/25/1971\n");
    assert_eq!(torn.people[0].birthday, None, "the column contradicts itself");
}

#[test]
fn rows_that_are_not_whole_are_told_by_their_lines() {
    let preview =
        read("Name,E-mail,Phone\n\nMarta Ruiz\n,,600 000 001\n,,\nAna,ana@example.com,1,extra\n");
    assert_eq!(names(&preview), ["Marta Ruiz", "Ana"]);
    assert_eq!(preview.people[0].line, 3);
    assert_eq!(
        doubts(&preview),
        [(4, DoubtReason::Nobody), (6, DoubtReason::MoreCellsThanColumns)]
    );
    assert!(preview.people[1].remarks.contains("extra"));
}

#[test]
fn an_open_quotation_mark_swallows_nobody() {
    let last = "Name,E-mail\nMarta,marta@example.com\n\"Ana,ana@example.com\nLeo,leo@example.com\n";
    let preview = read(last);
    assert_eq!(names(&preview), ["Marta", "Ana", "Leo"]);
    assert_eq!(doubts(&preview), [(3, DoubtReason::OpenQuote)]);

    let early =
        "Name,E-mail\n\"Ana,ana@example.com\nLeo,leo@example.com\n\"Eva\",eva@example.com\n";
    assert_eq!(names(&read(early)), ["Ana", "Leo", "Eva"]);

    let whole = read("Name,Notes\n\"Ana\",\"likes \"\"tea\"\"\nand cake\"\nLeo,5\" nails\n");
    assert_eq!(whole.people[0].remarks, "likes \"tea\"\nand cake");
    assert_eq!(whole.doubts, []);
}

#[test]
fn the_same_person_twice_is_one_and_a_shared_address_is_two() {
    let preview = read(
        "Name,E-mail,Phone\nMarta Ruiz,marta@example.com,1\nAna Pons,info@example.com,2\n\
         Marta Ruiz Peña,MARTA@example.com,3\nLeo Gil,info@example.com,4\n",
    );
    assert_eq!(names(&preview), ["Marta Ruiz Peña", "Ana Pons", "Leo Gil"]);
    assert_eq!(preview.people[0].phones, ["1", "3"]);
    assert_eq!(
        doubts(&preview),
        [(4, DoubtReason::JoinedWith(2)), (5, DoubtReason::SharedAddress(3))]
    );
}
