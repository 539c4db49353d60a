//! The window in the language of the system: every screen, with all its signs.

use egui::{Key, Modifiers, Vec2};
use posdata::app::{Action, Screen};
use posdata::model::SequentialIds;
use posdata::store::sample;

use crate::world::{Story, today};

/// Goes through all screens of the sample book; a sign without a glyph would end it.
fn walk(locale: &'static str, words: [&str; 6]) {
    let [prepare, write, close, clients, today_says, review] = words;
    for size in [Vec2::new(1280.0, 800.0), Vec2::new(900.0, 600.0)] {
        let book = sample::book(today(), &mut SequentialIds(0));
        let mut story = Story::speaking(locale, book, size);
        for (key, says) in [(Key::Num1, prepare), (Key::Num2, write), (Key::Num3, close)] {
            story.press_with(Modifiers::ALT, key);
            story.expect(says);
        }
        for (screen, says) in
            [(Screen::Clients, clients), (Screen::Today, today_says), (Screen::Review, review)]
        {
            story.hear(Action::Go(screen));
            story.expect(says);
        }
        for key in [Key::F1, Key::Escape] {
            story.press(key);
        }
        story.press_with(Modifiers::CTRL, Key::K);
        story.type_text("Rosario");
    }
}

#[test]
fn a_spanish_system_has_a_spanish_window() {
    let words = [
        "Días de escritura",
        "Pregúntame",
        "Nadie",
        "Afinidad",
        "Viernes, 11 de diciembre",
        "Balance",
    ];
    walk("es_ES.UTF-8", words);
}

#[test]
fn a_russian_system_has_a_russian_window() {
    let words =
        ["Дни для писем", "Спросите меня", "никто", "Симпатия", "Пятница, 11 декабря", "Обзор"];
    walk("ru_RU.UTF-8", words);
}
