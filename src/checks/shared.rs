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

/// At most three, of different kinds where there are: what stands between them, an anecdote not
/// told yet, somebody around the client.
pub fn only_you_two(client: &Client) -> Vec<Shared> {
    let fresh = client.anecdotes.iter().rev().filter(|anecdote| {
        !client.notes.iter().any(|note| note.is_sent() && note.told.contains(&anecdote.id))
    });
    let (problems, others): (Vec<_>, Vec<_>) =
        fresh.partition(|anecdote| anecdote.kind == AnecdoteKind::Problem);
    let kinds: [Vec<Shared>; 3] = [
        problems.into_iter().map(|a| Shared::Problem { text: a.text.clone() }).collect(),
        others
            .into_iter()
            .map(|a| Shared::Anecdote { kind: a.kind, text: a.text.clone() })
            .collect(),
        client
            .people
            .iter()
            .map(|p| Shared::Person { name: p.name.clone(), relation: p.relation.clone() })
            .collect(),
    ];
    let by_turns = (0..MOST).flat_map(|nth| kinds.iter().filter_map(move |kind| kind.get(nth)));
    by_turns.take(MOST).cloned().collect()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::model::{Anecdote, AnecdoteId, ClientId, PersonAround};

    #[test]
    fn many_problems_leave_room_for_the_rest() {
        let mut client = Client::new(ClientId(1), "Marta Ruiz");
        let kinds = [AnecdoteKind::Problem, AnecdoteKind::Memory, AnecdoteKind::Problem];
        client.anecdotes = (0..3)
            .zip(kinds)
            .map(|(id, kind)| Anecdote {
                id: AnecdoteId(id),
                on: NaiveDate::MIN,
                kind,
                text: format!("{id}"),
            })
            .collect();
        let problem = |text: &str| Shared::Problem { text: text.to_owned() };
        let memory = Shared::Anecdote { kind: AnecdoteKind::Memory, text: "1".to_owned() };
        assert_eq!(only_you_two(&client), [problem("2"), memory.clone(), problem("0")]);
        let lola = PersonAround { name: "Lola".to_owned(), relation: String::new() };
        client.people.push(lola.clone());
        let lola = Shared::Person { name: lola.name, relation: lola.relation };
        assert_eq!(only_you_two(&client), [problem("2"), memory, lola]);
    }
}
