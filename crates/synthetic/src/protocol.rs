//! Sessions of Exchange Server's SMTP protocol logs.
//!
//! Beside sessions that count there are what stands in such logs and does not: hops between servers of
//! the organization, client submission, health probes, clients that only connect. Some recipients are
//! refused. Source: `docs/formats.md` and `docs/counting.md`, SMTP protocol logs.

use std::fmt::Write as _;

use crate::connectors::{connector_name, connector_tls, internet};
use crate::extended::quoted;
use crate::flow::{Class, Connector, Direction, Flow, INTERNET};
use crate::message::{Message, Timestamp};
use crate::paper::Weighted;
use crate::session::{Script, SessionLog, clock};

/// A receive log or a send log.
pub struct Protocol {
    direction: Direction,
    sessions: u64,
}

/// What a session is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// Mail that crosses the boundary.
    Mail,
    /// A hop inside the organization, which tells a TLS version too.
    Hop,
    /// A client that hands in mail; in a send log another kind of hop.
    Submission,
    /// A health probe.
    Probe,
    /// A client that connects and goes.
    Nothing,
}

impl Protocol {
    /// Inbound is a receive log.
    pub fn new(direction: Direction) -> Self {
        Self {
            direction,
            sessions: 0,
        }
    }

    fn connector(&self, name: &str) -> String {
        match self.direction {
            Direction::Inbound => format!("EX01\\{name}"),
            Direction::Outbound => name.to_owned(),
        }
    }
}

impl SessionLog for Protocol {
    fn header(&self) -> String {
        let name = match self.direction {
            Direction::Inbound => "Receive",
            Direction::Outbound => "Send",
        };
        format!(
            "#Software: Microsoft Exchange Server\r\n#Version: 15.02.1544.011\r\n\
             #Log-type: SMTP {name} Protocol Log\r\n#Date: 2026-11-15T00:00:00.000Z\r\n\
             #Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,\
             event,data,context\r\n"
        )
    }

    fn flows(&self, connectors: u32) -> Weighted {
        let over = |name: &str, flow: Flow| Flow {
            connector: Some(Connector {
                name: self.connector(name).into(),
                kind: None,
                forced: false,
            }),
            ..flow
        };
        let default = match self.direction {
            Direction::Inbound => "Default Frontend EX01",
            Direction::Outbound => "Internet",
        };
        let mut flows = vec![over(
            default,
            internet(self.direction, 60 * connectors.max(1)),
        )];
        flows.extend((0..connectors).map(|number| {
            let flow = Flow {
                direction: self.direction,
                connector: None,
                domains: &INTERNET[..3],
                weight: 20 + number % 37,
                tls: connector_tls(number),
            };
            over(&connector_name(number), flow)
        }));
        Weighted::new(flows)
    }

    fn session<'a>(
        &mut self,
        rng: &mut fastrand::Rng,
        _slot: usize,
        message: Message<'a>,
        _flows: &'a Weighted,
    ) -> Script<'a> {
        self.sessions += 1;
        let purpose = match rng.u32(0..16) {
            0 | 1 => Purpose::Hop,
            2 => Purpose::Submission,
            3 => Purpose::Probe,
            4 => Purpose::Nothing,
            _ => Purpose::Mail,
        };
        let mut lines = Lines {
            script: Script::with_lines_ending("\r\n"),
            start: String::new(),
            ends: String::new(),
            sequence: 0,
            direction: self.direction,
        };
        let inside = match self.direction {
            Direction::Inbound => "EX01\\Default EX01",
            Direction::Outbound => "Intra-Organization SMTP Send Connector",
        };
        let (connector, port) = match purpose {
            Purpose::Hop => (inside, 2525),
            Purpose::Submission if self.direction == Direction::Inbound => {
                ("EX01\\Client Frontend EX01", 587)
            }
            Purpose::Submission => (inside, 717),
            _ => (message.flow.name().unwrap_or_default(), 25),
        };
        if connector.contains(',') {
            lines.start.push(',');
            quoted(&mut lines.start, connector);
        } else {
            let _ = write!(lines.start, ",{connector}");
        }
        let _ = write!(lines.start, ",08DE24{:010X},", self.sessions);
        let ip = &message.remote_ip;
        let own = 1024 + self.sessions % 60_000;
        let _ = match self.direction {
            Direction::Inbound => write!(lines.ends, ",10.10.10.10:{port},{ip}:{own},"),
            Direction::Outbound => write!(lines.ends, ",10.10.10.10:{own},{ip}:{port},"),
        };
        let later = lines.greet(purpose, &message);
        if purpose != Purpose::Nothing {
            let more = if rng.u32(0..6) == 0 { 2 } else { 1 };
            for turn in 0..more {
                let message = Message {
                    id: message.id.wrapping_add(turn),
                    ..message.clone()
                };
                lines.mail(rng, purpose, message);
            }
        }
        lines.leave();
        if purpose == Purpose::Mail && message.class == Class::NotRecorded {
            // The log was switched on while the session was under way.
            lines.script.begin_later(later);
        }
        lines.script
    }

    fn stamp(&self, text: &mut String, day: &str, at: Timestamp) {
        let (hours, minutes, seconds, ticks) = clock(at);
        let _ = write!(
            text,
            "{day}T{hours:02}:{minutes:02}:{seconds:02}.{:03}Z",
            ticks / 10_000
        );
    }
}

