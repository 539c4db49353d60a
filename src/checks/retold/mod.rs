//! Whether a note tells again what an earlier one to the same client told: the anecdote itself, or
//! its story in other words. News on the same subject is none of it.
//!
//! Which words carry a story is decided in `reader`, what announces a story or news in `cues`.

mod cues;
mod reader;

use std::cmp::Reverse;
use std::collections::HashSet;

use chrono::Datelike;

use self::cues::Cues;
use self::reader::{Reader, Shared};
use super::again::between;
use crate::model::{Anecdote, Client, Note, Occasion};

/// Something that an earlier note told, and that is told again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retold {
    /// The year of the newest note that told it.
    pub year: i32,
    /// The anecdote, in the user's words; or the sentence of the earlier note.
    pub text: String,
}

/// A longer text is looked at up to here, in bytes, so that nothing pasted stops the typing.
const LONGEST: usize = 40_000;

/// What each further note to the same client adds to what is needed, after so many.
const EACH: f32 = 0.12;
const FEW: usize = 2;

/// So many of the newest touches are looked at for what a note may be about instead.
const TOUCHES: usize = 20;

/// What a note tells this client that another note to them has told before.
pub fn retold(client: &Client, note: &Note) -> Option<Retold> {
    let body = note.body.get(between(&note.body)).unwrap_or_default();
    let body = body.get(..body.floor_char_boundary(LONGEST)).unwrap_or_default();
    let others = client.notes.iter().filter(|other| other.id != note.id && other.is_sent());
    let others: Vec<&Note> = others.collect();
    if others.is_empty() {
        return None;
    }
    let reader = Reader::of(client, body);
    let anecdotes: Vec<HashSet<u64>> =
        client.anecdotes.iter().map(|anecdote| reader.story_words(&anecdote.text)).collect();
    let earlier = others.into_iter().map(|other| Earlier::of(client, other, &reader, &anecdotes));
    let earlier: Vec<Earlier<'_>> = earlier.collect();
    let nearest = earlier.iter().max_by_key(|it| (it.nearness(), year_of(it.note)))?;
    let evidence = Evidence {
        nearest,
        instead: instead(&reader, &earlier, &anecdotes),
        touched: touched(client, &reader),
        cues: Cues::of(body, client, (&earlier, nearest)),
        many: EACH * earlier.len().saturating_sub(FEW) as f32,
    };
    evidence.is_retold(&reader, body).then(|| Retold {
        year: year_of(nearest.note),
        text: nearest.told_again(client, &reader).to_owned(),
    })
}

/// A note that was sent, and what it shares with the one that is read.
struct Earlier<'a> {
    note: &'a Note,
    /// The places of the anecdotes that it told.
    told: Vec<usize>,
    /// The words of its story, and of these anecdotes.
    story: HashSet<u64>,
    shared: Shared,
    /// How much of one of these anecdotes stands in the note, in percent; of the whole story where
    /// there is none.
    covered: usize,
}

impl<'a> Earlier<'a> {
    fn of(client: &Client, note: &'a Note, reader: &Reader, anecdotes: &[HashSet<u64>]) -> Self {
        let said = reader.story_words(&note.body);
        let has_told = |(anecdote, words): (&Anecdote, &HashSet<u64>)| {
            let shared = words.iter().filter(|word| said.contains(*word)).count();
            note.told.contains(&anecdote.id) || !words.is_empty() && shared * 2 >= words.len()
        };
        let all = client.anecdotes.iter().zip(anecdotes).enumerate();
        let told: Vec<usize> = all.filter(|(_, it)| has_told(*it)).map(|(at, _)| at).collect();
        let words = told.iter().filter_map(|at| anecdotes.get(*at));
        let covered = words.clone().map(|words| reader.covered(words)).max();
        let covered = covered.unwrap_or_else(|| reader.covered(&said));
        let story: HashSet<u64> = words.flatten().chain(&said).copied().collect();
        Self { note, told, shared: reader.shared(&story), story, covered }
    }

    /// What speaks for this one among several: an anecdote that stands there whole counts like
    /// four words of the story.
    fn nearness(&self) -> usize {
        const WHOLE: usize = 8;
        self.shared.halves() + WHOLE * self.covered / 100
    }

