//! Exchange Online connector report (export of its table): one row for each day and connector.
//!
//! The TLS columns hold counts or percentages; which one is decided over the whole file, so the rows
//! are kept until its end. Source: `docs/formats.md`, Connector report export.

use std::collections::BTreeSet;

use crate::columns::{Column, Names, Row, RowReader};
use crate::connector::{ConnectorRef, ConnectorType, named_flow, yes_or_no};
use crate::meaning::Meaning;
use crate::options::Options;
use crate::origin::{Origin, shortened};
use crate::{
    Day, Direction, Format, Note, Reading, Sink, SkipReason, Summary, TlsClass, Unit, dates,
};

use super::amount::{Amount, largest_remainder};

/// Whether [`recognise`] may fit.
pub fn may_be(names: &Names) -> bool {
    names.column(&DATE).is_there() && names.column(&VOLUME).is_there()
}

/// Names of the column of the day.
const DATE: [&str; 2] = ["date", "day"];
/// Names of the column of the number of messages.
const VOLUME: [&str; 4] = ["volume", "messagevolume", "messagecount", "messages"];

/// Fits a table with a date, a volume, a connector and at least one TLS column.
pub fn recognise(names: &Names, _options: &Options) -> Option<Box<dyn RowReader>> {
    Some(Box::new(ConnectorReport {
        columns: Columns::find(names)?,
        rows: Vec::new(),
        zones: BTreeSet::new(),
    }))
}

#[derive(Clone, Copy)]
struct Columns {
    date: Column,
    flow: Column,
    direction: Column,
    kind: Column,
    forced: Column,
    volume: Column,
    zone: Column,
    classes: [Column; TlsClass::COUNT],
}

impl Columns {
    fn find(names: &Names) -> Option<Self> {
        let class = |class: TlsClass| {
            let wanted: &[&str] = match class {
                TlsClass::None => &["notls"],
                TlsClass::Ssl => &["ssl", "ssl3", "ssl30", "sslv3"],
                TlsClass::Tls1_0 => &["tls10", "tlsv10", "tls1", "tlsv1"],
                TlsClass::Tls1_1 => &["tls11", "tlsv11"],
                TlsClass::Tls1_2 => &["tls12", "tlsv12"],
                TlsClass::Tls1_3 => &["tls13", "tlsv13"],
                TlsClass::TlsUnversioned => &["tlsversionnottold", "tls"],
                TlsClass::NotRecorded => &["notrecorded", "unknown"],
            };
            // `TLS 1.2`, `TLS1_2` and `TLS 1.2 (%)` are one column.
            names.column_where(|name| {
                let bare: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
                wanted.contains(&&*bare)
            })
        };
        let columns = Self {
            date: names.column(&DATE),
            flow: names.column(&[
                "connectordirectionandname",
                "connectorname",
                "connector",
                "name",
            ]),
            direction: names.column(&["connectordirection", "direction"]),
            kind: names.column(&["connectortype", "type"]),
            forced: names.column(&["forcedtls"]),
            volume: names.column(&VOLUME),
            // As this program writes it, where days are not those of UTC.
            zone: names.column(&["timezone"]),
            classes: TlsClass::ALL.map(class),
        };
        let needed = [columns.date, columns.flow, columns.volume];
        let fits = needed.iter().all(|column| column.is_there())
            && columns.classes.iter().any(|column| column.is_there());
        fits.then_some(columns)
    }
}

struct ConnectorReport {
    columns: Columns,
    rows: Vec<Kept>,
    /// The time zones that its rows name.
    zones: BTreeSet<String>,
}

/// Time zones that are kept at most; no table of one report has two.
const MOST_ZONES: usize = 8;

struct Kept {
    line: u64,
    day: Reading<Day>,
    direction: Direction,
    name: Option<String>,
    kind: Option<ConnectorType>,
    forced_tls: Option<bool>,
    volume: u64,
    cells: [Amount; TlsClass::COUNT],
}

/// Why a row is passed over.
struct Refused(SkipReason, Option<Reading<Day>>);

impl RowReader for ConnectorReport {
    fn format(&self) -> Format {
        Format::ConnectorReport
    }

    fn relocate(&mut self, names: &Names) -> bool {
        let found = Columns::find(names);
        if let Some(columns) = found {
            self.columns = columns;
        }
        found.is_some()
    }

