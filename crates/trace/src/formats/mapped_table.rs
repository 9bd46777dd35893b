//! A table that a person mapped: each row is one message, or a count of messages.
//!
//! What its columns mean is said by a [`Mapping`]; nothing is guessed here. Silence about TLS is
//! "not recorded", never "No TLS". Source: `docs/mapping.md`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::columns::{Column, Names, Row, RowReader};
use crate::connector::{ConnectorRef, ConnectorType, means_none, named_flow, yes_or_no};
use crate::identity::{Identity, MessageKey, address_key, joined_key};
use crate::mapping::words::{class_of_word, course_of_word, day, timestamp};
use crate::mapping::{self, ColumnSource, Course, Mapping};
use crate::meaning::Meaning;
use crate::options::Options;
use crate::sorted;
use crate::tls::class_of_cipher;
use crate::zone::Zone;
use crate::{
    Addressees, Day, Direction, Evidence, Format, Note, Parties, Reading, Recipients, Sink,
    SkipReason, Summary, Timestamp, Tls, TlsClass, Transfer, Unit,
};

use super::address_list::{AddressList, separate_addresses};
use super::amount::Amount;
use super::cells::{domain_of, told};

/// The reader for a table that one of the mappings was made for. `members_may_lack`: rows are
/// objects, which may leave members out.
pub fn recognise(
    names: &Names,
    options: &Options,
    members_may_lack: bool,
) -> Option<Box<dyn RowReader>> {
    let mapping = mapping_for(names, options, members_may_lack)?;
    let mut reader = MappedTable::new(mapping, names, &options.own_domains);
    reader.stamps_zone = options.stamps_zone.clone();
    Some(Box::new(reader))
}

/// The mapping that was made for a table.
pub fn mapping_for<'a>(
    names: &Names,
    options: &'a Options,
    members_may_lack: bool,
) -> Option<&'a Mapping> {
    let mut mappings = options.mappings.iter();
    mappings.find(|mapping| mapping.fits(names, members_may_lack))
}

/// Where the text of a meaning is.
#[derive(Clone, Default)]
enum Cell {
    #[default]
    Nowhere,
    Column(Column),
    Fixed(String),
}

/// Reads the rows of one mapped table.
pub struct MappedTable {
    mapping: Mapping,
    cells: [Cell; Meaning::COUNT],
    directions: BTreeMap<String, Course>,
    tls: BTreeMap<String, TlsClass>,
    own_domains: Vec<String>,
    stamps_zone: Zone,
    /// Rows that need the organization's own domains.
    rows_without_direction: u64,
    /// Rows whose word for TLS nobody explained.
    unknown_tls_words: u64,
    addresses: Vec<u64>,
    /// The same as they are written.
    listed: AddressList,
}

impl MappedTable {
    /// A reader for a table with these columns.
    pub fn new(mapping: &Mapping, names: &Names, own_domains: &[String]) -> Self {
        let directions = mapping.directions.iter();
        let tls = mapping.tls.iter();
        let mut reader = Self {
            mapping: mapping.clone(),
            cells: Default::default(),
            directions: sorted::map(
                directions.map(|(text, course)| (mapping::word(text), *course)),
            ),
            tls: sorted::map(tls.map(|(text, class)| (mapping::word(text), *class))),
            own_domains: own_domains.to_vec(),
            stamps_zone: Zone::UTC,
            rows_without_direction: 0,
            unknown_tls_words: 0,
            addresses: Vec::new(),
            listed: AddressList::default(),
        };
        reader.locate(names);
        reader
    }

    fn locate(&mut self, names: &Names) {
        self.cells = Meaning::ALL.map(|meaning| match self.mapping.columns.get(&meaning) {
            Some(ColumnSource::Column(name)) => match names.named(name) {
                column if column.is_there() => Cell::Column(column),
                _ => Cell::Nowhere,
            },
            Some(ColumnSource::Fixed(text)) => Cell::Fixed(text.trim().to_owned()),
            None => Cell::Nowhere,
        });
    }

