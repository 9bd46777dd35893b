//! Texts that give a reason, by who writes them.
//!
//! Case does not matter, and the first row of a table that is found in the text decides. Source of the
//! tables: `docs/stopped.md`, Texts that give a reason.

pub mod exchange;
pub mod library;
pub mod reply;

use super::Reason;

/// A text in lower case, in which words are looked for.
pub struct Lowered(String);

impl Lowered {
    /// As it is.
    pub fn of(text: &str) -> Self {
        Self(text.to_lowercase())
    }

    /// Without what stands between double quotes, see [`unquoted`].
    pub fn unquoted(text: &str) -> Self {
        Self::of(&unquoted(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether any of these is in it.
    pub fn has_any(&self, parts: &[&str]) -> bool {
        parts.iter().any(|part| self.0.contains(part))
    }

    /// The result type of RFC 8460 that stands in it as a word, the one of the first of them.
    pub fn result_type(&self) -> Option<Reason> {
        let is_part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        let mut words = self.0.split(|c| !is_part(c));
        words.find_map(Reason::from_result_type)
    }

    /// Whether this stands in it as a word of letters and digits.
    pub fn has_word(&self, word: &str) -> bool {
        let mut words = self.0.split(|c: char| !c.is_alphanumeric());
        words.any(|other| other == word)
    }
}

/// A text without what stands between double quotes, which proves nothing.
pub fn unquoted(text: &str) -> String {
    let (mut kept, mut is_quoted, mut is_escaped) = (String::new(), false, false);
    let mut quoted = String::new();
    for letter in text.chars() {
        match letter {
            '"' if is_quoted && !is_escaped => {
                is_quoted = false;
                quoted.clear();
            }
            '"' if !is_quoted => is_quoted = true,
            _ if is_quoted => quoted.push(letter),
            _ => kept.push(letter),
        }
        is_escaped = is_quoted && letter == '\\' && !is_escaped;
    }
    // A quote that never ends quotes nothing.
    if is_quoted {
        kept.push('"');
        kept.push_str(&quoted);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_text_proves_nothing() {
        for (text, expected) in [
            (r#"a "b \" c" D"#, "a  d"),
            (r#"a "b"#, r#"a "b"#),
            (r#""x"y"z""#, "y"),
            ("plain", "plain"),
        ] {
            assert_eq!(Lowered::unquoted(text).as_str(), expected, "{text}");
        }
    }
}
