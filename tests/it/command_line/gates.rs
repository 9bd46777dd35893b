//! Gates: the exit status of a week that is not as it should be, and the silence of one that is.

use crate::command_line::program::{Folder, Ran, messages, times};

fn one_line(ran: &Ran) -> &str {
    let line = ran.said.strip_suffix('\n').unwrap();
    assert!(!line.contains('\n'), "more than one line: {line}");
    line.strip_prefix("mailflow-insight: ").unwrap()
}

fn good_week(first_day: u32) -> String {
    let inbound = times(30, (first_day, "Received", "Contoso", "TLS 1.2"));
    let outbound = times(30, (first_day + 6, "Sent", "", "TLS 1.3"));
    messages(&inbound.chain(outbound).collect::<Vec<_>>())
}

fn bad_week(first_day: u32) -> String {
    let inbound = times(15, (first_day, "Received", "Contoso", "None"));
    let rest = times(15, (first_day, "Received", "Contoso", "TLS 1.2"));
    let outbound = times(30, (first_day + 6, "Sent", "", "TLS 1.3"));
    messages(&inbound.chain(rest).chain(outbound).collect::<Vec<_>>())
}

#[test]
fn a_good_week_is_silent_with_status_0() {
    let folder = Folder::new("good", &[("a.csv", &good_week(2)), ("empty.csv", "")]);
    let arguments = [
        "report",
        "--quiet",
        "--fail-on",
        "warning",
        "a.csv",
        "empty.csv",
    ];
    let ran = folder.run(&arguments, 0);
    assert_eq!((ran.out.as_str(), ran.said.as_str()), ("", ""));
}

#[test]
fn an_insight_closes_the_gate_of_its_severity() {
    let folder = Folder::new("severity", &[("a.csv", &bad_week(2))]);
    let ran = folder.run(&["report", "--fail-on", "warning", "a.csv"], 3);
    assert_eq!(
        one_line(&ran),
        "1 insight for --fail-on warning: inbound-partner-no-tls (From Contoso)"
    );
    assert!(
        ran.out.starts_with("What the files hold"),
        "the report is written all the same"
    );
    let quiet = folder.run(&["report", "--quiet", "--fail-on", "warning", "a.csv"], 3);
    assert_eq!((&quiet.out, &quiet.said), (&ran.out, &ran.said));
    // A warning is no error.
    folder.run(&["report", "--fail-on", "error", "a.csv"], 0);
    let list =
        "Name,Identity,ConnectorType,RequireTls,Enabled\r\nContoso,Contoso,Partner,True,True\r\n";
    folder.write("list.csv", list);
    let arguments = [
        "report",
        "--fail-on",
        "error",
        "--connectors",
        "list.csv",
        "a.csv",
    ];
    let ran = folder.run(&arguments, 3);
    assert!(
        ran.said.contains("forced-tls-not-met (From Contoso)"),
        "{}",
        ran.said
    );
    // Errors are also what the gate for warnings is for, and one sentence tells of both.
    let both = [
        "report",
        "--fail-on",
        "error,warning",
        "--connectors",
        "list.csv",
        "a.csv",
    ];
    let ran = folder.run(&both, 3);
    assert!(
        one_line(&ran).starts_with("2 insights for --fail-on warning: "),
        "{}",
        ran.said
    );
}

#[test]
fn a_week_that_is_worse_than_the_last_one_closes_the_gate() {
    let folder = Folder::new(
        "worse",
        &[("a.csv", &good_week(2)), ("b.csv", &bad_week(9))],
    );
    let save = ["report", "--format", "json", "--output", "last.json"];
    folder.run(&[&save[..], &["a.csv"]].concat(), 0);
    let gate = [
        "report",
        "--quiet",
        "--fail-on",
        "worse",
        "--baseline",
        "last.json",
    ];
    let same = folder.run(&[&gate[..], &["a.csv"]].concat(), 0);
    assert_eq!((same.out.as_str(), same.said.as_str()), ("", ""));
    let ran = folder.run(&[&gate[..], &["b.csv"]].concat(), 3);
    assert_eq!(
        one_line(&ran),
        "worse than in last.json: Inbound, From Contoso, new is inbound-partner-no-tls (From Contoso)"
    );
    let french = [&gate[..], &["--language", "fr", "b.csv"]].concat();
    let ran = folder.run(&french, 3);
    assert_eq!(
        one_line(&ran),
        "moins bien que dans last.json\u{a0}: Entrant, De Contoso, nouveau\u{a0}: \
         inbound-partner-no-tls (De Contoso)"
    );
    // The other way round it is better, which is no reason to wake anybody.
    folder.run(&[&save[..], &["b.csv"]].concat(), 0);
    folder.run(&[&gate[..], &["a.csv"]].concat(), 0);
}

