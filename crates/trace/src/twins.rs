//! Fast readers beside the readers that they are faster than: for those who compare the two.
//! [`Parser::plain`](crate::delimited::Parser::plain) and [`CsvTable::plain`](crate::table::CsvTable::plain)
//! are two more.

pub use crate::reader::Reader;
use crate::{Reading, Timestamp, date_text, iso_stamp};

/// The fast reader of stamps. It reads less than [`any_timestamp`], and nothing in another way.
pub fn stamp(text: &str) -> Option<Timestamp> {
    iso_stamp::timestamp(text)
}

/// The reader of all dates.
pub fn any_timestamp(text: &str) -> Option<Reading<Timestamp>> {
    date_text::any_timestamp(text)
}
