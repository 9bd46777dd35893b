//! TLS reports (RFC 8460): the sessions that one sender saw towards a domain of the organization.
//!
//! They count sessions, not messages, and no version; the page shows them apart.

use std::io::Read;

use flate2::read::MultiGzDecoder;
use serde::Deserialize;

use crate::trace::dates::{self, Moment, Reading};
use crate::trace::file::Reader;
use crate::trace::{Format, Note, PolicySessions, Sink, SkipReason, decode};

/// A report above this size is not read.
const MAX_BYTES: usize = 64 << 20;

/// Whether a JSON file that begins with `head` is a TLS report.
pub fn is_start_of_one(head: &[u8]) -> bool {
    let has = |name: &[u8]| memchr::memmem::find(head, name).is_some();
    let wrapper =
        has(b"\"organization-name\"") || has(b"\"report-id\"") || has(b"\"contact-info\"");
    let policies = has(b"\"policies\"") || has(b"\"date-range\"");
    (wrapper && policies) || (has(b"\"policies\"") && has(b"\"policy-type\""))
}

/// Whether the part of a mail is a TLS report, by its media type.
pub fn is_media_type(kind: &str) -> bool {
    kind == "application/tlsrpt+gzip" || kind == "application/tlsrpt+json"
}

/// Collects the document and reads it at its end.
#[derive(Default)]
pub struct TlsReportReader {
    text: Vec<u8>,
    too_long: bool,
}

impl Reader for TlsReportReader {
    fn format(&self) -> Option<Format> {
        Some(Format::TlsReport)
    }

    fn push(&mut self, text: &[u8], _sink: &mut dyn Sink) {
        if self.text.len() + text.len() > MAX_BYTES {
            self.too_long = true;
            self.text = Vec::new();
        } else if !self.too_long {
            self.text.extend_from_slice(text);
        }
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        if self.too_long {
            sink.record();
            sink.skipped(SkipReason::TooLong, 1);
        } else {
            tell(&std::mem::take(&mut self.text), sink);
        }
    }
}

/// Reads a report as it is attached to a mail, packed or not.
pub fn tell_attachment(content: &[u8], sink: &mut dyn Sink) {
    if !content.starts_with(&[0x1f, 0x8b]) {
        tell(content, sink);
        return;
    }
    let mut text = Vec::new();
    let limit = MAX_BYTES as u64;
    match MultiGzDecoder::new(content)
        .take(limit)
        .read_to_end(&mut text)
    {
        Ok(_) => tell(&text, sink),
        Err(_) => bad(sink),
    }
}

/// The report cannot be read.
pub fn bad(sink: &mut dyn Sink) {
    sink.record();
    sink.skipped(SkipReason::BadRow, 1);
}

fn tell(text: &[u8], sink: &mut dyn Sink) {
    let text = decode::text(text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text));
    let Ok(report) = serde_json::from_str::<Document>(&text) else {
        return bad(sink);
    };
    let day = |text: &Option<String>| {
        let moment = dates::moment(text.as_deref()?)?;
        match moment {
            Reading::Certain(at) => Some(Moment::day(at)),
            _ => None,
        }
    };
    for policy in &report.policies {
        sink.record();
        sink.policy(&PolicySessions {
            organization: report.organization.as_deref().unwrap_or_default(),
            report_id: report.report_id.as_deref().unwrap_or_default(),
            from: day(&report.range.start),
            to: day(&report.range.end),
            domain: policy.policy.domain.as_deref().unwrap_or_default(),
            kind: policy.policy.kind.as_deref().unwrap_or_default(),
            encrypted: policy.summary.encrypted,
            failed: policy.summary.failed,
        });
    }
    sink.note(Note::SessionsNotMessages);
}

#[derive(Deserialize)]
struct Document {
    #[serde(rename = "organization-name", default)]
    organization: Option<String>,
    #[serde(rename = "report-id", default)]
    report_id: Option<String>,
    #[serde(rename = "date-range", default)]
    range: DateRange,
    policies: Vec<Policy>,
}

#[derive(Deserialize, Default)]
struct DateRange {
    #[serde(rename = "start-datetime", default)]
    start: Option<String>,
    #[serde(rename = "end-datetime", default)]
    end: Option<String>,
}

#[derive(Deserialize)]
struct Policy {
    #[serde(default)]
    policy: PolicyName,
    #[serde(default)]
    summary: Counts,
}

#[derive(Deserialize, Default)]
struct PolicyName {
    #[serde(rename = "policy-type", default)]
    kind: Option<String>,
    #[serde(rename = "policy-domain", default)]
    domain: Option<String>,
}

#[derive(Deserialize, Default)]
struct Counts {
    #[serde(rename = "total-successful-session-count", default)]
    encrypted: u64,
    #[serde(rename = "total-failure-session-count", default)]
    failed: u64,
}
