//! From the model to the structs of the file, without copying any text.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::value::Year;
use super::{VERSION, v1, year};
use crate::model::{
    AddressForm, Book, Client, ClientState, EmailAddress, Interaction, Language, Note, NoteState,
    Occasion, Season, Settings,
};

/// A client of the model, turned into the structs of the file when their turn comes.
pub(super) struct Written<'a>(&'a Client);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        client(self.0).serialize(to)
    }
}

pub(super) fn book(book: &Book) -> v1::Book<'_, Written<'_>> {
    v1::Book {
        version: VERSION,
        settings: settings(&book.settings),
        clients: book.clients().map(|it| Written(it)).collect(),
        seasons: book.seasons().map(|it| season(it)).collect(),
    }
}

fn settings(settings: &Settings) -> Option<v1::Settings<'_>> {
    (*settings != Settings::default()).then(|| v1::Settings {
        language: unless_default(settings.language),
        signature: text(&settings.signature),
        tables: settings
            .tables
            .iter()
            .map(|it| v1::TableShape { headings: texts(&it.headings), fields: texts(&it.fields) })
            .collect(),
        rules: year::rules(&settings.rules),
    })
}

fn client(client: &Client) -> v1::Client<'_> {
    v1::Client {
        id: client.id.0,
        name: text(&client.full_name),
        preferred: text(&client.preferred_name),
        nicknames: texts(&client.nicknames),
        right_names: texts(&client.right_names),
        apart: client.apart.iter().map(|id| id.0).collect(),
        company: text(&client.company),
        emails: client.emails.iter().map(|it| text(it.as_str())).collect(),
        phones: texts(&client.phones),
        postal: text(&client.postal),
        place: text(&client.place),
        language: unless_default::<Language, _>(client.language),
        form: unless_default::<AddressForm, _>(client.form),
        birthday: client.birthday.map(Into::into),
        people: client
            .people
            .iter()
            .map(|it| v1::Person { name: text(&it.name), relation: text(&it.relation) })
            .collect(),
        since: client.since.map(|year| Year(year).into()),
        tier: client.tier.map(Into::into),
        tags: texts(&client.tags),
        remarks: text(&client.remarks),
        state: client_state(&client.state),
        affinity: client
            .affinity
            .ratings()
            .iter()
            .map(|it| v1::Rating { on: it.on.into(), value: it.affinity.map(Into::into) })
            .collect(),
        anecdotes: client
            .anecdotes
            .iter()
            .map(|it| v1::Anecdote {
                id: it.id.0,
                on: it.on.into(),
                kind: it.kind.into(),
                text: text(&it.text),
            })
            .collect(),
        interactions: client.interactions.iter().map(interaction).collect(),
        notes: client.notes.iter().map(note).collect(),
        sales: client.sales.iter().map(Into::into).collect(),
        problems: client.problems.iter().map(Into::into).collect(),
        happenings: client.happenings.iter().map(Into::into).collect(),
        referral: client.referral.map(Into::into),
        interval: client.interval,
        answers: client.answers.iter().map(|answer| (*answer).into()).collect(),
    }
}

fn client_state(state: &ClientState) -> Option<v1::ClientState<'_>> {
    match state {
        ClientState::Active => None,
        ClientState::Lost { on, why } => {
            Some(v1::ClientState::Lost { on: (*on).into(), why: text(why) })
        }
        ClientState::Archived => Some(v1::ClientState::Archived),
    }
}

fn interaction(it: &Interaction) -> v1::Interaction<'_> {
    v1::Interaction {
        id: it.id.0,
        on: it.on.into(),
        kind: it.kind.into(),
        direction: it.direction.into(),
        line: text(&it.line),
    }
}

fn note(note: &Note) -> v1::Note<'_> {
    v1::Note {
        id: note.id.0,
        occasion: match note.occasion {
            Occasion::YearEnd(year) => v1::Occasion::YearEnd(Year(year).into()),
            Occasion::ThankYou => v1::Occasion::ThankYou,
            Occasion::FollowUp => v1::Occasion::FollowUp,
            Occasion::Welcome => v1::Occasion::Welcome,
            Occasion::Anniversary => v1::Occasion::Anniversary,
            Occasion::Appreciation => v1::Occasion::Appreciation,
            Occasion::Survey => v1::Occasion::Survey,
            Occasion::Birthday => v1::Occasion::Birthday,
            Occasion::Congratulations => v1::Occasion::Congratulations,
            Occasion::Thanksgiving => v1::Occasion::Thanksgiving,
            Occasion::Other => v1::Occasion::Other,
        },
        to: note.to.as_ref().map(EmailAddress::as_str).map(text),
        subject: text(&note.subject),
        body: text(&note.body),
        state: note_state(note.state),
        changed: note.changed.into(),
        told: note.told.iter().map(|id| id.0).collect(),
        dismissed: note.dismissed.iter().map(|check| (*check).into()).collect(),
        serves: note.serves.iter().map(|due| (*due).into()).collect(),
    }
}

fn note_state(state: NoteState) -> v1::NoteState {
    match state {
        NoteState::Draft => v1::NoteState::Draft,
        NoteState::Ready => v1::NoteState::Ready,
        NoteState::HandedOver(by) => v1::NoteState::HandedOver(by.into()),
        NoteState::Sent { at, by } => v1::NoteState::Sent { at: at.into(), by: by.into() },
        NoteState::Answered { sent, by, on } => {
            v1::NoteState::Answered { sent: sent.into(), by: by.into(), on: on.into() }
        }
    }
}

fn season(season: &Season) -> v1::Season<'_> {
    let places = season.places.iter().map(|place| v1::Place {
        client: place.client.0,
        later: place.later,
        set_aside: place
            .set_aside
            .as_ref()
            .map(|aside| v1::SetAside { on: aside.on.into(), reason: text(&aside.reason) }),
    });
    v1::Season {
        year: Year(season.year).into(),
        began: season.began.into(),
        closed: season.closed.map(Into::into),
        open: season.open.map(|id| id.0),
        days: season.days.iter().map(|day| (*day).into()).collect(),
        places: places.collect(),
        goals: season.goals.iter().map(Into::into).collect(),
    }
}

fn text(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text)
}

fn texts(texts: &[String]) -> Vec<Cow<'_, str>> {
    texts.iter().map(|it| text(it)).collect()
}

fn unless_default<T: Default + PartialEq, F: From<T>>(value: T) -> Option<F> {
    (value != T::default()).then(|| value.into())
}
