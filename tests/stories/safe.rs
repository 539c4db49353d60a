//! Undo, the sample that leaves nothing behind, and what the window says of its file.

use std::path::PathBuf;

use egui::{Key, Modifiers, Vec2, ViewportCommand};
use posdata::app::{Action, ClientAction, Effect, FileAction, FileFor, OutsideEvent};
use posdata::model::{Book, Client, ClientId};
use posdata::store::conflicts::ConflictCopy;
use posdata::store::disk::DiskError;
use posdata::store::{ReadOnly, SaveError};

use crate::world::{Saves, Story};

fn book() -> Book {
    let mut book = Book::default();
    book.insert(Client::new(ClientId(1), "Marta Ruiz"));
    book
}

#[test]
fn a_deleted_client_comes_back_with_undo() {
    let mut story = Story::with_book(book());
    let delete = Action::Client(ClientId(1), ClientAction::Delete);
    story.hear(delete);
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
    story.hear(Action::File(FileAction::NotSaved(SaveError::Disk(DiskError::Full))));
    story.expect("Not saved: the disk is full");
    story.expect("Your text is safe here");
    story.press_with(Modifiers::ALT, Key::Num2);
    story.type_text("typing goes on");
    assert_eq!(story.saved_note("Marta Ruiz"), "typing goes on");
}

#[test]
fn a_book_that_cant_be_saved_goes_to_another_place_whose_path_can_be_typed() {
    let mut story = Story::with_book(book());
    story.hear(Action::File(FileAction::NotSaved(SaveError::Disk(DiskError::Gone))));
    story.click("Save elsewhere…");
    assert_eq!(story.disk.borrow().asked, [Effect::ChooseFile(FileFor::Elsewhere)]);
    story.hear(Action::Outside(OutsideEvent::NoDialog(FileFor::Elsewhere)));
    story.click("Path of a file");
    story.type_text("/media/stick");
    story.press(Key::Enter);
    let place = PathBuf::from("/media/stick");
    assert_eq!(story.disk.borrow().asked[1..], [Effect::SaveElsewhere(place)]);

    let place = PathBuf::from("/media/stick/clientes.ron");
    story.hear(Action::File(FileAction::Moved(place.clone(), None)));
    story.expect("The book is in another place now");
    assert!(!story.mentions("Not saved"));
    assert_eq!(story.state().file.path, place);
    assert_eq!(story.disk.borrow().saved.as_ref().map(Book::len), Some(1), "saved there at once");
}

#[test]
fn a_window_that_closes_saves_first_and_goes_by_itself() {
    let mut story = Story::with_book(book());
    story.disk.borrow_mut().saves = Saves::Later;
    story.press_with(Modifiers::ALT, Key::Num2);
    story.type_text("typed a moment ago");
    assert!(story.ask_to_close().contains(&ViewportCommand::CancelClose));
    assert!(story.disk.borrow().hurried, "nobody waits for the usual second");
    let saved = Action::File(FileAction::Saved(story.state().file.revision));
    story.disk.borrow_mut().coming.push(saved);
    story.window.step();
    assert!(story.commands().contains(&ViewportCommand::Close));
}

#[test]
fn a_window_that_cant_save_stays_and_goes_when_it_is_asked_once_more() {
    let mut story = Story::with_book(book());
    story.disk.borrow_mut().saves = Saves::Never(SaveError::Disk(DiskError::Full));
    story.press_with(Modifiers::ALT, Key::Num2);
    story.type_text("typed on a full disk");
    assert!(story.ask_to_close().contains(&ViewportCommand::CancelClose));
    story.settle();
    story.expect("The window stays open because of that.");
    assert!(!story.ask_to_close().contains(&ViewportCommand::CancelClose));
}

