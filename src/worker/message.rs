//! The messages between the page and its workers: arrays that begin with a number.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;
use web_sys::File;

use crate::trace::DateOrder;

/// A message in either direction. `file` is the key that the page gave to a reading of a file.
pub(super) enum Message {
    /// Worker to page: ready for messages.
    Running,
    /// Page to reader: read this file, or say that it can be read in segments unless it has to be read
    /// in one. Its size in bytes is told, because the browser looks at the disk whenever it is asked.
    /// `options` are postcard.
    Read {
        file: u32,
        blob: File,
        size: f64,
        options: Vec<u8>,
        in_one: bool,
    },
    /// Reader to page: this file can be read in segments; it has a layout, as postcard.
    InSegments { file: u32, layout: Vec<u8> },
    /// Page to reader: segments of this file will follow. `options` and `layout` are postcard.
    Join {
        file: u32,
        blob: File,
        size: f64,
        options: Vec<u8>,
        layout: Vec<u8>,
    },
    /// Page to reader: read this segment of the file that was joined.
    Segment {
        index: u32,
        from: f64,
        to: f64,
        /// Where its first record begins, if that is known.
        start: Option<f64>,
    },
    /// Page to collector: segments of a file of this size will follow.
    Segments { file: u32, bytes: f64 },
    /// Reader to page to collector: what a segment held, as postcard; no bytes where the browser could
    /// not read it.
    SegmentRead {
        file: u32,
        index: u32,
        bytes: ArrayBuffer,
    },
    /// Collector to page: this segment must be read again, from where its first record begins.
    Again { file: u32, index: u32, start: f64 },
    /// Collector to page: this file must be read in one; what came of it is forgotten.
    InOne { file: u32 },
    /// Collector to page: all segments of a file are there and fit together.
    Whole { file: u32 },
    /// Reader or collector to page: this file is given up, because what was said of it, or was to be
    /// said, cannot be written or understood.
    GaveUp { file: u32 },
    /// Page to collector: forget what came of this file, which is given up: it could not be read, or
    /// its reader failed.
    Failed {
        file: u32,
        name: String,
        bytes: f64,
        is_unreadable: bool,
    },
    /// Page to collector: a person says in which order day and month stand in the dates of a file, or of
    /// that member of an archive.
    AnswerDates {
        file: u32,
        member: u32,
        order: DateOrder,
    },
    /// Worker to page: a message came that it cannot understand, or its own cannot be posted.
    Lost,
    /// Reader to page: so many more bytes are read.
    Progress { file: u32, bytes: f64 },
    /// Reader to page to collector: a part of a file's tally, as postcard; no bytes where it cannot be
    /// written. `name` is that of the member.
    Tally {
        file: u32,
        member: u32,
        name: String,
        bytes: ArrayBuffer,
    },
    /// Reader to page: all parts of the file's tally were sent.
    Done { file: u32 },
    /// Page to collector: forget what this reading sent.
    Remove { file: u32 },
    /// Page to collector: answer now with this ticket; everything before it is counted in.
    Settle { ticket: u32 },
    /// Collector to page: what everything comes to, as postcard. The ticket is the last one asked.
    Resolved { ticket: u32, bytes: ArrayBuffer },
    /// Page to collector: something about what it has; an [`Inquiry`](super::Inquiry) as postcard.
    Ask { ticket: u32, question: Vec<u8> },
    /// Collector to page: the answer to that, [`Told`](super::Told) as postcard; no bytes where there
    /// is none.
    Answer { ticket: u32, bytes: ArrayBuffer },
    /// Page to collector: keep or forget. The order is postcard.
    Keep { order: Vec<u8> },
    /// Collector to page: what became of it, as postcard.
    KeepNews { bytes: ArrayBuffer },
    /// Page to hasher: hash this file.
    Hash { file: u32, blob: File },
    /// Hasher to page: the file's SHA-256; no bytes where the file cannot be read.
    Hashed { file: u32, bytes: ArrayBuffer },
    /// Page to inspector: look at this file. The question is postcard.
    Inspect {
        ticket: u32,
        blob: File,
        question: Vec<u8>,
    },
    /// Inspector to page: what it found, as postcard.
    Inspected { ticket: u32, bytes: ArrayBuffer },
    /// Page to collector: the hops of this mail? `member` is its number where it lies in an archive.
    Hops {
        ticket: u32,
        blob: File,
        member: u32,
    },
    /// Collector to page: its hops, if it could be read, as postcard.
    HopsRead { ticket: u32, bytes: ArrayBuffer },
}

