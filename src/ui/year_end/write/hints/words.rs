//! What is said of a note, in words.

use std::ops::Range;

use crate::checks::hints::Hint;
use crate::checks::length::Length;
use crate::checks::retold::Retold;
use crate::ui::cx::Cx;
use crate::ui::text;

/// What is said, and a sentence more.
pub(in crate::ui::year_end) fn words(cx: &Cx<'_>, body: &str, hint: &Hint) -> (String, String) {
    match hint {
        Hint::Borrowed(own) => {
            let args = [("words", own.borrowed.into())];
            let percent = [("percent", own.percent().into())];
            (cx.tw("hint-borrowed", &percent), cx.tw("hint-borrowed-more", &args))
        }
        Hint::OtherNames(names) => {
            let first = names.first();
            let text = first.and_then(|name| body.get(name.at.clone())).unwrap_or_default();
            let other = first.and_then(|name| cx.state.book.client(name.client));
            let name = other.map_or("", |other| other.full_name.as_str());
            let more = cx.tw("hint-name-more", &[("name", name.into())]);
            (cx.tw("hint-name", &[("text", text.into())]), more)
        }
        Hint::LeftOvers(places) => {
            let args = [("text", beginning(&first(body, places)).into())];
            (cx.tw("hint-left-over", &args), cx.t("hint-left-over-more"))
        }
        Hint::ListName(address) => {
            let args = [("address", address.as_str().into())];
            (cx.t("hint-list"), cx.tw("hint-list-more", &args))
        }
        Hint::ForAnybody => (cx.t("hint-for-anybody"), cx.t("hint-for-anybody-more")),
        Hint::Told(Retold { year, text }) => {
            let args = [("year", text::year(*year)), ("anecdote", beginning(text).into())];
            (cx.tw("hint-told", &args), cx.t("hint-told-more"))
        }
        Hint::Selling(at) => {
            let text = body.get(at.clone()).unwrap_or_default();
            let args = [("text", beginning(text).into())];
            (cx.tw("hint-selling", &args), cx.t("hint-selling-more"))
        }
        Hint::Length(Length::Short(words)) => {
            let args = [("words", (*words).into())];
            (cx.t("hint-short"), cx.tw("hint-short-more", &args))
        }
        Hint::Length(Length::Long(words)) => {
            let args = [("words", (*words).into())];
            (cx.t("hint-long"), cx.tw("hint-long-more", &args))
        }
        Hint::Length(Length::Paragraphs(paragraphs)) => {
            let args = [("paragraphs", (*paragraphs).into())];
            (cx.tw("hint-paragraphs", &args), cx.t("hint-paragraphs-more"))
        }
    }
}

/// As much of an anecdote as the row has room for.
pub(super) fn beginning(text: &str) -> String {
    const MOST: usize = 28;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// The first of the places, as it stands in the text.
pub(in crate::ui::year_end::write) fn first<T>(body: &str, places: &[(Range<usize>, T)]) -> String {
    let place = places.first().and_then(|(at, _)| body.get(at.clone()));
    place.unwrap_or_default().to_owned()
}
