//! An import: which file, who is in it, and all of them in one step.

use std::path::PathBuf;
use std::sync::Arc;

use super::Now;
use crate::app::{Effect, FileFor, ImportAction};
use crate::app::{Import, ImportStep, Notice, State};
use crate::store::import::{Candidate, Columns, ImportError, Plan, Preview, Reason};

impl State {
    pub(super) fn apply_import(
        &mut self,
        action: ImportAction,
        now: &mut Now<'_>,
        effects: &mut Vec<Effect>,
    ) {
        match action {
            ImportAction::Open => self.import_step(ImportStep::Choosing),
            ImportAction::Choose => {
                self.import_step(ImportStep::Choosing);
                effects.push(Effect::ChooseFile(FileFor::Import));
            }
            ImportAction::Read(path) => {
                self.import_step(ImportStep::Reading(path.clone(), 0));
                effects.push(Effect::ReadImport(path));
            }
            ImportAction::Pasted(text) => {
                let path = PathBuf::new();
                self.import_step(ImportStep::Reading(path.clone(), 0));
                let bytes = text.into_bytes().into();
                effects.push(Effect::ParseImport { path, bytes, columns: None });
            }
            ImportAction::Progress(path, percent) => {
                if let Some(Import { step: ImportStep::Reading(reading, done) }) = &mut self.import
                    && *reading == path
                {
                    *done = percent;
                }
            }
            ImportAction::Parsed { path, bytes, result } => {
                self.show_preview((path, bytes), result, effects);
            }
            ImportAction::Unreadable(path, why) if self.import.is_some() => {
                self.import_step(ImportStep::Unreadable(path, why));
            }
            ImportAction::Unreadable(..) => {}
            ImportAction::Columns(chosen) => {
                if let Some(Import {
                    step:
                        ImportStep::Preview { path, bytes, .. } | ImportStep::Failed { path, bytes, .. },
                }) = &self.import
                {
                    let (path, bytes) = (path.clone(), Arc::clone(bytes));
                    effects.push(Effect::ParseImport { path, bytes, columns: Some(chosen) });
                }
            }
            ImportAction::Take(nth, taken) => {
                if let Some(Import { step: ImportStep::Preview { plan, .. } }) = &mut self.import
                    && let Some(news) = Arc::make_mut(plan).news.get_mut(nth)
                {
                    news.taken = taken;
                }
            }
            ImportAction::Same(place) => {
                if let Some(Import { step: ImportStep::Preview { plan, preview, .. } }) =
                    &mut self.import
                {
                    Arc::make_mut(plan).take_as_known(place, preview, &self.book);
                }
            }
            ImportAction::Accept => self.accept(now),
            ImportAction::Cancel => self.import = None,
        }
    }

    fn import_step(&mut self, step: ImportStep) {
        self.import = Some(Import { step });
    }

    fn show_preview(
        &mut self,
        (path, bytes): (PathBuf, Arc<[u8]>),
        result: Result<(Arc<Preview>, Arc<Plan>), Arc<ImportError>>,
        effects: &mut Vec<Effect>,
    ) {
        // An answer that comes after the user has turned away is dropped.
        let awaited = match self.import.as_ref().map(|import| &import.step) {
            Some(ImportStep::Reading(awaited, _)) => *awaited == path,
            Some(
                ImportStep::Preview { path: shown, .. } | ImportStep::Failed { path: shown, .. },
            ) => *shown == path,
            _ => false,
        };
        if !awaited {
            return;
        }
        // What was said of a table like this one counts, until something else is said of this one.
        let columns = result.as_ref().ok().map_or(&[][..], |(preview, _)| &preview.columns);
        let chosen = columns.iter().any(|column| column.reason == Reason::Chosen);
        if let Some(recalled) = Columns::recalled(columns, &self.book.settings.tables)
            && !chosen
            && !matches!(&self.import, Some(Import { step: ImportStep::Preview { .. } }))
            && recalled.fields.iter().ne(columns.iter().map(|column| &column.field))
        {
            let columns = Some(recalled);
            return effects.push(Effect::ParseImport { path, bytes, columns });
        }
        self.import_step(match result {
            Ok((preview, plan)) => ImportStep::Preview { path, bytes, preview, plan },
            Err(error) => ImportStep::Failed { path, bytes, error },
        });
    }

    fn accept(&mut self, now: &mut Now<'_>) {
        let Some(Import { step: ImportStep::Preview { plan, preview, .. } }) = self.import.take()
        else {
            return;
        };
        if !self.is_writable() {
            return;
        }
        let (known, told) = (plan.known.len(), plan.clients_with_news());
        let chosen = preview.columns.iter().any(|column| column.reason == Reason::Chosen);
        let shape = chosen.then(|| preview.choice().remembered(&preview.columns));
        let mut people: Vec<Option<Candidate>> =
            Arc::unwrap_or_clone(preview).people.into_iter().map(Some).collect();
        let new = plan.new.iter().filter_map(|it| people.get_mut(it.place)?.take()).collect();
        let came = self.add_people(new, (&plan, shape), now);
        self.notice = Some(Notice::Imported { came, told, known: known - told.min(known) });
    }
}
