//! Deliveries that fell back to clear text: a handshake failed, and soon after the same host sent, or
//! got, mail in clear.
//!
//! Source of the rules: `docs/stopped.md`, Terms.

use rustc_hash::FxHashMap;

use trace::beside::{Attempt, Clear, Side, TextKey};
use trace::calendar::TICKS_PER_SECOND;
use trace::{Format, Timestamp, sorted};

/// Mail that comes later is no fallback.
const SOON: i64 = 300 * TICKS_PER_SECOND;

/// A transfer, or a submission, that went in clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct InClear {
    pub at: Timestamp,
    pub format: Format,
    pub side: Side,
    pub address: TextKey,
    pub name: TextKey,
}

impl InClear {
    /// Of a transfer that counts.
    pub fn of(clear: &Clear) -> Self {
        Self {
            at: clear.at,
            format: clear.format,
            side: clear.side,
            address: clear.address,
            name: clear.name,
        }
    }
}

/// The time of the fallback of each attempt, where there is one. The attempts stand in the order of
/// time, those of one time in that of their reasons; each takes the earliest transfer not before it
/// that none has taken.
pub fn of(attempts: &[Attempt], mut clear: Vec<InClear>) -> Vec<Option<Timestamp>> {
    sorted::all(&mut clear);
    let place = |clear: &InClear| (clear.side, clear.format);
    let mut by_address: FxHashMap<_, Vec<usize>> = FxHashMap::default();
    let mut by_name: FxHashMap<_, Vec<usize>> = FxHashMap::default();
    for (number, transfer) in clear.iter().enumerate() {
        if transfer.address != 0 {
            let all = by_address.entry((place(transfer), transfer.address));
            all.or_default().push(number);
        }
        if transfer.name != 0 {
            let all = by_name.entry((place(transfer), transfer.name));
            all.or_default().push(number);
        }
    }
    let mut taken = vec![false; clear.len()];
    let mut take = |attempt: &Attempt| {
        if !attempt.is_connection || !attempt.reason.is_failed_handshake() {
            return None;
        }
        let own = (attempt.side, attempt.format);
        let addressed = by_address.get(&(own, attempt.address));
        let named = by_name.get(&(own, attempt.name));
        let mut best: Option<usize> = None;
        for list in addressed.into_iter().chain(named) {
            let time = |number: &usize| clear.get(*number).map(|transfer| transfer.at);
            let from = list.partition_point(|number| time(number) < Some(attempt.at));
            let soon = list.get(from..).unwrap_or_default().iter().copied();
            let is_soon =
                |number: &usize| time(number).is_some_and(|at| at.0 - attempt.at.0 <= SOON);
            let is_free = |number: &usize| taken.get(*number) == Some(&false);
            let is_same = |number: &usize| {
                let other = clear.get(*number);
                other.is_some_and(|other| match (attempt.address, other.address) {
                    (0, _) | (_, 0) => attempt.name != 0 && attempt.name == other.name,
                    (own, other) => own == other,
                })
            };
            let mut fitting = soon.take_while(is_soon).filter(is_free).filter(is_same);
            if let Some(number) = fitting.next() {
                best = Some(best.map_or(number, |best| best.min(number)));
            }
        }
        let number = best?;
        if let Some(taken) = taken.get_mut(number) {
            *taken = true;
        }
        clear.get(number).map(|transfer| transfer.at)
    };
    attempts.iter().map(&mut take).collect()
}
