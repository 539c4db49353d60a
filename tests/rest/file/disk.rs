//! A disk in memory that fails where a test wants it to, and forgets what was not synced.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, SystemTime};

use posdata::store::fs::{Fs, Guard, Locking, NewFile, Stamp};

/// What goes wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing.
    #[default]
    None,
    /// The process dies before this step, counted from 0; half a write gets through.
    DiesAt(usize),
    /// This step fails, with this error; half a write gets through.
    FailsAt(usize, io::ErrorKind),
    /// Every step fails.
    Always(io::ErrorKind),
    /// What changes something in these folders fails.
    In(&'static str, io::ErrorKind),
    /// This rename is done, and reported as failed.
    LiesAt(usize),
}

#[derive(Clone, Debug, Default)]
struct Node {
    data: Vec<u8>,
    /// What would outlive a power cut.
    synced: Vec<u8>,
    changed: u64,
}

#[derive(Clone, Debug, Default)]
struct State {
    nodes: Vec<Node>,
    names: BTreeMap<PathBuf, usize>,
    /// The names that would outlive a power cut.
    synced_names: BTreeMap<PathBuf, usize>,
    folders: BTreeSet<PathBuf>,
    /// Of lock files.
    locks: BTreeSet<usize>,
    fault: Fault,
    steps: usize,
    ticks: u64,
    no_locks: bool,
    read_only: BTreeSet<PathBuf>,
}

/// What happens between two steps of a save: an other program that works on the same disk.
type Meanwhile = Arc<Mutex<Option<(usize, PathBuf, Vec<u8>)>>>;

/// A disk that all its clones share.
#[derive(Clone, Debug)]
pub(crate) struct Disk {
    state: Arc<Mutex<State>>,
    meanwhile: Meanwhile,
    process: u32,
}

impl Default for Disk {
    fn default() -> Self {
        let disk = Self { state: Arc::default(), meanwhile: Arc::default(), process: 7 };
        disk.state().folders.extend(["/", "/home", "/home/ana"].map(PathBuf::from));
        disk
    }
}

impl Disk {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// A copy that shares nothing with this one: what is done to it can be done again.
    pub(crate) fn fork(&self) -> Self {
        let state = self.state().clone();
        Self {
            state: Arc::new(Mutex::new(state)),
            meanwhile: Arc::default(),
            process: self.process,
        }
    }

    /// The same disk as another process sees it.
    pub(crate) fn of_process(&self, process: u32) -> Self {
        Self { process, ..self.clone() }
    }

    /// From now on this goes wrong; steps are counted from here.
    pub(crate) fn set(&self, fault: Fault) {
        let mut state = self.state();
        (state.fault, state.steps) = (fault, 0);
    }

    /// How many steps were done since `set`.
    pub(crate) fn steps(&self) -> usize {
        self.state().steps
    }

    pub(crate) fn without_locks(self) -> Self {
        self.state().no_locks = true;
        self
    }

    /// Neither this file, nor anything in this folder, may be changed.
    pub(crate) fn protect(&self, path: &Path) {
        self.state().read_only.insert(path.to_owned());
    }

    /// Another program writes a file.
    pub(crate) fn put(&self, path: &Path, data: &[u8]) {
        let mut state = self.state();
        state.ticks += 1;
        let node = Node { data: data.to_vec(), synced: data.to_vec(), changed: state.ticks };
        state.nodes.push(node);
        let at = state.nodes.len() - 1;
        state.names.insert(path.to_owned(), at);
        state.synced_names.insert(path.to_owned(), at);
    }

    /// Another program writes a file right before this step.
    pub(crate) fn put_at(&self, step: usize, path: &Path, data: &[u8]) {
        *self.meanwhile.lock().unwrap() = Some((step, path.to_owned(), data.to_vec()));
    }

    pub(crate) fn get(&self, path: &Path) -> Option<Vec<u8>> {
        let state = self.state();
        state.names.get(path).map(|at| state.nodes[*at].data.clone())
    }

    pub(crate) fn files(&self) -> Vec<PathBuf> {
        self.state().names.keys().cloned().collect()
    }

    pub(crate) fn delete_folder(&self, path: &Path) {
        let mut state = self.state();
        state.folders.retain(|folder| !folder.starts_with(path));
        state.names.retain(|name, _| !name.starts_with(path));
    }

    pub(crate) fn make_folder(&self, path: &Path) {
        self.state().folders.insert(path.to_owned());
    }

    /// The process is dead: its locks are gone.
    pub(crate) fn killed(&self) -> Self {
        let disk = self.fork();
        let mut state = disk.state();
        state.locks.clear();
        state.fault = Fault::None;
        drop(state);
        disk
    }

    /// The power failed: contents that were not synced are gone; of the names that were not,
    /// all are gone or all have stayed.
    pub(crate) fn after_power_cut(&self, names_stay: bool) -> Self {
        let disk = self.killed();
        let mut state = disk.state();
        if !names_stay {
            state.names = state.synced_names.clone();
        }
        for node in &mut state.nodes {
            node.data = node.synced.clone();
        }
        drop(state);
        disk
    }

