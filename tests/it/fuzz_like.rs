//! Promise: no bytes make a reader stop, and however they are cut, they say the same.
//!
//! The seeds are small files of every kind; what is tried are copies of them with bytes changed, lost,
//! repeated and mixed. `fuzz/` tries the same without end. `FUZZ_CASES` sets how many are tried here.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use std::io::{Cursor, Write};

use mailflow_insight::report::{Options, RangeChoice, Report};
use mailflow_insight::tally::{FileTally, Reading, Tally, read_source};
use mailflow_insight::text::report_file;
use mailflow_insight::trace::custom_data::{self, CustomData};
use mailflow_insight::trace::file;
use mailflow_insight::trace::hops::Hops;
use mailflow_insight::trace::{Timestamp, dates};
use proptest::prelude::*;
use proptest::sample::Index;

/// One small file of each kind.
const SEEDS: [&str; 14] = [
    "#Log-type: SMTP Send Protocol Log\r\n#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n\
2026-11-16T10:00:00.000Z,Internet,08D0000000000001,0,,203.0.113.9:25,*,None,Set Session Permissions\r\n\
2026-11-16T10:00:01.000Z,Internet,08D0000000000001,1,10.0.0.1:4,203.0.113.9:25,*,,\"TLS protocol SP_PROT_TLS1_2_CLIENT negotiation succeeded using x, y\"\r\n\
2026-11-16T10:00:02.000Z,Internet,08D0000000000001,2,10.0.0.1:4,203.0.113.9:25,>,MAIL FROM:<a@x.example>,\r\n\
2026-11-16T10:00:02.000Z,Internet,08D0000000000001,3,10.0.0.1:4,203.0.113.9:25,<,250 2.1.0 OK,\r\n\
2026-11-16T10:00:03.000Z,Internet,08D0000000000001,4,10.0.0.1:4,203.0.113.9:25,>,BDAT 5 LAST,\r\n\
2026-11-16T10:00:04.000Z,Internet,08D0000000000001,5,10.0.0.1:4,203.0.113.9:25,<,250 2.0.0 OK gsmtp,\r\n\
2026-11-16T10:00:05.000Z,Internet,08D0000000000001,6,10.0.0.1:4,203.0.113.9:25,-,,Local\r\n",
    "#Log-type: Message Tracking Log\n#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info,directionality,tenant-id,original-client-ip,original-server-ip,custom-data\n\
2026-11-16T10:00:00.000Z,1.2.3.4,c,10.0.0.1,EX,08D;x;0,EX\\Default,SMTP,RECEIVE,1,<m@x>,00000000-0000-0000-0000-000000000001,a@b;c@d,,5,2,,,s,e@f,e@f,,Incoming,,,,S:FromEntity=Internet;'S:x.EffectiveTlsAuthLevel=EncryptionOnly'\n",
    "Timestamp,Source,EventId,MessageId,Recipients,RecipientCount,Sender,ConnectorId,Directionality,EventData\n\
11/16/2026 10:00:00 AM,SMTP,SENDEXTERNAL,<m@x>,a@b,1,c@d,Internet,Originating,\"{[ToEntity, Internet], [A, it's]}\"\n",
    "Date,Event,Action,Detail,Data,MessageTraceId,RecipientAddress\n\
2026-11-16T10:00:00Z,Receive,x,Message received by: X using TLS1.2 with AES256,\"<root><MEP Name=\"\"ConnectorId\"\" String=\"\"A &amp; B\"\"/><MEP Name=\"\"CustomData\"\" Blob=\"\"S:FromEntity=Internet\"\"/></root>\",1,a@b\n",
    "{\"value\":[{\"dateTime\":\"2026-11-16T10:00:00Z\",\"event\":\"Send external\",\"action\":\"x\",\"description\":\"Message sent to mx.a at 1.2.3.4 using TLS1.3\",\"messageId\":\"<m@x>\"}]}",
    "Return-Path: <a@partner.example>\nReceived: from mx.partner.example (mx.partner.example [203.0.113.9]) (using TLSv1.3 with cipher X (256/256 bits))\n by mx.own.example (Postfix) with ESMTPS id 1; Mon, 16 Nov 2026 10:00:08 +0000 (UTC)\nMessage-ID: <one@partner.example>\n\nbody\n",
    "From a@b Mon Nov 16 10:00:00 2026\nSubject: x\nContent-Type: multipart/report; report-type=tlsrpt; boundary=\"b\"\n\n--b\nContent-Type: application/tlsrpt+json\nContent-Transfer-Encoding: base64\n\neyJwb2xpY2llcyI6W119\n--b--\n\nFrom a@b Mon Nov 16 10:00:01 2026\nReceived: from a.example ([1.2.3.4]) by b.test with SMTP; 16 Nov 2026 10:00 EST\n\n",
    "Nov 16 10:00:00 mx postfix/smtpd[7]: connect from c.example[198.51.100.3]\nNov 16 10:00:01 mx postfix/smtpd[7]: Anonymous TLS connection established from c.example[198.51.100.3]: TLSv1.3 with cipher X (256/256 bits)\nNov 16 10:00:01 mx postfix/smtpd[7]: ABCDE1: client=c.example[198.51.100.3]\nNov 16 10:00:02 mx postfix/qmgr[8]: ABCDE1: from=<a@c.example>, size=1, nrcpt=2 (queue active)\nNov 16 10:00:02 mx postfix/smtp[9]: ABCDE1: to=<b@r>, relay=r[203.0.113.1]:25, conn_use=2, tls=may:none, status=sent (250 ok)\n",
    "<22>1 2026-11-16T10:00:00+01:00 mx sm-mta 7 - - STARTTLS=server, relay=c.example [198.51.100.3], version=TLSv1.3, verify=NO, cipher=X, bits=256/256\nNov 16 10:00:01 mx sm-mta[7]: q1234: from=<a@b>, size=1, class=0, nrcpts=1, daemon=MTA, relay=c.example [198.51.100.3]\nNov 16 10:00:01 mx sm-mta[8]: q1234: to=<\"a,b\"@c>,<d@e>, mailer=esmtp, relay=r.example. [203.0.113.1], stat=Sent (ok)\n",
    "2026-11-16 10:00:00.123 +0100 [77] 1abcde-000000-AB <= a@b.example H=b.example (helo) [203.0.113.9]:4 I=[10.0.0.1]:25 P=esmtps X=TLS1.2:C:256 A=plain:u S=1 id=m@x T=\"q \\\" X\" for c@d e@f\n2026-11-16 10:00:01 1abcde-000000-AB => c@d R=r T=remote_smtp H=d.example [203.0.113.1] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 C=\"250 OK\"\n",
    "{\"organization-name\":\"X\",\"report-id\":\"1\",\"date-range\":{\"start-datetime\":\"2026-11-15T00:00:00Z\"},\"policies\":[{\"policy\":{\"policy-type\":\"sts\",\"policy-string\":[\"mode: testing\"],\"policy-domain\":\"d\"},\"summary\":{\"total-successful-session-count\":5,\"total-failure-session-count\":1},\"failure-details\":[{\"result-type\":\"tlsa-invalid\",\"failed-session-count\":1}]}]}",
    "date_time_utc,source,event_id,network_message_id,directionality,custom_data\n2026-11-16T10:00:00Z,SMTP,RECEIVE,1,Incoming,\"'S:InboundConnectorData=Name=A;ConnectorType=Partner';S:tlsversion=TLS1_2\"\n",
    "Date;Connector direction and name;Connector type;Forced TLS?;No TLS;TLS 1.0;TLS 1.1;TLS 1.2;Volume\n16/11/2026;From the internet without a connector;;;12,5 %;0;0;87,5 %;1 000\n",
    "origin_timestamp_utc,sender_address,recipient_status,message_id,network_message_id,directionality,connector_id\n2026-11-16T10:00:00Z,a@b,\"c@d##Receive, Send\",<m@x>,1,Originating,X\n",
];

