//! One person at a time: what is refused, and what is offered instead.

use egui::{Key, Modifiers};
use posdata::app::{Action, FileAction, Stage, Texts};
use posdata::model::{
    Affinity, AffinityHistory, Anecdote, AnecdoteId, AnecdoteKind, Book, Client, ClientId,
    EmailAddress, Note, NoteId, NoteState, Occasion, Rating,
};

use crate::world::{Story, today};

const BODY: &str = "Dear Hannah,\n\nWhat a year. In March we were still moving commas around on the \
spring catalogue, and by June the stand in Harrogate was full of people holding it. I keep the \
photo of you on the stepladder, fixing the sign with a hairpin.\n\nWarmly, Elena";

fn client(id: u64, name: &str) -> Client {
    let mut client = Client::new(ClientId(id), name);
    client.emails.extend(EmailAddress::parse(&format!("c{id}@example.com")));
    client
}

fn hannah_got_hers() -> Book {
    let mut hannah = client(1, "Hannah Osei");
    let mut note = Note::new(NoteId(10), Occasion::YearEnd(2026), None, today());
    BODY.clone_into(&mut note.body);
    note.state = NoteState::Sent {
        at: today().and_hms_opt(9, 0, 0).unwrap_or_default(),
        by: posdata::model::Handover::Copy,
    };
    hannah.notes.push(note);
    let mut book = Book::default();
    book.insert(hannah);
    book.insert(client(2, "Graham Whitlock"));
    book
}

#[test]
fn another_clients_note_can_neither_be_sent_nor_marked_ready() {
    let mut story = Story::with_book(hannah_got_hers());
    story.press_with(Modifiers::ALT, Key::Num2);
    assert_eq!(story.state().writing().map(|c| c.full_name.as_str()), Some("Graham Whitlock"));
    let copied = BODY.replace("Hannah", "Graham").replace("Harrogate", "Leeds");
    story.type_text(&copied);

    story.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Enter);
    story.expect("This is Hannah’s note again.");
    story.click("Back to the text");
    story.press_with(Modifiers::COMMAND, Key::Enter);
    story.expect("This is Hannah’s note again.");
    assert!(story.disk.borrow().asked.is_empty(), "nothing left the window");
    let graham = story.client("Graham Whitlock");
    assert_eq!(graham.note_of(2026).map(|note| note.state), Some(NoteState::Draft));

    story.click("Start from empty");
    story.type_text("Dear Graham, the van in Whitby still owes us a fish supper.");
    story.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Enter);
    let graham = story.client("Graham Whitlock");
    assert_eq!(graham.note_of(2026).map(|note| note.state), Some(NoteState::Ready));
}

#[test]
fn a_copied_note_has_no_way_out() {
    let mut story = Story::with_book(hannah_got_hers());
    story.press_with(Modifiers::ALT, Key::Num2);
    story.type_text(&BODY.replace("Hannah", "Graham").replace("sign", "banner"));
    for way in ["Send with mail program", "Copy", "Draft file", "By hand", "Ready"] {
        story.click(way);
        story.expect("This is Hannah’s note again.");
        story.click("Back to the text");
    }
    story.press_with(Modifiers::COMMAND, Key::Enter);
    story.expect("This is Hannah’s note again.");
    story.click("Start from empty");
    assert_eq!(story.saved_note("Graham Whitlock"), "");
    story.hear(Action::Undo);
    story.click("Copy");
    story.expect("This is Hannah’s note again.");
    assert!(story.disk.borrow().asked.is_empty(), "nothing left the window");
    let graham = story.client("Graham Whitlock");
    assert_eq!(graham.note_of(2026).map(|note| note.state), Some(NoteState::Draft));
}

#[test]
fn several_addresses_in_a_line_become_several_clients_or_none() {
    let mut story = Story::with_book(hannah_got_hers());
    story.press_with(Modifiers::ALT, Key::Num1);
    story.press_with(Modifiers::COMMAND, Key::N);
    story.type_text("ana@example.com; luis@example.com");
    story.press(Key::Enter);
    assert_eq!(story.state().book.len(), 2, "two people are never made one address");
    story.expect("One note, one person.");
    story.click("Make 2 clients");
    assert_eq!(story.state().book.len(), 4);
}

