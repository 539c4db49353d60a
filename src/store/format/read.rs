//! From the structs of the file to the model, mending what no screen could have made.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

use serde::{Deserialize, Deserializer};

use super::mend::{Mended, Mender, Mending};
use super::{v1, year};
use crate::model::{
    AddressError, AffinityHistory, Anecdote, AnecdoteId, Book, Client, ClientId, ClientState,
    EmailAddress, Interaction, InteractionId, Note, NoteId, NoteState, Occasion, PersonAround,
    Place, Rating, Season, SetAside, Settings, TableShape,
};
use crate::store::ids::Ids;

/// A client of the model, made as soon as their part of the file was read.
pub(super) struct Read {
    client: Client,
    mended: Vec<Mended>,
}

impl<'de> Deserialize<'de> for Read {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let file = v1::Client::deserialize(from)?;
        let mut mend = Mender::default();
        let client = client(&mut mend, file);
        Ok(Self { client, mended: mend.finish() })
    }
}

/// The book, and what was mended in it.
pub(super) fn book(file: v1::Book<'_, Read>) -> (Book, Vec<Mended>) {
    let mut mend = Mender::default();
    let mut book = Book::default();
    if let Some(settings) = file.settings {
        book.settings = Settings {
            language: settings.language.map(Into::into).unwrap_or_default(),
            signature: text(settings.signature),
            tables: each(settings.tables, |it| TableShape {
                headings: texts(it.headings),
                fields: texts(it.fields),
            }),
            rules: settings.rules.map(|it| it.read(&mut mend)).unwrap_or_default().into(),
        };
    }
    let mut ids = Ids::default();
    for read in &file.clients {
        ids.see(&read.client);
    }
    let mut clients = file.clients;
    for read in &mut clients {
        mend.adopt(std::mem::take(&mut read.mended));
    }
    for Read { mut client, .. } in clients {
        for (was, now) in ids.settle(&mut client) {
            mend.turn_to(client.full_name.as_str());
            mend.note(Mending::SameId, was.to_string(), now.to_string());
        }
        book.insert(client);
    }
    for it in file.seasons {
        season(&mut mend, &mut book, it);
    }
    (book, mend.finish())
}

fn client(mend: &mut Mender, file: v1::Client<'_>) -> Client {
    mend.turn_to(file.name.as_ref());
    let mut client = Client::new(ClientId(file.id), text(file.name));
    client.preferred_name = text(file.preferred);
    client.nicknames = texts(file.nicknames);
    client.right_names = texts(file.right_names);
    client.apart = file.apart.into_iter().map(ClientId).collect();
    client.company = text(file.company);
    client.phones = texts(file.phones);
    client.postal = text(file.postal);
    client.place = text(file.place);
    client.language = file.language.map(Into::into).unwrap_or_default();
    client.form = file.form.map(Into::into).unwrap_or_default();
    client.birthday = file.birthday.map(|it| mend.take(Mending::Date, it));
    client.people = each(file.people, person);
    client.since = file.since.map(|it| mend.take(Mending::Date, it).0);
    client.tier = file.tier.map(Into::into);
    client.tags = texts(file.tags);
    client.remarks = text(file.remarks);
    client.state = client_state(mend, file.state);
    client.affinity = AffinityHistory::new(each(file.affinity, |it| rating(mend, it)));
    client.anecdotes = each(file.anecdotes, |it| anecdote(mend, it));
    client.interactions = each(file.interactions, |it| interaction(mend, it));
    client.sales = each(file.sales, |it| it.read(mend));
    client.problems = each(file.problems, |it| it.read(mend));
    client.happenings = each(file.happenings, |it| it.read(mend));
    client.referral = file.referral.map(|it| it.read(mend));
    client.interval = file.interval.and_then(|days| year::interval(mend, days));
    client.answers = each(file.answers, |it| it.read(mend));
    for text in file.emails {
        let parsed = addresses(mend, &text, &mut client.remarks);
        client.emails.extend(parsed);
    }
    client.emails.shrink_to_fit();
    client.notes.reserve_exact(file.notes.len());
    for it in file.notes {
        let note = note(mend, it, &mut client);
        client.notes.push(note);
    }
    client
}

