//! Words of a line, byte by byte.
//!
//! What `str` offers prepares a search for each of them, which takes longer than most words are long.

/// The first word, and what follows the blank behind it. Blanks before it are passed over.
pub(super) fn first_word(text: &str) -> (&str, &str) {
    let blanks = text.bytes().take_while(|byte| *byte == b' ').count();
    let text = text.get(blanks..).unwrap_or_default();
    split_once(text, b' ').unwrap_or((text, ""))
}

/// What stands before and behind the first of these bytes, which must be ASCII.
pub(super) fn split_once(text: &str, at: u8) -> Option<(&str, &str)> {
    debug_assert!(at.is_ascii());
    let place = text.bytes().position(|byte| byte == at)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

/// Where some words begin.
pub(super) fn find(text: &str, words: &str) -> Option<usize> {
    memchr::memmem::find(text.as_bytes(), words.as_bytes())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn they_are_what_str_finds(text in "[ a:é=]{0,12}") {
            prop_assert_eq!(find(&text, "a:"), text.find("a:"));
            prop_assert_eq!(split_once(&text, b':'), text.split_once(':'));
            let trimmed = text.trim_start_matches(' ');
            prop_assert_eq!(first_word(&text), trimmed.split_once(' ').unwrap_or((trimmed, "")));
        }
    }
}
