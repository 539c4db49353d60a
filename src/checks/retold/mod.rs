//! Whether a note tells again what an earlier one to the same client told: the anecdote itself, or
//! its story in other words. News on the same subject is none of it.
//!
//! Which words carry a story is decided in `reader`, what says that there is news in `cues`; how much
//! each fact and each word speaks for a retelling is learned, see `learned`.

mod cues;
mod reader;

use std::cmp::Reverse;
use std::collections::HashSet;
use std::sync::LazyLock;

use self::cues::Cues;
use self::reader::{Reader, Shared, Subject};
use super::again::between;
use super::learned::Weights;
use crate::model::{Anecdote, Client, Note};

/// Numbers of a logistic regression, fitted by `tests/rest/fit.rs`.
static WEIGHTS: LazyLock<Weights> =
    LazyLock::new(|| Weights::of(include_str!("../../../assets/phrases/telling_weights.txt")));

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
    let look = Look::of(client, note)?;
    if look.evidence()?.is_retold() { look.retold() } else { None }
}

/// What speaks for and against it; `None` where nothing was sent to the client before.
pub fn evidence(client: &Client, note: &Note) -> Option<Evidence> {
    Look::of(client, note)?.evidence()
}

/// A note, held against all that its client got.
struct Look<'a> {
    client: &'a Client,
    body: &'a str,
    reader: Reader,
    earlier: Vec<Earlier<'a>>,
    /// The place of the one that it shares most with.
    nearest: usize,
    anecdotes: Vec<HashSet<u64>>,
}

