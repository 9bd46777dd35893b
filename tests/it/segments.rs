//! A file read in segments, in any order and from any guesses, tells what it tells when read in one.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::ops::Range;

use mailflow_insight::report::{Options, RangeChoice, Report};
use mailflow_insight::tally::{
    Chain, FileTally, Reading, SegmentRead, SegmentReading, Tally, Verdict,
};
use mailflow_insight::text::report_file;
use mailflow_insight::trace::file::{self, HEAD, Layout};
use proptest::prelude::*;

const HEADER: &str =
    "date_time_utc,source,event_id,message_id,network_message_id,message_subject,custom_data";

/// Rows that make guessing hard: quoted lines that look like records, bad rows, odd quotes.
fn row() -> impl Strategy<Value = String> {
    let subject = prop_oneof![
        6 => Just("plain".to_owned()),
        2 => Just("two\r\n2026-11-16T00:00:00Z,SMTP,RECEIVE,<x>,1,y,S:FromEntity=Internet\r\nlines".to_owned()),
        1 => Just("Größe, 注文 😀".to_owned()),
        1 => "[a-z]{0,300}".prop_map(|text| text + "\n\n"),
    ];
    (0..9000_u32, 0..60_u8, 0..40_u8, subject).prop_map(|(minute, message, odd, subject)| {
        let day = 10 + minute / 1440;
        let date = format!("2026-11-{day}T{:02}:{:02}:00Z", minute / 60 % 24, minute % 60);
        match odd {
            0 => format!("{date},short row\r\n"),
            1 => format!("{date},SMTP,RECEIVE,<a>,b\"c,\"x\"y,S:FromEntity=Internet\r\n"),
            2 => "\r\n".to_owned(),
            3 => format!("{HEADER}\r\n"),
            _ => format!(
                "\"{date}\",\"SMTP\",\"RECEIVE\",\"<{message}@x>\",\"{message}\",\"{subject}\",\"S:FromEntity=Internet;S:tlsversion=TLS1_{}\"\r\n",
                message % 4
            ),
        }
    })
}

fn json(parts: Vec<FileTally>) -> String {
    let mut tally = Tally::default();
    for part in parts {
        tally.absorb(0, 0, part);
    }
    let resolved = tally.resolve();
    let files = format!("{:?}", resolved.files);
    let options = Options {
        range: RangeChoice::All,
        ..Options::default()
    };
    let report =
        Report::build(&resolved, &options).map(|report| report.to_json(report_file::note).unwrap());
    format!("{files}{report:?}")
}

fn in_one(bytes: &[u8]) -> Vec<FileTally> {
    let mut reading = Reading::new("x.csv", &file::Options::default());
    reading.push(bytes);
    vec![reading.finish()]
}

fn read(
    bytes: &[u8],
    layout: &Layout,
    range: &Range<u64>,
    start: Option<u64>,
    piece: usize,
) -> SegmentRead {
    let mut segment = SegmentReading::new("x.csv", &file::Options::default(), layout, range, start);
    let from = usize::try_from(segment.first_byte()).unwrap();
    for piece in bytes[from..].chunks(piece) {
        segment.push(piece);
        if segment.is_complete() {
            return segment.finish(false);
        }
    }
    segment.finish(true)
}

/// Reads the segments between `cuts` in the order of `shuffle`; none if it must be read in one.
fn in_segments(
    bytes: &[u8],
    cuts: &[prop::sample::Index],
    backwards: bool,
    piece: usize,
) -> Option<Vec<FileTally>> {
    let head = &bytes[..HEAD.min(bytes.len())];
    let layout = Layout::of(head, &file::Options::default(), &mut FileTally::new("x"))?;
    let mut places: Vec<usize> = cuts
        .iter()
        .map(|cut| cut.index(bytes.len()) & !1)
        .chain([0, bytes.len()])
        .collect();
    places.sort_unstable();
    places.dedup();
    let ranges: Vec<Range<u64>> = places
        .windows(2)
        .map(|pair| pair[0] as u64..pair[1] as u64)
        .collect();
    let mut order: Vec<usize> = (0..ranges.len()).collect();
    if backwards {
        order.reverse();
    }
    let mut chain = Chain::new(ranges.clone());
    let mut parts = Vec::new();
    for index in order {
        let segment = read(bytes, &layout, &ranges[index], None, piece);
        let mut verdict = chain.add(index, segment, &mut |part| parts.push(part));
        while let Verdict::Again { index, start } = verdict {
            let segment = read(bytes, &layout, &ranges[index], Some(start), piece);
            verdict = chain.add(index, segment, &mut |part| parts.push(part));
        }
        if verdict == Verdict::InOne {
            return None;
        }
    }
    assert!(chain.is_whole());
    Some(parts)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn segments_tell_what_the_whole_tells(
        rows in prop::collection::vec(row(), 200..900),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 1..8),
        backwards in any::<bool>(),
        wide in any::<bool>(),
        piece in 1000..100_000_usize,
        end in 0..40_usize,
    ) {
        let text = format!("{HEADER}\r\n{}", rows.concat());
        let mut bytes: Vec<u8> = if wide {
            text.encode_utf16().flat_map(u16::to_le_bytes).collect()
        } else {
            text.into_bytes()
        };
        bytes.truncate(bytes.len() - end);
        // Shorter than its head, a file is never cut.
        prop_assume!(bytes.len() > HEAD);
        if let Some(parts) = in_segments(&bytes, &cuts, backwards, piece) {
            prop_assert_eq!(json(parts), json(in_one(&bytes)));
        }
    }
}

