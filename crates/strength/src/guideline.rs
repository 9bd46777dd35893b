//! Guidelines, and what they say of versions and suites.
//!
//! Source: `docs/strength.md`, Guidelines; the rows and where each is from: `data/guidelines.tsv`.

use serde::{Deserialize, Serialize};

use crate::suite::Suite;
use crate::tables::{GUIDELINES, Graded, GuidelineTable};
use crate::version::Version;

/// A public guideline on TLS, in one edition.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
pub enum Guideline {
    /// The Netherlands' NCSC, 2025-05.
    #[default]
    NcscNl2025_05,
    /// Germany's BSI, TR-02102-2, edition 2025-01.
    BsiTr02102_2,
    /// NIST of the United States, SP 800-52 Rev. 2, 2019-08.
    NistSp80052r2,
    /// Mozilla's configuration "intermediate", 6.0, 2026-04.
    MozillaIntermediate,
}

impl Guideline {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::NcscNl2025_05,
        Self::BsiTr02102_2,
        Self::NistSp80052r2,
        Self::MozillaIntermediate,
    ];

    /// How the command line and files name it.
    pub fn id(self) -> &'static str {
        self.table().id
    }

    /// The guideline of an id, which must be written exactly so.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// Publisher, title and edition of the document, in its own language.
    pub fn document(self) -> &'static str {
        self.table().document
    }

    /// Year and month of the edition, `2025-05`.
    pub fn date(self) -> &'static str {
        self.table().date
    }

    /// Whether its rows were taken from the document itself, and not from a program that holds them.
    pub fn is_original_read(self) -> bool {
        self.table().is_original_read
    }

    /// What it says of a version; nothing of one that is not told.
    pub(crate) fn of_version(self, version: Version) -> Option<&'static Graded> {
        let table = self.table();
        let place = table.versions.get(version as usize)?;
        table.graded.get(usize::from(*place))
    }

    /// What it says of a suite, and whether in a row of its own.
    pub(crate) fn of_suite(self, suite: Suite) -> (&'static Graded, bool) {
        let table = self.table();
        let place = suite.row().rows[self as usize];
        match table.graded.get(usize::from(place)) {
            Some(graded) => (graded, true),
            None => (&table.other, false),
        }
    }

    fn table(self) -> &'static GuidelineTable {
        // There is a table for each of the four.
        &GUIDELINES[self as usize]
    }
}
