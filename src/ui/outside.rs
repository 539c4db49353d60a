//! What the window needs of the world: the time, new ids, and somebody who carries effects out.

use chrono::NaiveDateTime;

use crate::app::{Action, Effect, State};
use crate::model::IdSource;

/// The world, as the window sees it. `desktop` is the real one; tests have one of their own.
pub trait Outside {
    /// Local time.
    fn now(&self) -> NaiveDateTime;

    /// Where new ids come from.
    fn ids(&mut self) -> &mut dyn IdSource;

    /// What came in since the last call. Never waits.
    fn poll(&mut self) -> Vec<Action>;

    /// Carries an effect out, or starts to. Never waits.
    fn perform(&mut self, effect: Effect, state: &State, ctx: &egui::Context);

    /// Saves what there is without waiting for more: the window wants to close.
    fn hurry(&mut self);

    /// Waits until all is on disk, for a few seconds at the most: the window is closing.
    fn flush(&mut self);
}
