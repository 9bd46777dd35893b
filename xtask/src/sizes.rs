//! What a visitor of the page has to fetch.

use std::io::Write;
use std::path::Path;

use anyhow::{Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::site;

/// WebAssembly, JavaScript, CSS and HTML together, packed, in bytes.
///
/// The goal is 300,000. The budget is what the page needs today, so that it does not grow unnoticed.
/// `ARCHITECTURE.md`, "What is measured", says what it is made of.
const GZIP_BUDGET: u64 = 1_110_000;
/// What counts: needed before the page can be used. What lies in folders is fetched on demand.
const COUNTED: [&str; 4] = ["wasm", "js", "css", "html"];

/// Prints the packed size of every file of a site.
///
/// # Errors
/// Where what is needed to use the page is larger than [`GZIP_BUDGET`].
pub fn check(site: &Path) -> Result<()> {
    let (mut sum, mut lines) = (0, Vec::new());
    for file in site::files(site)? {
        let packed = packed(&file.content)?;
        let counted = COUNTED.contains(&file.extension())
            && !file.is_on_demand()
            && !file.is_beside_the_page();
        if counted {
            sum += packed;
        }
        lines.push((packed, file.content.len(), file.path, counted));
    }
    lines.sort_by(|a, b| b.cmp(a));
    println!("{:>10} {:>10}", "gzip", "bytes");
    for (packed, bytes, name, counted) in lines {
        println!(
            "{packed:>10} {bytes:>10}  {name}{}",
            if counted { "" } else { "  (not counted)" }
        );
    }
    println!("{sum:>10} of {GZIP_BUDGET} bytes to fetch before the page can be used");
    if sum > GZIP_BUDGET {
        bail!(
            "the page is {} bytes too large (limit: GZIP_BUDGET in xtask/src/sizes.rs)",
            sum - GZIP_BUDGET
        );
    }
    Ok(())
}

fn packed(content: &[u8]) -> Result<u64> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?.len() as u64)
}
