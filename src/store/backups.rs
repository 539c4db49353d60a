//! Older states of a book, in a folder beside it: the last ten, and one a day for a month.
//!
//! A backup is a copy of the file as it was, readable like the book itself.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::disk::{self, DiskError, LARGEST_BOOK};
use super::format::{self, Notice};
use super::fs::Fs;
use super::paths;

/// How many are kept whatever their age.
const LAST: usize = 10;
/// For how many days one a day is kept.
const DAYS: i64 = 30;
/// The least time between two, in minutes: ten saves in a row would push out all that matters.
const MINUTES_BETWEEN: i64 = 10;

const NAME: &str = "%Y-%m-%d_%H%M%S";

/// One backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Its file.
    pub path: PathBuf,
    /// Local time at which it was made.
    pub made: NaiveDateTime,
}

/// A backup that can be read, with what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoodBackup {
    /// Which.
    pub backup: Backup,
    /// How many clients it has.
    pub clients: usize,
}

/// All backups of a book, newest first. None if there is no such folder.
pub fn list(fs: &dyn Fs, book: &Path) -> Vec<Backup> {
    let Ok(files) = fs.list(&paths::backups(book)) else {
        return Vec::new();
    };
    let mut all: Vec<Backup> = files
        .into_iter()
        .filter_map(|path| made(&path).map(|made| Backup { path, made }))
        .collect();
    all.sort_by_key(|backup| Reverse(backup.made));
    all
}

/// The newest backup that is whole.
pub fn newest_good(fs: &dyn Fs, book: &Path) -> Option<GoodBackup> {
    list(fs, book).into_iter().find_map(|backup| {
        let bytes = fs.read(&backup.path, LARGEST_BOOK).ok()?;
        let loaded = format::from_text(&bytes).ok()?;
        let whole = !loaded.notices.contains(&Notice::ChangedOutside);
        whole.then(|| GoodBackup { backup, clients: loaded.book.len() })
    })
}

/// Makes a backup of these bytes unless the newest one is only minutes old, and removes those
/// whose time is over. One is made every time if the clock was set back.
pub(super) fn make(
    fs: &dyn Fs,
    book: &Path,
    bytes: &[u8],
    now: NaiveDateTime,
) -> Result<(), DiskError> {
    let existing = list(fs, book);
    let pause = TimeDelta::minutes(MINUTES_BETWEEN);
    if existing.first().is_some_and(|newest| newest.made <= now && now - newest.made < pause) {
        return Ok(());
    }
    let folder = paths::backups(book);
    if !fs.is_dir(&folder) {
        fs.create_dir_all(&folder)?;
    }
    let path = folder.join(format!("{}.ron", now.format(NAME)));
    if fs.stamp(&path)?.is_some() {
        return Ok(());
    }
    disk::write_verified(fs, &path, bytes)?;
    fs.sync_dir(&folder)?;
    let all: Vec<NaiveDateTime> =
        std::iter::once(now).chain(existing.iter().map(|backup| backup.made)).collect();
    let kept = kept(&all, now.date());
    for backup in existing.iter().filter(|backup| !kept.contains(&backup.made)) {
        disk::discard(fs, &backup.path);
    }
    Ok(())
}

/// Which of these stay: the last ten, and the last one of each day of the last thirty days.
fn kept(all: &[NaiveDateTime], today: NaiveDate) -> BTreeSet<NaiveDateTime> {
    let mut newest_first = all.to_vec();
    newest_first.sort_by_key(|made| Reverse(*made));
    let mut days = BTreeSet::new();
    newest_first
        .into_iter()
        .enumerate()
        .filter(|(at, made)| {
            let recent = today.signed_duration_since(made.date()).num_days() < DAYS;
            (recent && days.insert(made.date())) || *at < LAST
        })
        .map(|(_, made)| made)
        .collect()
}

fn made(path: &Path) -> Option<NaiveDateTime> {
    let name = path.file_name()?.to_str()?.strip_suffix(".ron")?;
    NaiveDateTime::parse_from_str(name, NAME).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: u32, hour: u32) -> Option<NaiveDateTime> {
        NaiveDate::from_ymd_opt(2026, 11, day)?.and_hms_opt(hour, 0, 0)
    }

    #[test]
    fn ten_of_today_and_the_last_of_each_day_before_stay() {
        let all: Vec<NaiveDateTime> =
            (1..=3).flat_map(|day| (0..20).filter_map(move |hour| at(day, hour))).collect();
        let today = NaiveDate::from_ymd_opt(2026, 11, 3).unwrap_or_default();
        let kept = kept(&all, today);
        assert_eq!(kept.len(), 12);
        assert!((10..20).all(|hour| at(3, hour).is_some_and(|it| kept.contains(&it))));
        assert!([at(2, 19), at(1, 19)].iter().flatten().all(|it| kept.contains(it)));
    }

    #[test]
    fn after_a_month_only_the_last_ten_stay() {
        let all: Vec<NaiveDateTime> =
            (1..=30).flat_map(|day| [at(day, 9), at(day, 18)]).flatten().collect();
        let years_later = NaiveDate::from_ymd_opt(2028, 1, 1).unwrap_or_default();
        assert_eq!(kept(&all, years_later).len(), LAST);
        let next_day = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap_or_default();
        assert_eq!(kept(&all, next_day).len(), 29 + 5);
    }
}
