//! What one file tells beside the transfers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::host_keys::HostKeys;
use super::kept_texts::KeptTexts;
use super::submissions::Submissions;
use trace::beside::{
    AccountRow, Attempt, BesideFact, Clear, Direct, HowEnded, LineEnd, LineSign, Reason, Refused,
    TextKey, exchange_key, host_text, text_key,
};
use trace::identity::{joined_key, keyed_text, log_key};
use trace::sessions::name::Places;
use trace::{DateOrder, Format, Identity, Reading, Timestamp, Tls, TlsClass, domain_of_address};

/// What a file, or a part of it, tells beside the transfers.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FileBeside {
    /// Hosts, domains and accounts, each once.
    pub texts: KeptTexts,
    /// Attempts that whole sessions tell.
    pub attempts: Vec<Attempt>,
    /// Rows of Exchange.
    pub refused: Vec<RefusedRow>,
    /// Transfers that may have gone in clear.
    pub clear: Vec<Clear>,
    /// Messages that were handed in.
    pub handed_in: Submissions,
    /// Rows of reports on SMTP AUTH clients.
    pub accounts: Vec<Account>,
    /// Records of transfers that claim to be the organization's own.
    pub direct: Vec<DirectRow>,
    /// Messages that the service refused as Direct Send.
    pub direct_refused: Vec<(u64, Timestamp)>,
    /// Lines that tell by themselves what TLS stopped, and what became of mail.
    pub lines: Vec<LineSign>,
    pub ends: Vec<LineEnd>,
    /// How messages ended that lines of sessions are about, by their keys.
    pub ended: BTreeMap<u64, HowEnded>,
    /// Hosts that gave a sender, by [`mailed_address`] and [`mailed_name`].
    pub mailed: HostKeys,
}

/// A moment under each order of day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct When([Timestamp; 2]);

impl When {
    fn of(at: Reading<Timestamp>) -> Self {
        Self([DateOrder::DayFirst, DateOrder::MonthFirst].map(|order| at.under(order)))
    }

    /// Under this order.
    pub fn under(self, order: DateOrder) -> Timestamp {
        let [day_first, month_first] = self.0;
        match order {
            DateOrder::DayFirst => day_first,
            DateOrder::MonthFirst => month_first,
        }
    }
}

/// See [`Refused`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RefusedRow {
    pub at: When,
    pub format: Format,
    pub is_final: bool,
    pub reason: Option<Reason>,
    /// Keys of its network message id and its Message-ID.
    pub network: Option<u64>,
    pub message: Option<u64>,
    pub server: TextKey,
    pub address: TextKey,
    /// Of the recipients, in the order of their keys.
    pub domains: Vec<TextKey>,
}

/// See [`AccountRow`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Account {
    pub account: String,
    pub messages: u64,
    pub tls: [u64; TlsClass::COUNT],
}

/// See [`Direct`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DirectRow {
    pub at: When,
    pub identity: Option<Identity>,
    pub address: TextKey,
    pub name: TextKey,
    pub domain: TextKey,
    pub tls: Tls,
}

/// Keep the keys of hosts that gave a sender apart.
const ADDRESS: u64 = 1 << 32;
const NAME: u64 = 2 << 32;

/// The key of an address that gave a sender, in a format.
pub fn mailed_address(format: Format, address: TextKey) -> u64 {
    joined_key(ADDRESS | format as u64, address)
}

/// The key of a domain in which a host is that gave a sender, in a format.
pub fn mailed_name(format: Format, domain: &str) -> u64 {
    keyed_text(NAME | format as u64, domain.as_bytes())
}

/// A registrable domain has two labels at least, and no public suffix is longer than this.
const LABELS: std::ops::RangeInclusive<usize> = 2..=6;

