//! The sample book: forty invented clients to look round in, read from `assets/sample.ron`.
//!
//! It is made anew for the day on which it is opened, so that nothing in it grows old. What may be
//! done with it, and that it is never mixed with real data, is decided elsewhere.

mod text;

use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeDelta};
use thiserror::Error;

use crate::model::{
    Affinity, AffinityHistory, Anecdote, AnecdoteId, Book, Client, ClientId, Direction,
    EmailAddress, Handover, Happening, IdSource, Interaction, InteractionId, InteractionKind, Note,
    NoteId, NoteState, Occasion, PersonAround, Place, Problem, Rating, Referral, Sale, Season,
};
use text::{
    SampleAnecdote, SampleBook, SampleClient, SampleDraft, SampleNote, SampleSender, SampleTouch,
};

const TEXT: &str = include_str!("../../assets/sample.ron");

/// The sample book as it stands on a day: the season of the year begun, three notes in it begun,
/// none written. The order of the clients is the order of the season.
pub fn book(today: NaiveDate, ids: &mut dyn IdSource) -> Book {
    read(TEXT, today, ids).unwrap_or_else(|error| {
        tracing::error!("the sample book can't be read: {error}");
        Book::default()
    })
}

/// What may be wrong in the text; a mistake of the program's own, so that no user is told.
#[derive(Debug, Error)]
enum SampleError {
    #[error(transparent)]
    Ron(#[from] ron::error::SpannedError),
    #[error("{client}: no such {what}")]
    Value { client: String, what: &'static str },
}

fn read(text: &str, today: NaiveDate, ids: &mut dyn IdSource) -> Result<Book, SampleError> {
    let sample: SampleBook = ron::from_str(text)?;
    let mut maker = Maker { today, ids };
    let mut book = Book::default();
    book.settings.signature = sample.signature;
    let mut season = Season::new(today.year(), today);
    let days = sample.writing_days.into_iter();
    season.days = days.filter_map(|after| today.checked_add_days(Days::new(after))).collect();
    for mut from in sample.clients {
        let sender = from.sent_by.take();
        let mut client = maker.client(from)?;
        if let Some(SampleSender { ago, name }) = sender {
            let by = book.clients().find(|it| it.full_name == name).map(|it| it.id);
            let by = by.ok_or(SampleError::Value { client: name, what: "client above" })?;
            client.referral = Some(Referral { by, on: maker.day(ago) });
        }
        season.places.push(Place::new(client.id));
        book.insert(client);
    }
    book.insert_season(season);
    Ok(book)
}

struct Maker<'a> {
    today: NaiveDate,
    ids: &'a mut dyn IdSource,
}

impl Maker<'_> {
    fn client(&mut self, from: SampleClient) -> Result<Client, SampleError> {
        let wrong = |what| SampleError::Value { client: from.name.clone(), what };
        let email = EmailAddress::parse(&from.email).ok().ok_or_else(|| wrong("address"))?;
        let birthday = from.birthday.as_deref().map(str::parse).transpose();
        let mut client = Client::new(ClientId(self.ids.next_id()), from.name.as_str());
        client.birthday = birthday.ok().ok_or_else(|| wrong("birthday"))?;
        client.affinity = self.affinity(&from.felt).ok_or_else(|| wrong("affinity"))?;
        client.anecdotes = from.anecdotes.into_iter().map(|from| self.anecdote(from)).collect();
        client.interactions = from.touches.into_iter().map(|from| self.touch(from)).collect();
        for sent in from.notes {
            let note = self.note(sent, &email, &client.anecdotes).ok_or_else(|| wrong("note"))?;
            client.interactions.extend(self.touch_of(&note));
            client.notes.push(note);
        }
        client.notes.extend(from.draft.map(|draft| self.draft(draft, &email)));
        client.anecdotes.sort_by_key(|anecdote| anecdote.on);
        client.interactions.sort_by_key(|touch| touch.on);
        client.emails = vec![email];
        for sale in from.sales {
            let amount = Some(sale.amount.parse().ok().ok_or_else(|| wrong("amount"))?);
            client.sales.push(Sale { on: self.day(sale.ago), what: sale.what, amount });
        }
        for it in from.problems {
            client.problems.push(Problem {
                fault: it.fault,
                is_small: it.small,
                admitted: it.admitted.map(|ago| self.day(ago)),
                ..Problem::new(self.day(it.ago), it.what)
            });
        }
        client.happenings = from
            .days
            .into_iter()
            .map(|it| Happening { on: self.day(it.ago), kind: it.kind, what: it.what })
            .collect();
        client.since = Some(self.today.year() - from.since);
        client.people = from
            .people
            .into_iter()
            .map(|(name, relation)| PersonAround { name, relation })
            .collect();
        Ok(Client {
            preferred_name: from.call,
            nicknames: from.nicknames,
            company: from.company,
            place: from.place,
            phones: from.phones,
            postal: from.postal,
            language: from.language,
            form: from.form,
            tier: Some(from.tier),
            ..client
        })
    }

