//! The details table of the connector report: rows, filters made of clauses, sorting.

use std::cmp::Ordering;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::csv::{flow_name, forced_name, kind_name};
use super::model::{Connector, Report, Totals};
use trace::sorted;
use trace::{ConnectorType, Day, Direction, TlsClass};

/// One row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DetailsRow {
    /// The day; `None` where the table is by connector.
    pub date: Option<Day>,
    /// Which way.
    pub direction: Direction,
    /// The connector's name; `None` for the flow without a connector.
    pub connector: Option<Arc<str>>,
    /// Its type, where known.
    pub kind: Option<ConnectorType>,
    /// Whether it forces TLS, where known.
    pub forced_tls: Option<bool>,
    /// Its numbers.
    pub totals: Totals,
}

/// What a row of the table is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum By {
    /// A day of a flow.
    #[default]
    Day,
    /// A flow over the range.
    Connector,
}

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Column {
    /// The day.
    Date,
    /// Connector direction and name.
    Flow,
    /// Connector type.
    Kind,
    /// Forced TLS?
    Forced,
    /// The count of a class.
    Class(TlsClass),
    /// All classes together, in the unit of the report.
    Volume,
}

impl Column {
    /// All columns, in their order.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Date, Self::Flow, Self::Kind, Self::Forced]
            .into_iter()
            .chain(TlsClass::ALL.map(Self::Class))
            .chain([Self::Volume])
    }

    /// Whether its cells are numbers.
    pub fn is_number(self) -> bool {
        matches!(self, Self::Class(_) | Self::Volume)
    }

    /// Whether it is shown even where all its cells are zero: SSL, versions not told and what was
    /// not recorded are shown when they occur.
    pub fn is_always_shown(self) -> bool {
        !matches!(
            self,
            Self::Class(TlsClass::Ssl | TlsClass::TlsUnversioned | TlsClass::NotRecorded)
        )
    }
}

/// How a clause compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Operator {
    /// Equal, without regard to case.
    Is,
    /// Begins with, without regard to case.
    StartsWith,
    /// A larger number.
    Above,
    /// A smaller number.
    Below,
}

impl Operator {
    /// The operators that a column has.
    pub fn of(column: Column) -> &'static [Self] {
        if column.is_number() {
            &[Self::Is, Self::Above, Self::Below]
        } else {
            &[Self::Is, Self::StartsWith]
        }
    }
}

/// One condition of a filter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// Which cell is looked at.
    pub column: Column,
    /// How.
    pub operator: Operator,
    /// What it is compared with, as a person types it.
    pub value: String,
}

/// Clauses that must all hold, under a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// The name that a person gave it.
    pub name: String,
    /// The conditions.
    pub clauses: Vec<Clause>,
}

impl DetailsRow {
    /// The number in a column of numbers.
    pub fn number(&self, column: Column) -> u64 {
        match column {
            Column::Class(class) => self.totals.tls.get(class),
            _ => self.totals.tls.total(),
        }
    }

    /// The cell as the CSV export writes it, by which filters compare.
    pub fn text(&self, column: Column) -> String {
        match column {
            Column::Date => self.date.map(|date| date.to_string()).unwrap_or_default(),
            Column::Flow => flow_name(self.direction, self.connector.as_deref()),
            Column::Kind => self.kind.map_or("", kind_name).to_owned(),
            Column::Forced => self.forced_tls.map_or("", forced_name).to_owned(),
            Column::Class(_) | Column::Volume => self.number(column).to_string(),
        }
    }

    fn compare(&self, other: &Self, column: Column) -> Ordering {
        match column {
            Column::Date => self.date.cmp(&other.date),
            Column::Flow => self.flow_order().cmp(&other.flow_order()),
            Column::Kind => self.kind.cmp(&other.kind),
            Column::Forced => self.forced_tls.cmp(&other.forced_tls),
            Column::Class(_) | Column::Volume => self.number(column).cmp(&other.number(column)),
        }
    }

