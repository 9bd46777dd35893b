//! Sessions of Exchange's SMTP protocol logs: which messages were accepted, and under which TLS.
//!
//! Lines interleave, cross file ends, start mid-way, and skip and repeat sequence numbers; commands
//! may be pipelined, so replies are matched to commands in their order.
//! Source of the rules: `docs/counting.md`, SMTP protocol logs.

use std::collections::VecDeque;

use rustc_hash::FxHashSet;

use super::name::{Name, Named};
pub use super::protocol_line::{
    Certificate, Command, Hop, ProtocolLine, Refusal, Reply, ReplyText, Step,
};
use super::{FileEvents, Findings, SessionTransfer, Tag};
use crate::beside::{
    self, Attempt, BesideFact, Clear, HandedIn, Reason, Side, TextKey, exchange_key_of_half,
};
use crate::identity::{hash64, session_identity};
use crate::{Direction, Format, Proof, SkipReason, Timestamp, Tls, TlsClass, sorted};

/// Reads all sessions, but those that stand whole in one of the files: they were read already, and
/// what other files hold of them are copies.
pub(super) fn resolve(files: &[FileEvents<'_>], findings: &mut dyn Findings) {
    let whole: FxHashSet<u64> = files.iter().flat_map(|file| file.whole).copied().collect();
    // A copy of all lines that is sorted would take as much memory as the lines.
    let count: usize = files.iter().map(FileEvents::protocol_line_count).sum();
    let rounds = count as u64 / AT_ONCE + 1;
    for round in 0..rounds {
        let cut = |session: u64| session % rounds == round && !whole.contains(&session);
        let lines = files.iter().flat_map(|file| file.protocol_lines(&cut));
        read_sessions(lines.collect(), findings);
    }
}

/// Lines of a round, about.
const AT_ONCE: u64 = 1 << 15;

/// Reads sessions whose lines come in any order.
pub(super) fn read_sessions(mut lines: Vec<(ProtocolLine, Tag)>, findings: &mut dyn Findings) {
    lines.sort_unstable();
    lines.dedup_by_key(|(line, _)| (line.session, line.sequence, line.at, line.content));
    for session in lines.chunk_by(|(a, _), (b, _)| a.session == b.session) {
        Session::read(session, findings);
    }
}

#[derive(Debug)]
struct Recipient {
    is_health_mailbox: bool,
    is_refused: bool,
    domain: Name,
    /// Of the line that names it: equal lines name equal addresses.
    content: u64,
}

/// A message under way.
#[derive(Debug)]
struct Message {
    health_sender: bool,
    sender: Name,
    recipients: Vec<Recipient>,
    id: u64,
    accepted: bool,
}

impl Message {
    fn taken(&self) -> impl Iterator<Item = &Recipient> {
        let all = self.recipients.iter();
        all.filter(|recipient| !recipient.is_refused)
    }

    fn is_probe(&self) -> bool {
        let mut taken = self.taken().peekable();
        self.health_sender
            || (taken.peek().is_some() && taken.all(|recipient| recipient.is_health_mailbox))
    }

    fn count(&self) -> u32 {
        u32::try_from(self.taken().count())
            .unwrap_or(u32::MAX)
            .max(1)
    }

    /// The domains of the recipients that were taken, of equal addresses once.
    fn domains(&self) -> Vec<Name> {
        let mut taken: Vec<(u64, Name)> = self
            .taken()
            .map(|recipient| (recipient.content, recipient.domain))
            .filter(|(_, domain)| domain.is_told())
            .collect();
        sorted::all(&mut taken);
        taken.dedup_by_key(|(content, _)| *content);
        taken.into_iter().map(|(_, domain)| domain).collect()
    }
}

/// A command that was not answered yet; numbers are those of messages and recipients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pending {
    Other,
    /// Nothing is sent behind it before it is answered (RFC 2920).
    Alone,
    /// `STARTTLS`, likewise.
    StartTls,
    Recipient(usize, usize),
    Data(usize),
    /// The end of DATA, or BDAT LAST.
    End(usize),
}

/// What the server says between a line and the next command.
#[derive(Clone, Copy, Debug, Default)]
struct Ahead {
    /// Anything.
    reply: bool,
    /// `354`.
    start_of_data: bool,
}

