//! Fuzzing: builds all targets of `fuzz/` and runs each for a while.
//!
//! They run on the stable compiler and without sanitizers: no code of the project but `scan` is unsafe, and
//! what a target looks for is a panic, two readers that disagree, an answer that depends on the pieces, or a
//! run without an end. Cargo alone builds them, with the switches that cargo-fuzz would hand to the compiler:
//! that program would take a minute to compile, and has all of one crate compiled in one piece. Whoever has
//! it can use it all the same, for what it does besides.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::shell::{cargo, command, root, run as run_program};
use crate::{remap, setup};

#[derive(clap::Args)]
pub struct Arguments {
    /// Seconds for each target
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// Only this target; may repeat
    #[arg(long, value_name = "TARGET")]
    only: Vec<String>,
    /// Follow what is compared, too: finds words that no seed has, and runs a tenth as often
    #[arg(long)]
    compares: bool,
    /// Take what was found into `fuzz/seeds`, as little of it as reaches the same code
    #[arg(long)]
    keep: bool,
}

/// How the compiler counts what a run reaches. All of it is stable, and cargo-fuzz has the same.
const SWITCHES: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "--cfg=fuzzing",
];
/// How it tells what is compared, as cargo-fuzz always has it. Two thirds of a run are spent there, and readers
/// compare each byte with much; the seeds have the words that matter.
const COMPARES: [&str; 3] = [
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cllvm-args=-sanitizer-coverage-stack-depth",
    "-Cllvm-args=-simplifycfg-branch-fold-threshold=0",
];
/// How long a run may take, and what it may need: what is above is a finding.
const LIMITS: [&str; 2] = ["-rss_limit_mb=2048", "-timeout=10"];
/// Longer inputs only make the search slow.
const LONGEST: u64 = 4_096;
/// Longer seeds are not worth their place in the repository.
const LONGEST_SEED: u64 = 1_024;
/// Inputs that the tests try beside the seeds of each target.
const FROM_SEEDS: usize = 200;
/// Targets whose input is not a file of a person: the conformance cases tell them nothing.
const NO_FILES: [&str; 3] = ["address", "link", "messages"];

/// Builds the targets, and runs each that is wanted. What one found is in `fuzz/artifacts`.
pub fn run(arguments: &Arguments) -> Result<()> {
    let mut targets = targets()?;
    if !arguments.only.is_empty() {
        for name in &arguments.only {
            ensure!(targets.contains(name), "there is no target {name}");
        }
        targets.retain(|target| arguments.only.contains(target));
    }
    let built = build(&targets, arguments.compares)?;
    let cases = root().join("tests/conformance");
    all(&targets, |target| {
        let corpus = folder("corpus", target)?;
        fill(target, &corpus)?;
        let mut folders = vec![corpus.clone(), seeds(target)];
        if !NO_FILES.contains(&target) {
            folders.push(cases.clone());
        }
        let how_long = [format!("-max_total_time={}", arguments.seconds)];
        search(&built.join(target), target, &folders, &how_long)?;
        if arguments.keep {
            keep(&built.join(target), target, &corpus)?;
        }
        Ok(())
    })
}

/// The step of the tests: every target takes its seeds and what follows from them in a fixed way, so that the
/// same sources give the same answer; with `FUZZ_SECONDS`, it looks further for so many seconds, each time elsewhere.
pub fn test() -> Result<()> {
    if cfg!(windows) {
        println!("fuzz: SKIPPED: the library that the targets run in is not there on Windows");
        return Ok(());
    }
    let seconds: Option<u64> = match std::env::var("FUZZ_SECONDS") {
        Ok(told) => {
            let seconds = told.parse();
            Some(seconds.with_context(|| format!("FUZZ_SECONDS is no number of seconds: {told}"))?)
        }
        Err(_) => None,
    };
    let targets = targets()?;
    let built = build(&targets, false)?;
    all(&targets, |target| {
        let seeds = seeds(target);
        ensure!(
            seeds.is_dir(),
            "{} is not there: every target has seeds (cargo xtask fuzz --only {target} --keep)",
            seeds.display()
        );
        let how_long = match seconds {
            Some(seconds) => vec![format!("-max_total_time={seconds}")],
            None => {
                let runs = fs::read_dir(&seeds)?.count() + FROM_SEEDS;
                vec!["-seed=1".to_owned(), format!("-runs={runs}")]
            }
        };
        // What is found in passing is not kept.
        search(&built.join(target), target, &[seeds], &how_long)
    })
}

