//! Labels side by side as CSV and as JSON.

use serde::Serialize;
use strength::Guideline;
use trace::{Day, Unit};

use super::{LabelRow, SideBySide};
use crate::csv::csv_row;
use crate::formula::harmless;

/// Labels side by side, for programs.
#[derive(Serialize)]
struct Written<'a> {
    schema: &'static str,
    version: u64,
    from: String,
    to: String,
    time_zone: String,
    guideline: &'static str,
    labels: Vec<WrittenRow<'a>>,
}

#[derive(Serialize)]
struct WrittenRow<'a> {
    label: &'a str,
    files: u64,
    volume: u64,
    protected: u64,
    none: u64,
    weak: u64,
    not_recorded: u64,
    stopped: u64,
    last_day: Option<String>,
    silent: bool,
    silent_hosts: Vec<WrittenHost<'a>>,
    time_zone: String,
    unit: Unit,
}

#[derive(Serialize)]
struct WrittenHost<'a> {
    host: &'a str,
    last_day: String,
}

impl<'a> WrittenRow<'a> {
    fn of(row: &'a LabelRow) -> Self {
        let hosts = row.silent_hosts.iter().map(|host| WrittenHost {
            host: &host.name,
            last_day: host.last.to_string(),
        });
        Self {
            label: &row.label,
            files: row.files,
            volume: row.volume,
            protected: row.protected,
            none: row.clear,
            weak: row.weak,
            not_recorded: row.unknown,
            stopped: row.stopped,
            last_day: row.last.as_ref().map(Day::to_string),
            silent: row.is_silent,
            silent_hosts: hosts.collect(),
            time_zone: row.zones.join(", "),
            unit: row.unit,
        }
    }
}

/// The JSON of labels, ending with a line feed. Source: `docs/looking-closer.md`, Tenants and servers.
///
/// # Errors
/// None in practice: all members are of types that JSON has.
pub fn labels_json(labels: &SideBySide, guideline: Guideline) -> serde_json::Result<String> {
    let mut json = serde_json::to_string_pretty(&Written {
        schema: "mailflow-insight/labels",
        version: 1,
        from: labels.days.from.to_string(),
        to: labels.days.to.to_string(),
        time_zone: labels.zones().join(", "),
        guideline: guideline.id(),
        labels: labels.rows.iter().map(WrittenRow::of).collect(),
    })?;
    json.push('\n');
    Ok(json)
}

/// Each of these rows as JSON in one line.
///
/// # Errors
/// None in practice: all members are of types that JSON has.
pub fn labels_lines(rows: &[LabelRow]) -> serde_json::Result<Vec<String>> {
    let rows = rows.iter();
    rows.map(|row| serde_json::to_string(&WrittenRow::of(row)))
        .collect()
}

/// These rows as CSV.
pub fn write_labels(rows: &[LabelRow]) -> String {
    let mut csv = String::new();
    csv_row(
        &mut csv,
        [
            "label",
            "files",
            "volume",
            "protected",
            "none",
            "weak",
            "not_recorded",
            "stopped",
            "last_day",
            "silent",
            "silent_hosts",
            "time_zone",
            "unit",
        ],
    );
    for row in rows {
        let counts = [
            row.files,
            row.volume,
            row.protected,
            row.clear,
            row.weak,
            row.unknown,
            row.stopped,
        ];
        let counts = counts.map(|count| count.to_string());
        // An empty cell: none of these days has mail.
        let last = row.last.as_ref().map_or_else(String::new, Day::to_string);
        let zones = row.zones.join(", ");
        let hosts = row.silent_hosts.iter();
        let hosts: Vec<&str> = hosts.map(|host| host.name.as_str()).collect();
        let (label, hosts) = (harmless(&row.label), hosts.join(" "));
        let hosts = harmless(&hosts);
        let silent = if row.is_silent { "True" } else { "False" };
        let unit = match row.unit {
            Unit::Messages => "messages",
            Unit::Recipients => "recipients",
        };
        let before = std::iter::once(&*label);
        let counts = counts.iter().map(String::as_str);
        csv_row(
            &mut csv,
            before
                .chain(counts)
                .chain([&*last, silent, &*hosts, &*zones, unit]),
        );
    }
    csv
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::range::DayRange;
    use crate::silence::SilentHost;

    fn row(label: &str) -> LabelRow {
        LabelRow {
            label: label.to_owned(),
            files: 2,
            unit: Unit::Messages,
            volume: 9,
            protected: 5,
            clear: 3,
            weak: 1,
            unknown: 1,
            stopped: 4,
            last: Some(Day(0)),
            is_silent: false,
            ended: None,
            silent_hosts: vec![SilentHost {
                name: "mx2".to_owned(),
                last: Day(1),
            }],
            zones: vec!["UTC".to_owned()],
        }
    }

    #[test]
    fn rows_and_names_that_would_be_formulas() {
        let mut silent = row("=1+1, or");
        silent.last = None;
        silent.unit = Unit::Recipients;
        silent.is_silent = true;
        silent.silent_hosts.clear();
        assert_eq!(
            write_labels(&[row("contoso"), silent.clone()]),
            "label,files,volume,protected,none,weak,not_recorded,stopped,last_day,silent,silent_hosts,time_zone,unit\r\n\
             contoso,2,9,5,3,1,1,4,1970-01-01,False,mx2,UTC,messages\r\n\
             \"'=1+1, or\",2,9,5,3,1,1,4,,True,,UTC,recipients\r\n"
        );
        let lines = labels_lines(&[row("contoso"), silent]).unwrap();
        assert_eq!(
            lines[0],
            "{\"label\":\"contoso\",\"files\":2,\"volume\":9,\"protected\":5,\"none\":3,\"weak\":1,\
             \"not_recorded\":1,\"stopped\":4,\"last_day\":\"1970-01-01\",\"silent\":false,\
             \"silent_hosts\":[{\"host\":\"mx2\",\"last_day\":\"1970-01-02\"}],\"time_zone\":\"UTC\",\"unit\":\"messages\"}"
        );
        assert_eq!(lines.len(), 2);
        let days = DayRange {
            from: Day(0),
            to: Day(6),
        };
        let rows = vec![row("contoso")];
        let json = labels_json(&SideBySide { days, rows }, Guideline::default()).unwrap();
        assert!(json.contains("\"time_zone\": \"UTC\""), "{json}");
        assert!(json.ends_with("}\n"));
    }
}
