//! Names that may stand in a setting.

/// The longest name that DNS allows, in bytes.
const LONGEST: usize = 253;
/// The longest part between two dots, in bytes.
const LONGEST_LABEL: usize = 63;

/// Returns the domain where it is a plain host name with at least one dot: letters of ASCII, digits
/// and hyphens. No language of settings gives these a meaning of their own, so the name needs no
/// quotes anywhere. All else is `None`, also names in Unicode: servers know those as `xn--` only.
pub fn plain_domain(domain: &str) -> Option<&str> {
    let is_label = |label: &str| {
        let bytes = label.as_bytes();
        let plain = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
        (1..=LONGEST_LABEL).contains(&bytes.len())
            && bytes.iter().all(plain)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let mut labels = domain.rsplit('.');
    // A name whose last part has no letter is an address.
    let top = labels.next()?;
    let fits = domain.len() <= LONGEST
        && is_label(top)
        && top.bytes().any(|byte| byte.is_ascii_alphabetic())
        && labels.clone().next().is_some()
        && labels.all(is_label);
    fits.then_some(domain)
}

/// Returns the text as a PowerShell string in single quotes, in which nothing has a meaning but the
/// quote itself. PowerShell takes four typographic quotes for it as well, so each of them is doubled.
/// `None` where the text has control characters or line separators, or is empty.
///
/// Source: *about_Quoting_Rules*, and the tokenizer's `IsSingleQuote`.
pub fn powershell_quoted(text: &str) -> Option<String> {
    let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
    if text.is_empty() || text.contains(breaks) {
        return None;
    }
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('\'');
    for letter in text.chars() {
        quoted.push(letter);
        if is_single_quote(letter) {
            quoted.push(letter);
        }
    }
    quoted.push('\'');
    Some(quoted)
}

/// A letter that ends a PowerShell string in single quotes.
pub(super) fn is_single_quote(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_only() {
        let long = format!("{}.example", "a".repeat(64));
        for bad in [
            "",
            "localhost",
            "192.0.2.7",
            "a..example",
            ".example.com",
            "example.com.",
            "-a.example",
            "a-.example",
            "a b.example",
            "a\n.example",
            "müller.example",
            "a_b.example",
            "x'; Remove-Mailbox *.example",
            "a.example : *",
            "${run{touch x}}.example",
            "a.example\tOK",
            "#a.example",
            &long,
        ] {
            assert_eq!(plain_domain(bad), None, "{bad:?}");
        }
        for good in ["fabrikam.example", "xn--mller-kva.example", "3com.co.uk"] {
            assert_eq!(plain_domain(good), Some(good));
        }
    }

    #[test]
    fn quotes_of_every_kind_are_doubled() {
        assert_eq!(powershell_quoted("it's"), Some("'it''s'".to_owned()));
        assert_eq!(
            powershell_quoted("a\u{2019}; calc #"),
            Some("'a\u{2019}\u{2019}; calc #'".to_owned())
        );
        assert_eq!(powershell_quoted("$(calc)`"), Some("'$(calc)`'".to_owned()));
        for bad in ["", "a\nb", "a\rb", "a\0b", "a\u{2028}b", "a\u{85}b"] {
            assert_eq!(powershell_quoted(bad), None, "{bad:?}");
        }
    }
}
