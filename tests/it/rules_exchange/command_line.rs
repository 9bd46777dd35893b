//! `report-format.md`, The command line and the report file.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use crate::rules_exchange::rows::{EXTENDED, INBOUND_LIST, REPORT, SUMMARY};

/// A folder of its own for one test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let path =
            std::env::temp_dir().join(format!("mailflow-rules-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        for (name, content) in files {
            let file = path.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, content).unwrap();
        }
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_mailflow-insight"))
            .current_dir(&self.0)
            .args(arguments)
            .output()
            .unwrap()
    }

    /// Runs `report` and checks its exit status, and that 1 and 2 say why and write nothing.
    fn report(&self, arguments: &[&str], status: i32) -> String {
        let output = self.run(&[&["report"], arguments].concat());
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {said}");
        assert_eq!(
            output.stdout.is_empty(),
            status != 0 || arguments.contains(&"--output"),
            "{arguments:?}"
        );
        if status != 0 {
            assert!(said.contains(' '), "{arguments:?} says nothing");
        }
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn own_domains_are_proposed_and_no_part_of_the_report() {
    let both = |sender: &str, recipient: &str| {
        format!(
            "FromIP=192.0.2.1 | ToIP=192.0.2.2 | SenderAddress={sender} | RecipientAddress={recipient}"
        )
    };
    let rows = [
        String::new(),
        both("a@far.example", "b@Own-Town.example"),
        both("b@own-town.example", "c@away.example"),
    ];
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let folder = Folder::new("proposed", &[("t.csv", &SUMMARY.table(&rows))]);
    let ask = ["report", "--all", "--format", "json", "t.csv"];
    let said = |output: &Output| String::from_utf8_lossy(&output.stderr).into_owned();
    let asked = folder.run(&ask);
    assert!(
        said(&asked).contains("--domain own-town.example"),
        "{}",
        said(&asked)
    );
    assert!(!said(&asked).contains("--domain far.example"));
    let report = String::from_utf8_lossy(&asked.stdout);
    assert!(!report.contains("own-town"), "{report}");
    let told = folder.run(&[&ask[..], &["--domain", "own-town.example"]].concat());
    assert!(!said(&told).contains("--domain"), "{}", said(&told));
}

fn month() -> String {
    let rows: Vec<String> = (1..=16)
        .map(|day| format!("date_time_utc=2026-11-{day:02}T10:00:00Z"))
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    EXTENDED.table(&rows)
}

#[test]
fn wrong_usage_is_status_2() {
    let folder = Folder::new("usage", &[("a.csv", &month())]);
    for arguments in [
        &[][..],
        &["--all"],
        &["--nope", "a.csv"],
        &["--days", "3", "--all", "a.csv"],
        &["--days", "3", "--from", "2026-11-01", "a.csv"],
        &["--all", "--to", "2026-11-01", "a.csv"],
        &["--days", "0", "a.csv"],
        &["--days", "-1", "a.csv"],
        &["--days", "week", "a.csv"],
        &["--days", "1.5", "a.csv"],
        &["--from", "1.11.2026", "a.csv"],
        &["--from", "2026-02-30", "a.csv"],
        &["--to", "2026-11-1", "a.csv"],
        &["--unit", "bytes", "a.csv"],
        &["--format", "xml", "a.csv"],
        &["--limit", "tls10", "a.csv"],
        &["--limit", "tls10=2", "a.csv"],
        &["--limit", "no-tls=-0.1", "a.csv"],
        &["--limit", "min=x", "a.csv"],
        &["--limit", "tls12=0.5", "a.csv"],
        &["--limit", "tls10=nan", "a.csv"],
        &["missing.csv"],
        &["a.csv", "missing.csv"],
        &["--connectors", "missing.csv", "a.csv"],
        &["--output", "missing/out.json", "a.csv"],
        &["--domain"],
    ] {
        folder.report(arguments, 2);
    }
    assert_eq!(folder.run(&[]).status.code(), Some(2));
    assert_eq!(folder.run(&["count", "a.csv"]).status.code(), Some(2));
}

#[test]
fn nothing_to_count_is_status_1_and_writes_nothing() {
    let folder = Folder::new(
        "nothing",
        &[
            ("a.csv", &month()),
            ("empty.csv", ""),
            ("header.csv", month().lines().next().unwrap()),
            ("list.csv", &INBOUND_LIST.table(&["Name=A"])),
            ("both.csv", &SUMMARY.table(&["ToIP=192.0.2.1"])),
            (
                "ambiguous.csv",
                &REPORT.table(&["Date=01/02/2026 | TLS 1.2=1 | Volume=1"]),
            ),
            ("none/x/notes.txt", "hello"),
        ],
    );
    for arguments in [
        &["empty.csv"][..],
        &["header.csv"],
        &["list.csv"],
        &["both.csv"],
        &["ambiguous.csv"],
        &["none"],
        &["--from", "2026-12-01", "a.csv"],
        &["--to", "2026-10-31", "a.csv"],
        &["--from", "2026-11-03", "--to", "2026-11-02", "a.csv"],
        &["--output", "out.json", "--from", "2026-12-01", "a.csv"],
    ] {
        let arguments: Vec<&str> = arguments.to_vec();
        let output = folder.run(&[&["report"], &arguments[..]].concat());
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(
            output.stdout.is_empty() && !output.stderr.is_empty(),
            "{arguments:?}"
        );
    }
    assert!(!folder.0.join("out.json").exists());
    // One file that counts is enough, and what the others lack is said.
    let output = folder.run(&["report", "--format", "json", "."]);
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stderr).contains("ambiguous.csv"));
}

