//! The draft file (RFC 5322): opened in a mail program it is a message to one person, ready to send.
//!
//! It has no `From`, `Date` or `Message-ID`. Those belong to the moment of sending and to the mail
//! program; written here they would also name the machine, or give two mails one identity.

use mail_builder::headers::{
    HeaderType, address::Address, content_type::ContentType, raw::Raw, text::Text,
};
use mail_builder::mime::MimePart;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

use super::{mail_body, mail_subject};
use crate::model::EmailAddress;

/// The only fields a draft may have; none but `To` names anybody.
const FIELDS: [&str; 6] =
    ["mime-version", "x-unsent", "to", "subject", "content-type", "content-transfer-encoding"];

/// The longest file name of a draft, in bytes.
const NAME_LIMIT: usize = 120;

/// Why a header block may not leave the app.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum NotOneRecipient {
    /// There is no `To`.
    #[error("the draft has no recipient")]
    None,
    /// There is more than one `To`.
    #[error("the draft has several fields of recipients")]
    Several,
    /// The value of `To` is not exactly one address; the value.
    #[error("“{0}” is not one recipient")]
    To(String),
    /// A field that has no place in a draft, such as `Cc`; its name.
    #[error("the draft has a field “{0}”")]
    Field(String),
    /// A line that different mail programs would read differently; the line.
    #[error("the draft has a broken header line “{0}”")]
    Line(String),
}

/// The bytes of the draft: plain UTF-8 text, CRLF line ends, `X-Unsent: 1` so that it opens for writing.
///
/// Control characters become spaces, several spaces of the subject one. An address with letters beyond
/// ASCII stands in UTF-8 (RFC 6532). The same note always gives the same bytes.
pub fn eml(to: &EmailAddress, subject: &str, body: &str) -> Result<Vec<u8>, NotOneRecipient> {
    let draft = MimePart::raw(mail_body(body))
        .header("MIME-Version", Raw::new("1.0"))
        .header("X-Unsent", Raw::new("1"))
        .header("To", Address::from(to.as_str()))
        .header("Subject", subject_field(mail_subject(subject)))
        .header("Content-Type", ContentType::new("text/plain").attribute("charset", "utf-8"));
    written(draft)
}

/// The only way from a draft to its bytes: no block leaves unchecked.
fn written(draft: MimePart<'_>) -> Result<Vec<u8>, NotOneRecipient> {
    let mut bytes = Vec::new();
    draft.write_part(&mut bytes);
    check_headers(header_block(&bytes))?;
    Ok(bytes)
}

/// A subject that looks encoded already would be decoded by the reader: it is encoded once more.
fn subject_field(subject: String) -> HeaderType<'static> {
    if subject.contains("=?") {
        Raw::new(encoded_words(&subject)).into()
    } else {
        Text::new(subject).into()
    }
}

/// The text in the `Q` words of RFC 2047, each of at most 75 characters.
fn encoded_words(text: &str) -> String {
    const PAYLOAD: usize = 63;
    let mut words: Vec<String> = vec![String::new()];
    for c in text.chars() {
        // Both encodings write a byte as two hexadecimal digits, only the sign before them differs.
        let encoded = utf8_percent_encode(c.encode_utf8(&mut [0; 4]), NON_ALPHANUMERIC)
            .to_string()
            .replace('%', "=");
        match words.last_mut() {
            Some(word) if word.len() + encoded.len() <= PAYLOAD => word.push_str(&encoded),
            _ => words.push(encoded),
        }
    }
    let words: Vec<String> = words.iter().map(|word| format!("=?utf-8?Q?{word}?=")).collect();
    words.join(" ")
}

/// All before the first empty line; a message without one is all header.
fn header_block(message: &[u8]) -> &[u8] {
    let end = message.windows(4).position(|four| four == b"\r\n\r\n");
    end.and_then(|at| message.get(..at)).unwrap_or(message)
}

/// Lets a block pass only if every mail program finds the same one recipient in it.
///
/// Fields not in [`FIELDS`] are refused, so also `Cc`, `Bcc`, `Resent-*` and whatever is invented.
fn check_headers(block: &[u8]) -> Result<(), NotOneRecipient> {
    let mut recipients =
        fields(block)?.into_iter().filter_map(|(name, value)| (name == "to").then_some(value));
    let to = recipients.next().ok_or(NotOneRecipient::None)?;
    if recipients.next().is_some() {
        return Err(NotOneRecipient::Several);
    }
    let value = to.trim();
    let bare = value.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(value);
    match EmailAddress::parse(bare) {
        Ok(_) => Ok(()),
        Err(_) => Err(NotOneRecipient::To(value.to_owned())),
    }
}

/// The fields of a block, names in small letters, values unfolded.
fn fields(block: &[u8]) -> Result<Vec<(String, String)>, NotOneRecipient> {
    let text = String::from_utf8_lossy(block);
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in text.strip_suffix("\r\n").unwrap_or(&text).split("\r\n") {
        let broken = || NotOneRecipient::Line(line.to_owned());
        // A lone CR or LF ends the line for some programs and not for others; so does an empty fold.
        if line.trim().is_empty() || line.contains(|c: char| c.is_control() && c != '\t') {
            return Err(broken());
        }
        if line.starts_with([' ', '\t']) {
            fields.last_mut().ok_or_else(broken)?.1.push_str(line);
            continue;
        }
        let (name, value) = line.split_once(':').ok_or_else(broken)?;
        let lower = name.to_ascii_lowercase();
        if !FIELDS.contains(&lower.as_str()) {
            return Err(NotOneRecipient::Field(name.trim().to_owned()));
        }
        fields.push((lower, value.to_owned()));
    }
    Ok(fields)
}

