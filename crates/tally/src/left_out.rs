//! Lines of logs that do not count and that several files may have: which file lists them.
//!
//! Each is listed once: by the file that begins earlier, of those that begin together by the first by
//! name. A line that one file has several times is listed as often as in the file that has it most
//! often. Source of the rule: `docs/report-format.md`, Members of a file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::skipped::{Skipped, add_skipped};
use trace::SkipReason;

/// What is left out of one file, or of a part of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct LeftOut {
    /// Equal for the same line in any file.
    keys: Vec<u64>,
    lines: Vec<u32>,
    reasons: Vec<SkipReason>,
}

impl LeftOut {
    /// Adds a line; `key` is equal for the same one in any file.
    pub fn push(&mut self, reason: SkipReason, key: u64, line: u64) {
        self.keys.push(key);
        self.lines.push(u32::try_from(line).unwrap_or(u32::MAX));
        self.reasons.push(reason);
    }

    /// Adds those of another part of the file.
    pub fn absorb(&mut self, other: Self) {
        self.keys.extend(other.keys);
        self.lines.extend(other.lines);
        self.reasons.extend(other.reasons);
    }

    /// Counts so many lines of the file before these.
    pub fn move_down(&mut self, lines: u64) {
        let more = u32::try_from(lines).unwrap_or(u32::MAX);
        for line in &mut self.lines {
            *line = line.saturating_add(more);
        }
    }

    /// Holds no more than what is there.
    pub fn give_room_back(&mut self) {
        self.keys.shrink_to_fit();
        self.lines.shrink_to_fit();
        self.reasons.shrink_to_fit();
    }

    fn iter(&self) -> impl Iterator<Item = (u64, u32, SkipReason)> + '_ {
        let told = self.lines.iter().zip(&self.reasons);
        let all = self.keys.iter().zip(told);
        all.map(|(key, (line, reason))| (*key, *line, *reason))
    }
}

/// The same in columns, as it leaves the machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct LeftOutColumns {
    keys: Vec<[u8; 8]>,
    /// How far each line is from the one before.
    lines: Vec<i64>,
    reasons: Vec<SkipReason>,
}

impl LeftOut {
    /// Takes all lines out.
    pub fn take_columns(&mut self) -> LeftOutColumns {
        let Self {
            keys,
            lines,
            reasons,
        } = std::mem::take(self);
        let mut last = 0;
        let since = |line: &u32| {
            let line = i64::from(*line);
            line - std::mem::replace(&mut last, line)
        };
        LeftOutColumns {
            keys: keys.into_iter().map(u64::to_le_bytes).collect(),
            lines: lines.iter().map(since).collect(),
            reasons,
        }
    }

    /// Puts them back; none where columns do not fit to each other.
    pub fn take_back(&mut self, columns: LeftOutColumns) -> Option<()> {
        let mut last = 0_i64;
        let lines = columns.lines.iter().map(|since| {
            last = last.checked_add(*since)?;
            u32::try_from(last).ok()
        });
        self.lines = lines.collect::<Option<_>>()?;
        self.keys = columns.keys.into_iter().map(u64::from_le_bytes).collect();
        self.reasons = columns.reasons;
        let count = self.keys.len();
        (self.lines.len() == count && self.reasons.len() == count).then_some(())
    }
}

/// What a file lists, by reason.
pub(super) type Listing = BTreeMap<SkipReason, Skipped>;

/// Lines that are put in order at once, about.
const AT_ONCE: usize = 1 << 18;

/// A line, and where it stands.
type Placed = (u64, u32, u32, usize, SkipReason);

