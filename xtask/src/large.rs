//! Large things, one after the other: what they cost in time and memory.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::ValueEnum;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use synthetic::{Options, Totals};

use crate::bench::{Lab, a_week, case};
use crate::generate::{self, Kind};

#[derive(clap::Args)]
pub struct Arguments {
    /// Only these
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Large>,
    /// A hundredth of each, to see whether all works
    #[arg(long)]
    small: bool,
    /// Only the command line
    #[arg(long)]
    no_page: bool,
    /// Takes the page and the command line as they were built last
    #[arg(long)]
    no_build: bool,
    /// For machines
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Large {
    /// One extended trace of 8 GB
    File,
    /// 10,000 receive logs in a folder, 2 GB in all
    Folder,
    /// 10,000 receive logs in a folder, 20 GB in all
    Logs,
    /// 10 million transfers, in a log of Exim
    Transfers,
    /// The same with 100,000 partners
    Partners,
    /// 5,000 connectors, in an extended trace of 1 GB
    Connectors,
    /// An extended trace of 2 GB in a `.gz`
    Gz,
    /// The same in a `.zip`
    Zip,
}

/// Measures each, and prints a table.
pub fn run(arguments: &Arguments) -> Result<()> {
    let lab = Lab::ready(!arguments.no_build)?;
    for large in Large::value_variants() {
        if !arguments.only.is_empty() && !arguments.only.contains(large) {
            continue;
        }
        let part = if arguments.small { 100 } else { 1 };
        let case = large.make(&lab, part)?;
        let measured = lab.measure(&json!({
            "cases": [case],
            "runs": 1,
            "peers": false,
            "page": !arguments.no_page,
            "program": lab.program(),
            "json": arguments.json,
        }));
        // One at a time: together they need 20 GB.
        large.remove(&lab)?;
        measured?;
    }
    Ok(())
}

const GB: u64 = 1 << 30;

impl Large {
    fn path(self, lab: &Lab) -> PathBuf {
        lab.place(match self {
            Self::File => "large.csv",
            Self::Folder => "logs",
            Self::Logs => "long-logs",
            Self::Transfers => "mainlog",
            Self::Partners => "mainlog-partners",
            Self::Connectors => "connectors.csv",
            Self::Gz => "large.csv.gz",
            Self::Zip => "large.zip",
        })
    }

    fn make(self, lab: &Lab, part: u64) -> Result<Value> {
        let path = self.path(lab);
        let of_size = |size: u64| Options {
            size: size / part,
            ..a_week()
        };
        let (name, kind, totals) = match self {
            Self::File => {
                let totals = generate::file(Kind::Extended.log(), &of_size(8 * GB), &path)?;
                ("one file of 8 GB", Kind::Extended, totals)
            }
            Self::Folder | Self::Logs => {
                let (name, size) = match self {
                    Self::Folder => ("10,000 files, 2 GB", 2 * GB),
                    _ => ("10,000 files, 20 GB", 20 * GB),
                };
                let options = Options {
                    files: (10_000 / part) as u32,
                    ..of_size(size)
                };
                let totals = generate::folder(Kind::Receive.log(), &options, &path)?;
                (name, Kind::Receive, totals)
            }
            Self::Transfers | Self::Partners => {
                let (name, partners) = match self {
                    Self::Transfers => ("10 million transfers", 0),
                    _ => ("10 million transfers, 100,000 partners", 100_000),
                };
                let options = Options {
                    messages: Some(10_000_000 / part),
                    partners: partners / part as u32,
                    ..a_week()
                };
                let totals = generate::file(Kind::Exim.log(), &options, &path)?;
                (name, Kind::Exim, totals)
            }
            Self::Connectors => {
                let options = Options {
                    connectors: 5_000,
                    ..of_size(GB)
                };
                let totals = generate::file(Kind::Extended.log(), &options, &path)?;
                ("5,000 connectors", Kind::Extended, totals)
            }
            Self::Gz => {
                let mut to = GzEncoder::new(File::create(&path)?, Compression::fast());
                let totals = extended(&of_size(2 * GB), &mut to)?;
                to.finish()?;
                ("2 GB in a .gz", Kind::Extended, totals)
            }
            Self::Zip => {
                let totals = zipped(&of_size(2 * GB), &path)?;
                ("2 GB in a .zip", Kind::Extended, totals)
            }
        };
        Ok(case(name, kind, &path, &totals))
    }

    fn remove(self, lab: &Lab) -> io::Result<()> {
        let path = self.path(lab);
        if path.is_dir() {
            fs::remove_dir_all(path)
        } else {
            fs::remove_file(path)
        }
    }
}

fn extended(options: &Options, to: &mut dyn Write) -> io::Result<Totals> {
    synthetic::write(Kind::Extended.log(), options, to)
}

fn zipped(options: &Options, path: &Path) -> Result<Totals> {
    let mut to = zip::ZipWriter::new(File::create(path)?);
    let how = zip::write::SimpleFileOptions::default()
        .compression_level(Some(1))
        .large_file(true);
    to.start_file("MTDetail.csv", how)?;
    let totals = extended(options, &mut to)?;
    to.finish()?;
    Ok(totals)
}
