//! What stands behind the name of the program: its commands.

use clap::{Parser, Subcommand};

use crate::anonymise::AnonymiseArgs;
use crate::arguments::Manner;
use crate::audit::AuditArgs;
use crate::compare::CompareArgs;
use crate::examples;
use crate::labels::LabelsArgs;
use crate::link::LinkCommand;
use crate::manifest::{ManifestArgs, VerifyArgs};
use crate::manuals::{CompletionsArgs, ManArgs};
use crate::mapping::MappingCommand;
use crate::merge::MergeArgs;
use crate::message::MessageArgs;
use crate::partners::PartnersArgs;
use crate::reports::ReportArgs;
use crate::stopped::StoppedArgs;
use crate::tallying::TallyArgs;
use crate::transfers::TransfersArgs;
use crate::watch::WatchArgs;
use crate::what_if::WhatIfArgs;
use crate::who::WhoArgs;

/// Shows how mail was protected in transit, from trace files.
#[derive(Parser)]
#[command(name = "mailflow-insight", version, after_help = examples::ALL)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub manner: Manner,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Read trace files and write a report.
    #[command(after_help = examples::REPORT)]
    Report(Box<ReportArgs>),
    /// Show the servers behind a number, with domains and ciphers. Private.
    #[command(after_help = examples::WHO)]
    Who(Box<WhoArgs>),
    /// Show with whom mail was exchanged, what is worst first. Private.
    #[command(after_help = examples::PARTNERS)]
    Partners(Box<PartnersArgs>),
    /// Show what TLS stopped and why, who hands mail in, and Direct Send. Private.
    #[command(after_help = examples::STOPPED)]
    Stopped(Box<StoppedArgs>),
    /// Show tenants and servers side by side, what is worst first.
    #[command(after_help = examples::LABELS)]
    Labels(Box<LabelsArgs>),
    /// Show every line about one message, and what each was counted as. Private.
    #[command(after_help = examples::MESSAGE)]
    Message(Box<MessageArgs>),
    /// Compare two reports, files or folders: before and after.
    #[command(after_help = examples::COMPARE)]
    Compare(Box<CompareArgs>),
    /// Show what would stop if a stricter policy held.
    #[command(after_help = examples::WHAT_IF)]
    WhatIf(Box<WhatIfArgs>),
    /// Count files on this machine, for another machine to join with those of others. Private.
    #[command(after_help = examples::TALLY)]
    Tally(Box<TallyArgs>),
    /// Join tallies of many machines into the report on all of them, or into one tally.
    #[command(after_help = examples::MERGE)]
    Merge(Box<MergeArgs>),
    /// Write each transfer as a row, for other programs.
    #[command(after_help = examples::TRANSFERS)]
    Transfers(Box<TransfersArgs>),
    /// Keep a report current while logs grow and rotate.
    #[command(after_help = examples::WATCH)]
    Watch(Box<WatchArgs>),
    /// Write a report without names, to ask somebody else about it.
    #[command(after_help = examples::ANONYMISE)]
    Anonymise(Box<AnonymiseArgs>),
    /// Tell an auditor what is missing, and of which requirements the numbers are evidence.
    #[command(after_help = examples::AUDIT)]
    Audit(Box<AuditArgs>),
    /// Write down which files were read, and what came of them, to be checked later. Private.
    #[command(after_help = examples::MANIFEST)]
    Manifest(Box<ManifestArgs>),
    /// Read files again, and tell what is not as a manifest says.
    #[command(after_help = examples::VERIFY)]
    Verify(Box<VerifyArgs>),
    /// Make a share link of a report, or open one.
    #[command(subcommand)]
    Link(LinkCommand),
    /// Look at a table that is not known, and write or check what its columns mean.
    #[command(subcommand)]
    Mapping(MappingCommand),
    /// Write what a shell completes this program's arguments by.
    #[command(after_help = examples::COMPLETIONS)]
    Completions(CompletionsArgs),
    /// Write the manual page.
    #[command(after_help = examples::MAN)]
    Man(ManArgs),
}
