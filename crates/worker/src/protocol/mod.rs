//! What the page and its workers say to each other: an enum for each role and direction, and one codec for
//! all of them.
//!
//! Page and workers are always of one build. What cannot be understood all the same is never taken for
//! something else: the receiver gives up, and the page says so where that costs a file.

mod ask;
#[cfg(target_arch = "wasm32")]
mod browser;
mod codec;
mod keep;

pub use ask::{Inquiry, LookOrder};
#[cfg(target_arch = "wasm32")]
pub(crate) use browser::{buffer_of, packed, read, unpacked, written};
pub use codec::{Buffer, Handle, Member, Message, NotUnderstood, Packed, Value};
pub use keep::{
    Forgotten, KeepNews, KeepOrder, MOST_PERSISTED, NotPersisted, Restored, RestoredFile,
};

use std::collections::BTreeSet;

use strength::Guideline;

use codec::messages;
use trace::file::{Layout, Options};
use trace::mapping;
use trace::{DateOrder, Zone};

/// What a worker is for. It is also the name under which developer tools show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Reads files.
    Reader,
    /// Owns what was read, and answers questions about it.
    Collector,
    /// Looks at one file for the person who explains its columns.
    Inspector,
    /// Hashes files.
    Hasher,
    /// Looks for one message in files.
    Seeker,
}

impl Role {
    const ALL: [Self; 5] = [
        Self::Reader,
        Self::Collector,
        Self::Inspector,
        Self::Hasher,
        Self::Seeker,
    ];

    /// The name of such a worker.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Collector => "collector",
            Self::Inspector => "inspector",
            Self::Hasher => "hasher",
            Self::Seeker => "seeker",
        }
    }

    /// The role of a worker of that name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

messages! {
    /// What the page says to a reader. `file` is the key that the page gave to a reading of a file, and `size`
    /// its bytes: they are told, because the browser looks at the disk whenever it is asked.
    pub enum ToReader<F> {
        /// Read this file, or say that it can be read in segments unless it has to be read in one.
        1 Read {
            /// The key.
            file: u32,
            /// Bytes of the file.
            size: u64,
            /// The file.
            blob: Handle<F>,
            /// How it is read.
            options: Packed<Options>,
            /// Do not try segments.
            in_one: bool,
        },
        /// Segments of this file will follow.
        51 Join {
            /// The key.
            file: u32,
            /// Bytes of the file.
            size: u64,
            /// The file.
            blob: Handle<F>,
            /// How it is read.
            options: Packed<Options>,
            /// What a reader found at its beginning.
            layout: Packed<Layout>,
        },
        /// Read this segment of the file that was joined.
        52 Segment {
            /// Its number in the plan.
            index: u32,
            /// Its first byte.
            from: u64,
            /// The byte after its last one.
            to: u64,
            /// Where its first record begins, if that is known.
            start: Option<u64>,
        },
    }
}

messages! {
    /// What a reader says to the page.
    pub enum FromReader<B> {
        /// So many more bytes are read.
        2 Progress {
            /// The key.
            file: u32,
            /// Since the last message of this kind.
            bytes: u64,
        },
        /// A part of a file's tally, which the page hands to the collector unopened.
        3 Tally {
            /// The key.
            file: u32,
            /// Which member of an archive.
            member: u32,
            /// The name of the member.
            name: String,
            /// A `FileTally`.
            part: Buffer<B>,
        },
        /// All parts of the file's tally were sent.
        4 Done {
            /// The key.
            file: u32,
        },
        /// This file can be read in segments.
        50 InSegments {
            /// The key.
            file: u32,
            /// What other readers must know of it.
            layout: Packed<Layout>,
        },
        /// What a segment held, which the page hands to the collector unopened.
        54 SegmentRead {
            /// The key.
            file: u32,
            /// Which segment.
            index: u32,
            /// A `SegmentRead`.
            read: Buffer<B>,
        },
        /// The browser could not read a segment.
        62 SegmentUnreadable {
            /// The key.
            file: u32,
        },
        /// This file is given up, because what was said of it, or was to be said, cannot be understood or
        /// written.
        58 GaveUp {
            /// The key.
            file: u32,
        },
    }
}

messages! {
    /// What the page says to the collector.
    pub enum ToCollector<F, B> {
        /// A part of a file's tally.
        3 Tally {
            /// The key.
            file: u32,
            /// Which member of an archive.
            member: u32,
            /// The name of the member.
            name: String,
            /// A `FileTally`.
            part: Buffer<B>,
        },
        /// Forget what this reading sent.
        5 Remove {
            /// The key.
            file: u32,
        },
        /// Answer now; everything before this message is counted in.
        6 Resolve {
            /// The answer bears this ticket, or a later one.
            ticket: u32,
        },
        /// From now on this guideline judges strength.
        63 JudgeBy {
            /// Which.
            guideline: Packed<Guideline>,
        },
        /// From now on days are counted in this zone.
        64 CountDaysIn {
            /// Which.
            zone: Packed<Zone>,
        },
        /// From now on these files alone are looked at, or all again.
        65 LookAtOnly {
            /// Their keys.
            files: Packed<Option<BTreeSet<u32>>>,
        },
        /// Answer a question about what was collected.
        8 Ask {
            /// The answer bears it.
            ticket: u32,
            /// The question.
            question: Packed<Inquiry>,
        },
        /// Keep or forget.
        10 Keep {
            /// What exactly.
            order: Packed<KeepOrder>,
        },
        /// Read the hops of a mail.
        20 Hops {
            /// The answer bears it.
            ticket: u32,
            /// Its number where it lies in an archive.
            member: u32,
            /// The file.
            blob: Handle<F>,
        },
        /// Segments of this file will follow.
        53 Segments {
            /// The key.
            file: u32,
            /// Bytes of the file.
            bytes: u64,
        },
        /// What a segment held.
        54 SegmentRead {
            /// The key.
            file: u32,
            /// Which segment.
            index: u32,
            /// A `SegmentRead`.
            read: Buffer<B>,
        },
        /// Forget what came of this file, which is given up: it could not be read, or its reader failed.
        59 Failed {
            /// The key.
            file: u32,
            /// Bytes of the file.
            bytes: u64,
            /// Its name.
            name: String,
            /// The browser could not read it.
            is_unreadable: bool,
        },
        /// A person says in which order day and month stand in the dates of a file.
        61 AnswerDates {
            /// The key.
            file: u32,
            /// Which member of an archive.
            member: u32,
            /// The order.
            order: DateOrder,
        },
    }
}

