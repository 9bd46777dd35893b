//! One message: every line about it, in every kind of file, and as how many it counts.

use std::io::Write as _;

use crate::command_line::program::{Folder, Ran, messages, times};

/// The extended trace, the summary and the headers of one message, and other messages beside it.
fn three_sources(name: &str) -> Folder {
    let trace = "date_time_utc,source,event_id,message_id,network_message_id,directionality,custom_data\r\n\
         2026-11-16T10:00:00Z,SMTP,RECEIVE,<one@a.example>,11111111-2222-3333-4444-555555555555,Incoming,\
         S:tlsversion=SP_PROT_TLS1_2_SERVER\r\n\
         2026-11-16T10:00:01Z,STOREDRIVER,DELIVER,<one@a.example>,11111111-2222-3333-4444-555555555555,\
         Incoming,\r\n\
         2026-11-16T11:00:00Z,SMTP,RECEIVE,<two@a.example>,21111111-2222-3333-4444-555555555555,Incoming,\
         S:tlsversion=SP_PROT_TLS1_2_SERVER\r\n";
    let summary = "MessageId,Received,SenderAddress,RecipientAddress,Subject,Status,ToIP,FromIP,Size,MessageTraceId\r\n\
         <two@a.example>,2026-11-16T11:00:00,x@a.example,y@own.example,about one@a.example,Delivered,,192.0.2.1,1,\
         21111111-2222-3333-4444-555555555555\r\n\
         <one@a.example>,2026-11-16T10:00:00,x@a.example,y@own.example,s,Delivered,,192.0.2.1,1,\
         11111111-2222-3333-4444-555555555555\r\n";
    let mail = "Received: from mx.a.example (mx.a.example [198.51.100.7]) by mx.own.example\r\n \
         with ESMTPS id 1 (version=TLSv1.2 cipher=AES256-SHA bits=256 verify=NO); Mon, 16 Nov 2026 10:00:00 +0000\r\n\
         Message-ID: <one@a.example>\r\nReferences: <two@a.example>\r\nFrom: x@a.example\r\n\r\nbody\r\n";
    let folder = Folder::new(name, &[("summary.csv", summary), ("mail.eml", mail)]);
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(trace.as_bytes()).unwrap();
    std::fs::write(folder.path().join("trace.csv.gz"), packed.finish().unwrap()).unwrap();
    folder
}

/// What became of each line: `file:line fate`.
fn fates(ran: &Ran) -> Vec<String> {
    let value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let lines = value["lines"].as_array().unwrap().clone();
    let place =
        |line: &serde_json::Value| format!("{}:{}", line["file"].as_str().unwrap(), line["line"]);
    let told = |line: &serde_json::Value| {
        let mut text = format!("{} {}", place(line), line["fate"].as_str().unwrap());
        if let Some(other) = line["of"].as_u64() {
            text += &format!(" {}", place(&lines[usize::try_from(other).unwrap()]));
        }
        if let Some(reason) = line["reason"].as_str() {
            text += &format!(" {reason}");
        }
        text
    };
    let mut all: Vec<String> = lines.iter().map(told).collect();
    all.push(format!(
        "{} in, {} out",
        value["counts"]["inbound"], value["counts"]["outbound"]
    ));
    all
}

fn json(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let arguments = [&["message", "-q", "--format", "json"], arguments].concat();
    fates(&folder.run(&arguments, 0))
}

#[test]
fn a_mail_in_three_sources_is_three_rows_and_one_message() {
    let folder = three_sources("three");
    let expected = [
        "mail.eml:1 gives-way trace.csv:2",
        "summary.csv:3 gives-way trace.csv:2",
        "trace.csv:2 counts",
        "trace.csv:3 no-transfer",
        "1 in, 0 out",
    ];
    for id in [
        "<one@a.example>",
        "one@a.example",
        "11111111-2222-3333-4444-555555555555",
        "{11111111222233334444555555555555}",
    ] {
        let told: Vec<String> = json(&folder, &[id, "."])
            .into_iter()
            .map(|line| {
                line.replace("trace.csv.gz/trace.csv", "trace.csv")
                    .replace("trace.csv.gz", "trace.csv")
            })
            .collect();
        let expected: Vec<String> = expected.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(told, expected, "{id}");
    }
    let text = folder.run(&["message", "-q", "one@a.example", "."], 0).out;
    assert!(
        text.starts_with("4 lines are about the message “one@a.example”, in 3 files.\n"),
        "{text}"
    );
    assert!(
        text.ends_with("It counts as 1 message, inbound.\n"),
        "{text}"
    );
    let report = folder
        .run(&["report", "--all", "--format", "json", "."], 0)
        .out;
    assert!(report.contains("\"volume\": 2"), "{report}");
}

