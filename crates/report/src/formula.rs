//! Texts that a spreadsheet would take for a formula.
//!
//! Names are whatever a stranger sent, and people open tables with programs that run what begins like a
//! formula. Source: OWASP, *CSV Injection*.

/// Returns the text with a `'` before whatever a spreadsheet would take for a formula: at its start, and
/// behind what a spreadsheet may take for the end of a cell. Where the list separator of a country is `;`,
/// a file with commas is parted at semicolons, and no quotes around a field hinder that.
pub fn harmless(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 1);
    if text.starts_with(['\t', '\r', '\n']) {
        safe.push('\'');
    }
    let mut may_begin = true;
    for letter in text.chars() {
        if may_begin && begins_a_formula(letter) {
            safe.push('\'');
        }
        safe.push(letter);
        may_begin = match letter {
            ';' | '\t' | '\r' | '\n' => true,
            // What some programs pass over.
            ' ' | '"' => may_begin,
            _ => false,
        };
    }
    safe
}

/// The same for a cell that may be a number: those begin with a sign as well, and stay numbers.
pub(crate) fn harmless_cell(text: &str) -> String {
    let is_of_number = |letter: char| {
        letter.is_ascii_digit()
            || letter.is_whitespace()
            || matches!(letter, '.' | ',' | '%' | '\'')
    };
    match text.strip_prefix(['+', '-']) {
        Some(rest) if rest.chars().all(is_of_number) => text.to_owned(),
        _ => harmless(text),
    }
}

/// The last four are those that spreadsheets of East Asia take for the first.
fn begins_a_formula(letter: char) -> bool {
    matches!(
        letter,
        '=' | '+' | '-' | '@' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_begins_like_a_formula_however_the_line_is_parted() {
        for (text, expected) in [
            ("mx.partner.example", "mx.partner.example"),
            ("", ""),
            ("a-b=c@d", "a-b=c@d"),
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
            ("\u{ff1d}1", "'\u{ff1d}1"),
            ("\t=1", "'\t'=1"),
            (" =1", " '=1"),
            ("a;=HYPERLINK(1);b", "a;'=HYPERLINK(1);b"),
            ("a; \"=1", "a; \"'=1"),
            ("Contoso; @x", "Contoso; '@x"),
            ("a\r\n+1", "a\r\n'+1"),
        ] {
            assert_eq!(harmless(text), expected, "{text:?}");
            // What is harmless stays as it is.
            assert_eq!(
                harmless(expected).replace("''", "'"),
                expected.replace("''", "'")
            );
        }
    }

    #[test]
    fn numbers_stay_numbers() {
        for number in ["-3", "+12.5", "-1\u{202f}234,5\u{a0}%", "12", "-"] {
            assert_eq!(harmless_cell(number), number);
        }
        for (text, expected) in [("-3+A1", "'-3+A1"), ("+x", "'+x"), ("=1", "'=1")] {
            assert_eq!(harmless_cell(text), expected);
        }
    }
}
