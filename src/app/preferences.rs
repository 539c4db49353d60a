//! What the user chooses for the window itself, whatever book it shows.

use super::{Effect, State};
use crate::model::Language;
use crate::store::preferences::{Preferences, Theme};

/// A choice for the window. None of them is undoable: they are no change of the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreferenceAction {
    /// Which language the window speaks; `None` for the system's.
    Language(Option<Language>),
    /// Light or dark.
    Theme(Theme),
    /// The next larger text.
    Larger,
    /// The next smaller one.
    Smaller,
    /// Whether nothing moves.
    Still(bool),
}

impl State {
    pub(super) fn apply_preference(&mut self, action: PreferenceAction, effects: &mut Vec<Effect>) {
        let mut chosen = self.preferences;
        let size = chosen.text_percent;
        let mut sizes = Preferences::SIZES.into_iter();
        match action {
            PreferenceAction::Language(language) => chosen.language = language,
            PreferenceAction::Theme(theme) => chosen.theme = theme,
            PreferenceAction::Larger => {
                chosen.text_percent = sizes.find(|step| *step > size).unwrap_or(size);
            }
            PreferenceAction::Smaller => {
                chosen.text_percent = sizes.rfind(|step| *step < size).unwrap_or(size);
            }
            PreferenceAction::Still(is_still) => chosen.is_still = is_still,
        }
        if chosen != self.preferences {
            self.preferences = chosen;
            effects.push(Effect::SavePreferences(chosen));
        }
    }
}