/// The one address of a text; all of them if a hand wrote several; or none, and the text is kept
/// among the remarks.
fn addresses(mend: &mut Mender, text: &str, remarks: &mut String) -> Vec<EmailAddress> {
    match EmailAddress::parse(text) {
        Ok(address) => {
            if address.as_str() != text {
                mend.note(Mending::Address, text, address.as_str());
            }
            vec![address]
        }
        Err(AddressError::Several(all)) if !all.is_empty() => {
            keep(remarks, text);
            let now: Vec<&str> = all.iter().map(EmailAddress::as_str).collect();
            mend.note(Mending::Address, text, now.join(" + "));
            all
        }
        Err(_) => {
            keep(remarks, text);
            mend.note(Mending::Address, text, "");
            Vec::new()
        }
    }
}

fn keep(remarks: &mut String, text: &str) {
    if !remarks.is_empty() {
        remarks.push('\n');
    }
    remarks.push_str(text);
}

fn person(file: v1::Person<'_>) -> PersonAround {
    PersonAround { name: text(file.name), relation: text(file.relation) }
}

fn client_state(mend: &mut Mender, file: Option<v1::ClientState<'_>>) -> ClientState {
    match file {
        None | Some(v1::ClientState::Active) => ClientState::Active,
        Some(v1::ClientState::Lost { on, why }) => {
            ClientState::Lost { on: mend.take(Mending::Date, on), why: text(why) }
        }
        Some(v1::ClientState::Archived) => ClientState::Archived,
    }
}

fn rating(mend: &mut Mender, file: v1::Rating) -> Rating {
    Rating {
        on: mend.take(Mending::Date, file.on),
        affinity: file.value.map(|it| mend.take(Mending::Affinity, it)),
    }
}

fn anecdote(mend: &mut Mender, file: v1::Anecdote<'_>) -> Anecdote {
    Anecdote {
        id: AnecdoteId(file.id),
        on: mend.take(Mending::Date, file.on),
        kind: file.kind.into(),
        text: text(file.text),
    }
}

fn interaction(mend: &mut Mender, file: v1::Interaction<'_>) -> Interaction {
    Interaction {
        id: InteractionId(file.id),
        on: mend.take(Mending::Date, file.on),
        kind: file.kind.into(),
        direction: file.direction.into(),
        line: text(file.line),
    }
}

fn note(mend: &mut Mender, file: v1::Note<'_>, client: &mut Client) -> Note {
    let to = file.to.and_then(|text| {
        let known = client.emails.iter().find(|known| known.as_str() == text);
        // A note goes to one address: of several that a hand wrote, none is picked for the user.
        known.cloned().or_else(|| {
            let mut all = addresses(mend, &text, &mut client.remarks);
            if all.len() == 1 { all.pop() } else { None }
        })
    });
    Note {
        id: NoteId(file.id),
        occasion: match file.occasion {
            v1::Occasion::YearEnd(year) => Occasion::YearEnd(mend.take(Mending::Date, year).0),
            v1::Occasion::ThankYou => Occasion::ThankYou,
            v1::Occasion::FollowUp => Occasion::FollowUp,
            v1::Occasion::Welcome => Occasion::Welcome,
            v1::Occasion::Anniversary => Occasion::Anniversary,
            v1::Occasion::Appreciation => Occasion::Appreciation,
            v1::Occasion::Survey => Occasion::Survey,
            v1::Occasion::Birthday => Occasion::Birthday,
            v1::Occasion::Congratulations => Occasion::Congratulations,
            v1::Occasion::Thanksgiving => Occasion::Thanksgiving,
            v1::Occasion::Other => Occasion::Other,
        },
        to,
        subject: text(file.subject),
        body: text(file.body),
        state: note_state(mend, file.state),
        changed: mend.take(Mending::Date, file.changed),
        told: each(file.told, AnecdoteId),
        dismissed: file.dismissed.into_iter().map(Into::into).collect(),
        serves: each(file.serves, |it| it.read(mend)),
    }
}