    fn flow_order(&self) -> (Direction, bool, Option<&str>) {
        let name = self.connector.as_deref();
        (self.direction, name.is_none(), name)
    }
}

impl Clause {
    /// Whether the clause holds for a row. A number that cannot be read is equal to nothing.
    pub fn holds(&self, row: &DetailsRow) -> bool {
        let wanted = self.value.trim();
        if self.column.is_number() {
            let Ok(wanted) = wanted.parse::<u64>() else {
                return false;
            };
            let number = row.number(self.column);
            return match self.operator {
                Operator::Is | Operator::StartsWith => number == wanted,
                Operator::Above => number > wanted,
                Operator::Below => number < wanted,
            };
        }
        let cell = row.text(self.column).to_lowercase();
        let wanted = wanted.to_lowercase();
        let is = |cell: &str| match self.operator {
            Operator::StartsWith => cell.starts_with(&wanted),
            _ => cell == wanted,
        };
        // A connector may be asked for with or without its direction.
        let bare = row.connector.as_deref().unwrap_or_default().to_lowercase();
        is(&cell) || (self.column == Column::Flow && !bare.is_empty() && is(&bare))
    }
}

impl Filter {
    /// Whether all clauses hold for a row.
    pub fn holds(&self, row: &DetailsRow) -> bool {
        self.clauses.iter().all(|clause| clause.holds(row))
    }
}

/// Where a row of the table is in the report: among its days, or among its connectors. Rows are made
/// of it when they are looked at, for there may be hundreds of thousands.
pub type Place = u32;

/// The rows of the report's range, by day (newest first) or by connector (largest first).
pub fn places(report: &Report, by: By) -> Vec<Place> {
    match by {
        By::Connector => (0..).take(report.connectors.len()).collect(),
        By::Day => {
            let numbered: Vec<(Place, Day)> = (0..)
                .zip(&report.days)
                .map(|(place, row)| (place, row.date))
                .filter(|(_, date)| report.range.contains(*date))
                .collect();
            // The report has its days in order, so that the newest are first where they are taken from
            // the end.
            let days = numbered.chunk_by(|a, b| a.1 == b.1).rev();
            days.flatten().map(|(place, _)| *place).collect()
        }
    }
}

/// The row of a place.
pub fn row(report: &Report, by: By, place: Place) -> Option<DetailsRow> {
    let place = place as usize;
    if by == By::Connector {
        let connector = report.connectors.get(place)?;
        return Some(DetailsRow {
            date: None,
            direction: connector.direction,
            connector: connector.name.as_deref().map(Arc::from),
            kind: connector.kind,
            forced_tls: connector.forced_tls,
            totals: connector.totals,
        });
    }
    let row = report.days.get(place)?;
    let about = report.flow_of(row).map(|(_, connector)| connector);
    Some(DetailsRow {
        date: Some(row.date),
        direction: row.direction,
        connector: row.connector.clone(),
        kind: about.and_then(|connector| connector.kind),
        forced_tls: about.and_then(|connector| connector.forced_tls),
        totals: row.totals,
    })
}

/// Whom the row of a place is about: the direction, and the connector's name.
pub fn flow_at(report: &Report, by: By, place: Place) -> Option<(Direction, Option<&str>)> {
    let place = place as usize;
    match by {
        By::Connector => {
            let connector = report.connectors.get(place)?;
            Some((connector.direction, connector.name.as_deref()))
        }
        By::Day => {
            let row = report.days.get(place)?;
            Some((row.direction, row.connector.as_deref()))
        }
    }
}

/// All rows at once, in their order.
pub fn rows(report: &Report, by: By) -> Vec<DetailsRow> {
    let places = places(report, by).into_iter();
    places.filter_map(|place| row(report, by, place)).collect()
}

