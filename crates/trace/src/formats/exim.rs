//! Exim's main log. Each line tells all of its transfer, and Exim always writes `X=` where TLS was
//! used, so its silence is evidence.
//!
//! Source of the rules: `docs/formats.md`, Other mail servers.

mod stopped;
mod untroubled;

use std::borrow::Cow;

use super::said::lower;
use crate::beside;
use crate::calendar::{Reading, TICKS_PER_MINUTE, Timestamp};
use crate::dates;
use crate::identity::{address_key, host_key, line_identity, log_key};
use crate::iso_stamp::{self, Stamps};
use crate::layout::Middle;
use crate::lines::{Lines, TextLine};
use crate::log_forms;
use crate::options::Options;
use crate::reader::Reader;
use crate::recent::Clients;
use crate::sessions::own_network::Side;
use crate::syslog::{Stamp, SyslogLine};
use crate::tls::{self, TlsClass};
use crate::zone::Zone;
use untroubled::Untroubled;

use crate::words::{
    behind_blanks, first_word, holds, is_blank, split_once, trimmed, trimmed_start, without_mark,
};
use crate::{
    Addressees, Direction, Evidence, Format, MessageKey, Note, Proof, Recipients, Sink, SkipReason,
    Tls, Transfer, decode,
};

/// Whether a file that begins with `head` is a main log.
pub fn is_start_of_one(head: &[u8]) -> bool {
    let mut lines = head.split(|byte| *byte == b'\n');
    lines.any(|line| {
        let text = decode::text(line);
        is_about_message(&text) || is_line_without_message(text.trim_end())
    })
}

/// Whether a line is one about a message, perhaps behind the name of a container or a file.
pub fn is_about_message(line: &str) -> bool {
    let stamps = &mut Stamps::default();
    // The stamp of a main log, which nothing stands before.
    if line.as_bytes().get(10) == Some(&b' ') && line.starts_with(|c: char| c.is_ascii_digit()) {
        return Entry::parse(line, stamps).is_some();
    }
    let plain = log_forms::without_colours(line);
    let about = |start| Entry::parse(start, stamps).is_some();
    log_forms::starts(&plain).any(about)
}

/// The time and the id of the message that a line of a main log is about; a stamp without an offset is
/// in this zone.
pub fn message_of<'a>(line: &'a str, zone: &Zone) -> Option<(Timestamp, &'a str)> {
    let stamps = &mut Stamps::default();
    log_forms::starts(line).find_map(|start| {
        let line = Stamped::parse(start, stamps)?;
        let at = match line.without_offset {
            true => zone.timestamp_of(line.at),
            false => line.at,
        };
        let entry = Entry::of(at, line.rest)?;
        Some((entry.at, entry.id))
    })
}

/// The same of a line that came over syslog, whose own stamp may be missing.
pub fn message_over_syslog<'a>(line: &SyslogLine<'a>, zone: &Zone) -> Option<(Timestamp, &'a str)> {
    message_of(line.message, zone).or_else(|| {
        let entry = Entry::of(line.stamp.at, behind_process(line.message))?;
        Some((entry.at, entry.id))
    })
}

/// The key of a message of this id.
pub fn queue_key(id: &str) -> u64 {
    log_key(&[id.as_bytes()])
}

/// Whether a program writes main logs into the syslog.
pub fn is_program(program: &str) -> bool {
    ["exim", "exim4"].contains(&program)
}

/// Whether a line can only be Exim's although it is about no message: a log of a quiet or hostile
/// day may hold nothing else.
fn is_line_without_message(line: &str) -> bool {
    const STARTS: [&str; 15] = [
        "exim ",
        "H=",
        "U=",
        "SMTP protocol ",
        "SMTP syntax error in ",
        "SMTP command timeout on ",
        "SMTP data timeout ",
        "unexpected disconnection while reading SMTP command",
        "TLS error on connection ",
        "Start queue run: pid=",
        "End queue run: pid=",
        "SMTP connection from ",
        "SMTP call from ",
        "no host name found for IP address ",
        "no IP address found for host ",
    ];
    Stamped::parse(line, &mut Stamps::default())
        .is_some_and(|line| STARTS.iter().any(|start| line.rest.starts_with(start)))
}

