//! Telephone numbers as they are compared: without signs, country codes and leading zeros.

/// Fewer digits are no number to compare.
const FEWEST: usize = 7;
/// National numbers are no longer than this in most countries; what stands before is a code.
const MOST: usize = 10;

/// One number; two of them are compared by [`Number::same_as`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Seven at least, ten at most: the last ones.
    digits: String,
    /// Within a house.
    extension: String,
}

impl Number {
    /// The numbers of a text; more than one where a stroke or a comma parts them.
    pub(super) fn all(text: &str) -> Vec<Self> {
        let text = text.replace("(0)", " ");
        text.split(['/', ',', ';', '\n']).filter_map(Self::of).collect()
    }

    fn of(text: &str) -> Option<Self> {
        let (mut digits, mut extension) = (String::new(), String::new());
        let mut ended = false;
        for c in text.chars() {
            ended |= digits.len() >= FEWEST && (c.is_alphabetic() || c == '#');
            let into = if ended { &mut extension } else { &mut digits };
            into.extend(c.is_ascii_digit().then_some(c));
        }
        let digits = digits.trim_start_matches('0');
        let from = digits.len().saturating_sub(MOST);
        let digits = digits.get(from..).filter(|digits| digits.len() >= FEWEST)?.to_owned();
        Some(Self { digits, extension })
    }

    /// The same as far as both go: a national number with nine digits is the end of the one with
    /// its country code.
    pub(super) fn same_as(&self, other: &Self) -> bool {
        let ends = self.digits.ends_with(&other.digits) || other.digits.ends_with(&self.digits);
        ends && self.extension == other.extension
    }

    /// What all spellings of the number have in common.
    pub(super) fn tail(&self) -> &str {
        self.digits.get(self.digits.len() - FEWEST..).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    fn same(a: &str, b: &str) -> bool {
        let (a, b) = (Number::all(a), Number::all(b));
        a.iter().any(|a| b.iter().any(|b| a.same_as(b)))
    }

    #[test]
    fn spellings_of_a_number_are_the_same() {
        for (a, b) in [
            ("+34 600 111 222", "600111222"),
            ("0034600111222", "600-111-222"),
            ("020 7946 0958", "+44 (0)20 7946 0958"),
            ("8 (495) 123-45-67", "+7 495 1234567"),
            ("06 12 34 56 78", "+33 6 12 34 56 78"),
            ("600 111 222 (móvil)", "Tel. 600111222 / 91 234 56 78"),
            ("912345678 ext. 12", "+34 912345678 x12"),
        ] {
            assert!(same(a, b) && same(b, a), "{a}, {b}");
        }
        for (a, b) in [
            ("212-555-1234", "312-555-1234"),
            ("112", "112"),
            ("912345678 ext. 12", "912345678 ext. 13"),
            ("+34 600 111 222", "+34 600 111 223"),
        ] {
            assert!(!same(a, b), "{a}, {b}");
        }
    }
}
