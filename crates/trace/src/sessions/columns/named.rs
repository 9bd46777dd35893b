//! Places in a table that grows as they are named: most are named again soon, or for the first time.

use rustc_hash::FxHashMap;

/// Of so many places that were named last it is known how lately. To look through more would take time
/// and hardly make anything smaller.
const RECENT: usize = 256;

/// Of so many places that a process named last, likewise.
const OF_PROCESS: usize = 6;

/// What was named so far. A place is written as a number:
///
/// | number | the place |
/// |---|---|
/// | 0 | the next one of the table |
/// | 1 to 6 | one that the same process named lately, the last one first |
/// | from 7, 256 of them | one that was named lately |
/// | behind that | any, as how far it is from the newest |
#[derive(Debug, Default)]
pub(super) struct Named {
    recent: Recent<RECENT>,
    of_process: FxHashMap<u32, Recent<OF_PROCESS>>,
    next: u64,
}

/// Places, the last one first.
#[derive(Debug, Default)]
struct Recent<const N: usize>(Vec<u64>);

impl<const N: usize> Recent<N> {
    fn at(&self, place: u64) -> Option<usize> {
        self.0.iter().position(|known| *known == place)
    }

    fn named(&mut self, place: u64) {
        match self.at(place) {
            Some(at) => {
                self.0.remove(at);
            }
            None => self.0.truncate(N - 1),
        }
        self.0.insert(0, place);
    }
}

impl Named {
    /// How many places the table has by now.
    pub fn len(&self) -> usize {
        usize::try_from(self.next).unwrap_or(usize::MAX)
    }

    /// Writes a place that no process names.
    pub fn put(&mut self, place: u64) -> Option<u64> {
        let how = self.how(place, None)?;
        self.named(place);
        Some(how)
    }

    /// Back from [`Self::put`].
    pub fn take(&mut self, how: u64) -> Option<u64> {
        let place = self.place(how, None)?;
        self.named(place);
        Some(place)
    }

    /// Writes a place that a process names; none where the table has no such place yet.
    pub fn put_of(&mut self, process: u32, place: u64) -> Option<u64> {
        let how = self.how(place, self.of_process.get(&process))?;
        self.named(place);
        self.of_process.entry(process).or_default().named(place);
        Some(how)
    }

    /// Back from [`Self::put_of`].
    pub fn take_of(&mut self, process: u32, how: u64) -> Option<u64> {
        let place = self.place(how, self.of_process.get(&process))?;
        self.named(place);
        self.of_process.entry(process).or_default().named(place);
        Some(place)
    }

    fn how(&self, place: u64, of_process: Option<&Recent<OF_PROCESS>>) -> Option<u64> {
        if place == self.next {
            return Some(0);
        }
        let by_process = of_process.and_then(|recent| recent.at(place));
        let how = match by_process {
            Some(at) => 1 + at,
            None => match self.recent.at(place) {
                Some(at) => 1 + OF_PROCESS + at,
                None => {
                    let back = self.next.checked_sub(place)?;
                    return Some(BEHIND.saturating_add(back));
                }
            },
        };
        Some(how as u64)
    }

    fn place(&self, how: u64, of_process: Option<&Recent<OF_PROCESS>>) -> Option<u64> {
        if how == 0 {
            return Some(self.next);
        }
        if let Some(back) = how.checked_sub(BEHIND) {
            return self.next.checked_sub(back);
        }
        let at = usize::try_from(how - 1).ok()?;
        match at.checked_sub(OF_PROCESS) {
            None => of_process?.0.get(at).copied(),
            Some(at) => self.recent.0.get(at).copied(),
        }
    }

    fn named(&mut self, place: u64) {
        self.recent.named(place);
        self.next = self.next.max(place.saturating_add(1));
    }
}

/// From here on numbers say how far a place is from the newest.
const BEHIND: u64 = (1 + OF_PROCESS + RECENT) as u64;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn places_come_back(named in prop::collection::vec((0..4_u32, 0..2000_u64), 0..3000)) {
            let (mut written, mut read) = (Named::default(), Named::default());
            for (process, place) in named {
                let place = place.min(written.next);
                let how = written.put_of(process, place).unwrap();
                prop_assert_eq!(read.take_of(process, how), Some(place));
            }
            prop_assert_eq!(written.len(), read.len());
        }

        #[test]
        fn what_is_made_up_is_no_place_that_is_not_there(how in prop::collection::vec(any::<u16>(), 0..500)) {
            let mut read = Named::default();
            for how in how {
                if let Some(place) = read.take_of(0, how.into()) {
                    prop_assert!(place < read.next);
                }
            }
        }
    }

    #[test]
    fn a_place_behind_the_next_one_cannot_be_written() {
        assert_eq!(Named::default().put(1), None);
    }
}
