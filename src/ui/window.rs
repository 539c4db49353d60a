//! The window itself: what came in, then the views, then what they asked for.

use std::time::Duration;

use chrono::Timelike;
use egui::{CentralPanel, Frame, Panel, Rect, Ui, UiBuilder, Vec2, ViewportCommand, pos2};

use super::cx::{Closing, Cx, Drafts, Room};
use super::outside::Outside;
use super::text::Text;
use super::theme::{self, HasTokens};
use super::{
    clients, doubles, erase, export, header, help, import, keys, lookup, notices, rail, review,
    settings, today, welcome, year_end,
};
use crate::app::{Action, Command, FileMode, Now, Screen, State};
use crate::store::preferences::Preferences;

/// The application, as eframe runs it.
pub struct Window {
    state: State,
    text: Text,
    /// What the window was dressed by last.
    dressed: Preferences,
    drafts: Drafts,
    outside: Box<dyn Outside>,
    /// When something was typed or pointed at last, in seconds; `None` while the caret rests.
    stirred: Option<f64>,
}

impl Window {
    /// Dresses the context and starts from `state`.
    pub fn new(ctx: &egui::Context, state: State, outside: Box<dyn Outside>) -> Self {
        theme::install(ctx);
        let (dressed, text) = (state.preferences, Text::new(state.speaks()));
        theme::prefer(ctx, &dressed);
        Self { state, text, dressed, drafts: Drafts::default(), outside, stirred: Some(0.0) }
    }

    /// What the window shows.
    pub fn state(&self) -> &State {
        &self.state
    }

    fn take_in(&mut self, actions: Vec<Action>, ctx: &egui::Context) {
        for action in actions {
            let at = self.outside.now();
            let effects = self.state.apply(action, &mut Now { at, ids: self.outside.ids() });
            for effect in effects {
                self.outside.perform(effect, &self.state, ctx);
            }
        }
    }

    /// What was chosen for the window shows at once.
    fn dress(&mut self, ctx: &egui::Context) {
        let wanted = self.state.preferences;
        if wanted == self.dressed {
            return;
        }
        theme::prefer(ctx, &wanted);
        if wanted.language != self.dressed.language {
            self.text = Text::new(self.state.speaks());
        }
        self.dressed = wanted;
    }

    /// Closing waits for the disk without holding the window up, and where the disk refuses, the
    /// window stays and says so.
    fn close_when_saved(&mut self, ctx: &egui::Context) {
        let asked = ctx.input(|input| input.viewport().close_requested());
        let saved = self.state.is_all_saved();
        let closing = match self.drafts.closing {
            Closing::No if asked && !saved => {
                self.outside.hurry();
                Closing::Saving
            }
            Closing::Saving if saved => {
                ctx.send_viewport_cmd(ViewportCommand::Close);
                Closing::No
            }
            Closing::Saving if self.state.file.failed.is_some() => {
                ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
                Closing::Held
            }
            Closing::Held if saved => Closing::No,
            // Asked once more: what there is time for is saved on the way out.
            Closing::Saving | Closing::Held if asked => return,
            unchanged => unchanged,
        };
        self.drafts.closing = closing;
        if asked && closing != Closing::No {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        }
    }

    /// A window in which nothing happens costs nothing.
    fn rest_caret(&mut self, ui: &Ui) {
        let (now, stirs) = ui.input(|input| (input.time, !input.raw.events.is_empty()));
        let is_near = |at| now - at < theme::motion::CARET_RESTS;
        let blinks = !self.dressed.is_still && (stirs || self.stirred.is_some_and(is_near));
        if blinks != self.stirred.is_some() {
            theme::blink(ui.ctx(), blinks);
        }
        self.stirred = if stirs && blinks { Some(now) } else { self.stirred.filter(|_| blinks) };
    }

