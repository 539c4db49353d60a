//! The source keeps the rules of the house: layers, clock, files, colours, shape, texts.
//!
//! Each rule is a function from a file to its violations, shown here to catch what it is for.

#![expect(clippy::unwrap_used, reason = "a source tree that can't be read fails the test")]

mod file;
mod rules;
mod texts;

use std::fs;
use std::path::Path;

use file::SourceFile;

/// Every Rust file under `src`, its path relative to it and written with `/`.
fn source_files() -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let parts: Vec<_> = path.strip_prefix(&root).unwrap().iter().collect();
                let name = parts.join("/".as_ref()).to_string_lossy().into_owned();
                files.push(SourceFile::new(name, &fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!files.is_empty(), "no source under {}", root.display());
    files
}

/// Every language: the name of its file without `.ftl`, and the text. None before there are any.
fn languages() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/lang");
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect()
}

fn every_file_keeps(rule: fn(&SourceFile) -> Vec<String>) {
    let violations: Vec<String> = source_files().iter().flat_map(rule).collect();
    assert!(violations.is_empty(), "\n{}\n", violations.join("\n"));
}

#[test]
fn each_layer_uses_only_those_before_it() {
    every_file_keeps(rules::layers);
}

#[test]
fn only_the_window_knows_the_toolkit() {
    every_file_keeps(rules::toolkit);
}

#[test]
fn the_clock_is_read_in_few_places() {
    every_file_keeps(rules::clock);
}

#[test]
fn only_the_store_touches_files() {
    every_file_keeps(rules::files);
}

#[test]
fn colours_are_tokens() {
    every_file_keeps(rules::colours);
}

#[test]
fn files_are_short_and_say_what_they_are() {
    every_file_keeps(rules::shape);
}

#[test]
fn the_window_has_no_text_of_its_own() {
    every_file_keeps(rules::literal_texts);
}

#[test]
fn every_text_is_there_in_every_language_and_used() {
    let languages = languages();
    if !languages.is_empty() {
        let violations = texts::violations(&source_files(), &languages);
        assert!(violations.is_empty(), "\n{}\n", violations.join("\n"));
    }
}
