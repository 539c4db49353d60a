//! Backups are made beside saving, never instead of it.

use std::io::ErrorKind;

use posdata::store::backups::{list, newest_good};
use posdata::store::disk::DiskError;

use super::disk::Fault;
use super::{at, book, disk_with, editable, opened};

#[test]
fn the_book_as_it_was_before_the_first_change_is_kept() {
    let disk = disk_with(&book(1));
    let mut file = editable(opened(&disk));
    for minute in 0..9 {
        file.save(0, &book(2 + u64::from(minute)), at(22, 9, minute)).unwrap();
    }
    let good = newest_good(&disk, &super::path()).unwrap();
    assert_eq!((good.clients, good.backup.made), (1, at(22, 9, 0)));
    file.save(0, &book(40), at(22, 9, 10)).unwrap();
    assert_eq!(newest_good(&disk, &super::path()).unwrap().clients, 40);
}

#[test]
fn two_weeks_of_work_leave_ten_backups_and_one_a_day() {
    let disk = disk_with(&book(1));
    let mut file = editable(opened(&disk));
    for day in 1..=14 {
        for hour in 8..20 {
            file.save(0, &book(u64::from(hour)), at(day, hour, 0)).unwrap();
        }
    }
    assert_eq!(list(&disk, &super::path()).len(), 10 + 13);
}

#[test]
fn a_backup_folder_that_refuses_stops_nothing_and_is_told_once() {
    let disk = disk_with(&book(1));
    let mut file = editable(opened(&disk));
    disk.set(Fault::In("/home/ana/book.ron.backups", ErrorKind::StorageFull));
    let told: Vec<Option<DiskError>> =
        (0..3).map(|minute| file.save(0, &book(2), at(22, 9, minute)).unwrap().no_backup).collect();
    assert_eq!(told, [Some(DiskError::Full), None, None]);
    disk.set(Fault::None);
    assert_eq!(file.save(0, &book(3), at(22, 9, 5)).unwrap().no_backup, None);
    assert_eq!(list(&disk, &super::path()).len(), 1);
}