/// Reads a main log.
#[derive(Default)]
pub struct EximReader {
    lines: Lines,
    told: EximContext,
}

/// What the lines told so far.
#[derive(Default)]
pub struct EximContext {
    stamps: Stamps,
    before: Before,
    /// The notes on stamps that were made.
    without_year: bool,
    without_offset: bool,
    /// The zone of stamps without an offset.
    zone: Zone,
}

/// What lines before a line tell of its message and its client.
#[derive(Default)]
struct Before {
    /// Messages to which nothing has happened yet.
    untroubled: Untroubled,
    clients: Clients,
}

impl EximReader {
    /// A reader at the start of a line.
    pub fn new(options: &Options) -> Self {
        Self {
            lines: Lines::default(),
            told: EximContext::of(options),
        }
    }
}

impl Reader for EximReader {
    fn format(&self) -> Option<Format> {
        Some(Format::EximLog)
    }

    fn push(&mut self, text: &[u8], sink: &mut dyn Sink) {
        let Self { lines, told } = self;
        lines.push(text, &mut |found| told.line(found, sink));
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        let Self { lines, told } = self;
        lines.finish(&mut |found| told.line(found, sink));
    }

    fn middle(&self) -> Option<Middle> {
        Some(Middle::Exim)
    }

    fn is_between_records(&self) -> bool {
        self.lines.is_between_lines()
    }

    fn lines(&self) -> u64 {
        self.lines.count()
    }
}

impl EximContext {
    /// Nothing.
    pub fn of(options: &Options) -> Self {
        Self {
            zone: options.stamps_zone.clone(),
            ..Self::default()
        }
    }

    fn line(&mut self, line: TextLine<'_>, sink: &mut dyn Sink) {
        let Some(bytes) = line.bytes else {
            sink.record();
            sink.skipped(SkipReason::TooLong, line.number);
            return;
        };
        if is_blank(bytes) {
            return;
        }
        sink.record();
        let text = line.text();
        self.text(&text, line.number, sink);
    }

    /// What a line says, whatever stands before it. Whether it has the stamp of a main log.
    pub fn text(&mut self, text: &str, number: u64, sink: &mut dyn Sink) -> bool {
        if self.entry(text, number, sink) {
            return true;
        }
        let plain = log_forms::without_colours(text);
        let mut starts = log_forms::starts(&plain);
        starts.any(|start| self.entry(start, number, sink))
    }

    fn entry(&mut self, text: &str, number: u64, sink: &mut dyn Sink) -> bool {
        let Some(mut line) = Stamped::parse(text, &mut self.stamps) else {
            return false;
        };
        if line.without_offset {
            line.at = self.zone.timestamp_of(line.at);
            line.without_offset = self.zone.is_utc();
        }
        if let Some(entry) = Entry::of(line.at, line.rest) {
            self.note(false, line.without_offset, sink);
            sink.line_time(line.at);
            entry.tell(&mut self.before, number, sink);
        } else {
            stopped::without_message(line.at, line.rest, sink);
        }
        true
    }

    /// What a line of the syslog says, whose own stamp may be missing.
    pub fn over_syslog(&mut self, line: &SyslogLine<'_>, number: u64, sink: &mut dyn Sink) {
        if self.entry(line.message, number, sink) {
            return;
        }
        let Stamp {
            at,
            without_year,
            without_offset,
        } = line.stamp;
        let rest = behind_process(line.message);
        if let Some(entry) = Entry::of(at, rest) {
            self.note(without_year, without_offset, sink);
            entry.tell(&mut self.before, number, sink);
        } else {
            stopped::without_message(at, rest, sink);
        }
    }

    fn note(&mut self, without_year: bool, without_offset: bool, sink: &mut dyn Sink) {
        if without_year && !std::mem::replace(&mut self.without_year, true) {
            sink.note(Note::YearNotTold);
        }
        if without_offset && !std::mem::replace(&mut self.without_offset, true) {
            sink.note(Note::OffsetNotTold);
        }
    }
}

/// Behind a process id in brackets, if one is there.
fn behind_process(text: &str) -> &str {
    let rest = behind_blanks(text);
    if rest.starts_with('[') {
        let (word, behind) = first_word(rest);
        if word.ends_with(']') {
            return behind_blanks(behind);
        }
    }
    rest
}

