//! What the card knows of the year around the season: sales, problems and their steps, days worth a
//! letter, who sent whom.

use super::Now;
use crate::app::state::State;
use crate::app::{Entry, ProblemStep, YearItem};
use crate::model::history::{Change, Run};
use crate::model::{
    Anecdote, AnecdoteId, AnecdoteKind, Client, ClientId, ClientState, Problem, ProblemKey,
};

impl State {
    pub(super) fn enter(&mut self, id: ClientId, name: String, entry: Entry, now: &mut Now<'_>) {
        let (today, fresh) = (self.today, AnecdoteId(now.ids.next_id()));
        self.change_client(id, Change::ClientEdited(name), |client| match entry {
            Entry::Sale(sale) => {
                client.sales.push(sale);
                client.sales.sort_by_key(|sale| sale.on);
            }
            Entry::Problem(problem) => {
                client.problems.push(problem);
                client.problems.sort_by_key(|problem| problem.since);
            }
            Entry::Happening(happening) => {
                client.happenings.push(happening);
                client.happenings.sort_by_key(|happening| happening.on);
            }
            Entry::Referral(referral) => client.referral = Some(referral),
            Entry::Lost(on, why) => client.state = ClientState::Lost { on, why },
            Entry::Close(key, text) => {
                // Changed from elsewhere while its last words were typed: it is let be.
                let Some(problem) = open_problem(client, &key) else { return };
                problem.closed = Some(today);
                if !text.is_empty() {
                    let kind = AnecdoteKind::Memory;
                    client.anecdotes.push(Anecdote { id: fresh, on: today, kind, text });
                }
            }
        });
    }

    pub(super) fn remove_item(&mut self, id: ClientId, name: String, item: YearItem) {
        self.change_client(id, Change::ClientEdited(name), |client| match item {
            YearItem::Sale(at) => remove(&mut client.sales, at),
            YearItem::Problem(key) => {
                if let Some(at) = client.problems.iter().position(|it| it.is_open() && it.is(&key))
                {
                    client.problems.remove(at);
                }
            }
            YearItem::Happening(at) => remove(&mut client.happenings, at),
            YearItem::Referral => client.referral = None,
        });
    }

    pub(super) fn step_problem(
        &mut self,
        id: ClientId,
        name: String,
        key: &ProblemKey,
        step: ProblemStep,
    ) {
        let today = self.today;
        let run = match step {
            ProblemStep::Beyond(_) => Run::Field(id, "beyond"),
            _ => Run::None,
        };
        self.change(Change::ClientEdited(name), run, |book| {
            let Some(client) = book.client_mut(id) else { return };
            let Some(problem) = open_problem(client, key) else { return };
            take(problem, step, today);
        });
    }
}

/// The one that is meant, while it is open: a closed one of the same words is another.
fn open_problem<'a>(client: &'a mut Client, key: &ProblemKey) -> Option<&'a mut Problem> {
    client.problems.iter_mut().find(|it| it.is_open() && it.is(key))
}

fn take(problem: &mut Problem, step: ProblemStep, today: chrono::NaiveDate) {
    match step {
        ProblemStep::Fault(fault) => problem.fault = fault,
        ProblemStep::Small(is_small) => problem.is_small = is_small,
        ProblemStep::Admit => problem.admitted = Some(today),
        ProblemStep::MakeRight => problem.made_right = Some(today),
        ProblemStep::Beyond(text) => problem.beyond = text,
    }
}

fn remove<T>(all: &mut Vec<T>, at: usize) {
    if at < all.len() {
        all.remove(at);
    }
}
