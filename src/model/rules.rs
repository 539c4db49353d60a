//! When a letter is due and after how many days silence is too long: numbers that the user can
//! change, with the days on which nothing is asked of anybody.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::Tier;

/// Which country's Thanksgiving is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Thanksgiving {
    /// None.
    #[default]
    None,
    /// The fourth Thursday of November (5 U.S.C. 6103).
    UnitedStates,
    /// The second Monday of October.
    Canada,
    /// The first Sunday of October, as *Erntedankfest*.
    Germany,
    /// The first Thursday of November.
    Liberia,
    /// 23 November, Labour Thanksgiving Day.
    Japan,
}

impl Thanksgiving {
    /// In the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::None, Self::UnitedStates, Self::Canada, Self::Germany, Self::Liberia, Self::Japan];

    /// The day in a year.
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        let nth = |month, weekday, n| NaiveDate::from_weekday_of_month_opt(year, month, weekday, n);
        match self {
            Self::None => None,
            Self::UnitedStates => nth(11, Weekday::Thu, 4),
            Self::Canada => nth(10, Weekday::Mon, 2),
            Self::Germany => nth(10, Weekday::Sun, 1),
            Self::Liberia => nth(11, Weekday::Thu, 1),
            Self::Japan => NaiveDate::from_ymd_opt(year, 11, 23),
        }
    }
}

/// One number of the rules. All of them but `Draws` are days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// From a sale to the thank-you.
    ThankYou,
    /// From a sale to the question how it went.
    FollowUp,
    /// From a client's first sale to the owner's welcome.
    Welcome,
    /// Between two survey letters.
    Survey,
    /// After so many days without a word one is forgotten.
    Silence,
    /// The same for clients of tier A.
    SilenceA,
    /// The same for clients of tier B.
    SilenceB,
    /// The same for clients of tier C.
    SilenceC,
    /// After so many days without a word the book asks whether a client is lost.
    Lost,
    /// Unexpected attentions a month.
    Draws,
}

impl Rule {
    /// In the order of the table.
    pub const ALL: [Self; 10] = [
        Self::ThankYou,
        Self::FollowUp,
        Self::Welcome,
        Self::Survey,
        Self::Silence,
        Self::SilenceA,
        Self::SilenceB,
        Self::SilenceC,
        Self::Lost,
        Self::Draws,
    ];

    /// What it is unless the user says otherwise.
    pub fn usual(self) -> u16 {
        match self {
            Self::ThankYou => 0,
            Self::FollowUp => 7,
            Self::Welcome => 13,
            Self::Survey => 330,
            Self::Silence | Self::SilenceA | Self::SilenceB | Self::SilenceC => 27,
            Self::Lost => 365,
            Self::Draws => 3,
        }
    }

    /// What it may be, ends included.
    pub fn range(self) -> (u16, u16) {
        match self {
            Self::ThankYou => (0, 5),
            Self::FollowUp => (6, 60),
            Self::Welcome => (6, 90),
            Self::Survey => (60, 730),
            Self::Silence | Self::SilenceA | Self::SilenceB | Self::SilenceC => (1, 3_650),
            Self::Lost => (30, 3_650),
            Self::Draws => (0, 10),
        }
    }
}

/// No journey is longer, in days.
pub(super) const LONGEST: u64 = 60;

/// All rules of one book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// What the user changed; the others are as usual.
    changed: Vec<(Rule, u16)>,
    /// Weekdays on which nothing is asked.
    pub days_off: Vec<Weekday>,
    /// Single days on which nothing is asked: a holiday, a journey.
    pub holidays: Vec<NaiveDate>,
    /// Whose Thanksgiving is kept.
    pub thanksgiving: Thanksgiving,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            changed: Vec::new(),
            days_off: vec![Weekday::Sat, Weekday::Sun],
            holidays: Vec::new(),
            thanksgiving: Thanksgiving::None,
        }
    }
}

impl Rules {
    /// One number.
    pub fn get(&self, rule: Rule) -> u16 {
        let changed = self.changed.iter().find(|(of, _)| *of == rule);
        changed.map_or_else(|| rule.usual(), |(_, value)| *value)
    }

    /// Changes one number; false if it is out of its range.
    pub fn set(&mut self, rule: Rule, value: u16) -> bool {
        let (least, most) = rule.range();
        if !(least..=most).contains(&value) {
            return false;
        }
        self.changed.retain(|(of, _)| *of != rule);
        if value != rule.usual() {
            self.changed.push((rule, value));
            self.changed.sort_unstable_by_key(|(of, _)| Rule::ALL.iter().position(|it| it == of));
        }
        true
    }

    /// What the user changed.
    pub fn changed(&self) -> &[(Rule, u16)] {
        &self.changed
    }

    /// After how many days without a word a client of a tier forgets one, if their card says no
    /// other interval.
    pub fn silence(&self, tier: Option<Tier>, interval: Option<u16>) -> u16 {
        let of_tier = match tier {
            Some(Tier::A) => Rule::SilenceA,
            Some(Tier::B) => Rule::SilenceB,
            Some(Tier::C) => Rule::SilenceC,
            None => Rule::Silence,
        };
        interval.unwrap_or_else(|| self.get(of_tier))
    }

    /// True on a day on which nothing is asked.
    pub fn is_off(&self, day: NaiveDate) -> bool {
        self.days_off.contains(&day.weekday()) || self.holidays.contains(&day)
    }

    /// The day itself, or the next one that is not off. Where all are, the day itself.
    pub fn on_or_after(&self, day: NaiveDate) -> NaiveDate {
        self.working(day, NaiveDate::checked_add_days)
    }

    /// The day itself, or the last one before it that is not off. Where all are, the day itself.
    pub fn on_or_before(&self, day: NaiveDate) -> NaiveDate {
        self.working(day, NaiveDate::checked_sub_days)
    }

    fn working(
        &self,
        day: NaiveDate,
        step: impl Fn(NaiveDate, Days) -> Option<NaiveDate>,
    ) -> NaiveDate {
        let mut days = (0..=LONGEST).filter_map(|n| step(day, Days::new(n)));
        days.find(|day| !self.is_off(*day)).unwrap_or(day)
    }
}
