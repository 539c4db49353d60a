//! The year around the season, through the window: a sale and its letters, silence, an open problem,
//! the rules.

use std::time::Duration;

use chrono::Datelike;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use posdata::app::{
    Action, ClientAction, FileAction, NoteAction, RulesAction, Screen, SeasonAction, Stage,
    TodayAction,
};
use posdata::model::{
    Affinity, AnecdoteKind, AnswerKind, Client, ClientId, ClientState, Due, DueKind, Goal,
    NoteState, Occasion, Outcome, Referral, Rule, Sale, Season, SequentialIds,
};
use posdata::store::sample;

use crate::world::{Story, today};

pub(crate) fn book(clients: impl IntoIterator<Item = Client>) -> posdata::model::Book {
    let mut book = posdata::model::Book::default();
    clients.into_iter().for_each(|client| book.insert(client));
    std::sync::Arc::make_mut(&mut book.settings.rules).set(Rule::Draws, 0);
    book
}

pub(crate) fn marta() -> Client {
    let email = posdata::model::EmailAddress::parse("marta@example.com").into_iter();
    Client { emails: email.collect(), ..Client::new(ClientId(1), "Marta Ruiz") }
}

pub(crate) fn with_a_sale() -> Story {
    let sale = Sale { on: today(), what: "New menus".into(), amount: None };
    let mut story = Story::with_book(book([Client { sales: vec![sale], ..marta() }]));
    story.hear(Action::Go(Screen::Today));
    story
}

#[test]
fn a_sale_is_entered_on_the_card_and_thanked_for_the_same_day() {
    let mut story = Story::with_book(book([marta()]));
    story.hear(Action::Go(Screen::Clients));
    story.hear(Action::Client(ClientId(1), ClientAction::Show));
    story.click("Add to the card");
    story.click("Sale");
    story.type_text("New menus");
    story.press(Key::Tab);
    story.type_text("a lot");
    story.expect("An amount is a number");
    story.press(Key::Enter);
    assert!(story.client("Marta Ruiz").sales.is_empty(), "nothing is entered that can't be read");
    (0..5).for_each(|_| story.press(Key::Backspace));
    story.type_text("1 200,50 €");
    story.press(Key::Enter);
    let sales = story.client("Marta Ruiz").sales.clone();
    assert_eq!(sales[0].amount.as_ref().map(ToString::to_string), Some("1200.50 €".into()));

    story.hear(Action::Go(Screen::Today));
    story.expect("Sale today: New menus, 1200.50 €");
    story.click("Write: Marta Ruiz");
    story.expect("Thank-you");
    story.type_text("Dear Marta, the menus are yours now, with the olive branch you drew.");
    let note = story.client("Marta Ruiz").notes[0].clone();
    assert_eq!(note.occasion, Occasion::ThankYou);
    assert_eq!(note.serves, [Due { kind: DueKind::ThankYou, of: today() }]);
    story.hear(Action::Note(ClientId(1), NoteAction::HandOver(posdata::model::Handover::ByHand)));
    story.hear(Action::Note(ClientId(1), NoteAction::Sent));
    story.expect("letter sent at");
    assert!(!story.mentions("Write: Marta Ruiz"), "thanked for once");
    let marta = story.client("Marta Ruiz");
    assert!(matches!(marta.notes[0].state, NoteState::Sent { .. }));
    assert_eq!(marta.last_contact().map(|touch| touch.on), Some(today()));
}

#[test]
fn a_letter_that_was_begun_waits_in_today_and_is_no_note_of_the_season() {
    let mut story = with_a_sale();
    story.click("Write: Marta Ruiz");
    story.type_text("Dear Marta");
    story.click("Back to today");
    story.expect("Begun: Marta Ruiz");
    assert!(story.client("Marta Ruiz").note_of(2026).is_none());
    let mut story = story.killed_and_started_again();
    story.hear(Action::Go(Screen::Today));
    story.click("Go on: Marta Ruiz");
    story.type_text(", thank you");
    assert_eq!(story.client("Marta Ruiz").notes.len(), 1);
}