messages! {
    /// What the collector says to the page.
    pub enum FromCollector<B> {
        /// What everything comes to.
        7 Resolved {
            /// The last one that was asked for; see [`ToCollector::Resolve`].
            ticket: u32,
            /// A `Resolved`.
            resolved: Buffer<B>,
        },
        /// The answer to a question.
        9 Answer {
            /// The ticket of the question.
            ticket: u32,
            /// What it is, the question says. It is empty where the question was not understood.
            answer: Buffer<B>,
        },
        /// What became of an order to keep or forget.
        11 Keep {
            /// A [`KeepNews`].
            news: Buffer<B>,
        },
        /// This segment must be read again, from where its first record begins.
        55 Again {
            /// The key.
            file: u32,
            /// Which segment.
            index: u32,
            /// The first byte of its first record.
            start: u64,
        },
        /// This file must be read in one; what came of it is forgotten.
        56 InOne {
            /// The key.
            file: u32,
        },
        /// All segments of a file are there and fit together.
        57 Whole {
            /// The key.
            file: u32,
        },
        /// This file is given up, because what was said of it cannot be understood.
        58 GaveUp {
            /// The key.
            file: u32,
        },
    }
}

messages! {
    /// What the page says to the inspector.
    pub enum ToInspector<F> {
        /// Look at this file.
        40 Inspect {
            /// The answer bears it.
            ticket: u32,
            /// The file.
            blob: Handle<F>,
            /// What is asked.
            question: Packed<mapping::Question>,
        },
    }
}

messages! {
    /// What the inspector says to the page.
    pub enum FromInspector<B> {
        /// The answer to a question.
        41 Inspected {
            /// The ticket of the question.
            ticket: u32,
            /// An `Option<Inspection>`.
            answer: Buffer<B>,
        },
    }
}

messages! {
    /// What the page says to a hasher.
    pub enum ToHasher<F> {
        /// Hash this file.
        30 Hash {
            /// The key.
            file: u32,
            /// The file.
            blob: Handle<F>,
        },
    }
}

messages! {
    /// What a hasher says to the page.
    pub enum FromHasher {
        /// So many bytes of a file are hashed.
        2 Progress {
            /// The key.
            file: u32,
            /// From its beginning.
            bytes: u64,
        },
        /// The SHA-256 of a file.
        31 Hashed {
            /// The key.
            file: u32,
            /// 32 bytes.
            digest: Vec<u8>,
        },
        /// A file cannot be read to its end.
        32 Unreadable {
            /// The key.
            file: u32,
        },
    }
}

messages! {
    /// What the page says to a seeker.
    pub enum ToSeeker<F> {
        /// Look into this file.
        70 Look {
            /// The answer bears it.
            ticket: u32,
            /// The file.
            blob: Handle<F>,
            /// For what.
            order: Packed<LookOrder>,
        },
    }
}

messages! {
    /// What a seeker says to the page.
    pub enum FromSeeker<B> {
        /// So many bytes of a file are read.
        2 Progress {
            /// The ticket of the order.
            ticket: u32,
            /// From its beginning.
            bytes: u64,
        },
        /// What a file told.
        71 Looked {
            /// The ticket of the order.
            ticket: u32,
            /// An `Option<Vec<FoundInFile>>`: none where it cannot be read any more.
            found: Buffer<B>,
        },
    }
}

/// What every worker may say, and what its role has it say.
#[derive(Clone, Debug, PartialEq)]
pub enum Said<M> {
    /// Ready for messages.
    Running,
    /// A message came that cannot be understood, or its own cannot be posted. The page gives this worker up.
    Lost,
    /// What its role has it say.
    This(M),
}

const RUNNING: u32 = 0;
const LOST: u32 = 60;

impl<F, B, M: Message<F, B>> Message<F, B> for Said<M> {
    fn into_values(self) -> Vec<Value<F, B>> {
        match self {
            Self::Running => vec![Value::Number(RUNNING.into())],
            Self::Lost => vec![Value::Number(LOST.into())],
            Self::This(message) => message.into_values(),
        }
    }

    fn from_values(values: Vec<Value<F, B>>) -> Result<Self, NotUnderstood> {
        match values.as_slice() {
            [Value::Number(kind)] if *kind == f64::from(RUNNING) => Ok(Self::Running),
            [Value::Number(kind)] if *kind == f64::from(LOST) => Ok(Self::Lost),
            _ => M::from_values(values).map(Self::This),
        }
    }
}

#[cfg(test)]
mod tests;
