//! What TLS stopped at mail servers, out of the lines that say so.
//!
//! As a server, a connection makes one attempt at most, with the most telling reason of its lines. As
//! a client, lines of a process that follow each other closely and are about one host and one message
//! make one. Source of the rules: `docs/stopped.md`.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::Findings;
use super::mail_server::{MailLine, address_of};
use super::own_network::Side as Network;
use super::sign::{End, Kind, Sign};
use crate::beside::{Attempt, BesideFact, Clear, HowEnded, Reason, Side, TextKey, message_key};
use crate::calendar::TICKS_PER_SECOND;
use crate::{Format, Identity, Proof, Timestamp};

/// Lines that are further apart are about two attempts.
const TOGETHER: i64 = 10 * TICKS_PER_SECOND;

/// Mail that comes later in clear is no fallback.
const FALLBACK: i64 = 300 * TICKS_PER_SECOND;

/// What failed in the connections of one process.
#[derive(Debug, Default)]
pub(super) struct Troubles {
    incoming: Option<Incoming>,
    outgoing: Option<Outgoing>,
    /// Why a certificate did not hold, of which host.
    certificate: Option<(Timestamp, u64, Reason)>,
    is_switched_off: bool,
}

impl Troubles {
    /// Whether something failed in the connection that a client has open.
    pub fn is_open(&self) -> bool {
        self.incoming.is_some()
    }
}

/// What is known of a connection with a client when it ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Connection {
    /// When it began, where that is known.
    pub began: Option<Timestamp>,
    /// Whether TLS came about.
    pub is_encrypted: bool,
    /// Whether mail came.
    pub has_mail: bool,
    /// Whether its last line counts STARTTLS that never failed.
    pub all_succeeded: bool,
}

/// What failed in a connection with a client.
#[derive(Debug)]
struct Incoming {
    sign: Sign,
    /// What a line says by itself.
    said: Option<Reason>,
    /// What only counts where TLS never came about.
    added: Option<Reason>,
    /// Whether a handshake is said to have failed, whatever else is said.
    handshake_said: bool,
    /// The first line of those that make the attempt.
    first_said: Option<Timestamp>,
    first_added: Option<Timestamp>,
    lost: Option<Timestamp>,
    counted: Option<(Timestamp, bool)>,
}

/// What failed with a server.
#[derive(Debug)]
struct Outgoing {
    sign: Sign,
    first: Timestamp,
    host: u64,
    reason: Reason,
    queue: u64,
    recipients: Vec<u64>,
    domains: Vec<TextKey>,
    /// The domain that a line without a recipient names.
    other_domain: TextKey,
}

fn better(known: Option<Reason>, reason: Reason) -> Option<Reason> {
    Some(known.map_or(reason, |known| known.min(reason)))
}

/// The key of a host by which lines of one attempt, and the transfer of a fallback, are known.
fn peer_key(format: Format, side: Side, peer: u64) -> u64 {
    match (format, side) {
        (Format::PostfixLog, Side::Outbound) => address_of(peer),
        _ => peer,
    }
}

impl Incoming {
    fn take(&mut self, at: Timestamp, sign: &Sign) {
        if self.sign.address == 0 && self.sign.name == 0 {
            let Sign {
                peer,
                network,
                address,
                name,
                ..
            } = *sign;
            let own = &mut self.sign;
            (own.peer, own.network, own.address, own.name) = (peer, network, address, name);
        }
        if self.sign.domain == 0 {
            self.sign.domain = sign.domain;
        }
        match sign.kind {
            Kind::Failed(reason) | Kind::Another(reason) => {
                self.said = better(self.said, reason);
                self.handshake_said |= reason.is_failed_handshake();
                self.first_said.get_or_insert(at);
            }
            Kind::Adds(reason) => {
                self.added = better(self.added, reason);
                self.first_added.get_or_insert(at);
            }
            Kind::Lost => {
                self.lost.get_or_insert(at);
            }
            Kind::CountedFailed { has_mail } => self.counted = Some((at, has_mail)),
            _ => {}
        }
    }

