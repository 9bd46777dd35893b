//! Days in the zone that was asked for, and stamps in the zone that was said.

use crate::command_line::program::Folder;

/// A message for each of these times.
fn trace(times: &[&str]) -> String {
    let mut text = String::from(
        "date_time_utc,source,event_id,message_id,network_message_id,directionality,custom_data\r\n",
    );
    for (number, time) in times.iter().enumerate() {
        text += &format!(
            "{time},SMTP,RECEIVE,<{number}@x>,{number},Incoming,S:tlsversion=SP_PROT_TLS1_2_SERVER\r\n"
        );
    }
    text
}

/// The days of a report, with the messages of each, and its zone.
fn days(folder: &Folder, arguments: &[&str]) -> (String, Vec<String>) {
    let arguments = [&["report", "--all", "--format", "json"], arguments].concat();
    let out = folder.run(&arguments, 0).out;
    let value: serde_json::Value = serde_json::from_str(&out).unwrap();
    let days = value["days"].as_array().unwrap().iter();
    let days = days.map(|day| format!("{} {}", day["date"].as_str().unwrap(), day["volume"]));
    let zone = value["time_zone"].as_str().unwrap().to_owned();
    (zone, days.collect())
}

#[test]
fn the_days_around_both_changes_of_clocks() {
    let times = [
        "2026-03-28T22:30:00Z",
        "2026-03-28T23:30:00Z",
        "2026-03-29T21:30:00Z",
        "2026-03-29T22:30:00Z",
        "2026-10-24T21:30:00Z",
        "2026-10-24T22:30:00Z",
        "2026-10-25T22:30:00Z",
        "2026-10-25T23:30:00Z",
    ];
    let folder = Folder::new("clocks", &[("a.csv", &trace(&times))]);
    for (zone, name, expected) in [
        (
            "utc",
            "UTC",
            [
                "2026-03-28 2",
                "2026-03-29 2",
                "2026-10-24 2",
                "2026-10-25 2",
            ]
            .as_slice(),
        ),
        (
            "europe/paris",
            "Europe/Paris",
            &[
                "2026-03-28 1",
                "2026-03-29 2",
                "2026-03-30 1",
                "2026-10-24 1",
                "2026-10-25 2",
                "2026-10-26 1",
            ],
        ),
        (
            "America/New_York",
            "America/New_York",
            &[
                "2026-03-28 2",
                "2026-03-29 2",
                "2026-10-24 2",
                "2026-10-25 2",
            ],
        ),
        (
            "Asia/Kolkata",
            "Asia/Kolkata",
            &[
                "2026-03-29 2",
                "2026-03-30 2",
                "2026-10-25 2",
                "2026-10-26 2",
            ],
        ),
    ] {
        let (told, days) = days(&folder, &["--time-zone", zone, "a.csv"]);
        assert_eq!(
            (told.as_str(), days.as_slice()),
            (name, &expected.map_to_strings()[..]),
            "{zone}"
        );
    }
    // Without the option, the bytes are those of before.
    let plain = folder
        .run(&["report", "--all", "--format", "json", "a.csv"], 0)
        .out;
    let utc = folder
        .run(
            &[
                "report",
                "--all",
                "--format",
                "json",
                "--time-zone",
                "UTC",
                "a.csv",
            ],
            0,
        )
        .out;
    assert_eq!(plain, utc);
    let wrong = folder.run(&["report", "--time-zone", "Mars", "a.csv"], 2);
    assert!(
        wrong.said.contains("Mars is no zone of IANA"),
        "{}",
        wrong.said
    );
}

/// Makes owned texts of borrowed ones.
trait MapToStrings {
    fn map_to_strings(&self) -> Vec<String>;
}

impl MapToStrings for &[&str] {
    fn map_to_strings(&self) -> Vec<String> {
        self.iter().map(|text| (*text).to_owned()).collect()
    }
}

