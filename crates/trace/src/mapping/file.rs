//! A mapping as a file: JSON, versioned. Source: `docs/mapping.md`.

use serde::{Deserialize, Serialize};

use super::{Gap, Mapping};

/// What the file says it is.
pub const SCHEMA: &str = "mailflow-insight/mapping";
/// The version that is written, and the newest that is read.
pub const VERSION: u64 = 1;
/// A file above this many bytes is no mapping.
pub const MAX_FILE: usize = 1 << 20;

/// Why a file is no mapping that can be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MappingError {
    /// Not JSON, or not the members that a mapping has.
    #[error("it is not a column mapping that this program saved")]
    NotAMapping,
    /// Written by a newer version.
    #[error("a newer version of this program wrote it (version {0})")]
    Newer(u64),
    /// Something is missing without which no row can be read.
    #[error("it names no column for the time")]
    NoTime,
    /// Likewise.
    #[error("nothing in it tells the direction")]
    NoDirection,
    /// A column that its own header does not name.
    #[error("it uses the column “{0}”, which is not in its header")]
    NoSuchColumn(String),
}

impl From<Gap> for MappingError {
    fn from(gap: Gap) -> Self {
        match gap {
            Gap::NoTime => Self::NoTime,
            Gap::NoDirection => Self::NoDirection,
            Gap::NoSuchColumn(name) => Self::NoSuchColumn(name),
        }
    }
}

#[derive(Deserialize)]
struct Start {
    schema: String,
    version: u64,
}

#[derive(Serialize)]
struct Written<'a> {
    schema: &'static str,
    version: u64,
    name: &'a str,
    header: &'a [String],
    columns: &'a std::collections::BTreeMap<super::Meaning, super::ColumnSource>,
    directions: &'a std::collections::BTreeMap<String, super::Course>,
    tls: &'a std::collections::BTreeMap<String, crate::TlsClass>,
}

impl Mapping {
    /// The file. Equal mappings give equal bytes.
    pub fn to_json(&self) -> String {
        let written = Written {
            schema: SCHEMA,
            version: VERSION,
            name: &self.name,
            header: &self.header,
            columns: &self.columns,
            directions: &self.directions,
            tls: &self.tls,
        };
        let mut text = serde_json::to_string_pretty(&written).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Why it cannot be used.
    pub fn from_json(bytes: &[u8]) -> Result<Self, MappingError> {
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        if bytes.len() > MAX_FILE {
            return Err(MappingError::NotAMapping);
        }
        let not_one = |_| MappingError::NotAMapping;
        let start: Start = serde_json::from_slice(bytes).map_err(not_one)?;
        if start.schema != SCHEMA {
            return Err(MappingError::NotAMapping);
        }
        if start.version > VERSION {
            return Err(MappingError::Newer(start.version));
        }
        let mapping: Self = serde_json::from_slice(bytes).map_err(not_one)?;
        match mapping.gap() {
            Some(gap) => Err(gap.into()),
            None => Ok(mapping),
        }
    }

    /// Whether a file that begins with `head` says it is a mapping.
    pub fn is_start_of_one(head: &[u8]) -> bool {
        let head = head.get(..512.min(head.len())).unwrap_or_default();
        let has = |part: &[u8]| head.windows(part.len()).any(|window| window == part);
        has(b"\"schema\"") && has(SCHEMA.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::TlsClass;
    use crate::mapping::{ColumnSource, Course, Meaning};

    fn any_mapping() -> impl Strategy<Value = Mapping> {
        let header = proptest::collection::vec("[a-zé\"\\\\ ]{1,8}", 1..6);
        let words = proptest::collection::btree_map(".{0,6}", 0..3usize, 0..4);
        let classes = proptest::collection::btree_map(".{0,6}", 0..TlsClass::COUNT, 0..4);
        (".{0,12}", header, words, classes, any::<u16>()).prop_map(
            |(name, header, words, classes, used)| {
                let mut columns = BTreeMap::new();
                for (at, meaning) in Meaning::ALL.into_iter().enumerate() {
                    let column = header[at % header.len()].clone();
                    if used >> at & 1 == 1 || at < 2 {
                        columns.insert(meaning, ColumnSource::Column(column));
                    } else if meaning.can_be_fixed() {
                        columns.insert(meaning, ColumnSource::Fixed(column));
                    }
                }
                Mapping {
                    name,
                    header,
                    columns,
                    directions: words
                        .into_iter()
                        .map(|(w, c)| (w, Course::ALL[c]))
                        .collect(),
                    tls: classes
                        .into_iter()
                        .map(|(w, c)| (w, TlsClass::ALL[c]))
                        .collect(),
                }
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_written_is_read_again(mapping in any_mapping()) {
            prop_assume!(mapping.gap().is_none());
            let text = mapping.to_json();
            prop_assert!(Mapping::is_start_of_one(text.as_bytes()));
            prop_assert_eq!(Mapping::from_json(text.as_bytes()), Ok(mapping.clone()));
            let packed = postcard::to_allocvec(&mapping).unwrap();
            prop_assert_eq!(postcard::from_bytes::<Mapping>(&packed).unwrap(), mapping);
        }

        #[test]
        fn damage_is_survived(mapping in any_mapping(), at in any::<prop::sample::Index>(), byte: u8) {
            let mut bytes = mapping.to_json().into_bytes();
            let at = at.index(bytes.len());
            bytes[at] = byte;
            let _ = Mapping::from_json(&bytes);
            // Without its line feed a file is still whole.
            bytes.truncate(at.min(bytes.len() - 2));
            prop_assert!(Mapping::from_json(&bytes).is_err());
        }
    }

    #[test]
    fn the_file_begins_with_what_it_is() {
        let text = Mapping::default().to_json();
        assert!(
            text.starts_with("{\n  \"schema\": \"mailflow-insight/mapping\",\n  \"version\": 1,")
        );
    }

    #[test]
    fn hostile_files_are_refused() {
        let refused = |text: &str| Mapping::from_json(text.as_bytes()).unwrap_err();
        for text in [
            "",
            "[]",
            "{}",
            "{\"schema\":\"mailflow-insight/report\",\"version\":1}",
            "{\"schema\":\"mailflow-insight/mapping\",\"version\":-1}",
            "{\"schema\":\"mailflow-insight/mapping\",\"version\":1}",
            "{\"schema\":\"mailflow-insight/mapping\",\"version\":1,\"name\":\"\",\"header\":[1],\
             \"columns\":{},\"directions\":{},\"tls\":{}}",
        ] {
            assert_eq!(refused(text), MappingError::NotAMapping, "{text}");
        }
        assert_eq!(
            refused("{\"schema\":\"mailflow-insight/mapping\",\"version\":9,\"x\":1}"),
            MappingError::Newer(9)
        );
        let deep = format!(
            "{{\"schema\":\"mailflow-insight/mapping\",\"version\":1,\"x\":{}",
            "[".repeat(100_000)
        );
        assert_eq!(refused(&deep), MappingError::NotAMapping);
        let long = format!("{}{}", Mapping::default().to_json(), " ".repeat(MAX_FILE));
        assert_eq!(refused(&long), MappingError::NotAMapping);
        assert_eq!(refused(&Mapping::default().to_json()), MappingError::NoTime);
    }
}
