//! Fits the numbers that the checks weigh by from the texts of `tests/data`, and writes them into
//! `assets/phrases`: `cargo test --test rest -- --ignored fit`. Says before what they would catch
//! among texts that they were not fitted from.

#![expect(clippy::unwrap_used, reason = "a test may fail")]
#![expect(clippy::disallowed_methods, reason = "it writes what the repository keeps")]

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use posdata::checks::learned::with_pairs;
use posdata::checks::personal;
use posdata::checks::retold::evidence;
use posdata::checks::selling::weighed;
use posdata::model::{Client, Note, NoteId, Occasion};

use crate::corpus::{Corpus, FILES, Label, Labelled, RETOLD};
use crate::notes::{Language, line_again};

/// One text, what is known of it, and whether it is what is looked for.
struct Row {
    facts: Vec<(&'static str, f64)>,
    words: Vec<String>,
    is: bool,
    /// Texts of one set are fitted from, or asked about, together.
    set: usize,
    /// What is taken off its score.
    less: f64,
    /// What it counts against a note of the corpus.
    weight: f64,
    /// A note of the corpus, as people write them: it says how often the check would alarm.
    counts: bool,
}

/// A logistic regression.
struct Line {
    before: f64,
    facts: Vec<(&'static str, f64)>,
    words: HashMap<String, f64>,
}

/// How a line is fitted.
struct Method {
    /// How little the weights are held down: the inverse of the penalty on their squares, where
    /// facts are counted in standard deviations.
    looseness: f64,
    /// A word that fewer texts have says nothing.
    fewest: usize,
    /// A word that weighs less is left out: it is one of thousands.
    little: f64,
}

impl Line {
    /// By Nesterov's accelerated gradient: the loss is smooth and strictly convex.
    fn through(rows: &[&Row], method: &Method) -> Self {
        const ROUNDS: usize = 600;
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for word in rows.iter().flat_map(|row| &row.words) {
            *counts.entry(word).or_default() += 1;
        }
        let mut known: Vec<&str> =
            counts.iter().filter(|(_, n)| **n >= method.fewest).map(|(word, _)| *word).collect();
        known.sort_unstable();
        let number: HashMap<&str, usize> = known.iter().copied().zip(0..).collect();
        let facts = rows.first().map_or(0, |row| row.facts.len());
        let scale: Vec<(f64, f64)> = (0..facts).map(|at| spread(rows, at)).collect();
        // The first weight is what stands before all; then come facts and words.
        let sparse: Vec<Vec<(usize, f64)>> = rows
            .iter()
            .map(|row| {
                let facts = row.facts.iter().zip(&scale).zip(1..);
                let facts = facts.map(|(((_, fact), (mean, by)), at)| (at, (fact - mean) / by));
                let words = row.words.iter().filter_map(|word| number.get(word.as_str()));
                let words = words.map(|at| (1 + scale.len() + at, 1.0));
                [(0, 1.0)].into_iter().chain(facts).chain(words).collect()
            })
            .collect();
        let size = 1 + facts + known.len();
        let penalty = 1.0 / method.looseness;
        let slope = |weights: &[f64]| {
            let mut slope: Vec<f64> = weights.iter().map(|weight| weight * penalty).collect();
            slope[0] = 0.0;
            for (row, numbers) in rows.iter().zip(&sparse) {
                let score: f64 = numbers.iter().map(|(at, x)| weights[*at] * x).sum();
                let off = 1.0 / (1.0 + (-score).exp()) - f64::from(u8::from(row.is));
                let off = off * row.weight;
                for (at, x) in numbers {
                    slope[*at] += off * x;
                }
            }
            slope
        };
        let step = 1.0 / (penalty + steepest(&sparse, size) / 4.0);
        let (mut at, mut before) = (vec![0.0; size], vec![0.0; size]);
        for round in 0..ROUNDS {
            let swing = round as f64 / (round as f64 + 3.0);
            let ahead: Vec<f64> =
                at.iter().zip(&before).map(|(now, old)| now + swing * (now - old)).collect();
            let down = slope(&ahead);
            before = at;
            at = ahead.iter().zip(down).map(|(weight, slope)| weight - step * slope).collect();
        }
        let per_unit = at[1..=facts].iter().zip(&scale).map(|(weight, (_, by))| weight / by);
        let per_unit: Vec<f64> = per_unit.collect();
        let moved: f64 = per_unit.iter().zip(&scale).map(|(weight, (mean, _))| weight * mean).sum();
        let words = known.iter().zip(&at[1 + facts..]);
        let words = words.filter(|(_, weight)| weight.abs() >= method.little);
        let names = rows.first().into_iter().flat_map(|row| &row.facts).map(|(name, _)| *name);
        Self {
            before: at[0] - moved,
            facts: names.zip(per_unit).collect(),
            words: words.map(|(word, weight)| ((*word).to_owned(), *weight)).collect(),
        }
    }