#[test]
fn every_command_asks_for_days_of_the_zone() {
    // In Paris this is the 17th, and nothing else is.
    let times = ["2026-11-16T22:30:00Z", "2026-11-16T23:30:00Z"];
    let folder = Folder::new("commands", &[("a.csv", &trace(&times))]);
    let asked = ["--from", "2026-11-17", "--time-zone", "Europe/Paris"];
    let run = |command: &str, more: &[&str]| {
        let arguments = [&[command], &asked[..], more, &["a.csv"]].concat();
        folder.run(&arguments, 0).out
    };
    let text = run("report", &[]);
    assert!(
        text.contains("from 2026-11-17 to 2026-11-17 (Europe/Paris)"),
        "{text}"
    );
    assert!(text.contains("  1 message received"), "{text}");
    assert!(run("who", &["--every-class"]).starts_with("1 message"));
    assert!(run("who", &["--every-class", "--width", "200"]).contains("2026-11-17"));
    assert!(run("partners", &[]).contains("2026-11-17"));
    let line = run("report", &["--format", "ndjson"]);
    assert!(
        line.contains("\"@timestamp\":\"2026-11-17T00:00:00+01:00\""),
        "{line}"
    );
    let metrics = run("report", &["--format", "openmetrics"]);
    assert!(
        metrics.contains("mailflow_report_begin_timestamp_seconds 1794870000\n"),
        "{metrics}"
    );
    let message = folder.run(
        &[&["message", "-q", "1@x"], &asked[..], &["a.csv"]].concat(),
        0,
    );
    assert!(
        message.out.ends_with("It counts as 1 message, inbound.\n"),
        "{}",
        message.out
    );
    let message = folder.run(
        &["message", "-q", "--from", "2026-11-17", "1@x", "a.csv"],
        0,
    );
    assert!(
        message.out.ends_with("It counts as no message.\n"),
        "{}",
        message.out
    );
    let site = ["--site", "https://mail.example/"];
    let link = [&["link", "make"], &site[..], &asked[2..], &["a.csv"]].concat();
    assert!(
        folder
            .run(&link, 2)
            .said
            .contains("a link holds days in UTC")
    );
}

#[test]
fn files_with_daily_numbers_keep_their_days() {
    let times = ["2026-11-16T22:30:00Z", "2026-11-16T23:30:00Z"];
    let folder = Folder::new("daily", &[("a.csv", &trace(&times))]);
    let save = [
        "report",
        "--all",
        "--format",
        "json",
        "--time-zone",
        "Europe/Paris",
    ];
    folder.run(
        &[&save[..], &["--output", "saved.json", "a.csv"]].concat(),
        0,
    );
    let expected = vec!["2026-11-16 1".to_owned(), "2026-11-17 1".to_owned()];
    for zone in ["utc", "Europe/Paris", "Asia/Tokyo"] {
        assert_eq!(
            days(&folder, &["--time-zone", zone, "saved.json"]).1,
            expected,
            "{zone}"
        );
    }
    let ran = folder.run(&["report", "--all", "saved.json"], 0);
    let all = ran.out + &ran.said;
    assert!(
        all.contains("Its days are those of the time zone Europe/Paris"),
        "{all}"
    );
}

/// The saved reports of one day, counted in Paris and in UTC.
fn saved_in_two_zones(name: &str) -> Folder {
    let times = ["2026-11-16T22:30:00Z", "2026-11-16T23:30:00Z"];
    let folder = Folder::new(name, &[("a.csv", &trace(&times))]);
    for (zone, to) in [("Europe/Paris", "paris"), ("utc", "utc")] {
        for format in ["json", "csv"] {
            let file = format!("{to}.{format}");
            let asked = ["report", "--all", "--format", format, "--time-zone", zone];
            folder.run(&[&asked[..], &["--output", &file, "a.csv"]].concat(), 0);
        }
    }
    folder
}

