//! Whether two names may be one person's, and how surely; nothing else of the two is looked at.

use super::name::Name;
use super::word::{Likeness, Word};

/// What two names say of whether they are one person's; the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Agreement {
    /// A couple and one person.
    Never,
    /// Two people's.
    Clash,
    /// Two people's, but for a given name: somebody may have married.
    OtherFamily,
    /// One says nothing, or stands for the company.
    Unknown,
    /// One word is all there is, and the other name has it too.
    OneWord,
    /// The same single word, and no given name.
    SameWord,
    /// Words of the other but for the first: *María José Ruiz* and *José Ruiz*.
    WithoutFirst,
    /// With an initial, a wrong letter, or different words left out in each.
    Roughly,
    /// Words left out, or another form or script.
    Like,
    /// The same two words in any order.
    Same,
    /// The same three words or more.
    SameLong,
}

/// One and the other in any order.
pub(super) fn agreement(one: &Name, other: &Name) -> Agreement {
    if one.is_couple != other.is_couple {
        return Agreement::Never;
    }
    let differ = one.sex.is_some() && other.sex.is_some() && one.sex != other.sex
        || one.generation.is_some()
            && other.generation.is_some()
            && one.generation != other.generation;
    if differ {
        return Agreement::Clash;
    }
    let spelled = one.spellings.iter().flat_map(|a| other.spellings.iter().map(move |b| (a, b)));
    let called = one.aliases.iter().flat_map(|a| other.spellings.iter().map(move |b| (a, b)));
    let calls = one.spellings.iter().flat_map(|a| other.aliases.iter().map(move |b| (a, b)));
    let best = spelled.chain(called).chain(calls).map(|(a, b)| of_words(a, b)).max();
    let best = best.unwrap_or(Agreement::Unknown);
    let says_nothing = one.is_stopgap || other.is_stopgap;
    if says_nothing { best.max(Agreement::Unknown) } else { best }
}

/// One word of each that are the same.
struct Match {
    like: Likeness,
    one: usize,
    other: usize,
}

fn of_words(one: &[Word], other: &[Word]) -> Agreement {
    // Which words are matched first must not depend on who is asked about whom.
    let (one, other) = if one <= other { (one, other) } else { (other, one) };
    let no_word = |words: &[Word]| words.iter().all(Word::is_initial);
    if no_word(one) || no_word(other) {
        return Agreement::Unknown;
    }
    let found = matches(one, other);
    let rest = |words: &[Word], taken: &dyn Fn(&Match) -> usize| -> Vec<usize> {
        (0..words.len()).filter(|at| found.iter().all(|it| taken(it) != *at)).collect()
    };
    let (rest_one, rest_other) = (rest(one, &|it| it.one), rest(other, &|it| it.other));
    match (rest_one.as_slice(), rest_other.as_slice()) {
        ([], []) => of_all(&found, one),
        ([], left) => of_some(&found, one, (other, left), |it| it.other),
        (left, []) => of_some(&found, other, (one, left), |it| it.one),
        (left_one, left_other) => clash(&found, (one, left_one), (other, left_other)),
    }
}

/// The best likeness first; each word once.
fn matches(one: &[Word], other: &[Word]) -> Vec<Match> {
    let mut all: Vec<Match> = Vec::new();
    for (at, a) in one.iter().enumerate() {
        let like = |(nth, b): (usize, &Word)| Some(Match { like: a.like(b)?, one: at, other: nth });
        all.extend(other.iter().enumerate().filter_map(like));
    }
    all.sort_by_key(|it| std::cmp::Reverse(it.like));
    let mut found: Vec<Match> = Vec::new();
    for it in all {
        if found.iter().all(|taken| taken.one != it.one && taken.other != it.other) {
            found.push(it);
        }
    }
    found
}

/// The worst likeness of a name's words; `None` if none is more than a guess, or two are mistyped.
fn worst(found: &[Match]) -> Option<Likeness> {
    let mistyped = found.iter().filter(|it| it.like == Likeness::OneLetter).count();
    let sure = found.iter().any(|it| it.like > Likeness::Initial);
    let worst = found.iter().map(|it| it.like).min()?;
    (mistyped < 2 && (sure || found.len() == 1)).then_some(worst)
}

fn of_all(found: &[Match], words: &[Word]) -> Agreement {
    match (worst(found), words) {
        (None, _) => Agreement::Clash,
        (Some(Likeness::Same), [word]) if !word.is_given => Agreement::SameWord,
        (_, [_]) => Agreement::OneWord,
        (Some(Likeness::Same), [_, _]) => Agreement::Same,
        (Some(Likeness::Same), _) => Agreement::SameLong,
        (Some(Likeness::Form | Likeness::Script), _) => Agreement::Like,
        (Some(Likeness::Initial | Likeness::OneLetter), _) => Agreement::Roughly,
    }
}

/// All words of the shorter name are in the longer one, which has more.
fn of_some(
    found: &[Match],
    short: &[Word],
    (long, left): (&[Word], &[usize]),
    in_long: impl Fn(&Match) -> usize,
) -> Agreement {
    let Some(worst) = worst(found) else { return Agreement::Clash };
    if short.len() == 1 {
        return Agreement::OneWord;
    }
    let first = found.iter().map(in_long).min().unwrap_or_default();
    let given_before = |at: &usize| *at < first && long.get(*at).is_some_and(|word| word.is_given);
    if left.iter().any(given_before) {
        Agreement::WithoutFirst
    } else if worst <= Likeness::Initial || short.iter().all(|word| word.is_given) {
        // José Luis is all that is known: that is less than a name with a surname.
        Agreement::Roughly
    } else {
        Agreement::Like
    }
}

/// Both have words that the other lacks.
fn clash(
    found: &[Match],
    (one, left_one): (&[Word], &[usize]),
    (other, left_other): (&[Word], &[usize]),
) -> Agreement {
    let all = |words: &[Word], left: &[usize], test: &dyn Fn(&Word) -> bool| {
        left.iter().filter_map(|at| words.get(*at)).all(test)
    };
    let given = |word: &Word| word.is_given || word.is_initial();
    let family = |word: &Word| !given(word);
    let complete = all(one, left_one, &given) && all(other, left_other, &family)
        || all(one, left_one, &family) && all(other, left_other, &given);
    // Ana María Ruiz and Ana Ruiz López.
    if complete && found.iter().filter(|it| it.like > Likeness::Initial).count() > 1 {
        return Agreement::Roughly;
    }
    let is_given = |words: &[Word], at: usize| words.get(at).is_some_and(|word| word.is_given);
    let no_given = !one.iter().chain(other).any(|word| word.is_given);
    let same_given = found.iter().any(|it| {
        it.like > Likeness::Initial
            && (it.one, it.other) == (0, 0)
            && (no_given || is_given(one, 0) && is_given(other, 0))
    });
    if same_given { Agreement::OtherFamily } else { Agreement::Clash }
}