    /// Counts a step that changes something below `path`, and fails if it must.
    fn step(&self, path: &Path) -> io::Result<MutexGuard<'_, State>> {
        let number = self.state().steps;
        let due = self.meanwhile.lock().unwrap().take_if(|(step, ..)| *step == number);
        if let Some((_, path, data)) = due {
            self.put(&path, &data);
        }
        let mut state = self.state();
        state.steps += 1;
        if state.read_only.iter().any(|it| it == path || path.parent() == Some(it)) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        match state.fault {
            Fault::DiesAt(at) if number >= at => Err(io::Error::other("dead")),
            Fault::FailsAt(at, kind) if number == at => Err(kind.into()),
            Fault::Always(kind) => Err(kind.into()),
            Fault::In(folder, kind) if path.starts_with(folder) => Err(kind.into()),
            _ => Ok(state),
        }
    }
}

struct Writing {
    disk: Disk,
    path: PathBuf,
    node: usize,
}

impl NewFile for Writing {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        let step = self.disk.steps();
        let fault = self.disk.state().fault;
        let half_gets_through =
            matches!(fault, Fault::DiesAt(at) | Fault::FailsAt(at, _) if at == step);
        match self.disk.step(&self.path) {
            Ok(mut state) => {
                state.ticks += 1;
                let ticks = state.ticks;
                let node = &mut state.nodes[self.node];
                node.data.extend_from_slice(bytes);
                node.changed = ticks;
                Ok(())
            }
            Err(error) => {
                if half_gets_through {
                    let half = &bytes[..bytes.len() / 2];
                    self.disk.state().nodes[self.node].data.extend_from_slice(half);
                }
                Err(error)
            }
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut state = self.disk.step(&self.path)?;
        let node = &mut state.nodes[self.node];
        node.synced = node.data.clone();
        Ok(())
    }
}

struct Held {
    disk: Disk,
    path: PathBuf,
    node: usize,
}

impl Guard for Held {
    fn note(&mut self, text: &str) -> io::Result<()> {
        let mut state = self.disk.step(&self.path)?;
        state.nodes[self.node].data = text.as_bytes().to_vec();
        Ok(())
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.disk.state().locks.remove(&self.node);
    }
}

impl Fs for Disk {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let data = self.get(path).ok_or(io::ErrorKind::NotFound)?;
        if data.len() as u64 > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(data)
    }

    fn stamp(&self, path: &Path) -> io::Result<Option<Stamp>> {
        let state = self.state();
        Ok(state.names.get(path).map(|at| {
            let node = &state.nodes[*at];
            let modified = SystemTime::UNIX_EPOCH + Duration::from_secs(node.changed);
            Stamp { len: node.data.len() as u64, modified: Some(modified) }
        }))
    }

    fn may_write(&self, path: &Path) -> io::Result<()> {
        if self.state().read_only.contains(path) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Ok(())
    }

    fn create_new(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        let mut state = self.step(path)?;
        if !path.parent().is_some_and(|folder| state.folders.contains(folder)) {
            return Err(io::ErrorKind::NotFound.into());
        }
        if state.names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        state.nodes.push(Node::default());
        let node = state.nodes.len() - 1;
        state.names.insert(path.to_owned(), node);
        Ok(Box::new(Writing { disk: self.clone(), path: path.to_owned(), node }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let number = self.steps();
        let mut state = self.step(to)?;
        let node = state.names.remove(from).ok_or(io::ErrorKind::NotFound)?;
        state.names.insert(to.to_owned(), node);
        if state.fault == Fault::LiesAt(number) {
            return Err(io::Error::other("no answer"));
        }
        Ok(())
    }

    fn sync_dir(&self, dir: &Path) -> io::Result<()> {
        let mut state = self.step(&dir.join("."))?;
        let inside = |path: &Path| path.parent() == Some(dir);
        state.synced_names.retain(|path, _| !inside(path));
        let now: Vec<(PathBuf, usize)> = state
            .names
            .iter()
            .filter(|(path, _)| inside(path))
            .map(|(p, n)| (p.clone(), *n))
            .collect();
        state.synced_names.extend(now);
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        if self.get(path).is_none() {
            return Err(io::ErrorKind::NotFound.into());
        }
        self.step(path)?.names.remove(path);
        Ok(())
    }

    fn list(&self, dir: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(self.files().into_iter().filter(|path| path.parent() == Some(dir)).collect())
    }

    fn is_dir(&self, path: &Path) -> bool {
        self.state().folders.contains(path)
    }

    fn create_dir_all(&self, dir: &Path) -> io::Result<()> {
        let mut state = self.step(dir)?;
        state.folders.extend(dir.ancestors().map(Path::to_owned));
        Ok(())
    }

    fn resolve(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }

    fn try_lock(&self, path: &Path) -> io::Result<Locking> {
        let mut state = self.step(path)?;
        if state.no_locks {
            return Ok(Locking::Unsupported);
        }
        let node = if let Some(node) = state.names.get(path) {
            *node
        } else {
            state.nodes.push(Node::default());
            let node = state.nodes.len() - 1;
            state.names.insert(path.to_owned(), node);
            node
        };
        if state.locks.contains(&node) {
            return Ok(Locking::Busy);
        }
        state.locks.insert(node);
        Ok(Locking::Held(Box::new(Held { disk: self.clone(), path: path.to_owned(), node })))
    }

    fn process_id(&self) -> u32 {
        self.process
    }
}
