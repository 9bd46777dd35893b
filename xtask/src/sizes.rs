//! What a visitor of the page has to fetch.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

/// WebAssembly, JavaScript, CSS and HTML together, packed, in bytes.
///
/// The goal is 300,000. Most of the module is code that the framework's generics make of every
/// reactive part, so the budget is what the page needs today: it must not grow unnoticed.
const GZIP_BUDGET: u64 = 650_000;
/// What counts: needed before the page can be used.
const COUNTED: [&str; 4] = ["wasm", "js", "css", "html"];
/// Folders whose files are fetched when somebody asks for them.
const ON_DEMAND: [&str; 2] = ["sample", "help"];

/// Prints the packed size of every file of a site.
///
/// # Errors
/// Where what is needed to use the page is larger than [`GZIP_BUDGET`].
pub fn check(site: &Path) -> Result<()> {
    let (mut sum, mut lines) = (0, Vec::new());
    for file in files(site)? {
        let content = fs::read(&file)?;
        let packed = packed(&content)?;
        let extension = file
            .extension()
            .and_then(|extension| extension.to_str())
            .unwrap_or_default();
        let on_demand = ON_DEMAND
            .iter()
            .any(|folder| file.starts_with(site.join(folder)));
        let counted = COUNTED.contains(&extension) && !on_demand;
        if counted {
            sum += packed;
        }
        let name = file
            .strip_prefix(site)
            .unwrap_or(&file)
            .display()
            .to_string();
        lines.push((packed, content.len(), name, counted));
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

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?
    {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}
