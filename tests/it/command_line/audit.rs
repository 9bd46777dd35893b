//! The chapter for an auditor: what is missing comes first, and no number is said to be more than it is.

use crate::command_line::program::{Folder, messages, times};

/// Mail on ten days but one, over a connector that falls silent, and over none.
fn folder(name: &str) -> Folder {
    let mut rows = Vec::new();
    for day in 2..=12 {
        if day != 10 {
            rows.extend(times(2, (day, "Sent", "", "TLS 1.2")));
        }
        if day <= 7 {
            rows.push((day, "Sent", "Contoso", "TLS 1.3"));
        }
    }
    rows.push((12, "Sent", "", "None"));
    rows.push((12, "Sent", "", "Unknown"));
    Folder::new(
        name,
        &[
            ("a.csv", &messages(&rows)),
            ("b.csv", "nothing,known\n1,2\n"),
        ],
    )
}

#[test]
fn what_is_missing_comes_first() {
    let folder = folder("audit");
    let out = folder.run(&["audit", "-q", "."], 0).out;
    let (missing, requirements) = out.split_once("Requirements, and what").unwrap();
    for sentence in [
        "No mail at all on 2026-11-10: none was sent or received, or a file is missing.",
        "No inbound mail: the files may be those of one direction.",
        "b.csv: nothing of it counts.",
        "“Contoso” (outbound) carried no mail from 2026-11-08 to 2026-11-12, where the days of the report end, longer than it ever paused before",
        "Whether these are all files, and all mail, the files cannot tell.",
    ] {
        assert!(missing.contains(sentence), "{sentence}\n{missing}");
    }
    assert!(
        requirements.contains("This is evidence of outbound mail over TLS 1.2 or later: 26 of "),
        "{requirements}"
    );
    assert!(
        requirements.contains("from 2026-11-02 to 2026-11-12 (UTC)"),
        "{requirements}"
    );
    // Sooner than the pause, the connector was not silent.
    let out = folder
        .run(&["audit", "-q", "--to", "2026-11-09", "."], 0)
        .out;
    assert!(
        !out.contains("“Contoso”") && !out.contains("No mail at all"),
        "{out}"
    );
}

/// A saved report of some rows of a connector report.
fn saved(folder: &Folder, rows: &[(u32, &str, &str, &str)]) -> String {
    folder.write("rows.csv", &messages(rows));
    let report = ["report", "--all", "--format", "json", "rows.csv"];
    let saved = folder.run(&report, 0).out;
    std::fs::remove_file(folder.path().join("rows.csv")).unwrap();
    saved
}

fn source_of(folder: &Folder, arguments: &[&str]) -> String {
    let out = folder.run(&[&["audit", "-q"], arguments].concat(), 0).out;
    let source = out.lines().find(|line| line.contains("Source of all"));
    source.unwrap_or_default().trim().to_owned()
}

#[test]
fn reports_beside_traces_are_said_not_to_count() {
    let folder = folder("audit-sums");
    let saved = saved(&folder, &[(2, "Sent", "", "TLS 1.3")]);
    let said = "Reports that were already added up are loaded too, and nothing of them counts";
    assert!(!folder.run(&["audit", "-q", "a.csv"], 0).out.contains(said));
    folder.write("saved.json", &saved);
    let out = folder.run(&["audit", "-q", "a.csv", "saved.json"], 0).out;
    assert!(out.contains(said), "{out}");
}

