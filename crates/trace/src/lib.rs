//! Bytes to transfers: everything that knows what a trace file looks like.
//!
//! In this room: encodings, archives, the shape of tables and JSON, and one file for each format.
//! It may use `scan` and `strength`. It counts nothing and knows no browser: what a file says is
//! handed, record by record, to a [`Sink`]. Rules come from `docs/counting.md` and `docs/formats.md`.

pub mod archive;
pub mod beside;
mod boundary_hop;
pub mod calendar;
mod cipher_words;
mod columns;
mod compound;
pub mod connector;
pub mod custom_data;
mod date_text;
pub mod dates;
pub mod decode;
pub mod delimited;
mod direction;
mod documents;
mod evidence;
pub mod explain;
pub mod file;
mod format;
pub mod formats;
mod gzip_members;
pub mod hash_key;
mod head;
mod hidden_members;
pub mod hops;
pub mod identity;
mod iso_stamp;
pub mod json;
mod known;
mod layout;
pub mod lines;
mod log_forms;
pub mod mapping;
mod meaning;
mod member;
mod mention;
mod message_id;
pub mod mime;
pub mod network;
mod note;
mod options;
mod organization;
mod origin;
mod packing;
mod reader;
mod readers;
pub mod received;
mod recent;
#[cfg(test)]
mod recording_sink;
mod row_mention;
pub mod sessions;
mod sheet_row;
mod sink;
pub mod sniff;
pub mod sorted;
pub mod syslog;
pub mod table;
mod tar;
mod teller;
pub mod tls;
mod transfer;
#[cfg(feature = "twins")]
pub mod twins;
mod words;
mod workbook;
mod zone;

pub use calendar::{DateOrder, Day, Reading, Timestamp};
pub use connector::{ConnectorRef, ConnectorType, ListedConnector};

pub use decode::Encoding;
pub use direction::Direction;
pub use evidence::{
    Addressees, Evidence, Proof, address_in_command, bare_address, domain_of_address,
};
pub use format::{Format, Formats};
pub use formats::exchange_log;
pub use identity::{Identity, MessageKey};
pub use mention::Mentions;
pub use note::{Note, SkipReason, TallyProblem, Unread};
pub use organization::{registered_domain, registrable};
pub use origin::{Origin, OriginFile};
pub use row_mention::{Mention, Session};
pub use sheet_row::SheetRow;
pub use sink::Sink;
pub use teller::{QUARTER, Teller};
pub use tls::{Tls, TlsClass};
pub use transfer::{
    FailedSessions, Parties, PolicySessions, Recipients, Servers, Summary, ToldQuality, Transfer,
    Unit,
};
pub use zone::Zone;
