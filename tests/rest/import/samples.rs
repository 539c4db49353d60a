//! Exports as the programs write them.

use posdata::store::import::{self, DoubtReason, Preview, SourceKind};

use super::{around, birthday, doubts, emails, names};

macro_rules! sample {
    ($name:literal) => {
        import::read(include_bytes!(concat!("../../data/import/", $name)), None).unwrap()
    };
}

fn origin(preview: &Preview) -> (SourceKind, &str) {
    (preview.source, preview.encoding)
}

#[test]
fn google_with_the_old_header_in_utf_16() {
    let preview = sample!("google-old.csv");
    assert_eq!(origin(&preview), (SourceKind::Google, "UTF-16LE"));
    assert_eq!(names(&preview), ["Marta Ruiz Peña", "Iñaki Úbeda", "Clara Yáñez"]);
    let marta = &preview.people[0];
    assert_eq!(emails(marta), ["marta@flores.example.com", "marta.ruiz@example.org"]);
    assert_eq!(marta.phones, ["+34 600 100 200", "+34 600 100 201"]);
    assert_eq!(marta.nicknames, ["Tita"]);
    assert_eq!(marta.company, "Flores Ruiz");
    assert_eq!(marta.tags, ["Florists"]);
    assert_eq!(marta.postal, "Calle Mayor 3\n41001 Sevilla\nES");
    assert_eq!(marta.place, "Sevilla");
    assert_eq!(birthday(marta), "1971-04-12");
    assert_eq!(marta.remarks, "Flood in March.\nAsk how it ended.\nOrganization 1 - Title: Owner");
    assert_eq!(birthday(&preview.people[1]), "--02-29");
    let clara = &preview.people[2];
    assert!(clara.emails.is_empty());
    assert_eq!(clara.remarks, "Hobby: Sailing\nE-mail 1 - Value: no address yet");
    assert_eq!(doubts(&preview), [(clara.line, DoubtReason::NotAnAddress)]);
}

#[test]
fn google_with_the_new_header() {
    let preview = sample!("google-new.csv");
    assert_eq!(origin(&preview), (SourceKind::Google, "UTF-8"));
    assert_eq!(names(&preview), ["María José Núñez", "Анна Петровна Щукина"]);
    let maria_jose = &preview.people[0];
    assert_eq!(maria_jose.preferred_name, "María José");
    assert_eq!(emails(maria_jose), ["mj@example.com", "mariajose@example.org"]);
    assert_eq!(birthday(maria_jose), "--04-12");
    assert_eq!(maria_jose.tags, ["starred", "Clients"]);
    assert_eq!((maria_jose.place.as_str(), maria_jose.postal.as_str()), ("Logroño", ""));
    assert_eq!(
        maria_jose.remarks,
        "Organization Title: Dueña\nWebsite 1 - Value: https://imprenta.example.com"
    );
    assert_eq!(preview.people[1].preferred_name, "", "the first word of the name is enough");
    assert_eq!(preview.people[1].remarks, "Line one\nline two");
    assert_eq!(preview.doubts, []);
}

#[test]
fn workbooks_of_three_kinds() {
    for (bytes, first_line) in [
        (&include_bytes!("../../data/import/clients.xlsx")[..], 4),
        (include_bytes!("../../data/import/clients.ods"), 2),
        (include_bytes!("../../data/import/clients.xls"), 2),
    ] {
        let preview = import::read(bytes, None).unwrap();
        assert_eq!(origin(&preview), (SourceKind::Workbook, ""));
        assert_eq!(names(&preview), ["Anke Brandt", "Лев Орлов", "Núria Puig"]);
        let anke = &preview.people[0];
        assert_eq!(anke.line, first_line);
        assert_eq!(anke.phones, ["4915112345678"]);
        assert_eq!(birthday(anke), "1971-04-12");
        assert_eq!(preview.people[1].remarks, "любит\nпоезда");
        assert_eq!(preview.people[2].company, "Puig i Fills");
    }
}

