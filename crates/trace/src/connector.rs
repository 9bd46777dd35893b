//! Connectors as trace files and connector lists name them.

use serde::{Deserialize, Serialize};

use super::Direction;

/// Whose servers are on the other side of a connector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConnectorType {
    /// The organization's own servers.
    OnPremises,
    /// A partner organization.
    Partner,
}

impl ConnectorType {
    /// Reads `OnPremises` and `Partner`, without regard to case, blanks and hyphens.
    pub fn from_word(word: &str) -> Option<Self> {
        let word: String = word
            .chars()
            .filter(|c| c.is_alphanumeric())
            .map(|c| c.to_ascii_lowercase())
            .collect();
        match &*word {
            "onpremises" => Some(Self::OnPremises),
            "partner" => Some(Self::Partner),
            _ => None,
        }
    }
}

/// A connector as one record names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConnectorRef<'a> {
    /// Its name, without blanks around it, not empty.
    pub name: &'a str,
    /// Its type, where the record says it.
    pub kind: Option<ConnectorType>,
    /// Whether it forces TLS, where the record says it.
    pub forced_tls: Option<bool>,
}

/// A connector of a list of configured connectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListedConnector<'a> {
    /// Direction, as the kind of list tells it.
    pub direction: Direction,
    /// `Name`.
    pub name: &'a str,
    /// `Identity`, empty if the list has none.
    pub identity: &'a str,
    /// Its type, where the list says it.
    pub kind: Option<ConnectorType>,
    /// Whether it forces TLS, where the list says it.
    pub forced_tls: Option<bool>,
    /// Whether it is in use.
    pub enabled: bool,
}

/// Connectors that Exchange makes for hops inside the organization, in the languages known.
/// Source: `docs/counting.md`, SMTP protocol logs.
pub const INTERNAL_CONNECTORS: [&str; 5] = [
    "Intra-Organization SMTP Send Connector",
    "Inbound Proxy Internal Send Connector",
    "Mailbox Delivery",
    "组织内 SMTP 发送连接器",
    "Внутренний соединитель отправки для вход. подкл. прокси-сервера",
];

/// How the connectors are called by which Edge servers hand inbound mail on; the name of an Active
/// Directory site follows.
const EDGE_INBOUND: &str = "EdgeSync - Inbound to ";

/// Whether a name is that of a connector for hops inside the organization.
pub fn is_internal(name: &str) -> bool {
    let name = name.trim();
    if after(name, EDGE_INBOUND).is_some_and(|site| !site.is_empty()) {
        return true;
    }
    // Asked for every line of a protocol log, and nearly all names are of plain letters.
    if name.is_ascii() {
        return INTERNAL_CONNECTORS
            .iter()
            .any(|internal| internal.eq_ignore_ascii_case(name));
    }
    let lower = |text: &'static str| text.chars().flat_map(char::to_lowercase);
    let own = || name.chars().flat_map(char::to_lowercase);
    INTERNAL_CONNECTORS
        .iter()
        .any(|internal| own().eq(lower(internal)))
}

/// The name, if `connector_id` is a connector that the tenant made: not empty, not of the form
/// `SERVER\Name`, not one of the service's own.
pub fn tenants_own(connector_id: &str) -> Option<&str> {
    let name = connector_id.trim();
    let service = name
        .get(..10)
        .is_some_and(|start| start.eq_ignore_ascii_case("To_Default"));
    (!name.is_empty() && !name.contains('\\') && !service && !is_internal(name)).then_some(name)
}

/// Whether a cell for a connector says that there is none.
pub fn means_none(name: &str) -> bool {
    ["NoConnector", "No connector", "None", "-"]
        .iter()
        .any(|word| name.eq_ignore_ascii_case(word))
}

/// What a cell "Connector direction and name" says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedFlow<'a> {
    /// From the words `From` and `To`, unless a column of its own tells the direction.
    pub direction: Option<Direction>,
    /// The connector's name, or none for the flow without a connector.
    pub name: Option<&'a str>,
    /// The type that the words `your org` and `partner` tell.
    pub kind: Option<ConnectorType>,
}

