//! The words for what the file's side reports: its enums become the user's sentences here.

use super::cx::Cx;
use crate::store::disk::DiskError;
use crate::store::erase::Erased;
use crate::store::format::{LoadError, Mended, Mending, Notice, Unknown};
use crate::store::merge::Clash;
use crate::store::{ElsewhereError, OpenError, ReadOnly, SaveError};

/// More are only counted.
const MOST_LINES: usize = 8;

/// Why a book is not saved.
pub(super) fn save_error(cx: &Cx<'_>, error: &SaveError) -> String {
    match error {
        SaveError::Disk(error) => disk_error(cx, error),
        SaveError::ReadsDifferent => cx.t("save-reads-different"),
        SaveError::Unknown(unknown) => not_known(cx, unknown),
        SaveError::KeepsChanging => cx.t("save-keeps-changing"),
    }
}

/// Why a book can't go to another place.
pub(super) fn elsewhere_error(cx: &Cx<'_>, error: &ElsewhereError) -> String {
    match error {
        ElsewhereError::Taken => cx.t("elsewhere-taken"),
        ElsewhereError::Save(error) => save_error(cx, error),
    }
}

/// Why the disk refused.
pub(super) fn disk_error(cx: &Cx<'_>, error: &DiskError) -> String {
    match error {
        DiskError::Full => cx.t("disk-full"),
        DiskError::Denied => cx.t("disk-denied"),
        DiskError::ReadOnlyDisk => cx.t("disk-read-only"),
        DiskError::Gone => cx.t("disk-gone"),
        DiskError::TooLarge => cx.t("disk-too-large"),
        DiskError::TooManyFiles => cx.t("disk-too-many-files"),
        DiskError::Other(why) => why.clone(),
    }
}

/// Why a book can't be changed.
pub(super) fn read_only(cx: &Cx<'_>, reason: &ReadOnly) -> String {
    match reason {
        ReadOnly::Unknown(unknown) => not_known(cx, unknown),
        ReadOnly::File(error) => cx.tw("read-only-file", &[("why", disk_error(cx, error).into())]),
        ReadOnly::Folder(error) => {
            cx.tw("read-only-folder", &[("why", disk_error(cx, error).into())])
        }
        ReadOnly::InUse(_) => cx.t("read-only-in-use"),
    }
}

fn not_known(cx: &Cx<'_>, unknown: &Unknown) -> String {
    match unknown {
        Unknown::Version(version) => {
            cx.tw("unknown-version", &[("version", version.to_string().into())])
        }
        Unknown::Fields(fields) => cx.tw("unknown-fields", &[("fields", fields.join(", ").into())]),
    }
}

/// Why a book can't be opened.
pub(super) fn open_error(cx: &Cx<'_>, error: &OpenError) -> String {
    match error {
        OpenError::Disk(error) => disk_error(cx, error),
        OpenError::Unreadable { reason, .. } => load_error(cx, reason),
    }
}

fn load_error(cx: &Cx<'_>, error: &LoadError) -> String {
    match error {
        LoadError::Empty => cx.t("load-empty"),
        LoadError::Utf16 => cx.t("load-utf-16"),
        LoadError::NotText { at } => {
            cx.tw("load-not-text", &[("line", at.line.into()), ("column", at.column.into())])
        }
        LoadError::NotABook => cx.t("load-not-a-book"),
        LoadError::Broken { at, reason } => cx.tw(
            "load-broken",
            &[
                ("line", at.line.into()),
                ("column", at.column.into()),
                ("reason", reason.as_str().into()),
            ],
        ),
        LoadError::Newer { version } => {
            cx.tw("unknown-version", &[("version", version.to_string().into())])
        }
    }
}

/// What was odd about a file that could be read, a line each.
pub(super) fn loaded(cx: &Cx<'_>, notices: &[Notice]) -> String {
    let mut lines = Vec::new();
    for notice in notices {
        match notice {
            Notice::ChangedOutside => lines.push(cx.t("loaded-changed-outside")),
            Notice::Mended(all) => {
                lines.extend(all.iter().take(MOST_LINES).map(|mended| mended_line(cx, mended)));
                if let Some(more) = all.len().checked_sub(MOST_LINES).filter(|more| *more > 0) {
                    lines.push(cx.tw("and-more", &[("count", more.into())]));
                }
            }
        }
    }
    lines.join("\n")
}

fn mended_line(cx: &Cx<'_>, mended: &Mended) -> String {
    let key = match mended.what {
        Mending::Affinity => "mended-affinity",
        Mending::Date => "mended-date",
        Mending::Number => "mended-number",
        Mending::Address => "mended-address",
        Mending::SameId => "mended-same-id",
        Mending::PlaceOfNobody => "mended-place",
        Mending::SecondPlace => "mended-second-place",
        Mending::SecondSeason => "mended-second-season",
    };
    let args = [
        ("of", mended.of.as_str().into()),
        ("was", mended.was.as_str().into()),
        ("now", mended.now.as_str().into()),
    ];
    cx.tw(key, &args)
}

/// Where two versions of the file did not agree, a line each.
/// What became of the files in which somebody stood.
pub(super) fn erased(cx: &Cx<'_>, erased: &Erased) -> (String, String) {
    if erased.left.is_empty() {
        let args = [("rewritten", erased.rewritten.into()), ("removed", erased.removed.into())];
        return (cx.t("erased-title"), cx.tw("erased-line", &args));
    }
    let left: Vec<String> = erased.left.iter().map(|file| file.display().to_string()).collect();
    let args = [("files", left.join(", ").into())];
    (cx.t("erased-not-everywhere"), cx.tw("erased-left", &args))
}

/// Whom another state of the book knows otherwise.
pub(super) fn differing(cx: &Cx<'_>, names: &[String]) -> String {
    let (shown, rest) = names.split_at(names.len().min(MOST_LINES));
    let args = [("names", shown.join(", ").into()), ("more", rest.len().into())];
    cx.tw("copy-found-line", &args)
}

pub(super) fn clashes(cx: &Cx<'_>, clashes: &[Clash]) -> String {
    let name = |id| {
        let client = cx.state.book.client(id);
        client.map(|client| client.full_name.clone()).unwrap_or_default()
    };
    let line = |clash: &Clash| match clash {
        Clash::Both { ours, .. } => cx.tw("clash-both", &[("name", name(*ours).into())]),
        Clash::DeletedAndChanged(id) => cx.tw("clash-deleted", &[("name", name(*id).into())]),
        Clash::Season(of) => cx.tw("clash-season", &[("year", super::text::year(*of))]),
        Clash::Settings(_) => cx.t("clash-settings"),
    };
    clashes.iter().take(MOST_LINES).map(line).collect::<Vec<_>>().join("\n")
}
