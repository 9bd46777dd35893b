//! Two things at a time where there are several cores.

/// Does both, one beside the other: in the browser, where a worker has one core, one behind the other.
pub(super) fn both<A: Send, B: Send>(
    first: impl FnOnce() -> A + Send,
    second: impl FnOnce() -> B + Send,
) -> (A, B) {
    #[cfg(not(target_arch = "wasm32"))]
    return rayon::join(first, second);
    #[cfg(target_arch = "wasm32")]
    (first(), second())
}
