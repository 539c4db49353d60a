//! Whether a note tells again what an earlier one to the same client told: the anecdote itself, or
//! its story in other words. News on the same subject is none of it.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use chrono::Datelike;

use super::again::between;
use super::common::{is_particular, language};
use super::like::groups;
use super::phrases::Phrases;
use super::told::{covers, stem, stems};
use super::words::cut;
use crate::model::{Anecdote, Client, Language, Note, Occasion};

/// Something that an earlier note told, and that is told again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retold {
    /// The year of the newest note that told it.
    pub year: i32,
    /// The anecdote, in the user's words; or the sentence of the earlier note.
    pub text: String,
}

/// What the story of an earlier note needs to be the story of this one: a line through the corpus
/// of `tests/data/notes`, by logistic regression, rounded.
const STORY: usize = 11;
/// A word of like meaning says it is the same story; so many count.
const ALIKE: usize = 3;
const MOST_ALIKE: usize = 6;
/// All of the anecdote stands in the note. Of news and allusions only their subject does.
const COVERED: usize = 19;
/// A card with two words is covered soon: for all of that weight so much has to be shared, where
/// the same word counts two, one of like meaning or the name of somebody around the client one.
const SHARED: usize = 4;
/// A story is announced: *I have never told you*. So much less is needed.
const ANNOUNCED: usize = 6;
/// News is announced: so much more is needed.
const NEWS: usize = 5;
/// What it shares with anecdotes that were never told speaks for one of these: so much more is
/// needed for each, up to so many.
const UNTOLD: usize = 3;
const MOST_UNTOLD: usize = 6;
/// A long note has some words of any story: for each so many of its words one alike more is needed.
const LONG: usize = 30;

/// What a note tells this client that another note to them has told before.
pub fn retold(client: &Client, note: &Note) -> Option<Retold> {
    let body = note.body.get(between(&note.body)).unwrap_or_default();
    let others = client.notes.iter().filter(|other| other.id != note.id && other.is_sent());
    let earlier: Vec<Earlier<'_>> = others.map(|other| Earlier::of(client, other)).collect();
    if earlier.is_empty() {
        return None;
    }
    let reader = Reader::of(client, body);
    let is_told =
        |it: &&Anecdote| earlier.iter().any(|note| note.told.iter().any(|t| t.id == it.id));
    let untold = client.anecdotes.iter().filter(|it| !is_told(it)).map(|it| it.text.as_str());
    let untold = reader.shared(&reader.story_words(untold)).weight().min(MOST_UNTOLD);
    let least = needed(body) + reader.said.len() / LONG * ALIKE + untold * UNTOLD;
    let scored = earlier.iter().map(|other| (reader.score(other), other));
    let (score, other) = scored.max_by_key(|(score, other)| (*score, other.year))?;
    (score >= least).then(|| Retold { year: other.year, text: reader.nearest(other).to_owned() })
}

/// A note that was sent, and what it told.
struct Earlier<'a> {
    year: i32,
    text: &'a str,
    told: Vec<&'a Anecdote>,
}

impl<'a> Earlier<'a> {
    fn of(client: &'a Client, note: &'a Note) -> Self {
        let said = stems(&note.body);
        let has_told = |anecdote: &&Anecdote| {
            note.told.contains(&anecdote.id) || covers(&said, &stems(&anecdote.text))
        };
        Self {
            year: year_of(note),
            text: note.body.get(between(&note.body)).unwrap_or_default(),
            told: client.anecdotes.iter().filter(has_told).collect(),
        }
    }

    fn anecdotes(&self) -> impl Iterator<Item = &'a str> {
        self.told.iter().map(|it| it.text.as_str())
    }
}

/// What a note and a story share.
struct Shared {
    same: usize,
    around: usize,
    alike: usize,
}

impl Shared {
    fn weight(&self) -> usize {
        2 * self.same + self.around + self.alike
    }
}

/// Somebody who has read the note, and holds it against the earlier ones.
struct Reader {
    language: Option<Language>,
    /// The words that carry its story.
    said: HashSet<u64>,
    /// The groups of like meaning that these belong to.
    groups: HashSet<u16>,
    /// The client's own names: they stand in any note.
    own: HashSet<u64>,
    /// Names of people around the client: news of them names them too.
    around: HashSet<u64>,
}

