//! The process dies, or the power fails, at every single step of a save.

use posdata::model::Book;
use posdata::store::Opening;
use posdata::store::{Access, open};

use super::disk::{Disk, Fault};
use super::{at, book, disk_with, editable, litter, opened, path, renamed, shared};

/// The disks on which the next start may find itself after a save that stopped at this step.
fn aftermaths(disk: &Disk) -> [(&'static str, Disk); 3] {
    [
        ("killed", disk.killed()),
        ("power cut, names kept", disk.after_power_cut(true)),
        ("power cut, names lost", disk.after_power_cut(false)),
    ]
}

/// Lets a save from `old` to `new` stop before each of its steps.
fn stop_everywhere(start: &Disk, old: &Book, new: &Book) {
    let complete = start.fork();
    let mut file = editable(opened(&complete));
    complete.set(Fault::None);
    file.save(0, new, at(22, 9, 0)).unwrap();
    let steps = complete.steps();
    assert!(steps > 5, "only {steps} steps");
    for step in 0..=steps {
        let disk = start.fork();
        let mut file = editable(opened(&disk));
        disk.set(Fault::DiesAt(step));
        let saved = file.save(0, new, at(22, 9, 0)).is_ok();
        for (what, disk) in aftermaths(&disk) {
            let disk = disk.of_process(8);
            let again = open(&shared(&disk), &path(), Opening::Polite);
            let again = again.unwrap_or_else(|error| panic!("step {step}, {what}: {error}"));
            assert!(again.notices.is_empty(), "step {step}, {what}");
            let whole = again.book == *new || (!saved && again.book == *old);
            assert!(whole, "step {step}, {what}: neither the old nor the new book");
            let Access::Editable(mut file) = again.access else {
                panic!("step {step}, {what}: read-only");
            };
            file.save(0, new, at(22, 9, 30)).unwrap();
            drop(file);
            assert_eq!(litter(&disk), Vec::<std::path::PathBuf>::new(), "step {step}, {what}");
        }
    }
}

#[test]
fn a_save_that_stops_anywhere_leaves_the_old_or_the_new_book() {
    let old = book(3);
    stop_everywhere(&disk_with(&old), &old, &renamed(&old, 2, "Ruiz e hijos"));
}

#[test]
fn the_first_save_of_all_may_stop_anywhere_too() {
    stop_everywhere(&Disk::default(), &Book::default(), &book(2));
}

#[test]
fn what_was_called_saved_outlives_a_power_cut() {
    let disk = disk_with(&book(1));
    editable(opened(&disk)).save(0, &book(2), at(22, 9, 0)).unwrap();
    for (what, disk) in aftermaths(&disk) {
        assert_eq!(opened(&disk).book, book(2), "{what}");
    }
}