impl<'a> Look<'a> {
    fn of(client: &'a Client, note: &'a Note) -> Option<Self> {
        let body = text_of(note);
        let others = client.notes.iter().filter(|other| other.id != note.id && other.is_sent());
        let others: Vec<&Note> = others.collect();
        if others.is_empty() {
            return None;
        }
        let reader = Reader::of(client, body);
        let stories = client.anecdotes.iter().map(|anecdote| reader.story_words(&anecdote.text));
        let anecdotes: Vec<HashSet<u64>> = stories.collect();
        let earlier =
            others.into_iter().map(|other| Earlier::of(client, other, &reader, &anecdotes));
        let earlier: Vec<Earlier<'_>> = earlier.collect();
        let nearness = |(_, it): &(usize, &Earlier<'_>)| (it.nearness(), it.note.year());
        let (nearest, _) = earlier.iter().enumerate().max_by_key(nearness)?;
        Some(Self { client, body, reader, earlier, nearest, anecdotes })
    }

    fn evidence(&self) -> Option<Evidence> {
        /// A short note has few words: not each of them is a large part of its story.
        const SHORT: usize = 25;
        let Self { client, body, reader, earlier, .. } = self;
        let nearest = earlier.get(self.nearest)?;
        let Shared { same, alike } = nearest.shared;
        let said = reader.said();
        let (with, without) = reader.sentences(body, &nearest.story);
        let cues = Cues::of(body, client, (earlier, nearest));
        let told_names = nearest.names(client, reader);
        let (told, tells) = (nearest.subject(client, reader), reader.subject([*body]));
        let facts = vec![
            // Of an anecdote that was told, or of the whole story.
            ("covered", nearest.covered as f32 / 100.0),
            // As a share of the words that carry the note.
            ("same", same as f32 / said.max(SHORT) as f32),
            ("alike", alike.min(6) as f32),
            // Sentences that have something of the story, and nothing.
            ("with", with as f32),
            ("without", without as f32),
            ("said", said as f32),
            ("likeness", tells.likeness(&told)),
            ("about", tells.share_in(&told)),
            // For a story that was never told.
            ("instead", self.instead().min(8) as f32),
            ("untold", self.likeness_to_untold(&tells)),
            // For something that was touched on lately.
            ("touched", touched(client, reader).min(6) as f32),
            // News names the people whom it is of.
            ("named", reader.named_beside(&told_names).min(3) as f32),
            ("times", cues.other_times.min(2) as f32),
            // The more of the old story stands there, the more does its news count.
            ("news", cues.news.min(4) as f32 * nearest.shared.halves().min(8) as f32 / 2.0),
        ];
        let many = EACH * earlier.len().saturating_sub(FEW) as f32;
        Some(Evidence { facts, words: reader.weighed_words(body), many })
    }

    /// The anecdotes that nobody has told yet, with their words.
    fn untold(&self) -> impl Iterator<Item = (&Anecdote, &HashSet<u64>)> {
        let is_told = |at: usize| self.earlier.iter().any(|it| it.told.contains(&at));
        let all = self.client.anecdotes.iter().zip(&self.anecdotes).enumerate();
        all.filter(move |(at, _)| !is_told(*at)).map(|(_, it)| it)
    }

    /// What the note shares most with one of them, in halves of a word.
    fn instead(&self) -> usize {
        self.untold().map(|(_, words)| self.reader.shared(words).halves()).max().unwrap_or_default()
    }

    fn likeness_to_untold(&self, tells: &Subject) -> f32 {
        let subjects = self.untold().map(|(it, _)| self.reader.subject([it.text.as_str()]));
        subjects.map(|told| tells.likeness(&told)).fold(0.0, f32::max)
    }

    fn retold(&self) -> Option<Retold> {
        let nearest = self.earlier.get(self.nearest)?;
        let told = |it: &&Earlier<'_>| it.told.iter().any(|at| nearest.told.contains(at));
        let tell_it = self.earlier.iter().filter(told).chain([nearest]);
        Some(Retold {
            year: tell_it.map(|it| it.note.year()).max()?,
            text: nearest.told_again(self.client, &self.reader).to_owned(),
        })
    }
}

/// All that speaks for and against a story that was told.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// By the names that the file of their weights has.
    pub facts: Vec<(&'static str, f32)>,
    /// The words in which the note is written; `@` for the names of the client and those around them.
    pub words: Vec<String>,
    /// Of many notes one is always near: so much more is needed.
    pub many: f32,
}

impl Evidence {
    /// A line through the notes of `tests/data`.
    fn is_retold(&self) -> bool {
        let weights = &*WEIGHTS;
        let facts = self.facts.iter().map(|(name, fact)| weights.number(name) * fact);
        let score = facts.sum::<f32>() + weights.words(&self.words);
        score > weights.number("least") + self.many
    }
}

/// What a note says between greeting and signature, up to a point.
fn text_of(note: &Note) -> &str {
    let text = note.body.get(between(&note.body)).unwrap_or_default();
    text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default()
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
        let said = reader.story_words(text_of(note));
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

    /// Names of people around the client that it has, or the anecdotes that it told.
    fn names(&self, client: &Client, reader: &Reader) -> HashSet<u64> {
        let told = self.told.iter().filter_map(|at| client.anecdotes.get(*at));
        let texts = told.map(|anecdote| anecdote.text.as_str()).chain([text_of(self.note)]);
        texts.flat_map(|text| reader.names_in(text)).collect()
    }

    /// What it is about, and what the anecdotes are about that it told.
    fn subject(&self, client: &Client, reader: &Reader) -> Subject {
        let told = self.told.iter().filter_map(|at| client.anecdotes.get(*at));
        reader.subject(told.map(|anecdote| anecdote.text.as_str()).chain([text_of(self.note)]))
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
        let sentences = || text_of(self.note).split(['.', '!', '?', '\n']).max_by_key(weighs);
        let anecdote = anecdotes.map(|anecdote| anecdote.text.as_str()).max_by_key(weighs);
        anecdote.or_else(sentences).unwrap_or_default().trim()
    }
}

/// What a note shares most with a touch or the remarks, in halves of a word. The touch that a note was has its subject as its line: that
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