fn note_state(mend: &mut Mender, file: v1::NoteState) -> NoteState {
    match file {
        v1::NoteState::Draft => NoteState::Draft,
        v1::NoteState::Ready => NoteState::Ready,
        v1::NoteState::HandedOver(by) => NoteState::HandedOver(by.into()),
        v1::NoteState::Sent { at, by } => {
            NoteState::Sent { at: mend.take(Mending::Date, at), by: by.into() }
        }
        v1::NoteState::Answered { sent, by, on } => NoteState::Answered {
            sent: mend.take(Mending::Date, sent),
            by: by.into(),
            on: mend.take(Mending::Date, on),
        },
    }
}

fn season(mend: &mut Mender, book: &mut Book, file: v1::Season<'_>) {
    mend.turn_to(file.year.value.0.to_string());
    let year = mend.take(Mending::Date, file.year).0;
    let began = mend.take(Mending::Date, file.began);
    let mut season = Season::new(year, began);
    season.closed = file.closed.map(|it| mend.take(Mending::Date, it));
    season.open = file.open.map(ClientId);
    season.days = file.days.into_iter().map(|it| mend.take(Mending::Date, it)).collect();
    season.places = file.places.into_iter().map(|it| place(mend, it)).collect();
    season.goals = each(file.goals, |it| it.read(mend));
    if let Some(first) = book.season(year) {
        mend.note(Mending::SecondSeason, year.to_string(), year.to_string());
        let first = Season::clone(first);
        season = Season {
            open: first.open,
            year,
            began: first.began.min(season.began),
            days: first.days.into_iter().chain(season.days).collect::<BTreeSet<_>>(),
            places: first.places.into_iter().chain(season.places).collect(),
            closed: first.closed.or(season.closed),
            goals: first.goals.into_iter().chain(season.goals).collect(),
        };
    }
    season.open = season.open.filter(|id| book.client(*id).is_some());
    let mut seen = HashSet::new();
    season.places.retain(|place| {
        let wrong = if book.client(place.client).is_none() {
            Mending::PlaceOfNobody
        } else if seen.insert(place.client) {
            return true;
        } else {
            Mending::SecondPlace
        };
        mend.note(wrong, shown(place), "");
        false
    });
    book.insert_season(season);
}

fn place(mend: &mut Mender, file: v1::Place<'_>) -> Place {
    Place {
        client: ClientId(file.client),
        later: file.later,
        set_aside: file.set_aside.map(|aside| SetAside {
            on: mend.take(Mending::Date, aside.on),
            reason: text(aside.reason),
        }),
    }
}

/// A place that is taken out, with the reason that is lost with it.
fn shown(place: &Place) -> String {
    match &place.set_aside {
        Some(aside) => format!("{}: {}", place.client, aside.reason),
        None => place.client.to_string(),
    }
}

fn texts(file: Vec<Cow<'_, str>>) -> Vec<String> {
    each(file, text)
}

/// In as much memory as it takes: one in which something was escaped was read with some to spare.
fn text(file: Cow<'_, str>) -> String {
    let mut text = file.into_owned();
    text.shrink_to_fit();
    text
}

/// One after the other, in as much memory as they take: `collect` may keep the larger one of the
/// file's structs.
fn each<A, B>(file: Vec<A>, make: impl FnMut(A) -> B) -> Vec<B> {
    let mut all = Vec::with_capacity(file.len());
    all.extend(file.into_iter().map(make));
    all
}
