//! One person the user works for, with all that is known of them and all that was written to them.

use chrono::{NaiveDate, NaiveDateTime};

use super::attention::Answer;
use super::{
    AffinityHistory, Anecdote, AnecdoteKind, ClientId, EmailAddress, Happening, Interaction, Mark,
    Note, NoteId, Occasion, PartialDate, Problem, Referral, Sale,
};

/// The language in which notes to a client are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Spanish.
    Spanish,
    /// Russian.
    Russian,
}

impl Language {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::English, Self::Spanish, Self::Russian];

    /// Its tag (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::Russian => "ru",
        }
    }

    /// The language of a tag.
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The language that fits a locale such as `es_ES.UTF-8` or `ru`; English where it is none of
    /// ours.
    pub fn of_locale(locale: &str) -> Self {
        let tag = locale.split(['-', '_', '.']).next();
        tag.and_then(Self::of_tag).unwrap_or_default()
    }

    /// In which language somebody of this name is likely to be written to, among people who are
    /// written to in a usual one.
    pub fn of_name(name: &str, usual: Self) -> Self {
        let is_cyrillic = |c: char| matches!(c, '\u{400}'..='\u{4ff}');
        if name.contains(is_cyrillic) { Self::Russian } else { usual }
    }

    /// The key of its word in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::English => "language-en",
            Self::Spanish => "language-es",
            Self::Russian => "language-ru",
        }
    }
}

/// How one addresses a client: *tú* or *usted*, *ты* or *вы*.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AddressForm {
    /// By the first name.
    #[default]
    Informal,
    /// With distance.
    Formal,
}

/// How much a client matters to the business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// The best.
    A,
    /// The good.
    B,
    /// The rest.
    C,
}

impl Tier {
    /// From the best down.
    pub const ALL: [Self; 3] = [Self::A, Self::B, Self::C];
}

/// Someone around a client: partner, child, pet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonAround {
    /// What they are called.
    pub name: String,
    /// What they are to the client; may be empty.
    pub relation: String,
}

/// Whether the user still works for a client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ClientState {
    /// Yes.
    #[default]
    Active,
    /// No more.
    Lost {
        /// Since when.
        on: NaiveDate,
        /// In the user's words; may be empty.
        why: String,
    },
    /// Kept, but out of every list.
    Archived,
}

/// One person the user works for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// Unique in the book.
    pub id: ClientId,
    /// As on an envelope.
    pub full_name: String,
    /// How one greets them; empty means the first word of the full name.
    pub preferred_name: String,
    /// Other names they go by.
    pub nicknames: Vec<String>,
    /// Names of others that the user called right in a note to them.
    pub right_names: Vec<String>,
    /// Those who look like this client and are somebody else: the user said so.
    pub apart: Vec<ClientId>,
    /// Where they work.
    pub company: String,
    /// Their addresses; the first one is the primary.
    pub emails: Vec<EmailAddress>,
    /// Their numbers, the first one first to call.
    pub phones: Vec<String>,
    /// Postal address, on one or several lines.
    pub postal: String,
    /// Town, for telling people apart.
    pub place: String,
    /// Of the notes to them.
    pub language: Language,
    /// *Tú* or *usted*.
    pub form: AddressForm,
    /// The year may be missing.
    pub birthday: Option<PartialDate>,
    /// Partner, child, pet.
    pub people: Vec<PersonAround>,
    /// The year in which they became a client.
    pub since: Option<i32>,
    /// How much they matter to the business.
    pub tier: Option<Tier>,
    /// Words the user gave them.
    pub tags: Vec<String>,
    /// Whatever an import brought that has no field of its own, and free remarks.
    pub remarks: String,
    /// Active, lost or archived.
    pub state: ClientState,
    /// Every rating.
    pub affinity: AffinityHistory,
    /// Oldest first.
    pub anecdotes: Vec<Anecdote>,
    /// Oldest first.
    pub interactions: Vec<Interaction>,
    /// Oldest first.
    pub notes: Vec<Note>,
    /// Work that was sold to them.
    pub sales: Vec<Sale>,
    /// What is or was unresolved.
    pub problems: Vec<Problem>,
    /// Days in their life that are worth a letter.
    pub happenings: Vec<Happening>,
    /// Who sent them.
    pub referral: Option<Referral>,
    /// After so many days without a word they forget one; `None` for what the rules say.
    pub interval: Option<u16>,
    /// What the user said of the attentions that were due.
    pub answers: Vec<Answer>,
}

