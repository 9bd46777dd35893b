//! The static site.

use std::path::PathBuf;

use anyhow::Result;

use crate::shell::{self, command, root};
use crate::{offline, remap, setup, single, sizes, split, styles, sums, workers};

#[derive(clap::Args, Default)]
pub struct Arguments {
    /// Write the page as one file too, which works from disk
    #[arg(long)]
    single_file: bool,
    /// Leave the service worker out, and take an earlier one away from visitors
    #[arg(long)]
    no_offline: bool,
    /// Take what is in dist/ instead of building it
    #[arg(long, conflicts_with = "no_offline")]
    built: bool,
}

/// Builds the site, and checks its size.
pub fn run(arguments: &Arguments) -> Result<()> {
    let site = if arguments.built {
        root().join("dist")
    } else {
        build(!arguments.no_offline)?
    };
    println!(
        "The site is in {}. Any static host can serve it, from any folder.",
        site.display()
    );
    sums::write(&site)?;
    if arguments.single_file {
        sums::write(&single::write(&site)?)?;
    }
    if arguments.built {
        return Ok(());
    }
    // Last: a site that is too large can be used all the same.
    sizes::check(&site)
}

/// Builds the site and says where it is.
pub fn build(for_offline_use: bool) -> Result<PathBuf> {
    let (path, wasm_opt) = setup::page()?;
    println!("dist: building the page (about 3 minutes the first time on 2 cores)");
    let mut trunk = command("trunk");
    // Trunk takes NO_COLOR for a switch of its own and refuses the usual `1`.
    trunk
        .env("PATH", path)
        .env_remove("NO_COLOR")
        .env(split::ASKED_BY, "1")
        .args(["build", "--skip-version-check"]);
    // The paths of this machine stay out of the page: its bytes are the same in any folder.
    if let Some((name, value)) = remap::variable(root(), setup::WASM_TARGET)? {
        trunk.env(name, value);
    }
    if wasm_opt {
        trunk.arg("--release");
    } else {
        // With --release Trunk would fetch wasm-opt by itself.
        trunk.args(["--cargo-profile", "page"]);
    }
    shell::run(&mut trunk)?;
    let site = root().join("dist");
    split::split(&site, wasm_opt)?;
    workers::name(&site)?;
    styles::join(&site)?;
    if for_offline_use {
        offline::switch_on(&site)?;
    } else {
        offline::switch_off(&site)?;
    }
    Ok(site)
}
