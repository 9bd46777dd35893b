//! Lists of configured connectors: `Get-InboundConnector`, `Get-OutboundConnector`,
//! `Get-ReceiveConnector` and `Get-SendConnector`, as CSV or JSON.

use crate::trace::connector::{ConnectorType, ListedConnector, yes_or_no};
use crate::trace::file::Options;
use crate::trace::mapping::Meaning;
use crate::trace::table::{Column, Names, Row, RowReader};
use crate::trace::tls::level_means_tls;
use crate::trace::{Direction, Format, Sink, SkipReason};

/// Fits a table with names and a setting that only connectors have.
pub fn recognise(names: &Names, _options: &Options) -> Option<Box<dyn RowReader>> {
    Some(Box::new(ConnectorList(Columns::find(names)?)))
}

#[derive(Clone, Copy)]
struct Columns {
    name: Column,
    identity: Column,
    kind: Column,
    require_tls: Column,
    tls_settings: Column,
    enabled: Column,
    direction: Direction,
}

impl Columns {
    fn find(names: &Names) -> Option<Self> {
        let has = |name: &str| names.column(&[name]).is_there();
        let outbound = [
            "tlssettings",
            "recipientdomains",
            "addressspaces",
            "smarthosts",
        ];
        let columns = Self {
            name: names.column(&["name"]),
            identity: names.column(&["identity"]),
            kind: names.column(&["connectortype"]),
            require_tls: names.column(&["requiretls"]),
            tls_settings: names.column(&["tlssettings"]),
            enabled: names.column(&["enabled"]),
            direction: if outbound.iter().any(|name| has(name)) {
                Direction::Outbound
            } else {
                Direction::Inbound
            },
        };
        let named = columns.name.is_there() || columns.identity.is_there();
        let settings = ["requiretls", "connectortype", "senderdomains", "bindings"];
        let only_lists = settings.iter().chain(&outbound).any(|name| has(name));
        (named && only_lists).then_some(columns)
    }
}

struct ConnectorList(Columns);

impl RowReader for ConnectorList {
    fn format(&self) -> Format {
        Format::ConnectorList
    }

    fn relocate(&mut self, names: &Names) -> bool {
        let found = Columns::find(names);
        if let Some(columns) = found {
            self.0 = columns;
        }
        found.is_some()
    }

    fn columns(&self) -> Vec<(Meaning, Column)> {
        let columns = &self.0;
        let forced = if columns.require_tls.is_there() {
            columns.require_tls
        } else {
            columns.tls_settings
        };
        vec![
            (Meaning::Connector, columns.name),
            (Meaning::ConnectorType, columns.kind),
            (Meaning::ForcedTls, forced),
        ]
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) {
        let columns = &self.0;
        let (name, identity) = (row.text(columns.name), row.text(columns.identity));
        let name = if name.is_empty() { &identity } else { &name };
        if name.is_empty() {
            sink.skipped(SkipReason::BadRow, row.line());
            return;
        }
        let forced_tls = if columns.tls_settings.is_there() {
            Some(level_means_tls(&row.text(columns.tls_settings)))
        } else {
            yes_or_no(&row.text(columns.require_tls))
        };
        sink.listed(&ListedConnector {
            direction: columns.direction,
            name,
            identity: &identity,
            kind: ConnectorType::from_word(&row.text(columns.kind)),
            forced_tls,
            // Only a list that says so switches a connector off.
            enabled: yes_or_no(&row.text(columns.enabled)) != Some(false),
        });
    }
}
