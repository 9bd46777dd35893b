//! The sample data of the page, kept in the repository so that a build needs no other program.

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::PathBuf;

use anyhow::{Context, Result};
use flate2::{Compression, GzBuilder};

use crate::shell::root;

fn path() -> PathBuf {
    root().join("assets/sample/sample-trace.csv.gz")
}

/// Writes the sample data.
pub fn run() -> Result<()> {
    let path = path();
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let file =
        File::create(&path).with_context(|| format!("{} cannot be written", path.display()))?;
    let mut packer = GzBuilder::new()
        .mtime(0)
        .write(BufWriter::new(file), Compression::best());
    let totals = synthetic::sample::write(&mut packer)?;
    packer.finish()?;
    println!(
        "{}: {} messages, {} records, {} bytes ({} packed)",
        path.display(),
        totals.transfers,
        totals.records,
        totals.bytes,
        path.metadata()?.len()
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn the_committed_sample_is_what_the_command_makes() {
        let mut made = Vec::new();
        synthetic::sample::write(&mut made).unwrap();
        let mut committed = Vec::new();
        GzDecoder::new(File::open(path()).unwrap())
            .read_to_end(&mut committed)
            .unwrap();
        assert!(
            made == committed,
            "run `cargo xtask sample` and commit what it writes"
        );
        assert!(
            path().metadata().unwrap().len() < 260_000,
            "the sample has become large"
        );
    }
}
