//! Files that are one document each, and not rows or lines: a mail, a report, a workbook.
//!
//! Few files are, their readers weigh much, and none of them is large. Whoever loads a program may leave
//! them out of its first part: [`FileReader::of_rows`](super::file::FileReader::of_rows) recognises a
//! document and leaves it unread. Only [`READERS`] leads to them.

use super::file::{Options, Reader};
use super::formats::mapping_file::MappingFileReader;
use super::formats::message_headers::MailReader;
use super::formats::saved_report::SavedReportReader;
use super::formats::tls_report::TlsReportReader;
use super::{Format, Note, Sink, workbook};

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

/// How documents are read.
#[derive(Clone, Copy)]
pub(super) struct Readers {
    /// The reader of a document that is text.
    pub open: fn(Document) -> Box<dyn Reader>,
    /// Reads a workbook, which has to be held as a whole.
    pub workbook: fn(&[u8], &Options, &mut dyn Sink) -> Result<Format, Note>,
}

/// All of them.
pub(super) const READERS: Readers = Readers {
    open,
    workbook: workbook::read,
};

fn open(document: Document) -> Box<dyn Reader> {
    match document {
        Document::Mail => Box::new(MailReader::default()),
        Document::TlsReport => Box::new(TlsReportReader::default()),
        Document::SavedReport => Box::new(SavedReportReader::default()),
        Document::Mapping => Box::new(MappingFileReader::default()),
    }
}
