//! A window in a world of the tests' own: the clock stands still, ids count, the disk is a value,
//! and every effect is written down.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use chrono::{Days, NaiveDate, NaiveDateTime};
use egui::{Context, Event, Key, Modifiers, Vec2, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, Node};
use posdata::app::{
    Action, DoublesAction, Effect, FileAction, ImportAction, NoteAction, State, Texts,
};
use posdata::model::{Book, Client, IdSource, SequentialIds};
use posdata::store::{SaveError, import};
use posdata::ui::Window;
use posdata::ui::outside::Outside;

/// What the tests see of the world.
#[derive(Default)]
pub(crate) struct Disk {
    /// The book that was saved last.
    pub(crate) saved: Option<Book>,
    /// Whether it takes what it is given.
    pub(crate) saves: Saves,
    /// All that was asked of the desktop, saving apart.
    pub(crate) asked: Vec<Effect>,
    /// What is to come in.
    pub(crate) coming: Vec<Action>,
    /// How many days have gone by since the story began.
    days: u64,
    /// The window wanted to close before all was saved.
    pub(crate) hurried: bool,
    /// The workers that read notes and files do not come to an end.
    pub(crate) reads_slowly: bool,
    /// Files that can be imported.
    pub(crate) files: Vec<(PathBuf, Vec<u8>)>,
}

/// Whether the disk takes what it is given.
#[derive(Clone, Debug, Default)]
pub(crate) enum Saves {
    /// At once.
    #[default]
    Well,
    /// Not yet; the last revision waits.
    Later,
    /// Never.
    Never(SaveError),
}

impl Disk {
    fn save(&mut self, state: &State) {
        let answer = match &self.saves {
            Saves::Well => {
                self.saved = Some(state.book.clone());
                FileAction::Saved(state.file.revision)
            }
            Saves::Later => return,
            Saves::Never(why) => FileAction::NotSaved(why.clone()),
        };
        self.coming.push(Action::File(answer));
    }
}

struct World {
    disk: Rc<RefCell<Disk>>,
    ids: SequentialIds,
}

/// The day on which all stories begin.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 11).unwrap()
}

fn now() -> NaiveDateTime {
    today().and_hms_opt(11, 20, 0).unwrap()
}

impl World {
    fn read(&self, path: &PathBuf) -> Arc<[u8]> {
        let disk = self.disk.borrow();
        let file = disk.files.iter().find(|(name, _)| name == path);
        file.map(|(_, bytes)| bytes.clone()).unwrap_or_default().into()
    }

    fn parse(
        &self,
        (path, bytes): (PathBuf, Arc<[u8]>),
        columns: Option<&import::Columns>,
        book: &Book,
    ) {
        let planned = |preview: import::Preview| {
            let plan = Arc::new(preview.plan(book));
            (Arc::new(preview), plan)
        };
        let result = import::read(&bytes, columns).map(planned).map_err(Arc::new);
        let parsed = Action::Import(ImportAction::Parsed { path, bytes, result });
        self.disk.borrow_mut().coming.push(parsed);
    }
}

impl Outside for World {
    fn now(&self) -> NaiveDateTime {
        now() + Days::new(self.disk.borrow().days)
    }

    fn ids(&mut self) -> &mut dyn IdSource {
        &mut self.ids
    }

    fn poll(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.disk.borrow_mut().coming)
    }

    fn perform(&mut self, effect: Effect, state: &State, ctx: &Context) {
        // Whatever answers, answers in a later frame.
        ctx.request_repaint();
        match effect {
            Effect::Save => self.disk.borrow_mut().save(state),
            Effect::ReadTexts | Effect::ReadImport(_) if self.disk.borrow().reads_slowly => {}
            Effect::ReadTexts => {
                let read = FileAction::TextsRead(Box::new(Texts::of(&state.book)));
                self.disk.borrow_mut().coming.push(Action::File(read));
            }
            Effect::FindDoubles => {
                let found = DoublesAction::Found(posdata::checks::doubles::pairs(&state.book));
                self.disk.borrow_mut().coming.push(Action::Doubles(found));
            }
            Effect::FindCopies => {}
            Effect::ReadImport(path) => {
                let bytes = self.read(&path);
                self.parse((path, bytes), None, &state.book);
            }
            Effect::ParseImport { path, bytes, columns } => {
                self.parse((path, bytes), columns.as_ref(), &state.book);
            }
            other => self.disk.borrow_mut().asked.push(other),
        }
    }

    fn hurry(&mut self) {
        self.disk.borrow_mut().hurried = true;
    }

    fn flush(&mut self) {}
}

/// The window under test, with the verbs of a user.
pub(crate) struct Story {
    /// For what the verbs do not cover.
    pub(crate) window: Harness<'static, Window>,
    /// What the tests see of the world.
    pub(crate) disk: Rc<RefCell<Disk>>,
}

impl Story {
    /// A fresh machine: no file yet.
    pub(crate) fn on_a_fresh_machine() -> Self {
        Self::with_book(Book::default())
    }