/// A line behind its time, and behind an offset and a process id, if they are there.
struct Stamped<'a> {
    at: Timestamp,
    without_offset: bool,
    rest: &'a str,
}

impl<'a> Stamped<'a> {
    fn parse(line: &'a str, stamps: &mut Stamps) -> Option<Self> {
        let line = without_mark(line);
        let (at, without_offset, rest) = match stamp_at_once(line, stamps) {
            Some(read) => read,
            None => any_stamp(line)?,
        };
        Some(Self {
            at,
            without_offset,
            rest: behind_process(rest),
        })
    }
}

/// Reads the stamps that nearly all lines have, byte by byte: the time, whether its offset is not told,
/// and what follows. All others are left to [`any_stamp`].
fn stamp_at_once<'a>(line: &'a str, stamps: &mut Stamps) -> Option<(Timestamp, bool, &'a str)> {
    let (at, length, is_offset_told) = stamps.leading(line.as_bytes())?;
    let rest = line.get(length..)?.strip_prefix(' ')?;
    if is_offset_told || rest.starts_with(' ') {
        return None;
    }
    let [sign @ (b'+' | b'-'), h1, h2, m1, m2, b' ', ..] = *rest.as_bytes() else {
        return (!rest.starts_with(['+', '-'])).then_some((at, true, rest));
    };
    let east = iso_stamp::offset(&[sign, h1, h2, m1, m2])?;
    Some((
        Timestamp(at.0 - east * TICKS_PER_MINUTE),
        false,
        rest.get(6..)?,
    ))
}

fn any_stamp(line: &str) -> Option<(Timestamp, bool, &str)> {
    let (day, rest) = split_once(line, b' ')?;
    let (time, mut rest) = split_once(rest, b' ')?;
    if day.len() != 10 || !time.contains(':') {
        return None;
    }
    let (word, behind) = first_word(rest);
    let without_offset = !is_offset(word);
    if !without_offset {
        rest = behind;
    }
    let stamp = line.get(..line.len() - rest.len()).unwrap_or(line);
    match dates::timestamp(stamp.trim_end())? {
        Reading::Certain(at) => Some((at, without_offset, rest)),
        _ => None,
    }
}

/// A line about a message.
#[derive(Debug, PartialEq)]
struct Entry<'a> {
    at: Timestamp,
    id: &'a str,
    flag: &'a str,
    rest: &'a str,
    /// All that stands behind the id.
    said: &'a str,
}

impl<'a> Entry<'a> {
    fn parse(line: &'a str, stamps: &mut Stamps) -> Option<Self> {
        let Stamped { at, rest, .. } = Stamped::parse(line, stamps)?;
        Self::of(at, rest)
    }

    /// What stands behind the stamp.
    fn of(at: Timestamp, rest: &'a str) -> Option<Self> {
        let (id, said) = first_word(rest);
        let (flag, rest) = first_word(said);
        is_message_id(id).then_some(Self {
            at,
            id,
            flag,
            rest,
            said,
        })
    }

    /// Equal for the same line in several files, which may spell its stamp in different ways.
    fn key(&self) -> u64 {
        let second = self.at.second().to_le_bytes();
        let texts = [self.id, self.flag, trimmed(self.rest)];
        let [id, flag, rest] = texts.map(str::as_bytes);
        log_key(&[&second, id, flag, rest])
    }

    fn queue(&self) -> u64 {
        queue_key(self.id)
    }

