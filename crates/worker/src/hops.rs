//! The hops of one mail, read again from its file when somebody asks.

use web_sys::{DedicatedWorkerGlobalScope, File};

use super::archive_file::ArchiveFile;
use super::post::send;
use super::protocol::{Buffer, FromCollector, packed};
use trace::hops::Hops;

/// Reads them and says so; an answer always comes.
pub(super) fn answer(scope: &DedicatedWorkerGlobalScope, ticket: u32, blob: &File, member: u32) {
    let source = ArchiveFile::new(blob.clone().into(), |_| {});
    let hops = source.ok();
    let hops = hops.and_then(|source| Hops::of_file(&blob.name(), source, member));
    let answer = Buffer(packed(&hops));
    send(scope, FromCollector::Answer { ticket, answer });
}
