//! The keys of the commands. What a text field needs stays with it while it has the focus.

use egui::{Context, Event, Key, KeyboardShortcut, Modifiers};

use super::text::Text;
use crate::app::Command;

const CTRL: Modifiers = Modifiers::COMMAND;
const ALT: Modifiers = Modifiers::ALT;
const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };
const NONE: Modifiers = Modifiers::NONE;

/// The key of a command.
pub(super) fn shortcut(command: Command) -> KeyboardShortcut {
    let (modifiers, key) = match command {
        Command::Lookup => (CTRL, Key::K),
        Command::YearEnd => (CTRL, Key::Num1),
        Command::Clients => (CTRL, Key::Num2),
        Command::Today => (CTRL, Key::Num3),
        Command::Review => (CTRL, Key::Num4),
        Command::Mention => (NONE, Key::F5),
        Command::Prepare => (ALT, Key::Num1),
        Command::Write => (ALT, Key::Num2),
        Command::Close => (ALT, Key::Num3),
        Command::Next => (CTRL, Key::PageDown),
        Command::Previous => (CTRL, Key::PageUp),
        Command::AskMe => (NONE, Key::F2),
        Command::SayItHere => (NONE, Key::F3),
        Command::Anecdote => (NONE, Key::F4),
        Command::ReadAll => (NONE, Key::F6),
        Command::Send => (CTRL, Key::Enter),
        Command::Ready => (CTRL_SHIFT, Key::Enter),
        Command::Later => (CTRL, Key::L),
        Command::SetAside => (CTRL_SHIFT, Key::L),
        Command::Add => (CTRL, Key::N),
        Command::Import => (CTRL, Key::O),
        Command::Doubles => (CTRL, Key::D),
        Command::Export => (CTRL, Key::E),
        Command::Undo => (CTRL, Key::Z),
        Command::Redo => (CTRL_SHIFT, Key::Z),
        Command::Larger => (CTRL, Key::Plus),
        Command::Smaller => (CTRL, Key::Minus),
        Command::Help => (NONE, Key::F1),
    };
    KeyboardShortcut::new(modifiers, key)
}

/// The key as it is written on the keyboard.
pub(super) fn key_text(ctx: &Context, text: &Text, command: Command) -> String {
    let shortcut = shortcut(command);
    let whole = ctx.format_shortcut(&shortcut);
    let named = match shortcut.logical_key {
        Key::PageDown => text.get("key-page-down"),
        Key::PageUp => text.get("key-page-up"),
        Key::Plus => "+".into(),
        Key::Minus => "−".into(),
        _ => return whole,
    };
    whole.replace(shortcut.logical_key.name(), &named)
}

/// The commands whose keys were pressed in this frame. Those with more modifiers are asked first:
/// egui lets `Ctrl+Shift+Z` count as `Ctrl+Z` too.
pub(super) fn pressed(ctx: &Context) -> Vec<Command> {
    let mut commands = Command::ALL;
    commands.sort_by_key(|command| !shortcut(*command).modifiers.shift);
    let in_text = ctx.text_edit_focused();
    let pressed: Vec<Command> = commands
        .into_iter()
        .filter(|command| !(in_text && belongs_to_text(*command)))
        .filter(|command| ctx.input_mut(|input| input.consume_shortcut(&shortcut(*command))))
        .collect();
    // Where Alt may also make letters, egui takes the digit of Alt+2 for text.
    if pressed.iter().any(|command| shortcut(*command).modifiers.alt) {
        ctx.input_mut(|input| input.events.retain(|event| !matches!(event, Event::Text(_))));
    }
    pressed
}

/// A text field has an undo of its own: it takes back letters, not the book's changes.
fn belongs_to_text(command: Command) -> bool {
    matches!(command, Command::Undo | Command::Redo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_commands_share_a_key() {
        for (at, one) in Command::ALL.iter().enumerate() {
            for other in &Command::ALL[at + 1..] {
                assert_ne!(shortcut(*one), shortcut(*other), "{one:?} and {other:?}");
            }
        }
    }
}
