//! The fields of which one person can have only one: what two clients have in them, side by side.

use crate::model::{AddressForm, Client, ClientState, Language, PartialDate, Tier};

/// A field that holds one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JoinField {
    /// As on an envelope.
    FullName,
    /// How one greets them.
    PreferredName,
    /// Where they work.
    Company,
    /// Postal address.
    Postal,
    /// Town.
    Place,
    /// The year may be missing.
    Birthday,
    /// Of the notes to them.
    Language,
    /// *Tú* or *usted*.
    Form,
    /// The year in which they became a client.
    Since,
    /// How much they matter to the business.
    Tier,
    /// Active, lost or archived.
    State,
}

/// What stands in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A name, a company, an address, a town: as it was typed.
    Text(&'a str),
    /// Of a birthday.
    Birthday(PartialDate),
    /// Of the notes.
    Language(Language),
    /// *Tú* or *usted*.
    Form(AddressForm),
    /// A year.
    Since(i32),
    /// A to C.
    Tier(Tier),
    /// Active, lost or archived.
    State(&'a ClientState),
}

impl JoinField {
    /// In the order of the card.
    pub const ALL: [Self; 11] = [
        Self::FullName,
        Self::PreferredName,
        Self::Company,
        Self::Postal,
        Self::Place,
        Self::Birthday,
        Self::Language,
        Self::Form,
        Self::Since,
        Self::Tier,
        Self::State,
    ];

    /// What a client has in this field; `None` if it is empty.
    pub fn of(self, client: &Client) -> Option<Value<'_>> {
        let text = |text| Some(Value::Text(text)).filter(|_| !text.trim().is_empty());
        match self {
            Self::FullName => text(&client.full_name),
            Self::PreferredName => text(&client.preferred_name),
            Self::Company => text(&client.company),
            Self::Postal => text(&client.postal),
            Self::Place => text(&client.place),
            Self::Birthday => client.birthday.map(Value::Birthday),
            Self::Language => Some(Value::Language(client.language)),
            Self::Form => Some(Value::Form(client.form)),
            Self::Since => client.since.map(Value::Since),
            Self::Tier => client.tier.map(Value::Tier),
            Self::State => Some(Value::State(&client.state)),
        }
    }

    pub(super) fn copy(self, from: &Client, to: &mut Client) {
        match self {
            Self::FullName => to.full_name.clone_from(&from.full_name),
            Self::PreferredName => to.preferred_name.clone_from(&from.preferred_name),
            Self::Company => to.company.clone_from(&from.company),
            Self::Postal => to.postal.clone_from(&from.postal),
            Self::Place => to.place.clone_from(&from.place),
            Self::Birthday => to.birthday = from.birthday,
            Self::Language => to.language = from.language,
            Self::Form => to.form = from.form,
            Self::Since => to.since = from.since,
            Self::Tier => to.tier = from.tier,
            Self::State => to.state.clone_from(&from.state),
        }
    }
}

/// What two clients have in one field.
pub(super) enum Two<'a> {
    /// The same, or the second one has nothing to add.
    FirstHolds,
    /// The second one holds all that the first one does, and more.
    SecondHolds,
    /// Each something that the other lacks.
    Differ(Value<'a>, Value<'a>),
}

impl<'a> Two<'a> {
    pub(super) fn of(field: JoinField, one: &'a Client, other: &'a Client) -> Self {
        match (field.of(one), field.of(other)) {
            (_, None) => Self::FirstHolds,
            (None, Some(_)) => Self::SecondHolds,
            (Some(Value::Text(a)), Some(Value::Text(b))) if a.trim() == b.trim() => {
                Self::FirstHolds
            }
            (Some(Value::Birthday(a)), Some(Value::Birthday(b)))
                if (a.month(), a.day()) == (b.month(), b.day())
                    && (a.year().is_none() || b.year().is_none()) =>
            {
                if a.year().is_some() {
                    Self::FirstHolds
                } else {
                    Self::SecondHolds
                }
            }
            (Some(a), Some(b)) if a == b => Self::FirstHolds,
            (Some(a), Some(b)) => Self::Differ(a, b),
        }
    }
}

/// The fields in which both clients have something, and not the same: there one has to choose.
pub fn differing(one: &Client, other: &Client) -> Vec<JoinField> {
    let differs = |field: &JoinField| matches!(Two::of(*field, one, other), Two::Differ(..));
    JoinField::ALL.into_iter().filter(differs).collect()
}
