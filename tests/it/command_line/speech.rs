//! Sentences: in whose language, where they go, and what stays where a program reads them.

use std::collections::BTreeSet;

use mailflow_insight::text::Language;

use crate::command_line::program::{Folder, messages};

#[test]
fn what_the_files_hold_comes_first_and_sentences_are_one_line_in_a_pipe() {
    let folder = Folder::with_sample("pipe");
    let ran = folder.run(&["report", "sample.csv"], 0);
    let mut lines = ran.out.lines();
    assert_eq!(
        lines.next(),
        Some("What the files hold, from 2026-11-09 to 2026-11-15 (UTC):")
    );
    let second = lines.next().unwrap();
    assert!(
        second.contains("messages received") && second.contains("of them protected in transit")
    );
    assert!(lines.next().unwrap().starts_with("    TLS 1.2 or later: "));
    assert!(
        ran.out.contains("no earlier data")
            || ran.out.contains(" since 2026-11-02 to 2026-11-08 (")
    );
    assert!(!ran.out.contains('\u{1b}'), "no paint in a pipe");
    assert!(!ran.said.contains('\u{1b}'), "no bar in a pipe");
    for id in ["forced-tls-not-met: ", "Why it matters: ", "What to do: "] {
        assert!(ran.out.contains(id), "{id}");
    }
}

#[test]
fn the_language_is_that_of_the_option_else_of_the_environment() {
    let folder = Folder::with_sample("language");
    let french = "Ce que contiennent les fichiers, du 2026-11-09 au 2026-11-15 (UTC)\u{a0}:";
    let english = "What the files hold, from 2026-11-09 to 2026-11-15 (UTC):";
    let german = "Was die Dateien enthalten, vom 2026-11-09 bis 2026-11-15 (UTC):";
    let report = ["report", "sample.csv"];
    for (variables, option, first) in [
        (&[][..], "", english),
        (&[("LANG", "fr_FR.UTF-8")], "", french),
        (&[("LANG", "la_VA.UTF-8")], "", english),
        (&[("LANG", "de_DE.UTF-8")], "", german),
        (&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "C")], "", english),
        (&[("LC_MESSAGES", "fr_CA"), ("LANG", "en_GB")], "", french),
        (&[("LANG", "fr_FR.UTF-8")], "--language=en", english),
        (&[], "--language=fr", french),
    ] {
        let option = Some(option).filter(|option| !option.is_empty());
        let arguments: Vec<&str> = report.into_iter().chain(option).collect();
        let ran = folder.run_with(&arguments, variables);
        assert_eq!(
            ran.out.lines().next(),
            Some(first),
            "{variables:?} {option:?}"
        );
    }
}

#[test]
fn help_and_manuals_are_in_the_language_of_who_reads_them() {
    let folder = Folder::new("help-language", &[]);
    let french = "Lire des fichiers de suivi et écrire un rapport";
    for (variables, arguments, is_french) in [
        (&[][..], &["report", "--help"][..], false),
        (&[("LANG", "fr_FR.UTF-8")], &["report", "-h"], true),
        (&[("LANG", "fr_FR.UTF-8")], &["help", "report"], true),
        (
            &[("LANG", "fr_FR.UTF-8")],
            &["report", "--help", "--language", "en"],
            false,
        ),
        (&[], &["--language", "fr", "report", "--help"], true),
        (&[], &["--language=fr", "man"], true),
        (&[], &["man"], false),
    ] {
        let ran = folder.run_with(arguments, variables);
        assert_eq!(
            ran.out.contains(french),
            is_french,
            "{arguments:?}: {}",
            ran.out
        );
        let english = ran.out.contains("Read trace files and write a report");
        assert_eq!(english, !is_french, "{arguments:?}: {}", ran.out);
    }
    folder.run(&["--language", "fr", "man", "--folder", "man1"], 0);
    let page = folder.read("man1/mailflow-insight-report.1");
    assert!(page.contains("Toute la période couverte"), "{page}");
    assert!(!page.contains("Possible values"), "{page}");
    assert!(!folder.path().join("man1/mailflow-insight-help.1").exists());
    // What is printed of a wrong argument names it in any language.
    let wrong = folder.run(&["report", "--language", "fr", "--no-such-thing"], 2);
    assert!(wrong.said.contains("--no-such-thing"), "{}", wrong.said);
}

