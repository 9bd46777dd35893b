//! Documents that are text, and neither rows nor lines: a mail, a TLS report, a saved report, a mapping.
//!
//! Their readers weigh much, see `readers.rs`.

use super::formats::mapping_file::MappingFileReader;
use super::formats::message_headers::MailReader;
use super::formats::saved_report::SavedReportReader;
use super::formats::tls_report::TlsReportReader;
use super::reader::Reader;

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

/// The reader of a document.
pub(super) fn open(document: Document) -> Box<dyn Reader> {
    match document {
        Document::Mail => Box::new(MailReader::default()),
        Document::TlsReport => Box::new(TlsReportReader::default()),
        Document::SavedReport => Box::new(SavedReportReader::default()),
        Document::Mapping => Box::new(MappingFileReader::default()),
    }
}