/// Sorts by a column; rows that are equal in it keep their order.
pub fn sort(rows: &mut [DetailsRow], column: Column, descending: bool) {
    sorted::by(rows, |a, b| {
        let order = a.compare(b, column);
        if descending { order.reverse() } else { order }
    });
}

/// The same for places.
pub fn sort_places(
    report: &Report,
    by: By,
    places: &mut [Place],
    column: Column,
    descending: bool,
) {
    let order = |a: &Place, b: &Place| match column {
        Column::Date => day_at(report, by, *a).cmp(&day_at(report, by, *b)),
        Column::Class(_) | Column::Volume => {
            number_at(report, by, *a, column).cmp(&number_at(report, by, *b, column))
        }
        Column::Flow => {
            let key = |place| {
                let (direction, name) = flow_at(report, by, place)?;
                Some((direction, name.is_none(), name))
            };
            key(*a).cmp(&key(*b))
        }
        Column::Kind | Column::Forced => {
            let [a, b] = [*a, *b].map(|place| connector_at(report, by, place));
            let kind = |of: Option<&Connector>| of.and_then(|connector| connector.kind);
            let forced = |of: Option<&Connector>| of.and_then(|connector| connector.forced_tls);
            match column {
                Column::Kind => kind(a).cmp(&kind(b)),
                _ => forced(a).cmp(&forced(b)),
            }
        }
    };
    sorted::by(places, |a, b| {
        let order = order(a, b);
        if descending { order.reverse() } else { order }
    });
}

fn day_at(report: &Report, by: By, place: Place) -> Option<Day> {
    let of_days = by == By::Day;
    let row = report.days.get(place as usize).filter(|_| of_days);
    row.map(|row| row.date)
}

fn connector_at(report: &Report, by: By, place: Place) -> Option<&Connector> {
    match by {
        By::Connector => report.connectors.get(place as usize),
        By::Day => {
            let row = report.days.get(place as usize)?;
            report.flow_of(row).map(|(_, connector)| connector)
        }
    }
}

fn number_at(report: &Report, by: By, place: Place, column: Column) -> u64 {
    let totals = match by {
        By::Connector => report.connectors.get(place as usize).map(|of| &of.totals),
        By::Day => report.days.get(place as usize).map(|of| &of.totals),
    };
    totals.map_or(0, |totals| match column {
        Column::Class(class) => totals.tls.get(class),
        _ => totals.tls.total(),
    })
}

