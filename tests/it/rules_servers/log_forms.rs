//! The same log in all the forms in which it reaches a person: it comes to the same.

use mailflow_insight::trace::{Format, Note};

use super::{outcome, resolve};

/// Host, program, process id and what the line says, a second apart from 10:00:00.
const LINES: [(&str, u32, &str); 8] = [
    ("smtpd", 7, "connect from c.example[198.51.100.3]"),
    (
        "smtpd",
        7,
        "Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.2 with cipher X (256/256 bits)",
    ),
    ("smtpd", 7, "ABCDE1: client=c.example[198.51.100.3]"),
    (
        "qmgr",
        9,
        "ABCDE1: from=<\"x] y\"@c.example>, size=1, nrcpt=2 (queue active)",
    ),
    (
        "smtpd",
        7,
        "disconnect from c.example[198.51.100.3] ehlo=2 starttls=1 mail=1 commands=7",
    ),
    ("smtpd", 8, "ABCDE2: client=c.example[198.51.100.3]"),
    (
        "smtp",
        6,
        "Trusted TLS connection established to r.example[203.0.113.1]:25: TLSv1.3 with cipher X",
    ),
    (
        "smtp",
        6,
        "ABCDE1: to=<b@r.example>, relay=r.example[203.0.113.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok [x] y)",
    ),
];

const TOLD: &str = "in none 1/1, in tls1_2 1/2, out tls1_3 1/1";

fn log(form: impl Fn(&str, &str, u32, &str) -> String) -> String {
    let lines = LINES.iter().enumerate();
    lines
        .map(|(second, (program, pid, text))| {
            form(
                &format!("10:00:0{second}"),
                &format!("postfix/{program}"),
                *pid,
                text,
            ) + "\n"
        })
        .collect()
}

fn tells(name: &str, text: &str, records: u64) {
    let resolved = resolve(&[text.to_owned()]);
    assert_eq!(outcome(&resolved), TOLD, "{name}\n{text}");
    let file = &resolved.files[0];
    assert_eq!(
        (file.format, file.records),
        (Some(Format::PostfixLog), records),
        "{name}"
    );
}

#[test]
fn rfc_5424_with_data() {
    for data in [
        "-",
        "[x@1 y=\"]\"]",
        "[meta sequenceId=\"29\"][origin ip=\"10.0.0.1\"]",
    ] {
        for before in ["<22>1 ", "1 ", ""] {
            let text = log(|time, program, pid, text| {
                format!("{before}2026-11-16T{time}Z mx {program} {pid} - {data} {text}")
            });
            tells(data, &text, 8);
        }
    }
}

#[test]
fn any_number_of_lines_above() {
    let usual =
        log(|time, program, pid, text| format!("2026-11-16T{time}Z mx {program}[{pid}]: {text}"));
    let above = "[ INFO ] setting up, this takes a while\n".repeat(4000);
    tells("lines above", &format!("{above}{usual}"), 4008);
    // Below the first line they are bad ones.
    let told = resolve(&[format!("{above}{usual}not a line of a log\n")]);
    assert_eq!(outcome(&told), format!("{TOLD}, bad-line 1"));
    let exim = "2026-11-16 10:00:00 1abcde-000000-AB <= a@b.example H=b.example [203.0.113.9] P=esmtp S=1\n";
    let told = resolve(&[format!("{above}{exim}")]);
    assert_eq!(outcome(&told), "in none 1/1");
    assert_eq!(
        (told.files[0].format, told.files[0].records),
        (Some(Format::EximLog), 4001)
    );
}

#[test]
fn names_of_services() {
    let text = log(|time, program, pid, text| {
        let daemon = program.trim_start_matches("postfix/");
        format!("2026-11-16T{time}Z mx mta-in/x/{daemon}[{pid}]: {text}")
    });
    tells("names", &text, 8);
}

#[test]
fn prefixes_and_colours() {
    let names = [
        "",
        "postfix-1  | ",
        "[pod/postfix-0/postfix] ",
        "/var/log/mail.log:",
        "mail.log:12:",
        "12:",
    ];
    for before in names {
        let text = log(|time, program, pid, text| {
            format!(
                "{before}\u{1b}[36mNov 16 {time}\u{1b}[0m mx \u{1b}[1m{program}\u{1b}[0m[{pid}]: {text}"
            )
        });
        tells(before, &text, 8);
    }
}

