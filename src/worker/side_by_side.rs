//! A large file through several streams at once: the way out of the browser is three times as wide.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::File;

use super::chunks::Chunks;
use super::message::Message;
use super::read::Out;
use super::send;
use crate::tally::{Chain, SegmentRead, SegmentReading, Verdict};
use crate::trace::file::{Layout, Options};

/// Streams side by side: as measured, more gain nothing.
const STREAMS: usize = 4;
/// Read beyond a segment at first, for the record that is open at its end.
const BEYOND: u64 = 64 << 10;
/// And then, where that record is longer.
const FURTHER: u64 = 1 << 20;

/// How reading in segments ended.
pub(super) enum Ended {
    /// All was read and sent.
    Whole,
    /// The file must be read in one; what was sent was taken back.
    InOne,
    /// The browser could not read it.
    Unreadable,
}

/// What all streams of one file share.
struct Work {
    blob: File,
    options: Options,
    layout: Layout,
    segments: Vec<Range<u64>>,
    /// Segments to read, the next one last, with the start of their first record if it is known.
    queue: Vec<(usize, Option<u64>)>,
    chain: Chain,
    in_one: bool,
    out: Out,
    done: f64,
}

type Shared = Rc<RefCell<Work>>;

/// Reads a file in segments.
pub(super) async fn read(
    out: &Out,
    blob: &File,
    options: &Options,
    layout: Layout,
    segments: Vec<Range<u64>>,
) -> Ended {
    let work = Rc::new(RefCell::new(Work {
        blob: blob.clone(),
        options: options.clone(),
        layout,
        queue: (0..segments.len())
            .rev()
            .map(|index| (index, None))
            .collect(),
        chain: Chain::new(segments.clone()),
        segments,
        in_one: false,
        out: out.clone(),
        done: 0.0,
    }));
    let streams: Array = (0..STREAMS)
        .map(|_| JsValue::from(future_to_promise(stream(Rc::clone(&work)))))
        .collect();
    let all_read = JsFuture::from(Promise::all(&streams)).await.is_ok();
    let work = work.borrow();
    if !all_read {
        Ended::Unreadable
    } else if work.chain.is_whole() {
        Ended::Whole
    } else {
        let file = work.out.file;
        send(&work.out.scope, &Message::Remove { file });
        Ended::InOne
    }
}

async fn stream(work: Shared) -> Result<JsValue, JsValue> {
    loop {
        let next = {
            let mut work = work.borrow_mut();
            if work.in_one { None } else { work.queue.pop() }
        };
        let Some((index, start)) = next else {
            return Ok(JsValue::UNDEFINED);
        };
        let read = segment(&work, index, start).await?;
        work.borrow_mut().take(index, read);
    }
}

async fn segment(work: &Shared, index: usize, start: Option<u64>) -> Result<SegmentRead, JsValue> {
    let (blob, mut segment, range) = {
        let work = work.borrow();
        let range = work.segments.get(index).cloned().unwrap_or_default();
        let name = work.blob.name();
        let segment = SegmentReading::new(&name, &work.options, &work.layout, &range, start);
        (work.blob.clone(), segment, range)
    };
    let size = blob.size() as u64;
    let mut from = segment.first_byte();
    let mut to = range.end + BEYOND;
    while from < size {
        to = to.clamp(from + 1, size);
        let slice = blob.slice_with_f64_and_f64(from as f64, to as f64)?;
        let mut chunks = Chunks::of(&slice);
        while let Some(piece) = chunks.next().await? {
            segment.push(piece);
            from += piece.len() as u64;
            work.borrow_mut().progress(piece.len());
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

impl Work {
    fn take(&mut self, index: usize, read: SegmentRead) {
        let Self {
            chain, out, queue, ..
        } = self;
        match chain.add(index, read, &mut |part| out.tally(0, &part)) {
            Verdict::Fine => {}
            Verdict::Again { index, start } => queue.push((index, Some(start))),
            Verdict::InOne => self.in_one = true,
        }
    }

    fn progress(&mut self, bytes: usize) {
        self.done = (self.done + bytes as f64).min(self.blob.size());
        self.out.progress(self.done);
    }
}
