//! What was chosen for the window is there at the next start, and never in the way.

use std::path::Path;

use posdata::model::Language;
use posdata::store::paths;
use posdata::store::preferences::{Preferences, Theme, load, save};

use super::disk::{Disk, Fault};

const PLACE: &str = "/home/ana/.config/posdata/window.ron";

fn chosen() -> Preferences {
    Preferences {
        language: Some(Language::Spanish),
        theme: Theme::Dark,
        text_percent: 125,
        is_still: true,
    }
}

#[test]
fn what_was_chosen_last_is_there_again_and_nothing_beside_it() {
    let disk = Disk::default();
    assert_eq!(load(&disk, Path::new(PLACE)), Preferences::default());
    // Of a window that was killed while it wrote.
    disk.put(&paths::saving(Path::new(PLACE), 7), b"(");
    for preferences in [chosen(), Preferences { language: None, ..chosen() }] {
        save(&disk, Path::new(PLACE), &preferences).unwrap();
        assert_eq!(load(&disk, Path::new(PLACE)), preferences);
    }
    assert_eq!(disk.files(), [Path::new(PLACE)]);
}

#[test]
fn a_full_disk_leaves_what_was_there() {
    let disk = Disk::default();
    save(&disk, Path::new(PLACE), &chosen()).unwrap();
    disk.set(Fault::Always(std::io::ErrorKind::StorageFull));
    assert!(save(&disk, Path::new(PLACE), &Preferences::default()).is_err());
    assert_eq!(load(&disk, Path::new(PLACE)), chosen());
}

#[test]
fn what_nobody_can_have_chosen_counts_for_nothing() {
    let disk = Disk::default();
    for text in ["", "(", "(theme:Pink)", "\u{0}\u{ff}", "(text_percent:7,language:Some(\"xx\"))"] {
        disk.put(Path::new(PLACE), text.as_bytes());
        assert_eq!(load(&disk, Path::new(PLACE)), Preferences::default(), "{text}");
    }
    disk.put(Path::new(PLACE), b"(theme:Light)");
    let light = Preferences { theme: Theme::Light, ..Preferences::default() };
    assert_eq!(load(&disk, Path::new(PLACE)), light, "the rest is as never chosen");
}
