//! How far a mapping reads a table: how many rows, and why not the others.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::calendar::{OrderEvidence, OrderVerdict};
use crate::columns::{Names, Row, RowReader};
use crate::delimited::Record;
use crate::formats::mapped_table::MappedTable;
use crate::mapping::{Mapping, TableLook, word};
use crate::meaning::Meaning;
use crate::{
    ConnectorRef, Direction, Evidence, ListedConnector, Note, PolicySessions, Sink, SkipReason,
    Summary, Timestamp, Transfer, sessions,
};

/// So many different words of a column are told.
const MAX_WORDS: usize = 60;
/// A word is cut behind so many characters.
const MAX_WORD: usize = 80;

/// What a mapping makes of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// All rows.
    pub rows: u64,
    /// Messages that are counted.
    pub volume: u64,
    /// Rows that cannot be read, by reason.
    pub reasons: Vec<Reason>,
    /// The words of the direction column, in their order.
    pub directions: Vec<Word>,
    /// The words of the TLS column, in their order.
    pub tls: Vec<Word>,
    /// Which column was taken for what.
    pub taken: Vec<(Meaning, String)>,
}

/// Why rows cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The reason.
    pub reason: SkipReason,
    /// How many rows.
    pub count: u64,
    /// Line of the first one, from 1.
    pub first_line: u64,
}

/// A word that occurs in a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    /// As it is first written.
    pub text: String,
    /// In how many rows.
    pub rows: u64,
    /// Whether the mapping, or the usual spellings, say what it means.
    pub known: bool,
}

impl Check {
    /// Rows that can be read, counted or not.
    pub fn readable(&self) -> u64 {
        let not: u64 = self.reasons.iter().map(|reason| reason.count).sum();
        self.rows.saturating_sub(not)
    }
}

/// Checks a mapping on the first rows of a table.
pub fn check_sample(mapping: &Mapping, look: &TableLook, own_domains: &[String]) -> Check {
    let names = Names::new(look.header.iter().cloned());
    let mut reader = MappedTable::new(mapping, &names, own_domains);
    let mut checker = Checker::default();
    let (mut fields, mut ends) = (Vec::new(), Vec::new());
    for row in &look.rows {
        fields.clear();
        ends.clear();
        for cell in &row.cells {
            fields.extend_from_slice(cell.as_bytes());
            ends.push(fields.len());
        }
        checker.record();
        checker.row_begins(row.line);
        let record = Record::new(&fields, &ends, row.line);
        reader.row(&Row::new(record), &mut checker);
    }
    checker.finish()
}

/// Listens to a reader.
#[derive(Default)]
pub(super) struct Checker {
    check: Check,
    skipped: BTreeMap<SkipReason, (u64, u64)>,
    order: OrderEvidence,
    first_row: Option<u64>,
    directions: Words,
    tls: Words,
}

#[derive(Default)]
struct Words(BTreeMap<String, Word>);

impl Words {
    fn add(&mut self, text: &str, known: bool) {
        let key: String = word(text).chars().take(MAX_WORD).collect();
        if let Some(word) = self.0.get_mut(&key) {
            word.rows += 1;
        } else if self.0.len() < MAX_WORDS {
            let text = text.chars().take(MAX_WORD).collect();
            let word = Word {
                text,
                rows: 1,
                known,
            };
            self.0.insert(key, word);
        }
    }
}

impl Checker {
    /// What came of it.
    pub(super) fn finish(self) -> Check {
        let mut check = self.check;
        let reasons = self.skipped.into_iter();
        check.reasons = reasons
            .map(|(reason, (count, first_line))| Reason {
                reason,
                count,
                first_line,
            })
            .collect();
        if !matches!(self.order.verdict(), OrderVerdict::Decided(_)) {
            // The file would be refused as a whole.
            check.volume = 0;
            check.reasons.insert(
                0,
                Reason {
                    reason: SkipReason::AmbiguousDates,
                    count: check.readable(),
                    first_line: self.first_row.unwrap_or(1),
                },
            );
        }
        check.directions = self.directions.0.into_values().collect();
        check.tls = self.tls.0.into_values().collect();
        check
    }
}

impl Sink for Checker {
    fn record(&mut self) {
        self.check.rows += 1;
    }

    fn row_begins(&mut self, line: u64) {
        self.first_row.get_or_insert(line);
    }

    fn transfer(&mut self, transfer: &Transfer<'_>) {
        self.order.merge(transfer.at.evidence());
        self.check.volume += 1;
    }

    fn event(
        &mut self,
        _connector: Option<(Direction, ConnectorRef<'_>)>,
        _evidence: &Evidence<'_>,
        _event: &sessions::Event,
    ) {
    }

    fn whole_session(&mut self, _session: u64) {}

    fn session_transfer(
        &mut self,
        _connector: Option<(Direction, ConnectorRef<'_>)>,
        _evidence: &Evidence<'_>,
        _transfer: &sessions::SessionTransfer,
    ) {
    }

    fn line_time(&mut self, _at: Timestamp) {}

    fn summary(&mut self, summary: &Summary<'_>) {
        self.order.merge(summary.day.evidence());
        self.check.volume = self.check.volume.saturating_add(summary.volume);
    }

    fn policy(&mut self, _policy: &PolicySessions<'_>) {}

    fn listed(&mut self, _connector: &ListedConnector<'_>) {}

    fn date_seen(&mut self, evidence: OrderEvidence) {
        self.order.merge(evidence);
    }

    fn skipped(&mut self, reason: SkipReason, line: u64) {
        let (count, first_line) = self.skipped.entry(reason).or_insert((0, line));
        *count += 1;
        *first_line = line.min(*first_line);
    }

    fn note(&mut self, _note: Note) {}

    fn columns(&mut self, taken: &[(Meaning, &str)]) {
        let taken = taken.iter();
        self.check.taken = taken
            .map(|(meaning, name)| (*meaning, (*name).to_owned()))
            .collect();
    }

    fn word(&mut self, meaning: Meaning, word: &str, known: bool) {
        match meaning {
            Meaning::Direction => self.directions.add(word, known),
            Meaning::Tls => self.tls.add(word, known),
            _ => {}
        }
    }
}