fn range_of(report: &str) -> (String, String) {
    let report: serde_json::Value = serde_json::from_str(report).unwrap();
    let text = |name: &str| report["range"][name].as_str().unwrap().to_owned();
    (text("from"), text("to"))
}

#[test]
fn ranges_are_cut_to_the_coverage() {
    let folder = Folder::new("ranges", &[("a.csv", &month())]);
    for (arguments, from, to) in [
        (&[][..], "2026-11-10", "2026-11-16"),
        (&["--days", "1"], "2026-11-16", "2026-11-16"),
        (&["--days", "400"], "2026-11-01", "2026-11-16"),
        (&["--all"], "2026-11-01", "2026-11-16"),
        (&["--from", "2026-11-12"], "2026-11-12", "2026-11-16"),
        (&["--to", "2026-11-03"], "2026-11-01", "2026-11-03"),
        (
            &["--from", "2025-01-01", "--to", "2027-01-01"],
            "2026-11-01",
            "2026-11-16",
        ),
        (
            &["--from", "2026-11-16", "--to", "2026-11-16"],
            "2026-11-16",
            "2026-11-16",
        ),
    ] {
        let report = folder.report(&[&["--format", "json", "a.csv"], arguments].concat(), 0);
        assert_eq!(
            range_of(&report),
            (from.to_owned(), to.to_owned()),
            "{arguments:?}"
        );
        let days: serde_json::Value = serde_json::from_str(&report).unwrap();
        assert_eq!(
            days["days"].as_array().unwrap().len(),
            16,
            "the days cover everything"
        );
    }
}