    fn tell(&self, before: &mut Before, line: u64, sink: &mut dyn Sink) {
        let direction = match self.flag {
            "<=" => Direction::Inbound,
            // The last hands a message on while it comes in.
            "=>" | "->" | ">>" => Direction::Outbound,
            _ => {
                stopped::of_message(self, &mut before.untroubled, sink);
                return;
            }
        };
        let is_inbound = direction == Direction::Inbound;
        // Mail that stays inside names no host.
        let names_host = holds(self.rest, "H=", b'H');
        if !is_inbound && !names_host {
            return;
        }
        let queue = self.queue();
        if is_inbound {
            before.untroubled.came(queue);
        }
        if !names_host {
            return;
        }
        let fields = Fields::parse(self.rest);
        // A host without an address was looked up, not spoken to: the transport is a local one.
        let Some(host) = fields.host.filter(|host| !host.address.is_empty()) else {
            return;
        };
        if is_inbound {
            stopped::mailed(&host, sink);
        }
        let is_submission = is_inbound && fields.login.is_some();
        let side = Side::of(host.address)
            .or_skipped(is_submission.then_some(SkipReason::ClientSubmission));
        let server = host.key();
        // Of those that came in, the recipients are only counted.
        let address = (!is_inbound).then(|| address_key(fields.address));
        if let Some(address) = address {
            stopped::sent(self.at, queue, address, &mut before.untroubled, sink);
        }
        if let Side::Skipped(reason) = side {
            sink.left_out(reason, self.key(), line);
            if reason == SkipReason::ClientSubmission {
                stopped::handed_in(self, &host, &fields, &mut before.clients, sink);
            }
            return;
        }
        let apart = match direction {
            // Queue ids come again after some years. Not every log tells more than the second.
            Direction::Inbound => self.at.second().cast_unsigned(),
            Direction::Outbound => host_key(&server),
        };
        let identity = line_identity(Format::EximLog, direction, queue, apart);
        let class = fields.class();
        if class == TlsClass::None {
            let side = match direction {
                Direction::Inbound => beside::Side::Inbound,
                Direction::Outbound => beside::Side::Outbound,
            };
            stopped::in_clear(self.at, identity, side, &host, sink);
        }
        let recipients = match direction {
            Direction::Inbound => Recipients::Count(fields.recipients.max(1)),
            Direction::Outbound => Recipients::Addresses(address.as_slice()),
        };
        let transfer = Transfer {
            direction,
            at: Reading::Certain(self.at),
            identity: Some(identity),
            network_id: None,
            message_id: MessageKey::of_message_id(fields.message_id),
            connector: None,
            tls: Tls::Is(class),
            recipients,
            tentative: false,
            evidence: Evidence {
                server: &server,
                domain: super::cells::domain_of(fields.address),
                cipher: fields.cipher(),
                proof: fields.proof,
                sender: match direction {
                    Direction::Inbound => super::cells::told(fields.written),
                    Direction::Outbound => None,
                },
                addressees: match direction {
                    Direction::Inbound => Addressees::default(),
                    Direction::Outbound => Addressees::one(fields.written),
                },
                message_id: fields.message_id,
            },
        };
        sink.transfer_of_queue(&transfer, side, queue, line);
    }
}

fn is_offset(word: &str) -> bool {
    let digits = word.strip_prefix(['+', '-']).unwrap_or_default();
    digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// `1O0aWg-wlpfax-eM`, or longer since Exim 4.97.
fn is_message_id(word: &str) -> bool {
    is_short_id(word.as_bytes()) || is_any_id(word)
}

/// The same of the shorter ones. It looks at all letters and only then says what it saw, which compilers
/// turn into a few steps: it is asked for every line.
fn is_short_id(word: &[u8]) -> bool {
    const DASHES: [usize; 2] = [6, 13];
    let Ok(word) = <&[u8; 16]>::try_from(word) else {
        return false;
    };
    let mut all = true;
    let mut dashes = 0;
    for byte in word {
        dashes += u8::from(*byte == b'-');
        all &= byte.is_ascii_alphanumeric() | (*byte == b'-');
    }
    all && dashes == 2 && DASHES.iter().all(|at| word[*at] == b'-')
}

fn is_any_id(word: &str) -> bool {
    let are_letters = |part: &[u8]| part.iter().all(u8::is_ascii_alphanumeric);
    let Some((first, [b'-', rest @ ..])) = word.as_bytes().split_first_chunk::<6>() else {
        return false;
    };
    let Some(dash) = rest.iter().position(|byte| *byte == b'-') else {
        return false;
    };
    let (second, third) = rest.split_at(dash);
    let third = third.get(1..).unwrap_or_default();
    (6..=11).contains(&second.len())
        && (2..=4).contains(&third.len())
        && [first, second, third].into_iter().all(are_letters)
}

/// The other side.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Host<'a> {
    /// The name that DNS gave, empty if there is none.
    name: &'a str,
    address: &'a str,
}