    /// A machine with this book.
    pub(crate) fn with_book(book: Book) -> Self {
        Self::sized(book, Vec2::new(1280.0, 800.0))
    }

    /// The same in a window of another size.
    pub(crate) fn sized(book: Book, size: Vec2) -> Self {
        Self::speaking("en", book, size)
    }

    /// The same on a system of another language.
    pub(crate) fn speaking(locale: &'static str, book: Book, size: Vec2) -> Self {
        let disk = Rc::new(RefCell::new(Disk::default()));
        let path = PathBuf::from("clientes.ron");
        disk.borrow_mut().coming.push(Action::File(FileAction::Opened {
            path: path.clone(),
            book,
            notices: Vec::new(),
            read_only: None,
        }));
        let world = World { disk: Rc::clone(&disk), ids: SequentialIds(1_000) };
        let window = Harness::builder()
            .with_size(size)
            .with_max_steps(40)
            .with_os(egui::os::OperatingSystem::Nix)
            .build_eframe(move |cc| {
                let state = State::new(path, now(), locale);
                Window::new(&cc.egui_ctx, state, Box::new(world))
            });
        let mut story = Self { window, disk };
        story.settle();
        story
    }

    /// The same machine after the program was killed: a new window on what was saved.
    pub(crate) fn killed_and_started_again(self) -> Self {
        let saved = self.disk.borrow().saved.clone().unwrap_or_default();
        Self::with_book(saved)
    }

    /// Lets the window draw until nothing moves any more.
    pub(crate) fn settle(&mut self) {
        self.window.run_ok();
    }

    pub(crate) fn press(&mut self, key: Key) {
        self.window.key_press(key);
        self.settle();
    }

    pub(crate) fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.window.key_press_modifiers(modifiers, key);
        self.settle();
    }

    /// Types where the keyboard is.
    pub(crate) fn type_text(&mut self, text: &str) {
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.press(Key::Enter);
            }
            self.window.event(Event::Text(line.to_owned()));
            self.settle();
        }
    }

    /// The keys rest for two seconds of the window's time.
    pub(crate) fn rest(&mut self) {
        self.window.run_steps(8);
    }

    /// Something comes in from outside.
    pub(crate) fn hear(&mut self, action: Action) {
        self.disk.borrow_mut().coming.push(action);
        self.settle();
    }

    /// Turns to a client's note, as a click in the queue does.
    pub(crate) fn open_note(&mut self, name: &str) {
        let id = self.client(name).id;
        self.hear(Action::Note(id, NoteAction::Open));
    }

    /// Asks the window to close, as its button does; answers with what it asks of the desktop.
    pub(crate) fn ask_to_close(&mut self) -> Vec<ViewportCommand> {
        let root = self.window.input_mut().viewports.entry(ViewportId::ROOT).or_default();
        root.events.push(ViewportEvent::Close);
        self.window.step();
        self.commands()
    }

    /// What the window asked of the desktop in its last frame.
    pub(crate) fn commands(&self) -> Vec<ViewportCommand> {
        self.window.output().viewport_output[&ViewportId::ROOT].commands.clone()
    }

    /// How long the window draws nothing if nobody touches it.
    pub(crate) fn sleeps_for(&self) -> Duration {
        self.window.output().viewport_output[&ViewportId::ROOT].repaint_delay
    }

    /// The day changes while the window is open.
    pub(crate) fn tomorrow(&mut self) {
        self.disk.borrow_mut().days += 1;
        self.settle();
    }

    pub(crate) fn click(&mut self, label: &str) {
        self.window.get_by_label(label).click();
        self.settle();
    }

    /// The name of what has the keyboard.
    pub(crate) fn focused(&self) -> String {
        let focused = self.window.root().children_recursive().find(Node::is_focused);
        focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    }

    /// True if something has exactly this name.
    pub(crate) fn shows(&self, label: &str) -> bool {
        self.window.query_all_by_label(label).next().is_some()
    }

    /// True if something has a name with this in it.
    pub(crate) fn mentions(&self, part: &str) -> bool {
        self.window.query_all_by_label_contains(part).next().is_some()
    }

    pub(crate) fn expect(&self, part: &str) {
        assert!(self.mentions(part), "nothing on the screen says “{part}”");
    }

    pub(crate) fn state(&self) -> &State {
        self.window.state().state()
    }

    /// The one client of that name.
    pub(crate) fn client(&self, name: &str) -> Arc<Client> {
        let book = &self.state().book;
        let client = book.clients().find(|client| client.full_name == name);
        Arc::clone(client.expect("a client of that name"))
    }

    /// The text of a client's note of this season, as it is on disk.
    pub(crate) fn saved_note(&self, name: &str) -> String {
        let disk = self.disk.borrow();
        let book = disk.saved.as_ref().expect("something was saved");
        let client = book.clients().find(|client| client.full_name == name);
        let note = client.and_then(|client| client.note_of(2026));
        note.map(|note| note.body.clone()).unwrap_or_default()
    }
}
