//! Letters outside the season: where they are begun, how they leave, and where they lead back to.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use posdata::app::{Action, Screen, TodayAction};
use posdata::model::{Client, ClientId, Happening, HappeningKind, Occasion};

use crate::world::{Story, today};
use crate::year::{book, marta, with_a_sale};

#[test]
fn a_letter_goes_back_to_where_it_was_begun_and_a_client_is_added_from_anywhere() {
    let mut story = with_a_sale();
    story.hear(Action::Go(Screen::Clients));
    story.hear(Action::Today(TodayAction::Begin(ClientId(1), Occasion::Survey)));
    story.click("Back");
    assert_eq!(story.state().screen, Screen::Clients);
    story.hear(Action::Go(Screen::Today));
    story.click("Write: Marta Ruiz");
    story.click("Back to today");
    assert_eq!(story.state().screen, Screen::Today);
    story.press_with(Modifiers::COMMAND, Key::N);
    assert_eq!(story.state().screen, Screen::Clients);
    story.type_text("Ana Pons");
    story.press(Key::Enter);
    assert_eq!(story.client("Ana Pons").full_name.as_str(), "Ana Pons");
}

#[test]
fn good_news_is_answered_by_hand_where_there_is_an_address_for_it() {
    let news = |what: &str| Happening {
        on: today(),
        kind: HappeningKind::GoodNews,
        what: what.to_owned(),
    };
    let mut one = Client { happenings: vec![news("A prize")], ..marta() };
    one.postal = "Calle Mayor 1".to_owned();
    let mut other =
        Client { happenings: vec![news("A daughter")], ..Client::new(ClientId(2), "Eva") };
    other.emails = one.emails.clone();
    let mut story = Story::with_book(book([one, other]));
    story.hear(Action::Go(Screen::Today));
    story.expect("there is no postal address yet");
    story.click("Write: Marta Ruiz");
    let comes_first = |story: &Story, name: &str, other: &str| {
        let left = |name: &str| story.window.get_by_label(name).rect().left();
        left(name) < left(other)
    };
    let (by_hand, mail) = ("By hand", "Send with mail program");
    assert!(comes_first(&story, by_hand, mail));
    story.click("Back to today");
    story.click("Write: Eva");
    assert!(comes_first(&story, mail, by_hand));
}