impl Ahead {
    /// For each line; found backwards, so that a session of any length is read in one pass.
    fn of(lines: &[(ProtocolLine, Tag)]) -> Vec<Self> {
        let mut ahead = Self::default();
        let mut all: Vec<Self> = lines
            .iter()
            .rev()
            .map(|(line, _)| {
                let behind_this = ahead;
                match line.step {
                    Step::Command(_) | Step::LogIn(_) => ahead = Self::default(),
                    Step::Reply(reply) => {
                        ahead.reply = true;
                        ahead.start_of_data |= reply.code == 354;
                    }
                    _ => {}
                }
                behind_this
            })
            .collect();
        all.reverse();
        all
    }
}

/// Whether the client of a receive log said who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Login {
    No,
    /// `AUTH` was sent, and perhaps challenges and their answers since.
    Asked,
    Done,
}

/// What was found of the certificate that the other side showed.
#[derive(Clone, Copy, Debug, Default)]
struct Shown {
    has_name: bool,
    is_trusted: bool,
    has_bad_chain: bool,
    is_missing: bool,
}

impl Shown {
    fn add(&mut self, certificate: Certificate) {
        match certificate {
            Certificate::HasName => self.has_name = true,
            Certificate::Trusted => self.is_trusted = true,
            Certificate::BadChain => self.has_bad_chain = true,
            Certificate::Missing => self.is_missing = true,
        }
    }

    fn proof(self) -> Proof {
        if self.has_name && !self.has_bad_chain {
            Proof::Verified
        } else if self.is_trusted {
            Proof::Trusted
        } else if self.has_bad_chain || self.is_missing {
            Proof::Unverified
        } else {
            Proof::CannotTell
        }
    }
}

/// What of a session stands beside the transfers.
#[derive(Debug, Default)]
struct Beside {
    /// The key of the address of the other side.
    address: TextKey,
    /// The port of the server in a receive log.
    port: u16,
    is_loopback: bool,
    /// The time of the first line that says that TLS stopped something, and the best reason of all.
    stopped: Option<(Timestamp, Reason)>,
    /// The Message-ID that was announced last before that line, else first after it; 0 is none.
    announced: u64,
    /// The sender, likewise.
    sender: Option<Name>,
    recipients: Vec<Name>,
    /// The mechanism of the last `AUTH`, where it may still be answered.
    asked: Option<TextKey>,
    /// That of the last one that was answered 235.
    mechanism: TextKey,
    account: TextKey,
}

impl Beside {
    fn of(lines: &[(ProtocolLine, Tag)]) -> Self {
        let peer = |(line, _): &(ProtocolLine, Tag)| match line.step {
            Step::Peer { port } => Some((line.content, port, false)),
            Step::Loopback { port } => Some((line.content, port, true)),
            _ => None,
        };
        let (address, port, is_loopback) = lines.iter().find_map(peer).unwrap_or_default();
        Self {
            address,
            port,
            is_loopback,
            ..Self::default()
        }
    }

    fn stop(&mut self, at: Timestamp, reason: Reason) {
        let (first, best) = self.stopped.unwrap_or((at, reason));
        self.stopped = Some((first, best.min(reason)));
    }

    fn announce(&mut self, id: u64) {
        if self.stopped.is_none() || self.announced == 0 {
            self.announced = id;
        }
    }

    fn command(&mut self, command: Command, name: Name) {
        match command {
            Command::Mail { .. } if self.stopped.is_none() || self.sender.is_none() => {
                self.sender = Some(name);
            }
            Command::Recipient { .. } => self.recipients.push(name),
            Command::ServerAuth => self.asked = None,
            _ => {}
        }
    }

    fn login(&self) -> beside::Login {
        beside::Login {
            account: self.account,
            address: self.address,
            name: 0,
            mechanism: self.mechanism,
            port: self.port,
        }
    }

