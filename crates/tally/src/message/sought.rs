//! By what one message is looked for: what a person typed, and whatever else turns out to be its name.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use trace::identity::{joined_key, log_key};
use trace::{Identity, Mention, MessageKey};

/// The names of one message. They grow while files are read: a row with two ids tells that both are of
/// one message, a line of Postfix which queue id a Message-ID has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sought {
    /// What a person typed, without angle brackets.
    typed: String,
    /// Texts to look for in lines.
    texts: BTreeSet<String>,
    /// Keys of network message ids, of Message-IDs, and of ids on queues.
    network: BTreeSet<u64>,
    message: BTreeSet<u64>,
    queues: BTreeSet<u64>,
    /// Keys of ids on queues, of whatever host.
    queue_ids: BTreeSet<u64>,
    /// Sessions of protocol logs in which it was handed over, by their ids.
    sessions: BTreeSet<String>,
    /// Transfers of which lines tell.
    identities: BTreeSet<Identity>,
}

/// Names of one message that are looked for at most. More are no accident, and each costs a look at
/// every line.
const MOST: usize = 256;

impl Sought {
    /// The message with this Message-ID, network message id or queue id; `None` where nothing is typed.
    pub fn typed(text: &str) -> Option<Self> {
        let typed = text.trim();
        let typed = typed.strip_prefix('<').unwrap_or(typed);
        let typed = typed.strip_suffix('>').unwrap_or(typed).trim();
        if typed.is_empty() {
            return None;
        }
        let mut sought = Self {
            typed: typed.to_owned(),
            ..Self::default()
        };
        sought.texts.insert(typed.to_owned());
        if let Some(key) = MessageKey::of_message_id(typed) {
            sought.message.insert(key.short());
        }
        if !typed.contains('@') {
            if let Some(key) = MessageKey::of_network_id(typed) {
                sought.learn_network(typed, key);
            }
            sought.learn_queue_id(typed);
        }
        Some(sought)
    }

    /// What a person typed, without angle brackets.
    pub fn as_typed(&self) -> &str {
        &self.typed
    }

    /// Adds what was learned elsewhere; tells whether anything was new.
    pub fn learn(&mut self, other: &Self) -> bool {
        let before = self.len();
        let room = MOST.saturating_sub(self.texts.len());
        let texts = other.texts.difference(&self.texts).take(room).cloned();
        let texts: Vec<String> = texts.collect();
        self.texts.extend(texts);
        self.network.extend(&other.network);
        self.message.extend(&other.message);
        self.queues.extend(&other.queues);
        self.queue_ids.extend(&other.queue_ids);
        self.sessions.extend(other.sessions.iter().cloned());
        self.identities.extend(&other.identities);
        self.len() != before
    }

    fn len(&self) -> usize {
        let keys = self.network.len() + self.message.len() + self.queues.len();
        keys + self.queue_ids.len() + self.sessions.len() + self.texts.len() + self.identities.len()
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(String::as_str)
    }

    /// Whether one of both ids, of which 0 is none, is one of this message.
    pub(super) fn has_ids(&self, network: u64, message: u64) -> bool {
        (network != 0 && self.network.contains(&network))
            || (message != 0 && self.message.contains(&message))
    }

    pub(super) fn has_queue(&self, queue: u64) -> bool {
        self.queues.contains(&queue)
    }

    /// Whether an id on the queue of this log host is one of this message: the one that was typed may be
    /// of any host.
    pub(super) fn has_queue_on(&self, host: u64, queue: u64) -> bool {
        let is_it = |id: &u64| joined_key(host, *id) == queue;
        self.has_queue(queue) || self.queue_ids.iter().any(is_it)
    }

    pub(super) fn has_session(&self, session: &str) -> bool {
        self.sessions.contains(session)
    }

    /// Whether what a person typed is the id of a session of a protocol log: all its messages are meant.
    pub(super) fn is_session(&self) -> bool {
        self.sessions.contains(&self.typed)
    }

    pub(super) fn has_identity(&self, identity: Identity) -> bool {
        self.identities.contains(&identity)
    }

    /// Both ids of a record are of this message.
    pub(super) fn learn_ids(&mut self, network: u64, message: u64) {
        self.network.extend((network != 0).then_some(network));
        self.message.extend((message != 0).then_some(message));
    }

    pub(super) fn learn_identity(&mut self, identity: Identity) {
        self.identities.insert(identity);
    }

    pub(super) fn learn_queue(&mut self, queue: u64) {
        self.queues.insert(queue);
    }

    /// An id on the queue of a host that is not told.
    fn learn_queue_id(&mut self, id: &str) {
        let key = log_key(&[id.as_bytes()]);
        self.queue_ids.insert(key);
        // Logs of Exim name no host.
        self.queues.insert(key);
    }