#[test]
fn only_formats_are_named_that_gave_a_number() {
    let rows: Vec<_> = times(2, (9, "Sent", "", "TLS 1.2")).collect();
    let folder = Folder::new("audit-source", &[("a.csv", &messages(&rows))]);
    folder.write("old.json", &saved(&folder, &[(2, "Sent", "", "TLS 1.3")]));
    // The first gives way to the row that tells more, the second counts, on another day.
    let summary = |number: u32, day: u32| {
        format!(
            "<{number}@x>,2026-11-{day:02}T10:00:00Z,b@own.example,a@to{number}.example,Delivered,203.0.113.9,,{number}\r\n"
        )
    };
    let head =
        "MessageId,Received,SenderAddress,RecipientAddress,Status,ToIP,FromIP,MessageTraceId\r\n";
    folder.write(
        "s.csv",
        &format!("{head}{}{}", summary(0, 9), summary(7, 12)),
    );
    let rows = "Connector report, one row per message";
    let (summary, saved) = ("Summary trace", "Saved report");
    for (arguments, named) in [
        (&["a.csv", "old.json"][..], &[rows][..]),
        (&["old.json"], &[saved]),
        (&["a.csv", "s.csv"], &[rows, summary]),
        (&["--to", "2026-11-11", "a.csv", "s.csv"], &[rows]),
        (&["--from", "2026-11-10", "a.csv", "s.csv"], &[summary]),
    ] {
        let source = source_of(&folder, arguments);
        for name in [rows, summary, saved] {
            assert_eq!(
                source.contains(name),
                named.contains(&name),
                "{arguments:?}: {source}"
            );
        }
    }
}

#[test]
fn it_is_said_what_is_counted() {
    let folder = folder("audit-unit");
    assert!(source_of(&folder, &["a.csv"]).ends_with("They count messages."));
    let source = source_of(&folder, &["--unit", "recipients", "a.csv"]);
    assert!(source.ends_with("They count recipients."), "{source}");
}

#[test]
fn what_a_saved_report_says_of_its_files_is_told() {
    let rows: Vec<_> = (2..=8)
        .flat_map(|day| times(2, (day, "Sent", "", "TLS 1.3")))
        .collect();
    let whole = messages(&rows);
    // Another file has a row that is too short, and the third is empty.
    let folder = Folder::new("audit-said", &[("a.csv", &whole), ("b.csv", "")]);
    folder.write(
        "a.csv",
        &format!("{whole}2026-11-09T10:00:00.0000000Z,<x@x>\r\n"),
    );
    let arguments = ["report", "--all", "--format", "json", "a.csv", "b.csv"];
    let saved = folder.run(&arguments, 0).out;
    folder.write("saved.json", &saved);
    let out = folder.run(&["audit", "-q", "saved.json"], 0).out;
    for sentence in [
        "saved.json says of a.csv, which it was made of: “too-few-columns: 1”",
        "saved.json says of b.csv, which it was made of: “The file is empty. Export it again.”",
    ] {
        assert!(out.contains(sentence), "{sentence}\n{out}");
    }
    assert!(!out.contains("Nothing stands out"), "{out}");
    // One of files of which nothing is said has nothing to say.
    folder.write("saved.json", &saved_of_all(&folder, &whole));
    let out = folder.run(&["audit", "-q", "saved.json"], 0).out;
    assert!(!out.contains("says of"), "{out}");
}

fn saved_of_all(folder: &Folder, rows: &str) -> String {
    folder.write("a.csv", rows);
    let report = ["report", "--all", "--format", "json", "a.csv"];
    folder.run(&report, 0).out
}

#[test]
fn days_that_were_asked_for_and_have_no_file_are_missing() {
    let folder = folder("audit-asked");
    let missing = |arguments: &[&str]| folder.run(&[&["audit", "-q"], arguments].concat(), 0).out;
    let before = "No mail at all from 2026-01-01 to 2026-11-01 (305 days)";
    let after = "No mail at all from 2026-11-13 to 2026-12-31 (49 days)";
    let out = missing(&["--from", "2026-01-01", "--to", "2026-12-31", "a.csv"]);
    assert!(out.contains(before) && out.contains(after), "{out}");
    let out = missing(&["--from", "2026-01-01", "a.csv"]);
    assert!(out.contains(before) && !out.contains(after), "{out}");
    // Days that nobody named are not missed.
    for arguments in [
        &["a.csv"][..],
        &["--days", "90", "a.csv"],
        &["--all", "a.csv"],
    ] {
        let out = missing(arguments);
        assert!(!out.contains("No mail at all from"), "{out}");
    }
}

