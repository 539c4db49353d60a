//! Bytes to text: byte order marks, UTF-8, UTF-16 and the code pages of Windows.
//!
//! What the text means is not looked at here.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, X_MAC_CYRILLIC};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::{Doubt, DoubtReason, ImportError, card_bytes};

/// A text in its composed form (NFC), without a byte order mark, all line ends `\n`.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) encoding: &'static str,
    /// One doubt for each line with signs that could not be read.
    pub(super) damaged: Vec<Doubt>,
}

/// Finds the encoding and reads the whole file.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, ImportError> {
    let bytes = &*card_bytes::mend(bytes);
    let encoding = of(bytes);
    if encoding != UTF_16LE && encoding != UTF_16BE {
        refuse_binary(bytes)?;
    }
    let (text, encoding, _) = encoding.decode(bytes);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    // Some systems write accents apart from their letters; a search would not find them.
    let text = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text,
        IsNormalized::No | IsNormalized::Maybe => text.nfc().collect(),
    };
    let damaged = damaged_lines(&text);
    Ok(Decoded { text, encoding: encoding.name(), damaged })
}

/// Bytes of a single value whose encoding is not stated, as in old vCards.
pub(super) fn decode_value(bytes: &[u8]) -> String {
    of(bytes).decode(bytes).0.into_owned()
}

/// The encoding that the bytes most likely have.
pub(super) fn of(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return encoding;
    }
    if mostly_utf8(bytes) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    // The detector does not know the code pages of old Macintoshes.
    let all = [guess, MACINTOSH, X_MAC_CYRILLIC];
    all.into_iter().min_by_key(|encoding| strangeness(encoding, bytes)).unwrap_or(guess)
}

/// How many signs stand where no language of Europe has them: a capital or a mark within a word.
fn strangeness(encoding: &'static Encoding, bytes: &[u8]) -> usize {
    const SAMPLE: usize = 64 * 1024;
    let text = encoding.decode_without_bom_handling(bytes.get(..SAMPLE).unwrap_or(bytes)).0;
    let signs: Vec<char> = text.chars().collect();
    let is_strange = |around: &&[char; 3]| {
        let [before, sign, after] = around;
        let within = before.is_lowercase() && (after.is_lowercase() || after.is_whitespace());
        !sign.is_ascii()
            && (sign.is_control()
                || within && !sign.is_lowercase()
                || after.is_lowercase() && !before.is_alphabetic() && !sign.is_alphabetic())
    };
    signs.array_windows().filter(is_strange).count()
}

/// Spaces, commas and line ends have a zero byte in UTF-16, always on the same side.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    const SAMPLE: usize = 4096;
    /// One sign in so many has a zero byte in any script.
    const RARITY: usize = 50;
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let zeros =
        |side: usize| sample.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let enough = (sample.len() / RARITY).max(1);
    match (zeros(0), zeros(1)) {
        (0, odd) if odd >= enough => Some(UTF_16LE),
        (even, 0) if even >= enough => Some(UTF_16BE),
        _ => None,
    }
}

/// A few broken bytes in a long UTF-8 text do not make it a code page.
fn mostly_utf8(bytes: &[u8]) -> bool {
    const GOOD_FOR_EACH_BAD: usize = 10;
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|sign| !sign.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    bad == 0 || good / bad >= GOOD_FOR_EACH_BAD
}

/// No text in one byte a sign has a zero byte.
fn refuse_binary(bytes: &[u8]) -> Result<(), ImportError> {
    let Some(byte) = bytes.iter().position(|byte| *byte == 0) else { return Ok(()) };
    let before = bytes.get(..byte).unwrap_or_default();
    let line = before.split(|byte| *byte == b'\n').count();
    Err(ImportError::Unreadable { line, byte })
}

fn damaged_lines(text: &str) -> Vec<Doubt> {
    if !text.contains(char::REPLACEMENT_CHARACTER) {
        return Vec::new();
    }
    text.split('\n')
        .enumerate()
        .filter(|(_, line)| line.contains(char::REPLACEMENT_CHARACTER))
        .map(|(index, line)| Doubt {
            line: index + 1,
            reason: DoubtReason::DamagedText,
            text: line.to_owned(),
        })
        .collect()
}
