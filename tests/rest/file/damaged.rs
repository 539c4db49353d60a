//! Files that were cut short or of which a bit flipped.

use posdata::model::Book;
use posdata::store::format::{Notice, from_text, to_text};
use posdata::store::{Access, OpenError, Opening, open, restore, set_aside};

use super::{at, book, disk_with, editable, now, opened, path, shared};
use crate::file::disk::Disk;

const SAMPLE: &[u8] = include_bytes!("../samples/book-v1.ron");

fn sample() -> Book {
    from_text(SAMPLE).unwrap().book
}

#[test]
fn a_file_cut_anywhere_never_opens_as_less_than_it_was() {
    let whole = sample();
    for length in 0..SAMPLE.len() {
        if let Ok(loaded) = from_text(&SAMPLE[..length]) {
            assert_eq!(loaded.book, whole, "cut at {length}");
            let line_end_only = length == SAMPLE.len() - 1;
            assert_eq!(loaded.notices.is_empty(), line_end_only, "cut at {length}");
        }
    }
}

#[test]
fn no_flipped_bit_goes_unnoticed() {
    let whole = sample();
    let mut bytes = SAMPLE.to_vec();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            bytes[at] ^= 1 << bit;
            if let Ok(loaded) = from_text(&bytes)
                && loaded.book != whole
            {
                assert!(loaded.notices.contains(&Notice::ChangedOutside), "byte {at}, bit {bit}");
            }
            bytes[at] ^= 1 << bit;
        }
    }
}

/// A disk with a damaged book and one backup of when it was whole.
fn damaged_disk() -> (Disk, Vec<u8>) {
    let disk = disk_with(&book(2));
    editable(opened(&disk)).save(0, &book(3), at(21, 9, 0)).unwrap();
    let mut damaged = disk.get(&path()).unwrap();
    damaged.truncate(damaged.len() / 2);
    disk.put(&path(), &damaged);
    (disk, damaged)
}

#[test]
fn a_damaged_book_is_told_with_its_place_and_a_backup_and_is_left_alone() {
    let (disk, damaged) = damaged_disk();
    let Err(OpenError::Unreadable { reason, backup }) =
        open(&shared(&disk), &path(), Opening::Polite)
    else {
        panic!("opened");
    };
    assert!(reason.to_string().contains("line"), "{reason}");
    let backup = backup.unwrap();
    assert_eq!((backup.clients, backup.backup.made), (2, at(21, 9, 0)));
    assert_eq!(disk.get(&path()), Some(damaged));
}

#[test]
fn restoring_brings_the_backup_back_and_keeps_what_was_damaged() {
    let (disk, damaged) = damaged_disk();
    let Err(OpenError::Unreadable { backup: Some(backup), .. }) =
        open(&shared(&disk), &path(), Opening::Polite)
    else {
        panic!("no backup");
    };
    let kept = restore(&disk, &path(), &backup.backup.path, now()).unwrap().unwrap();
    assert_eq!(disk.get(&kept), Some(damaged));
    let opened = opened(&disk);
    assert_eq!((opened.book, opened.notices), (book(2), vec![]));
}

#[test]
fn a_damaged_backup_is_passed_over() {
    let (disk, _) = damaged_disk();
    let older = posdata::store::paths::backups(&path()).join("2026-11-19_080000.ron");
    disk.put(&older, to_text(&book(1)).as_bytes());
    let newest = posdata::store::backups::newest_good(&disk, &path()).unwrap().backup.path;
    disk.put(&newest, b"(version: 1, clients: [");
    assert_eq!(posdata::store::backups::newest_good(&disk, &path()).unwrap().backup.path, older);
}

#[test]
fn beginning_anew_moves_the_damaged_book_away_untouched() {
    let (disk, damaged) = damaged_disk();
    let aside = set_aside(&disk, &path(), now()).unwrap();
    assert_eq!(disk.get(&aside), Some(damaged));
    assert!(opened(&disk).book.is_empty());
}

#[test]
fn a_book_edited_by_hand_is_told_once_and_kept_as_it_was() {
    let edited = to_text(&book(2)).replacen("Flores Ruiz", "Floristería", 1);
    let disk = Disk::default();
    disk.put(&path(), edited.as_bytes());
    let first = opened(&disk);
    assert_eq!(first.notices, [Notice::ChangedOutside]);
    let Access::Editable(mut file) = first.access else { panic!("read-only") };
    let kept = file.save(0, &first.book, now()).unwrap().kept.unwrap();
    assert_eq!(disk.get(&kept.path), Some(edited.into_bytes()));
    drop(file);
    let second = opened(&disk);
    assert_eq!((second.book, second.notices), (first.book, vec![]));
}