#[test]
fn what_is_not_there_is_said() {
    let folder = three_sources("missing");
    let ran = folder.run(&["message", "three@a.example", "."], 1);
    assert!(ran.out.is_empty());
    assert!(
        ran.said
            .contains("no line of the files is about “three@a.example”"),
        "{}",
        ran.said
    );
    // A part of an id is no id, and what a subject names is not meant.
    folder.run(&["message", "ne@a.example", "."], 1);
    folder.run(&["message", "one@a.exampl", "."], 1);
    let ran = folder.run(&["--language", "fr", "message", "three@a.example", "."], 1);
    assert!(
        ran.said.contains("aucune ligne des fichiers"),
        "{}",
        ran.said
    );
    folder.run(&["message", " <> ", "."], 2);
}

#[test]
fn a_file_that_is_there_twice_has_two_rows_and_one_message() {
    let rows: Vec<_> = times(2, (9, "Received", "Contoso", "TLS 1.2")).collect();
    let text = messages(&rows);
    let folder = Folder::new("twice", &[("a.csv", &text), ("b.csv", &text)]);
    assert_eq!(
        json(&folder, &["1@x", "a.csv", "b.csv"]),
        [
            "a.csv:3 counts",
            "b.csv:3 same-transfer a.csv:3",
            "1 in, 0 out"
        ]
    );
    assert_eq!(
        json(&folder, &["--from", "2026-11-10", "1@x", "a.csv"]),
        ["a.csv:3 outside-range", "0 in, 0 out"]
    );
    assert_eq!(
        json(&folder, &["--to", "2026-11-09", "1@x", "a.csv"]),
        ["a.csv:3 counts", "1 in, 0 out"]
    );
}

const POSTFIX: &str = "\
2026-11-16T10:00:00+00:00 mx postfix/smtpd[11]: connect from out.far.example[198.51.100.9]
2026-11-16T10:00:00+00:00 mx postfix/smtpd[11]: Anonymous TLS connection established from out.far.example[198.51.100.9]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)
2026-11-16T10:00:01+00:00 mx postfix/smtpd[11]: 4A1B2C3D: client=out.far.example[198.51.100.9]
2026-11-16T10:00:01+00:00 mx postfix/cleanup[12]: 4A1B2C3D: message-id=<one@far.example>
2026-11-16T10:00:01+00:00 mx postfix/qmgr[13]: 4A1B2C3D: from=<a@far.example>, size=10, nrcpt=1 (queue active)
2026-11-16T10:00:02+00:00 mx postfix/smtp[14]: 4A1B2C3D: to=<b@else.example>, relay=mx.else.example[203.0.113.9]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok)
2026-11-16T10:00:02+00:00 mx postfix/qmgr[13]: 4A1B2C3D: removed
2026-11-16T10:00:03+00:00 mx postfix/smtpd[11]: disconnect from out.far.example[198.51.100.9]
2026-11-16T10:00:04+00:00 mx postfix/submission/smtpd[15]: 5A1B2C3D: client=pc[198.51.100.10], sasl_method=PLAIN, sasl_username=bob
2026-11-16T10:00:04+00:00 mx postfix/cleanup[12]: 5A1B2C3D: message-id=<two@own.example>
2026-11-16T10:00:05+00:00 other postfix/smtpd[11]: 4A1B2C3D: client=out.far.example[198.51.100.9]
";