#[test]
fn the_report_file_has_its_members_in_their_order() {
    let folder = Folder::new("members", &[("a.csv", &month())]);
    folder.report(&["--format", "json", "--output", "out.json", "a.csv"], 0);
    let report = fs::read_to_string(folder.0.join("out.json")).unwrap();
    let mut at = 0;
    for member in [
        "\"schema\": \"mailflow-insight/report\"",
        "\"version\": 1,",
        "\"generator\": \"mailflow-insight ",
        "\"source\": \"traces\"",
        "\"unit\": \"messages\"",
        "\"time_zone\": \"UTC\"",
        "\"coverage\"",
        "\"range\"",
        "\"directions\"",
        "\"inbound\"",
        "\"volume\"",
        "\"recipients\"",
        "\"tls\"",
        "\"none\"",
        "\"ssl\"",
        "\"tls1_0\"",
        "\"tls1_1\"",
        "\"tls1_2\"",
        "\"tls1_3\"",
        "\"tls_unversioned\"",
        "\"not_recorded\"",
        "\"outbound\"",
        "\"connectors\"",
        "\"direction\"",
        "\"name\": null",
        "\"type\": null",
        "\"forced_tls\": null",
        "\"days\"",
        "\"date\"",
        "\"insights\"",
        "\"files\"",
        "\"name\"",
        "\"bytes\"",
        "\"format\"",
        "\"encoding\"",
        "\"records\"",
        "\"transfers\"",
        "\"skipped\"",
        "\"notes\"",
    ] {
        at += report[at..]
            .find(member)
            .unwrap_or_else(|| panic!("{member} is not where it belongs"));
    }
    for private in ["hush", "192.0.2", "@"] {
        assert!(!report.contains(private), "{private}");
    }
}

#[test]
fn the_table_of_the_range() {
    let row = "date_time_utc=2026-11-15T10:00:00Z | recipient_count=2 | custom_data='S:InboundConnectorData=Name=a \"b\", c;ConnectorType=Partner';S:tlsversion=SSLv3;S:x.RequiredTlsAuthLevel=EncryptionOnly";
    let text = EXTENDED.table(&[
        row,
        "event_id=SENDEXTERNAL",
        "date_time_utc=2026-11-01T00:00:00Z",
    ]);
    let list = INBOUND_LIST.table(&["Name=Quiet"]);
    let folder = Folder::new("table", &[("a.csv", &text), ("list.csv", &list)]);
    let header = "Date,Connector direction and name,Connector type,Forced TLS?,No TLS,SSL,TLS 1.0,TLS 1.1,TLS 1.2,TLS 1.3,TLS (version not told),Not recorded,Volume\r\n";
    let rows = "2026-11-15,\"From a \"\"b\"\", c\",Partner,True,0,1,0,0,0,0,0,0,1\r\n\
                2026-11-16,To the internet without a connector,,,0,0,0,0,1,0,0,0,1\r\n";
    let table = folder.report(&["--format", "csv", "--connectors", "list.csv", "a.csv"], 0);
    assert_eq!(table, format!("{header}{rows}"));
}