    fn ago(&self, days: u64) -> NaiveDate {
        self.today.checked_sub_days(Days::new(days)).unwrap_or(self.today)
    }

    /// As `ago`; a day to come where it is negative.
    fn day(&self, ago: i64) -> NaiveDate {
        self.today.checked_sub_signed(TimeDelta::days(ago)).unwrap_or(self.today)
    }

    fn affinity(&self, felt: &[(u64, u8)]) -> Option<AffinityHistory> {
        let ratings = felt.iter().map(|(ago, value)| {
            Some(Rating { on: self.ago(*ago), affinity: Some(Affinity::new(*value)?) })
        });
        ratings.collect::<Option<_>>().map(AffinityHistory::new)
    }

    fn anecdote(&mut self, from: SampleAnecdote) -> Anecdote {
        let id = AnecdoteId(self.ids.next_id());
        Anecdote { id, on: self.ago(from.ago), kind: from.kind, text: from.text }
    }

    fn touch(&mut self, from: SampleTouch) -> Interaction {
        Interaction {
            id: InteractionId(self.ids.next_id()),
            on: self.ago(from.ago),
            kind: from.kind,
            direction: from.direction,
            line: from.line,
        }
    }

    fn note(
        &mut self,
        from: SampleNote,
        to: &EmailAddress,
        anecdotes: &[Anecdote],
    ) -> Option<Note> {
        let year = self.today.year() - from.years_ago;
        let day = NaiveDate::from_ymd_opt(year, 12, from.day)?;
        let at = day.and_time(NaiveTime::parse_from_str(&from.time, "%H:%M").ok()?);
        let told = from.told.iter().map(|place| anecdotes.get(*place).map(|told| told.id));
        let state = match from.answered {
            None => NoteState::Sent { at, by: from.by },
            Some(days) => NoteState::Answered {
                sent: at,
                by: from.by,
                on: day.checked_add_days(Days::new(days))?,
            },
        };
        let id = NoteId(self.ids.next_id());
        Some(Note {
            subject: from.subject,
            body: from.body.join("\n\n"),
            state,
            told: told.collect::<Option<_>>()?,
            ..Note::new(id, Occasion::YearEnd(year), Some(to.clone()), day)
        })
    }

    /// The interaction that sending a note leaves behind.
    fn touch_of(&mut self, note: &Note) -> Option<Interaction> {
        let (NoteState::Sent { at, by } | NoteState::Answered { sent: at, by, .. }) = note.state
        else {
            return None;
        };
        let kind = match by {
            Handover::ByHand => InteractionKind::Letter,
            Handover::MailProgram | Handover::DraftFile | Handover::Copy => InteractionKind::Mail,
        };
        Some(Interaction {
            id: InteractionId(self.ids.next_id()),
            on: at.date(),
            kind,
            direction: Direction::Out,
            line: note.subject.clone(),
        })
    }

    fn draft(&mut self, from: SampleDraft, to: &EmailAddress) -> Note {
        let id = NoteId(self.ids.next_id());
        let occasion = Occasion::YearEnd(self.today.year());
        Note {
            subject: from.subject,
            body: from.body.join("\n\n"),
            ..Note::new(id, occasion, Some(to.clone()), self.today)
        }
    }
}
