//! When a change is saved: one second after the last one, five at the most after the first.
//!
//! Only the rule; who waits is `saver`.

use std::time::{Duration, Instant};

/// How long the user must pause.
const QUIET: Duration = Duration::from_secs(1);
/// How long a change may stay unsaved while the user does not pause.
const LONGEST: Duration = Duration::from_secs(5);
/// The longest pause between two attempts while saving fails.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// The pause between two attempts while the user waits for the window to close.
const HURRIED_PAUSE: Duration = Duration::from_millis(100);

/// What has changed since the last save, and how often saving has failed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Timing {
    changes: Option<Changes>,
    failure: Option<Failure>,
}

#[derive(Clone, Copy, Debug)]
struct Changes {
    first: Instant,
    last: Instant,
}

#[derive(Clone, Copy, Debug)]
struct Failure {
    at: Instant,
    times: u32,
}

impl Timing {
    /// The user changed something.
    pub fn changed(&mut self, now: Instant) {
        let first = self.changes.map_or(now, |changes| changes.first);
        self.changes = Some(Changes { first, last: now });
    }

    /// Everything is on the disk.
    pub fn saved(&mut self) {
        *self = Self::default();
    }

    /// An attempt failed.
    pub fn failed(&mut self, now: Instant) {
        let times = self.failure.map_or(0, |failure| failure.times).saturating_add(1);
        self.failure = Some(Failure { at: now, times });
    }

    /// When to save next; `None` while nothing has changed.
    pub fn due(&self) -> Option<Instant> {
        let changes = self.changes?;
        Some(match self.failure {
            Some(failure) => failure.at + pause(failure.times),
            None => (changes.last + QUIET).min(changes.first + LONGEST),
        })
    }

    /// When to save next if the user waits for it.
    pub fn due_in_a_hurry(&self) -> Option<Instant> {
        let changes = self.changes?;
        Some(self.failure.map_or(changes.first, |failure| failure.at + HURRIED_PAUSE))
    }
}

/// One second, two, four, up to the longest.
fn pause(times: u32) -> Duration {
    const DOUBLINGS: u32 = 5;
    QUIET.saturating_mul(1 << times.saturating_sub(1).min(DOUBLINGS)).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(count: u64) -> Duration {
        Duration::from_secs(count)
    }

    #[test]
    fn a_change_is_saved_one_second_after_the_last_one() {
        let start = Instant::now();
        let mut timing = Timing::default();
        assert_eq!(timing.due(), None);
        timing.changed(start);
        timing.changed(start + Duration::from_millis(700));
        assert_eq!(timing.due(), Some(start + Duration::from_millis(1700)));
        timing.saved();
        assert_eq!(timing.due(), None);
    }

    #[test]
    fn typing_without_a_pause_is_saved_after_five_seconds() {
        let start = Instant::now();
        let mut timing = Timing::default();
        for tenth in 0..100 {
            timing.changed(start + Duration::from_millis(tenth * 100));
        }
        assert_eq!(timing.due(), Some(start + seconds(5)));
    }

    #[test]
    fn failing_is_tried_again_ever_more_rarely_but_for_ever() {
        let start = Instant::now();
        let mut timing = Timing::default();
        timing.changed(start);
        let pauses: Vec<u64> = (0..8)
            .filter_map(|_| {
                timing.failed(start);
                timing.due().map(|due| due.duration_since(start).as_secs())
            })
            .collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 30, 30, 30]);
    }

    #[test]
    fn typing_on_does_not_hurry_a_failing_save() {
        let start = Instant::now();
        let mut timing = Timing::default();
        timing.changed(start);
        timing.failed(start + seconds(1));
        timing.failed(start + seconds(2));
        timing.changed(start + seconds(3));
        assert_eq!(timing.due(), Some(start + seconds(4)));
    }
}
