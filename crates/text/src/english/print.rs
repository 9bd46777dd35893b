//! English, paper and pictures.

use super::English;
use crate::amount::Amount;
use crate::print_words::{PrintLabels, PrintWords};
use report::Severity;

static LABELS: PrintLabels = PrintLabels {
    export_charts: "Charts (PNG)",
    export_print: "Print or PDF …",
    copy_text: "Copy table as text",

    print_title: "Print, or save as PDF",
    print_hint: "Everything that is shown for the chosen range: numbers, charts, insights, files and \
        method, in light colors. In the browser’s print dialog you can choose “Save as PDF”.",
    organization: "Organization",
    organization_hint: "Printed at the top. Kept in this browser only, so that you type it once; \
        leave it empty and nothing is kept.",
    with_hashes: "With the SHA-256 of every file",
    with_hashes_hint: "Proves later which files the numbers come from. All files are read once more.",
    hashing: "Hashing the files",
    hashes_ready: "The files are hashed.",
    hashes_lost: "The files could not be hashed. Print without, or try again.",
    print: "Print",

    paper_title: "Mail protected in transit (by TLS)",
    range: "Range",
    coverage: "Days in the files",
    counted: "Counted",
    based_on: "Based on",
    made_on: "Made on",
    made_by: "Made by",
    in_short: "In short",
    charts: "Charts",
    by_connector: "By connector",
    insight_limits: "Thresholds",
    files_given: "Files",
    files_read: "What was read in them",
    sha256: "SHA-256",
    not_hashed: "not computed",
    unreadable: "could not be read any more",
    method: "Method",
    method_text: "Each message is counted once for each time it crosses the boundary of the \
        organization, in one direction and over one SMTP connection; the same passage in several \
        rows or files counts once. Days are those of the time zone named with the range. The TLS version is the one that the row \
        tells. “Encrypted” is mail with TLS 1.0 or later. Percentages are of the mail with TLS \
        information in the files; mail without it is listed as a count and is never taken for “No \
        TLS”. Where an extended trace tells no version for a message, it counts as “No TLS” only \
        if the same files tell a version for other messages of that direction. All files were \
        read in the browser of the person who made this report. The exact rules are in \
        docs/counting.md of Mailflow Insight.",

    fetching: "Fetching the report",
    hosted_other_site: "It lies on another site. This page talks to its own site only, so that \
        nothing can leave it. Save the report and drop it here, or put it on this site.",
    hosted_not_found: "There is no such file on this site. Check the part behind “?report=” in the \
        address.",
    hosted_failed: "It could not be fetched. Check the connection and reload the page; a redirection \
        to another site is refused.",
    hosted_too_large: "It is larger than 64 MB, more than any report is.",
    hosted_no_report: "It is not a report that was saved here (Export › Report (JSON)).",
    dismiss: "Dismiss",
};

impl PrintWords for English {
    fn print_labels(&self) -> &'static PrintLabels {
        &LABELS
    }

    fn hashed_so_far(&self, done: &str, all: &str) -> String {
        format!("{done} of {all}")
    }

    fn limits_in_force(&self, tls10: &str, no_tls: &str, least: Amount<'_>) -> String {
        format!(
            "TLS 1.0 and older above {tls10}, No TLS above {no_tls}, of at least {} known",
            least.text
        )
    }

    fn severity(&self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => "Error",
            Severity::Warning => "Warning",
            Severity::Info => "Information",
        }
    }

    fn hosted(&self, address: &str, what: &str) -> String {
        format!("The report “{address}” was not opened. {what}")
    }
}
