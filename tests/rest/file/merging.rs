//! Another program changes the file while it is open.

use std::time::Duration;

use posdata::model::{Book, Client, ClientId, Season};
use posdata::store::format::{from_text, to_text};
use posdata::store::merge::{Clash, three_way};
use posdata::store::{CopyReason, SaveError, SaveEvent, Saver};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::{book, disk_with, editable, now, opened, path, renamed};
use crate::books;

fn put(disk: &super::disk::Disk, book: &Book) {
    disk.put(&path(), to_text(book).as_bytes());
}

#[test]
fn a_change_by_another_program_is_found_when_there_is_nothing_to_save() {
    let disk = disk_with(&book(2));
    let mut file = editable(opened(&disk));
    assert_eq!(file.check(), Ok(None));
    put(&disk, &renamed(&book(2), 1, "Mar y Sol"));
    let joined = file.check().unwrap().unwrap();
    assert_eq!((joined.base, joined.book), (book(2), renamed(&book(2), 1, "Mar y Sol")));
    assert_eq!(joined.clashes, []);
    assert_eq!(file.check(), Ok(None));
}

#[test]
fn changes_to_different_clients_are_both_kept() {
    let disk = disk_with(&book(3));
    let mut file = editable(opened(&disk));
    put(&disk, &renamed(&book(3), 1, "Mar y Sol"));
    let ours = renamed(&book(3), 2, "Ruiz e hijos");
    let joined = file.save(0, &ours, now()).unwrap().joined.unwrap();
    let both = renamed(&ours, 1, "Mar y Sol");
    assert_eq!((&joined.book, joined.clashes), (&both, vec![]));
    assert_eq!(from_text(&disk.get(&path()).unwrap()).unwrap().book, both);
}

#[test]
fn a_file_that_changes_in_the_middle_of_a_save_is_not_overwritten() {
    let ours = renamed(&book(3), 2, "Ruiz e hijos");
    let theirs = renamed(&book(3), 1, "Mar y Sol");
    for step in 0..3 {
        let disk = disk_with(&book(3));
        let mut file = editable(opened(&disk));
        disk.set(super::disk::Fault::None);
        disk.put_at(step, &path(), to_text(&theirs).as_bytes());
        file.save(0, &ours, now()).unwrap();
        let saved = from_text(&disk.get(&path()).unwrap()).unwrap().book;
        assert_eq!(saved, renamed(&ours, 1, "Mar y Sol"), "step {step}");
    }
}

#[test]
fn a_client_changed_by_both_is_kept_twice() {
    let ours = renamed(&book(2), 1, "Ruiz e hijos");
    let theirs = renamed(&book(2), 1, "Mar y Sol");
    let merged = three_way(&book(2), &ours, &theirs);
    let companies: Vec<&str> = merged.book.clients().map(|it| it.company.as_str()).collect();
    assert_eq!(companies, ["Ruiz e hijos", "Flores Ruiz", "Mar y Sol"]);
    let [Clash::Both { ours, theirs }] = merged.clashes[..] else {
        panic!("{:?}", merged.clashes);
    };
    assert_eq!(ours, ClientId(1));
    assert_eq!(merged.book.client(theirs).unwrap().company, "Mar y Sol");
    assert_eq!(from_text(to_text(&merged.book).as_bytes()).unwrap().notices, []);
}

#[test]
fn one_who_was_deleted_here_and_changed_there_stays() {
    let mut without = book(2);
    without.remove(ClientId(1));
    let changed = renamed(&book(2), 1, "Mar y Sol");
    for (ours, theirs) in [(&without, &changed), (&changed, &without)] {
        let merged = three_way(&book(2), ours, theirs);
        assert_eq!(merged.book, changed);
        assert_eq!(merged.clashes, [Clash::DeletedAndChanged(ClientId(1))]);
    }
    assert_eq!(three_way(&book(2), &without, &book(2)).book, without);
    assert_eq!(three_way(&book(2), &book(2), &without).book, without);
}

#[test]
fn two_who_came_in_at_the_same_time_both_stay_whatever_their_numbers() {
    let add = |name: &str| {
        let mut book = book(1);
        let mut client = Client::new(ClientId(5), name);
        client.anecdotes = book.client(ClientId(1)).unwrap().anecdotes.clone();
        client.anecdotes[0].id.0 = 200;
        book.insert(client);
        book
    };
    let merged = three_way(&book(1), &add("Ana"), &add("Pavel"));
    let names: Vec<&str> = merged.book.clients().map(|it| it.full_name.as_str()).collect();
    assert_eq!(names, ["Marta Ruiz 1", "Ana", "Pavel"]);
    assert_eq!(from_text(to_text(&merged.book).as_bytes()).unwrap().notices, []);
}

