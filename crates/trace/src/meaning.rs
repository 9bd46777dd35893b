//! What a column can mean.

use serde::{Deserialize, Serialize};

/// What a column can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// When the message crossed the boundary; of rows that are counts, their day.
    Time,
    /// Which way.
    Direction,
    /// The TLS version, or whether TLS was used.
    Tls,
    /// The cipher suite.
    Cipher,
    /// The connector's name.
    Connector,
    /// `OnPremises` or `Partner`.
    ConnectorType,
    /// Whether the connector forces TLS.
    ForcedTls,
    /// The network message id.
    NetworkMessageId,
    /// The Message-ID.
    MessageId,
    /// The server on the other side.
    RemoteServer,
    /// The sender's address.
    Sender,
    /// The recipients' addresses, or how many there are.
    Recipients,
    /// How many messages the row stands for. Without it a row is one message.
    Count,
}

impl Meaning {
    /// Number of meanings.
    pub const COUNT: usize = 13;

    /// All meanings, in the order in which they are asked for.
    pub const ALL: [Meaning; Self::COUNT] = [
        Self::Time,
        Self::Direction,
        Self::Tls,
        Self::Cipher,
        Self::Connector,
        Self::ConnectorType,
        Self::ForcedTls,
        Self::NetworkMessageId,
        Self::MessageId,
        Self::RemoteServer,
        Self::Sender,
        Self::Recipients,
        Self::Count,
    ];

    /// Its name in a mapping file.
    pub fn id(self) -> &'static str {
        [
            "time",
            "direction",
            "tls",
            "cipher",
            "connector",
            "connector_type",
            "forced_tls",
            "network_message_id",
            "message_id",
            "remote_server",
            "sender",
            "recipients",
            "count",
        ][self as usize]
    }

    /// The meaning of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|meaning| meaning.id() == id)
    }

    /// Whether one value for all rows makes sense: with one id, all rows would be one message.
    pub fn can_be_fixed(self) -> bool {
        !matches!(self, Self::NetworkMessageId | Self::MessageId)
    }
}
