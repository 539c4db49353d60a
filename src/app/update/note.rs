//! The note's way: draft, ready, handed over, sent, answered. A note that is another client's
//! again goes no further than draft.

use super::Now;
use super::today::say;
use crate::app::letter::DoneKind;
use crate::app::{Effect, NoteAction};
use crate::app::{Notice, Onwards, Screen, Stage, State};
use crate::checks;
use crate::checks::left_overs::left_overs;
use crate::model::history::{Change, Run};
use crate::model::order;
use crate::model::{
    AnswerKind, Check, Client, ClientId, Direction, Handover, Interaction, InteractionId,
    InteractionKind, Note, NoteId, NoteState, SetAside,
};
use crate::store::export;

impl State {
    pub(super) fn apply_note(
        &mut self,
        id: ClientId,
        action: NoteAction,
        now: &mut Now<'_>,
        effects: &mut Vec<Effect>,
    ) {
        let Some(name) = self.book.client(id).map(|client| client.full_name.clone()) else {
            return;
        };
        match action {
            NoteAction::Open => self.open_note(id),
            NoteAction::To(address) => self.write(id, now, |note| note.to = Some(address)),
            NoteAction::Subject(text) => {
                self.write(id, now, |note| note.subject = one_line(&text));
            }
            NoteAction::Body(text) => self.write(id, now, |note| note.body = text),
            NoteAction::Ready => self.mark_ready(id, name),
            NoteAction::HandOver(way) => self.hand_over(id, name, way, effects),
            NoteAction::Sent => self.mark_sent(id, name, now),
            NoteAction::NotSent => {
                self.move_note(id, Change::NoteMoved(name), |note| note.state = NoteState::Draft);
            }
            NoteAction::Answered => self.mark_answered(id, name, now),
            NoteAction::Later if self.letter.is_some() => self.leave_letter(),
            NoteAction::Later => {
                let next = self.next_to_write(id);
                self.change_season(Change::Later(name), |season| season.move_to_end(id));
                self.open_next(next);
            }
            NoteAction::SetAside(reason) => self.set_aside(id, name, &reason),
            NoteAction::BringBack => {
                self.change_season(Change::SetAside(name), |season| {
                    if let Some(place) = season.place_mut(id) {
                        place.set_aside = None;
                    }
                });
                self.open_note(id);
            }
            NoteAction::NameIsRight(text) => {
                self.change_client(id, Change::ClientEdited(name), |client| {
                    client.right_names.push(text);
                });
            }
            NoteAction::NameIsTheirs(text) => {
                self.change_client(id, Change::ClientEdited(name), |client| {
                    client.nicknames.push(text);
                });
            }
            NoteAction::Dismiss(check) => self.dismiss(id, name, check),
            NoteAction::AllTheSame => self.all_the_same(id, name, effects),
            NoteAction::BackToText => {
                self.refusal = None;
                self.left_over = None;
            }
            NoteAction::StartFromEmpty => {
                self.refusal = None;
                self.history.end_run();
                self.write(id, now, |note| note.body.clear());
            }
        }
    }

    /// Turns to a client's note, in Write. Not undoable, but kept in the file: the next start
    /// finds the place.
    pub(super) fn open_note(&mut self, id: ClientId) {
        self.screen = Screen::YearEnd;
        self.stage = Stage::Write;
        self.letter = None;
        self.import = None;
        self.refusal = None;
        self.left_over = None;
        self.draft_file = None;
        self.history.end_run();
        if self.is_writable()
            && let Some(season) = self.book.season_mut(self.year)
        {
            season.open = Some(id);
        }
    }

    fn next_to_write(&self, after: ClientId) -> Option<ClientId> {
        order::next_to_write(self.season()?, &self.book, Some(after))
    }

    /// On to the next note of the season; a letter leads back to the list of the day.
    fn open_next(&mut self, next: Option<ClientId>) {
        if self.letter.is_some() {
            self.leave_letter();
        } else if let Some(next) = next {
            self.open_note(next);
        }
    }

