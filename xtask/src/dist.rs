//! The static site.

use std::path::PathBuf;

use anyhow::Result;

use crate::shell::{self, command, root};
use crate::{setup, sizes};

/// Builds the site, and checks its size.
pub fn run() -> Result<()> {
    let site = build()?;
    sizes::check(&site)?;
    println!(
        "The site is in {}. Any static host can serve it, from any folder.",
        site.display()
    );
    Ok(())
}

/// Builds the site and says where it is.
pub fn build() -> Result<PathBuf> {
    let (path, wasm_opt) = setup::page()?;
    println!("dist: building the page (about 3 minutes the first time on 2 cores)");
    let mut trunk = command("trunk");
    // Trunk takes NO_COLOR for a switch of its own and refuses the usual `1`.
    trunk
        .env("PATH", path)
        .env_remove("NO_COLOR")
        .args(["build", "--skip-version-check"]);
    if wasm_opt {
        trunk.arg("--release");
    } else {
        // With --release Trunk would fetch wasm-opt by itself.
        trunk.args(["--cargo-profile", "page"]);
    }
    shell::run(&mut trunk)?;
    Ok(root().join("dist"))
}
