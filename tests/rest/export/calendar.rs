//! The calendar file: read back by the rules of RFC 5545.

use std::sync::Arc;

use chrono::NaiveDate;
use posdata::model::{Book, Client, ClientId, DueKind, PartialDate, Sale, Thanksgiving};
use posdata::store::export::calendar;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn words() -> Vec<(DueKind, String)> {
    DueKind::ALL.map(|kind| (kind, format!("{kind:?}"))).to_vec()
}

fn book(birthday: &str) -> Book {
    let mut book = Book::default();
    let sale = Sale { on: day("2025-06-10"), what: "a secret menu".into(), amount: None };
    book.insert(Client {
        birthday: birthday.parse::<PartialDate>().ok(),
        sales: vec![sale],
        remarks: "pays late".into(),
        ..Client::new(ClientId(7), "Ruiz, Marta; & Söhne — a name so long that it has to be folded")
    });
    book
}

/// Unfolded, as a reader does it (RFC 5545, 3.1).
fn lines(file: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
        match (line.strip_prefix(' '), lines.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

fn all<'a>(lines: &'a [String], name: &'a str) -> Vec<&'a str> {
    lines.iter().filter_map(|line| line.strip_prefix(name)).collect()
}

#[test]
fn the_dates_of_a_year_are_whole_days_with_the_name_alone_and_the_same_identifiers_again() {
    let file = calendar(&book("1971-02-28"), day("2026-01-10"), &words());
    let read = lines(&file);
    // The birthday is a Saturday: its card is written three days ahead.
    assert_eq!(all(&read, "DTSTART;VALUE=DATE:"), ["20260225", "20260506", "20260609"]);
    let uids = ["7-birthday-2026-02-28", "7-survey-2025-06-10", "7-anniversary-2026-06-10"];
    assert_eq!(all(&read, "UID:"), uids.map(|uid| format!("{uid}@posdata.invalid")));
    let name = "Ruiz\\, Marta\\; & Söhne — a name so long that it has to be folded";
    assert_eq!(all(&read, "DTEND;VALUE=DATE:"), ["20260226", "20260507", "20260610"]);
    assert_eq!(all(&read, "SUMMARY:")[0], format!("{name}: Birthday (2026-02-28)"));
    assert!(!file.contains("secret") && !file.contains("pays late"));

    let mut many = book("1971-02-28");
    many.insert(Client::new(ClientId(8), "Ana Pons"));
    Arc::make_mut(&mut many.settings.rules).thanksgiving = Thanksgiving::UnitedStates;
    let feasts = lines(&calendar(&many, day("2026-01-10"), &words()));
    let feasts = all(&feasts, "SUMMARY:").into_iter().filter(|it| it.contains("Thanksgiving"));
    assert_eq!(feasts.collect::<Vec<_>>(), ["Thanksgiving (2026-11-26)"], "once for all");

    let later = lines(&calendar(&book("1971-02-28"), day("2026-02-10"), &words()));
    assert_eq!(
        all(&later, "UID:")[..2],
        all(&read, "UID:")[..2],
        "the same event, not a second one"
    );
}