    fn text<'a>(&'a self, row: &Row<'a>, meaning: Meaning) -> Cow<'a, str> {
        match self.cells.get(meaning as usize) {
            Some(Cell::Column(column)) => row.text(*column),
            Some(Cell::Fixed(text)) => Cow::Borrowed(text),
            _ => Cow::Borrowed(""),
        }
    }

    fn has(&self, meaning: Meaning) -> bool {
        self.mapping.columns.contains_key(&meaning)
    }

    /// Which way the row went; `None` is not told.
    fn course(&self, row: &Row<'_>, sink: &mut dyn Sink) -> Option<Course> {
        if !self.has(Meaning::Direction) {
            return self.course_by_domains(row);
        }
        let text = self.text(row, Meaning::Direction);
        if text.is_empty() {
            return None;
        }
        let course = self
            .directions
            .get(&mapping::word(&text))
            .copied()
            .or_else(|| course_of_word(&text));
        sink.word(Meaning::Direction, &text, course.is_some());
        course
    }

    fn course_by_domains(&self, row: &Row<'_>) -> Option<Course> {
        if self.own_domains.is_empty() {
            return None;
        }
        let is_own = |meaning| {
            let domain = domain_of(&self.text(row, meaning)).to_lowercase();
            self.own_domains.contains(&domain)
        };
        Some(
            match (is_own(Meaning::Sender), is_own(Meaning::Recipients)) {
                (false, true) => Course::Inbound,
                (true, false) => Course::Outbound,
                _ => Course::NotCounted,
            },
        )
    }

    /// Who wrote to whom, from which the organization's own domains may be seen.
    fn tell_parties(&self, row: &Row<'_>, sink: &mut dyn Sink) {
        let (sender, recipients) = (
            self.text(row, Meaning::Sender),
            self.text(row, Meaning::Recipients),
        );
        let network = MessageKey::of_network_id(&self.text(row, Meaning::NetworkMessageId));
        let message = MessageKey::of_message_id(&self.text(row, Meaning::MessageId));
        let message = network.or(message).map_or(0, MessageKey::short);
        sink.parties(&Parties {
            key: joined_key(message, address_key(&recipients)),
            sender: domain_of(&sender),
            recipient: domain_of(&recipients),
            told: None,
        });
    }

    /// The class that the TLS column tells; none where nobody explained its word.
    fn told_class(&self, row: &Row<'_>, sink: &mut dyn Sink) -> Option<TlsClass> {
        let text = self.text(row, Meaning::Tls);
        if text.is_empty() {
            return Some(TlsClass::NotRecorded);
        }
        let listed = self.tls.get(&mapping::word(&text)).copied();
        let class = listed.or_else(|| class_of_word(&text));
        sink.word(Meaning::Tls, &text, class.is_some());
        class
    }

    fn class(&mut self, row: &Row<'_>, sink: &mut dyn Sink) -> TlsClass {
        let told = self.told_class(row, sink);
        self.unknown_tls_words += u64::from(told.is_none());
        // A cipher tells what the version leaves open.
        match told.unwrap_or(TlsClass::NotRecorded) {
            class @ (TlsClass::NotRecorded | TlsClass::TlsUnversioned) => {
                class_of_cipher(&self.text(row, Meaning::Cipher)).unwrap_or(class)
            }
            class => class,
        }
    }