#[test]
fn a_queue_id_and_its_message_id_are_one_message() {
    let folder = Folder::new("queue", &[("mail.log", POSTFIX)]);
    let expected = [
        "mail.log:2 no-transfer",
        "mail.log:3 counts",
        "mail.log:4 no-transfer",
        "mail.log:5 no-transfer",
        "mail.log:6 counts",
        "mail.log:7 no-transfer",
        "1 in, 1 out",
    ];
    assert_eq!(json(&folder, &["one@far.example", "mail.log"]), expected);
    assert_eq!(
        json(&folder, &["two@own.example", "mail.log"]),
        [
            "mail.log:9 skipped client-submission",
            "mail.log:10 no-transfer",
            "0 in, 0 out"
        ]
    );
    // Nobody knows of which host a queue id is: both are told.
    assert_eq!(
        json(&folder, &["4A1B2C3D", "mail.log"]).len(),
        expected.len() + 1
    );
    // An address is no id, although it stands in lines.
    folder.run(&["message", "a@far.example", "mail.log"], 1);
    // The same log inside of JSON, as containers write it.
    // There, nobody knows of which host an id is, so that the last line would be told as well.
    let wrapped: String = POSTFIX
        .lines()
        .take(10)
        .map(|line| {
            format!(
                "{}\n",
                serde_json::json!({ "log": format!("{line}\n"), "time": "2026-11-16T10:00:00Z" })
            )
        })
        .collect();
    folder.write("container.json", &wrapped);
    for id in ["one@far.example", "5A1B2C3D"] {
        let told = json(&folder, &[id, "container.json"]);
        let plain = json(&folder, &[id, "mail.log"]);
        assert_eq!(told.last(), plain.last(), "{id}: {told:?}");
    }
    // The log of a night is in two files.
    let (first, second) = POSTFIX.split_at(POSTFIX.find("2026-11-16T10:00:02").unwrap());
    let folder = Folder::new("rotated", &[("mail.log", second), ("mail.log.1", first)]);
    assert_eq!(
        json(&folder, &["one@far.example", "."]).last().unwrap(),
        "1 in, 1 out"
    );
}

#[test]
fn the_lines_of_a_session() {
    let text = "#Software: Microsoft Exchange Server\r\n#Version: 15.0.0.0\r\n#Log-type: SMTP Receive Protocol Log\r\n\
        #Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n";
    let lines = [
        "+,,",
        "*,,TLS protocol SP_PROT_TLS1_2_SERVER negotiation succeeded using bulk encryption algorithm CALG_AES_256 with strength 256 bits",
        "<,MAIL FROM:<a@far.example>,",
        "<,RCPT TO:<b@own.example>,",
        "<,BDAT 10 LAST,",
        ">,250 2.6.0 <zero@far.example> [InternalId=1] Queued mail for delivery,",
        "<,MAIL FROM:<a@far.example>,",
        "<,RCPT TO:<c@own.example>,",
        "<,BDAT 10 LAST,",
        ">,250 2.6.0 <one@far.example> [InternalId=2] Queued mail for delivery,",
        "-,,Remote",
    ];
    let rows: String = (0..)
        .zip(lines)
        .map(|(number, line): (u32, &str)| {
            format!(
                "2026-11-16T10:00:{number:02}.000Z,EX01\\Default,08DC000000000001,{number},10.0.0.1:25,198.51.100.9:50000,{line}\r\n"
            )
        })
        .collect();
    let folder = Folder::new(
        "message-session",
        &[("RECV.LOG", &(text.to_owned() + &rows))],
    );
    assert_eq!(
        json(&folder, &["one@far.example", "."]),
        [
            "RECV.LOG:6 no-transfer",
            "RECV.LOG:11 no-transfer",
            "RECV.LOG:12 no-transfer",
            "RECV.LOG:13 no-transfer",
            "RECV.LOG:14 counts",
            "1 in, 0 out"
        ]
    );
}

#[test]
fn every_message_of_a_file_counts_as_often_as_the_report_says() {
    let rows: Vec<_> = times(3, (9, "Received", "Contoso", "None"))
        .chain(times(2, (10, "Sent", "", "TLS 1.3")))
        .collect();
    let folder = Folder::new("each", &[("a.csv", &messages(&rows))]);
    let of = |number: usize| json(&folder, &[&format!("{number}@x"), "a.csv"]);
    let sums: Vec<String> = (0..5).map(|number| of(number).pop().unwrap()).collect();
    assert_eq!(
        sums,
        [
            "1 in, 0 out",
            "1 in, 0 out",
            "1 in, 0 out",
            "0 in, 1 out",
            "0 in, 1 out"
        ]
    );
}

