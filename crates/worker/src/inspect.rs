//! An inspector: looks at one file for the person who explains its columns.

use web_sys::{DedicatedWorkerGlobalScope, File};

use super::archive_file::ArchiveFile;
use super::chunks::{Chunks, Scratch};
use super::post::send;
use super::protocol::{Buffer, FromInspector, Packed, packed};
use super::read::first_bytes;
use trace::archive;
use trace::mapping::{self, Inspection, Inspector, Question};

/// Looks at a file and answers. There is always an answer, so that nobody waits for ever.
pub(super) async fn inspect(
    scope: DedicatedWorkerGlobalScope,
    ticket: u32,
    blob: File,
    question: Packed<Question>,
) {
    let found = match question.open() {
        Some(question) => look(&blob, &question).await,
        None => None,
    };
    let answer = Buffer(packed(&found));
    send(&scope, FromInspector::Inspected { ticket, answer });
}

/// None where the file cannot be read any more.
async fn look(blob: &File, question: &Question) -> Option<Inspection> {
    if archive::is_archive(&first_bytes(blob).await.ok()?) {
        let source = ArchiveFile::new(blob.clone().into(), |_| {}).ok()?;
        return mapping::inspect(&blob.name(), source, question);
    }
    let mut inspector = Inspector::new(question);
    let mut chunks = Chunks::of(blob);
    let mut scratch = Scratch::default();
    while let Some(piece) = chunks.next().await.ok()? {
        if !inspector.push(scratch.take(&piece)) {
            break;
        }
    }
    Some(inspector.finish())
}
