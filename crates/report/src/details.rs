//! The details table of the connector report: rows, filters made of clauses, sorting.

use std::cmp::Ordering;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::csv::{flow_name, forced_name, kind_name};
use super::flow_finder::FlowFinder;
use super::model::{Report, Totals};
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

/// The rows of the report's range, by day (newest first) or by connector (largest first).
pub fn rows(report: &Report, by: By) -> Vec<DetailsRow> {
    let by_connector = report.connectors.iter().map(|connector| DetailsRow {
        date: None,
        direction: connector.direction,
        connector: connector.name.as_deref().map(Arc::from),
        kind: connector.kind,
        forced_tls: connector.forced_tls,
        totals: connector.totals,
    });
    if by == By::Connector {
        return by_connector.collect();
    }
    let mut flows = FlowFinder::of(report);
    // The report has its days in order, so that the newest are first where they are taken from the end.
    let days = report.days.chunk_by(|a, b| a.date == b.date).rev();
    let rows = days.flatten();
    rows.filter(|row| report.range.contains(row.date))
        .map(|row| {
            let about = flows.find(row).and_then(|at| report.connectors.get(at));
            DetailsRow {
                date: Some(row.date),
                direction: row.direction,
                connector: row.connector.clone(),
                kind: about.and_then(|connector| connector.kind),
                forced_tls: about.and_then(|connector| connector.forced_tls),
                totals: row.totals,
            }
        })
        .collect()
}

/// Sorts by a column; rows that are equal in it keep their order.
pub fn sort(rows: &mut [DetailsRow], column: Column, descending: bool) {
    sorted::by(rows, |a, b| {
        let order = a.compare(b, column);
        if descending { order.reverse() } else { order }
    });
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
