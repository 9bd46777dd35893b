//! Partners as CSV.

use strength::{ForwardSecrecy, Grade};

use crate::csv::{ZONE, csv_row};
use crate::formula::harmless;
use tally::PartnerRow;
use trace::{Direction, Proof, TlsClass, Zone};

/// These rows, with all that is known of each. Where days are not counted in UTC, each says of which time zone
/// they are.
pub fn write_partners<'a>(rows: impl IntoIterator<Item = &'a PartnerRow>, zone: &Zone) -> String {
    let mut csv = String::new();
    let header = ["Direction", "Domain", "Messages", "Recipients"];
    let quality = Grade::ALL.map(|grade| format!("strength.{}", grade.id()));
    let secrecy = ForwardSecrecy::ALL.map(|one| format!("forward_secrecy.{}", one.id()));
    let proof = Proof::ALL.map(|proof| format!("proof.{}", proof.id()));
    let behind = [
        "Worst TLS",
        "Last day of it",
        "First (UTC)",
        "Last (UTC)",
        "Connectors",
    ];
    let names = header
        .into_iter()
        .chain(TlsClass::ALL.map(TlsClass::id))
        .chain(quality.iter().map(String::as_str))
        .chain(secrecy.iter().map(String::as_str))
        .chain(proof.iter().map(String::as_str))
        .chain(behind)
        .chain((!zone.is_utc()).then_some(ZONE));
    csv_row(&mut csv, names);
    for row in rows {
        let direction = match row.direction {
            Direction::Inbound => "Inbound",
            Direction::Outbound => "Outbound",
        };
        let domain = harmless(row.domain.as_deref().unwrap_or_default());
        let connectors: Vec<&str> = row
            .connectors
            .iter()
            .map(|name| name.as_deref().unwrap_or("(none)"))
            .collect();
        let mut cells = vec![direction.to_owned(), domain];
        let numbers = [row.volume, row.recipients].into_iter();
        let numbers = numbers
            .chain(row.tls)
            .chain(row.quality.strength)
            .chain(row.quality.forward_secrecy)
            .chain(row.quality.proof);
        cells.extend(numbers.map(|number| number.to_string()));
        let (worst, last) = match row.worst {
            Some((class, day)) => (class.id(), day.to_string()),
            None => ("", String::new()),
        };
        cells.extend([
            worst.to_owned(),
            last,
            row.first.to_string(),
            row.last.to_string(),
            harmless(&connectors.join("; ")),
        ]);
        cells.extend((!zone.is_utc()).then(|| zone.name().to_owned()));
        csv_row(&mut csv, cells.iter().map(String::as_str));
    }
    csv
}

#[cfg(test)]
mod tests {
    use super::super::rows::tests::partner;
    use super::*;

    #[test]
    fn every_row_has_as_many_cells_as_the_head_and_is_no_formula() {
        let rows = [
            partner("=cmd.example", Direction::Inbound, &[(TlsClass::Tls1_2, 3)]).row,
            partner("", Direction::Outbound, &[(TlsClass::NotRecorded, 1)]).row,
        ];
        let csv = write_partners(&rows, &Zone::UTC);
        let lines: Vec<&str> = csv.trim_end().split("\r\n").collect();
        assert_eq!(lines.len(), 3);
        let cells = |line: &str| line.split(',').count();
        assert!(
            lines.iter().all(|line| cells(line) == cells(lines[0])),
            "{csv}"
        );
        assert!(
            lines[1].starts_with("Inbound,'=cmd.example,3,3,0,0,0,0,3,"),
            "{csv}"
        );
        assert!(lines[0].contains(",strength.good,"), "{csv}");
        assert!(lines[1].ends_with(",Contoso Partner; (none)"), "{csv}");
    }
}
