//! The page beside its peers, in one run.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::json;
use synthetic::{Encoding, Options};

use crate::shell::{cargo, command, root, run as run_program};
use crate::{dist, generate, setup};

#[derive(clap::Args)]
pub struct Arguments {
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
    /// For machines
    #[arg(long)]
    json: bool,
}

/// Measures, and prints a table.
pub fn run(arguments: &Arguments) -> Result<()> {
    let browser = setup::browser()?;
    setup::bench()?;
    if !arguments.no_build {
        dist::build(false)?;
        run_program(cargo().args(["build", "--quiet", "--release", "--bin", "mailflow-insight"]))?;
    }
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let folder = target.join("bench");
    fs::create_dir_all(&folder)?;
    let mut files = Vec::new();
    for size in &arguments.size {
        for encoding in [Encoding::Utf8, Encoding::Utf16Le] {
            let path = folder.join(format!("{}-{}.csv", size >> 20, encoding.id()));
            let mut to = fs::File::create(&path)
                .with_context(|| format!("{} cannot be written", path.display()))?;
            let options = Options {
                size: *size,
                encoding,
                seed: arguments.seed,
                // The widget shows the last week, which then is all of it.
                days: 7,
                ..Options::default()
            };
            let totals = synthetic::write_extended(&options, &mut to)?;
            files.push(json!({ "path": path, "encoding": encoding.id(), "totals": totals }));
        }
    }
    let what = json!({
        "files": files,
        "runs": arguments.runs,
        "peers": !arguments.no_peers,
        "program": target.join("release/mailflow-insight"),
        "json": arguments.json,
    });
    let measured = run_program(
        command("node")
            .current_dir(root().join(setup::BENCH))
            .env("CHROMIUM", &browser.chromium)
            .env("BENCH", what.to_string())
            .arg("run.mjs"),
    );
    fs::remove_dir_all(&folder)?;
    measured
}
