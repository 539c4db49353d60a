//! What says that there is news.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::{Earlier, text_of};
use crate::checks::phrases::{Phrases, lines, small_words};
use crate::checks::told::stem;
use crate::checks::words::cut;
use crate::model::Client;

const FILE: &str = include_str!("../../../assets/phrases/telling.txt");

static STORY_COMES: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "story"));
static NEWS_COMES: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "news"));
static NEW_YEAR: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "new year"));
static TIMES: LazyLock<HashSet<u64>> = LazyLock::new(|| stems_of("time"));
static WISHES: LazyLock<HashSet<u64>> = LazyLock::new(|| stems_of("wish"));

fn stems_of(section: &str) -> HashSet<u64> {
    lines(FILE, section).flat_map(str::split_whitespace).map(stem).collect()
}

/// True for the beginning of a word that any wish has.
pub(super) fn is_wish(stem: u64) -> bool {
    WISHES.contains(&stem)
}

/// What a note says that is new.
pub(super) struct Cues {
    /// How often it says that something is new: *since*, *now*, *I hear*.
    pub(super) news: usize,
    /// How many words for a time it has that were never said to the client.
    pub(super) other_times: usize,
}

impl Cues {
    pub(super) fn of(
        body: &str,
        client: &Client,
        (earlier, nearest): (&[Earlier<'_>], &Earlier<'_>),
    ) -> Self {
        let words = small_words(body);
        // A new year is no news.
        let is_new_year = |at: &Range<usize>| {
            let around = at.start.saturating_sub(1)..(at.end + 1).min(words.len());
            NEW_YEAR.stand_in(words.get(around).unwrap_or_default())
        };
        let mut times_said: HashSet<u64> = times(body).collect();
        if !times_said.is_empty() {
            let told = earlier.iter().map(|it| text_of(it.note));
            let told = told.chain(client.anecdotes.iter().map(|anecdote| anecdote.text.as_str()));
            let known: HashSet<u64> = told.flat_map(times).collect();
            times_said.retain(|time| !known.contains(time));
        }
        let stories: Vec<Range<usize>> = STORY_COMES.all(&words).collect();
        // *I still laugh* is no news.
        let is_of_story =
            |at: &Range<usize>| stories.iter().any(|it| it.start <= at.start && at.end <= it.end);
        let news = NEWS_COMES.all(&words).filter(|at| !is_new_year(at) && !is_of_story(at));
        let mut news: Vec<&[String]> = news.filter_map(|at| words.get(at)).collect();
        if !news.is_empty() {
            // What the old telling says, too, is nothing new: *the third never came back*.
            let old = small_words(text_of(nearest.note));
            news.retain(|news| !old.windows(news.len()).any(|words| words == *news));
        }
        Self { news: news.len(), other_times: times_said.len() }
    }
}

fn times(text: &str) -> impl Iterator<Item = u64> {
    cut(text).map(|at| stem(&text[at])).filter(|stem| TIMES.contains(stem))
}
