//! Starts the page, or the command line. The page's workers have a program of their own: `workers/`.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    mailflow_insight::cli::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    mailflow_insight::app::start();
}
