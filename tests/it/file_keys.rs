//! Which file a row of the list belongs to: names and sizes do not tell, the caller's numbers do.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::io::{Cursor, Write};

use mailflow_insight::tally::{DateOrders, FileKey, Resolved, Tally, read_source};
use mailflow_insight::trace::DateOrder;
use mailflow_insight::trace::file::Options;
use mailflow_insight::trace::hops::Hops;
use mailflow_insight::trace::mapping::{self, Question};
use zip::write::SimpleFileOptions;

fn read(tally: &mut Tally, file: u32, name: &str, bytes: &[u8]) {
    let source = Cursor::new(bytes);
    read_source(name, source, &Options::default(), &mut |member, part| {
        tally.absorb(file, member, part);
    });
}

/// Name and key of each row.
fn rows(resolved: &Resolved) -> Vec<(&str, u32, u32)> {
    let files = resolved.files.iter();
    files
        .map(|file| (file.name.as_str(), file.key.file, file.key.member))
        .collect()
}

fn mail(host: &str) -> String {
    format!(
        "Received: from {host} (203.0.113.9) by a.mail.protection.outlook.com (10.0.0.1) with \
         Microsoft SMTP Server (version=TLS1_2, cipher=TLS_X) id 15; Mon, 16 Nov 2026 10:00:08 +0000\r\n\
         Message-ID: <{host}@x.example>\r\n\r\n"
    )
}

/// A zip with a folder, and two members of each name; `.gz` files lie in it as they are.
fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_directory("in", SimpleFileOptions::default())
        .unwrap();
    for (name, content) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn files_of_one_name_and_size_keep_their_numbers() {
    let mut tally = Tally::default();
    let (one, other) = (mail("a.example"), mail("b.example"));
    read(&mut tally, 9, "mail.eml", other.as_bytes());
    read(&mut tally, 4, "mail.eml", one.as_bytes());
    read(&mut tally, 7, "mail.eml", b"no mail at all");
    let resolved = tally.resolve();
    let mut found = rows(&resolved);
    found.sort_unstable();
    assert_eq!(
        found,
        [("mail.eml", 4, 0), ("mail.eml", 7, 0), ("mail.eml", 9, 0)]
    );
    let unknown = resolved.files.iter().find(|file| file.format.is_none());
    assert_eq!(unknown.unwrap().key, FileKey { file: 7, member: 0 });

    tally.remove(7);
    assert_eq!(
        rows(&tally.resolve()),
        [("mail.eml", 4, 0), ("mail.eml", 9, 0)]
    );
}

#[test]
fn numbers_do_not_move_rows_that_differ() {
    let (one, other) = (mail("a.example"), mail("b.example"));
    let files = [("a.eml", one), ("a.eml", "x".to_owned()), ("0.eml", other)];
    let names = |numbers: [u32; 3]| {
        let mut tally = Tally::default();
        for (number, (name, bytes)) in numbers.into_iter().zip(&files) {
            read(&mut tally, number, name, bytes.as_bytes());
        }
        let files = tally.resolve().files.into_iter();
        files
            .map(|file| (file.name, file.bytes))
            .collect::<Vec<_>>()
    };
    assert_eq!(names([1, 2, 3]), names([30, 20, 10]));
}

#[test]
fn a_restored_file_has_its_new_number_and_its_members_keep_theirs() {
    let (one, other) = (mail("a.example"), mail("b.example"));
    let zip = archive(&[("in/1.eml", one.as_bytes()), ("in/2.eml", other.as_bytes())]);
    let mut tally = Tally::default();
    read(&mut tally, 1, "a.zip", &zip);
    let facts = mailflow_insight::tally::PersistedFile {
        name: "a.zip".to_owned(),
        path: "a.zip".to_owned(),
        bytes: zip.len() as u64,
        read_at: 0,
    };
    let kept = tally.keep(1, &facts, 1 << 20).unwrap();
    let mut restored = Tally::default();
    restored.restore(1 << 31, &kept).unwrap();
    assert_eq!(
        rows(&restored.resolve()),
        [
            ("a.zip/in/1.eml", 1 << 31, 0),
            ("a.zip/in/2.eml", 1 << 31, 1)
        ]
    );
}

