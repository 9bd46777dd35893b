//! How much was read at once when it was measured in each browser: `docs/browsers.md`, "How much is read". What is
//! more may work as well, and nobody has seen it, so the page says so before it tries.

use super::browser;
use super::progress::Progress;

/// Bytes of all files together.
const MOST_BYTES: f64 = 4e9;
/// Files together.
const MOST_FILES: u64 = 10_000;

/// Whether more is being read than was measured.
pub(crate) fn is_past(progress: &Progress) -> bool {
    progress.bytes_all > most_bytes() || progress.files_all as u64 > most_files()
}

/// In bytes.
pub(crate) fn most_bytes() -> f64 {
    set("data-most-bytes").map_or(MOST_BYTES, |bytes| bytes as f64)
}

pub(crate) fn most_files() -> u64 {
    set("data-most-files").unwrap_or(MOST_FILES)
}

/// What the page says of it itself: a host may know its browsers better. Whole numbers: what reads others weighs 14 KB.
fn set(attribute: &str) -> Option<u64> {
    let root = browser::document().document_element()?;
    root.get_attribute(attribute)?.parse().ok()
}
