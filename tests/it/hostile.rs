//! Bad input is data: it is named, counted and located, and never stops the other files.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::io::{Cursor, Write as _};

use crate::support::{extended, gzipped, report, resolve, resolve_with};
use mailflow_insight::trace::{Format, Note, SkipReason, Unread, file};

fn good() -> String {
    extended(&[(
        "2026-11-16T10:00:00Z",
        "RECEIVE",
        "1",
        "S:FromEntity=Internet;S:tlsversion=TLS1_2",
    )])
}

fn encrypted_zip(content: &[u8]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer
        .start_file("secret.csv", zip::write::SimpleFileOptions::default())
        .unwrap();
    writer.write_all(content).unwrap();
    let mut bytes = writer.finish().unwrap().into_inner();
    // The bit that says "encrypted", in the local header and in the directory.
    for (signature, offset) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let at = bytes
            .windows(4)
            .position(|window| window == signature)
            .unwrap();
        bytes[at + offset] |= 1;
    }
    bytes
}

#[test]
fn every_bad_file_is_named_with_its_reason_and_the_good_one_counts() {
    let good = good();
    let half = gzipped(good.as_bytes());
    let bad: Vec<(&str, Vec<u8>, Note)> = vec![
        ("empty.csv", Vec::new(), Note::Empty),
        ("notes.txt", b"call Anna".to_vec(), Note::UnknownFormat),
        ("wrong.csv", b"a,b,c\n1,2,3\n".to_vec(), Note::UnknownFormat),
        ("other.json", b"{\"a\": 1}".to_vec(), Note::UnknownFormat),
        (
            "picture.png",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01\x02\x03\x04\x05".to_vec(),
            Note::Binary,
        ),
        (
            "cut.gz",
            half[..half.len() / 2].to_vec(),
            Note::DamagedArchive,
        ),
        (
            "cut.zip",
            b"PK\x03\x04nothing".to_vec(),
            Note::DamagedArchive,
        ),
        (
            "secret.zip",
            encrypted_zip(good.as_bytes()),
            Note::PasswordProtected,
        ),
        (
            "header.csv",
            good.lines().next().unwrap().into(),
            Note::NoRecords,
        ),
    ];
    let mut files: Vec<(&str, &[u8])> = bad
        .iter()
        .map(|(name, bytes, _)| (*name, bytes.as_slice()))
        .collect();
    files.push(("good.csv", good.as_bytes()));
    let resolved = resolve(&files);
    for (name, _, note) in &bad {
        let shown = resolved
            .files
            .iter()
            .find(|file| file.name.starts_with(name))
            .unwrap();
        assert_eq!(shown.notes, std::slice::from_ref(note), "{name}");
        assert_eq!(shown.transfers, 0, "{name}");
    }
    assert_eq!(report(&files).unwrap().directions.inbound.volume, 1);
}

#[test]
fn bad_rows_are_counted_by_reason_with_their_first_line() {
    let mut text = good();
    text += "too,few\r\n";
    text += "2026-11-16T10:00:00Z,SMTP,RECEIVE,2,Incoming,x,too many\r\n";
    text += "yesterday,SMTP,RECEIVE,3,Incoming,S:FromEntity=Internet\r\n";
    text += "too,few,again\r\n";
    text += "2026-11-16T10:00:00Z,SMTP,RECEIVE,4,Incoming,\"S:tlsversion=TLS1_2";
    let resolved = resolve(&[("a.csv", text.as_bytes())]);
    let file = &resolved.files[0];
    let skipped: Vec<_> = file
        .skipped
        .iter()
        .map(|skip| (skip.reason, skip.count, skip.first_line))
        .collect();
    assert_eq!(
        skipped,
        [
            (SkipReason::BadDate, 1, 5),
            (SkipReason::TooFewColumns, 2, 3),
            (SkipReason::TooManyColumns, 1, 4),
            (SkipReason::Truncated, 1, 7),
        ]
    );
    assert_eq!((file.records, file.transfers), (6, 1));
}

