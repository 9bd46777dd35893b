//! The hashes of a release, by which anybody can compare what a host serves.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;

use crate::site;

/// The list, as `sha256sum --check` reads it.
const NAME: &str = "SHA256SUMS";

/// Writes the list of all files, in the order of their paths, and prints the hash of the list.
pub fn write(folder: &Path) -> Result<()> {
    let mut list = String::new();
    for file in site::files(folder)? {
        if file.path != NAME {
            writeln!(list, "{}  {}", site::hex(&file.content), file.path)?;
        }
    }
    site::write(&folder.join(NAME), &list)?;
    println!(
        "{}  {}",
        site::hex(list.as_bytes()),
        folder.join(NAME).display()
    );
    Ok(())
}
