//! The one `unsafe` of the project, the call in `scan` of what was compiled for the vectors of a processor.
//!
//! That the call is sound is proved by a test of `scan` itself: every instruction set that the function is
//! compiled for is asked of the processor first. This step looks at what runs behind it: the tests of both
//! engines, on vectors and portable, under AddressSanitizer and under Valgrind, which see every byte that is
//! read or written outside of its place. Miri would see more of the rules of Rust, and knows few vectors.

use anyhow::{Result, bail, ensure};

use crate::shell::{cargo, command, root, run as run_program};
use crate::{remap, setup};

/// Valgrind is some fifty times slower.
const CASES_IN_VALGRIND: &str = "64";
/// What Valgrind ends with where it found something, which no test ends with.
const FOUND: &str = "--error-exitcode=99";

/// Runs the tests of `scan` under both.
pub fn run() -> Result<()> {
    let host = remap::host()?;
    if !host.starts_with("x86_64") {
        println!("unsafe: SKIPPED: on {host} nothing unsafe is called");
        return Ok(());
    }
    let expects = if has_vectors() { "yes" } else { "no" };
    if expects == "no" {
        println!("unsafe: this processor has no AVX2, so only the portable engine runs");
    }
    sanitized(&host, expects)?;
    in_valgrind(expects)
}

/// Whether the processor has what `scan` compiles for, as the system says it.
fn has_vectors() -> bool {
    let told = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let flags = told.lines().find(|line| line.starts_with("flags"));
    let has = |wanted: &str| flags.is_some_and(|flags| flags.split(' ').any(|flag| flag == wanted));
    // `lzcnt` is called `abm` there.
    ["avx2", "popcnt", "bmi1", "bmi2", "abm"]
        .into_iter()
        .all(has)
}

/// The stable compiler ships the sanitizer, and only asks that one says that it may change.
fn sanitized(host: &str, expects: &str) -> Result<()> {
    println!("unsafe: both engines under AddressSanitizer");
    run_program(
        cargo()
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTFLAGS", "-Zsanitizer=address")
            .env("SCAN_EXPECTS_VECTORS", expects)
            .args(["test", "--quiet", "--package", "scan", "--lib"])
            .args(["--target", host, "--target-dir"])
            .arg(root().join("target/sanitized")),
    )
}

fn in_valgrind(expects: &str) -> Result<()> {
    let valgrind = setup::valgrind()?;
    println!("unsafe: both engines under Valgrind");
    let built = cargo()
        .args(["test", "--quiet", "--package", "scan", "--lib", "--no-run"])
        .arg("--message-format=json")
        .stderr(std::process::Stdio::inherit())
        .output()?;
    ensure!(built.status.success(), "the tests of scan cannot be built");
    let messages = String::from_utf8_lossy(&built.stdout).into_owned();
    let program = messages.lines().find_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        message.get("executable")?.as_str().map(str::to_owned)
    });
    let Some(program) = program else {
        bail!("cargo does not say where the tests of scan are");
    };
    run_program(
        command(valgrind)
            .env("PROPTEST_CASES", CASES_IN_VALGRIND)
            .env("SCAN_EXPECTS_VECTORS", expects)
            .args(["--quiet", FOUND])
            .arg(program)
            .args(["--quiet", "--test-threads=1"]),
    )
}
