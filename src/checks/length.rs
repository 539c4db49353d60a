//! Whether a note is very short or very long. Greeting and signature do not count.

use super::again::between;
use super::count;

/// Below so many words it is hardly a note.
pub(super) const FEWEST_WORDS: usize = 30;
/// Above so many it is a report.
const MOST_WORDS: usize = 300;
/// One or two paragraphs are asked for; a third is forgiven.
const MOST_PARAGRAPHS: usize = 3;

/// What is odd about the length of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// So many words, under 30.
    Short(usize),
    /// So many words, over 300.
    Long(usize),
    /// So many paragraphs, over three.
    Paragraphs(usize),
}

/// What is odd about the length of a note; nothing is said of an empty one.
pub fn length(body: &str) -> Option<Length> {
    let text = body.get(between(body)).unwrap_or_default();
    let (words, paragraphs) = (count::words(text), count::paragraphs(text));
    if words == 0 {
        None
    } else if words > MOST_WORDS {
        Some(Length::Long(words))
    } else if paragraphs > MOST_PARAGRAPHS {
        Some(Length::Paragraphs(paragraphs))
    } else {
        (words < FEWEST_WORDS).then_some(Length::Short(words))
    }
}

#[cfg(test)]
mod tests {
    use super::{Length, length};

    fn note(paragraphs: usize, words: usize) -> String {
        let paragraph = vec!["word"; words].join(" ");
        format!("Dear Ann,\n\n{}\n\nWarmly,\nElena", vec![paragraph; paragraphs].join("\n\n"))
    }

    #[test]
    fn greeting_and_signature_make_a_note_neither_long_nor_of_many_paragraphs() {
        assert_eq!(length(&note(3, 40)), None);
        assert_eq!(length(&note(1, 30)), None);
        assert_eq!(length(&note(3, 100)), None);
        assert_eq!(length(&note(1, 29)), Some(Length::Short(29)));
        assert_eq!(length(&note(4, 40)), Some(Length::Paragraphs(4)));
        assert_eq!(length(&note(3, 101)), Some(Length::Long(303)));
        assert_eq!(length(""), None);
        assert_eq!(length("  \n"), None);
    }
}