#[test]
fn a_hundred_megabytes_without_a_line_break() {
    let long = vec![b'x'; 100 << 20];
    let mut text = good();
    text += "\"";
    let endless = [text.as_bytes(), &long].concat();
    let resolved = resolve(&[("long.txt", &long), ("endless.csv", &endless)]);
    assert_eq!(resolved.files[1].notes, [Note::UnknownFormat]);
    let endless = &resolved.files[0];
    assert_eq!(endless.transfers, 1);
    assert_eq!(endless.skipped[0].reason, SkipReason::Truncated);
}

#[test]
fn a_bomb_stops_where_it_stands() {
    // It begins like a trace, so that nothing but its size can stop it.
    let mut content = good().into_bytes();
    content.resize(300 << 20, b' ');
    let bomb = gzipped(&content);
    let resolved = resolve(&[("bomb.csv.gz", &bomb), ("good.csv", good().as_bytes())]);
    assert_eq!(resolved.files[0].notes, [Note::TooLargeUnpacked]);
    assert_eq!(resolved.files[0].format, None);
    assert_eq!(resolved.files[1].transfers, 1);
}

#[test]
fn files_joined_with_headers_preambles_and_marks_in_the_middle() {
    let first = good();
    let second = first.replace(",1,Incoming", ",2,Incoming");
    let joined = format!(
        "#TYPE X\r\n{first}\u{feff}#TYPE X\r\n\r\n{}\u{feff}{second},,,,,\r\n",
        first.lines().next().unwrap().to_uppercase() + "\r\n"
    );
    let resolved = resolve(&[("a.csv", joined.as_bytes())]);
    let file = &resolved.files[0];
    assert_eq!((file.records, file.transfers), (2, 2), "{file:?}");
    assert!(file.skipped.is_empty());
}

#[test]
fn every_delimiter_and_preamble() {
    for (delimiter, preamble) in [
        (",", ""),
        (";", "sep=;\r\n"),
        ("\t", "#TYPE X\r\n"),
        (";", "#TYPE X\r\n"),
    ] {
        let rows = [
            "Received",
            "MessageTraceId",
            "SenderAddress",
            "RecipientAddress",
            "FromIP",
            "ToIP",
            "Status",
        ]
        .join(delimiter);
        let row = [
            "2026-11-16 10:00",
            "1",
            "a@x",
            "b@y",
            "198.51.100.1",
            "",
            "Delivered",
        ]
        .join(delimiter);
        let text = format!("{preamble}{rows}\r\n{row}\r\n");
        let resolved = resolve(&[("a.csv", text.as_bytes())]);
        assert_eq!(resolved.files[0].format, Some(Format::ExoSummary), "{text}");
        assert_eq!(resolved.files[0].transfers, 1);
    }
}

#[test]
fn dates_of_a_file_are_decided_together_or_refused() {
    let file = |dates: &[&str]| {
        let mut text =
            String::from("Received,MessageTraceId,SenderAddress,RecipientAddress,FromIP,ToIP\n");
        for (number, date) in dates.iter().enumerate() {
            text += &format!("{date},{number},a@x,b@y,198.51.100.1,\n");
        }
        text
    };
    let days = |dates: &[&str]| {
        report(&[("a.csv", file(dates).as_bytes())])
            .map(|report| format!("{} {}", report.coverage.from, report.coverage.to))
            .map_err(|_| ())
    };
    assert_eq!(
        days(&["11/12/2026 6:10:13 PM", "11/16/2026 1:00:00 AM"]),
        Ok("2026-11-12 2026-11-16".into())
    );
    assert_eq!(
        days(&["11/12/2026 06:10", "16/11/2026 01:00"]),
        Ok("2026-11-16 2026-12-11".into())
    );
    assert_eq!(days(&["11/12/2026", "05/05/2026"]), Err(()));
    assert_eq!(days(&["05/05/2026"]), Ok("2026-05-05 2026-05-05".into()));
    assert_eq!(days(&["13/11/2026", "11/13/2026"]), Err(()));
    let text = file(&["11/12/2026", "10/12/2026"]);
    let resolved = resolve(&[("a.csv", text.as_bytes())]);
    assert_eq!(resolved.files[0].notes, [Note::AmbiguousDates]);
    assert_eq!(resolved.files[0].skipped[0].count, 2);
}

