//! The bytes of a file, piece after piece, by the fastest way that the browser knows.

use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, ReadableStream, ReadableStreamByobReader, ReadableStreamDefaultReader,
    ReadableStreamGetReaderOptions, ReadableStreamReaderMode,
};

/// Size of a piece: as measured, smaller ones cost more calls, and larger ones leave the processor's
/// cache before they are copied into WebAssembly.
const PIECE: u32 = 1 << 20;
/// The same where each piece is asked for anew.
const SLICE: f64 = 4.0 * 1024.0 * 1024.0;

/// Pieces of a blob, in order.
pub(super) struct Chunks {
    source: ChunkSource,
}

enum ChunkSource {
    /// Reads into one buffer again and again. What the browser reads ahead waits in its pipe.
    Byob {
        reader: ReadableStreamByobReader,
        buffer: ArrayBuffer,
    },
    /// For browsers without readers of that kind.
    Stream(ReadableStreamDefaultReader),
    /// For browsers without streams of blobs.
    Slices { blob: Blob, at: f64 },
}

/// Where pieces are put one after the other. Several [`Chunks`] can share it, because nobody waits for
/// anything while a piece is used.
#[derive(Default)]
pub(super) struct Scratch(Vec<u8>);

impl Scratch {
    /// The bytes of a view.
    pub(super) fn take(&mut self, view: &Uint8Array) -> &[u8] {
        let length = view.length() as usize;
        if self.0.len() < length {
            self.0.resize(length, 0);
        }
        let Some(front) = self.0.get_mut(..length) else {
            return &[];
        };
        view.copy_to(front);
        front
    }
}

impl Chunks {
    /// Starts reading.
    pub(super) fn of(blob: &Blob) -> Self {
        Self {
            source: ChunkSource::of(blob, PIECE),
        }
    }

    /// The same of a file that may be smaller than a piece.
    pub(super) fn of_small(blob: &Blob, size: f64) -> Self {
        // Without room for a byte, a read would not be allowed.
        let piece = size.clamp(1.0, f64::from(PIECE)) as u32;
        Self {
            source: ChunkSource::of(blob, piece),
        }
    }

    /// The next piece, or none at the end. It is there until the next call.
    ///
    /// # Errors
    /// What the browser says when a file cannot be read.
    pub(super) async fn next(&mut self) -> Result<Option<Uint8Array>, JsValue> {
        self.source.next().await
    }

    /// Lets go of what the browser has read ahead.
    pub(super) fn stop(self) {
        match self.source {
            ChunkSource::Byob { reader, .. } => drop(reader.cancel()),
            ChunkSource::Stream(reader) => drop(reader.cancel()),
            ChunkSource::Slices { .. } => {}
        }
    }
}

impl ChunkSource {
    fn of(blob: &Blob, piece: u32) -> Self {
        let slices = || Self::Slices {
            blob: blob.clone(),
            at: 0.0,
        };
        let can_stream = Reflect::has(blob, &"stream".into()).unwrap_or(false);
        if !can_stream {
            return slices();
        }
        let stream: ReadableStream = blob.stream();
        let options = ReadableStreamGetReaderOptions::new();
        options.set_mode(ReadableStreamReaderMode::Byob);
        // `getReader` throws where the mode is not known, and web-sys does not catch that.
        let get_reader = Reflect::get(&stream, &"getReader".into())
            .ok()
            .and_then(|get| get.dyn_into::<js_sys::Function>().ok());
        let byob = get_reader.and_then(|get| {
            Reflect::apply(&get, &stream, &Array::of1(&options))
                .ok()?
                .dyn_into::<ReadableStreamByobReader>()
                .ok()
        });
        if let Some(reader) = byob {
            let buffer = ArrayBuffer::new(piece);
            return Self::Byob { reader, buffer };
        }
        match stream
            .get_reader()
            .dyn_into::<ReadableStreamDefaultReader>()
        {
            Ok(reader) => Self::Stream(reader),
            Err(_) => slices(),
        }
    }

    async fn next(&mut self) -> Result<Option<Uint8Array>, JsValue> {
        match self {
            Self::Byob { reader, buffer } => {
                let room = Uint8Array::new(buffer);
                let result = JsFuture::from(reader.read_with_array_buffer_view(&room)).await?;
                let view = value_of(&result)?;
                if let Some(view) = &view {
                    *buffer = view.buffer();
                }
                Ok(view)
            }
            Self::Stream(reader) => {
                let result = JsFuture::from(reader.read()).await?;
                value_of(&result)
            }
            Self::Slices { blob, at } => {
                if *at >= blob.size() {
                    return Ok(None);
                }
                let end = (*at + SLICE).min(blob.size());
                let slice = blob.slice_with_f64_and_f64(*at, end)?;
                let bytes = JsFuture::from(slice.array_buffer()).await?;
                *at = end;
                Ok(Some(Uint8Array::new(&bytes)))
            }
        }
    }
}

/// The value of `{ value, done }`, or none when it is done.
fn value_of(result: &JsValue) -> Result<Option<Uint8Array>, JsValue> {
    let result: &Object = result.unchecked_ref();
    if Reflect::get(result, &"done".into())?.is_truthy() {
        return Ok(None);
    }
    Ok(Reflect::get(result, &"value".into())?.dyn_into().ok())
}
