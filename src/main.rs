//! Starts the page, or the command line. The page's workers have a program of their own: `workers/`.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    mailflow_insight::cli::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    mailflow_insight::app::start(|| Box::pin(rest()));
}

/// What is not shown first. In this file, because it is exported by every program it is linked into.
#[cfg(target_arch = "wasm32")]
#[leptos::wasm_split::wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
fn rest() -> Result<mailflow_insight::app::Rest, leptos::wasm_split::SplitLoaderError> {
    Ok(mailflow_insight::app::Rest::all())
}
