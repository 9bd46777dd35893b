//! Which domains look like the organization's own, for files that cannot tell directions without.
//!
//! Nothing is counted by what is found here: it is shown to the person, who may take it. Rows are
//! sampled by a hash of what they say, so that memory is bounded, a file that is dropped twice weighs
//! once, and neither order nor cutting changes anything.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use trace::sorted;
use trace::{Direction, Parties};

/// Rows that are looked at, of each file and of all together.
const SAMPLE: usize = 1024;

/// Domains that are proposed at most.
const MOST: usize = 20;

/// One row of this many must speak for a domain.
const WEIGHT: usize = 100;

/// Who wrote to whom, in a part of the rows: those with the smallest keys.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct SampledParties {
    rows: Vec<Row>,
    /// No row with a greater key is among the first any more.
    limit: Option<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Row {
    key: u64,
    told: Option<Direction>,
    sender: Box<str>,
    recipient: Box<str>,
}

impl SampledParties {
    pub fn add(&mut self, parties: &Parties<'_>) {
        if self.limit.is_some_and(|limit| parties.key > limit) {
            return;
        }
        self.push(Row {
            key: parties.key,
            told: parties.told,
            sender: parties.sender.to_lowercase().into(),
            recipient: parties.recipient.to_lowercase().into(),
        });
    }

    pub fn absorb(&mut self, other: &Self) {
        for row in &other.rows {
            if self.limit.is_none_or(|limit| row.key <= limit) {
                self.push(row.clone());
            }
        }
    }

    fn push(&mut self, row: Row) {
        self.rows.push(row);
        if self.rows.len() >= 2 * SAMPLE {
            self.rest();
        }
    }

    /// Lets go what is beyond the sample.
    pub fn rest(&mut self) {
        sorted::all(&mut self.rows);
        self.rows.dedup();
        self.rows.truncate(SAMPLE);
        if self.rows.len() == SAMPLE {
            self.limit = self.rows.last().map(|row| row.key);
        }
        self.rows.shrink_to_fit();
    }

    /// The domains that look like the organization's own, the most likely first.
    ///
    /// Nearly every row has one of them on one side, and they face many others, while a large provider
    /// faces only them. A domain that outsiders write to over `FromIP`, or that writes to them over
    /// `ToIP`, speaks for itself. Where two domains only ever face each other, nobody can say.
    pub fn proposed(mut self) -> Vec<String> {
        self.rest();
        let mut own: Vec<&str> = Vec::new();
        while own.len() < MOST {
            let mut seen: BTreeMap<&str, Standing<'_>> = BTreeMap::new();
            for row in &self.rows {
                row.speak(&own, &mut seen);
            }
            let likely = seen
                .iter()
                .filter(|(domain, standing)| {
                    is_name(domain)
                        && !own.contains(*domain)
                        && standing.speaks_for_itself(self.rows.len())
                })
                // Of equals the first in the alphabet.
                .max_by(|(a, one), (b, other)| one.weight().cmp(&other.weight()).then(b.cmp(a)));
            let Some((domain, _)) = likely else { break };
            own.push(domain);
        }
        own.into_iter().map(str::to_owned).collect()
    }
}

/// Whether it may be shown as it is: what a file calls a domain may be anything.
fn is_name(domain: &str) -> bool {
    domain.contains('.')
        && domain
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))
}

/// What the rows say of a domain.
#[derive(Default)]
struct Standing<'a> {
    /// Rows that no other own domain explains, and that this one would.
    own: usize,
    /// Those of them whose addresses tell the direction.
    told: usize,
    /// Who is on the other side of them.
    faces: BTreeSet<&'a str>,
    /// Rows in which it is the other side.
    other: usize,
}

impl Standing<'_> {
    fn speaks_for_itself(&self, rows: usize) -> bool {
        self.own * WEIGHT >= rows
            && 2 * self.own > self.other
            && (self.faces.len() > 1 || self.told > 0)
    }

    fn weight(&self) -> (usize, usize) {
        (self.faces.len(), self.own)
    }
}