#[test]
fn every_way_out_of_daily_numbers_says_their_zone() {
    let folder = saved_in_two_zones("daily-out");
    for saved in ["paris.json", "paris.csv"] {
        // Whatever zone is asked for: these days stay as they are.
        for zone in ["utc", "Asia/Tokyo"] {
            let told = days(&folder, &["--time-zone", zone, saved]).0;
            assert_eq!(told, "Europe/Paris", "{saved}");
        }
        let as_format = |format: &str| {
            let asked = [
                "report", "-q", "--all", "--output", "out", "--format", format, saved,
            ];
            folder.run(&asked, 0);
            folder.read("out")
        };
        for format in ["text", "markdown", "html"] {
            assert!(as_format(format).contains("(Europe/Paris)"), "{format}");
        }
        assert!(as_format("ndjson").contains("\"2026-11-17T00:00:00+01:00\""));
        let metrics = as_format("openmetrics");
        assert!(metrics.contains("time_zone=\"Europe/Paris\""), "{metrics}");
        // 2026-11-16 00:00 in Paris.
        assert!(
            metrics.contains("mailflow_report_begin_timestamp_seconds 1794783600"),
            "{metrics}"
        );
        let csv = as_format("csv");
        assert!(
            csv.lines()
                .all(|row| row.ends_with(",Time zone") || row.ends_with(",Europe/Paris"))
        );
        assert_eq!(csv, folder.read("paris.csv"));
        let link = [
            "link",
            "make",
            "--site",
            "https://x.example/",
            "--all",
            saved,
        ];
        let refused = folder.run(&link, 2).said;
        assert!(refused.contains("hold days of Europe/Paris"), "{refused}");
        let compared = folder.run(&["compare", "--all", saved, "utc.json"], 0).out;
        for zone in ["(Europe/Paris)", "(UTC)"] {
            assert!(compared.contains(zone), "{compared}");
        }
        assert!(
            compared.contains("those of different time zones"),
            "{compared}"
        );
    }
    // In UTC nothing is different from before.
    assert!(!folder.read("utc.csv").contains("Time zone"));
    let link = [
        "link",
        "make",
        "--site",
        "https://x.example/",
        "--all",
        "utc.json",
    ];
    folder.run(&link, 0);
}

#[test]
fn days_of_two_zones_are_named_or_refused() {
    let folder = saved_in_two_zones("daily-mixed");
    let both = ["paris.json", "utc.csv"];
    assert_eq!(days(&folder, &both).0, "Europe/Paris, UTC");
    for format in ["ndjson", "openmetrics"] {
        let asked = [&["report", "--all", "--format", format][..], &both].concat();
        let refused = folder.run(&asked, 2).said;
        assert!(
            refused.contains("hold days of Europe/Paris, UTC"),
            "{refused}"
        );
    }
    let asked = [
        "report",
        "--all",
        "--format",
        "csv",
        "--output",
        "mixed.csv",
    ];
    folder.run(&[&asked[..], &both].concat(), 0);
    assert_eq!(days(&folder, &["mixed.csv"]).0, "Europe/Paris, UTC");
}

#[test]
fn lists_say_the_zone_of_their_days() {
    let folder = Folder::new(
        "lists-zone",
        &[("a.csv", &trace(&["2026-11-16T23:30:00Z"]))],
    );
    for command in ["who", "partners"] {
        let asked = |zone: &str| {
            let mut asked = vec![
                command,
                "--all",
                "--format",
                "csv",
                "--time-zone",
                zone,
                "a.csv",
            ];
            if command == "who" {
                asked.push("--every-class");
            }
            folder.run(&asked, 0).out
        };
        let there = asked("Europe/Paris");
        let mut lines = there.lines();
        assert!(lines.next().unwrap().ends_with(",Time zone"), "{there}");
        assert!(lines.all(|line| line.ends_with(",Europe/Paris")), "{there}");
        assert!(!asked("utc").contains("Time zone"));
    }
}

#[test]
fn transfers_are_those_of_the_days_of_the_zone() {
    let times = ["2026-11-16T22:30:00Z", "2026-11-16T23:30:00Z"];
    let folder = Folder::new("transfers-zone", &[("a.csv", &trace(&times))]);
    let asked = [
        "transfers",
        "--format",
        "csv",
        "--time-zone",
        "Europe/Paris",
    ];
    let rows = folder
        .run(
            &[&asked[..], &["--from", "2026-11-17", "a.csv"]].concat(),
            0,
        )
        .out;
    assert_eq!(rows.lines().count(), 2, "{rows}");
    assert!(rows.contains("2026-11-16T23:30:00"), "{rows}");
}

