//! A process is really killed at every step of a save, on the machine's own file system.

use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use posdata::store::fs::{Fs, Locking, NewFile, RealFs, Stamp};
use posdata::store::{Access, Opening, open};

use super::{at, book, editable, renamed};

/// Before which change of the disk the child waits to be killed.
const STEP: &str = "POSDATA_TEST_KILLED_AT";
/// The book that it saves.
const BOOK: &str = "POSDATA_TEST_BOOK";

/// The real file system, until the step is reached.
#[derive(Debug, Clone)]
struct UntilStep(Arc<AtomicU32>);

impl UntilStep {
    /// Says that it is time, and does nothing more.
    fn count(&self) {
        if self.0.fetch_sub(1, Ordering::Relaxed) == 0 {
            io::stdout().write_all(b"\nkill me\n").unwrap();
            io::stdout().flush().unwrap();
            loop {
                std::thread::park();
            }
        }
    }
}

struct FileUntilStep(Box<dyn NewFile>, UntilStep);

impl NewFile for FileUntilStep {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        // What lies on the disk in the middle of a write.
        let (head, tail) = bytes.split_at(bytes.len() / 2);
        self.0.write_all(head)?;
        self.1.count();
        self.0.write_all(tail)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.1.count();
        self.0.sync()
    }
}

impl Fs for UntilStep {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        RealFs.read(path, limit)
    }

    fn stamp(&self, path: &Path) -> io::Result<Option<Stamp>> {
        RealFs.stamp(path)
    }

    fn may_write(&self, path: &Path) -> io::Result<()> {
        RealFs.may_write(path)
    }

    fn create_new(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        self.count();
        Ok(Box::new(FileUntilStep(RealFs.create_new(path)?, self.clone())))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.count();
        RealFs.rename(from, to)
    }

    fn sync_dir(&self, dir: &Path) -> io::Result<()> {
        self.count();
        RealFs.sync_dir(dir)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.count();
        RealFs.remove(path)
    }

    fn list(&self, dir: &Path) -> io::Result<Vec<PathBuf>> {
        RealFs.list(dir)
    }

    fn is_dir(&self, path: &Path) -> bool {
        RealFs.is_dir(path)
    }

    fn create_dir_all(&self, dir: &Path) -> io::Result<()> {
        self.count();
        RealFs.create_dir_all(dir)
    }

    fn resolve(&self, path: &Path) -> PathBuf {
        RealFs.resolve(path)
    }

    fn try_lock(&self, path: &Path) -> io::Result<Locking> {
        RealFs.try_lock(path)
    }

    fn process_id(&self) -> u32 {
        RealFs.process_id()
    }
}

#[test]
#[ignore = "the process that the next test kills"]
fn child() {
    let step: u32 = env::var(STEP).unwrap().parse().unwrap();
    let path = PathBuf::from(env::var_os(BOOK).unwrap());
    let fs: Arc<dyn Fs> = Arc::new(UntilStep(Arc::new(AtomicU32::new(step))));
    let mut file = editable(open(&fs, &path, Opening::Polite).unwrap());
    file.save(0, &renamed(&book(3), 2, "Ruiz e hijos"), at(22, 10, 0)).unwrap();
}

fn start(path: &Path, step: u32) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "file::killed::child", "--ignored", "--nocapture"])
        .env(STEP, step.to_string())
        .env(BOOK, path)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Kills the child at its step; false if it came to its end before.
fn kill_at_step(child: &mut Child) -> bool {
    let said = BufReader::new(child.stdout.take().unwrap());
    let reached = said.lines().any(|line| line.unwrap() == "kill me");
    if reached {
        child.kill().unwrap();
    }
    let ended = child.wait().unwrap();
    assert_eq!(ended.success(), !reached, "{ended}");
    reached
}

#[test]
fn a_process_that_is_killed_at_any_step_leaves_a_whole_book_and_its_lock_hinders_nobody() {
    let (old, new) = (book(3), renamed(&book(3), 2, "Ruiz e hijos"));
    let fs: Arc<dyn Fs> = Arc::new(RealFs);
    let mut seen = [false, false];
    for step in 0.. {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("book.ron");
        editable(open(&fs, &path, Opening::Polite).unwrap()).save(0, &old, at(22, 9, 0)).unwrap();
        let killed = kill_at_step(&mut start(&path, step));

        let again = open(&fs, &path, Opening::Polite).unwrap();
        assert!(again.notices.is_empty(), "step {step}: {:?}", again.notices);
        assert!(again.book == old || again.book == new, "step {step}: another book");
        seen[usize::from(again.book == new)] = true;
        let Access::Editable(mut file) = again.access else {
            panic!("step {step}: {:?}", again.access);
        };
        file.save(0, &new, at(22, 11, 0)).unwrap();
        drop(file);
        let names: Vec<_> = std::fs::read_dir(home.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| !name.starts_with("book.ron"))
            .collect();
        assert!(names.is_empty(), "step {step}: {names:?}");
        if !killed {
            break;
        }
    }
    assert_eq!(seen, [true, true], "it was killed before and after the new book was in place");
}
