//! Who tells what a file says: the tenant whose trace it is, and the hosts that wrote its log.
//!
//! By these a file is told from those of other tenants and servers where no folder does that. A reader tells
//! a name when it comes up and again when much time has passed, so a line costs no more than a comparison.
//! Source: `docs/looking-closer.md`, Tenants and servers.

use super::calendar::{TICKS_PER_SECOND, Timestamp};
use super::columns::Column;
use super::sink::Sink;

/// Who tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Teller<'a> {
    /// The tenant of a trace, as a column of it names the tenant.
    Tenant(&'a str),
    /// A host that wrote a line or a row, and when.
    Host(&'a str, Timestamp),
}

/// The time in which one host is told once. Every zone is some of them away from UTC, so that a day of any
/// zone is known by them.
pub const QUARTER: i64 = 15 * 60 * TICKS_PER_SECOND;

/// Hosts that are remembered beside the last one.
const REMEMBERED: usize = 32;

/// The hosts that wrote the last lines, each with the beginning of the quarter of an hour for which it was
/// told last.
#[derive(Debug, Default)]
pub(super) struct LogHosts {
    /// The one that wrote the last line; empty before the first.
    last: String,
    /// The beginning of its quarter.
    from: i64,
    others: Vec<(String, i64)>,
    /// The one of the others that is forgotten next.
    oldest: usize,
}

impl LogHosts {
    /// A host wrote a line.
    #[inline]
    pub fn wrote(&mut self, host: &str, at: Timestamp, sink: &mut dyn Sink) {
        if !is_within(at, self.from) || self.last != host {
            self.wrote_another(host, at, sink);
        }
    }

    /// Another host than the last one wrote, or in another quarter.
    fn wrote_another(&mut self, host: &str, at: Timestamp, sink: &mut dyn Sink) {
        if host.is_empty() {
            return;
        }
        if self.last != host && self.recall(host) && is_within(at, self.from) {
            // Lines of several hosts stand between each other where one log takes them all.
            return;
        }
        self.from = at.0.saturating_sub(at.0.rem_euclid(QUARTER));
        sink.teller(Teller::Host(host, at));
    }

    /// Makes this the last host. Tells whether it was remembered.
    fn recall(&mut self, host: &str) -> bool {
        let place = self.others.iter().position(|(other, _)| other == host);
        let was_remembered = place.is_some();
        let place = match place {
            Some(place) => place,
            None if self.others.len() < REMEMBERED => {
                self.others.push((host.to_owned(), 0));
                self.others.len() - 1
            }
            None => {
                let place = self.oldest;
                self.oldest = (place + 1) % REMEMBERED;
                place
            }
        };
        if let Some((other, from)) = self.others.get_mut(place) {
            if !was_remembered {
                host.clone_into(other);
            }
            std::mem::swap(other, &mut self.last);
            std::mem::swap(from, &mut self.from);
        }
        was_remembered
    }
}

/// Whether a time falls into the quarter of an hour that begins then.
fn is_within(at: Timestamp, from: i64) -> bool {
    (0..QUARTER).contains(&at.0.wrapping_sub(from))
}

/// The column that names the tenant, and whom it named last.
#[derive(Debug, Default)]
pub(super) struct TenantColumn {
    pub column: Column,
    last: String,
}

impl TenantColumn {
    /// At this column.
    pub fn at(column: Column) -> Self {
        Self {
            column,
            last: String::new(),
        }
    }

    /// A row names this tenant, or none.
    pub fn named(&mut self, tenant: &str, sink: &mut dyn Sink) {
        if !tenant.is_empty() && tenant != self.last {
            tenant.clone_into(&mut self.last);
            sink.teller(Teller::Tenant(tenant));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::recording_sink::RecordingSink;

    proptest! {
        #[test]
        fn every_host_is_told_in_every_quarter_in_which_it_wrote(
            lines in prop::collection::vec(("[a-m]{1,2}", -5_i64..5), 0..300)
        ) {
            let (mut hosts, mut sink) = (LogHosts::default(), RecordingSink::default());
            let mut expected = BTreeSet::new();
            for (host, quarter) in &lines {
                let at = Timestamp(quarter * QUARTER);
                hosts.wrote(host, at, &mut sink);
                expected.insert(format!("{:?}", Teller::Host(host, at)));
                prop_assert!(hosts.others.len() <= REMEMBERED);
            }
            let told: BTreeSet<String> = sink.0.into_iter().collect();
            prop_assert_eq!(told, expected);
        }
    }

    #[test]
    fn a_host_is_told_once_in_a_quarter_and_none_never() {
        let (mut hosts, mut sink) = (LogHosts::default(), RecordingSink::default());
        for (host, at) in [
            ("mx1", 0),
            ("mx1", QUARTER - 1),
            ("mx2", 5),
            ("mx1", 7),
            ("", 8),
            ("mx1", QUARTER),
            ("mx1", -1),
        ] {
            hosts.wrote(host, Timestamp(at), &mut sink);
        }
        let told = |host, at| format!("{:?}", Teller::Host(host, Timestamp(at)));
        let expected = [
            told("mx1", 0),
            told("mx2", 5),
            told("mx1", QUARTER),
            told("mx1", -1),
        ];
        assert_eq!(sink.0, expected);
    }

    #[test]
    fn a_tenant_is_told_when_it_changes() {
        let (mut column, mut sink) = (TenantColumn::default(), RecordingSink::default());
        for tenant in ["a", "a", "", "a", "b"] {
            column.named(tenant, &mut sink);
        }
        assert_eq!(sink.0, ["Tenant(\"a\")", "Tenant(\"b\")"]);
    }
}