impl Message {
    /// The data to post, and what of it is handed over instead of copied.
    pub(super) fn to_js(&self) -> (JsValue, JsValue) {
        let data = Array::new();
        let transfer = Array::new();
        let numbers = |kind: u32, rest: &[f64]| {
            data.push(&kind.into());
            for number in rest {
                data.push(&(*number).into());
            }
        };
        match self {
            Self::Running => numbers(0, &[]),
            Self::Read {
                file,
                blob,
                size,
                options,
                in_one,
            } => {
                numbers(1, &[f64::from(*file), *size]);
                data.push(blob);
                data.push(&Uint8Array::from(options.as_slice()));
                data.push(&(*in_one).into());
            }
            Self::InSegments { file, layout } => {
                numbers(50, &[f64::from(*file)]);
                data.push(&Uint8Array::from(layout.as_slice()));
            }
            Self::Join {
                file,
                blob,
                size,
                options,
                layout,
            } => {
                numbers(51, &[f64::from(*file), *size]);
                data.push(blob);
                data.push(&Uint8Array::from(options.as_slice()));
                data.push(&Uint8Array::from(layout.as_slice()));
            }
            Self::Segment {
                index,
                from,
                to,
                start,
            } => {
                numbers(52, &[f64::from(*index), *from, *to]);
                if let Some(start) = start {
                    data.push(&(*start).into());
                }
            }
            Self::Segments { file, bytes } => numbers(53, &[f64::from(*file), *bytes]),
            Self::SegmentRead { file, index, bytes } => {
                numbers(54, &[f64::from(*file), f64::from(*index)]);
                data.push(bytes);
                transfer.push(bytes);
            }
            Self::Again { file, index, start } => {
                numbers(55, &[f64::from(*file), f64::from(*index), *start]);
            }
            Self::InOne { file } => numbers(56, &[f64::from(*file)]),
            Self::Whole { file } => numbers(57, &[f64::from(*file)]),
            Self::GaveUp { file } => numbers(58, &[f64::from(*file)]),
            Self::Failed {
                file,
                name,
                bytes,
                is_unreadable,
            } => {
                numbers(59, &[f64::from(*file), *bytes]);
                data.push(&name.as_str().into());
                data.push(&(*is_unreadable).into());
            }
            Self::Lost => numbers(60, &[]),
            Self::AnswerDates {
                file,
                member,
                order,
            } => {
                let is_day_first = *order == DateOrder::DayFirst;
                numbers(61, &[f64::from(*file), f64::from(*member)]);
                data.push(&is_day_first.into());
            }
            Self::Progress { file, bytes } => numbers(2, &[f64::from(*file), *bytes]),
            Self::Tally {
                file,
                member,
                name,
                bytes,
            } => {
                numbers(3, &[f64::from(*file), f64::from(*member)]);
                data.push(&name.as_str().into());
                data.push(bytes);
                transfer.push(bytes);
            }
            Self::Done { file } => numbers(4, &[f64::from(*file)]),
            Self::Remove { file } => numbers(5, &[f64::from(*file)]),
            Self::Settle { ticket } => numbers(6, &[f64::from(*ticket)]),
            Self::Resolved { ticket, bytes } => {
                numbers(7, &[f64::from(*ticket)]);
                data.push(bytes);
                transfer.push(bytes);
            }
            Self::Ask { ticket, question } => {
                numbers(8, &[f64::from(*ticket)]);
                data.push(&Uint8Array::from(question.as_slice()));
            }
            Self::Answer { ticket, bytes } => {
                numbers(9, &[f64::from(*ticket)]);
                data.push(bytes);
                transfer.push(bytes);
            }
            Self::Keep { order } => {
                numbers(10, &[]);
                data.push(&Uint8Array::from(order.as_slice()));
            }
            Self::KeepNews { bytes } => {
                numbers(11, &[]);
                data.push(bytes);
                transfer.push(bytes);
            }
            Self::Hash { file, blob } => {
                numbers(30, &[f64::from(*file)]);
                data.push(blob);
            }
            Self::Hashed { file, bytes } => {
                numbers(31, &[f64::from(*file)]);
                data.push(bytes);
                transfer.push(bytes);
            }
            Self::Inspect {
                ticket,
                blob,
                question,
            } => {
                numbers(40, &[f64::from(*ticket)]);
                data.push(blob);
                data.push(&Uint8Array::from(question.as_slice()));
            }
            Self::Inspected { ticket, bytes } => {
                numbers(41, &[f64::from(*ticket)]);
                data.push(bytes);
                transfer.push(bytes);
            }
            Self::Hops {
                ticket,
                blob,
                member,
            } => {
                numbers(20, &[f64::from(*ticket), f64::from(*member)]);
                data.push(blob);
            }
            Self::HopsRead { ticket, bytes } => {
                numbers(21, &[f64::from(*ticket)]);
                data.push(bytes);
                transfer.push(bytes);
            }
        }
        (data.into(), transfer.into())
    }

