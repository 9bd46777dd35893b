//! Who knows under which suffixes domains are registered.

/// The registered domain of a host, where it has one.
pub type Registered = fn(&str) -> Option<String>;

/// Who knows it from the start. In the browser the list of suffixes comes later than the rest, so that
/// until then each name stands for itself.
pub(super) fn at_first() -> Option<Registered> {
    #[cfg(target_arch = "wasm32")]
    return None;
    #[cfg(not(target_arch = "wasm32"))]
    Some(trace::registered_domain)
}