#[test]
fn exim_over_syslog() {
    let arrival = "1abcde-000000-AB <= a@b.example H=b.example [203.0.113.9]:5 P=esmtps X=TLS1.3:C:256 S=1 T=\"x\"";
    for (before, program) in [
        ("2026-11-16T10:00:00Z mx exim[7]: ", "exim"),
        ("Nov 16 10:00:00 mx exim4[7]: ", "exim4"),
        (
            "Nov 16 10:00:00 mx exim[7]: 2026-11-16 10:00:00 ",
            "with its stamp",
        ),
        (
            "Nov 16 10:00:00 mx exim[7]: 2026-11-16 11:00:00.1 +0100 [77] ",
            "with all",
        ),
        ("<22>1 2026-11-16T10:00:00Z mx exim 7 - - ", "RFC 5424"),
        ("exim-1  | 2026-11-16 10:00:00 ", "docker compose"),
        (
            "2026-11-16T10:00:01.123456789Z 2026-11-16 10:00:00 ",
            "docker -t",
        ),
        (
            "2026-11-16T10:00:01.123456789Z stdout F 2026-11-16 10:00:00 ",
            "a container",
        ),
        ("/var/log/exim4/mainlog:2026-11-16 10:00:00 ", "grep"),
    ] {
        let told = resolve(&[format!("{before}{arrival}\n")]);
        assert_eq!(outcome(&told), "in tls1_3 1/1", "{program}");
        assert_eq!(told.files[0].format, Some(Format::EximLog), "{program}");
        let day = told.traces.cells.iter().map(|cell| cell.day.to_string());
        assert_eq!(day.collect::<Vec<_>>(), ["2026-11-16"], "{program}");
    }
}

