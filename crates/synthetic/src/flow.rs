//! Who exchanges mail with whom, over which connector, with which TLS.

use std::borrow::Cow;

use serde::Serialize;

/// Which way a message crosses the boundary of the organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Into the organization.
    Inbound,
    /// Out of the organization.
    Outbound,
}

/// Whose servers are on the other side of a connector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The organization's own servers.
    OnPremises,
    /// A partner organization.
    Partner,
}

/// The TLS classes, in the order of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// In clear: the record says nothing about TLS, while others do.
    None,
    /// SSL 3.
    Ssl,
    /// TLS 1.0.
    Tls10,
    /// TLS 1.1.
    Tls11,
    /// TLS 1.2.
    Tls12,
    /// TLS 1.3.
    Tls13,
    /// Encrypted, version not told.
    Unversioned,
    /// A version text that nobody knows.
    NotRecorded,
}

impl Class {
    /// All classes, in the order of the report.
    pub const ALL: [Class; 8] = [
        Self::None,
        Self::Ssl,
        Self::Tls10,
        Self::Tls11,
        Self::Tls12,
        Self::Tls13,
        Self::Unversioned,
        Self::NotRecorded,
    ];

    /// The id in the report JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Ssl => "ssl",
            Self::Tls10 => "tls1_0",
            Self::Tls11 => "tls1_1",
            Self::Tls12 => "tls1_2",
            Self::Tls13 => "tls1_3",
            Self::Unversioned => "tls_unversioned",
            Self::NotRecorded => "not_recorded",
        }
    }
}

/// A connector of the made-up organization.
#[derive(Clone, Debug)]
pub struct Connector {
    /// Its name.
    pub name: Cow<'static, str>,
    /// Its type, where the trace tells it.
    pub kind: Option<Kind>,
    /// Whether the trace says that it forces TLS.
    pub forced: bool,
}

/// One direction over one connector, or without any.
#[derive(Clone, Debug)]
pub struct Flow {
    /// Which way.
    pub direction: Direction,
    /// The connector, if any.
    pub connector: Option<Connector>,
    /// Domains on the other side, of which one is picked for each message.
    pub domains: &'static [&'static str],
    /// How many messages, relative to the other flows.
    pub weight: u32,
    /// How many messages of each class, relative to each other.
    pub tls: [u32; 8],
}

impl Flow {
    /// The name of the connector, if any.
    pub fn name(&self) -> Option<&str> {
        self.connector.as_ref().map(|connector| &*connector.name)
    }
}

/// Picks an index by its weight. All weights zero gives 0.
pub fn pick(rng: &mut fastrand::Rng, weights: impl Iterator<Item = u32> + Clone) -> usize {
    let sum: u32 = weights.clone().sum();
    let mut at = rng.u32(0..sum.max(1));
    for (index, weight) in weights.enumerate() {
        if at < weight {
            return index;
        }
        at -= weight;
    }
    0
}

/// Domains of the internet at large, made up.
pub const INTERNET: &[&str] = &[
    "adatum.example",
    "adventure-works.example",
    "alpineskihouse.example",
    "blueyonderairlines.example",
    "cohowinery.example",
    "consolidatedmessenger.example",
    "fineartschool.example",
    "fourthcoffee.example",
    "graphicdesigninstitute.example",
    "humongousinsurance.example",
    "lucernepublishing.example",
    "margiestravel.example",
    "northwindtraders.example",
    "proseware.example",
    "relecloud.example",
    "southridgevideo.example",
    "thephonecompany.example",
    "treyresearch.example",
    "vanarsdel.example",
    "wideworldimporters.example",
];

/// The organization's own domain.
pub const OWN_DOMAIN: &str = "contoso.example";
