//! What is noteworthy in a report. One row of [`RULES`] for each insight about a connector.
//!
//! Source: `docs/counting.md`, Insights.

use serde::{Serialize, Serializer};
use strength::{Grade, Guideline};

use super::model::{Connector, Directions, Totals};
use super::share::Ratio;
use tally::version_of;
use trace::sorted;
use trace::{ConnectorType, Direction, TlsClass};

/// When insights fire.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Share of SSL and TLS 1.0 (outbound also 1.1), strictly above.
    pub tls10: f64,
    /// Share without TLS, strictly above.
    pub no_tls: f64,
    /// Share of ciphers that the guideline calls insufficient, strictly above.
    pub weak: f64,
    /// Share without forward secrecy, strictly above.
    pub no_fs: f64,
    /// Known transfers (or recipients) that a share needs at least.
    pub min: u64,
}

impl Default for Limits {
    /// The two shares are those that Microsoft published with the feature.
    fn default() -> Self {
        Self {
            tls10: 0.5,
            no_tls: 0.25,
            weak: 0.05,
            no_fs: 0.05,
            min: 10,
        }
    }
}

/// How urgent an insight is, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// What was configured does not hold.
    Error,
    /// A significant part of the mail is poorly protected.
    Warning,
    /// Worth knowing.
    Info,
}

/// The insights, by the ids of the report JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InsightId {
    /// Inbound partner connector with much SSL and TLS 1.0.
    InboundPartnerTls10,
    /// Inbound on-premises connector with much SSL and TLS 1.0.
    InboundOnpremisesTls10,
    /// Inbound partner connector with much mail in clear.
    InboundPartnerNoTls,
    /// Inbound on-premises connector with much mail in clear.
    InboundOnpremisesNoTls,
    /// Outbound connector with much SSL, TLS 1.0 and 1.1.
    OutboundConnectorOldTls,
    /// Outbound connector with much mail in clear.
    OutboundConnectorNoTls,
    /// A connector that forces TLS carried mail in clear.
    ForcedTlsNotMet,
    /// Much mail in clear without a connector.
    InternetNoTls,
    /// More than half of a direction cannot be told.
    TlsNotRecorded,
    /// Much mail under ciphers that the guideline calls insufficient.
    WeakCipher,
    /// Much mail without forward secrecy.
    NoForwardSecrecy,
}

impl InsightId {
    /// All ids.
    pub const ALL: [InsightId; 11] = [
        Self::InboundPartnerTls10,
        Self::InboundOnpremisesTls10,
        Self::InboundPartnerNoTls,
        Self::InboundOnpremisesNoTls,
        Self::OutboundConnectorOldTls,
        Self::OutboundConnectorNoTls,
        Self::ForcedTlsNotMet,
        Self::InternetNoTls,
        Self::TlsNotRecorded,
        Self::WeakCipher,
        Self::NoForwardSecrecy,
    ];

    /// The id in the report JSON, and the name of its page in `docs/insights/`.
    pub fn id(self) -> &'static str {
        match self {
            Self::InboundPartnerTls10 => "inbound-partner-tls10",
            Self::InboundOnpremisesTls10 => "inbound-onpremises-tls10",
            Self::InboundPartnerNoTls => "inbound-partner-no-tls",
            Self::InboundOnpremisesNoTls => "inbound-onpremises-no-tls",
            Self::OutboundConnectorOldTls => "outbound-connector-old-tls",
            Self::OutboundConnectorNoTls => "outbound-connector-no-tls",
            Self::ForcedTlsNotMet => "forced-tls-not-met",
            Self::InternetNoTls => "internet-no-tls",
            Self::TlsNotRecorded => "tls-not-recorded",
            Self::WeakCipher => "weak-cipher",
            Self::NoForwardSecrecy => "no-forward-secrecy",
        }
    }

    /// The classes that its numerator counts, or is a part of.
    pub fn classes(self) -> &'static [TlsClass] {
        match self {
            Self::InboundPartnerTls10 | Self::InboundOnpremisesTls10 => {
                &[TlsClass::Ssl, TlsClass::Tls1_0]
            }
            Self::OutboundConnectorOldTls => &[TlsClass::Ssl, TlsClass::Tls1_0, TlsClass::Tls1_1],
            Self::InboundPartnerNoTls
            | Self::InboundOnpremisesNoTls
            | Self::OutboundConnectorNoTls
            | Self::ForcedTlsNotMet
            | Self::InternetNoTls => &[TlsClass::None],
            Self::TlsNotRecorded => &[TlsClass::NotRecorded],
            Self::WeakCipher | Self::NoForwardSecrecy => &[
                TlsClass::Ssl,
                TlsClass::Tls1_0,
                TlsClass::Tls1_1,
                TlsClass::Tls1_2,
                TlsClass::Tls1_3,
                TlsClass::TlsUnversioned,
            ],
        }
    }

    /// How urgent it is.
    pub fn severity(self) -> Severity {
        match self {
            Self::ForcedTlsNotMet => Severity::Error,
            Self::InternetNoTls | Self::TlsNotRecorded => Severity::Info,
            _ => Severity::Warning,
        }
    }
}

