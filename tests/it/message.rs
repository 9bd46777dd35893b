//! What one message counts as: all messages of some files together count as what the report says.

use std::collections::BTreeSet;
use std::io::Cursor;

use mailflow_insight::tally::{Fate, FileKey, FoundInFile, Sought, Tally, look_into, read_source};
use mailflow_insight::trace::file::Options;
use mailflow_insight::trace::{Format, SkipReason};
use proptest::prelude::*;

use crate::rules_exchange::workbooks::{book, row};
use crate::support::counts;

fn read(files: &[(String, String)]) -> Tally {
    let mut tally = Tally::default();
    for ((name, text), number) in files.iter().zip(0..) {
        let bytes = Cursor::new(text.as_bytes());
        read_source(name, bytes, &Options::default(), &mut |member, part| {
            tally.absorb(number, member, part);
        });
    }
    tally
}

fn read_bytes(name: &str, bytes: &[u8]) -> Tally {
    let mut tally = Tally::default();
    let options = Options::default();
    read_source(name, Cursor::new(bytes), &options, &mut |member, part| {
        tally.absorb(0, member, part);
    });
    tally
}

/// Transfers that the lines of a message count as.
fn counted(tally: &Tally, files: &[(String, String)], id: &str) -> (usize, usize) {
    let mut sought = Sought::typed(id).unwrap();
    let mut found: Vec<FoundInFile> = Vec::new();
    for _ in 0..4 {
        tally.link(&mut sought);
        let before = std::mem::take(&mut found);
        let hits = |key: FileKey| -> BTreeSet<u64> {
            let known = before.iter().find(|found| found.file == key);
            known.map(|found| found.hits().clone()).unwrap_or_default()
        };
        for ((name, text), number) in files.iter().zip(0..) {
            let bytes = Cursor::new(text.as_bytes());
            let mut keep = |in_file: FoundInFile| found.push(in_file);
            look_into(
                number,
                name,
                bytes,
                &Options::default(),
                &sought,
                &hits,
                &mut keep,
            );
        }
        for in_file in &found {
            sought.learn(&in_file.learned);
        }
    }
    let lines = tally.follow(&sought, &found);
    let counts = lines.iter().filter(|line| line.fate == Fate::Counts);
    (counts.count(), lines.len())
}

/// A file of one format with rows of these messages: its number, the hour, and whether it leaves.
fn file(kind: usize, rows: &[(usize, u32, bool)]) -> String {
    let id = |message: &usize| format!("<{message}@x.example>");
    let network = |message: &usize| format!("1111111{message}-2222-3333-4444-555555555555");
    let time = |hour: &u32| format!("2026-11-16T{hour:02}:00:00Z");
    let header = match kind {
        0 => {
            "date_time_utc,source,event_id,message_id,network_message_id,directionality,custom_data"
        }
        1 => {
            "Received,MessageId,SenderAddress,RecipientAddress,Subject,Status,ToIP,FromIP,Size,MessageTraceId"
        }
        _ => {
            "origin_timestamp_utc,message_id,network_message_id,sender_address,recipient_address,\
             message_subject,direction,connector_name,connector_type,forced_tls,tls_version,tls_cipher"
        }
    };
    let row = |(message, hour, leaves): &(usize, u32, bool)| {
        let (time, id, network) = (time(hour), id(message), network(message));
        match (kind, leaves) {
            (0, false) => {
                format!("{time},SMTP,RECEIVE,{id},{network},Incoming,S:FromEntity=Internet")
            }
            // Of which some give way to others that say more surely that it left.
            (0, true) if hour.is_multiple_of(2) => {
                format!("{time},SMTP,SEND,{id},{network},Originating,S:ToEntity=Internet")
            }
            (0, true) => format!("{time},SMTP,SENDEXTERNAL,{id},{network},Originating,"),
            (1, false) => format!("{time},{id},a@b,c@d,s,Delivered,,192.0.2.1,1,{network}"),
            (1, true) => format!("{time},{id},a@b,c@d,s,Delivered,192.0.2.1,,1,{network}"),
            (_, false) => format!("{time},{id},{network},a@b,c@d,s,Received,C,Partner,,TLS 1.2,"),
            (_, true) => format!("{time},{id},{network},a@b,c@d,s,Sent,C,Partner,,TLS 1.2,"),
        }
    };
    let mut text = format!("{header}\r\n");
    for told in rows {
        text += &format!("{}\r\n", row(told));
    }
    text
}

