//! The columns of a table: what each one holds, by its header or by the look of its cells.

use super::headers;
use super::{DayOrder, SourceKind, cell};
use crate::model::TableShape;

/// What a column may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// First and last name together.
    FullName,
    /// *Dr.*, *Mrs*.
    NamePrefix,
    /// First name, or several.
    FirstName,
    /// Middle name or patronymic.
    MiddleName,
    /// Last name, or two.
    LastName,
    /// *Jr.*, *hija*.
    NameSuffix,
    /// What friends call them.
    Nickname,
    /// Where they work.
    Company,
    /// One or several addresses.
    Email,
    /// One or several numbers.
    Phone,
    /// A whole postal address.
    Postal,
    /// Street, number, door.
    Street,
    /// Town.
    City,
    /// Province, state.
    Region,
    /// Postal code.
    PostalCode,
    /// Country.
    Country,
    /// A whole date, with or without the year.
    Birthday,
    /// The year apart from the day.
    BirthYear,
    /// The month as a number.
    BirthMonth,
    /// The day of the month.
    BirthDay,
    /// Partner, children, assistant: what they are to the person is the header.
    Around,
    /// Labels, groups, categories.
    Tags,
    /// Free text.
    Remarks,
    /// Nothing that anybody would miss.
    Ignore,
}

impl Columns {
    /// The choice to be remembered for tables with the same headings.
    pub fn remembered(&self, columns: &[Column]) -> TableShape {
        let name = |field: &Option<Field>| field.map(|it| format!("{it:?}")).unwrap_or_default();
        TableShape {
            headings: columns.iter().map(|column| column.header.clone()).collect(),
            fields: self.fields.iter().map(name).collect(),
        }
    }

    /// What was said of a table with these headings; the newest counts. A table without headings
    /// is like no other: its first row is somebody.
    pub fn recalled(columns: &[Column], known: &[TableShape]) -> Option<Self> {
        if columns.iter().all(|column| column.header.is_empty()) {
            return None;
        }
        let headings = || columns.iter().map(|column| column.header.as_str());
        let same = |shape: &&TableShape| shape.headings.iter().map(String::as_str).eq(headings());
        let shape = known.iter().rev().find(same)?;
        let mut fields: Vec<Option<Field>> =
            shape.fields.iter().map(|name| Field::named(name)).collect();
        // A hand may have written fewer or more into the book.
        fields.resize(columns.len(), None);
        Some(Self { has_header: true, day_order: None, fields })
    }
}

impl Field {
    /// The field of this name, in the code and in data files.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| format!("{field:?}") == name)
    }

    /// In the order in which they are offered.
    pub const ALL: [Self; 24] = [
        Self::FullName,
        Self::FirstName,
        Self::LastName,
        Self::MiddleName,
        Self::Nickname,
        Self::Email,
        Self::Company,
        Self::Phone,
        Self::City,
        Self::Birthday,
        Self::Around,
        Self::Tags,
        Self::Remarks,
        Self::Postal,
        Self::Street,
        Self::PostalCode,
        Self::Region,
        Self::Country,
        Self::NamePrefix,
        Self::NameSuffix,
        Self::BirthYear,
        Self::BirthMonth,
        Self::BirthDay,
        Self::Ignore,
    ];

    /// True if a person can be known by it.
    pub fn names_somebody(self) -> bool {
        matches!(
            self,
            Self::FullName
                | Self::FirstName
                | Self::LastName
                | Self::Nickname
                | Self::Company
                | Self::Email
        )
    }
}

/// One column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// As the file says; empty if the table has none.
    pub header: String,
    /// What it is taken for; without one its cells go to the remarks.
    pub field: Option<Field>,
    /// Why.
    pub reason: Reason,
    /// The first cell with something in it.
    pub sample: String,
}

/// Why a column is taken for what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Its heading is known.
    Heading,
    /// Its cells look like it.
    Cells,
    /// The user said so.
    Chosen,
    /// Nothing tells.
    Nothing,
}

/// The user's choice of what the columns hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// False if the first row is already a person.
    pub has_header: bool,
    /// What comes first in dates such as 4/5, where the column does not tell.
    pub day_order: Option<DayOrder>,
    /// One for each column; those beyond the end are kept in the remarks.
    pub fields: Vec<Option<Field>>,
}

/// The columns of a table and which of its addresses each one belongs to.
pub(super) struct Layout {
    pub(super) source: SourceKind,
    pub(super) has_header: bool,
    pub(super) columns: Vec<Column>,
    /// Home, work and other addresses are kept apart by this number.
    pub(super) groups: Vec<u8>,
}

