//! The window: views that read the state, keep only drafts of their own, and return actions.
//!
//! `window` puts them together each frame; `outside` is what they need of the world, `desktop`
//! the real one.

mod card;
mod clients;
mod cx;
pub mod desktop;
mod doubles;
mod erase;
mod export;
mod header;
mod help;
mod import;
mod jot;
mod keys;
mod lookup;
mod notices;
pub mod outside;
mod path;
mod rail;
mod review;
mod said;
mod settings;
pub mod text;
pub mod theme;
mod today;
mod welcome;
pub mod widgets;
mod window;
mod year_end;

pub use window::{Window, window_options};