/// A log that was cut at its start while a server wrote to it begins with a hole, and may be of two bytes a letter.
#[test]
fn a_log_with_a_hole_is_looked_through_from_its_end() {
    let log = "date_time_utc,source,event_id,message_id,directionality,custom_data\r\n\
2026-11-16T10:00:00Z,SMTP,RECEIVE,<Łucja1@x.example>,Incoming,S:FromEntity=Internet\r\n";
    let wide = log.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for log in [log.as_bytes().to_vec(), wide] {
        let bytes = [vec![0; 100_000], log].concat();
        let tally = read_bytes("x.csv", &bytes);
        let sought = Sought::typed("<Łucja1@x.example>").unwrap();
        let mut found = Vec::new();
        let before = |_: FileKey| BTreeSet::new();
        look_into(
            0,
            "x.csv",
            Cursor::new(&bytes),
            &Options::default(),
            &sought,
            &before,
            &mut |it| found.push(it),
        );
        let lines = tally.follow(&sought, &found);
        let told: Vec<_> = lines.iter().map(|line| (line.line, line.fate)).collect();
        assert_eq!(told, [(Some(2), Fate::Counts)]);
    }
}

proptest! {
    /// Whatever a file holds, and however often the id stands in it.
    #[test]
    fn any_bytes_are_looked_through(
        parts in prop::collection::vec(
            prop_oneof![
                prop::collection::vec(any::<u8>(), 0..40),
                Just(b"<1@x.example>".to_vec()),
                Just(b"4XyZab: client=a[192.0.2.1]\n".to_vec()),
                Just(b"2026-11-16T10:00:00+00:00 mx postfix/smtpd[1]: ".to_vec()),
                Just(b"From: a@b\nMessage-ID: <1@x.example>\nReceived: x\n\n".to_vec()),
                Just(b"\xff\xfe".to_vec()),
                Just(b"{\"a\":".to_vec()),
            ],
            0..30,
        ),
        id in prop::sample::select(vec!["1@x.example", "4XyZab", "7707b778-0535-85d9-44b6-2cbad43b3386"]),
    ) {
        let bytes = parts.concat();
        let tally = read_bytes("x", &bytes);
        let mut sought = Sought::typed(id).unwrap();
        let mut hits = BTreeSet::new();
        for _ in 0..3 {
            let mut found = Vec::new();
            let before = |_: FileKey| hits.clone();
            look_into(0, "x", Cursor::new(&bytes), &Options::default(), &sought, &before, &mut |in_file| {
                let sent = postcard::to_allocvec(&in_file).unwrap();
                assert_eq!(postcard::from_bytes::<FoundInFile>(&sent).unwrap(), in_file);
                found.push(in_file);
            });
            for in_file in &found {
                sought.learn(&in_file.learned);
                hits.extend(in_file.hits());
            }
            let lines = tally.follow(&sought, &found);
            let is_there = |place: usize| place < lines.len();
            for line in &lines {
                match line.fate {
                    Fate::SameAs(other) | Fate::GivesWayTo(other) => prop_assert!(is_there(other)),
                    _ => {}
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn messages_count_as_what_the_report_says(
        files in prop::collection::vec(
            (0..3_usize, prop::collection::vec((0..3_usize, 0..4_u32, any::<bool>()), 1..5)),
            1..4,
        ),
    ) {
        let files: Vec<(String, String)> = files
            .iter()
            .enumerate()
            .map(|(number, (kind, rows))| (format!("{number}.csv"), file(*kind, rows)))
            .collect();
        let tally = read(&files);
        let all: u64 = counts(&tally.resolve()).values().map(|(messages, _)| messages).sum();
        let each = (0..3).map(|message| counted(&tally, &files, &format!("{message}@x.example")));
        let (sum, lines) = each.fold((0, 0), |(sum, lines), (one, more)| (sum + one, lines + more));
        prop_assert_eq!(sum as u64, all);
        let rows: usize = files.iter().map(|(_, text)| text.lines().count() - 1).sum();
        prop_assert_eq!(lines, rows, "each row is of one message");
    }
}

#[test]
fn rows_of_every_sheet_of_a_workbook_are_told_by_sheet_and_row() {
    let network = "1111111a-2222-3333-4444-555555555555";
    let header = [
        "date_time_utc",
        "source",
        "event_id",
        "message_id",
        "network_message_id",
        "directionality",
        "custom_data",
    ];
    let event = |at: usize, source: &str, event: &str, id: &str, date: &str| {
        let id = format!("&lt;{id}&gt;");
        row(
            at,
            &[
                date,
                source,
                event,
                &id,
                network,
                "Incoming",
                "S:FromEntity=Internet",
            ],
        )
    };
    let of_others = |at: usize, date: &str, sender: &str| {
        let cells = [
            date,
            "SMTP",
            "RECEIVE",
            sender,
            "21111111-2222-3333-4444-555555555555",
        ];
        row(
            at,
            &[&cells[..], &["Incoming", "about it@x.example"]].concat(),
        )
    };
    let trace = [
        row(1, &["A trace"]),
        row(2, &header),
        event(3, "SMTP", "RECEIVE", "it@x.example", "2026-11-16 10:00:00"),
        // A serial date.
        event(4, "STOREDRIVER", "DELIVER", "it@x.example", "=46342.4167"),
        of_others(5, "2026-11-16 11:00:00", "&lt;other@x.example&gt;"),
        event(7, "SMTP", "RECEIVE", "it@x.example", "never"),
    ]
    .concat();
    let notes = [
        row(1, &["Message ID", "Date", "What was said"]),
        row(
            2,
            &[
                "&lt;it@x.example&gt;",
                "2026-11-17 08:00:00",
                "asked the sender",
            ],
        ),
        row(
            3,
            &[
                "&lt;other@x.example&gt;",
                "2026-11-17 09:00:00",
                "it@x.example is another one",
            ],
        ),
    ]
    .concat();
    let plain = row(1, &["it@x.example"]);
    let summary = [
        row(1, &["Summary of it"]),
        row(
            2,
            &[
                "MessageId",
                "Received",
                "SenderAddress",
                "RecipientAddress",
                "Subject",
                "Status",
                "ToIP",
                "FromIP",
                "Size",
                "MessageTraceId",
            ],
        ),
        row(
            3,
            &[
                "&lt;it@x.example&gt;",
                "2026-11-18 10:00:00",
                "a@x.example",
                "b@own.example",
                "s",
                "Delivered",
                "",
                "192.0.2.1",
                "1",
                network,
            ],
        ),
    ]
    .concat();
    let bytes = book("", "", &[&notes, &trace, &plain, &summary]);
    let tally = read_bytes("book.xlsx", &bytes);
    let options = Options::default();
    let of = |typed: &str| {
        let mut sought = Sought::typed(typed).unwrap();
        tally.link(&mut sought);
        let mut found = Vec::new();
        let before = |_: FileKey| BTreeSet::new();
        for _ in 0..2 {
            found.clear();
            look_into(
                0,
                "book.xlsx",
                Cursor::new(&bytes),
                &options,
                &sought,
                &before,
                &mut |it| found.push(it),
            );
            for in_file in &found {
                sought.learn(&in_file.learned);
            }
        }
        let lines = tally.follow(&sought, &found).into_iter();
        let lines = lines.map(|line| {
            let at = line.at.map(|at| at.to_string()).unwrap_or_default();
            let sheet = line.sheet.unwrap_or_default();
            let format = match &*sheet {
                "S2" => Some(Format::ExoExtendedTrace),
                "S4" => Some(Format::ExoSummary),
                // No table that is known.
                _ => None,
            };
            assert_eq!(line.format, format, "{sheet}");
            (sheet, line.line, at, line.fate)
        });
        lines.collect::<Vec<_>>()
    };
    let line = |sheet: &str, row: u64, at: &str, fate: Fate| {
        (sheet.to_owned(), Some(row), at.to_owned(), fate)
    };
    let expected = [
        line("S2", 3, "2026-11-16T10:00:00Z", Fate::Counts),
        line("S2", 4, "2026-11-16T10:00:03Z", Fate::Says),
        line("S1", 2, "2026-11-17T08:00:00Z", Fate::SheetNotCounted),
        line("S4", 3, "2026-11-18T10:00:00Z", Fate::SheetNotCounted),
        line("S2", 7, "", Fate::Skipped(SkipReason::BadDate)),
        line("S3", 1, "", Fate::SheetNotCounted),
    ];
    for typed in ["<it@x.example>", network] {
        assert_eq!(of(typed), expected, "{typed}");
    }
}
