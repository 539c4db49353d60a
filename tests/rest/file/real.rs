//! The same on the machine's own file system.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use posdata::store::disk::DiskError;
use posdata::store::fs::{Fs, RealFs};
use posdata::store::{Access, OpenError, Opened, Opening, ReadOnly, open};

use super::{book, editable, now};

fn real(path: &Path) -> Opened {
    let fs: Arc<dyn Fs> = Arc::new(RealFs);
    open(&fs, path, Opening::Polite).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_book_is_saved_and_found_again_and_leaves_no_litter() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("new/folder/мои клиенты 🌷.ron");
    let mut file = editable(real(&path));
    file.save(0, &book(2), now()).unwrap();
    file.save(0, &book(3), now()).unwrap();
    drop(file);
    assert_eq!(real(&path).book, book(3));
    assert_eq!(names(path.parent().unwrap()), ["мои клиенты 🌷.ron", "мои клиенты 🌷.ron.backups"]);
}

#[test]
fn a_second_window_finds_the_lock_of_the_first() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("book.ron");
    let first = editable(real(&path));
    let Access::ReadOnly(ReadOnly::InUse(_)) = real(&path).access else {
        panic!("editable twice");
    };
    drop(first);
    editable(real(&path));
}

#[test]
fn a_lock_file_left_by_a_dead_window_hinders_nobody() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("book.ron");
    drop(RealFs.create_new(&home.path().join(".book.ron.lock")).unwrap());
    editable(real(&path)).save(0, &book(1), now()).unwrap();
}

#[test]
fn a_file_much_too_large_for_a_book_is_refused_without_reading_it() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("book.ron");
    let file = fs::OpenOptions::new().write(true).create_new(true).open(&path).unwrap();
    file.set_len(1 << 30).unwrap();
    let fs: Arc<dyn Fs> = Arc::new(RealFs);
    let refused = open(&fs, &path, Opening::Polite).err().unwrap();
    assert_eq!(refused, OpenError::Disk(DiskError::TooLarge));
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn only_the_owner_may_read_what_is_written() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("data/book.ron");
        editable(real(&path)).save(0, &book(1), now()).unwrap();
        assert_eq!((mode(path.parent().unwrap()), mode(&path)), (0o700, 0o600));
        let backups = home.path().join("data/book.ron.backups");
        assert_eq!(mode(&backups), 0o700);
    }

    #[test]
    fn a_link_stays_a_link() {
        let home = tempfile::tempdir().unwrap();
        let target = home.path().join("synced.ron");
        let link = home.path().join("book.ron");
        symlink("synced.ron", &link).unwrap();
        for clients in 1..=2 {
            editable(real(&link)).save(0, &book(clients), now()).unwrap();
            assert!(link.is_symlink());
            assert_eq!(real(&target).book, book(clients));
        }
    }

    #[test]
    fn a_file_without_write_permission_opens_read_only() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("book.ron");
        editable(real(&path)).save(0, &book(1), now()).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
        let Access::ReadOnly(why) = real(&path).access else { panic!("editable") };
        assert_eq!(why, ReadOnly::File(DiskError::Denied));
    }
}