    /// The attempt that the session was, if TLS stopped anything in it.
    fn attempt(self, session: u64, direction: Direction, hop: Hop) -> Option<Attempt> {
        let (at, reason) = self.stopped?;
        if hop == Hop::Internal || self.is_loopback {
            return None;
        }
        let (side, mut names) = match direction {
            Direction::Inbound => {
                let side = match hop {
                    Hop::Submission => Side::Submission,
                    _ => Side::Inbound,
                };
                (side, self.sender.into_iter().collect())
            }
            Direction::Outbound => (Side::Outbound, self.recipients),
        };
        names.retain(|name| matches!(name.named(), Named::Domain(_)));
        sorted::all(&mut names);
        names.dedup();
        let has_message = direction == Direction::Outbound && self.announced != 0;
        let message = has_message.then(|| exchange_key_of_half(self.announced));
        Some(Attempt {
            at,
            reason,
            side,
            format: format_of(direction),
            address: self.address,
            name: 0,
            domains: Vec::new(),
            names,
            messages: message.into_iter().collect(),
            session,
            is_connection: true,
        })
    }
}

fn format_of(direction: Direction) -> Format {
    match direction {
        Direction::Inbound => Format::ExchangeSmtpReceiveLog,
        Direction::Outbound => Format::ExchangeSmtpSendLog,
    }
}

#[derive(Debug)]
struct Session {
    ahead: Vec<Ahead>,
    start_seen: bool,
    hop: Hop,
    tls: Option<TlsClass>,
    /// The cipher of the last negotiation.
    cipher: Name,
    /// What was found of the certificate since then.
    certificate: Shown,
    /// A `STARTTLS` was answered with 220. Old builds write nothing more of the version.
    tls_began: bool,
    login: Login,
    messages: Vec<Message>,
    /// Whether the last message may still get recipients.
    open: bool,
    pending: VecDeque<Pending>,
    announced: u64,
    beside: Beside,
}

impl Session {
    fn read(lines: &[(ProtocolLine, Tag)], findings: &mut dyn Findings) {
        let is_start = |line: &ProtocolLine| line.step == Step::Opened || line.sequence <= 1;
        let anonymous = |line: &ProtocolLine| line.step == Step::Command(Command::AnonymousTls);
        let hop = lines
            .iter()
            .map(|(line, _)| {
                if anonymous(line) {
                    Hop::Internal
                } else {
                    line.hop
                }
            })
            .max()
            .unwrap_or(Hop::Open);
        let mut session = Self {
            ahead: Ahead::of(lines),
            start_seen: lines.iter().any(|(line, _)| is_start(line)),
            hop,
            tls: None,
            cipher: Name::NOTHING,
            certificate: Shown::default(),
            tls_began: false,
            login: Login::No,
            messages: Vec::new(),
            open: false,
            pending: VecDeque::new(),
            announced: 0,
            beside: Beside::of(lines),
        };
        for (index, (line, tag)) in lines.iter().enumerate() {
            match line.step {
                Step::Opened | Step::Silent | Step::Peer { .. } | Step::Loopback { .. } => {}
                Step::Negotiated(class) => {
                    session.tls = Some(class);
                    session.cipher = tag.name;
                    session.certificate = Shown::default();
                }
                Step::Certified(certificate) => session.certificate.add(certificate),
                Step::NegotiationFailed(reason) => {
                    session.tls_began = false;
                    if let Some(reason) = reason {
                        session.beside.stop(line.at, reason);
                    }
                }
                Step::Stopped(reason) => session.beside.stop(line.at, reason),
                Step::Announced(id) => {
                    session.announced = id;
                    session.beside.announce(id);
                }
                Step::Command(command) => {
                    session.beside.command(command, tag.name);
                    session.command(command, line.content, tag.name);
                }
                Step::LogIn(mechanism) => {
                    session.beside.asked = Some(mechanism);
                    session.log_in();
                }
                Step::Authenticated(account) => session.beside.account = account,
                Step::Reply(reply) => {
                    session.hear_beside(reply, line, findings);
                    if let Some(message) = session.accepts(reply, index, line.direction) {
                        session.accepted(message, reply, line, *tag, findings);
                    }
                }
            }
        }
        if let Some((line, _)) = lines.first()
            && let Some(attempt) = session.beside.attempt(line.session, line.direction, hop)
        {
            findings.beside(&BesideFact::Attempt(&attempt));
        }
    }

