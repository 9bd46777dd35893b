//! A tally to what the screens, the files and the command line show.
//!
//! In this room: ranges, shares, insights, the report JSON, and the share link. It may use `tally`,
//! `strength`, and the words of `trace`. It knows no browser and no sentences.

mod anonymous;
pub mod asking;
pub mod audit;
mod beside;
mod beside_csv;
mod beside_evidence;
pub mod compare;
mod csv;
pub mod day_lines;
pub mod details;
mod evidence;
pub mod explain;
pub mod force;
mod formula;
pub mod history;
mod insights;
pub mod labels;
pub mod link;
mod message_slip;
mod model;
mod only;
pub mod partners;
mod quality_members;
mod range;
mod settings;
mod share;
mod silence;
mod tabbed;
pub mod tls_reports;
mod told_apart;
pub mod verdict;
pub mod view;
pub mod what_if;

pub use anonymous::Called;
pub use beside::{
    BesideMembers, ClassRow, DirectSend, ReasonCounts, ReasonDay, ReasonRow, Reported, SideTotals,
    Sides, Stopped, Submission,
};
pub use beside_csv::{write_direct_send, write_stopped, write_submissions};
pub use csv::{ListAbout, csv_row, flow_name, write_csv, write_evidence, write_rows};
pub use evidence::evidence_json;
pub use formula::harmless;
pub use insights::{Insight, InsightId, Limits, Severity};
pub use message_slip::MessageSlip;
pub use model::{
    Connector, CountedFrom, DayRow, Directions, FileEntry, Options, Report, ReportError, TlsCounts,
    ToldDays, Totals,
};
pub use quality_members::QualityMembers;
pub use range::{DayRange, RangeChoice};
pub use settings::settings;
pub use share::Ratio;
pub use silence::SilentHost;
pub use tabbed::tabbed;
pub use told_apart::told_apart;
