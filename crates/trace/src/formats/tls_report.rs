//! TLS reports (RFC 8460): the sessions that one sender saw towards a domain of the organization.
//!
//! They count sessions, not messages, and no version; the page shows them apart.

use std::io::Read;

use flate2::read::MultiGzDecoder;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::calendar::{Reading, Timestamp};
use crate::dates;
use crate::reader::Reader;
use crate::{FailedSessions, Format, Note, PolicySessions, Sink, SkipReason, decode};

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

/// Whether the part of a mail that says it carries a report may be it: some senders and gateways
/// write the media type of any packed file.
pub fn may_be_attachment(kind: &str) -> bool {
    const ANY_FILE: [&str; 5] = [
        "application/gzip",
        "application/x-gzip",
        "application/json",
        "application/octet-stream",
        "application/x-gzip-compressed",
    ];
    is_media_type(kind) || ANY_FILE.contains(&kind)
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
        let timestamp = dates::timestamp(text.as_deref()?)?;
        match timestamp {
            Reading::Certain(at) => Some(Timestamp::day(at)),
            _ => None,
        }
    };
    for (number, policy) in (1..).zip(&report.policies) {
        sink.record();
        let Some(policy) = policy else {
            sink.skipped(SkipReason::BadRow, number);
            continue;
        };
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
    #[serde(rename = "organization-name", default, deserialize_with = "text")]
    organization: Option<String>,
    #[serde(rename = "report-id", default, deserialize_with = "text")]
    report_id: Option<String>,
    #[serde(rename = "date-range", default, deserialize_with = "or_default")]
    range: DateRange,
    #[serde(deserialize_with = "each")]
    policies: Vec<Option<Policy>>,
}

#[derive(Deserialize, Default)]
struct DateRange {
    #[serde(rename = "start-datetime", default, deserialize_with = "text")]
    start: Option<String>,
    #[serde(rename = "end-datetime", default, deserialize_with = "text")]
    end: Option<String>,
}

#[derive(Deserialize)]
struct Policy {
    #[serde(default, deserialize_with = "or_default")]
    policy: PolicyName,
    #[serde(default, deserialize_with = "or_default")]
    summary: Counts,
    #[serde(rename = "failure-details", default, deserialize_with = "list")]
    failures: Vec<Failure>,
}

#[derive(Deserialize, Default)]
struct PolicyName {
    #[serde(rename = "policy-type", default, deserialize_with = "text")]
    kind: Option<String>,
    #[serde(rename = "policy-domain", default, deserialize_with = "text")]
    domain: Option<String>,
    #[serde(rename = "policy-string", default, deserialize_with = "list")]
    lines: Vec<String>,
}

impl PolicyName {
    /// What stands behind `mode:` in the lines of an MTA-STS policy, which may come as one text.
    fn mode(&self) -> &str {
        let lines = self.lines.iter().flat_map(|text| text.lines());
        let mut named = lines.filter_map(|line| line.split_once(':'));
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
    #[serde(rename = "result-type", default, deserialize_with = "text")]
    kind: Option<String>,
    #[serde(rename = "failed-session-count", default, deserialize_with = "count")]
    sessions: u64,
    #[serde(rename = "receiving-mx-hostname", default, deserialize_with = "text")]
    receiving_host: Option<String>,
    #[serde(rename = "receiving-ip", default, deserialize_with = "text")]
    receiving_address: Option<String>,
    #[serde(rename = "sending-mta-ip", default, deserialize_with = "text")]
    sender: Option<String>,
    #[serde(rename = "failure-reason-code", default, deserialize_with = "text")]
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

/// A text; some senders write a number. What else may stand there tells nothing, and keeps nothing
/// else from being read.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// A number; some senders write it as text, as `5.0`, or as `null`.
fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let told = Value::deserialize(deserializer)?;
    let number = match &told {
        Value::Null => Some(0),
        Value::String(text) => text.trim().parse().ok(),
        Value::Number(number) => number.as_u64().or_else(|| {
            let text = number.to_string();
            text.strip_suffix(".0")?.parse().ok()
        }),
        _ => None,
    };
    number.ok_or_else(|| D::Error::custom("not a count"))
}

/// A part that may be `null`.
fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + Default,
{
    match Value::deserialize(deserializer)? {
        Value::Null => Ok(T::default()),
        told => serde_json::from_value(told).map_err(D::Error::custom),
    }
}

/// A list; some senders write `null`, or the only item without a list.
fn list<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    items(Value::deserialize(deserializer)?)
        .map(serde_json::from_value)
        .collect::<Result<_, _>>()
        .map_err(D::Error::custom)
}

/// The same where an item that cannot be read leaves the others alone.
fn each<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Vec<Option<T>>, D::Error> {
    let told = Value::deserialize(deserializer)?;
    Ok(items(told)
        .map(|item| serde_json::from_value(item).ok())
        .collect())
}

fn items(told: Value) -> impl Iterator<Item = Value> {
    match told {
        Value::Null => Vec::new(),
        Value::Array(items) => items,
        one => vec![one],
    }
    .into_iter()
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
        for count in ["-1", "1.5", "1e30", "\"x\"", "true", "[]"] {
            let policy = format!(r#"{{"summary":{{"total-failure-session-count":{count}}}}}"#);
            assert!(serde_json::from_str::<Policy>(&policy).is_err(), "{count}");
        }
        let odd: Policy = serde_json::from_str(
            r#"{"policy":{"policy-type":["sts"],"policy-string":"version: STSv1\r\nmode: enforce"},
            "summary":{"total-successful-session-count":5.0},
            "failure-details":[{"failure-reason-code":5,"receiving-ip":null}]}"#,
        )
        .unwrap();
        assert_eq!(
            (odd.policy.kind.as_deref(), odd.policy.mode()),
            (None, "enforce")
        );
        assert_eq!(
            (odd.summary.encrypted, odd.failures[0].sessions().reason),
            (5, "5")
        );
    }

    #[test]
    fn one_bad_policy_leaves_the_others_alone() {
        let report: Document = serde_json::from_str(
            r#"{"report-id":7,"date-range":null,"policies":[{},5,{"policy":null,"summary":null}]}"#,
        )
        .unwrap();
        let read: Vec<bool> = report.policies.iter().map(Option::is_some).collect();
        assert_eq!(
            (read, report.report_id.as_deref()),
            (vec![true, false, true], Some("7"))
        );
        assert!(serde_json::from_str::<Document>(r#"{"report-id":"7"}"#).is_err());
    }
}
