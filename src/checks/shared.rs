//! What only the user and one client share: what to write instead of another client's note.

use crate::model::{AnecdoteKind, Client};

/// As many as there is room for beside a refusal.
const MOST: usize = 3;

/// One thing the two share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shared {
    /// An anecdote that no note has told.
    Anecdote {
        /// What it is about.
        kind: AnecdoteKind,
        /// In the user's words.
        text: String,
    },
    /// What stands between them.
    Problem {
        /// In the user's words.
        text: String,
    },
    /// Somebody around the client.
    Person {
        /// What they are called.
        name: String,
        /// What they are to the client; may be empty.
        relation: String,
    },
}

/// At most three: problems first, then anecdotes not told yet, then people.
pub fn only_you_two(client: &Client) -> Vec<Shared> {
    let fresh = client.anecdotes.iter().rev().filter(|anecdote| {
        !client.notes.iter().any(|note| note.is_sent() && note.told.contains(&anecdote.id))
    });
    let (problems, others): (Vec<_>, Vec<_>) =
        fresh.partition(|anecdote| anecdote.kind == AnecdoteKind::Problem);
    let problems = problems.into_iter().map(|a| Shared::Problem { text: a.text.clone() });
    let others =
        others.into_iter().map(|a| Shared::Anecdote { kind: a.kind, text: a.text.clone() });
    let people = client
        .people
        .iter()
        .map(|p| Shared::Person { name: p.name.clone(), relation: p.relation.clone() });
    problems.chain(others).chain(people).take(MOST).collect()
}
