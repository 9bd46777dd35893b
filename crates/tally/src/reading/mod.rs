//! Files into tallies, whole or in parts: the bytes go through `trace`, and what it tells is kept in a
//! [`FileTally`].
//!
//! In this room: a file that is read in one, the segments of a large one, and one that grows. It stands
//! above the tally of a file, which knows nothing of how it is read. Who reads which segment is not
//! decided here: the page's pool and the command line do that.

mod growing;
mod segments;

pub use growing::Growing;
pub use segments::{Chain, SegmentRead, SegmentReading, Verdict, plan};

use std::io::{Read, Seek};

use crate::FileTally;
use trace::Note;
use trace::archive::{self, Event, Wanted};
use trace::decode::EncodingEvidence;
use trace::file::{FileReader, Layout, Options, Outcome};

/// One plain file under way. It can be cut anywhere: what [`Self::take`] and [`Self::finish`] give
/// is put together again with [`FileTally::absorb`].
pub struct Reading {
    name: String,
    reader: FileReader,
    tally: FileTally,
}

impl Reading {
    /// At the start of a file of any kind.
    pub fn new(name: &str, options: &Options) -> Self {
        Self::with(name, options, FileReader::new(options))
    }

    /// At the start of a file of rows or lines as most are; others are left unread. See [`Self::is_left`].
    pub fn of_rows(name: &str, options: &Options) -> Self {
        Self::with(name, options, FileReader::of_rows(options))
    }

    fn with(name: &str, options: &Options, reader: FileReader) -> Self {
        let mut tally = FileTally::new(name);
        tally.answer_date_order(options.date_order);
        Self {
            name: name.to_owned(),
            reader,
            tally,
        }
    }

    /// Whether [`Self::of_rows`] leaves the file to [`read_source`]. Its first
    /// [`HEAD`](trace::file::HEAD) bytes, or all of it, must have been pushed.
    pub fn is_left(&mut self) -> bool {
        self.reader.is_left(&mut self.tally)
    }

    /// At the start of a record, somewhere in a file with this layout.
    pub fn inside(name: &str, options: &Options, layout: &Layout) -> Self {
        Self::with(name, options, FileReader::inside(options, layout))
    }

    /// Whether no record is under way.
    pub(super) fn is_between_records(&self) -> bool {
        self.reader.is_between_records()
    }

    /// Line feeds so far.
    pub(super) fn lines(&self) -> u64 {
        self.reader.lines()
    }

    /// What was seen of the encoding, and whether the last bytes are the beginning of a character.
    pub(super) fn encoding_evidence(&self) -> (EncodingEvidence, bool) {
        self.reader.encoding_evidence()
    }

    /// The layout of what follows.
    pub(super) fn layout(&self) -> Option<Layout> {
        self.reader.layout()
    }

    /// The next piece of the file.
    pub fn push(&mut self, bytes: &[u8]) {
        self.reader.push(bytes, &mut self.tally);
    }

    /// Whether no reader fits the file, so that the rest need not be read.
    pub fn is_unknown(&self) -> bool {
        self.reader.is_unknown()
    }

    /// What came since the last call.
    pub fn take(&mut self) -> FileTally {
        let mut part = std::mem::replace(&mut self.tally, FileTally::new(&self.name));
        part.set_outcome(self.reader.outcome());
        part.give_room_back();
        part
    }

    /// What was read of a part of the file, which ends here with a record.
    pub(super) fn finish_part(mut self) -> FileTally {
        self.reader.end_part(&mut self.tally);
        self.take()
    }

    /// The end of the file.
    pub fn finish(mut self) -> FileTally {
        let outcome = self.reader.finish(&mut self.tally);
        self.tally.set_outcome(outcome);
        self.tally.give_room_back();
        self.tally
    }

    /// The file could not be read to its end: nothing of it counts.
    pub fn fail(self, why: Note) -> FileTally {
        FileTally::failed(&self.name, self.reader.outcome().bytes, why)
    }
}

/// A part of a file is handed on when it holds this many records of any kind.
const PART: u64 = 200_000;

/// Reads a file, and every member if it is an archive. Each part goes to `emit` with the number of
/// its member; parts of one member are put together with [`FileTally::absorb`].
pub fn read_source(
    name: &str,
    mut source: impl Read + Seek,
    options: &Options,
    emit: &mut dyn FnMut(u32, FileTally),
) {
    let mut member = 0;
    let mut reading: Option<Reading> = None;
    archive::walk(name, &mut source, &mut |event| {
        match event {
            Event::Begin(name) => reading = Some(Reading::new(name, options)),
            Event::Bytes(bytes) => {
                if let Some(reading) = &mut reading {
                    reading.push(bytes);
                    if reading.tally.records >= PART {
                        emit(member, reading.take());
                    }
                    if reading.is_unknown() {
                        return Wanted::NoMore;
                    }
                }
            }
            Event::End => {
                if let Some(reading) = reading.take() {
                    emit(member, reading.finish());
                    member += 1;
                }
            }
            Event::Failed { why, bytes } => {
                if let Some(reading) = reading.take() {
                    let mut failed = reading.fail(why);
                    if let Some(bytes) = bytes {
                        failed.set_outcome(Outcome {
                            bytes,
                            ..Outcome::default()
                        });
                    }
                    emit(member, failed);
                    member += 1;
                }
            }
        }
        Wanted::More
    });
}