    /// The attempt that the connection was, if it was one.
    fn attempt(
        &self,
        connection: &Connection,
        is_switched_off: bool,
    ) -> Option<(Timestamp, Reason)> {
        let added = self.added.filter(|_| !connection.is_encrypted);
        let first_added = self.first_added.filter(|_| added.is_some());
        let mut reason = self.said;
        if let Some(added) = added {
            reason = better(reason, added);
        }
        let mut first = [self.first_said, first_added].into_iter().flatten().min();
        let is_open = !connection.is_encrypted && !self.handshake_said && added.is_none();
        if let Some(lost) = self.lost
            && is_open
            && !connection.all_succeeded
        {
            let lost_for = match is_switched_off {
                true => Reason::TlsUnavailableHere,
                false => Reason::ConnectionLostDuringStarttls,
            };
            reason = better(reason, lost_for);
            first = Some(first.map_or(lost, |first| first.min(lost)));
        }
        if let Some((at, has_mail)) = self.counted
            && reason.is_none()
            && !connection.is_encrypted
        {
            let is_refused = is_switched_off || has_mail || connection.has_mail;
            reason = Some(match is_refused {
                true => Reason::TlsUnavailableHere,
                false => Reason::HandshakeFailed,
            });
            first = Some(connection.began.unwrap_or(at));
        }
        Some((first?, reason?))
    }
}

impl Outgoing {
    fn new(line: &MailLine, sign: &Sign, reason: Reason) -> Self {
        let mut outgoing = Self {
            sign: *sign,
            first: line.at,
            host: line.host,
            reason,
            queue: 0,
            recipients: Vec::new(),
            domains: Vec::new(),
            other_domain: 0,
        };
        outgoing.add(sign, reason);
        outgoing
    }

    /// Whether a line may be about the same attempt.
    fn may_have(&self, at: Timestamp, sign: &Sign) -> bool {
        let key = |sign: &Sign| peer_key(sign.format, sign.side, sign.peer);
        let is_same = |own: u64, other: u64| own == 0 || other == 0 || own == other;
        at.0 - self.first.0 <= TOGETHER
            && is_same(key(&self.sign), key(sign))
            && is_same(self.queue, sign.queue)
            && self.sign.side == sign.side
    }

    fn add(&mut self, sign: &Sign, reason: Reason) {
        self.reason = self.reason.min(reason);
        let own = &mut self.sign;
        if own.peer == 0 {
            (own.peer, own.network) = (sign.peer, sign.network);
        }
        if own.address == 0 {
            own.address = sign.address;
            // A line that tells the address knows where the host is.
            if sign.address != 0 {
                own.network = sign.network;
            }
        }
        if own.name == 0 {
            own.name = sign.name;
        }
        if self.queue == 0 {
            self.queue = sign.queue;
        }
        match sign.recipient {
            0 if self.other_domain == 0 => self.other_domain = sign.domain,
            0 => {}
            recipient => {
                self.recipients.push(recipient);
                self.domains.push(sign.domain);
            }
        }
    }

    fn domains(&self) -> Vec<TextKey> {
        let mut domains = match self.recipients.is_empty() {
            true => vec![self.other_domain],
            false => self.domains.clone(),
        };
        domains.retain(|domain| *domain != 0);
        domains.sort_unstable();
        domains.dedup();
        domains
    }
}

/// What became of a message that TLS stopped.
#[derive(Debug, Default)]
struct Message {
    /// Recipients that lines of its attempts name.
    named: Vec<u64>,
    /// The last word on each recipient.
    ends: BTreeMap<u64, End>,
}

impl Message {
    fn how(&self) -> HowEnded {
        let last = |recipient: &u64| self.ends.get(recipient).copied().unwrap_or(End::Waiting);
        let ends: Vec<End> = match self.named.is_empty() {
            true => self.ends.values().copied().collect(),
            false => self.named.iter().map(last).collect(),
        };
        if ends.contains(&End::Returned) {
            HowEnded::Returned
        } else if ends.is_empty() || ends.contains(&End::Waiting) {
            HowEnded::Waiting
        } else {
            HowEnded::DeliveredLater
        }
    }
}

/// A host with which a handshake failed.
#[derive(Clone, Copy, Debug)]
struct FailedWith {
    first: Timestamp,
    last: Timestamp,
    address: TextKey,
    name: TextKey,
}

