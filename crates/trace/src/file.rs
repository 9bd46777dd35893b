//! One plain file: from its first bytes to the reader of its format, in pieces of any size.

use serde::{Deserialize, Serialize};

use super::compound::{self, ToDirectory};
use super::decode::{Decoder, EncodingEvidence};
pub use super::head::{HEAD, Head};
pub use super::layout::{Layout, Middle, TableLayout};
pub use super::options::Options;
pub use super::reader::Reader;
use super::readers::{self, Readers};
use super::workbook::MAX_WORKBOOK;
use super::{Encoding, Format, Note, Sink, archive, known, sniff};

impl Layout {
    /// Finds it in the first [`HEAD`] bytes of a file; none where the file must be read in one.
    pub fn of(head: &[u8], options: &Options, sink: &mut dyn Sink) -> Option<Self> {
        let mut reader = FileReader::of_rows(options);
        reader.push(head, sink);
        reader.layout()
    }
}

/// Bytes that go through decoder and reader together, so that the second finds them in the cache.
const IN_CACHE: usize = 256 << 10;

/// What is known of a file when it has been read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Bytes read.
    pub bytes: u64,
    /// The format; `None` is unknown.
    pub format: Option<Format>,
    /// The encoding, where the format is known.
    pub encoding: Option<Encoding>,
}

/// Reads one plain file. Resumable at any byte; holds one record at most.
pub struct FileReader {
    options: Options,
    stage: Stage,
    bytes: u64,
    scratch: Vec<u8>,
    /// None where all but the most common files are left to others.
    readers: Option<Readers>,
}

enum Stage {
    Head(Head),
    Text {
        decoder: Decoder,
        reader: Box<dyn Reader>,
    },
    /// A workbook, whose list of contents is at its end.
    Workbook {
        held: Vec<u8>,
        /// Known at the end.
        format: Option<Format>,
    },
    /// What is left to others: its bytes are only counted.
    Left,
    /// A compound file, of which a part that is still to come tells what it is.
    Compound(ToDirectory),
    /// No reader fits: the bytes are only counted.
    Unknown,
}

impl FileReader {
    /// A reader at the start of a file of any kind.
    pub fn new(options: &Options) -> Self {
        Self {
            readers: Some(readers::READERS),
            ..Self::of_rows(options)
        }
    }

    /// A reader at the start of a file of rows or lines as most are. It leaves others unread, see
    /// [`Self::is_left`].
    pub fn of_rows(options: &Options) -> Self {
        Self {
            options: options.clone(),
            stage: Stage::Head(Head::default()),
            bytes: 0,
            scratch: Vec::new(),
            readers: None,
        }
    }

    /// Whether this reader leaves the file to another. The first [`HEAD`] bytes, or the whole file, must
    /// have been pushed.
    pub fn is_left(&mut self, sink: &mut dyn Sink) -> bool {
        if matches!(self.stage, Stage::Head(_)) {
            self.begin(sink);
        }
        matches!(self.stage, Stage::Left)
    }

    /// A reader at the start of a record, somewhere in a file with this layout.
    pub fn inside(options: &Options, layout: &Layout) -> Self {
        let decoder = Decoder::inside(layout.is_utf16);
        let reader = sniff::reader_inside(&layout.middle, options);
        Self {
            stage: reader.map_or(Stage::Unknown, |reader| Stage::Text { decoder, reader }),
            ..Self::of_rows(options)
        }
    }

    /// What must be known to read other parts of the file, where that is possible.
    pub fn layout(&self) -> Option<Layout> {
        let Stage::Text { decoder, reader } = &self.stage else {
            return None;
        };
        let is_utf16 = match decoder.encoding() {
            Encoding::Utf16Be => return None,
            encoding => encoding == Encoding::Utf16Le,
        };
        let middle = reader.middle()?;
        Some(Layout { is_utf16, middle })
    }

    /// Whether no record is under way.
    pub fn is_between_records(&self) -> bool {
        matches!(&self.stage, Stage::Text { reader, .. } if reader.is_between_records())
    }

    /// Line feeds so far.
    pub fn lines(&self) -> u64 {
        match &self.stage {
            Stage::Text { reader, .. } => reader.lines(),
            _ => 0,
        }
    }

    /// What was seen of the encoding, and whether the last bytes are the beginning of a character.
    pub fn encoding_evidence(&self) -> (EncodingEvidence, bool) {
        match &self.stage {
            Stage::Text { decoder, .. } => {
                (decoder.encoding_evidence(), decoder.is_inside_character())
            }
            _ => (EncodingEvidence::default(), false),
        }
    }

