//! What came out of a file, made fit to be shown: names are whatever a stranger sent.

use std::borrow::Cow;

/// The text without anything that a terminal, a mail program or a reader would obey: control
/// characters, of which escape sequences are made, and marks that turn the direction of writing.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    if text.contains(is_obeyed) {
        Cow::Owned(text.replace(is_obeyed, "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The same of a whole file of lines, which stay lines.
pub(crate) fn plain_lines(text: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| {
        let end = if line.ends_with("\r\n") { 2 } else { 1 };
        let (line, end) = match line.ends_with('\n') {
            true => line.split_at(line.len() - end),
            false => (line, ""),
        };
        [&plain(line), end].concat()
    });
    lines.collect()
}

/// Whether something else happens with it than that it is shown.
pub(crate) fn is_obeyed(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{061c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
                | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_obeyed_is_left() {
        let hostile = "a\u{1b}[31mb\u{9b}0mc\r\nd\u{202e}e\u{7}\u{2066}";
        let shown = plain(hostile);
        assert!(!shown.contains(is_obeyed), "{shown:?}");
        assert!(shown.starts_with("a\u{fffd}[31mb\u{fffd}0mc"));
    }

    #[test]
    fn lines_stay_lines() {
        assert_eq!(
            plain_lines("a\u{1b}\r\nb\rc\n\nd"),
            "a\u{fffd}\r\nb\u{fffd}c\n\nd"
        );
    }

    #[test]
    fn what_is_harmless_stays_as_it_is() {
        for text in [
            "",
            "Contoso Partner",
            "Müller & Söhne “X”",
            "日本",
            "a\u{a0}: b",
        ] {
            assert!(matches!(plain(text), Cow::Borrowed(same) if same == text));
        }
    }
}
