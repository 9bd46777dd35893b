//! A column mapping among the files: it tells how other files are read, and counts nothing itself.

use crate::mapping::{MAX_FILE, Mapping, MappingError};
use crate::reader::Reader;
use crate::{Format, Note, Sink, SkipReason};

/// Looks whether a mapping can be used. Those who read files take it from there beforehand.
#[derive(Default)]
pub struct MappingFileReader {
    text: Vec<u8>,
}

impl Reader for MappingFileReader {
    fn format(&self) -> Option<Format> {
        Some(Format::Mapping)
    }

    fn push(&mut self, text: &[u8], _sink: &mut dyn Sink) {
        // One byte above the limit is enough to know that it is too long.
        let room = (MAX_FILE + 1).saturating_sub(self.text.len());
        self.text
            .extend_from_slice(text.get(..room.min(text.len())).unwrap_or_default());
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        sink.record();
        match Mapping::from_json(&self.text) {
            Ok(mapping) => sink.note(Note::IsMapping { name: mapping.name }),
            Err(MappingError::Newer(version)) => {
                sink.skipped(SkipReason::BadRow, 1);
                sink.note(Note::NewerVersion { version });
            }
            Err(_) => {
                sink.skipped(SkipReason::BadRow, 1);
                sink.note(Note::BadMapping);
            }
        }
    }
}
