//! The details table as CSV. It can be opened again and counts the same.

use super::details::{self, By, Column, DetailsRow};
use super::model::Report;
use super::range::DayRange;
use crate::formula::harmless;
use tally::Behind;
use trace::{ConnectorType, Day, Direction, TlsClass};

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

/// The last column, where days are of another time zone than UTC.
pub(super) const ZONE: &str = "Time zone";

/// One row for each day and connector of the range, with counts.
pub fn write_csv(report: &Report) -> String {
    let mut rows = details::rows(report, By::Day);
    details::sort(&mut rows, Column::Date, false);
    write_rows(rows, &report.zone_names())
}

/// These rows, with counts. `zones` are the time zones that their days are of; where that is not UTC, each row
/// says it.
pub fn write_rows(rows: impl IntoIterator<Item = DetailsRow>, zones: &str) -> String {
    let mut csv = String::new();
    let is_other = zones != "UTC";
    csv_row(&mut csv, HEADER.into_iter().chain(is_other.then_some(ZONE)));
    let zone = is_other.then(|| harmless(zones));
    for row in rows {
        let cells = Column::all().map(|column| harmless(&row.text(column)));
        let cells: Vec<String> = cells.chain(zone.clone()).collect();
        csv_row(&mut csv, cells.iter().map(String::as_str));
    }
    csv
}

/// What a list is about, which each of its rows says: a row that was copied elsewhere still tells it.
#[derive(Clone, Debug)]
pub struct ListAbout {
    range: DayRange,
    files: String,
    made: Option<Day>,
    /// The time zone of its days, where that is not UTC.
    zone: Option<String>,
}

/// So many files are named.
const NAMED: usize = 10;

impl ListAbout {
    /// Of a report. `made` is the day on which the list is made, where that is to be said.
    pub fn of(report: &Report, made: Option<Day>) -> Self {
        let mut names: Vec<&str> = report.files.iter().map(|file| file.name.as_str()).collect();
        names.dedup();
        let others = names.len().saturating_sub(NAMED);
        let mut files = names.into_iter().take(NAMED).collect::<Vec<_>>().join("; ");
        if others > 0 {
            files.push_str(&format!("; and {others} more"));
        }
        Self {
            range: report.range,
            files: harmless(&files),
            made,
            zone: (!report.is_in_utc()).then(|| harmless(&report.zone_names())),
        }
    }
}

/// The evidence behind a number: one row for each peer and class.
pub fn write_evidence(behind: &Behind, about: &ListAbout) -> String {
    let days = [about.range.from, about.range.to].map(|day| day.to_string());
    let made = about.made.map(|day| day.to_string()).unwrap_or_default();
    let mut csv = String::new();
    let is_other = about.zone.is_some();
    csv_row(
        &mut csv,
        EVIDENCE_HEADER.into_iter().chain(is_other.then_some(ZONE)),
    );
    for row in &behind.rows {
        let direction = match row.direction {
            Direction::Inbound => "Inbound",
            Direction::Outbound => "Outbound",
        };
        let numbers = [row.messages.to_string(), row.recipients.to_string()];
        let times = [row.first.to_string(), row.last.to_string()];
        let texts = [&row.server, &row.domain, &row.cipher].map(|text| harmless(text));
        let examples = harmless(&row.examples.join(" "));
        csv_row(
            &mut csv,
            [
                direction,
                &texts[0],
                &texts[1],
                class_name(row.class),
                &texts[2],
                &numbers[0],
                &numbers[1],
                &times[0],
                &times[1],
                &examples,
                &days[0],
                &days[1],
                &about.files,
                &made,
            ]
            .into_iter()
            .chain(about.zone.as_deref()),
        );
    }
    csv
}

const EVIDENCE_HEADER: [&str; 14] = [
    "Direction",
    "Remote server",
    "Domain",
    "TLS",
    "Cipher",
    "Messages",
    "Recipients",
    "First (UTC)",
    "Last (UTC)",
    "Message ids",
    "Range from",
    "Range to",
    "Files",
    "Made",
];

/// A class as the heads of the connector report name it, for those who read the file.
fn class_name(class: TlsClass) -> &'static str {
    match class {
        TlsClass::None => "No TLS",
        TlsClass::Ssl => "SSL",
        TlsClass::Tls1_0 => "TLS 1.0",
        TlsClass::Tls1_1 => "TLS 1.1",
        TlsClass::Tls1_2 => "TLS 1.2",
        TlsClass::Tls1_3 => "TLS 1.3",
        TlsClass::TlsUnversioned => "TLS (version not told)",
        TlsClass::NotRecorded => "Not recorded",
    }
}

/// `From …` and `To …`, as the connector report writes its flows.
pub fn flow_name(direction: Direction, connector: Option<&str>) -> String {
    let name = connector.unwrap_or("the internet without a connector");
    match direction {
        Direction::Inbound => format!("From {name}"),
        Direction::Outbound => format!("To {name}"),
    }
}

/// The connector type as Exchange spells it.
pub fn kind_name(kind: ConnectorType) -> &'static str {
    match kind {
        ConnectorType::OnPremises => "OnPremises",
        ConnectorType::Partner => "Partner",
    }
}

/// `True` or `False`.
pub fn forced_name(forced: bool) -> &'static str {
    if forced { "True" } else { "False" }
}

/// Appends a row of CSV, with quotes where a field needs them.
pub fn csv_row<'a>(csv: &mut String, fields: impl IntoIterator<Item = &'a str>) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use tally::PeerRow;
    use trace::Timestamp;

    fn row(direction: Direction, class: TlsClass) -> PeerRow {
        PeerRow {
            direction,
            server: "=mx.partner.example".to_owned(),
            domain: "partner.example".to_owned(),
            class,
            cipher: String::new(),
            messages: 2,
            recipients: 3,
            first: Timestamp(0),
            last: Timestamp(0),
            examples: vec!["a".to_owned(), "b".to_owned()],
            quality: Default::default(),
        }
    }

    #[test]
    fn the_evidence_names_directions_and_classes_in_words() {
        let behind = Behind {
            rows: vec![
                row(Direction::Inbound, TlsClass::Tls1_0),
                row(Direction::Outbound, TlsClass::None),
            ],
            ..Behind::default()
        };
        let about = ListAbout {
            range: DayRange {
                from: Day(0),
                to: Day(1),
            },
            files: harmless("=a.csv"),
            made: Some(Day(2)),
            zone: None,
        };
        let csv = write_evidence(&behind, &about);
        let end = ",1970-01-01,1970-01-02,'=a.csv,1970-01-03";
        assert!(csv.lines().skip(1).all(|line| line.ends_with(end)), "{csv}");
        let starts: Vec<&str> = csv
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once(",,").map(|(start, _)| start))
            .collect();
        assert_eq!(
            starts,
            [
                "Inbound,'=mx.partner.example,partner.example,TLS 1.0",
                "Outbound,'=mx.partner.example,partner.example,No TLS",
            ]
        );
    }

    #[test]
    fn names_of_connectors_are_no_formulas_where_lines_are_parted_at_semicolons() {
        let rows = [DetailsRow {
            date: None,
            direction: Direction::Inbound,
            connector: Some("x;=HYPERLINK(1);y".into()),
            kind: None,
            forced_tls: None,
            totals: Default::default(),
        }];
        let csv = write_rows(rows, "UTC");
        assert!(csv.contains("From x;'=HYPERLINK(1);y"), "{csv}");
    }

    #[test]
    fn classes_are_called_as_the_heads_of_the_table_are() {
        assert_eq!(TlsClass::ALL.map(class_name), HEADER[4..12]);
    }
}
