//! The command line as it is published: the same sources and the same compiler give the same bytes, in
//! whatever folder. `cargo xtask test --only repeat` builds it in two, and compares.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::shell::{cargo, command, printed, root, run as run_program};
use crate::{remap, site};

#[derive(clap::Args)]
pub struct Arguments {
    /// Copy the program to this file
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Its name where it was built.
const NAME: &str = "mailflow-insight";

/// Builds the program, and prints its hash.
pub fn run(arguments: &Arguments) -> Result<()> {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), Into::into);
    let built = build(root(), &target)?;
    let path = match &arguments.output {
        Some(output) => {
            let output = root().join(output);
            if let Some(folder) = output.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::copy(&built, &output)
                .with_context(|| format!("{} cannot be written", output.display()))?;
            output
        }
        None => built,
    };
    println!("{}  {}", site::hex(&site::read(&path)?), path.display());
    Ok(())
}

/// Builds the program of the sources in a folder; returns where it is.
fn build(sources: &Path, target: &Path) -> Result<PathBuf> {
    let host = remap::host()?;
    let mut build = cargo();
    build
        .current_dir(sources)
        .args(["build", "--release", "--locked", "--bin", NAME])
        .args(["--target", &host, "--target-dir"])
        .arg(target);
    if let Some((name, value)) = remap::variable(sources, &host)? {
        build.env(name, value);
    }
    run_program(&mut build)?;
    Ok(target
        .join(&host)
        .join("release")
        .join(format!("{NAME}{}", std::env::consts::EXE_SUFFIX)))
}

/// Builds the program in two folders with names of different lengths, and compares the bytes.
pub fn repeat() -> Result<()> {
    let around =
        std::env::temp_dir().join(format!("mailflow-insight-repeat-{}", std::process::id()));
    let done = built_twice(&around);
    // Some gigabytes.
    let _ = std::fs::remove_dir_all(&around);
    let [first, second] = done?;
    ensure!(
        first == second,
        "two builds of the same sources differ: {} and {}",
        site::hex(&first),
        site::hex(&second)
    );
    let paths = [root(), &around].map(|path| path.display().to_string());
    for path in paths.into_iter().chain([home()]) {
        let holds = first
            .windows(path.len())
            .any(|window| window == path.as_bytes());
        ensure!(!holds, "the program holds a path of this machine: {path}");
    }
    println!("repeat: {} from both folders", site::hex(&first));
    Ok(())
}

/// Where Cargo keeps the sources of packages.
fn home() -> String {
    let home = std::env::var("CARGO_HOME").ok();
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo").display().to_string()));
    home.unwrap_or_else(|| "/.cargo/registry".to_owned())
}

fn built_twice(around: &Path) -> Result<[Vec<u8>; 2]> {
    let once = |name: &str| -> Result<Vec<u8>> {
        let folder = around.join(name);
        copy_sources(&folder)?;
        println!("repeat: building in {}", folder.display());
        let target = folder.join("target");
        let program = site::read(&build(&folder, &target)?)?;
        std::fs::remove_dir_all(target)?;
        Ok(program)
    };
    Ok([once("a")?, once("a-folder-with-a-longer-name/b")?])
}

/// The sources as they stand, without what was built of them.
fn copy_sources(to: &Path) -> Result<()> {
    let list =
        printed(command("git").args(["ls-files", "--cached", "--others", "--exclude-standard"]))
            .context("git does not say which files are sources")?;
    for file in list.lines() {
        let (from, to) = (root().join(file), to.join(file));
        // A file that was removed is still listed.
        if from.is_file() {
            std::fs::create_dir_all(to.parent().context("a file without a folder")?)?;
            std::fs::copy(&from, &to)
                .with_context(|| format!("{} cannot be copied", from.display()))?;
        }
    }
    Ok(())
}
