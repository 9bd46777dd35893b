//! Lists of configured connectors: `Get-InboundConnector`, `Get-OutboundConnector`,
//! `Get-ReceiveConnector` and `Get-SendConnector`, as CSV or JSON.

use crate::columns::{Column, Names, Row, RowReader};
use crate::connector::{ConnectorType, ListedConnector, yes_or_no};
use crate::meaning::Meaning;
use crate::options::Options;
use crate::tls::level_means_tls;
use crate::{Direction, Format, Sink, SkipReason};

/// Whether [`recognise`] may fit.
pub fn may_be(names: &Names) -> bool {
    let has = |name: &&str| names.column(&[name]).is_there();
    let settings = ["connectortype", "senderdomains"];
    names.column(&["name", "identity"]).is_there()
        && settings.iter().chain(&OUTBOUND).chain(&RECEIVE).any(has)
}

/// Fits a table with names and a setting that only connectors have.
pub fn recognise(names: &Names, _options: &Options) -> Option<Box<dyn RowReader>> {
    Some(Box::new(ConnectorList(Columns::find(names)?)))
}

/// Members that only outbound connectors and send connectors have.
const OUTBOUND: [&str; 16] = [
    "tlssettings",
    "recipientdomains",
    "usemxrecord",
    "istransportrulescoped",
    "routeallmessagesviaonpremises",
    "allaccepteddomains",
    "mtastsmode",
    "smtpdanemode",
    "tlsdomain",
    "tlsauthlevel",
    "addressspaces",
    "smarthosts",
    "smarthostsstring",
    "smarthostauthmechanism",
    "dnsroutingenabled",
    "sourcetransportservers",
];

/// Members that only inbound connectors and receive connectors have.
const INBOUND: [&str; 9] = [
    "senderdomains",
    "senderipaddresses",
    "restrictdomainstoipaddresses",
    "restrictdomainstocertificate",
    "tlssendercertificatename",
    "treatmessagesasinternal",
    "bindings",
    "remoteipranges",
    "permissiongroups",
];

/// Two of these, beside a name, are those of a receive connector.
const RECEIVE: [&str; 5] = [
    "bindings",
    "remoteipranges",
    "permissiongroups",
    "authmechanism",
    "requiretls",
];

#[derive(Clone, Copy)]
struct Columns {
    name: Column,
    identity: Column,
    kind: Column,
    require_tls: Column,
    tls_settings: Column,
    tls_auth_level: Column,
    enabled: Column,
    outbound: [Column; OUTBOUND.len()],
    inbound: [Column; INBOUND.len()],
}

impl Columns {
    fn find(names: &Names) -> Option<Self> {
        let column = |name: &str| names.column(&[name]);
        let has = |name: &&str| column(name).is_there();
        let columns = Self {
            name: column("name"),
            identity: column("identity"),
            kind: column("connectortype"),
            require_tls: column("requiretls"),
            tls_settings: column("tlssettings"),
            tls_auth_level: column("tlsauthlevel"),
            enabled: column("enabled"),
            outbound: OUTBOUND.map(column),
            inbound: INBOUND.map(column),
        };
        let named = columns.name.is_there() || columns.identity.is_there();
        let settings = ["requiretls", "connectortype", "senderdomains", "bindings"];
        let only_lists = settings.iter().chain(&OUTBOUND).any(has);
        let receive = RECEIVE.iter().filter(|name| has(name)).count() > 1;
        (named && (only_lists || receive)).then_some(columns)
    }

    /// Which way the connector of a row goes, by the members of that row.
    ///
    /// A table that was made of both kinds has all columns in each row. There what is filled tells.
    fn direction(&self, row: &Row<'_>) -> Direction {
        let has = |columns: &[Column]| columns.iter().any(|column| row.has(*column));
        let fills = |columns: &[Column]| columns.iter().any(|column| !row.text(*column).is_empty());
        let requires = [self.require_tls];
        // Exchange Online's outbound connectors have no `RequireTls`.
        let is_online = row.has(self.tls_settings);
        let has_inbound = has(&self.inbound) || (is_online && has(&requires));
        let is_outbound = if has(&self.outbound) && has_inbound {
            let fills_inbound = fills(&self.inbound) || (is_online && fills(&requires));
            fills(&self.outbound) || !fills_inbound
        } else {
            has(&self.outbound)
        };
        if is_outbound {
            Direction::Outbound
        } else {
            Direction::Inbound
        }
    }

    /// Whether TLS is forced, where the row tells it.
    fn forced_tls(&self, row: &Row<'_>, direction: Direction) -> Option<bool> {
        let is_outbound = direction == Direction::Outbound;
        if is_outbound && row.has(self.tls_settings) {
            return Some(level_means_tls(&row.text(self.tls_settings)));
        }
        yes_or_no(&row.text(self.require_tls)).or_else(|| {
            let level = row.text(self.tls_auth_level);
            (is_outbound && level_means_tls(&level)).then_some(true)
        })
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
        let direction = columns.direction(row);
        let forced_tls = columns.forced_tls(row, direction);
        sink.listed(&ListedConnector {
            direction,
            name,
            identity: &identity,
            kind: ConnectorType::from_word(&row.text(columns.kind)),
            forced_tls,
            // Only a list that says so switches a connector off.
            enabled: yes_or_no(&row.text(columns.enabled)) != Some(false),
        });
    }
}