#[test]
fn names_out_of_files_are_harmless_in_every_form() {
    let rows = [(9, "Received", "Con\u{1b}[31mtoso|<b>", "TLS 1.2")];
    let folder = Folder::new("harmless", &[("a.csv", &messages(&rows))]);
    for format in ["text", "markdown", "html"] {
        let out = folder
            .run(&["message", "-q", "--format", format, "0@x", "a.csv"], 0)
            .out;
        assert!(!out.contains('\u{1b}'), "{format}: {out}");
        assert!(format != "html" || !out.contains("toso|<b>"), "{out}");
    }
}

#[test]
fn a_row_with_line_breaks_is_one_line_with_its_time_wherever_it_names_the_message() {
    let trace = "date_time_utc,source,event_id,message_id,directionality,recipient_status,custom_data\r\n\
         2026-11-16T12:00:00Z,SMTP,RECEIVE,<one@a.example>,Incoming,,\"S:FromEntity=Internet;\r\nS:tlsversion=TLS1_2\"\r\n\
         2026-11-16T11:00:00Z,SMTP,DEFER,<one@a.example>,Incoming,\"451 4.4.0\r\ntry again\",\r\n\
         2026-11-16T10:00:00Z,AGENT,AGENTINFO,<two@a.example>,Incoming,\"over\r\nlines\",\r\n";
    let notes = "what,seen,message_id\r\n\
         a stray \" quote,2026-11-15 08:00:00,<two@a.example>\r\n\
         \"first\nlast\",2026-11-15 09:00:00,<one@a.example>\r\n\
         \"of <one@a.example>,\nand more\",2026-11-15 10:00:00,<two@a.example>\r\n";
    let folder = Folder::new("breaks", &[("trace.csv", trace), ("notes.csv", notes)]);
    let ran = folder.run(
        &["message", "-q", "--format", "json", "one@a.example", "."],
        0,
    );
    let value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let lines = value["lines"].as_array().unwrap().iter();
    let told: Vec<String> = lines
        .map(|line| {
            let at = line["at"].as_str().unwrap_or("never");
            format!("{}:{} {at}", line["file"].as_str().unwrap(), line["line"])
        })
        .collect();
    assert_eq!(
        told,
        [
            "notes.csv:3 2026-11-15T09:00:00Z",
            "trace.csv:4 2026-11-16T11:00:00Z",
            "trace.csv:2 2026-11-16T12:00:00Z",
        ]
    );
}

#[test]
fn files_of_sums_are_said_to_hold_no_single_message() {
    let folder = three_sources("sums");
    let saved = folder.run(&["report", "--all", "--format", "json", "."], 0);
    let saved = saved.out;
    let sums = Folder::new("sums-only", &[("saved.json", &saved)]);
    let ran = sums.run(&["message", "one@a.example", "saved.json"], 1);
    let said =
        "1 file holds counts and no lines: look the message up in the files that it was made of.";
    assert!(ran.said.contains(said), "{}", ran.said);
    folder.write("saved.json", &saved);
    let tally = ["tally", "-q", "-o", "all.tally", "mail.eml"];
    folder.run(&tally, 0);
    let ran = folder.run(&["message", "one@a.example", "."], 0);
    assert!(
        ran.said.contains("2 files hold counts and no lines"),
        "{}",
        ran.said
    );
    let ran = folder.run(&["message", "one@a.example", "mail.eml"], 0);
    assert!(!ran.said.contains("single messages"), "{}", ran.said);
}

#[test]
fn rows_inside_of_a_tally_are_named_by_their_file() {
    let folder = three_sources("of-tally");
    folder.run(&["tally", "-q", "-o", "all.tally", "trace.csv.gz"], 0);
    let told = json(&folder, &["one@a.example", "all.tally", "mail.eml"]);
    let name = "trace.csv.gz:null";
    assert_eq!(
        told,
        [
            format!("{name} counts"),
            format!("mail.eml:1 gives-way {name}"),
            "1 in, 0 out".to_owned()
        ]
    );
}

