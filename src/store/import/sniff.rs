//! What a file is that is no address book, told by how it begins.

use super::LooksLike;

/// How files of other kinds begin.
const MAGIC: [(&[u8], LooksLike); 15] = [
    (b"\x89PNG", LooksLike::Image),
    (b"\xFF\xD8\xFF", LooksLike::Image),
    (b"GIF8", LooksLike::Image),
    (b"RIFF", LooksLike::Image),
    (b"II*\0", LooksLike::Image),
    (b"MM\0*", LooksLike::Image),
    (b"%PDF", LooksLike::Document),
    (b"{\\rtf", LooksLike::Document),
    (b"\xD0\xCF\x11\xE0", LooksLike::Spreadsheet),
    (b"SQLite format 3\0", LooksLike::Database),
    (b"\x1F\x8B", LooksLike::Archive),
    (b"Rar!", LooksLike::Archive),
    (b"7z\xBC\xAF", LooksLike::Archive),
    (b"BZh", LooksLike::Archive),
    (b"!BDN", LooksLike::Database),
];

/// Names of parts that only workbooks have, close to the beginning or the end of the archive.
const WORKBOOK_PARTS: [&[u8]; 3] =
    [b"xl/workbook", b"xl/worksheets", b"application/vnd.oasis.opendocument.spreadsheet"];

/// For files that are not text.
pub(super) fn bytes(bytes: &[u8]) -> Option<LooksLike> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Some(archive(bytes));
    }
    MAGIC.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, kind)| *kind)
}

/// A workbook is an archive with certain parts.
fn archive(bytes: &[u8]) -> LooksLike {
    const ENDS: usize = 64 * 1024;
    let head = bytes.get(..ENDS).unwrap_or(bytes);
    let tail = bytes.get(bytes.len().saturating_sub(ENDS)..).unwrap_or_default();
    let has_part = |part: &[u8]| {
        head.windows(part.len()).chain(tail.windows(part.len())).any(|window| window == part)
    };
    if WORKBOOK_PARTS.into_iter().any(has_part) {
        LooksLike::Spreadsheet
    } else {
        LooksLike::Archive
    }
}

/// For text that is neither a table nor a vCard.
pub(super) fn text(text: &str) -> Option<LooksLike> {
    let start: String = text.trim_start().chars().take(400).collect::<String>().to_lowercase();
    let begins = |prefix: &str| start.starts_with(prefix);
    if begins("<!doctype html") || begins("<html") {
        Some(LooksLike::WebPage)
    } else if begins("<?xml") || begins("{\"") || begins("{\n") || begins("[{") || begins("[\n") {
        Some(LooksLike::Data)
    } else if begins("begin:vcalendar") {
        Some(LooksLike::Calendar)
    } else if begins("dn:") && start.contains("objectclass:") {
        Some(LooksLike::Ldif)
    } else if is_book(&start) {
        Some(LooksLike::Book)
    } else {
        None
    }
}

/// RON: an opening bracket, perhaps after comments and a name, and then a field.
fn is_book(start: &str) -> bool {
    let code = start.lines().find(|line| {
        let line = line.trim_start();
        !(line.is_empty() || line.starts_with("//") || line.starts_with("#!["))
    });
    let Some(code) = code else { return false };
    let rest = code.trim_start_matches(|sign: char| sign.is_alphanumeric() || sign == '_');
    rest.trim_end() == "(" || rest.strip_prefix('(').is_some_and(begins_with_field)
}

fn begins_with_field(text: &str) -> bool {
    text.split_once(':').is_some_and(|(name, _)| {
        let name = name.trim();
        !name.is_empty() && name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_')
    })
}
