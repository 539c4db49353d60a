//! Conflict copies: what a program that keeps folders in step lays beside the book when two
//! machines changed it at once. They are found by their names and read, never changed.
//!
//! How two books are joined stands in `merge`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::backups;
use super::disk::{DiskError, LARGEST_BOOK};
use super::format;
use super::fs::Fs;
use super::paths;
use crate::model::{Book, Client, ClientId};

/// Another state of the book, from another machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictCopy {
    /// Its file.
    pub path: PathBuf,
    /// What is in it.
    pub book: Book,
    /// The last state that both knew, as far as the backups tell.
    pub base: Book,
    /// The names of the clients whom it knows otherwise than the book does.
    pub differs: Vec<String>,
}

/// The first conflict copy of a book that says anything new.
pub fn find(fs: &dyn Fs, path: &Path, ours: &Book) -> Option<ConflictCopy> {
    let mut files = fs.list(paths::folder(path)).ok()?;
    files.retain(|file| is_copy_of(path, file));
    files.sort();
    files.into_iter().find_map(|file| {
        let bytes = fs.read(&file, LARGEST_BOOK).ok()?;
        let book = format::from_text(&bytes).ok()?.book;
        let differs = differing(ours, &book);
        if differs.is_empty() && book.seasons().eq(ours.seasons()) {
            return None;
        }
        let known: Vec<Book> = backups::list(fs, path)
            .into_iter()
            .filter_map(|backup| fs.read(&backup.path, LARGEST_BOOK).ok())
            .filter_map(|bytes| Some(format::from_text(&bytes).ok()?.book))
            .collect();
        let base = base_of(&known, ours, &book);
        Some(ConflictCopy { path: file, book, base, differs })
    })
}

/// Moves a copy that was joined to the backups of the book, under its own name.
pub fn put_away(fs: &dyn Fs, book: &Path, copy: &Path) -> Result<(), DiskError> {
    let folder = paths::backups(book);
    if !fs.is_dir(&folder) {
        fs.create_dir_all(&folder)?;
    }
    let name = copy.file_name().unwrap_or_default();
    let mut place = folder.join(name);
    let mut count = 1;
    while fs.stamp(&place)?.is_some() {
        place = folder.join(format!("{count}-{}", name.to_string_lossy()));
        count += 1;
    }
    fs.rename(copy, &place)?;
    fs.sync_dir(paths::folder(copy))?;
    Ok(())
}

/// By the names of Syncthing, Nextcloud and ownCloud, Dropbox and others.
fn is_copy_of(book: &Path, file: &Path) -> bool {
    /// In the languages of those programs that write the word into the name.
    const WORDS: [&str; 8] = [
        "conflict",
        "conflicto",
        "conflit",
        "konflikt",
        "conflitto",
        "em conflito",
        "конфликт",
        "case clash",
    ];
    if file == book || file.extension() != book.extension() {
        return false;
    }
    let stem = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let (Some(name), Some(of)) = (stem(file), stem(book)) else { return false };
    let Some(rest) = name.strip_prefix(&of) else { return false };
    let small = rest.to_lowercase();
    let named = (rest.starts_with(" (") || rest.starts_with('.'))
        && WORDS.iter().any(|word| small.contains(word));
    // OneDrive adds the name of the machine, which Windows writes in capitals.
    let machine = rest.strip_prefix('-').is_some_and(|machine| {
        let sign = |sign: char| sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == '-';
        machine.starts_with(|first: char| first.is_ascii_uppercase()) && machine.chars().all(sign)
    });
    named || machine
}

fn differing(ours: &Book, theirs: &Book) -> Vec<String> {
    let other = |client: &&Arc<Client>| ours.client(client.id) != Some(*client);
    theirs.clients().filter(other).map(|client| client.full_name.clone()).collect()
}

/// What both knew of each client of the copy. A state that a backup has too is an older one of
/// ours; ours as it was in the oldest backup was not changed since. Of all others nothing is
/// sure, and both states are kept.
fn base_of(known: &[Book], ours: &Book, theirs: &Book) -> Book {
    let mut base = Book::default();
    base.settings.clone_from(&theirs.settings);
    let client = |book: &Book, id: ClientId| book.client(id).cloned();
    for their in theirs.clients() {
        let old = known.iter().any(|book| client(book, their.id).as_ref() == Some(their));
        let our = client(ours, their.id);
        let unchanged =
            || our.is_some() && known.last().and_then(|book| client(book, their.id)) == our;
        if old {
            base.insert(Client::clone(their));
        } else if unchanged()
            && let Some(our) = our
        {
            base.insert(Client::clone(&our));
        }
    }
    for their in theirs.seasons() {
        if known.iter().any(|book| book.season(their.year) == Some(their)) {
            base.insert_season(their.as_ref().clone());
        }
    }
    base
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_are_known_by_the_names_that_programs_give_them() {
        let book = Path::new("/d/book.ron");
        for name in [
            "book.sync-conflict-20261122-101530-ABCDEFG.ron",
            "book (conflicted copy 2026-11-22 101530).ron",
            "book (Ana's conflicted copy 2026-11-22).ron",
            "book (Copia en conflicto de Ana 2026-11-22).ron",
            "book (конфликтующая копия 2026-11-22).ron",
            "book-DESKTOP-7A2B.ron",
        ] {
            assert!(is_copy_of(book, &Path::new("/d").join(name)), "{name}");
        }
        for name in [
            "book.ron",
            "book-old.ron",
            "book.damaged-20261122-101530.ron",
            "book2.ron",
            "other (conflicted copy).ron",
            "book (conflicted copy).txt",
            "book (1).ron",
        ] {
            assert!(!is_copy_of(book, &Path::new("/d").join(name)), "{name}");
        }
    }
}
