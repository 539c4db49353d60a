//! A day: at most seven lines, what would be missed most first.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use chrono::NaiveDate;
use hashbrown::HashSet;

use super::almanac::{Almanac, Facts};
use super::dates::{HORIZON, PAST_PUT_OFF, Reminder, Span, after, before, referral, reminders};
use super::draw::drawn;
use super::silence::silence;
use super::together::{CLOSE, Group, Places, groups};
use super::troubles::weight;
use super::{AnswerKind, Due, DueKind, Standing};
use crate::model::{Affinity, ClientId, NoteId};

/// So many lines a day has at most.
pub const LINES: usize = 7;
/// So many of them are Thanksgiving letters: they are all due at once, and have their places before
/// what can wait.
const THANKSGIVINGS: usize = 2;
/// So many of them are silences.
const SILENCES: usize = 2;
/// What is too late is said for so many days.
const SAID: u64 = 7;

/// One attention to one client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// To whom.
    pub client: ClientId,
    /// All that it is for, what would be missed most first; never empty.
    pub dues: Vec<Due>,
    /// The first day after which something of it is too late, if there is one.
    pub until: Option<NaiveDate>,
}

/// What would make a good day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Today {
    /// At most [`LINES`].
    pub lines: Vec<Line>,
    /// Letters that wait behind them, in the same order.
    pub waiting: Vec<Line>,
    /// What comes back later, by the user's word, and when.
    pub snoozed: Vec<(Line, NaiveDate)>,
    /// What is too late now and was let go in the last days.
    pub missed: Vec<(ClientId, Due)>,
    /// Letters outside the season that were begun and never left.
    pub begun: Vec<(ClientId, NoteId)>,
    /// Nothing is asked on this day.
    pub is_off: bool,
}

impl Today {
    /// Works a day out.
    pub fn of(almanac: &Almanac, today: NaiveDate) -> Self {
        let book = &almanac.book;
        let rules = &book.settings.rules;
        let mut day = Self { is_off: rules.is_off(today), ..Self::default() };
        let mut found = Found::default();
        let mut thanks = senders(almanac, today).into_iter().peekable();
        let span = Span::new(rules, today, HORIZON);
        let told = before(today, SAID + CLOSE);
        let next = rules.on_or_after(after(today, 1));
        let places = Places::of(book);
        for client in almanac.active() {
            let mut due = reminders(client, &span);
            while let Some((by, on)) = thanks.next_if(|(by, _)| *by <= client.id) {
                due.extend((by == client.id).then(|| referral(on, rules)));
            }
            // Most of it is too late for long. What was put off, and what waits for another letter, is
            // too late later.
            let is_told = |it: &Reminder| it.until >= told || !client.answers.is_empty();
            if had_a_word(client, today) {
                found.had_a_word.insert(client.id);
            }
            if due.iter().any(is_told) {
                let season = places.note(client, today);
                let all = groups(client, due, season, &span);
                let for_today = all.iter().filter_map(|group| day.sort_in(client, group, today));
                // One client gets one letter a day, whatever it is for.
                if let Some(line) = for_today.reduce(Line::with) {
                    found.add_letter(client, line, (today, next));
                }
            }
            day.begun.extend(client.begun.iter().map(|note| (client.id, *note)));
            if let Some((due, weight)) = client.trouble.map(|trouble| weight(&trouble, today))
                && day.is_open(client, due, today)
            {
                found.problems.push((weight, due, client.id));
            }
            if let Some(due) = silence(client, rules, today)
                && day.is_open(client, due, today)
                && !found.had_a_word.contains(&client.id)
            {
                found.add_silence((Reverse(client.is_taken_for_granted), due.of, client.id));
            }
        }
        if !day.is_off {
            day.choose(almanac, today, found);
        }
        day.missed.sort_unstable();
        day
    }

    /// False if it was answered; what was put off is kept in sight.
    fn is_open(&mut self, client: &Facts, due: Due, today: NaiveDate) -> bool {
        let standing = Standing::of(&client.answers, due, today);
        if let Standing::Later(day) = standing {
            let line = Line { client: client.id, dues: vec![due], until: None };
            self.snoozed.push((line, day));
        }
        standing == Standing::Open
    }

    /// A group of letters is for today, for another day, or too late. Gives the line for today.
    fn sort_in(&mut self, client: &Facts, group: &Group, today: NaiveDate) -> Option<Line> {
        let told = before(today, SAID)..today;
        let missed = group.dues.iter().filter(|(_, until)| told.contains(until));
        self.missed.extend(missed.map(|(due, _)| (client.id, *due)));
        let open = || group.dues.iter().filter(|(_, until)| *until >= today);
        let dues = open().map(|(due, _)| *due).collect();
        let until = open().map(|(_, until)| *until).min();
        let line = Line { client: client.id, dues, until };
        if line.dues.is_empty() {
            // All of it is too late.
            return None;
        }
        if let Some(later) = group.later.filter(|later| *later > today) {
            self.snoozed.push((line, later));
            return None;
        }
        (group.on <= today).then_some(line)
    }

