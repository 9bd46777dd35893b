//! One file looked at for the person who explains its columns: what it looks like, and what a draft
//! of a mapping makes of it.

use std::io::{Read, Seek};

use serde::{Deserialize, Serialize};

use super::Check;
use super::check::Checker;
use crate::Format;
use crate::archive::{Event, Wanted};
use crate::decode::Decoder;
use crate::file::{FileReader, Options};
use crate::mapping::{Mapping, TableLook};
use crate::member::walk_member;

/// So much of a file shows what it looks like: what its format is recognised by, too.
const HEAD: usize = 64 << 10;

/// What is asked of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The number of the member, where the file is an archive.
    pub member: u32,
    /// The whole file is read by this one; without it only the beginning is looked at.
    pub draft: Option<Mapping>,
    /// The organization's own domains.
    pub own_domains: Vec<String>,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inspection {
    /// Header and first rows, where it is a table.
    pub look: Option<TableLook>,
    /// The format, where it is known.
    pub format: Option<Format>,
    /// What its reader makes of what was read.
    pub check: Check,
}

/// Looks at one plain file, in pieces of any size.
pub struct Inspector {
    head: Vec<u8>,
    reader: FileReader,
    checker: Checker,
    needs_all: bool,
}

impl Inspector {
    /// At the start of a file.
    pub fn new(question: &Question) -> Self {
        let mut options = Options::with_domains(question.own_domains.iter().cloned());
        options.mappings.extend(question.draft.clone());
        Self {
            head: Vec::new(),
            reader: FileReader::new(&options),
            checker: Checker::default(),
            needs_all: question.draft.is_some(),
        }
    }

    /// The next piece. False where no more is needed.
    pub fn push(&mut self, bytes: &[u8]) -> bool {
        let room = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        let (head, _) = bytes.split_at(room);
        self.head.extend_from_slice(head);
        // Of a file that is only looked at, nothing behind its head is read.
        let read = if self.needs_all { bytes } else { head };
        self.reader.push(read, &mut self.checker);
        self.needs_all || self.head.len() < HEAD
    }

    /// The end of the file, or of what was needed of it.
    pub fn finish(mut self) -> Inspection {
        let mut decoder = Decoder::detect(&self.head);
        let mut scratch = Vec::new();
        let look = TableLook::of(decoder.push(&self.head, &mut scratch));
        let outcome = self.reader.finish(&mut self.checker);
        Inspection {
            look,
            format: outcome.format,
            check: self.checker.finish(),
        }
    }
}

/// Looks at a file or, in an archive, at the member that is asked about.
/// `None` where it is not there, or cannot be read.
pub fn inspect(
    name: &str,
    mut source: impl Read + Seek,
    question: &Question,
) -> Option<Inspection> {
    let mut inspector = None;
    let mut is_read = false;
    walk_member(name, &mut source, question.member, &mut |event| {
        let inspector = inspector.get_or_insert_with(|| Inspector::new(question));
        match event {
            Event::Bytes(bytes) if !inspector.push(bytes) => return Wanted::NoMore,
            Event::End => is_read = true,
            _ => {}
        }
        Wanted::More
    });
    inspector.filter(|_| is_read).map(Inspector::finish)
}
