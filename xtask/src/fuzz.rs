//! Fuzzing: builds all targets of `fuzz/` and runs each for a while.
//!
//! They run on the stable compiler and without sanitizers: no code of the project but `scan` is unsafe, and
//! what a target looks for is a panic, an answer that depends on the pieces, or a run without an end.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::setup;
use crate::shell::{cargo, root, run as run_program};

#[derive(clap::Args)]
pub struct Arguments {
    /// Seconds for each target
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// Only this target; may repeat
    #[arg(long, value_name = "TARGET")]
    only: Vec<String>,
}

/// The inputs of the conformance cases that a corpus begins with: larger ones only make it slow.
const MOST_BYTES: u64 = 20_000;

/// Builds the targets, and runs each that is wanted. What one found is in `fuzz/artifacts`.
pub fn run(arguments: &Arguments) -> Result<()> {
    setup::cargo_fuzz()?;
    let mut targets = targets()?;
    if !arguments.only.is_empty() {
        for name in &arguments.only {
            ensure!(targets.contains(name), "there is no target {name}");
        }
        targets.retain(|target| arguments.only.contains(target));
    }
    println!("fuzz: building the targets (about 3 minutes the first time on 2 cores)");
    run_program(&mut fuzz(&["build"]))?;
    let inputs = inputs(&root().join("tests/conformance"))?;
    let mut found = Vec::new();
    for target in &targets {
        fill(target, &inputs)?;
        let time = format!("-max_total_time={}", arguments.seconds);
        let limits = ["-rss_limit_mb=2048", "-timeout=10", "-max_len=65536"];
        println!("\nfuzz: {target}, {} seconds", arguments.seconds);
        let done = run_program(fuzz(&["run"]).args([target, "--", &time]).args(limits));
        if let Err(error) = done {
            println!("{error:#}");
            found.push(target.as_str());
        }
    }
    ensure!(
        found.is_empty(),
        "{} stopped, and fuzz/artifacts holds what stopped it",
        found.join(", ")
    );
    println!("\nfuzz: nothing was found by {} targets", targets.len());
    Ok(())
}

/// cargo-fuzz with what all its commands need here. The stable compiler knows the switches of a fuzzer, and
/// only asks that one says so.
fn fuzz(arguments: &[&str]) -> std::process::Command {
    let mut command = cargo();
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .arg("fuzz")
        .args(arguments)
        .args(["--sanitizer", "none", "-O"]);
    command
}

/// Their names, sorted.
fn targets() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root().join("fuzz/fuzz_targets"))? {
        let path = entry?.path();
        if let Some(name) = path.file_stem().and_then(|name| name.to_str()) {
            names.push(name.to_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// What the cases read.
fn inputs(cases: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in walk(cases)? {
        let is_input = entry.components().any(|part| part.as_os_str() == "in");
        if is_input && fs::metadata(&entry)?.len() <= MOST_BYTES {
            found.push(entry);
        }
    }
    if found.is_empty() {
        bail!("{} has no inputs", cases.display());
    }
    found.sort();
    Ok(found)
}

fn walk(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(walk(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// Puts what is known of real files into the corpus of a target, beside what it found by itself.
fn fill(target: &str, inputs: &[PathBuf]) -> Result<()> {
    let corpus = root().join("fuzz/corpus").join(target);
    fs::create_dir_all(&corpus)?;
    if target == "link" {
        for link in walk(&root().join("tests/links"))? {
            copy(&link, &corpus, 0)?;
        }
        return Ok(());
    }
    for (number, input) in inputs.iter().enumerate() {
        copy(input, &corpus, number)?;
    }
    Ok(())
}

fn copy(file: &Path, corpus: &Path, number: usize) -> Result<()> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    fs::copy(file, corpus.join(format!("{number}-{name}")))?;
    Ok(())
}