    fn columns(&self) -> Vec<(Meaning, Column)> {
        let columns = &self.columns;
        vec![
            (Meaning::Time, columns.date),
            (Meaning::Direction, columns.direction),
            (Meaning::Connector, columns.flow),
            (Meaning::ConnectorType, columns.kind),
            (Meaning::ForcedTls, columns.forced),
            (Meaning::Count, columns.volume),
        ]
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) {
        match self.keep(row) {
            Ok(kept) => {
                self.rows.push(kept);
                if self.columns.zone.is_there() && self.zones.len() < MOST_ZONES {
                    self.zones
                        .insert(shortened(row.text(self.columns.zone).trim()));
                }
            }
            Err(Refused(SkipReason::BadDate, _)) => {
                sink.bad_date(&row.text(self.columns.date), row.line());
            }
            Err(Refused(reason, day)) => {
                if let Some(day) = day {
                    sink.date_seen(day.evidence());
                }
                sink.skipped(reason, row.line());
            }
        }
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        let rows = std::mem::take(&mut self.rows);
        let counts = match scale(&rows) {
            Ok(Scale::Counts) => true,
            Ok(Scale::Percentages) => false,
            Err(line) => {
                sink.note(Note::NeitherPercentNorCount { line });
                for row in &rows {
                    sink.date_seen(row.day.evidence());
                    sink.skipped(SkipReason::NeitherPercentNorCount, row.line);
                }
                return;
            }
        };
        for row in &rows {
            row.tell(counts, sink);
        }
        let zones: Vec<&str> = self.zones.iter().map(String::as_str).collect();
        let zone = shortened(&zones.join(", "));
        sink.origin(&Origin {
            time_zone: zone.clone(),
            of_shares: !counts,
            ..Origin::default()
        });
        if zones.iter().any(|zone| !matches!(*zone, "" | "UTC")) {
            sink.note(Note::DaysOfZone { zone });
        }
    }
}

impl ConnectorReport {
    fn keep(&self, row: &Row<'_>) -> Result<Kept, Refused> {
        let columns = &self.columns;
        let day = dates::day(&row.text(columns.date)).ok_or(Refused(SkipReason::BadDate, None))?;
        let bad = || Refused(SkipReason::BadRow, Some(day));
        let direction_cell = row.text(columns.direction);
        let told = Direction::from_phrase(&direction_cell);
        let cell = row.text(columns.flow);
        let flow = named_flow(&cell, told);
        let direction = flow
            .direction
            .ok_or(Refused(SkipReason::DirectionNotTold, Some(day)))?;
        let volume = Amount::parse(&row.text(columns.volume))
            .and_then(|amount| amount.as_count())
            .ok_or_else(bad)?;
        let mut cells = [Amount::default(); TlsClass::COUNT];
        for (cell, column) in cells.iter_mut().zip(columns.classes) {
            let text = row.text(column);
            if !text.is_empty() {
                *cell = Amount::parse(&text).ok_or_else(bad)?;
            }
        }
        Ok(Kept {
            line: row.line(),
            day,
            direction,
            name: flow.name.map(str::to_owned),
            kind: ConnectorType::from_word(&row.text(columns.kind)).or(flow.kind),
            forced_tls: yes_or_no(&row.text(columns.forced)),
            volume,
            cells,
        })
    }
}

enum Scale {
    Counts,
    Percentages,
}

/// Decides over the rows with a volume; the error is the line of the first bad row.
fn scale(rows: &[Kept]) -> Result<Scale, u64> {
    let with_volume = || rows.iter().filter(|row| row.volume > 0);
    let percent_sign = with_volume().any(|row| row.cells.iter().any(Amount::has_percent_sign));
    if !percent_sign && with_volume().all(Kept::sums_to_volume) {
        return Ok(Scale::Counts);
    }
    match with_volume().find(|row| !row.sums_to_hundred()) {
        None => Ok(Scale::Percentages),
        Some(row) => Err(row.line),
    }
}

impl Kept {
    fn counts(&self) -> Option<[u64; TlsClass::COUNT]> {
        let mut counts = [0; TlsClass::COUNT];
        for (count, cell) in counts.iter_mut().zip(&self.cells) {
            *count = cell.as_count()?;
        }
        Some(counts)
    }

    fn sums_to_volume(&self) -> bool {
        let sum = self
            .counts()
            .map(|counts| counts.iter().map(|n| u128::from(*n)).sum::<u128>());
        sum == Some(u128::from(self.volume))
    }

    fn sums_to_hundred(&self) -> bool {
        Amount::percentages(&self.cells).is_some_and(|(parts, one)| {
            let sum: u128 = parts.iter().sum();
            (98 * one..=102 * one).contains(&sum)
        })
    }

    fn tell(&self, counts: bool, sink: &mut dyn Sink) {
        let tls = if self.volume == 0 {
            Some([0; TlsClass::COUNT])
        } else if counts {
            self.counts()
        } else {
            Amount::percentages(&self.cells)
                .map(|(parts, _)| largest_remainder(&parts, self.volume))
        };
        let Some(tls) = tls else {
            sink.date_seen(self.day.evidence());
            sink.skipped(SkipReason::BadRow, self.line);
            return;
        };
        sink.summary(&Summary {
            day: self.day,
            direction: self.direction,
            connector: self.name.as_deref().map(|name| ConnectorRef {
                name,
                kind: self.kind,
                forced_tls: self.forced_tls,
            }),
            volume: self.volume,
            recipients: self.volume,
            unit: Unit::Messages,
            tls,
            told: None,
        });
    }
}