/// Whether a row contains what was typed into the search field, in any of its texts.
pub fn matches_search(row: &DetailsRow, typed: &str) -> bool {
    let typed = typed.trim().to_lowercase();
    typed.is_empty()
        || [Column::Date, Column::Flow, Column::Kind]
            .into_iter()
            .any(|column| row.text(column).to_lowercase().contains(&typed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TlsCounts;

    fn row(day: i32, name: Option<&str>, clear: u64, modern: u64) -> DetailsRow {
        let mut tls = [0; TlsClass::COUNT];
        tls[TlsClass::None.index()] = clear;
        tls[TlsClass::Tls1_2.index()] = modern;
        let volume = clear + modern;
        DetailsRow {
            date: Some(Day(day)),
            direction: Direction::Inbound,
            connector: name.map(Arc::from),
            kind: name.map(|_| ConnectorType::Partner),
            forced_tls: None,
            totals: Totals {
                volume,
                recipients: volume,
                tls: TlsCounts(tls),
                ..Totals::default()
            },
        }
    }

    fn holds(column: Column, operator: Operator, value: &str) -> bool {
        Clause {
            column,
            operator,
            value: value.to_owned(),
        }
        .holds(&row(0, Some("Contoso"), 3, 7))
    }

    #[test]
    fn clauses_compare_texts_and_numbers() {
        use Operator::*;
        for (column, operator, value, expected) in [
            (Column::Flow, Is, "from contoso", true),
            (Column::Flow, Is, "Contoso", true),
            (Column::Flow, StartsWith, "cont", true),
            (Column::Flow, StartsWith, "To", false),
            (Column::Date, Is, "1970-01-01", true),
            (Column::Date, StartsWith, "1970-02", false),
            (Column::Kind, Is, "partner", true),
            (Column::Forced, Is, "", true),
            (Column::Volume, Above, "9", true),
            (Column::Volume, Above, "10", false),
            (Column::Volume, Is, "10", true),
            (Column::Class(TlsClass::None), Below, "4", true),
            (Column::Class(TlsClass::None), Below, "3", false),
            (Column::Volume, Above, "x", false),
        ] {
            assert_eq!(
                holds(column, operator, value),
                expected,
                "{column:?} {operator:?} {value}"
            );
        }
    }

    #[test]
    fn sorting_keeps_the_order_of_equal_rows() {
        let mut rows = vec![
            row(1, Some("b"), 0, 5),
            row(2, Some("a"), 0, 5),
            row(3, None, 0, 9),
        ];
        sort(&mut rows, Column::Volume, true);
        let days = |rows: &[DetailsRow]| {
            rows.iter()
                .map(|row| row.date.unwrap().0)
                .collect::<Vec<_>>()
        };
        assert_eq!(days(&rows), [3, 1, 2]);
        sort(&mut rows, Column::Flow, false);
        assert_eq!(days(&rows), [2, 1, 3]);
    }

    #[test]
    fn places_are_sorted_as_their_rows_are() {
        use crate::Options;
        use tally::{Cell, Cells, Flow, Resolved};
        let flow = |at: usize| Flow {
            direction: Direction::ALL[at % 2],
            name: (at > 1).then(|| format!("c{}", at % 3)),
            kind: at.is_multiple_of(2).then_some(ConnectorType::Partner),
            forced_tls: at.is_multiple_of(3).then_some(at.is_multiple_of(2)),
            stands_for: 0,
        };
        let mut flows: Vec<Flow> = (0..6).map(flow).collect();
        sorted::by_key(&mut flows, |flow| {
            (flow.direction, flow.name.is_none(), flow.name.clone())
        });
        flows.dedup_by(|a, b| (a.direction, &a.name) == (b.direction, &b.name));
        let mut traces = Cells {
            flows,
            ..Cells::default()
        };
        for day in 0..4 {
            for flow in 0..traces.flows.len() {
                let volume = ((day * 7 + flow * 5) % 6) as u64;
                let mut by_class = [0; TlsClass::COUNT];
                by_class[TlsClass::Tls1_2.index()] = volume;
                traces.cells.push(Cell {
                    day: Day(20_000 + day as i32),
                    flow: flow as u32,
                    volume,
                    recipients: volume,
                    messages_by_class: by_class,
                    recipients_by_class: by_class,
                    messages_quality: Default::default(),
                    recipients_quality: Default::default(),
                    formats: Default::default(),
                });
            }
        }
        let resolved = Resolved {
            traces,
            ..Resolved::default()
        };
        let report = Report::build(&resolved, &Options::default()).unwrap();
        for by in [By::Day, By::Connector] {
            for column in Column::all() {
                for descending in [false, true] {
                    let mut sorted_rows = rows(&report, by);
                    sort(&mut sorted_rows, column, descending);
                    let mut sorted_places = places(&report, by);
                    sort_places(&report, by, &mut sorted_places, column, descending);
                    let made: Vec<DetailsRow> = sorted_places
                        .iter()
                        .filter_map(|place| super::row(&report, by, *place))
                        .collect();
                    assert_eq!(made, sorted_rows, "{by:?} {column:?} {descending}");
                }
            }
        }
    }

    #[test]
    fn search_looks_at_dates_names_and_types() {
        let row = row(0, Some("Contoso"), 1, 1);
        for (typed, expected) in [
            ("", true),
            ("TOSO", true),
            ("1970", true),
            ("part", true),
            ("zz", false),
        ] {
            assert_eq!(matches_search(&row, typed), expected, "{typed}");
        }
    }
}
