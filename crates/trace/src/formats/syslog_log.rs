//! The syslog of a mail server: finds the lines of Postfix, Sendmail and Exim among those of others.
//!
//! Which of them it is, is known with the first line of one; until then lines are only counted.

use std::borrow::Cow;

use super::said::Said;
use super::{exim, postfix, sendmail};
use crate::layout::Middle;
use crate::lines::{Lines, TextLine};
use crate::log_forms::without_colours;
use crate::options::Options;
use crate::reader::Reader;
use crate::recent::{Clients, Recent};
use crate::syslog::{SyslogLine, SyslogParser};
use crate::teller::LogHosts;
use crate::words::{is_blank, trimmed_end};
use crate::{Format, Note, Sink, SkipReason, Timestamp, decode};

/// Whether a file that begins with `head` is a syslog: one of its lines, of which there may be any
/// number of others before it, is of a mail server, or has the usual form.
pub fn is_start_of_one(head: &[u8], now: Timestamp) -> bool {
    let mut parser = SyslogParser::new(now);
    let mut lines = head.split(|byte| *byte == b'\n');
    lines.any(|line| {
        let text = decode::text(line);
        let text = without_colours(text.trim_end());
        parser.is_usual(&text)
            || parser
                .parse(&text)
                .is_some_and(|line| format_of(line.program).is_some())
    })
}

/// Reads a syslog.
pub struct SyslogReader {
    parser: SyslogParser,
    lines: Lines,
    told: SyslogContext,
    format: Option<Format>,
    /// What was read before the format was known.
    waiting: Waiting,
    /// Whether the text so far has codes that colour it.
    has_colours: bool,
}

#[derive(Default)]
struct Waiting {
    records: u64,
    /// The time of the first line that has one.
    first: Option<Timestamp>,
    /// Lines behind that one that are none of a log, at most [`MAX_WAITING`].
    bad: Vec<u64>,
}

/// What the lines of a log told so far.
#[derive(Default)]
pub struct SyslogContext {
    /// Keys of the log hosts.
    hosts: Recent<u64>,
    /// The host and the address of its own that were told last: they come again with every connection.
    owned: Option<(u64, u64)>,
    clients: Clients,
    /// Which hosts were told.
    log_hosts: LogHosts,
    /// The notes on stamps that were made.
    without_year: bool,
    without_offset: bool,
    exim: exim::EximContext,
}

/// Lines without a stamp that are remembered before the format is known.
const MAX_WAITING: usize = 1000;

impl SyslogReader {
    /// A reader at the start of a file.
    pub fn new(options: &Options) -> Self {
        Self {
            parser: SyslogParser::new(options.now).in_zone(&options.stamps_zone),
            lines: Lines::default(),
            told: SyslogContext::of(options),
            format: None,
            waiting: Waiting::default(),
            has_colours: false,
        }
    }

    /// A reader at the start of a line, behind others that were of this format.
    pub fn inside(format: Format, options: &Options) -> Self {
        Self {
            format: Some(format),
            ..Self::new(options)
        }
    }

    fn known(&mut self, format: Format, sink: &mut dyn Sink) {
        if self.format.is_some() {
            return;
        }
        self.format = Some(format);
        let waiting = std::mem::take(&mut self.waiting);
        for _ in 0..waiting.records {
            sink.record();
        }
        if let Some(at) = waiting.first {
            sink.line_time(at);
        }
        for line in waiting.bad {
            sink.skipped(SkipReason::BadLine, line);
        }
    }

