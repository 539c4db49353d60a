//! The rules that look at one file at a time.

use super::file::{SourceFile, is_name};

/// Each layer with those it may use, and that every file lies in one of them.
const LAYERS: [(&str, &[&str]); 7] = [
    ("model", &["model"]),
    ("checks", &["model", "checks"]),
    ("store", &["model", "checks", "store"]),
    ("app", &["model", "checks", "store", "app"]),
    ("ui", &["model", "checks", "store", "app", "ui"]),
    ("lib", &["model", "checks", "store", "app", "ui"]),
    ("main", &[]),
];

/// The layers that know nothing of windows.
const WITHOUT_WINDOW: [&str; 4] = ["model", "checks", "store", "app"];

/// Where the clock may be read; everyone else is told what time it is.
const CLOCK: [&str; 3] = ["main.rs", "ui/desktop/clock.rs", "store/saver.rs"];

const MAX_LINES: usize = 400;

/// Calls that show their first argument to the user.
const SHOWN: [&str; 16] = [
    "label(",
    "heading(",
    "button(",
    "monospace(",
    "small(",
    "strong(",
    "weak(",
    "RichText::new(",
    "Button::new(",
    "Label::new(",
    "WidgetText::from(",
    "LayoutJob::simple_singleline(",
    "hint_text(",
    "on_hover_text(",
    "on_disabled_hover_text(",
    "accessible_name(",
];

pub(super) fn layers(file: &SourceFile) -> Vec<String> {
    let Some((_, allowed)) = LAYERS.iter().find(|(layer, _)| *layer == file.layer()) else {
        return vec![file.violation(0, "is in no layer")];
    };
    paths_from_root(file)
        .filter(|(_, module)| !allowed.contains(module))
        .map(|(at, module)| file.violation(at, &format!("{} may not use {module}", file.layer())))
        .collect()
}

pub(super) fn toolkit(file: &SourceFile) -> Vec<String> {
    if !WITHOUT_WINDOW.contains(&file.layer()) {
        return Vec::new();
    }
    names(&file.code)
        .filter(|(_, name)| {
            name.starts_with("egui") || ["eframe", "epaint", "winit", "rfd"].contains(name)
        })
        .map(|(at, name)| file.violation(at, &format!("{name} belongs to the window")))
        .collect()
}

pub(super) fn clock(file: &SourceFile) -> Vec<String> {
    if CLOCK.contains(&file.path.as_str()) {
        return Vec::new();
    }
    found(file, &["Local::now", "Utc::now", "Instant::now", "SystemTime::now"])
        .map(|at| file.violation(at, "the clock is passed in"))
        .collect()
}

pub(super) fn files(file: &SourceFile) -> Vec<String> {
    if file.layer() == "store" {
        return Vec::new();
    }
    let code = file.production();
    paths(code, "std::")
        .filter(|(_, module)| *module == "fs")
        .map(|(at, _)| file.violation(at, "only the store touches files"))
        .collect()
}

pub(super) fn colours(file: &SourceFile) -> Vec<String> {
    if file.path.starts_with("ui/theme") {
        return Vec::new();
    }
    let code = file.production();
    let constants = paths(code, "Color32::")
        .filter(|(_, name)| {
            let is_constant = name.starts_with(|c: char| c.is_ascii_uppercase());
            name.starts_with("from_")
                || (is_constant && !["TRANSPARENT", "PLACEHOLDER"].contains(name))
        })
        .map(|(at, _)| at);
    constants
        .chain(found(file, &["Rgba::", "hex_color!"]))
        .map(|at| file.violation(at, "colours are tokens of the theme"))
        .collect()
}

pub(super) fn shape(file: &SourceFile) -> Vec<String> {
    let lines = file.text.lines().count();
    let mut violations = Vec::new();
    if lines > MAX_LINES {
        violations.push(file.violation(0, &format!("{lines} lines, {MAX_LINES} at most")));
    }
    if !file.text.starts_with("//! ") {
        violations.push(file.violation(0, "does not begin by saying what it is"));
    }
    violations
}