    fn views(&mut self, ui: &mut Ui) -> Vec<Action> {
        let mut actions = Vec::new();
        let waited = self.drafts.asked_for;
        let mut cx = Cx {
            state: &self.state,
            text: &self.text,
            drafts: &mut self.drafts,
            actions: &mut actions,
            room: Room::of(ui),
        };
        // Ctrl+Enter in the quick lookup must not send the note below it.
        lookup::keys(ui, &mut cx);
        for command in keys::pressed(ui) {
            let in_lookup = matches!(command, Command::Lookup | Command::Mention);
            if cx.state.lookup.is_none() || in_lookup {
                cx.command(command);
            }
        }
        drop_files(ui, &mut cx);
        let tokens = ui.tokens();
        let rail = Frame::new().fill(tokens.bg);
        Panel::left("rail")
            .resizable(false)
            .exact_size(cx.room.rail())
            .frame(rail)
            .show(ui, |ui| rail::show(ui, &mut cx));
        let header = Frame::new().fill(tokens.panel).inner_margin(egui::Margin::symmetric(20, 0));
        Panel::top("header")
            .resizable(false)
            .show_separator_line(false)
            .exact_size(cx.room.header())
            .frame(header)
            .show(ui, |ui| header::show(ui, &mut cx));
        notices::show(ui, &mut cx);
        screen(ui, &mut cx);
        lookup::show(ui, &mut cx);
        help::show(ui, &mut cx);
        settings::show(ui, &mut cx);
        export::show(ui, &mut cx);
        erase::show(ui, &mut cx);
        today::show_rules(ui, &mut cx);
        // No view on the screen knows it: it is not to be done later, by another one.
        if waited.is_some() && cx.drafts.asked_for == waited {
            cx.drafts.asked_for = None;
        }
        if let Some(id) = cx.drafts.focus.take() {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        actions
    }
}

fn screen(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.import.is_some() {
        import::show(ui, cx);
    } else if cx.state.book.is_empty() || !is_readable(&cx.state.file.mode) {
        welcome::show(ui, cx);
    } else if cx.state.doubles.is_some() {
        doubles::show(ui, cx);
    } else {
        match cx.state.screen {
            Screen::YearEnd => year_end::show(ui, cx),
            Screen::Clients => clients::show(ui, cx),
            Screen::Today => today::show(ui, cx),
            Screen::Review => review::show(ui, cx),
        }
    }
}

fn is_readable(mode: &FileMode) -> bool {
    !matches!(mode, FileMode::Reading | FileMode::Unreadable(_))
}

/// A file let fall on the window: a book is opened, anything else is looked at for an import.
fn drop_files(ui: &Ui, cx: &mut Cx<'_>) {
    let dropped =
        ui.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_path_buf()));
    if let Some(path) = dropped {
        let is_book = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"));
        cx.send(if is_book {
            Action::File(crate::app::FileAction::Open(path))
        } else {
            Action::Import(crate::app::ImportAction::Read(path))
        });
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        let mut actions = self.outside.poll();
        if self.outside.now().date() != self.state.today {
            actions.push(Action::Tick);
        }
        ctx.request_repaint_after(until_tomorrow(self.outside.now()));
        self.take_in(actions, ctx);
        self.dress(ctx);
        self.close_when_saved(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.rest_caret(ui);
        let actions = self.views(ui);
        if !actions.is_empty() {
            let ctx = ui.ctx().clone();
            self.take_in(actions, &ctx);
            ctx.request_repaint();
        }
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.outside.flush();
    }
}

/// The day changes while nobody touches the window; at most an hour, for clocks jump.
fn until_tomorrow(now: chrono::NaiveDateTime) -> Duration {
    const HOUR: u64 = 3_600;
    let left = 24 * HOUR - u64::from(now.time().num_seconds_from_midnight());
    Duration::from_secs(left.clamp(1, HOUR))
}

/// The middle of the window, on the ground that is worked on.
pub(super) fn page<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let fill = ui.tokens().page;
    CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, contents).inner
}

/// A column in the middle of the page, so wide at most. Answers with the room it took.
pub(super) fn column(ui: &mut Ui, widest: f32, contents: impl FnOnce(&mut Ui)) -> Rect {
    let room = ui.available_rect_before_wrap();
    let width = (room.width() - 48.0).min(widest);
    let left = (room.center().x - width / 2.0).round();
    let rect = Rect::from_min_max(pos2(left, room.top() + 24.0), pos2(left + width, room.bottom()));
    let mut column = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("column"));
    column.spacing_mut().item_spacing = Vec2::new(8.0, 8.0);
    contents(&mut column);
    column.min_rect()
}

/// A part of the middle. Parts are drawn one after the other as the eye goes, so that Tab does the
/// same; panels of egui have to be drawn before what lies between them.
pub(super) fn pane(ui: &mut Ui, rect: Rect, salt: &str, contents: impl FnOnce(&mut Ui)) {
    let mut pane = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(salt));
    pane.shrink_clip_rect(rect.expand2(Vec2::new(4.0, 0.0)));
    contents(&mut pane);
}

/// The native window: its size, its name, drawn by OpenGL.
pub fn window_options() -> eframe::NativeOptions {
    eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Posdata")
            .with_app_id("posdata")
            .with_inner_size([1280.0, 800.0])
            .with_min_inner_size([900.0, 600.0]),
        renderer: eframe::Renderer::Glow,
        ..eframe::NativeOptions::default()
    }
}
