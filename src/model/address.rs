//! One e-mail address, parsed once: nothing that holds one can hold two.
//!
//! The grammar is narrower than RFC 5322: what only serves to smuggle something into a header or a
//! link is no address here. Letters of every script are welcome (RFC 6531).

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use email_address::Options;
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Exactly one address, safe to stand in a header or a link.
///
/// Equality and order are those of the spelling; [`EmailAddress::same_as`] asks whether two
/// spellings are one mailbox.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(Arc<str>);

/// Why a text is not one address.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum AddressError {
    /// Nothing was typed.
    #[error("there is no address")]
    Empty,
    /// Several addresses in one field; all that were recognised, each once, two at least.
    #[error("several addresses in one field")]
    Several(Vec<EmailAddress>),
    /// Not an address; the text.
    #[error("“{0}” is not an e-mail address")]
    Invalid(String),
}

impl EmailAddress {
    /// Parses one bare address (`name@example.com`), at most 64 bytes before the `@` and 254 after it.
    ///
    /// Space around it is dropped, its letters stay as they are.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        if let Some(address) = Self::strict(text) {
            return Ok(address);
        }
        let found = recognised(text);
        if found.len() > 1 {
            return Err(AddressError::Several(found));
        }
        Err(AddressError::Invalid(text.to_owned()))
    }

    /// Parses what may stand in an address field: a bare address, or one with the name of its owner
    /// before it (`"Ruiz, Marta" <marta@example.com>`, RFC 5322 §3.4) or in brackets behind it, or a
    /// link to it (`mailto:`, RFC 6068). The name is dropped.
    ///
    /// The errors are those of [`EmailAddress::parse`].
    pub fn parse_mailbox(text: &str) -> Result<Self, AddressError> {
        let bare = mailbox(text.trim()).map(without_scheme).and_then(Self::strict);
        bare.map_or_else(|| Self::parse(text), Ok)
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether both are one mailbox, whatever the case of their letters.
    pub fn same_as(&self, other: &Self) -> bool {
        same_letters(&self.0, &other.0)
    }

    fn strict(text: &str) -> Option<Self> {
        let (local, domain) = text.split_once('@')?;
        let sound = is_harmless_local(local)
            && is_domain_name(domain)
            && marks_follow_letters(text)
            && has_address_structure(text);
        sound.then(|| Self(text.into()))
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The address of a mailbox with a name; `None` where anything could be a second one.
fn mailbox(text: &str) -> Option<&str> {
    // What turns the direction of the text round hides what stands there.
    let turns = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.contains(|c: char| c.is_control() || turns(c)) {
        return None;
    }
    let text = without_comment(text);
    let (name, rest) = if let Some(quoted) = text.strip_prefix('"') {
        let end = closing_quote(quoted)?;
        (quoted.get(..end)?, quoted.get(end + 1..)?.trim_start())
    } else {
        let (name, rest) = text.split_at(text.find('<').unwrap_or_default());
        let doubtful = [',', ';', ':', '"', '@', '>', '，', '；', '、', '،', '؛'];
        (Some(name).filter(|name| !name.contains(doubtful))?, rest)
    };
    let address = match rest.strip_prefix('<') {
        Some(inside) => inside.strip_suffix('>')?.trim(),
        None if name.is_empty() => rest.trim(),
        None => return None,
    };
    let named = recognised(name);
    named.iter().all(|other| other.as_str() == address).then_some(address)
}

/// A link that was copied is the address in it; one that says more than an address is none.
fn without_scheme(text: &str) -> &str {
    const SCHEME: &str = "mailto:";
    let is_link = text.get(..SCHEME.len()).is_some_and(|it| it.eq_ignore_ascii_case(SCHEME));
    if is_link { text.get(SCHEME.len()..).unwrap_or_default() } else { text }
}

/// A remark in round brackets at the end names nobody.
fn without_comment(text: &str) -> &str {
    let Some((before, remark)) = text.strip_suffix(')').and_then(|text| text.rsplit_once('('))
    else {
        return text;
    };
    if remark.contains(['@', ')', '<', '>']) { text } else { before.trim_end() }
}

/// Where the quoted part ends: the first quote that no backslash stands before.
fn closing_quote(quoted: &str) -> Option<usize> {
    let mut escaped = false;
    quoted.char_indices().find_map(|(at, c)| {
        let closes = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        closes.then_some(at)
    })
}

/// The atoms of RFC 5322 without `%`, `&`, `?` and `!`: those have a meaning in links or in old
/// routing (`%` and `!` send a message on to somebody else).
fn is_harmless_local(local: &str) -> bool {
    let lower = local.to_ascii_lowercase();
    // Some program on the way may still undo quoted-printable.
    let encoded_line_end = lower.contains("=0d") || lower.contains("=0a");
    !encoded_line_end
        && local.chars().all(|c| is_letter_of_address(c) || "#$'*+-./=^_`{|}~".contains(c))
}

/// Labels of letters, digits and inner hyphens; the last one is no number, so no IP address.
fn is_domain_name(domain: &str) -> bool {
    let last = domain.rsplit('.').next().unwrap_or_default();
    domain.chars().all(|c| is_letter_of_address(c) || matches!(c, '.' | '-'))
        && !last.chars().all(char::is_numeric)
}

/// A letter, digit or accent that stays one when a mail program or a name server normalises it:
/// the compatibility forms of some letters hold dots, commas, brackets or spaces.
fn is_letter_of_address(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    let stays = |d: char| d.is_alphanumeric() || is_combining_mark(d);
    stays(c) && !is_invisible(c) && std::iter::once(c).nfkc().all(stays)
}

/// Letters and marks that show nothing (`Default_Ignorable_Code_Point` of Unicode): two addresses
/// could look like one.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}'
    )
}

fn marks_follow_letters(text: &str) -> bool {
    let mut after_letter = false;
    text.chars().all(|c| {
        let stands = after_letter || !is_combining_mark(c);
        after_letter = is_letter_of_address(c);
        stands
    })
}

/// The parser crate holds the lengths and the places of dots and hyphens, but takes no combining
/// mark: letters of as many bytes stand in for them.
fn has_address_structure(text: &str) -> bool {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if is_combining_mark(c) {
            plain.extend(std::iter::repeat_n('x', c.len_utf8()));
        } else {
            plain.push(c);
        }
    }
    let options =
        Options::default().with_required_tld().without_domain_literal().without_display_text();
    email_address::EmailAddress::parse_with_options(&plain, options).is_ok()
}

/// The different addresses that stand in a text, in its order.
fn recognised(text: &str) -> Vec<EmailAddress> {
    let mut found: Vec<EmailAddress> = Vec::new();
    // A whole address book may be pasted: looking each one up among all the others takes minutes.
    let mut known: HashSet<String> = HashSet::new();
    for piece in text.split(is_separator) {
        let bare = piece.trim_matches([':', '.', '\'']);
        let bare = bare.strip_prefix("mailto:").unwrap_or(bare);
        if let Some(address) = EmailAddress::strict(bare)
            && known.insert(folded(&address.0).collect())
        {
            found.push(address);
        }
    }
    found
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || c.is_control() || ",;<>()[]\"，；、،؛".contains(c)
}

/// Whether two texts are the same but for the case of their letters.
pub fn same_letters(a: &str, b: &str) -> bool {
    folded(a).eq(folded(b))
}

/// Letter by letter, both small sigmas as one: their capital is the same.
fn folded(text: &str) -> impl Iterator<Item = char> {
    text.nfc().flat_map(char::to_lowercase).map(|c| if c == 'ς' { 'σ' } else { c })
}
