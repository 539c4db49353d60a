//! One Rust file, cut into code and string literals; comments are left out.

/// A file as the rules see it.
pub(super) struct SourceFile {
    /// Relative to `src`, with `/`.
    pub(super) path: String,
    /// As it stands on the disk.
    pub(super) text: String,
    /// Without comments; each string literal is replaced by its number in quotes: `label("3")`.
    pub(super) code: String,
    /// What stands between the quotes, escapes as they are written.
    pub(super) literals: Vec<String>,
}

impl SourceFile {
    pub(super) fn new(path: impl Into<String>, text: &str) -> Self {
        let (code, literals) = cut(text);
        Self { path: path.into(), text: text.to_owned(), code, literals }
    }

    /// The code that is built into the program: all before the unit tests, which stand last.
    pub(super) fn production(&self) -> &str {
        if self.path.ends_with("tests.rs") || self.path.contains("/tests/") {
            return "";
        }
        let end = self.code.match_indices("#[cfg(test)]").find(|(at, attribute)| {
            let item = self.code[at + attribute.len()..].trim_start();
            item.starts_with("mod ") || item.starts_with("#[")
        });
        &self.code[..end.map_or(self.code.len(), |(at, _)| at)]
    }

    /// The module under the crate's root: `model` for `model/book.rs`, `main` for `main.rs`.
    pub(super) fn layer(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// How many modules it lies under the crate's root: 1 for `model/mod.rs`, 2 for `model/book.rs`.
    pub(super) fn depth(&self) -> usize {
        let parts = self.path.split('/').count();
        if self.path.ends_with("/mod.rs") { parts - 1 } else { parts }
    }

    /// What is wrong at an offset of the code, with path and line.
    pub(super) fn violation(&self, at: usize, what: &str) -> String {
        let line = self.code[..at].matches('\n').count() + 1;
        format!("src/{}:{line}: {what}", self.path)
    }

    /// The literal that begins at the start of a piece of the code.
    pub(super) fn literal_at<'a>(&'a self, code: &str) -> Option<&'a str> {
        let number = code.strip_prefix('"')?.split('"').next()?;
        self.literals.get(number.parse::<usize>().ok()?).map(String::as_str)
    }
}

/// True for what a name in Rust is made of.
pub(super) fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn cut(text: &str) -> (String, Vec<String>) {
    let mut code = String::new();
    let mut literals = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some((opening, length)) = string(rest, &code) {
            let closing = opening - usize::from(rest.starts_with('r'));
            code.extend(["\"", &literals.len().to_string(), "\""]);
            literals.push(rest[opening..length - closing].to_owned());
            length
        } else {
            let length = character(rest).unwrap_or(c.len_utf8());
            code.push_str(&rest[..length]);
            rest = &rest[length..];
            continue;
        };
        code.extend(rest[..length].chars().filter(|c| *c == '\n'));
        rest = &rest[length..];
    }
    (code, literals)
}

/// The lengths of the opening and of the whole literal, if a string begins here.
fn string(rest: &str, before: &str) -> Option<(usize, usize)> {
    if let Some(inner) = rest.strip_prefix('"') {
        let mut escaped = false;
        let end = inner.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        return Some((1, end.map_or(rest.len(), |end| end + 2)));
    }
    let hashes = rest.strip_prefix('r')?.chars().take_while(|c| *c == '#').count();
    let opening = hashes + 2;
    let is_raw = rest[1 + hashes..].starts_with('"')
        && !before.trim_end_matches(['b', 'c']).ends_with(is_name);
    let closing = format!("\"{}", "#".repeat(hashes));
    let end = is_raw.then(|| rest[opening..].find(&closing))??;
    Some((opening, opening + end + closing.len()))
}

/// The length of a character literal, which may be a quote; `None` for a lifetime.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    let first = inner.chars().next()?;
    if first == '\\' {
        return inner[2..].find('\'').map(|end| end + 4);
    }
    inner[first.len_utf8()..].starts_with('\'').then(|| first.len_utf8() + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_strings_are_told_from_code() {
        let lines = [
            r#"// "no""#,
            r#"let a = "x // \" y"; /* "no" */ let b = '"'; let c: &'static str = "";"#,
            r"b'\''; r#é#",
            "\"two",
            r#"lines" end"#,
        ];
        let text = lines.join("\n").replace("#é#", "#\"z \"q\"\"#");
        let file = SourceFile::new("ui/a.rs", &text);
        assert_eq!(file.literals, [r#"x // \" y"#, "", r#"z "q""#, "two\nlines"]);
        assert!(file.code.contains("let a = \"0\";  let b = '\"'; let c: &'static str = \"1\";"));
        let end = file.code.find("end").unwrap_or_default();
        assert_eq!(file.violation(end, "x"), "src/ui/a.rs:5: x");
    }

    #[test]
    fn unit_tests_are_no_production_code() {
        let text = "fn a() {}\n#[cfg(test)]\nmod tests { fn b() {} }\n";
        assert_eq!(SourceFile::new("ui/a.rs", text).production(), "fn a() {}\n");
    }
}
