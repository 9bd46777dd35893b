//! The hops of one mail, for the table that shows them: on demand, from its own file, never kept.

use std::io::{Read, Seek};

use serde::{Deserialize, Serialize};

use super::archive::{Event, Wanted};
use super::boundary_hop::BoundaryHop;
use super::decode::{self, Decoder};
use super::lines::Lines;
use super::member::walk_member;
use super::mime::Headers;
use super::received::Hop;
use super::{Timestamp, TlsClass};

/// Of a mail so much is looked at; its headers are far smaller.
const MAX_BYTES: usize = 4 << 20;
/// Hops that are listed, the newest.
const MAX_HOPS: usize = 200;

/// One hop, as its `Received` header tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HopRow {
    /// The sending host; empty if not told.
    pub from: String,
    /// The receiving host; empty if not told.
    pub by: String,
    /// The protocol as written; empty if not told.
    pub with: String,
    /// What it says about TLS; `None` for a hop that is not SMTP.
    pub class: Option<TlsClass>,
    /// The cipher as written; empty if not told.
    pub cipher: String,
    /// When it was received, if the header tells.
    pub at: Option<Timestamp>,
}

/// All hops of a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hops {
    /// The oldest first, as the mail travelled.
    pub rows: Vec<HopRow>,
    /// The one by which it came into the organization.
    pub boundary: Option<usize>,
}

impl Hops {
    /// The hops that headers tell; the newest stands on top of them.
    pub fn of_headers(headers: &Headers) -> Self {
        let hops: Vec<Hop> = headers
            .received()
            .map(Hop::parse)
            .filter(|hop| !(hop.from().is_empty() && hop.by().is_empty()))
            .collect();
        let boundary = BoundaryHop::of(&hops).map(|hop| hop.at);
        let newest = hops.get(..MAX_HOPS).unwrap_or(&hops);
        let from_oldest = |at: usize| newest.len().checked_sub(at + 1);
        let boundary = boundary.and_then(from_oldest);
        let rows = newest.iter().rev().map(HopRow::of).collect();
        Self { rows, boundary }
    }

    /// The hops of a text that was pasted; empty if it is no mail.
    pub fn of_text(text: &str) -> Self {
        let mut headers = Headers::default();
        for line in text.lines() {
            if !headers.line(line) {
                break;
            }
        }
        Self::of_headers(&headers)
    }

    /// The hops of a file, or of that member of an archive. `None` where it is not there, or cannot be
    /// read.
    pub fn of_file(name: &str, mut source: impl Read + Seek, member: u32) -> Option<Self> {
        let mut found = Vec::new();
        let mut is_read = false;
        walk_member(name, &mut source, member, &mut |event| {
            match event {
                Event::Bytes(bytes) => {
                    let room = MAX_BYTES.saturating_sub(found.len()).min(bytes.len());
                    found.extend_from_slice(bytes.get(..room).unwrap_or_default());
                }
                Event::End => is_read = true,
                _ => {}
            }
            if found.len() < MAX_BYTES {
                Wanted::More
            } else {
                Wanted::NoMore
            }
        });
        is_read.then(|| Self::of_bytes(&found))
    }

    fn of_bytes(bytes: &[u8]) -> Self {
        let (mut decoder, mut scratch) = (Decoder::detect(bytes), Vec::new());
        let text = decoder.push(bytes, &mut scratch);
        let (mut headers, mut ended) = (Headers::default(), false);
        let mut lines = Lines::default();
        let mut each = |line: super::lines::TextLine<'_>| {
            let line = decode::text(line.bytes.unwrap_or_default());
            ended = ended || !headers.line(&line);
        };
        lines.push(text, &mut each);
        lines.finish(&mut each);
        Self::of_headers(&headers)
    }
}

impl HopRow {
    fn of(hop: &Hop) -> Self {
        Self {
            from: hop.from().to_owned(),
            by: hop.by().to_owned(),
            with: hop.with().to_owned(),
            class: hop.is_smtp().then(|| hop.tls()),
            cipher: hop.cipher().to_owned(),
            at: hop.at(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    const MAIL: &str = "Subject: x\n\
        Received: from a.mail.protection.outlook.com by b.prod.outlook.com with HTTPS; Mon, 16 Nov 2026 10:00:09 +0000\n\
        Received: from mx.partner.example (203.0.113.9) by a.mail.protection.outlook.com (10.0.0.1) with\n\
        \x20Microsoft SMTP Server (version=TLS1_2,\n cipher=TLS_X) id 15; Mon, 16 Nov 2026 10:00:08 +0000\n\
        Received: from pc (pc [10.0.0.9]) by mx.partner.example with ESMTP id 1; Mon, 16 Nov 2026 10:00:01 +0000\n\
        \nReceived: from no by header; x\n";

    #[test]
    fn hops_in_the_order_of_the_way() {
        let hops = Hops::of_text(MAIL);
        assert_eq!(hops.boundary, Some(1));
        let rows: Vec<_> = hops
            .rows
            .iter()
            .map(|row| (&*row.from, &*row.with, row.class, &*row.cipher))
            .collect();
        assert_eq!(
            rows,
            [
                ("pc", "ESMTP", Some(TlsClass::None), ""),
                (
                    "mx.partner.example",
                    "Microsoft SMTP Server",
                    Some(TlsClass::Tls1_2),
                    "TLS_X"
                ),
                ("a.mail.protection.outlook.com", "HTTPS", None, ""),
            ]
        );
        assert_eq!(Hops::of_text("Dear Bob,\n\nReceived: x"), Hops::default());
    }

    #[test]
    fn a_boundary_behind_more_hops_than_are_listed_is_not_shown() {
        let inside = "Received: from a.own.example (10.0.0.1) by b.own.example with ESMTP; x\n";
        let outside =
            "Received: from mx.partner.example (203.0.113.9) by a.own.example with ESMTP; x\n";
        let of = |count: usize| Hops::of_text(&(inside.repeat(count) + outside));
        let told = |hops: Hops| (hops.rows.len(), hops.boundary);
        assert_eq!(told(of(3)), (4, Some(0)));
        assert_eq!(told(of(MAX_HOPS - 1)), (MAX_HOPS, Some(0)));
        assert_eq!(told(of(MAX_HOPS)), (MAX_HOPS, None));
    }

    #[test]
    fn hops_of_a_file_and_of_no_other() {
        let of = |member| Hops::of_file("a.eml", Cursor::new(MAIL.as_bytes()), member);
        assert_eq!(of(0), Some(Hops::of_text(MAIL)));
        assert_eq!(of(1), None);
    }
}
