//! The laws of counting: any cutting of the input, any order of files, any number of workers and any
//! encoding give the same report, byte for byte.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use mailflow_insight::report::{Options, RangeChoice, Report};
use mailflow_insight::tally::{FileTally, Reading, Tally};
use mailflow_insight::text::report_file;
use mailflow_insight::trace::file;
use proptest::prelude::*;

/// A row of an extended trace, from small pools so that transfers meet.
#[derive(Clone, Debug)]
struct Event {
    minute: u32,
    kind: usize,
    message: u8,
    connector: usize,
    tls: usize,
    recipients: u8,
    server: u8,
    subject: usize,
}

const CONNECTORS: [&str; 5] = ["", "Contoso", "Größe 東京", "O'Brien; Sons", "a=b"];
const TLS: [&str; 6] = [
    "",
    "S:tlsversion=TLS1_2",
    "S:tlsversion=SP_PROT_TLS1_0_SERVER",
    "S:tlsversion=odd",
    "S:tlscipher=TLS_AES_128",
    "S:tlscipher=x",
];
const SUBJECTS: [&str; 4] = ["plain", "comma, \"quote\"", "two\r\nlines; 😀", ""];
const HEADER: &str = "date_time_utc,source,event_id,message_id,network_message_id,recipient_count,server_hostname,message_subject,directionality,custom_data";

fn event() -> impl Strategy<Value = Event> {
    (
        0..4000_u32,
        0..5_usize,
        0..12_u8,
        0..5_usize,
        0..6_usize,
        0..4_u8,
        0..3_u8,
        0..4_usize,
    )
        .prop_map(
            |(minute, kind, message, connector, tls, recipients, server, subject)| Event {
                minute,
                kind,
                message,
                connector,
                tls,
                recipients,
                server,
                subject,
            },
        )
}

fn quoted(field: &str) -> String {
    format!("\"{}\"", field.replace('"', "\"\""))
}

impl Event {
    fn row(&self) -> String {
        let (event, side) = [
            ("RECEIVE", "InboundConnectorData"),
            (
                "SENDEXTERNAL",
                "Microsoft.Exchange.Hygiene.TenantOutboundConnectorCustomData",
            ),
            (
                "SEND",
                "Microsoft.Exchange.Hygiene.TenantOutboundConnectorCustomData",
            ),
            ("RECEIVE", "InboundConnectorData"),
            ("DELIVER", "InboundConnectorData"),
        ][self.kind];
        let name = CONNECTORS[self.connector];
        let connector = if name.is_empty() {
            "S:FromEntity=Internet;S:ToEntity=Internet".to_owned()
        } else {
            format!(
                "'S:{side}=Name={};ConnectorType=Partner'",
                name.replace('\'', "''")
            )
        };
        let day = 10 + self.minute / 1440;
        let date = format!(
            "2026-11-{day}T{:02}:{:02}:00.0000000Z",
            self.minute / 60 % 24,
            self.minute % 60
        );
        let id = if self.message == 0 {
            String::new()
        } else {
            format!("0000-{}", self.message)
        };
        [
            date,
            "SMTP".to_owned(),
            event.to_owned(),
            format!("<{}@x.example>", self.message / 2),
            id,
            self.recipients.to_string(),
            format!("mx{}.example", self.server),
            SUBJECTS[self.subject].to_owned(),
            "Incoming".to_owned(),
            format!("S:A=1;{connector};{}", TLS[self.tls]),
        ]
        .map(|field| quoted(&field))
        .join(",")
    }
}

fn csv(events: &[Event]) -> String {
    let rows: Vec<String> = events.iter().map(Event::row).collect();
    format!("{HEADER}\r\n{}\r\n", rows.join("\r\n"))
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Reads a file in pieces of the given sizes, over and over; takes a part after each piece whose
/// size is odd.
fn read_in_pieces(name: &str, bytes: &[u8], sizes: &[usize]) -> Vec<FileTally> {
    let mut reading = Reading::new(name, &file::Options::default());
    let mut parts = Vec::new();
    let mut rest = bytes;
    for size in sizes.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (piece, behind) = rest.split_at((*size).clamp(1, rest.len()));
        reading.push(piece);
        if size % 2 == 1 {
            parts.push(reading.take());
        }
        rest = behind;
    }
    parts.push(reading.finish());
    parts
}

fn report(tally: &Tally) -> String {
    let options = Options {
        range: RangeChoice::All,
        ..Options::default()
    };
    match Report::build(&tally.resolve(), &options) {
        Ok(report) => report.to_json(report_file::note).unwrap(),
        Err(error) => error.to_string(),
    }
}

