//! The lines of a vCard 2.1, 3.0 or 4.0: unfolded, taken apart, decoded (RFC 6350, 3; RFC 2425, 5.8).
//!
//! Own code, because half of the files in the world break the standards: dates that a strict
//! parser drops, quoted-printable without an encoding, broken lines. Nothing may be lost of them.

use encoding_rs::Encoding;

use super::encoding::decode_value;

/// One property of a card.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Property {
    /// Ties properties together, as in `item1.EMAIL` and `item1.X-ABLabel`.
    pub(super) group: String,
    /// In capitals.
    pub(super) name: String,
    /// Names in capitals; a bare parameter of 2.1 has the name `TYPE`.
    params: Vec<(String, String)>,
    /// Unfolded, but neither decoded nor unescaped.
    raw: String,
}

impl Property {
    /// The values of a parameter.
    pub(super) fn params(&self, name: &str) -> impl Iterator<Item = &str> {
        self.params.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// True if one of the types is the one given in capitals.
    pub(super) fn has_type(&self, name: &str) -> bool {
        self.params("TYPE")
            .any(|types| types.split(',').any(|word| word.eq_ignore_ascii_case(name)))
    }

    /// A picture, a sound or a key: nothing to read.
    pub(super) fn is_binary(&self) -> bool {
        self.is_encoded("BASE64") || self.is_encoded("B")
    }

    /// A link to another card or to a page, not a word.
    pub(super) fn is_link(&self) -> bool {
        ["urn:", "uuid:", "http:", "https:", "mailto:"].iter().any(|scheme| {
            let start = self.raw.get(..scheme.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        })
    }

    /// The whole value as text.
    pub(super) fn text(&self) -> String {
        unescape(&self.decode(&self.raw))
    }

    /// The parts between the separators that are not escaped.
    pub(super) fn parts(&self, separator: char) -> Vec<String> {
        split(&self.raw, separator).map(|part| unescape(&self.decode(part))).collect()
    }

    fn is_encoded(&self, encoding: &str) -> bool {
        self.params("ENCODING").chain(self.params("TYPE")).any(|e| e.eq_ignore_ascii_case(encoding))
    }

    fn decode(&self, raw: &str) -> String {
        if !self.is_encoded("QUOTED-PRINTABLE") {
            return raw.to_owned();
        }
        let bytes = quoted_printable(raw);
        let stated = self.params("CHARSET").find_map(|name| Encoding::for_label(name.as_bytes()));
        match stated {
            Some(encoding) => encoding.decode(&bytes).0.into_owned(),
            None => decode_value(&bytes),
        }
    }

    /// Takes a line apart; `None` if it is no property.
    fn parse(line: &str) -> Option<Self> {
        let colon = unquoted(line, ':')?;
        let (head, raw) = (line.get(..colon)?, line.get(colon + 1..)?);
        let mut words = split_unquoted(head, ';');
        let full_name = words.next()?.trim();
        let (group, name) = full_name.rsplit_once('.').unwrap_or(("", full_name));
        let is_word = |sign: char| sign.is_ascii_alphanumeric() || "-_".contains(sign);
        if name.is_empty() || !name.chars().all(is_word) || !group.chars().all(is_word) {
            return None;
        }
        let params = words
            .map(|word| word.split_once('=').unwrap_or(("TYPE", word)))
            .map(|(key, value)| (key.trim().to_uppercase(), value.trim().replace('"', "")))
            .collect();
        Some(Self {
            group: group.to_lowercase(),
            name: name.to_uppercase(),
            params,
            raw: raw.to_owned(),
        })
    }
}

/// Puts the lines of one card together to its properties, the first and the last line included.
#[derive(Default)]
pub(super) struct Unfolder {
    done: Vec<Property>,
    line: String,
}

impl Unfolder {
    /// Takes the next line as it stands in the file, without its end.
    pub(super) fn push(&mut self, line: &str) {
        if let Some(rest) = line.strip_prefix([' ', '\t']) {
            self.line.push_str(rest);
        } else if self.wants_more() {
            self.line.pop();
            self.line.push_str(line);
        } else if line.is_empty() {
            self.flush();
        } else if Property::parse(line).is_some() {
            self.flush();
            line.clone_into(&mut self.line);
        } else if !self.line.is_empty() {
            // No property: the rest of a value whose line end was not escaped, or of a picture.
            self.line.push_str("\\n");
            self.line.push_str(line);
        }
    }

    /// The line that may still go on.
    pub(super) fn line(&self) -> &str {
        &self.line
    }

    /// All properties.
    pub(super) fn finish(mut self) -> Vec<Property> {
        self.flush();
        self.done
    }

    /// A line of quoted-printable that ends with `=` goes on.
    fn wants_more(&self) -> bool {
        self.line.ends_with('=')
            && self
                .line
                .split_once(':')
                .is_some_and(|(head, _)| head.to_ascii_uppercase().contains("QUOTED-PRINTABLE"))
    }

    fn flush(&mut self) {
        let line = std::mem::take(&mut self.line);
        self.done.extend(Property::parse(&line));
    }
}

/// Where a sign stands first outside quotation marks.
fn unquoted(text: &str, wanted: char) -> Option<usize> {
    let mut quoted = false;
    text.char_indices().find_map(|(index, sign)| {
        quoted ^= sign == '"';
        (sign == wanted && !quoted).then_some(index)
    })
}

fn split_unquoted(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    text.split(move |sign: char| {
        quoted ^= sign == '"';
        sign == separator && !quoted
    })
}

/// Splits at separators that have no backslash before them.
fn split(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut escaped = false;
    text.split(move |sign: char| {
        let splits = sign == separator && !escaped;
        escaped = sign == '\\' && !escaped;
        splits
    })
}

fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match (sign, sign == '\\') {
            (_, false) => plain.push(sign),
            (_, true) => match signs.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(next @ ('\\' | ',' | ';' | ':')) => plain.push(next),
                Some(next) => plain.extend(['\\', next]),
                None => plain.push('\\'),
            },
        }
    }
    plain
}

/// RFC 2045, 6.7, without the line ends; what is no code stays as it is.
fn quoted_printable(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *first == b'=').and_then(hex);
        if let Some(byte) = code {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    bytes
}

fn hex(digits: &[u8]) -> Option<u8> {
    let digits = std::str::from_utf8(digits).ok().filter(|digits| !digits.contains('+'))?;
    u8::from_str_radix(digits, 16).ok()
}
