//! Each command beside `report`: its numbers are those of the report, and of the files that the page
//! saves of the same.

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::command_line::program::{Folder, messages, times};

fn folder(name: &str) -> Folder {
    let rows: Vec<_> = times(3, (9, "Received", "Contoso", "None"))
        .chain(times(5, (10, "Received", "Contoso", "TLS 1.0")))
        .chain(times(20, (10, "Received", "Contoso", "TLS 1.2")))
        .chain(times(2, (10, "Sent", "", "TLS 1.3")))
        .collect();
    Folder::new(name, &[("a.csv", &messages(&rows))])
}

#[test]
fn who_names_those_behind_a_number() {
    let folder = folder("who");
    let ran = folder.run(&["who", "a.csv"], 0);
    assert!(
        ran.out
            .starts_with("8 messages, 8 remote servers and versions\n\n"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("from0.example") && !ran.out.contains("from9.example"));
    assert!(ran.out.contains("Private: "));
    let clear = folder
        .run(&["who", "--class", "none", "--rows", "1", "a.csv"], 0)
        .out;
    assert!(
        clear.starts_with("3 messages") && clear.contains("2 more rows: --rows shows more"),
        "{clear}"
    );
    let csv = folder
        .run(
            &["who", "--class", "none,tls1_3", "--format", "csv", "a.csv"],
            0,
        )
        .out;
    assert_eq!(csv.lines().count(), 6, "{csv}");
    assert!(csv.starts_with("Direction,Remote server,Domain,TLS,Cipher,Messages,"));
    let all = folder
        .run(
            &[
                "who",
                "--every-class",
                "--partner",
                "FROM7.example",
                "a.csv",
            ],
            0,
        )
        .out;
    assert!(
        all.starts_with("1 message, 1 remote server and version\n"),
        "{all}"
    );
    let outbound = [
        "who",
        "--direction",
        "outbound",
        "--every-class",
        "--without-connector",
        "a.csv",
    ];
    assert!(folder.run(&outbound, 0).out.starts_with("2 messages"));
    let missing = folder.run(&["who", "--connector", "Nobody", "a.csv"], 1);
    assert!(
        missing
            .said
            .contains("no connector with mail in these days is called “Nobody”")
    );
    folder.run(
        &[
            "who",
            "--connector",
            "Contoso",
            "--without-connector",
            "a.csv",
        ],
        2,
    );
    folder.run(&["who", "--class", "tls1.2", "a.csv"], 2);
    // Files that are added up name nobody, and that is said.
    folder.run(
        &["report", "--format", "json", "--output", "r.json", "a.csv"],
        0,
    );
    for command in ["who", "partners"] {
        let ran = folder.run(&[command, "r.json"], 1);
        assert!(ran.said.contains("name nobody"), "{}", ran.said);
    }
}

/// Counts of the steps as CSV, by file and step.
fn steps(folder: &Folder, arguments: &[&str]) -> Vec<(String, String, i64)> {
    let asked = ["who", "--steps", "--every-class", "--format", "csv"];
    let csv = folder.run(&[&asked[..], arguments].concat(), 0).out;
    let rows = csv.lines().skip(1).map(|row| {
        let (rest, count) = row.rsplit_once(',').unwrap();
        let (file, step) = rest.split_once(',').unwrap();
        (file.to_owned(), step.to_owned(), count.parse().unwrap())
    });
    rows.collect()
}

/// Each message of a trace is to two recipients, and the report of it counts recipients.
#[test]
fn steps_of_a_report_of_recipients_are_in_recipients() {
    let header = "date_time_utc,source,event_id,message_id,network_message_id,directionality,recipient_address,custom_data";
    let row = |number: usize| {
        format!(
            "2026-11-{:02}T10:00:00Z,SMTP,RECEIVE,<{number}@x>,id-{number},Incoming,a@own.example;b@own.example,\
             S:tlsversion=SP_PROT_TLS1_2_SERVER\n",
            number % 28 + 1
        )
    };
    let rows: String = (0..20).map(row).collect();
    let folder = Folder::new("recipients", &[("a.csv", &format!("{header}\n{rows}"))]);
    let save = [
        "report",
        "--all",
        "--unit",
        "recipients",
        "--format",
        "json",
        "-o",
        "r.json",
        "a.csv",
    ];
    folder.run(&save, 0);
    let told = steps(&folder, &["--all", "r.json"]);
    assert_eq!(told.last().unwrap().2, 40, "{told:?}");
    let of = |step: &str| {
        let lines = told.iter().filter(|(_, told, _)| told.starts_with(step));
        lines.map(|(.., count)| count).sum::<i64>()
    };
    assert_eq!(of("What it adds to this number"), 40);
    assert_eq!(of("2026-"), 40);
    let text = folder
        .run(&["who", "--steps", "--every-class", "--all", "r.json"], 0)
        .out;
    let (_, together) = text.split_once("\nAll together\n").unwrap();
    let rows: Vec<Vec<&str>> = together
        .lines()
        .take(3)
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(rows[1], ["r.json", "40"], "{together}");
    assert_eq!(rows[2].last(), Some(&"40"), "{together}");
}

#[test]
fn steps_of_records_and_of_sums_come_to_the_same_number() {
    let folder = folder("steps");
    let save = [
        "report", "--all", "--format", "json", "--output", "r.json", "a.csv",
    ];
    folder.run(&save, 0);
    let number = |steps: &[(String, String, i64)]| steps.last().unwrap().2;
    for direction in ["inbound", "outbound"] {
        let of = |file| steps(&folder, &["--direction", direction, file]);
        let (records, sums) = (of("a.csv"), of("r.json"));
        assert_eq!(number(&records), number(&sums), "{direction}");
        let adds = sums
            .iter()
            .filter(|(_, step, _)| step == "What it adds to this number");
        assert_eq!(adds.map(|(.., count)| count).sum::<i64>(), number(&sums));
        let is_day = |step: &str| step.starts_with("2026-");
        let days = sums.iter().filter(|(_, step, _)| is_day(step));
        assert_eq!(days.map(|(.., count)| count).sum::<i64>(), number(&sums));
    }
    let text = folder
        .run(&["who", "--steps", "--every-class", "--all", "r.json"], 0)
        .out;
    for said in [
        "Made by mailflow-insight ",
        "counted from 1 file with",
        "a.csv",
        "cannot be told any more",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    // A saved report that does not count takes no part in the steps of the traces.
    let alone = steps(&folder, &["--direction", "inbound", "a.csv"]);
    let beside = steps(&folder, &["--direction", "inbound", "a.csv", "r.json"]);
    assert_eq!(alone, beside);
    // What it says nothing of is not zero.
    let partner = ["who", "--steps", "--all", "--partner", "from0.example"];
    let ran = folder.run(&[&partner[..], &["r.json"]].concat(), 1);
    assert!(
        ran.said.contains("They tell nothing of single partners"),
        "{}",
        ran.said
    );
    let text = folder.run(&["who", "--steps", "--all", "a.csv"], 0).out;
    assert!(
        text.contains("Records of all files") && text.contains("Messages of this number"),
        "{text}"
    );
}

#[test]
fn partners_are_listed_and_judged() {
    let folder = folder("partners");
    folder.write(
        "agreed.txt",
        "from0.example # in clear\nfrom20.example\nother.example\n",
    );
    let text = folder.run(&["partners", "--rows", "2", "a.csv"], 0).out;
    let worst = text.lines().find(|line| line.starts_with("from")).unwrap();
    assert!(
        worst.contains("No TLS") && worst.contains("2026-11-09"),
        "{text}"
    );
    assert!(text.contains("28 more rows"));
    let below = folder
        .run(
            &["partners", "--only", "below", "--format", "csv", "a.csv"],
            0,
        )
        .out;
    assert_eq!(below.lines().count(), 1 + 8);
    let found = folder
        .run(
            &["partners", "--search", "from20", "--format", "csv", "a.csv"],
            0,
        )
        .out;
    assert_eq!(found.lines().count(), 2);
    let judged = folder
        .run(
            &[
                "partners",
                "--must",
                "agreed.txt",
                "--requirement",
                "tls1.2",
                "a.csv",
            ],
            0,
        )
        .out;
    assert!(
        judged.contains("Met: 1. Not met: 1. No mail, or cannot tell: 1."),
        "{judged}"
    );
    assert!(judged.contains("Not met: 1 message breaks it"), "{judged}");
    folder.run(&["partners", "--must", "missing.txt", "a.csv"], 2);
    let out = folder
        .run(
            &[
                "partners",
                "--direction",
                "outbound",
                "--format",
                "csv",
                "a.csv",
            ],
            0,
        )
        .out;
    assert!(out.contains("to28.example") && !out.contains("from"));
}

#[test]
fn partners_that_are_ready_can_be_forced() {
    let csv = |tls| {
        let rows: Vec<_> = (1..=20)
            .map(|day| (day, "Received", "Contoso", tls))
            .collect();
        let text = messages(&rows);
        (0..20).fold(text, |text, number| {
            text.replace(&format!("@from{number}.example"), "@partner.example")
        })
    };
    let folder = Folder::new(
        "force",
        &[("a.csv", &csv("TLS 1.2")), ("b.csv", &csv("TLS 1.0"))],
    );
    let ask = [
        "partners",
        "--all",
        "--requirement",
        "tls1.2",
        "--direction",
        "inbound",
    ];
    let list = folder
        .run(&[&ask[..], &["--ready", "a.csv"]].concat(), 0)
        .out;
    assert!(list.contains("1 of 1 is ready."), "{list}");
    let settings = folder.run(
        &[&ask[..], &["--settings", "exchange-online", "a.csv"]].concat(),
        0,
    );
    assert!(
        settings.out.starts_with("# ") && settings.out.contains("-RequireTls $true"),
        "{}",
        settings.out
    );
    let list = folder
        .run(&[&ask[..], &["--ready", "b.csv"]].concat(), 0)
        .out;
    assert!(
        list.contains("0 of 1 are ready.") && list.contains("Not ready: 20 messages below it"),
        "{list}"
    );
    let none = folder.run(&[&ask[..], &["--settings", "postfix", "b.csv"]].concat(), 1);
    assert!(
        none.out.is_empty() && none.said.contains("No partner is ready"),
        "{}",
        none.said
    );
    folder.run(&["partners", "--settings", "postfix", "a.csv"], 2);
}

#[test]
fn stopped_tells_why_and_with_whom() {
    let line = "2026-11-16T10:00:00+00:00 mx postfix/smtp[1]: A1: to=<b@p.example>, \
         relay=mx.p.example[203.0.113.1]:25, status=deferred (TLS is required, but was not offered \
         by host mx.p.example[203.0.113.1])\n";
    let folder = Folder::new("stopped", &[("mail.log", line)]);
    let text = folder.run(&["stopped", "mail.log"], 0).out;
    for part in [
        "  outbound: attempts stopped by TLS: 1; messages waiting: 1\n",
        "STARTTLS not offered",
        "mx.p.example",
        "Ask the partner to switch STARTTLS on",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let csv = folder
        .run(&["stopped", "--format", "csv", "mail.log"], 0)
        .out;
    assert!(
        csv.contains("outbound,p.example,mx.p.example,starttls-not-supported,1,1,"),
        "{csv}"
    );
    let none = self::folder("nothing-stopped");
    assert!(
        none.run(&["stopped", "a.csv"], 0)
            .out
            .starts_with("TLS stopped nothing in these days")
    );
}

#[test]
fn what_if_counts_what_would_stop() {
    let folder = folder("what-if");
    let text = folder.run(&["what-if", "a.csv"], 0).out;
    assert!(
        text.contains("5 messages of 30 would stop: 2.5 a day."),
        "{text}"
    );
    let clear = folder
        .run(
            &["what-if", "--policy", "refuse-below-1.2-and-clear", "a.csv"],
            0,
        )
        .out;
    assert!(
        clear.contains("8 messages of 30 would stop: 4.0 a day."),
        "{clear}"
    );
    let force = [
        "what-if",
        "--policy",
        "force-tls",
        "--connector",
        "Contoso",
        "a.csv",
    ];
    let forced = folder.run(&force, 0).out;
    assert!(forced.contains("3 messages of 28 would stop"), "{forced}");
    folder.run(&["what-if", "--policy", "force-tls", "a.csv"], 2);
    folder.run(
        &[
            "what-if",
            "--policy",
            "force-tls",
            "--connector",
            "X",
            "a.csv",
        ],
        1,
    );
    let day = [
        "what-if",
        "--policy",
        "force-tls",
        "--connector",
        "Contoso",
        "--days",
        "1",
        "a.csv",
    ];
    assert!(folder.run(&day, 0).out.contains("Nothing would stop."));
}

#[test]
fn compare_counts_each_side_alone() {
    let folder = folder("compare");
    let better: Vec<_> = times(28, (16, "Received", "Contoso", "TLS 1.2")).collect();
    std::fs::create_dir(folder.path().join("after")).unwrap();
    folder.write("after/b.csv", &messages(&better));
    folder.run(
        &[
            "report",
            "--format",
            "json",
            "--output",
            "before.json",
            "a.csv",
        ],
        0,
    );
    let text = folder.run(&["compare", "before.json", "after"], 0).out;
    assert!(
        text.starts_with(
            "Before: before.json, 2026-11-09 to 2026-11-10 (2 days)\n\
         After: after, 2026-11-16 to 2026-11-16 (1 day)\n"
        ),
        "{text}"
    );
    let row = text
        .lines()
        .find(|line| line.starts_with("From Contoso"))
        .unwrap();
    assert!(
        row.contains("89.29 %") && row.contains("100.00 %") && row.ends_with("Better"),
        "{row}"
    );
    // The same files say the same, whether as traces or as a saved report.
    let traces = folder.run(&["compare", "a.csv", "after"], 0).out;
    assert_eq!(
        traces.split_once('\n').unwrap().1,
        text.split_once('\n').unwrap().1
    );
    folder.run(
        &[
            "report",
            "--unit",
            "recipients",
            "--format",
            "json",
            "--output",
            "r.json",
            "a.csv",
        ],
        0,
    );
    folder.run(&["compare", "r.json", "a.csv"], 2);
    folder.run(&["compare", "a.csv"], 2);
    folder.run(&["compare", "a.csv", "missing.csv"], 2);
}

/// Runs with this passphrase in the environment and this standard input.
fn with_passphrase(
    folder: &Folder,
    arguments: &[&str],
    variable: Option<&str>,
    input: &str,
) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mailflow-insight"));
    command
        .args(arguments)
        .current_dir(folder.path())
        .env("LC_ALL", "C")
        .env_remove("MAILFLOW_PASSPHRASE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    if let Some(variable) = variable {
        command.env("MAILFLOW_PASSPHRASE", variable);
    }
    let mut running = command.spawn().unwrap();
    let to = running.stdin.take();
    // Who does not read it may have ended already.
    let _ = to.unwrap().write_all(input.as_bytes());
    let output = running.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn a_link_under_a_passphrase_opens_with_it_and_with_no_other() {
    let folder = folder("sealed-link");
    let site = "https://mail.example/insight/";
    let make = ["link", "make", "--passphrase", "--site", site, "a.csv"];
    let whole = folder.run(&["report", "--format", "csv", "a.csv"], 0).out;
    // Accents are one letter, or a letter and its accent.
    let made = [
        with_passphrase(&folder, &make, Some("vier wörter"), ""),
        with_passphrase(&folder, &make, None, "vier wo\u{308}rter\r\nmore\n"),
    ];
    assert_ne!(made[0].1, made[1].1, "salt and nonce are new");
    for (status, link, said) in made {
        assert_eq!(status, Some(0), "{said}");
        let link = link.trim_end();
        assert!(link.len() < 2000, "{link}");
        let open = ["link", "open", "--format", "csv"];
        let given = [&open[..], &[link]].concat();
        for (variable, input) in [(Some("vier wörter"), ""), (None, "vier wörter\n")] {
            let (status, out, said) = with_passphrase(&folder, &given, variable, input);
            assert_eq!((status, &out), (Some(0), &whole), "{said}");
        }
        let typed = [&open[..], &["-"]].concat();
        let (_, out, _) = with_passphrase(&folder, &typed, Some("vier wörter"), link);
        assert_eq!(out, whole);
        for (arguments, variable, input, says) in [
            (&given, Some("vier worter"), "", "[L05]"),
            (&given, None, "\n", "MAILFLOW_PASSPHRASE"),
            (&typed, None, link, "MAILFLOW_PASSPHRASE"),
        ] {
            let (status, out, said) = with_passphrase(&folder, arguments, variable, input);
            assert_eq!((status, out.as_str()), (Some(2), ""));
            assert!(said.contains(says), "{said}");
        }
    }
    let (status, out, said) = with_passphrase(&folder, &make, None, "");
    assert_eq!((status, out.as_str()), (Some(2), ""), "{said}");
}

#[test]
fn a_link_opens_into_the_report_that_it_was_made_of() {
    let folder = folder("link");
    let site = "https://mail.example/insight/";
    let made = folder.run(&["link", "make", "--site", site, "a.csv"], 0);
    let link = made.out.trim_end();
    assert!(
        link.starts_with("https://mail.example/insight/#r=1.") && link.len() < 2000,
        "{link}"
    );
    assert!(
        made.said.contains(" of at most 2,000 characters"),
        "{}",
        made.said
    );
    let csv = ["report", "--format", "csv", "a.csv"];
    let whole = folder.run(&csv, 0).out;
    // Also with its `#` rewritten by a mail filter.
    for link in [link.to_owned(), link.replace('#', "%23")] {
        let opened = folder
            .run(&["link", "open", "--format", "csv", &link], 0)
            .out;
        assert_eq!(opened, whole);
    }
    let renamed = folder.run(
        &["link", "make", "--site", site, "--replace-names", "a.csv"],
        0,
    );
    assert!(renamed.said.contains("Connector names are replaced."));
    let text = folder.run(&["link", "open", renamed.out.trim_end()], 0).out;
    assert!(
        text.contains("From Connector A") && !text.contains("Contoso"),
        "{text}"
    );
    for (broken, code) in [
        (&link[..link.len() - 5], "[L01]"),
        (&link.replace("#r=1.", "#r=9.")[..], "[L03]"),
        ("https://mail.example/", "[L04]"),
    ] {
        let ran = folder.run(&["link", "open", broken], 2);
        assert!(ran.said.contains(code), "{broken}: {}", ran.said);
    }
    let zoned = ["--time-zone", "Europe/Paris", "a.csv"];
    let ran = folder.run(&[&["link", "make", "--site", site], &zoned[..]].concat(), 2);
    assert!(
        ran.said.contains("Make it without --time-zone"),
        "{}",
        ran.said
    );
    folder.run(&["link", "make", "--site", "mail.example", "a.csv"], 2);
    folder.run(&["link", "make", "a.csv"], 2);
}

#[test]
fn an_anonymous_report_has_the_numbers_and_no_name() {
    let folder = folder("anonymise");
    folder.write("Secret.txt", "hello");
    let own = folder
        .run(&["report", "--all", "--format", "json", "."], 0)
        .out;
    let ran = folder.run(&["anonymise", "--all", "."], 0).out;
    for name in ["Contoso", "a.csv", "Secret"] {
        assert!(own.contains(name) && !ran.contains(name), "{name}");
    }
    assert!(ran.contains("\"name\": \"Connector A\"") && ran.contains("\"name\": \"File 2\""));
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let until_files = |text: &str| digits(text.split("\"files\"").next().unwrap());
    assert_eq!(until_files(&ran), until_files(&own));
    // It opens again, under the names that it has now.
    folder.write("r.json", &ran);
    let text = folder.run(&["report", "--all", "r.json"], 0).out;
    assert!(text.contains("From Connector A"), "{text}");
}

#[test]
fn a_mapping_is_shown_written_and_checked() {
    let table =
        "When,Way,Crypt,Peer\n2026-11-09 10:00:00,in,ja,a\n2026-11-09 10:00:01,raus,nein,b\n";
    let folder = Folder::new(
        "mapping",
        &[
            ("g.csv", table),
            (
                "b.csv",
                "Date,Peer\n2026-11-09 10:00:00,a\n2026-11-09 10:00:01,b\n",
            ),
            ("n.txt", "hello"),
        ],
    );
    let shown = folder.run(&["mapping", "show", "g.csv"], 0).out;
    assert!(
        shown.contains("When") && shown.contains("Time (time)"),
        "{shown}"
    );
    let write = [
        "mapping",
        "write",
        "--name",
        "Gateway",
        "--output",
        "g.json",
        "--column",
        "tls=Crypt",
        "--tls-word",
        "ja=tls_unversioned",
        "--tls-word",
        "nein=none",
        "--column",
        "direction=Way",
        "--direction-word",
        "raus=outbound",
        "g.csv",
    ];
    folder.run(&write, 0);
    let checked = folder.run(&["mapping", "check", "g.json", "g.csv"], 0).out;
    assert!(
        checked.contains("The mapping fits this table.\n"),
        "{checked}"
    );
    assert!(checked.contains("2 of 2 rows can be read") && checked.contains("2 messages to count"));
    let report = folder
        .run(&["report", "--mapping", "g.json", "g.csv"], 0)
        .out;
    assert!(
        report.contains("1 message received") && report.contains("1 message sent"),
        "{report}"
    );
    let other = folder.run(&["mapping", "check", "g.json", "b.csv"], 1);
    assert!(
        other.out.contains("for a table with other columns"),
        "{}",
        other.out
    );
    folder.run(&["mapping", "write", "--column", "tls=Nowhere", "g.csv"], 2);
    folder.run(&["mapping", "write", "--column", "colour=Way", "g.csv"], 2);
    folder.run(&["mapping", "show", "n.txt"], 2);
    folder.run(&["mapping", "check", "g.csv", "g.csv"], 2);
}

#[test]
fn every_list_speaks_french_and_has_every_form() {
    let folder = folder("forms");
    for command in [
        &["who"][..],
        &["partners"],
        &["stopped"],
        &["what-if"],
        &["compare", "a.csv"],
    ] {
        let run = |more: &[&str]| folder.run(&[command, more, &["a.csv"]].concat(), 0).out;
        let (english, french) = (run(&[]), run(&["--language", "fr"]));
        assert_ne!(english, french, "{command:?}");
        assert!(!french.contains("messages of"), "{french}");
        let html = run(&["--format", "html"]);
        assert!(
            html.starts_with("<!DOCTYPE html>") && !html.contains("<script"),
            "{html}"
        );
        assert!(run(&["--format", "markdown"]).starts_with("# "));
        assert!(run(&["--output", "list.txt"]).is_empty() && folder.read("list.txt") == english);
    }
}

#[test]
fn shells_and_manuals_know_every_command() {
    let folder = Folder::new("manuals", &[]);
    let commands = [
        "report",
        "who",
        "partners",
        "stopped",
        "compare",
        "what-if",
        "link",
        "mapping",
        "completions",
        "man",
    ];
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = folder.run(&["completions", shell], 0).out;
        assert!(
            commands.iter().all(|command| script.contains(command)),
            "{shell}"
        );
    }
    folder.run(&["completions", "csh"], 2);
    let page = folder.run(&["man"], 0).out;
    assert!(page.contains(".TH mailflow-insight 1"), "{page}");
    folder.run(&["man", "--folder", "man1"], 0);
    for command in commands {
        let page = folder.read(&format!("man1/mailflow-insight-{command}.1"));
        assert!(page.contains(".TH"), "{command}");
    }
}
