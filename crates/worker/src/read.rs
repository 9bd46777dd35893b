//! A reader: one file in, parts of its tally out.

use std::io::{Read as _, Seek as _};

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, File};

use super::archive_file::ArchiveFile;
use super::chunks::{Chunks, Scratch};
use super::out::Out;
use super::post::send;
use super::protocol::{FromReader, Packed};
use super::rare::rare;
use tally::portable::{is_tally, read_all};
use tally::{FileTally, Reading, plan, read_source};
use trace::file::{HEAD, Layout, Options};
use trace::{Note, archive};

/// A file up to this size is asked for as a whole: of ten thousand small files each is opened once.
const SMALL: f64 = 1024.0 * 1024.0;

/// What a reader is to read.
pub(super) struct Order {
    pub(super) blob: File,
    /// In bytes.
    pub(super) size: f64,
    pub(super) options: Packed<Options>,
    /// Do not try segments.
    pub(super) in_one: bool,
}

/// Reads a file to its end and says so, or says that it can be read in segments.
pub(super) async fn read(scope: DedicatedWorkerGlobalScope, file: u32, order: Order) {
    let Order {
        blob,
        size,
        options,
        in_one,
    } = order;
    let mut out = Out::new(scope, file);
    // Read with other options, its numbers would be wrong without a word.
    let Some(options) = options.open() else {
        return send(&out.scope, FromReader::GaveUp { file });
    };
    let start = if size <= SMALL {
        all_bytes(&blob, size).await
    } else {
        first_bytes(&blob).await
    };
    match start {
        Ok(start) if archive::is_archive(&start) || is_tally(&start) => {
            read_rare(&mut out, &blob, &options).await;
        }
        Ok(start) => {
            let mut reading = Reading::of_rows(&blob.name(), &options);
            reading.push(&start);
            if reading.is_left() {
                read_rare(&mut out, &blob, &options).await;
            } else if start.len() as f64 >= size {
                out.tally(0, &reading.finish());
            } else if !in_one && let Some(layout) = layout(&blob, size, &options, &start) {
                return send(&out.scope, FromReader::InSegments { file, layout });
            } else {
                read_plain(&mut out, &blob, size, &options).await;
            }
        }
        Err(_) => out.unreadable(&blob),
    }
    send(&out.scope, FromReader::Done { file });
}

/// Reads what few files are.
async fn read_rare(out: &mut Out, blob: &File, options: &Options) {
    match rare().await {
        Some(rare) => (rare.read_source)(out, blob, options),
        None => out.unreadable(blob),
    }
}

/// The bytes of a small file. They come through a stream, because what `arrayBuffer` gives stays in
/// memory for hundreds of files.
async fn all_bytes(blob: &File, size: f64) -> Result<Vec<u8>, JsValue> {
    let mut chunks = Chunks::of_small(blob, size);
    let mut scratch = Scratch::default();
    let mut bytes = Vec::with_capacity(size as usize);
    while let Some(piece) = chunks.next().await? {
        bytes.extend_from_slice(scratch.take(&piece));
    }
    Ok(bytes)
}

pub(super) async fn first_bytes(blob: &File) -> Result<Vec<u8>, JsValue> {
    let start = blob.slice_with_f64_and_f64(0.0, HEAD as f64)?;
    Ok(Uint8Array::new(&JsFuture::from(start.array_buffer()).await?).to_vec())
}

/// The layout of a file that is worth being read in segments, and can be.
fn layout(blob: &File, size: f64, options: &Options, start: &[u8]) -> Option<Packed<Layout>> {
    if plan(size as u64).len() < 2 {
        return None;
    }
    let layout = Layout::of(start, options, &mut FileTally::new(&blob.name()))?;
    Some(Packed::of(&layout))
}

async fn read_plain(out: &mut Out, blob: &File, size: f64, options: &Options) {
    let mut reading = Reading::of_rows(&blob.name(), options);
    let mut chunks = Chunks::of(blob);
    let mut scratch = Scratch::default();
    let mut done = 0.0;
    let last = loop {
        match chunks.next().await {
            Ok(Some(piece)) => {
                let piece = scratch.take(&piece);
                reading.push(piece);
                done += piece.len() as f64;
                out.progress(piece.len() as u64);
                if out.should_flush() {
                    out.tally(0, &reading.take());
                }
            }
            Ok(None) if done >= size => break reading.finish(),
            // Where a file changes or goes while it is read, some streams just end.
            Ok(None) | Err(_) => break reading.fail(Note::Unreadable),
        }
    };
    out.tally(0, &last);
}

/// Reads a file of any kind. Unpacking needs a file that can be read anywhere, which workers have as a
/// blocking reader only.
pub(super) fn read_any(out: &mut Out, blob: &File, options: &Options) {
    let name = blob.name();
    let mut progress = out.clone();
    let mut before = 0;
    let on_read = move |at: u64| {
        progress.progress(at.saturating_sub(before));
        before = before.max(at);
    };
    match ArchiveFile::new(blob.clone().into(), on_read) {
        Ok(mut source) => {
            if has_tally(&mut source) {
                let read = read_all(source, &mut |member, tally| out.tally(member, &tally));
                if let Err(error) = read {
                    let size = blob.size() as u64;
                    out.tally(0, &FileTally::failed(&name, size, error.note()));
                }
                return;
            }
            read_source(&name, source, options, &mut |member, tally| {
                out.tally(member, &tally)
            });
        }
        Err(_) => out.unreadable(blob),
    }
}

/// Whether it begins as a tally does. It stands at its beginning afterwards.
fn has_tally<F: FnMut(u64)>(source: &mut ArchiveFile<F>) -> bool {
    let mut first = [0; 8];
    let is_it = source.read_exact(&mut first).is_ok() && is_tally(&first);
    source.rewind().is_ok() && is_it
}
