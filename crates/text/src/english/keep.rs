//! English, keeping and offline use.

use super::English;
use crate::amount::Amount;
use crate::keep_words::{KeepLabels, KeepWords};

static LABELS: KeepLabels = KeepLabels {
    title: "Results in this browser",
    first_kept: "Your results now stay in this browser for your next visit. The files themselves \
        are not kept.",
    forget: "Clear saved results",
    turn_off: "Turn off",
    restore_failed: "The results that were saved in this browser could not be loaded. Clear them, \
        and drop the files again.",
    collector_lost: "Counting broke off twice, so the list of files is empty. Add them again a few \
        at a time, to find the one that it breaks off at.",
    no_workers: "This browser does not run the part of the page that reads files. Reload the page, try \
        another browser or a newer one, or use the command line.",
    forgotten: "All saved results are cleared. What is on the screen stays until you close the \
        page.",
    not_forgotten: "This browser did not clear the saved results. Delete the data of this site in \
        its settings.",
    turned_off: "Nothing is kept any more, and the saved results are cleared. You can turn it on \
        again under Files.",
    nothing_kept: "Nothing is kept now.",
    only_counts: "Restored files cannot be read again, because only what was counted of them was \
        kept. Drop them again to have them read with these domains.",
    refused: "This browser lets nothing be kept here. A private window may be the reason. \
        After a reload, the files have to be dropped again.",
    update_ready: "A new version of this page is ready. After reloading, files may have to be dropped \
        again.",
    reload: "Reload",
    later: "Later",
    undo: "Undo",
    replace_instead: "Replace instead",
    sample_beside: "Sample data is not added to your own files, because their numbers would be true of \
        nobody. Remove all files first to see it.",
};

fn files(count: u64) -> &'static str {
    if count == 1 { "file" } else { "files" }
}

impl KeepWords for English {
    fn keep(&self) -> &'static KeepLabels {
        &LABELS
    }

    fn restored(&self, amount: Amount<'_>, from: &str, to: &str) -> String {
        let read = if from == to {
            format!("on {from}")
        } else {
            format!("between {from} and {to}")
        };
        let Amount { count, text } = amount;
        format!(
            "Restored from this browser: {text} {}, read {read}.",
            files(count)
        )
    }

    fn other_version(&self, amount: Amount<'_>) -> String {
        let Amount { count, text } = amount;
        let (was, it) = if count == 1 {
            ("was", "it")
        } else {
            ("were", "them")
        };
        format!(
            "{text} {} {was} kept by another version of this page and cannot be used any more: drop \
             {it} again.",
            files(count)
        )
    }

    fn damaged(&self, amount: Amount<'_>) -> String {
        let Amount { count, text } = amount;
        let (was, it) = if count == 1 {
            ("was", "it")
        } else {
            ("were", "them")
        };
        format!(
            "What was kept of {text} {} {was} damaged: drop {it} again.",
            files(count)
        )
    }

    fn files_kept(&self, amount: Amount<'_>, size: &str) -> String {
        let Amount { count, text } = amount;
        let are = if count == 1 { "is" } else { "are" };
        format!("{text} {} {are} kept, {size}.", files(count))
    }

    fn too_large(&self, name: &str, size: &str, most: &str) -> String {
        format!(
            "“{name}” is not kept: what was counted takes {size}, and at most {most} are kept in \
             all. After a reload it has to be dropped again."
        )
    }

    fn no_room(&self, name: &str) -> String {
        format!(
            "“{name}” is not kept: the browser has no room left for this page. After a reload it has \
             to be dropped again."
        )
    }

    fn removed(&self, amount: Amount<'_>) -> String {
        let was = if amount.count == 1 { "was" } else { "were" };
        format!("{} {} {was} removed.", amount.text, files(amount.count))
    }

    fn added_to(&self, amount: Amount<'_>, restored: Amount<'_>) -> String {
        let was = if amount.count == 1 { "was" } else { "were" };
        format!(
            "{} {} {was} added to {} {} from an earlier visit; the numbers are of all of them.",
            amount.text,
            files(amount.count),
            restored.text,
            files(restored.count)
        )
    }
}
