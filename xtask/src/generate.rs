//! Made-up traces of any size.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use synthetic::{Encoding, Options};

#[derive(clap::Args)]
pub struct Arguments {
    /// What to make up
    #[arg(long, value_enum, default_value = "extended")]
    format: Format,
    /// Size of the file, such as 500KB, 256MB or 4GB (of 1024)
    #[arg(long, default_value = "16MB", value_parser = size)]
    size: u64,
    /// Encoding of the file
    #[arg(long, value_enum, default_value = "utf-8")]
    encoding: EncodingName,
    /// The same seed gives the same file
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Number of days, the last of which is 15 November 2026
    #[arg(long, default_value_t = 14, value_parser = clap::value_parser!(u32).range(1..=3660))]
    days: u32,
    /// Number of connectors
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u32).range(0..=100_000))]
    connectors: u32,
    /// Where to write it; `-` is standard output
    #[arg(long, short)]
    output: PathBuf,
    /// Where to write what a report on it must say, as JSON
    #[arg(long)]
    totals: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Extended trace of Exchange Online
    Extended,
}

#[derive(Clone, Copy, ValueEnum)]
enum EncodingName {
    #[value(name = "utf-8")]
    Utf8,
    #[value(name = "utf-16le")]
    Utf16Le,
}

/// Makes up a trace.
pub fn run(arguments: &Arguments) -> Result<()> {
    let options = Options {
        size: arguments.size,
        encoding: match arguments.encoding {
            EncodingName::Utf8 => Encoding::Utf8,
            EncodingName::Utf16Le => Encoding::Utf16Le,
        },
        seed: arguments.seed,
        days: arguments.days,
        connectors: arguments.connectors,
    };
    let path = &arguments.output;
    let mut to: Box<dyn Write> = if path.as_os_str() == "-" {
        Box::new(io::stdout().lock())
    } else {
        Box::new(
            File::create(path).with_context(|| format!("{} cannot be written", path.display()))?,
        )
    };
    let totals = match arguments.format {
        Format::Extended => synthetic::write_extended(&options, &mut to)?,
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
