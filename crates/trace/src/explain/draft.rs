//! Changing a mapping, word by word, and taking one over for another table.

use std::collections::BTreeMap;

use crate::TlsClass;
use crate::columns::Names;
use crate::mapping::words::{class_of_word, course_of_word};
use crate::mapping::{ColumnSource, Course, Mapping, word};
use crate::meaning::Meaning;

impl Mapping {
    /// Says what a word of the direction column means, or takes it back.
    pub fn explain_direction(&mut self, text: &str, course: Option<Course>) {
        explain(&mut self.directions, text, course);
    }

    /// Says what a word of the TLS column means, or takes it back.
    pub fn explain_tls(&mut self, text: &str, class: Option<TlsClass>) {
        explain(&mut self.tls, text, class);
    }

    /// What fits of it for a table with this header, and whether that is all of it.
    pub fn fitted_to(&self, header: &[String]) -> (Self, bool) {
        let names = Names::new(header.iter().cloned());
        let mut fitted = Self {
            header: header.to_vec(),
            ..self.clone()
        };
        fitted.columns.retain(|_, source| match source {
            ColumnSource::Column(name) => names.named(name).is_there(),
            ColumnSource::Fixed(_) => true,
        });
        for source in fitted.columns.values_mut() {
            if let ColumnSource::Column(name) = source {
                *name = names.written(names.named(name)).to_owned();
            }
        }
        let is_whole = fitted.columns.len() == self.columns.len();
        (fitted, is_whole)
    }
}

fn explain<T>(words: &mut BTreeMap<String, T>, text: &str, meaning: Option<T>) {
    let own = word(text);
    words.retain(|other, _| word(other) != own);
    if let Some(meaning) = meaning {
        words.insert(text.trim().to_owned(), meaning);
    }
}

/// The id of what a word says, by the mapping or by the usual spellings; for direction and TLS.
pub fn said_by(mapping: &Mapping, meaning: Meaning, text: &str) -> Option<&'static str> {
    let own = word(text);
    match meaning {
        Meaning::Direction => {
            let told = mapping
                .directions
                .iter()
                .find(|(other, _)| word(other) == own);
            let course = told.map(|(_, course)| *course);
            course.or_else(|| course_of_word(text)).map(Course::id)
        }
        Meaning::Tls => {
            let told = mapping.tls.iter().find(|(other, _)| word(other) == own);
            let class = told.map(|(_, class)| *class);
            class.or_else(|| class_of_word(text)).map(TlsClass::id)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_explained_once_whatever_their_case() {
        let mut mapping = Mapping::default();
        mapping.explain_direction("IN", Some(Course::Inbound));
        mapping.explain_direction(" in", Some(Course::Outbound));
        assert_eq!(mapping.directions.len(), 1);
        let said = |mapping: &Mapping, text| said_by(mapping, Meaning::Direction, text);
        assert_eq!(said(&mapping, "In"), Some("outbound"));
        mapping.explain_direction("In", None);
        assert_eq!(said(&mapping, "in"), None);
        assert_eq!(
            said(&mapping, "Incoming"),
            Some("inbound"),
            "a usual spelling"
        );
        mapping.explain_tls("TLS1_2", Some(TlsClass::None));
        assert_eq!(said_by(&mapping, Meaning::Tls, "tls1_2"), Some("none"));
    }

    #[test]
    fn what_fits_is_taken_over() {
        let names = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        let mapping = Mapping {
            header: names(&["When", "Way"]),
            columns: BTreeMap::from([
                (Meaning::Time, ColumnSource::Column("When".into())),
                (Meaning::Direction, ColumnSource::Column("Way".into())),
                (Meaning::Tls, ColumnSource::Fixed("tls1_2".into())),
            ]),
            ..Mapping::default()
        };
        let (fitted, is_whole) = mapping.fitted_to(&names(&["WHEN", "Size"]));
        assert!(!is_whole);
        assert_eq!(fitted.column(Meaning::Time), Some("WHEN"));
        assert_eq!(fitted.column(Meaning::Direction), None);
        assert_eq!(fitted.columns.len(), 2);
        assert!(mapping.fitted_to(&names(&["way", "when"])).1);
    }
}