    /// Of each kind one has its place before letters fill the day.
    fn choose(&mut self, almanac: &Almanac, today: NaiveDate, mut found: Found) {
        found.letters.sort_unstable_by_key(|(order, line)| (*order, line.client));
        let mut busy: HashSet<ClientId> =
            found.letters.iter().map(|(_, line)| line.client).collect();
        // Who was written to, put off or let be today has had their turn.
        busy.extend(&found.had_a_word);
        // A letter for another reason is no word on what is unresolved: it has a line of its own.
        let problems = found.problems.iter().filter(|(_, _, id)| !busy.contains(id));
        let problem = problems.max_by_key(|(weight, _, id)| (*weight, Reverse(*id)));
        let drawn = drawn(almanac, today, |id| busy.contains(&id));
        let drawn = drawn.filter(|(client, due)| {
            almanac.client(*client).is_some_and(|client| self.is_open(client, *due, today))
        });
        let others = [problem.is_some(), !found.silences.is_empty(), drawn.is_some()];
        let room = LINES - others.into_iter().filter(|it| *it).count();
        let letters = found.letters.into_iter().map(|(_, line)| line);
        let (mut feast, mut letters): (Vec<Line>, Vec<Line>) =
            letters.partition(|line| line.kind() == Some(DueKind::Thanksgiving));
        let other_feasts = feast.split_off(feast.len().min(THANKSGIVINGS));
        let waiting = letters.split_off(letters.len().min(room - feast.len()));
        self.waiting = waiting;
        self.waiting.extend(other_feasts);
        for line in letters.into_iter().chain(feast) {
            self.add(line);
        }
        let of = |client: ClientId, due: Due| Line { client, dues: vec![due], until: None };
        if let Some((_, due, client)) = problem {
            self.add(of(*client, *due));
        }
        for (_, last, client) in found.silences.into_sorted_vec() {
            let full = self.lines.len() + usize::from(drawn.is_some()) >= LINES;
            if !full && self.lines.iter().all(|line| line.client != client) {
                // A letter that waits for the same client says more than the silence.
                let waits = self.waiting.iter().position(|line| line.client == client);
                let letter = waits.map(|at| self.waiting.remove(at));
                let silence = || of(client, Due { kind: DueKind::Silence, of: last });
                self.add(letter.unwrap_or_else(silence));
            }
        }
        if let Some((client, due)) = drawn
            && self.lines.iter().all(|line| line.client != client)
        {
            self.add(of(client, due));
        }
        self.lines.sort_by_key(Line::kind);
    }

    /// One client has one line: what is found for them once more is one more reason.
    fn add(&mut self, more: Line) {
        match self.lines.iter_mut().find(|line| line.client == more.client) {
            Some(line) => line.join(more),
            None => self.lines.push(more),
        }
    }
}

impl Line {
    /// What it is for most of all.
    pub fn kind(&self) -> Option<DueKind> {
        self.dues.first().map(|due| due.kind)
    }

    fn join(&mut self, more: Self) {
        self.dues.extend(more.dues);
        self.dues.sort_unstable();
        self.until = self.until.into_iter().chain(more.until).min();
    }

    fn with(mut self, more: Self) -> Self {
        self.join(more);
        self
    }
}

/// True for who got a letter or a touch today, or was put off or let be.
fn had_a_word(client: &Facts, today: NaiveDate) -> bool {
    client.answers.iter().any(|answer| match answer.what {
        AnswerKind::Done(on) | AnswerKind::Dropped(on) => on == today,
        AnswerKind::Later(day) => day > today,
    })
}

/// Whether there is another day for a letter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Chance {
    /// There is none.
    Last,
    /// There is none, but what it is for is over already.
    LastAndLate,
    /// There are others.
    Others,
}

impl Chance {
    fn of(line: &Line, (today, next): (NaiveDate, NaiveDate)) -> Self {
        let over = |due: &Due| {
            matches!(due.kind, DueKind::Birthday | DueKind::Anniversary) && due.of < today
        };
        // A late card is a card, but the day itself comes once a year.
        let is_birthday =
            |due: &Due| due.kind == DueKind::Birthday && (today..next).contains(&due.of);
        if line.dues.iter().any(is_birthday) {
            return Self::Last;
        }
        match line.until {
            Some(until) if until < next && line.dues.iter().all(over) => Self::LastAndLate,
            Some(until) if until < next => Self::Last,
            _ => Self::Others,
        }
    }
}

/// What there is before the day is chosen from it.
#[derive(Default)]
struct Found {
    /// Who has had their turn today.
    had_a_word: HashSet<ClientId>,
    letters: Vec<(LetterOrder, Line)>,
    problems: Vec<((bool, i64), Due, ClientId)>,
    /// Those that come first, the last of them on top.
    silences: BinaryHeap<Silence>,
}

impl Found {
    fn add_letter(&mut self, client: &Facts, line: Line, days: (NaiveDate, NaiveDate)) {
        let chance = Chance::of(&line, days);
        // A second letter on one day would be too much, unless there is no other day for it.
        if chance != Chance::Others || !self.had_a_word.contains(&client.id) {
            let feeling = Reverse(client.affinity);
            self.letters.push(((chance, line.kind(), line.until, feeling), line));
        }
    }

    /// Of thousands of silences none but the first ones are kept.
    fn add_silence(&mut self, silence: Silence) {
        if self.silences.len() < SILENCES {
            self.silences.push(silence);
        } else if let Some(mut last) = self.silences.peek_mut()
            && silence < *last
        {
            *last = silence;
        }
    }
}

/// Who is easy to take for granted, who was silent for longest.
type Silence = (Reverse<bool>, NaiveDate, ClientId);

/// What can't wait, what would be missed most, what is too late first, who is dearest.
type LetterOrder = (Chance, Option<DueKind>, Option<NaiveDate>, Reverse<Option<Affinity>>);

/// Who sent somebody lately, and on which days, in the order of the book.
pub(super) fn senders(almanac: &Almanac, today: NaiveDate) -> Vec<(ClientId, NaiveDate)> {
    let lately = before(today, PAST_PUT_OFF)..=today;
    let referrals = almanac.clients.iter().filter_map(|client| client.referral);
    let referrals = referrals.filter(|referral| lately.contains(&referral.on));
    let mut senders: Vec<_> = referrals.map(|referral| (referral.by, referral.on)).collect();
    senders.sort_unstable();
    senders.dedup();
    senders
}