#[test]
fn lists_and_domains_and_folders() {
    let both = "FromIP=192.0.2.1 | ToIP=192.0.2.2 | RecipientAddress=b@two.example";
    let folder = Folder::new(
        "options",
        &[
            ("d/e/a.csv", &SUMMARY.table(&[both])),
            ("list.csv", &INBOUND_LIST.table(&["Name=Quiet"])),
        ],
    );
    let report = folder.report(
        &[
            "--format",
            "json",
            "--domain",
            "one.example",
            "--domain",
            "Two.Example",
            "--connectors",
            "list.csv",
            "d",
        ],
        0,
    );
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    let names: Vec<_> = report["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["a.csv", "list.csv"]);
    assert_eq!(report["directions"]["inbound"]["volume"], 1);
    assert_eq!(report["connectors"][1]["name"], "Quiet");
    // What is given as a list and is none counts for nothing.
    let wrong = folder.report(
        &[
            "--format",
            "json",
            "--domain",
            "two.example",
            "--connectors",
            "d/e/a.csv",
            "d",
        ],
        0,
    );
    assert!(wrong.contains("\"unknown\""));
}

#[test]
fn limits_are_shown_as_given() {
    let rows = vec!["custom_data=S:tlsversion=NONE"; 4];
    let folder = Folder::new("limits", &[("a.csv", &EXTENDED.table(&rows))]);
    let report = folder.report(
        &[
            "--format",
            "json",
            "--limit",
            "min=4",
            "--limit",
            "no-tls=0.29",
            "a.csv",
        ],
        0,
    );
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    let insight = &report["insights"][0];
    assert_eq!(insight["id"], "internet-no-tls");
    assert_eq!(
        (&insight["limit"], &insight["share"]),
        (&0.29.into(), &1.0.into())
    );
}

#[test]
fn dates_that_can_be_read_both_ways_are_read_as_it_is_said() {
    let folder = Folder::new(
        "date-order",
        &[
            ("open.csv", &EXTENDED.table(&["date_time_utc=03/11/2026"])),
            ("own.csv", &EXTENDED.table(&["date_time_utc=11/13/2026"])),
            (
                "both.csv",
                &EXTENDED.table(&["date_time_utc=13/11/2026", "date_time_utc=11/13/2026"]),
            ),
        ],
    );
    let range = |order: &str, files: &[&str]| {
        let options = ["--format", "json", "--all", "--date-order", order];
        range_of(&folder.report(&[&options, files].concat(), 0))
    };
    let days = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(
        range("day-first", &["open.csv"]),
        days("2026-11-03", "2026-11-03")
    );
    assert_eq!(
        range("month-first", &["open.csv"]),
        days("2026-03-11", "2026-03-11")
    );
    assert_eq!(
        range("day-first", &["own.csv", "open.csv", "both.csv"]),
        days("2026-11-03", "2026-11-13"),
        "a file that decides, and one that proves both, stay as they are"
    );
    folder.report(&["--date-order", "day-first", "both.csv"], 1);
    folder.report(&["--date-order", "year-first", "open.csv"], 2);
}

#[test]
fn nothing_points_to_the_page() {
    let folder = Folder::new(
        "voice",
        &[
            ("text.txt", "hello, this is a text\nof two lines\n"),
            (
                "table.csv",
                "when;who;what\n2026-11-16;a;b\n2026-11-17;c;d\n2026-11-18;e;f\n",
            ),
            (
                "newer.json",
                "{\"schema\":\"mailflow-insight/report\",\"version\":99}",
            ),
            ("open.csv", &EXTENDED.table(&["date_time_utc=03/11/2026"])),
            ("both.csv", &SUMMARY.table(&["ToIP=203.0.113.9"])),
            ("one.csv", &EXTENDED.table(&[""])),
        ],
    );
    let output = folder.run(&["report", "--format", "json", "."]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    for code in ["F02", "F13", "F15", "F20", "N03"] {
        assert!(said.contains(&format!("[{code}]")), "{code}: {said}");
    }
    for word in [
        "page",
        "Reload",
        "button",
        "Drop",
        "drop ",
        "Map its columns",
    ] {
        assert!(!said.contains(word), "{word}: {said}");
        assert!(!report.contains(word), "{word}: {report}");
    }
    let text = folder.report(&["one.csv"], 0);
    assert!(text.starts_with("What the files hold, from 2026-11-16 to 2026-11-16 (UTC):\n"));
    let text = folder.report(&["--domain", "hush.example", "both.csv"], 0);
    assert!(
        text.contains("tls-not-recorded: received: 1 of 1"),
        "{text}"
    );
}

#[test]
fn one_is_not_called_many() {
    let row = "date_time_utc=2026-11-16T10:00:00Z";
    let broken = format!("{}too,few\n", EXTENDED.table(&[row]));
    let folder = Folder::new("one", &[("a.csv", &broken)]);
    let output = folder.run(&["report", "a.csv"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("  1 message received, "), "{text}");
    assert!(text.contains("  0 messages sent\n"), "{text}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        said,
        "a.csv: 1 record not counted (too-few-columns), on line 3\n"
    );
    let recipients = folder.report(&["--unit", "recipients", "a.csv"], 0);
    assert!(
        recipients.contains("  1 recipient of a message received, "),
        "{recipients}"
    );
    let output = folder.run(&["report", "missing.csv"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.matches("missing.csv").count(), 1, "{said}");
}