    /// What a reply tells beside the transfers, before it is known what becomes of it.
    fn hear_beside(&mut self, reply: Reply, line: &ProtocolLine, findings: &mut dyn Findings) {
        if reply.code == 235
            && let Some(mechanism) = self.beside.asked
        {
            self.beside.mechanism = mechanism;
        }
        if !reply.refuses() {
            return;
        }
        match reply.refusal {
            Some(Refusal::Tls(reason)) => self.beside.stop(line.at, reason),
            Some(Refusal::DirectSend) => {
                let at = line.at;
                let message = self.refused_message(line.session);
                findings.beside(&BesideFact::DirectRefused { at, message });
            }
            None => {}
        }
        if self.pending.front() == Some(&Pending::StartTls) {
            let reason = match line.direction {
                Direction::Inbound => Reason::TlsUnavailableHere,
                Direction::Outbound => Reason::StarttlsNotSupported,
            };
            self.beside.stop(line.at, reason);
        }
    }

    /// The key of the message that a reply refuses: that of its id, else of its place in the session.
    fn refused_message(&self, session: u64) -> u64 {
        let place = match self.pending.front() {
            Some(Pending::Data(message) | Pending::End(message)) => *message,
            Some(Pending::Recipient(message, _)) => *message,
            _ => self.messages.len().saturating_sub(1),
        };
        let message = self.messages.get(place);
        match message.map_or(self.announced, |message| message.id) {
            0 => hash64(&[
                b"session",
                &session.to_le_bytes(),
                &(place as u64).to_le_bytes(),
            ])
            .max(1),
            id => exchange_key_of_half(id),
        }
    }

    /// Nothing is sent behind some commands before they are answered, so the line of the answer is
    /// missing.
    fn pass_over_missing_answers(&mut self) {
        let is_alone = |pending: &Pending| matches!(pending, Pending::Alone | Pending::StartTls);
        if let Some(answered) = self.pending.iter().rposition(is_alone) {
            self.pending.drain(..=answered);
        }
    }

    fn log_in(&mut self) {
        self.pass_over_missing_answers();
        self.ask_to_log_in(Login::Asked);
        self.pending.push_back(Pending::Alone);
    }

    fn command(&mut self, command: Command, content: u64, name: Name) {
        self.pass_over_missing_answers();
        let pending = match command {
            Command::Mail { health } => {
                self.open_message(health, name);
                Pending::Other
            }
            Command::Recipient { health } => {
                let message = self.message();
                let recipients = &mut self.messages[message].recipients;
                recipients.push(Recipient {
                    is_health_mailbox: health,
                    is_refused: false,
                    domain: name,
                    content,
                });
                Pending::Recipient(message, recipients.len() - 1)
            }
            Command::Data => Pending::Data(self.message()),
            Command::Chunk { last: true } => Pending::End(self.message()),
            Command::Reset => {
                self.open = false;
                Pending::Other
            }
            Command::Greeting => {
                self.open = false;
                Pending::Alone
            }
            Command::StartTls => {
                self.open = false;
                Pending::StartTls
            }
            Command::ServerAuth => {
                self.ask_to_log_in(Login::No);
                Pending::Alone
            }
            Command::Chunk { last: false } => Pending::Other,
            Command::AnonymousTls | Command::Other => Pending::Alone,
        };
        self.pending.push_back(pending);
    }

    /// Who logged in stays logged in.
    fn ask_to_log_in(&mut self, login: Login) {
        if self.login != Login::Done {
            self.login = login;
        }
    }

    fn open_message(&mut self, health_sender: bool, sender: Name) {
        let id = std::mem::take(&mut self.announced);
        self.messages.push(Message {
            health_sender,
            sender,
            recipients: Vec::new(),
            id,
            accepted: false,
        });
        self.open = true;
    }

    /// The message under way; one whose MAIL is missing begins here.
    fn message(&mut self) -> usize {
        if !self.open {
            self.open_message(false, Name::NOTHING);
        }
        self.messages.len() - 1
    }

    /// The message that a reply accepts.
    fn accepts(&mut self, reply: Reply, index: usize, direction: Direction) -> Option<usize> {
        if reply.code == 354 {
            self.start_of_data();
            return None;
        }
        if reply.code == 220 && self.start_of_tls() {
            return None;
        }
        if reply.code == 235 && self.login == Login::Asked {
            self.login = Login::Done;
        }
        if direction == Direction::Inbound && reply.code == 250 && reply.text == ReplyText::Queued {
            return Some(self.queued());
        }
        match self.pending.front().copied()? {
            Pending::Data(_) | Pending::End(_) if self.answers_something_before(reply, index) => {
                None
            }
            Pending::Data(message) | Pending::End(message) => {
                self.pending.pop_front();
                (reply.code == 250).then_some(message)
            }
            Pending::Recipient(message, recipient) => {
                self.pending.pop_front();
                if reply.code >= 400
                    && let Some(message) = self.messages.get_mut(message)
                    && let Some(recipient) = message.recipients.get_mut(recipient)
                {
                    recipient.is_refused = true;
                }
                None
            }
            Pending::Other | Pending::Alone | Pending::StartTls => {
                self.pending.pop_front();
                None
            }
        }
    }