    /// A Message-ID as it is written.
    pub(super) fn learn_message_id(&mut self, written: &str) {
        let id = written.trim();
        let id = id.strip_prefix('<').unwrap_or(id);
        let id = id.strip_suffix('>').unwrap_or(id).trim();
        if let Some(key) = MessageKey::of_message_id(id) {
            self.message.insert(key.short());
            self.texts.insert(id.to_owned());
        }
    }

    fn learn_network(&mut self, written: &str, key: MessageKey) {
        self.network.insert(key.short());
        if !is_network_id(written) {
            self.texts.insert(written.to_owned());
            return;
        }
        // As all that write such ids spell them.
        let digits = hexadecimal(written);
        let mut parted = digits.clone();
        for dash in [20, 16, 12, 8] {
            parted.insert(dash, '-');
        }
        for text in [digits, parted] {
            self.texts.insert(text.to_uppercase());
            self.texts.insert(text);
        }
    }

    /// Whether a line that has some of the texts is about this message.
    pub(super) fn is_said_by(&self, mention: &Mention, texts: &[&str]) -> bool {
        let network = mention.network.as_ref().map_or(0, |(_, key)| key.short());
        let message = mention.message.as_ref().map_or(0, |(_, key)| key.short());
        if self.has_ids(network, message) {
            return true;
        }
        if let Some((id, key)) = &mention.queue
            && (key.is_some_and(|key| self.has_queue(key)) || *id == self.typed)
        {
            return true;
        }
        // What a known kind of line names in passing is another message, or an address.
        let is_unique = |text: &&str| text.contains('@') || is_network_id(text);
        !mention.is_understood
            && texts
                .iter()
                .any(|text| is_unique(text) || *text == self.typed)
    }

    /// What a line that is about this message says of its other names.
    pub(super) fn learn_mention(&mut self, mention: &Mention) {
        if let Some((id, key)) = &mention.queue {
            match key {
                Some(key) => drop(self.queues.insert(*key)),
                None => self.learn_queue_id(id),
            }
            self.texts.insert(id.clone());
        }
        let session = mention.session.as_ref().map(|session| &session.id);
        if let Some(session) = session.filter(|id| !id.is_empty()) {
            self.sessions.insert(session.clone());
            self.texts.insert(session.clone());
        }
        if let Some((id, key)) = &mention.network {
            self.learn_network(id, *key);
        }
        if let Some((id, _)) = &mention.message {
            self.learn_message_id(id);
        }
    }
}

/// Whether a line has a text that is no part of a longer id.
pub(super) fn has(line: &str, text: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '$' | '%');
    line.match_indices(text).any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default();
        let behind = line.get(at + text.len()..).unwrap_or_default();
        // PowerShell writes `<` so in JSON.
        let begins = before.ends_with("\\u003c") || !before.ends_with(is_letter);
        // A full stop ends a sentence, too.
        let behind = behind.strip_prefix('.').unwrap_or(behind);
        begins && !behind.starts_with(is_letter)
    })
}

fn hexadecimal(text: &str) -> String {
    let digits = text.chars().filter(|c| !matches!(c, '-' | '{' | '}'));
    digits.flat_map(char::to_lowercase).collect()
}

/// Whether a text is written as a network message id: 32 hexadecimal digits.
fn is_network_id(text: &str) -> bool {
    let digits = hexadecimal(text);
    digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed() {
        assert_eq!(Sought::typed(" <> "), None);
        let sought = Sought::typed(" <a@b.example> ").unwrap();
        assert_eq!(sought.as_typed(), "a@b.example");
        let key = MessageKey::of_message_id("a@b.example").unwrap();
        assert!(sought.has_ids(0, key.short()) && !sought.has_ids(0, 7));
        let sought = Sought::typed("7707B778-0535-85d9-44b6-2cbad43b3386").unwrap();
        let key = MessageKey::of_network_id("7707b778053585d944b62cbad43b3386").unwrap();
        assert!(sought.has_ids(key.short(), 0));
        let texts: Vec<&str> = sought.texts().collect();
        assert!(
            texts.contains(&"7707b778-0535-85d9-44b6-2cbad43b3386"),
            "{texts:?}"
        );
    }

    #[test]
    fn names_are_learned_once() {
        let mut sought = Sought::typed("a@b").unwrap();
        let mut more = Sought::default();
        more.learn_message_id("<c@d>");
        more.learn_queue(4);
        assert!(sought.learn(&more));
        assert!(!sought.learn(&more));
        assert!(sought.has_queue(4) && sought.texts().any(|text| text == "c@d"));
    }

    #[test]
    fn ids_are_whole() {
        for (line, expected) in [
            ("id=<a@b.example>", true),
            ("id=a@b.example, x", true),
            ("{\"i\":\"\\u003ca@b.example\\u003e\"}", true),
            ("<xa@b.example>", false),
            ("<a@b.example.org>", false),
            ("<a@b.examples>", false),
            ("it was a@b.example.", true),
            ("<xa@b.example> <a@b.example>", true),
        ] {
            assert_eq!(has(line, "a@b.example"), expected, "{line}");
        }
    }
}
