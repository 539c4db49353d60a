//! The thread that saves, so that the window never waits for a disk.
//!
//! It is given snapshots with a revision each, and tells what became of them.

use std::io;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

use chrono::NaiveDateTime;
use thiserror::Error;

use super::book_file::BookFile;
use super::disk::DiskError;
use super::outcome::{Joined, KeptCopy, SaveDone, SaveError};
use super::timing::Timing;
use crate::model::Book;

/// What the window hears. Revisions are those that it gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveEvent {
    /// A save has begun.
    Saving(u64),
    /// This revision, and all before it, are safe on the disk.
    Saved(u64),
    /// This revision is not saved; it is tried again.
    Failed {
        /// Which.
        revision: u64,
        /// Why.
        reason: SaveError,
    },
    /// Another program changed the file: fold this in before the next `submit`.
    Joined(Joined),
    /// A copy of what was overwritten was kept.
    CopyKept(KeptCopy),
    /// Saving works, but no backup could be made. Said once.
    NoBackup(DiskError),
    /// Another window has taken the file over: stop changing the book. Said once.
    TakenOver,
    /// The thread is gone: nothing is saved any more. Said once.
    Stopped,
}

/// Why not everything was saved at the end.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum FlushError {
    /// The time was over; the last reason for which saving failed.
    #[error(transparent)]
    Failed(#[from] SaveError),
    /// The time was over and the disk had not answered.
    #[error("the disk does not answer")]
    TimedOut,
    /// The thread is gone.
    #[error("saving has stopped")]
    Stopped,
}

enum Order {
    Save(Pending),
    Check,
    Flush(Sender<Result<(), SaveError>>),
}

struct Pending {
    revision: u64,
    epoch: u64,
    book: Book,
}

/// The window's hand on the saving thread. Dropping it saves what is left once more, without
/// waiting: call `close` instead.
#[derive(Debug)]
pub struct Saver {
    orders: Sender<Order>,
    events: Option<Receiver<SaveEvent>>,
    /// How many `Joined` the window has been given.
    epoch: u64,
}

impl Saver {
    /// Starts the thread. `clock` gives local time, for the names of backups; `wake` is called
    /// after each event.
    pub fn start(
        file: BookFile,
        clock: impl Fn() -> NaiveDateTime + Send + 'static,
        wake: impl Fn() + Send + 'static,
    ) -> io::Result<Self> {
        let (orders, inbox) = mpsc::channel();
        let (sender, events) = mpsc::channel();
        let tell = move |event| {
            // A window that is gone needs no events.
            if sender.send(event).is_ok() {
                wake();
            }
        };
        let worker = Worker {
            file,
            clock: Box::new(clock),
            tell: Box::new(tell),
            timing: Timing::default(),
            pending: None,
            waiting: Vec::new(),
            taken_over: false,
        };
        thread::Builder::new().name("saver".to_owned()).spawn(move || worker.run(&inbox))?;
        Ok(Self { orders, events: Some(events), epoch: 0 })
    }

    /// Gives the book as it is now, to be saved a moment after the last change.
    pub fn submit(&self, revision: u64, book: Book) {
        self.order(Order::Save(Pending { revision, epoch: self.epoch, book }));
    }

    /// Saves what was given at once, without waiting for it.
    pub fn hurry(&self) {
        // Nobody hears the answer: one attempt, and then the usual pace again.
        let (reply, _) = mpsc::channel();
        self.order(Order::Flush(reply));
    }

    /// Asks whether another program changed the file: when the window gets the focus.
    pub fn check_disk(&self) {
        self.order(Order::Check);
    }

    /// The next event, without waiting.
    pub fn poll(&mut self) -> Option<SaveEvent> {
        match self.events.as_ref()?.try_recv() {
            Ok(event) => {
                if matches!(event, SaveEvent::Joined(_)) {
                    self.epoch += 1;
                }
                Some(event)
            }
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => {
                self.events = None;
                Some(SaveEvent::Stopped)
            }
        }
    }