/// What is done to the bytes of a seed.
#[derive(Clone, Debug)]
enum Change {
    Set(Index, u8),
    Lose(Index, usize),
    Repeat(Index, usize),
    /// Bytes of another seed.
    Mix(Index, usize, Index, usize),
    /// A word that readers look for.
    Say(Index, &'static [u8]),
}

const WORDS: [&[u8]; 22] = [
    b"\0",
    b"\"",
    b"\r\n",
    b"\n",
    b",",
    b";",
    b"'",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"(",
    b")",
    b"[",
    b"]",
    b"=",
    b":",
    b"\xc3",
    b"\xf0\x9f\x98\x80",
    b"#Fields: a,b\n",
    b"99999999999999999999",
    b"-1",
    b"{\"",
    b"2026-02-30",
];

fn change() -> impl Strategy<Value = Change> {
    let at = any::<Index>;
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, byte)| Change::Set(at, byte)),
        (at(), 0..200_usize).prop_map(|(at, length)| Change::Lose(at, length)),
        (at(), 0..200_usize).prop_map(|(at, length)| Change::Repeat(at, length)),
        (at(), 0..SEEDS.len(), at(), 0..200_usize)
            .prop_map(|(at, seed, from, length)| Change::Mix(at, seed, from, length)),
        (at(), prop::sample::select(WORDS.to_vec())).prop_map(|(at, word)| Change::Say(at, word)),
    ]
}

