//! The rules of the texts: every key is in every language with the same arguments, and is used.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::file::SourceFile;

/// The language that every other one is compared with.
const FIRST: &str = "en";

/// Calls in the window whose first argument is a key.
const LOOKUPS: [&str; 3] = [".get(", ".with(", "tr!("];

/// One message: the arguments it takes and the messages it refers to.
#[derive(Default)]
struct Message {
    arguments: BTreeSet<String>,
    references: BTreeSet<String>,
}

/// All that is wrong between the source and the languages, a name and a text each.
pub(super) fn violations(files: &[SourceFile], languages: &[(String, String)]) -> Vec<String> {
    let mut violations = Vec::new();
    let mut parsed = BTreeMap::new();
    for (name, text) in languages {
        if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
            violations.extend(errors.iter().map(|error| format!("{name}.ftl: {error}")));
        }
        parsed.insert(name.as_str(), messages(name, text, &mut violations));
    }
    let Some(first) = parsed.remove(FIRST) else {
        violations.push(format!("there is no {FIRST}.ftl"));
        return violations;
    };
    for (name, other) in &parsed {
        violations.extend(differences(name, &first, other));
    }
    violations.extend(unused(files, &first));
    violations.extend(files.iter().flat_map(|file| missing(file, &first)));
    violations
}

fn differences(
    name: &str,
    first: &BTreeMap<String, Message>,
    other: &BTreeMap<String, Message>,
) -> Vec<String> {
    let keys: BTreeSet<&String> = first.keys().chain(other.keys()).collect();
    keys.into_iter()
        .filter_map(|key| match (first.get(key), other.get(key)) {
            (Some(_), None) => Some(format!("{name}.ftl: {key} is missing")),
            (None, _) => Some(format!("{name}.ftl: {key} is not in {FIRST}.ftl")),
            (Some(one), Some(two)) if one.arguments != two.arguments => Some(format!(
                "{name}.ftl: {key} takes {:?}, in {FIRST}.ftl {:?}",
                two.arguments, one.arguments
            )),
            _ => None,
        })
        .collect()
}

fn unused(files: &[SourceFile], messages: &BTreeMap<String, Message>) -> Vec<String> {
    let mut used: BTreeSet<&str> =
        messages.values().flat_map(|message| &message.references).map(String::as_str).collect();
    for file in files {
        used.extend(file.literals.iter().map(String::as_str));
    }
    let keys = messages.keys().filter(|key| !used.contains(key.as_str()));
    keys.map(|key| format!("{FIRST}.ftl: {key} is used nowhere")).collect()
}

fn missing(file: &SourceFile, messages: &BTreeMap<String, Message>) -> Vec<String> {
    if !["ui", "main"].contains(&file.layer()) {
        return Vec::new();
    }
    let code = file.production();
    let calls = LOOKUPS.iter().flat_map(|call| {
        code.match_indices(call).map(|(at, call)| (at, code[at + call.len()..].trim_start()))
    });
    calls
        .filter_map(|(at, argument)| Some((at, file.literal_at(argument)?)))
        .filter(|(_, key)| is_key(key) && !messages.contains_key(*key))
        .map(|(at, key)| file.violation(at, &format!("no text for {key}")))
        .collect()
}

/// Keys have at least two words, so that they are told from other strings.
fn is_key(literal: &str) -> bool {
    let mut words = literal.split('-');
    let starts = words
        .next()
        .is_some_and(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase()));
    let mut rest = words.peekable();
    starts
        && rest.peek().is_some()
        && rest.all(|word| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

/// The messages of one language; terms, which begin with `-`, are none.
fn messages(name: &str, text: &str, violations: &mut Vec<String>) -> BTreeMap<String, Message> {
    let mut messages: BTreeMap<String, Message> = BTreeMap::new();
    let mut current = None;
    for line in text.lines() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let key = line.split('=').next().unwrap_or_default().trim_end().to_owned();
            if messages.insert(key.clone(), Message::default()).is_some() {
                violations.push(format!("{name}.ftl: {key} is there twice"));
            }
            current = Some(key);
        } else if line.starts_with(['-', '#']) {
            current = None;
        }
        if let Some(message) = current.as_ref().and_then(|key| messages.get_mut(key)) {
            let words = |mark: char| line.split(mark).skip(1).map(|rest| word(rest.trim_start()));
            message.arguments.extend(words('$').filter(|word| !word.is_empty()));
            message.references.extend(words('{').filter(|word| is_key(word)));
        }
    }
    messages
}

fn word(rest: &str) -> String {
    rest.chars().take_while(|c| c.is_ascii_alphanumeric() || ['-', '_'].contains(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "\
# A comment
-brand = Posdata
progress-line = { $done ->
    [one] One of { $all } written
   *[other] { $done } of { $all } written
}
menu-undo = Undo: { change-none }
change-none = nothing
";

    fn check(source: &str, others: &[(&str, &str)]) -> Vec<String> {
        let file = SourceFile::new("ui/a.rs", source);
        let mut languages = vec![(FIRST.to_owned(), ENGLISH.to_owned())];
        languages
            .extend(others.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())));
        violations(&[file], &languages)
    }

    const USES_ALL: &str = r#"text.get("menu-undo"); text.with("progress-line", &[]);"#;

    #[test]
    fn whole_languages_pass() {
        let spanish =
            "progress-line = { $done } de { $all }\nmenu-undo = Deshacer\nchange-none = nada\n";
        assert_eq!(check(USES_ALL, &[("es", spanish)]), Vec::<String>::new());
    }

    #[test]
    fn a_key_that_differs_between_languages_is_found() {
        let spanish = "progress-line = { $done } listas\nmenu-undo = Deshacer\nother-key = Otra\n";
        let found = check(USES_ALL, &[("es", spanish)]);
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found[0].contains("change-none is missing"));
        assert!(found[1].contains("other-key is not in en.ftl"));
        assert!(found[2].contains("progress-line takes"));
    }

    #[test]
    fn a_key_that_is_not_used_is_found() {
        let found = check(r#"text.get("menu-undo")"#, &[]);
        assert_eq!(found, ["en.ftl: progress-line is used nowhere"]);
    }

    #[test]
    fn a_key_that_is_not_there_is_found() {
        let found = check(&format!("{USES_ALL} text.get(\n    \"menu-redo\",\n)"), &[]);
        assert_eq!(found, ["src/ui/a.rs:1: no text for menu-redo"]);
        assert_eq!(check(&format!("{USES_ALL} map.get(\"redo\")"), &[]), Vec::<String>::new());
    }

    #[test]
    fn a_text_that_is_no_fluent_is_found() {
        assert!(!check(USES_ALL, &[("es", "progress-line = { $done\n")]).is_empty());
        assert!(!check(USES_ALL, &[(FIRST, "menu-undo = a\nmenu-undo = b\n")]).is_empty());
    }
}