#[test]
fn files_of_one_name_are_told_apart() {
    let rows =
        |day| messages(&times(1, (day, "Received", "Contoso", "TLS 1.2")).collect::<Vec<_>>());
    let folder = Folder::new("one-name", &[("other.csv", &rows(9))]);
    for (tenant, day) in [("contoso", 9), ("fabrikam", 10)] {
        std::fs::create_dir(folder.path().join(tenant)).unwrap();
        folder.write(&format!("{tenant}/trace.csv"), &rows(day));
    }
    let told = json(&folder, &["0@x", "contoso", "fabrikam", "other.csv"]);
    let files: Vec<_> = told
        .iter()
        .map(|line| line.split(':').next().unwrap())
        .collect();
    assert_eq!(
        files[..3],
        ["contoso/trace.csv", "other.csv", "fabrikam/trace.csv"],
        "{told:?}"
    );
}

#[test]
fn what_is_not_known_is_not_guessed() {
    let ambiguous = "Received,Sender,Recipient,Message ID,Direction,Connector,TLS version\r\n\
         03/04/2026 10:00:00,a@x.example,u@own.example,<one@x.example>,Received,NoConnector,TLS 1.2\r\n";
    let unknown = "when,way,message_id\r\n2026-11-16T10:00:00Z,in,<two@x.example>\r\n";
    let folder = Folder::new(
        "message-unknown",
        &[("amb.csv", ambiguous), ("gw.csv", unknown)],
    );
    for (id, file) in [("one@x.example", "amb.csv"), ("two@x.example", "gw.csv")] {
        let told = json(&folder, &[id, file]);
        assert_eq!(told[0], format!("{file}:2 file-not-counted"));
    }
    let text = folder
        .run(&["message", "-q", "one@x.example", "amb.csv"], 0)
        .out;
    assert!(!text.contains("2026-0"), "{text}");
}

#[test]
fn the_id_of_a_session_stands_for_its_messages() {
    let log = "#Software: Microsoft Exchange Server\r\n#Version: 15.0.0.0\r\n#Log-type: SMTP Receive Protocol Log\r\n\
         #Date: 2026-11-16T00:00:00.000Z\r\n\
         #Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n";
    let steps = [
        ("+", ""),
        (">", "220 EX01 ESMTP"),
        ("<", "EHLO mx.a.example"),
        (">", "250 EX01 Hello"),
        ("<", "MAIL FROM:<x@a.example>"),
        (">", "250 2.1.0 Sender OK"),
        ("<", "RCPT TO:<y@own.example>"),
        (">", "250 2.1.5 Recipient OK"),
        ("<", "DATA"),
        (">", "354 Start mail input"),
        (
            ">",
            "250 2.6.0 <one@a.example> [InternalId=1] Queued mail for delivery",
        ),
        ("<", "QUIT"),
        ("-", ""),
    ];
    let mut text = log.to_owned();
    for (sequence, (event, data)) in steps.iter().enumerate() {
        text += &format!(
            "2026-11-16T10:00:{sequence:02}.000Z,EX01\\Default Frontend EX01,08DC1DB12C345BE5,{sequence},\
             192.0.2.1:25,198.51.100.7:4711,{event},{data},\r\n"
        );
    }
    let folder = Folder::new("message-whole-session", &[("RECV.LOG", &text)]);
    let told = json(&folder, &["08DC1DB12C345BE5", "RECV.LOG"]);
    assert_eq!(told.last().unwrap(), "1 in, 0 out", "{told:?}");
    assert!(told.contains(&"RECV.LOG:16 counts".to_owned()), "{told:?}");
}

#[test]
fn days_that_reports_tell_differently_are_named() {
    let rows = |names: &[&str]| {
        let rows = names.iter().map(|name| (9, "Received", *name, "TLS 1.2"));
        messages(&rows.collect::<Vec<_>>())
    };
    let folder = Folder::new("clash", &[]);
    for (name, rows) in [
        ("a", rows(&["C", "C", "C"])),
        ("b", rows(&["C"])),
        ("c", rows(&["D"])),
    ] {
        folder.write("rows.csv", &rows);
        let saved = folder.run(&["report", "--all", "--format", "json", "rows.csv"], 0);
        folder.write(&format!("{name}.json"), &saved.out);
    }
    let said = "On 1 day (2026-11-09) several reports tell different numbers. The larger one counts, so mail may be missing";
    let both = ["--all", "a.json", "b.json"];
    // Once: what is written says it, or standard error does.
    for (format, writes_it) in [
        ("text", true),
        ("html", true),
        ("markdown", true),
        ("json", false),
        ("csv", false),
    ] {
        let ran = folder.run(&[&["report", "--format", format], &both[..]].concat(), 0);
        let [written, told] =
            [&ran.out, &ran.said].map(|text| text.replace("\\-", "-").matches(said).count());
        assert_eq!(
            [written, told],
            [usize::from(writes_it), usize::from(!writes_it)],
            "{format}: {}{}",
            ran.out,
            ran.said
        );
    }
    let ran = folder.run(&[&["audit"], &both[..]].concat(), 0);
    assert!(ran.out.contains(said), "{}", ran.out);
    assert!(!ran.said.contains("different numbers"), "{}", ran.said);
    let ran = folder.run(&["labels", "--all", "a.json", "b.json"], 0);
    assert!(ran.said.contains(said), "{}", ran.said);
    // The same report twice, and reports of other connectors, tell nothing otherwise.
    folder.write("d.json", &folder.read("a.json"));
    let ran = folder.run(&["report", "--all", "a.json", "d.json", "c.json"], 0);
    assert!(!ran.said.contains("different numbers"), "{}", ran.said);
}

