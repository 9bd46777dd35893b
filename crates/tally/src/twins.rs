//! Files that hold the same messages, such as one file that was saved twice: each message counts once, and
//! whoever sees two files with as many transfers wants to know why they do not add up.

use std::collections::BTreeMap;

use super::judged::File;
use super::resolved::{FileFacts, FileKey};
use trace::sorted;

/// Each file whose transfers are those of an earlier one, with that one. Both lists are of the same files in
/// the order of their keys. What only lines of several files together tell is not looked at.
pub(super) fn twins(files: &[File<'_>], facts: &[FileFacts]) -> Vec<(FileKey, FileKey)> {
    let mut alike: BTreeMap<_, Vec<&File<'_>>> = BTreeMap::new();
    for (file, facts) in files.iter().zip(facts) {
        if facts.transfers > 0 {
            let numbers = (facts.format, facts.transfers);
            alike.entry(numbers).or_default().push(file);
        }
    }
    let mut twins = Vec::new();
    for group in alike.values().filter(|group| group.len() > 1) {
        let mut firsts: BTreeMap<u64, FileKey> = BTreeMap::new();
        for file in group {
            let Some(fingerprint) = fingerprint(file) else {
                continue;
            };
            let first = *firsts.entry(fingerprint).or_insert(file.key());
            if first != file.key() {
                twins.push((file.key(), first));
            }
        }
    }
    sorted::all(&mut twins);
    twins
}

/// A hash of all records of a file, in whatever order; none where a record stands for itself, so that it
/// counts as often as it comes.
fn fingerprint(file: &File<'_>) -> Option<u64> {
    if file.has_open_lines() {
        return None;
    }
    let mut sum = None;
    for record in file.records() {
        let half = record.identity?.half();
        sum = Some(half.wrapping_add(sum.unwrap_or(0)));
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::super::{Reading, Tally};
    use super::*;
    use trace::file::Options;

    const HEADER: &str = "date_time_utc,source,event_id,message_id,directionality,custom_data\n";

    fn tally(files: &[&[&str]]) -> Tally {
        let mut tally = Tally::default();
        for (number, ids) in (0..).zip(files) {
            let rows = ids.iter().map(|id| {
                format!("2026-11-16T10:00:00Z,SMTP,RECEIVE,{id},Incoming,S:tlsversion=TLS1_2\n")
            });
            let text = format!("{HEADER}{}", rows.collect::<String>());
            let mut reading = Reading::new("a.csv", &Options::default());
            reading.push(text.as_bytes());
            tally.absorb(number, 0, reading.finish());
        }
        tally
    }

    fn key(file: u32) -> FileKey {
        FileKey { file, member: 0 }
    }

    #[test]
    fn a_file_that_holds_what_another_does_is_its_twin() {
        let both: &[&str] = &["<a@x>", "<b@x>"];
        let turned: &[&str] = &["<b@x>", "<a@x>"];
        let other: &[&str] = &["<a@x>", "<c@x>"];
        let twins = tally(&[both, other, turned, both]).resolve().twins;
        assert_eq!(twins, vec![(key(2), key(0)), (key(3), key(0))]);
    }

    #[test]
    fn messages_without_an_id_count_as_often_as_they_come() {
        let nameless: &[&str] = &[""];
        assert!(tally(&[nameless, nameless]).resolve().twins.is_empty());
    }
}
