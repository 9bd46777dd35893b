//! What is said of a file: what happened to it, and what to do.

use trace::{Direction, Format, Note, SkipReason, TallyProblem, Unread};

use crate::amount::Amount;
use crate::messages::{NotesLabels, notes as says};
use crate::room::{Fixed, Room, Said};
use crate::words::Words;

/// The notes of a language by themselves: the report file has the English ones, whatever the language is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Notes<'a> {
    pub(crate) room: &'a Room,
    pub(crate) labels: &'a NotesLabels,
}

impl Words {
    /// Why records were skipped, in a few words.
    pub fn skip_reason(&self, reason: SkipReason) -> &'static str {
        let labels = self.note_labels();
        match reason {
            SkipReason::AmbiguousDates => labels.skip_ambiguous_dates,
            SkipReason::BadDate => labels.skip_bad_date,
            SkipReason::BadLine => labels.skip_bad_line,
            SkipReason::BadRow => labels.skip_bad_row,
            SkipReason::BoundaryNotTold => labels.skip_boundary_not_told,
            SkipReason::ClientSubmission => labels.skip_client_submission,
            SkipReason::DirectionNotTold => labels.skip_direction_not_told,
            SkipReason::HealthMailbox => labels.skip_health_mailbox,
            SkipReason::InternalHop => labels.skip_internal_hop,
            SkipReason::Loopback => labels.skip_loopback,
            SkipReason::NoBoundaryHop => labels.skip_no_boundary_hop,
            SkipReason::NeitherPercentNorCount => labels.skip_neither_percent_nor_count,
            SkipReason::NoHeader => labels.skip_no_header,
            SkipReason::NotSent => labels.skip_not_sent,
            SkipReason::OtherUnit => labels.skip_other_unit,
            SkipReason::OwnToOwn => labels.skip_own_to_own,
            SkipReason::PrivateAddress => labels.skip_private_address,
            SkipReason::TooFewColumns => labels.skip_too_few_columns,
            SkipReason::TooLong => labels.skip_too_long,
            SkipReason::TooManyColumns => labels.skip_too_many_columns,
            SkipReason::Truncated => labels.skip_truncated,
        }
    }

    /// Why records were skipped.
    pub fn skipped(&self, reason: SkipReason, amount: Amount<'_>, first_line: &str) -> String {
        self.say(says::Skipped {
            line: first_line,
            reason: self.skip_reason(reason),
            rows: amount,
        })
    }

    /// What is to be said of a file: what happened and what to do. `number` formats counts.
    pub fn note(&self, note: &Note, number: &dyn Fn(u64) -> String) -> String {
        let Some(room) = self.room(NotesLabels::ROOM) else {
            return String::new();
        };
        let labels = self.note_labels();
        Notes { room, labels }.note(note, number)
    }
}