impl Reader {
    fn of(client: &Client, body: &str) -> Self {
        let mut reader = Self {
            language: language(&stems(body)),
            said: HashSet::new(),
            groups: HashSet::new(),
            own: own_names(client),
            around: HashSet::new(),
        };
        let names = client.people.iter().map(|person| person.name.as_str());
        reader.around = reader.story_words(names);
        reader.said = reader.story_words([body]);
        reader.groups = reader.said.iter().flat_map(|word| reader.groups(*word)).copied().collect();
        reader
    }

    fn groups(&self, word: u64) -> &'static [u16] {
        self.language.map_or(&[], |language| groups(language, word))
    }

    /// Beginnings of the words that carry a story.
    fn story_words<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> HashSet<u64> {
        let carries = |word: &str| {
            let (letters, stem) = (word.chars().count(), stem(word));
            let long = letters > FEWEST_LETTERS && is_particular(stem);
            let telling = letters >= FEWEST_LETTERS && (long || !self.groups(stem).is_empty());
            (telling && !self.own.contains(&stem)).then_some(stem)
        };
        let words = |text: &'a str| cut(text).filter_map(move |at| carries(&text[at]));
        texts.into_iter().flat_map(words).collect()
    }

    fn shared(&self, theirs: &HashSet<u64>) -> Shared {
        let told = theirs.iter().filter(|word| !self.around.contains(*word));
        let their_groups: HashSet<u16> =
            told.flat_map(|word| self.groups(*word).iter().copied()).collect();
        let mut alike: HashSet<u16> = HashSet::new();
        let mut shared = Shared { same: 0, around: 0, alike: 0 };
        for word in &self.said {
            if !theirs.contains(word) || !is_particular(*word) {
                alike.extend(self.groups(*word).iter().find(|group| their_groups.contains(group)));
            } else if self.around.contains(word) {
                shared.around += 1;
            } else {
                shared.same += 1;
            }
        }
        shared.alike = alike.len();
        shared
    }

    /// How many words of a telling stand in the note, or some of like meaning.
    fn covered(&self, telling: &HashSet<u64>) -> usize {
        let is_said = |word: &&u64| {
            self.said.contains(*word) && is_particular(**word)
                || !self.around.contains(*word)
                    && self.groups(**word).iter().any(|group| self.groups.contains(group))
        };
        telling.iter().filter(is_said).count()
    }

    fn score(&self, other: &Earlier<'_>) -> usize {
        let card = self.story_words(other.anecdotes());
        let story = self.story_words(other.anecdotes().chain([other.text]));
        let shared = self.shared(&story);
        let telling = if card.is_empty() { &story } else { &card };
        let covered = self.covered(telling) * shared.weight().min(SHARED) * COVERED;
        let whole = telling.len().max(1) * SHARED;
        // Rounded.
        shared.alike.min(MOST_ALIKE) * ALIKE + (covered + whole / 2) / whole
    }

    /// The anecdote that is told again; or the sentence of the earlier note.
    fn nearest<'a>(&self, other: &Earlier<'a>) -> &'a str {
        let weighs = |text: &&str| self.shared(&self.story_words([*text])).weight();
        let sentences = || other.text.split(['.', '!', '?', '\n']).max_by_key(weighs);
        other.anecdotes().max_by_key(weighs).or_else(sentences).unwrap_or_default().trim()
    }
}

/// Fewest letters of a word that carries a story: *cat*, *кот*.
const FEWEST_LETTERS: usize = 3;

fn own_names(client: &Client) -> HashSet<u64> {
    client.names().chain([client.company.as_str(), client.place.as_str()]).flat_map(stems).collect()
}

/// What an old story needs to be told again here.
fn needed(body: &str) -> usize {
    let words: Vec<String> = cut(body).map(|at| body[at].to_lowercase()).collect();
    // A new year is no news.
    let is_new_year = |at: &Range<usize>| {
        let around = at.start.saturating_sub(1)..(at.end + 1).min(words.len());
        NEW_YEAR.stand_in(words.get(around).unwrap_or_default())
    };
    let news = NEWS_COMES.first(&words, |at| !is_new_year(at)).is_some();
    let story = STORY_COMES.stand_in(&words);
    STORY + usize::from(news) * NEWS - usize::from(story) * ANNOUNCED
}

const FILE: &str = include_str!("../../assets/phrases/telling.txt");

static STORY_COMES: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "story"));
static NEWS_COMES: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "news"));
static NEW_YEAR: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(FILE, "new year"));

fn year_of(note: &Note) -> i32 {
    match note.occasion {
        Occasion::YearEnd(year) => year,
        _ => note.state.sent_at().map_or(note.changed, |at| at.date()).year(),
    }
}
