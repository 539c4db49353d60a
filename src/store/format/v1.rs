//! Version 1 of the file. Never changed in a way that an older file could not be read any more.
//!
//! What is empty is not written.

use std::borrow::Cow;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::value::{Counted, Quoted, Year};
use super::year;
use crate::model::{self, Affinity, PartialDate};

type Text<'a> = Cow<'a, str>;
type Day = Quoted<NaiveDate>;
type Moment = Quoted<NaiveDateTime>;

/// An enum of the file that has the same cases as one of the model.
macro_rules! same_as_model {
    ($($name:ident { $($case:ident),+ })+) => {$(
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub(super) enum $name { $($case),+ }

        impl From<model::$name> for $name {
            fn from(value: model::$name) -> Self {
                match value { $(model::$name::$case => Self::$case),+ }
            }
        }

        impl From<$name> for model::$name {
            fn from(value: $name) -> Self {
                match value { $($name::$case => Self::$case),+ }
            }
        }
    )+};
}

pub(super) use same_as_model;

same_as_model! {
    Language { English, Spanish, Russian }
    AddressForm { Informal, Formal }
    Tier { A, B, C }
    AnecdoteKind { Anecdote, Memory, Resolution, Problem, Mention }
    InteractionKind { Mail, Call, Meeting, Letter, Card, Gift }
    Direction { In, Out }
    Handover { MailProgram, DraftFile, Copy, ByHand }
    Check { OwnWords, Name, LeftOvers, Personal, Told, Selling, Address, Length }
}

/// `C` is a client as it is read or written: one at a time, so that there is never a second book
/// in memory, made of the structs of the file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(serialize = "C: Serialize", deserialize = "C: Deserialize<'de>"))]
pub(super) struct Book<'a, C> {
    pub(super) version: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) settings: Option<Settings<'a>>,
    #[serde(default)]
    pub(super) clients: Vec<C>,
    #[serde(default)]
    pub(super) seasons: Vec<Season<'a>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Settings<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) language: Option<Language>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub(super) signature: Text<'a>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) tables: Vec<TableShape<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) rules: Option<year::Rules<'a>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct TableShape<'a> {
    pub(super) headings: Vec<Text<'a>>,
    pub(super) fields: Vec<Text<'a>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Client<'a> {
    pub(super) id: u64,
    pub(super) name: Text<'a>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub(super) preferred: Text<'a>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) nicknames: Vec<Text<'a>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) right_names: Vec<Text<'a>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) apart: Vec<u64>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub(super) company: Text<'a>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) emails: Vec<Text<'a>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) phones: Vec<Text<'a>>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub(super) postal: Text<'a>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub(super) place: Text<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) language: Option<Language>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) form: Option<AddressForm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) birthday: Option<Quoted<PartialDate>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) people: Vec<Person<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) since: Option<Counted<Year>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) tier: Option<Tier>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) tags: Vec<Text<'a>>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub(super) remarks: Text<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) state: Option<ClientState<'a>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) affinity: Vec<Rating>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) anecdotes: Vec<Anecdote<'a>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) interactions: Vec<Interaction<'a>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) notes: Vec<Note<'a>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) sales: Vec<year::Sale<'a>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) problems: Vec<year::Problem<'a>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) happenings: Vec<year::Happening<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) referral: Option<year::Referral>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) interval: Option<u16>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) answers: Vec<year::Answer>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Person<'a> {
    pub(super) name: Text<'a>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub(super) relation: Text<'a>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) enum ClientState<'a> {
    Active,
    Lost {
        on: Day,
        #[serde(default, skip_serializing_if = "str::is_empty")]
        why: Text<'a>,
    },
    Archived,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Rating {
    pub(super) on: Day,
    /// Missing where a rating was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<Counted<Affinity>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Anecdote<'a> {
    pub(super) id: u64,
    pub(super) on: Day,
    pub(super) kind: AnecdoteKind,
    pub(super) text: Text<'a>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Interaction<'a> {
    pub(super) id: u64,
    pub(super) on: Day,
    pub(super) kind: InteractionKind,
    pub(super) direction: Direction,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub(super) line: Text<'a>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Note<'a> {
    pub(super) id: u64,
    pub(super) occasion: Occasion,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) to: Option<Text<'a>>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub(super) subject: Text<'a>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub(super) body: Text<'a>,
    pub(super) state: NoteState,
    pub(super) changed: Day,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) told: Vec<u64>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) dismissed: Vec<Check>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) serves: Vec<year::Due>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Occasion {
    YearEnd(Counted<Year>),
    ThankYou,
    FollowUp,
    Welcome,
    Anniversary,
    Appreciation,
    Survey,
    Birthday,
    Congratulations,
    Thanksgiving,
    Other,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) enum NoteState {
    Draft,
    Ready,
    HandedOver(Handover),
    Sent { at: Moment, by: Handover },
    Answered { sent: Moment, by: Handover, on: Day },
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Season<'a> {
    pub(super) year: Counted<Year>,
    pub(super) began: Day,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) closed: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) open: Option<u64>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) days: Vec<Day>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) places: Vec<Place<'a>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub(super) goals: Vec<year::Goal<'a>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Place<'a> {
    pub(super) client: u64,
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(super) later: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) set_aside: Option<SetAside<'a>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct SetAside<'a> {
    pub(super) on: Day,
    pub(super) reason: Text<'a>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_zero(count: &u32) -> bool {
    *count == 0
}
