//! Transfers to a mergeable tally: identity, absence, and cells by day, flow and class.
//!
//! In this room: what was read from each file ([`FileTally`]), all files together ([`Tally`]), and
//! what they come to ([`Resolved`]). It may use `trace` and `strength`. It knows no ranges, shares
//! or sentences, and no browser.
//!
//! The law of this room: cutting the input anywhere, in any order, over any number of workers, and
//! merging what comes out, gives the same [`Resolved`]. Property tests hold it.

mod account;
mod added_up;
mod behind;
mod beside;
mod both;
mod cells;
mod date_orders;
mod deduplication;
mod duplicates;
mod file_tally;
mod flows;
mod judged;
mod left_out;
mod lists;
mod message;
mod names;
mod numbers;
mod own_domains;
mod partitions;
mod partners;
mod passages;
mod peers;
mod persisted;
mod picked;
pub mod portable;
mod private;
mod private_judged;
mod quality;
mod reading;
mod record;
mod records;
mod resolve;
mod resolved;
mod selected;
mod selection;
mod shown_partners;
mod skipped;
mod summaries;
mod tellers;
mod texts;
mod transfer_rows;
mod twins;

pub use account::Account;
pub use added_up::{AddedFile, AddedSums, AddedUp};
pub use behind::{Behind, MAX_ROWS, MarkFilter, PeerRow, Question};
pub use beside::{
    AttemptCell, Beside, BesideEvidence, ClassDay, DirectSendRow, MessageDay, Reported, StoppedRow,
    SubmissionRow, Window,
};
pub use date_orders::DateOrders;
pub use file_tally::FileTally;
pub use flows::{ListedByName, only_answer};
pub use message::{Fate, FoundInFile, MessageLine, Protection, Search, Sought, look_into};
pub use partners::{CipherRow, EvidenceQuestion, PartnerRow, Partners};
pub use persisted::{KeepError, PersistedFile, RestoreError};
pub use quality::{Mark, Quality, grade_place, secrecy_place, version_of};
pub use reading::{
    Chain, Growing, Reading, SegmentRead, SegmentReading, Verdict, plan, read_source,
};
pub use resolve::Tally;
pub use resolved::{
    Cell, Cells, Failed, FileFacts, FileKey, Flow, Listed, Policy, Resolved, SkipCount,
};
pub use selection::{Classes, FlowFilter, PartnerFilter, Selection};
pub use shown_partners::{Matter, PartnersQuestion, ShownPartner, ShownPartners};
pub use tellers::{FileTellers, HostDays};
pub use transfer_rows::TransferRow;
