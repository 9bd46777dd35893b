//! Logs that are counted on a small Spark cluster come to the report of one run, byte for byte.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use synthetic::{Log, Options};

use crate::generate;
use crate::shell::{TOOLS, cargo, command, find, printed, root, run};

const EXAMPLE: &str = "examples/spark";

/// Messages of each kind of log.
const MESSAGES: u64 = 3_000;

/// Files of each, so that sessions go on from one part into another.
const FILES: u32 = 8;

/// Counts the same logs with the example and in one run, and compares.
pub fn compare() -> Result<()> {
    let python = ready()?;
    run(cargo().args(["build", "--workspace", "--bin", "mailflow-insight"]))?;
    let target = root().join("target");
    let program = target.join("debug/mailflow-insight");
    let folder = target.join("spark");
    let _ = fs::remove_dir_all(&folder);
    let logs = folder.join("logs");
    for log in [Log::Postfix, Log::Receive, Log::Extended] {
        let options = Options {
            messages: Some(MESSAGES),
            files: FILES,
            ..Options::default()
        };
        generate::folder(log, &options, &logs.join(log.format()))?;
    }
    let [alone, together] = ["alone.json", "together.json"].map(|name| folder.join(name));
    let report = ["report", "--quiet", "--all", "--format", "json", "--output"];
    // With --quiet a report is written all the same where it has a file.
    run(command(&program).args(report).args([&alone, &logs]))?;
    let key = folder.join("fleet.key");
    fs::write(&key, "a key that the executors share")?;
    run(command(python)
        .arg(root().join(EXAMPLE).join("mailflow.py"))
        .arg("--program")
        .arg(&program)
        .arg(format!("--option=--key-file={}", key.display()))
        .arg("--output")
        .args([&together, &logs])
        // Machines without a name of their own in DNS have this one.
        .env("SPARK_LOCAL_IP", "127.0.0.1"))?;
    let [alone, together] = [alone, together].map(fs::read);
    let (alone, together) = (alone?, together?);
    ensure!(alone.len() > 1000, "one run told nothing");
    ensure!(
        alone == together,
        "the report of Spark is not that of one run"
    );
    println!(
        "the report of two executors is that of one run: {} bytes",
        alone.len()
    );
    Ok(())
}

/// The Python that has Spark, in an environment of its own below the folder of set-up.
fn ready() -> Result<PathBuf> {
    let Some(java) = find("JAVA", &["java"]) else {
        bail!("please install by hand: Java 17 or 21, which Spark runs on");
    };
    ensure!(
        printed(command(java).arg("--version")).is_some(),
        "java does not start: please install Java 17 or 21 by hand"
    );
    let folder = root().join(TOOLS).join("spark");
    let python = folder.join("bin/python");
    let lists = ["build.txt", "requirements.txt"].map(|name| root().join(EXAMPLE).join(name));
    let wanted: Result<String, _> = lists.iter().map(fs::read_to_string).collect();
    let wanted = wanted.context("the list of Spark's packages cannot be read")?;
    let done = folder.join("installed.txt");
    if fs::read_to_string(&done).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    println!("setup: installing Spark below {TOOLS} (460 MB, a minute)");
    let system = find("PYTHON", &["python3", "python"]);
    let system = system.context("please install by hand: Python 3.11 or later")?;
    run(command(system).args(["-m", "venv", "--clear"]).arg(&folder))?;
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--require-hashes",
    ];
    let [build, packages] = &lists;
    run(command(&python)
        .args(pip)
        .args(["--only-binary", ":all:", "--requirement"])
        .arg(build))?;
    run(command(&python)
        .args(pip)
        .args(["--no-build-isolation", "--requirement"])
        .arg(packages))?;
    fs::write(&done, wanted).with_context(|| format!("{} cannot be written", done.display()))?;
    Ok(python)
}
