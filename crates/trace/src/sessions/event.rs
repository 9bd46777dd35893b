//! A line that matters for a session, and what its keeper knows of it.

use serde::{Deserialize, Serialize};

use super::name::Name;
use super::{mail_line, protocol_line};

/// One line that matters for a session.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Event {
    /// A line of an SMTP protocol log.
    Protocol(protocol_line::ProtocolLine),
    /// A line of Postfix or Sendmail.
    MailServer(mail_line::MailLine),
}

/// What the keeper of events knows of a line: its own numbers, handed through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Tag {
    /// The connector.
    pub connector: u32,
    /// Who was on the other side.
    pub peer: u32,
    /// The cipher or the address that the line names; see [`Step`](protocol_line::Step) and [`Step`](mail_line::Step).
    pub name: Name,
}