fn changed(seed: usize, changes: &[Change]) -> Vec<u8> {
    let mut bytes = SEEDS[seed].as_bytes().to_vec();
    for change in changes {
        let place = |at: &Index| at.index(bytes.len().max(1)).min(bytes.len());
        match change {
            Change::Set(at, byte) => {
                let at = place(at);
                if let Some(old) = bytes.get_mut(at) {
                    *old = *byte;
                }
            }
            Change::Lose(at, length) => {
                let at = place(at);
                bytes.drain(at..(at + length).min(bytes.len()));
            }
            Change::Repeat(at, length) => {
                let at = place(at);
                let piece = bytes[at..(at + length).min(bytes.len())].to_vec();
                bytes.splice(at..at, piece);
            }
            Change::Mix(at, other, from, length) => {
                let at = place(at);
                let other = SEEDS[*other].as_bytes();
                let from = from.index(other.len());
                bytes.splice(
                    at..at,
                    other[from..(from + length).min(other.len())]
                        .iter()
                        .copied(),
                );
            }
            Change::Say(at, word) => {
                let at = place(at);
                bytes.splice(at..at, word.iter().copied());
            }
        }
    }
    bytes
}

fn options() -> file::Options {
    // 2026-11-20: stamps without a year need a clock.
    file::Options {
        now: Timestamp(17_953_920_000_000_000),
        ..file::Options::default()
    }
}

fn parts(bytes: &[u8], piece: usize) -> Vec<FileTally> {
    let mut reading = Reading::new("file", &options());
    let mut parts = Vec::new();
    for piece in bytes.chunks(piece.max(1)) {
        reading.push(piece);
        parts.push(reading.take());
    }
    parts.push(reading.finish());
    parts
}

/// The report as bytes, and what is said of the file.
fn told(parts: Vec<FileTally>) -> String {
    let mut tally = Tally::default();
    for part in parts {
        tally.absorb(0, 0, part);
    }
    let resolved = tally.resolve();
    let choice = Options {
        range: RangeChoice::All,
        ..Options::default()
    };
    let report = match Report::build(&resolved, &choice) {
        Ok(report) => report.to_json(report_file::note).unwrap(),
        Err(error) => error.to_string(),
    };
    format!("{report}{:?}{:?}", resolved.policies, resolved.files)
}

fn cases() -> u32 {
    let told = std::env::var("FUZZ_CASES").ok();
    told.and_then(|told| told.parse().ok()).unwrap_or(256)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_in_any_pieces_and_parts_in_any_order(
        seed in 0..SEEDS.len(),
        changes in prop::collection::vec(change(), 0..12),
        piece in prop_oneof![1..40_usize, 40..900_usize],
        turn in any::<Index>(),
    ) {
        let bytes = changed(seed, &changes);
        let whole = told(parts(&bytes, 1 << 20));
        let mut cut = parts(&bytes, piece);
        prop_assert_eq!(told(cut.clone()), whole.clone());
        // Parts may overtake each other on their way.
        let middle = turn.index(cut.len());
        cut.rotate_left(middle);
        prop_assert_eq!(told(cut), whole);
    }

    #[test]
    fn any_bytes_as_an_archive(
        seed in 0..SEEDS.len(),
        changes in prop::collection::vec(change(), 0..4),
        damage in prop::collection::vec(change(), 0..4),
        as_zip in any::<bool>(),
    ) {
        let content = changed(seed, &changes);
        let mut packed = if as_zip { zipped(&content) } else { gzipped(&content) };
        for change in damage {
            if let Change::Set(at, byte) = change {
                let at = at.index(packed.len());
                packed[at] = byte;
            }
        }
        read_source("a", Cursor::new(&packed), &options(), &mut |_, _| {});
        let _ = Hops::of_file("a", Cursor::new(&packed), 1);
    }

    #[test]
    fn any_text_as_a_date_an_item_or_headers(
        text in "\\PC{0,80}",
        date in "[0-9/.:TZ +\\-]{0,30}|[A-Za-z]{3,9} [0-9]{1,4},? [0-9]{1,5}( [0-9:]{1,9} ?[AP]?M?)?|/Date\\([-0-9+]{0,25}\\)/",
        items in "([SID:;'=| a-zA-Z0-9]{0,12}(tlsversion|TlsDetails|InboundConnectorData|Name)?){0,8}",
    ) {
        let _ = (dates::timestamp(&text), dates::day(&text));
        let _ = (dates::timestamp(&date), dates::day(&date));
        for text in [&text, &items] {
            let data = CustomData::parse(text);
            let _ = (data.tls(), data.inbound_connector(None), data.outbound_connector(None));
            for item in custom_data::items(text) {
                let _ = (item.key(), item.value());
            }
        }
        let _ = Hops::of_text(&format!("Received: from {text} by {items}; {date}"));
    }
}

fn gzipped(content: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(content).unwrap();
    packer.finish().unwrap()
}

fn zipped(content: &[u8]) -> Vec<u8> {
    let mut packer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    packer
        .start_file("b", zip::write::SimpleFileOptions::default())
        .unwrap();
    packer.write_all(content).unwrap();
    packer.finish().unwrap().into_inner()
}
