//! Numbers that stand together with those of their kind.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The kind of a line, and a place in it.
pub(super) type Kind = (u8, u8);

/// Numbers of each kind, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Streams(BTreeMap<Kind, Vec<u8>>);

impl Streams {
    /// Writes the next number of a kind.
    pub fn put(&mut self, kind: Kind, number: u64) -> Option<()> {
        put(self.0.entry(kind).or_default(), &number)
    }

    pub fn rest(&self) -> Rest<'_> {
        let all = self.0.iter();
        Rest(all.map(|(kind, bytes)| (*kind, &**bytes)).collect())
    }
}

/// What is not read yet.
pub(super) struct Rest<'a>(BTreeMap<Kind, &'a [u8]>);

impl Rest<'_> {
    /// The next number of a kind.
    pub fn take(&mut self, kind: Kind) -> Option<u64> {
        take(self.0.get_mut(&kind)?)
    }

    pub fn is_at_end(&self) -> bool {
        self.0.values().all(|rest| rest.is_empty())
    }
}

/// Writes something in as few bytes as it needs.
pub(super) fn put<T: Serialize>(to: &mut Vec<u8>, what: &T) -> Option<()> {
    *to = postcard::to_extend(what, std::mem::take(to)).ok()?;
    Some(())
}

/// Reads what [`put`] wrote.
pub(super) fn take<'a, T: Deserialize<'a>>(from: &mut &'a [u8]) -> Option<T> {
    let (taken, rest) = postcard::take_from_bytes(from).ok()?;
    *from = rest;
    Some(taken)
}
