//! A day: at most seven lines, what would be missed most first.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::dates::{HORIZON, before, referral, reminders};
use super::draw::drawn;
use super::silence::{is_taken_for_granted, silence};
use super::together::{Group, Places, groups};
use super::troubles::weight;
use super::{Due, DueKind, Standing};
use crate::model::{Affinity, Book, Client, ClientId, NoteId, Occasion};

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
    pub fn of(book: &Book, today: NaiveDate) -> Self {
        let rules = &book.settings.rules;
        let mut day = Self { is_off: rules.is_off(today), ..Self::default() };
        let mut found = Found::default();
        let thanks = senders(book, today);
        let places = Places::of(book);
        for client in book.clients().filter(|client| client.is_active()) {
            let mut due = reminders(client, rules, today, HORIZON);
            let sent = thanks.get(&client.id).into_iter().flatten();
            due.extend(sent.map(|on| referral(*on, rules)));
            if !due.is_empty() {
                let season = places.note(client, today);
                for group in groups(client, due, season, (rules, today)) {
                    day.sort_in(client, group, today, &mut found);
                }
            }
            let begun = client.notes.iter().filter(|note| {
                !note.is_sent() && !note.is_empty() && Occasion::LETTERS.contains(&note.occasion)
            });
            day.begun.extend(begun.map(|note| (client.id, note.id)));
            if let Some((due, weight)) = weight(client, today)
                && day.is_open(client, due, today)
            {
                found.problems.push((weight, due, client.id));
            }
            if let Some(due) = silence(client, rules, today)
                && day.is_open(client, due, today)
            {
                let order = (Reverse(is_taken_for_granted(client)), due.of);
                found.silences.push((order, due, client.id));
            }
        }
        if !day.is_off {
            day.choose(book, today, found);
        }
        day.missed.sort_unstable();
        day
    }

    /// False if it was answered; what was put off is kept in sight.
    fn is_open(&mut self, client: &Client, due: Due, today: NaiveDate) -> bool {
        let standing = Standing::of(client, due, today);
        if let Standing::Later(day) = standing {
            let line = Line { client: client.id, dues: vec![due], until: None };
            self.snoozed.push((line, day));
        }
        standing == Standing::Open
    }

    /// A group of letters is for today, for another day, or too late.
    fn sort_in(&mut self, client: &Client, group: Group, today: NaiveDate, found: &mut Found) {
        let (open, late): (Vec<_>, Vec<_>) =
            group.dues.into_iter().partition(|(_, until)| *until >= today);
        let told = late.into_iter().filter(|(_, until)| *until >= before(today, SAID));
        self.missed.extend(told.map(|(due, _)| (client.id, due)));
        let until = open.iter().map(|(_, until)| *until).min();
        let dues = open.into_iter().map(|(due, _)| due).collect();
        let line = Line { client: client.id, dues, until };
        if line.dues.is_empty() {
            // All of it is too late.
        } else if let Some(later) = group.later.filter(|later| *later > today) {
            self.snoozed.push((line, later));
        } else if group.on <= today {
            let kind = line.dues.first().map(|due| due.kind);
            let feeling = Reverse(client.affinity.current());
            found.letters.push(((kind, line.until, feeling), line));
        }
    }

    /// Of each kind one has its place before letters fill the day.
    fn choose(&mut self, book: &Book, today: NaiveDate, mut found: Found) {
        found.letters.sort_unstable_by_key(|(order, line)| (*order, line.client));
        found.silences.sort_unstable_by_key(|(order, _, id)| (*order, *id));
        let busy: HashSet<ClientId> = found.letters.iter().map(|(_, line)| line.client).collect();
        // A letter for another reason is no word on what is unresolved: it has a line of its own.
        let problems = found.problems.iter().filter(|(_, _, id)| !busy.contains(id));
        let problem = problems.max_by_key(|(weight, _, id)| (*weight, Reverse(*id)));
        let drawn = drawn(book, &book.settings.rules, today, |id| busy.contains(&id));
        let drawn = drawn.filter(|(client, due)| {
            book.client(*client).is_some_and(|client| self.is_open(client, *due, today))
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
        let silences = found.silences.iter().take(SILENCES);
        for (_, due, client) in silences {
            let full = self.lines.len() + usize::from(drawn.is_some()) >= LINES;
            if !full && self.lines.iter().all(|line| line.client != *client) {
                self.add(of(*client, *due));
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
    silences: Vec<((Reverse<bool>, NaiveDate), Due, ClientId)>,
}

/// What would be missed most, what is too late first, who is dearest.
type LetterOrder = (Option<DueKind>, Option<NaiveDate>, Reverse<Option<Affinity>>);

/// Who sent somebody lately, and on which days.
fn senders(book: &Book, today: NaiveDate) -> HashMap<ClientId, Vec<NaiveDate>> {
    let mut senders: HashMap<ClientId, Vec<NaiveDate>> = HashMap::new();
    let lately = before(today, 60)..=today;
    for referral in book.clients().filter_map(|client| client.referral) {
        if lately.contains(&referral.on) {
            let days = senders.entry(referral.by).or_default();
            if !days.contains(&referral.on) {
                days.push(referral.on);
            }
        }
    }
    senders
}
