//! What is not as a manifest says.

use std::collections::BTreeSet;

use serde::Serialize;
use trace::{Direction, TlsClass};

use super::content::{FileEntry, Manifest, Numbers};

/// One thing that is not as the manifest says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub(super) enum Difference {
    /// A file is not there.
    Missing { file: String },
    /// A file has other bytes.
    Changed {
        file: String,
        bytes_before: u64,
        bytes_now: u64,
    },
    /// A file is there that the manifest does not name; perhaps a missing one under another name.
    Additional {
        file: String,
        is_missing_one: Option<String>,
    },
    /// A file cannot be read, so that nobody knows of its bytes.
    Unreadable { file: String },
    /// Something else was read of a file with the same bytes.
    ReadOtherwise { file: String },
    /// Other days.
    Days { before: String, now: String },
    /// A number is another one: of all mail of a direction, of its recipients, or of a class.
    Number {
        direction: Direction,
        of: NumberOf,
        before: u64,
        now: u64,
    },
    /// The files come to nothing, or came to nothing then.
    Nothing { is_now: bool },
    /// The report of the same release is not the same, byte for byte.
    Report,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum NumberOf {
    Volume,
    Recipients,
    #[serde(untagged)]
    Class(#[serde(serialize_with = "class_id")] TlsClass),
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn class_id<S: serde::Serializer>(class: &TlsClass, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(class.id())
}

/// What is not in the files of today as it was then, the files first.
pub(super) fn between(then: &Manifest, now: &Manifest) -> Vec<Difference> {
    let mut all = of_files(&then.files, &now.files);
    match (&then.numbers, &now.numbers) {
        (Some(then), Some(now)) => of_numbers(then, now, &mut all),
        (None, None) => {}
        (_, now) => all.push(Difference::Nothing {
            is_now: now.is_none(),
        }),
    }
    // Another release may say the same in other words.
    let reports = then.report_sha256.as_ref().zip(now.report_sha256.as_ref());
    let is_other = reports.is_some_and(|(then, now)| then != now);
    if then.generator == now.generator && is_other {
        all.push(Difference::Report);
    }
    all
}

fn of_files(then: &[FileEntry], now: &[FileEntry]) -> Vec<Difference> {
    let names: BTreeSet<&str> = [then, now]
        .into_iter()
        .flatten()
        .map(|file| file.name.as_str())
        .collect();
    let mut all = Vec::new();
    let (mut gone, mut come): (Vec<&FileEntry>, Vec<&FileEntry>) = Default::default();
    for name in names {
        // Files of several folders may have one name.
        let of = |files: &'_ [FileEntry]| -> Vec<usize> {
            let own = files
                .iter()
                .enumerate()
                .filter(|(_, file)| file.name == name);
            own.map(|(place, _)| place).collect()
        };
        let (mut before, mut today) = (of(then), of(now));
        before.retain(|place| {
            let Some(file) = then.get(*place) else {
                return true;
            };
            let is_same =
                |other: &usize| now.get(*other).is_some_and(|now| now.sha256 == file.sha256);
            let Some(same) = today.iter().position(is_same) else {
                return true;
            };
            let same = today.remove(same);
            if file.sha256.is_empty() {
                let file = name.to_owned();
                all.push(Difference::Unreadable { file });
            } else if now.get(same).is_some_and(|now| now.read != file.read) {
                let file = name.to_owned();
                all.push(Difference::ReadOtherwise { file });
            }
            false
        });
        let mut before = before.into_iter().filter_map(|place| then.get(place));
        let mut today = today.into_iter().filter_map(|place| now.get(place));
        loop {
            match (before.next(), today.next()) {
                (Some(_), Some(now)) if now.sha256.is_empty() => {
                    let file = name.to_owned();
                    all.push(Difference::Unreadable { file });
                }
                (Some(then), Some(now)) => all.push(Difference::Changed {
                    file: name.to_owned(),
                    bytes_before: then.bytes,
                    bytes_now: now.bytes,
                }),
                (Some(file), None) => gone.push(file),
                (None, Some(file)) => come.push(file),
                (None, None) => break,
            }
        }
    }
    all.extend(gone.iter().map(|file| Difference::Missing {
        file: file.name.clone(),
    }));
    all.extend(come.iter().map(|file| {
        Difference::Additional {
            file: file.name.clone(),
            is_missing_one: gone
                .iter()
                .find(|gone| gone.sha256 == file.sha256)
                .map(|gone| gone.name.clone()),
        }
    }));
    all
}

fn of_numbers(then: &Numbers, now: &Numbers, all: &mut Vec<Difference>) {
    let days = |numbers: &Numbers| format!("{} – {}", numbers.from, numbers.to);
    if days(then) != days(now) {
        all.push(Difference::Days {
            before: days(then),
            now: days(now),
        });
    }
    for direction in Direction::ALL {
        let (then, now) = (then.direction(direction), now.direction(direction));
        let mut compare = |of, before, now| {
            if before != now {
                all.push(Difference::Number {
                    direction,
                    of,
                    before,
                    now,
                });
            }
        };
        compare(NumberOf::Volume, then.volume, now.volume);
        compare(NumberOf::Recipients, then.recipients, now.recipients);
        for class in TlsClass::ALL {
            let count = |counts: &std::collections::BTreeMap<String, u64>| {
                counts.get(class.id()).copied().unwrap_or_default()
            };
            compare(NumberOf::Class(class), count(&then.tls), count(&now.tls));
        }
    }
}
