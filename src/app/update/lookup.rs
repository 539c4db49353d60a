//! The quick lookup: three letters, the call card, `Enter` logs a call.

use super::Now;
use crate::app::{ClientAction, LookupAction};
use crate::app::{Lookup, Notice, Screen, State};
use crate::model::{ClientId, Direction, InteractionKind};

/// As many as fit into the list; whoever is not among them needs one more letter.
const MOST_HITS: usize = 50;

impl State {
    pub(super) fn apply_lookup(&mut self, action: LookupAction, now: &mut Now<'_>) {
        match action {
            LookupAction::Open => {
                self.lookup = Some(Lookup::default());
                self.look_up(String::new());
            }
            LookupAction::Close => self.lookup = None,
            LookupAction::Query(query) => self.look_up(query),
            LookupAction::Move(by) => {
                if let Some(lookup) = &mut self.lookup {
                    let last = lookup.hits.len().saturating_sub(1);
                    lookup.chosen = lookup.chosen.saturating_add_signed(by).min(last);
                }
            }
            LookupAction::Choose(at) => {
                if let Some(lookup) = &mut self.lookup {
                    lookup.chosen = at;
                }
            }
            LookupAction::LogCall => {
                if let Some(id) = self.take_chosen() {
                    let call =
                        ClientAction::Log(InteractionKind::Call, Direction::Out, String::new());
                    self.apply_client(id, call, now);
                    self.notice = self
                        .book
                        .client(id)
                        .filter(|_| self.is_writable())
                        .map(|client| Notice::CallLogged(client.full_name.clone()));
                }
            }
            LookupAction::Write => {
                if let Some(id) = self.take_chosen() {
                    self.write_to(id);
                }
            }
            LookupAction::Show => {
                if let Some(id) = self.take_chosen() {
                    self.go(Screen::Clients);
                    self.selected = Some(id);
                }
            }
        }
    }

    /// Opens the note of this year; a client who is in no season yet comes into it.
    pub(super) fn write_to(&mut self, id: ClientId) {
        use crate::model::history::Change;
        use crate::model::order;
        let snapshot = self.book.clone();
        self.change_season(Change::Season(self.year), |season| {
            if let Some(client) = snapshot.client(id) {
                order::add(season, &snapshot, client);
            }
        });
        self.open_note(id);
    }

    fn take_chosen(&mut self) -> Option<ClientId> {
        let lookup = self.lookup.take()?;
        lookup.hits.get(lookup.chosen).copied()
    }

    pub(super) fn look_up(&mut self, query: String) {
        let Some(lookup) = &mut self.lookup else { return };
        let index = self.indexes.search();
        let mut found = index.map(|index| index.search(&query)).unwrap_or_default();
        found.retain(|hit| self.book.client(hit.id).is_some_and(|client| client.is_active()));
        let names = &self.indexes.names;
        found.sort_by_key(|hit| (hit.rank, names.name(hit.id)));
        found.truncate(MOST_HITS);
        *lookup = Lookup { query, hits: found.iter().map(|hit| hit.id).collect(), chosen: 0 };
    }
}