impl Client {
    /// A client of whom only the name is known.
    pub fn new(id: ClientId, full_name: impl Into<String>) -> Self {
        Self {
            id,
            full_name: full_name.into(),
            preferred_name: String::new(),
            nicknames: Vec::new(),
            right_names: Vec::new(),
            apart: Vec::new(),
            company: String::new(),
            emails: Vec::new(),
            phones: Vec::new(),
            postal: String::new(),
            place: String::new(),
            language: Language::default(),
            form: AddressForm::default(),
            birthday: None,
            people: Vec::new(),
            since: None,
            tier: None,
            tags: Vec::new(),
            remarks: String::new(),
            state: ClientState::Active,
            affinity: AffinityHistory::default(),
            anecdotes: Vec::new(),
            interactions: Vec::new(),
            notes: Vec::new(),
            sales: Vec::new(),
            problems: Vec::new(),
            happenings: Vec::new(),
            referral: None,
            interval: None,
            answers: Vec::new(),
        }
    }

    /// All names they go by: full, preferred, the others.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let names = [&self.full_name, &self.preferred_name];
        names.into_iter().chain(&self.nicknames).map(String::as_str)
    }

    /// What to call them.
    pub fn call_name(&self) -> &str {
        let preferred = self.preferred_name.trim();
        if preferred.is_empty() {
            self.full_name.split_whitespace().next().unwrap_or_default()
        } else {
            preferred
        }
    }

    /// True if something stands between the two.
    pub fn has_open_problem(&self) -> bool {
        let noted = self.anecdotes.iter().any(|it| it.kind == AnecdoteKind::Problem);
        noted || self.problems.iter().any(Problem::is_open)
    }

    /// What was noted of the year around the season: sales, problems, days worth a letter.
    pub fn year_texts(&self) -> impl Iterator<Item = &str> {
        let sales = self.sales.iter().map(|it| it.what.as_str());
        let problems = self.problems.iter().flat_map(|it| [it.what.as_str(), &it.beyond]);
        sales.chain(problems).chain(self.happenings.iter().map(|it| it.what.as_str()))
    }

    /// True for one who belongs into a season.
    pub fn is_active(&self) -> bool {
        self.state == ClientState::Active
    }

    /// The newest touch.
    pub fn last_contact(&self) -> Option<&Interaction> {
        self.interactions.iter().max_by_key(|touch| touch.on)
    }

    /// The note of one season.
    pub fn note_of(&self, year: i32) -> Option<&Note> {
        self.notes.iter().find(|note| note.occasion == Occasion::YearEnd(year))
    }

    /// How far the note of one season is.
    pub fn mark(&self, year: i32) -> Mark {
        Mark::of(self.note_of(year))
    }

    /// When the note of one season was sent, local time, if it was.
    pub fn sent_at(&self, year: i32) -> Option<NaiveDateTime> {
        self.note_of(year).and_then(|note| note.state.sent_at())
    }

    /// A note by its id.
    pub fn note(&self, id: NoteId) -> Option<&Note> {
        self.notes.iter().find(|note| note.id == id)
    }

    /// A note by its id, to change it.
    pub fn note_mut(&mut self, id: NoteId) -> Option<&mut Note> {
        self.notes.iter_mut().find(|note| note.id == id)
    }
}
