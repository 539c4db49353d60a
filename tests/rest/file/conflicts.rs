//! Another machine's state of the book, laid beside it by a program that keeps folders in step.

use std::path::PathBuf;

use posdata::model::{Book, Client, ClientId};
use posdata::store::conflicts::{find, put_away};
use posdata::store::format::to_text;
use posdata::store::merge::{Clash, three_way};
use posdata::store::paths;

use super::disk::Disk;
use super::{book, disk_with, path, renamed};

fn copy_path() -> PathBuf {
    PathBuf::from("/home/ana/book.sync-conflict-20261122-101530-ABCDEFG.ron")
}

/// A disk with this book, its oldest backup, and a conflict copy.
fn disk(ours: &Book, backup: &Book, theirs: &Book) -> Disk {
    let disk = disk_with(ours);
    let old = paths::backups(&path()).join("2026-11-20_090000.ron");
    disk.put(&old, to_text(backup).as_bytes());
    disk.put(&copy_path(), to_text(theirs).as_bytes());
    disk
}

fn joined(ours: &Book, backup: &Book, theirs: &Book) -> (Book, Vec<Clash>) {
    let copy = find(&disk(ours, backup, theirs), &path(), ours).unwrap();
    let merged = three_way(&copy.base, ours, &copy.book);
    (merged.book, merged.clashes)
}

#[test]
fn changes_on_two_machines_are_both_kept() {
    let ours = renamed(&book(3), 1, "Ruiz e hijos");
    let theirs = renamed(&book(3), 2, "Mar y Sol");
    let both = renamed(&ours, 2, "Mar y Sol");
    assert_eq!(joined(&ours, &book(3), &theirs), (both, vec![]));
}

#[test]
fn a_client_changed_on_both_machines_stands_twice() {
    let ours = renamed(&book(2), 1, "Ruiz e hijos");
    let theirs = renamed(&book(2), 1, "Mar y Sol");
    let (both, clashes) = joined(&ours, &book(2), &theirs);
    assert!(matches!(clashes[..], [Clash::Both { .. }]));
    let mut companies: Vec<_> = both.clients().map(|client| client.company.clone()).collect();
    companies.sort();
    assert_eq!(companies, ["Flores Ruiz", "Mar y Sol", "Ruiz e hijos"]);
}

#[test]
fn who_came_on_the_other_machine_comes_in_and_who_was_deleted_here_stays_away() {
    let mut ours = book(3);
    ours.remove(ClientId(3));
    let mut theirs = book(3);
    theirs.insert(Client::new(ClientId(9), "Leo Gil"));
    let (both, clashes) = joined(&ours, &book(3), &theirs);
    assert_eq!(clashes, []);
    let ids: Vec<u64> = both.clients().map(|client| client.id.0).collect();
    assert_eq!(ids, [1, 2, 9]);
}

#[test]
fn without_a_backup_nothing_of_either_is_lost() {
    let (ours, theirs) = (renamed(&book(1), 1, "Ruiz e hijos"), book(1));
    let disk = disk_with(&ours);
    disk.put(&copy_path(), to_text(&theirs).as_bytes());
    let copy = find(&disk, &path(), &ours).unwrap();
    assert_eq!(copy.differs, ["Marta Ruiz 1"]);
    assert_eq!(three_way(&copy.base, &ours, &copy.book).book.len(), 2);
}

#[test]
fn a_copy_that_says_nothing_new_is_passed_over_and_a_joined_one_is_put_away() {
    let disk = disk(&book(2), &book(2), &book(2));
    assert_eq!(find(&disk, &path(), &book(2)), None);
    put_away(&disk, &path(), &copy_path()).unwrap();
    assert!(disk.get(&copy_path()).is_none());
    let kept = paths::backups(&path()).join(copy_path().file_name().unwrap());
    assert!(disk.get(&kept).is_some());
}
