//! The main job from an empty home, by keyboard alone: import, rate, write, hand over, look up,
//! start again.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Event, Key, Modifiers};
use posdata::app::{Action, ClientAction, Effect, ImportAction, OutsideEvent, Stage};
use posdata::model::{Affinity, InteractionKind, NoteState};
use posdata::store::import::ImportError;

use crate::world::Story;

const EXPORT: &str = "\
First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value
Marta,Ruiz,Flores Ruiz,marta@example.com,+34 555 010 101
Graham,Whitlock,Whitlock Books,graham@example.org ::: g.w@example.net,
Павел,Дёмин,Невская карта,pavel@example.com,
";

fn with_three_people() -> Story {
    let mut story = Story::on_a_fresh_machine();
    let path = PathBuf::from("contacts.csv");
    story.disk.borrow_mut().files.push((path.clone(), EXPORT.into()));
    let read = Action::Import(ImportAction::Read(path));
    story.hear(read);
    story.expect("3 people");
    assert!(story.state().book.is_empty(), "nobody comes in before the user says so");
    story.hear(Action::Import(ImportAction::Accept));
    assert_eq!(story.state().book.len(), 3);
    story
}

fn writing_to(name: &str) -> Story {
    let mut story = Story::on_a_fresh_machine();
    story.type_text(&format!("{name}, someone@example.com, Flores Ruiz"));
    story.press(Key::Enter);
    story.press_with(Modifiers::ALT, Key::Num2);
    story
}

#[test]
fn a_line_typed_on_the_first_screen_makes_a_client() {
    let mut story = Story::on_a_fresh_machine();
    story.expect("To one person at a time.");
    story.type_text("Marta Ruiz, marta@example.com, Flores Ruiz");
    story.press(Key::Enter);
    let marta = story.client("Marta Ruiz");
    assert_eq!(marta.company, "Flores Ruiz");
    assert_eq!(marta.emails[0].as_str(), "marta@example.com");
    assert_eq!(story.disk.borrow().saved.as_ref().map(posdata::model::Book::len), Some(1));
}

#[test]
fn an_import_shows_who_comes_in_and_one_undo_takes_it_back() {
    let mut story = with_three_people();
    assert_eq!(story.client("Graham Whitlock").emails.len(), 2);
    story.hear(Action::Undo);
    assert!(story.state().book.is_empty());
}

#[test]
fn a_file_that_takes_long_says_how_far_it_is_and_may_be_left_for_another() {
    let mut story = Story::on_a_fresh_machine();
    story.disk.borrow_mut().reads_slowly = true;
    let (large, other) = (PathBuf::from("large.csv"), PathBuf::from("other.csv"));
    story.hear(Action::Import(ImportAction::Read(large.clone())));
    story.hear(Action::Import(ImportAction::Progress(large.clone(), 40)));
    story.expect("Reading large.csv: 40 %");
    story.click("Cancel");
    assert!(!story.mentions("large.csv"));

    story.hear(Action::Import(ImportAction::Read(other)));
    let result = Err(Arc::new(ImportError::Nobody));
    let late = ImportAction::Parsed { path: large, bytes: Arc::default(), result };
    story.hear(Action::Import(late));
    story.expect("Reading other.csv");
}

#[test]
fn somebody_who_may_be_in_the_book_under_another_name_is_taken_for_them_on_a_click() {
    let mut story = with_three_people();
    let row = "Name,Phone\nMarta Ruíz Peña,555 010 101\n";
    story.hear(Action::Import(ImportAction::Pasted(row.to_owned())));
    story.expect("Perhaps Marta Ruiz");
    story.click("Marta Ruíz Peña is Marta Ruiz, who is in the book");
    story.click("In the book: 1");
    story.click("Take Marta Ruíz Peña for Marta Ruiz");
    story.hear(Action::Import(ImportAction::Accept));
    assert_eq!(story.client("Marta Ruíz Peña").company, "Flores Ruiz");
    assert_eq!(story.state().book.len(), 3);
}