#[test]
fn what_is_said_into_the_scratch_pad_is_never_saved() {
    let mut book = hannah_got_hers();
    if let Some(graham) = book.client_mut(ClientId(2)) {
        let rating = Rating { on: today(), affinity: Affinity::new(1) };
        graham.affinity = AffinityHistory::new(vec![rating]);
    }
    let mut story = Story::with_book(book);
    story.press_with(Modifiers::ALT, Key::Num2);
    story.press(Key::F3);
    story.type_text("Two months late and then that tone");
    let saved =
        story.disk.borrow().saved.clone().map(|book| posdata::store::format::to_text(&book));
    assert!(!saved.unwrap_or_default().contains("that tone"));
    story.click("Close, and forget it");
    story.press(Key::F3);
    assert!(!story.mentions("that tone"));
    story.type_text("x");
    assert_eq!(story.saved_note("Graham Whitlock"), "", "the pad is not the note");
}

#[test]
fn what_was_left_over_from_another_text_is_asked_about_before_it_leaves() {
    let mut book = Book::default();
    book.insert(client(1, "Marta Ruiz"));
    let mut story = Story::with_book(book);
    story.press_with(Modifiers::ALT, Key::Num2);
    story.type_text("Dear [first name], the roof held.");
    story.click("Copy");
    story.expect("“[first name]” is still in the text");
    assert!(story.disk.borrow().asked.is_empty(), "nothing was handed over");
    story.click("Back to the text");
    assert!(!story.mentions("is still in the text"));

    story.click("Copy");
    story.click("It belongs there");
    story.expect("Did you send it?");
    assert_eq!(story.disk.borrow().asked.len(), 1);
    story.click("Not yet");
    story.click("Copy");
    story.expect("Did you send it?");
}

#[test]
fn a_hint_is_said_when_the_keys_rest_and_no_more_once_it_is_dismissed() {
    let mut book = Book::default();
    book.insert(client(1, "Marta Ruiz"));
    let mut story = Story::with_book(book);
    story.press_with(Modifiers::ALT, Key::Num2);
    story.window.event(egui::Event::Text("Dear {{name}}, the roof held.".to_owned()));
    story.window.step();
    story.window.step();
    assert!(!story.mentions("Left over"), "nothing flashes while one types");
    story.rest();
    story.expect("Left over: {{name}}");
    assert!(!story.mentions("Under 30 words"), "every note is short at first");
    (0..5).for_each(|_| story.rest());
    story.expect("Under 30 words");
    story.click("Dismiss: Left over: {{name}}");
    assert!(!story.mentions("Left over"));
    let story = story.killed_and_started_again();
    assert!(!story.mentions("Left over"), "not after a start either");
}

/// Everybody's notes but one are written; the words of this one come from two of them.
const HERS: &str = "Dear Noemí,\n\nThe harbour was frozen when the boxes came, and you carried all \
nine of them up the stairs in your Sunday shoes without a word about the printer. I still owe you \
a pair of shoes and an afternoon in which nothing has to be carried anywhere.\n\nWarmly, Elena";

fn two_who_got_theirs() -> Book {
    let mut book = hannah_got_hers();
    let mut noemi = client(3, "Noemí Castaño");
    let mut note = Note::new(NoteId(11), Occasion::YearEnd(2026), None, today());
    HERS.clone_into(&mut note.body);
    noemi.notes.push(note);
    book.insert(noemi);
    book
}

#[test]
fn another_clients_name_is_noticed_until_the_user_calls_it_right() {
    let mut story = Story::with_book(two_who_got_theirs());
    story.press_with(Modifiers::ALT, Key::Num2);
    story.open_note("Graham Whitlock");
    story.type_text("Dear Noemi,\n\nthe van in Whitby still owes us a fish supper.");
    story.rest();
    story.expect("Another client’s name: Noemi");
    story.click("Another client’s name: Noemi");
    story.click("That is right");
    assert!(!story.mentions("Another client’s name"));
    assert_eq!(story.client("Graham Whitlock").right_names, ["Noemi"]);

    story.type_text(" Thank you, Hannah.");
    story.rest();
    story.click("Another client’s name: Hannah");
    story.click("Graham goes by it");
    assert_eq!(story.client("Graham Whitlock").nicknames, ["Hannah"]);
    let mut story = story.killed_and_started_again();
    story.rest();
    assert!(!story.mentions("Another client’s name"), "not after a start either");
}