    /// Reads what [`Self::to_js`] made.
    pub(super) fn from_js(data: &JsValue) -> Option<Self> {
        let data = data.dyn_ref::<Array>()?;
        let number = |at: u32| data.get(at).as_f64();
        // Keys are counted up from zero, so they are far from the end of u32.
        let key = |at: u32| number(at).map(|n| n as u32);
        let buffer = |at: u32| data.get(at).dyn_into::<ArrayBuffer>().ok();
        let bytes = |at: u32| Some(data.get(at).dyn_into::<Uint8Array>().ok()?.to_vec());
        Some(match key(0)? {
            0 => Self::Running,
            1 => Self::Read {
                file: key(1)?,
                size: number(2)?,
                blob: data.get(3).dyn_into().ok()?,
                options: bytes(4)?,
                in_one: data.get(5).is_truthy(),
            },
            50 => Self::InSegments {
                file: key(1)?,
                layout: bytes(2)?,
            },
            51 => Self::Join {
                file: key(1)?,
                size: number(2)?,
                blob: data.get(3).dyn_into().ok()?,
                options: bytes(4)?,
                layout: bytes(5)?,
            },
            52 => Self::Segment {
                index: key(1)?,
                from: number(2)?,
                to: number(3)?,
                start: number(4),
            },
            53 => Self::Segments {
                file: key(1)?,
                bytes: number(2)?,
            },
            54 => Self::SegmentRead {
                file: key(1)?,
                index: key(2)?,
                bytes: buffer(3)?,
            },
            55 => Self::Again {
                file: key(1)?,
                index: key(2)?,
                start: number(3)?,
            },
            56 => Self::InOne { file: key(1)? },
            57 => Self::Whole { file: key(1)? },
            58 => Self::GaveUp { file: key(1)? },
            59 => Self::Failed {
                file: key(1)?,
                bytes: number(2)?,
                name: data.get(3).as_string()?,
                is_unreadable: data.get(4).is_truthy(),
            },
            60 => Self::Lost,
            61 => Self::AnswerDates {
                file: key(1)?,
                member: key(2)?,
                order: match data.get(3).as_bool()? {
                    true => DateOrder::DayFirst,
                    false => DateOrder::MonthFirst,
                },
            },
            2 => Self::Progress {
                file: key(1)?,
                bytes: number(2)?,
            },
            3 => Self::Tally {
                file: key(1)?,
                member: key(2)?,
                name: data.get(3).as_string()?,
                bytes: buffer(4)?,
            },
            4 => Self::Done { file: key(1)? },
            5 => Self::Remove { file: key(1)? },
            6 => Self::Settle { ticket: key(1)? },
            7 => Self::Resolved {
                ticket: key(1)?,
                bytes: buffer(2)?,
            },
            8 => Self::Ask {
                ticket: key(1)?,
                question: bytes(2)?,
            },
            9 => Self::Answer {
                ticket: key(1)?,
                bytes: buffer(2)?,
            },
            10 => Self::Keep { order: bytes(1)? },
            11 => Self::KeepNews { bytes: buffer(1)? },
            30 => Self::Hash {
                file: key(1)?,
                blob: data.get(2).dyn_into().ok()?,
            },
            31 => Self::Hashed {
                file: key(1)?,
                bytes: buffer(2)?,
            },
            40 => Self::Inspect {
                ticket: key(1)?,
                blob: data.get(2).dyn_into().ok()?,
                question: bytes(3)?,
            },
            41 => Self::Inspected {
                ticket: key(1)?,
                bytes: buffer(2)?,
            },
            20 => Self::Hops {
                ticket: key(1)?,
                member: key(2)?,
                blob: data.get(3).dyn_into().ok()?,
            },
            21 => Self::HopsRead {
                ticket: key(1)?,
                bytes: buffer(2)?,
            },
            _ => return None,
        })
    }
}

/// A value as a buffer of postcard; no bytes where it cannot be written, which whoever reads them finds
/// out. Nothing that is written is empty.
pub(super) fn packed<T: Serialize + ?Sized>(value: &T) -> ArrayBuffer {
    postcard::to_allocvec(value).map_or_else(|_| ArrayBuffer::new(0), |bytes| buffer_of(&bytes))
}

/// What [`packed`] made; `None` where that is not what is there.
pub(super) fn unpacked<T: DeserializeOwned>(buffer: &ArrayBuffer) -> Option<T> {
    postcard::from_bytes(&Uint8Array::new(buffer).to_vec()).ok()
}

/// Bytes as a buffer of JavaScript's own, which can be handed over.
pub(super) fn buffer_of(bytes: &[u8]) -> ArrayBuffer {
    Uint8Array::from(bytes).buffer()
}
