//! What stands beside the transfers as CSV: rows of the evidence, for a spreadsheet.

use tally::{DirectSendRow, StoppedRow, SubmissionRow};
use trace::TlsClass;

use crate::csv::csv_row;
use crate::formula::harmless;

/// One row for each side, domain, server and reason.
pub fn write_stopped(rows: &[StoppedRow]) -> String {
    let mut csv = String::new();
    let head = [
        "Side",
        "Domain",
        "Server",
        "Reason",
        "Attempts",
        "Waiting",
        "Returned",
        "Delivered later",
        "Fallbacks",
        "Probes",
        "First (UTC)",
        "Last (UTC)",
    ];
    csv_row(&mut csv, head);
    for row in rows {
        let counts = [
            row.attempts,
            row.waiting,
            row.returned,
            row.delivered_later,
            row.fallbacks,
            row.probes,
        ];
        let mut cells = vec![
            row.side.id().to_owned(),
            text(row.domain.as_ref()),
            text(row.server.as_ref()),
            row.reason.id().to_owned(),
        ];
        cells.extend(counts.map(|count| count.to_string()));
        cells.extend([row.first, row.last].map(|at| at.to_string()));
        csv_row(&mut csv, cells.iter().map(String::as_str));
    }
    csv
}

/// One row for each account and device.
pub fn write_submissions(rows: &[SubmissionRow]) -> String {
    let mut csv = String::new();
    let head = [
        "Account",
        "Address",
        "Name",
        "Mechanism",
        "Port",
        "Messages",
    ];
    let names = head.into_iter().chain(TlsClass::ALL.map(TlsClass::id));
    csv_row(&mut csv, names.chain(["First (UTC)", "Last (UTC)"]));
    for row in rows {
        let mut cells: Vec<String> = [&row.account, &row.ip, &row.name, &row.mechanism]
            .map(|of| text(of.as_ref()))
            .into();
        cells.push(row.port.map(|port| port.to_string()).unwrap_or_default());
        cells.push(row.volume.to_string());
        cells.extend(row.tls.map(|count| count.to_string()));
        let times = row
            .times
            .map(|(first, last)| [first, last].map(|at| at.to_string()));
        cells.extend(times.unwrap_or_default());
        csv_row(&mut csv, cells.iter().map(String::as_str));
    }
    csv
}

/// One row for each host and domain.
pub fn write_direct_send(rows: &[DirectSendRow]) -> String {
    let mut csv = String::new();
    let head = ["Address", "Name", "Domain", "Messages"];
    let names = head.into_iter().chain(TlsClass::ALL.map(TlsClass::id));
    csv_row(&mut csv, names.chain(["First (UTC)", "Last (UTC)"]));
    for row in rows {
        let mut cells: Vec<String> = [&row.ip, &row.name, &row.domain]
            .map(|of| text(of.as_ref()))
            .into();
        cells.push(row.volume.to_string());
        cells.extend(row.tls.map(|count| count.to_string()));
        cells.extend([row.first, row.last].map(|at| at.to_string()));
        csv_row(&mut csv, cells.iter().map(String::as_str));
    }
    csv
}

/// Empty where the file does not tell it.
fn text(of: Option<&String>) -> String {
    of.map(|text| harmless(text)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use trace::beside::{Reason, Side};
    use trace::{Day, Timestamp};

    fn has_even_rows(csv: &str) {
        let lines: Vec<&str> = csv.trim_end().split("\r\n").collect();
        let cells = |line: &str| line.split(',').count();
        assert_eq!(lines.len(), 2, "{csv}");
        assert_eq!(cells(lines[0]), cells(lines[1]), "{csv}");
    }

    #[test]
    fn every_row_has_as_many_cells_as_the_head_and_is_no_formula() {
        let at = Timestamp::start_of(Day(100));
        let formula = Some("=cmd|calc".to_owned());
        let stopped = write_stopped(&[StoppedRow {
            side: Side::Outbound,
            domain: formula.clone(),
            server: None,
            reason: Reason::HandshakeFailed,
            attempts: 3,
            probes: 0,
            fallbacks: 1,
            waiting: 1,
            returned: 0,
            delivered_later: 0,
            first: at,
            last: at,
        }]);
        let submission = write_submissions(&[SubmissionRow {
            account: formula.clone(),
            ip: None,
            name: None,
            mechanism: None,
            port: Some(587),
            volume: 1,
            tls: [0; TlsClass::COUNT],
            times: None,
        }]);
        let direct = write_direct_send(&[DirectSendRow {
            ip: None,
            name: formula,
            domain: None,
            volume: 1,
            tls: [0; TlsClass::COUNT],
            first: at,
            last: at,
        }]);
        for csv in [stopped, submission, direct] {
            has_even_rows(&csv);
            assert!(csv.contains("'=cmd|calc"), "{csv}");
        }
    }
}
