//! Fast readers beside the readers that they are faster than: for those who compare the two.
//! [`Parser::plain`](crate::delimited::Parser::plain) and [`CsvTable::plain`](crate::table::CsvTable::plain)
//! are two more.

pub use crate::reader::Reader;
use crate::{Moment, Reading, dates, iso_stamp};

/// The fast reader of stamps. It reads less than [`any_moment`], and nothing in another way.
pub fn stamp(text: &str) -> Option<Moment> {
    iso_stamp::moment(text)
}

/// The reader of all dates.
pub fn any_moment(text: &str) -> Option<Reading<Moment>> {
    dates::any_moment(text)
}
