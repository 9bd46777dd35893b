//! Everything that CI runs, in order.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::browsers::{self, In};
use crate::shell::{cargo, command, root, run as run_program};
use crate::{arrows, dist, fuzz, mail_servers, npm_audit, program, setup, spark, unsafe_code};

#[derive(clap::Args)]
pub struct Arguments {
    /// Run only these steps
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Step>,
    /// Leave out these steps
    #[arg(long, value_enum, value_delimiter = ',')]
    skip: Vec<Step>,
    /// Where the built page is tested; without it in Chromium, and shortly in what else is here
    #[arg(long = "in", value_enum, value_delimiter = ',')]
    browsers: Vec<In>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Step {
    /// The format of the source
    Fmt,
    /// The spelling of all texts in English; only where it is named, like the next three
    Typos,
    /// The licences and sources of what the program is made of
    Deny,
    /// Known faults of what the program is made of; fetches a list of them
    Advisories,
    /// Known faults of what builds and tests the page; asks the registry of npm
    NpmAudit,
    /// That no arrow between rooms and files points back
    Arrows,
    /// Lints, on this machine
    Clippy,
    /// Lints for the browser
    ClippyWasm,
    /// Tests on this machine
    Native,
    /// That no bytes stop a reader, and that fast readers agree with plain ones: some seconds of fuzzing
    Fuzz,
    /// The one unsafe call, under a sanitizer and in Valgrind; only where it is named
    Unsafe,
    /// That two builds in two folders give the same bytes; only where it is named
    Repeat,
    /// Tests compiled to WebAssembly, in Chromium
    Wasm,
    /// The release build of the page
    Dist,
    /// Tests of the built page, in Chromium and shortly in Firefox and WebKit
    Browser,
    /// How long the built page takes to start, and what Lighthouse says of it; only where it is named
    Lighthouse,
    /// Logs counted on a small Spark cluster, beside one run; only where it is named
    Spark,
}

impl Step {
    /// What it does, and about how long it takes on 2 cores, first with nothing compiled.
    fn about(self) -> (&'static str, &'static str) {
        match self {
            Self::Fmt => ("check the format of the source", "seconds"),
            Self::Typos => ("check the spelling", "seconds"),
            Self::Deny => ("check licences and sources of dependencies", "seconds"),
            Self::Advisories => ("look for known faults of dependencies", "a minute"),
            Self::NpmAudit => ("look for known faults of npm packages", "seconds"),
            Self::Arrows => ("look for arrows that point back", "seconds"),
            Self::Clippy => ("lint for this machine", "a minute, then seconds"),
            Self::ClippyWasm => ("lint for the browser", "2 minutes, then seconds"),
            Self::Native => ("test on this machine", "2 minutes, then one"),
            Self::Fuzz => ("fuzz every target for some seconds", "4 minutes, then one"),
            Self::Unsafe => ("look behind the one unsafe call", "2 minutes"),
            Self::Repeat => ("build the command line twice and compare", "15 minutes"),
            Self::Wasm => ("test as WebAssembly in Chromium", "3 minutes, then one"),
            Self::Dist => ("build the page for release", "3 minutes, then one"),
            Self::Browser => ("test the built page", "12 minutes"),
            Self::Lighthouse => ("measure how the built page starts", "5 minutes"),
            Self::Spark => ("count logs with Spark", "3 minutes, then one"),
        }
    }

    fn run(self, named: &[In]) -> Result<()> {
        match self {
            Self::Fmt => run_program(cargo().args(["fmt", "--all", "--check"])),
            Self::Typos => {
                setup::checks()?;
                run_program(command("typos").args(["--format", "brief"]))
            }
            Self::Deny => deny(&["bans", "licenses", "sources"]),
            Self::Advisories => advisories(),
            Self::NpmAudit => npm_audit::run(),
            Self::Arrows => arrows::run(),
            Self::Clippy => run_program(cargo().args([
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ])),
            Self::ClippyWasm => clippy_wasm(),
            Self::Native => run_program(cargo().envs(mail_servers::ready()).args([
                "test",
                "--workspace",
                "--no-fail-fast",
            ])),
            Self::Fuzz => fuzz::test(),
            Self::Unsafe => unsafe_code::run(),
            Self::Repeat => program::repeat(),
            Self::Wasm => wasm(),
            Self::Dist => dist::run(&dist::Arguments::default()),
            Self::Browser => browsers::run_tests(named),
            Self::Lighthouse => lighthouse(),
            Self::Spark => spark::compare(),
        }
    }

