//! Tenants and servers side by side: labels from folders, from what files say, and from a person.

use std::fmt::Write as _;
use std::fs;

use mailflow_insight::report::labels::{Alone, SideBySide};
use mailflow_insight::report::{DayRange, RangeChoice};
use mailflow_insight::text::Language;
use mailflow_insight::trace::Day;

use crate::command_line::hostile::is_obeyed;
use crate::command_line::program::Folder;
use crate::support;

/// An extended trace of a tenant with four messages a day; every second one is in clear where not all are
/// protected. The connector of all tenants has one name.
fn trace(tenant: &str, days: std::ops::RangeInclusive<u32>, is_protected: bool) -> String {
    let mut text = "date_time_utc,source,event_id,message_id,network_message_id,directionality,\
                    tenant_id,custom_data\r\n"
        .to_owned();
    for day in days {
        for at in 0..4 {
            let tls = match is_protected || at % 2 == 1 {
                true => ";S:tlsversion=SP_PROT_TLS1_2_SERVER",
                false => "",
            };
            let first = tenant.len();
            let number = day * 10 + at;
            let data = format!(
                "S:InboundConnectorData=Name=Partners;ConnectorType=Partner;S:FromEntity=Internet{tls}"
            );
            writeln!(
                text,
                "2026-11-{day:02}T10:00:00Z,SMTP,RECEIVE,<{tenant}{number}@a.example>,\
                 {first:08}-2222-3333-4444-{number:012},Incoming,{tenant},{data}\r"
            )
            .unwrap();
        }
    }
    text
}

/// Two tenants in a folder each.
fn tenants(name: &str) -> Folder {
    let folder = Folder::new(name, &[]);
    for tenant in ["contoso", "fabrikam"] {
        fs::create_dir(folder.path().join(tenant)).unwrap();
    }
    folder.write("contoso/trace.csv", &trace("contoso", 9..=15, true));
    folder.write("fabrikam/trace.csv", &trace("fabrikam", 9..=13, false));
    folder
}

const TWO_TENANTS: &str = "label,files,volume,protected,none,weak,not_recorded,stopped,last_day,silent,silent_hosts,time_zone,unit\r\n\
     fabrikam,1,20,10,10,0,0,0,2026-11-13,False,,UTC,messages\r\n\
     contoso,1,28,28,0,0,0,0,2026-11-15,False,,UTC,messages\r\n";

#[test]
fn two_tenants_whose_connectors_have_one_name() {
    let folder = tenants("labels-tenants");
    let csv = folder.run(&["labels", "-q", "--format", "csv", "."], 0).out;
    assert_eq!(csv, TWO_TENANTS);
    let text = folder.run(&["labels", "-q", "."], 0).out;
    let [fabrikam, contoso] = ["fabrikam", "contoso"].map(|name| text.find(name).unwrap());
    assert!(fabrikam < contoso, "{text}");
    assert!(text.contains("50.00 %"), "{text}");
    let json = folder
        .run(&["labels", "-q", "--format", "json", "."], 0)
        .out;
    assert!(
        json.contains("\"schema\": \"mailflow-insight/labels\""),
        "{json}"
    );

    // Each alone is as if no other were here, whatever is made of it.
    for tenant in ["contoso", "fabrikam"] {
        for command in [
            &["report", "--format", "json", "--all"][..],
            &["transfers", "--all", "--format", "csv", "-q"],
        ] {
            let alone = folder.run(&[command, &[tenant]].concat(), 0).out;
            let only = folder.run(&[command, &["--only-label", tenant, "."]].concat(), 0);
            assert!(alone.len() > 500, "{alone}");
            assert_eq!(only.out, alone, "{tenant} {command:?}");
        }
    }
    let both = folder.run(
        &[
            "labels",
            "-q",
            "--format",
            "csv",
            "--only-label",
            "contoso",
            "--only-label",
            "fabrikam",
            ".",
        ],
        0,
    );
    assert_eq!(both.out, TWO_TENANTS);
    let id = folder.run(
        &[
            "message",
            "-q",
            "--only-label",
            "contoso",
            "<fabrikam90@a.example>",
            ".",
        ],
        1,
    );
    assert!(id.out.is_empty(), "{}", id.out);
    folder.run(
        &[
            "tally",
            "-q",
            "--only-label",
            "contoso",
            ".",
            "-o",
            "c.tally",
        ],
        0,
    );
    let of_tally = folder.run(&["report", "--format", "csv", "--all", "c.tally"], 0);
    let of_folder = folder.run(&["report", "--format", "csv", "--all", "contoso"], 0);
    assert_eq!(of_tally.out, of_folder.out);
}