    fn line(&mut self, line: TextLine<'_>, sink: &mut dyn Sink) {
        let bytes = line.bytes.unwrap_or_default();
        if line.bytes.is_some() && is_blank(bytes) {
            return;
        }
        let text = line.text();
        let mut text = Cow::Borrowed(trimmed_end(&text));
        if self.has_colours {
            text = Cow::Owned(without_colours(&text).into_owned());
        }
        let parsed = self.parser.parse(&text);
        let format = parsed.and_then(|parsed| format_of(parsed.program));
        if let Some(format) = format {
            self.known(format, sink);
        } else if self.format.is_none() && exim::is_about_message(&text) {
            self.known(Format::EximLog, sink);
        }
        let is_known = self.format.is_some();
        match (is_known, parsed) {
            (true, None) => {
                sink.record();
                let is_exim = self.format == Some(Format::EximLog);
                if !is_exim || !self.told.exim.text(&text, line.number, sink) {
                    sink.skipped(SkipReason::BadLine, line.number);
                }
            }
            (true, Some(parsed)) => {
                sink.record();
                sink.line_time(parsed.stamp.at);
                if let Some(format) = format {
                    self.told.line(&parsed, format, line.number, sink);
                }
            }
            (false, None) => {
                self.waiting.records += 1;
                // Whatever stands above the first line of a log is none of it.
                if self.waiting.first.is_some() && self.waiting.bad.len() < MAX_WAITING {
                    self.waiting.bad.push(line.number);
                }
            }
            (false, Some(parsed)) => {
                self.waiting.records += 1;
                self.waiting.first.get_or_insert(parsed.stamp.at);
            }
        }
    }
}

impl Reader for SyslogReader {
    fn format(&self) -> Option<Format> {
        self.format
    }

    fn push(&mut self, text: &[u8], sink: &mut dyn Sink) {
        // Looked at once, and not line by line.
        self.has_colours = self.has_colours || memchr::memchr(0x1b, text).is_some();
        let mut lines = std::mem::take(&mut self.lines);
        lines.push(text, &mut |line| self.line(line, sink));
        self.lines = lines;
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        let mut lines = std::mem::take(&mut self.lines);
        lines.finish(&mut |line| self.line(line, sink));
        if self.format.is_none() {
            sink.note(Note::UnknownFormat);
        }
    }

    fn middle(&self) -> Option<Middle> {
        self.format.map(Middle::Syslog)
    }

    fn is_between_records(&self) -> bool {
        self.lines.is_between_lines()
    }

    fn lines(&self) -> u64 {
        self.lines.count()
    }
}

/// The format of a log in which a program writes.
pub fn format_of(program: &str) -> Option<Format> {
    if postfix::is_program(program) {
        Some(Format::PostfixLog)
    } else if sendmail::is_program(program) {
        Some(Format::SendmailLog)
    } else if exim::is_program(program) {
        Some(Format::EximLog)
    } else {
        None
    }
}

impl SyslogContext {
    /// Nothing.
    pub fn of(options: &Options) -> Self {
        Self {
            exim: exim::EximContext::of(options),
            ..Self::default()
        }
    }

    /// What a line of a program of this format says.
    pub fn line(
        &mut self,
        line: &SyslogLine<'_>,
        format: Format,
        number: u64,
        sink: &mut dyn Sink,
    ) {
        self.log_hosts.wrote(line.host, line.stamp.at, sink);
        if format == Format::EximLog {
            self.exim.over_syslog(line, number, sink);
            return;
        }
        if line.stamp.without_year && !std::mem::replace(&mut self.without_year, true) {
            sink.note(Note::YearNotTold);
        }
        if line.stamp.without_offset && !std::mem::replace(&mut self.without_offset, true) {
            sink.note(Note::OffsetNotTold);
        }
        let mut said = Said {
            line,
            number,
            count: 0,
            host: None,
            hosts: &mut self.hosts,
            owned: &mut self.owned,
            clients: &mut self.clients,
            sink,
        };
        match format {
            Format::PostfixLog => postfix::read(line, &mut said),
            _ => sendmail::read(line, &mut said),
        }
    }

    /// What a line of Exim says that stands for itself, with its stamp. Whether it is one.
    pub fn main_log(&mut self, text: &str, number: u64, sink: &mut dyn Sink) -> bool {
        exim::is_about_message(text) && self.exim.text(text, number, sink)
    }
}