/// How many rows are looked at where the header does not help.
const LOOKED_AT: usize = 200;

/// Finds out what the columns hold.
pub(super) fn layout(rows: &[Vec<String>], choice: Option<&Columns>) -> Layout {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let first = rows.first().map(Vec::as_slice).unwrap_or_default();
    let known = headers::recognise(first);
    let has_header =
        choice.map_or_else(|| looks_like_header(rows, &known), |choice| choice.has_header);
    let data = rows.get(usize::from(has_header)..).unwrap_or_default();
    let headers = if has_header { first } else { &[] };
    let cell = |index: usize| data.iter().filter_map(move |row| row.get(index)).map(String::as_str);
    let mut columns: Vec<Column> = (0..width)
        .map(|index| Column {
            header: headers.get(index).map(|header| cell::tidy(header)).unwrap_or_default(),
            field: known.get(index).and_then(|known| known.field).filter(|_| has_header),
            reason: Reason::Nothing,
            sample: cell(index).map(cell::tidy).find(|text| !text.is_empty()).unwrap_or_default(),
        })
        .collect();
    for column in columns.iter_mut().filter(|column| column.field.is_some()) {
        column.reason = Reason::Heading;
    }
    if let Some(choice) = choice {
        for (index, column) in columns.iter_mut().enumerate() {
            let chosen = choice.fields.get(index).copied().flatten();
            if column.field != chosen {
                (column.field, column.reason) = (chosen, Reason::Chosen);
            }
        }
    } else {
        guess(&mut columns, data);
    }
    let groups = (0..width).map(|index| known.get(index).map_or(0, |known| known.group)).collect();
    let source = if has_header { headers::source(first) } else { SourceKind::Table };
    Layout { source, has_header, columns, groups }
}

/// A known word in the first row, or a column of addresses that does not begin with one.
fn looks_like_header(rows: &[Vec<String>], known: &[headers::Known]) -> bool {
    let Some((first, data)) = rows.split_first() else { return false };
    if first.iter().any(|cell| cell.contains('@')) {
        return false;
    }
    known.iter().any(|known| known.field.is_some())
        || data.iter().take(LOOKED_AT).any(|row| row.iter().any(|cell| cell.contains('@')))
}

/// Gives a field to columns without one by the look of their cells.
fn guess(columns: &mut [Column], data: &[Vec<String>]) {
    let data = data.get(..LOOKED_AT).unwrap_or(data);
    let most = |index: usize, fits: fn(&str) -> bool| {
        let cells = data.iter().filter_map(|row| row.get(index)).map(|cell| cell.trim());
        let (mut all, mut fitting) = (0_usize, 0_usize);
        for cell in cells.filter(|cell| !cell.is_empty()) {
            all += 1;
            fitting += usize::from(fits(cell));
        }
        all > 0 && fitting * 3 >= all * 2
    };
    let has = |columns: &[Column], field: Field| columns.iter().any(|c| c.field == Some(field));
    if !has(columns, Field::Email) {
        fill(columns, Field::Email, usize::MAX, |index| most(index, is_address));
    }
    let knows_name = [Field::FullName, Field::FirstName, Field::LastName]
        .into_iter()
        .any(|field| has(columns, field));
    if has(columns, Field::Email) && !knows_name {
        fill(columns, Field::FullName, 1, |index| most(index, is_name));
    }
    if !has(columns, Field::Phone) {
        fill(columns, Field::Phone, usize::MAX, |index| most(index, is_phone));
    }
}

/// Sets `field` for the first columns that have none and fit, `limit` at the most.
fn fill(columns: &mut [Column], field: Field, limit: usize, fits: impl Fn(usize) -> bool) {
    let free = columns.iter_mut().enumerate().filter(|(_, column)| column.field.is_none());
    for (_, column) in free.filter(|(index, _)| fits(*index)).take(limit) {
        (column.field, column.reason) = (Some(field), Reason::Cells);
    }
}

fn is_address(cell: &str) -> bool {
    cell.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

fn is_name(cell: &str) -> bool {
    const LONGEST: usize = 60;
    cell.chars().count() <= LONGEST
        && cell.chars().any(char::is_alphabetic)
        && !cell.chars().any(|sign| sign.is_numeric() || "@/:;".contains(sign))
}

fn is_phone(cell: &str) -> bool {
    const FEWEST: usize = 7;
    let is_part = |sign: char| sign.is_ascii_digit() || "+()-. ".contains(sign);
    cell.chars().all(is_part)
        && (cell.starts_with('+') || !cell.contains('.'))
        && cell.chars().filter(char::is_ascii_digit).count() >= FEWEST
        && cell.matches('-').count() != 2
}
