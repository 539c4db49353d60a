//! The `mailto:` link (RFC 6068): one address, a subject, a body, nothing else.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use thiserror::Error;

use super::{mail_body, mail_subject};
use crate::model::EmailAddress;

/// The longest link handed to a mail program, in characters: above about 2,000 some systems cut it.
pub const MAILTO_LIMIT: usize = 1_800;

/// All but the unreserved characters of RFC 3986.
const TEXT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const ADDRESS: &AsciiSet = &TEXT.remove(b'@');

/// The link would be longer than [`MAILTO_LIMIT`]: hand the note over another way.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("the link would have {chars} characters, {MAILTO_LIMIT} are the most")]
pub struct TooLong {
    /// How long the link would be, in characters.
    pub chars: usize,
}

/// The link that opens the note in the mail program, whole or not at all.
///
/// Line ends of the body become `%0D%0A`; other control characters become spaces, several
/// spaces of the subject one.
pub fn mailto(to: &EmailAddress, subject: &str, body: &str) -> Result<String, TooLong> {
    let link = format!(
        "mailto:{}?subject={}&body={}",
        utf8_percent_encode(to.as_str(), ADDRESS),
        utf8_percent_encode(&mail_subject(subject), TEXT),
        utf8_percent_encode(&mail_body(body), TEXT),
    );
    // All ASCII by now, so bytes are characters.
    if link.len() > MAILTO_LIMIT {
        return Err(TooLong { chars: link.len() });
    }
    Ok(link)
}