impl Serialize for InsightId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// An insight that fired, with its evidence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Insight {
    /// Which one.
    pub id: InsightId,
    /// How urgent it is.
    pub severity: Severity,
    /// The direction concerned.
    pub direction: Direction,
    /// The connector concerned; `None` for the flow without one and for a whole direction.
    pub connector: Option<String>,
    /// What was found.
    pub numerator: u64,
    /// Out of how many.
    pub denominator: u64,
    /// Their ratio.
    pub share: Ratio,
    /// What it had to be above.
    pub limit: f64,
}

impl Insight {
    fn new(
        id: InsightId,
        direction: Direction,
        connector: Option<&str>,
        share: Ratio,
        limit: f64,
    ) -> Self {
        Self {
            id,
            severity: id.severity(),
            direction,
            connector: connector.map(str::to_owned),
            numerator: share.numerator,
            denominator: share.denominator,
            share,
            limit,
        }
    }
}

/// Which flows a rule is about.
enum About {
    Inbound(ConnectorType),
    Outbound,
    NoConnector,
}

/// An insight about the share of some classes in a flow.
struct Rule {
    id: InsightId,
    about: About,
    limit: fn(&Limits) -> f64,
}

const RULES: [Rule; 7] = [
    Rule {
        id: InsightId::InboundPartnerTls10,
        about: About::Inbound(ConnectorType::Partner),
        limit: |limits| limits.tls10,
    },
    Rule {
        id: InsightId::InboundOnpremisesTls10,
        about: About::Inbound(ConnectorType::OnPremises),
        limit: |limits| limits.tls10,
    },
    Rule {
        id: InsightId::InboundPartnerNoTls,
        about: About::Inbound(ConnectorType::Partner),
        limit: |limits| limits.no_tls,
    },
    Rule {
        id: InsightId::InboundOnpremisesNoTls,
        about: About::Inbound(ConnectorType::OnPremises),
        limit: |limits| limits.no_tls,
    },
    Rule {
        id: InsightId::OutboundConnectorOldTls,
        about: About::Outbound,
        limit: |limits| limits.tls10,
    },
    Rule {
        id: InsightId::OutboundConnectorNoTls,
        about: About::Outbound,
        limit: |limits| limits.no_tls,
    },
    Rule {
        id: InsightId::InternetNoTls,
        about: About::NoConnector,
        limit: |limits| limits.no_tls,
    },
];

impl About {
    fn fits(&self, connector: &Connector) -> bool {
        match self {
            Self::Inbound(kind) => {
                connector.direction == Direction::Inbound
                    && connector.name.is_some()
                    && connector.kind == Some(*kind)
            }
            Self::Outbound => {
                connector.direction == Direction::Outbound && connector.name.is_some()
            }
            Self::NoConnector => connector.name.is_none(),
        }
    }
}