pub(super) fn literal_texts(file: &SourceFile) -> Vec<String> {
    if file.layer() != "ui" {
        return Vec::new();
    }
    let code = file.production();
    found(file, &SHOWN)
        .filter(|at| {
            let argument = code[*at..].split_once('(').map_or("", |(_, rest)| rest.trim_start());
            let argument = argument.strip_prefix("format!(").unwrap_or(argument).trim_start();
            file.literal_at(argument).is_some_and(has_words)
        })
        .map(|at| file.violation(at, "texts come from assets/lang"))
        .collect()
}

/// True if a literal shows a letter: not an escape, nor the name of a placeholder.
fn has_words(literal: &str) -> bool {
    let mut rest = literal;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '{' => rest.find('}').map_or(1, |end| end + 1),
            '\\' if rest.starts_with("\\u{") => rest.find('}').map_or(1, |end| end + 1),
            '\\' => 2,
            _ if c.is_alphabetic() => return true,
            _ => c.len_utf8(),
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    false
}

/// Where a pattern that begins with a name stands in the production code.
fn found<'a>(file: &'a SourceFile, patterns: &'a [&str]) -> impl Iterator<Item = usize> {
    let code = file.production();
    patterns.iter().flat_map(move |pattern| {
        code.match_indices(pattern).map(|(at, _)| at).filter(|at| !code[..*at].ends_with(is_name))
    })
}

fn names(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let starts =
        code.char_indices().filter(|(at, c)| is_name(*c) && !code[..*at].ends_with(is_name));
    starts.map(|(at, _)| (at, first_name(&code[at..])))
}

fn first_name(code: &str) -> &str {
    &code[..code.find(|c| !is_name(c)).unwrap_or(code.len())]
}

/// What follows a path's beginning, each time it stands in the code: `fs` and `io` for
/// `std::{fs, io::Read}` after `std::`.
fn paths<'a>(code: &'a str, beginning: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
    code.match_indices(beginning).filter(|(at, _)| !code[..*at].ends_with(is_name)).flat_map(
        |(at, _)| heads(&code[at + beginning.len()..]).into_iter().map(move |name| (at, name)),
    )
}

/// The modules of the crate's root that a file names, by `crate::` or by as many `super::` as it
/// lies deep.
fn paths_from_root(file: &SourceFile) -> impl Iterator<Item = (usize, &str)> {
    let code = file.code.as_str();
    let by_super = code
        .match_indices("super::")
        .filter(|(at, _)| !code[..*at].ends_with("super::"))
        .filter_map(|(at, _)| {
            let tail = code[at..].trim_start_matches("super::");
            let hops = (code.len() - at - tail.len()) / "super::".len();
            let in_unit_tests = at >= file.production().len();
            (hops >= file.depth() + usize::from(in_unit_tests)).then(|| (at, heads(tail)))
        })
        .flat_map(|(at, names)| names.into_iter().map(move |name| (at, name)));
    paths(code, "crate::").chain(by_super)
}

