//! One person goes from everything that is kept of a book.

use std::path::{Path, PathBuf};

use posdata::model::{Client, ClientId, EmailAddress};
use posdata::store::erase::erase;
use posdata::store::format::{from_text, to_text};
use posdata::store::fs::Fs;
use posdata::store::paths;

use super::disk::Disk;
use super::{book, disk_with, path};

const DRAFTS: &str = "/home/ana/Downloads";

fn backup(name: &str) -> PathBuf {
    paths::backups(&path()).join(name)
}

/// A book of three, of whom the second was taken out; older states still have them.
fn disk() -> (Disk, Client) {
    let mut ours = book(3);
    let mut gone = Client::clone(&ours.remove(ClientId(2)).unwrap());
    gone.emails = vec![EmailAddress::parse("marta@example.com").unwrap()];
    let mut older = book(3);
    older.insert(gone.clone());
    let disk = disk_with(&ours);
    disk.create_dir_all(&paths::backups(&path())).unwrap();
    let mut begun_anew = book(1);
    begun_anew.insert(Client { id: ClientId(77), ..gone.clone() });
    for (file, state) in [
        (backup("2026-11-20_090000.ron"), &older),
        (backup("2026-11-21_090000.ron"), &begun_anew),
        (backup("2026-11-22_090000.ron"), &ours),
        (PathBuf::from("/home/ana/book (conflicted copy 2026-11-21).ron"), &older),
    ] {
        disk.put(&file, to_text(state).as_bytes());
    }
    let torn = &to_text(&older)[..600.min(to_text(&older).len())];
    disk.put(Path::new("/home/ana/book.damaged-20261120-101530.ron"), torn.as_bytes());
    for draft in ["Marta Ruiz 2 2025.eml", "Marta Ruiz 2 2026 (2).eml", "Marta Ruiz 1 2026.eml"] {
        disk.put(&Path::new(DRAFTS).join(draft), b"note");
    }
    (disk, gone)
}

#[test]
fn nothing_of_somebody_who_was_erased_is_left_on_the_disk() {
    let (disk, gone) = disk();
    let ours = from_text(&disk.get(&path()).unwrap()).unwrap().book;
    let erased = erase(&disk, (&path(), &ours), &gone, Some(Path::new(DRAFTS)));
    assert!(erased.left.is_empty(), "{:?}", erased.left);
    assert_eq!(erased.rewritten, 3);
    for file in disk.files() {
        let text = String::from_utf8(disk.get(&file).unwrap()).unwrap();
        assert!(!text.contains("Marta Ruiz 2"), "{}", file.display());
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        assert!(!name.starts_with("Marta Ruiz 2 "), "{name}");
    }
    let kept = from_text(&disk.get(&backup("2026-11-20_090000.ron")).unwrap()).unwrap();
    assert_eq!((kept.book.len(), kept.notices), (2, vec![]), "a backup stays a whole book");
    assert!(disk.get(&Path::new(DRAFTS).join("Marta Ruiz 1 2026.eml")).is_some());
}
