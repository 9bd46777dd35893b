//! Every example of the help texts and of `docs/command-line.md` is run as a shell runs it, so that
//! none of them lies.
#![cfg(unix)]

use std::path::Path;
use std::process::Command;

use crate::command_line::program::{Folder, messages, times};

/// Commands whose help has examples.
const HELPS: [&[&str]; 24] = [
    &[],
    &["report"],
    &["who"],
    &["partners"],
    &["stopped"],
    &["labels"],
    &["message"],
    &["compare"],
    &["what-if"],
    &["tally"],
    &["merge"],
    &["transfers"],
    &["watch"],
    &["anonymise"],
    &["audit"],
    &["manifest"],
    &["verify"],
    &["link", "make"],
    &["link", "open"],
    &["mapping", "show"],
    &["mapping", "write"],
    &["mapping", "check"],
    &["completions"],
    &["man"],
];

/// A folder with everything that examples name.
pub(super) fn folder(name: &str) -> Folder {
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
    folder.run(&["manifest", "--output", "manifest.json", "traces"], 0);
    let site = "https://mail.example/insight/";
    let link = folder
        .run(&["link", "make", "--site", site, "traces"], 0)
        .out;
    folder.write("link.txt", &link);
    folder.write("passphrase.txt", "four random words or more\n");
    folder.write("fleet.key", "a key of this fleet\n");
    for (week, tally) in [("last-week", "a.tally"), ("this-week", "b.tally")] {
        folder.run(&["tally", "-q", week, "--output", tally], 0);
    }
    folder
}

pub(super) fn run(folder: &Folder, line: &str) {
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

const DOCUMENT: &str = include_str!("../../../docs/command-line.md");

/// The blocks of the document in one language of its fences.
fn blocks(language: &str) -> Vec<&'static str> {
    let fence = format!("```{language}\n");
    let begins = DOCUMENT.split(&fence as &str).skip(1);
    begins
        .map(|rest| rest.split("```").next().unwrap())
        .collect()
}

#[test]
fn every_example_of_the_document_works() {
    let folder = folder("document");
    let lines = blocks("sh").into_iter().flat_map(str::lines);
    let lines: Vec<&str> = lines.collect();
    assert!(lines.len() > 30, "{} examples", lines.len());
    for line in &lines {
        run(&folder, line);
    }
    for command in HELPS.iter().filter(|command| !command.is_empty()) {
        let begin = format!("mailflow-insight {}", command.join(" "));
        assert!(
            lines.iter().any(|line| line.starts_with(&begin)),
            "no example of {begin}"
        );
    }
    assert!(folder.read("mailflow.prom").ends_with("# EOF\n"));
}

/// A command of a schedule, in this folder, in the bare environment that schedules give.
fn run_bare(folder: &Folder, command: &str) -> (Option<i32>, String, String) {
    let command = command
        .replace(
            "/usr/local/bin/mailflow-insight",
            env!("CARGO_BIN_EXE_mailflow-insight"),
        )
        .replace("/var/log/mail", "logs")
        .replace("/var/lib/mailflow-insight/", "");
    let output = Command::new("/bin/sh")
        .args(["-c", &command])
        .current_dir(folder.path())
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .env("LC_ALL", "C.UTF-8")
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

/// A folder with the log of a good week.
fn weeks(name: &str) -> Folder {
    let folder = Folder::new(name, &[]);
    std::fs::create_dir(folder.path().join("logs")).unwrap();
    let good: Vec<_> = times(20, (2, "Received", "Contoso", "TLS 1.2")).collect();
    folder.write("logs/a.csv", &messages(&good));
    folder
}

fn turn_bad(folder: &Folder) {
    let bad: Vec<_> = times(20, (9, "Received", "Contoso", "None")).collect();
    folder.write("logs/a.csv", &messages(&bad));
}

#[test]
fn the_recipe_for_cron_is_silent_until_something_is_wrong() {
    let [crontab] = blocks("crontab")[..] else {
        panic!("one recipe");
    };
    let line = crontab.lines().last().unwrap();
    let command = line.splitn(6, ' ').nth(5).unwrap().trim();
    assert!(!command.contains('%'), "cron makes a line feed of it");
    let folder = weeks("cron");
    assert_eq!(
        run_bare(&folder, command),
        (Some(0), String::new(), String::new())
    );
    turn_bad(&folder);
    let (status, out, said) = run_bare(&folder, command);
    assert_eq!(status, Some(3));
    assert!(
        out.starts_with("What the files hold") && said.lines().count() == 1,
        "{said}"
    );
}

#[test]
fn the_units_for_systemd_are_right_and_their_command_works() {
    let [service, timer] = blocks("ini")[..] else {
        panic!("two units");
    };
    let begin = service
        .lines()
        .find_map(|line| line.strip_prefix("ExecStart="))
        .unwrap();
    let folder = weeks("systemd");
    for _ in 0..2 {
        assert_eq!(
            run_bare(&folder, begin),
            (Some(0), String::new(), String::new())
        );
    }
    turn_bad(&folder);
    let (status, out, said) = run_bare(&folder, begin);
    assert_eq!((status, out.as_str()), (Some(3), ""));
    assert!(said.contains("worse than in last.json: "), "{said}");
    let program = env!("CARGO_BIN_EXE_mailflow-insight");
    folder.write(
        "mailflow-insight.service",
        &service.replace("/usr/local/bin/mailflow-insight", program),
    );
    folder.write("mailflow-insight.timer", timer);
    let mut verify = Command::new("systemd-analyze");
    verify
        .arg("verify")
        .arg(folder.path().join("mailflow-insight.timer"));
    verify.arg(folder.path().join("mailflow-insight.service"));
    match verify.output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            let of_ours = said.lines().any(|line| line.contains("mailflow-insight."));
            assert!(output.status.success() && !of_ours, "{said}");
        }
        Err(_) => eprintln!("systemd-analyze is not installed: the units were not checked"),
    }
}