/// What TLS stopped, under way.
#[derive(Debug, Default)]
pub(super) struct Stopped {
    messages: BTreeMap<u64, Message>,
    failed_with: FxHashMap<(Side, Format, u64), FailedWith>,
    attempts: Vec<Found>,
}

/// An attempt, as long as nobody said whether its host is one of the own network.
#[derive(Debug)]
pub(super) struct Found {
    pub attempt: Attempt,
    pub host: u64,
    pub peer: u64,
    pub queue: u64,
    pub network: Network,
}

impl Stopped {
    /// A line says that TLS failed. `trust` is what the process said last of the certificate of the
    /// same host.
    pub fn sign(
        &mut self,
        line: &MailLine,
        sign: &Sign,
        troubles: &mut Troubles,
        trust: Option<Proof>,
    ) {
        if let Kind::SwitchedOff = sign.kind {
            troubles.is_switched_off = true;
            return;
        }
        if let Kind::Certificate(reason) = sign.kind {
            let key = peer_key(sign.format, sign.side, sign.peer);
            troubles.certificate = Some((line.at, key, reason));
            return;
        }
        if sign.side != Side::Outbound && sign.format == Format::PostfixLog {
            self.has_failed(line.at, sign);
            let incoming = troubles.incoming.get_or_insert(Incoming {
                sign: *sign,
                said: None,
                added: None,
                handshake_said: false,
                first_said: None,
                first_added: None,
                lost: None,
                counted: None,
            });
            incoming.take(line.at, sign);
            return;
        }
        let (reason, opens) = match sign.kind {
            Kind::Failed(reason) | Kind::Another(reason) => (reason, true),
            Kind::Adds(reason) => (reason, false),
            Kind::Suspended(reason) => {
                self.suspended(line, sign, reason);
                return;
            }
            Kind::NotVerified => {
                let key = peer_key(sign.format, sign.side, sign.peer);
                let known = troubles.certificate.filter(|(at, peer, reason)| {
                    let is_near = line.at.0 - at.0 <= TOGETHER;
                    is_near && *peer == key && *reason != Reason::HandshakeFailed
                });
                let by_trust = match trust {
                    Some(Proof::Unverified) => Reason::CertificateNotTrusted,
                    Some(Proof::Trusted) => Reason::CertificateHostMismatch,
                    _ => Reason::ValidationFailure,
                };
                let reason = known.map_or(by_trust, |(_, _, reason)| reason.min(by_trust));
                (reason, true)
            }
            _ => return,
        };
        let begins = matches!(sign.kind, Kind::Another(_));
        let is_same = |open: &Outgoing| !begins && open.may_have(line.at, sign);
        match &mut troubles.outgoing {
            Some(open) if is_same(open) => open.add(sign, reason),
            _ if !opens => return,
            open => {
                let before = open.replace(Outgoing::new(line, sign, reason));
                if let Some(before) = before {
                    self.close(before);
                }
            }
        }
        if let Some(open) = &troubles.outgoing {
            self.names(open.queue, sign.recipient);
            let open_sign = open.sign;
            self.has_failed(
                line.at,
                &Sign {
                    kind: sign.kind,
                    ..open_sign
                },
            );
        }
    }

    /// A message that is not tried again for a reason of TLS.
    fn suspended(&mut self, line: &MailLine, sign: &Sign, reason: Reason) {
        self.names(sign.queue, sign.recipient);
        let alone = Outgoing::new(line, sign, reason);
        let mut found = alone.found();
        found.attempt.is_connection = false;
        self.attempts.push(found);
    }

    /// An attempt is about this message, and perhaps names a recipient.
    fn names(&mut self, queue: u64, recipient: u64) {
        if queue == 0 {
            return;
        }
        let message = self.messages.entry(queue).or_default();
        if recipient != 0 && !message.named.contains(&recipient) {
            message.named.push(recipient);
        }
    }

