//! The details table as CSV. It can be opened again and counts the same.

use super::model::{Connector, DayRow, Report};
use crate::trace::{ConnectorType, Direction, TlsClass};

/// The header; its names are those of the connector report, and of the classes it never had.
const HEADER: [&str; 13] = [
    "Date",
    "Connector direction and name",
    "Connector type",
    "Forced TLS?",
    "No TLS",
    "SSL",
    "TLS 1.0",
    "TLS 1.1",
    "TLS 1.2",
    "TLS 1.3",
    "TLS (version not told)",
    "Not recorded",
    "Volume",
];

/// One row for each day and connector of the range, with counts.
pub fn write_csv(report: &Report) -> String {
    let mut csv = String::new();
    write_row(&mut csv, HEADER);
    for row in report.days.iter().filter(|row| report.range.contains(row.date)) {
        let about = report.connectors.iter().find(|connector| is_of(row, connector));
        let mut fields = vec![
            row.date.to_string(),
            flow_name(row.direction, row.connector.as_deref()),
            about.and_then(|connector| connector.kind).map_or("", kind_name).to_owned(),
            about.and_then(|connector| connector.forced_tls).map_or("", forced_name).to_owned(),
        ];
        fields.extend(TlsClass::ALL.map(|class| row.totals.tls.get(class).to_string()));
        fields.push(row.totals.tls.total().to_string());
        write_row(&mut csv, fields.iter().map(String::as_str));
    }
    csv
}

fn is_of(row: &DayRow, connector: &Connector) -> bool {
    row.direction == connector.direction && row.connector == connector.name
}

/// `From …` and `To …`, as the connector report writes its flows.
pub fn flow_name(direction: Direction, connector: Option<&str>) -> String {
    let name = connector.unwrap_or("the internet without a connector");
    match direction {
        Direction::Inbound => format!("From {name}"),
        Direction::Outbound => format!("To {name}"),
    }
}

fn kind_name(kind: ConnectorType) -> &'static str {
    match kind {
        ConnectorType::OnPremises => "OnPremises",
        ConnectorType::Partner => "Partner",
    }
}

fn forced_name(forced: bool) -> &'static str {
    if forced { "True" } else { "False" }
}

fn write_row<'a>(csv: &mut String, fields: impl IntoIterator<Item = &'a str>) {
    for (index, field) in fields.into_iter().enumerate() {
        if index > 0 {
            csv.push(',');
        }
        if field.contains(['"', ',', '\n', '\r']) {
            csv.push('"');
            csv.push_str(&field.replace('"', "\"\""));
            csv.push('"');
        } else {
            csv.push_str(field);
        }
    }
    csv.push_str("\r\n");
}
