//! Known faults of the packages that only build and test the page: `npm audit` of each folder that has some.
//!
//! Nothing of them is shipped. `xtask/npm-exceptions.json` names what is known and accepted, with a reason
//! and a last day: after that day it is a fault again, so that nothing is accepted for ever.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::setup;
use crate::shell::{command, find, root};

/// What is accepted.
const EXCEPTIONS: &str = "xtask/npm-exceptions.json";

/// A fault that is accepted up to a day.
#[derive(Debug, PartialEq)]
struct Exception {
    /// Its number, `GHSA-…`.
    advisory: String,
    /// The last day, as ISO 8601 writes it.
    until: String,
}

/// Asks about all folders.
pub fn run() -> Result<()> {
    let today = chrono::Utc::now().date_naive().to_string();
    let exceptions = exceptions(&crate::site::read_text(&root().join(EXCEPTIONS))?)?;
    let mut faults = Vec::new();
    let mut unanswered = Vec::new();
    ensure!(find("NPM", &["npm"]).is_some(), "npm is not there");
    for folder in setup::NPM_FOLDERS {
        match audit(&root().join(folder))? {
            Some(report) => {
                let found = open_faults(&report, &exceptions, &today)
                    .with_context(|| format!("the answer about {folder} is not understood"))?;
                println!("npm audit: {folder}: {} open", found.len());
                faults.extend(found.into_iter().map(|fault| format!("{folder}: {fault}")));
            }
            None => unanswered.push(folder),
        }
    }
    if !unanswered.is_empty() {
        println!(
            "npm audit: NOT CHECKED: {}: the registry gives no answer about faults",
            unanswered.join(", ")
        );
    }
    ensure!(faults.is_empty(), "known faults:\n{}", faults.join("\n"));
    Ok(())
}

/// What npm says; none where the registry cannot be asked or does not answer such questions.
fn audit(folder: &Path) -> Result<Option<Value>> {
    // It ends with an error where it found something, so what it prints has to tell.
    let output = command("npm")
        .current_dir(folder)
        .args(["audit", "--package-lock-only", "--json"])
        .output()?;
    let report: Value = serde_json::from_slice(&output.stdout)
        .with_context(|| format!("npm audit says nothing in {}", folder.display()))?;
    Ok(report.get("auditReportVersion").is_some().then_some(report))
}

fn exceptions(text: &str) -> Result<Vec<Exception>> {
    let list: Vec<Value> =
        serde_json::from_str(text).with_context(|| format!("{EXCEPTIONS} is no list"))?;
    let mut exceptions = Vec::new();
    for entry in list {
        let text = |name: &str| {
            let value = entry.get(name).and_then(Value::as_str);
            value
                .filter(|value| !value.is_empty())
                .with_context(|| format!("an entry of {EXCEPTIONS} has no {name}"))
        };
        text("why")?;
        let until = text("until")?;
        if chrono::NaiveDate::parse_from_str(until, "%Y-%m-%d").is_err() {
            bail!("{EXCEPTIONS}: {until} is no day");
        }
        exceptions.push(Exception {
            advisory: text("advisory")?.to_owned(),
            until: until.to_owned(),
        });
    }
    Ok(exceptions)
}

/// The faults that nobody has accepted, or not any more.
fn open_faults(report: &Value, exceptions: &[Exception], today: &str) -> Option<Vec<String>> {
    let mut faults = Vec::new();
    for (package, about) in report.get("vulnerabilities")?.as_object()? {
        // A text instead of an object names a package that brings the fault, which has an entry of its own.
        let causes = about.get("via")?.as_array()?.iter();
        for cause in causes.filter(|cause| cause.is_object()) {
            let told = |name: &str| cause.get(name).and_then(Value::as_str).unwrap_or("?");
            let advisory = told("url").rsplit('/').next().unwrap_or_default();
            let accepted = exceptions.iter().find(|each| each.advisory == advisory);
            let ended = match accepted {
                Some(exception) if exception.until.as_str() >= today => continue,
                Some(exception) => format!(" (accepted until {})", exception.until),
                None => String::new(),
            };
            faults.push(format!(
                "{advisory}, {}: {package}: {}{ended}",
                told("severity"),
                told("title")
            ));
        }
    }
    Some(faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Value {
        serde_json::json!({
            "auditReportVersion": 2,
            "vulnerabilities": {
                "inner": { "via": [{
                    "title": "Runs away", "severity": "high",
                    "url": "https://github.com/advisories/GHSA-aaaa-bbbb-cccc"
                }] },
                "outer": { "via": ["inner"] }
            }
        })
    }

    #[test]
    fn a_fault_is_open_unless_it_is_accepted_today() {
        let accepted = |until: &str| {
            let list = format!(
                r#"[{{"advisory": "GHSA-aaaa-bbbb-cccc", "until": "{until}", "why": "only in tests"}}]"#
            );
            exceptions(&list).unwrap()
        };
        let open = |exceptions: &[Exception]| open_faults(&report(), exceptions, "2026-11-29");
        assert_eq!(open(&accepted("2026-11-29")), Some(vec![]));
        let fault = "GHSA-aaaa-bbbb-cccc, high: inner: Runs away";
        assert_eq!(open(&[]), Some(vec![fault.to_owned()]));
        let ended = format!("{fault} (accepted until 2026-11-28)");
        assert_eq!(open(&accepted("2026-11-28")), Some(vec![ended]));
        // What npm may say one day instead is no answer of "nothing".
        assert_eq!(open_faults(&serde_json::json!({}), &[], ""), None);
    }

    #[test]
    fn an_exception_has_a_reason_and_a_day() {
        for bad in [
            r#"[{"advisory": "GHSA-a", "until": "2026-11-29"}]"#,
            r#"[{"advisory": "GHSA-a", "until": "never", "why": "x"}]"#,
            "{}",
        ] {
            assert!(exceptions(bad).is_err(), "{bad}");
        }
        let text = crate::site::read_text(&root().join(EXCEPTIONS)).unwrap();
        exceptions(&text).unwrap();
    }
}
