//! How files of any kind are read. What few files need weighs much: whoever loads a program may leave it out of
//! its first part. [`FileReader::of_rows`](super::file::FileReader::of_rows) reads what most files are, and
//! leaves all else unread. Only [`READERS`] leads to the rest.

use super::format::Format;
use super::note::Note;
use super::options::Options;
use super::reader::Reader;
use super::sink::Sink;
use super::{sniff, workbook};

/// Finds the reader of a text.
type Find = fn(&[u8], &Options) -> Result<Box<dyn Reader>, Note>;

/// How files of any kind are read.
#[derive(Clone, Copy)]
pub(super) struct Readers {
    /// The reader of a text that begins so (decoded), or why none fits.
    pub find: Find,
    /// Reads a workbook, which has to be held as a whole.
    pub workbook: fn(&[u8], &Options, &mut dyn Sink) -> Result<Format, Note>,
}

/// All of them.
pub(super) const READERS: Readers = Readers {
    find: sniff::reader_for,
    workbook: workbook::read,
};
