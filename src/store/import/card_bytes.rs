//! The bytes of old vCards before they are text: a charset for each property, and lines that were
//! folded in the middle of a letter (RFC 2426, 2.6, folds octets; vCard 2.1 names charsets).
//!
//! The encoding of a whole file is found out in `encoding`.

use std::borrow::Cow;

use encoding_rs::Encoding;

use super::encoding;

/// The same bytes, but each property that names its charset, and each letter that was folded, in
/// UTF-8. Other bytes stay as they are where nothing had to be mended.
pub(super) fn mend(bytes: &[u8]) -> Cow<'_, [u8]> {
    const HEAD: usize = 1024;
    let head = bytes.get(..HEAD).unwrap_or(bytes).to_ascii_uppercase();
    if !contains(&head, b"BEGIN:VCARD") {
        return Cow::Borrowed(bytes);
    }
    let whole = unfold_letters(bytes);
    if contains(&whole.to_ascii_uppercase(), b"CHARSET=") {
        return Cow::Owned(by_property(&whole).into_bytes());
    }
    whole
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Takes folds out that have a half of a UTF-8 letter on either side.
fn unfold_letters(bytes: &[u8]) -> Cow<'_, [u8]> {
    let is_half = |byte: Option<&u8>| byte.is_some_and(|byte| (0x80..=0xBF).contains(byte));
    let mut whole: Vec<u8> = Vec::new();
    let mut from = 0;
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n') {
        let end = if at > 0 && bytes.get(at - 1) == Some(&b'\r') { at - 1 } else { at };
        let folded = matches!(bytes.get(at + 1), Some(b' ' | b'\t'));
        let cut = end > 0 && bytes.get(end - 1).is_some_and(|byte| *byte >= 0x80);
        if folded && cut && is_half(bytes.get(at + 2)) {
            whole.extend(bytes.get(from..end).unwrap_or_default());
            from = at + 2;
        }
    }
    if from == 0 {
        return Cow::Borrowed(bytes);
    }
    whole.extend(bytes.get(from..).unwrap_or_default());
    Cow::Owned(whole)
}

/// Each line in the charset that its property names; the others as the encoding of all of them.
fn by_property(bytes: &[u8]) -> String {
    let others: Vec<u8> =
        lines(bytes).filter(|(_, of)| of.is_none()).flat_map(|(it, _)| it.to_vec()).collect();
    let usual = encoding::of(&others);
    lines(bytes).map(|(line, of)| of.unwrap_or(usual).decode_without_bom_handling(line).0).collect()
}

/// The lines with their ends; a folded one has the charset of the line before.
fn lines(bytes: &[u8]) -> impl Iterator<Item = (&[u8], Option<&'static Encoding>)> {
    let mut of = None;
    bytes.split_inclusive(|byte| *byte == b'\n').map(move |line| {
        if !line.starts_with(b" ") && !line.starts_with(b"\t") {
            of = charset(line);
        }
        (line, of)
    })
}

/// What a property says of itself; quoted-printable is decoded later, value by value.
fn charset(line: &[u8]) -> Option<&'static Encoding> {
    let head = line.split(|byte| *byte == b':').next()?.to_ascii_uppercase();
    if contains(&head, b"QUOTED-PRINTABLE") {
        return None;
    }
    let mut params = head.split(|byte| *byte == b';');
    let name = params.find_map(|param| param.strip_prefix(b"CHARSET="))?;
    Encoding::for_label(name)
}