#[test]
fn a_member_is_found_by_its_number_and_not_by_its_name() {
    // Backslashes of Windows make two names one.
    let (one, other) = (mail("a.example"), mail("b.example"));
    let zip = archive(&[
        ("in/x.eml", one.as_bytes()),
        ("in\\x.eml", other.as_bytes()),
    ]);
    let mut tally = Tally::default();
    read(&mut tally, 1, "a.zip", &zip);
    assert_eq!(
        rows(&tally.resolve()),
        [("a.zip/in/x.eml", 1, 0), ("a.zip/in/x.eml", 1, 1)]
    );
    let from = |member| {
        let hops = Hops::of_file("a.zip", Cursor::new(&zip), member);
        hops?.rows.first().map(|hop| hop.from.clone())
    };
    assert_eq!(from(0).as_deref(), Some("a.example"));
    assert_eq!(from(1).as_deref(), Some("b.example"));
    assert_eq!(from(2), None);
}

#[test]
fn a_table_in_an_archive_is_looked_at_by_its_number() {
    let zip = archive(&[
        ("in/x.csv", &b"when,who,how\n1,2,3\n4,5,6\n7,8,9\n"[..]),
        ("in\\x.csv", &b"a,b,c\n3,4,5\n6,7,8\n9,9,9\n"[..]),
    ]);
    let columns = |member| {
        let question = Question {
            member,
            draft: None,
            own_domains: Vec::new(),
        };
        let found = mapping::inspect("a.zip", Cursor::new(&zip), &question);
        found?.look.map(|look| look.header.concat())
    };
    assert_eq!(columns(0).as_deref(), Some("whenwhohow"));
    assert_eq!(columns(1).as_deref(), Some("abc"));
    assert_eq!(columns(2), None);
}

const TRACE: &str = "date_time_utc,source,event_id,message_id,directionality,custom_data\n";

/// An extended trace with one message, whose date can be read both ways or not.
fn trace(date: &str, id: u32) -> String {
    format!("{TRACE}{date} 10:00:00,SMTP,RECEIVE,<{id}@x.example>,Incoming,S:tlsversion=TLS1_2\n")
}

#[test]
fn dates_are_answered_for_one_of_two_files_of_a_name_and_for_one_member() {
    let (one, other) = (trace("11/12/2026", 1), trace("10/12/2026", 2));
    let zip = archive(&[
        ("in/x.csv", one.as_bytes()),
        ("in\\x.csv", other.as_bytes()),
    ]);
    let mut tally = Tally::default();
    read(&mut tally, 1, "x.csv", one.as_bytes());
    read(&mut tally, 2, "x.csv", other.as_bytes());
    read(&mut tally, 3, "a.zip", &zip);
    let dates = |tally: &Tally| {
        let files = tally.resolve().files.into_iter();
        let mut dates: Vec<_> = files
            .map(|it| (it.key.file, it.key.member, it.dates))
            .collect();
        dates.sort_unstable();
        dates
    };
    let asked = DateOrders::Asked { likely: None };
    assert_eq!(
        dates(&tally),
        [(1, 0, asked), (2, 0, asked), (3, 0, asked), (3, 1, asked)]
    );
    let day_first = Some(DateOrder::DayFirst);
    tally.answer_date_order(FileKey { file: 2, member: 0 }, day_first);
    tally.answer_date_order(FileKey { file: 3, member: 1 }, day_first);
    let answered = DateOrders::Answered(DateOrder::DayFirst);
    assert_eq!(
        dates(&tally),
        [
            (1, 0, asked),
            (2, 0, answered),
            (3, 0, asked),
            (3, 1, answered)
        ]
    );
    // The same message in both: once.
    let days: Vec<_> = tally
        .resolve()
        .traces
        .cells
        .iter()
        .map(|cell| (cell.day.to_string(), cell.volume))
        .collect();
    assert_eq!(days, [("2026-12-10".to_owned(), 1)]);
}
