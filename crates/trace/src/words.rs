//! Words of a line, byte by byte.
//!
//! What `str` offers prepares a search for each of them, which takes longer than most words are long.

/// The first word, and what follows the blank behind it. Blanks before it are passed over.
pub(super) fn first_word(text: &str) -> (&str, &str) {
    let text = behind_blanks(text);
    split_once(text, b' ').unwrap_or((text, ""))
}

/// What stands behind the blanks before a text.
pub(super) fn behind_blanks(text: &str) -> &str {
    let blanks = text.bytes().take_while(|byte| *byte == b' ').count();
    text.get(blanks..).unwrap_or_default()
}

/// A text without the byte order marks before it.
pub(super) fn without_mark(text: &str) -> &str {
    match text.as_bytes() {
        [0xef, ..] => text.trim_start_matches('\u{feff}'),
        _ => text,
    }
}

/// Whether a line holds nothing but blanks of ASCII. The first letter tells it of nearly all.
pub(super) fn is_blank(line: &[u8]) -> bool {
    line.iter().all(u8::is_ascii_whitespace)
}

/// What stands before and behind the first of these bytes, which must be ASCII.
pub(super) fn split_once(text: &str, at: u8) -> Option<(&str, &str)> {
    debug_assert!(at.is_ascii());
    let place = text.bytes().position(|byte| byte == at)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

/// Whether a text is ASCII without capital letters. Nearly all hosts and domains are written like this,
/// so that it is asked several times for each transfer: it looks at eight letters at once.
pub(super) fn is_lower(text: &str) -> bool {
    let (eights, rest) = text.as_bytes().as_chunks();
    let is_one = |byte: &u8| byte.is_ascii() && !byte.is_ascii_uppercase();
    eights.iter().all(are_lower) && rest.iter().all(is_one)
}

fn are_lower(bytes: &[u8; 8]) -> bool {
    const EACH: u64 = u64::from_ne_bytes([1; 8]);
    const TOP: u64 = EACH << 7;
    let bytes = u64::from_ne_bytes(*bytes);
    // The top bit of each byte says whether its letter is at least `A`, and whether it is behind `Z`. A
    // byte beyond ASCII may carry into its neighbour, but has its own top bit set, which decides.
    let from_a = bytes.wrapping_add(EACH * (0x80 - b'A') as u64);
    let behind_z = bytes.wrapping_add(EACH * (0x80 - (b'Z' + 1)) as u64);
    (bytes | (from_a & !behind_z)) & TOP == 0
}

/// Without blanks around it, of which most texts have none.
pub(super) fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => text,
        _ => text.trim(),
    }
}

/// The same without blanks before it.
pub(super) fn trimmed_start(text: &str) -> &str {
    match text.as_bytes() {
        [b'!'..=b'~', ..] => text,
        _ => text.trim_start(),
    }
}

/// The same without blanks behind it.
pub(super) fn trimmed_end(text: &str) -> &str {
    match text.as_bytes() {
        [.., b'!'..=b'~'] => text,
        _ => text.trim_end(),
    }
}

/// Whether some words stand in a text; see [`split_at`].
pub(super) fn holds(text: &str, words: &str, rare: u8) -> bool {
    split_at(text, words, rare).is_some()
}

/// What follows some words where they stand first; see [`split_at`].
pub(super) fn behind<'a>(text: &'a str, words: &str, rare: u8) -> Option<&'a str> {
    split_at(text, words, rare).map(|(_, behind)| behind)
}

/// What stands before and behind some words where they stand first. One of their letters is looked
/// for, the first of its kind in them, which should be rare in such texts.
pub(super) fn split_at<'a>(text: &'a str, words: &str, rare: u8) -> Option<(&'a str, &'a str)> {
    let before = words.bytes().position(|byte| byte == rare)?;
    let bytes = text.as_bytes();
    for place in memchr::memchr_iter(rare, bytes) {
        if let Some(start) = place.checked_sub(before)
            && bytes.get(start..)?.starts_with(words.as_bytes())
        {
            return Some((text.get(..start)?, text.get(start + words.len()..)?));
        }
    }
    None
}

/// The first word between blanks of any kind.
pub(super) fn first_of(text: &str) -> &str {
    let text = trimmed_start(text);
    let is_end = |byte: u8| byte <= b' ' || !byte.is_ascii();
    match text.bytes().position(is_end) {
        None => text,
        Some(end) if text.as_bytes().get(end) == Some(&b' ') => text.get(..end).unwrap_or_default(),
        Some(_) => text.split_whitespace().next().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn capitals_and_what_is_beyond_ascii_are_found(text in "[a-z0-9.@Z\\[`{\u{7f}Aé]{0,20}") {
            let is_small = |byte: u8| byte.is_ascii() && !byte.is_ascii_uppercase();
            prop_assert_eq!(is_lower(&text), text.bytes().all(is_small));
        }

        #[test]
        fn blanks_are_all_that_unicode_knows(text in "[ \u{a0}\u{b}\t~!\u{7f}é]{0,4}") {
            prop_assert_eq!(trimmed(&text), text.trim());
            prop_assert_eq!(trimmed_start(&text), text.trim_start());
            prop_assert_eq!(trimmed_end(&text), text.trim_end());
        }

        #[test]
        fn they_are_what_str_finds(text in "[ a:é=\u{a0}]{0,12}") {
            prop_assert_eq!(split_at(&text, "a:", b':'), text.split_once("a:"));
            prop_assert_eq!(first_of(&text), text.split_whitespace().next().unwrap_or_default());
            let behind_words = text.split_once("a:=").map(|(_, behind)| behind);
            prop_assert_eq!(behind(&text, "a:=", b':'), behind_words);
            prop_assert_eq!(behind(&text, "a:=", b'a'), behind_words);
            prop_assert_eq!(split_once(&text, b':'), text.split_once(':'));
            let trimmed = text.trim_start_matches(' ');
            prop_assert_eq!(first_word(&text), trimmed.split_once(' ').unwrap_or((trimmed, "")));
        }
    }
}