#[test]
fn a_report_may_take_the_place_of_its_baseline() {
    let folder = Folder::new(
        "rolling",
        &[("a.csv", &good_week(2)), ("b.csv", &bad_week(9))],
    );
    let week = |file| {
        let gate = [
            "report",
            "--quiet",
            "--fail-on",
            "worse",
            "--baseline",
            "last.json",
        ];
        let save = ["--format", "json", "--output", "last.json", file];
        [&gate[..], &save[..]].concat()
    };
    // On the first day there is nothing to compare with; without --quiet that is said.
    let first = folder.run(
        &week("a.csv")[1..]
            .iter()
            .fold(vec!["report"], |mut all, argument| {
                if *argument != "--quiet" {
                    all.push(argument);
                }
                all
            }),
        0,
    );
    assert_eq!(
        first.said,
        "There is no last.json yet, so there is nothing to compare with this time.\n"
    );
    folder.run(&week("b.csv"), 3);
    let json = folder.read("last.json");
    assert!(
        json.contains("\"from\": \"2026-11-09\""),
        "this week is the next baseline"
    );
    folder.run(&week("b.csv"), 0);
}

#[test]
fn little_mail_is_no_reason() {
    let one = |tls| messages(&[(9, "Received", "", "TLS 1.2"), (9, "Received", "", tls)]);
    let folder = Folder::new(
        "little",
        &[("a.csv", &one("TLS 1.2")), ("b.csv", &one("None"))],
    );
    folder.run(
        &[
            "report",
            "--format",
            "json",
            "--output",
            "last.json",
            "a.csv",
        ],
        0,
    );
    let gate = [
        "report",
        "--fail-on",
        "worse",
        "--baseline",
        "last.json",
        "b.csv",
    ];
    folder.run(&gate, 0);
    folder.run(&[&gate[..], &["--limit", "min=2"]].concat(), 3);
}

#[test]
fn what_cannot_be_compared_is_status_2() {
    let folder = Folder::new(
        "usage",
        &[("a.csv", &good_week(2)), ("odd.json", "{\"range\":null}")],
    );
    folder.run(&["report", "--fail-on", "worse", "a.csv"], 2);
    folder.run(&["report", "--baseline", "odd.json", "a.csv"], 2);
    folder.run(
        &[
            "report",
            "--fail-on",
            "error",
            "--baseline",
            "odd.json",
            "a.csv",
        ],
        2,
    );
    folder.run(&["report", "--name-domains", "a.csv"], 2);
    let gate = ["report", "--fail-on", "worse", "--baseline"];
    for baseline in ["odd.json", "a.csv", "."] {
        let ran = folder.run(&[&gate[..], &[baseline, "a.csv"]].concat(), 2);
        assert!(ran.said.starts_with("mailflow-insight: "), "{}", ran.said);
    }
    let save = [
        "report",
        "--unit",
        "recipients",
        "--format",
        "json",
        "--output",
        "last.json",
        "a.csv",
    ];
    folder.run(&save, 0);
    let ran = folder.run(&[&gate[..], &["last.json", "a.csv"]].concat(), 2);
    assert!(ran.said.contains("recipients"), "{}", ran.said);
    // A baseline that says nothing of its own days leaves nothing to compare with: no gate stays open for it.
    let json = ["report", "--format", "json", "--all", "a.csv"];
    let mut last: serde_json::Value = serde_json::from_str(&folder.run(&json, 0).out).unwrap();
    for end in ["from", "to"] {
        last["range"][end] = "2020-01-01".into();
    }
    folder.write("empty.json", &last.to_string());
    let ran = folder.run(&[&gate[..], &["empty.json", "a.csv"]].concat(), 2);
    assert!(ran.said.contains("empty.json"), "{}", ran.said);
    // Nothing to count stays what it was, gate or not.
    folder.write("none.csv", "");
    folder.run(&["report", "--fail-on", "error", "none.csv"], 1);
    // And why is said, whatever somebody wants to hear.
    let quiet = folder.run(&["report", "--quiet", "none.csv"], 1);
    assert!(
        quiet.said.starts_with("none.csv: The file is empty."),
        "{}",
        quiet.said
    );
}