fn tally_of(files: &[(String, Vec<u8>)]) -> Tally {
    let mut tally = Tally::default();
    for ((name, bytes), number) in files.iter().zip(0..) {
        for part in read_in_pieces(name, bytes, &[usize::MAX - 1]) {
            tally.absorb(number, 0, part);
        }
    }
    tally
}

fn files_of(events: &[Event], files: usize) -> Vec<(String, Vec<u8>)> {
    let size = events.len().div_ceil(files).max(1);
    events
        .chunks(size)
        .zip(0..)
        .map(|(events, number)| (format!("{number}.csv"), csv(events).into_bytes()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_cutting_into_pieces_and_parts(
        events in prop::collection::vec(event(), 1..60),
        sizes in prop::collection::vec(1..9000_usize, 1..8),
        wide in any::<bool>(),
        order in any::<prop::sample::Index>(),
    ) {
        let text = csv(&events);
        let bytes = if wide { utf16(&text) } else { text.into_bytes() };
        let whole = report(&tally_of(&[("a.csv".to_owned(), bytes.clone())]));
        let mut parts = read_in_pieces("a.csv", &bytes, &sizes);
        let middle = order.index(parts.len());
        parts.rotate_left(middle);
        let mut tally = Tally::default();
        for part in parts {
            // Parts travel between workers as bytes.
            let sent = postcard::to_allocvec(&part).unwrap();
            tally.absorb(0, 0, postcard::from_bytes(&sent).unwrap());
        }
        prop_assert_eq!(report(&tally), whole);
    }

    #[test]
    fn any_order_of_files_and_of_their_numbers(
        events in prop::collection::vec(event(), 1..80),
        count in 1..6_usize,
        turn in any::<prop::sample::Index>(),
    ) {
        let mut files = files_of(&events, count);
        let first = report(&tally_of(&files));
        let middle = turn.index(files.len());
        files.rotate_left(middle);
        prop_assert_eq!(&report(&tally_of(&files)), &first);
        files.reverse();
        prop_assert_eq!(&report(&tally_of(&files)), &first);
    }

    #[test]
    fn removing_a_file_leaves_what_the_others_alone_give(
        events in prop::collection::vec(event(), 2..60),
    ) {
        let files = files_of(&events, 2);
        let mut tally = tally_of(&files);
        let only_second = tally.resolve_only(&[1], Default::default());
        tally.remove(0);
        prop_assert_eq!(report(&tally), report(&tally_of(&files[1..])));
        prop_assert_eq!(only_second, tally.resolve());
    }

    #[test]
    fn a_file_dropped_twice_counts_once(events in prop::collection::vec(event(), 1..60)) {
        // Records without any id stand for themselves, also when they come twice.
        let events: Vec<Event> = events.into_iter().filter(|event| event.message > 1).collect();
        let files = files_of(&events, 1);
        let twice = [files.clone(), files.clone()].concat();
        let counts = |files: &[(String, Vec<u8>)]| tally_of(files).resolve().traces;
        prop_assert_eq!(counts(&files), counts(&twice));
    }

    #[test]
    fn utf_8_and_utf_16_count_the_same(events in prop::collection::vec(event(), 1..60)) {
        let text = csv(&events);
        let narrow = tally_of(&[("a.csv".to_owned(), text.clone().into_bytes())]).resolve();
        let wide = tally_of(&[("a.csv".to_owned(), utf16(&text))]).resolve();
        prop_assert_eq!(narrow.traces, wide.traces);
        prop_assert_eq!(narrow.files[0].records, wide.files[0].records);
        prop_assert_eq!(&narrow.files[0].skipped, &wide.files[0].skipped);
    }

    #[test]
    fn damage_anywhere_is_survived_and_cut_the_same(
        events in prop::collection::vec(event(), 1..20),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        end in any::<prop::sample::Index>(),
        sizes in prop::collection::vec(1..300_usize, 1..5),
    ) {
        let mut bytes = csv(&events).into_bytes();
        bytes.truncate(end.index(bytes.len()) + 1);
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let whole = report(&tally_of(&[("a.csv".to_owned(), bytes.clone())]));
        let mut tally = Tally::default();
        for part in read_in_pieces("a.csv", &bytes, &sizes) {
            tally.absorb(0, 0, part);
        }
        prop_assert_eq!(report(&tally), whole);
    }
}