/// What is done to a made-up log, so that nothing in it is as it should be.
#[derive(Clone, Debug)]
enum Harm {
    /// Something strange between two lines.
    Insert(&'static [u8]),
    /// Some lines once more.
    Copy(usize),
    /// Some lines less.
    Drop(usize),
    /// Some lines further down.
    Move(usize),
}

const ODD_LINES: [&[u8]; 14] = [
    b"",
    b"no line of any log\r\n",
    b"2026-11-16T10:00:00.000Z,EX\\In,08DAB10000000001,0,10.0.0.1:25,1.2.3.4:9,\"+\",,\"a\r\n2026-11-16T10:00:00.000Z,b\r\n\"\r\n",
    b"2026-11-16T10:00:00.000Z,EX\\In,08DAB10000000001,0,10.0.0.1:25,1.2.3.4:9,-,,Local\r\n",
    b"2026-11-16T10:00:00.000Z,\"open quote\r\n",
    b"#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n",
    b"#Fields: connector-id,date-time,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n",
    b"#Log-type: SMTP Send Protocol Log\r\n",
    b"\xef\xbb\xbf#Log-type: SMTP Receive Protocol Log\r\n",
    b"Feb 29 10:00:00 mx postfix/smtpd[7]: connect from a.example[192.0.2.1]\n",
    b"Nov 16 10:00:00 mx sendmail[7]: STARTTLS=server, relay=a [192.0.2.1], version=TLSv1.2\n",
    b"2026-11-16 10:00:00 1O0aWg-wlpfax-eM <= \xf6@x H=a [192.0.2.1] P=esmtps X=TLS1.2:C:256\n",
    b"Gr\xc3\xb6\xc3\x9fe \xe6\xb3\xa8\xe6\x96\x87 \x00\x00\n\n\n",
    b"\xff\xf6\xdf\n",
];

fn harm() -> impl Strategy<Value = Harm> {
    prop_oneof![
        3 => prop::sample::select(&ODD_LINES[..]).prop_map(Harm::Insert),
        1 => (1..400_usize).prop_map(Harm::Copy),
        1 => (1..40_usize).prop_map(Harm::Drop),
        1 => (1..40_usize).prop_map(Harm::Move),
    ]
}

/// A made-up log, harmed behind its first lines, by which it is recognised.
fn harmed(log: synthetic::Log, seed: u64, harms: &[(prop::sample::Index, Harm)]) -> Vec<u8> {
    let options = synthetic::Options {
        size: 200_000,
        seed,
        ..synthetic::Options::default()
    };
    let mut bytes = Vec::new();
    synthetic::write(log, &options, &mut bytes).unwrap();
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let (mut head, mut lengths) = (0, 0);
    while lengths < HEAD {
        lengths += lines[head].len();
        head += 1;
    }
    for (place, harm) in harms {
        let place = head + place.index(lines.len() - head);
        let behind = lines.len() - place;
        match *harm {
            Harm::Insert(line) => lines.insert(place, line),
            Harm::Copy(count) => {
                let copy: Vec<&[u8]> = lines[place..][..count.min(behind)].to_vec();
                lines.extend(copy);
            }
            Harm::Drop(count) => drop(lines.drain(place..place + count.min(behind))),
            Harm::Move(count) => {
                let moved: Vec<&[u8]> = lines.drain(place..place + count.min(behind)).collect();
                lines.extend(moved);
            }
        }
        if lines.len() <= head + 1 {
            break;
        }
    }
    lines.concat()
}

fn log() -> impl Strategy<Value = synthetic::Log> {
    use synthetic::Log;
    prop::sample::select(vec![Log::Receive, Log::Send, Log::Postfix, Log::Exim])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    /// The same of logs, whose sessions the borders of segments cut.
    #[test]
    fn segments_of_logs_tell_what_the_whole_tells(
        log in log(),
        seed in any::<u64>(),
        harms in prop::collection::vec((any::<prop::sample::Index>(), harm()), 0..12),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 1..8),
        backwards in any::<bool>(),
        wide in any::<bool>(),
        piece in 1000..100_000_usize,
        end in 0..40_usize,
    ) {
        let mut bytes = harmed(log, seed, &harms);
        if wide {
            let text = String::from_utf8_lossy(&bytes);
            bytes = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        }
        bytes.truncate(bytes.len() - end);
        if let Some(parts) = in_segments(&bytes, &cuts, backwards, piece) {
            prop_assert_eq!(json(parts), json(in_one(&bytes)));
        }
    }
}