impl Notes<'_> {
    /// What is to be said of a file: what happened and what to do. `number` formats counts.
    pub(crate) fn note(self, note: &Note, number: &dyn Fn(u64) -> String) -> String {
        let labels = self.labels;
        let text = match note {
            Note::Empty => labels.note_empty,
            Note::UnknownFormat => labels.note_unknown_format,
            Note::Binary => labels.note_binary,
            Note::OfficeDocument => labels.note_office_document,
            Note::EmptyArchive => labels.note_empty_archive,
            Note::DamagedArchive => labels.note_damaged_archive,
            Note::PasswordProtected => labels.note_password_protected,
            Note::UnknownCompression => labels.note_unknown_compression,
            Note::NestedTooDeep => labels.note_nested_too_deep,
            Note::TooLargeUnpacked => labels.note_too_large_unpacked,
            Note::Unreadable => labels.note_unreadable,
            Note::ReaderFailed => labels.note_reader_failed,
            Note::AmbiguousDates => labels.note_ambiguous_dates,
            Note::ContradictoryDates => labels.note_contradictory_dates,
            Note::NeitherPercentNorCount { line } => {
                let line = &number(*line);
                return self.say(says::NoteNeitherPercentNorCount { line });
            }
            Note::NewerVersion { version } => {
                let version = &number(*version);
                return self.say(says::NoteNewerVersion { version });
            }
            Note::OtherUnit => labels.note_other_unit,
            Note::TlsNotTold {
                direction: Direction::Inbound,
            } => labels.note_tls_not_told_inbound,
            Note::TlsNotTold {
                direction: Direction::Outbound,
            } => labels.note_tls_not_told_outbound,
            Note::NoTlsInFormat {
                format: Format::ExchangeTrackingLog,
            } => labels.note_no_tls_in_tracking_log,
            Note::NoTlsInFormat {
                format: Format::MappedTable,
            } => labels.note_no_tls_in_mapped_table,
            Note::NoTlsInFormat { .. } => labels.note_no_tls_in_format,
            Note::NeedsDomains { rows } => {
                let (count, text) = (*rows, &number(*rows));
                let rows = Amount { count, text };
                return self.say(says::NoteNeedsDomains { rows });
            }
            Note::NoRecords => labels.note_no_records,
            Note::NoMailInReport => labels.note_no_mail_in_report,
            Note::NoTransfers => labels.note_no_transfers,
            Note::Columns { taken } => return self.columns(taken),
            Note::YearNotTold => labels.note_year_not_told,
            Note::OffsetNotTold => labels.note_offset_not_told,
            Note::NoFieldsLine => labels.note_no_fields_line,
            Note::SessionsNotMessages => labels.note_sessions_not_messages,
            Note::NotAConnectorList => labels.note_not_a_connector_list,
            Note::UnknownTable => labels.note_unknown_table,
            Note::BadMapping => labels.note_bad_mapping,
            Note::IsMapping { name } => return self.say(says::NoteIsMapping { name }),
            Note::Mapped { name } => return self.say(says::NoteMapped { name }),
            Note::TlsWordsNotKnown { rows } => {
                let (count, text) = (*rows, &number(*rows));
                let rows = Amount { count, text };
                return self.say(says::NoteTlsWordsNotKnown { rows });
            }
            Note::NoDateRead { kind } if kind.is_empty() => labels.note_no_date_at_all,
            Note::NoDateRead { kind } => return self.say(says::NoteNoDateRead { kind }),
            Note::KnownNotRead { what } => self.unread(*what),
            Note::TallyRefused { why } => match why {
                TallyProblem::Damaged => labels.note_tally_damaged,
                TallyProblem::OtherFormat => labels.note_tally_other_format,
                TallyProblem::OtherKey => labels.note_tally_other_key,
            },
            Note::EventWordsNotKnown { words } => {
                let (count, text) = (*words, &number(*words));
                let words = Amount { count, text };
                return self.say(says::NoteEventWordsNotKnown { words });
            }
            Note::PrivateClientsCounted => labels.note_private_clients_counted,
            Note::MayBeCut { records } => {
                let (count, text) = (*records, &number(*records));
                let records = Amount { count, text };
                return self.say(says::NoteMayBeCut { records });
            }
            Note::DaysOfZone { zone } => return self.say(says::NoteDaysOfZone { zone }),
            Note::SaysOfItsFiles { said } => {
                let said = said.iter().map(|(file, said)| format!("{file} ({said})"));
                let said = &said.collect::<Vec<_>>().join("; ");
                return self.say(says::NoteSaysOfItsFiles { said });
            }
            Note::FurtherSheets { sheets } => {
                let sheets = &sheets.join(", ");
                return self.say(says::NoteFurtherSheets { sheets });
            }
            Note::OfASelection => labels.note_of_a_selection,
            Note::CutShort => labels.note_cut_short,
        };
        text.to_owned()
    }

    fn say(self, sentence: impl Said) -> String {
        sentence.said(self.room)
    }

    /// Which column was taken for what.
    fn columns(self, taken: &[(String, String)]) -> String {
        let each = taken
            .iter()
            .map(|(meaning, column)| self.say(says::NoteColumn { column, meaning }));
        let each: Vec<String> = each.collect();
        let columns = &each.join(self.labels.note_columns_between);
        self.say(says::NoteColumns { columns })
    }

    /// What a file is that is recognised and not read, and what to do with it.
    fn unread(self, what: Unread) -> &'static str {
        let labels = self.labels;
        match what {
            Unread::SevenZip => labels.unread_seven_zip,
            Unread::Rar => labels.unread_rar,
            Unread::OutlookMessage => labels.unread_outlook_message,
            Unread::OldWorkbook => labels.unread_old_workbook,
            Unread::CompoundFile => labels.unread_compound_file,
            Unread::FormatList => labels.unread_format_list,
            Unread::ConnectivityLog => labels.unread_connectivity_log,
            Unread::DmarcReport => labels.unread_dmarc_report,
            Unread::CiscoLog => labels.unread_cisco_log,
            Unread::OtherMailLog => labels.unread_other_mail_log,
        }
    }
}
