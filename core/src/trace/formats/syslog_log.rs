//! The syslog of a mail server: finds the lines of Postfix and Sendmail among those of others.
//!
//! Which of the two it is, is known with the first line of either; until then lines are only counted.

use std::borrow::Cow;

use super::{postfix, sendmail};
use crate::trace::file::{Middle, Options, Reader};
use crate::trace::identity::{joined_key, log_key};
use crate::trace::lines::{Line, Lines};
use crate::trace::recent::Recent;
use crate::trace::sessions::{Event, mail_server};
use crate::trace::syslog::{SyslogLine, SyslogParser};
use crate::trace::words::{is_blank, split_once, trimmed, trimmed_end, trimmed_start};
use crate::trace::{Evidence, Format, Moment, Note, Sink, SkipReason, decode};

/// A file that has no such line among this many of its first ones is no syslog.
const PROBED: usize = 50;

/// Whether a file that begins with `head` is a syslog.
pub fn is_start_of_one(head: &[u8], now: Moment) -> bool {
    let lines = head
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.trim_ascii().is_empty());
    let mut parser = SyslogParser::new(now);
    lines
        .take(PROBED)
        .any(|line| parser.parse(decode::text(line).trim_end()).is_some())
}

/// Reads a syslog.
pub struct SyslogReader {
    parser: SyslogParser,
    lines: Lines,
    told: Told,
    format: Option<Format>,
    /// Records and bad lines before the format was known.
    waiting: Vec<Waiting>,
    waiting_records: u64,
}

/// What the lines of a format told so far.
#[derive(Default)]
struct Told {
    /// Keys of the log hosts.
    hosts: Recent<u64>,
    /// The host and the address of its own that were told last: they come again with every connection.
    owned: Option<(u64, u64)>,
    /// The notes on stamps that were made.
    without_year: bool,
    without_offset: bool,
}

enum Waiting {
    Bad { line: u64 },
    Time(Moment),
}

/// Lines without a stamp that are remembered before the format is known.
const MAX_WAITING: usize = 1000;

impl SyslogReader {
    /// A reader at the start of a file.
    pub fn new(options: &Options) -> Self {
        Self {
            parser: SyslogParser::new(options.now),
            lines: Lines::default(),
            told: Told::default(),
            format: None,
            waiting: Vec::new(),
            waiting_records: 0,
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
        for _ in 0..std::mem::take(&mut self.waiting_records) {
            sink.record();
        }
        for waiting in std::mem::take(&mut self.waiting) {
            match waiting {
                Waiting::Bad { line } => sink.skipped(SkipReason::BadLine, line),
                Waiting::Time(at) => sink.line_time(at),
            }
        }
    }

    fn line(&mut self, line: Line<'_>, sink: &mut dyn Sink) {
        let bytes = line.bytes.unwrap_or_default();
        if line.bytes.is_some() && is_blank(bytes) {
            return;
        }
        let text = line.text();
        let parsed = self.parser.parse(trimmed_end(&text));
        let format = parsed.and_then(|parsed| format_of(parsed.program));
        if let Some(format) = format {
            self.known(format, sink);
        }
        let is_known = self.format.is_some();
        match (is_known, parsed) {
            (true, None) => {
                sink.record();
                sink.skipped(SkipReason::BadLine, line.number);
            }
            (true, Some(parsed)) => {
                sink.record();
                sink.line_time(parsed.stamp.at);
                if let Some(format) = format {
                    self.told.line(&parsed, format, line.number, sink);
                }
            }
            (false, None) => {
                self.waiting_records += 1;
                if self.waiting.len() < MAX_WAITING {
                    self.waiting.push(Waiting::Bad { line: line.number });
                }
            }
            (false, Some(parsed)) => {
                self.waiting_records += 1;
                let is_first = !self.waiting.iter().any(|w| matches!(w, Waiting::Time(_)));
                if is_first {
                    self.waiting.push(Waiting::Time(parsed.stamp.at));
                }
            }
        }
    }
}

impl Reader for SyslogReader {
    fn format(&self) -> Option<Format> {
        self.format
    }

    fn push(&mut self, text: &[u8], sink: &mut dyn Sink) {
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

fn format_of(program: &str) -> Option<Format> {
    if postfix::is_program(program) {
        Some(Format::PostfixLog)
    } else if sendmail::is_program(program) {
        Some(Format::SendmailLog)
    } else {
        None
    }
}

impl Told {
    fn line(&mut self, line: &SyslogLine<'_>, format: Format, number: u64, sink: &mut dyn Sink) {
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
            hosts: &mut self.hosts,
            owned: &mut self.owned,
            sink,
        };
        match format {
            Format::PostfixLog => postfix::read(line, &mut said),
            _ => sendmail::read(line, &mut said),
        }
    }
}

/// Takes what one line says.
pub struct Said<'a> {
    line: &'a SyslogLine<'a>,
    number: u64,
    /// How many things the line said so far.
    count: u32,
    hosts: &'a mut Recent<u64>,
    owned: &'a mut Option<(u64, u64)>,
    sink: &'a mut dyn Sink,
}

impl Said<'_> {
    /// The line says this.
    pub fn step(&mut self, step: mail_server::Step) {
        self.step_with(step, "", "");
    }