/// A send log: each message with what the other side says to it.
fn send_log(answers: &[(&str, &str, &str)]) -> Vec<String> {
    let mut steps = vec![
        ("*", "", "TLS negotiation succeeded".to_owned()),
        ("*", "", "TLS protocol SP_PROT_TLS1_2_CLIENT negotiation succeeded using bulk encryption algorithm CALG_AES_256".to_owned()),
    ];
    for (id, to_recipient, to_data) in answers {
        let sends =
            format!("sending message with RecordId 7 and InternetMessageId <{id}@own.example>");
        steps.push(("*", "", sends));
        for (event, data) in [
            (">", "MAIL FROM:<a@own.example>"),
            (">", "RCPT TO:<b@x.example>"),
            ("<", "250 ok"),
            ("<", to_recipient),
        ] {
            steps.push((event, data, String::new()));
        }
        let rest = match to_data.is_empty() {
            true => [(">", "RSET"), ("<", "250 reset")],
            false => [(">", "DATA"), ("<", to_data)],
        };
        steps.extend(rest.map(|(event, data)| (event, data, String::new())));
    }
    steps.push(("-", "", "Local".to_owned()));
    let row = |(number, (event, data, context)): (usize, &(&str, &str, String))| {
        format!(
            "2026-11-16T10:00:{number:02}.000Z,Internet,08DE240000000009,{number},10.0.0.1:31000,198.51.100.7:25,\
             {event},{data},{context}\r\n"
        )
    };
    steps.iter().enumerate().map(row).collect()
}

const SEND_HEAD: &str = "#Software: Microsoft Exchange Server\r\n#Version: 15.0.0.0\r\n\
     #Log-type: SMTP Send Protocol Log\r\n#Date: 2026-11-16T00:00:00.000Z\r\n\
     #Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n";

#[test]
fn a_message_that_is_not_accepted_has_its_own_lines() {
    let rows = send_log(&[
        ("first", "250 ok", "451 4.7.1 later"),
        ("second", "250 ok", "250 2.0.0 OK"),
        ("third", "550 no such user", ""),
    ]);
    let log = [SEND_HEAD, &rows.concat()].concat();
    let folder = Folder::new("message-not-accepted", &[("SEND.LOG", &log)]);
    let lines = |id: &str| {
        let mut told = json(&folder, &[&format!("{id}@own.example"), "SEND.LOG"]);
        let counts = told.pop().unwrap();
        let numbers = told.iter().map(|line| {
            let (line, _) = line.split_once(' ').unwrap();
            line.rsplit(':').next().unwrap().to_owned()
        });
        (numbers.collect::<Vec<_>>().join(" "), counts)
    };
    let (out, none) = ("0 in, 1 out".to_owned(), "0 in, 0 out".to_owned());
    // With each the two lines of TLS, and from where it is announced to where it is over.
    assert_eq!(
        lines("first"),
        ("6 7 8 9 10 11 12 13 14".to_owned(), none.clone())
    );
    assert_eq!(
        lines("second"),
        ("6 7 15 16 17 18 19 20 21".to_owned(), out)
    );
    assert_eq!(lines("third"), ("6 7 22 23 24 25 26".to_owned(), none));
}

