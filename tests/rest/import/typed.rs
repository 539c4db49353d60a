//! People typed on a line.

use posdata::store::import::{Candidate, LineError, typed_line};

use super::emails;

/// Name, addresses, company, remarks.
fn typed(line: &str) -> (String, String, String, String) {
    let person = typed_line(line).unwrap_or_else(|error| panic!("{line}: {error:?}"));
    let addresses = emails(&person).join(" ");
    (person.name, addresses, person.company, person.remarks)
}

fn several(line: &str) -> Vec<Candidate> {
    match typed_line(line) {
        Err(LineError::SeveralPeople(people)) => people,
        other => panic!("{line}: {other:?}"),
    }
}

fn is(name: &str, email: &str, company: &str, remarks: &str) -> (String, String, String, String) {
    (name.into(), email.into(), company.into(), remarks.into())
}

#[test]
fn name_address_and_company_in_any_order() {
    let marta = is("Marta Ruiz", "marta@example.com", "Flores Ruiz", "");
    for line in [
        "Marta Ruiz, marta@example.com, Flores Ruiz",
        "marta@example.com, Marta Ruiz, Flores Ruiz",
        "Marta Ruiz; Flores Ruiz; marta@example.com",
        "Flores Vega, Marta Ruiz, marta@example.com",
        "Marta Ruiz <marta@example.com>, Flores Ruiz",
        "\"Marta Ruiz\" <marta@example.com> Flores Ruiz",
        "Marta Ruiz\tmarta@example.com\tFlores Ruiz",
    ] {
        let marta = if line.starts_with("Flores") {
            is("Marta Ruiz", "marta@example.com", "Flores Vega", "")
        } else {
            marta.clone()
        };
        assert_eq!(typed(line), marta, "{line}");
    }
}

#[test]
fn less_is_enough_and_more_is_kept() {
    assert_eq!(typed("Marta Ruiz"), is("Marta Ruiz", "", "", ""));
    assert_eq!(typed(" marta@example.com "), is("", "marta@example.com", "", ""));
    assert_eq!(
        typed("Ana Pons, ana@example.com, sister of Reme"),
        is("Ana Pons", "ana@example.com", "", "sister of Reme")
    );
    assert_eq!(
        typed("Ana Pons, ana@example.com, Pons SL, sister of Reme"),
        is("Ana Pons", "ana@example.com", "Pons SL", "sister of Reme")
    );
    assert_eq!(
        typed_line("Ana Pons, +34 600 000 000, ana@example.com").map(|ana| ana.phones),
        Ok(vec!["+34 600 000 000".to_owned()])
    );
    assert_eq!(
        typed("Саша Гончар, sasha@example.com, Студия «Ёлка»"),
        is("Саша Гончар", "sasha@example.com", "Студия «Ёлка»", "")
    );
}

#[test]
fn two_addresses_of_one_person_stay_together() {
    assert_eq!(
        typed("Marta Ruiz, marta@example.com, ruiz@example.org, Flores Ruiz"),
        is("Marta Ruiz", "marta@example.com ruiz@example.org", "Flores Ruiz", "")
    );
    assert_eq!(
        typed("marta@example.com, Marta@Example.com"),
        is("", "marta@example.com", "", ""),
        "the same address twice is one"
    );
}

#[test]
fn several_people_are_offered_one_by_one() {
    let people = several("Marta Ruiz <marta@example.com>, Ana Pons <ana@example.com>");
    let pairs: Vec<_> = people.iter().map(|one| (one.name.as_str(), emails(one))).collect();
    let expected =
        [("Marta Ruiz", vec!["marta@example.com"]), ("Ana Pons", vec!["ana@example.com"])];
    assert_eq!(pairs, expected);

    let bare = several("marta@example.com; ana@example.com ,leo@example.com");
    assert_eq!(bare.iter().map(emails).collect::<Vec<_>>().concat().len(), 3);

    let with_companies =
        several("Marta Ruiz, marta@example.com, Flores Ruiz, Ana Pons, ana@example.com, Pons SL");
    let companies: Vec<_> = with_companies.iter().map(|one| one.company.as_str()).collect();
    assert_eq!(companies, ["Flores Ruiz", "Pons SL"]);

    let lines = several("Marta Ruiz, marta@example.com\nAna Pons\n");
    assert_eq!(
        lines.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(),
        ["Marta Ruiz", "Ana Pons"]
    );
}

#[test]
fn what_is_no_person_is_said() {
    assert_eq!(typed_line(""), Err(LineError::Empty));
    assert_eq!(typed_line(" ,; \n"), Err(LineError::Empty));
}
