//! How the user feels about a client, from 0 (hate) to 10 (love), and how that changed.

use chrono::NaiveDate;

/// A feeling from 0 (hate) to 10 (love).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Affinity(u8);

impl Affinity {
    /// The highest value, love.
    pub const MAX: Self = Self(10);
    /// The lowest value, hate.
    pub const MIN: Self = Self(0);

    /// `None` above 10.
    pub fn new(value: u8) -> Option<Self> {
        (value <= Self::MAX.0).then_some(Self(value))
    }

    /// 0 to 10.
    pub fn value(self) -> u8 {
        self.0
    }

    /// Which third of the scale it lies in.
    pub fn group(self) -> Group {
        match self.0 {
            0..=3 => Group::Hated,
            4..=6 => Group::Ignored,
            _ => Group::Loved,
        }
    }

    /// One step towards love, staying on the scale.
    #[must_use]
    pub fn up(self) -> Self {
        Self((self.0 + 1).min(Self::MAX.0))
    }

    /// One step towards hate, staying on the scale.
    #[must_use]
    pub fn down(self) -> Self {
        Self(self.0.saturating_sub(1))
    }

    /// All eleven values, from hate to love.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (Self::MIN.0..=Self::MAX.0).map(Self)
    }
}

/// The thirds of the scale: 0–3, 4–6, 7–10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// 0–3: those one would rather not write to.
    Hated,
    /// 4–6: the good, quiet ones that are taken for granted.
    Ignored,
    /// 7–10.
    Loved,
}

impl Group {
    /// From hate to love.
    pub const ALL: [Self; 3] = [Self::Hated, Self::Ignored, Self::Loved];
}

/// One rating, kept for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The day of the rating.
    pub on: NaiveDate,
    /// What was felt; `None` takes a rating back.
    pub affinity: Option<Affinity>,
}

/// Every rating of one client, oldest first. Empty: not yet rated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AffinityHistory(Vec<Rating>);

impl AffinityHistory {
    /// Takes ratings in any order.
    pub fn new(mut ratings: Vec<Rating>) -> Self {
        ratings.sort_by_key(|rating| rating.on);
        Self(ratings)
    }

    /// What is felt now.
    pub fn current(&self) -> Option<Affinity> {
        self.0.last().and_then(|rating| rating.affinity)
    }

    /// What was felt at the end of `day`.
    pub fn on(&self, day: NaiveDate) -> Option<Affinity> {
        self.0.iter().rev().find(|rating| rating.on <= day).and_then(|rating| rating.affinity)
    }

    /// What was felt before what is felt now, with the day on which that ended.
    pub fn before(&self) -> Option<(Affinity, NaiveDate)> {
        let now = self.current();
        let changed =
            self.0.iter().rposition(|rating| rating.affinity != now).map_or(0, |at| at + 1);
        let (earlier, since) = self.0.split_at_checked(changed)?;
        let was = earlier.iter().rev().find_map(|rating| rating.affinity)?;
        since.first().map(|first| (was, first.on))
    }

    /// Adds a rating. A second one on the same day replaces the first, so that correcting a slip
    /// leaves no trace in the history.
    pub fn rate(&mut self, on: NaiveDate, affinity: Option<Affinity>) {
        if self.current() == affinity {
            return;
        }
        self.0.retain(|rating| rating.on < on);
        if self.current() != affinity {
            self.0.push(Rating { on, affinity });
        }
    }

    /// Adds a rating also where it is the same as before: it was asked for again.
    pub fn rate_again(&mut self, on: NaiveDate, affinity: Option<Affinity>) {
        self.rate(on, affinity);
        let is_old = self.0.last().is_some_and(|last| last.on < on);
        if is_old && affinity.is_some() {
            self.0.push(Rating { on, affinity });
        }
    }

    /// Oldest first.
    pub fn ratings(&self) -> &[Rating] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap_or_default()
    }

    #[test]
    fn a_feeling_that_stayed_keeps_its_day_and_what_was_felt_before() {
        let (three, seven) = (Affinity::new(3), Affinity::new(7));
        let mut history = AffinityHistory::default();
        history.rate(day(1), three);
        history.rate_again(day(5), seven);
        history.rate_again(day(9), seven);
        history.rate_again(day(9), seven);
        let days: Vec<NaiveDate> = history.ratings().iter().map(|rating| rating.on).collect();
        assert_eq!(days, [day(1), day(5), day(9)]);
        assert_eq!(history.before(), three.map(|was| (was, day(5))));
    }

    #[test]
    fn nobody_is_rated_by_saying_that_nothing_changed() {
        let mut history = AffinityHistory::default();
        history.rate_again(day(1), None);
        assert_eq!(history, AffinityHistory::default());
    }
}