    fn has_failed(&mut self, at: Timestamp, sign: &Sign) {
        let is_refusal = match sign.kind {
            Kind::Failed(reason) | Kind::Another(reason) | Kind::Adds(reason) => {
                !reason.is_failed_handshake()
            }
            _ => false,
        };
        if is_refusal || sign.peer == 0 {
            return;
        }
        let key = peer_key(sign.format, sign.side, sign.peer);
        let known = self.failed_with.entry((sign.side, sign.format, key));
        let failed = known.or_insert(FailedWith {
            first: at,
            last: at,
            address: sign.address,
            name: sign.name,
        });
        failed.first = failed.first.min(at);
        failed.last = failed.last.max(at);
        if failed.address == 0 {
            failed.address = sign.address;
        }
        if failed.name == 0 {
            failed.name = sign.name;
        }
    }

    /// A connection with a client is over.
    pub fn ended(&mut self, troubles: &mut Troubles, host: u64, connection: &Connection) {
        let Some(incoming) = troubles.incoming.take() else {
            return;
        };
        let Some((at, reason)) = incoming.attempt(connection, troubles.is_switched_off) else {
            return;
        };
        let sign = incoming.sign;
        if reason.is_failed_handshake() {
            let kind = Kind::Failed(reason);
            self.has_failed(at, &Sign { kind, ..sign });
        }
        self.attempts.push(Found {
            attempt: Attempt {
                at,
                reason,
                side: sign.side,
                format: sign.format,
                address: sign.address,
                name: sign.name,
                domains: Some(sign.domain)
                    .into_iter()
                    .filter(|key| *key != 0)
                    .collect(),
                names: Vec::new(),
                messages: Vec::new(),
                session: 0,
                is_connection: true,
            },
            host,
            peer: sign.peer,
            queue: 0,
            network: sign.network,
        });
    }

    fn close(&mut self, outgoing: Outgoing) {
        self.attempts.push(outgoing.found());
    }

    /// The last word on a recipient so far; 0 is every recipient that has nothing yet.
    pub fn end(&mut self, queue: u64, recipient: u64, end: End) {
        let Some(message) = self.messages.get_mut(&queue) else {
            return;
        };
        if recipient != 0 {
            message.ends.insert(recipient, end);
            return;
        }
        let named = message.named.clone();
        for recipient in named {
            message.ends.entry(recipient).or_insert(End::Waiting);
        }
        for last in message.ends.values_mut().filter(|last| **last != End::Sent) {
            *last = end;
        }
    }

    /// A message went over in clear; tells it where a handshake with the same host failed before.
    pub fn went_in_clear(
        &self,
        (at, identity): (Timestamp, Identity),
        format: Format,
        side: Side,
        peer: u64,
        findings: &mut dyn Findings,
    ) {
        let key = (side, format, peer_key(format, side, peer));
        let Some(failed) = self.failed_with.get(&key) else {
            return;
        };
        // Which attempt takes which transfer is decided over all of them.
        if failed.first <= at && at.0 - failed.last.0 <= FALLBACK {
            findings.beside(&BesideFact::Clear(Clear {
                at,
                identity,
                format,
                side,
                address: failed.address,
                name: failed.name,
            }));
        }
    }

    /// No line follows: tells the attempts that `counts` lets through, and how their messages ended.
    pub fn finish(
        mut self,
        troubles: impl Iterator<Item = Troubles>,
        counts: impl Fn(&Found) -> bool,
        findings: &mut dyn Findings,
    ) {
        for open in troubles.filter_map(|troubles| troubles.outgoing) {
            self.close(open);
        }
        for found in self.attempts.iter().filter(|found| counts(found)) {
            findings.beside(&BesideFact::Attempt(&found.attempt));
        }
        for (queue, message) in &self.messages {
            findings.beside(&BesideFact::Ended {
                message: message_key(*queue),
                how: message.how(),
            });
        }
    }
}

impl Outgoing {
    fn found(self) -> Found {
        let domains = self.domains();
        let sign = self.sign;
        let messages = match self.queue {
            0 => Vec::new(),
            queue => vec![message_key(queue)],
        };
        Found {
            attempt: Attempt {
                at: self.first,
                reason: self.reason,
                side: sign.side,
                format: sign.format,
                address: sign.address,
                name: sign.name,
                domains,
                names: Vec::new(),
                messages,
                session: 0,
                is_connection: true,
            },
            host: self.host,
            peer: sign.peer,
            queue: self.queue,
            network: sign.network,
        }
    }
}
