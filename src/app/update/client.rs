//! What can be done to one client: facts, feelings, anecdotes, touches.

use super::Now;
use super::fields::{Unfit, set_field};
use crate::app::{ClientAction, Field};
use crate::app::{Complaint, State};
use crate::model::history::{Change, History, Run};
use crate::model::{
    Anecdote, AnecdoteId, AnecdoteKind, Client, ClientId, ClientState, Interaction, InteractionId,
};

impl State {
    pub(super) fn apply_client(&mut self, id: ClientId, action: ClientAction, now: &mut Now<'_>) {
        let Some(name) = self.book.client(id).map(|client| client.full_name.clone()) else {
            return;
        };
        let today = self.today;
        match action {
            ClientAction::Show => self.selected = Some(id),
            ClientAction::Write => self.write_to(id),
            ClientAction::Edit(field, text) => self.edit(id, field, &text, name),
            ClientAction::Rate(affinity) => {
                self.change_client(id, Change::Rated(name), |client| {
                    client.affinity.rate(today, affinity);
                });
            }
            ClientAction::RateAgain(affinity) => {
                self.change_client(id, Change::Rated(name), |client| {
                    client.affinity.rate_again(today, affinity);
                });
            }
            ClientAction::Jot(kind, text) => self.jot(id, name, (kind, &text), now),
            ClientAction::EndJot => {
                self.jotting = None;
                self.history.end_run();
            }
            ClientAction::EditAnecdote(anecdote, text) => {
                self.change(Change::Anecdote(name), Run::Anecdote(anecdote), |book| {
                    if let Some(client) = book.client_mut(id) {
                        edit_anecdote(client, anecdote, text.trim());
                    }
                });
            }
            ClientAction::SetAnecdoteKind(anecdote, kind) => {
                self.change_client(id, Change::Anecdote(name), |client| {
                    if let Some(found) = client.anecdotes.iter_mut().find(|a| a.id == anecdote) {
                        found.kind = kind;
                    }
                });
            }
            ClientAction::Log(kind, direction, line) => {
                let line = line.trim().to_owned();
                let id_of_touch = InteractionId(now.ids.next_id());
                let touch = Interaction { id: id_of_touch, on: today, kind, direction, line };
                self.change_client(id, Change::Logged(name), |c| c.interactions.push(touch));
            }
            ClientAction::Enter(entry) => self.enter(id, name, entry, now),
            ClientAction::Remove(item) => self.remove_item(id, name, item),
            ClientAction::Problem(key, step) => self.step_problem(id, name, &key, step),
            ClientAction::Archive => self.set_state(id, name, ClientState::Archived),
            ClientAction::Activate => self.set_state(id, name, ClientState::Active),
            ClientAction::Delete => self.change(Change::ClientDeleted(name), Run::None, |book| {
                book.remove(id);
            }),
            ClientAction::Erase => self.erase(id),
        }
    }

    fn set_state(&mut self, id: ClientId, name: String, state: ClientState) {
        self.change_client(id, Change::ClientArchived(name), |client| client.state = state);
    }

    /// No step back leads to somebody who was erased. What is kept beside the book follows when
    /// the book is on the disk without them, for a save makes a backup of what it replaces.
    fn erase(&mut self, id: ClientId) {
        if !self.is_writable() || self.erasing.is_some() {
            return;
        }
        if let Some(client) = self.book.remove(id) {
            self.history = History::default();
            self.lookup = None;
            (self.almanac, self.table.next) = Default::default();
            // Of the sample nothing is kept anywhere.
            let kept = self.own.is_none();
            self.erasing = kept.then(|| (client, self.file.revision + 1));
        }
    }

    /// The anecdote that is being typed is in the book from its first letter on, so that it
    /// outlives the window; it goes when nothing is left of it.
    fn jot(
        &mut self,
        id: ClientId,
        name: String,
        (kind, text): (AnecdoteKind, &str),
        now: &mut Now<'_>,
    ) {
        let open = self.jotting.filter(|(client, _)| *client == id).map(|(_, anecdote)| anecdote);
        let anecdote = open.unwrap_or_else(|| AnecdoteId(now.ids.next_id()));
        self.jotting = Some((id, anecdote));
        let new = Anecdote { id: anecdote, on: self.today, kind, text: text.trim().to_owned() };
        self.change(Change::Anecdote(name), Run::Anecdote(anecdote), |book| {
            let Some(client) = book.client_mut(id) else { return };
            let at = client.anecdotes.iter().position(|it| it.id == anecdote);
            match at.and_then(|at| client.anecdotes.get_mut(at)) {
                _ if new.text.is_empty() => client.anecdotes.retain(|it| it.id != anecdote),
                Some(begun) => *begun = new,
                None => client.anecdotes.push(new),
            }
        });
    }

    pub(super) fn change_client(
        &mut self,
        id: ClientId,
        change: Change,
        edit: impl FnOnce(&mut Client),
    ) {
        self.change(change, Run::None, |book| {
            if let Some(client) = book.client_mut(id) {
                edit(client);
            }
        });
    }

    fn edit(&mut self, id: ClientId, field: Field, text: &str, name: String) {
        let run = Run::Field(id, field.key());
        let mut several = None;
        self.change(Change::ClientEdited(name), run, |book| {
            if let Some(client) = book.client_mut(id) {
                several = set_field(client, field, text).err();
            }
        });
        self.complaint = several.map(|reason| Complaint::Field {
            client: id,
            field,
            text: text.to_owned(),
            several: matches!(reason, Unfit::SeveralPeople),
        });
    }
}

fn edit_anecdote(client: &mut Client, id: AnecdoteId, text: &str) {
    if text.is_empty() {
        client.anecdotes.retain(|anecdote| anecdote.id != id);
    } else if let Some(anecdote) = client.anecdotes.iter_mut().find(|a| a.id == id) {
        text.clone_into(&mut anecdote.text);
    }
}
