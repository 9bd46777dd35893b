//! A row of a workbook, for whoever looks into all of them: a workbook has no lines of text to look into.

use std::borrow::Cow;

use super::calendar::{Reading, Timestamp};
use super::decode;
use super::delimited::Record;
use super::format::Format;
use super::row_mention::{Mention, of_record, time_column, time_of};
use super::zone::Zone;

/// A row of a sheet.
pub struct SheetRow<'r> {
    /// The name of the sheet.
    pub sheet: &'r str,
    /// The number of the row, from 1.
    pub line: u64,
    /// Whether its sheet is the one that counts, as far as it is known: rows above the header are not told of.
    pub counts: bool,
    /// The format of the table that its sheet is, where that is known.
    pub format: Option<Format>,
    pub(super) record: Record<'r>,
    /// The names of the header that it stands under, as they are compared, where one is known.
    pub(super) names: Option<&'r [String]>,
    /// The column of its time, where that is known.
    pub(super) time: Option<usize>,
    pub(super) zone: &'r Zone,
}

impl SheetRow<'_> {
    /// The texts of its cells, in their order.
    pub fn cells(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.record.iter().map(decode::text)
    }

    /// When, where a column tells it.
    pub fn at(&self) -> Option<Reading<Timestamp>> {
        let column = self.time.or_else(|| time_column(self.names?))?;
        time_of(&self.record, column, self.zone)
    }

    /// The ids that it says, by the columns that hold such.
    pub fn mention(&self) -> Mention {
        match self.names {
            Some(names) => of_record(&self.record, names),
            None => Mention::default(),
        }
    }
}