#[test]
fn a_session_goes_on_in_the_next_file() {
    let rows = send_log(&[
        ("one", "250 ok", "250 2.0.0 OK"),
        ("two", "250 ok", "250 2.0.0 OK"),
    ]);
    let whole = [SEND_HEAD, &rows.concat()].concat();
    for at in 3..rows.len() {
        let (front, back) = rows.split_at(at);
        let folder = Folder::new(
            &format!("message-next-file-{at}"),
            &[
                ("a.LOG", &[SEND_HEAD, &front.concat()].concat()),
                ("b.LOG", &[SEND_HEAD, &back.concat()].concat()),
            ],
        );
        for (id, own) in [("one", 2..9), ("two", 9..16)] {
            let id = format!("{id}@own.example");
            let mut told = json(&folder, &[&id, "a.LOG", "b.LOG"]);
            assert_eq!(told.pop().unwrap(), "0 in, 1 out", "{at} {id}");
            let place = |row: usize| match row.checked_sub(at) {
                None => format!("a.LOG:{}", row + 6),
                Some(row) => format!("b.LOG:{}", row + 6),
            };
            let places: Vec<&str> = told
                .iter()
                .map(|line| line.split(' ').next().unwrap())
                .collect();
            let expected: Vec<String> = (0..2).chain(own).map(place).collect();
            assert_eq!(places, expected, "{at} {id}");
        }
        // Beside a copy of the whole log, what is in parts is the same transfer.
        folder.write("whole.LOG", &whole);
        let told = json(&folder, &["one@own.example", "."]);
        assert_eq!(told.last().unwrap(), "0 in, 1 out");
        let accepted = told.iter().filter(|line| !line.ends_with(" no-transfer"));
        assert_eq!(accepted.count(), 3, "{at}: {told:?}");
    }
}

#[test]
fn a_queue_id_that_comes_again_is_another_message() {
    let log = "2026-11-16T10:00:00Z mx postfix/smtpd[1]: DUP11: client=c.b.example[198.51.100.30]\n\
         2026-11-16T10:00:01Z mx postfix/cleanup[9]: DUP11: message-id=<first@x>\n\
         2026-11-16T10:00:01Z mx postfix/qmgr[9]: DUP11: from=<x@b.example>, size=1, nrcpt=1 (queue active)\n\
         2026-11-16T10:00:05Z mx postfix/qmgr[9]: DUP11: removed\n\
         2026-11-17T10:00:00Z mx postfix/smtpd[1]: DUP11: client=d.b.example[198.51.100.31]\n\
         2026-11-17T10:00:01Z mx postfix/cleanup[9]: DUP11: message-id=<later@x>\n\
         2026-11-17T10:00:01Z mx postfix/qmgr[9]: DUP11: from=<x@b.example>, size=1, nrcpt=1 (queue active)\n";
    // Also where nobody says that the first one is gone.
    for log in [log.to_owned(), log.replace(": removed", ": gone")] {
        let folder = Folder::new(
            "message-queue-again",
            &[
                ("mail.log", &log),
                ("later.eml", "Message-ID: <later@x>\r\n\r\n"),
            ],
        );
        let told = json(&folder, &["first@x", "mail.log", "later.eml"]);
        assert_eq!(
            (told.len(), told.last().unwrap().as_str()),
            (5, "1 in, 0 out"),
            "{told:?}"
        );
        let told = json(&folder, &["later@x", "mail.log"]);
        assert_eq!(
            (told.len(), told.last().unwrap().as_str()),
            (4, "1 in, 0 out"),
            "{told:?}"
        );
        // Whoever types the id means both.
        let told = json(&folder, &["DUP11", "mail.log"]);
        assert_eq!(
            (told.len(), told.last().unwrap().as_str()),
            (8, "2 in, 0 out"),
            "{told:?}"
        );
    }
}

/// Lines of Postfix on one host, from a second of the hour on.
fn postfix(lines: &[&str]) -> String {
    let line = |(second, line): (usize, &&str)| {
        let (program, said) = line.split_once(' ').unwrap();
        format!("2026-11-16T10:00:{second:02}Z mx postfix/{program}[7]: {said}\n")
    };
    lines.iter().enumerate().map(line).collect()
}

