//! Single values of a file: dates, years and ratings, which a hand may have written wrong.
//!
//! Each is read as the nearest value that makes sense, and keeps what stood there.

use std::fmt;
use std::marker::PhantomData;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::{Affinity, PartialDate};

/// The years that a book may hold.
const YEARS: std::ops::RangeInclusive<i64> = 1..=9999;

/// A value as the file has it, and the way (`Text` or `Number`) in which it is written.
#[derive(Clone, Debug)]
pub(super) struct Checked<T, W> {
    /// What is made of it.
    pub(super) value: T,
    /// Set if it had to be mended.
    pub(super) mended: Option<Repair>,
    written: PhantomData<W>,
}

/// What stood in the file, and what stands there now.
#[derive(Clone, Debug)]
pub(super) struct Repair {
    pub(super) was: String,
    pub(super) now: String,
}

impl<T, W> From<T> for Checked<T, W> {
    fn from(value: T) -> Self {
        Self { value, mended: None, written: PhantomData }
    }
}

impl<T, W> Checked<T, W> {
    fn mended(value: T, was: String, now: String) -> Self {
        Self { value, mended: Some(Repair { was, now }), written: PhantomData }
    }
}

/// A checked value that is written between quotes.
pub(super) type Quoted<T> = Checked<T, Text>;
/// A checked value that is written as a number.
pub(super) type Counted<T> = Checked<T, Number>;

/// Marks values between quotes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text;

/// Marks numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number;

/// A year, of a season or since when one is a client.
#[derive(Clone, Copy, Debug)]
pub(super) struct Year(pub(super) i32);

/// Written between quotes.
pub(super) trait Textual: Sized {
    const EXPECTED: &'static str;
    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    /// If the text is right.
    fn exact(text: &str) -> Option<Self>;
    /// If it can be seen what was meant.
    fn nearest(text: &str) -> Option<Self>;
}

/// Written as a number.
pub(super) trait Numeric: Sized + Copy {
    fn number(self) -> i64;
    /// The value itself, or the nearest one.
    fn nearest(number: i64) -> Self;
}

impl Textual for NaiveDate {
    const EXPECTED: &'static str = "a date such as 2026-11-22";

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn exact(text: &str) -> Option<Self> {
        whole_date(text.parse().ok()?)
    }

    fn nearest(text: &str) -> Option<Self> {
        whole_date(<PartialDate as Textual>::nearest(text)?)
    }
}

impl Textual for PartialDate {
    const EXPECTED: &'static str = "a date such as 1971-04-12 or --04-12";

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }

    fn exact(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn nearest(text: &str) -> Option<Self> {
        let mut parts = text.rsplitn(3, '-').map(str::trim);
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        let year = match year {
            "-" => None,
            year => Some(year.parse::<i64>().ok()?.clamp(*YEARS.start(), *YEARS.end()) as i32),
        };
        let month = month.parse::<u32>().ok()?.clamp(1, 12);
        let day = day.parse::<u32>().ok()?.clamp(1, 31);
        (1..=day).rev().find_map(|day| Self::new(year, month, day))
    }
}

impl Textual for NaiveDateTime {
    const EXPECTED: &'static str = "a date and time such as 2026-11-22T18:30:00";

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }

    fn exact(text: &str) -> Option<Self> {
        let (date, time) = text.split_once('T')?;
        Some(<NaiveDate as Textual>::exact(date)?.and_time(time.parse().ok()?))
    }

    fn nearest(text: &str) -> Option<Self> {
        let (date, time) = text.split_once(['T', ' ']).unwrap_or((text, ""));
        let time: Option<NaiveTime> = time.trim().parse().ok();
        Some(<NaiveDate as Textual>::nearest(date)?.and_time(time.unwrap_or_default()))
    }
}

fn whole_date(date: PartialDate) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(date.year()?, date.month(), date.day())
}

impl Numeric for Year {
    fn number(self) -> i64 {
        self.0.into()
    }

    fn nearest(number: i64) -> Self {
        Self(number.clamp(*YEARS.start(), *YEARS.end()) as i32)
    }
}

impl Numeric for Affinity {
    fn number(self) -> i64 {
        self.value().into()
    }

    fn nearest(number: i64) -> Self {
        u8::try_from(number.max(0)).ok().and_then(Self::new).unwrap_or(Self::MAX)
    }
}

struct Shown<'a, T>(&'a T);

impl<T: Textual> fmt::Display for Shown<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}

impl<T: Textual> Serialize for Quoted<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&Shown(&self.value))
    }
}

impl<T: Numeric> Serialize for Counted<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(self.value.number())
    }
}

struct Reader<T>(PhantomData<T>);

impl<T: Textual> Visitor<'_> for Reader<Quoted<T>> {
    type Value = Quoted<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Quoted<T>, E> {
        if let Some(value) = T::exact(text) {
            return Ok(value.into());
        }
        let value = T::nearest(text.trim())
            .ok_or_else(|| E::custom(format_args!("“{text}” is not {}", T::EXPECTED)))?;
        let now = Shown(&value).to_string();
        Ok(Checked::mended(value, text.to_owned(), now))
    }
}

impl<T: Numeric> Visitor<'_> for Reader<Counted<T>> {
    type Value = Counted<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Counted<T>, E> {
        let value = T::nearest(number);
        let now = value.number();
        if now == number {
            return Ok(value.into());
        }
        Ok(Checked::mended(value, number.to_string(), now.to_string()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Counted<T>, E> {
        self.visit_i64(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'de, T: Textual> Deserialize<'de> for Quoted<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(Reader::<Self>(PhantomData))
    }
}

impl<'de, T: Numeric> Deserialize<'de> for Counted<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_i64(Reader::<Self>(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest<T: Textual + ToString>(text: &str) -> Option<String> {
        T::nearest(text).map(|value| value.to_string())
    }

    #[test]
    fn a_day_that_no_calendar_has_becomes_the_one_before() {
        assert_eq!(nearest::<NaiveDate>("2026-02-30").as_deref(), Some("2026-02-28"));
        assert_eq!(nearest::<NaiveDate>("0-13-01").as_deref(), Some("0001-12-01"));
        assert_eq!(nearest::<NaiveDate>("12026-1-1").as_deref(), Some("9999-01-01"));
        assert_eq!(nearest::<PartialDate>("1971-02-29").as_deref(), Some("1971-02-28"));
        assert_eq!(nearest::<PartialDate>("--02-30").as_deref(), Some("--02-29"));
    }

    #[test]
    fn what_is_no_date_at_all_is_not_guessed_at() {
        assert_eq!(nearest::<NaiveDate>("soon"), None);
        assert_eq!(nearest::<NaiveDate>("--02-28"), None);
        assert_eq!(nearest::<PartialDate>("a-b-c"), None);
    }

    #[test]
    fn a_rating_off_the_scale_goes_to_its_end() {
        assert_eq!(<Affinity as Numeric>::nearest(11), Affinity::MAX);
        assert_eq!(<Affinity as Numeric>::nearest(-3), Affinity::MIN);
        assert_eq!(<Affinity as Numeric>::nearest(i64::MAX), Affinity::MAX);
    }
}
