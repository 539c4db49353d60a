//! The words of an import: where a file comes from, what a column holds, what is doubtful, what is
//! wrong and what can be done.

use crate::store::import::{
    DoubtReason, Fact, Field, ImportError, LooksLike, Reason, SIZE_LIMIT, SourceKind,
};
use crate::ui::cx::Cx;

const MEGABYTE: usize = 1024 * 1024;

pub(super) fn source(cx: &Cx<'_>, source: SourceKind) -> String {
    match source {
        SourceKind::Google => cx.t("source-google"),
        SourceKind::Outlook => cx.t("source-outlook"),
        SourceKind::Thunderbird => cx.t("source-thunderbird"),
        SourceKind::Table => cx.t("source-table"),
        SourceKind::Workbook => cx.t("source-workbook"),
        SourceKind::VCard => cx.t("source-vcard"),
    }
}

/// What a column holds; without a field its cells go to the remarks.
pub(super) fn field(cx: &Cx<'_>, field: Option<Field>) -> String {
    let key = match field {
        None => "column-kept",
        Some(Field::FullName) => "column-full-name",
        Some(Field::NamePrefix) => "column-name-prefix",
        Some(Field::FirstName) => "column-first-name",
        Some(Field::MiddleName) => "column-middle-name",
        Some(Field::LastName) => "column-last-name",
        Some(Field::NameSuffix) => "column-name-suffix",
        Some(Field::Nickname) => "column-nickname",
        Some(Field::Company) => "column-company-name",
        Some(Field::Email) => "column-email",
        Some(Field::Phone) => "column-phone",
        Some(Field::Postal) => "column-postal",
        Some(Field::Street) => "column-street",
        Some(Field::City) => "column-city",
        Some(Field::Region) => "column-region",
        Some(Field::PostalCode) => "column-postal-code",
        Some(Field::Country) => "column-country",
        Some(Field::Birthday) => "column-birthday",
        Some(Field::BirthYear) => "column-birth-year",
        Some(Field::BirthMonth) => "column-birth-month",
        Some(Field::BirthDay) => "column-birth-day",
        Some(Field::Around) => "column-around",
        Some(Field::Tags) => "column-tags",
        Some(Field::Remarks) => "column-remarks",
        Some(Field::Ignore) => "column-ignore",
    };
    cx.t(key)
}

/// Why a column is taken for what it is.
pub(super) fn reason(cx: &Cx<'_>, reason: Reason) -> String {
    cx.t(match reason {
        Reason::Heading => "reason-heading",
        Reason::Cells => "reason-cells",
        Reason::Chosen => "reason-chosen",
        Reason::Nothing => "reason-nothing",
    })
}

/// What a piece of news is about.
pub(super) fn fact(cx: &Cx<'_>, fact: &Fact) -> String {
    field(
        cx,
        Some(match fact {
            Fact::FullName(_) => Field::FullName,
            Fact::PreferredName(_) => Field::FirstName,
            Fact::Nickname(_) => Field::Nickname,
            Fact::Company(_) => Field::Company,
            Fact::Email(_) => Field::Email,
            Fact::Phone(_) => Field::Phone,
            Fact::Postal(_) => Field::Postal,
            Fact::Place(_) => Field::City,
            Fact::Birthday(_) => Field::Birthday,
            Fact::Around(_) => Field::Around,
            Fact::Tag(_) => Field::Tags,
            Fact::Remark(_) => Field::Remarks,
        }),
    )
}

/// Why a row was not taken over as it stands, and what was done instead.
pub(super) fn doubt(cx: &Cx<'_>, reason: DoubtReason) -> String {
    let key = match reason {
        DoubtReason::NotAnAddress => "doubt-not-an-address",
        DoubtReason::AmbiguousBirthday => "doubt-ambiguous-birthday",
        DoubtReason::NotABirthday => "doubt-not-a-birthday",
        DoubtReason::Nobody => "doubt-nobody",
        DoubtReason::NotAPerson => "doubt-not-a-person",
        DoubtReason::JoinedWith(line) => {
            return cx.tw("doubt-joined", &[("line", line.into())]);
        }
        DoubtReason::SharedAddress(line) => {
            return cx.tw("doubt-shared", &[("line", line.into())]);
        }
        DoubtReason::MoreCellsThanColumns => "doubt-more-cells",
        DoubtReason::OpenQuote => "doubt-open-quote",
        DoubtReason::OpenCard => "doubt-open-card",
        DoubtReason::OutsideCards => "doubt-outside-cards",
        DoubtReason::DamagedText => "doubt-damaged",
        DoubtReason::AboveTable => "doubt-above-table",
        DoubtReason::OtherSheet => "doubt-other-sheet",
    };
    cx.t(key)
}

/// What is wrong with a file.
pub(super) fn import_error(cx: &Cx<'_>, error: &ImportError) -> String {
    match error {
        ImportError::Empty => cx.t("import-empty"),
        ImportError::Nobody => cx.t("import-nobody"),
        ImportError::NotContacts(looks_like) => cx.t(looks(*looks_like)),
        ImportError::Unreadable { line, byte } => {
            cx.tw("import-not-text", &[("line", (*line).into()), ("byte", (*byte).into())])
        }
        ImportError::TooLarge { bytes } => {
            let size = bytes.div_ceil(MEGABYTE);
            let limit = SIZE_LIMIT / MEGABYTE;
            cx.tw("import-too-large", &[("size", size.into()), ("limit", limit.into())])
        }
        ImportError::TooWide { line, columns } => {
            cx.tw("import-too-wide", &[("line", (*line).into()), ("columns", (*columns).into())])
        }
        ImportError::NoNameOrEmail { .. } => cx.t("import-no-name"),
    }
}

fn looks(like: LooksLike) -> &'static str {
    match like {
        LooksLike::Image => "import-image",
        LooksLike::Spreadsheet => "import-spreadsheet",
        LooksLike::Archive => "import-archive",
        LooksLike::Document => "import-document",
        LooksLike::Database => "import-database",
        LooksLike::WebPage => "import-web-page",
        LooksLike::Calendar => "import-calendar",
        LooksLike::Ldif => "import-ldif",
        LooksLike::Data => "import-data",
        LooksLike::Book => "import-book",
    }
}

/// What can be done about it.
pub(super) fn way_out(cx: &Cx<'_>, error: &ImportError) -> String {
    match error {
        ImportError::NotContacts(LooksLike::Spreadsheet) => cx.t("way-out-spreadsheet"),
        ImportError::NotContacts(LooksLike::Archive) => cx.t("way-out-archive"),
        ImportError::NotContacts(LooksLike::Book) => cx.t("way-out-book"),
        ImportError::NoNameOrEmail { .. } => cx.t("way-out-columns"),
        ImportError::TooLarge { .. } => cx.t("way-out-too-large"),
        _ => cx.t("way-out-export"),
    }
}
