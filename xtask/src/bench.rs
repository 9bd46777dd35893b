//! The page beside its peers, in one run.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::{Value, json};
use synthetic::{Encoding, Options, Totals};

use crate::generate::Kind;
use crate::shell::{cargo, command, root, run as run_program};
use crate::{dist, generate, setup};

#[derive(clap::Args)]
pub struct Arguments {
    /// Kinds of files
    #[arg(long, value_enum, value_delimiter = ',', default_value = "extended")]
    kind: Vec<Kind>,
    /// Sizes of the files
    #[arg(long, value_delimiter = ',', default_value = "256MB", value_parser = generate::size)]
    size: Vec<u64>,
    /// Measurements of each, of which the table shows the median
    #[arg(long, default_value_t = 3)]
    runs: u32,
    /// The same seed gives the same files
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Without PapaParse, DuckDB and polars
    #[arg(long)]
    no_peers: bool,
    /// Takes the page and the command line as they were built last
    #[arg(long)]
    no_build: bool,
    /// Connectors of the report that is opened; none to leave that out
    #[arg(long, default_value_t = 5000)]
    connectors: u32,
    /// For machines
    #[arg(long)]
    json: bool,
}

/// Days of the report that is opened: as many as the range control offers.
const DAYS: u32 = 90;

/// Measures, and prints a table.
pub fn run(arguments: &Arguments) -> Result<()> {
    let lab = Lab::ready(!arguments.no_build)?;
    let mut cases = Vec::new();
    for size in &arguments.size {
        for kind in &arguments.kind {
            let encodings: &[Encoding] = match kind {
                Kind::Extended => &[Encoding::Utf8, Encoding::Utf16Le],
                // Servers write nothing else.
                _ => &[Encoding::Utf8],
            };
            for encoding in encodings {
                let name = format!("{}, {} MB", kind.log().format(), size >> 20);
                let path = lab.place(&format!("{kind:?}-{}-{}.log", size >> 20, encoding.id()));
                let options = Options {
                    size: *size,
                    encoding: *encoding,
                    seed: arguments.seed,
                    ..a_week()
                };
                let totals = generate::file(kind.log(), &options, &path)?;
                cases.push(case(&name, *kind, &path, &totals));
            }
        }
    }
    lab.measure(&json!({
        "cases": cases,
        "runs": arguments.runs,
        "peers": !arguments.no_peers,
        "page": true,
        "program": lab.program(),
        "json": arguments.json,
    }))?;
    if arguments.connectors == 0 {
        return Ok(());
    }
    lab.run(
        "connectors.mjs",
        &json!({
            "folder": lab.folder,
            "days": DAYS,
            "connectors": arguments.connectors,
            "runs": arguments.runs,
            "json": arguments.json,
        }),
    )
}

/// The widget shows the last week, which then is all of it.
pub fn a_week() -> Options {
    Options {
        days: 7,
        ..Options::default()
    }
}

/// A case, in the words of `run.mjs`.
pub fn case(name: &str, kind: Kind, path: &Path, totals: &Totals) -> Value {
    json!({
        "name": name,
        "kind": if kind == Kind::Extended { "extended" } else { kind.log().format() },
        "encoding": totals.encoding,
        "path": path,
        "totals": totals,
    })
}

/// Where files are made up and measured. They are gone when it is.
pub struct Lab {
    target: PathBuf,
    folder: PathBuf,
    chromium: PathBuf,
}

impl Lab {
    /// Everything is installed and, if asked for, built.
    pub fn ready(build: bool) -> Result<Self> {
        let browser = setup::browser()?;
        setup::bench()?;
        if build {
            dist::build(false)?;
            run_program(cargo().args([
                "build",
                "--quiet",
                "--release",
                "--bin",
                "mailflow-insight",
            ]))?;
        }
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| root().join("target"), PathBuf::from);
        let folder = target.join("bench");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        Ok(Self {
            target,
            folder,
            chromium: browser.chromium,
        })
    }

    /// A file or folder of this name.
    pub fn place(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The command line.
    pub fn program(&self) -> PathBuf {
        self.target.join("release/mailflow-insight")
    }

    /// Measures what `run.mjs` is told.
    pub fn measure(&self, what: &Value) -> Result<()> {
        self.run("run.mjs", what)
    }

    fn run(&self, script: &str, what: &Value) -> Result<()> {
        // Ten thousand files have long totals: no environment holds them.
        let told = self.place("told.json");
        fs::write(&told, what.to_string())?;
        run_program(
            command("node")
                .current_dir(root().join(setup::BENCH))
                .env("CHROMIUM", &self.chromium)
                .arg(script)
                .arg(&told),
        )
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        // What cannot be removed now is removed by the next run.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