const LOG: &str = "\
2026-11-16 00:30:00 1O0aWg-wlpfax-eM <= a@far.example H=mx.far.example [198.51.100.1] P=esmtps X=TLS1.2:X:256 id=one@far.example for b@own.example
2026-11-16 00:30:01 +0000 1O0aWg-wlpfax-eN <= a@far.example H=mx.far.example [198.51.100.1] P=esmtps X=TLS1.2:X:256 id=two@far.example for b@own.example
";

const SYSLOG: &str = "\
Nov 16 00:30:00 mx postfix/smtpd[11]: 4A1B2C3D: client=out.far.example[198.51.100.9]
Nov 16 00:30:00 mx postfix/qmgr[13]: 4A1B2C3D: from=<a@far.example>, size=10, nrcpt=1 (queue active)
";

#[test]
fn stamps_without_an_offset_are_in_the_zone_that_was_said() {
    let table = "Timestamp,Source,EventId,ConnectorId,MessageId,Directionality,EventData\r\n\
                 2026-11-16 00:30:00,SMTP,RECEIVE,Default,<a@b>,Incoming,\r\n";
    let files = [
        ("main.log", LOG),
        ("mail.log", SYSLOG),
        ("table.csv", table),
    ];
    let folder = Folder::new("stamps", &files);
    let read = |more: &[&str], file: &str| {
        let ran = folder.run(
            &[&["report", "--all", "--format", "json"], more, &[file]].concat(),
            0,
        );
        let value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        let days = value["days"].as_array().unwrap().iter();
        let days =
            days.map(|day| format!("{} {}", &day["date"].as_str().unwrap()[5..], day["volume"]));
        (days.collect::<Vec<_>>(), ran.out.contains("have no offset"))
    };
    let told = |days: &[&str], says: bool| (days.map_to_strings(), says);
    let paris = ["--stamps-zone", "Europe/Paris"];
    assert_eq!(read(&[], "main.log"), told(&["11-16 2"], true));
    assert_eq!(
        read(&paris, "main.log"),
        told(&["11-15 1", "11-16 1"], false)
    );
    for file in ["mail.log", "table.csv"] {
        assert_eq!(read(&[], file), told(&["11-16 1"], true), "{file}");
        assert_eq!(read(&paris, file), told(&["11-15 1"], false), "{file}");
        let both = [&paris[..], &["--time-zone", "Europe/Paris"]].concat();
        assert_eq!(read(&both, file), told(&["11-16 1"], false), "{file}");
    }
    let one = [
        "--stamps-zone",
        "mail.log=Europe/Paris",
        "--stamps-zone",
        "utc",
    ];
    let all = [&["report", "--all", "--format", "json"], &one[..], &["."]].concat();
    let out = folder.run(&all, 0).out;
    assert!(out.contains("\"from\": \"2026-11-15\""), "{out}");
    assert!(out.contains("have no offset"), "the others say so: {out}");
    // However the path is written; and a folder is all files in it.
    let whole = format!("{}/mail.log=Europe/Paris", folder.path().display());
    let tests = [
        "./mail.log=Europe/Paris",
        "x/../mail.log=Europe/Paris",
        ".=Europe/Paris",
        &whole,
    ];
    std::fs::create_dir(folder.path().join("x")).unwrap();
    for zone in tests {
        for file in ["mail.log", "./mail.log"] {
            let told = read(&["--stamps-zone", zone], file);
            assert_eq!(told.0, ["11-15 1"], "{zone} {file}");
        }
    }
    // One that is there, and is not read.
    for other in ["other.log", "./main.log"] {
        let zone = format!("{other}=Europe/Paris");
        let ran = folder.run(&["report", "--stamps-zone", &zone, "mail.log"], 2);
        let said = format!("no file that is read is called {other} or lies in it");
        assert!(ran.said.contains(&said), "{}", ran.said);
    }
    let lines = folder
        .run(
            &[
                "message",
                "-q",
                "--stamps-zone",
                "Europe/Paris",
                "one@far.example",
                ".",
            ],
            0,
        )
        .out;
    assert!(lines.contains("2026-11-15T23:30:00Z"), "{lines}");
}

