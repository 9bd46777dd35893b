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
