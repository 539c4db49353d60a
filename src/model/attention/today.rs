//! A day: at most seven lines, what would be missed most first.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use chrono::NaiveDate;
use hashbrown::HashSet;

use super::almanac::{Almanac, Facts};
use super::dates::{HORIZON, PAST_PUT_OFF, Reminder, Span, before, referral, reminders};
use super::draw::drawn;
use super::silence::silence;
use super::together::{CLOSE, Group, Places, groups};
use super::troubles::weight;
use super::{Due, DueKind, Standing};
use crate::model::{Affinity, ClientId, NoteId};

/// So many lines a day has at most.
pub const LINES: usize = 7;
/// So many of them are Thanksgiving letters: they are all due at once.
const THANKSGIVINGS: usize = 3;
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
    /// How many letters wait behind them.
    pub waiting: usize,
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
        let places = Places::of(book);
        for client in almanac.active() {
            let mut due = reminders(client, &span);
            while let Some((by, on)) = thanks.next_if(|(by, _)| *by <= client.id) {
                due.extend((by == client.id).then(|| referral(on, rules)));
            }
            // Most of it is too late for long. What was put off, and what waits for another letter, is
            // too late later.
            let is_told = |it: &Reminder| it.until >= told || !client.answers.is_empty();
            if due.iter().any(is_told) {
                let season = places.note(client, today);
                for group in groups(client, due, season, &span) {
                    day.sort_in(client, &group, today, &mut found);
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

    /// A group of letters is for today, for another day, or too late.
    fn sort_in(&mut self, client: &Facts, group: &Group, today: NaiveDate, found: &mut Found) {
        let told = before(today, SAID)..today;
        let missed = group.dues.iter().filter(|(_, until)| told.contains(until));
        self.missed.extend(missed.map(|(due, _)| (client.id, *due)));
        let open = || group.dues.iter().filter(|(_, until)| *until >= today);
        let dues = open().map(|(due, _)| *due).collect();
        let until = open().map(|(_, until)| *until).min();
        let line = Line { client: client.id, dues, until };
        if line.dues.is_empty() {
            // All of it is too late.
        } else if let Some(later) = group.later.filter(|later| *later > today) {
            self.snoozed.push((line, later));
        } else if group.on <= today {
            let kind = line.dues.first().map(|due| due.kind);
            let feeling = Reverse(client.affinity);
            found.letters.push(((kind, line.until, feeling), line));
        }
    }

    /// Of each kind one has its place before letters fill the day.
    fn choose(&mut self, almanac: &Almanac, today: NaiveDate, mut found: Found) {
        found.letters.sort_unstable_by_key(|(order, line)| (*order, line.client));
        let busy: HashSet<ClientId> = found.letters.iter().map(|(_, line)| line.client).collect();
        // A letter for another reason is no word on what is unresolved: it has a line of its own.
        let problems = found.problems.iter().filter(|(_, _, id)| !busy.contains(id));
        let problem = problems.max_by_key(|(weight, _, id)| (*weight, Reverse(*id)));
        let drawn = drawn(almanac, today, |id| busy.contains(&id));
        let drawn = drawn.filter(|(client, due)| {
            almanac.client(*client).is_some_and(|client| self.is_open(client, *due, today))
        });
        let others = [problem.is_some(), !found.silences.is_empty(), drawn.is_some()];
        let room = LINES - others.into_iter().filter(|it| *it).count();
        let mut thanksgivings = 0;
        for (_, line) in found.letters {
            let kind = line.dues.first().map(|due| due.kind);
            let is_thanksgiving = kind == Some(DueKind::Thanksgiving);
            thanksgivings += usize::from(is_thanksgiving);
            if self.lines.len() >= room || is_thanksgiving && thanksgivings > THANKSGIVINGS {
                self.waiting += 1;
            } else {
                self.add(line);
            }
        }
        let of = |client: ClientId, due: Due| Line { client, dues: vec![due], until: None };
        if let Some((_, due, client)) = problem {
            self.add(of(*client, *due));
        }
        for (_, last, client) in found.silences.into_sorted_vec() {
            let full = self.lines.len() + usize::from(drawn.is_some()) >= LINES;
            if !full && self.lines.iter().all(|line| line.client != client) {
                self.add(of(client, Due { kind: DueKind::Silence, of: last }));
            }
        }
        if let Some((client, due)) = drawn
            && self.lines.iter().all(|line| line.client != client)
        {
            self.add(of(client, due));
        }
        self.lines.sort_by_key(|line| line.dues.first().map(|due| due.kind));
    }

    /// One client has one line: what is found for them once more is one more reason.
    fn add(&mut self, more: Line) {
        match self.lines.iter_mut().find(|line| line.client == more.client) {
            Some(line) => {
                line.dues.extend(more.dues);
                line.dues.sort_unstable();
                line.until = line.until.or(more.until);
            }
            None => self.lines.push(more),
        }
    }
}

/// What there is before the day is chosen from it.
#[derive(Default)]
struct Found {
    letters: Vec<(LetterOrder, Line)>,
    problems: Vec<((bool, i64), Due, ClientId)>,
    /// Those that come first, the last of them on top.
    silences: BinaryHeap<Silence>,
}

impl Found {
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

/// What would be missed most, what is too late first, who is dearest.
type LetterOrder = (Option<DueKind>, Option<NaiveDate>, Reverse<Option<Affinity>>);

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