#[test]
fn tenants_without_folders_are_told_by_their_traces() {
    let folder = Folder::new(
        "labels-traces",
        &[
            ("a.csv", &trace("contoso", 9..=15, true)),
            ("b.csv", &trace("fabrikam", 9..=13, false)),
        ],
    );
    let csv = folder.run(&["labels", "-q", "--format", "csv", "."], 0).out;
    assert_eq!(csv, TWO_TENANTS);
    let report = &["report", "--format", "json", "--all"];
    let alone = folder.run(&[&report[..], &["b.csv"]].concat(), 0).out;
    let only = folder.run(
        &[&report[..], &["--only-label", "fabrikam", "."]].concat(),
        0,
    );
    assert_eq!(only.out, alone);
    // A person's own names, and who has none.
    let csv = folder.run(
        &[
            "labels",
            "-q",
            "--format",
            "csv",
            "--label",
            "Fabrikam AG=b.csv",
            ".",
        ],
        0,
    );
    let labels: Vec<&str> = csv
        .out
        .lines()
        .skip(1)
        .map(|row| row.split(',').next().unwrap())
        .collect();
    assert_eq!(labels, ["Fabrikam AG", ""]);
}

#[test]
fn summary_traces_name_their_organization() {
    let rows = |tenant: &str| {
        format!(
            "Organization,MessageId,Received,SenderAddress,RecipientAddress,Status,ToIP,FromIP,MessageTraceId\r\n\
             {tenant},<1@a.example>,2026-11-09T10:00:00Z,a@a.example,x@{tenant},Delivered,,198.51.100.7,1\r\n"
        )
    };
    let folder = Folder::new(
        "labels-summaries",
        &[
            ("a.csv", &rows("contoso.example")),
            ("b.csv", &rows("Fabrikam.example")),
        ],
    );
    let csv = folder.run(&["labels", "-q", "--format", "csv", "."], 0).out;
    let labels: Vec<&str> = csv
        .lines()
        .skip(1)
        .map(|row| row.split(',').next().unwrap())
        .collect();
    assert_eq!(labels, ["contoso.example", "fabrikam.example"]);
}

/// A log of Postfix with a message a day from each host on its days.
fn log(hosts: &[(&str, std::ops::RangeInclusive<u32>)]) -> String {
    let mut lines = Vec::new();
    for (number, (host, days)) in hosts.iter().enumerate() {
        for day in days.clone() {
            let (stamp, id) = (
                format!("2026-11-{day:02}T10:00:0"),
                format!("{number}{day:02}ABC"),
            );
            for (second, line) in [
                (
                    0,
                    format!("postfix/smtpd[7]: {id}: client=mx.a.example[198.51.100.7]"),
                ),
                (
                    1,
                    format!("postfix/cleanup[8]: {id}: message-id=<{id}@a.example>"),
                ),
                (
                    2,
                    format!(
                        "postfix/qmgr[9]: {id}: from=<a@a.example>, size=9, nrcpt=1 (queue active)"
                    ),
                ),
                (3, format!("postfix/qmgr[9]: {id}: removed")),
            ] {
                lines.push(format!("{stamp}{second}+00:00 {host} {line}\n"));
            }
        }
    }
    // In the order of time, as a log that several hosts write is.
    lines.sort();
    lines.concat()
}