#[test]
fn labels_that_fell_silent_are_missing() {
    let rows = |days: std::ops::RangeInclusive<u32>| {
        let rows = days.flat_map(|day| {
            [
                (day, "Sent", "", "TLS 1.3"),
                (day, "Received", "", "TLS 1.3"),
            ]
        });
        messages(&rows.collect::<Vec<_>>())
    };
    let folder = Folder::new("audit-labels", &[]);
    for (tenant, days) in [
        ("contoso", 2..=15),
        ("fabrikam", 2..=8),
        ("northwind", 2..=3),
    ] {
        std::fs::create_dir(folder.path().join(tenant)).unwrap();
        let id = format!("<{tenant}");
        let rows = rows(days).replace(",<", &format!(",{id}"));
        folder.write(&format!("{tenant}/a.csv"), &rows.replace("id-", tenant));
    }
    let audit = |arguments: &[&str]| folder.run(&[&["audit", "-q"], arguments].concat(), 0).out;
    let silent =
        "“fabrikam” had no mail from 2026-11-09 to 2026-11-15, where the days of the report end";
    for arguments in [&["."][..], &["--from", "2026-11-12", "."]] {
        let out = audit(arguments);
        assert!(out.contains(silent) && !out.contains("“contoso”"), "{out}");
        assert!(!out.contains("Nothing stands out"), "{out}");
    }
    // One that was never silent for long has no mail in these days at all.
    let ended = "“northwind” had no mail from 2026-11-04 to 2026-11-15";
    assert!(audit(&["--from", "2026-11-12", "."]).contains(ended));
    assert!(!audit(&["."]).contains("“northwind”"));
    let out = audit(&["--to", "2026-11-09", "."]);
    assert!(out.contains("Nothing stands out"), "{out}");
    // Of one label alone, no other is told.
    let out = audit(&["--only-label", "contoso", "."]);
    assert!(out.contains("Nothing stands out"), "{out}");
    // Labels that a person gave.
    let named = ["--label", "One=contoso", "--label", "Two=fabrikam", "."];
    assert!(audit(&named).contains("“Two” had no mail from 2026-11-09"));
}

#[test]
fn every_requirement_says_what_it_is_no_evidence_of() {
    let folder = folder("none");
    for (language, title, no_evidence, looked_up) in [
        (
            "en",
            "What is missing",
            "It is no evidence ",
            "Looked up on 2026-11-30. ",
        ),
        (
            "fr",
            "Ce qui manque",
            "Ce n’est la preuve ni ",
            "Consulté le 2026-11-30. ",
        ),
    ] {
        for format in ["text", "markdown", "html"] {
            let arguments = [
                "--language",
                language,
                "audit",
                "-q",
                "--format",
                format,
                "a.csv",
            ];
            let out = folder.run(&arguments, 0).out;
            assert!(out.contains(title), "{out}");
            let count = |text: &str| out.matches(text).count();
            assert_eq!(
                (count(no_evidence), count(looked_up)),
                (8, 8),
                "{format}: {out}"
            );
            let words = out.to_lowercase();
            assert!(
                !words.contains("complian") && !words.contains("conforme"),
                "{out}"
            );
        }
    }
}

#[test]
fn nothing_is_evidence_where_nothing_is_known() {
    let rows: Vec<_> = times(3, (9, "Received", "Contoso", "Unknown")).collect();
    let folder = Folder::new("unknown", &[("a.csv", &messages(&rows))]);
    let out = folder.run(&["audit", "-q", "a.csv"], 0).out;
    assert!(
        out.contains(
            "There is no number on mail that was encrypted in transit, both ways. For 3 more"
        ),
        "{out}"
    );
    assert!(!out.contains("100.00 %"), "{out}");
    folder.write("b.csv", "nothing,known\n1,2\n");
    folder.run(&["audit", "b.csv"], 1);
}