impl Row {
    /// Says of its domains what it knows, where these are own already.
    fn speak<'a>(&'a self, own: &[&str], seen: &mut BTreeMap<&'a str, Standing<'a>>) {
        let (sender, recipient) = (&*self.sender, &*self.recipient);
        let sides = [
            (sender, recipient, self.told != Some(Direction::Inbound)),
            (recipient, sender, self.told != Some(Direction::Outbound)),
        ];
        let is_explained = own.contains(&sender) || own.contains(&recipient);
        for (domain, opposite, may_be_own) in sides {
            if domain.is_empty() || domain == opposite {
                continue;
            }
            let standing = seen.entry(domain).or_default();
            if is_explained || !may_be_own {
                standing.other += usize::from(!may_be_own || own.contains(&opposite));
            } else {
                standing.own += 1;
                standing.told += usize::from(self.told.is_some());
                if !opposite.is_empty() {
                    standing.faces.insert(opposite);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(rows: &[(&str, &str, Option<Direction>)]) -> SampledParties {
        let mut sample = SampledParties::default();
        for ((sender, recipient, told), key) in rows.iter().zip(1..) {
            sample.add(&Parties {
                key,
                sender,
                recipient,
                told: *told,
            });
        }
        sample
    }

    fn proposed(rows: &[(&str, &str, Option<Direction>)]) -> Vec<String> {
        sample(rows).proposed()
    }

    const IN: Option<Direction> = Some(Direction::Inbound);
    const OUT: Option<Direction> = Some(Direction::Outbound);

    #[test]
    fn one_side_of_all_rows() {
        let rows = [
            ("a.example", "OWN.example", None),
            ("own.example", "b.example", None),
            ("c.example", "own.example", None),
            ("own.example", "own.example", None),
            ("", "own.example", None),
        ];
        assert_eq!(proposed(&rows), ["own.example"]);
        assert_eq!(proposed(&[]), [""; 0]);
        assert_eq!(proposed(&[("", "", None)]), [""; 0]);
    }

    #[test]
    fn two_that_only_face_each_other() {
        let rows = [
            ("a.example", "b.example", None),
            ("b.example", "a.example", None),
        ];
        assert_eq!(proposed(&rows), [""; 0]);
        // What goes out or comes in tells.
        assert_eq!(
            proposed(&[rows[0], ("b.example", "a.example", OUT)]),
            ["b.example"]
        );
        assert_eq!(
            proposed(&[rows[0], ("b.example", "a.example", IN)]),
            ["a.example"]
        );
    }

    #[test]
    fn a_large_provider_is_not_own() {
        let mut rows = Vec::new();
        for (own, far) in [
            ("own1.example", "a.example"),
            ("own1.example", "b.example"),
            ("own1.example", "c.example"),
            ("own2.example", "d.example"),
            ("own2.example", "e.example"),
            ("own2.example", "a.example"),
        ] {
            rows.push((own, far, None));
            rows.extend([
                (own, "provider.example", None),
                ("provider.example", own, None),
            ]);
        }
        assert_eq!(proposed(&rows), ["own1.example", "own2.example"]);
        // One forwarded message makes nobody an owner.
        rows.push(("x.example", "y.example", None));
        assert_eq!(proposed(&rows), ["own1.example", "own2.example"]);
    }

    #[test]
    fn what_is_no_name_is_not_proposed() {
        for odd in ["own.example; rm", "own\u{1b}[0m.example", "own"] {
            let rows = [
                (odd, "a.example", None),
                (odd, "b.example", None),
                ("c.example", odd, None),
            ];
            assert_eq!(proposed(&rows), [""; 0]);
        }
    }

    #[test]
    fn unsent_mail_makes_nobody_an_owner() {
        // A client's address, and no server's: it never left.
        let rows = [
            ("own.example", "far.example", IN),
            ("a.example", "own.example", IN),
            ("b.example", "own.example", IN),
            ("own.example", "c.example", None),
        ];
        assert_eq!(proposed(&rows), ["own.example"]);
    }

    #[test]
    fn a_sample_of_parts_is_that_of_the_whole() {
        let rows: Vec<(u64, String)> = (0..10_000_u64)
            .map(|row| {
                (
                    row.wrapping_mul(0x9e37_79b9_7f4a_7c15),
                    format!("d{row}.example"),
                )
            })
            .collect();
        let take = |rows: &[(u64, String)]| {
            let mut sample = SampledParties::default();
            for (key, sender) in rows {
                sample.add(&Parties {
                    key: *key,
                    sender,
                    recipient: "own.example",
                    told: None,
                });
            }
            sample.rest();
            sample
        };
        let whole = take(&rows);
        assert_eq!(whole.rows.len(), SAMPLE);
        let mut parts = SampledParties::default();
        for part in rows.rchunks(777) {
            parts.absorb(&take(part));
        }
        parts.absorb(&whole);
        parts.rest();
        assert_eq!(parts.rows, whole.rows);
        assert_eq!(whole.proposed(), ["own.example"]);
    }
}