    /// The line says this of a transfer with that server and domain.
    pub fn step_with(&mut self, step: mail_server::Step, server: &str, domain: &str) {
        let host = self.host();
        // Without the stamp, which the journal spells in another way.
        let line = log_key(&[self.line.message.as_bytes()]);
        let event = Event::MailServer(mail_server::Line {
            at: self.line.stamp.at,
            line: self.number,
            content: joined_key(line, self.count.into()) as u16,
            host,
            process: joined_key(host, log_key(&[self.line.pid.as_bytes()])),
            step,
        });
        self.count += 1;
        let evidence = Evidence {
            server,
            domain,
            ..Evidence::default()
        };
        self.sink.event(None, &evidence, &event);
    }

    /// The line tells an address of the host itself.
    pub fn owns(&mut self, address: u64) {
        let host = self.host();
        if self.owned.replace((host, address)) != Some((host, address)) {
            self.step(mail_server::Step::Owns { address });
        }
    }

    /// The key of a queue id on this host.
    pub fn queue(&mut self, id: &str) -> u64 {
        joined_key(self.host(), log_key(&[id.as_bytes()]))
    }

    fn host(&mut self) -> u64 {
        let find = |host: &str| log_key(&[lower(host).as_bytes()]);
        self.hosts.of(self.line.host, find)
    }
}

/// In lower case, which nearly all hosts are already.
pub fn lower(host: &str) -> Cow<'_, str> {
    if host.bytes().any(|byte| byte.is_ascii_uppercase()) {
        host.to_ascii_lowercase().into()
    } else {
        host.into()
    }
}

/// `name[inner]` or `name [inner]`, as logs write hosts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bracketed<'a> {
    /// What stands before the bracket.
    pub name: &'a str,
    /// What stands inside: an address, or a socket.
    pub inner: &'a str,
}

impl<'a> Bracketed<'a> {
    /// Reads the first bracket.
    pub fn of(text: &'a str) -> Option<Self> {
        let (name, rest) = split_once(text, b'[')?;
        let (inner, _) = split_once(rest, b']')?;
        (!inner.is_empty()).then_some(Self {
            name: trimmed(name),
            inner,
        })
    }

    /// By what the server is known: its name, else its address.
    pub fn key(&self) -> Cow<'a, str> {
        let name = self.name.trim_end_matches('.');
        let told = if name.is_empty() || name.eq_ignore_ascii_case("unknown") {
            self.inner
        } else {
            name
        };
        lower(told)
    }
}

/// The fields of `key=value, key=value`. A value that begins with `<` ends at its `>`, so that an
/// address may hold anything; one in a list of them, at the last.
pub fn fields(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            if rest.is_empty() {
                return None;
            }
            let (before, behind) = match memchr::memchr2(b'=', b',', rest.as_bytes()) {
                Some(at) if rest.get(at..)?.starts_with('=') => {
                    (rest.get(..at)?, rest.get(at + 1..)?)
                }
                Some(at) => {
                    rest = trimmed_start(rest.get(at + 1..)?);
                    continue;
                }
                None => return None,
            };
            let value_end = end_of_value(behind);
            let value = behind.get(..value_end)?;
            rest = behind.get(value_end..)?.trim_start_matches([',', ' ']);
            return Some((trimmed(before), trimmed(value)));
        }
    })
}

fn end_of_value(text: &str) -> usize {
    let plain_end = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        let mut commas = memchr::memchr_iter(b',', rest.as_bytes());
        let end = commas.find(|at| rest.as_bytes().get(at + 1) == Some(&b' '));
        end.map_or(text.len(), |at| from + at)
    };
    let mut at = 0;
    while text.get(at..).is_some_and(|rest| rest.starts_with('<')) {
        let Some(end) = end_of_address(text.get(at..).unwrap_or_default()) else {
            break;
        };
        at += end;
        if text.get(at..).is_some_and(|rest| rest.starts_with(",<")) {
            at += 1;
        }
    }
    plain_end(at)
}

/// Behind the `>` that closes an address, outside of quotes.
fn end_of_address(text: &str) -> Option<usize> {
    let (mut quoted, mut escaped) = (false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            b'>' if !quoted => return Some(at + 1),
            _ => {}
        }
    }
    text.find('>').map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_and_odd_addresses() {
        let all: Vec<_> = fields("to=<\"a, status=sent>\"@b>,<c@d>, orig_to=<x>, relay=h[1.2.3.4]:25, status=sent (ok, x=y)").collect();
        let expected = [
            ("to", "<\"a, status=sent>\"@b>,<c@d>"),
            ("orig_to", "<x>"),
            ("relay", "h[1.2.3.4]:25"),
            ("status", "sent (ok"),
            ("x", "y)"),
        ];
        assert_eq!(all, expected);
    }
}