#[test]
fn an_export_of_exactly_so_many_records_may_be_cut() {
    let notes = |header: &str, row: &str, rows: usize| {
        let text = format!("{header}\n{}", format!("{row}\n").repeat(rows));
        resolve(&[("a.csv", text.as_bytes())]).files[0]
            .notes
            .clone()
    };
    let summary = |rows| {
        let header = "Received,MessageTraceId,SenderAddress,RecipientAddress,FromIP,ToIP";
        notes(
            header,
            "2026-11-16,1,a@x.example,b@y.example,198.51.100.1,",
            rows,
        )
    };
    for (rows, may_be_cut) in [
        (999, false),
        (1_000, true),
        (1_001, false),
        (5_000, true),
        (50_000, true),
        (100_000, true),
    ] {
        let note = Note::MayBeCut {
            records: rows as u64,
        };
        assert_eq!(summary(rows).contains(&note), may_be_cut, "{rows}");
    }
    // What was asked for may be cut, the log itself is not.
    let note = Note::MayBeCut { records: 1_000 };
    let row = "2026-11-16T10:00:00.000Z,SMTP,RECEIVE,Incoming,1,C";
    let table = "Timestamp,Source,EventId,Directionality,MessageId,ConnectorId";
    assert!(notes(table, row, 1_000).contains(&note));
    let silent = row.replace("RECEIVE", "DELIVER");
    assert!(notes(table, &silent, 1_000).contains(&note));
    let log = "#Software: Microsoft Exchange Server\n#Version: 15.01.2375.007\n\
        #Log-type: Message Tracking Log\n\
        #Fields: date-time,source,event-id,directionality,message-id,connector-id";
    assert!(!notes(log, row, 1_000).contains(&note));
}

#[test]
fn both_addresses_need_the_own_domains() {
    let text = "Received,MessageTraceId,SenderAddress,RecipientAddress,FromIP,ToIP\n\
        2026-11-16,1,a@partner.example,b@own.example,198.51.100.1,10.0.0.1\n\
        2026-11-16,2,b@OWN.example,a@partner.example,10.0.0.1,198.51.100.1\n\
        2026-11-16,3,b@own.example,c@own.example,10.0.0.1,10.0.0.2\n\
        2026-11-16,4,b@sub.own.example,c@own.example,10.0.0.1,10.0.0.2\n";
    let untold = resolve(&[("a.csv", text.as_bytes())]);
    assert_eq!(untold.files[0].notes, [Note::NeedsDomains { rows: 4 }]);
    assert_eq!(untold.proposed_domains, ["own.example"]);
    assert_eq!(
        untold.files[0].skipped[0].reason,
        SkipReason::DirectionNotTold
    );
    let options = file::Options::with_domains(["@Own.example ".to_owned()]);
    let told = resolve_with(&[("a.csv", text.as_bytes())], &options);
    assert!(told.proposed_domains.is_empty());
    assert_eq!(told.files[0].transfers, 3);
    let skipped = &told.files[0].skipped[..];
    assert!(matches!(skipped, [only] if (only.reason, only.count) == (SkipReason::OwnToOwn, 1)));
}

#[test]
fn a_mail_of_outlook_whose_directory_comes_late() {
    let mail = |sector: u32, name: &str| {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.resize(512, 0);
        bytes[30] = 9;
        bytes[48..52].copy_from_slice(&sector.to_le_bytes());
        bytes.resize((sector as usize + 1) * 512, b'x');
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.extend(&name);
        bytes.resize((sector as usize + 1) * 512 + 64, 0);
        bytes.extend((name.len() as u16 + 2).to_le_bytes());
        bytes.resize((sector as usize + 2) * 512, 0);
        bytes
    };
    let unread = |what| Note::KnownNotRead { what };
    for sector in [1, 127, 128, 5000] {
        let bytes = mail(sector, "__nameid_version1.0");
        let notes = &resolve(&[("a.msg", &bytes)]).files[0].notes;
        assert_eq!(notes, &[unread(Unread::OutlookMessage)], "{sector}");
        let bytes = mail(sector, "Workbook");
        let notes = &resolve(&[("a.xls", &bytes)]).files[0].notes;
        assert_eq!(notes, &[unread(Unread::OldWorkbook)], "{sector}");
        let notes = &resolve(&[("a.xls", &bytes[..bytes.len() - 512])]).files[0].notes;
        assert_eq!(notes, &[unread(Unread::CompoundFile)], "{sector}");
    }
}
