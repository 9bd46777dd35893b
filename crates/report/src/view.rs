//! What a person chose to see of the connector report, and how an address says it.
//!
//! Only what differs from the default is said, so that an address is as short as the choices are few.
//! Source: `docs/links.md`, The choices.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::details::{By, Clause, Column, Filter, Operator};
use tally::{Classes, FlowFilter, PartnerFilter, Selection};
use trace::{Direction, TlsClass};

/// A connector, or the flow without one.
pub type FlowKey = (Direction, Option<String>);

/// The domain of a partner. It is written as it is; with a dot before it, with all domains that belong to
/// it; and as `?` for mail of which no domain is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Domain {
    /// Its name; `None` is mail of which no domain is told.
    pub name: Option<String>,
    /// With all domains that belong to this registered one.
    pub is_folded: bool,
}

impl Domain {
    const NOT_TOLD: &str = "?";

    /// The domain that a text names; none of no text.
    pub fn of(text: &str) -> Option<Self> {
        let (name, is_folded) = match text.strip_prefix('.') {
            Some(name) => (name, true),
            None => (text, false),
        };
        (!name.is_empty()).then(|| Self {
            name: (name != Self::NOT_TOLD).then(|| name.to_owned()),
            is_folded,
        })
    }
}

/// What stays as it is in an address: everything else is written with `%`.
const WRITTEN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The choices of the connector report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The chart shows TLS usage instead of mail flow.
    pub chart_by_tls: bool,
    /// One direction only.
    pub direction: Option<Direction>,
    /// One flow only.
    pub flow: Option<FlowKey>,
    /// Some classes only.
    pub classes: Classes,
    /// One partner only, as [`Domain`] writes it; empty is all.
    pub domain: String,
    /// What a row of the table is about.
    pub by: By,
    /// The table shows shares instead of counts.
    pub as_shares: bool,
    /// By which column the table is sorted, and whether the largest comes first.
    pub sorting: (Column, bool),
    /// What is searched for.
    pub search: String,
    /// The filter that is applied.
    pub filter: Option<Filter>,
}

impl Default for View {
    fn default() -> Self {
        Self {
            chart_by_tls: false,
            direction: None,
            flow: None,
            classes: Classes::default(),
            domain: String::new(),
            by: By::Day,
            as_shares: false,
            sorting: (Column::Date, true),
            search: String::new(),
            filter: None,
        }
    }
}

impl View {
    /// The parts of an address, such as `rows=connector`.
    pub fn write(&self) -> Vec<String> {
        let mut parts = Vec::new();
        let mut say = |name: &str, value: String| parts.push(format!("{name}={value}"));
        if self.chart_by_tls {
            say("chart", "tls".to_owned());
        }
        if let Some(direction) = self.direction {
            say("direction", direction_word(direction).to_owned());
        }
        if let Some((direction, name)) = &self.flow {
            let name = name.as_deref().map(|name| format!(":{}", encoded(name)));
            let direction = direction_word(*direction);
            say("flow", format!("{direction}{}", name.unwrap_or_default()));
        }
        if !self.classes.are_all() {
            let ids: Vec<&str> = self.classes.chosen().map(TlsClass::id).collect();
            say("classes", ids.join(","));
        }
        if !self.domain.is_empty() {
            say("domain", encoded(&self.domain));
        }
        if self.by == By::Connector {
            say("rows", "connector".to_owned());
        }
        if self.as_shares {
            say("values", "shares".to_owned());
        }
        if self.sorting != Self::default().sorting {
            let (column, descending) = self.sorting;
            let sign = if descending { "-" } else { "" };
            say("sort", format!("{sign}{}", column_word(column)));
        }
        if !self.search.is_empty() {
            say("search", encoded(&self.search));
        }
        if let Some(filter) = &self.filter {
            say("filter", encoded(&filter.name));
            for clause in &filter.clauses {
                let column = column_word(clause.column);
                let operator = operator_word(clause.operator);
                let value = encoded(&clause.value);
                say("where", format!("{column}.{operator}.{value}"));
            }
        }
        parts
    }

    /// Which mail it is about.
    pub fn selection(&self) -> Selection {
        let (of, flow) = match &self.flow {
            None => (None, FlowFilter::All),
            Some((of, None)) => (Some(*of), FlowFilter::WithoutConnector),
            Some((of, Some(name))) => (Some(*of), FlowFilter::Connector(name.clone())),
        };
        Selection {
            direction: of.or(self.direction),
            flow,
            classes: self.classes,
            partner: Domain::of(&self.domain).map(|partner| PartnerFilter {
                domain: partner.name,
                is_folded: partner.is_folded,
            }),
        }
    }

    /// The same without a direction that the flow does not have: an address that says both would show
    /// nothing.
    #[must_use]
    pub fn consistent(mut self) -> Self {
        let of = self.flow.as_ref().map(|(direction, _)| *direction);
        self.direction = self
            .direction
            .filter(|wanted| of.is_none_or(|of| of == *wanted));
        self
    }

