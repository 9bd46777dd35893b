//! TLS reports (RFC 8460): the sessions that one sender saw towards a domain of the organization.
//!
//! They count sessions, not messages, and no version; the page shows them apart.

use std::io::Read;

use flate2::read::MultiGzDecoder;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};

use crate::trace::dates::{self, Moment, Reading};
use crate::trace::file::Reader;
use crate::trace::{FailedSessions, Format, Note, PolicySessions, Sink, SkipReason, decode};

/// A report above this size is not read.
const MAX_BYTES: usize = 64 << 20;

/// Failures of one policy that are kept; a report has a handful.
const MAX_FAILURES: usize = 1000;

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
        let failures: Vec<FailedSessions<'_>> = policy
            .failures
            .iter()
            .take(MAX_FAILURES)
            .map(Failure::sessions)
            .collect();
        sink.policy(&PolicySessions {
            organization: report.organization.as_deref().unwrap_or_default().trim(),
            report_id: report.report_id.as_deref().unwrap_or_default().trim(),
            from: day(&report.range.start),
            to: day(&report.range.end),
            domain: policy.policy.domain.as_deref().unwrap_or_default().trim(),
            kind: policy.policy.kind.as_deref().unwrap_or_default().trim(),
            mode: policy.policy.mode(),
            encrypted: policy.summary.encrypted,
            failed: policy.summary.failed,
            failures: &failures,
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
    #[serde(rename = "failure-details", default, deserialize_with = "list")]
    failures: Vec<Failure>,
}

#[derive(Deserialize, Default)]
struct PolicyName {
    #[serde(rename = "policy-type", default)]
    kind: Option<String>,
    #[serde(rename = "policy-domain", default)]
    domain: Option<String>,
    #[serde(rename = "policy-string", default, deserialize_with = "list")]
    lines: Vec<String>,
}

impl PolicyName {
    /// What stands behind `mode:` in the lines of an MTA-STS policy.
    fn mode(&self) -> &str {
        let mut named = self.lines.iter().filter_map(|line| line.split_once(':'));
        named
            .find(|(name, _)| name.trim().eq_ignore_ascii_case("mode"))
            .map_or("", |(_, value)| value.trim())
    }
}

#[derive(Deserialize, Default)]
struct Counts {
    #[serde(
        rename = "total-successful-session-count",
        default,
        deserialize_with = "count"
    )]
    encrypted: u64,
    #[serde(
        rename = "total-failure-session-count",
        default,
        deserialize_with = "count"
    )]
    failed: u64,
}

#[derive(Deserialize)]
struct Failure {
    #[serde(rename = "result-type", default)]
    kind: Option<String>,
    #[serde(rename = "failed-session-count", default, deserialize_with = "count")]
    sessions: u64,
    #[serde(rename = "receiving-mx-hostname", default)]
    receiving_host: Option<String>,
    #[serde(rename = "receiving-ip", default)]
    receiving_address: Option<String>,
    #[serde(rename = "sending-mta-ip", default)]
    sender: Option<String>,
    #[serde(rename = "failure-reason-code", default)]
    reason: Option<String>,
}

impl Failure {
    fn sessions(&self) -> FailedSessions<'_> {
        fn told(text: &Option<String>) -> &str {
            text.as_deref().unwrap_or_default().trim()
        }
        let host = told(&self.receiving_host);
        FailedSessions {
            kind: told(&self.kind),
            sessions: self.sessions,
            receiver: if host.is_empty() {
                told(&self.receiving_address)
            } else {
                host
            },
            sender: told(&self.sender),
            reason: told(&self.reason),
        }
    }
}

/// A number; some senders write it as text, or as `null`.
fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let told = serde_json::Value::deserialize(deserializer)?;
    let number = match &told {
        serde_json::Value::Null => Some(0),
        serde_json::Value::String(text) => text.trim().parse().ok(),
        other => other.as_u64(),
    };
    number.ok_or_else(|| D::Error::custom("not a count"))
}

/// A list; some senders write `null`, or the only item without a list.
fn list<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    let told = serde_json::Value::deserialize(deserializer)?;
    match told {
        serde_json::Value::Null => Ok(Vec::new()),
        serde_json::Value::Array(_) => serde_json::from_value(told),
        one => serde_json::from_value(one).map(|one| vec![one]),
    }
    .map_err(D::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_as_senders_write_them() {
        let policy: Policy = serde_json::from_str(
            r#"{"policy":{"policy-type":"sts","policy-string":["version: STSv1","Mode: testing"]},
            "summary":{"total-successful-session-count":"5","total-failure-session-count":null},
            "failure-details":{"result-type":"certificate-expired","failed-session-count":2,
            "receiving-ip":"203.0.113.9"}}"#,
        )
        .unwrap();
        assert_eq!(policy.policy.mode(), "testing");
        assert_eq!((policy.summary.encrypted, policy.summary.failed), (5, 0));
        let failures: Vec<_> = policy.failures.iter().map(Failure::sessions).collect();
        assert_eq!(failures.len(), 1);
        assert_eq!(
            (failures[0].kind, failures[0].receiver),
            ("certificate-expired", "203.0.113.9")
        );
        assert!(
            serde_json::from_str::<Policy>(r#"{"summary":{"total-failure-session-count":-1}}"#)
                .is_err()
        );
    }
}