    /// Saves at once all that was given, trying again until it is on the disk or the time is over.
    pub fn flush(&self, timeout: Duration) -> Result<(), FlushError> {
        let end = Instant::now() + timeout;
        let (reply, answers) = mpsc::channel();
        self.order(Order::Flush(reply));
        let mut last = FlushError::TimedOut;
        loop {
            match answers.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(Ok(())) => return Ok(()),
                Ok(Err(reason)) => last = FlushError::Failed(reason),
                Err(RecvTimeoutError::Timeout) => return Err(last),
                Err(RecvTimeoutError::Disconnected) => return Err(FlushError::Stopped),
            }
        }
    }

    /// Saves all that was given and waits until the thread has let go of the file.
    pub fn close(self, timeout: Duration) -> Result<(), FlushError> {
        let end = Instant::now() + timeout;
        let flushed = self.flush(timeout);
        drop(self.orders);
        let Some(events) = self.events else {
            return flushed;
        };
        loop {
            match events.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(_) => {}
                Err(RecvTimeoutError::Disconnected | RecvTimeoutError::Timeout) => return flushed,
            }
        }
    }

    fn order(&self, order: Order) {
        if self.orders.send(order).is_err() {
            // `poll` and `flush` tell the window.
            tracing::error!("the saving thread is gone");
        }
    }
}

/// What runs on the thread.
struct Worker {
    file: BookFile,
    clock: Box<dyn Fn() -> NaiveDateTime + Send>,
    tell: Box<dyn Fn(SaveEvent) + Send>,
    timing: Timing,
    pending: Option<Pending>,
    /// Those who wait in `flush`.
    waiting: Vec<Sender<Result<(), SaveError>>>,
    taken_over: bool,
}

impl Worker {
    fn run(mut self, inbox: &Receiver<Order>) {
        loop {
            let next = match self.due() {
                Some(due) => inbox.recv_timeout(due.saturating_duration_since(Instant::now())),
                None => inbox.recv().map_err(RecvTimeoutError::from),
            };
            match next {
                Ok(order) => self.take(order),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    self.save();
                    return;
                }
            }
            while let Ok(order) = inbox.try_recv() {
                self.take(order);
            }
            if self.due().is_some_and(|due| due <= Instant::now()) {
                self.save();
            }
        }
    }

    fn due(&self) -> Option<Instant> {
        if self.waiting.is_empty() { self.timing.due() } else { self.timing.due_in_a_hurry() }
    }

    fn take(&mut self, order: Order) {
        match order {
            Order::Save(pending) => {
                self.pending = Some(pending);
                self.timing.changed(Instant::now());
            }
            Order::Check => self.check(),
            Order::Flush(reply) => {
                self.waiting.push(reply);
                if self.pending.is_none() {
                    self.answer(&Ok(()));
                }
            }
        }
    }

    fn save(&mut self) {
        let Some(pending) = self.pending.take() else {
            return;
        };
        let revision = pending.revision;
        (self.tell)(SaveEvent::Saving(revision));
        match self.file.save(pending.epoch, &pending.book, (self.clock)()) {
            Ok(done) => {
                self.timing.saved();
                self.tell_done(done);
                (self.tell)(SaveEvent::Saved(revision));
                self.answer(&Ok(()));
            }
            Err(reason) => {
                tracing::warn!(%reason, "not saved");
                self.pending = Some(pending);
                self.timing.failed(Instant::now());
                (self.tell)(SaveEvent::Failed { revision, reason: reason.clone() });
                self.answer(&Err(reason));
            }
        }
    }

    fn tell_done(&mut self, done: SaveDone) {
        if let Some(joined) = done.joined {
            (self.tell)(SaveEvent::Joined(joined));
        }
        if let Some(kept) = done.kept {
            (self.tell)(SaveEvent::CopyKept(kept));
        }
        if let Some(error) = done.no_backup {
            (self.tell)(SaveEvent::NoBackup(error));
        }
        self.tell_taken_over(done.taken_over);
    }

    /// What changed while something is still to be saved comes to light with that save.
    fn check(&mut self) {
        self.tell_taken_over(self.file.is_taken_over());
        if self.pending.is_some() {
            return;
        }
        match self.file.check() {
            Ok(None) => {}
            Ok(Some(joined)) => (self.tell)(SaveEvent::Joined(joined)),
            Err(error) => tracing::warn!(%error, "the file can't be looked at"),
        }
    }

    fn tell_taken_over(&mut self, taken_over: bool) {
        if taken_over && !self.taken_over {
            self.taken_over = true;
            (self.tell)(SaveEvent::TakenOver);
        }
    }

    /// Those who got their answer, or are gone, wait no more; those who heard of a failure do.
    fn answer(&mut self, answer: &Result<(), SaveError>) {
        self.waiting.retain(|reply| reply.send(answer.clone()).is_ok() && answer.is_err());
    }
}
