//! What reading costs, counted instead of timed: an allocation for each row would show here on any
//! machine.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::alloc::System;
use std::io::{Cursor, Write as _};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use flate2::Compression;
use flate2::write::GzEncoder;
use mailflow_insight::tally::{Reading, read_source};
use mailflow_insight::trace::file::Options;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use synthetic::{Encoding, Log};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What one test allocates must not be counted by another.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Allocations for each record, and bytes that were held at the end.
fn cost_of(log: Log, encoding: Encoding) -> (f64, usize) {
    let options = synthetic::Options {
        size: 8 << 20,
        encoding,
        ..synthetic::Options::default()
    };
    let mut bytes = Vec::new();
    let totals = synthetic::write(log, &options, &mut bytes).unwrap();
    let counting = Region::new(COUNTING);
    let mut reading = Reading::new("made up", &Options::default());
    for piece in bytes.chunks(1 << 20) {
        reading.push(piece);
    }
    let tally = reading.finish();
    let stats = counting.change();
    drop(tally);
    let held = stats.bytes_allocated - stats.bytes_deallocated;
    (stats.allocations as f64 / totals.records as f64, held)
}

#[test]
fn what_says_nothing_allocates_nothing() {
    let _alone = ONE_AT_A_TIME.lock();
    for (log, encoding, most, most_held) in [
        // All below one: a single allocation for each record is too many, whatever it is for.
        (Log::Extended, Encoding::Utf8, 0.4, 4 << 20),
        (Log::Extended, Encoding::Utf16Le, 0.5, 4 << 20),
        // Commands, and what is held of a session until it ends.
        (Log::Receive, Encoding::Utf8, 0.6, 4 << 20),
        (Log::Send, Encoding::Utf8, 0.8, 4 << 20),
        (Log::Postfix, Encoding::Utf8, 0.2, 4 << 20),
        (Log::Exim, Encoding::Utf8, 0.3, 4 << 20),
    ] {
        let (each, held) = cost_of(log, encoding);
        println!("{log:?} {encoding:?}: {each:.2} allocations a record, {held} bytes held");
        assert!(
            each < most,
            "{log:?} {encoding:?}: {each} allocations a record"
        );
        assert!(held < most_held, "{log:?} {encoding:?}: {held} bytes held");
    }
}

/// The most bytes that were held at one time while something ran, as far as somebody who looks all the time
/// sees it.
fn most_held(run: impl FnOnce()) -> usize {
    let counting = Region::new(COUNTING);
    let held = || {
        let stats = counting.change();
        stats
            .bytes_allocated
            .saturating_sub(stats.bytes_deallocated)
    };
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let looking = scope.spawn(|| {
            let mut most = 0;
            while !is_over.load(Ordering::Relaxed) {
                most = most.max(held());
                std::thread::sleep(std::time::Duration::from_micros(200));
            }
            most
        });
        run();
        is_over.store(true, Ordering::Relaxed);
        looking.join().unwrap()
    })
}

/// A reader holds one record at most, however long its file makes one.
#[test]
fn a_record_without_end_is_not_held() {
    let _alone = ONE_AT_A_TIME.lock();
    // A record is let go above 16 MB, a line above 1 MB, and both grow by doubling.
    for (what, start, most) in [
        (
            "a quoted field",
            "date_time_utc,source,event_id,message_id,network_message_id,directionality,custom_data\n\"",
            24 << 20,
        ),
        (
            "a line of a log",
            "Nov 16 10:00:00 mx postfix/smtpd[7]: connect from c.example[198.51.100.3]\nNov 16 10:00:01 mx ",
            8 << 20,
        ),
        (
            "an object",
            "[{\"Received\":\"2026-11-16T10:00:00Z\",\"SenderAddress\":\"a@b\",\"RecipientAddress\":\"",
            24 << 20,
        ),
        ("no line at all", "", 8 << 20),
    ] {
        let piece = vec![b'x'; 1 << 20];
        let held = most_held(|| {
            let mut reading = Reading::new("made up", &Options::default());
            reading.push(start.as_bytes());
            for _ in 0..100 {
                reading.push(&piece);
            }
            drop(reading.finish());
        });
        println!("{what}: at most {held} bytes held");
        assert!(held < most, "{what}: {held} bytes held");
    }
}

