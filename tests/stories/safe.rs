//! Undo, the sample that leaves nothing behind, and what the window says of its file.

use egui::{Key, Modifiers};
use posdata::app::{Action, FileAction};
use posdata::model::{Book, Client, ClientId};
use posdata::store::SaveError;
use posdata::store::disk::DiskError;

use crate::world::Story;

fn book() -> Book {
    let mut book = Book::default();
    book.insert(Client::new(ClientId(1), "Marta Ruiz"));
    book
}

#[test]
fn a_deleted_client_comes_back_with_undo() {
    let mut story = Story::with_book(book());
    let delete = Action::Client(ClientId(1), posdata::app::ClientAction::Delete);
    story.disk.borrow_mut().coming.push(delete);
    story.settle();
    assert!(story.state().book.is_empty());
    story.click("Settings");
    story.expect("Undo: Marta Ruiz deleted");
    story.click("Undo: Marta Ruiz deleted");
    assert_eq!(story.client("Marta Ruiz").id, ClientId(1));
}

#[test]
fn the_sample_is_never_saved_and_closing_it_shows_ones_own_book() {
    let mut story = Story::on_a_fresh_machine();
    story.click("Open the sample book");
    assert_eq!(story.state().book.len(), 40);
    story.press_with(Modifiers::ALT, Key::Num2);
    story.type_text("something");
    story.click("Close the sample book");
    story.expect("Your book is empty.");
}

#[test]
fn a_full_disk_is_said_with_what_to_do() {
    let mut story = Story::with_book(book());
    let full = Action::File(FileAction::NotSaved(SaveError::Disk(DiskError::Full)));
    story.disk.borrow_mut().coming.push(full);
    story.settle();
    story.expect("Not saved: the disk is full");
    story.expect("Your text is safe here");
    story.press_with(Modifiers::ALT, Key::Num2);
    story.type_text("typing goes on");
    assert_eq!(story.saved_note("Marta Ruiz"), "typing goes on");
}

#[test]
fn every_command_is_on_the_help_sheet() {
    let mut story = Story::with_book(book());
    story.press(Key::F1);
    for words in ["Quick lookup", "Set aside, with a reason", "Ask me", "Undo"] {
        assert!(story.shows(words), "{words}");
    }
    story.press(Key::Escape);
    assert!(!story.shows("Larger text"));
}
