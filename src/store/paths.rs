//! Where the book lies, and what the files beside it are called.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use directories::ProjectDirs;

/// The longest file name that every usual file system takes, in bytes.
const LONGEST_NAME: usize = 255;

/// The book that is opened if none is named; `None` without a home folder.
pub fn default_book() -> Option<PathBuf> {
    ProjectDirs::from("", "Posdata", "Posdata").map(|dirs| dirs.data_dir().join("book.ron"))
}

/// Where the window's preferences are kept; `None` without a home folder.
pub fn preferences() -> Option<PathBuf> {
    ProjectDirs::from("", "Posdata", "Posdata").map(|dirs| dirs.config_dir().join("window.ron"))
}

/// What a window shows as the name of a file.
pub fn display_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// The folder of a file; `.` for a bare name.
pub fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) | None => Path::new("."),
    }
}

/// The folder with the backups of a book.
pub fn backups(book: &Path) -> PathBuf {
    book.with_file_name(fit(book, &|name| joined(&["".as_ref(), name, ".backups".as_ref()])))
}

/// The lock file of a book.
pub fn lock(book: &Path) -> PathBuf {
    book.with_file_name(fit(book, &|name| joined(&[".".as_ref(), name, ".lock".as_ref()])))
}

/// The file that becomes the book, while it is written by one process.
pub fn saving(book: &Path, process: u32) -> PathBuf {
    let mut name = saving_prefix(book);
    name.push(process.to_string());
    book.with_file_name(name)
}

/// True for what an interrupted save of this book left behind.
pub fn is_left_over(book: &Path, path: &Path) -> bool {
    path.file_name().is_some_and(|name| {
        let prefix = saving_prefix(book);
        name.as_encoded_bytes()
            .strip_prefix(prefix.as_encoded_bytes())
            .is_some_and(|process| !process.is_empty() && process.iter().all(u8::is_ascii_digit))
    })
}

fn saving_prefix(book: &Path) -> OsString {
    fit(book, &|name| joined(&[".".as_ref(), name, ".saving-".as_ref()]))
}

/// A copy beside the book, such as `book.damaged-20261122-101530.ron`.
pub fn copy(book: &Path, why: &str, now: NaiveDateTime, count: u32) -> PathBuf {
    let again = if count == 0 { String::new() } else { format!("-{count}") };
    let middle = format!(".{why}-{}{again}", now.format("%Y%m%d-%H%M%S"));
    let end =
        book.extension().map_or_else(OsString::new, |extension| joined(&[".".as_ref(), extension]));
    let stem = book.file_stem().unwrap_or_default();
    let whole = joined(&[stem, middle.as_ref(), &end]);
    if whole.len() <= LONGEST_NAME {
        return book.with_file_name(whole);
    }
    book.with_file_name(joined(&[short(book).as_ref(), middle.as_ref(), ".ron".as_ref()]))
}

/// A name made from the book's, or from a short stand-in where that would be too long.
fn fit(book: &Path, name: &dyn Fn(&OsStr) -> OsString) -> OsString {
    const LONGEST_PROCESS_ID: usize = 10;
    let whole = name(book.file_name().unwrap_or_default());
    if whole.len() + LONGEST_PROCESS_ID <= LONGEST_NAME {
        whole
    } else {
        name(short(book).as_ref())
    }
}

fn short(book: &Path) -> String {
    let name = book.file_name().unwrap_or_default().as_encoded_bytes();
    format!("posdata-{:08x}", crc32fast::hash(name))
}

fn joined(parts: &[&OsStr]) -> OsString {
    parts.iter().copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_beside_a_very_long_name_still_fit() {
        let book = PathBuf::from("x".repeat(251) + ".ron");
        for path in [lock(&book), backups(&book), saving(&book, u32::MAX)] {
            assert!(path.as_os_str().len() <= LONGEST_NAME, "{}", path.display());
        }
        let other = PathBuf::from("y".repeat(251) + ".ron");
        assert_ne!(lock(&book), lock(&other));
    }

    #[test]
    fn only_this_books_interrupted_saves_are_left_overs() {
        let book = Path::new("/d/book.ron");
        assert!(is_left_over(book, &saving(book, 7)));
        assert!(!is_left_over(book, &saving(Path::new("/d/book.ron.saving-1"), 7)));
        assert!(!is_left_over(book, book));
        assert!(!is_left_over(book, Path::new("/d/.book.ron.saving-notes")));
    }
}
