//! Prepares the page and the program of its workers for being split, where `cargo xtask dist` asks for
//! it; see xtask/src/split.rs. Without that, as with `trunk build` alone, each is one module.

/// Set by `cargo xtask dist`.
const ASKED_BY: &str = "MAILFLOW_INSIGHT_SPLIT";

fn main() {
    println!("cargo::rerun-if-env-changed={ASKED_BY}");
    println!("cargo::rustc-check-cfg=cfg(split)");
    let is_wasm = std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32");
    if is_wasm && std::env::var_os(ASKED_BY).is_some() {
        println!("cargo::rustc-cfg=split");
        // The relocations tell exactly what needs what.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
