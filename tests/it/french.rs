//! French sets a space that does not break before `: ; ? ! »` and `%`, and after `«`.

use crate::support::texts::texts;

const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];

/// Whether a line could break before a sign that belongs to the word before it.
fn breaks_badly(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    // What letters follow at once is no sign, as in `?report=`.
    let is_sign = |at: usize| {
        !letters
            .get(at + 2)
            .is_some_and(|next| next.is_alphanumeric())
    };
    letters.windows(2).enumerate().any(|(at, pair)| match pair {
        [' ', sign] => ":;?!»%".contains(*sign) && is_sign(at),
        ['«', next] => !NO_BREAK.contains(next),
        [before, '»'] => !NO_BREAK.contains(before),
        _ => false,
    })
}

#[test]
fn no_line_breaks_before_a_sign() {
    let mut looked_at = 0;
    for (place, text) in texts("fr") {
        assert!(!breaks_badly(&text), "{place}: {text}");
        looked_at += usize::from(text.contains(NO_BREAK));
    }
    assert!(looked_at > 100, "only {looked_at} texts with such a space");
}

#[test]
fn a_space_that_breaks_is_found() {
    assert!(breaks_badly("Quel TLS ?"));
    assert!(breaks_badly("« non enregistré\u{a0}»"));
    assert!(breaks_badly("«\u{a0}non enregistré »"));
    assert!(!breaks_badly("la page l’ouvre par ?report="));
    assert!(!breaks_badly(
        "Quel TLS\u{202f}? «\u{a0}non\u{a0}»\u{a0}: 10:30"
    ));
}
