//! The day's attentions: written, logged, put off, dropped.

use chrono::Days;

use super::Now;
use crate::app::TodayAction;
use crate::app::letter::{Done, DoneKind, Letter};
use crate::app::{Screen, State};
use crate::model::attention::due_for;
use crate::model::history::{Change, Run};
use crate::model::{
    Answer, AnswerKind, Client, ClientId, Direction, Due, Interaction, InteractionId,
    InteractionKind, Note, NoteId, Occasion,
};

impl State {
    pub(super) fn apply_today(&mut self, action: TodayAction, now: &mut Now<'_>) {
        let today = self.today;
        match action {
            TodayAction::Write(client, dues) => {
                let occasion = dues.first().map_or(Occasion::Other, |due| due.kind.occasion());
                self.open_letter(client, occasion, dues, now);
            }
            TodayAction::Begin(client, occasion) => {
                let of = self.book.client(client);
                let due = of.map(|of| due_for(of, &self.book, occasion, today));
                self.open_letter(client, occasion, due.unwrap_or_default(), now);
            }
            TodayAction::Keep(client, dues) => self.answer(client, &dues, AnswerKind::Done(today)),
            TodayAction::Continue(client, note) => {
                let found = self.book.client(client).and_then(|it| it.note(note));
                if let Some((occasion, serves)) = found.map(|it| (it.occasion, it.serves.clone())) {
                    self.show_letter(client, (note, occasion), serves);
                }
            }
            TodayAction::Leave => {
                self.screen = self.letter.as_ref().map_or(self.screen, |letter| letter.from);
                self.leave_letter();
            }
            TodayAction::Log(client, dues, kind) => self.log_attention(client, &dues, kind, now),
            TodayAction::Tomorrow(client, dues) => {
                let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
                let day = self.book.settings.rules.on_or_after(tomorrow);
                self.answer(client, &dues, AnswerKind::Later(day));
                self.say_done(client, DoneKind::Later);
            }
            TodayAction::Drop(client, dues) => {
                self.answer(client, &dues, AnswerKind::Dropped(today));
                self.say_done(client, DoneKind::Dropped);
            }
            TodayAction::Now(client, dues) => {
                self.change_answers(client, |client| {
                    client.answers.retain(|answer| !dues.contains(&answer.to));
                });
            }
        }
    }

    /// A letter that was begun for the same reasons and never left goes on, and answers these too.
    fn open_letter(
        &mut self,
        client: ClientId,
        occasion: Occasion,
        dues: Vec<Due>,
        now: &mut Now<'_>,
    ) {
        let Some(of) = self.book.client(client) else { return };
        let goes_on = |note: &&Note| {
            let shares = note.serves.iter().any(|due| dues.contains(due));
            let is_free = note.serves.is_empty() || dues.is_empty();
            note.occasion == occasion && !note.is_sent() && (shares || is_free)
        };
        let begun = of.notes.iter().rev().find(goes_on);
        let mut serves = begun.map(|note| note.serves.clone()).unwrap_or_default();
        let more: Vec<Due> = dues.into_iter().filter(|due| !serves.contains(due)).collect();
        let note = begun.map_or_else(|| NoteId(now.ids.next_id()), |note| note.id);
        if begun.is_some() && !more.is_empty() {
            let change = Change::NoteWritten(of.full_name.clone());
            let more = more.clone();
            self.change(change, Run::None, |book| {
                let client = book.client_mut(client);
                if let Some(note) = client.and_then(|client| client.note_mut(note)) {
                    note.serves.extend(&more);
                }
            });
        }
        serves.extend(more);
        self.show_letter(client, (note, occasion), serves);
    }

    fn show_letter(
        &mut self,
        client: ClientId,
        (note, occasion): (NoteId, Occasion),
        serves: Vec<Due>,
    ) {
        let from = self.letter.as_ref().map_or(self.screen, |letter| letter.from);
        let letter = Letter { client, note, occasion, serves, from };
        self.screen = Screen::Today;
        self.import = None;
        self.doubles = None;
        self.refusal = None;
        self.left_over = None;
        self.draft_file = None;
        self.history.end_run();
        self.letter = Some(letter);
    }

    /// Back to the list of the day.
    pub(super) fn leave_letter(&mut self) {
        self.letter = None;
        self.refusal = None;
        self.left_over = None;
        self.history.end_run();
    }

    fn log_attention(
        &mut self,
        client: ClientId,
        dues: &[Due],
        kind: InteractionKind,
        now: &mut Now<'_>,
    ) {
        let (today, id) = (self.today, InteractionId(now.ids.next_id()));
        let direction = Direction::Out;
        self.change_answers(client, |client| {
            let line = String::new();
            client.interactions.push(Interaction { id, on: today, kind, direction, line });
            say(client, dues, AnswerKind::Done(today));
        });
        self.say_done(client, DoneKind::Logged(kind));
    }

    fn answer(&mut self, client: ClientId, dues: &[Due], what: AnswerKind) {
        self.change_answers(client, |client| say(client, dues, what));
    }

    fn change_answers(&mut self, id: ClientId, edit: impl FnOnce(&mut Client)) {
        let Some(client) = self.book.client(id) else { return };
        let change = Change::Attention(client.full_name.clone());
        self.change(change, Run::None, |book| {
            if let Some(client) = book.client_mut(id) {
                edit(client);
            }
        });
    }

    pub(super) fn say_done(&mut self, client: ClientId, what: DoneKind) {
        if self.is_writable() {
            self.done = Some(Done { client, what, at: self.now.time() });
        }
    }
}

/// The last word on an attention is the one that counts.
pub(super) fn say(client: &mut Client, dues: &[Due], what: AnswerKind) {
    client.answers.retain(|answer| !dues.contains(&answer.to));
    client.answers.extend(dues.iter().map(|due| Answer { to: *due, what }));
}
