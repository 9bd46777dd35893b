//! A file read in segments, in any order and from any guesses, tells what it tells when read in one.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::ops::Range;

use mailflow_insight::report::{Options, RangeChoice, Report};
use mailflow_insight::tally::{
    Chain, FileTally, Reading, SegmentRead, SegmentReading, Tally, Verdict,
};
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
    let report = Report::build(&resolved, &options).map(|report| report.to_json().unwrap());
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
