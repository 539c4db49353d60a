//! The window's words, through Fluent: one file a language in `assets/lang`.
//!
//! Questions of *Ask me* are asked in the language of the note, whatever the window speaks; they
//! have files of their own in `assets/questions`.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::model::Language;

/// A language with the window's words and the questions.
struct Source {
    language: Language,
    words: &'static str,
    questions: &'static str,
}

const SOURCES: [Source; 3] = [
    Source {
        language: Language::English,
        words: include_str!("../../assets/lang/en.ftl"),
        questions: include_str!("../../assets/questions/en.ftl"),
    },
    Source {
        language: Language::Spanish,
        words: include_str!("../../assets/lang/es.ftl"),
        questions: include_str!("../../assets/questions/es.ftl"),
    },
    Source {
        language: Language::Russian,
        words: include_str!("../../assets/lang/ru.ftl"),
        questions: include_str!("../../assets/questions/ru.ftl"),
    },
];

/// An argument of a text.
pub type Arg<'a> = (&'static str, FluentValue<'a>);

/// The words of one language.
pub struct Text {
    bundle: FluentBundle<FluentResource>,
    questions: [FluentBundle<FluentResource>; 3],
}

impl Text {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        let [english, ..] = &SOURCES;
        let source = SOURCES.iter().find(|source| source.language == language);
        Self {
            bundle: bundle(language, source.unwrap_or(english).words),
            questions: SOURCES.map(|source| bundle(source.language, source.questions)),
        }
    }

    /// A text without arguments.
    pub fn get(&self, key: &str) -> Cow<'_, str> {
        format(&self.bundle, key, None)
    }

    /// A text with arguments; numbers choose their plural.
    pub fn with(&self, key: &str, args: &[Arg<'_>]) -> String {
        format(&self.bundle, key, Some(&fluent_args(args))).into_owned()
    }

    /// A question, in the language of the note.
    pub fn question(&self, language: Language, key: &str, args: &[Arg<'_>]) -> String {
        let at = SOURCES.iter().position(|of| of.language == language).unwrap_or_default();
        format(&self.questions[at], key, Some(&fluent_args(args))).into_owned()
    }

    /// "16 December", with the year where it is not the one of `today`.
    pub fn day(&self, day: NaiveDate, today: NaiveDate) -> String {
        let month = self.get(MONTHS[day.month0() as usize]);
        let args = [("day", day.day().into()), ("month", month.into())];
        if day.year() == today.year() {
            self.with("date-day", &args)
        } else {
            let [day_of, month] = args;
            self.with("date-day-year", &[day_of, month, ("year", year(day.year()))])
        }
    }

    /// A day to come, as "16 Dec"; "December 2027" where it is nearly a year off and would be taken
    /// for one that is near.
    pub fn short_day(&self, day: NaiveDate, today: NaiveDate) -> String {
        if (day - today).num_days() > NEARLY_A_YEAR {
            return self.month(day);
        }
        let month = self.get(SHORT_MONTHS[day.month0() as usize]);
        self.with("date-day-short", &[("day", day.day().into()), ("month", month.into())])
    }

    /// "December 2026".
    pub fn month(&self, day: NaiveDate) -> String {
        let month = self.get(MONTH_NAMES[day.month0() as usize]);
        self.with("date-month", &[("month", month.into()), ("year", year(day.year()))])
    }
}

/// A text that begins a heading, where the language has small letters for days and months.
pub fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// A year: a number that takes no thousands separator.
pub fn year(year: i32) -> FluentValue<'static> {
    FluentValue::from(year.to_string())
}

/// In days.
const NEARLY_A_YEAR: i64 = 300;

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
    "month-9", "month-10", "month-11", "month-12",
];

/// As a month is called by itself: Russian has another form of it beside a day.
const MONTH_NAMES: [&str; 12] = [
    "month-name-1",
    "month-name-2",
    "month-name-3",
    "month-name-4",
    "month-name-5",
    "month-name-6",
    "month-name-7",
    "month-name-8",
    "month-name-9",
    "month-name-10",
    "month-name-11",
    "month-name-12",
];

const SHORT_MONTHS: [&str; 12] = [
    "month-short-1",
    "month-short-2",
    "month-short-3",
    "month-short-4",
    "month-short-5",
    "month-short-6",
    "month-short-7",
    "month-short-8",
    "month-short-9",
    "month-short-10",
    "month-short-11",
    "month-short-12",
];

fn fluent_args<'a>(args: &[Arg<'a>]) -> FluentArgs<'a> {
    args.iter().map(|(name, value)| (*name, value.clone())).collect()
}

fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let tag = language.tag();
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    // The marks around arguments would stand in what a screen reader gets.
    bundle.set_use_isolating(false);
    let resource =
        FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
            tracing::error!(?errors, tag, "a text file has errors");
            resource
        });
    bundle.add_resource_overriding(resource);
    bundle
}

fn format<'a>(
    bundle: &'a FluentBundle<FluentResource>,
    key: &str,
    args: Option<&'a FluentArgs<'_>>,
) -> Cow<'a, str> {
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        tracing::error!(key, "a text is missing");
        return Cow::Owned(key.to_owned());
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut errors);
    if !errors.is_empty() {
        tracing::error!(key, ?errors, "a text lacks an argument");
    }
    text
}

/// The part of the texts that a test reads: every key with what it says.
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_file_is_read_without_an_error() {
        for source in SOURCES {
            for text in [source.words, source.questions] {
                assert!(FluentResource::try_new(text.to_owned()).is_ok(), "{:?}", source.language);
            }
        }
    }

    #[test]
    fn years_are_written_without_a_separator_and_days_with_their_month() {
        let text = Text::new(Language::English);
        let day = NaiveDate::from_ymd_opt(2026, 12, 16).unwrap_or_default();
        assert_eq!(text.day(day, day), "16 December");
        let earlier = NaiveDate::from_ymd_opt(2025, 3, 1).unwrap_or_default();
        assert_eq!(text.day(earlier, day), "1 March 2025");
        assert_eq!(Text::new(Language::of_locale("es-MX")).day(day, day), "16 de diciembre");
        let russian = Text::new(Language::of_locale("ru_RU.UTF-8"));
        assert_eq!(russian.day(day, day), "16 декабря");
        assert_eq!(capitalized(&russian.month(day)), "Декабрь 2026");
        assert_eq!(
            Text::new(Language::of_locale("de_DE")).day(day, day),
            "16 December",
            "nobody's language"
        );
    }
}
