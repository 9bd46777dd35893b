//! The fast reader of rows beside `csv-core`, of any table and at any cut.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tally::{FileTally, Resolved, Tally};
use trace::delimited::{Found, Parser};
use trace::formats::TABLES;
use trace::table::{CsvTable, Names, RowReader};
use mailflow_insight_fuzz::options;
use trace::twins::Reader;

const HEADERS: [&str; 6] = [
    "date_time_utc,source,event_id,message_id,directionality,recipient_status,custom_data",
    "Organization,Received,SenderAddress,RecipientAddress,Status,ToIP,FromIP,MessageId",
    "Date,Event,Action,Detail,Data,MessageTraceId,RecipientAddress",
    "date-time,connector-id,source,event-id,message-id,network-message-id,recipient-address,\
recipient-count,sender-address,directionality,custom-data",
    "date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context",
    "Date,Connector direction and name,Connector type,Forced TLS?,No TLS,TLS 1.0,TLS 1.2,Volume",
];

/// The records of a parser.
fn records(mut parser: Parser, text: &[u8], piece: usize) -> Vec<String> {
    let mut told = Vec::new();
    let mut each = |found: Found<'_>| {
        told.push(match found {
            Found::Record(record) => {
                let fields: Vec<&[u8]> = record.iter().collect();
                format!("{}: {fields:?}", record.line)
            }
            other => format!("{other:?}"),
        });
    };
    for piece in text.chunks(piece) {
        parser.push(piece, &mut each);
    }
    parser.finish(&mut each);
    told
}

/// What a table comes to.
fn told(make: fn(u8, Box<dyn RowReader>) -> CsvTable, header: &str, rows: &[u8], piece: usize) -> Resolved {
    let names = Names::new(header.split(',').map(str::to_owned));
    let reader = TABLES
        .iter()
        .find_map(|recognise| recognise(&names, &options(Vec::new())))
        .expect("every header is known");
    let mut table = make(b',', reader);
    let mut sink = FileTally::new("file");
    let text = [header.as_bytes(), b"\r\n", rows].concat();
    for piece in text.chunks(piece) {
        table.push(piece, &mut sink);
    }
    table.finish(&mut sink);
    let mut tally = Tally::default();
    tally.absorb(0, 0, sink);
    tally.resolve()
}

fuzz_target!(|data: &[u8]| {
    let [choice, piece, rows @ ..] = data else {
        return;
    };
    let piece = usize::from(*piece).max(1);
    let delimiter = b",;\t|"[usize::from(choice / 6 % 4)];
    let plain = records(Parser::plain(delimiter), rows, usize::MAX);
    assert_eq!(records(Parser::new(delimiter), rows, usize::MAX), plain);
    assert_eq!(records(Parser::new(delimiter), rows, piece), plain);
    let header = HEADERS[usize::from(choice % 6)];
    let plain = told(CsvTable::plain, header, rows, usize::MAX);
    assert_eq!(told(CsvTable::new, header, rows, usize::MAX), plain);
    assert_eq!(told(CsvTable::new, header, rows, piece), plain);
});