/// The first name of a path, or of each path in a group.
fn heads(tail: &str) -> Vec<&str> {
    let Some(group) = tail.strip_prefix('{') else { return vec![first_name(tail)] };
    let mut depth = 0_usize;
    let mut expects = true;
    let mut heads = Vec::new();
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => expects = true,
            _ if expects && is_name(c) => {
                heads.push(first_name(&group[at..]));
                expects = false;
            }
            _ => {}
        }
    }
    heads
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How often a rule complains of a file.
    fn complaints(rule: fn(&SourceFile) -> Vec<String>, path: &str, text: &str) -> usize {
        rule(&SourceFile::new(path, text)).len()
    }

    #[test]
    fn a_layer_that_uses_a_later_one_is_found() {
        let bad = [
            ("model/book.rs", "use crate::store::Saver;"),
            ("model/book.rs", "use super::super::store;"),
            ("checks/mod.rs", "use super::{model::Book, app::State};"),
            ("store/mod.rs", "use crate::{\n    app::{self, State},\n    model,\n};"),
            ("app/mod.rs", "fn f() -> crate::ui::Theme {}"),
            ("main.rs", "use crate::model;"),
            ("utils.rs", ""),
        ];
        for (path, text) in bad {
            assert_eq!(complaints(layers, path, text), 1, "{path}: {text}");
        }
        let good = [
            ("model/book.rs", "use super::{Client, store}; use crate::model::Note; // crate::ui"),
            ("ui/mod.rs", "use crate::{app::State, model};"),
            ("store/a.rs", "use super::app;\n#[cfg(test)]\nmod tests { use super::super::app; }"),
        ];
        for (path, text) in good {
            assert_eq!(complaints(layers, path, text), 0, "{path}: {text}");
        }
    }

    #[test]
    fn a_window_outside_the_window_is_found() {
        assert_eq!(complaints(toolkit, "app/mod.rs", "fn f(ui: &mut egui::Ui) {}"), 1);
        assert_eq!(complaints(toolkit, "store/mod.rs", "use rfd::FileDialog;"), 1);
        assert_eq!(complaints(toolkit, "ui/mod.rs", "use eframe::egui;"), 0);
        assert_eq!(complaints(toolkit, "model/mod.rs", "//! No egui here.\nfn preegui() {}"), 0);
    }

    #[test]
    fn a_clock_is_found() {
        assert_eq!(complaints(clock, "model/pace.rs", "let now = chrono::Local::now();"), 1);
        assert_eq!(complaints(clock, "ui/plot.rs", "Instant::now()"), 1);
        assert_eq!(complaints(clock, "main.rs", "Instant::now()"), 0);
    }

    #[test]
    fn a_file_outside_the_store_is_found() {
        assert_eq!(complaints(files, "ui/open.rs", "std::fs::read(path)"), 1);
        assert_eq!(complaints(files, "app/open.rs", "use std::{fmt, fs::File};"), 1);
        assert_eq!(complaints(files, "store/open.rs", "use std::fs;"), 0);
        assert_eq!(complaints(files, "app/open.rs", "use std::{fmt, io::fs};"), 0);
    }

    #[test]
    fn a_raw_colour_is_found() {
        for bad in [
            "Color32::from_rgb(1, 2, 3)",
            "egui::Color32::RED",
            "Rgba::WHITE",
            "hex_color!(\"#fff\")",
        ] {
            assert_eq!(complaints(colours, "ui/plot.rs", bad), 1, "{bad}");
        }
        assert_eq!(complaints(colours, "ui/plot.rs", "Color32::TRANSPARENT"), 0);
        assert_eq!(complaints(colours, "ui/theme/tokens.rs", "Color32::from_rgb(1, 2, 3)"), 0);
    }

    #[test]
    fn a_long_or_nameless_file_is_found() {
        let long = format!("//! Long.\n{}", "\n".repeat(MAX_LINES));
        assert_eq!(complaints(shape, "ui/a.rs", &long), 1);
        assert_eq!(complaints(shape, "ui/a.rs", "use std::fmt;"), 1);
        assert_eq!(complaints(shape, "ui/a.rs", "//! What it is."), 0);
    }

    #[test]
    fn a_text_in_the_code_of_the_window_is_found() {
        for bad in [
            "ui.label(\"Hello\")",
            "ui.button(\n    \"Да\",\n)",
            "RichText::new(format!(\"{count} notes\"))",
            "edit.hint_text(r\"Name\")",
        ] {
            assert_eq!(complaints(literal_texts, "ui/a.rs", bad), 1, "{bad}");
        }
        for good in [
            "ui.label(text.get(\"hello-there\"))",
            "ui.label(\"·\")",
            "ui.label(format!(\"{name}\\u{a0}→\\n\"))",
            "ui.label(\"\")",
            "#[cfg(test)]\nmod tests { fn f() { window.label(\"Hello\") } }",
        ] {
            assert_eq!(complaints(literal_texts, "ui/a.rs", good), 0, "{good}");
        }
    }
}
