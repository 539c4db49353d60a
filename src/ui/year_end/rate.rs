//! The keys of a line in which somebody is rated: 0–9, `+` and `-` by one, ↓ and ↑.

use egui::{Event, EventFilter, Id, Key, Ui};

use crate::model::Affinity;

/// A new rating, or none: the old one taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rated(pub(super) Option<Affinity>);

/// What was typed on the line that has the keyboard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Typed {
    /// Rated so, or the rating taken back.
    pub rating: Option<Rated>,
    /// Rated as before.
    pub confirmed: bool,
    /// So many lines further down, or up.
    pub step: isize,
}

/// Reads the keys, if the line `id` has the keyboard.
pub(super) fn typed(ui: &Ui, id: Id, current: Option<Affinity>) -> Typed {
    if !ui.memory(|memory| memory.has_focus(id)) {
        return Typed::default();
    }
    let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    ui.input(|input| read(&input.events, current))
}

fn read(events: &[Event], current: Option<Affinity>) -> Typed {
    let mut typed = Typed::default();
    let (mut felt, mut touched) = (current, false);
    // A key that makes a sign comes twice: the sign is right on every keyboard, the key is not.
    let signs = events.iter().any(|event| matches!(event, Event::Text(_)));
    for event in events {
        let rated = match event {
            Event::Text(text) => {
                touched |= text.contains(|sign: char| sign.is_ascii_digit());
                text.chars().fold(felt, by_sign)
            }
            Event::Key { key, pressed: true, modifiers, .. } if !modifiers.any() => match key {
                Key::ArrowDown => {
                    typed.step += 1;
                    felt
                }
                Key::ArrowUp => {
                    typed.step -= 1;
                    felt
                }
                Key::Delete | Key::Backspace => None,
                _ if signs => felt,
                key => key.symbol_or_name().chars().next().map_or(felt, |sign| match key {
                    Key::Plus => by_sign(felt, '+'),
                    Key::Minus => by_sign(felt, '-'),
                    _ if is_digit(*key) => by_sign(felt, sign),
                    _ => felt,
                }),
            },
            _ => felt,
        };
        felt = rated;
    }
    typed.rating = (felt != current).then_some(Rated(felt));
    typed.confirmed = touched && felt == current && felt.is_some();
    typed
}

fn is_digit(key: Key) -> bool {
    (Key::Num0..=Key::Num9).contains(&key)
}

fn by_sign(felt: Option<Affinity>, sign: char) -> Option<Affinity> {
    match sign {
        '+' => felt.map(Affinity::up),
        '-' | '−' => felt.map(Affinity::down),
        _ => sign.to_digit(10).map_or(felt, |digit| Affinity::new(digit as u8)),
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

    #[expect(clippy::option_option, reason = "nothing typed, or the rating it leads to")]
    fn rated(events: &[Event], current: Option<u8>) -> Option<Option<u8>> {
        let current = current.and_then(Affinity::new);
        read(events, current).rating.map(|Rated(felt)| felt.map(Affinity::value))
    }

    #[test]
    fn ten_is_nine_and_one_more() {
        assert_eq!(rated(&text("9+"), None), Some(Some(10)));
        assert_eq!(rated(&text("+"), Some(10)), None);
        assert_eq!(rated(&text("-"), Some(4)), Some(Some(3)));
        assert_eq!(rated(&text("+"), None), None);
    }

    #[test]
    fn a_key_that_also_makes_a_sign_counts_once() {
        let both = [key(Key::Plus, Modifiers::NONE), Event::Text("+".to_owned())];
        assert_eq!(rated(&both, Some(4)), Some(Some(5)));
        assert_eq!(rated(&[key(Key::Num7, Modifiers::NONE)], None), Some(Some(7)));
    }

    #[test]
    fn keys_of_commands_rate_nobody() {
        assert_eq!(rated(&[key(Key::Num1, Modifiers::COMMAND)], None), None);
        assert_eq!(rated(&[key(Key::Num1, Modifiers::ALT)], None), None);
    }

    #[test]
    fn delete_takes_a_rating_back() {
        assert_eq!(rated(&[key(Key::Delete, Modifiers::NONE)], Some(4)), Some(None));
    }
}