/// What each file lists. Each is given with its turn, and with what is left out of it.
pub(super) fn list(files: &[(u32, Vec<&LeftOut>)]) -> Vec<Listing> {
    let mut listings: Vec<Listing> = files.iter().map(|_| Listing::new()).collect();
    let count = |lists: &[&LeftOut]| lists.iter().map(|list| list.keys.len()).sum::<usize>();
    let counts: Vec<usize> = files.iter().map(|(_, lists)| count(lists)).collect();
    let mut add = |file: usize, line: u32, reason| {
        let more = Skipped {
            count: 1,
            first_line: line.into(),
        };
        if let Some(listing) = listings.get_mut(file) {
            add_skipped(listing, reason, more);
        }
    };
    let each = || {
        let files = files.iter().enumerate();
        files.flat_map(|(file, (turn, lists))| {
            let lines = lists.iter().flat_map(|list| list.iter());
            lines.map(move |(key, line, reason)| (key, *turn, line, file, reason))
        })
    };
    if counts.iter().filter(|count| **count > 0).count() < 2 {
        for (_, _, line, file, reason) in each() {
            add(file, line, reason);
        }
        return listings;
    }
    // A copy of all of them would take more memory than they do.
    let partitions = (counts.iter().sum::<usize>() / AT_ONCE + 1) as u64;
    for partition in 0..partitions {
        let mut lines: Vec<Placed> = each()
            .filter(|line| line.0 % partitions == partition)
            .collect();
        lines.sort_unstable();
        for same in lines.chunk_by(|a, b| a.0 == b.0) {
            let mut listed = 0;
            for of_file in same.chunk_by(|a, b| a.1 == b.1) {
                for (_, _, line, file, reason) in of_file.iter().skip(listed) {
                    add(*file, *line, *reason);
                }
                listed = listed.max(of_file.len());
            }
        }
    }
    listings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left_out(lines: &[(u64, u64)]) -> LeftOut {
        let mut all = LeftOut::default();
        for (key, line) in lines {
            all.push(SkipReason::Loopback, *key, *line);
        }
        all
    }

    fn listed(files: &[(u32, &LeftOut)]) -> Vec<Option<(u64, u64)>> {
        let files: Vec<_> = files
            .iter()
            .map(|(turn, left_out)| (*turn, vec![*left_out]))
            .collect();
        let of_file = |listing: &Listing| {
            let skipped = listing.get(&SkipReason::Loopback);
            skipped.map(|skipped| (skipped.count, skipped.first_line))
        };
        list(&files).iter().map(of_file).collect()
    }

    #[test]
    fn the_first_file_lists_what_several_have() {
        let first = left_out(&[(7, 10), (8, 11)]);
        let second = left_out(&[(8, 1), (7, 2), (9, 3)]);
        assert_eq!(
            listed(&[(0, &first), (1, &second)]),
            [Some((2, 10)), Some((1, 3))]
        );
        assert_eq!(listed(&[(1, &first), (0, &second)]), [None, Some((3, 1))]);
    }

    #[test]
    fn a_line_is_listed_as_often_as_in_the_file_that_has_it_most_often() {
        let once = left_out(&[(7, 5)]);
        let thrice = left_out(&[(7, 1), (7, 2), (7, 3)]);
        assert_eq!(
            listed(&[(0, &once), (1, &thrice)]),
            [Some((1, 5)), Some((2, 2))]
        );
        assert_eq!(listed(&[(1, &once), (0, &thrice)]), [None, Some((3, 1))]);
        assert_eq!(listed(&[(0, &thrice)]), [Some((3, 1))]);
    }

    #[test]
    fn rounds_list_what_all_at_once_would() {
        let many: Vec<(u64, u64)> = (0..2 * AT_ONCE as u64).map(|n| (n, n + 1)).collect();
        let all = left_out(&many);
        let half = left_out(&many[..AT_ONCE]);
        let (all_of_them, half_of_them) = (many.len() as u64, AT_ONCE as u64);
        assert_eq!(
            listed(&[(0, &half), (1, &all)]),
            [
                Some((half_of_them, 1)),
                Some((all_of_them - half_of_them, half_of_them + 1))
            ]
        );
    }
}