#[test]
fn hosts_of_one_name_of_two_tenants_are_two_in_an_audit() {
    let folder = Folder::new("labels-two-hosts", &[]);
    for (tenant, hosts) in [
        ("contoso", &[("mail", 1..=15)][..]),
        ("fabrikam", &[("mail", 1..=8), ("mx2", 1..=15)]),
    ] {
        fs::create_dir(folder.path().join(tenant)).unwrap();
        folder.write(&format!("{tenant}/mail.log"), &log(hosts));
    }
    let audit = folder.run(&["audit", "-q", "."], 0).out;
    let silent = "mail” wrote no line from 2026-11-09 to 2026-11-15";
    assert_eq!(audit.matches(silent).count(), 1, "{audit}");
    assert!(audit.contains(&format!("“fabrikam: {silent}")), "{audit}");
    let audit = folder.run(&["audit", "-q", "--only-label", "fabrikam", "."], 0);
    assert_eq!(audit.out.matches(silent).count(), 1, "{}", audit.out);
}

#[test]
fn a_host_that_falls_silent_inside_a_file() {
    let folder = Folder::new(
        "labels-silent",
        &[("mail.log", &log(&[("mx1", 1..=15), ("mx2", 1..=8)]))],
    );
    let csv = folder.run(&["labels", "-q", "--format", "csv", "."], 0).out;
    let row = csv.lines().nth(1).unwrap();
    assert!(
        row.starts_with(",1,") && row.ends_with(",False,mx2,UTC,messages"),
        "{row}"
    );
    let text = folder.run(&["labels", "-q", "."], 0).out;
    let line = "Files without a label: mx2: silent since 2026-11-08";
    assert!(text.contains(line), "{text}");
    let audit = folder.run(&["audit", "-q", "."], 0).out;
    assert!(
        audit.contains("“mx2” wrote no line from 2026-11-09 to 2026-11-15, where the days of the report end, longer"),
        "{audit}"
    );
    assert!(!audit.contains("“mx1”"), "{audit}");
    // What it wrote later is not looked at, and the sentence does not say that it wrote nothing then.
    folder.write("later.log", &log(&[("mx1", 16..=20), ("mx2", 19..=20)]));
    let audit = folder
        .run(&["audit", "-q", "--to", "2026-11-15", "."], 0)
        .out;
    assert!(
        audit.contains("“mx2” wrote no line from 2026-11-09 to 2026-11-15, where the days"),
        "{audit}"
    );
    assert!(!audit.contains("wrote no line after"), "{audit}");
    fs::remove_file(folder.path().join("later.log")).unwrap();
    // Before the pause was long enough, it was none.
    let audit = folder
        .run(&["audit", "-q", "--to", "2026-11-10", "."], 0)
        .out;
    assert!(!audit.contains("“mx2”"), "{audit}");
    // The report that is passed on names no host.
    let report = folder
        .run(&["report", "--format", "json", "--all", "."], 0)
        .out;
    assert!(!report.contains("mx2"), "{report}");
}

#[test]
fn logs_of_two_hosts_are_two_servers_and_a_rotated_log_is_no_silence() {
    let folder = Folder::new(
        "labels-hosts",
        &[
            ("a.log", &log(&[("mx1", 1..=7)])),
            ("b.log", &log(&[("mx1", 8..=15)])),
            ("c.log", &log(&[("mx2", 1..=8)])),
        ],
    );
    let csv = folder.run(&["labels", "-q", "--format", "csv", "."], 0).out;
    let rows: Vec<Vec<&str>> = csv
        .lines()
        .skip(1)
        .map(|row| row.split(',').collect())
        .collect();
    let told: Vec<[&str; 4]> = rows
        .iter()
        .map(|row| [row[0], row[1], row[9], row[10]])
        .collect();
    assert_eq!(
        told,
        [["mx2", "1", "True", "mx2"], ["mx1", "2", "False", ""]]
    );
}

