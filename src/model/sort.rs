//! Sorting by the rules of a language.

use std::cmp::Ordering;
use std::sync::Arc;

use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;

/// Compares names by the rules of a language: *ñ* after *n*, *ё* beside *е*, case last.
#[derive(Debug)]
pub struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    /// By the rules of a BCP 47 locale such as `es` or `ru-RU`; by those common to all languages
    /// where the locale is not known.
    pub fn new(locale: &str) -> Self {
        let known = locale.replace('_', "-").parse::<Locale>().ok();
        let collator = known
            .and_then(|locale| collator((&locale).into()))
            .or_else(|| collator(CollatorPreferences::default()));
        Self(collator)
    }

    /// Which of two texts comes first.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        match &self.0 {
            Some(collator) => collator.compare(a, b),
            None => a.cmp(b),
        }
    }

    /// A key that sorts as [`Collation::compare`] does: cheaper from some dozens of texts on.
    /// Keys of different collations do not go together.
    pub fn key(&self, text: &str) -> SortKey {
        let mut key = Vec::with_capacity(2 * text.len() + 8);
        match &self.0 {
            Some(collator) => {
                let Ok(()) = collator.write_sort_key_to(text, &mut key);
            }
            None => key.extend_from_slice(text.as_bytes()),
        }
        SortKey(key.into())
    }
}

/// A text made comparable byte by byte.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SortKey(Arc<[u8]>);

fn collator(preferences: CollatorPreferences) -> Option<CollatorBorrowed<'static>> {
    CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok()
}
