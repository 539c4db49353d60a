//! One frame of the window: layout, what is drawn, and the accessibility tree; no pixels.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion};
use egui::{Key, Modifiers};

use crate::find::{SIZES, book};
use crate::world::Story;

/// A letter typed into a note and taken back: two frames and what they change.
pub(crate) fn composer(c: &mut Criterion) {
    let mut group = c.benchmark_group("composer");
    for size in SIZES {
        let mut story = Story::with_book(book(size));
        story.press_with(Modifiers::ALT, Key::Num2);
        group.bench_function(BenchmarkId::new("a letter and its removal", size), |b| {
            b.iter(|| {
                frame(&mut story, |story| story.window.event(egui::Event::Text("a".to_owned())));
                frame(&mut story, |story| story.window.key_press(Key::Backspace));
            });
        });
        group.bench_function(BenchmarkId::new("nothing happens", size), |b| {
            b.iter(|| frame(&mut story, |_| ()));
        });
    }
}

/// The table of clients: as it stands, and with a letter typed into the search.
pub(crate) fn table(c: &mut Criterion) {
    let mut group = c.benchmark_group("table");
    for size in SIZES {
        let mut story = Story::with_book(book(size));
        story.press_with(Modifiers::COMMAND, Key::Num2);
        group.bench_function(BenchmarkId::new("nothing happens", size), |b| {
            b.iter(|| frame(&mut story, |_| ()));
        });
        story.type_text("va");
        group.bench_function(BenchmarkId::new("a letter and its removal", size), |b| {
            b.iter(|| {
                frame(&mut story, |story| story.window.event(egui::Event::Text("l".to_owned())));
                frame(&mut story, |story| story.window.key_press(Key::Backspace));
            });
        });
    }
}

fn frame(story: &mut Story, happens: impl FnOnce(&mut Story)) {
    happens(story);
    story.window.step();
    black_box(story.window.output());
}