#[test]
fn labels_that_are_not_there() {
    let folder = tenants("labels-missing");
    let ran = folder.run(&["report", "--only-label", "litware", "."], 1);
    assert!(
        ran.said
            .contains("no file has the label “litware”; there are: contoso and fabrikam"),
        "{}",
        ran.said
    );
    let ran = folder.run(&["report", "--only-label", "litware", "contoso"], 1);
    assert!(ran.said.contains("“litware”"), "{}", ran.said);
    let one = &[
        "report",
        "--only-label",
        "x",
        "contoso/trace.csv",
        "--label",
        "y=nowhere",
    ];
    let ran = folder.run(one, 2);
    assert!(ran.said.contains("nowhere"), "{}", ran.said);
    folder.run(&["report", "--label", "y", "."], 2);
    // Labels that only a reading would tell are none for what grows.
    folder.write("a.csv", &trace("litware", 9..=9, true));
    let watch = &[
        "watch",
        "--once",
        "--output",
        "report.json",
        "--only-label",
        "litware",
        ".",
    ];
    let ran = folder.run(watch, 1);
    assert!(ran.said.contains("“litware”"), "{}", ran.said);
}

#[test]
fn a_watched_folder_is_watched_for_a_label() {
    let folder = tenants("labels-watch");
    let watch = &[
        "watch",
        "--once",
        "-q",
        "--all",
        "--output",
        "report.json",
        "--only-label",
        "contoso",
        ".",
    ];
    folder.run(watch, 0);
    let alone = folder
        .run(&["report", "--format", "json", "--all", "contoso"], 0)
        .out;
    assert_eq!(folder.read("report.json"), alone);
}

#[test]
fn names_of_labels_are_obeyed_by_nobody() {
    let folder = Folder::new("labels-hostile", &[]);
    for name in ["a\u{1b}[31m|<b>\u{202e}", "=cmd\u{9b}"] {
        fs::create_dir(folder.path().join(name)).unwrap();
        folder.write(
            &format!("{name}/mail.log"),
            &log(&[("mx\u{1b}[2J", 1..=8), ("mx1", 1..=15)]),
        );
    }
    for format in ["text", "markdown", "html", "ndjson"] {
        for language in Language::ALL.map(Language::tag) {
            let ran = folder.run(
                &["labels", "--language", language, "--format", format, "."],
                0,
            );
            for text in [&ran.out, &ran.said] {
                assert_eq!(text.find(is_obeyed), None, "{format} {language}: {text}");
            }
        }
    }
    let csv = folder.run(&["labels", "-q", "--format", "csv", "."], 0).out;
    assert!(csv.contains("\n'=cmd"), "{csv}");
}

/// What was added up before has days of its own, which a report of traces does not show.
#[test]
fn a_saved_report_beside_traces_has_all_of_its_days_and_its_zone() {
    let folder = tenants("labels-saved");
    folder.write("old.csv", &trace("old", 1..=12, true));
    let report = ["report", "-q", "--all", "--format", "json", "old.csv"];
    let zone = ["--time-zone", "Asia/Kolkata", "--output", "old.json"];
    folder.run(&[&report[..], &zone].concat(), 0);
    let labels = ["labels", "-q", "--all", "--label", "Old=old.json"];
    let files = ["old.json", "contoso"];
    let csv = folder
        .run(&[&labels[..], &["--format", "csv"], &files].concat(), 0)
        .out;
    let row = |label: &str| csv.lines().find(|row| row.starts_with(label)).unwrap();
    assert!(
        row("Old,1,48,48,").ends_with(",Asia/Kolkata,messages"),
        "{csv}"
    );
    assert!(row("contoso,1,28,28,").ends_with(",UTC,messages"), "{csv}");
    let json = folder
        .run(&[&labels[..], &["--format", "json"], &files].concat(), 0)
        .out;
    assert!(json.contains("\"from\": \"2026-11-01\""), "{json}");
    assert!(json.contains("\"to\": \"2026-11-15\""), "{json}");
    assert!(
        json.contains("\"time_zone\": \"Asia/Kolkata, UTC\""),
        "{json}"
    );
    let text = folder.run(&["labels", "-q", "--all", "old.json"], 0).out;
    assert!(text.contains("(Asia/Kolkata)"), "{text}");
}

/// The columns of a label in CSV.
fn row<'a>(csv: &'a str, label: &str) -> Vec<&'a str> {
    let rows = csv.lines().map(|row| row.split(',').collect::<Vec<_>>());
    let mut rows = rows.filter(|row| row.first() == Some(&label));
    rows.next().unwrap_or_else(|| panic!("{label}: {csv}"))
}

