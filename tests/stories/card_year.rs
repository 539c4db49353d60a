//! What is entered on the card of the year around the season: open problems, who sent whom.

use std::path::PathBuf;

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use posdata::app::{Action, ClientAction, FileAction, Screen};
use posdata::model::{Book, Client, ClientId, EmailAddress, Problem};
use posdata::store::conflicts::ConflictCopy;

use crate::world::{Story, today};

fn book(clients: impl IntoIterator<Item = Client>) -> Book {
    let mut book = Book::default();
    clients.into_iter().for_each(|client| book.insert(client));
    book
}

fn marta(problems: &[&Problem]) -> Client {
    Client {
        emails: EmailAddress::parse("marta@example.com").into_iter().collect(),
        problems: problems.iter().copied().cloned().collect(),
        ..Client::new(ClientId(1), "Marta Ruiz")
    }
}

fn late() -> Problem {
    Problem::new(today(), "The proofs were late")
}

fn card_of(id: u64, book: Book) -> Story {
    let mut story = Story::with_book(book);
    story.hear(Action::Go(Screen::Clients));
    story.hear(Action::Client(ClientId(id), ClientAction::Show));
    story
}

#[test]
fn a_problem_is_admitted_made_right_and_becomes_an_anecdote() {
    let problem = Problem::new(today() - chrono::Days::new(40), "The proofs were blurred");
    let mut story = Story::with_book(book([marta(&[&problem])]));
    story.hear(Action::Go(Screen::Today));
    story.expect("The proofs were blurred");
    story.click("Marta Ruiz");
    story.click("Admitted");
    story.click("Made right");
    story.click("Close");
    story.type_text("The second proofs arrived with a cake");
    story.press(Key::Enter);
    let marta = story.client("Marta Ruiz");
    assert_eq!(marta.problems[0].closed, Some(today()));
    assert_eq!(marta.anecdotes[0].text, "The second proofs arrived with a cake");
}

#[test]
fn the_problem_that_was_meant_is_closed_though_a_copy_brings_one_before_it() {
    let older = Problem::new(today() - chrono::Days::new(40), "Half the invoice was missing");
    let mut story = card_of(1, book([marta(&[&late()])]));
    story.click("Close");
    story.type_text("They came");
    let path: PathBuf = "clientes (conflicted copy 2026-12-10).ron".into();
    let (theirs, base) = (book([marta(&[&older, &late()])]), book([marta(&[&late()])]));
    let differs = vec!["Marta Ruiz".to_owned()];
    let copy = Box::new(ConflictCopy { path, book: theirs, base, differs });
    story.hear(Action::File(FileAction::CopyFound(copy)));
    story.click("Join them");
    story.expect("Half the invoice was missing");
    story.click("Enter it");
    let marta = story.client("Marta Ruiz");
    let open: Vec<&str> =
        marta.problems.iter().filter(|it| it.is_open()).map(|it| it.what.as_str()).collect();
    assert_eq!(open, ["Half the invoice was missing"]);
}

#[test]
fn a_problem_that_stands_already_is_not_entered_twice() {
    let mut story = card_of(1, book([marta(&[&late()])]));
    story.click("Add to the card");
    story.click("Open problem");
    story.type_text("The proofs were late");
    story.expect("This stands there already");
    story.press(Key::Enter);
    story.type_text(" again");
    story.press(Key::Enter);
    let said =
        story.client("Marta Ruiz").problems.iter().map(|it| it.what.clone()).collect::<Vec<_>>();
    assert_eq!(said, ["The proofs were late", "The proofs were late again"]);
}

#[test]
fn of_two_namesakes_the_one_is_meant_whose_address_is_written() {
    let namesake = Client { emails: Vec::new(), ..Client::new(ClientId(2), "Marta Ruiz") };
    let mut story = card_of(3, book([marta(&[]), namesake, Client::new(ClientId(3), "Ana")]));
    story.click("Add to the card");
    story.click("Who sent them");
    story.type_text("marta ruiz");
    story.expect("Several have this name");
    story.press(Key::Enter);
    assert_eq!(story.client("Ana").referral, None);
    // The first name alone says as little.
    story.press_with(Modifiers::COMMAND, Key::A);
    story.type_text("marta");
    story.expect("Several have this name");
    story.press_with(Modifiers::COMMAND, Key::A);
    story.type_text("marta@example.com");
    story.press(Key::Enter);
    assert_eq!(story.client("Ana").referral.map(|it| it.by), Some(ClientId(1)));
}

#[test]
fn the_place_to_enter_something_comes_into_sight_at_the_end_of_a_long_card() {
    let problems: Vec<Problem> = (1..9)
        .map(|nth| Problem::new(today() - chrono::Days::new(nth), format!("Problem {nth}")))
        .collect();
    let all: Vec<&Problem> = problems.iter().collect();
    let size = egui::vec2(1280.0, 800.0);
    let mut story = Story::sized(book([marta(&all)]), size);
    story.hear(Action::Go(Screen::Clients));
    story.hear(Action::Client(ClientId(1), ClientAction::Show));
    story.window.query_all_by_label("Close").next().unwrap().click();
    story.settle();
    let end = |node: egui_kittest::Node<'_>| node.rect().bottom();
    let end = story.window.query_all_by_label("Closed").map(end).fold(0.0, f32::max);
    assert!(end > 0.0 && end < size.y, "{end}");
}
