//! Lines of Postfix in the syslog of two servers.
//!
//! Each message comes in and goes out again, but only one of the two crosses the boundary: the other is
//! a delivery into a mailbox, or client submission. Source: `docs/formats.md`, Other mail servers.

use std::fmt::Write as _;

use crate::connectors::internet;
use crate::flow::{Class, Direction, Flow};
use crate::message::{Message, Timestamp};
use crate::paper::Weighted;
use crate::session::{Script, SessionLog, clock};

/// The mail log.
pub struct Postfix;

/// Its silence is "in clear" where a host tells TLS at all, so "not recorded" is only in deliveries that
/// say so.
fn flows() -> Weighted {
    let mut inbound = internet(Direction::Inbound, 1);
    inbound.tls[Class::NotRecorded as usize] = 0;
    Weighted::new(vec![inbound, internet(Direction::Outbound, 1)])
}

impl SessionLog for Postfix {
    fn header(&self) -> String {
        String::new()
    }

    fn flows(&self, _connectors: u32) -> Weighted {
        flows()
    }

    /// Both hosts tell TLS in both directions.
    fn first<'a>(&self, number: u64, flows: &'a Weighted) -> Option<&'a Flow> {
        (number < 4).then(|| flows.of(number as usize / 2))
    }

    fn session<'a>(
        &mut self,
        rng: &mut fastrand::Rng,
        slot: usize,
        message: Message<'a>,
        _flows: &'a Weighted,
    ) -> Script<'a> {
        let number = message.number;
        let mut lines = Lines {
            script: Script::with_lines_ending("\n"),
            host: ["mx1", "mx2"][number as usize % 2],
            // Processes serve one client after the other.
            process: 20_000 + slot,
            queue: format!("4{number:08X}z{:02X}", message.id as u8),
        };
        match message.flow.direction {
            Direction::Inbound => lines.inbound(message),
            Direction::Outbound => lines.outbound(rng, message),
        }
        lines.script
    }

    fn stamp(&self, text: &mut String, day: &str, at: Timestamp) {
        let (hours, minutes, seconds, ticks) = clock(at);
        let _ = write!(
            text,
            "{day}T{hours:02}:{minutes:02}:{seconds:02}.{:06}+00:00 ",
            ticks / 10
        );
    }
}

struct Lines<'a> {
    script: Script<'a>,
    host: &'static str,
    process: usize,
    queue: String,
}

/// As a line of TLS spells it, where there is one.
fn version(class: Class) -> Option<&'static str> {
    match class {
        Class::None | Class::Unversioned | Class::NotRecorded => None,
        Class::Ssl => Some("SSLv3"),
        Class::Tls10 => Some("TLSv1"),
        Class::Tls11 => Some("TLSv1.1"),
        Class::Tls12 => Some("TLSv1.2"),
        Class::Tls13 => Some("TLSv1.3"),
    }
}

impl<'a> Lines<'a> {
    fn line(&mut self, program: &str, says: std::fmt::Arguments<'_>) {
        let Self { host, process, .. } = self;
        self.script
            .line(format_args!("{host} postfix/{program}[{process}]: {says}"));
    }

    /// A line about the message.
    fn about(&mut self, program: &str, says: std::fmt::Arguments<'_>) {
        let Self {
            host,
            process,
            queue,
            ..
        } = self;
        self.script.line(format_args!(
            "{host} postfix/{program}[{process}]: {queue}: {says}"
        ));
    }

    /// From its id to the queue.
    fn queued(&mut self, message: &Message<'_>) {
        let Message {
            id,
            sender,
            size,
            recipient_count,
            remote_host,
            ..
        } = message;
        self.about(
            "cleanup",
            format_args!("message-id=<{id:032x}@{remote_host}>"),
        );
        self.about(
            "qmgr",
            format_args!("from=<{sender}>, size={size}, nrcpt={recipient_count} (queue active)"),
        );
    }

    fn inbound(&mut self, message: Message<'a>) {
        let client = format!("{}[{}]", message.remote_host, message.remote_ip);
        self.line("smtpd", format_args!("connect from {client}"));
        let version = version(message.class);
        if let Some(version) = version {
            self.line(
                "smtpd",
                format_args!(
                    "Anonymous TLS connection established from {client}: {version} with cipher \
                     ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)"
                ),
            );
        }
        self.about("smtpd", format_args!("client={client}"));
        self.script.counts(message.clone());
        self.queued(&message);
        let (hellos, tls) = match message.class {
            Class::None => (1, ""),
            _ => (2, "starttls=1 "),
        };
        self.line(
            "smtpd",
            format_args!(
                "disconnect from {client} ehlo={hellos} {tls}mail=1 rcpt={count} data=1 quit=1 commands={}",
                5 + message.recipient_count,
                count = message.recipient_count,
            ),
        );
        for recipient in message.recipients.split(';') {
            self.about(
                "lmtp",
                format_args!(
                    "to=<{recipient}>, relay=mx.contoso.example[/var/run/dovecot/lmtp], delay=0.42, \
                     delays=0.2/0.01/0.01/0.2, dsn=2.0.0, status=sent (250 2.0.0 <{recipient}> \
                     ABqyGt5RGWlhPAAA Saved)"
                ),
            );
        }
        self.about("qmgr", format_args!("removed"));
    }

    fn outbound(&mut self, rng: &mut fastrand::Rng, message: Message<'a>) {
        let client = "client.contoso.example[10.1.2.3]";
        let user = message.sender.clone();
        self.line("submission/smtpd", format_args!("connect from {client}"));
        self.line(
            "submission/smtpd",
            format_args!(
                "Anonymous TLS connection established from {client}: TLSv1.3 with cipher \
                 TLS_AES_256_GCM_SHA384 (256/256 bits)"
            ),
        );
        self.about(
            "submission/smtpd",
            format_args!("client={client}, sasl_method=PLAIN, sasl_username={user}"),
        );
        self.queued(&message);
        self.line(
            "submission/smtpd",
            format_args!(
                "disconnect from {client} ehlo=2 starttls=1 auth=1 mail=1 rcpt=1 data=1 quit=1 commands=8"
            ),
        );
        let server = format!("{}[{}]:25", message.remote_host, message.remote_ip);
        let first = message.recipients.split(';').next().unwrap_or_default();
        if rng.u32(0..20) == 0 {
            self.about(
                "smtp",
                format_args!(
                    "to=<{first}>, relay=none, delay=30, delays=0.1/0/30/0, dsn=4.4.1, status=deferred \
                     (connect to {server}: Connection timed out)"
                ),
            );
        }
        let (found, told) = match message.class {
            Class::None => (None, "tls=may:none, "),
            Class::Unversioned => (None, "tls=may, "),
            Class::NotRecorded => (None, "tls=may?, "),
            class => (version(class), ""),
        };
        if let Some(version) = found {
            self.line(
                "smtp",
                format_args!(
                    "Trusted TLS connection established to {server}: {version} with cipher \
                     TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits)"
                ),
            );
        }
        let mut counted = Some(message.clone());
        for recipient in message.recipients.split(';') {
            self.about(
                "smtp",
                format_args!(
                    "to=<{recipient}>, relay={server}, delay=1.1, delays=0.1/0.01/0.5/0.5, {told}dsn=2.0.0, \
                     status=sent (250 2.0.0 Ok: queued as 4XyZabc{:03})",
                    message.number % 1000
                ),
            );
            if let Some(message) = counted.take() {
                self.script.counts(message);
            }
        }
        self.about("qmgr", format_args!("removed"));
    }
}