fn json(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

#[test]
fn objects() {
    let micros =
        |time: &str| 1_794_823_200_000_000 + time[6..].parse::<i64>().unwrap_or(0) * 1_000_000;
    let bytes = |text: &str| {
        let bytes: Vec<String> = text.bytes().map(|byte| byte.to_string()).collect();
        bytes.join(",")
    };
    let journal = |time: &str, program: &str, pid: u32, text: &str| {
        format!(
            r#"{{"__CURSOR":"x","__REALTIME_TIMESTAMP":"{}","_HOSTNAME":"mx","SYSLOG_IDENTIFIER":"{program}","_PID":"{pid}","MESSAGE":"{}"}}"#,
            micros(time),
            json(text)
        )
    };
    let forms: [(&str, String); 8] = [
        ("the journal", log(journal)),
        (
            "the journal, in bytes",
            log(|time, program, pid, text| {
                format!(
                    r#"{{"__REALTIME_TIMESTAMP":"{}","_HOSTNAME":"mx","SYSLOG_IDENTIFIER":"{program}","SYSLOG_PID":"{pid}","MESSAGE":[{}]}}"#,
                    micros(time),
                    bytes(text)
                )
            }),
        ),
        (
            "Docker",
            log(|time, program, pid, text| {
                format!(
                    r#"{{"log":"Nov 16 {time} mx {program}[{pid}]: {}\n","stream":"stdout","time":"2026-11-16T{time}.123456789Z"}}"#,
                    json(text)
                )
            }),
        ),
        (
            "a text with its program and without its time",
            log(|time, program, pid, text| {
                format!(
                    r#"{{"message":"{program}[{pid}]: {}","timestamp":"2026-11-16T{time}Z","host":"mx","program":"docker"}}"#,
                    json(text)
                )
            }),
        ),
        (
            "a text alone",
            log(|time, program, pid, text| {
                format!(
                    r#"{{"message":"2026-11-16T{time}Z mx {program}[{pid}]: {}"}}"#,
                    json(text)
                )
            }),
        ),
        (
            "seconds since 1970",
            log(|time, program, pid, text| {
                format!(
                    r#"{{"short":"x","msg":"{}","timestamp":{}.25,"source":"mx","process":"{program}","procid":{pid}}}"#,
                    json(text),
                    micros(time) / 1_000_000
                )
            }),
        ),
        (
            "an array on one line",
            format!("[{}]", log(journal).trim_end().replace('\n', ",")),
        ),
        (
            "an array of lines",
            format!("[\n{}\n]\n", log(journal).trim_end().replace('\n', ",\n")),
        ),
    ];
    for (name, text) in forms {
        tells(name, &text, 8);
    }
}

#[test]
fn rows_of_csv() {
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let splunk = log(|time, program, pid, text| {
        format!(
            "mx,{},/var/log/maillog,{}",
            cell(&format!("2026-11-16T{time}.000+0000")),
            cell(&format!("Nov 16 {time} mx {program}[{pid}]: {text}"))
        )
    });
    tells("Splunk", &format!("host,_time,source,_raw\n{splunk}"), 8);
    let graylog = log(|time, program, pid, text| {
        format!(
            "\"2026-11-16T{time}.000Z\",\"mx\",\"{program}\",\"{pid}\",{}",
            cell(text)
        )
    });
    tells(
        "Graylog",
        &format!("\"timestamp\",\"source\",\"program\",\"process_id\",\"message\"\n{graylog}"),
        8,
    );
    let alone =
        log(|time, program, pid, text| cell(&format!("Nov 16 {time} mx {program}[{pid}]: {text}")));
    tells("a single column", &format!("_raw\n{alone}"), 8);
}

#[test]
fn tables_without_mail() {
    for text in [
        "{\"message\":\"hello\",\"time\":\"2026-11-16T10:00:00Z\"}\n",
        "time,message\n2026-11-16T10:00:00Z,hello\n",
    ] {
        let told = resolve(&[text.to_owned()]);
        assert_eq!(
            (told.files[0].format, told.files[0].records),
            (None, 0),
            "{text}"
        );
    }
    let told = resolve(&["{\"MESSAGE\":\"ABCDE1: client=c[198.51.100.3]\",\"SYSLOG_IDENTIFIER\":\"postfix/smtpd\",\"time\":\"yesterday\"}\n".to_owned()]);
    assert_eq!(outcome(&told), "bad-date 1");
}

#[test]
fn where_no_stamp_can_be_read_that_is_said() {
    let row = |stamp: &str| {
        format!(
            "{{\"MESSAGE\":\"ABCDE1: client=c[198.51.100.3]\",\"SYSLOG_IDENTIFIER\":\"postfix/smtpd\",\"time\":\"{stamp}\"}}\n"
        )
    };
    let first = |text: String| resolve(&[text]).files[0].notes.first().cloned();
    assert_eq!(
        first(row("day 3, yesterday")),
        Some(Note::NoDateRead {
            kind: "xxx 9, xxxxxxxxx".to_owned()
        })
    );
    let one_is_fine = resolve(&[row("yesterday") + &row("2026-11-16T10:00:00Z")]);
    assert_eq!(outcome(&one_is_fine), "in not_recorded 1/1, bad-date 1");
    let notes = &one_is_fine.files[0].notes;
    let is_said = |note: &Note| matches!(note, Note::NoDateRead { .. });
    assert!(!notes.iter().any(is_said), "{notes:?}");
}

#[test]
fn two_spellings_of_a_log() {
    let seconds = log(|time, program, pid, text| {
        format!("2026-11-16T{time}+00:00 mx {program}[{pid}]: {text}")
    });
    let micros = log(|time, program, pid, text| {
        format!("2026-11-16T{time}.007919+0000 mx {program}[{pid}]: {text}")
    });
    let objects = log(|time, program, pid, text| {
        format!(
            r#"{{"message":"{}","timestamp":"2026-11-16T{time}.007Z","host":"mx","program":"{program}","pid":{pid}}}"#,
            json(text)
        )
    });
    let mut files = vec![seconds, micros, objects];
    for _ in 0..3 {
        let told = resolve(&files);
        assert_eq!(outcome(&told), TOLD);
        assert!(told.files.iter().all(|file| file.transfers == 3));
        files.rotate_left(1);
    }
}

#[test]
fn a_missing_colon_behind_the_process() {
    for stamp in ["Nov 16 {}", "2026-11-16T{}Z"] {
        let form = |clock: &str, program: &str, pid: u32, text: &str| {
            format!("{} mx {program}[{pid}] {text}", stamp.replace("{}", clock))
        };
        tells(stamp, &log(form), 8);
    }
}

#[test]
fn exim_behind_the_stamp_of_a_container() {
    let line =
        "2026-11-16 10:00:03 1tABCD-000007-AB <= a@c.example H=c [198.51.100.7] P=esmtp S=1\n";
    for before in [
        "",
        "2026-11-16T10:00:03.123456789Z ",
        "2026-11-16T10:00:03.123456789Z stdout F ",
        "exim-1  | 2026-11-16T10:00:03.1Z ",
    ] {
        let resolved = resolve(&[format!("{before}{line}")]);
        assert_eq!(outcome(&resolved), "in none 1/1", "{before}");
    }
}
