//! Starts the page, or the command line. The page's workers have a program of their own: `workers/`.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    cli::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {
    use mailflow_insight::page::{Parts, start};

    console_error_panic_hook::set_once();
    start(Parts {
        rest: || Box::pin(parts::rest()),
        rare: || Box::pin(parts::rare()),
    });
}

/// What is not in the first module; see `page/chunks`.
#[cfg(all(target_arch = "wasm32", split))]
mod parts {
    use mailflow_insight::page::{Rare, Rest};
    use split::wasm_split::{SplitLoaderError, wasm_split};

    // Always fallible: otherwise a part that cannot be fetched ends the program.
    #[wasm_split(rest, wasm_split_path = split::wasm_split, fallible)]
    pub fn rest() -> Result<Rest, SplitLoaderError> {
        Ok(Rest::all())
    }

    #[wasm_split(rare, wasm_split_path = split::wasm_split, fallible)]
    pub fn rare() -> Result<Rare, SplitLoaderError> {
        Ok(Rare::all())
    }
}

/// All in one module, as `trunk build` alone makes it.
#[cfg(all(target_arch = "wasm32", not(split)))]
mod parts {
    use mailflow_insight::page::{Rare, Rest};
    use split::wasm_split::SplitLoaderError;

    pub async fn rest() -> Result<Rest, SplitLoaderError> {
        Ok(Rest::all())
    }

    pub async fn rare() -> Result<Rare, SplitLoaderError> {
        Ok(Rare::all())
    }
}
