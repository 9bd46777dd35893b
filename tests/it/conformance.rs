//! The conformance cases (`tests/conformance/`, see its README), through the command line.
//!
//! An independent implementation of `docs/counting.md` made the answers. Every case is run twice,
//! with its inputs in both orders, and must give the same bytes.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::ordered_json;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::ordered_json::Json;

/// Cases of formats that cannot be read yet, a name a line. One that passes must leave this list.
/// The browser tests leave out the same.
const WAITING: &str = include_str!("../waiting-for-their-format.txt");

#[test]
fn every_case_gives_the_expected_report() {
    let cases = cases();
    assert!(cases.len() >= 93, "only {} cases were found", cases.len());
    let listed: Vec<&str> = WAITING.lines().collect();
    let (mut wrong, mut waiting) = (Vec::new(), Vec::new());
    for case in &cases {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        match (check(case), listed.contains(&name.as_str())) {
            (Ok(()), false) => {}
            (Ok(()), true) => wrong.push(format!(
                "{name}: passes; take it off tests/waiting-for-their-format.txt"
            )),
            (Err(_), true) => waiting.push(name),
            (Err(why), false) => wrong.push(format!("{name}: {why}")),
        }
    }
    println!(
        "{} of {} cases wait for their format: {}",
        waiting.len(),
        cases.len(),
        waiting.join(", ")
    );
    for name in listed {
        assert!(
            cases.iter().any(|case| case.ends_with(name)),
            "{name} is no case"
        );
    }
    assert!(
        wrong.is_empty(),
        "{} of {} cases:\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("expected.json").exists())
        .collect();
    cases.sort();
    cases
}

fn check(case: &Path) -> Result<(), String> {
    let expected =
        ordered_json::parse(&fs::read_to_string(case.join("expected.json")).unwrap()).unwrap();
    let arguments = arguments(case);
    let (forward, evidence) = run(case, &expected, arguments.iter().flatten());
    let (reverse, evidence_reversed) = run(case, &expected, arguments.iter().rev().flatten());
    let (status, report) = (
        forward.status.code(),
        String::from_utf8_lossy(&forward.stdout),
    );
    let said = String::from_utf8_lossy(&forward.stderr);
    if reverse.status.code() != status || reverse.stdout != forward.stdout {
        return Err("the order of the inputs changes the report".into());
    }
    if evidence != evidence_reversed {
        return Err("the order of the inputs changes the evidence".into());
    }
    let exit = expected.get("exit").and_then(Json::as_i64).unwrap();
    if status.map(i64::from) != Some(exit) {
        return Err(format!("exit status {status:?} instead of {exit}: {said}"));
    }
    if exit != 0 && evidence.is_some() {
        return Err("evidence was written".into());
    }
    if exit != 0 {
        return match (report.is_empty(), said.trim().is_empty()) {
            (true, false) => Ok(()),
            (false, _) => Err("a report was written".into()),
            (true, true) => Err("nothing says why".into()),
        };
    }
    for private in expected.get("private").map(Json::items).unwrap_or_default() {
        if report.contains(private.as_str().unwrap()) {
            return Err(format!("the report holds the private text {private:?}"));
        }
    }
    let mut report = ordered_json::parse(&report).map_err(|error| format!("no JSON: {error}"))?;
    if expected
        .get("report")
        .and_then(|report| report.get("guideline"))
        .is_none()
    {
        leave_out_what_is_about_strength(&mut report);
    }
    same_members(expected.get("report").unwrap(), &report)?;
    same_files(&expected, &report)?;
    match (expected.get("evidence"), evidence) {
        (Some(Json::Null), None) | (None, _) => Ok(()),
        (Some(Json::Null), Some(_)) => Err("evidence was written".into()),
        (Some(_), None) => Err("no evidence was written".into()),
        (Some(wanted), Some(evidence)) => {
            if !evidence.ends_with("}\n") {
                return Err("the evidence does not end with one line feed".into());
            }
            let evidence = ordered_json::parse(&evidence)
                .map_err(|error| format!("the evidence is no JSON: {error}"))?;
            same_members(wanted, &evidence).map_err(|why| format!("evidence: {why}"))
        }
    }
}

/// A case that names no guideline was made before reports judged strength.
fn leave_out_what_is_about_strength(report: &mut Json) {
    let Json::Object(members) = report else {
        return;
    };
    let insights = members.iter_mut().find(|(name, _)| name == "insights");
    if let Some((_, Json::Array(insights))) = insights {
        let is_about_strength = |insight: &Json| {
            let id = insight.get("id").and_then(Json::as_str);
            matches!(id, Some("weak-cipher" | "no-forward-secrecy"))
        };
        insights.retain(|insight| !is_about_strength(insight));
    }
}

/// The arguments of a case: options with their values, and inputs.
fn arguments(case: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(case.join("args.txt")).unwrap();
    let mut lines = text
        .lines()
        .filter(|line| !line.is_empty())
        .map(str::to_owned);
    let mut groups = Vec::new();
    while let Some(first) = lines.next() {
        let takes_value = first.starts_with("--") && first != "--all";
        let value = if takes_value { lines.next() } else { None };
        groups.push(std::iter::once(first).chain(value).collect());
    }
    groups
}

/// Runs a case; its evidence comes beside, where one is expected.
fn run<'a>(
    case: &Path,
    expected: &Json,
    arguments: impl Iterator<Item = &'a String>,
) -> (Output, Option<String>) {
    let name = case.file_name().unwrap();
    let evidence = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(name)
        .with_extension("json");
    let _ = fs::remove_file(&evidence);
    let own: Vec<PathBuf> = match expected.get("evidence") {
        Some(_) => vec!["--evidence".into(), evidence.clone()],
        None => Vec::new(),
    };
    let stdin = match expected.get("stdin").and_then(Json::as_str) {
        Some(file) => fs::File::open(case.join(file)).unwrap().into(),
        None => Stdio::null(),
    };
    let output = Command::new(env!("CARGO_BIN_EXE_mailflow-insight"))
        .current_dir(case)
        .args(["report", "--format", "json"])
        .args(own)
        .args(arguments)
        .stdin(stdin)
        .output()
        .unwrap();
    (output, fs::read_to_string(evidence).ok())
}