    /// Changes a note's words, beginning the note with the first of them. What was ready or
    /// handed over is a draft again; what was sent stays as it was sent.
    fn write(&mut self, id: ClientId, now: &mut Now<'_>, edit: impl FnOnce(&mut Note)) {
        let (open, today) = (self.open(id), self.today);
        let Some(client) = self.book.client(id) else { return };
        let change = Change::NoteWritten(client.full_name.clone());
        let fresh = NoteId(now.ids.next_id());
        self.change(change, Run::Note(id), |book| {
            let Some(client) = book.client_mut(id) else { return };
            let Some(note) = open.begin(client, fresh, today) else { return };
            if note.is_sent() {
                return;
            }
            let before = (note.to.clone(), note.subject.clone(), note.body.clone());
            edit(note);
            if before != (note.to.clone(), note.subject.clone(), note.body.clone()) {
                note.state = NoteState::Draft;
                note.changed = today;
            }
        });
    }

    fn move_note(&mut self, id: ClientId, change: Change, edit: impl FnOnce(&mut Note)) {
        let open = self.open(id);
        self.change(change, Run::None, |book| {
            if let Some(note) = book.client_mut(id).and_then(|client| open.find_mut(client)) {
                edit(note);
            }
        });
    }

    /// The guard before every way out: true if the note is its client's own.
    fn is_own(&mut self, id: ClientId) -> bool {
        let Some(client) = self.book.client(id) else { return false };
        let Some(note) = self.open_note_of(client).filter(|note| !note.body.trim().is_empty())
        else {
            return false;
        };
        let again = self.indexes.others_at_once().again.find(client, &note.body);
        self.refusal = again.map(|again| (id, again));
        self.refusal.is_none()
    }

    /// Asks before a note leaves with something in it that no hand wrote for this client.
    fn asks(&mut self, id: ClientId, onwards: Onwards) -> bool {
        let Some(client) = self.book.client(id) else { return false };
        let asks = self.open_note_of(client).is_some_and(|note| {
            !note.dismissed.contains(&Check::LeftOvers)
                && !left_overs(&note.body, client.language).is_empty()
        });
        self.left_over = asks.then_some((id, onwards));
        asks
    }

    fn dismiss(&mut self, id: ClientId, name: String, check: Check) {
        self.move_note(id, Change::NoteWritten(name), |note| {
            note.dismissed.insert(check);
        });
    }

    /// It is meant to be there, and is not asked about again.
    fn all_the_same(&mut self, id: ClientId, name: String, effects: &mut Vec<Effect>) {
        let Some((_, onwards)) = self.left_over.take().filter(|(of, _)| *of == id) else { return };
        self.dismiss(id, name.clone(), Check::LeftOvers);
        match onwards {
            Onwards::Ready => self.mark_ready(id, name),
            Onwards::HandOver(way) => self.hand_over(id, name, way, effects),
        }
    }

    fn mark_ready(&mut self, id: ClientId, name: String) {
        if !self.is_own(id) || self.asks(id, Onwards::Ready) {
            return;
        }
        let next = self.next_to_write(id);
        self.move_note(id, Change::NoteMoved(name), |note| note.state = NoteState::Ready);
        self.open_next(next);
    }

    fn hand_over(&mut self, id: ClientId, name: String, way: Handover, effects: &mut Vec<Effect>) {
        if !self.is_own(id) || !self.is_writable() || self.asks(id, Onwards::HandOver(way)) {
            return;
        }
        let Some(outside) = self.hand_over_effects(id, way) else { return };
        self.draft_file = None;
        effects.extend(outside);
        self.move_note(id, Change::NoteMoved(name), |note| {
            note.state = NoteState::HandedOver(way);
        });
    }