#[test]
fn json_and_csv_are_the_same_in_every_language() {
    let folder = Folder::with_sample("bytes");
    folder.write("empty.csv", "");
    for format in ["json", "csv", "openmetrics", "ndjson"] {
        let report = [
            "report",
            "--all",
            "--format",
            format,
            "sample.csv",
            "empty.csv",
        ];
        let english = folder.run(&report, 0);
        let french = folder.run_with(
            &report,
            &[("LC_ALL", "fr_FR.UTF-8"), ("CLICOLOR_FORCE", "1")],
        );
        assert_eq!(english.out, french.out, "{format}");
        assert!(
            english
                .said
                .contains("The file is empty. Export it again. [F01]")
        );
        assert!(
            french
                .said
                .contains("Le fichier est vide. Exportez-le de nouveau. [F01]")
        );
    }
}

#[test]
fn what_failed_is_said_in_the_language_too() {
    let folder = Folder::new(
        "failed",
        &[("a.csv", &messages(&[(9, "Received", "", "TLS 1.2")]))],
    );
    let arguments = ["report", "--from", "2027-01-01", "a.csv"];
    let english = folder.run(&arguments, 1);
    assert_eq!(
        english.said,
        "mailflow-insight: nothing in this range: the files cover 2026-11-09 to 2026-11-09\n"
    );
    let french = folder.run_with(&arguments, &[("LANG", "fr_FR.UTF-8")]);
    assert_eq!(
        french.said,
        "mailflow-insight: rien sur cette période\u{a0}: les fichiers vont du 2026-11-09 au 2026-11-09\n"
    );
}

#[test]
fn what_was_not_counted_is_the_last_table() {
    let bad = messages(&[
        (9, "Received", "", "TLS 1.2"),
        (9, "Received", "", "TLS 1.2"),
    ])
    .replacen("2026-11-09", "someday", 1);
    let folder = Folder::new("skipped", &[("a.csv", &bad)]);
    let text = folder.run(&["report", "a.csv"], 0);
    let last = text.out.split("\n\n").last().unwrap();
    assert_eq!(
        last,
        "What was not counted\n\
         File   Rows  Why                      First line\n\
         a.csv     1  the date cannot be read           2\n"
    );
    let json = folder.run(&["report", "--format", "json", "a.csv"], 0);
    let said = "a.csv: 1 record not counted (bad-date), on line 2\n";
    assert_eq!((text.said.as_str(), json.said.as_str()), (said, said));
}

#[test]
fn line_ends_of_windows_change_nothing() {
    let rows = messages(&[(9, "Received", "A", "TLS 1.2"), (9, "Sent", "", "None")]);
    let folder = Folder::new("crlf", &[("a.csv", &rows)]);
    let with = folder.run(&["report", "a.csv"], 0).out;
    folder.write("a.csv", &rows.replace("\r\n", "\n"));
    let without = folder.run(&["report", "a.csv"], 0).out;
    assert_eq!(with, without);
    assert!(!with.contains('\r'));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let folder = Folder::with_sample("head");
    let mut command = folder.command(
        &["report", "--format", "ndjson", "--all", "sample.csv"],
        &[],
    );
    let mut child = command
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(output.stderr.is_empty());
}

/// Every command says something of its own in every language, and asks for nothing that is not there.
#[test]
fn every_language_is_spoken_by_the_option() {
    let folder = Folder::with_sample("languages");
    let mut said = BTreeSet::new();
    for language in Language::ALL {
        let option = format!("--language={}", language.tag());
        let report = folder.run(&["report", &option, "sample.csv"], 0).out;
        let help = folder.run(&["report", &option, "--help"], 0).out;
        let usage = language.words().terminal().usage;
        assert!(help.contains(usage), "{language:?}: {help}");
        assert!(
            !report.contains('\u{1}') && !help.contains('\u{1}'),
            "{language:?}"
        );
        said.insert((report, help));
    }
    assert_eq!(said.len(), Language::ALL.len());
}

#[test]
fn the_document_names_every_language() {
    let document = include_str!("../../../docs/command-line.md");
    let tags = Language::ALL.map(Language::tag).join("\\|");
    let option = format!("| `--language {tags}` |");
    assert!(
        document.contains(&option),
        "docs/command-line.md lacks {option}"
    );
}