/// The lines of one session.
struct Lines<'a> {
    script: Script<'a>,
    /// Connector and session.
    start: String,
    /// Both ends of the connection.
    ends: String,
    sequence: u32,
    direction: Direction,
}

const HELLO: &str = "250  EX01.contoso.example Hello [198.51.100.1] SIZE 37748736 PIPELINING DSN \
    ENHANCEDSTATUSCODES STARTTLS X-ANONYMOUSTLS AUTH NTLM X-EXPS GSSAPI NTLM 8BITMIME BINARYMIME CHUNKING \
    SMTPUTF8 XRDST";

impl<'a> Lines<'a> {
    fn line(&mut self, event: &str, data: std::fmt::Arguments<'_>, context: &str) {
        let Self {
            start,
            ends,
            sequence,
            ..
        } = self;
        self.script.line(format_args!(
            "{start}{sequence}{ends}{event},{data},{context}"
        ));
        self.sequence += 1;
    }

    fn client(&mut self, says: std::fmt::Arguments<'_>) {
        let event = match self.direction {
            Direction::Inbound => "<",
            Direction::Outbound => ">",
        };
        self.line(event, says, "");
    }

    fn server(&mut self, says: std::fmt::Arguments<'_>) {
        let event = match self.direction {
            Direction::Inbound => ">",
            Direction::Outbound => "<",
        };
        self.line(event, says, "");
    }

    fn hello(&mut self, message: &Message<'_>) {
        match self.direction {
            Direction::Inbound => self.client(format_args!("EHLO {}", message.remote_host)),
            Direction::Outbound => self.client(format_args!("EHLO EX01.contoso.example")),
        }
        self.server(format_args!("{HELLO}"));
    }

