//! The program of the page's workers: everything that reads files, and nothing that is shown.
//!
//! It is a package of its own, so that the page need not fetch it before it can be used, and so that
//! Cargo optimises it for speed; what it does is in `crates/worker`. It needs nothing of the page.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    worker::start(|| Box::pin(parts::rare()));
}

/// Only browsers have workers.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

/// What is not in the first module; see `worker/rare.rs`.
#[cfg(all(target_arch = "wasm32", split))]
mod parts {
    use split::wasm_split::{SplitLoaderError, wasm_split};
    use worker::Rare;

    // Fallible like the page's parts.
    #[wasm_split(rare, wasm_split_path = split::wasm_split, fallible)]
    pub fn rare() -> Result<Rare, SplitLoaderError> {
        Ok(Rare::all())
    }
}

/// All in one module, as `trunk build` alone makes it.
#[cfg(all(target_arch = "wasm32", not(split)))]
mod parts {
    use split::wasm_split::SplitLoaderError;
    use worker::Rare;

    pub async fn rare() -> Result<Rare, SplitLoaderError> {
        Ok(Rare::all())
    }
}
