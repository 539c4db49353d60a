//! Takes one person out of all that was ever kept of a book: its backups, the copies beside it, and
//! the drafts that were made for them. The book itself is the window's.
//!
//! What others' notes say of a person is theirs and stays.

use std::path::{Path, PathBuf};

use super::disk::{self, DiskError, LARGEST_BOOK};
use super::export::eml_file_name;
use super::format;
use super::fs::Fs;
use super::paths;
use crate::model::{Book, Client, ClientId};

/// What was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// So many older states of the book are without the person now.
    pub rewritten: usize,
    /// Files that were removed: drafts, and copies that can't be read and have the name in them.
    pub removed: usize,
    /// Files that could not be changed: the person is still in them.
    pub left: Vec<PathBuf>,
}

/// Erases somebody who is not in the book any more. Each file is whole at any time.
pub fn erase(
    fs: &dyn Fs,
    (path, ours): (&Path, &Book),
    person: &Client,
    drafts: Option<&Path>,
) -> Erased {
    let mut erased = Erased::default();
    for file in files(fs, path) {
        match from_copy(fs, &file, (person, ours)) {
            Ok(Done::Nothing) => {}
            Ok(Done::Rewritten) => erased.rewritten += 1,
            Ok(Done::Removed) => erased.removed += 1,
            Err(_) => erased.left.push(file),
        }
    }
    let made = drafts.and_then(|folder| fs.list(folder).ok()).unwrap_or_default();
    for file in made.into_iter().filter(|file| is_draft_for(file, &person.full_name)) {
        match fs.remove(&file) {
            Ok(()) => erased.removed += 1,
            Err(_) => erased.left.push(file),
        }
    }
    erased
}

enum Done {
    Nothing,
    Rewritten,
    Removed,
}

/// Backups, and whatever lies beside the book under a name that begins with its own.
fn files(fs: &dyn Fs, book: &Path) -> Vec<PathBuf> {
    let stem = book.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let beside = fs.list(paths::folder(book)).unwrap_or_default().into_iter().filter(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        file != book && file.extension() == book.extension() && name.starts_with(&stem)
    });
    let kept = fs.list(&paths::backups(book)).unwrap_or_default();
    beside.chain(kept).collect()
}

fn from_copy(
    fs: &dyn Fs,
    file: &Path,
    (person, ours): (&Client, &Book),
) -> Result<Done, DiskError> {
    let bytes = fs.read(file, LARGEST_BOOK)?;
    let Ok(loaded) = format::from_text(&bytes) else {
        // A damaged book can't be written anew without the person; it can only go as a whole.
        let text = String::from_utf8_lossy(&bytes);
        if !text.contains(&person.full_name) {
            return Ok(Done::Nothing);
        }
        fs.remove(file)?;
        return Ok(Done::Removed);
    };
    let mut book = loaded.book;
    let theirs: Vec<ClientId> = same(&book, ours, person).collect();
    if theirs.is_empty() {
        return Ok(Done::Nothing);
    }
    for id in theirs {
        book.remove(id);
    }
    let beside = paths::saving(file, fs.process_id());
    disk::discard(fs, &beside);
    disk::write_verified(fs, &beside, format::to_text(&book).as_bytes())?;
    fs.rename(&beside, file)?;
    fs.sync_dir(paths::folder(file))?;
    Ok(Done::Rewritten)
}

/// The person by number; or by name and an address, for a state of the book that was begun anew
/// since. Whoever is in the book now is somebody else.
fn same<'a>(
    state: &'a Book,
    ours: &'a Book,
    person: &'a Client,
) -> impl Iterator<Item = ClientId> + 'a {
    let is_same = |client: &Client| {
        client.id == person.id
            || client.full_name == person.full_name
                && client.emails.iter().any(|address| person.emails.contains(address))
    };
    let gone = |id: ClientId| ours.client(id).is_none();
    state.clients().filter(move |it| is_same(it) && gone(it.id)).map(|it| it.id)
}

/// True for a draft that was made for somebody of this name, in any year.
fn is_draft_for(file: &Path, name: &str) -> bool {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let first = stem.split_once(" (").map_or(stem.as_str(), |(first, _)| first);
    let year = first.get(first.len().saturating_sub(4)..).and_then(|year| year.parse().ok());
    file.extension().is_some_and(|ending| ending == "eml")
        && year.is_some_and(|year| eml_file_name(name, year) == format!("{first}.eml"))
}
