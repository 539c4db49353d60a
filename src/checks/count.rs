//! How long a note is, as a reader counts: words and paragraphs.
//!
//! Whether that is too long or too short is not decided here.

/// The words of a text: what stands between blanks or dashes and has a letter or a digit in it.
///
/// "after-sale" is one word, "good—bad" are two, "…" is none.
pub fn words(body: &str) -> usize {
    body.split(|c: char| c.is_whitespace() || matches!(c, '—' | '–'))
        .filter(|part| part.chars().any(char::is_alphanumeric))
        .count()
}

/// The paragraphs of a text: blocks of lines with an empty line between them.
pub fn paragraphs(body: &str) -> usize {
    let mut count = 0;
    let mut inside = false;
    for line in body.lines() {
        let blank = line.trim().is_empty();
        if !blank && !inside {
            count += 1;
        }
        inside = !blank;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::{paragraphs, words};

    #[test]
    fn words_are_counted_as_a_reader_counts_them() {
        assert_eq!(words(""), 0);
        assert_eq!(words(" \n\t "), 0);
        assert_eq!(words("Dear Graham,\n\nwhat a year!"), 5);
        assert_eq!(words("It’s an after-sale letter"), 4);
        assert_eq!(words("bueno—malo – regular"), 3);
        assert_eq!(words("… — * !"), 0);
        assert_eq!(words("Дорогая Марина, 27 дней"), 4);
        assert_eq!(words("non\u{a0}breaking"), 2);
    }

    #[test]
    fn paragraphs_are_parted_by_empty_lines_and_by_nothing_else() {
        assert_eq!(paragraphs(""), 0);
        assert_eq!(paragraphs("\n \n"), 0);
        assert_eq!(paragraphs("one line\nand the next"), 1);
        assert_eq!(paragraphs("one\n\ntwo"), 2);
        assert_eq!(paragraphs("\n\none\r\n\r\n  \r\ntwo\n"), 2);
    }
}