    /// Whether it runs with all the others. Times are those of a machine that does nothing else, and what
    /// looks at the repository as a whole has programs of its own, which a workflow sets up once a push.
    fn is_for_everybody(self) -> bool {
        !matches!(
            self,
            Self::Typos
                | Self::Deny
                | Self::Advisories
                | Self::NpmAudit
                | Self::Unsafe
                | Self::Repeat
                | Self::Lighthouse
                | Self::Spark
        )
    }
}

/// Runs the steps, and stops at the first that fails.
///
/// The last step prints last: CI reads the summary of its test runner at the end of the output.
pub fn run(arguments: &Arguments) -> Result<()> {
    let chosen: Vec<Step> = Step::value_variants()
        .iter()
        .copied()
        .filter(|step| {
            arguments.only.contains(step) || (arguments.only.is_empty() && step.is_for_everybody())
        })
        .filter(|step| !arguments.skip.contains(step))
        .collect();
    let mut times = String::new();
    for (index, step) in chosen.iter().enumerate() {
        let (what, how_long) = step.about();
        if index > 0 && index + 1 == chosen.len() {
            print!("\nTimes so far:\n{times}");
        }
        println!(
            "\n[{}/{}] {what} (about {how_long})",
            index + 1,
            chosen.len()
        );
        let start = Instant::now();
        step.run(&arguments.browsers)
            .with_context(|| format!("could not {what}"))?;
        line(&mut times, what, start.elapsed());
    }
    Ok(())
}

fn line(times: &mut String, what: &str, time: Duration) {
    let seconds = time.as_secs();
    let _ = writeln!(times, "  {:>2}:{:02}  {what}", seconds / 60, seconds % 60);
}

/// `deny.toml` says what is allowed, and why.
fn deny(checks: &[&str]) -> Result<()> {
    setup::checks()?;
    run_program(&mut cargo_deny(checks))
}

fn cargo_deny(checks: &[&str]) -> std::process::Command {
    let mut deny = command("cargo-deny");
    deny.args(["--log-level", "error", "check", "--hide-inclusion-graph"])
        .args(checks);
    deny
}

/// The list of known faults is on the network. Where it cannot be had, that is said, and nothing else is.
fn advisories() -> Result<()> {
    setup::checks()?;
    let output = cargo_deny(&["advisories"]).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    print!("{}", String::from_utf8_lossy(&output.stdout));
    eprint!("{said}");
    if !output.status.success() && said.contains("failed to fetch advisory database") {
        println!("advisories: NOT CHECKED: the list of known faults cannot be had");
        return Ok(());
    }
    anyhow::ensure!(output.status.success(), "dependencies have known faults");
    Ok(())
}

/// The same lints, and besides what compiles for the browser but panics there.
fn clippy_wasm() -> Result<()> {
    setup::wasm_target()?;
    run_program(
        cargo()
            .env("CLIPPY_CONF_DIR", root().join("xtask/clippy-wasm"))
            .args([
                "clippy",
                "--workspace",
                // These two are for this machine alone.
                "--exclude",
                "cli",
                "--exclude",
                "xtask",
                "--lib",
                "--bins",
            ])
            .args(["--target", "wasm32-unknown-unknown", "--", "-D", "warnings"]),
    )
}

fn wasm() -> Result<()> {
    setup::wasm_target()?;
    setup::wasm_bindgen()?;
    let browser = setup::browser()?;
    run_program(
        cargo()
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                "wasm-bindgen-test-runner",
            )
            .env("CHROMEDRIVER", &browser.driver)
            .env("WASM_BINDGEN_TEST_TIMEOUT", "180")
            .args(["test", "--package", "mailflow-insight", "--test", "web"])
            .args(["--target", "wasm32-unknown-unknown"]),
    )
}

fn lighthouse() -> Result<()> {
    let browser = setup::browser()?;
    setup::lighthouse()?;
    for script in [
        root().join(setup::BROWSER_TESTS).join("start.mjs"),
        root().join(setup::LIGHTHOUSE).join("run.mjs"),
    ] {
        run_program(
            command("node")
                .env("CHROMIUM", &browser.chromium)
                .arg(script),
        )?;
    }
    Ok(())
}