#[test]
fn a_letter_that_is_another_clients_note_again_is_refused_too() {
    let body = "The olive branch on the menu still makes me smile, and your father's laugh when the \
                printer broke down on the very first page of all of them.";
    let mut other = Client::new(ClientId(2), "Ana Pons");
    let mut note =
        posdata::model::Note::new(posdata::model::NoteId(5), Occasion::Birthday, None, today());
    note.body = format!("Dear Ana,\n\n{body}");
    other.notes.push(note);
    let mut story = Story::with_book(book([marta(), other]));
    story.hear(Action::Today(TodayAction::Begin(ClientId(1), Occasion::Appreciation)));
    story.type_text(&format!("Dear Marta, {body}"));
    story.hear(Action::Note(ClientId(1), NoteAction::Ready));
    story.expect("Ana Pons");
    assert_eq!(story.client("Marta Ruiz").notes[0].state, NoteState::Draft);
}

#[test]
fn letters_that_are_one_are_one_line_that_says_so() {
    // A Saturday: the follow-up moves over the weekend, close to the welcome.
    let on = today() - chrono::Days::new(13);
    let sale = Sale { on, what: "New menus".into(), amount: None };
    let mut story = Story::with_book(book([Client { sales: vec![sale], ..marta() }]));
    story.hear(Action::Go(Screen::Today));
    story.expect("One week later");
    story.expect("one letter, also for: welcome");
}

#[test]
fn tomorrow_not_this_and_log_are_remembered_and_can_be_undone() {
    let mut story = with_a_sale();
    story.click("Tomorrow: Marta Ruiz");
    story.expect("Snoozed, 1");
    assert!(!story.shows("Write: Marta Ruiz"));
    let answer = story.client("Marta Ruiz").answers[0];
    // The story's day is a Friday: the next day that is not off is Monday.
    let monday = today() + chrono::Days::new(3);
    assert_eq!(answer.what, AnswerKind::Later(monday));
    story.hear(Action::Undo);
    story.click("Not this: Marta Ruiz");
    assert!(!story.shows("Write: Marta Ruiz"));
    story.expect("Nothing is due today");
    story.hear(Action::Undo);
    story.click("Log: Marta Ruiz");
    story.click("call");
    story.expect("call logged at");
    assert_eq!(story.client("Marta Ruiz").interactions.len(), 1);
}

#[test]
fn today_follows_the_day_while_the_window_is_open() {
    let mut story = with_a_sale();
    story.click("Not this: Marta Ruiz");
    story.expect("Friday");
    story.tomorrow();
    story.expect("A day off");
    for _ in 0..9 {
        story.tomorrow();
    }
    story.expect("how it went");
}

#[test]
fn the_window_wakes_for_the_next_day_while_nobody_touches_it() {
    let story = with_a_sale();
    assert!(story.sleeps_for() <= Duration::from_hours(1), "clocks jump");
}

#[test]
fn another_book_takes_the_open_letter_off_the_screen() {
    // Somebody in the sample will have the same number; the letter takes one before.
    let sample = sample::book(today(), &mut SequentialIds(1_001));
    let id = sample.clients().next().unwrap().id;
    let mut story = Story::with_book(book([Client { id, ..marta() }]));
    story.hear(Action::Today(TodayAction::Begin(id, Occasion::Other)));
    story.hear(Action::File(FileAction::OpenSample));
    assert!(story.state().book.client(id).is_some());
    assert_eq!(story.state().letter, None, "it belongs to nobody here");
}

#[test]
fn a_rule_that_can_not_be_is_said_at_its_field_and_changes_nothing() {
    let mut story = with_a_sale();
    story.click("Rules…");
    let field = Role::TextInput;
    story.window.get_by_role_and_label(field, "Silence that is too long").focus();
    story.settle();
    story.press(Key::End);
    (0..2).for_each(|_| story.press(Key::Backspace));
    story.type_text("0");
    story.expect("From 1 to 3650; it stays at 27");
    story.press(Key::Backspace);
    story.type_text("40");
    story.press(Key::Tab);
    assert_eq!(story.state().book.settings.rules.get(Rule::Silence), 40);
}

#[test]
fn goals_are_set_at_the_end_of_a_season_and_looked_back_on_a_year_later() {
    let mut story = Story::with_book(book([marta()]));
    story.hear(Action::Season(SeasonAction::GoOnToWriting));
    story.hear(Action::Stage(Stage::Close));
    story.click("Add a goal");
    story.type_text("Coffee before Easter");
    story.press(Key::Tab);
    story.type_text("Nobody");
    story.expect("Nobody in the book has this name");
    (0..6).for_each(|_| story.press(Key::Backspace));
    story.type_text("marta ruiz");
    story.press(Key::Enter);
    let goals =
        |story: &Story| story.state().season().map(|it| it.goals.clone()).unwrap_or_default();
    assert_eq!(goals(&story)[0].client, Some(ClientId(1)));
    (0..30).for_each(|_| story.tomorrow());
    story.hear(Action::Go(Screen::Review));
    story.expect("What you set out to do in 2026");
    story.click("2027");
    story.expect("What you set out to do in 2027");
    story.click("Coffee before Easter: under way");
    assert_eq!(goals(&story)[0].outcome, Outcome::Reached);
}