#[test]
fn what_stands_above_a_table_and_on_other_sheets_is_told() {
    let preview = sample!("clients.xlsx");
    let told: Vec<_> = preview.doubts.iter().map(|it| (it.reason, it.text.as_str())).collect();
    assert_eq!(
        told,
        [(DoubtReason::AboveTable, "Kundenliste 2026"), (DoubtReason::OtherSheet, "Preise")]
    );
}

#[test]
fn outlook_in_english() {
    let preview = sample!("outlook-en.csv");
    assert_eq!(origin(&preview), (SourceKind::Outlook, "UTF-8"));
    assert_eq!(names(&preview), ["Dr. Siobhan O'Neill", "Quinn Taylor", "Grace Lloyd-Jones"]);
    let siobhan = &preview.people[0];
    assert_eq!(siobhan.preferred_name, "Siobhan");
    assert_eq!(siobhan.company, "Blue Door, Ltd");
    assert_eq!(siobhan.postal, "12 Quay St\nFloor 2\nD01 Dublin\nIreland");
    assert_eq!(siobhan.place, "Dublin");
    assert_eq!(siobhan.phones, ["+353 1 555 0101", "+353 87 555 0102"]);
    assert_eq!(siobhan.tags, ["Clients", "Dublin"]);
    assert_eq!(birthday(siobhan), "1971-12-25");
    for kept in ["Job Title: Partner", "Fax: +353 1 555 0100", "1 Elm Rd\nHowth"] {
        assert!(siobhan.remarks.contains(kept), "{kept} is kept in {}", siobhan.remarks);
    }
    assert_eq!(around(siobhan), [("Liam", "spouse")]);
    assert!(!siobhan.remarks.contains("Normal"), "fillers are left out: {}", siobhan.remarks);
    assert_eq!(birthday(&preview.people[1]), "1980-04-12", "read as the other dates of the column");
    assert!(preview.people[2].remarks.contains("/o=Exchange/cn=Recipients/cn=grace"));
    assert_eq!(doubts(&preview), [(4, DoubtReason::NotAnAddress)]);
}

#[test]
fn outlook_in_spanish_with_semicolons() {
    let preview = sample!("outlook-es.csv");
    assert_eq!(origin(&preview), (SourceKind::Outlook, "windows-1252"));
    assert_eq!(names(&preview), ["Begoña Ibáñez Muñoz", "Íñigo Peña"]);
    let begona = &preview.people[0];
    assert_eq!(begona.company, "Clínica Añil");
    assert_eq!(begona.phones, ["952 000 001", "600 000 002"]);
    assert_eq!(birthday(begona), "1965-12-04", "25/12/1970 below shows that the day comes first");
    assert_eq!(begona.remarks, "Puesto: Directora\nCafé con hielo, siempre");
    assert_eq!(begona.postal, "Gran Vía 8\n29001 Málaga\nEspaña");
    assert_eq!(emails(&preview.people[1]), ["inigo@example.com", "inigo.pena@example.org"]);
    assert_eq!(preview.doubts, []);
}

#[test]
fn outlook_in_russian() {
    let preview = sample!("outlook-ru.csv");
    assert_eq!(origin(&preview), (SourceKind::Outlook, "windows-1251"));
    assert_eq!(names(&preview), ["Фёдор Ильич Щукин", "Жанна Подъячева"]);
    let fedor = &preview.people[0];
    assert_eq!(fedor.company, "Студия «Ёлка»");
    assert_eq!(emails(fedor), ["fedor@example.com", "f.schukin@example.org"]);
    assert_eq!(birthday(fedor), "1975-04-12");
    assert_eq!(fedor.place, "Тверь");
    assert_eq!(fedor.tags, ["Клиенты"]);
    assert_eq!(fedor.remarks, "Должность: Директор\nЛюбит варенье");
    assert_eq!(preview.people[1].birthday, None);
    assert_eq!(preview.doubts, []);
}

