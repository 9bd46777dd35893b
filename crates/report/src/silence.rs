//! Who fell silent: connectors, labels and log hosts of which nothing came any more.

use std::collections::{BTreeMap, BTreeSet};

use tally::{FileTellers, Resolved};
use trace::Day;

/// Days without anything at the end from which on somebody has fallen silent.
const SILENT: i32 = 3;
/// Days with something from which on it is known how somebody pauses.
const KNOWN: usize = 5;

/// A log host that wrote no more lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SilentHost {
    /// Its name.
    pub name: String,
    /// The last day on which it wrote.
    pub last: Day,
}

/// Whether something came on so many of these days that it is known how it pauses, and then for longer than
/// ever before nothing came any more, up to the end.
pub(super) fn is_silent(days: &BTreeSet<Day>, end: Day) -> bool {
    let Some(last) = days.last() else {
        return false;
    };
    let pauses = days.iter().zip(days.iter().skip(1));
    let longest = pauses.map(|(a, b)| b.0 - a.0 - 1).max().unwrap_or(0);
    let pause = end.0 - last.0;
    days.len() >= KNOWN && pause >= SILENT && pause > longest
}

/// The log hosts that had fallen silent by this day, in all the files that are looked at together: a host
/// whose log was rotated goes on in the next file. A week is too short to know how a host pauses, so all days
/// before count, too.
pub(super) fn hosts(resolved: &Resolved, end: Day) -> Vec<SilentHost> {
    let looked_at: BTreeSet<u32> = resolved.files.iter().map(|file| file.key.file).collect();
    let files = resolved.tellers.iter();
    silent(files.filter(|told| looked_at.contains(&told.file)), end)
}

fn silent<'a>(files: impl Iterator<Item = &'a FileTellers>, end: Day) -> Vec<SilentHost> {
    let mut by_host: BTreeMap<&str, BTreeSet<Day>> = BTreeMap::new();
    for host in files.flat_map(|told| &told.hosts) {
        let before = host.days.iter().copied().filter(|day| *day <= end);
        by_host.entry(&host.name).or_default().extend(before);
    }
    let silent = by_host.into_iter().filter_map(|(name, days)| {
        let last = *days.last()?;
        is_silent(&days, end).then(|| SilentHost {
            name: name.to_owned(),
            last,
        })
    });
    silent.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(hosts: &[(&str, &[i32])]) -> FileTellers {
        let mut file = FileTellers::default();
        for (name, days) in hosts {
            file.add_host(name, days.iter().copied().map(Day));
        }
        file
    }

    fn of(files: &[FileTellers], end: i32) -> Vec<(String, i32)> {
        let silent = silent(files.iter(), Day(end)).into_iter();
        silent.map(|host| (host.name, host.last.0)).collect()
    }

    #[test]
    fn one_of_several_hosts_of_a_file_falls_silent() {
        let file = told(&[
            ("mx1", &[1, 2, 3, 4, 5, 6, 7, 8, 9]),
            ("mx2", &[1, 2, 3, 4, 5]),
            // Too few days to know how it pauses; a pause as long as one before; two days only.
            ("new", &[1, 2, 3, 4]),
            ("weekly", &[1, 2, 3, 8, 9]),
            ("late", &[3, 4, 5, 6, 7]),
        ]);
        let files = [file];
        assert_eq!(of(&files, 9), [("mx2".to_owned(), 5)]);
        assert_eq!(of(&files, 7), []);
        assert_eq!(of(&files, 14).len(), 4);
    }

    #[test]
    fn a_log_that_was_rotated_goes_on_in_the_next_file() {
        let files = [
            told(&[("mx1", &[1, 2, 3, 4, 5])]),
            told(&[("mx1", &[6, 7, 8, 9])]),
        ];
        assert_eq!(of(&files, 9), []);
        assert_eq!(of(&files[..1], 9), [("mx1".to_owned(), 5)]);
    }
}
