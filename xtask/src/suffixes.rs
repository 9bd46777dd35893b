//! The public suffix list as the program holds it: without comments, and with both forms of rules
//! that have letters beyond ASCII.

use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::{shell::root, site};

/// Where the program takes it from.
const HELD: &str = "crates/trace/data/public_suffix_list.dat";
const BEGINNING: &str = "\
// The public suffix list of Mozilla, without its comments; rules with letters beyond ASCII stand
// in both forms. This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0,
// a copy of which is at https://mozilla.org/MPL/2.0/. The list is at
// https://publicsuffix.org/list/public_suffix_list.dat; `cargo xtask suffixes FILE` takes over a newer one.
";

#[derive(clap::Args)]
pub struct Arguments {
    /// The list as it is published
    file: PathBuf,
}

/// Takes over a published list.
pub fn run(arguments: &Arguments) -> Result<()> {
    let published = site::read_text(&arguments.file)?;
    site::write(&root().join(HELD), held(&published)?)?;
    println!("{HELD} is written; commit it with the version that its first lines name");
    Ok(())
}

fn held(published: &str) -> Result<String> {
    let mut out = String::from(BEGINNING);
    for line in published.lines().map(str::trim_end) {
        let is_kept = ["VERSION:", "COMMIT:", "===BEGIN"]
            .iter()
            .any(|word| line.contains(word));
        if line.starts_with("//") {
            if is_kept {
                writeln!(out, "{line}")?;
            }
            continue;
        }
        let Some(rule) = line.split_whitespace().next() else {
            continue;
        };
        writeln!(out, "{rule}")?;
        if !rule.is_ascii() {
            let (mark, name) = match rule.strip_prefix('!') {
                Some(name) => ("!", name),
                None => ("", rule),
            };
            let ascii =
                idna::domain_to_ascii(name).with_context(|| format!("{rule} is no rule"))?;
            writeln!(out, "{mark}{ascii}")?;
        }
    }
    ensure!(
        out.contains("===BEGIN PRIVATE DOMAINS==="),
        "this is not the public suffix list, or not all of it"
    );
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_both_forms_stay() {
        let published = "// VERSION: 1\n\n// ===BEGIN ICANN DOMAINS===\n// cn : x\ncn\n公司.cn\n\
            // ===END ICANN DOMAINS===\n// ===BEGIN PRIVATE DOMAINS===\n*.ck\n!www.ck\n";
        let held = held(published).unwrap();
        assert_eq!(
            held.strip_prefix(BEGINNING).unwrap(),
            "// VERSION: 1\n// ===BEGIN ICANN DOMAINS===\ncn\n公司.cn\nxn--55qx5d.cn\n\
             // ===BEGIN PRIVATE DOMAINS===\n*.ck\n!www.ck\n"
        );
        assert!(super::held("<html>not found</html>").is_err());
    }
}