    /// What the outside must do; `None` if this way is not open to this note.
    fn hand_over_effects(&self, id: ClientId, way: Handover) -> Option<Vec<Effect>> {
        let client = self.book.client(id)?;
        let note = self.open_note_of(client)?;
        match way {
            Handover::ByHand => Some(Vec::new()),
            Handover::Copy => Some(vec![Effect::Copy(note.body.clone())]),
            Handover::MailProgram => {
                let link = export::mailto(note.to.as_ref()?, &note.subject, &note.body);
                Some(vec![match link {
                    Ok(link) => Effect::OpenMail(link),
                    // Nothing is ever cut: what is too long for a link goes into a draft file.
                    Err(_) => self.draft(client, note)?,
                }])
            }
            Handover::DraftFile => Some(vec![self.draft(client, note)?]),
        }
    }

    /// Nothing was opened, so there is nothing to confirm: the note is a draft again.
    pub(super) fn no_mail_program(&mut self) {
        self.notice = Some(Notice::NoMailProgram);
        let Some(id) = self.writing().map(|client| client.id) else { return };
        let open = self.open(id);
        if let Some(note) = self.book.client_mut(id).and_then(|client| open.find_mut(client))
            && note.state == NoteState::HandedOver(Handover::MailProgram)
        {
            note.state = NoteState::Draft;
        }
    }

    fn draft(&self, client: &Client, note: &Note) -> Option<Effect> {
        let bytes = export::eml(note.to.as_ref()?, &note.subject, &note.body).ok()?;
        let name = export::eml_file_name(&client.full_name, self.year);
        Some(Effect::WriteDraft { name, bytes })
    }

    fn mark_sent(&mut self, id: ClientId, name: String, now: &mut Now<'_>) {
        let (open, at) = (self.open(id), self.now);
        let touch = InteractionId(now.ids.next_id());
        let next = self.next_to_write(id);
        self.change(Change::NoteMoved(name), Run::None, |book| {
            let Some(client) = book.client_mut(id) else { return };
            let told = open
                .find(client)
                .map(|note| checks::told::told_in(client, &note.body))
                .unwrap_or_default();
            let Some(note) = open.find_mut(client) else { return };
            let by = match note.state {
                NoteState::HandedOver(by) => by,
                _ => Handover::ByHand,
            };
            note.state = NoteState::Sent { at, by };
            note.told = told;
            let (line, serves) = (note.subject.clone(), note.serves.clone());
            say(client, &serves, AnswerKind::Done(at.date()));
            client.interactions.push(Interaction {
                id: touch,
                on: at.date(),
                kind: kind_of(by),
                direction: Direction::Out,
                line,
            });
        });
        if self.letter.is_some() {
            self.say_done(id, DoneKind::Sent);
        }
        self.open_next(next);
    }

    fn mark_answered(&mut self, id: ClientId, name: String, now: &mut Now<'_>) {
        let (open, today) = (self.open(id), self.today);
        let touch = InteractionId(now.ids.next_id());
        self.change(Change::NoteMoved(name), Run::None, |book| {
            let Some(client) = book.client_mut(id) else { return };
            let Some(note) = open.find_mut(client) else { return };
            let NoteState::Sent { at, by } = note.state else { return };
            note.state = NoteState::Answered { sent: at, by, on: today };
            let line = note.subject.clone();
            client.interactions.push(Interaction {
                id: touch,
                on: today,
                kind: kind_of(by),
                direction: Direction::In,
                line,
            });
        });
    }

    fn set_aside(&mut self, id: ClientId, name: String, reason: &str) {
        let (reason, on) = (reason.trim().to_owned(), self.today);
        if reason.is_empty() {
            return;
        }
        let next = self.next_to_write(id);
        self.change_season(Change::SetAside(name), |season| {
            if let Some(place) = season.place_mut(id) {
                place.set_aside = Some(SetAside { on, reason });
            }
        });
        self.open_next(next);
    }
}

fn kind_of(way: Handover) -> InteractionKind {
    match way {
        Handover::ByHand => InteractionKind::Letter,
        Handover::MailProgram | Handover::DraftFile | Handover::Copy => InteractionKind::Mail,
    }
}

/// A subject is one line, whatever is pasted into it.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
