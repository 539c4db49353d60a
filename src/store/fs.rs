//! The few things the store asks of a file system, so that tests can let each of them fail.
//!
//! `RealFs` is the one of the machine. What a save or a backup *is* stands elsewhere.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::paths;

/// What tells cheaply whether a file was replaced or written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// In bytes.
    pub len: u64,
    /// Of the last change; `None` where the file system keeps none.
    pub modified: Option<SystemTime>,
}

/// A file that is being written and that nobody reads yet.
pub trait NewFile {
    /// Appends all bytes.
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Returns once the content would outlive a power cut.
    fn sync(&mut self) -> io::Result<()>;
}

/// A lock that lasts until it is dropped or its process dies.
pub trait Guard: Send {
    /// Replaces what stands in the lock file.
    fn note(&mut self, text: &str) -> io::Result<()>;
}

/// What became of the wish for a lock.
pub enum Locking {
    /// It is ours.
    Held(Box<dyn Guard>),
    /// Another window has it.
    Busy,
    /// This file system knows no locks.
    Unsupported,
}

/// A file system. Paths are taken as they are; only `resolve` follows links.
pub trait Fs: Send + Sync + std::fmt::Debug {
    /// The whole file; an error of the kind `FileTooLarge` if it has more than `limit` bytes.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;
    /// `None` if there is no such file.
    fn stamp(&self, path: &Path) -> io::Result<Option<Stamp>>;
    /// Whether the file may be written to. Changes nothing.
    fn may_write(&self, path: &Path) -> io::Result<()>;
    /// Begins a file that must not exist, readable by its owner alone.
    fn create_new(&self, path: &Path) -> io::Result<Box<dyn NewFile>>;
    /// Puts a file in the place of another in one step.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Returns once the names in the folder would outlive a power cut.
    fn sync_dir(&self, dir: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// The files of a folder, in any order.
    fn list(&self, dir: &Path) -> io::Result<Vec<PathBuf>>;
    /// True for a folder that is there.
    fn is_dir(&self, path: &Path) -> bool;
    /// Makes a folder and those above it, open to their owner alone. They outlive a power cut.
    fn create_dir_all(&self, dir: &Path) -> io::Result<()>;
    /// The file that a link stands for; the path itself if it is no link.
    fn resolve(&self, path: &Path) -> PathBuf;
    /// Makes the file if need be and locks it, without waiting.
    fn try_lock(&self, path: &Path) -> io::Result<Locking>;
    /// Of the running program.
    fn process_id(&self) -> u32;
}

/// The file system of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealFs;

impl Fs for RealFs {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let file = File::open(path)?;
        let len = file.metadata()?.len();
        if len > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(len).unwrap_or_default());
        file.take(limit + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn stamp(&self, path: &Path) -> io::Result<Option<Stamp>> {
        match fs::metadata(path) {
            Ok(meta) => Ok(Some(Stamp { len: meta.len(), modified: meta.modified().ok() })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn may_write(&self, path: &Path) -> io::Result<()> {
        let file = OpenOptions::new().write(true).open(path)?;
        // An administrator may write to everything: a file without write permission is meant
        // to stay as it is all the same.
        if file.metadata()?.permissions().readonly() {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Ok(())
    }

    fn create_new(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        let file = private(OpenOptions::new().write(true).create_new(true)).open(path)?;
        Ok(Box::new(RealFile(file)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn sync_dir(&self, dir: &Path) -> io::Result<()> {
        // Windows has no handle of a folder to sync, and keeps its names in a journal.
        if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn list(&self, dir: &Path) -> io::Result<Vec<PathBuf>> {
        fs::read_dir(dir)?.map(|entry| entry.map(|entry| entry.path())).collect()
    }

    fn is_dir(&self, path: &Path) -> bool {
        path.is_dir()
    }

    fn create_dir_all(&self, dir: &Path) -> io::Result<()> {
        let missing: Vec<&Path> = dir.ancestors().take_while(|it| !it.is_dir()).collect();
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.recursive(true).create(dir)?;
        missing.into_iter().try_for_each(|made| self.sync_dir(paths::folder(made)))
    }

    fn resolve(&self, path: &Path) -> PathBuf {
        if let Ok(whole) = fs::canonicalize(path) {
            return whole;
        }
        // A link to a file that is not there yet.
        match fs::read_link(path) {
            Ok(target) => path.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => path.to_owned(),
        }
    }

    fn try_lock(&self, path: &Path) -> io::Result<Locking> {
        let mut options = OpenOptions::new();
        let file =
            private(options.read(true).write(true).create(true).truncate(false)).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Locking::Held(Box::new(RealGuard(file)))),
            Err(TryLockError::WouldBlock) => Ok(Locking::Busy),
            // Whatever else is wrong with locks here, it must not keep anybody from their book.
            Err(TryLockError::Error(_)) => Ok(Locking::Unsupported),
        }
    }

    fn process_id(&self) -> u32 {
        std::process::id()
    }
}

/// Gives files that are created the mode 0600.
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

struct RealFile(File);

impl NewFile for RealFile {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync_all()
    }
}

struct RealGuard(File);

impl Guard for RealGuard {
    fn note(&mut self, text: &str) -> io::Result<()> {
        self.0.set_len(0)?;
        self.0.seek(SeekFrom::Start(0))?;
        self.0.write_all(text.as_bytes())
    }
}