impl<'a> Host<'a> {
    fn key(&self) -> Cow<'a, str> {
        let name = self.name.trim_end_matches('.');
        if name.is_empty() {
            Cow::Borrowed(self.address)
        } else {
            lower(name)
        }
    }
}

/// What stands behind the arrow, as far as it matters.
#[derive(Debug, Default, PartialEq)]
struct Fields<'a> {
    /// The first word: sender or recipient.
    address: &'a str,
    /// The same as it is written: `<>` is a null sender.
    written: &'a str,
    host: Option<Host<'a>>,
    protocol: &'a str,
    tls: Option<&'a str>,
    /// How a client proved who it is: `mechanism:account`.
    login: Option<&'a str>,
    /// Address and port of this host, where they are told.
    interface: &'a str,
    /// What is said of the certificate of the other side.
    proof: Proof,
    message_id: &'a str,
    /// The addresses behind ` for `.
    recipients: u32,
}

impl<'a> Fields<'a> {
    fn parse(text: &'a str) -> Self {
        let mut fields = Self::default();
        let mut words = Words(text).peekable();
        let mut first = words.next().unwrap_or_default();
        // `bob <bob@example.com>` names a mailbox first, `bob@example.org <list@example.com>` the
        // address that an alias led to.
        if let Some(next) = words.next_if(|next| next.starts_with('<'))
            && memchr::memchr(b'@', first.as_bytes()).is_none()
        {
            first = next;
        }
        fields.written = first;
        fields.address = first.trim_start_matches('<').trim_end_matches('>');
        let mut in_host = false;
        let mut behind_for = false;
        for word in words {
            if behind_for {
                fields.recipients += 1;
                continue;
            }
            if in_host && let Some((_, rest)) = split_once(word, b'[') {
                let address = split_once(rest, b']').map_or(rest, |(address, _)| address);
                if let Some(host) = &mut fields.host
                    && word.starts_with('[')
                {
                    host.address = address;
                    in_host = false;
                }
                continue;
            }
            if !may_matter(word) {
                continue;
            }
            let (key, value) = split_once(word, b'=').unwrap_or((word, ""));
            match key {
                "H" if fields.host.is_none() => {
                    let named = !value.starts_with(['[', '(']);
                    let address = value
                        .strip_prefix('[')
                        .and_then(|rest| split_once(rest, b']'));
                    let address = address.map_or("", |(address, _)| address);
                    fields.host = Some(Host {
                        name: if named { value } else { "" },
                        address,
                    });
                    in_host = address.is_empty();
                }
                "P" if fields.protocol.is_empty() => fields.protocol = value,
                "X" if fields.tls.is_none() => fields.tls = Some(value),
                "CV" if fields.proof == Proof::CannotTell => {
                    fields.proof = match value {
                        "dane" => Proof::Dane,
                        // By an authority; whether the name is checked is a matter of configuration.
                        "yes" => Proof::Trusted,
                        "no" => Proof::Unverified,
                        _ => Proof::CannotTell,
                    }
                }
                "A" => fields.login = fields.login.or(Some(value)),
                "I" => fields.interface = value,
                "id" => fields.message_id = value,
                "for" if value.is_empty() => behind_for = true,
                _ => {}
            }
        }
        fields
    }

    /// The second part of `version:cipher:bits`. `*` at its end says that an older session goes on.
    fn cipher(&self) -> &'a str {
        let behind = self.tls.and_then(|tls| split_once(tls, b':'));
        let behind = behind.map_or("", |(_, behind)| behind);
        let cipher = split_once(behind, b':').map_or(behind, |(cipher, _)| cipher);
        cipher.trim_end_matches('*')
    }

    fn class(&self) -> TlsClass {
        let Some(tls) = self.tls.filter(|tls| !tls.is_empty()) else {
            let protocol = self.protocol.to_ascii_lowercase();
            let is_secure = protocol.ends_with("smtps") || protocol.ends_with("smtpsa");
            return if is_secure {
                TlsClass::TlsUnversioned
            } else {
                TlsClass::None
            };
        };
        let version = split_once(tls, b':').map_or(tls, |(version, _)| version);
        tls::class_of_version(version)
            .filter(|class| {
                *class != TlsClass::None && version.contains(|c: char| c.is_ascii_alphabetic())
            })
            .or_else(|| tls::class_of_cipher(version))
            .unwrap_or(TlsClass::TlsUnversioned)
    }
}

