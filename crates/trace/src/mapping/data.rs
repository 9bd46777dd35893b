//! What a person answers about a table: which column means what, and what its words say.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::columns::Names;
use crate::direction::Direction;
use crate::meaning::Meaning;
use crate::sorted;
use crate::tls::TlsClass;

/// Where a meaning comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnSource {
    /// The cells of the column of this name.
    Column(String),
    /// The same for every row.
    Fixed(String),
}

/// What a word of the direction column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Course {
    /// Into the organization.
    Inbound,
    /// Out of the organization.
    Outbound,
    /// It did not cross the boundary: the row is not counted.
    NotCounted,
}

impl Course {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Course; 3] = [Self::Inbound, Self::Outbound, Self::NotCounted];

    /// Its name in a mapping file.
    pub fn id(self) -> &'static str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
            Self::NotCounted => "not_counted",
        }
    }

    /// The course of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|course| course.id() == id)
    }
}

impl From<Direction> for Course {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::Inbound => Self::Inbound,
            Direction::Outbound => Self::Outbound,
        }
    }
}

/// Which column of a table means what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// What the person calls it.
    pub name: String,
    /// The names of all columns, by which the table is recognised again.
    pub header: Vec<String>,
    /// Where each meaning comes from; what is not in it, the table does not tell.
    pub columns: BTreeMap<Meaning, ColumnSource>,
    /// What the words of the direction column say.
    pub directions: BTreeMap<String, Course>,
    /// What the words of the TLS column say; `NotRecorded` is a word that says nothing.
    pub tls: BTreeMap<String, TlsClass>,
}

/// What keeps a mapping from reading anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// No column is the time.
    NoTime,
    /// Nothing tells the direction: no column, no fixed value, no sender with recipients.
    NoDirection,
    /// A column that the header does not name.
    NoSuchColumn(String),
}

impl Mapping {
    /// The columns of the header, as they compare.
    pub fn fingerprint(&self) -> BTreeSet<String> {
        fingerprint(&self.header)
    }

    /// Whether it was made for a table with these columns. Objects may leave members out, so
    /// `members_may_lack` asks only for the time among members that are all known.
    pub fn fits(&self, names: &Names, members_may_lack: bool) -> bool {
        let own = self.fingerprint();
        if members_may_lack {
            self.has_time(names) && names.compared().iter().all(|name| own.contains(name))
        } else {
            let theirs = sorted::set(names.compared());
            theirs.len() == own.len() && theirs.into_iter().all(|name| own.contains(name))
        }
    }

    /// Whether rows with these members tell the time, or need not.
    pub(crate) fn has_time(&self, names: &Names) -> bool {
        match self.columns.get(&Meaning::Time) {
            Some(ColumnSource::Column(name)) => names.named(name).is_there(),
            Some(ColumnSource::Fixed(_)) => !names.is_empty(),
            None => false,
        }
    }

    /// Whether both are for tables with the same columns.
    pub fn is_for_the_same_table(&self, other: &Self) -> bool {
        self.fingerprint() == other.fingerprint()
    }

    /// What keeps it from reading anything.
    pub fn gap(&self) -> Option<Gap> {
        let has = |meaning| self.columns.contains_key(&meaning);
        if !has(Meaning::Time) {
            return Some(Gap::NoTime);
        }
        let by_domains = has(Meaning::Sender) && has(Meaning::Recipients);
        if !has(Meaning::Direction) && !by_domains {
            return Some(Gap::NoDirection);
        }
        let names = Names::new(self.header.iter().cloned());
        self.columns.values().find_map(|source| match source {
            ColumnSource::Column(name) if !names.named(name).is_there() => {
                Some(Gap::NoSuchColumn(name.clone()))
            }
            _ => None,
        })
    }

    /// The column that a meaning is taken from.
    pub fn column(&self, meaning: Meaning) -> Option<&str> {
        match self.columns.get(&meaning)? {
            ColumnSource::Column(name) => Some(name),
            ColumnSource::Fixed(_) => None,
        }
    }
}

/// Column names as a set, as they compare.
pub fn fingerprint(header: &[String]) -> BTreeSet<String> {
    let names = Names::new(header.iter().cloned());
    sorted::set(names.compared().iter().cloned())
}

/// Words compare without case and without blanks around them.
pub(crate) fn word(text: &str) -> String {
    text.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mapping(header: &[&str]) -> Mapping {
        Mapping {
            header: header.iter().map(|name| (*name).to_owned()).collect(),
            columns: BTreeMap::from([
                (Meaning::Time, ColumnSource::Column("When".into())),
                (Meaning::Direction, ColumnSource::Fixed("inbound".into())),
            ]),
            ..Mapping::default()
        }
    }

    fn names(names: &[&str]) -> Names {
        Names::new(names.iter().map(|name| (*name).to_owned()))
    }

    #[test]
    fn a_table_is_known_by_its_header() {
        let own = mapping(&["When", "TLS Version", "Size"]);
        assert!(own.fits(&names(&["size", "tls_version", "WHEN"]), false));
        assert!(!own.fits(&names(&["when", "tls_version"]), false));
        assert!(!own.fits(&names(&["when", "tls_version", "size", "new"]), false));
        assert!(own.fits(&names(&["when", "size"]), true));
        assert!(!own.fits(&names(&["size"]), true), "the time is missing");
        assert!(!own.fits(&names(&["when", "new"]), true));
        let day = ColumnSource::Fixed("2026-11-16".into());
        let of_one_day = Mapping {
            columns: BTreeMap::from([(Meaning::Time, day)]),
            ..own
        };
        assert!(of_one_day.fits(&names(&["size"]), true));
        assert!(!of_one_day.fits(&names(&["new"]), true));
        assert!(!of_one_day.fits(&names(&[]), true));
    }

    #[test]
    fn gaps_are_named() {
        let own = mapping(&["When"]);
        assert_eq!(own.gap(), None);
        let mut other = own.clone();
        other.columns.remove(&Meaning::Direction);
        assert_eq!(other.gap(), Some(Gap::NoDirection));
        other
            .columns
            .insert(Meaning::Sender, ColumnSource::Column("when".into()));
        other
            .columns
            .insert(Meaning::Recipients, ColumnSource::Column("x".into()));
        assert_eq!(other.gap(), Some(Gap::NoSuchColumn("x".into())));
        other.columns.remove(&Meaning::Time);
        assert_eq!(other.gap(), Some(Gap::NoTime));
    }

    #[test]
    fn ids_are_those_of_the_file() {
        for meaning in Meaning::ALL {
            assert_eq!(Meaning::from_id(meaning.id()), Some(meaning));
            let written = serde_json::to_value(meaning).unwrap();
            assert_eq!(written, serde_json::json!(meaning.id()));
        }
        for course in Course::ALL {
            let written = serde_json::to_value(course).unwrap();
            assert_eq!(written, serde_json::json!(course.id()));
        }
        for class in TlsClass::ALL {
            let written = serde_json::to_value(class).unwrap();
            assert_eq!(written, serde_json::json!(class.id()));
        }
    }
}
