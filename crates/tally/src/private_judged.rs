//! Which of the messages of Exim from or to private addresses count, as all files together tell it.

use super::judged::File;
use super::left_out::LeftOut;
use super::private::{HOST, Private};
use super::record::Record;
use super::records::{Records, ToWhom};
use trace::identity::joined_key;
use trace::sessions::name::Name;
use trace::sessions::own_network::OwnNetwork;
use trace::{Direction, Identity, SkipReason};

/// Those of one file that count, and those that do not.
#[derive(Default)]
pub(super) struct Judged {
    pub kept: Records,
    pub left_out: LeftOut,
    /// Whether some of `kept` came in.
    pub has_clients: bool,
}

/// What all files tell of the networks around the hosts of Exim.
pub(super) fn network(files: &[File<'_>]) -> OwnNetwork {
    let mut network = OwnNetwork::default();
    for private in files.iter().filter_map(of_file) {
        private.learn(&mut network);
    }
    network
}

/// Judges those of all files.
pub(super) fn judge(files: &[File<'_>]) -> Vec<Judged> {
    let all = || files.iter().filter_map(of_file);
    let mut network = OwnNetwork::default();
    if all().any(|private| !private.lines.is_empty()) {
        for private in all() {
            private.learn(&mut network);
        }
    }
    let judge = |file| match of_file(file) {
        Some(private) => Judged::of(private, &network),
        None => Judged::default(),
    };
    files.iter().map(judge).collect()
}

fn of_file<'a>(file: &File<'a>) -> Option<&'a Private> {
    file.counts().then_some(&file.tally.private)
}

/// Equal for the same line in several files, which may tell more of the time than the second.
fn key(record: &Record, addresses: impl Iterator<Item = u64>) -> u64 {
    let identity = record.identity.map_or(0, Identity::half);
    let told = joined_key(identity, record.at.second().cast_unsigned());
    addresses.fold(told, joined_key)
}

impl Judged {
    fn of(private: &Private, network: &OwnNetwork) -> Self {
        let mut judged = Self::default();
        let records = private.records.with_domains();
        for ((record, addresses, domains), line) in records.zip(&private.lines) {
            let is_inbound = record.direction == Direction::Inbound;
            let counts = if is_inbound {
                network.counts_arrival(HOST, record.network)
            } else {
                network.counts_delivery(HOST, record.network)
            };
            if !counts {
                let key = key(&record, addresses);
                let left_out = &mut judged.left_out;
                left_out.push(SkipReason::PrivateAddress, key, (*line).into());
                continue;
            }
            judged.has_clients |= is_inbound;
            let addresses: Vec<u64> = addresses.collect();
            let domains: Vec<Name> = domains.collect();
            let record = Record {
                network: 0,
                ..record
            };
            let to = ToWhom {
                addresses: &addresses,
                domains: &domains,
            };
            judged.kept.push(&record, to);
        }
        judged
    }
}
