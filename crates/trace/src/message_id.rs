//! What of a `Message-ID` header is the id (RFC 5322): comments may stand before it and behind it.

use super::words::trimmed;

/// The id without its angle brackets: what stands between the first `<` outside of comments and its `>`;
/// without brackets, what stands between the comments.
pub(super) fn bare(text: &str) -> &str {
    let text = trimmed(text);
    let inner = text
        .strip_prefix('<')
        .and_then(|text| text.strip_suffix('>'));
    match inner {
        Some(inner) => trimmed(inner),
        None if memchr::memchr2(b'<', b'(', text.as_bytes()).is_none() => {
            trimmed(text.strip_suffix('>').unwrap_or(text))
        }
        None => trimmed(between_comments(text)),
    }
}

/// The same of a text in which something may follow that is no comment, so that its last `>` says nothing.
pub(super) fn between_comments(text: &str) -> &str {
    let (mut depth, mut is_quoted, mut is_escaped) = (0_u32, false, false);
    let mut is_behind_blank = true;
    // Where the id begins, and whether behind a bracket.
    let mut begins: Option<(usize, bool)> = None;
    for (at, byte) in text.bytes().enumerate() {
        let is_in_brackets = matches!(begins, Some((_, true)));
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' if depth == 0 && begins.is_some() => is_quoted = !is_quoted,
            _ if is_quoted => {}
            b'(' if !is_in_brackets && (depth > 0 || is_behind_blank) => depth += 1,
            b')' if depth > 0 => depth -= 1,
            _ if depth > 0 || byte.is_ascii_whitespace() => {}
            b'<' if !is_in_brackets => begins = Some((at + 1, true)),
            b'>' if is_in_brackets => return text.get(begins_at(begins)..at).unwrap_or_default(),
            _ => begins = begins.or(Some((at, false))),
        }
        is_behind_blank = byte.is_ascii_whitespace() || byte == b')';
    }
    let rest = text.get(begins_at(begins)..).unwrap_or_default();
    let comment = rest.find(" (").filter(|_| !rest.starts_with('('));
    let id = rest.get(..comment.unwrap_or(rest.len())).unwrap_or(rest);
    id.strip_suffix('>').unwrap_or(id)
}

fn begins_at(begins: Option<(usize, bool)>) -> usize {
    begins.map_or(0, |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_no_part_of_an_id() {
        for (text, id) in [
            ("<a@b>", "a@b"),
            (" < a@b > ", "a@b"),
            ("a@b", "a@b"),
            ("<a@b", "a@b"),
            ("a@b>", "a@b"),
            ("<a@b> (added by postmaster@b)", "a@b"),
            ("<a@b>(x)", "a@b"),
            ("(c) <a@b>", "a@b"),
            ("(c <x@y> (d) \\) e) <a@b> (<x@y>)", "a@b"),
            ("(c)<a@b>", "a@b"),
            ("<\"a>b\"@c> (d)", "\"a>b\"@c"),
            ("<a(b)@c> (d)", "a(b)@c"),
            ("a@b (c)", "a@b"),
            ("a@b> (c)", "a@b"),
            ("(c) a@b", "a@b"),
            ("a(b)@c", "a(b)@c"),
            ("<> (none)", ""),
            ("(not closed", "(not closed"),
            ("", ""),
        ] {
            assert_eq!(bare(text), id, "{text}");
        }
    }
}
