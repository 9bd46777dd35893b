//! Cipher suites of the registry.

use std::fmt;

use crate::names;
use crate::tables::SuiteRow;

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
