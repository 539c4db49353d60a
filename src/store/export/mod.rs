//! What leaves the app: the link for the mail program and the draft file, each to one person;
//! address books and tables of the clients, and all that is known of one.
//!
//! Values in, text or bytes out; writing files and opening programs happens elsewhere.

mod calendar;
mod eml;
mod mailto;
mod person;
mod person_words;
mod table;
mod vcard;

pub use calendar::calendar;
pub use eml::{NotOneRecipient, eml, eml_file_name};
pub use mailto::{MAILTO_LIMIT, TooLong, mailto};
pub use person::person;
pub use person_words::PERSON_WORDS;
pub use table::{Heads, google_csv, readable_table};
pub use vcard::{CardVersion, vcards};

/// The body as mail wants it: every line end (`\n`, `\r\n`, `\r`) as CRLF.
///
/// Other control characters but the tab become spaces: a NUL would end the text in many programs.
fn mail_body(text: &str) -> String {
    let stray = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    text.replace(stray, " ").replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n")
}

/// The subject as one header line: spaces, and what would break or steer the line, become one space.
///
/// Where a header is folded, readers differ in how many of several spaces they give back.
fn mail_subject(text: &str) -> String {
    let gap = |c: char| c == ' ' || c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let words: Vec<&str> = text.split(gap).filter(|word| !word.is_empty()).collect();
    words.join(" ").trim().to_owned()
}