/// Whether a word is a field that is looked at, or the last word before the recipients.
fn may_matter(word: &str) -> bool {
    match word.as_bytes() {
        [b'H' | b'P' | b'X' | b'A' | b'I', rest @ ..]
        | [b'i', b'd', rest @ ..]
        | [b'C', b'V', rest @ ..] => matches!(rest, [] | [b'=', ..]),
        word => matches!(word, b"for" | b"for="),
    }
}

/// Words outside of quotes; a quoted text is part of its word.
struct Words<'a>(&'a str);

impl<'a> Iterator for Words<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = match self.0.as_bytes() {
            // Between nearly all words.
            [b' ', b'!'..=b'~', ..] => self.0.get(1..)?,
            _ => trimmed_start(behind_blanks(self.0)),
        };
        if text.is_empty() {
            return None;
        }
        let (word, rest) = text.split_at_checked(end_of_word(text.as_bytes()))?;
        self.0 = rest;
        Some(word)
    }
}

fn end_of_word(text: &[u8]) -> usize {
    let mut end = 0;
    while let Some(rest) = text.get(end..)
        && let Some(place) = memchr::memchr2(b' ', b'"', rest)
    {
        end += place;
        if text.get(end) == Some(&b' ') {
            return end;
        }
        end = behind_quotes(text, end + 1);
    }
    text.len()
}

