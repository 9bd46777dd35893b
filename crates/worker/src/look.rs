//! A seeker: what one file after the other tells of one message.

use std::collections::BTreeSet;

use web_sys::{DedicatedWorkerGlobalScope, File};

use super::archive_file::ArchiveFile;
use super::post::send;
use super::protocol::{Buffer, FromSeeker, LookOrder, Packed, packed};
use tally::{FileKey, FoundInFile, look_into};

/// Looks into a file and answers. There is always an answer, so that nobody waits for ever.
pub(super) fn answer(
    scope: &DedicatedWorkerGlobalScope,
    ticket: u32,
    blob: &File,
    order: &Packed<LookOrder>,
) {
    let found = order
        .open()
        .and_then(|order| look(scope, ticket, blob, &order));
    let found = Buffer(packed(&found));
    send(scope, FromSeeker::Looked { ticket, found });
}

/// None where the file cannot be read any more: what was found up to there would be told as if it were all.
fn look(
    scope: &DedicatedWorkerGlobalScope,
    ticket: u32,
    blob: &File,
    order: &LookOrder,
) -> Option<Vec<FoundInFile>> {
    let on_read = |bytes| send(scope, FromSeeker::Progress { ticket, bytes });
    let mut source = ArchiveFile::new(blob.clone().into(), on_read).ok()?;
    let before = |key: FileKey| -> BTreeSet<u64> {
        let known = order
            .before
            .iter()
            .find(|(member, _)| *member == key.member);
        known.map(|(_, lines)| lines.clone()).unwrap_or_default()
    };
    let mut found = Vec::new();
    look_into(
        order.file,
        &blob.name(),
        &mut source,
        &order.options,
        &order.sought,
        &before,
        &mut |in_file| found.push(in_file),
    );
    (!source.has_failed()).then_some(found)
}
