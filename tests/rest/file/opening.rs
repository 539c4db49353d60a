//! What a start finds: nothing, a book that can't be changed, a second window.

use std::path::{Path, PathBuf};

use posdata::store::disk::DiskError;
use posdata::store::format::{Unknown, to_text};
use posdata::store::{Access, Opened, Opening, ReadOnly, open, paths};

use super::disk::Disk;
use super::{book, disk_with, editable, now, opened, path, renamed, shared};

fn read_only(opened: Opened) -> ReadOnly {
    match opened.access {
        Access::ReadOnly(why) => why,
        Access::Editable(_) => panic!("editable"),
    }
}

#[test]
fn a_missing_book_is_a_new_one_and_nothing_is_written() {
    let disk = Disk::default();
    let new = opened(&disk);
    assert!(new.book.is_empty());
    assert_eq!(disk.get(&path()), None);
    drop(new);
    assert_eq!(disk.files(), Vec::<PathBuf>::new());
}

#[test]
fn the_first_save_makes_the_folder_and_locks_it() {
    let disk = Disk::default();
    let path = Path::new("/home/ana/.local/share/posdata/book.ron");
    let mut file = editable(open(&shared(&disk), path, Opening::Polite).unwrap());
    file.save(0, &book(1), now()).unwrap();
    let second = open(&shared(&disk), path, Opening::Polite).unwrap();
    assert_eq!(second.book, book(1));
    assert_eq!(read_only(second), ReadOnly::InUse(Some(7)));
}

#[test]
fn a_protected_file_or_folder_is_told_before_anything_is_typed() {
    let disk = disk_with(&book(1));
    disk.protect(&path());
    assert_eq!(read_only(opened(&disk)), ReadOnly::File(DiskError::Denied));
    let disk = disk_with(&book(1));
    disk.protect(Path::new("/home/ana"));
    let shown = opened(&disk);
    assert_eq!(shown.book, book(1));
    assert_eq!(read_only(shown), ReadOnly::Folder(DiskError::Denied));
}

#[test]
fn a_book_of_a_newer_version_is_shown_and_left_alone() {
    let disk = Disk::default();
    let newer = to_text(&book(1)).replacen("version: 1", "version: 2", 1);
    disk.put(&path(), newer.as_bytes());
    let shown = opened(&disk);
    assert_eq!(shown.book, book(1));
    assert_eq!(read_only(shown), ReadOnly::Unknown(Unknown::Version(2)));
}

#[test]
fn a_second_window_is_read_only_until_the_first_closes() {
    let disk = disk_with(&book(1));
    let first = editable(opened(&disk));
    assert_eq!(read_only(opened(&disk)), ReadOnly::InUse(Some(7)));
    drop(first);
    editable(opened(&disk));
}

#[test]
fn a_dead_window_hinders_nobody() {
    let disk = disk_with(&book(1));
    let first = editable(opened(&disk));
    let after = disk.killed();
    assert!(after.get(&paths::lock(&path())).is_some());
    editable(opened(&after));
    drop(first);
}

#[test]
fn without_locks_one_works_all_the_same() {
    let disk = disk_with(&book(1)).without_locks();
    let mut file = editable(opened(&disk));
    file.save(0, &book(2), now()).unwrap();
    assert!(!file.is_taken_over());
}

#[test]
fn taking_over_loses_nothing_of_either_window() {
    let disk = disk_with(&book(2));
    let mut first = editable(opened(&disk));
    let other = disk.of_process(8);
    let mut second = editable(open(&shared(&other), &path(), Opening::TakeOver).unwrap());
    assert!(first.is_taken_over());
    assert!(!second.is_taken_over());
    second.save(0, &renamed(&book(2), 2, "Mar y Sol"), now()).unwrap();
    let done = first.save(0, &renamed(&book(2), 1, "Ruiz e hijos"), now()).unwrap();
    assert!(done.taken_over);
    let both = renamed(&renamed(&book(2), 1, "Ruiz e hijos"), 2, "Mar y Sol");
    assert_eq!(second.check().unwrap().unwrap().book, both);
    drop(first);
    assert_eq!(read_only(opened(&disk)), ReadOnly::InUse(Some(8)));
}