#[test]
fn who_has_no_mail_in_these_days_need_not_be_silent() {
    let folder = Folder::new("labels-no-mail", &[]);
    for (label, last) in [("all", 15), ("four", 4), ("six", 6)] {
        fs::create_dir(folder.path().join(label)).unwrap();
        folder.write(&format!("{label}/trace.csv"), &trace(label, 1..=last, true));
    }
    let csv = |more: &[&str]| {
        let asked = [&["labels", "-q", "--format", "csv", "."], more].concat();
        folder.run(&asked, 0).out
    };
    // Volume, the last day with mail, and whether it fell silent, of which four days are too few to tell.
    let told = |csv: &str, label: &str| {
        let row = row(csv, label);
        [row[2], row[8], row[9]].map(str::to_owned)
    };
    let week = csv(&[]);
    assert_eq!(told(&week, "all"), ["28", "2026-11-15", "False"]);
    assert_eq!(told(&week, "four"), ["0", "", "False"]);
    assert_eq!(told(&week, "six"), ["0", "2026-11-06", "True"]);
    let all = csv(&["--all"]);
    assert_eq!(told(&all, "four"), ["16", "2026-11-04", "False"]);
    assert_eq!(told(&all, "six"), ["24", "2026-11-06", "True"]);
    // What comes after the range is not known in it.
    let before = csv(&["--to", "2026-11-07"]);
    assert_eq!(told(&before, "six"), ["24", "2026-11-06", "False"]);
    let json = folder
        .run(&["labels", "-q", "--format", "json", "."], 0)
        .out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let labels = json["labels"].as_array().unwrap();
    let four = labels.iter().find(|row| row["label"] == "four").unwrap();
    assert_eq!(four["silent"], false);
    assert_eq!(four["last_day"], serde_json::Value::Null);
    let text = folder.run(&["labels", "-q", "."], 0).out;
    let line = |label: &str| text.lines().find(|line| line.contains(label)).unwrap();
    assert!(line("all ").ends_with("2026-11-15"), "{text}");
    assert!(line("four ").ends_with("nothing in these days"), "{text}");
    assert!(line("six ").ends_with("silent since 2026-11-06"), "{text}");
}

/// A saved report counts what it was asked to count.
#[test]
fn recipients_are_no_messages() {
    let folder = tenants("labels-unit");
    folder.write("old.csv", &trace("old", 1..=12, true));
    for unit in ["recipients", "messages"] {
        let report = ["report", "-q", "--all", "--format", "json", "old.csv"];
        let to = ["--unit", unit, "--output", &format!("{unit}.json")];
        folder.run(&[&report[..], &to].concat(), 0);
    }
    let labels = [
        "labels",
        "--all",
        "--label",
        "R=recipients.json",
        "--label",
        "M=messages.json",
    ];
    let files = ["recipients.json", "messages.json", "contoso"];
    let ran = |format: &str| folder.run(&[&labels[..], &["--format", format], &files].concat(), 0);
    let csv = ran("csv").out;
    assert_eq!(row(&csv, "R").last(), Some(&"recipients"));
    assert_eq!(row(&csv, "M").last(), Some(&"messages"));
    assert_eq!(row(&csv, "contoso").last(), Some(&"messages"));
    let text = ran("text");
    let count = row(&csv, "R")[2];
    assert!(
        text.out.contains(&format!("{count} recipients")),
        "{text:?}"
    );
    // Each label is counted by itself, so nothing is left out of it.
    assert!(!text.said.contains("added up"), "{text:?}");
    assert!(!text.said.contains("recipients while"), "{text:?}");
    let json = ran("ndjson").out;
    assert!(json.contains("\"unit\":\"recipients\""), "{json}");
}

#[test]
fn a_label_of_traces_and_saved_reports_is_on_the_traces_alone() {
    let folder = tenants("labels-both");
    let report = ["report", "-q", "--all", "--format", "json", "contoso"];
    folder.run(
        &[&report[..], &["--output", "contoso/saved.json"]].concat(),
        0,
    );
    let ran = folder.run(&["labels", "--all", "."], 0);
    let said = "contoso: traces and reports that were already added up are never";
    assert!(ran.said.contains(said), "{}", ran.said);
    assert!(!ran.said.contains("this report"), "{}", ran.said);
}

