//! What a person tells about the organization before files are read.

use serde::{Deserialize, Serialize};

use super::Format;
use super::calendar::{DateOrder, Timestamp};
use super::mapping::Mapping;
use super::zone::Zone;

/// What a person tells about the organization before files are read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    /// The organization's own domains; summary traces need them to tell directions.
    pub own_domains: Vec<String>,
    /// The time by which stamps without a year are placed; the same for all files of a set.
    pub now: Timestamp,
    /// What the person explained of tables that no reader knows.
    pub mappings: Vec<Mapping>,
    /// The order of day and month in files whose dates decide nothing; none to be asked for it.
    pub date_order: Option<DateOrder>,
    /// The zone of stamps that do not say how far from UTC their clock is, in formats that may be written
    /// in any zone.
    pub stamps_zone: Zone,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            own_domains: Vec::new(),
            now: Timestamp::now(),
            mappings: Vec::new(),
            date_order: None,
            stamps_zone: Zone::UTC,
        }
    }
}

impl Options {
    /// Options with these domains, without blanks, case and empty ones.
    pub fn with_domains(domains: impl IntoIterator<Item = String>) -> Self {
        let own_domains = domains
            .into_iter()
            .map(|domain| domain.trim().trim_start_matches('@').to_lowercase())
            .filter(|domain| !domain.is_empty())
            .collect();
        Self {
            own_domains,
            ..Self::default()
        }
    }

    /// The zone of stamps without an offset in rows of this format: what Exchange Online exports is in UTC.
    /// Source: `docs/formats.md`, Dates.
    pub(super) fn zone_of_rows(&self, format: Option<Format>) -> &Zone {
        const UTC: &Zone = &Zone::UTC;
        match format {
            None | Some(Format::ExchangeTrackingLog | Format::MappedTable) => &self.stamps_zone,
            Some(_) => UTC,
        }
    }
}
