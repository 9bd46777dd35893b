//! Sorting, compiled once.
//!
//! The standard library's sort is compiled anew for every type and every comparison, and so is what
//! makes a map of pairs at once: some four kilobytes each, which every visitor of the page downloads.
//! Where little is sorted, or seldom, one sort of places serves all types.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Sorts; what is equal stays in its order.
pub fn all<T: Ord>(items: &mut [T]) {
    by(items, T::cmp);
}

/// Sorts by a key; what has equal keys stays in its order.
pub fn by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by a comparison; what is equal by it stays in its order.
pub fn by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    if items.len() < 2 {
        return;
    }
    let mut from = places(items.len(), &|a, b| compare(&items[a], &items[b]));
    // Each item goes where it belongs, along the circles that the places make.
    for first in 0..from.len() {
        let mut to = first;
        while from[to] != first {
            let next = from[to];
            items.swap(to, next);
            from[to] = to;
            to = next;
        }
        from[to] = to;
    }
}

/// The places of so many items, in the order of the items.
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

/// Of so many places, whether each is among the first `take`. No two of them may be equal. It takes a
/// fraction of the time that sorting them would.
pub fn are_first(
    count: usize,
    take: usize,
    compare: &dyn Fn(usize, usize) -> Ordering,
) -> Vec<bool> {
    let mut places: Vec<usize> = (0..count).collect();
    if take < count {
        places.select_nth_unstable_by(take, |a, b| compare(*a, *b));
    }
    let mut are_first = vec![false; count];
    for place in places.into_iter().take(take) {
        are_first[place] = true;
    }
    are_first
}

/// A set of these items.
pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

/// A map of these pairs; of equal keys the last one counts.
pub fn map<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(pairs);
    map
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(items: Vec<(u8, String)>) {
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| key % 8);
            let mut sorted = items;
            super::by_key(&mut sorted, |(key, _)| key % 8);
            prop_assert_eq!(&sorted, &expected);
            super::all(&mut sorted);
            expected.sort();
            prop_assert_eq!(sorted, expected);
        }

        #[test]
        fn finds_the_first_as_sorting_does(items: std::collections::HashSet<u16>, take: prop::sample::Index) {
            let items: Vec<u16> = items.into_iter().collect();
            let take = take.index(items.len() + 1);
            let mut sorted = items.clone();
            sorted.sort_unstable();
            let first = super::are_first(items.len(), take, &|a, b| items[a].cmp(&items[b]));
            let expected: Vec<bool> = items.iter().map(|item| sorted[..take].contains(item)).collect();
            prop_assert_eq!(first, expected);
        }

        #[test]
        fn collects_as_the_standard_library_does(pairs: Vec<(u8, u8)>) {
            prop_assert_eq!(super::map(pairs.clone()), pairs.iter().copied().collect());
            prop_assert_eq!(super::set(pairs.clone()), pairs.into_iter().collect());
        }
    }
}