/// The days that are asked for are those of all labels, and not of the traces alone.
#[test]
fn days_are_those_of_all_labels() {
    let folder = tenants("labels-days");
    folder.write("old.csv", &trace("old", 1..=4, true));
    let report = ["report", "-q", "--all", "--format", "json", "old.csv"];
    folder.run(&[&report[..], &["--output", "old.json"]].concat(), 0);
    let csv = |more: &[&str]| {
        let asked = ["labels", "-q", "--format", "csv", "--label", "Old=old.json"];
        let asked = [&asked[..], more, &["old.json", "contoso"]].concat();
        folder.run(&asked, 0).out
    };
    let last = csv(&["--days", "12"]);
    assert_eq!(row(&last, "Old")[2], "4", "from the fourth: {last}");
    let before = csv(&["--to", "2026-11-04"]);
    assert_eq!(row(&before, "Old")[2], "16", "{before}");
    assert_eq!(row(&before, "contoso")[2], "0", "{before}");
    let nothing = ["labels", "--to", "2026-10-04", "old.json", "contoso"];
    folder.run(&nothing, 1);
}

/// As in the page, where the report is on one of them then.
#[test]
fn days_stay_while_one_label_is_looked_at_alone() {
    let texts = [
        ("a", trace("a", 1..=15, true)),
        ("b", trace("b", 1..=4, true)),
    ];
    let alone = texts.map(|(label, text)| Alone {
        label: label.to_owned(),
        files: 1,
        resolved: support::resolve(&[("trace.csv", text.as_bytes())]),
    });
    let day = |text| Day::from_iso(text).unwrap();
    let days = |from, to| DayRange {
        from: day(from),
        to: day(to),
    };
    let week = days("2026-11-09", "2026-11-15");
    for shown in [None, Some(days("2026-11-01", "2026-11-04")), Some(week)] {
        let told = SideBySide::of(&alone, RangeChoice::LastDays(7), shown).unwrap();
        assert_eq!(told.days, week, "{shown:?}");
    }
}

#[test]
fn a_path_of_a_label_may_be_written_otherwise() {
    let folder = tenants("labels-paths");
    let whole = folder.path().join("contoso");
    let named = [
        format!("X={}", whole.display()),
        "X=fabrikam/../contoso".to_owned(),
        "X=./contoso/trace.csv".to_owned(),
    ];
    for named in &named {
        let ran = folder.run(
            &["labels", "-q", "--format", "csv", "--label", named, "."],
            0,
        );
        assert!(ran.out.contains("\r\nX,1,28,"), "{named}: {}", ran.out);
    }
    let ran = folder.run(&["labels", "--label", "X=contoso", "fabrikam"], 2);
    let said = "no file that is read is contoso or lies in it";
    assert!(ran.said.contains(said), "{}", ran.said);
}

#[test]
fn a_manifest_knows_no_labels() {
    let folder = tenants("labels-manifest");
    for of_labels in [["--only-label", "contoso"], ["--label", "X=contoso"]] {
        let ran = folder.run(&[&["manifest", "."], &of_labels[..]].concat(), 2);
        assert!(ran.said.contains("knows no labels"), "{}", ran.said);
    }
}

#[test]
fn the_label_that_is_looked_at_alone_keeps_its_name() {
    let folder = tenants("labels-kept");
    for server in ["ex1", "ex2"] {
        fs::create_dir(folder.path().join(format!("contoso/{server}"))).unwrap();
        folder.write(
            &format!("contoso/{server}/more.csv"),
            &trace(server, 9..=9, true),
        );
    }
    let out = folder
        .run(
            &[
                "labels",
                "-q",
                "--all",
                "--format",
                "csv",
                "--only-label",
                "contoso",
                ".",
            ],
            0,
        )
        .out;
    let labels: Vec<&str> = out
        .lines()
        .skip(1)
        .map(|row| row.split(',').next().unwrap())
        .collect();
    assert_eq!(labels, ["contoso"], "{out}");
}
