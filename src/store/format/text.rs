//! From bytes to text, and from text to the version: the quick answers to "is this a book at all?".

use super::{LoadError, Position};

/// The text of a file, without a byte order mark.
pub(super) fn decode(bytes: &[u8]) -> Result<&str, LoadError> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        return Err(LoadError::Empty);
    }
    if is_utf16(bytes) {
        return Err(LoadError::Utf16);
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        LoadError::NotText { at: end_of(&String::from_utf8_lossy(valid)) }
    })
}

/// With its mark, or by every second of the first bytes being zero.
fn is_utf16(bytes: &[u8]) -> bool {
    const ENOUGH: usize = 8;
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).take(ENOUGH).all(|&b| b == 0);
    bytes.starts_with(&[0xff, 0xfe])
        || bytes.starts_with(&[0xfe, 0xff])
        || (bytes.len() >= ENOUGH && zeros(0) != zeros(1))
}

fn end_of(text: &str) -> Position {
    let last = text.rsplit('\n').next().unwrap_or_default();
    Position { line: text.matches('\n').count() + 1, column: last.chars().count() + 1 }
}

/// The version in a book's first field. Reads no further, so that a file of any kind and size
/// is turned down at once.
pub(super) fn version(text: &str) -> Result<u32, LoadError> {
    let inside = skip_blank(text).strip_prefix('(').ok_or(LoadError::NotABook)?;
    let value = skip_blank(inside)
        .strip_prefix("version")
        .and_then(|rest| skip_blank(rest).strip_prefix(':'))
        .map(skip_blank)
        .ok_or(LoadError::NotABook)?;
    let end = value.find(|c: char| !c.is_ascii_digit()).unwrap_or(value.len());
    match value.get(..end).unwrap_or_default().parse() {
        Ok(version) if version >= 1 => Ok(version),
        Ok(_) | Err(_) => Err(LoadError::NotABook),
    }
}

/// Skips white space and comments to the line's end.
fn skip_blank(mut text: &str) -> &str {
    loop {
        text = text.trim_start();
        let Some(comment) = text.strip_prefix("//") else {
            return text;
        };
        text = comment.split_once('\n').map_or("", |(_, rest)| rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_found_behind_comments_and_blanks() {
        assert_eq!(version("// a book\r\n\n ( // first\n version : 12,"), Ok(12));
        assert_eq!(version("(version: 0)"), Err(LoadError::NotABook));
        assert_eq!(version("(version: 99999999999)"), Err(LoadError::NotABook));
        assert_eq!(version("(clients: [])"), Err(LoadError::NotABook));
        assert_eq!(version("name;mail"), Err(LoadError::NotABook));
    }

    #[test]
    fn the_place_of_the_first_odd_byte_is_told() {
        let at = Position { line: 2, column: 3 };
        assert_eq!(decode(b"a\n\xc3\xa9b\xff"), Err(LoadError::NotText { at }));
    }

    #[test]
    fn utf_16_is_known_with_and_without_its_mark() {
        let little: Vec<u8> = "(version: 1)".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "(version: 1)".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [little.clone(), big, [&[0xff, 0xfe], little.as_slice()].concat()] {
            assert_eq!(decode(&bytes), Err(LoadError::Utf16));
        }
        assert_ne!(decode(&[0; 64]), Err(LoadError::Utf16));
    }
}