#[test]
fn rows_copied_from_a_spreadsheet_are_pasted_into_the_import() {
    let mut story = Story::on_a_fresh_machine();
    story.hear(Action::Import(ImportAction::Open));
    story.window.event(Event::Paste("Name\tE-mail\nMarta Ruiz\tmarta@example.com\n".into()));
    story.settle();
    story.expect("what you copied");
    story.press(Key::Enter);
    assert_eq!(story.client("Marta Ruiz").emails.len(), 1);
}

#[test]
fn a_second_import_asks_before_it_overwrites_and_is_one_undo() {
    let mut story = with_three_people();
    let export = EXPORT.replace("Flores Ruiz", "Jardines Ruiz");
    assert_ne!(export, EXPORT);
    story.hear(Action::Import(ImportAction::Pasted(export)));
    story.click("In the book: 3");
    story.expect("Flores Ruiz");
    story.click("Take Jardines Ruiz for Marta Ruiz");
    story.click("Take the news of 1 client");
    assert_eq!(story.client("Marta Ruiz").company, "Jardines Ruiz");
    story.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(story.client("Marta Ruiz").company, "Flores Ruiz");
}

#[test]
fn what_a_column_was_taken_for_is_remembered_for_the_next_file_of_this_kind() {
    let mut story = Story::on_a_fresh_machine();
    let table = |name: &str| format!("Name\tWhat we say\n{name}\tPuri\n");
    story.hear(Action::Import(ImportAction::Pasted(table("Purificación Gil"))));
    story.click("Columns: 2");
    story.expect("nothing tells what it is");
    story.click("Column What we say is taken for: kept in the remarks");
    story.click("nickname");
    story.expect("you said so");
    story.hear(Action::Import(ImportAction::Accept));
    story.hear(Action::Import(ImportAction::Pasted(table("Purificación Sanz"))));
    story.hear(Action::Import(ImportAction::Accept));
    assert_eq!(story.client("Purificación Sanz").nicknames, ["Puri"]);
}

#[test]
fn people_are_rated_by_keys_and_ten_is_nine_and_one_more() {
    let mut story = writing_to("Marta Ruiz");
    story.press_with(Modifiers::ALT, Key::Num1);
    story.click("Rate: 1 not rated");
    story.type_text("9");
    story.type_text("+");
    assert_eq!(story.client("Marta Ruiz").affinity.current(), Some(Affinity::MAX));
}

#[test]
fn a_note_is_written_handed_over_and_only_then_noted_as_sent() {
    let mut story = writing_to("Marta Ruiz");
    story.type_text("Dear Marta,\n\nThe roof held. So did we.");
    story.press_with(Modifiers::COMMAND, Key::Enter);
    story.expect("Did you send it?");
    let asked = story.disk.borrow().asked.clone();
    assert!(
        matches!(&asked[..], [Effect::OpenMail(link)] if link.starts_with("mailto:someone@example.com?")),
        "{asked:?}"
    );
    assert!(story.client("Marta Ruiz").interactions.is_empty(), "nothing is noted yet");

    story.press(Key::Enter);
    let marta = story.client("Marta Ruiz");
    let note = marta.note_of(2026).expect("a note");
    assert!(matches!(note.state, NoteState::Sent { .. }));
    assert_eq!(marta.interactions[0].kind, InteractionKind::Mail);
    story.expect("1 of 1 written, 1 today");
}

#[test]
fn without_a_mail_program_the_note_stays_a_draft_and_the_other_ways_are_offered() {
    let mut story = writing_to("Marta Ruiz");
    story.type_text("Dear Marta, the roof held.");
    story.press_with(Modifiers::COMMAND, Key::Enter);
    let failed = OutsideEvent::NoMailProgram;
    story.hear(Action::Outside(failed));
    story.expect("No mail program could be opened");
    assert!(!story.shows("Did you send it?"));
    story.click("Copy");
    story.expect("Did you send it?");
}

