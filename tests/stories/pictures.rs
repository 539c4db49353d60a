//! One picture of each screen, light and dark, of the sample book: `--features snapshots`.
//! `UPDATE_SNAPSHOTS=1` draws those anew that differ.

use egui::{Key, Modifiers, Theme, Vec2};
use posdata::app::{Action, ClientAction, FileAction};
use posdata::store::sample;

use crate::world::{Story, today};

const SIZE: Vec2 = Vec2::new(1280.0, 800.0);

/// Draws the screen to which `go` leads, in both themes.
fn picture(name: &str, size: Vec2, go: impl Fn(&mut Story)) {
    let mut ids = posdata::model::SequentialIds(0);
    let book = sample::book(today(), &mut ids);
    let mut results = egui_kittest::SnapshotResults::new();
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let mut story = Story::sized(book.clone(), size);
        story.window.ctx.set_theme(theme);
        go(&mut story);
        // The caret blinks: no picture has it.
        story.window.ctx.memory_mut(|memory| {
            if let Some(id) = memory.focused() {
                memory.surrender_focus(id);
            }
        });
        story.settle();
        story.window.snapshot(format!("{name}-{suffix}"));
        results.extend_harness(&mut story.window);
    }
}

#[test]
fn first_start() {
    picture("first-start", SIZE, |story| {
        let empty = FileAction::Opened {
            path: "clientes.ron".into(),
            book: posdata::model::Book::default(),
            notices: Vec::new(),
            read_only: None,
        };
        story.disk.borrow_mut().coming.push(Action::File(empty));
        story.settle();
    });
}

#[test]
fn prepare() {
    picture("prepare", SIZE, |story| story.press_with(Modifiers::ALT, Key::Num1));
}

#[test]
fn write() {
    picture("write", SIZE, |story| story.press_with(Modifiers::ALT, Key::Num2));
}

#[test]
fn write_in_a_small_window() {
    picture("write-small", Vec2::new(900.0, 600.0), |story| {
        story.press_with(Modifiers::ALT, Key::Num2);
    });
}

#[test]
fn close() {
    picture("close", SIZE, |story| story.press_with(Modifiers::ALT, Key::Num3));
}

#[test]
fn clients() {
    picture("clients", SIZE, |story| {
        story.press_with(Modifiers::COMMAND, Key::Num2);
        story.type_text("ma");
        let first = story.state().table.rows[0].id;
        story.disk.borrow_mut().coming.push(Action::Client(first, ClientAction::Show));
        story.settle();
    });
}

#[test]
fn lookup() {
    picture("lookup", SIZE, |story| {
        story.press_with(Modifiers::COMMAND, Key::K);
        story.type_text("mar");
    });
}

#[test]
fn today_of_the_sample() {
    picture("today", SIZE, |story| story.press_with(Modifiers::COMMAND, Key::Num3));
}

#[test]
fn review() {
    picture("review", SIZE, |story| story.press_with(Modifiers::COMMAND, Key::Num4));
}