    fn transfer(
        &mut self,
        row: &Row<'_>,
        direction: Direction,
        at: Reading<Timestamp>,
        sink: &mut dyn Sink,
    ) {
        let tls = Tls::Is(self.class(row, sink));
        let recipients = self.text(row, Meaning::Recipients).into_owned();
        self.addresses.clear();
        let count = recipients.parse::<u32>().ok();
        if count.is_none() {
            self.listed.set(separate_addresses(&recipients));
            let listed = self.listed.addressees();
            self.addresses.extend(listed.each().map(address_key));
        }
        let this = &*self;
        let connector_cell = this.text(row, Meaning::Connector);
        let kind_cell = this.text(row, Meaning::ConnectorType);
        let forced_cell = this.text(row, Meaning::ForcedTls);
        let connector = this.connector(direction, &connector_cell, &kind_cell, &forced_cell);
        let message_id = this.text(row, Meaning::MessageId);
        let server = this.text(row, Meaning::RemoteServer);
        let sender = this.text(row, Meaning::Sender);
        let cipher = this.text(row, Meaning::Cipher);
        let network_key = MessageKey::of_network_id(&this.text(row, Meaning::NetworkMessageId));
        let message_key = MessageKey::of_message_id(&message_id);
        let other_side = match direction {
            Direction::Inbound => &*sender,
            Direction::Outbound if count.is_some() => "",
            Direction::Outbound => &recipients,
        };
        sink.transfer(&Transfer {
            direction,
            at,
            identity: Identity::of_message(
                Format::MappedTable,
                direction,
                network_key,
                message_key,
                connector.map(|connector| connector.name),
                &server,
                false,
            ),
            network_id: network_key,
            message_id: message_key,
            connector,
            tls,
            recipients: match count {
                Some(count) => Recipients::Count(count),
                None if this.addresses.is_empty() => Recipients::Count(1),
                None => Recipients::Addresses(&this.addresses),
            },
            tentative: false,
            evidence: Evidence {
                server: &server,
                domain: domain_of(other_side),
                cipher: &cipher,
                sender: told(&sender),
                addressees: match count {
                    Some(_) => Addressees::default(),
                    None => this.listed.addressees(),
                },
                message_id: &message_id,
                ..Evidence::default()
            },
        });
    }

    fn summary(
        &mut self,
        row: &Row<'_>,
        direction: Direction,
        day: Reading<Day>,
        volume: u64,
        sink: &mut dyn Sink,
    ) {
        let mut tls = [0; TlsClass::COUNT];
        if let Some(count) = tls.get_mut(self.class(row, sink).index()) {
            *count = volume;
        }
        let connector_cell = self.text(row, Meaning::Connector);
        let kind_cell = self.text(row, Meaning::ConnectorType);
        let forced_cell = self.text(row, Meaning::ForcedTls);
        sink.summary(&Summary {
            day,
            direction,
            connector: self.connector(direction, &connector_cell, &kind_cell, &forced_cell),
            volume,
            recipients: volume,
            unit: Unit::Messages,
            tls,
            told: None,
        });
    }

    /// A cell may say `From …` or `To …`, which belongs to the name where another column tells the
    /// direction.
    fn connector<'a>(
        &self,
        direction: Direction,
        cell: &'a str,
        kind: &str,
        forced: &str,
    ) -> Option<ConnectorRef<'a>> {
        let of = |meaning| self.mapping.column(meaning);
        let same_column =
            of(Meaning::Connector).is_some() && of(Meaning::Connector) == of(Meaning::Direction);
        let flow = named_flow(cell, (!same_column).then_some(direction));
        let name = flow.name.filter(|name| !means_none(name))?;
        Some(ConnectorRef {
            name,
            kind: ConnectorType::from_word(kind).or(flow.kind),
            forced_tls: yes_or_no(forced),
        })
    }
}

impl RowReader for MappedTable {
    fn format(&self) -> Format {
        Format::MappedTable
    }

    fn relocate(&mut self, names: &Names) -> bool {
        let has_time = self.mapping.has_time(names);
        if has_time {
            self.locate(names);
        }
        has_time
    }

