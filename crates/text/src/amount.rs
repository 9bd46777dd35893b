//! A number as a sentence needs it: the count that decides the plural, and the text that is shown.

/// A number: its count for the plural, and its text as the browser writes it.
#[derive(Clone, Copy, Debug)]
pub struct Amount<'a> {
    /// The count.
    pub count: u64,
    /// The count as text, with the language's separators.
    pub text: &'a str,
}
