//! Other programs: finding them, and running them from the root of the repository.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The root of the repository.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Cargo itself, the one that runs this program.
pub fn cargo() -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Where set-up puts the programs that it installs, below the root. Nothing of a person's own
/// machine is changed by them, and removing the folder removes them.
pub const TOOLS: &str = ".tools";

/// The folders of those programs.
fn tool_folders() -> [PathBuf; 2] {
    let tools = root().join(TOOLS);
    [tools.join("bin"), tools.join("python/bin")]
}

/// The folders in which programs are looked for: those of set-up, then those of PATH.
fn folders() -> Vec<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders = tool_folders().to_vec();
    folders.extend(env::split_paths(&path));
    folders
}

/// A program that runs in the root of the repository and asks nothing.
pub fn command(program: impl Into<OsString>) -> Command {
    let mut command = Command::new(program.into());
    command.current_dir(root()).stdin(Stdio::null());
    if let Ok(path) = env::join_paths(folders()) {
        command.env("PATH", path);
    }
    command
}

/// Runs a program to its end.
pub fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .with_context(|| format!("{name} cannot be started"))?;
    if !status.success() {
        let arguments: Vec<_> = command
            .get_args()
            .map(|part| part.to_string_lossy())
            .collect();
        bail!("`{name} {}` ended with {status}", arguments.join(" "));
    }
    Ok(())
}

/// What a program prints, if it can be started and succeeds.
pub fn printed(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where a program is, from an environment variable or else from PATH.
pub fn find(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(told) = env::var_os(variable).filter(|told| !told.is_empty()) {
        return Some(told.into());
    }
    names.iter().find_map(|name| {
        folders()
            .into_iter()
            .flat_map(|folder| [folder.join(name), folder.join(format!("{name}.exe"))])
            .find(|file| file.is_file())
    })
}

/// PATH with a folder before it.
pub fn path_with(folder: &Path) -> Result<OsString> {
    let folders = std::iter::once(folder.to_path_buf()).chain(folders());
    Ok(env::join_paths(folders)?)
}