    /// The anecdote that is told again; or the sentence of the earlier note.
    fn told_again<'b>(&self, client: &'b Client, reader: &Reader) -> &'b str
    where
        'a: 'b,
    {
        let weighs = |text: &&str| reader.shared(&reader.story_words(text)).halves();
        let anecdotes = self.told.iter().filter_map(|at| client.anecdotes.get(*at));
        let sentences = || {
            let text = self.note.body.get(between(&self.note.body)).unwrap_or_default();
            text.split(['.', '!', '?', '\n']).max_by_key(weighs)
        };
        let anecdote = anecdotes.map(|anecdote| anecdote.text.as_str()).max_by_key(weighs);
        anecdote.or_else(sentences).unwrap_or_default().trim()
    }
}

/// What the note shares most with an anecdote that nobody has told yet, in halves of a word.
fn instead(reader: &Reader, earlier: &[Earlier<'_>], anecdotes: &[HashSet<u64>]) -> usize {
    let is_told = |at: usize| earlier.iter().any(|it| it.told.contains(&at));
    let untold = anecdotes.iter().enumerate().filter(|(at, _)| !is_told(*at));
    untold.map(|(_, words)| reader.shared(words).halves()).max().unwrap_or_default()
}

/// The same with a touch or the remarks. The touch that a note was has its subject as its line: that
/// speaks of nothing else.
fn touched(client: &Client, reader: &Reader) -> usize {
    let is_subject = |line: &str| client.notes.iter().any(|note| note.subject == line);
    let touches = client.interactions.iter().filter(|touch| !is_subject(&touch.line));
    let mut touches: Vec<_> = touches.collect();
    touches.sort_by_key(|touch| Reverse(touch.on));
    let lines = touches.iter().take(TOUCHES).map(|touch| touch.line.as_str());
    let lines = lines.chain([client.remarks.as_str()]);
    let shared = lines.map(|line| reader.shared(&reader.story_words(line)).halves());
    shared.max().unwrap_or_default()
}

/// All that speaks for and against the same story.
struct Evidence<'a> {
    nearest: &'a Earlier<'a>,
    /// What speaks for a story that was never told, in halves of a word.
    instead: usize,
    /// What speaks for something that was touched on lately, in halves of a word.
    touched: usize,
    cues: Cues,
    /// Of many notes one is always near: so much more is needed.
    many: f32,
}

impl Evidence<'_> {
    /// A line through the corpus of `tests/data/notes`, by logistic regression, rounded.
    fn is_retold(&self, reader: &Reader, body: &str) -> bool {
        const LEAST: f32 = 1.8;
        /// A short note has few words: not each of them is a large part of its story.
        const SHORT: usize = 25;
        /// So few words of a story have a line or two.
        const A_LINE: usize = 8;
        let (with, without) = reader.sentences(body, &self.nearest.story);
        let said = reader.said();
        let Shared { same, alike } = self.nearest.shared;
        let shared = self.nearest.shared.halves().min(8) as f32 / 2.0;
        let is_announced = f32::from(u8::from(self.cues.is_announced));
        let score = 0.030 * self.nearest.covered as f32
            + 13.7 * same as f32 / said.max(SHORT) as f32
            + 0.73 * alike.min(6) as f32
            + 0.10 * said as f32
            - 0.37 * with as f32
            - 0.53 * without as f32
            - 0.49 * self.instead.min(8) as f32
            - 0.57 * self.touched.min(6) as f32
            - 1.09 * self.cues.other_times.min(2) as f32
            // News names the people whom it is of.
            - 0.59 * reader.named().min(3) as f32
            // The more of the old story stands there, the more does its news count.
            - 0.40 * self.cues.news.min(4) as f32 * shared
            + 1.14 * is_announced;
        // A word is an allusion at most; two are one in a line or two, unless half of what is
        // noted stands there.
        let is_short = said < A_LINE && self.nearest.covered < 50;
        let is_allusion = same + alike < if is_short { 3 } else { 2 };
        !is_allusion && score > LEAST + self.many
    }
}

/// The year that a note closes, or in which it was sent.
fn year_of(note: &Note) -> i32 {
    match note.occasion {
        Occasion::YearEnd(year) => year,
        _ => note.state.sent_at().map_or(note.changed, |at| at.date()).year(),
    }
}
