//! Made-up traces and logs of any size.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use clap::ValueEnum;
use synthetic::{Encoding, Log, Options, Totals};

#[derive(clap::Args)]
pub struct Arguments {
    /// What to make up
    #[arg(long, value_enum, default_value = "extended")]
    kind: Kind,
    /// Size of all files together, such as 500KB, 256MB or 4GB (of 1024)
    #[arg(long, default_value = "16MB", value_parser = size)]
    size: u64,
    /// Number of messages, whatever their size; some cross no boundary
    #[arg(long, conflicts_with = "size")]
    messages: Option<u64>,
    /// Cuts it into so many files, written into the folder OUTPUT
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    files: Option<u32>,
    /// Encoding of the files
    #[arg(long, value_enum, default_value = "utf-8")]
    encoding: EncodingName,
    /// The same seed gives the same files
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Number of days, the last of which is 15 November 2026
    #[arg(long, default_value_t = 14, value_parser = clap::value_parser!(u32).range(1..=3660))]
    days: u32,
    /// Number of connectors; Postfix and Exim have none
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u32).range(0..=100_000))]
    connectors: u32,
    /// Number of domains of partners; 0 for the few that have names
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=10_000_000))]
    partners: u32,
    /// Where to write it; `-` is standard output
    #[arg(long, short)]
    output: PathBuf,
    /// Where to write what a report on it must say, as JSON
    #[arg(long)]
    totals: Option<PathBuf>,
}

/// What can be made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// Extended trace of Exchange Online
    Extended,
    /// SMTP receive protocol log of Exchange Server
    Receive,
    /// SMTP send protocol log of Exchange Server
    Send,
    /// Syslog of Postfix
    Postfix,
    /// Main log of Exim
    Exim,
}

impl Kind {
    /// The kind in the words of `synthetic`.
    pub fn log(self) -> Log {
        match self {
            Self::Extended => Log::Extended,
            Self::Receive => Log::Receive,
            Self::Send => Log::Send,
            Self::Postfix => Log::Postfix,
            Self::Exim => Log::Exim,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum EncodingName {
    #[value(name = "utf-8")]
    Utf8,
    #[value(name = "utf-16le")]
    Utf16Le,
}

/// Makes up what was asked for.
pub fn run(arguments: &Arguments) -> Result<()> {
    let options = Options {
        size: arguments.size,
        messages: arguments.messages,
        files: arguments.files.unwrap_or(1),
        encoding: match arguments.encoding {
            EncodingName::Utf8 => Encoding::Utf8,
            EncodingName::Utf16Le => Encoding::Utf16Le,
        },
        seed: arguments.seed,
        days: arguments.days,
        connectors: arguments.connectors,
        partners: arguments.partners,
    };
    let (log, path) = (arguments.kind.log(), &arguments.output);
    let totals = if arguments.files.is_some() {
        folder(log, &options, path)?
    } else if path.as_os_str() == "-" {
        synthetic::write(log, &options, &mut io::stdout().lock())?
    } else {
        file(log, &options, path)?
    };
    if let Some(path) = &arguments.totals {
        let mut json = serde_json::to_string_pretty(&totals)?;
        json.push('\n');
        fs::write(path, json).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    eprintln!(
        "{} bytes, {} records, {} transfers",
        totals.bytes, totals.records, totals.transfers
    );
    Ok(())
}

/// Makes up one file.
pub fn file(log: Log, options: &Options, path: &Path) -> Result<Totals> {
    let mut to =
        File::create(path).with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(synthetic::write(log, options, &mut to)?)
}

/// Makes up as many files as the options say, in a folder that is new or empty.
pub fn folder(log: Log, options: &Options, path: &Path) -> Result<Totals> {
    fs::create_dir_all(path).with_context(|| format!("{} cannot be made", path.display()))?;
    ensure!(
        fs::read_dir(path)?.next().is_none(),
        "{} is not empty",
        path.display()
    );
    let mut open = |number| -> io::Result<Box<dyn Write>> {
        Ok(Box::new(File::create(path.join(log.file_name(number)))?))
    };
    Ok(synthetic::write_files(log, options, &mut open)?)
}

/// Reads a size such as `256MB`.
pub fn size(text: &str) -> Result<u64> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match text[digits.len()..].to_ascii_uppercase().as_str() {
        "" | "B" => 1,
        "K" | "KB" | "KIB" => 1 << 10,
        "M" | "MB" | "MIB" => 1 << 20,
        "G" | "GB" | "GIB" => 1 << 30,
        other => bail!("{other} is no unit of size; use KB, MB or GB"),
    };
    let number: u64 = digits
        .trim()
        .parse()
        .context("a size is a whole number and a unit, such as 256MB")?;
    number.checked_mul(unit).context("too large")
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes() {
        assert_eq!(size("256MB").unwrap(), 256 << 20);
        assert_eq!(size("1gb").unwrap(), 1 << 30);
        assert_eq!(size("17").unwrap(), 17);
        assert!(size("1.5MB").is_err());
        assert!(size("3 parsecs").is_err());
        assert!(size("99999999999GB").is_err());
    }
}
