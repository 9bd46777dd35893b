//! Messages that were handed in, packed: there may be as many as there are transfers, by few accounts.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use trace::beside::{HandedIn, Login};
use trace::{Format, Identity, Moment, Tls};

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

/// A message that was handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Submission {
    /// Equal for records of the same message.
    pub identity: u64,
    pub at: Moment,
    pub format: Format,
    pub tls: Tls,
    pub login: Login,
}

impl Submissions {
    /// Adds one.
    pub fn push(&mut self, told: &HandedIn) {
        self.add(&Submission {
            identity: Identity::half(told.identity),
            at: told.at,
            format: told.format,
            tls: told.tls,
            login: told.login,
        });
    }

    fn add(&mut self, told: &Submission) {
        if self.places.len() < self.logins.len() {
            // The index does not travel between workers.
            self.places = self.logins.iter().copied().zip(0..).collect();
        }
        let next = u32::try_from(self.logins.len()).unwrap_or(u32::MAX);
        let login = *self.places.entry(told.login).or_insert_with(|| {
            self.logins.push(told.login);
            next
        });
        self.rows.push(Row {
            at: told.at,
            identity: told.identity,
            login,
            format: told.format,
            tls: told.tls,
        });
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = Submission> {
        self.rows.iter().map(|row| Submission {
            identity: row.identity,
            at: row.at,
            format: row.format,
            tls: row.tls,
            login: self
                .logins
                .get(row.login as usize)
                .copied()
                .unwrap_or_default(),
        })
    }

    /// Adds those of another part of the file.
    pub fn absorb(&mut self, other: &Self) {
        other.iter().for_each(|told| self.add(&told));
    }

    /// Holds no more than what is there.
    pub fn give_room_back(&mut self) {
        self.rows.shrink_to_fit();
        self.logins.shrink_to_fit();
        self.places = FxHashMap::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_submission_is_small() {
        assert!(size_of::<Row>() <= 24, "{}", size_of::<Row>());
    }
}