#[test]
fn a_damaged_file_in_our_place_is_kept_before_we_save() {
    let disk = disk_with(&book(2));
    let mut file = editable(opened(&disk));
    disk.put(&path(), b"(version: 1, clients: [");
    let kept = file.save(0, &book(3), now()).unwrap().kept.unwrap();
    assert!(matches!(kept.why, CopyReason::Damaged(_)));
    assert_eq!(disk.get(&kept.path).as_deref(), Some(&b"(version: 1, clients: ["[..]));
    assert_eq!(from_text(&disk.get(&path()).unwrap()).unwrap().book, book(3));
}

#[test]
fn a_newer_file_in_our_place_is_never_overwritten() {
    let disk = disk_with(&book(2));
    let mut file = editable(opened(&disk));
    let newer = to_text(&book(2)).replacen("version: 1", "version: 2", 1);
    disk.put(&path(), newer.as_bytes());
    assert!(matches!(file.save(0, &book(3), now()), Err(SaveError::Unknown(_))));
    assert_eq!(disk.get(&path()), Some(newer.into_bytes()));
}

#[test]
fn typing_on_while_the_file_is_joined_undoes_nothing_of_the_other() {
    let disk = disk_with(&book(3));
    let mut saver = Saver::start(editable(opened(&disk)), now, || {}).unwrap();
    put(&disk, &renamed(&book(3), 1, "Mar y Sol"));
    let wait = Duration::from_secs(30);
    let mut window = renamed(&book(3), 2, "Ruiz e hijos");
    saver.submit(1, window.clone());
    saver.flush(wait).unwrap();
    // The window has not yet heard of it.
    window = renamed(&window, 3, "Casa Ruiz");
    saver.submit(2, window.clone());
    saver.flush(wait).unwrap();
    while let Some(event) = saver.poll() {
        if let SaveEvent::Joined(joined) = event {
            window = three_way(&joined.base, &window, &joined.book).book;
        }
    }
    window = renamed(&window, 1, "Mar, Sol y Ruiz");
    saver.submit(3, window.clone());
    saver.flush(wait).unwrap();
    let companies: Vec<&str> = window.clients().map(|it| it.company.as_str()).collect();
    assert_eq!(companies, ["Mar, Sol y Ruiz", "Ruiz e hijos", "Casa Ruiz"]);
    assert_eq!(from_text(&disk.get(&path()).unwrap()).unwrap().book, window);
}

#[test]
fn a_clash_is_told_once_however_often_the_save_had_to_be_tried() {
    let disk = disk_with(&book(2));
    let mut file = editable(opened(&disk));
    put(&disk, &renamed(&book(2), 1, "Mar y Sol"));
    let ours = renamed(&book(2), 1, "Ruiz e hijos");
    disk.set(super::disk::Fault::Always(std::io::ErrorKind::StorageFull));
    assert!(file.save(0, &ours, now()).is_err());
    disk.set(super::disk::Fault::None);
    let more = renamed(&book(300), 1, "Ruiz e hijos");
    let joined = file.save(0, &more, now()).unwrap().joined.unwrap();
    let [Clash::Both { theirs, .. }] = joined.clashes[..] else {
        panic!("{:?}", joined.clashes);
    };
    assert_eq!(joined.book.client(theirs).unwrap().company, "Mar y Sol");
}

#[test]
fn a_season_changed_by_both_has_the_places_and_days_of_both() {
    let day = |day| super::at(day, 0, 0).date();
    let with = |client: u64, on: u32| {
        let mut book = book(2);
        let mut season = Season::new(2026, day(20));
        season.places = vec![posdata::model::Place::new(ClientId(client))];
        season.days = [day(on)].into();
        book.insert_season(season);
        book
    };
    let merged = three_way(&book(2), &with(1, 25), &with(2, 26));
    let season = merged.book.season(2026).unwrap();
    let order: Vec<u64> = season.places.iter().map(|place| place.client.0).collect();
    assert_eq!((order, season.days.len()), (vec![1, 2], 2));
    assert_eq!(merged.clashes, [Clash::Season(2026)]);
}

proptest! {
    #[test]
    fn what_only_one_side_changed_is_what_comes_out(base in books::book(), other in books::book()) {
        prop_assert_eq!(three_way(&base, &base, &other).book, other.clone());
        prop_assert_eq!(three_way(&base, &other, &base).book, other);
    }

    #[test]
    fn nobody_is_lost_and_the_result_is_a_book_that_a_screen_could_make(
        base in books::book(), ours in books::book(), theirs in books::book(),
    ) {
        let merged = three_way(&base, &ours, &theirs);
        let loaded = from_text(to_text(&merged.book).as_bytes()).unwrap();
        prop_assert_eq!(loaded.notices, vec![]);
        for client in ours.clients().chain(theirs.clients()) {
            let was = base.client(client.id);
            if was.is_none_or(|was| was != client) {
                prop_assert!(merged.book.clients().any(|it| it.full_name == client.full_name));
            }
        }
    }
}
