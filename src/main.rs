//! The program: its arguments, the log, the window. Nothing else.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use posdata::app::State;
use posdata::store::fs::RealFs;
use posdata::store::{paths, preferences};
use posdata::ui::desktop::Reading;
use posdata::ui::outside::Outside;
use posdata::ui::{Window, window_options};

const HELP: &str = "\
Posdata: one true note to every client, one person at a time.

Usage: posdata [FILE.ron]

  FILE.ron       the book to open; begun if it is not there
  -h, --help     print this
  -V, --version  print the version

Without a file it opens the book in your data folder.
Nothing is ever sent over a network.
";

enum Wanted {
    Window(PathBuf),
    Help,
    Version,
}

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_max_level(tracing::Level::WARN)
        .init();
    match wanted(std::env::args_os().skip(1)) {
        Ok(Wanted::Help) => print(HELP),
        Ok(Wanted::Version) => print(concat!("posdata ", env!("CARGO_PKG_VERSION"), "\n")),
        Ok(Wanted::Window(path)) => run(path),
        Err(why) => {
            complain(&format!("posdata: {why}\nTry: posdata --help\n"));
            ExitCode::from(2)
        }
    }
}

fn wanted(args: impl IntoIterator<Item = OsString>) -> Result<Wanted, String> {
    use lexopt::prelude::{Long, Short, Value};
    let mut parser = lexopt::Parser::from_args(args);
    let mut path = None;
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Short('h') | Long("help") => return Ok(Wanted::Help),
            Short('V') | Long("version") => return Ok(Wanted::Version),
            #[cfg(debug_assertions)]
            Long("day") => pretend(parser.value())?,
            Value(file) if path.is_none() => path = Some(PathBuf::from(file)),
            Value(_) => return Err("one window shows one book: name one file".to_owned()),
            other => return Err(other.unexpected().to_string()),
        }
    }
    let path = path.or_else(paths::default_book);
    path.map(Wanted::Window).ok_or_else(|| "there is no home folder: name a file".to_owned())
}

/// Hidden, and not in a release: the window believes that it is another day.
#[cfg(debug_assertions)]
fn pretend(day: Result<OsString, lexopt::Error>) -> Result<(), String> {
    let day = day.map_err(|error| error.to_string())?;
    let day = day.to_string_lossy().parse().map_err(|_why| "--day 2026-11-22".to_owned())?;
    posdata::ui::desktop::pretend(day);
    Ok(())
}

fn run(path: PathBuf) -> ExitCode {
    let locale = sys_locale::get_locale().unwrap_or_default();
    let reading = Reading::begin(path.clone());
    let opened = eframe::run_native(
        "Posdata",
        window_options(),
        Box::new(move |cc| {
            let outside = reading.show_in(&cc.egui_ctx);
            let mut state = State::new(path, outside.now(), &locale);
            let chosen = paths::preferences().map(|path| preferences::load(&RealFs, &path));
            state.preferences = chosen.unwrap_or_default();
            Ok(Box::new(Window::new(&cc.egui_ctx, state, Box::new(outside))))
        }),
    );
    match opened {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("posdata: no window can be opened: {error}\n"));
            ExitCode::FAILURE
        }
    }
}

/// A reader that is gone is no reason to fail.
fn print(text: &str) -> ExitCode {
    use std::io::Write;
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn complain(text: &str) {
    use std::io::Write;
    if let Err(error) = std::io::stderr().write_all(text.as_bytes()) {
        tracing::error!(%error);
    }
}
