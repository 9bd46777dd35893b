//! One file, read again for one message: what its lines say of it, and nothing else is kept.

use std::collections::BTreeSet;
use std::io::{Read, Seek};

use super::found::FoundInFile;
use super::in_session::LineOfSession;
use super::queue_turns::QueueTurns;
use super::rows::{Hit, Hits, beginning};
use super::sought::{Sought, has};
use super::watch::{Watch, orders};
use crate::resolved::FileKey;
use trace::archive::{self, Event, Wanted};
use trace::decode::Decoder;
use trace::file::{FileReader, Head, Options};
use trace::lines::Lines;
use trace::{Format, Mentions};

/// Reads a file, and every member if it is an archive, for one message. `before` tells what an earlier
/// reading found in a member: only then it is known of which lines that are skipped it must be said why.
pub fn look_into(
    file: u32,
    name: &str,
    mut source: impl Read + Seek,
    options: &Options,
    sought: &Sought,
    before: &dyn Fn(FileKey) -> BTreeSet<u64>,
    emit: &mut dyn FnMut(FoundInFile),
) {
    let mut member = 0;
    let mut look: Option<Look<'_>> = None;
    archive::walk(name, &mut source, &mut |event| {
        match event {
            Event::Begin(name) => {
                let key = FileKey { file, member };
                look = Some(Look::new(key, name, options, sought, before(key)));
            }
            Event::Bytes(bytes) => {
                if let Some(look) = &mut look {
                    look.push(bytes);
                }
            }
            Event::End | Event::Failed { .. } => {
                // What was found before a file could not be read further is there all the same.
                if let Some(look) = look.take() {
                    emit(look.finish());
                    member += 1;
                }
            }
        }
        Wanted::More
    });
}

/// One plain file under way.
struct Look<'s> {
    sought: &'s Sought,
    options: &'s Options,
    reader: FileReader,
    watch: Watch<'s>,
    text: Text,
    found: FoundInFile,
}

/// Its text, line by line.
struct Text {
    /// The first bytes, by which the encoding is found.
    head: Head,
    /// What it begins with.
    beginning: Vec<u8>,
    decoder: Option<Decoder>,
    lines: Lines,
    scratch: Vec<u8>,
    /// The first lines, among which the header of a table is.
    first: Vec<String>,
    /// The lines that have one of the texts.
    hits: Hits,
}

/// Lines among which a header is looked for.
const FIRST: usize = 8;

impl<'s> Look<'s> {
    fn new(
        file: FileKey,
        name: &str,
        options: &'s Options,
        sought: &'s Sought,
        before: BTreeSet<u64>,
    ) -> Self {
        Self {
            sought,
            options,
            reader: FileReader::new(options),
            watch: Watch::new(sought, before),
            text: Text {
                head: Head::default(),
                beginning: Vec::new(),
                decoder: None,
                lines: Lines::default(),
                scratch: Vec::new(),
                first: Vec::new(),
                hits: Hits::default(),
            },
            found: FoundInFile {
                file,
                name: name.to_owned(),
                ..FoundInFile::default()
            },
        }
    }

    fn push(&mut self, bytes: &[u8]) {
        self.reader.push(bytes, &mut self.watch);
        self.text.push(bytes, self.sought);
    }

    fn finish(self) -> FoundInFile {
        let Self {
            sought,
            mut reader,
            mut watch,
            mut text,
            mut found,
            options,
        } = self;
        text.finish(sought);
        // A small file is only looked at now.
        reader.is_left(&mut watch);
        let layout = reader.layout();
        reader.end_part(&mut watch);
        let outcome = reader.finish(&mut watch);
        found.format = outcome.format;
        if !text.is_json() && found.format.is_none_or(Format::is_table) {
            text.hits.are_of_table();
        }
        // The readers of rows that span lines tell of each where it begins.
        let spans_lines =
            layout.is_none() && (text.is_json() || found.format == Some(Format::MessageHeaders));
        let mut mentions = Mentions::of(found.format, layout.as_ref(), options);
        if text.is_json() {
            mentions.are_inside_of_json();
        }
        mentions.learn_header(text.first.iter().map(String::as_str));
        if text.is_packed() {
            text.hits = Hits::default();
        }
        let mut read = Vec::new();
        let mut turns = QueueTurns::default();
        for Hit { number, line, row } in text.hits.finish() {
            found.hits.insert(number);
            let of_row = row.and_then(|row| {
                let (line, mention) = mentions.read_record(&row.text, number - row.begins + 1)?;
                Some((row.begins + line - 1, mention))
            });
            let (number, mention) = match of_row {
                Some(told) => told,
                None => (number, mentions.read(line)),
            };
            // Why a row is skipped is said of the line on which it begins.
            found.hits.insert(number);
            turns.add(number, line, &mention);
            read.push((number, line, mention));
        }
        let foreign = turns.foreign(sought);
        for (number, line, mention) in read {
            if let Some(session) = mention.session.as_ref()
                && sought.has_session(&session.id)
            {
                let at = mention.at.map(orders);
                let line = LineOfSession::of(session, number, at, line);
                found.sessions.push(line);
            }
            let texts: Vec<&str> = sought.texts().filter(|text| has(line, text)).collect();
            if foreign.contains(&number) || !sought.is_said_by(&mention, &texts) {
                continue;
            }
            found.learned.learn_mention(&mention);
            if !spans_lines {
                found.lines.entry(number).or_default().at = mention.at.map(orders);
            }
        }
        watch.tell(spans_lines, &foreign, &mut found);
        found
    }
}

impl Text {
    fn push(&mut self, bytes: &[u8], sought: &Sought) {
        match self.decoder {
            Some(_) => self.decoded(bytes, sought),
            None => {
                if self.head.push(bytes) {
                    self.begin(sought);
                }
            }
        }
    }

    fn begin(&mut self, sought: &Sought) {
        let head = std::mem::take(&mut self.head).into_bytes();
        self.decoder = Some(Decoder::detect(&head));
        self.decoded(&head, sought);
        self.beginning = head.into_iter().take(64).collect();
    }

    fn decoded(&mut self, bytes: &[u8], sought: &Sought) {
        let Self {
            decoder,
            lines,
            scratch,
            hits,
            first,
            ..
        } = self;
        if let Some(decoder) = decoder {
            lines.push(decoder.push(bytes, scratch), &mut |line| {
                if first.len() < FIRST {
                    first.push(beginning(&line.text()).to_owned());
                }
                hits.look_at(line, sought);
            });
        }
    }

    fn finish(&mut self, sought: &Sought) {
        if self.decoder.is_none() {
            self.begin(sought);
        }
        let Self {
            decoder,
            lines,
            scratch,
            hits,
            ..
        } = self;
        if let Some(decoder) = decoder {
            lines.push(decoder.finish(scratch), &mut |line| {
                hits.look_at(line, sought);
            });
        }
        lines.finish(&mut |line| hits.look_at(line, sought));
    }

    /// Whether the bytes are those of an archive, as a workbook is one: what looks like a line in them is none.
    fn is_packed(&self) -> bool {
        self.beginning.starts_with(b"PK\x03\x04")
    }

    fn is_json(&self) -> bool {
        let first = self.beginning.iter().find(|byte| byte.is_ascii_graphic());
        matches!(first, Some(b'{' | b'['))
    }
}