/// The place behind the quote that closes a quoted text, which begins at `from`.
fn behind_quotes(text: &[u8], from: usize) -> usize {
    let mut end = from;
    while let Some(rest) = text.get(end..)
        && let Some(place) = memchr::memchr2(b'"', b'\\', rest)
    {
        end += place + 1;
        if text.get(end - 1) == Some(&b'"') {
            return end;
        }
        end += 1;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::options::Options;
    use crate::recording_sink::EvidenceRecorder;

    /// As it was before words were looked for: letter by letter.
    fn plain_end_of_word(text: &str) -> usize {
        let (mut quoted, mut escaped) = (false, false);
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                b' ' if !quoted => return at,
                _ => {}
            }
        }
        text.len()
    }

    proptest! {
        #[test]
        fn words_end_where_they_end_letter_by_letter(text in "[ab \"\\\\é]{0,30}") {
            prop_assert_eq!(end_of_word(text.as_bytes()), plain_end_of_word(&text));
        }

        #[test]
        fn stamps_are_read_as_any_stamp_is(
            stamp in "202[5-7]-1[0-2]-[0-3][0-9] [01][0-9]:[0-6][0-9]:[0-6][0-9]([.,][0-9]{1,4})?([+-]01:?00)?( {1,2}[+-]?[0-9]{2}[0-9]{2})? {0,2}",
            rest in "(\\[7\\] )?1hejrj-8QRNe5-Kg <= a@b",
            at in 0..60_usize,
            with in "[0-9 +:-]?",
        ) {
            let line = format!("{stamp}{rest}");
            let mut damaged = line.clone();
            let at = at % stamp.len();
            damaged.replace_range(at..=at, &with);
            for line in [line, damaged] {
                if let Some(read) = stamp_at_once(&line, &mut Stamps::default()) {
                    prop_assert_eq!(Some(read), any_stamp(&line), "{}", line);
                }
            }
        }

        #[test]
        fn message_ids_have_three_parts(id in "[a-z0-9-]{0,3}[a-z0-9]{5,6}-[a-z0-9é]{5,12}-[a-z0-9_]{1,5}-?") {
            let parts: Vec<&str> = id.split('-').collect();
            let fits = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
                lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
            };
            let expected = parts.len() == 3
                && fits(parts[0], 6..=6)
                && fits(parts[1], 6..=11)
                && fits(parts[2], 2..=4);
            prop_assert_eq!(is_message_id(&id), expected, "{}", id);
        }
    }

    #[test]
    fn arrivals_and_deliveries() {
        let fields = Fields::parse(
            "a@b H=mail.x (helo) [198.51.100.1]:51 I=[10.0.0.1]:25 P=esmtps X=TLS1.2:C:256 S=1 \
             id=m@x T=\"q \\\" X=TLS1.0:a P=smtp\" for b@c d@e",
        );
        assert_eq!(
            fields.host,
            Some(Host {
                name: "mail.x",
                address: "198.51.100.1"
            })
        );
        assert_eq!(
            (fields.class(), fields.recipients, fields.message_id),
            (TlsClass::Tls1_2, 2, "m@x")
        );
        let fields = Fields::parse("bob <bob@x.y> R=r T=t H=[203.0.113.9] C=\"250 OK H=q\"");
        assert_eq!(fields.host.unwrap().key(), "203.0.113.9");
        assert_eq!(
            (fields.address, fields.class()),
            ("bob@x.y", TlsClass::None)
        );
    }

    #[test]
    fn what_is_told_of_the_other_side() {
        let lines = [
            "<= A@B.Example H=m.b [198.51.100.7] P=esmtps X=TLS1.2:AES256-SHA:256 CV=no S=1 id=m@b",
            "<= <> H=m.b [198.51.100.7] P=esmtps X=TLS1.3:TLS_AES_256_GCM_SHA384*:256 CV=yes S=1",
            "<= a@xn--b.example H=m.b [198.51.100.7] P=smtp S=1 T=\"X=TLS1.2:AES256-SHA:256 CV=no\"",
            "=> bob <X@A.example> R=r T=t H=m.n [203.0.113.5] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=dane C=\"250 CV=no\"",
            "-> x@a.example R=r T=t H=m.n [203.0.113.5]",
            "== x@a.example R=r T=t defer (0)",
        ];
        let line = |text: &str| format!("2026-11-16 10:00:00 1hejrj-8QRNe5-Kg {text}\n");
        let text: String = lines.into_iter().map(line).collect();
        assert_eq!(
            EvidenceRecorder::of(&text, &Options::default()),
            [
                "A@B.Example >  [AES256-SHA] unverified",
                "<> >  [TLS_AES_256_GCM_SHA384] trusted",
                "a@xn--b.example >  [] cannot_tell",
                "? > <X@A.example> [TLS_AES_256_GCM_SHA384] dane",
                "? > x@a.example [] cannot_tell",
            ]
        );
    }

    #[test]
    fn addresses_behind_aliases() {
        let address = |text| Fields::parse(text).address;
        assert_eq!(address("bob <bob@x.y> R=r"), "bob@x.y");
        assert_eq!(address("kai@o.p <team@x.y> R=r H=h [1.2.3.4]"), "kai@o.p");
        assert_eq!(address("<> R=1abcde-000000-AB U=mail"), "");
        assert_eq!(address("\"a b\"@x.y F=<c@d>"), "\"a b\"@x.y");
    }

    #[test]
    fn classes() {
        let class = |text: &str| Fields::parse(&format!("a H=x [1.2.3.4] {text}")).class();
        for (text, expected) in [
            ("P=esmtps X=TLSv1:AES256-SHA:256", TlsClass::Tls1_0),
            ("P=esmtps X=TLS-1.1:AES:256", TlsClass::Tls1_1),
            ("P=esmtps X=TLS1.x:ke:xxx", TlsClass::TlsUnversioned),
            (
                "P=esmtps X=DHE-RSA-AES256-SHA:256",
                TlsClass::TlsUnversioned,
            ),
            ("P=esmtps", TlsClass::TlsUnversioned),
            ("P=esmtp", TlsClass::None),
        ] {
            assert_eq!(class(text), expected, "{text}");
        }
    }

    #[test]
    fn lines() {
        let parse = |line| Entry::parse(line, &mut Stamps::default());
        let entry = parse("2026-11-17 00:30:00.1 +0100 [7] 1hejrj-8QRNe5-Kg <= a@b H=x").unwrap();
        assert_eq!(
            (entry.at.day().to_string().as_str(), entry.flag),
            ("2026-11-16", "<=")
        );
        assert!(parse("1999-03-02 09:44:33 10HmaX-000000005vi-0000 Completed").is_some());
        let silent = "2026-11-16 10:05:00 [77] no host name found for IP address 1";
        assert_eq!(parse(silent), None);
        assert!(is_line_without_message(silent));
        assert!(!is_line_without_message(
            "2026-11-16 10:05:00 host program[1]: H=x"
        ));
    }
}
