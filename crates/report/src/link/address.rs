//! Links in addresses, as mail filters and chat programs leave them.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::MAX_TEXT;

/// More of a fragment is not looked at: percent encoding trebles the length at most.
const MAX_FRAGMENT: usize = 3 * MAX_TEXT;

/// The text of a link in a fragment, with or without its `#`: `r=…` alone, or one of the parts
/// behind `?`. What a chat program hung on at the end (`.`, `)`, `>`, `…`) is no part of it, and
/// neither are blanks and line breaks of a mail.
pub fn find(fragment: &str) -> Option<String> {
    let fragment = fragment.trim().trim_start_matches('#');
    let value = if fragment.starts_with('/') {
        let (_, parts) = fragment.split_once('?')?;
        parts.split('&').find_map(value_of)?
    } else {
        let value = value_of(fragment)?;
        value.split(['&', '?']).next().unwrap_or_default()
    };
    if value.len() > MAX_FRAGMENT {
        // Longer than any link: opening it says so.
        return Some(value.chars().take(MAX_FRAGMENT).collect());
    }
    let decoded = percent_decode_str(value).decode_utf8_lossy();
    // Who rewrites an address may write what parts it with `%` as well.
    let link = decoded.split(['&', '?', '#']).next().unwrap_or_default();
    Some(clean(link))
}

/// What stands behind `r=`, whose `=` may have been rewritten.
fn value_of(part: &str) -> Option<&str> {
    ["r=", "r%3D", "r%3d"]
        .iter()
        .find_map(|name| part.strip_prefix(name))
}

fn clean(text: &str) -> String {
    let is_own = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let text = text.trim_end_matches(|c| !is_own(c));
    let is_blank = |c: char| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}');
    text.chars().filter(|c| !is_blank(*c)).collect()
}

/// The address as it was meant, where a mail filter wrote `%23` for its `#`: what stands before stays
/// as it is, so it leads to the same site. `None` where there is nothing to repair.
pub fn repaired(address: &str) -> Option<String> {
    if address
        .split_once('#')
        .is_some_and(|(_, own)| !own.is_empty())
    {
        return None;
    }
    let address = address.trim_end_matches('#');
    let mut from = 0;
    while let Some(found) = address.get(from..)?.find('%') {
        let at = from + found;
        let behind = address.get(at + 1..)?;
        if let Some(rest) = behind_hash(behind)
            && (rest.starts_with('/') || rest.starts_with("%2F") || value_of(rest).is_some())
        {
            let rest = match rest.strip_prefix("%2F") {
                Some(rest) => Cow::Owned(format!("/{rest}")),
                None => Cow::Borrowed(rest),
            };
            return Some(format!("{}#{rest}", address.get(..at)?));
        }
        from = at + 1;
    }
    None
}

/// What follows `23`, the number of `#`, before which `%` itself may have become `%25`.
fn behind_hash(text: &str) -> Option<&str> {
    let mut rest = text;
    while let Some(again) = rest.strip_prefix("25") {
        rest = again;
    }
    rest.strip_prefix("23")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_found_alone_and_among_choices() {
        for fragment in [
            "#r=1.aB-_9",
            "r=1.aB-_9",
            "#/connectors?range=all&r=1.aB-_9",
            "#/?r=1.aB-_9&range=all",
            "#r=1.aB-_9&fbclid=xyz",
            "#r=1.aB-_9?utm_source=mail",
            "#r=1.aB-_9%26fbclid=xyz",
            "#/?range=all&r=1.aB-_9%3Futm_source=mail%23top",
            "#r%3D1.aB-_9",
            "#r%3d1%2EaB-%5F9",
            " #r=1.aB-_9\n",
            "#r=1.a%20B%0D%0A-_\u{200b}9",
        ] {
            assert_eq!(find(fragment).as_deref(), Some("1.aB-_9"), "{fragment}");
        }
        for tail in [
            ".",
            ",",
            ")",
            ">",
            "\"",
            "…",
            "».",
            "%22%3E",
            "%E2%80%A6",
            "'",
            ";",
            "!",
            "*",
        ] {
            let fragment = format!("#r=1.aB-_9{tail}");
            assert_eq!(find(&fragment).as_deref(), Some("1.aB-_9"), "{tail}");
        }
        for fragment in [
            "",
            "#",
            "#/",
            "#/connectors",
            "#/connectors?range=r=1",
            "#ar=1.a",
        ] {
            assert_eq!(find(fragment), None, "{fragment}");
        }
        assert_eq!(find("#r=").as_deref(), Some(""));
    }

    #[test]
    fn a_fragment_without_end_is_not_copied() {
        let long = format!("#r={}", "a".repeat(10_000_000));
        assert!(find(&long).is_some_and(|text| text.len() <= MAX_FRAGMENT));
    }

    #[test]
    fn a_hash_that_was_rewritten_is_repaired() {
        for (address, meant) in [
            ("https://x.example/a/%23r=1.a", "https://x.example/a/#r=1.a"),
            (
                "https://x.example/a/index.html%23r%3D1.a",
                "https://x.example/a/index.html#r%3D1.a",
            ),
            (
                "https://x.example/a/%2523r=1.a",
                "https://x.example/a/#r=1.a",
            ),
            (
                "https://x.example/?lang=fr%23/connectors?range=all",
                "https://x.example/?lang=fr#/connectors?range=all",
            ),
            (
                "https://x.example/%23%2Fconnectors",
                "https://x.example/#/connectors",
            ),
            (
                "https://x.example//other.example/%23r=1",
                "https://x.example//other.example/#r=1",
            ),
            ("https://x.example/%23r=1.a#", "https://x.example/#r=1.a"),
        ] {
            assert_eq!(repaired(address).as_deref(), Some(meant), "{address}");
            assert_eq!(repaired(meant), None, "once");
        }
        for address in [
            "https://x.example/",
            "https://x.example/#r=1.a",
            "https://x.example/%23",
            "https://x.example/%23x",
            "https://x.example/%",
            "https://x.example/%2",
            "https://x.example/?q=%23/a#/overview",
            "https://x.example/é%é",
        ] {
            assert_eq!(repaired(address), None, "{address}");
        }
    }
}