/// The lines that are listed, by their numbers, and what they come to.
fn listed(folder: &Folder, id: &str) -> String {
    let told = json(folder, &[id, "mail.log"]);
    let (counts, lines) = told.split_last().unwrap();
    let numbers = lines.iter().map(|line| {
        let (place, _) = line.split_once(' ').unwrap();
        place.rsplit(':').next().unwrap()
    });
    format!("{}: {counts}", numbers.collect::<Vec<_>>().join(" "))
}

#[test]
fn the_lines_of_a_message_on_a_queue_stay_together() {
    const SENT: &str = "smtp DUP11: to=<b@y.example>, relay=mx.y.example[203.0.113.9]:25, delay=1, dsn=2.0.0, status=sent";
    let client = "smtpd DUP11: client=c.b.example[198.51.100.30]";
    let sent = |answer: &str| format!("{SENT} ({answer})");
    let ok = sent("250 2.0.0 Ok");
    let of_others = sent("250 2.0.0 msgid=<first@other>: removed");
    let removed = "qmgr DUP11: removed";
    let id = |name: &str, id: &str| format!("cleanup DUP11: {name}=<{id}@x>");
    let (first, second) = (id("message-id", "first"), id("message-id", "second"));
    let resent = id("resent-message-id", "again");
    let subject = "cleanup DUP11: warning: header Subject: x: client=me: removed from c.b.example[198.51.100.30]; from=<a@b.example>";
    for (lines, asked, expected) in [
        // One that was sent again, or has a header twice, is found by both names.
        (
            vec![client, &first, &resent, &ok, removed],
            "again@x",
            "1 2 3 4 5: 1 in, 1 out",
        ),
        (
            vec![client, &resent, &first, &ok, removed],
            "again@x",
            "1 2 3 4 5: 1 in, 1 out",
        ),
        (
            vec![client, &first, &second, &ok, removed],
            "first@x",
            "1 2 3 4 5: 1 in, 1 out",
        ),
        (
            vec![client, &first, &second, &ok, removed],
            "second@x",
            "1 2 3 4 5: 1 in, 1 out",
        ),
        // What others say in a line parts nothing.
        (
            vec![client, &first, &of_others, &ok, removed],
            "first@x",
            "1 2 3 4 5: 1 in, 1 out",
        ),
        (
            vec![client, &first, subject, &ok, removed],
            "first@x",
            "1 2 3 4 5: 1 in, 1 out",
        ),
        // A line that is written late is of the message before.
        (
            vec![client, &first, removed, &ok, client, &second],
            "first@x",
            "1 2 3 4: 1 in, 1 out",
        ),
        (
            vec![client, &first, removed, &ok, client, &second],
            "second@x",
            "5 6: 1 in, 0 out",
        ),
        // A bounce does not arrive; it begins with its name.
        (
            vec![client, &first, removed, &second, &ok, removed],
            "second@x",
            "4 5 6: 0 in, 1 out",
        ),
    ] {
        let folder = Folder::new("message-queue-lines", &[("mail.log", &postfix(&lines))]);
        assert_eq!(listed(&folder, asked), expected, "{asked} {lines:#?}");
    }
}

#[test]
fn a_file_whose_name_another_has_is_called_by_its_path() {
    let folder = three_sources("message-paths");
    let trace = std::fs::read_dir(folder.path()).unwrap().find_map(|entry| {
        let name = entry.unwrap().file_name().into_string().unwrap();
        name.ends_with(".csv").then_some(name)
    });
    let trace = trace.unwrap();
    std::fs::create_dir(folder.path().join("other")).unwrap();
    folder.write(&format!("other/{trace}"), "Date,Message ID\n");
    let ran = folder.run(&["report", "--all", "."], 0);
    assert!(
        ran.said.contains(&format!("other/{trace}: ")),
        "{}",
        ran.said
    );
}

#[test]
fn what_only_another_form_of_a_report_does_not_tell_is_no_difference() {
    let rows: Vec<_> = times(3, (9, "Sent", "", "TLS 1.2")).collect();
    let folder = Folder::new("message-forms", &[("rows.csv", &messages(&rows))]);
    for (format, name) in [("json", "a.json"), ("csv", "a.csv")] {
        folder.run(
            &[
                "report", "--all", "--format", format, "--output", name, "rows.csv",
            ],
            0,
        );
    }
    let ran = folder.run(&["report", "--all", "a.json", "a.csv"], 0);
    assert!(!(ran.out + &ran.said).contains("different numbers"));
}
