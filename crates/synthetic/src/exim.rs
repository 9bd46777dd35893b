//! Exim's main log. Source: `docs/formats.md`, Other mail servers.

use std::fmt::Write as _;

use crate::connectors::internet;
use crate::flow::{Class, Direction};
use crate::message::{Message, Timestamp};
use crate::paper::Weighted;
use crate::session::{Script, SessionLog, clock};

/// The main log.
pub struct Exim;

impl SessionLog for Exim {
    fn header(&self) -> String {
        String::new()
    }

    /// Its silence is evidence: nothing is not recorded.
    fn flows(&self, _connectors: u32) -> Weighted {
        let flows = [Direction::Inbound, Direction::Outbound].map(|direction| {
            let mut flow = internet(direction, 1);
            flow.tls[Class::NotRecorded as usize] = 0;
            flow
        });
        Weighted::new(flows.into())
    }

    fn session<'a>(
        &mut self,
        _rng: &mut fastrand::Rng,
        _slot: usize,
        message: Message<'a>,
        _flows: &'a Weighted,
    ) -> Script<'a> {
        let mut script = Script::with_lines_ending("\n");
        let id = format!(
            "1{:05}-{:06}-{:02}",
            message.number / 1_000_000,
            message.number % 1_000_000,
            message.id as u8 % 100
        );
        let Message {
            sender,
            recipients,
            remote_host,
            remote_ip,
            size,
            ..
        } = &message;
        let (secure, tls) = tls(message.class);
        match message.flow.direction {
            Direction::Inbound => {
                script.line(format_args!(
                    "{id} <= {sender} H={remote_host} (helo.{remote_host}) [{remote_ip}]:51792 I=[10.0.0.1]:25 \
                     P=esmtp{secure}{tls} S={size} id={:032x}@{remote_host} T=\"Re: X=TLS1.0:a:b P=smtp H=z [1.2.3.4]\" for {}",
                    message.id,
                    recipients.replace(';', " ")
                ));
                script.counts(message.clone());
                for recipient in recipients.split(';') {
                    let name = recipient.split('@').next().unwrap_or_default();
                    script.line(format_args!(
                        "{id} => {name} <{recipient}> R=local_user T=local_delivery"
                    ));
                }
            }
            Direction::Outbound => {
                script.line(format_args!(
                    "{id} <= {sender} H=client.contoso.example [10.1.2.3]:41000 I=[10.0.0.1]:587 P=esmtpsa \
                     X=TLS1.3:TLS_AES_256_GCM_SHA384:256 A=plain:{sender} S={size} id={:032x}@contoso.example",
                    message.id
                ));
                for (index, recipient) in recipients.split(';').enumerate() {
                    let arrow = if index == 0 { "=>" } else { "->" };
                    script.line(format_args!(
                        "{id} {arrow} {recipient} R=dnslookup T=remote_smtp H={remote_host} [{remote_ip}]{tls}{} \
                         C=\"250 2.0.0 OK  1763200000 H=q X=TLS1.0\"",
                        // A delivery has no other word for it.
                        if message.class == Class::Unversioned { " P=esmtps" } else { "" },
                    ));
                    if index == 0 {
                        script.counts(message.clone());
                    }
                }
            }
        }
        script.line(format_args!("{id} Completed"));
        script
    }

    fn stamp(&self, text: &mut String, day: &str, at: Timestamp) {
        let (hours, minutes, seconds, ticks) = clock(at);
        let _ = write!(
            text,
            "{day} {hours:02}:{minutes:02}:{seconds:02}.{:03} +0000 ",
            ticks / 10_000
        );
    }
}

/// The letter of the protocol, and the field of a class.
fn tls(class: Class) -> (&'static str, &'static str) {
    match class {
        Class::None | Class::NotRecorded => ("", ""),
        Class::Unversioned => ("s", ""),
        Class::Ssl => ("s", " X=SSLv3:DES-CBC3-SHA:168 CV=no"),
        Class::Tls10 => ("s", " X=TLS1.0:ECDHE_RSA_AES_256_CBC_SHA1:256 CV=no"),
        Class::Tls11 => ("s", " X=TLS1.1:ECDHE_RSA_AES_256_CBC_SHA1:256 CV=no"),
        Class::Tls12 => ("s", " X=TLS1.2:ECDHE_RSA_AES_256_GCM_SHA384:256 CV=no"),
        Class::Tls13 => ("s", " X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes"),
    }
}
