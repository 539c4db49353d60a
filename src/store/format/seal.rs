//! The integrity line at the end of a book: it tells whether anything above it was changed.

/// What each integrity line begins with.
const MARK: &str = "// posdata 1 ";

/// The integrity line of everything above it, with its line end.
pub(super) fn line(above: &str) -> String {
    format!("{MARK}length {} crc32 {:08x}\n", above.len(), crc32fast::hash(above.as_bytes()))
}

/// True if the integrity line is there and right. Line ends that a tool converted change nothing.
pub(super) fn is_whole(text: &str) -> bool {
    matches(text) || (text.contains('\r') && matches(&text.replace("\r\n", "\n")))
}

fn matches(text: &str) -> bool {
    let Some(at) = text.trim_end().rfind('\n').map(|at| at + 1) else {
        return false;
    };
    let (above, last) = text.split_at(at);
    last.trim_end() == line(above).trim_end()
}
