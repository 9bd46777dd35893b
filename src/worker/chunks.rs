//! The bytes of a file, piece after piece, by the fastest way that the browser knows.

use js_sys::{Array, ArrayBuffer, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, ReadableStream, ReadableStreamByobReader, ReadableStreamDefaultReader,
    ReadableStreamGetReaderOptions, ReadableStreamReaderMode,
};

/// Size of a piece: as measured, larger ones gain nothing.
const PIECE: u32 = 1 << 20;

/// Pieces of a blob, in order.
pub(super) struct Chunks {
    source: Source,
    piece: Vec<u8>,
}

enum Source {
    /// Reads into buffers that are used again. The next read is under way while a piece is used.
    Byob {
        reader: ReadableStreamByobReader,
        pending: Promise,
        spare: Option<ArrayBuffer>,
    },
    /// For browsers without readers of that kind.
    Stream(ReadableStreamDefaultReader),
    /// For browsers without streams of blobs.
    Slices { blob: Blob, at: f64 },
}

impl Chunks {
    /// Starts reading.
    pub(super) fn of(blob: &Blob) -> Self {
        Self {
            source: Source::of(blob),
            piece: Vec::new(),
        }
    }

    /// The next piece, or none at the end.
    ///
    /// # Errors
    /// What the browser says when a file cannot be read.
    pub(super) async fn next(&mut self) -> Result<Option<&[u8]>, JsValue> {
        let Some(view) = self.source.next(&mut self.piece).await? else {
            return Ok(None);
        };
        Ok(self.piece.get(..view))
    }
}

impl Chunks {
    /// Lets go of what the browser has read ahead.
    pub(super) fn stop(self) {
        match self.source {
            Source::Byob { reader, .. } => drop(reader.cancel()),
            Source::Stream(reader) => drop(reader.cancel()),
            Source::Slices { .. } => {}
        }
    }
}

impl Source {
    fn of(blob: &Blob) -> Self {
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
            let pending = reader.read_with_array_buffer_view(&Uint8Array::new_with_length(PIECE));
            return Self::Byob {
                reader,
                pending,
                spare: Some(ArrayBuffer::new(PIECE)),
            };
        }
        match stream
            .get_reader()
            .dyn_into::<ReadableStreamDefaultReader>()
        {
            Ok(reader) => Self::Stream(reader),
            Err(_) => slices(),
        }
    }

    /// Fills `piece` and says how much of it.
    async fn next(&mut self, piece: &mut Vec<u8>) -> Result<Option<usize>, JsValue> {
        match self {
            Self::Byob {
                reader,
                pending,
                spare,
            } => {
                let result = JsFuture::from(pending.clone()).await?;
                let Some(view) = value_of(&result)? else {
                    return Ok(None);
                };
                let buffer = spare.take().unwrap_or_else(|| ArrayBuffer::new(PIECE));
                *pending = reader.read_with_array_buffer_view(&Uint8Array::new(&buffer));
                let length = keep(&view, piece);
                *spare = Some(view.buffer());
                Ok(Some(length))
            }
            Self::Stream(reader) => {
                let result = JsFuture::from(reader.read()).await?;
                Ok(value_of(&result)?.map(|view| keep(&view, piece)))
            }
            Self::Slices { blob, at } => {
                if *at >= blob.size() {
                    return Ok(None);
                }
                let end = (*at + f64::from(PIECE) * 4.0).min(blob.size());
                let slice = blob.slice_with_f64_and_f64(*at, end)?;
                let bytes = JsFuture::from(slice.array_buffer()).await?;
                *at = end;
                Ok(Some(keep(&Uint8Array::new(&bytes), piece)))
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

/// Copies a view to the front of `piece`.
fn keep(view: &Uint8Array, piece: &mut Vec<u8>) -> usize {
    let length = view.length() as usize;
    if piece.len() < length {
        piece.resize(length, 0);
    }
    if let Some(front) = piece.get_mut(..length) {
        view.copy_to(front);
    }
    length
}
