//! The window in the language of the system: every screen, with all its signs.

use egui::{Key, Modifiers, Vec2};
use posdata::app::{Action, Effect, PreferenceAction, Screen};
use posdata::model::{Book, Language, SequentialIds};
use posdata::store::preferences::{Preferences, Theme};
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
        story.press_with(Modifiers::COMMAND, Key::K);
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

#[test]
fn what_is_chosen_for_the_window_shows_at_once_and_is_kept() {
    let mut story = Story::with_book(sample::book(today(), &mut SequentialIds(0)));
    story.click("Settings");
    story.click("Español");
    story.expect("Idioma de la ventana");
    story.click("Oscuro");
    assert!(story.window.ctx.global_style().visuals.dark_mode);
    story.click("Ninguno");
    assert!(story.window.ctx.global_style().animation_time <= 0.0, "nothing moves");
    story.press_with(Modifiers::COMMAND, Key::Plus);
    assert!(story.window.ctx.zoom_factor() > 1.05);
    let kept = story.disk.borrow().asked.iter().rev().find_map(|effect| match effect {
        Effect::SavePreferences(kept) => Some(*kept),
        _ => None,
    });
    let chosen = Preferences {
        language: Some(Language::Spanish),
        theme: Theme::Dark,
        text_percent: 110,
        is_still: true,
    };
    assert_eq!(kept, Some(chosen));
    for _ in 0..12 {
        story.press_with(Modifiers::COMMAND, Key::Minus);
    }
    assert_eq!(story.state().preferences.text_percent, 80, "no smaller");
}

#[test]
fn who_is_added_is_written_to_in_the_language_of_the_window_or_of_their_name() {
    let mut story = Story::speaking("es_ES", Book::default(), Vec2::new(1280.0, 800.0));
    for name in ["Pepe Gil", "Вера Орлова"] {
        story.hear(Action::AddLine(name.to_owned()));
    }
    let language = |name: &str| story.client(name).language;
    assert_eq!(language("Pepe Gil"), Language::Spanish);
    assert_eq!(language("Вера Орлова"), Language::Russian);
    story.hear(Action::Preference(PreferenceAction::Language(Some(Language::English))));
    story.hear(Action::AddLine("Ana Pons".to_owned()));
    assert_eq!(story.client("Ana Pons").language, Language::Spanish, "as the book began");
}