/// Does the same with every target, and names those that stopped.
fn all(targets: &[String], one: impl Fn(&str) -> Result<()>) -> Result<()> {
    let mut found = Vec::new();
    for target in targets {
        if let Err(error) = one(target) {
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

/// Builds the targets; returns the folder of their programs.
fn build(targets: &[String], compares: bool) -> Result<PathBuf> {
    setup::compiler_of_cpp()?;
    println!("fuzz: building the targets (about 2 minutes the first time on 2 cores)");
    let host = remap::host()?;
    let compares = COMPARES.iter().filter(|_| compares);
    let switches: Vec<&str> = SWITCHES.iter().chain(compares).copied().collect();
    let bins = targets.iter().flat_map(|target| ["--bin", target]);
    run_program(
        cargo()
            .env("RUSTFLAGS", switches.join(" "))
            .env_remove("CARGO_TARGET_DIR")
            .args(["build", "--quiet", "--locked", "--release"])
            .args(["--manifest-path", "fuzz/Cargo.toml"])
            // With a target, the switches are not for what runs while it is built.
            .args(["--target", &host])
            .args(bins),
    )?;
    Ok(root().join("fuzz/target").join(host).join("release"))
}

/// Runs a target from what is in these folders. What is new goes to the first, if there is more than one.
fn search(program: &Path, target: &str, folders: &[PathBuf], how_long: &[String]) -> Result<()> {
    println!("\nfuzz: {target}, {}", how_long.join(" "));
    let artifacts = folder("artifacts", target)?;
    let empty;
    let mut folders = folders.to_vec();
    if let [_] = folders.as_slice() {
        empty = root().join("fuzz/target/found").join(target);
        let _ = fs::remove_dir_all(&empty);
        fs::create_dir_all(&empty)?;
        folders.insert(0, empty);
    }
    let log = root().join("fuzz/target").join(format!("{target}.log"));
    let done = run_program(
        command(program)
            .args(&folders)
            .args(LIMITS)
            .args(how_long)
            .arg(format!("-max_len={LONGEST}"))
            .arg(format!("-artifact_prefix={}/", artifacts.display()))
            .stderr(fs::File::create(&log)?),
    );
    let told = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    match done {
        Ok(()) => {
            let last = told.lines().rev().find(|line| line.contains("DONE"));
            println!("{}", last.unwrap_or_default().trim());
            Ok(())
        }
        Err(error) => {
            // What it printed last: the panic, and where.
            let lines: Vec<&str> = told.lines().collect();
            let from = lines.len().saturating_sub(60);
            Err(error.context(lines.get(from..).unwrap_or_default().join("\n")))
        }
    }
}

/// Takes the smallest part of the corpus that reaches the same code into the seeds.
fn keep(program: &Path, target: &str, corpus: &Path) -> Result<()> {
    let kept = seeds(target);
    let new = root().join("fuzz/target/kept").join(target);
    let _ = fs::remove_dir_all(&new);
    fs::create_dir_all(&new)?;
    run_program(
        command(program)
            .arg("-merge=1")
            .arg(format!("-max_len={LONGEST_SEED}"))
            .args([&new, &kept, &corpus.to_owned()].map(|folder| folder.as_os_str().to_owned()))
            .stderr(std::process::Stdio::null()),
    )?;
    let _ = fs::remove_dir_all(&kept);
    fs::create_dir_all(&kept)?;
    for file in walk(&new)? {
        fs::copy(&file, kept.join(file.file_name().unwrap_or_default()))?;
    }
    println!("fuzz: {} seeds of {target}", walk(&kept)?.len());
    Ok(())
}

/// A folder of a target, which is not part of the repository.
fn folder(what: &str, target: &str) -> Result<PathBuf> {
    let folder = root().join("fuzz").join(what).join(target);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Where the seeds of a target are.
fn seeds(target: &str) -> PathBuf {
    root().join("fuzz/seeds").join(target)
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

/// Puts what is known of real inputs into the corpus of a target, beside what it found by itself.
fn fill(target: &str, corpus: &Path) -> Result<()> {
    let known = match target {
        "link" => "tests/links",
        "archive" | "packed" | "tar" => "tests/packed",
        _ => return Ok(()),
    };
    for file in walk(&root().join(known))? {
        fs::copy(&file, corpus.join(file.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_is_built_and_has_seeds() {
        let manifest = fs::read_to_string(root().join("fuzz/Cargo.toml")).unwrap();
        let targets = targets().unwrap();
        for target in &targets {
            assert!(
                manifest.contains(&format!("name = \"{target}\"\npath")),
                "{target}"
            );
            assert!(!walk(&seeds(target)).unwrap().is_empty(), "{target}");
        }
        assert_eq!(manifest.matches("[[bin]]").count(), targets.len());
    }
}
