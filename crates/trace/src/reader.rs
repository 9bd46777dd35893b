//! What reads the decoded text of one format.

use super::format::Format;
use super::layout::Middle;
use super::sink::Sink;

/// Reads the decoded text of one format.
pub trait Reader {
    /// The format, once it is certain.
    fn format(&self) -> Option<Format>;
    /// The next piece of text.
    fn push(&mut self, text: &[u8], sink: &mut dyn Sink);
    /// The end of the file.
    fn finish(&mut self, sink: &mut dyn Sink);
    /// What must be known to read the file from somewhere in its middle, where that is possible.
    fn middle(&self) -> Option<Middle> {
        None
    }
    /// The end of a part of the file, which another reader goes on with: tells what is under way.
    fn end_part(&mut self, _sink: &mut dyn Sink) {}
    /// Whether no record is under way.
    fn is_between_records(&self) -> bool {
        false
    }
    /// Line feeds so far.
    fn lines(&self) -> u64 {
        0
    }
}
