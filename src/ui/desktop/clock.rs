//! The clock of the machine. A debug build can pretend that it is another day, so that a year can
//! be lived in the window.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{Local, NaiveDateTime, TimeDelta};

/// How many days the pretended day is from the real one.
static DAYS: AtomicI64 = AtomicI64::new(0);

/// Local time.
pub(super) fn now() -> NaiveDateTime {
    Local::now().naive_local() + TimeDelta::days(DAYS.load(Ordering::Relaxed))
}

/// Real milliseconds since 1970, whatever day it is said to be.
pub(super) fn millis() -> i64 {
    Local::now().timestamp_millis()
}

/// From now on it is this day.
#[cfg(debug_assertions)]
pub fn pretend(today: chrono::NaiveDate) {
    DAYS.store((today - Local::now().date_naive()).num_days(), Ordering::Relaxed);
}
