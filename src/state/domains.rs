//! The organization's own domains, as the person typed them.

use crate::trace::file::Options;

/// Whether a text that a person typed names any.
pub fn has_domains(typed: &str) -> bool {
    typed.contains(|c: char| c.is_alphanumeric())
}

/// The domains of a text that a person typed.
pub fn domains(typed: &str) -> Vec<String> {
    let typed = typed.split([',', ';', ' ', '\n']).map(str::to_owned);
    Options::with_domains(typed).own_domains
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_typed_in_any_of_several_ways() {
        let both = vec!["a.example".to_owned(), "b.example".to_owned()];
        for typed in [
            "a.example, b.example",
            "a.example;b.example",
            "a.example\nb.example ",
        ] {
            assert_eq!(domains(typed), both, "{typed:?}");
        }
        assert!(domains(" ,; ").is_empty());
    }
}
