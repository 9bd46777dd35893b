//! Who knows under which suffixes domains are registered.

/// The registered domain of a host, where it has one.
pub type Registered = fn(&str) -> Option<String>;

/// Nobody knows: each name stands for itself. In the browser the list of suffixes comes later than the
/// rest.
#[cfg(target_arch = "wasm32")]
fn unknown(_host: &str) -> Option<String> {
    None
}

/// Who knows it from the start.
pub(super) fn at_first() -> Registered {
    #[cfg(target_arch = "wasm32")]
    return unknown;
    #[cfg(not(target_arch = "wasm32"))]
    trace::registered_domain
}