#[test]
fn thunderbird_in_three_languages() {
    let english = sample!("thunderbird-en.csv");
    assert_eq!(english.source, SourceKind::Thunderbird);
    let nell = &english.people[0];
    assert_eq!((nell.name.as_str(), nell.company.as_str()), ("Eleanor Baker", "Baker & Sons"));
    assert_eq!(emails(nell), ["nell@example.com", "eleanor@example.org"]);
    assert_eq!(birthday(nell), "1969-07-09");
    assert_eq!(nell.postal, "3 Mill Lane\nLS1 Leeds\nUK");
    assert_eq!(nell.remarks, "Custom 1: Rows\nTea, no milk");
    assert_eq!(birthday(&english.people[1]), "--02-29");

    let spanish = sample!("thunderbird-es.csv");
    assert_eq!(spanish.source, SourceKind::Thunderbird);
    let rocio = &spanish.people[0];
    assert_eq!((rocio.name.as_str(), rocio.place.as_str()), ("Rocío Sáenz", "Mérida"));
    assert_eq!(birthday(rocio), "1982-01-05");

    let russian = sample!("thunderbird-ru.csv");
    assert_eq!(russian.source, SourceKind::Thunderbird);
    let oleg = &russian.people[0];
    assert_eq!((oleg.name.as_str(), oleg.preferred_name.as_str()), ("Юрьев Олег", "Олег"));
    assert_eq!(emails(oleg), ["oleg@example.com", "yuriev@example.org"]);
    assert_eq!(birthday(oleg), "1977-03-08");
    assert_eq!(oleg.place, "Пермь");
}

#[test]
fn vcard_2_1_with_quoted_printable_and_a_picture() {
    let preview = sample!("vcard-21.vcf");
    assert_eq!(preview.source, SourceKind::VCard);
    let vera = &preview.people[0];
    assert_eq!(vera.name, "Вера Гончар");
    assert_eq!(vera.company, "Издательство «Вершина»");
    assert_eq!(emails(vera), ["vera.gonchar@example.org", "vera@example.com"]);
    assert_eq!(vera.postal, "ул. Мира, 5\n420000 Казань");
    assert_eq!(birthday(vera), "1971-04-12");
    assert_eq!(vera.remarks, "Первая строка\nвторая\nSkype: vera.g");
    assert_eq!(preview.doubts, []);
}

#[test]
fn vcard_3_0_with_groups_folded_lines_and_a_hidden_year() {
    let preview = sample!("vcard-30.vcf");
    let helene = &preview.people[0];
    assert_eq!(helene.name, "Hélène Lefèvre");
    assert_eq!(helene.nicknames, ["Lène", "Nana"]);
    assert_eq!(helene.company, "Studio Brûlé");
    assert_eq!(emails(helene), ["h.lefevre@example.org", "helene@example.com"]);
    assert_eq!(helene.phones, ["+33 6 00 00 00 01"]);
    assert_eq!(helene.postal, "1 rue de la Paix, esc. B\n30000 Nîmes\nFrance");
    assert_eq!(birthday(helene), "--04-12");
    assert_eq!(helene.tags, ["Clients", "Nîmes"]);
    assert_eq!(
        helene.remarks,
        "Department: Sales\nTitle: Director\nFax: +33 1 00 00 00 02\n\
         A long line that the program folded in the middle of a word, with a comma\n\
         and a second line."
    );
    assert_eq!(around(helene), [("Théo", "spouse")]);
    assert_eq!(names(&preview), ["Hélène Lefèvre"], "a mailing list is nobody");
    assert_eq!(doubts(&preview), [(24, DoubtReason::NotAPerson)]);
}

#[test]
fn vcard_4_0() {
    let preview = sample!("vcard-40.vcf");
    assert_eq!(names(&preview), ["Jürgen Groß", "Zoë Maître"]);
    let juergen = &preview.people[0];
    assert_eq!(emails(juergen), ["juergen@example.com", "jg@example.org"]);
    assert_eq!(juergen.phones, ["+49-221-000001"]);
    assert_eq!(birthday(juergen), "--04-12");
    assert_eq!(juergen.remarks, "Url: https://gross.example.com");
    assert_eq!(around(juergen), [("Heike", "spouse")]);
    assert_eq!(birthday(&preview.people[1]), "1985-04-12");
    assert_eq!(preview.doubts, []);
}
