//! What must be known of a file to read it from somewhere in its middle.

use serde::{Deserialize, Serialize};

use super::direction::Direction;
use super::format::Format;

/// What is known of a file in its middle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Middle {
    /// Rows of a table, each of which stands for itself and begins with a date.
    Table(TableLayout),
    /// Rows of a log of Exchange; they begin with a date, too.
    ExchangeLog(LogLayout),
    /// Lines of Exim.
    Exim,
    /// Lines of a syslog, in which lines of this format were found.
    Syslog(Format),
}

impl Middle {
    /// Whether whatever stands behind a line feed is a record of its own: nothing is quoted.
    fn is_of_lines(&self) -> bool {
        matches!(self, Self::Exim | Self::Syslog(_))
    }
}

/// What the header of a table tells about the rows behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableLayout {
    /// The byte between fields.
    pub delimiter: u8,
    /// The names of the columns.
    pub names: Vec<String>,
}

/// What must be known of a file to read it from somewhere in its middle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layout {
    pub(super) is_utf16: bool,
    pub(super) middle: Middle,
}

impl Layout {
    /// Whether a record begins behind every line feed, whatever it looks like.
    pub fn is_of_lines(&self) -> bool {
        self.middle.is_of_lines()
    }

    /// Bytes of a letter of ASCII.
    pub fn unit(&self) -> u64 {
        1 + u64::from(self.is_utf16)
    }
}

/// What `#Log-type` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum LogType {
    Tracking,
    Protocol(Direction),
}

impl LogType {
    /// The type that these words tell.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase();
        if text.contains("message tracking") {
            Some(Self::Tracking)
        } else if text.contains("smtp receive") {
            Some(Self::Protocol(Direction::Inbound))
        } else if text.contains("smtp send") {
            Some(Self::Protocol(Direction::Outbound))
        } else {
            None
        }
    }

    /// The format of its rows.
    pub(super) fn format(self) -> Format {
        match self {
            Self::Tracking => Format::ExchangeTrackingLog,
            Self::Protocol(Direction::Inbound) => Format::ExchangeSmtpReceiveLog,
            Self::Protocol(Direction::Outbound) => Format::ExchangeSmtpSendLog,
        }
    }
}

/// What directives and rows told, for the rows behind them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogLayout {
    pub(super) log_type: Option<LogType>,
    pub(super) rows_type: Option<LogType>,
    pub(super) names: Vec<String>,
    pub(super) is_tracking: bool,
    pub(super) major: Option<u32>,
    pub(super) format: Format,
}
