//! Messages that were handed in, packed: there may be as many as there are transfers, by few accounts.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use trace::beside::{HandedIn, Login};
use trace::{Format, Identity, Moment, Tls, TlsClass};

/// The submissions of a file, or of a part of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Submissions {
    rows: Vec<Row>,
    /// Who, each once.
    logins: Vec<Login>,
    #[serde(skip)]
    places: FxHashMap<Login, u32>,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Row {
    at: Moment,
    /// Half of the identity is enough to tell messages of one loaded set apart.
    identity: u64,
    login: u32,
    format: Format,
    tls: Tls,
}

impl Submissions {
    /// Adds one.
    pub fn push(&mut self, told: &HandedIn) {
        let row = Row {
            at: told.at,
            identity: Identity::half(told.identity),
            login: 0,
            format: told.format,
            tls: told.tls,
        };
        self.add(row, told.login);
    }

    fn add(&mut self, row: Row, login: Login) {
        if self.places.len() < self.logins.len() {
            // The index does not travel between workers.
            self.places = self.logins.iter().copied().zip(0..).collect();
        }
        let next = u32::try_from(self.logins.len()).unwrap_or(u32::MAX);
        let login = *self.places.entry(login).or_insert_with(|| {
            self.logins.push(login);
            next
        });
        self.rows.push(Row { login, ..row });
    }

    fn login(&self, row: &Row) -> Login {
        let login = self.logins.get(row.login as usize);
        login.copied().unwrap_or_default()
    }

    /// Adds those of another part of the file.
    pub fn absorb(&mut self, other: &Self) {
        for row in &other.rows {
            self.add(*row, other.login(row));
        }
    }

    /// Holds no more than what is there.
    pub fn give_room_back(&mut self) {
        self.rows.shrink_to_fit();
        self.logins.shrink_to_fit();
        self.places = FxHashMap::default();
    }
}

/// The messages of all files, each once: of several records of one message the first.
#[derive(Debug, Default)]
pub struct AllHandedIn {
    rows: Vec<Once>,
    /// By whom, in their order.
    logins: Vec<(Format, Login)>,
}

/// The order of the members is that in which records of one message are preferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Once {
    identity: u64,
    at: Moment,
    preference: (u8, u8),
    login: u32,
    class: TlsClass,
}

/// A message that was handed in.
#[derive(Clone, Copy, Debug)]
pub struct Submission {
    pub at: Moment,
    pub class: TlsClass,
    pub format: Format,
    pub login: Login,
}

impl AllHandedIn {
    /// Those of these files.
    pub fn of<'f>(files: impl Iterator<Item = &'f Submissions> + Clone) -> Self {
        let by = |file: &'f Submissions| {
            file.rows
                .iter()
                .map(move |row| (row.format, file.login(row)))
        };
        let logins: BTreeSet<(Format, Login)> = files.clone().flat_map(by).collect();
        let logins: Vec<(Format, Login)> = logins.into_iter().collect();
        let count = files.clone().map(|file| file.rows.len()).sum();
        let mut rows = Vec::with_capacity(count);
        for file in files {
            rows.extend(file.rows.iter().map(|row| {
                let by = (row.format, file.login(row));
                let login = logins.binary_search(&by).unwrap_or_default();
                Once {
                    identity: row.identity,
                    at: row.at,
                    preference: row.tls.preference(),
                    login: u32::try_from(login).unwrap_or(u32::MAX),
                    class: class_of(row.tls),
                }
            }));
        }
        // In its place: there may be as many as there are transfers.
        rows.sort_unstable();
        rows.dedup_by_key(|row| row.identity);
        Self { rows, logins }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = Submission> {
        self.rows.iter().filter_map(|row| {
            let (format, login) = *self.logins.get(row.login as usize)?;
            Some(Submission {
                at: row.at,
                class: row.class,
                format,
                login,
            })
        })
    }
}

fn class_of(tls: Tls) -> TlsClass {
    match tls {
        Tls::Is(class) => class,
        Tls::AbsentInClear => TlsClass::None,
        Tls::Absent => TlsClass::NotRecorded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_submission_is_small() {
        assert!(size_of::<Row>() <= 24, "{}", size_of::<Row>());
        assert!(size_of::<Once>() <= 24, "{}", size_of::<Once>());
    }
}
