//! The readers natively, in bytes a second: `cargo bench`. Each reads made-up bytes in pieces, as they
//! come from a file. `cargo xtask bench` measures the whole way, beside others.

#![allow(clippy::unwrap_used, reason = "a bench fails by panicking")]

use divan::Bencher;
use divan::counter::BytesCount;
use mailflow_insight::tally::{FileTally, Reading, Tally};
use mailflow_insight::trace::delimited::Parser;
use mailflow_insight::trace::file::Options;
use synthetic::{Encoding, Log};

const SIZE: u64 = 16 << 20;
const PIECE: usize = 1 << 20;

fn main() {
    divan::main();
}

fn made(log: Log, encoding: Encoding) -> Vec<u8> {
    let options = synthetic::Options {
        size: SIZE,
        encoding,
        ..synthetic::Options::default()
    };
    let mut bytes = Vec::new();
    synthetic::write(log, &options, &mut bytes).unwrap();
    bytes
}

fn read(bytes: &[u8]) -> FileTally {
    let mut reading = Reading::new("made up", &Options::default());
    for piece in bytes.chunks(PIECE) {
        reading.push(piece);
    }
    reading.finish()
}

fn measure(bencher: Bencher<'_, '_>, bytes: &[u8]) {
    bencher
        .counter(BytesCount::of_slice(bytes))
        .bench_local(|| read(divan::black_box(bytes)));
}

#[divan::bench(args = Log::ALL, sample_count = 8)]
fn utf_8(bencher: Bencher<'_, '_>, log: &Log) {
    measure(bencher, &made(*log, Encoding::Utf8));
}

#[divan::bench(sample_count = 8)]
fn extended_trace_utf_16le(bencher: Bencher<'_, '_>) {
    measure(bencher, &made(Log::Extended, Encoding::Utf16Le));
}

#[divan::bench(sample_count = 8)]
fn summary_trace(bencher: Bencher<'_, '_>) {
    let mut text = "\"Organization\",\"MessageId\",\"Received\",\"SenderAddress\",\"RecipientAddress\",\"Subject\",\
        \"Status\",\"ToIP\",\"FromIP\",\"Size\",\"MessageTraceId\"\r\n"
        .to_owned();
    for number in 0.. {
        if text.len() as u64 > SIZE {
            break;
        }
        text += &format!(
            "\"contoso.example\",\"<{number:x}@fabrikam.example>\",\"2026-11-{:02}T10:00:{:02}.1234567Z\",\"a@fabrikam.example\",\
             \"b@contoso.example\",\"Re: Quarterly figures\",\"Delivered\",\"\",\"203.0.113.9\",\"{number}\",\
             \"6b0ea7cd-60a5-4f5f-9d5c-{number:012x}\"\r\n",
            number % 14 + 1,
            number % 60,
        );
    }
    measure(bencher, text.as_bytes());
}

/// One mail after the other: each is a file of its own.
#[divan::bench(sample_count = 8)]
fn headers(bencher: Bencher<'_, '_>) {
    let mail = b"Received: from AM0PR10MB0042.EURPRD10.PROD.OUTLOOK.COM (2603:10a6:208:c3::27) by\r\n \
        AM7EUR03FT012.mail.protection.outlook.com with Microsoft SMTP Server (version=TLS1_2,\r\n \
        cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.1; Mon, 16 Nov 2026 10:00:00 +0000\r\n\
        Received: from mail.fabrikam.example (203.0.113.9) by AM7EUR03FT012.mail.protection.outlook.com\r\n \
        (10.152.16.101) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id\r\n \
        15.20.1 via Frontend Transport; Mon, 16 Nov 2026 09:59:59 +0000\r\n\
        From: a@fabrikam.example\r\nTo: b@contoso.example\r\nSubject: Re: Quarterly figures\r\n\
        Message-ID: <1@fabrikam.example>\r\nDate: Mon, 16 Nov 2026 09:59:58 +0000\r\n\r\nHello\r\n";
    bencher
        .counter(BytesCount::of_slice(mail))
        .bench_local(|| read(divan::black_box(mail)));
}

/// Finding records and fields, with vectors and with `csv-core`.
#[divan::bench(args = [false, true], sample_count = 8)]
fn records_by_the_plain_engine(bencher: Bencher<'_, '_>, plain: bool) {
    let bytes = made(Log::Extended, Encoding::Utf8);
    bencher
        .counter(BytesCount::of_slice(&bytes))
        .bench_local(|| {
            let mut parser = if plain {
                Parser::plain(b',')
            } else {
                Parser::new(b',')
            };
            let mut records = 0_u64;
            for piece in bytes.chunks(PIECE) {
                parser.push(divan::black_box(piece), &mut |_| records += 1);
            }
            records
        });
}

/// What all files come to: 90 days and 1,000 connectors.
#[divan::bench(sample_count = 8)]
fn resolve(bencher: Bencher<'_, '_>) {
    let mut tally = Tally::default();
    tally.absorb(0, 0, read(&many_connectors()));
    bencher.bench_local(|| divan::black_box(&tally).resolve());
}

/// The report that every choice of a person makes anew.
#[divan::bench(sample_count = 8)]
fn report(bencher: Bencher<'_, '_>) {
    use mailflow_insight::report::{Options, RangeChoice, Report};
    let mut tally = Tally::default();
    tally.absorb(0, 0, read(&many_connectors()));
    let resolved = tally.resolve();
    let options = Options {
        range: RangeChoice::All,
        ..Options::default()
    };
    bencher.bench_local(|| Report::build(divan::black_box(&resolved), &options).is_ok());
}

/// So many that nearly every connector has mail on every day.
fn many_connectors() -> Vec<u8> {
    let options = synthetic::Options {
        messages: Some(200_000),
        days: 90,
        connectors: 1_000,
        ..synthetic::Options::default()
    };
    let mut bytes = Vec::new();
    synthetic::write(Log::Receive, &options, &mut bytes).unwrap();
    bytes
}
