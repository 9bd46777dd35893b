//! Traces of any size: the size asked for, the same for a seed, and counted rightly.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::cell::RefCell;
use std::io::{self, Write};

use synthetic::extended::COLUMNS;
use synthetic::{Encoding, Log, Options, Totals, write, write_files};

fn made(options: &Options) -> (Vec<u8>, Totals) {
    let mut bytes = Vec::new();
    let totals = write(Log::Extended, options, &mut bytes).unwrap();
    (bytes, totals)
}

#[test]
fn the_size_is_what_was_asked_for() {
    for encoding in [Encoding::Utf8, Encoding::Utf16Le] {
        let options = Options {
            size: 3 << 20,
            encoding,
            ..Options::default()
        };
        let (bytes, totals) = made(&options);
        assert_eq!(bytes.len() as u64, totals.bytes);
        assert!(
            totals.bytes.abs_diff(options.size) < 60_000,
            "{}",
            totals.bytes
        );
    }
}

#[test]
fn a_seed_gives_the_same_file_and_another_one_does_not() {
    let options = Options {
        size: 500_000,
        ..Options::default()
    };
    assert!(made(&options) == made(&options));
    assert!(made(&options).0 != made(&Options { seed: 2, ..options }).0);
}

/// However it is cut, it is the same.
#[test]
fn files_are_one_cut() {
    for log in Log::ALL {
        let options = Options {
            messages: Some(400),
            ..Options::default()
        };
        let totals = write(log, &options, &mut io::sink()).unwrap();
        let files: Vec<RefCell<Vec<u8>>> = (0..9).map(|_| RefCell::default()).collect();
        let mut open = |number: u32| -> io::Result<Box<dyn Write + '_>> {
            Ok(Box::new(InMemory(&files[number as usize])))
        };
        let options = Options {
            files: 9,
            ..options
        };
        let cut = write_files(log, &options, &mut open).unwrap();
        assert_eq!(cut.directions, totals.directions, "{log:?}");
        assert_eq!(cut.records, totals.records, "{log:?}");
        let sizes = files.iter().map(|file| file.borrow().len() as u64);
        assert_eq!(sizes.clone().sum::<u64>(), cut.bytes, "{log:?}");
        assert!(sizes.min() > Some(10_000), "{log:?}");
    }
}

/// As many messages as were asked for begin; sessions may have more than one.
#[test]
fn so_many_messages() {
    for (log, least) in [
        (Log::Extended, 500),
        (Log::Postfix, 500),
        (Log::Exim, 500),
        (Log::Receive, 300),
    ] {
        let options = Options {
            messages: Some(500),
            ..Options::default()
        };
        let totals = write(log, &options, &mut io::sink()).unwrap();
        assert!(
            (least..=620).contains(&totals.transfers),
            "{log:?}: {}",
            totals.transfers
        );
    }
}

struct InMemory<'a>(&'a RefCell<Vec<u8>>);

impl Write for InMemory<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn both_encodings_say_the_same() {
    let (utf8, _) = made(&Options {
        size: 0,
        ..Options::default()
    });
    let (utf16, _) = made(&Options {
        size: 0,
        encoding: Encoding::Utf16Le,
        ..Options::default()
    });
    let units: Vec<u16> = utf16
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    assert_eq!(
        String::from_utf16(&units).unwrap(),
        String::from_utf8(utf8).unwrap()
    );
}

/// Reads the file with the simplest reader that is right, and counts again.
#[test]
fn the_totals_are_those_of_the_file() {
    let options = Options {
        size: 4 << 20,
        days: 5,
        connectors: 20,
        ..Options::default()
    };
    let (bytes, totals) = made(&options);
    let rows = rows(&String::from_utf8(bytes).unwrap());
    assert_eq!(rows[0], COLUMNS);
    assert!(rows.iter().all(|row| row.len() == COLUMNS.len()));
    assert_eq!(totals.records, rows.len() as u64 - 1);
    assert!(
        rows.iter().any(|row| row[18].contains("\r\n")),
        "a subject with a line break"
    );
    assert!(
        rows.iter().any(|row| row[18].contains('"')),
        "a subject with quotes"
    );

    let (mut inbound, mut outbound, mut recipients) = (0, 0, 0);
    let mut ids = std::collections::BTreeSet::new();
    for row in &rows[1..] {
        let internal = row[26].contains("S:FromEntity=Hosted;S:ToEntity=Hosted");
        match (row[7].as_str(), row[8].as_str()) {
            ("SMTP", "RECEIVE") if !internal => inbound += 1,
            ("SMTP", "SENDEXTERNAL") => outbound += 1,
            ("SMTP", "SEND") => {
                assert!(internal);
                continue;
            }
            _ => continue,
        }
        recipients += row[15].parse::<u64>().unwrap();
        assert_eq!(row[12].split(';').count().to_string(), row[15]);
        assert!(
            ids.insert(row[11].clone()),
            "{} crosses the boundary twice",
            row[11]
        );
    }
    let directions = totals.directions;
    assert_eq!(
        (inbound, outbound),
        (directions.inbound.volume, directions.outbound.volume)
    );
    assert_eq!(
        recipients,
        directions.inbound.recipients + directions.outbound.recipients
    );
    assert_eq!(
        totals.transfers,
        totals.days.iter().map(|day| day.counts.volume).sum::<u64>()
    );
    assert_eq!(
        totals.transfers,
        totals
            .connectors
            .iter()
            .map(|flow| flow.counts.volume)
            .sum::<u64>()
    );
    for flow in &totals.connectors {
        assert_eq!(flow.counts.volume, flow.counts.tls.iter().sum::<u64>());
    }
    let days: std::collections::BTreeSet<&str> = totals.days.iter().map(|day| &*day.date).collect();
    let days: Vec<&str> = days.into_iter().collect();
    assert_eq!(
        days,
        [
            "2026-11-11",
            "2026-11-12",
            "2026-11-13",
            "2026-11-14",
            "2026-11-15"
        ]
    );
}

/// Splits a table, character by character.
fn rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field, mut in_quotes) =
        (Vec::new(), Vec::new(), String::new(), false);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if in_quotes && characters.peek() == Some(&'"') => {
                characters.next();
                field.push('"');
            }
            '"' => in_quotes = !in_quotes,
            ',' if !in_quotes => row.push(std::mem::take(&mut field)),
            '\r' if !in_quotes => {}
            '\n' if !in_quotes => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            other => field.push(other),
        }
    }
    assert!(
        row.is_empty() && field.is_empty() && !in_quotes,
        "the file ends with a whole row"
    );
    rows
}