/// The members that are given are equal and in the order given; others may stand between them.
fn same_members(expected: &Json, actual: &Json) -> Result<(), String> {
    let given: Vec<&str> = expected
        .members()
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    let order: Vec<&str> = actual
        .members()
        .iter()
        .map(|(name, _)| name.as_str())
        .filter(|name| given.contains(name))
        .collect();
    if order != given {
        return Err(format!("members {order:?} instead of {given:?}"));
    }
    for (name, value) in expected.members() {
        if let Some(difference) = value.difference(actual.get(name).unwrap(), name) {
            return Err(difference);
        }
    }
    Ok(())
}

fn same_files(expected: &Json, report: &Json) -> Result<(), String> {
    let files = report.get("files").ok_or("no member files")?.items();
    let wanted = expected.get("files").map(Json::items).unwrap_or_default();
    for entry in wanted {
        if !files.iter().any(|file| is_entry(entry, file)) {
            return Err(format!("no file entry is {entry:?}; there are {files:?}"));
        }
    }
    let extra = expected.get("files_extra").and_then(Json::as_bool).unwrap();
    if !extra && files.len() != wanted.len() {
        return Err(format!(
            "{} file entries instead of {}",
            files.len(),
            wanted.len()
        ));
    }
    Ok(())
}

/// Whether a file entry has the members that are given. `skipped` is the sum of its counts.
fn is_entry(expected: &Json, file: &Json) -> bool {
    expected
        .members()
        .iter()
        .all(|(name, value)| match name.as_str() {
            "name" => {
                value.as_str().map(last_part)
                    == file.get(name).and_then(Json::as_str).map(last_part)
            }
            "skipped" => {
                let reasons = file.get(name).map(Json::items).unwrap_or_default();
                let sum = reasons
                    .iter()
                    .filter_map(|reason| reason.get("count")?.as_i64())
                    .sum();
                value.as_i64() == Some(sum)
            }
            _ => file.get(name) == Some(value),
        })
}

fn last_part(name: &str) -> &str {
    let last = name.rsplit('/').next().unwrap_or(name);
    last.strip_suffix(".gz").unwrap_or(last)
}
