//! The keys of a line in which somebody is rated: 0–9, `+` and `-` by one, ↓ and ↑.

use egui::{Event, FocusDirection, Id, Key, Ui};

use crate::model::Affinity;

/// One key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stroke {
    /// `0` to `9`, `+`, `-`.
    Sign(char),
    /// Takes the rating back.
    TakeBack,
    /// So many lines further down, or up.
    Step(isize),
}

/// What the keys of one frame lead to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Typed {
    /// Which lines were rated, also those that were rated as before.
    pub rated: Vec<(usize, Option<Affinity>)>,
    /// The line that has the keyboard now.
    pub at: usize,
}

/// Reads the keys, if the line `id`, which is the one `at` of `count`, has the keyboard. Fast
/// typing brings several keys in a frame: `7`, ↓ and `3` rate two people.
pub(super) fn typed(
    ui: &Ui,
    id: Id,
    (at, count): (usize, usize),
    felt: impl Fn(usize) -> Option<Affinity>,
) -> Typed {
    if !ui.memory(|memory| memory.has_focus(id)) {
        return Typed { at, ..Typed::default() };
    }
    keep_arrows(ui);
    let strokes = ui.input(|input| read(&input.events));
    play(&strokes, (at, count), felt)
}

/// What has the keyboard reads the arrows itself: they don't lead to the next control. A lock of
/// egui's holds only from the second frame on, too late for a key that is held down.
pub(super) fn keep_arrows(ui: &Ui) {
    const ARROWS: [Key; 4] = [Key::ArrowUp, Key::ArrowDown, Key::ArrowLeft, Key::ArrowRight];
    if ui.input(|input| ARROWS.iter().any(|key| input.key_pressed(*key))) {
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }
}

fn read(events: &[Event]) -> Vec<Stroke> {
    // A key that makes a sign comes twice: the sign is right on every keyboard, the key is not.
    let signs = events.iter().any(|event| matches!(event, Event::Text(_)));
    let mut strokes = Vec::new();
    for event in events {
        match event {
            Event::Text(text) => strokes.extend(text.chars().map(Stroke::Sign)),
            Event::Key { key, pressed: true, modifiers, .. } if !modifiers.any() => match key {
                Key::ArrowDown => strokes.push(Stroke::Step(1)),
                Key::ArrowUp => strokes.push(Stroke::Step(-1)),
                Key::Delete | Key::Backspace => strokes.push(Stroke::TakeBack),
                _ if signs => {}
                Key::Plus => strokes.push(Stroke::Sign('+')),
                Key::Minus => strokes.push(Stroke::Sign('-')),
                key if is_digit(*key) => {
                    strokes.extend(key.symbol_or_name().chars().map(Stroke::Sign));
                }
                _ => {}
            },
            _ => {}
        }
    }
    strokes
}

fn play(
    strokes: &[Stroke],
    (at, count): (usize, usize),
    felt: impl Fn(usize) -> Option<Affinity>,
) -> Typed {
    let mut typed = Typed { at, ..Typed::default() };
    let mut rating = None;
    for stroke in strokes {
        let now = rating.unwrap_or_else(|| felt(typed.at));
        match stroke {
            Stroke::Sign(sign) => rating = by_sign(now, *sign).map(Some).or(rating),
            Stroke::TakeBack => rating = Some(None),
            Stroke::Step(by) => {
                typed.rated.extend(rating.take().map(|rating| (typed.at, rating)));
                let to = typed.at.checked_add_signed(*by).filter(|to| *to < count);
                typed.at = to.unwrap_or(typed.at);
            }
        }
    }
    typed.rated.extend(rating.map(|rating| (typed.at, rating)));
    typed
}

fn is_digit(key: Key) -> bool {
    (Key::Num0..=Key::Num9).contains(&key)
}

/// `None` for a sign that rates nobody.
fn by_sign(felt: Option<Affinity>, sign: char) -> Option<Affinity> {
    match sign {
        '+' => felt.map(Affinity::up),
        '-' | '−' => felt.map(Affinity::down),
        _ => sign.to_digit(10).and_then(|digit| Affinity::new(digit as u8)),
    }
}

#[cfg(test)]
mod tests {
    use egui::Modifiers;

    use super::*;

    fn text(signs: &str) -> Vec<Event> {
        signs.chars().map(|sign| Event::Text(sign.to_string())).collect()
    }

    fn key(key: Key, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
    }

    /// Typed on the first of two lines.
    fn rated(events: &[Event], felt: Option<u8>) -> (Vec<(usize, Option<u8>)>, usize) {
        let typed = play(&read(events), (0, 2), |_| felt.and_then(Affinity::new));
        let value = |(at, felt): (usize, Option<Affinity>)| (at, felt.map(Affinity::value));
        (typed.rated.into_iter().map(value).collect(), typed.at)
    }

    #[test]
    fn ten_is_nine_and_one_more() {
        assert_eq!(rated(&text("9+"), None), (vec![(0, Some(10))], 0));
        assert_eq!(rated(&text("-"), Some(4)), (vec![(0, Some(3))], 0));
        assert_eq!(rated(&text("+x"), None), (vec![], 0));
    }

    #[test]
    fn a_key_that_also_makes_a_sign_counts_once() {
        let both = [key(Key::Plus, Modifiers::NONE), Event::Text("+".to_owned())];
        assert_eq!(rated(&both, Some(4)).0, [(0, Some(5))]);
        assert_eq!(rated(&[key(Key::Num7, Modifiers::NONE)], None).0, [(0, Some(7))]);
    }

    #[test]
    fn what_is_typed_fast_goes_to_the_line_it_was_meant_for() {
        let mut events = text("7");
        events.push(key(Key::ArrowDown, Modifiers::NONE));
        events.extend(text("3"));
        events.push(key(Key::ArrowDown, Modifiers::NONE));
        assert_eq!(rated(&events, None), (vec![(0, Some(7)), (1, Some(3))], 1));
    }

    #[test]
    fn keys_of_commands_rate_nobody() {
        assert_eq!(rated(&[key(Key::Num1, Modifiers::COMMAND)], None).0, []);
        assert_eq!(rated(&[key(Key::Num1, Modifiers::ALT)], None).0, []);
    }

    #[test]
    fn delete_takes_a_rating_back() {
        assert_eq!(rated(&[key(Key::Delete, Modifiers::NONE)], Some(4)).0, [(0, None)]);
    }
}
