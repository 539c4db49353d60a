//! Posdata helps a freelancer to write one true note after the other.
//!
//! Each module may use only those above it: `model`, `checks`, `store`, `app`, `ui`.
//! The README's section on the architecture says what each one owns.

pub mod app;
pub mod checks;
pub mod model;
pub mod store;
pub mod ui;