    fn columns(&self) -> Vec<(Meaning, Column)> {
        let located = Meaning::ALL.into_iter().zip(&self.cells);
        located
            .filter_map(|(meaning, cell)| match cell {
                Cell::Column(column) => Some((meaning, *column)),
                _ => None,
            })
            .collect()
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) {
        let time = self.text(row, Meaning::Time);
        // A row that is a count belongs to the day as written.
        let counts = self.has(Meaning::Count);
        let at = timestamp(&time, &self.stamps_zone);
        let day = if counts { day(&time) } else { None };
        let evidence = at.map(|at| at.evidence()).unwrap_or_default();
        let direction = match self.course(row, sink) {
            Some(Course::Inbound) => Direction::Inbound,
            Some(Course::Outbound) => Direction::Outbound,
            Some(Course::NotCounted) => return sink.date_seen(evidence),
            None => {
                if !self.has(Meaning::Direction) {
                    self.rows_without_direction += 1;
                    self.tell_parties(row, sink);
                }
                // Its word for TLS wants to be explained all the same.
                self.told_class(row, sink);
                sink.date_seen(evidence);
                return sink.skipped(SkipReason::DirectionNotTold, row.line());
            }
        };
        match (counts, at, day) {
            (false, Some(at), _) => self.transfer(row, direction, at, sink),
            (true, _, Some(day)) => {
                let volume = Amount::parse(&self.text(row, Meaning::Count))
                    .and_then(|amount| amount.as_count());
                match volume {
                    Some(volume) => self.summary(row, direction, day, volume, sink),
                    None => {
                        sink.date_seen(evidence);
                        sink.skipped(SkipReason::BadRow, row.line());
                    }
                }
            }
            _ => sink.bad_date(&time, row.line()),
        }
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        sink.note(Note::Mapped {
            name: self.mapping.name.clone(),
        });
        let columns = self.mapping.columns.iter();
        let taken = columns.filter_map(|(meaning, source)| match source {
            ColumnSource::Column(name) => Some((meaning.id().replace('_', " "), name.clone())),
            ColumnSource::Fixed(_) => None,
        });
        sink.note(Note::Columns {
            taken: taken.collect(),
        });
        if !self.has(Meaning::Tls) && !self.has(Meaning::Cipher) {
            sink.note(Note::NoTlsInFormat {
                format: Format::MappedTable,
            });
        }
        if self.rows_without_direction > 0 {
            sink.note(Note::NeedsDomains {
                rows: self.rows_without_direction,
            });
        }
        if self.unknown_tls_words > 0 {
            sink.note(Note::TlsWordsNotKnown {
                rows: self.unknown_tls_words,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recording_sink::EvidenceRecorder;

    #[test]
    fn what_is_told_of_the_other_side() {
        let header = ["When", "Way", "From", "To", "Cipher"];
        let meanings = [
            Meaning::Time,
            Meaning::Direction,
            Meaning::Sender,
            Meaning::Recipients,
            Meaning::Cipher,
        ];
        let columns = meanings.into_iter().zip(header);
        let mapping = Mapping {
            name: "x".into(),
            header: header.map(str::to_owned).to_vec(),
            columns: columns
                .map(|(meaning, name)| (meaning, ColumnSource::Column(name.into())))
                .collect(),
            ..Mapping::default()
        };
        let options = Options {
            mappings: vec![mapping],
            ..Options::default()
        };
        let text = "When,Way,From,To,Cipher\r\n\
             2026-11-16T10:00:00Z,inbound,a@B.example,3,AES256-SHA\r\n\
             2026-11-16T10:00:00Z,inbound,<>,,\r\n\
             2026-11-16T10:00:00Z,inbound,,,\r\n\
             2026-11-16T10:00:00Z,outbound,o@own.example,\"x@a.example, y@A.example;z@b.example\",\r\n\
             2026-11-16T10:00:00Z,outbound,o@own.example,2,\r\n";
        assert_eq!(
            EvidenceRecorder::of(text, &options),
            [
                "a@B.example >  [AES256-SHA] cannot_tell",
                "<> >  [] cannot_tell",
                "nothing",
                "o@own.example > x@a.example + y@A.example + z@b.example [] cannot_tell",
                "o@own.example >  [] cannot_tell",
            ]
        );
    }
}
