//! The hops of one mail, read again from its file when somebody asks.

use web_sys::{DedicatedWorkerGlobalScope, File};

use super::archive_file::ArchiveFile;
use super::message::{Message, buffer_of};
use super::send;
use crate::trace::hops::Hops;

/// Reads them and says so; an answer always comes.
pub(super) fn answer(scope: &DedicatedWorkerGlobalScope, ticket: u32, blob: &File, member: &str) {
    let source = ArchiveFile::new(blob.clone().into(), |_| {});
    let hops = source.map(|source| Hops::of_file(&blob.name(), source, member));
    let told = postcard::to_allocvec(&hops.ok()).unwrap_or_default();
    let bytes = buffer_of(&told);
    send(scope, &Message::HopsRead { ticket, bytes });
}