    /// Takes over what one part says. What it does not know is as if it were not there.
    pub fn read(&mut self, name: &str, value: &str) {
        match name {
            "chart" => self.chart_by_tls = value == "tls",
            "direction" => self.direction = direction_of(value),
            "flow" => self.flow = flow_of(value),
            "classes" => self.classes = classes_of(value),
            "domain" => self.domain = decoded(value),
            "rows" if value == "connector" => self.by = By::Connector,
            "values" => self.as_shares = value == "shares",
            "sort" => {
                let (word, descending) = match value.strip_prefix('-') {
                    Some(word) => (word, true),
                    None => (value, false),
                };
                if let Some(column) = column_of(word) {
                    self.sorting = (column, descending);
                }
            }
            "search" => self.search = decoded(value),
            "filter" => self.filter.get_or_insert_default().name = decoded(value),
            "where" => {
                if let Some(clause) = clause_of(value) {
                    self.filter.get_or_insert_default().clauses.push(clause);
                }
            }
            _ => {}
        }
    }
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, WRITTEN).to_string()
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn direction_word(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "in",
        Direction::Outbound => "out",
    }
}

fn direction_of(word: &str) -> Option<Direction> {
    Direction::ALL
        .into_iter()
        .find(|direction| direction_word(*direction) == word)
}

fn flow_of(value: &str) -> Option<FlowKey> {
    match value.split_once(':') {
        Some((word, name)) => Some((direction_of(word)?, Some(decoded(name)))),
        None => Some((direction_of(value)?, None)),
    }
}

fn classes_of(value: &str) -> Classes {
    let known = |id: &str| TlsClass::ALL.into_iter().find(|class| class.id() == id);
    value.split(',').filter_map(known).collect()
}

fn column_word(column: Column) -> &'static str {
    match column {
        Column::Date => "date",
        Column::Flow => "flow",
        Column::Kind => "type",
        Column::Forced => "forced",
        Column::Class(class) => class.id(),
        Column::Volume => "volume",
    }
}

fn column_of(word: &str) -> Option<Column> {
    Column::all().find(|column| column_word(*column) == word)
}

fn operator_word(operator: Operator) -> &'static str {
    match operator {
        Operator::Is => "is",
        Operator::StartsWith => "starts",
        Operator::Above => "above",
        Operator::Below => "below",
    }
}

fn clause_of(value: &str) -> Option<Clause> {
    let mut parts = value.splitn(3, '.');
    let column = column_of(parts.next()?)?;
    let word = parts.next()?;
    let operator = *Operator::of(column)
        .iter()
        .find(|operator| operator_word(**operator) == word)?;
    Some(Clause {
        column,
        operator,
        value: decoded(parts.next()?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(parts: &[String]) -> View {
        let mut view = View::default();
        for part in parts {
            let (name, value) = part.split_once('=').unwrap();
            view.read(name, value);
        }
        view
    }

    #[test]
    fn the_default_says_nothing() {
        assert!(View::default().write().is_empty());
    }

    #[test]
    fn every_choice_comes_back() {
        let name = "Größe & 50 % = «x»/#?.:é\u{1F600}";
        let views = [
            View {
                chart_by_tls: true,
                direction: Some(Direction::Outbound),
                by: By::Connector,
                as_shares: true,
                ..View::default()
            },
            View {
                flow: Some((Direction::Inbound, Some(name.to_owned()))),
                search: name.to_owned(),
                ..View::default()
            },
            View {
                classes: [TlsClass::None, TlsClass::Tls1_0].into_iter().collect(),
                domain: name.to_owned(),
                ..View::default()
            },
            View {
                flow: Some((Direction::Outbound, None)),
                filter: Some(Filter {
                    name: name.to_owned(),
                    clauses: vec![
                        Clause {
                            column: Column::Flow,
                            operator: Operator::StartsWith,
                            value: name.to_owned(),
                        },
                        Clause {
                            column: Column::Class(TlsClass::Tls1_0),
                            operator: Operator::Above,
                            value: "5".to_owned(),
                        },
                    ],
                }),
                ..View::default()
            },
        ];
        for view in views {
            let parts = view.write();
            assert!(parts.iter().all(|part| part.is_ascii()), "{parts:?}");
            assert!(!parts.iter().any(|part| part.contains(['&', '#', '?'])));
            assert_eq!(read(&parts), view);
        }
    }

    #[test]
    fn a_domain_is_told_with_its_subdomains_or_as_none() {
        let of = |text: &str| {
            let view = View {
                domain: text.to_owned(),
                ..View::default()
            };
            view.selection().partner
        };
        assert_eq!(of(""), None);
        assert_eq!(of("."), None);
        let partner = |domain: Option<&str>, is_folded| {
            Some(PartnerFilter {
                domain: domain.map(str::to_owned),
                is_folded,
            })
        };
        assert_eq!(of("a.example"), partner(Some("a.example"), false));
        assert_eq!(of(".a.example"), partner(Some("a.example"), true));
        assert_eq!(of("?"), partner(None, false));
    }

    #[test]
    fn a_flow_has_its_own_direction() {
        let view = View {
            direction: Some(Direction::Inbound),
            flow: Some((Direction::Outbound, Some("A".to_owned()))),
            ..View::default()
        };
        let selection = view.selection();
        assert_eq!(selection.direction, Some(Direction::Outbound));
        assert_eq!(selection.flow, FlowFilter::Connector("A".to_owned()));
        assert!(View::default().selection().is_all());
    }

    #[test]
    fn every_column_can_be_sorted_by() {
        for column in Column::all() {
            for descending in [true, false] {
                let view = View {
                    sorting: (column, descending),
                    ..View::default()
                };
                assert_eq!(read(&view.write()), view, "{column:?}");
            }
        }
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let parts = [
            "flow=sideways:x",
            "sort=-nothing",
            "where=volume.starts.5",
            "where=date",
            "direction=up",
            "classes=,tls9,",
            "colour=red",
        ];
        assert_eq!(read(&parts.map(str::to_owned)), View::default());
    }
}