#[test]
fn a_mapped_table_in_the_zone_of_its_gateway() {
    let table = "Received,Way,TLS\n2026-11-16 00:30:00,in,yes\n2026-11-16T00:30:00Z,in,yes\n";
    let folder = Folder::new("mapped", &[("gateway.csv", table)]);
    let write = ["mapping", "write", "--output", "gateway.json"];
    folder.run(&[&write[..], &["gateway.csv"]].concat(), 0);
    let read = |more: &[&str]| days(&folder, &[more, &["gateway.json", "gateway.csv"]].concat()).1;
    assert_eq!(read(&[]), ["2026-11-16 2"]);
    let zone = ["--stamps-zone", "gateway.csv=Asia/Tokyo"];
    assert_eq!(read(&zone), ["2026-11-15 1", "2026-11-16 1"]);
}

#[test]
fn local_is_the_zone_of_the_variable() {
    let folder = Folder::new("local", &[("a.csv", &trace(&["2026-11-16T23:30:00Z"]))]);
    let asked = ["report", "--all", "--time-zone", "local", "a.csv"];
    for zone in ["Europe/Berlin", ":Europe/Berlin"] {
        let ran = folder.run_with(&asked, &[("TZ", zone)]);
        let told = "from 2026-11-17 to 2026-11-17 (Europe/Berlin)";
        assert!(ran.out.contains(told), "{zone}: {ran:?}");
    }
    let ran = folder.run_with(&asked, &[("TZ", "CET-1CEST")]);
    assert_eq!(ran.status, 2);
    assert!(ran.said.contains("TZ is “CET-1CEST”"), "{}", ran.said);
    // It is asked for by that name alone.
    let ran = folder.run_with(&["report", "--all", "a.csv"], &[("TZ", "CET-1CEST")]);
    assert!(ran.out.contains("(UTC)"), "{ran:?}");
}

#[test]
fn stamps_inside_a_tally_stay_as_they_were_read() {
    let folder = Folder::new("tally-stamps", &[("main.log", LOG)]);
    folder.run(&["tally", "-q", "main.log", "-o", "main.tally"], 0);
    let said = "main.tally: the times of files inside a tally stay";
    let report = ["report", "--all", "--stamps-zone"];
    for (zone, files, is_said) in [
        ("Europe/Berlin", &["main.tally"][..], true),
        (
            "main.tally=Europe/Berlin",
            &["main.tally", "main.log"],
            true,
        ),
        ("main.log=Europe/Berlin", &["main.tally", "main.log"], false),
        ("Europe/Berlin", &["main.log"], false),
    ] {
        let ran = folder.run(&[&report[..], &[zone], files].concat(), 0);
        assert_eq!(
            ran.said.contains(said),
            is_said,
            "{zone} {files:?}: {}",
            ran.said
        );
    }
}

#[test]
fn names_of_zones_are_the_same_in_any_case() {
    let folder = Folder::new("zone-case", &[("a.csv", &trace(&["2026-11-16T23:30:00Z"]))]);
    let save = ["report", "--all", "--format", "json", "--output", "a.json"];
    folder.run(
        &[&save[..], &["--time-zone", "us/eastern", "a.csv"]].concat(),
        0,
    );
    let text = folder.read("a.json");
    assert!(text.contains("\"US/Eastern\""), "{text}");
    // As a page wrote it.
    folder.write("b.json", &text.replace("US/Eastern", "us/eastern"));
    folder.write("utc.json", &text.replace("US/Eastern", "utc"));
    let compared = folder.run(&["compare", "--all", "a.json", "b.json"], 0).out;
    assert!(!compared.contains("different time zones"), "{compared}");
    assert_eq!(days(&folder, &["a.json", "b.json"]).0, "US/Eastern");
    assert_eq!(days(&folder, &["b.json", "a.json"]).0, "US/Eastern");
    assert_eq!(days(&folder, &["utc.json"]).0, "UTC");
}
