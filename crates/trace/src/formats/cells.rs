//! What cells of any format may hold.

use crate::words::trimmed;

/// A cell that tells something.
pub(super) fn told(cell: &str) -> Option<&str> {
    (!cell.is_empty()).then_some(cell)
}

/// The domain of a mail address: what follows its last `@`, up to a `;` or `>`.
pub(super) fn domain_of(addresses: &str) -> &str {
    let bytes = addresses.as_bytes();
    let end = memchr::memchr(b';', bytes).unwrap_or(bytes.len());
    let first = addresses.get(..end).unwrap_or_default();
    let at = memchr::memrchr(b'@', first.as_bytes());
    let domain = at.and_then(|at| first.get(at + 1..)).unwrap_or_default();
    trimmed(domain).trim_end_matches('>')
}