/// A file name for the draft that every system takes: `Marta Ruiz 2025.eml`, at most 120 bytes.
///
/// It has one dot and ends its stem with the year, so no reserved name (`CON`, `LPT1.x`) can arise.
pub fn eml_file_name(client_name: &str, year: i32) -> String {
    let ending = format!("{year}.eml");
    let words: String =
        client_name.nfc().map(|c| if is_safe_in_name(c) { c } else { ' ' }).collect();
    let mut stem = String::new();
    for grapheme in words.split_whitespace().collect::<Vec<_>>().join(" ").graphemes(true) {
        if stem.len() + grapheme.len() + 1 + ending.len() > NAME_LIMIT {
            break;
        }
        stem.push_str(grapheme);
    }
    let stem = stem.trim_matches([' ', '-']);
    if stem.is_empty() { ending } else { format!("{stem} {ending}") }
}

fn is_safe_in_name(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '-' | '_' | '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(block: &str) -> Result<(), NotOneRecipient> {
        check_headers(block.as_bytes())
    }

    #[test]
    fn a_draft_with_a_copy_is_not_written() {
        let draft = MimePart::raw("Bcc: in the body is only text")
            .header("To", Address::from("marta@example.com"));
        assert!(written(draft.clone()).is_ok());
        let copied = draft.header("Bcc", Address::from("ana@example.org"));
        assert_eq!(written(copied), Err(NotOneRecipient::Field("Bcc".to_owned())));
    }

    #[test]
    fn one_recipient_passes_in_any_folding_and_case() {
        for block in [
            "To: <marta@example.com>\r\n",
            "To: marta@example.com\r\nSubject: Cc: ana@example.org\r\n",
            "tO:\r\n <marta@example.com>\r\nSubject: a\r\n\tBcc: still the subject\r\n",
        ] {
            assert_eq!(check(block), Ok(()), "{block}");
        }
    }

    #[test]
    fn a_block_without_exactly_one_recipient_is_refused() {
        let two = "<marta@example.com>, <ana@example.org>".to_owned();
        let folded = "<marta@example.com>,\t<ana@example.org>".to_owned();
        for (block, error) in [
            ("Subject: a\r\n", NotOneRecipient::None),
            ("Subject: To: marta@example.com\r\n", NotOneRecipient::None),
            ("To: a@example.com\r\nTO: b@example.com\r\n", NotOneRecipient::Several),
            ("To: a@example.com\r\nSubject: x\r\nto: a@example.com\r\n", NotOneRecipient::Several),
            ("To: \r\n", NotOneRecipient::To(String::new())),
            ("To: <marta@example.com>, <ana@example.org>\r\n", NotOneRecipient::To(two)),
            ("To: <marta@example.com>,\r\n\t<ana@example.org>\r\n", NotOneRecipient::To(folded)),
            ("To: all: a@example.com;\r\n", NotOneRecipient::To("all: a@example.com;".to_owned())),
            ("To: Ana <a@example.com>\r\n", NotOneRecipient::To("Ana <a@example.com>".to_owned())),
        ] {
            assert_eq!(check(block), Err(error), "{block}");
        }
    }

    #[test]
    fn every_other_field_for_people_is_refused_in_any_case() {
        for field in [
            "Cc",
            "BCC",
            "bcC",
            "Resent-To",
            "Resent-Cc",
            "RESENT-BCC",
            "Apparently-To",
            "Reply-To",
            "From",
            "Sender",
            "Disposition-Notification-To",
            "Bcc ",
            "To ",
            "Cc\t",
        ] {
            let name = field.trim().to_owned();
            for block in [
                format!("To: a@example.com\r\n{field}: b@example.com\r\n"),
                format!("{field}:\r\n b@example.com\r\nTo: a@example.com\r\n"),
            ] {
                assert_eq!(check(&block), Err(NotOneRecipient::Field(name.clone())), "{block}");
            }
        }
    }

    #[test]
    fn lines_that_programs_read_differently_are_refused() {
        for block in [
            "",
            "To: a@example.com\r\nSubject: x\nBcc: b@example.com\r\n",
            "To: a@example.com\r\nSubject: x\rBcc: b@example.com\r\n",
            "To: a@example.com\r\n\r\nBcc: b@example.com\r\n",
            "To: a@example.com\r\n \r\nBcc: b@example.com\r\n",
            "To: a@example.com\r\nSubject: x\0Bcc: b@example.com\r\n",
            "To: a@example.com\r\nno field\r\n",
            " folded onto nothing\r\nTo: a@example.com\r\n",
        ] {
            assert!(matches!(check(block), Err(NotOneRecipient::Line(_))), "{block:?}");
        }
        let not_text = b"To: a\xff@example.com\r\n";
        assert!(matches!(check_headers(not_text), Err(NotOneRecipient::To(_))));
    }
}
