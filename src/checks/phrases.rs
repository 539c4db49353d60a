//! Lists of phrases that stand in `assets/phrases`, section by section.

/// The lines of a section; a line that begins with `#` is a comment.
pub(super) fn section(file: &'static str, name: &str) -> Vec<&'static str> {
    let lines = file.lines().map(str::trim).filter(|line| !line.starts_with('#'));
    let inside = lines.skip_while(|line| !is_head(line, name)).skip(1);
    inside.take_while(|line| !line.starts_with('[')).filter(|line| !line.is_empty()).collect()
}

fn is_head(line: &str, name: &str) -> bool {
    line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) == Some(name)
}
