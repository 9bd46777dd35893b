//! Stamps the build with what reads and counts, so that tallies kept by another build are not read.

#![allow(
    clippy::disallowed_methods,
    reason = "this runs on the machine that builds, not in a browser"
)]

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// The rooms that decide what a tally holds and how its bytes are laid out.
const ROOMS: [&str; 3] = ["../strength/src", "../trace/src", "src"];

fn main() -> io::Result<()> {
    let mut sources = Vec::new();
    for room in ROOMS {
        println!("cargo:rerun-if-changed={room}");
        collect(Path::new(room), &mut sources)?;
    }
    sources.sort();
    // No promise holds the hash equal from one compiler to the next. That costs a kept tally, no more.
    let mut hasher = DefaultHasher::new();
    env!("CARGO_PKG_VERSION").hash(&mut hasher);
    for source in sources {
        let text = fs::read_to_string(&source)?;
        // The same on systems that end lines otherwise.
        for line in text.lines() {
            line.hash(&mut hasher);
        }
    }
    println!(
        "cargo:rustc-env=MAILFLOW_INSIGHT_CORE={:016x}",
        hasher.finish()
    );
    Ok(())
}

fn collect(folder: &Path, sources: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, sources)?;
        } else {
            sources.push(path);
        }
    }
    Ok(())
}
