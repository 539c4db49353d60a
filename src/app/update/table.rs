//! The table of clients: what is searched for, filtered, sorted.

use std::collections::BTreeSet;

use crate::app::TableAction;
use crate::app::state::State;
use crate::model::table::{Filter, Sort, SortBy, SortDirection};
use crate::model::{Book, ClientId};

impl State {
    pub(super) fn apply_table(&mut self, action: TableAction) {
        let filter = &mut self.table.filter;
        match action {
            TableAction::Query(query) => filter.query = query,
            TableAction::SortBy(by) => self.table.sort = turned_to(self.table.sort, by),
            TableAction::ToggleGroup(group) => toggle(&mut filter.groups, group),
            TableAction::ToggleTier(tier) => toggle(&mut filter.tiers, tier),
            TableAction::ToggleLanguage(language) => toggle(&mut filter.languages, language),
            TableAction::ToggleTag(tag) => toggle(&mut filter.tags, tag),
            TableAction::ToggleNeverWritten => filter.never_written = !filter.never_written,
            TableAction::ToggleSilent => filter.silent = !filter.silent,
            TableAction::Show(state) => filter.state = state,
            TableAction::Clear => *filter = Filter::default(),
        }
        self.work_out_table();
    }
}

fn toggle<T: Ord>(chosen: &mut BTreeSet<T>, one: T) {
    if !chosen.remove(&one) {
        chosen.insert(one);
    }
}

/// A second click on a column turns the order round.
fn turned_to(sort: Sort, by: SortBy) -> Sort {
    let direction = match (sort.by == by, sort.direction) {
        (true, SortDirection::Ascending) => SortDirection::Descending,
        _ => SortDirection::Ascending,
    };
    Sort { by, direction }
}

/// Who was set aside, in any season.
pub(super) fn aside(book: &Book) -> BTreeSet<(ClientId, i32)> {
    book.seasons()
        .flat_map(|season| {
            let aside = season.places.iter().filter(|place| place.set_aside.is_some());
            aside.map(|place| (place.client, season.year))
        })
        .collect()
}

/// All that somebody has.
pub(super) fn tags(book: &Book) -> BTreeSet<String> {
    let mut tags = BTreeSet::new();
    for tag in book.clients().flat_map(|client| &client.tags) {
        if !tags.contains(tag) {
            tags.insert(tag.clone());
        }
    }
    tags
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that can't be set up fails")]

    use chrono::NaiveDate;

    use crate::app::{Action, ClientAction, NoteAction, Now, Screen, Stage, State, TableAction};
    use crate::model::table::StateFilter;
    use crate::model::{ClientId, SequentialIds};

    struct Desk {
        state: State,
        ids: SequentialIds,
    }

    impl Desk {
        fn with(names: &[&str]) -> Self {
            let at = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(9, 0, 0).unwrap();
            let mut state = State::new("book.ron".into(), at, "en");
            state.file.mode = crate::app::FileMode::Writable;
            let mut desk = Self { state, ids: SequentialIds::default() };
            for name in names {
                desk.does(Action::AddLine((*name).to_owned()));
            }
            desk
        }

        fn does(&mut self, action: Action) {
            let at = self.state.now;
            self.state.apply(action, &mut Now { at, ids: &mut self.ids });
        }

        fn total(&self) -> usize {
            self.state.indexes.counts.shown(self.state.table.filter.state)
        }

        fn id(&self, name: &str) -> ClientId {
            self.state.book.clients().find(|client| client.full_name == name).unwrap().id
        }
    }

    #[test]
    fn the_total_is_that_of_the_state_shown_whatever_is_searched_for() {
        let mut desk = Desk::with(&["Marta Lluch", "Rafael Arce", "Tom Ashdown"]);
        desk.does(Action::Client(desk.id("Tom Ashdown"), ClientAction::Archive));
        desk.does(Action::Table(TableAction::Query("arce".to_owned())));
        assert_eq!((desk.state.table.rows.len(), desk.total()), (1, 2));
        desk.does(Action::Table(TableAction::Show(StateFilter::Archived)));
        assert_eq!((desk.state.table.rows.len(), desk.total()), (0, 1));
    }

    #[test]
    fn whoever_is_set_aside_has_their_mark_until_they_are_brought_back() {
        let mut desk = Desk::with(&["Marta Lluch", "Rafael Arce"]);
        let marta = desk.id("Marta Lluch");
        desk.does(Action::Client(marta, ClientAction::Write));
        desk.does(Action::Note(marta, NoteAction::SetAside("moved away".to_owned())));
        desk.does(Action::Go(Screen::Clients));
        assert!(desk.state.table.aside.contains(&(marta, 2026)));
        desk.does(Action::Note(marta, NoteAction::BringBack));
        desk.does(Action::Go(Screen::Clients));
        assert!(desk.state.table.aside.is_empty());
    }

    #[test]
    fn writing_from_the_table_opens_the_note_of_that_client() {
        let mut desk = Desk::with(&["Marta Lluch", "Rafael Arce"]);
        desk.does(Action::Go(Screen::Clients));
        desk.does(Action::Client(desk.id("Rafael Arce"), ClientAction::Write));
        assert_eq!((desk.state.screen, desk.state.stage), (Screen::YearEnd, Stage::Write));
        assert_eq!(desk.state.writing().map(|client| client.id), Some(desk.id("Rafael Arce")));
    }
}
