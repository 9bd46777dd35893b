//! The syslog of a mail server: finds the lines of Postfix, Sendmail and Exim among those of others.
//!
//! Which of them it is, is known with the first line of one; until then lines are only counted.

use crate::beside::{self, TextKey};
use std::borrow::Cow;

use super::{exim, postfix, sendmail};
use crate::file::{Middle, Options, Reader};
use crate::identity::{joined_key, log_key};
use crate::lines::{Line, Lines};
use crate::log_forms::without_colours;
use crate::recent::{Clients, Recent};
use crate::sessions::{Event, mail_server};
use crate::syslog::{SyslogLine, SyslogParser};
use crate::words::{is_blank, is_lower, split_once, trimmed, trimmed_end, trimmed_start};
use crate::{Evidence, Format, Moment, Note, Sink, SkipReason, decode};

/// Whether a file that begins with `head` is a syslog: one of its lines, of which there may be any
/// number of others before it, is of a mail server, or has the usual form.
pub fn is_start_of_one(head: &[u8], now: Moment) -> bool {
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
    told: Told,
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
    first: Option<Moment>,
    /// Lines behind that one that are none of a log, at most [`MAX_WAITING`].
    bad: Vec<u64>,
}

/// What the lines of a log told so far.
#[derive(Default)]
pub struct Told {
    /// Keys of the log hosts.
    hosts: Recent<u64>,
    /// The host and the address of its own that were told last: they come again with every connection.
    owned: Option<(u64, u64)>,
    clients: Clients,
    /// The notes on stamps that were made.
    without_year: bool,
    without_offset: bool,
    exim: exim::Told,
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

    fn line(&mut self, line: Line<'_>, sink: &mut dyn Sink) {
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

impl Told {
    /// What a line of a program of this format says.
    pub fn line(
        &mut self,
        line: &SyslogLine<'_>,
        format: Format,
        number: u64,
        sink: &mut dyn Sink,
    ) {
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

/// Takes what one line says.
pub struct Said<'a> {
    line: &'a SyslogLine<'a>,
    number: u64,
    /// How many things the line said so far.
    count: u32,
    /// The key of the log host, once it was asked for.
    host: Option<u64>,
    hosts: &'a mut Recent<u64>,
    owned: &'a mut Option<(u64, u64)>,
    clients: &'a mut Clients,
    sink: &'a mut dyn Sink,
}

impl Said<'_> {
    /// The line says this.
    pub fn step(&mut self, step: mail_server::Step) {
        self.step_with(step, "", "");
    }

    /// The line says this of a transfer with that server and domain.
    pub fn step_with(&mut self, step: mail_server::Step, server: &str, domain: &str) {
        self.step_telling(
            step,
            &Evidence {
                server,
                domain,
                ..Evidence::default()
            },
        );
    }

    /// The line says this of a connection with that cipher, empty if it is not told.
    pub fn step_with_cipher(&mut self, step: mail_server::Step, cipher: &str) {
        self.step_telling(
            step,
            &Evidence {
                cipher,
                ..Evidence::default()
            },
        );
    }

    /// The line says this of a message with that sender, empty if it is not told.
    pub fn step_with_sender(&mut self, step: mail_server::Step, sender: &str) {
        self.step_telling(
            step,
            &Evidence {
                sender: super::told(sender),
                ..Evidence::default()
            },
        );
    }

    /// The line says this, with all that it tells of the other side.
    pub fn step_telling(&mut self, step: mail_server::Step, evidence: &Evidence<'_>) {
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
        self.sink.event(None, evidence, &event);
    }

    /// The line tells an address of the host itself.
    pub fn owns(&mut self, address: u64) {
        let host = self.host();
        if self.owned.replace((host, address)) != Some((host, address)) {
            self.step(mail_server::Step::Owns { address });
        }
    }

    /// Keeps a text of what is told beside the transfers; tells its key.
    pub fn text(&mut self, text: &str) -> TextKey {
        self.sink.text(text)
    }

    /// The keys of account and mechanism that a text tells, as `read` takes them out of it; both are kept.
    pub fn login(
        &mut self,
        told: &str,
        read: impl FnOnce(&str) -> (&str, Cow<'_, str>),
    ) -> (TextKey, TextKey) {
        self.clients.logins.of(told, |told| {
            let (account, mechanism) = read(told);
            (self.sink.text(account), self.sink.text(&mechanism))
        })
    }

    /// The keys of address and name of a client; both are kept.
    pub fn client(&mut self, client: &Bracketed<'_>) -> (TextKey, TextKey) {
        let Self { clients, sink, .. } = self;
        let address = clients.host(client.inner, *sink);
        (address, clients.host(client.name, *sink))
    }

    /// Something is told beside the transfers.
    pub fn beside(&mut self, told: &beside::Told<'_>) {
        self.sink.beside(told);
    }

    /// The time of the line.
    pub fn at(&self) -> Moment {
        self.line.stamp.at
    }

    /// The key of a queue id on this host.
    pub fn queue(&mut self, id: &str) -> u64 {
        joined_key(self.host(), log_key(&[id.as_bytes()]))
    }

    fn host(&mut self) -> u64 {
        if let Some(host) = self.host {
            return host;
        }
        let find = |host: &str| log_key(&[lower(host).as_bytes()]);
        let host = self.hosts.of(self.line.host, find);
        self.host = Some(host);
        host
    }
}

/// In lower case, which nearly all hosts are already.
pub fn lower(host: &str) -> Cow<'_, str> {
    match is_lower(host) {
        true => host.into(),
        false => host.to_ascii_lowercase().into(),
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
        // Names are longer than the words that are looked at byte by byte.
        let bracket = memchr::memchr(b'[', text.as_bytes())?;
        let (name, rest) = (text.get(..bracket)?, text.get(bracket + 1..)?);
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
            rest = behind_separators(behind.get(value_end..)?);
            return Some((trimmed(before), trimmed(value)));
        }
    })
}

fn behind_separators(text: &str) -> &str {
    let is_separator = |byte: &u8| matches!(byte, b',' | b' ');
    let count = text.bytes().take_while(is_separator).count();
    text.get(count..).unwrap_or_default()
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
    // Nearly all addresses are without quotes.
    let first = memchr::memchr3(b'>', b'"', b'\\', text.as_bytes())?;
    if text.as_bytes().get(first) == Some(&b'>') {
        return Some(first + 1);
    }
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
