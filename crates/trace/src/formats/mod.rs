//! One file for each format, and the table of all of them.
//!
//! To add a format: write its file, name it in [`Format`], and add its recogniser to [`TABLES`]
//! (tables of rows) and to [`COMMON_TABLES`]. Recognisers are asked in order; the first that fits reads the
//! file.

mod address_list;
mod amount;
mod cells;
mod connector_list;
mod connector_messages;
mod connector_report;
mod direct_send;
mod enhanced_summary;
pub mod exchange_log;
pub mod exim;
mod extended_trace;
pub mod log_table;
pub mod mapped_table;
pub mod mapping_file;
pub mod message_headers;
mod postfix;
pub mod protocol_log;
mod recipient_status;
mod refused_row;
mod said;
pub mod saved_report;
mod sendmail;
mod smtp_auth_report;
mod summary_trace;
pub mod syslog_log;
pub mod tls_report;
mod trace_detail;
pub mod tracking_log;

pub use super::format::Format;
pub(crate) use said::queue_key as said_queue_key;

use super::columns::{Names, RowReader};
use super::options::Options;

/// Recognises a table by its column names and says how to read its rows.
pub type Recogniser = fn(&Names, &Options) -> Option<Box<dyn RowReader>>;

/// The tables that are known, the more specific first.
pub const TABLES: [Recogniser; 10] = [
    tracking_log::recognise,
    extended_trace::recognise,
    trace_detail::recognise,
    protocol_log::recognise,
    smtp_auth_report::recognise,
    connector_messages::recognise,
    enhanced_summary::recognise,
    summary_trace::recognise,
    connector_report::recognise,
    connector_list::recognise,
];

/// A table as whoever reads only what most files are sees it.
pub enum CommonTable {
    /// It reads such a table, which this recognises.
    Is(Recogniser),
    /// It leaves to others what may be such a table, as far as few columns tell. Saying yes is always right.
    MayBe(fn(&Names) -> bool),
}

/// The same tables as [`TABLES`], in the same order. It leads to no reader that few files need.
pub const COMMON_TABLES: [CommonTable; 9] = [
    CommonTable::Is(tracking_log::recognise),
    CommonTable::Is(extended_trace::recognise),
    CommonTable::MayBe(trace_detail::may_be),
    CommonTable::Is(protocol_log::recognise),
    CommonTable::MayBe(connector_messages::may_be),
    CommonTable::Is(enhanced_summary::recognise),
    CommonTable::Is(summary_trace::recognise),
    CommonTable::MayBe(connector_report::may_be),
    CommonTable::MayBe(connector_list::may_be),
];
