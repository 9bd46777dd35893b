//! What few files are: a document and not rows or lines, such as a mail, a report or a workbook; records of
//! JSON; a table that few people export, or none knows.
//!
//! Their readers weigh much. Whoever loads a program may leave them out of its first part:
//! [`FileReader::of_rows`](super::file::FileReader::of_rows) reads what most files are, and leaves all else
//! unread. Only [`READERS`] leads to the rest.

use super::file::{Options, Reader};
use super::formats::mapping_file::MappingFileReader;
use super::formats::message_headers::MailReader;
use super::formats::saved_report::SavedReportReader;
use super::formats::tls_report::TlsReportReader;
use super::{Format, Note, Sink, sniff, workbook};

/// A document that is text, as its first bytes tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// A mail, or a file of several.
    Mail,
    /// A TLS report (RFC 8460).
    TlsReport,
    /// A report that this program saved.
    SavedReport,
    /// What a person explained of a table.
    Mapping,
}

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

/// The reader of a document.
pub(super) fn open(document: Document) -> Box<dyn Reader> {
    match document {
        Document::Mail => Box::new(MailReader::default()),
        Document::TlsReport => Box::new(TlsReportReader::default()),
        Document::SavedReport => Box::new(SavedReportReader::default()),
        Document::Mapping => Box::new(MappingFileReader::default()),
    }
}
