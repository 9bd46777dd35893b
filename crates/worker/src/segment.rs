//! A reader's part in a large file: the segments that it is told to read, several at once, because the
//! way out of the browser is three times as wide for several streams.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::{DedicatedWorkerGlobalScope, File};

use super::chunks::{Chunks, Scratch};
use super::out::Out;
use super::post::send;
use super::protocol::{Buffer, FromReader, Packed, packed};
use tally::{SegmentRead, SegmentReading};
use trace::file::{Layout, Options};

/// Read beyond a segment at first, for the record that is open at its end.
const BEYOND: u64 = 64 << 10;
/// And then, where that record is longer.
const FURTHER: u64 = 1 << 20;

/// The file whose segments a reader reads.
pub(super) struct Joined {
    blob: File,
    size: u64,
    options: Options,
    layout: Layout,
    out: RefCell<Out>,
    /// One for all segments, so that it stays in the processor's cache.
    scratch: RefCell<Scratch>,
}

impl Joined {
    /// `blob` is the file with its size in bytes. None where the options or the
    /// layout cannot be understood.
    pub(super) fn new(
        scope: DedicatedWorkerGlobalScope,
        file: u32,
        (blob, size): (File, u64),
        options: &Packed<Options>,
        layout: &Packed<Layout>,
    ) -> Option<Self> {
        Some(Self {
            blob,
            size,
            options: options.open()?,
            layout: layout.open()?,
            out: RefCell::new(Out::new(scope, file)),
            scratch: RefCell::default(),
        })
    }

    /// Reads a segment and says what it held.
    pub(super) async fn read(self: Rc<Self>, index: u32, range: Range<u64>, start: Option<u64>) {
        let read = self.segment(&range, start).await;
        let out = self.out.borrow();
        let file = out.file;
        send(
            &out.scope,
            match read {
                Ok(read) => {
                    let read = Buffer(packed(&read));
                    FromReader::SegmentRead { file, index, read }
                }
                Err(_) => FromReader::SegmentUnreadable { file },
            },
        );
    }

    async fn segment(
        &self,
        range: &Range<u64>,
        start: Option<u64>,
    ) -> Result<SegmentRead, JsValue> {
        let name = self.blob.name();
        let mut segment = SegmentReading::new(&name, &self.options, &self.layout, range, start);
        let size = self.size;
        let mut from = segment.first_byte();
        let mut to = range.end + BEYOND;
        while from < size {
            to = to.clamp(from + 1, size);
            let slice = self.blob.slice_with_f64_and_f64(from as f64, to as f64)?;
            let mut chunks = Chunks::of(&slice);
            while let Some(piece) = chunks.next().await? {
                let mut scratch = self.scratch.borrow_mut();
                let piece = scratch.take(&piece);
                segment.push(piece);
                from += piece.len() as u64;
                self.out.borrow_mut().progress(piece.len() as u64);
                if segment.is_complete() {
                    chunks.stop();
                    return Ok(segment.finish(false));
                }
            }
            // Where a file changes or goes while it is read, some streams just end.
            if from < to {
                return Err(JsValue::NULL);
            }
            to += FURTHER;
        }
        Ok(segment.finish(true))
    }
}