#[test]
fn logs_are_read_in_segments() {
    use synthetic::Log;
    let cuts = [];
    for log in [Log::Receive, Log::Send, Log::Postfix, Log::Exim] {
        let bytes = harmed(log, 7, &[]);
        let layout = Layout::of(
            &bytes[..HEAD],
            &file::Options::default(),
            &mut FileTally::new("x"),
        );
        assert!(layout.is_some(), "{log:?}");
        let half = (bytes.len() / 2) as u64 & !1;
        let ranges = [0..half, half..bytes.len() as u64];
        let mut chain = Chain::new(ranges.to_vec());
        let mut parts = Vec::new();
        for (index, range) in ranges.iter().enumerate() {
            let segment = read(&bytes, layout.as_ref().unwrap(), range, None, 10_000);
            let verdict = chain.add(index, segment, &mut |part| parts.push(part));
            assert_eq!(verdict, Verdict::Fine, "{log:?}");
        }
        assert!(chain.is_whole());
        assert!(in_segments(&bytes, &cuts, false, 10_000).is_some());
        assert_eq!(json(parts), json(in_one(&bytes)), "{log:?}");
    }
}

#[test]
fn copies_of_sessions_are_read_in_one() {
    let mut bytes = harmed(synthetic::Log::Receive, 7, &[]);
    let once = bytes.len() as u64 & !1;
    bytes.extend_from_within(..);
    let layout = Layout::of(
        &bytes[..HEAD],
        &file::Options::default(),
        &mut FileTally::new("x"),
    )
    .unwrap();
    let ranges = [0..once, once..bytes.len() as u64];
    let mut chain = Chain::new(ranges.to_vec());
    let first = read(&bytes, &layout, &ranges[0], None, 10_000);
    assert_eq!(chain.add(0, first, &mut |_| {}), Verdict::Fine);
    let mut verdict = chain.add(
        1,
        read(&bytes, &layout, &ranges[1], None, 10_000),
        &mut |_| {},
    );
    if let Verdict::Again { start, .. } = verdict {
        let again = read(&bytes, &layout, &ranges[1], Some(start), 10_000);
        verdict = chain.add(1, again, &mut |_| {});
    }
    assert_eq!(verdict, Verdict::InOne);
}

#[test]
fn a_letter_that_depends_on_the_whole_file_is_read_in_one() {
    let row = "2026-11-16T00:00:00Z,SMTP,RECEIVE,<a>,b,x,S:FromEntity=Internet\r\n";
    let mut bytes = format!("{HEADER}\r\n").into_bytes();
    bytes.extend_from_slice(
        b"2026-11-16T00:00:00Z,SMTP,RECEIVE,<a>,b,Gr\xf6\xdfe,S:FromEntity=Internet\r\n",
    );
    for _ in 0..4000 {
        bytes.extend_from_slice(row.as_bytes());
    }
    bytes.extend_from_slice(b"2026-11-16T00:00:00Z,SMTP,RECEIVE,<a>,b,x,S:ToEntity=caf\xe9");
    let half = (bytes.len() / 2) as u64 & !1;
    let head = &bytes[..HEAD];
    let layout = Layout::of(head, &file::Options::default(), &mut FileTally::new("x")).unwrap();
    let ranges = [0..half, half..bytes.len() as u64];
    let mut chain = Chain::new(ranges.to_vec());
    let first = read(&bytes, &layout, &ranges[0], None, 10_000);
    assert_eq!(chain.add(0, first, &mut |_| {}), Verdict::Fine);
    let last = read(&bytes, &layout, &ranges[1], None, 10_000);
    assert_eq!(chain.add(1, last, &mut |_| {}), Verdict::InOne);
}
