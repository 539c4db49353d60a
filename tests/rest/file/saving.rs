//! Disks that refuse, and the thread that goes on trying.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use posdata::store::disk::DiskError;
use posdata::store::{FlushError, SaveError, SaveEvent, Saver};

use super::disk::{Disk, Fault};
use super::{book, disk_with, editable, litter, now, opened, path, renamed};

const LONG: Duration = Duration::from_secs(30);

#[test]
fn each_reason_of_a_disk_is_told_and_the_book_is_saved_when_it_is_over() {
    let reasons = [
        (ErrorKind::StorageFull, DiskError::Full),
        (ErrorKind::PermissionDenied, DiskError::Denied),
        (ErrorKind::ReadOnlyFilesystem, DiskError::ReadOnlyDisk),
        (ErrorKind::FileTooLarge, DiskError::TooLarge),
    ];
    for (kind, expected) in reasons {
        let disk = disk_with(&book(1));
        let mut file = editable(opened(&disk));
        disk.set(Fault::Always(kind));
        assert_eq!(file.save(0, &book(2), now()), Err(SaveError::Disk(expected)));
        disk.set(Fault::None);
        file.save(0, &book(2), now()).unwrap();
        drop(file);
        assert_eq!(opened(&disk).book, book(2));
    }
}

#[test]
fn an_error_at_any_single_step_harms_nothing_and_the_next_save_succeeds() {
    let old = book(2);
    let new = renamed(&old, 1, "Ruiz e hijos");
    let steps = {
        let disk = disk_with(&old);
        let mut file = editable(opened(&disk));
        disk.set(Fault::None);
        file.save(0, &new, now()).unwrap();
        disk.steps()
    };
    for step in 0..steps {
        for fault in [Fault::FailsAt(step, ErrorKind::StorageFull), Fault::LiesAt(step)] {
            let disk = disk_with(&old);
            let mut file = editable(opened(&disk));
            disk.set(fault);
            let first = file.save(0, &new, now());
            let meanwhile = opened(&disk.killed()).book;
            assert!(meanwhile == new || (meanwhile == old && first.is_err()), "{fault:?}");
            disk.set(Fault::None);
            let newest = renamed(&new, 1, "Ruiz y nietos");
            let done = file.save(0, &newest, now()).unwrap();
            assert_eq!(done.joined, None, "{fault:?}: our own save taken for another's");
            drop(file);
            assert_eq!(opened(&disk).book, newest, "{fault:?}");
            assert_eq!(litter(&disk), Vec::<std::path::PathBuf>::new(), "{fault:?}");
        }
    }
}

#[test]
fn a_folder_that_is_gone_is_waited_for() {
    let disk = disk_with(&book(1));
    let mut file = editable(opened(&disk));
    disk.delete_folder(Path::new("/home/ana"));
    assert_eq!(file.save(0, &book(2), now()), Err(SaveError::Disk(DiskError::Gone)));
    disk.make_folder(Path::new("/home/ana"));
    file.save(0, &book(2), now()).unwrap();
    assert_eq!(opened(&disk.killed()).book, book(2));
}

/// A saver that reports its events, and the disk under it.
fn saver(disk: &Disk) -> (Saver, mpsc::Receiver<()>) {
    let (wake, woken) = mpsc::channel();
    let saver =
        Saver::start(editable(opened(disk)), now, move || wake.send(()).unwrap_or_default());
    (saver.unwrap(), woken)
}

fn events(saver: &mut Saver) -> Vec<SaveEvent> {
    std::iter::from_fn(|| saver.poll()).collect()
}

#[test]
fn flushing_saves_the_last_of_all_that_was_given() {
    let disk = disk_with(&book(1));
    let (mut saver, woken) = saver(&disk);
    for revision in 1..=20 {
        saver.submit(revision, book(revision));
    }
    saver.flush(LONG).unwrap();
    assert_eq!(disk.get(&path()), disk_with(&book(20)).get(&path()));
    assert!(woken.try_recv().is_ok(), "the window was not woken");
    assert!(events(&mut saver).contains(&SaveEvent::Saved(20)));
}

#[test]
fn flushing_tries_again_until_the_disk_has_room() {
    let disk = disk_with(&book(1));
    let (saver, woken) = saver(&disk);
    disk.set(Fault::Always(ErrorKind::StorageFull));
    saver.submit(1, book(2));
    let (flushed, mut saver) = std::thread::scope(|scope| {
        let flushing = scope.spawn(move || (saver.flush(LONG), saver));
        // Saving, then failed.
        woken.recv().unwrap();
        woken.recv().unwrap();
        disk.set(Fault::None);
        flushing.join().unwrap()
    });
    assert_eq!(flushed, Ok(()));
    let reason = SaveError::Disk(DiskError::Full);
    assert!(events(&mut saver).contains(&SaveEvent::Failed { revision: 1, reason }));
    assert_eq!(opened(&disk.killed()).book, book(2));
}

#[test]
fn flushing_gives_up_when_its_time_is_over_and_says_why() {
    let disk = disk_with(&book(1));
    let (saver, _woken) = saver(&disk);
    disk.set(Fault::Always(ErrorKind::StorageFull));
    saver.submit(1, book(2));
    let failed = saver.flush(Duration::from_millis(300));
    assert_eq!(failed, Err(FlushError::Failed(SaveError::Disk(DiskError::Full))));
}

#[test]
fn with_nothing_to_save_flushing_writes_nothing() {
    let disk = disk_with(&book(1));
    let (saver, _woken) = saver(&disk);
    disk.set(Fault::None);
    saver.flush(LONG).unwrap();
    assert_eq!(disk.steps(), 0);
}

#[test]
fn closing_saves_and_lets_go_of_the_file() {
    let disk = disk_with(&book(1));
    let (saver, _woken) = saver(&disk);
    saver.submit(1, book(2));
    assert_eq!(saver.close(LONG), Ok(()));
    let next = opened(&disk);
    assert_eq!(next.book, book(2));
    editable(next);
    assert_eq!(litter(&disk), Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_window_that_just_goes_leaves_nothing_unsaved() {
    let disk = disk_with(&book(1));
    let (saver, woken) = saver(&disk);
    saver.submit(1, book(2));
    drop(saver);
    // Ends when the thread has.
    while woken.recv().is_ok() {}
    assert_eq!(opened(&disk.killed()).book, book(2));
}