    /// Up to the first message; how many lines that is.
    fn greet(&mut self, purpose: Purpose, message: &Message<'_>) -> usize {
        if self.direction == Direction::Outbound {
            self.line("*", format_args!("None"), "Set Session Permissions");
            self.line("*", format_args!(""), "attempting to connect");
        }
        self.line("+", format_args!(""), "");
        self.server(format_args!(
            "\"220 EX01.contoso.example Microsoft ESMTP MAIL Service ready at Sun, 15 Nov 2026 10:00:00 +0000\""
        ));
        self.hello(message);
        let side = match self.direction {
            Direction::Inbound => "SERVER",
            Direction::Outbound => "CLIENT",
        };
        let version = match message.class {
            _ if purpose == Purpose::Hop => Some("SP_PROT_TLS1_2_"),
            Class::None | Class::NotRecorded => None,
            Class::Ssl => Some("SP_PROT_SSL3_"),
            Class::Tls10 => Some("SP_PROT_TLS1_0_"),
            Class::Tls11 => Some("SP_PROT_TLS1_1_"),
            Class::Tls12 => Some("SP_PROT_TLS1_2_"),
            Class::Tls13 => Some("SP_PROT_TLS1_3_"),
            Class::Unversioned => Some("SP_PROT_OF_TOMORROW_"),
        };
        if let Some(version) = version {
            let start = if purpose == Purpose::Hop {
                "X-ANONYMOUSTLS"
            } else {
                "STARTTLS"
            };
            self.client(format_args!("{start}"));
            self.server(format_args!("220 2.0.0 SMTP server ready"));
            self.line(
                "*",
                format_args!(
                    " CN=EX01 CN=EX01 12DEABC6565646512346ABDC13456894 2026-01-17T15:15:33.000Z 2031-01-17T15:15:33.000Z \
                     EX01;EX01.contoso.example"
                ),
                "Sending certificate Subject Issuer name Serial number Thumbprint Not before Not after Subject alternate names",
            );
            self.line(
                "*",
                format_args!(""),
                &format!(
                    "\"TLS protocol {version}{side} negotiation succeeded using bulk encryption algorithm CALG_AES_256 \
                     with strength 256 bits, MAC hash algorithm CALG_SHA_384 with strength 384 bits and key exchange \
                     algorithm CALG_ECDHE with strength 384 bits\""
                ),
            );
            self.hello(message);
        }
        self.sequence as usize
    }

    fn mail(&mut self, rng: &mut fastrand::Rng, purpose: Purpose, message: Message<'a>) {
        let id = format!("<{:032x}@{}>", message.id, message.remote_host);
        match self.direction {
            Direction::Inbound => {
                let data = format!("08DE24{:010X};2026-11-15T10:00:00.000Z;1", message.number);
                self.line("*", format_args!("{data}"), "receiving message");
            }
            Direction::Outbound => {
                let context = format!(
                    "sending message with RecordId {} and InternetMessageId {id}",
                    73_014_444_032 + message.number
                );
                self.line("*", format_args!(""), &context);
            }
        }
        let sender = match purpose {
            Purpose::Probe => "HealthMailbox77d7390c1f0a4d8e9a540d5a3b1f6c20@contoso.example",
            _ => &message.sender,
        };
        self.client(format_args!(
            "MAIL FROM:<{sender}> SIZE={} BODY=BINARYMIME",
            message.size
        ));
        self.server(format_args!("250 2.1.0 Sender OK"));
        for recipient in message.recipients.split(';') {
            self.client(format_args!("RCPT TO:<{recipient}> NOTIFY=NEVER"));
            self.server(format_args!("250 2.1.5 Recipient OK"));
        }
        if rng.u32(0..20) == 0 {
            self.client(format_args!("RCPT TO:<nobody@contoso.example>"));
            self.server(format_args!(
                "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"
            ));
        }
        if rng.bool() {
            self.client(format_args!("BDAT {} LAST", message.size));
        } else {
            self.client(format_args!("DATA"));
            self.server(format_args!("354 Start mail input; end with <CRLF>.<CRLF>"));
        }
        match self.direction {
            Direction::Inbound => {
                self.line(
                    "*",
                    format_args!(""),
                    "Proxy destination(s) obtained from OnProxyInboundMessage event. Correlation Id:77d7390c-1f0a-4d8e-9a54-0d5a3b1f6c20",
                );
                self.server(format_args!(
                    "\"250 2.6.0 {id} [InternalId={}, Hostname=EX01.contoso.example] {} bytes in 0.113, 17.633 KB/sec \
                     Queued mail for delivery\"",
                    73_014_444_032 + message.number, message.size
                ));
            }
            Direction::Outbound => self.server(format_args!(
                "250 2.0.0 OK  1763200{:03} g8si13213396wrh.408 - gsmtp",
                message.number % 1000
            )),
        }
        if purpose == Purpose::Mail {
            self.script.counts(message);
        }
    }

    fn leave(&mut self) {
        self.client(format_args!("QUIT"));
        self.server(format_args!(
            "221 2.0.0 Service closing transmission channel"
        ));
        self.line("-", format_args!(""), "Local");
    }
}
