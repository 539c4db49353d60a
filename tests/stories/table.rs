//! The table of clients through the window: who is shown, in which order, and what comes next.

use egui::Key;
use egui_kittest::kittest::Queryable;
use posdata::app::{Action, Screen};
use posdata::model::{Book, Client, ClientId, Language, PartialDate, Tier};

use crate::world::Story;

fn table(clients: impl IntoIterator<Item = Client>) -> Story {
    let mut book = Book::default();
    clients.into_iter().for_each(|client| book.insert(client));
    let mut story = Story::with_book(book);
    story.hear(Action::Go(Screen::Clients));
    story
}

fn three() -> [Client; 3] {
    let born = |id, name: &str, month, day| Client {
        birthday: PartialDate::new(None, month, day),
        ..Client::new(ClientId(id), name)
    };
    [
        Client { tier: Some(Tier::A), ..born(1, "Ana Pons", 3, 2) },
        Client { tags: vec!["garden".into()], ..born(2, "Eva Sanz", 12, 20) },
        Client { language: Language::Russian, ..born(3, "Вера Орлова", 11, 25) },
    ]
}

fn shown(story: &Story) -> Vec<u64> {
    story.state().table.rows.iter().map(|row| row.id.0).collect()
}

#[test]
fn the_chips_leave_those_who_meet_them_and_are_dropped_at_their_end() {
    let mut story = table(three());
    story.click("Tier");
    story.click("tier A");
    assert_eq!(shown(&story), [1]);
    story.click("no tier");
    assert_eq!(shown(&story), [1, 2, 3], "one or the other");
    story.press(Key::Escape);
    story.click("Drop this filter: tier A, no tier");
    story.click("Tag");
    story.click("garden");
    story.press(Key::Escape);
    story.expect("Tag: garden");
    assert_eq!(shown(&story), [2]);
    story.click("Language");
    story.click("Russian");
    story.expect("Nobody is left with these filters");
    story.press(Key::Escape);
    story.click("Clear search and filters");
    assert_eq!(shown(&story).len(), 3);
}

#[test]
fn a_chip_for_tags_is_shown_only_where_there_are_tags() {
    let [ana, _, vera] = three();
    assert!(!table([ana, vera]).shows("Tag"));
}

#[test]
fn the_table_says_and_sorts_by_what_comes_next() {
    let [ana, eva, vera] = three();
    let mut story = table([ana, eva, vera, Client::new(ClientId(4), "Zoe")]);
    story.expect("20 Dec");
    story.expect("2 Mar");
    story.expect("November 2027");
    story.click("Next occasion");
    assert_eq!(shown(&story), [2, 1, 3, 4], "nothing comes last");
    story.click("Next occasion");
    assert_eq!(shown(&story), [3, 1, 2, 4]);
}

#[test]
fn the_keyboard_stays_in_sight_in_a_long_menu_of_tags() {
    let tags = (10..40).map(|n| format!("tag {n}")).collect();
    let mut story = table([Client { tags, ..Client::new(ClientId(1), "Ana Pons") }]);
    story.click("Tag");
    let top = story.window.get_by_label("tag 10").rect().top();
    (0..30).for_each(|_| story.press(Key::ArrowDown));
    let last = story.window.get_by_label("tag 39");
    assert!(last.is_focused());
    assert!(last.rect().bottom() < top + 320.0, "{} below {top}", last.rect().bottom());
}