#[test]
fn borrowed_words_are_counted_and_a_click_says_whose_they_are() {
    let mut story = Story::with_book(two_who_got_theirs());
    story.press_with(Modifiers::ALT, Key::Num2);
    story.open_note("Graham Whitlock");
    story.type_text(
        "Dear Graham,\n\nthe terrier ate the invoice and then the envelope, and nobody in your \
         yard believed me until the vet rang. I still owe you a pair of shoes and an afternoon in \
         which nothing has to be carried anywhere. The dog owes us both an apology and a stamp.",
    );
    story.rest();
    story.expect("Own words 61 %");
    story.click("Own words 61 %");
    story.expect("Noemí Castaño, 2026: I still owe you a pair of");
    assert!(story.disk.borrow().asked.is_empty());
    story.click("Dismiss: Own words 61 %");
    assert!(!story.mentions("Dismiss: Own words"));
}

#[test]
fn all_notes_are_read_once_more_by_keyboard() {
    let mut book = two_who_got_theirs();
    if let Some(note) = book.client_mut(ClientId(3)).and_then(|noemi| noemi.notes.first_mut()) {
        note.body = note.body.replace("Dear Noemí", "Dear Hannah");
    }
    let mut story = Story::with_book(book);
    story.press_with(Modifiers::ALT, Key::Num2);
    story.press_with(Modifiers::ALT, Key::Num3);
    story.press(Key::F6);
    story.expect("↓ and ↑ go from note to note, Enter opens one");
    story.expect("Hannah Osei, ");
    story.expect("Noemí Castaño, Another client’s name: Hannah");
    while !story.mentions("Hannah Osei goes by this name.") {
        story.press(Key::ArrowDown);
    }
    story.press(Key::Enter);
    assert_eq!(story.state().writing().map(|c| c.full_name.as_str()), Some("Noemí Castaño"));

    story.press_with(Modifiers::ALT, Key::Num3);
    story.press(Key::F6);
    story.click("Open in Write");
    assert_eq!(story.state().stage, Stage::Write);
}

#[test]
fn a_large_book_is_written_in_while_all_its_notes_are_still_being_read() {
    let mut story = Story::on_a_fresh_machine();
    let (mut book, path) = (hannah_got_hers(), "book.ron".into());
    (100..200).for_each(|id| book.insert(client(id, &format!("Client {id}"))));
    story.disk.borrow_mut().reads_slowly = true;
    let (notices, read_only) = (Vec::new(), None);
    story.hear(Action::File(FileAction::Opened { path, book, notices, read_only }));
    story.press_with(Modifiers::ALT, Key::Num2);
    story.open_note("Graham Whitlock");
    story.type_text("Dear Hannah,");
    story.hear(Action::File(FileAction::TextsReading(40)));
    story.expect("Reading all notes, to hold this one against them: 40 %");

    let texts = Texts::of(&story.state().book);
    story.hear(Action::File(FileAction::TextsRead(Box::new(texts))));
    story.rest();
    story.expect("Another client’s name: Hannah");
    assert!(!story.mentions("Reading all notes"));
}

#[test]
fn the_key_of_a_command_writes_nothing_into_the_note() {
    let mut story = Story::with_book(hannah_got_hers());
    story.press_with(Modifiers::ALT, Key::Num2);
    story.type_text("Dear Graham");
    let (key, modifiers) = (Key::Num2, Modifiers::ALT);
    let (physical_key, pressed, repeat) = (None, true, false);
    let down = egui::Event::Key { key, physical_key, pressed, repeat, modifiers };
    let events = [down, egui::Event::Text("2".to_owned())];
    story.window.input_mut().events.extend(events);
    story.settle();
    assert_eq!(story.saved_note("Graham Whitlock"), "Dear Graham");
}

#[test]
fn a_note_for_anybody_is_answered_by_a_question_from_the_card() {
    let mut book = hannah_got_hers();
    if let Some(graham) = book.client_mut(ClientId(2)) {
        let (id, on, kind) = (AnecdoteId(7), today(), AnecdoteKind::Anecdote);
        let text = "The van gave up in Whitby".to_owned();
        graham.anecdotes.push(Anecdote { id, on, kind, text });
    }
    let mut story = Story::with_book(book);
    story.press_with(Modifiers::ALT, Key::Num2);
    story.type_text(
        "Dear Graham,\n\nas the year comes to an end I want to thank you for your trust and your \
         patience. It has been a pleasure to work together, and I wish you and your family a \
         peaceful season and a happy new year full of health and good news.\n\nElena",
    );
    story.rest();
    story.click("It could go to anybody");
    story.expect("The van gave up in Whitby");
    story.expect("They stay out of your text");
}
