//! How the sample book is written in its file.
//!
//! Days are counted back from the day it is opened; the head of the file explains them.

use serde::Deserialize;

use crate::model::{
    AddressForm, AnecdoteKind, Direction, Fault, Handover, HappeningKind, InteractionKind,
    Language, Tier,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleBook {
    pub(super) signature: String,
    /// Days after today.
    pub(super) writing_days: Vec<u64>,
    pub(super) clients: Vec<SampleClient>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleClient {
    pub(super) name: String,
    #[serde(default)]
    pub(super) call: String,
    #[serde(default)]
    pub(super) nicknames: Vec<String>,
    pub(super) company: String,
    pub(super) place: String,
    pub(super) email: String,
    pub(super) phones: Vec<String>,
    #[serde(default)]
    pub(super) postal: String,
    #[serde(with = "LanguageName")]
    pub(super) language: Language,
    #[serde(with = "FormName")]
    pub(super) form: AddressForm,
    #[serde(with = "TierName")]
    pub(super) tier: Tier,
    /// In years before this one.
    pub(super) since: i32,
    pub(super) birthday: Option<String>,
    #[serde(default)]
    pub(super) people: Vec<(String, String)>,
    /// How many days ago, and what was felt from then on.
    #[serde(default)]
    pub(super) felt: Vec<(u64, u8)>,
    #[serde(default)]
    pub(super) anecdotes: Vec<SampleAnecdote>,
    #[serde(default)]
    pub(super) touches: Vec<SampleTouch>,
    #[serde(default)]
    pub(super) notes: Vec<SampleNote>,
    pub(super) draft: Option<SampleDraft>,
    #[serde(default)]
    pub(super) sales: Vec<SampleSale>,
    #[serde(default)]
    pub(super) problems: Vec<SampleProblem>,
    #[serde(default)]
    pub(super) days: Vec<SampleDay>,
    pub(super) sent_by: Option<SampleSender>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleSale {
    pub(super) ago: i64,
    pub(super) what: String,
    pub(super) amount: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleProblem {
    pub(super) ago: i64,
    #[serde(with = "FaultName")]
    pub(super) fault: Fault,
    #[serde(default)]
    pub(super) small: bool,
    /// How many days ago, if it was.
    pub(super) admitted: Option<i64>,
    pub(super) what: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleDay {
    /// Negative for a day to come.
    pub(super) ago: i64,
    #[serde(with = "HappeningName")]
    pub(super) kind: HappeningKind,
    pub(super) what: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleSender {
    pub(super) ago: i64,
    /// A client who stands above.
    pub(super) name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleAnecdote {
    pub(super) ago: u64,
    #[serde(with = "AnecdoteName")]
    pub(super) kind: AnecdoteKind,
    pub(super) text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleTouch {
    pub(super) ago: u64,
    #[serde(with = "InteractionName")]
    pub(super) kind: InteractionKind,
    #[serde(with = "DirectionName")]
    pub(super) direction: Direction,
    pub(super) line: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleNote {
    pub(super) years_ago: i32,
    /// Of December.
    pub(super) day: u32,
    pub(super) time: String,
    #[serde(with = "HandoverName")]
    pub(super) by: Handover,
    /// Days until the answer.
    pub(super) answered: Option<u64>,
    /// Which of the client's anecdotes, from 0.
    #[serde(default)]
    pub(super) told: Vec<usize>,
    pub(super) subject: String,
    pub(super) body: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleDraft {
    pub(super) subject: String,
    pub(super) body: Vec<String>,
}

#[derive(Deserialize)]
#[serde(remote = "Language")]
enum LanguageName {
    #[serde(rename = "en")]
    English,
    #[serde(rename = "es")]
    Spanish,
    #[serde(rename = "ru")]
    Russian,
}

#[derive(Deserialize)]
#[serde(remote = "AddressForm", rename_all = "lowercase")]
enum FormName {
    Informal,
    Formal,
}

#[derive(Deserialize)]
#[serde(remote = "Tier")]
enum TierName {
    A,
    B,
    C,
}

#[derive(Deserialize)]
#[serde(remote = "AnecdoteKind", rename_all = "lowercase")]
enum AnecdoteName {
    Anecdote,
    Memory,
    Resolution,
    Problem,
    Mention,
}

#[derive(Deserialize)]
#[serde(remote = "Fault", rename_all = "lowercase")]
enum FaultName {
    Mine,
    Theirs,
    Both,
    Nobodys,
}

#[derive(Deserialize)]
#[serde(remote = "HappeningKind", rename_all = "snake_case")]
enum HappeningName {
    GoodNews,
    Gathering,
}

#[derive(Deserialize)]
#[serde(remote = "InteractionKind", rename_all = "lowercase")]
enum InteractionName {
    Mail,
    Call,
    Meeting,
    Letter,
    Card,
    Gift,
}

#[derive(Deserialize)]
#[serde(remote = "Direction", rename_all = "lowercase")]
enum DirectionName {
    In,
    Out,
}

#[derive(Deserialize)]
#[serde(remote = "Handover")]
enum HandoverName {
    #[serde(rename = "mail")]
    MailProgram,
    #[serde(rename = "file")]
    DraftFile,
    #[serde(rename = "copy")]
    Copy,
    #[serde(rename = "hand")]
    ByHand,
}