    /// Whether nothing more can come of this file.
    pub fn is_unknown(&self) -> bool {
        matches!(self.stage, Stage::Unknown)
    }

    /// The next piece of the file.
    pub fn push(&mut self, bytes: &[u8], sink: &mut dyn Sink) {
        self.bytes += bytes.len() as u64;
        match &mut self.stage {
            Stage::Head(head) => {
                if head.push(bytes) {
                    self.begin(sink);
                }
            }
            Stage::Text { decoder, reader } => {
                for part in bytes.chunks(IN_CACHE) {
                    reader.push(decoder.push(part, &mut self.scratch), sink);
                }
            }
            Stage::Workbook { held, .. } if held.len() + bytes.len() <= MAX_WORKBOOK => {
                held.extend_from_slice(bytes);
            }
            Stage::Workbook { .. } => {
                sink.note(Note::OfficeDocument);
                self.stage = Stage::Unknown;
            }
            Stage::Compound(way) => {
                if let Some(why) = way.push(bytes) {
                    sink.note(why);
                    self.stage = Stage::Unknown;
                }
            }
            Stage::Left | Stage::Unknown => {}
        }
    }

    /// The end of a part of the file, at the end of a record.
    pub fn end_part(&mut self, sink: &mut dyn Sink) {
        if let Stage::Text { reader, .. } = &mut self.stage {
            reader.end_part(sink);
        }
    }

    /// The end of the file.
    pub fn finish(mut self, sink: &mut dyn Sink) -> Outcome {
        if matches!(self.stage, Stage::Head(_)) {
            self.begin(sink);
        }
        match &mut self.stage {
            Stage::Text { decoder, reader } => {
                reader.push(decoder.finish(&mut self.scratch), sink);
                reader.finish(sink);
            }
            Stage::Workbook { held, format } => {
                let read = self.readers.map_or(Err(Note::ReaderFailed), |readers| {
                    (readers.workbook)(held, &self.options, sink)
                });
                match read {
                    Ok(found) => *format = Some(found),
                    Err(why) => sink.note(why),
                }
            }
            // Whoever left it to others did not ask.
            Stage::Left => sink.note(Note::ReaderFailed),
            Stage::Compound(_) => sink.note(compound::UNTOLD),
            Stage::Head(_) | Stage::Unknown => {}
        }
        self.outcome()
    }

    /// What is known so far.
    pub fn outcome(&self) -> Outcome {
        let (format, encoding) = match &self.stage {
            Stage::Text { decoder, reader } => (reader.format(), Some(decoder.encoding())),
            Stage::Workbook { format, .. } => (*format, None),
            Stage::Head(_) | Stage::Left | Stage::Compound(_) | Stage::Unknown => (None, None),
        };
        Outcome {
            bytes: self.bytes,
            format,
            encoding: encoding.filter(|_| format.is_some()),
        }
    }

    fn begin(&mut self, sink: &mut dyn Sink) {
        let Stage::Head(head) = std::mem::replace(&mut self.stage, Stage::Unknown) else {
            return;
        };
        let bytes = head.into_bytes();
        // Only the first bytes decide, however many came with the last piece.
        let (head, _) = bytes.split_at(bytes.len().min(HEAD));
        if archive::is_zip(head) {
            self.stage = match self.readers {
                Some(_) => Stage::Workbook {
                    held: bytes,
                    format: None,
                },
                None => Stage::Left,
            };
            return;
        }
        if let Some(why) = known::by_first_bytes(head) {
            let mut way = ToDirectory::of(head).filter(|_| why == compound::UNTOLD);
            let told = way.as_mut().map_or(Some(why), |way| way.push(&bytes));
            match (told, way) {
                (None, Some(way)) => self.stage = Stage::Compound(way),
                (told, _) => told.into_iter().for_each(|why| sink.note(why)),
            }
            return;
        }
        let mut probe = Decoder::detect(head);
        let text = probe.push(head, &mut self.scratch);
        let reader = match self.readers {
            Some(readers) => (readers.find)(text, &self.options),
            None => match sniff::common_reader_for(text, &self.options) {
                Some(reader) => Ok(reader),
                None => {
                    self.stage = Stage::Left;
                    return;
                }
            },
        };
        match reader {
            Ok(mut reader) => {
                let mut decoder = Decoder::detect(head);
                for part in bytes.chunks(IN_CACHE) {
                    reader.push(decoder.push(part, &mut self.scratch), sink);
                }
                self.stage = Stage::Text { decoder, reader };
            }
            Err(note) => sink.note(note),
        }
    }
}
