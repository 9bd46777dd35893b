//! Starts the page, a worker of the page, or the command line.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    mailflow_insight::cli::main()
}

/// Page and workers run the same module: where it runs tells what it is.
#[cfg(target_arch = "wasm32")]
fn main() {
    use wasm_bindgen::JsCast;

    console_error_panic_hook::set_once();
    if let Ok(scope) = js_sys::global().dyn_into::<web_sys::DedicatedWorkerGlobalScope>() {
        mailflow_insight::worker::start(scope);
    } else {
        mailflow_insight::app::start();
    }
}