#[test]
fn review_says_each_picture_in_a_sentence_and_copies_it_as_a_table() {
    let mut one = marta();
    one.affinity.rate(today() - chrono::Days::new(400), Affinity::new(3));
    one.affinity.rate(today(), Affinity::new(6));
    let mut story = Story::with_book(book([one]));
    story.hear(Action::Go(Screen::Review));
    story.expect("One person moved up");
    story.expect("You lost 0 of 1");
    story.click("Copy Affinity");
    story.window.get_by_label("Copy as a table: Affinity").click();
    let copied = (0..4).any(|_| {
        story.window.step();
        let commands = &story.window.output().platform_output.commands;
        commands.iter().any(|command| {
            matches!(
                command,
                egui::OutputCommand::CopyText(text) if text.contains("6\t0\t1")
            )
        })
    });
    assert!(copied);
}

#[test]
fn who_may_be_lost_is_asked_about_and_marked_with_a_reason() {
    let mut one = marta();
    one.interactions.push(posdata::model::Interaction {
        id: posdata::model::InteractionId(3),
        on: today() - chrono::Days::new(500),
        kind: posdata::model::InteractionKind::Call,
        direction: posdata::model::Direction::Out,
        line: String::new(),
    });
    let mut story = Story::with_book(book([one]));
    story.hear(Action::Go(Screen::Review));
    story.click("Lost…: Marta Ruiz");
    story.type_text("She sold the shop");
    story.press(Key::Enter);
    let marta = story.client("Marta Ruiz");
    let why = "She sold the shop".to_owned();
    assert_eq!(marta.state, ClientState::Lost { on: today(), why });
}

#[test]
fn what_they_mention_in_a_call_is_one_key_away_and_comes_back_as_the_reason_of_a_draw() {
    let mut story = Story::with_book(book([marta()]));
    story.hear(Action::Go(Screen::Clients));
    story.press_with(egui::Modifiers::COMMAND, Key::K);
    story.type_text("mar");
    story.press(Key::F5);
    story.type_text("looks for an old letterpress");
    story.press(Key::Enter);
    story.press(Key::Escape);
    let noted = story.client("Marta Ruiz").anecdotes.clone();
    assert_eq!((noted.len(), noted[0].kind), (1, AnecdoteKind::Mention));
    assert!(story.client("Marta Ruiz").interactions.is_empty(), "no call was logged by it");
    let rules = std::sync::Arc::clone(&story.state().book.settings.rules);
    assert_eq!(rules.get(Rule::Draws), 0);
    story.hear(Action::Rules(RulesAction::Set(Rule::Draws, 10)));
    story.hear(Action::Go(Screen::Today));
    // December is the month of the flood: the draws go on after it.
    (0..40).for_each(|_| story.tomorrow());
    assert!((0..10).any(|_| {
        story.tomorrow();
        story.mentions("looks for an old letterpress")
    }));
}

#[test]
fn every_letter_of_the_year_can_be_written_and_stands_in_the_history() {
    let mut story = Story::with_book(book([marta()]));
    for (nth, occasion) in Occasion::LETTERS.into_iter().enumerate() {
        story.hear(Action::Today(TodayAction::Begin(ClientId(1), occasion)));
        story.type_text(&format!(
            "Dear Marta, this is letter {nth} about the olive branch you drew."
        ));
        let by_hand = NoteAction::HandOver(posdata::model::Handover::ByHand);
        story.hear(Action::Note(ClientId(1), by_hand));
        story.hear(Action::Note(ClientId(1), NoteAction::Sent));
    }
    let marta = story.client("Marta Ruiz");
    let written: Vec<Occasion> = marta.notes.iter().map(|note| note.occasion).collect();
    assert_eq!(written, Occasion::LETTERS);
    assert!(marta.notes.iter().all(posdata::model::Note::is_sent));
    story.hear(Action::Go(Screen::Clients));
    story.hear(Action::Client(ClientId(1), ClientAction::Show));
    story.expect("sent 11 December");
}

