//! Whether what was unpacked is something that reading a file can come to.
//!
//! Whoever has the key can make a tally by hand. It may tell wrong numbers, as a made-up log may, but it
//! must not stop the program or ask for memory without end. Places in tables are looked up where they
//! are used, so that one that is not there is nobody; what is left to look at here are numbers.

use crate::file_tally::{FileTally, SummaryRow};
use crate::resolved::Policy;
use trace::{Day, Origin};

/// Readers know no larger counts either, so that sums of them fit into 64 bits.
const MOST: u64 = 1 << 53;

/// Days from here on are beyond the year 9999, and no stamp tells them.
const DAYS: i32 = 3_000_000;

/// Whether no number is larger than a reader could have told it.
pub(super) fn is_sound(tally: &FileTally) -> bool {
    let beside = &tally.beside;
    let skipped = tally.skipped.values();
    let accounts = beside.accounts.iter();
    let whole = [tally.records, tally.outcome.bytes, tally.names.let_go];
    let lines = [
        tally.first_row,
        tally.bad_date.as_ref().map(|(line, _)| *line),
    ];
    let counts = whole
        .into_iter()
        .chain(lines.into_iter().flatten())
        .chain(skipped.flat_map(|skipped| [skipped.count, skipped.first_line]))
        .chain(tally.peers.each().map(|peer| peer.records))
        .chain(accounts.flat_map(|account| account.tls.into_iter().chain([account.messages])));
    are_counts(counts)
        && beside.handed_in.is_sound()
        && tally.origin.as_ref().is_none_or(Origin::is_sound)
        && tally.tellers.is_sound(is_day)
        && tally.summaries.iter().all(is_sound_row)
        && tally.policies.iter().all(is_sound_policy)
}

fn is_sound_row(row: &SummaryRow) -> bool {
    let told = row.told.iter().flat_map(|(_, quality)| {
        let strength = quality.strength.into_iter();
        strength.chain(quality.forward_secrecy).chain(quality.proof)
    });
    are_days(row.days)
        && are_counts(
            row.tls
                .into_iter()
                .chain(told)
                .chain([row.volume, row.recipients]),
        )
}

fn is_sound_policy(policy: &Policy) -> bool {
    let failures = policy.failures.iter().map(|failed| failed.sessions);
    are_days([policy.from, policy.to].into_iter().flatten())
        && are_counts(failures.chain([policy.encrypted, policy.failed]))
}

fn are_counts(counts: impl IntoIterator<Item = u64>) -> bool {
    counts.into_iter().all(|count| count <= MOST)
}

fn are_days(days: impl IntoIterator<Item = Day>) -> bool {
    days.into_iter().all(is_day)
}

fn is_day(Day(day): Day) -> bool {
    (-DAYS..=DAYS).contains(&day)
}