/// Reads a cell such as `From your org - Contoso Corp Connector`.
///
/// `told` is the direction that a column of its own tells; then `From `/`To ` belong to the name.
/// Source: `docs/formats.md`, Connector report export.
pub fn named_flow(cell: &str, told: Option<Direction>) -> NamedFlow<'_> {
    let cell = cell.trim();
    let (direction, rest) = match told {
        Some(direction) => (Some(direction), cell),
        None => match (after(cell, "From "), after(cell, "To ")) {
            (Some(rest), _) => (Some(Direction::Inbound), rest),
            (_, Some(rest)) => (Some(Direction::Outbound), rest),
            _ => (None, cell),
        },
    };
    let bare = after(cell, "From ")
        .or_else(|| after(cell, "To "))
        .unwrap_or(cell);
    if bare.eq_ignore_ascii_case("the internet without a connector") {
        return NamedFlow {
            direction,
            name: None,
            kind: None,
        };
    }
    let (kind, name) = if let Some(name) = after(rest, "your org - ") {
        (Some(ConnectorType::OnPremises), name)
    } else if let Some(name) = after(rest, "partner - ") {
        (Some(ConnectorType::Partner), name)
    } else {
        (None, rest)
    };
    NamedFlow {
        direction,
        name: (!name.is_empty()).then_some(name),
        kind,
    }
}

/// What follows `prefix`, without regard to its case.
fn after<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let start = text.get(..prefix.len())?;
    start
        .eq_ignore_ascii_case(prefix)
        .then(|| text.get(prefix.len()..).unwrap_or_default().trim())
}

/// Words for yes, as PowerShell writes them and as spreadsheets of other languages do.
const YES: [&str; 20] = [
    "true",
    "yes",
    "1",
    "$true",
    "wahr",
    "vrai",
    "verdadero",
    "verdadeiro",
    "vero",
    "waar",
    "prawda",
    "sant",
    "sand",
    "sann",
    "tosi",
    "igaz",
    "pravda",
    "истина",
    "doğru",
    "adevărat",
];

/// Their opposites.
const NO: [&str; 19] = [
    "false", "no", "0", "$false", "falsch", "faux", "falso", "onwaar", "fałsz", "falskt", "falsk",
    "usann", "epätosi", "hamis", "nepravda", "ложь", "yanlış", "yanliş", "fals",
];

/// Reads `True`, `Yes`, `1` and their opposites, in any case, and what spreadsheets of other languages
/// make of them. Source: `docs/formats.md`, Connector list.
pub fn yes_or_no(word: &str) -> Option<bool> {
    let word = word.trim().to_lowercase();
    if YES.contains(&&*word) {
        Some(true)
    } else if NO.contains(&&*word) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenants_own_connector() {
        assert_eq!(tenants_own(" Contoso "), Some("Contoso"));
        for id in [
            "",
            "EUR01\\Default Frontend",
            "To_DefaultOpportunisticTLS",
            "mailbox delivery",
        ] {
            assert_eq!(tenants_own(id), None, "{id}");
        }
    }

    #[test]
    fn yes_and_no_in_many_languages() {
        for (yes, no) in [
            ("True", "False"),
            ("$true", "$FALSE"),
            (" 1 ", "0"),
            ("WAHR", "FALSCH"),
            ("VRAI", "FAUX"),
            ("VERDADERO", "FALSO"),
            ("VERDADEIRO", "falso"),
            ("VERO", "Falso"),
            ("WAAR", "ONWAAR"),
            ("PRAWDA", "FAŁSZ"),
            ("SANT", "FALSKT"),
            ("SAND", "FALSK"),
            ("SANN", "USANN"),
            ("TOSI", "EPÄTOSI"),
            ("IGAZ", "HAMIS"),
            ("PRAVDA", "NEPRAVDA"),
            ("ИСТИНА", "ЛОЖЬ"),
            ("DOĞRU", "YANLIŞ"),
            ("doğru", "yanlış"),
            ("ADEVĂRAT", "FALS"),
        ] {
            assert_eq!(
                (yes_or_no(yes), yes_or_no(no)),
                (Some(true), Some(false)),
                "{yes} {no}"
            );
        }
        for other in ["", "maybe", "truely", "2"] {
            assert_eq!(yes_or_no(other), None, "{other}");
        }
    }

    #[test]
    fn cells_with_direction_and_name() {
        let flow = |cell, told| {
            let NamedFlow {
                direction,
                name,
                kind,
            } = named_flow(cell, told);
            (direction, name, kind)
        };
        use ConnectorType::*;
        use Direction::*;
        assert_eq!(
            flow("From the internet without a connector", None),
            (Some(Inbound), None, None)
        );
        assert_eq!(
            flow("From your org - Contoso Corp Connector", None),
            (
                Some(Inbound),
                Some("Contoso Corp Connector"),
                Some(OnPremises)
            )
        );
        assert_eq!(
            flow("To partner - X", None),
            (Some(Outbound), Some("X"), Some(Partner))
        );
        assert_eq!(
            flow("From X", Some(Outbound)),
            (Some(Outbound), Some("From X"), None)
        );
        assert_eq!(
            flow("your org - X", Some(Inbound)),
            (Some(Inbound), Some("X"), Some(OnPremises))
        );
        assert_eq!(flow("X", None), (None, Some("X"), None));
    }
}
