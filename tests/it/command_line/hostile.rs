//! Names are whatever a stranger sent. In no form do they become anything but a name, and nothing of
//! them reaches a terminal that it would obey.

use crate::command_line::program::{Folder, messages};
use mailflow_insight::text::Language;

/// What a terminal, Markdown, HTML, a label and JSON would obey.
pub const NAME: &str = "E\u{1b}[31mvil\u{9b}2J|pipe| \"quoted\" <script>alert(1)</script> `x` [a](https://b.example)\u{202e}\u{7}\nnext,line";

pub fn folder(name: &str) -> Folder {
    let mut rows = vec![(9, "Received", NAME, "None"); 20];
    rows.push((9, "Sent", NAME, "TLS 1.2"));
    let folder = Folder::new(name, &[("a.csv", &messages(&rows))]);
    // A file's name is a stranger's too, where it came with a mail.
    folder.write("b\u{1b}]0;owned\u{7}|<b>.csv", "");
    folder
}

/// What no text may hold that somebody looks at.
pub fn is_obeyed(letter: char) -> bool {
    (letter.is_control() && letter != '\n') || matches!(letter, '\u{202a}'..='\u{202e}')
}

#[test]
fn nothing_that_a_terminal_obeys_reaches_it() {
    let folder = folder("terminal");
    for format in ["text", "markdown", "html", "openmetrics", "ndjson"] {
        for language in Language::ALL.map(Language::tag) {
            let ran = folder.run(
                &["report", "--language", language, "--format", format, "."],
                0,
            );
            for (where_, text) in [("out", &ran.out), ("said", &ran.said)] {
                let found = text.find(is_obeyed);
                assert_eq!(
                    found.map(|at| text[at..].chars().next()),
                    None,
                    "{format} {where_}"
                );
            }
        }
    }
    let gate = folder.run(&["report", "--fail-on", "warning", "--quiet", "."], 3);
    assert!(gate.said.find(is_obeyed).is_none());
    assert_eq!(gate.said.lines().count(), 1, "{}", gate.said);
    let painted = folder.run_with(&["report", "."], &[("CLICOLOR_FORCE", "1")]);
    assert!(painted.out.contains("\u{1b}["));
    for hostile in ["\u{1b}[31mvil", "\u{1b}]0;", "\u{9b}"] {
        assert!(!painted.out.contains(hostile), "only our own paint");
    }
    // What cannot be read is named as well.
    let missing = folder.run(&["report", "x\u{1b}[31m\u{202e}.csv"], 2);
    assert!(missing.said.find(is_obeyed).is_none(), "{}", missing.said);
}

#[test]
fn a_cell_of_markdown_stays_a_cell() {
    let folder = folder("markdown");
    let text = folder.run(&["report", "--format", "markdown", "."], 0).out;
    let rows: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("| From"))
        .collect();
    let [row] = rows[..] else {
        panic!("{text}");
    };
    let head = text
        .lines()
        .find(|line| line.starts_with("| Connector"))
        .unwrap();
    let bars = |line: &str| {
        let letters: Vec<char> = line.chars().collect();
        let bars = (0..letters.len()).filter(|at| letters[*at] == '|');
        bars.filter(|at| *at == 0 || letters[at - 1] != '\\')
            .count()
    };
    assert_eq!(bars(row), bars(head), "{row}");
    for obeyed in ["<script", "`x`", "[a](", "https://"] {
        let at = text.find(obeyed);
        let before = at.and_then(|at| text[..at].chars().last());
        assert!(
            before.is_none_or(|before| before == '\\'),
            "{obeyed}: {text}"
        );
    }
}

#[test]
fn html_stays_one_page_without_script() {
    let folder = folder("html");
    let html = folder.run(&["report", "--format", "html", "."], 0).out;
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    for part in [
        "<script",
        "<b>.csv",
        "onerror",
        "javascript:",
        "<link",
        "@import",
        "url(",
    ] {
        assert!(!html.contains(part), "{part}");
    }
}

#[test]
fn a_line_of_ndjson_stays_a_line() {
    let folder = folder("ndjson");
    let text = folder.run(&["report", "--format", "ndjson", "."], 0).out;
    assert_eq!(text.lines().count(), 2);
    assert!(
        text.lines()
            .all(|line| line.starts_with("{\"@timestamp\":\"2026-11-09T") && line.ends_with("}}}"))
    );
    assert!(text.contains("\\u001b[31mvil"), "{text}");
}

#[test]
fn nothing_that_is_typed_is_obeyed_in_any_language() {
    let folder = Folder::new("typed", &[]);
    for language in ["en", "fr", "ja"] {
        for wrong in [
            &["report", "--label", "\u{1b}[31mx", "a"][..],
            &["report", "--no-such=\u{1b}[31m", "a"],
            &["rep\u{1b}[31mort"],
            &["report", "--format", "\u{202e}json", "a"],
        ] {
            let ran = folder.run(&[&["--language", language], wrong].concat(), 2);
            assert!(!ran.said.contains(is_obeyed), "{:?}", ran.said);
        }
    }
}