    /// `354` belongs to the first DATA that waits, whatever answers are missing before it.
    fn start_of_data(&mut self) {
        let place = self
            .pending
            .iter()
            .position(|pending| matches!(pending, Pending::Data(_)));
        let message = match place.and_then(|place| self.pending.drain(..=place).next_back()) {
            Some(Pending::Data(message)) => message,
            _ => self.message(),
        };
        self.pending.push_front(Pending::End(message));
    }

    /// Whether `220` answers a `STARTTLS`, whatever answers are missing before it.
    fn start_of_tls(&mut self) -> bool {
        let is_start = |pending: &Pending| *pending == Pending::StartTls;
        let place = self.pending.iter().position(is_start);
        if let Some(place) = place {
            self.pending.drain(..=place);
            self.tls_began = true;
        }
        place.is_some()
    }

    /// The server's own words for an accepted message, also where all before them is missing.
    fn queued(&mut self) -> usize {
        let ends = |pending: &Pending| matches!(pending, Pending::Data(_) | Pending::End(_));
        let place = self.pending.iter().position(ends);
        if let Some(Pending::Data(message) | Pending::End(message)) =
            place.and_then(|place| self.pending.drain(..=place).next_back())
        {
            return message;
        }
        if self.messages.last().is_none_or(|message| message.accepted) {
            self.open_message(false, Name::NOTHING);
        }
        self.messages.len() - 1
    }

    /// Whether a reply that seems to end a message answers a command whose line is missing: the
    /// server says more before the client goes on, and this is not the last word.
    fn answers_something_before(&self, reply: Reply, index: usize) -> bool {
        let ahead = self.ahead.get(index).copied().unwrap_or_default();
        match self.pending.front() {
            Some(Pending::Data(_)) => {
                ahead.start_of_data || (reply.text == ReplyText::OfAddress && ahead.reply)
            }
            _ => reply.text == ReplyText::OfAddress && ahead.reply,
        }
    }