#[test]
fn not_yet_leaves_a_draft_and_no_trace() {
    let mut story = writing_to("Marta Ruiz");
    story.type_text("Dear Marta, the roof held.");
    story.click("Copy");
    assert_eq!(story.disk.borrow().asked, [Effect::Copy("Dear Marta, the roof held.".to_owned())]);
    story.click("Not yet");
    let marta = story.client("Marta Ruiz");
    assert_eq!(marta.note_of(2026).map(|note| note.state), Some(NoteState::Draft));
    assert!(marta.interactions.is_empty());
}

#[test]
fn later_goes_on_to_the_next_and_aside_wants_a_reason() {
    let mut story = with_three_people();
    story.press_with(Modifiers::ALT, Key::Num2);
    let first = story.state().writing().expect("somebody to write to").full_name.clone();
    story.press_with(Modifiers::COMMAND, Key::L);
    let second = story.state().writing().expect("somebody to write to").full_name.clone();
    assert_ne!(first, second);

    story.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::L);
    story.expect("What is the reason? You will see it again at the end");
    story.press(Key::Enter);
    assert!(story.state().queue.aside.is_empty(), "no reason, nobody set aside");
    story.type_text("In mourning; a letter in January");
    story.press(Key::Enter);
    assert_eq!(story.state().queue.aside.len(), 1);
    story.press_with(Modifiers::ALT, Key::Num3);
    story.expect("In mourning; a letter in January");
}

#[test]
fn three_letters_and_enter_log_a_call() {
    let mut story = with_three_people();
    story.press_with(Modifiers::COMMAND, Key::K);
    story.type_text("dem");
    story.press(Key::Enter);
    let pavel = story.client("Павел Дёмин");
    assert_eq!(pavel.interactions.len(), 1);
    assert_eq!(pavel.interactions[0].kind, InteractionKind::Call);
    assert!(story.state().lookup.is_none());
}

#[test]
fn after_a_kill_all_is_there_and_the_cursor_is_in_the_note() {
    let mut story = writing_to("Marta Ruiz");
    story.type_text("Dear Marta, the roof");
    let mut story = story.killed_and_started_again();
    assert_eq!(story.state().stage, Stage::Write);
    story.type_text(" held");
    assert_eq!(story.saved_note("Marta Ruiz"), "Dear Marta, the roof held");
}

#[test]
fn a_feeling_that_stayed_is_noted_with_its_day_at_the_close() {
    let mut story = writing_to("Marta Ruiz");
    let marta = story.client("Marta Ruiz").id;
    story.hear(Action::Client(marta, ClientAction::Rate(Affinity::new(6))));
    story.tomorrow();
    story.type_text("Dear Marta, the roof held. So did we.");
    story.press_with(Modifiers::COMMAND, Key::Enter);
    story.press(Key::Enter);
    story.press_with(Modifiers::ALT, Key::Num3);
    story.click("Feel again, 1 left");
    story.press(Key::Enter);
    let felt = story.client("Marta Ruiz").affinity.ratings().to_vec();
    assert_eq!(felt.len(), 2, "{felt:?}");
    assert_eq!(felt[0].affinity, felt[1].affinity);
    assert!(felt[0].on < felt[1].on);
}

#[test]
fn tab_goes_where_the_eye_goes() {
    let mut story = writing_to("Marta Ruiz");
    story.type_text("Dear Marta, the roof held.");
    let mut passed = Vec::new();
    for _ in 0..9 {
        story.press(Key::Tab);
        passed.push(story.focused());
    }
    let actions = ["Send with mail program", "Copy", "Draft file", "By hand", "Later", "Ready"];
    assert_eq!(passed[..6], actions);
    assert_eq!(passed[6..8], ["Edit", "More"], "the card comes after the composer");
}

#[test]
fn a_client_is_added_from_wherever_one_is() {
    let mut story = writing_to("Marta Ruiz");
    story.press_with(Modifiers::COMMAND, Key::N);
    story.type_text("Graham Whitlock, graham@example.org");
    story.press(Key::Enter);
    assert_eq!(story.client("Graham Whitlock").emails.len(), 1);
}
