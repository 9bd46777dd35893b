//! What lines of mail servers have in common: the hosts, fields and events that one line says.

use std::borrow::Cow;

use crate::beside::{self, TextKey};
use crate::calendar::Timestamp;
use crate::evidence::Evidence;
use crate::identity::{host_key, joined_key, log_key};
use crate::recent::{Clients, Recent};
use crate::sessions::{Event, mail_server};
use crate::sink::Sink;
use crate::syslog::SyslogLine;
use crate::words::{is_lower, split_once, trimmed, trimmed_start};

/// Takes what one line says.
pub struct Said<'a> {
    pub(super) line: &'a SyslogLine<'a>,
    pub(super) number: u64,
    /// How many things the line said so far.
    pub(super) count: u32,
    /// The key of the log host, once it was asked for.
    pub(super) host: Option<u64>,
    pub(super) hosts: &'a mut Recent<u64>,
    pub(super) owned: &'a mut Option<(u64, u64)>,
    pub(super) clients: &'a mut Clients,
    pub(super) sink: &'a mut dyn Sink,
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

    /// The line says this of the connection of a client, and of its client nothing more.
    pub fn step_of_client(&mut self, step: mail_server::Step, client: &str) {
        let content = match Bracketed::of(client) {
            Some(client) => host_key(client.inner),
            None => log_key(&[client.as_bytes()]),
        };
        self.tell(step, content as u16, &Evidence::default());
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
                sender: super::cells::told(sender),
                ..Evidence::default()
            },
        );
    }

    /// The line says this, with all that it tells of the other side.
    pub fn step_telling(&mut self, step: mail_server::Step, evidence: &Evidence<'_>) {
        let content = match step.says_all() {
            true => 0,
            // Without the stamp, which the journal spells in another way.
            false => {
                let line = log_key(&[self.line.message.as_bytes()]);
                joined_key(line, self.count.into()) as u16
            }
        };
        self.tell(step, content, evidence);
    }

    fn tell(&mut self, step: mail_server::Step, content: u16, evidence: &Evidence<'_>) {
        let host = self.host();
        let event = Event::MailServer(mail_server::MailLine {
            at: self.line.stamp.at,
            line: self.number,
            content,
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
    pub fn beside(&mut self, told: &beside::BesideFact<'_>) {
        self.sink.beside(told);
    }

    /// The time of the line.
    pub fn at(&self) -> Timestamp {
        self.line.stamp.at
    }

    /// The key of a queue id on this host.
    pub fn queue(&mut self, id: &str) -> u64 {
        queue_of_host(self.host(), id)
    }

    fn host(&mut self) -> u64 {
        if let Some(host) = self.host {
            return host;
        }
        let host = self.hosts.of(self.line.host, key_of_host);
        self.host = Some(host);
        host
    }
}

fn key_of_host(host: &str) -> u64 {
    log_key(&[lower(host).as_bytes()])
}

fn queue_of_host(host: u64, id: &str) -> u64 {
    joined_key(host, log_key(&[id.as_bytes()]))
}

/// The key of a queue id on a log host.
pub fn queue_key(host: &str, id: &str) -> u64 {
    queue_of_host(key_of_host(host), id)
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