    fn accepted(
        &mut self,
        message: usize,
        reply: Reply,
        line: &ProtocolLine,
        tag: Tag,
        findings: &mut dyn Findings,
    ) {
        self.open = self.open && message + 1 != self.messages.len();
        let Some(message) = self.messages.get_mut(message) else {
            return;
        };
        message.accepted = true;
        let class = match self.tls {
            Some(class) => class,
            None if self.tls_began => TlsClass::TlsUnversioned,
            None if self.start_seen => TlsClass::None,
            None => TlsClass::NotRecorded,
        };
        let format = format_of(line.direction);
        let reason = match self.hop {
            Hop::Internal => Some(SkipReason::InternalHop),
            Hop::Submission => Some(SkipReason::ClientSubmission),
            // In a send log it is this server that logs in, at a smart host.
            Hop::Open if self.login == Login::Done && line.direction == Direction::Inbound => {
                Some(SkipReason::ClientSubmission)
            }
            Hop::Open => message.is_probe().then_some(SkipReason::HealthMailbox),
        };
        let identity = session_identity(line.session, line.sequence);
        if let Some(reason) = reason {
            findings.skipped(reason, identity, line.line);
            if reason == SkipReason::ClientSubmission && !message.is_probe() {
                findings.beside(&BesideFact::HandedIn(HandedIn {
                    identity,
                    at: line.at,
                    format,
                    tls: Tls::Is(class),
                    login: self.beside.login(),
                }));
            }
            return;
        }
        findings.transfer(&SessionTransfer {
            format,
            direction: line.direction,
            at: line.at,
            line: line.line,
            identity,
            message: if message.id == 0 {
                reply.message
            } else {
                message.id
            },
            tag,
            tls: Tls::Is(class),
            cipher: self.cipher,
            proof: self.certificate.proof(),
            domain: match line.direction {
                Direction::Inbound => message.sender,
                Direction::Outbound => Name::NOTHING,
            },
            domains: match line.direction {
                Direction::Inbound => Vec::new(),
                Direction::Outbound => message.domains(),
            },
            recipients: message.count(),
            address: None,
        });
        if class == TlsClass::None && self.beside.address != 0 {
            findings.beside(&BesideFact::Clear(Clear {
                at: line.at,
                identity,
                format,
                side: match line.direction {
                    Direction::Inbound => Side::Inbound,
                    Direction::Outbound => Side::Outbound,
                },
                address: self.beside.address,
                name: 0,
            }));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Found;
    use super::super::cut_lines::CutLines;
    use super::super::name::Places;
    use super::*;

    fn line(sequence: u32, step: Step) -> (Tag, ProtocolLine) {
        let line = ProtocolLine {
            session: 1,
            sequence,
            at: Timestamp(i64::from(sequence)),
            step,
            content: u64::from(sequence),
            direction: Direction::Outbound,
            hop: Hop::Open,
            line: u64::from(sequence),
        };
        (
            Tag {
                connector: 0,
                peer: 0,
                name: Name::NOTHING,
            },
            line,
        )
    }

    fn reply(code: u16) -> Step {
        Step::Reply(Reply {
            code,
            text: ReplyText::Any,
            message: 0,
            refusal: None,
        })
    }

    fn read(events: &[(Tag, ProtocolLine)]) -> Vec<(i64, TlsClass, u32)> {
        let mut outcome = Found::default();
        let events: CutLines = events.iter().copied().collect();
        super::super::resolve(
            &[FileEvents::new(None).with_protocol(&events, &[])],
            &mut outcome,
        );
        let class = |tls| {
            if let Tls::Is(class) = tls {
                class
            } else {
                TlsClass::NotRecorded
            }
        };
        outcome
            .transfers
            .iter()
            .map(|t| (t.at.0, class(t.tls), t.recipients))
            .collect()
    }

    const MAIL: Step = Step::Command(Command::Mail { health: false });
    const RCPT: Step = Step::Command(Command::Recipient { health: false });
    const DATA: Step = Step::Command(Command::Data);
    const LAST: Step = Step::Command(Command::Chunk { last: true });

    /// A message in clear, STARTTLS, then a pipelined one of which a recipient is refused.
    fn session() -> Vec<(Tag, ProtocolLine)> {
        let steps = [
            Step::Opened,
            MAIL,
            reply(250),
            RCPT,
            reply(250),
            DATA,
            reply(354),
            reply(250),
            Step::Negotiated(TlsClass::Tls1_2),
            MAIL,
            RCPT,
            RCPT,
            RCPT,
            DATA,
            reply(250),
            reply(250),
            reply(550),
            reply(250),
            reply(354),
            reply(250),
            MAIL,
            RCPT,
            LAST,
            reply(250),
            reply(250),
            reply(550),
        ];
        (0..)
            .zip(steps)
            .map(|(sequence, step)| line(sequence, step))
            .collect()
    }

    #[test]
    fn replies_find_their_commands() {
        assert_eq!(
            read(&session()),
            [(7, TlsClass::None, 1), (19, TlsClass::Tls1_2, 2)]
        );
    }

    #[test]
    fn a_lost_answer_to_a_greeting_is_not_taken_from_the_next_command() {
        let greeting = Step::Command(Command::Greeting);
        let steps = [
            Step::Opened,
            greeting,
            MAIL,
            reply(250),
            RCPT,
            reply(250),
            LAST,
            reply(250),
        ];
        let lines: Vec<_> = (0..)
            .zip(steps)
            .map(|(sequence, step)| line(sequence, step))
            .collect();
        assert_eq!(read(&lines), [(7, TlsClass::None, 1)]);
    }

    #[test]
    fn a_session_that_starts_inside_a_pipeline() {
        assert_eq!(read(&session()[12..]), [(19, TlsClass::NotRecorded, 1)]);
        assert_eq!(read(&session()[13..]), [(19, TlsClass::NotRecorded, 1)]);
        assert_eq!(read(&session()[18..]), [(19, TlsClass::NotRecorded, 1)]);
    }

    /// A session in which TLS was refused and failed, and after which somebody logged in and handed in
    /// mail in clear; each with the line that says who was on the other side.
    fn stopped_session(direction: Direction) -> Vec<(Tag, ProtocolLine)> {
        let refused = |code, refusal| {
            Step::Reply(Reply {
                code,
                text: ReplyText::Any,
                message: 0,
                refusal,
            })
        };
        let steps = [
            Step::Opened,
            Step::Peer { port: 25 },
            Step::Announced(7),
            Step::Command(Command::StartTls),
            refused(454, None),
            Step::NegotiationFailed(Some(Reason::CertificateExpired)),
            Step::Stopped(Reason::ValidationFailure),
            Step::LogIn(8),
            reply(334),
            Step::Authenticated(9),
            reply(235),
            MAIL,
            reply(250),
            RCPT,
            RCPT,
            reply(250),
            refused(550, Some(Refusal::DirectSend)),
            LAST,
            reply(250),
            MAIL,
            refused(530, Some(Refusal::Tls(Reason::TlsRequiredByThem))),
        ];
        let lines = (0..).zip(steps).map(|(sequence, step)| {
            let (tag, line) = line(sequence, step);
            let name = match step.names_something() {
                true => Name::domain(sequence),
                false => Name::NOTHING,
            };
            (Tag { name, ..tag }, ProtocolLine { direction, ..line })
        });
        lines.collect()
    }

    fn found(files: &[CutLines]) -> Found {
        let numbers: Vec<u32> = (0..100).collect();
        let places = Places {
            ciphers: &numbers,
            domains: &numbers,
        };
        let file = |lines| {
            FileEvents::new(None)
                .with_protocol(lines, &[])
                .placed(&[], &[], places)
        };
        let files: Vec<FileEvents<'_>> = files.iter().map(file).collect();
        let mut found = Found::default();
        super::super::resolve(&files, &mut found);
        found
    }

    #[test]
    fn what_stands_beside_the_messages() {
        let inbound = found(&[stopped_session(Direction::Inbound).into_iter().collect()]);
        let attempt = Attempt {
            at: Timestamp(4),
            reason: Reason::CertificateExpired,
            side: Side::Inbound,
            format: Format::ExchangeSmtpReceiveLog,
            address: 1,
            name: 0,
            domains: Vec::new(),
            names: vec![Name::domain(11)],
            messages: Vec::new(),
            session: 1,
            is_connection: true,
        };
        assert_eq!(inbound.attempts, std::slice::from_ref(&attempt));
        assert_eq!(inbound.clear, []);
        let login = beside::Login {
            account: 9,
            address: 1,
            name: 0,
            mechanism: 8,
            port: 25,
        };
        let handed_in: Vec<_> = inbound
            .handed_in
            .iter()
            .map(|one| (one.at, one.login))
            .collect();
        assert_eq!(handed_in, [(Timestamp(18), login)]);
        let outbound = found(&[stopped_session(Direction::Outbound).into_iter().collect()]);
        let attempt = Attempt {
            side: Side::Outbound,
            format: Format::ExchangeSmtpSendLog,
            names: vec![Name::domain(13), Name::domain(14)],
            messages: vec![exchange_key_of_half(7)],
            ..attempt
        };
        assert_eq!(outbound.attempts, [attempt]);
        assert_eq!(outbound.clear.len(), 1);
        assert_eq!(outbound.handed_in, []);
        assert_eq!(
            outbound.direct_refused,
            [(exchange_key_of_half(7), Timestamp(16))]
        );
    }

    fn any_session() -> impl Strategy<Value = Vec<(Tag, ProtocolLine)>> {
        prop_oneof![
            Just(session()),
            Just(stopped_session(Direction::Inbound)),
            Just(stopped_session(Direction::Outbound)),
        ]
    }

    proptest! {
        #[test]
        fn any_order_and_any_copies(
            (session, all) in any_session().prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())),
            picks in proptest::collection::vec((any::<prop::sample::Index>(), 0..3_usize), 0..40),
        ) {
            let mut files: [Vec<(Tag, ProtocolLine)>; 3] = [all, Vec::new(), Vec::new()];
            for (pick, file) in picks {
                files[file].push(*pick.get(&session));
            }
            let files = files.map(CutLines::from_iter);
            let whole: CutLines = session.into_iter().collect();
            prop_assert_eq!(found(&files), found(&[whole]));
        }
    }
}