#[test]
fn a_letter_begun_from_the_card_answers_what_is_due_and_can_be_marked_answered_later() {
    let mut story = with_a_sale();
    story.expect("Write: Marta Ruiz");
    story.hear(Action::Today(TodayAction::Begin(ClientId(1), Occasion::ThankYou)));
    story.type_text("Dear Marta, thank you for the olive branch.");
    story.hear(Action::Note(ClientId(1), NoteAction::HandOver(posdata::model::Handover::ByHand)));
    story.hear(Action::Note(ClientId(1), NoteAction::Sent));
    assert!(!story.shows("Write: Marta Ruiz"), "thanked already");

    story.hear(Action::Go(Screen::Clients));
    story.hear(Action::Client(ClientId(1), ClientAction::Show));
    story.click("Thank-you, sent 11 December");
    story.hear(Action::Note(ClientId(1), NoteAction::Answered));
    let note = story.client("Marta Ruiz").notes[0].clone();
    assert!(matches!(note.state, NoteState::Answered { .. }));
}

#[test]
fn undo_in_a_letter_reaches_into_no_other_note() {
    let mut story = Story::with_book(book([marta()]));
    story.hear(Action::Client(ClientId(1), ClientAction::Write));
    story.type_text("The note of the year");
    story.hear(Action::Today(TodayAction::Begin(ClientId(1), Occasion::Other)));
    story.type_text("x");
    story.press(Key::Backspace);
    (0..5).for_each(|_| story.press_with(egui::Modifiers::COMMAND, Key::Z));
    let marta = story.client("Marta Ruiz");
    let letters = marta.notes.iter().filter(|note| note.occasion == Occasion::Other);
    assert!(letters.clone().all(|note| !note.body.contains("year")), "{:?}", marta.notes);
    assert_eq!(marta.note_of(2026).map(|note| note.body.as_str()), Some("The note of the year"));
}

#[test]
fn what_was_done_is_said_only_while_undo_takes_it_back() {
    let mut story = with_a_sale();
    story.click("Tomorrow: Marta Ruiz");
    story.expect("Marta Ruiz comes back later");
    story.hear(Action::AddLine("Ana Pons".into()));
    assert!(!story.mentions("comes back later"), "undo would take Ana out");
}

#[test]
fn a_client_who_goes_takes_the_open_letter_along() {
    let mut story = with_a_sale();
    story.click("Write: Marta Ruiz");
    story.hear(Action::AddLine("Ana Pons".into()));
    story.hear(Action::Client(ClientId(1), ClientAction::Delete));
    story.expect("Nothing is due today");
    assert_eq!(story.state().letter, None);
}

#[test]
fn whoever_was_sent_by_a_client_who_is_joined_was_sent_by_the_one_who_stays() {
    let mut sent = Client::new(ClientId(3), "Ana Pons");
    sent.referral = Some(Referral { by: ClientId(2), on: today() });
    let double = Client { emails: marta().emails, ..Client::new(ClientId(2), "Marta Ruiz Peña") };
    let mut book = book([marta(), double, sent]);
    let mut season = Season::new(2026, today());
    season.goals = vec![Goal { client: Some(ClientId(2)), ..Goal::default() }];
    book.insert_season(season);
    let mut story = Story::with_book(book);
    story.hear(Action::Doubles(posdata::app::DoublesAction::Open));
    let joined = Box::new((*story.client("Marta Ruiz")).clone());
    story.hear(Action::Doubles(posdata::app::DoublesAction::Join(joined)));
    assert_eq!(story.state().book.len(), 2);
    assert_eq!(story.client("Ana Pons").referral.map(|it| it.by), Some(ClientId(1)));
    let goals = story.state().season().map(|season| season.goals.clone()).unwrap_or_default();
    assert_eq!(goals[0].client, Some(ClientId(1)));
}

#[test]
fn close_says_before_the_season_that_nothing_has_begun() {
    let mut story = Story::with_book(book([marta()]));
    story.hear(Action::Stage(Stage::Close));
    story.expect("The exercise has not begun");
    assert!(!story.mentions("still to write") && !story.mentions("Everyone has their note"));
}

#[test]
fn every_year_of_the_book_can_be_looked_back_on_in_a_small_window() {
    let mut book = book([marta()]);
    for year in 2020..2026 {
        let day = today().with_year(year).unwrap_or_default();
        book.insert_season(Season::new(year, day));
    }
    let mut story = Story::sized(book, egui::vec2(900.0, 600.0));
    story.hear(Action::Go(Screen::Review));
    for year in (2020..2026).rev() {
        story.click(&year.to_string());
    }
    story.click("2021");
}