    fn score(&self, row: &Row) -> f64 {
        let facts = row.facts.iter().zip(&self.facts).map(|((_, fact), (_, weight))| fact * weight);
        let words = row.words.iter().filter_map(|word| self.words.get(word));
        self.before + facts.sum::<f64>() + words.sum::<f64>() - row.less
    }
}

/// Mean and standard deviation of a fact.
fn spread(rows: &[&Row], at: usize) -> (f64, f64) {
    let all = rows.len() as f64;
    let mean = rows.iter().map(|row| row.facts[at].1).sum::<f64>() / all;
    let squares = rows.iter().map(|row| (row.facts[at].1 - mean).powi(2)).sum::<f64>() / all;
    (mean, squares.sqrt().max(1e-9))
}

/// The largest eigenvalue of all rows' products with each other, by the power method.
fn steepest(rows: &[Vec<(usize, f64)>], size: usize) -> f64 {
    let mut along = vec![1.0 / (size as f64).sqrt(); size];
    let mut length = 0.0;
    for _ in 0..40 {
        let mut next = vec![0.0; size];
        for row in rows {
            let product: f64 = row.iter().map(|(at, x)| along[*at] * x).sum();
            for (at, x) in row {
                next[*at] += product * x;
            }
        }
        length = next.iter().map(|x| x * x).sum::<f64>().sqrt();
        along = next.iter().map(|x| x / length).collect();
    }
    length * 1.1
}

/// The scores of rows of which each was asked when its set was not fitted from.
fn unseen(rows: &[Row], method: &Method) -> Vec<f64> {
    let sets = rows.iter().map(|row| row.set + 1).max().unwrap_or_default();
    let mut scores = vec![0.0; rows.len()];
    for set in 0..sets {
        let others: Vec<&Row> = rows.iter().filter(|row| row.set != set).collect();
        let line = Line::through(&others, method);
        for (score, row) in scores.iter_mut().zip(rows).filter(|(_, row)| row.set == set) {
            *score = line.score(row);
        }
    }
    scores
}

/// The score that so many of a thousand are above who count and are not looked for; says what would
/// be caught above it and other ones.
fn least(rows: &[Row], scores: &[f64], alarms: usize) -> f64 {
    let mut clean: Vec<f64> = rows
        .iter()
        .zip(scores)
        .filter(|(row, _)| row.counts && !row.is)
        .map(|(_, score)| *score)
        .collect();
    clean.sort_by(|a, b| b.total_cmp(a));
    let limit = |alarms: usize| clean[clean.len() * alarms / 1000];
    for alarms in [10, 15, 20, 25, 30] {
        let (mut caught, mut of) = ([0; 2], [0; 2]);
        for (row, score) in rows.iter().zip(scores).filter(|(row, _)| row.is) {
            of[usize::from(row.counts)] += 1;
            caught[usize::from(row.counts)] += usize::from(*score > limit(alarms));
        }
        eprintln!(
            "unseen, alarms at {alarms} of 1000: {} of {} caught, and {} of {} beside",
            caught[1], of[1], caught[0], of[0]
        );
    }
    limit(alarms)
}

/// Writes a file of weights in its place, with the comments that it had.
fn write(name: &str, line: &Line, least: f64) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/phrases").join(name);
    let old = fs::read_to_string(&path).unwrap();
    let mut text = String::new();
    for comment in old.lines().take_while(|line| line.starts_with('#')) {
        writeln!(text, "{comment}").unwrap();
    }
    writeln!(text, "[line]\n{:.3} least", least - line.before).unwrap();
    for (name, weight) in &line.facts {
        writeln!(text, "{weight:.3} {name}").unwrap();
    }
    text.push_str("[words]\n");
    let mut words: Vec<(&String, i64)> =
        line.words.iter().map(|(word, weight)| (word, (weight * 100.0).round() as i64)).collect();
    words.retain(|(_, weight)| *weight != 0);
    words.sort_by(|(one, a), (other, b)| b.cmp(a).then(one.cmp(other)));
    for (word, weight) in words {
        writeln!(text, "{:.2} {word}", weight as f64 / 100.0).unwrap();
    }
    fs::write(path, text).unwrap();
}

/// What a note counts that was written for one check, and half a note.
const BESIDE: f64 = 0.1;

#[test]
#[ignore = "writes assets/phrases/telling_weights.txt"]
fn fit_what_is_told_again() {
    let method = Method { looseness: 0.2, fewest: 6, little: 0.025 };
    let sets = FILES.len() / 3;
    let mut rows = Vec::new();
    for ((_, file), set) in FILES.iter().zip((0..sets).cycle()) {
        for (client, note, _) in notes(file) {
            let told = note.labels.contains(&Label::Told);
            rows.extend(row_of(&client, &note.body, told, (set, 1.0, true)));
            // A note that is being written tells nothing again yet.
            if !told {
                rows.extend(row_of(&client, half(&note.body), false, (set, BESIDE, false)));
            }
        }
    }
    for (_, file) in RETOLD {
        for (client, note, nth) in notes(file) {
            let told = note.labels.contains(&Label::Told);
            rows.extend(row_of(&client, &note.body, told, (sets + nth % 4, BESIDE, false)));
        }
    }
    let lines: Vec<(String, String, bool)> =
        ron::from_str(include_str!("../data/told.ron")).unwrap();
    for ((anecdote, text, told), nth) in lines.iter().zip(0..) {
        let (client, new) = line_again(anecdote, text);
        rows.extend(row_of(&client, &new.body, *told, (sets + nth % 4, 1.0, false)));
    }
    let scores = unseen(&rows, &method);
    let least = least(&rows, &scores, 25);
    let line = Line::through(&rows.iter().collect::<Vec<_>>(), &method);
    write("telling_weights.txt", &line, least);
}

/// The notes of a file with their clients, and the place of each of these.
fn notes(file: &str) -> Vec<(Client, Labelled, usize)> {
    let Corpus { clients, notes } = ron::from_str(file).unwrap();
    let clients: HashMap<&str, (Client, usize)> = clients
        .iter()
        .zip(0..)
        .map(|(card, nth)| (card.key.as_str(), (card.client(nth as u64), nth)))
        .collect();
    let with_client = |note: Labelled| {
        let (client, nth) = clients.get(note.to.as_str())?;
        Some((client.clone(), note, *nth))
    };
    notes.into_iter().filter_map(with_client).collect()
}

/// The text up to the end of a sentence near its middle.
fn half(body: &str) -> &str {
    let middle = body.floor_char_boundary(body.len() / 2);
    let end = body[middle..].find(['.', '!', '?']).map_or(body.len(), |at| middle + at + 1);
    &body[..end]
}

fn row_of(
    client: &Client,
    body: &str,
    is: bool,
    (set, weight, counts): (usize, f64, bool),
) -> Option<Row> {
    let day = chrono::NaiveDate::default();
    let new = Note::new(NoteId(1000), Occasion::YearEnd(2026), None, day);
    let evidence = evidence(client, &Note { body: body.to_owned(), ..new })?;
    Some(Row {
        facts: evidence.facts.into_iter().map(|(name, fact)| (name, f64::from(fact))).collect(),
        words: with_pairs(&evidence.words),
        is,
        set,
        less: f64::from(evidence.many),
        weight,
        counts,
    })
}

#[test]
#[ignore = "writes assets/phrases/selling_weights.txt"]
fn fit_what_sells() {
    const SETS: usize = 4;
    let method = Method { looseness: 1.0, fewest: 2, little: 0.1 };
    let row = |words: &[String], is, set| Row {
        facts: Vec::new(),
        words: with_pairs(words),
        is,
        set,
        less: 0.0,
        weight: 1.0,
        counts: false,
    };
    // Each text with its sentences, two by two.
    let mut texts: Vec<Vec<Row>> = Vec::new();
    let passages: Vec<(String, bool)> = ron::from_str(include_str!("../data/selling.ron")).unwrap();
    for ((text, sells), nth) in passages.iter().zip(0..) {
        texts.push(vec![row(&weighed(text).concat(), *sells, nth % SETS)]);
    }
    let left: Vec<(Language, String, bool)> =
        ron::from_str(include_str!("../data/left_over_passages.ron")).unwrap();
    let mut clean: Vec<(String, usize)> =
        left.into_iter().map(|(_, text, _)| text).zip(0..).collect();
    for ((_, file), set) in
        FILES.iter().zip((0..FILES.len() / 3).cycle()).chain(RETOLD.iter().zip(0..))
    {
        let corpus: Corpus = ron::from_str(file).unwrap();
        let notes = corpus.notes.into_iter().filter(|note| !note.labels.contains(&Label::Selling));
        clean.extend(notes.map(|note| (note.body, set)));
    }
    for (text, set) in clean {
        let sentences = weighed(&text);
        let pairs = sentences.windows(sentences.len().clamp(1, 2));
        texts.push(pairs.map(|pair| row(&pair.concat(), false, set % SETS)).collect());
    }
    let rows = || texts.iter().flatten();
    let mut scores = Vec::new();
    for set in 0..SETS {
        let others: Vec<&Row> = rows().filter(|row| row.set != set).collect();
        let line = Line::through(&others, &method);
        for text in texts.iter().filter(|text| text.iter().any(|row| row.set == set)) {
            let most = text.iter().map(|row| line.score(row)).fold(f64::MIN, f64::max);
            let is = text.iter().any(|row| row.is);
            let whole = Row {
                facts: Vec::new(),
                words: Vec::new(),
                is,
                set,
                less: 0.0,
                weight: 1.0,
                counts: text.len() > 1,
            };
            scores.push((whole, most));
        }
    }
    let (texts_read, scores): (Vec<Row>, Vec<f64>) = scores.into_iter().unzip();
    let least = least(&texts_read, &scores, 10);
    let line = Line::through(&rows().collect::<Vec<_>>(), &method);
    write("selling_weights.txt", &line, least);
}

#[test]
#[ignore = "writes assets/phrases/wish_weights.txt"]
fn fit_what_could_go_to_anybody() {
    let method = Method { looseness: 0.2, fewest: 6, little: 0.025 };
    let sets = FILES.len() / 3;
    let row = |client: &Client, text: &str, is, (set, weight, counts)| Row {
        facts: Vec::new(),
        words: with_pairs(&personal::weighed(client, text)),
        is,
        set,
        less: 0.0,
        weight,
        counts,
    };
    let mut rows = Vec::new();
    for ((_, file), set) in FILES.iter().zip((0..sets).cycle()) {
        for (client, note, _) in notes(file) {
            let is = note.labels.contains(&Label::Personal);
            rows.push(row(&client, &note.body, is, (set, 1.0, true)));
        }
    }
    let wishes: Vec<(Language, String, bool)> =
        ron::from_str(include_str!("../data/wishes.ron")).unwrap();
    let (client, _) = line_again("", "");
    for ((_, text, is), nth) in wishes.iter().zip(0..) {
        let whole = format!("Marta:\n\n{text}\n\nElena");
        rows.push(row(&client, &whole, *is, (nth % sets, 1.0, false)));
    }
    let scores = unseen(&rows, &method);
    let least = least(&rows, &scores, 10);
    let line = Line::through(&rows.iter().collect::<Vec<_>>(), &method);
    write("wish_weights.txt", &line, least);
}
