//! One JSON object a line for each day, flow and class with mail, for what collects logs. Names are
//! those of the Elastic Common Schema where it has one; the others stand under `mailflow`.
//!
//! Source: `docs/command-line.md`, NDJSON.

use report::{CountedFrom, Report};
use serde::Serialize;
use trace::{ConnectorType, Direction, TlsClass, Unit, Zone};

use crate::plain::is_obeyed;

/// The version of the schema whose names are used.
const ECS: &str = "8.17.0";

#[derive(Serialize)]
struct EcsLine<'a> {
    #[serde(rename = "@timestamp")]
    timestamp: String,
    ecs: Ecs,
    event: Event,
    network: Network,
    #[serde(skip_serializing_if = "Option::is_none")]
    tls: Option<Tls>,
    mailflow: Mailflow<'a>,
}

#[derive(Serialize)]
struct Ecs {
    version: &'static str,
}

#[derive(Serialize)]
struct Event {
    kind: &'static str,
    category: [&'static str; 1],
    r#type: [&'static str; 1],
    module: &'static str,
    dataset: &'static str,
}

#[derive(Serialize)]
struct Network {
    direction: Direction,
    protocol: &'static str,
}

#[derive(Serialize)]
struct Tls {
    established: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    version_protocol: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'static str>,
}

#[derive(Serialize)]
struct Mailflow<'a> {
    class: &'static str,
    count: u64,
    unit: Unit,
    source: CountedFrom,
    connector: ConnectorTold<'a>,
}

#[derive(Serialize)]
struct ConnectorTold<'a> {
    name: Option<&'a str>,
    r#type: Option<ConnectorType>,
    forced_tls: Option<bool>,
}

/// What a class says of TLS; nothing where the file does not tell.
fn tls(class: TlsClass) -> Option<Tls> {
    let (version_protocol, version) = match class {
        TlsClass::NotRecorded => return None,
        TlsClass::None => (None, None),
        TlsClass::Ssl => (Some("ssl"), None),
        TlsClass::Tls1_0 => (Some("tls"), Some("1.0")),
        TlsClass::Tls1_1 => (Some("tls"), Some("1.1")),
        TlsClass::Tls1_2 => (Some("tls"), Some("1.2")),
        TlsClass::Tls1_3 => (Some("tls"), Some("1.3")),
        TlsClass::TlsUnversioned => (Some("tls"), None),
    };
    Some(Tls {
        established: class != TlsClass::None,
        version_protocol,
        version,
    })
}

/// The lines of a report, of the days that it is about. `clocks` are those of its days.
///
/// # Errors
/// None in practice: all members are of types that JSON has.
pub(crate) fn write(report: &Report, clocks: &Zone) -> serde_json::Result<String> {
    let mut text = String::new();
    let is_told = |day| report.told.range && report.range.contains(day);
    for row in report.days.iter().filter(|row| is_told(row.date)) {
        let flow = report.flow_of(row).map(|(_, flow)| flow);
        for class in TlsClass::ALL {
            let count = row.totals.tls.get(class);
            if count == 0 {
                continue;
            }
            let line = EcsLine {
                timestamp: clocks.start_text(row.date),
                ecs: Ecs { version: ECS },
                event: Event {
                    kind: "metric",
                    category: ["email"],
                    r#type: ["info"],
                    module: "mailflow_insight",
                    dataset: "mailflow_insight.transfers",
                },
                network: Network {
                    direction: row.direction,
                    protocol: "smtp",
                },
                tls: tls(class),
                mailflow: Mailflow {
                    class: class.id(),
                    count,
                    unit: report.unit,
                    source: report.source,
                    connector: ConnectorTold {
                        name: row.connector.as_deref(),
                        r#type: flow.and_then(|flow| flow.kind),
                        forced_tls: flow.and_then(|flow| flow.forced_tls),
                    },
                },
            };
            push_line(&mut text, &serde_json::to_string(&line)?);
        }
    }
    Ok(text)
}

/// Adds a line of JSON, with escapes for all that a terminal would obey. Such characters stand inside of
/// strings only.
pub(crate) fn push_line(text: &mut String, json: &str) {
    for letter in json.chars() {
        if is_obeyed(letter) {
            let mut units = [0; 2];
            for unit in letter.encode_utf16(&mut units) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            text.push(letter);
        }
    }
    text.push('\n');
}