/// What a bomb unpacks to is passed on in pieces, and nothing of it is kept.
#[test]
fn a_bomb_is_not_held() {
    let _alone = ONE_AT_A_TIME.lock();
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    let start = "date_time_utc,source,event_id,network_message_id,directionality,custom_data\n";
    packer.write_all(start.as_bytes()).unwrap();
    let blanks = vec![b' '; 1 << 20];
    for _ in 0..300 {
        packer.write_all(&blanks).unwrap();
    }
    let bomb = packer.finish().unwrap();
    let held = most_held(|| {
        read_source(
            "bomb.csv.gz",
            Cursor::new(&bomb),
            &Options::default(),
            &mut |_, _| {},
        );
    });
    println!("a bomb: at most {held} bytes held");
    assert!(held < 24 << 20, "a bomb: {held} bytes held");
}

/// Makes up a log of so many lines.
type MadeUp = dyn Fn(u32) -> String;

/// Bytes that a file keeps for each more of its lines, where it has many.
fn kept_for_each(log: &MadeUp) -> f64 {
    let held = |lines: u32| {
        let text = log(lines);
        let counting = Region::new(COUNTING);
        let mut reading = Reading::new("made up", &Options::default());
        reading.push(text.as_bytes());
        let tally = reading.finish();
        let stats = counting.change();
        drop(tally);
        stats.bytes_allocated as f64 - stats.bytes_deallocated as f64
    };
    const FEW: u32 = 10_000;
    (held(4 * FEW) - held(FEW)) / f64::from(3 * FEW)
}

/// The time of day of a line.
fn second(n: u32) -> String {
    format!("{:02}:{:02}:{:02}", n / 3600 % 24, n / 60 % 60, n % 60)
}

/// What lines cost that wait for other files; `docs/performance.md` says it.
#[test]
fn what_waits_for_other_files() {
    let _alone = ONE_AT_A_TIME.lock();
    let left_out = |lines: u32| -> String {
        let line = |n| {
            let at = second(n);
            format!(
                "2026-11-16 {at} 1{n:05}-000000-AB <= a@b H=pc [198.51.100.3] P=esmtpsa A=plain:u S=1\n"
            )
        };
        (0..lines).map(line).collect()
    };
    let tracked = |lines: u32| -> String {
        let row = |n| {
            let at = second(n);
            format!(
                "2026-11-16T{at}.000Z,ex1.own.example,ex2.own.example,SMTP,RECEIVE,EX\\D,{n:032x},Incoming\r\n"
            )
        };
        let head = "#Log-type: Message Tracking Log\r\n#Fields: date-time,client-hostname,server-hostname,source,event-id,connector-id,network-message-id,directionality\r\n";
        head.to_owned() + &(0..lines).map(row).collect::<String>()
    };
    let open = |lines: u32| -> String {
        let line = |n| {
            let (at, session, number) = (second(n), n / 20, n % 20);
            format!(
                "2026-11-16T{at}.000Z,EX\\D,{session:016X},{number},10.0.0.1:25,198.51.100.3:4000,<,MAIL FROM:<a@b>,\r\n"
            )
        };
        let head = "#Log-type: SMTP Receive Protocol Log\r\n#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n";
        head.to_owned() + &(0..lines).map(line).collect::<String>()
    };
    let logs: [(&str, &MadeUp, f64); 3] = [
        ("a line of Exim that hands in", &left_out, 42.0),
        ("a row of a tracking log", &tracked, 120.0),
        ("a line of an open session", &open, 27.0),
    ];
    for (what, log, most) in logs {
        let each = kept_for_each(log);
        println!("{what}: {each:.1} bytes");
        assert!(each > 1.0 && each < most, "{what}: {each} bytes");
    }
}
