//! Makes the tables of `data/` into Rust, so that the program holds a few kilobytes of numbers and not
//! the files: the page is downloaded before it can be used.
//!
//! What a table must not hold (a name of two suites, a grade that nobody knows, …) stops the build.

#![allow(
    clippy::disallowed_methods,
    reason = "this runs on the machine that builds, not in a browser"
)]

#[path = "build/exchange.rs"]
mod exchange;
#[path = "build/guidelines.rs"]
mod guidelines;
#[path = "build/names.rs"]
mod names;
#[path = "build/suites.rs"]
mod suites;
#[path = "build/tsv.rs"]
mod tsv;
#[path = "build/values.rs"]
mod values;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

/// What a step of the making gives, or why the tables cannot be right.
type Made<T> = Result<T, Box<dyn Error>>;

fn main() -> Made<()> {
    for source in ["build.rs", "build", "data"] {
        println!("cargo:rerun-if-changed={source}");
    }
    let suites = suites::Suites::read("data/cipher-suites.tsv")?;
    let guidelines = guidelines::read("data/guidelines.tsv", &suites)?;
    let exchange = exchange::made("data/calg-words.tsv", &suites)?;
    let made = [
        suites.made(&guidelines)?,
        guidelines::made(&guidelines),
        exchange,
    ];
    let out = env::var_os("OUT_DIR").ok_or("cargo names no folder for what is made")?;
    fs::write(PathBuf::from(out).join("tables.rs"), made.concat())?;
    Ok(())
}
