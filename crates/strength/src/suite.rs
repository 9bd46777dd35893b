//! Cipher suites of the registry.

use std::fmt;

use crate::names;
use crate::tables::SuiteRow;

/// Whether somebody who records the traffic and gets the server's key later can read it: "no" if so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ForwardSecrecy {
    /// They cannot.
    Yes,
    /// They can.
    No,
    /// The record does not tell enough.
    CannotTell,
}

impl ForwardSecrecy {
    /// All of them, in the order of every table.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::CannotTell];

    /// How files name it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::CannotTell => "cannot_tell",
        }
    }
}

/// A cipher suite of IANA's registry. Shown as IANA names it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Suite(&'static SuiteRow);

impl Suite {
    pub(crate) fn of(row: &'static SuiteRow) -> Self {
        Self(row)
    }

    pub(crate) fn row(self) -> &'static SuiteRow {
        self.0
    }
}

impl fmt::Display for Suite {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        names::write_iana(self.0, formatter)
    }
}

impl fmt::Debug for Suite {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}
