//! What a visitor of the page has to fetch.

use std::io::Write;
use std::path::Path;

use anyhow::{Result, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::site::{self, SiteFile};

/// WebAssembly, JavaScript, CSS and HTML that are needed before the page can be used, packed, in
/// bytes. The goal is 300,000. `docs/performance.md`, "What has to be fetched", says what it is.
const GZIP_BUDGET: u64 = 720_000;
/// The same with what the page fetches by itself as soon as it is shown: what reads files.
const WHOLE_BUDGET: u64 = 1_330_000;
/// What counts. What lies in folders is fetched when a person asks for it.
const COUNTED: [&str; 4] = ["wasm", "js", "css", "html"];

/// When the page fetches a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    First,
    OnceShown,
    /// On demand, or never by the page.
    NotCounted,
}

impl When {
    fn of(file: &SiteFile) -> Self {
        let counts = COUNTED.contains(&file.extension());
        if !counts || file.is_on_demand() || file.is_beside_the_page() {
            Self::NotCounted
        } else if file.is_for_workers() {
            Self::OnceShown
        } else {
            Self::First
        }
    }

    fn remark(self) -> &'static str {
        match self {
            Self::First => "",
            Self::OnceShown => "  (when the page is shown)",
            Self::NotCounted => "  (not counted)",
        }
    }
}

/// Prints the packed size of every file of a site.
///
/// # Errors
/// Where it is more than [`GZIP_BUDGET`] before the page can be used, or [`WHOLE_BUDGET`] in all.
pub fn check(site: &Path) -> Result<()> {
    let (mut first, mut whole, mut lines) = (0, 0, Vec::new());
    for file in site::files(site)? {
        let packed = packed(&file.content)?;
        let when = When::of(&file);
        match when {
            When::First => first += packed,
            When::OnceShown => whole += packed,
            When::NotCounted => {}
        }
        lines.push((packed, file.content.len(), file.path, when.remark()));
    }
    whole += first;
    lines.sort_by(|a, b| b.cmp(a));
    println!("{:>10} {:>10}", "gzip", "bytes");
    for (packed, bytes, name, remark) in lines {
        println!("{packed:>10} {bytes:>10}  {name}{remark}");
    }
    println!("{first:>10} of {GZIP_BUDGET} bytes to fetch before the page can be used");
    println!("{whole:>10} of {WHOLE_BUDGET} bytes with what is fetched when it is shown");
    for (sum, budget, name) in [
        (first, GZIP_BUDGET, "GZIP_BUDGET"),
        (whole, WHOLE_BUDGET, "WHOLE_BUDGET"),
    ] {
        ensure!(
            sum <= budget,
            "the page is {} bytes too large (limit: {name} in xtask/src/sizes.rs)",
            sum - budget
        );
    }
    Ok(())
}

fn packed(content: &[u8]) -> Result<u64> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?.len() as u64)
}