#[test]
fn an_anecdote_outlives_a_kill_in_the_middle_of_its_words() {
    let mut story = Story::with_book(book());
    story.press_with(Modifiers::ALT, Key::Num2);
    story.press(Key::F4);
    story.type_text("her shop flooded ");
    story.type_text("in Mar");
    assert_eq!(told(&story), ["her shop flooded in Mar"]);
    story.press(Key::Enter);
    story.type_text("the second one");
    let mut story = story.killed_and_started_again();
    assert_eq!(told(&story), ["her shop flooded in Mar", "the second one"]);
    story.click("her shop flooded in Mar");
    story.press(Key::End);
    story.type_text("ch");
    story.type_text(" ");
    story.type_text("2025");
    assert_eq!(told(&story)[0], "her shop flooded in March 2025");
    story.press_with(Modifiers::ALT, Key::Num1);
    story.hear(Action::Undo);
    assert_eq!(told(&story)[0], "her shop flooded in Mar", "one step for all that was typed");
}

fn told(story: &Story) -> Vec<String> {
    story.client("Marta Ruiz").anecdotes.iter().map(|told| told.text.clone()).collect()
}

#[test]
fn a_dialog_and_a_draft_file_that_fail_leave_another_way() {
    let mut story = Story::with_book(book());
    story.click("Settings");
    story.click("Open another book…");
    assert_eq!(story.disk.borrow().asked, [Effect::ChooseFile(FileFor::Book)]);
    story.hear(Action::Outside(OutsideEvent::NoDialog(FileFor::Book)));
    story.expect("This desktop shows no file dialog");
    story.click("Path of a file");
    story.type_text("other.ron");
    story.press(Key::Enter);
    assert_eq!(story.disk.borrow().asked[1..], [Effect::OpenBook("other.ron".into())]);

    story.hear(Action::Outside(OutsideEvent::DraftFailed("no space left".to_owned())));
    story.expect("The draft file could not be written");
    story.expect("no space left");
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

#[test]
fn a_book_that_may_not_change_takes_no_typing() {
    let mut story = Story::with_book(book());
    story.press_with(Modifiers::ALT, Key::Num2);
    let denied = ReadOnly::Folder(DiskError::ReadOnlyDisk);
    let (path, book) = (PathBuf::from("clientes.ron"), story.state().book.clone());
    let opened = FileAction::Opened { path, book, notices: Vec::new(), read_only: Some(denied) };
    story.hear(Action::File(opened));
    story.expect("Nothing can be written in the file’s folder: the disk is read-only.");
    story.press_with(Modifiers::ALT, Key::Num2);
    story.type_text("a note");
    assert!(!story.shows("Anecdote") && !story.shows("Edit"), "there is nothing to type into");
    assert!(!story.mentions("a note"));
    story.click("Save elsewhere…");
    assert_eq!(story.disk.borrow().asked, [Effect::ChooseFile(FileFor::Elsewhere)]);
}

#[test]
fn with_text_twice_as_large_everything_can_be_reached() {
    let mut story = Story::sized(Book::default(), Vec2::new(640.0, 400.0));
    story.click("Open the sample book");
    for key in [Key::Num1, Key::Num2, Key::Num3] {
        story.press_with(Modifiers::ALT, key);
    }
    story.expect("Close the year");
    story.press_with(Modifiers::ALT, Key::Num2);
    assert!(!story.shows("Only you two share"), "there is room for the composer alone");
    story.click("Client card");
    story.expect("Only you two share");
    story.click("Back");
    story.expect("Send with mail program");
    story.press_with(Modifiers::COMMAND, Key::Num2);
    story.click("Client card");
    story.press(Key::Escape);
    story.press_with(Modifiers::COMMAND, Key::K);
    story.type_text("mar");
    story.expect("Last three times");
}

#[test]
fn another_machines_state_is_joined_when_the_user_says_so_and_put_away() {
    let mut story = Story::with_book(book());
    let (base, mut theirs) = (book(), book());
    let name = "Marta Ruiz";
    let id = story.client(name).id;
    "Leeds".clone_into(&mut theirs.client_mut(id).unwrap().place);
    let path: PathBuf = "clientes (conflicted copy 2026-12-10).ron".into();
    let differs = vec![name.to_owned()];
    let copy = Box::new(ConflictCopy { path: path.clone(), book: theirs, base, differs });
    story.hear(Action::File(FileAction::CopyFound(copy)));
    story.expect("It knows otherwise: Marta Ruiz.");
    assert_eq!(story.client(name).place, "");
    story.click("Join them");
    assert_eq!(story.client(name).place, "Leeds");
    assert!(story.disk.borrow().asked.contains(&Effect::PutAway(path)));
}

#[test]
fn somebody_is_erased_only_after_the_window_said_what_goes_and_for_ever() {
    let mut story = Story::with_book(book());
    story.click("Clients");
    story.hear(Action::Client(ClientId(1), ClientAction::Show));
    story.click("More");
    story.click("Erase for ever…");
    story.expect("from all its backups and copies");
    story.click("Keep");
    assert_eq!(story.state().book.len(), 1);

    story.click("More");
    story.click("Erase for ever…");
    story.click("Erase");
    assert!(story.state().book.is_empty());
    let asked = story.disk.borrow().asked.clone();
    let erased = asked.iter().any(|it| matches!(it, Effect::Erase(it) if it.id == ClientId(1)));
    assert!(erased, "once the book is saved without them, the backups follow");
    story.press_with(Modifiers::COMMAND, Key::Z);
    assert!(story.state().book.is_empty(), "no step back leads to them");
}

#[test]
fn what_is_kept_beside_the_book_is_not_touched_before_the_book_is_saved() {
    let mut story = Story::with_book(book());
    story.disk.borrow_mut().saves = Saves::Later;
    story.hear(Action::Client(ClientId(1), ClientAction::Erase));
    assert!(!story.disk.borrow().asked.iter().any(|it| matches!(it, Effect::Erase(_))));
}

#[test]
fn clients_are_taken_out_as_files_and_never_as_a_list_of_recipients() {
    let mut story = Story::with_book(book());
    story.press_with(Modifiers::COMMAND, Key::E);
    story.expect("no list of addresses for the recipients");
    story.click("Cards (vCard 4.0)");
    let asked = story.disk.borrow().asked.clone();
    let Some(Effect::WriteExport { name, text }) = asked.last() else { panic!("{asked:?}") };
    assert_eq!(name, "Posdata 2026-12-11.vcf");
    assert!(text.contains("FN:Marta Ruiz"));
    story.hear(Action::Outside(OutsideEvent::Exported(PathBuf::from("/home/ana/x.vcf"))));
    story.expect("/home/ana/x.vcf");

    story.click("Clients");
    story.hear(Action::Client(ClientId(1), ClientAction::Show));
    story.click("More");
    story.click("All that is known, as a file");
    let asked = story.disk.borrow().asked.clone();
    let Some(Effect::WriteExport { name, text }) = asked.last() else { panic!("{asked:?}") };
    assert_eq!(name, "Posdata Marta Ruiz.md");
    assert!(text.starts_with("# All that is known"), "{text}");
}

#[test]
fn clients_who_stand_twice_are_joined_or_told_apart_and_both_can_be_undone() {
    let mut book = book();
    let mut double = Client::new(ClientId(2), "Marta Ruiz Peña");
    double.company = "Flores Ruiz".into();
    double.phones = vec!["+34 600 100 200".into()];
    let marta = book.client_mut(ClientId(1)).unwrap();
    marta.phones = vec!["600 100 200".into()];
    marta.company = "Jardines Ruiz".into();
    book.insert(double);
    let mut story = Story::with_book(book);
    story.press_with(Modifiers::COMMAND, Key::D);
    story.expect("1 of 1");
    story.expect("the same number");
    story.click("Two people");
    story.expect("Nobody stands twice");
    story.press_with(Modifiers::COMMAND, Key::Z);
    story.press_with(Modifiers::COMMAND, Key::D);
    story.click("Flores Ruiz");
    story.click("One person: join");
    assert_eq!(story.state().book.len(), 1);
    let joined = story.client("Marta Ruiz");
    assert_eq!(joined.company, "Flores Ruiz");
    assert!(joined.remarks.contains("Jardines Ruiz"), "nothing is lost: {}", joined.remarks);
    assert_eq!(joined.nicknames, ["Marta Ruiz Peña"]);
    story.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(story.state().book.len(), 2);
}
