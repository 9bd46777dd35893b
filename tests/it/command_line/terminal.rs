//! A terminal of so many columns: nothing is wider, colors are there unless they are not wanted, and
//! a bar says how far the reading is.

use std::fs::File;
use std::io::Read;
use std::process::{Command, Stdio};

use rustix_openpty::openpty;
use rustix_openpty::rustix::termios::Winsize;
use unicode_width::UnicodeWidthStr;

use crate::command_line::hostile;
use crate::command_line::program::{Folder, messages};

/// Runs with a terminal of so many columns for everything, and gives what was drawn.
fn drawn(mut command: Command, columns: u16) -> String {
    let size = Winsize {
        ws_row: 50,
        ws_col: columns,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    let pty = openpty(None, Some(&size)).unwrap();
    let screen = || Stdio::from(pty.user.try_clone().unwrap());
    let mut child = command
        .stdin(screen())
        .stdout(screen())
        .stderr(screen())
        .spawn()
        .unwrap();
    // The last one who holds it lets it end.
    drop(command);
    drop(pty.user);
    let mut controller = File::from(pty.controller);
    let (mut drawn, mut piece) = (Vec::new(), [0; 4096]);
    // Linux says that a terminal ended by an error.
    while let Ok(length @ 1..) = controller.read(&mut piece) {
        drawn.extend_from_slice(&piece[..length]);
    }
    assert!(
        child.wait().unwrap().success(),
        "{}",
        String::from_utf8_lossy(&drawn)
    );
    String::from_utf8(drawn).unwrap().replace('\r', "")
}

fn without_paint(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

const XTERM: (&str, &str) = ("TERM", "xterm-256color");

#[test]
fn nothing_is_wider_than_the_terminal() {
    let long =
        "A connector whose name goes on and on, so that no table of this width could hold it";
    let mut rows = vec![(9, "Received", long, "TLS 1.2"), (9, "Sent", long, "None")];
    for tls in ["TLS 1.0", "TLS 1.1", "TLS 1.3", "SSL 3.0", "", "None"] {
        rows.push((9, "Received", "B", tls));
    }
    let folder = Folder::with_sample("wide");
    folder.write("a.csv", &messages(&rows));
    for (columns, language) in [(80, "en"), (80, "fr"), (40, "en"), (132, "fr")] {
        let arguments = [
            "report",
            "--all",
            "--language",
            language,
            "sample.csv",
            "a.csv",
        ];
        let text = drawn(folder.command(&arguments, &[XTERM]), columns);
        let plain = without_paint(&text);
        assert!(plain.contains("A connector"), "{plain}");
        for line in plain.lines() {
            assert!(line.width() <= usize::from(columns), "{columns}: {line}");
        }
    }
}

#[test]
fn colors_are_there_unless_they_are_not_wanted() {
    let folder = Folder::with_sample("colors");
    let report = ["report", "sample.csv"];
    let is_painted = |variables: &[(&str, &str)]| {
        drawn(folder.command(&report, variables), 80).contains("\u{1b}[")
    };
    assert!(is_painted(&[XTERM]));
    assert!(!is_painted(&[XTERM, ("NO_COLOR", "1")]));
    assert!(!is_painted(&[XTERM, ("CLICOLOR", "0")]));
    assert!(!is_painted(&[("TERM", "dumb")]));
    let forced = folder.run_with(&report, &[("CLICOLOR_FORCE", "1")]);
    assert!(
        forced.out.contains("\u{1b}["),
        "in a pipe, where that is asked for"
    );
    folder.run(&["report", "--output", "a.txt", "sample.csv"], 0);
    assert!(!folder.read("a.txt").contains('\u{1b}'));
}

#[test]
fn a_bar_says_the_same_without_colors() {
    let folder = Folder::with_sample("bar");
    let report = ["report", "sample.csv"];
    let painted = drawn(folder.command(&report, &[XTERM]), 80);
    let plain = drawn(folder.command(&report, &[XTERM, ("NO_COLOR", "")]), 80);
    let none = drawn(folder.command(&report, &[XTERM, ("NO_COLOR", "1")]), 80);
    assert!(plain.contains('\u{1b}'), "an empty NO_COLOR is none");
    assert_eq!(without_paint(&painted), none);
    let bar = none
        .lines()
        .find(|line| line.starts_with("    x"))
        .unwrap()
        .trim();
    assert_eq!(bar.len(), 64);
    assert!(none.lines().any(|line| line.starts_with("    x No TLS: ")));
}

#[test]
fn the_reading_of_much_is_shown_and_gone_when_it_ends() {
    let folder = Folder::new("progress", &[]);
    let mut big = Vec::new();
    let row = messages(&[(9, "Received", "", "TLS 1.2")]);
    big.extend_from_slice(row.as_bytes());
    let (_, row) = row.split_once("\r\n").unwrap();
    while big.len() < 9_000_000 {
        big.extend_from_slice(row.as_bytes());
    }
    std::fs::write(folder.path().join("big.csv"), big).unwrap();
    let text = drawn(folder.command(&["report", "big.csv"], &[XTERM]), 80);
    assert!(text.contains(" a second, "), "{text:?}");
    assert!(text.contains(" MB of 9.00 MB"), "{text:?}");
    let report = text.rsplit("\u{1b}[2K").next().unwrap();
    assert!(
        report.contains("What the files hold"),
        "the bar is gone before the report"
    );
    let quiet = drawn(
        folder.command(&["report", "--quiet", "big.csv"], &[XTERM]),
        80,
    );
    assert_eq!(quiet, "");
    let piped = folder.run(&["report", "big.csv"], 0);
    assert_eq!(piped.said, "");
}

#[test]
fn files_for_programs_are_harmless_on_a_terminal_and_whole_in_a_pipe() {
    let folder = hostile::folder("programs");
    for format in ["json", "csv"] {
        let report = ["report", "--format", format, "."];
        let on_screen = drawn(folder.command(&report, &[XTERM]), 80);
        let obeyed = on_screen.find(hostile::is_obeyed);
        assert_eq!(obeyed.map(|at| &on_screen[at..]), None, "{format}");
        assert!(folder.run(&report, 0).out.contains('\u{9b}'), "{format}");
    }
}

#[test]
fn what_is_in_the_table_is_not_said_twice_on_one_screen() {
    let rows = messages(&[
        (9, "Received", "", "TLS 1.2"),
        (9, "Received", "", "TLS 1.2"),
    ]);
    let bad = rows.replacen("2026-11-09", "someday", 1);
    let folder = Folder::new("once", &[("a.csv", &bad)]);
    let text = drawn(folder.command(&["report", "a.csv"], &[XTERM]), 80);
    assert!(
        text.contains("the date cannot be read") && !text.contains("(bad-date)"),
        "{text}"
    );
}

#[test]
fn columns_tell_the_width_where_there_is_no_terminal() {
    let folder = Folder::with_sample("columns");
    let widest = |text: &str| text.lines().map(UnicodeWidthStr::width).max().unwrap();
    let report = ["report", "sample.csv"];
    let by_variable = folder.run_with(&report, &[("COLUMNS", "60")]);
    assert!(widest(&by_variable.out) <= 60);
    let by_option = folder.run_with(
        &["report", "--width", "50", "sample.csv"],
        &[("COLUMNS", "60")],
    );
    assert!(widest(&by_option.out) <= 50);
}