/// All insights of a report, sorted by severity, id, direction and connector.
pub fn evaluate(
    directions: &Directions,
    connectors: &[Connector],
    limits: &Limits,
    guideline: Guideline,
) -> Vec<Insight> {
    let mut insights = Vec::new();
    // What adds up several connectors is none: no setting would help it.
    for connector in connectors
        .iter()
        .filter(|connector| connector.stands_for == 0)
    {
        let name = connector.name.as_deref();
        let tls = &connector.totals.tls;
        let known = tls.known();
        for rule in RULES.iter().filter(|rule| rule.about.fits(connector)) {
            let numerator = rule.id.classes().iter().map(|class| tls.get(*class)).sum();
            let share = Ratio {
                numerator,
                denominator: known,
            };
            let limit = (rule.limit)(limits);
            if known >= limits.min && is_above(share, limit) {
                insights.push(Insight::new(
                    rule.id,
                    connector.direction,
                    name,
                    share,
                    limit,
                ));
            }
        }
        insights.extend(of_quality(connector, limits, guideline));
        let clear = tls.get(TlsClass::None);
        if name.is_some() && connector.forced_tls == Some(true) && clear > 0 {
            let share = Ratio {
                numerator: clear,
                denominator: known,
            };
            let id = InsightId::ForcedTlsNotMet;
            insights.push(Insight::new(id, connector.direction, name, share, 0.0));
        }
    }
    for direction in Direction::ALL {
        let tls = &directions.get(direction).tls;
        let share = Ratio {
            numerator: tls.get(TlsClass::NotRecorded),
            denominator: tls.total(),
        };
        if is_above(share, 0.5) {
            insights.push(Insight::new(
                InsightId::TlsNotRecorded,
                direction,
                None,
                share,
                0.5,
            ));
        }
    }
    sorted::by(&mut insights, |a, b| {
        (
            a.severity,
            a.id.id(),
            a.direction,
            a.connector.is_none(),
            &a.connector,
        )
            .cmp(&(
                b.severity,
                b.id.id(),
                b.direction,
                b.connector.is_none(),
                &b.connector,
            ))
    });
    insights
}

/// The insights on what a flow's encrypted mail was worth. What the insights on old versions say is not
/// said again: versions that the guideline calls insufficient are left out of weak ciphers.
fn of_quality(
    connector: &Connector,
    limits: &Limits,
    guideline: Guideline,
) -> impl Iterator<Item = Insight> {
    let Totals { tls, quality, .. } = &connector.totals;
    let quality = &quality.0;
    let is_too_old = |class: &TlsClass| {
        version_of(*class)
            .is_some_and(|version| strength::grade(version, None, guideline) == Grade::Insufficient)
    };
    let too_old: u64 = (TlsClass::ALL.iter().filter(|class| is_too_old(class)))
        .map(|class| tls.get(*class))
        .sum();
    let [.., insufficient, unknown] = quality.strength;
    let [with, without, _] = quality.forward_secrecy;
    let weak = Ratio {
        numerator: insufficient.saturating_sub(too_old),
        denominator: tls
            .protected()
            .saturating_sub(too_old)
            .saturating_sub(unknown),
    };
    let no_secrecy = Ratio {
        numerator: without,
        denominator: with.saturating_add(without),
    };
    let min = limits.min;
    let (direction, name) = (connector.direction, connector.name.as_deref());
    [
        (InsightId::WeakCipher, weak, limits.weak),
        (InsightId::NoForwardSecrecy, no_secrecy, limits.no_fs),
    ]
    .into_iter()
    .filter(move |(_, share, limit)| share.denominator >= min && is_above(*share, *limit))
    .map(move |(id, share, limit)| {
        let mut insight = Insight::new(id, direction, name, share, limit);
        // The other side's choice, where nothing was configured.
        if name.is_none() {
            insight.severity = Severity::Info;
        }
        insight
    })
}

/// Strictly above; a share of nothing never is. The quotient of two integers is the double nearest
/// to it, and so is a limit written in decimals: 29 of 100 is not above 0.29.
fn is_above(share: Ratio, limit: f64) -> bool {
    share.denominator > 0 && share.value() > limit
}
