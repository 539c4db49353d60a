//! A date of which the year may be unknown, as birthdays often are.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use thiserror::Error;

/// A day of a month, with or without its year. Written `1971-04-12` or `--04-12` (RFC 6350, 4.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: Option<i32>,
    month: u32,
    day: u32,
}

/// Why a text is no date.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("“{0}” is no date: write it as 1971-04-12, or as --04-12 without the year")]
pub struct PartialDateError(pub String);

impl PartialDate {
    /// `None` for a day that no calendar has. 29 February is one where the year is unknown.
    pub fn new(year: Option<i32>, month: u32, day: u32) -> Option<Self> {
        const LEAP_YEAR: i32 = 2000;
        if year.is_some_and(|year| !(1..=9999).contains(&year)) {
            return None;
        }
        NaiveDate::from_ymd_opt(year.unwrap_or(LEAP_YEAR), month, day).map(|_| Self {
            year,
            month,
            day,
        })
    }

    /// If it is known.
    pub fn year(self) -> Option<i32> {
        self.year
    }

    /// 1 to 12.
    pub fn month(self) -> u32 {
        self.month
    }

    /// 1 to 31.
    pub fn day(self) -> u32 {
        self.day
    }

    /// The day on which it is kept in `year`: 29 February falls on the 28th in common years.
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
            .or_else(|| NaiveDate::from_ymd_opt(year, self.month, self.day - 1))
    }

    /// The next time it comes round, today included.
    pub fn next(self, today: NaiveDate) -> Option<NaiveDate> {
        self.in_year(today.year())
            .filter(|day| *day >= today)
            .or_else(|| self.in_year(today.year() + 1))
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(date: NaiveDate) -> Self {
        Self { year: Some(date.year()), month: date.month(), day: date.day() }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}-{:02}-{:02}", self.month, self.day),
            None => write!(f, "--{:02}-{:02}", self.month, self.day),
        }
    }
}

impl FromStr for PartialDate {
    type Err = PartialDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fail = || PartialDateError(text.to_owned());
        let (year, rest) = if let Some(rest) = text.strip_prefix("--") {
            (None, rest)
        } else {
            let (year, rest) = text.split_once('-').ok_or_else(fail)?;
            (Some(digits(year, 4).ok_or_else(fail)?.cast_signed()), rest)
        };
        let (month, day) = rest.split_once('-').ok_or_else(fail)?;
        let month = digits(month, 2).ok_or_else(fail)?;
        let day = digits(day, 2).ok_or_else(fail)?;
        Self::new(year, month, day).ok_or_else(fail)
    }
}

/// A number of exactly so many ASCII digits.
fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}
