//! Every example of the help texts and of `docs/command-line.md` is run as a shell runs it, so that
//! none of them lies.
#![cfg(unix)]

use std::path::Path;
use std::process::Command;

use crate::program::{Folder, messages, times};

/// Commands whose help has examples.
const HELPS: [&[&str]; 15] = [
    &[],
    &["report"],
    &["who"],
    &["partners"],
    &["stopped"],
    &["compare"],
    &["what-if"],
    &["anonymise"],
    &["link", "make"],
    &["link", "open"],
    &["mapping", "show"],
    &["mapping", "write"],
    &["mapping", "check"],
    &["completions"],
    &["man"],
];

/// A folder with everything that examples name.
fn folder(name: &str) -> Folder {
    let folder = Folder::with_sample(name);
    for part in ["traces", "last-week", "this-week"] {
        std::fs::create_dir(folder.path().join(part)).unwrap();
    }
    let sample = folder.read("sample.csv");
    folder.write("traces/sample.csv", &sample);
    for (part, day) in [("last-week", 2), ("this-week", 9)] {
        let week: Vec<_> = times(20, (day, "Received", "Contoso", "TLS 1.2")).collect();
        folder.write(&format!("{part}/trace.csv"), &messages(&week));
    }
    folder.write("agreed.txt", "fabrikam.example\n");
    folder.write(
        "gateway.csv",
        "Received,Way,TLS\n2026-11-09 10:00:00,in,yes\n2026-11-09 10:00:01,out,no\n",
    );
    folder.run(
        &[
            "mapping",
            "write",
            "--name",
            "Gateway",
            "--output",
            "gateway.json",
            "gateway.csv",
        ],
        0,
    );
    folder.run(
        &[
            "report",
            "--format",
            "json",
            "--output",
            "last.json",
            "last-week",
        ],
        0,
    );
    let site = "https://mail.example/insight/";
    let link = folder
        .run(&["link", "make", "--site", site, "traces"], 0)
        .out;
    folder.write("link.txt", &link);
    folder
}

fn run(folder: &Folder, line: &str) {
    let program = Path::new(env!("CARGO_BIN_EXE_mailflow-insight"));
    let path = format!(
        "{}:{}",
        program.parent().unwrap().display(),
        std::env::var("PATH").unwrap_or_default()
    );
    let output = Command::new("sh")
        .args(["-c", line])
        .current_dir(folder.path())
        .env("PATH", path)
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    let is_gate = line.contains("--fail-on") && output.status.code() == Some(3);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() || is_gate, "{line}\n{said}");
}

#[test]
fn every_help_has_examples_that_work() {
    let folder = folder("help");
    for command in HELPS {
        let help = folder.run(&[command, &["--help"]].concat(), 0).out;
        let (_, examples) = help
            .split_once("Examples:\n")
            .unwrap_or_else(|| panic!("{command:?}: {help}"));
        let lines: Vec<&str> = examples
            .lines()
            .filter(|line| line.starts_with("  mailflow-insight "))
            .collect();
        assert!(!lines.is_empty(), "{command:?}");
        for line in lines {
            run(&folder, line);
        }
    }
}
