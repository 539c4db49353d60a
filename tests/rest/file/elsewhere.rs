//! A book whose own file can't be written goes to another place.

use std::path::Path;

use posdata::store::disk::DiskError;
use posdata::store::{ElsewhereError, Opening, SaveError, open, place, save_elsewhere};

use super::disk::{Disk, Fault};
use super::{book, disk_with, editable, now, path, renamed, shared};

const STICK: &str = "/media/stick/book.ron";

#[test]
fn a_book_is_saved_in_another_place_and_from_then_on_there() {
    let disk = disk_with(&book(2));
    let mut file = save_elsewhere(&shared(&disk), Path::new(STICK), &book(3), now()).unwrap();
    file.save(0, &renamed(&book(3), 1, "Ruiz e hijos"), now()).unwrap();
    drop(file);
    let there = open(&shared(&disk), Path::new(STICK), Opening::Polite).unwrap().book;
    assert_eq!(there, renamed(&book(3), 1, "Ruiz e hijos"));
    assert_eq!(open(&shared(&disk), &path(), Opening::Polite).unwrap().book, book(2));
}

#[test]
fn nothing_is_written_over_another_file() {
    let disk = disk_with(&book(2));
    let taken = save_elsewhere(&shared(&disk), &path(), &book(3), now()).err();
    assert_eq!(taken, Some(ElsewhereError::Taken));
    let mut file = editable(open(&shared(&disk), &path(), Opening::Polite).unwrap());
    assert_eq!(file.check(), Ok(None));
    file.save(0, &book(2), now()).unwrap();
}

#[test]
fn a_place_that_is_full_too_is_said() {
    let disk = Disk::default();
    disk.set(Fault::Always(std::io::ErrorKind::StorageFull));
    let refused = save_elsewhere(&shared(&disk), Path::new(STICK), &book(3), now()).err();
    assert_eq!(refused, Some(ElsewhereError::Save(SaveError::Disk(DiskError::Full))));
}

#[test]
fn a_folder_takes_the_book_under_its_own_name() {
    let disk = disk_with(&book(1));
    let fs = shared(&disk);
    let folder = path().parent().unwrap().to_path_buf();
    assert!(fs.is_dir(&folder));
    let named =
        |chosen: &str| place(fs.as_ref(), Path::new(chosen), Path::new("/old/clientes.ron"));
    assert_eq!(
        place(fs.as_ref(), &folder, Path::new("/old/clientes.ron")),
        folder.join("clientes.ron")
    );
    assert_eq!(named("/media/copy"), Path::new("/media/copy.ron"));
    assert_eq!(named("/media/copy.ron"), Path::new("/media/copy.ron"));
}
