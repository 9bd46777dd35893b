//! Builds whose bytes do not depend on the folders of the machine that makes them.
//!
//! The compiler writes the paths of sources into programs, for the messages of panics. Those of the
//! project's own packages are relative already; those of packages from the registry begin with the folder
//! of Cargo. Each folder gets a name here that is the same on all machines.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::shell::{command, printed};

/// The switches for the compiler, for sources in this folder. Cargo adds them to those of `.cargo/config.toml` where they come by the
/// variable of a target.
pub fn switches(root: &Path) -> Result<Vec<String>> {
    let cargo_home = match std::env::var_os("CARGO_HOME").filter(|told| !told.is_empty()) {
        Some(told) => PathBuf::from(told),
        None => std::env::home_dir()
            .context("the folder of Cargo is not known: please set CARGO_HOME")?
            .join(".cargo"),
    };
    let sysroot = printed(command("rustc").args(["--print", "sysroot"]))
        .context("rustc does not say where it is")?;
    let mut switches = vec![
        format!("--remap-path-prefix={}=.", root.display()),
        format!("--remap-path-prefix={sysroot}=rust"),
    ];
    // What stands last wins, and each index of the registry has a folder with a name of its own.
    let registry = cargo_home.join("registry/src");
    switches.push(format!("--remap-path-prefix={}=cargo", registry.display()));
    let folders = std::fs::read_dir(&registry).into_iter().flatten();
    let mut folders: Vec<PathBuf> = folders
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    folders.sort();
    for folder in folders {
        switches.push(format!("--remap-path-prefix={}=cargo", folder.display()));
    }
    Ok(switches)
}

/// The variable by which Cargo takes more switches for a target, and its value. Nothing where a path has a
/// blank, which the variable cannot hold: the build is as good, and its bytes are its own.
pub fn variable(root: &Path, target: &str) -> Result<Option<(String, String)>> {
    let name = format!(
        "CARGO_TARGET_{}_RUSTFLAGS",
        target.to_uppercase().replace(['-', '.'], "_")
    );
    let switches = switches(root)?;
    if switches.iter().any(|switch| switch.contains(' ')) {
        println!("build: a folder has a blank in its name, so paths stay in what is built");
        return Ok(None);
    }
    Ok(Some((name, switches.join(" "))))
}

/// The machine that the compiler compiles for where nobody says otherwise.
pub fn host() -> Result<String> {
    let told = printed(command("rustc").arg("-vV")).context("rustc does not say what it is")?;
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host
        .context("rustc does not say for which machine it compiles")?
        .to_owned())
}
