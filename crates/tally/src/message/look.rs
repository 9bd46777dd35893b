//! One file, read again for one message: what its lines say of it, and nothing else is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};

use serde::{Deserialize, Serialize};

use super::rows::{Hit, Hits, beginning};
use super::sought::Sought;
use super::watch::{Watch, orders};
use crate::resolved::FileKey;
use trace::archive::{self, Event, Wanted};
use trace::decode::Decoder;
use trace::file::{FileReader, HEAD, Options};
use trace::lines::Lines;
use trace::{Direction, Format, Identity, Mentions, SkipReason, Timestamp};

/// What one file says of the message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundInFile {
    /// Which one it is, as the tally has it.
    pub file: FileKey,
    /// Last part of the path; a member is `archive.zip/path/in/it`.
    pub name: String,
    /// Its format, if it is known.
    pub format: Option<Format>,
    /// Its lines about the message, by their number from 1.
    pub(super) lines: BTreeMap<u64, FoundLine>,
    /// Rows about the message of each sheet of a workbook that is looked into, in their order.
    pub(super) sheets: Vec<FoundInSheet>,
    /// Transfers of the message whose lines are not known.
    pub(super) without_line: Vec<FoundLine>,
    /// Lines that have one of the texts, whatever they are about: rows are told by their first line.
    pub(super) hits: BTreeSet<u64>,
    /// Other names of the message.
    pub learned: Sought,
}

/// What one sheet of a workbook says of the message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct FoundInSheet {
    /// What people call it.
    pub name: String,
    /// Whether it is the one that counts.
    pub counts: bool,
    /// The format of its table, where that is known.
    pub format: Option<Format>,
    /// Its rows about the message, by their number from 1.
    pub rows: BTreeMap<u64, FoundLine>,
}

/// What is known of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct FoundLine {
    /// If dates are day-first, and if they are month-first.
    pub at: Option<[Timestamp; 2]>,
    /// The transfers that it tells of.
    pub identities: Vec<Identity>,
    pub direction: Option<Direction>,
    /// Why it tells of none that counts.
    pub skipped: Option<SkipReason>,
    /// It stands on a sheet of which nothing counts.
    pub is_beside: bool,
    /// It counts only if all files tell that a private address is one of another organization.
    pub is_private: bool,
}

impl FoundInFile {
    /// Whether it says nothing of the message.
    pub fn is_empty(&self) -> bool {
        let has_rows = self.sheets.iter().any(|sheet| !sheet.rows.is_empty());
        self.lines.is_empty() && self.without_line.is_empty() && !has_rows
    }

    /// Whether another reading found the same lines, so that nothing is left to be understood.
    pub fn has_the_hits_of(&self, other: &Self) -> bool {
        self.file == other.file && self.hits == other.hits
    }
}

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

impl FoundInFile {
    /// The lines that another reading is told of.
    pub fn hits(&self) -> &BTreeSet<u64> {
        &self.hits
    }
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
    head: Vec<u8>,
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
                head: Vec::new(),
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
        let mut of_sessions: BTreeMap<String, Vec<OfSession>> = BTreeMap::new();
        if text.is_packed() {
            text.hits = Hits::default();
        }
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
            if let Some(session) = mention.session.as_ref().filter(|id| sought.has_session(id)) {
                let line = OfSession::of(number, mention.at.map(orders), line);
                of_sessions.entry(session.clone()).or_default().push(line);
            }
            let texts: Vec<&str> = sought.texts().filter(|text| has(line, text)).collect();
            if !sought.is_said_by(&mention, &texts) {
                continue;
            }
            found.learned.learn_mention(&mention);
            if !spans_lines {
                found.lines.entry(number).or_default().at = mention.at.map(orders);
            }
        }
        watch.tell(spans_lines, &mut found);
        for lines in of_sessions.values() {
            add_lines_of_session(lines, &mut found.lines);
        }
        found
    }
}

/// A line of a session in which the message was handed over.
struct OfSession {
    number: u64,
    at: Option<[Timestamp; 2]>,
    /// A sender is named: a message begins.
    is_begin: bool,
    /// It says what came of TLS.
    is_of_tls: bool,
}

impl OfSession {
    fn of(number: u64, at: Option<[Timestamp; 2]>, line: &str) -> Self {
        let line = line.to_ascii_uppercase();
        Self {
            number,
            at,
            is_begin: line.contains("MAIL FROM:"),
            is_of_tls: line.contains(" NEGOTIATION "),
        }
    }
}

/// Of a session the lines belong to the message from where its sender is named to where it is accepted,
/// and those that say what came of TLS before.
fn add_lines_of_session(lines: &[OfSession], to: &mut BTreeMap<u64, FoundLine>) {
    let own: Vec<u64> = lines.iter().map(|line| line.number).collect();
    let known = || own.iter().filter(|line| to.contains_key(line));
    let (Some(first), Some(last)) = (known().min().copied(), known().max().copied()) else {
        return;
    };
    let begins = lines
        .iter()
        .filter(|line| line.is_begin && line.number <= last);
    let begin = begins
        .map(|line| line.number)
        .max()
        .unwrap_or(first)
        .min(first);
    for line in lines.iter().filter(|line| {
        (begin..=last).contains(&line.number) || (line.is_of_tls && line.number < begin)
    }) {
        to.entry(line.number).or_insert_with(|| FoundLine {
            at: line.at,
            ..FoundLine::default()
        });
    }
}

impl Text {
    fn push(&mut self, bytes: &[u8], sought: &Sought) {
        match self.decoder {
            Some(_) => self.decoded(bytes, sought),
            None => {
                self.head.extend_from_slice(bytes);
                if self.head.len() >= HEAD {
                    self.begin(sought);
                }
            }
        }
    }

    fn begin(&mut self, sought: &Sought) {
        let head = std::mem::take(&mut self.head);
        self.decoder = Some(Decoder::detect(&head));
        self.decoded(&head, sought);
        self.head = head.into_iter().take(64).collect();
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
        self.head.starts_with(b"PK\x03\x04")
    }

    fn is_json(&self) -> bool {
        let mut head = self.head.iter();
        let first = head.find(|byte| byte.is_ascii_graphic());
        matches!(first, Some(b'{' | b'['))
    }
}

/// Whether a line has a text that is no part of a longer id.
pub(super) fn has(line: &str, text: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '$' | '%');
    line.match_indices(text).any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default();
        let behind = line.get(at + text.len()..).unwrap_or_default();
        // PowerShell writes `<` so in JSON.
        let begins = before.ends_with("\\u003c") || !before.ends_with(is_letter);
        // A full stop ends a sentence, too.
        let behind = behind.strip_prefix('.').unwrap_or(behind);
        begins && !behind.starts_with(is_letter)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_whole() {
        for (line, expected) in [
            ("id=<a@b.example>", true),
            ("id=a@b.example, x", true),
            ("{\"i\":\"\\u003ca@b.example\\u003e\"}", true),
            ("<xa@b.example>", false),
            ("<a@b.example.org>", false),
            ("<a@b.examples>", false),
            ("it was a@b.example.", true),
            ("<xa@b.example> <a@b.example>", true),
        ] {
            assert_eq!(has(line, "a@b.example"), expected, "{line}");
        }
    }
}