impl FileBeside {
    /// Whether nothing is told that anybody asks for.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
            && self.attempts.is_empty()
            && self.refused.is_empty()
            && self.accounts.is_empty()
            && self.direct.is_empty()
            && self.direct_refused.is_empty()
    }

    /// Addresses and names of hosts with which TLS stopped something; some more than once, and 0 where
    /// nothing is told.
    pub fn stopped_hosts(&self) -> impl Iterator<Item = TextKey> {
        let attempts = self.attempts.iter();
        let attempts = attempts.flat_map(|attempt| [attempt.address, attempt.name]);
        let lines = self.lines.iter().flat_map(|line| [line.address, line.name]);
        let rows = self.refused.iter().filter(|row| row.reason.is_some());
        let rows = rows.flat_map(|row| [row.address, row.server]);
        attempts.chain(lines).chain(rows)
    }

    /// Keeps a text.
    pub fn text(&mut self, text: &str) -> TextKey {
        let key = text_key(text);
        if key != 0 {
            self.texts.add(key, text);
        }
        key
    }

    /// Takes what a reader tells.
    pub fn take(&mut self, told: &BesideFact<'_>) {
        match told {
            BesideFact::Refused(row) => self.refused(row),
            BesideFact::Attempt(attempt) => self.attempts.push((*attempt).clone()),
            BesideFact::Clear(clear) => self.clear.push(*clear),
            BesideFact::HandedIn(handed_in) => self.handed_in.push(handed_in),
            BesideFact::Account(row) => self.account(row),
            BesideFact::Direct(row) => self.direct(row),
            BesideFact::Line(sign) => self.lines.push(*sign),
            BesideFact::LineEnd(end) => self.ends.push(*end),
            BesideFact::Ended { message, how } => {
                self.ended.insert(*message, *how);
            }
            BesideFact::DirectRefused { at, message } => self.direct_refused.push((*message, *at)),
            BesideFact::Mailed {
                format,
                address,
                name,
            } => self.mailed(*format, address, name),
        }
    }

    fn refused(&mut self, row: &Refused<'_>) {
        let [network, message] = [row.network_id, row.message_id].map(exchange_key);
        let row = match row.reason {
            // Only the message matters, which an earlier row may be about.
            None => RefusedRow {
                at: When::of(row.at),
                format: row.format,
                is_final: row.is_final,
                reason: None,
                network,
                message,
                server: 0,
                address: 0,
                domains: Vec::new(),
            },
            Some(reason) => {
                let each = row.addressees.each();
                let mut domains: Vec<TextKey> = each
                    .filter_map(domain_of_address)
                    .map(|domain| self.text(&domain))
                    .collect();
                domains.sort_unstable();
                domains.dedup();
                RefusedRow {
                    at: When::of(row.at),
                    format: row.format,
                    is_final: row.is_final,
                    reason: Some(reason),
                    network,
                    message,
                    server: self.text(&host_text(row.server)),
                    address: self.text(&host_text(row.address)),
                    domains,
                }
            }
        };
        self.refused.push(row);
    }

    fn account(&mut self, row: &AccountRow<'_>) {
        self.accounts.push(Account {
            account: row.account.to_owned(),
            messages: row.messages,
            tls: row.tls,
        });
    }

    fn direct(&mut self, row: &Direct<'_>) {
        let row = DirectRow {
            at: When::of(row.at),
            identity: row.identity,
            address: self.text(&host_text(row.address)),
            name: self.text(&host_text(row.name)),
            domain: self.text(&host_text(row.domain)),
            tls: row.tls,
        };
        self.direct.push(row);
    }

    fn mailed(&mut self, format: Format, address: &str, name: &str) {
        // Nearly all were here before. Who finds another host of the same hash hides his own mail only.
        let known = log_key(&[&[format as u8], address.as_bytes(), name.as_bytes()]);
        if !self.mailed.add(known) {
            return;
        }
        let address = text_key(&host_text(address));
        self.mailed.add(mailed_address(format, address));
        let name = host_text(name);
        let starts = name.rmatch_indices('.').map(|(dot, _)| dot + 1);
        let from_the_end = starts.chain(std::iter::once(0)).zip(1..);
        for (start, labels) in from_the_end {
            if LABELS.contains(&labels)
                && let Some(domain) = name.get(start..)
            {
                self.mailed.add(mailed_name(format, domain));
            }
        }
    }

    /// Adds what another part of the file tells; `names` says where its names are in the table of both.
    pub fn absorb(&mut self, other: Self, names: Places<'_>) {
        self.texts.absorb(other.texts);
        let from = self.attempts.len();
        self.attempts.extend(other.attempts);
        move_names(self.attempts.get_mut(from..).unwrap_or_default(), names);
        self.refused.extend(other.refused);
        self.clear.extend(other.clear);
        self.handed_in.absorb(&other.handed_in);
        self.accounts.extend(other.accounts);
        self.direct.extend(other.direct);
        self.direct_refused.extend(other.direct_refused);
        self.lines.extend(other.lines);
        self.ends.extend(other.ends);
        self.ended.extend(other.ended);
        self.mailed.absorb(other.mailed);
    }

    /// Says where the names moved in the table of the file.
    pub fn move_names(&mut self, to: Places<'_>) {
        move_names(&mut self.attempts, to);
    }

    /// Holds no more than what is there.
    pub fn give_room_back(&mut self) {
        self.attempts.shrink_to_fit();
        self.refused.shrink_to_fit();
        self.clear.shrink_to_fit();
        self.handed_in.give_room_back();
        self.accounts.shrink_to_fit();
        self.direct.shrink_to_fit();
        self.direct_refused.shrink_to_fit();
        self.lines.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.texts.rest();
        self.mailed.rest();
    }
}

fn move_names(attempts: &mut [Attempt], to: Places<'_>) {
    for name in attempts.iter_mut().flat_map(|attempt| &mut attempt.names) {
        *name = name.placed(to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_that_gave_a_sender_are_known_by_address_and_domain() {
        let mut file = FileBeside::default();
        let format = Format::PostfixLog;
        file.mailed(format, "198.51.100.7", "MX.a.example.co.uk.");
        for domain in [
            "co.uk",
            "example.co.uk",
            "a.example.co.uk",
            "mx.a.example.co.uk",
        ] {
            assert!(
                file.mailed.contains(mailed_name(format, domain)),
                "{domain}"
            );
        }
        assert!(!file.mailed.contains(mailed_name(format, "uk")));
        assert!(!file.mailed.contains(mailed_name(Format::EximLog, "co.uk")));
        let address = text_key("198.51.100.7");
        assert!(file.mailed.contains(mailed_address(format, address)));
    }
}
