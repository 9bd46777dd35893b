//! English.

mod app;
mod asking;
mod audit;
mod compare;
mod elsewhere;
mod explain;
pub(super) mod files;
mod filters;
mod force;
mod guide;
mod hops;
mod keep;
mod labels;
mod manifest;
mod mapping;
mod message;
mod partners;
mod print;
pub(super) mod report;
mod share;
mod stopped;
mod terminal;
mod tls_reports;
mod verdict;

use crate::amount::Amount;
use crate::words::{Labels, Period, ShareKnown, Words};
use ::report::{CountedFrom, InsightId};
use trace::{ConnectorType, Direction, Format, Note, SkipReason, TlsClass, Unit, Unread};

/// The fixed texts.
pub fn labels() -> &'static Labels {
    &labels::LABELS
}

/// The English language.
#[derive(Debug)]
pub struct English;

/// The English sentence of a note, with plain digits, as the command line and the report JSON show
/// it: it points to nothing that only the page has.
pub fn note(note: &Note) -> String {
    let number = &|count: u64| count.to_string();
    elsewhere::note(note, number).unwrap_or_else(|| English.note(note, number))
}

pub(super) fn noun(unit: Unit, count: u64) -> &'static str {
    match (unit, count) {
        (Unit::Messages, 1) => "message",
        (Unit::Messages, _) => "messages",
        (Unit::Recipients, 1) => "recipient",
        (Unit::Recipients, _) => "recipients",
    }
}

pub(super) fn was(count: u64) -> &'static str {
    if count == 1 { "was" } else { "were" }
}

/// Month, number and year of a day such as `November 9, 2026`.
fn parts_of(day: &str) -> Option<(&str, &str, &str)> {
    let (rest, year) = day.rsplit_once(", ")?;
    let (month, number) = rest.split_once(' ')?;
    Some((month, number, year))
}

/// "November 9 to 15, 2026": month and year stand once where they are the same.
pub(super) fn days(from: &str, to: &str) -> String {
    match (parts_of(from), parts_of(to)) {
        (Some((month, first, year)), Some((other, last, same))) if year == same => {
            if month == other {
                format!("{month} {first} to {last}, {year}")
            } else {
                format!("{month} {first} to {to}")
            }
        }
        _ => format!("{from} to {to}"),
    }
}

/// Why records were skipped, in a few words.
pub(super) fn skip_reason(reason: SkipReason) -> &'static str {
    match reason {
        SkipReason::AmbiguousDates => "dates can be read day-first and month-first",
        SkipReason::BadDate => "the date cannot be read",
        SkipReason::BadLine => "not a line of this format",
        SkipReason::BadRow => "the row cannot be read",
        SkipReason::BoundaryNotTold => "does not tell whether it crossed the boundary",
        SkipReason::ClientSubmission => "handed in by a client of the organization",
        SkipReason::DirectionNotTold => "the direction is not told",
        SkipReason::HealthMailbox => "a probe of Exchange’s own monitoring",
        SkipReason::InternalHop => "a hop inside the organization",
        SkipReason::Loopback => "the server talked to itself",
        SkipReason::NoBoundaryHop => "no hop of the mail crosses the boundary",
        SkipReason::NeitherPercentNorCount => "TLS columns are neither percentages nor counts",
        SkipReason::NoHeader => "no line names the columns",
        SkipReason::NotSent => "never left the organization",
        SkipReason::OtherUnit => "counts in another unit",
        SkipReason::OwnToOwn => "from an own domain to an own domain",
        SkipReason::PrivateAddress => "a hop inside the own network, by its address",
        SkipReason::TooFewColumns => "fewer columns than the header names",
        SkipReason::TooLong => "longer than a row can be",
        SkipReason::TooManyColumns => "more columns than the header names",
        SkipReason::Truncated => "the file ends inside the row",
    }
}

impl Words for English {
    fn labels(&self) -> &'static Labels {
        &labels::LABELS
    }

    fn direction(&self, direction: Direction) -> &'static str {
        match direction {
            Direction::Inbound => "Inbound",
            Direction::Outbound => "Outbound",
        }
    }

    fn class(&self, class: TlsClass) -> &'static str {
        match class {
            TlsClass::None => "No TLS",
            TlsClass::Ssl => "SSL",
            TlsClass::Tls1_0 => "TLS 1.0",
            TlsClass::Tls1_1 => "TLS 1.1",
            TlsClass::Tls1_2 => "TLS 1.2",
            TlsClass::Tls1_3 => "TLS 1.3",
            TlsClass::TlsUnversioned => "TLS, version unknown",
            TlsClass::NotRecorded => "Not recorded",
        }
    }

    fn format(&self, format: Format) -> &'static str {
        match format {
            Format::ExoExtendedTrace => "Extended message trace",
            Format::ExoEnhancedSummary => "Enhanced summary",
            Format::ExoSummary => "Summary trace",
            Format::ExoTraceDetail => "Trace detail",
            Format::ExoConnectorMessages => "Connector report, one row per message",
            Format::ConnectorReport => "Connector report, one row per day",
            Format::ExchangeTrackingLog => "Message tracking log",
            Format::ExchangeSmtpReceiveLog => "SMTP receive log",
            Format::ExchangeSmtpSendLog => "SMTP send log",
            Format::MessageHeaders => "Message headers",
            Format::PostfixLog => "Postfix log",
            Format::EximLog => "Exim log",
            Format::SendmailLog => "Sendmail log",
            Format::TlsReport => "TLS report",
            Format::ConnectorList => "Connector list",
            Format::SavedReport => "Saved report",
            Format::MappedTable => "Mapped table",
            Format::Mapping => "Column mapping",
            Format::SmtpAuthReport => "SMTP AUTH clients report",
        }
    }

    fn format_tells(&self, format: Format) -> &'static str {
        match format {
            Format::ExoExtendedTrace
            | Format::ExoConnectorMessages
            | Format::ExoTraceDetail
            | Format::ExchangeSmtpReceiveLog
            | Format::ExchangeSmtpSendLog
            | Format::ConnectorReport => "TLS version, connector",
            Format::ExoEnhancedSummary => "Volume by connector, no TLS version",
            Format::ExoSummary => "Volume, no TLS version",
            Format::ExchangeTrackingLog => "Volume by connector, TLS without version",
            Format::MessageHeaders | Format::PostfixLog | Format::EximLog | Format::SendmailLog => {
                "TLS version, no connector"
            }
            Format::TlsReport => "Sessions of other senders, not messages",
            Format::ConnectorList => "Connector types, forced TLS",
            Format::SavedReport => "What the report held",
            Format::MappedTable => "What its columns were said to mean",
            Format::Mapping => "How other files are read",
            Format::SmtpAuthReport => "Accounts that hand mail in, TLS version",
        }
    }

    fn connector_type(&self, kind: ConnectorType) -> &'static str {
        match kind {
            ConnectorType::OnPremises => "On-premises",
            ConnectorType::Partner => "Partner",
        }
    }

    fn unit(&self, unit: Unit) -> &'static str {
        match unit {
            Unit::Messages => "Count messages",
            Unit::Recipients => "Count recipients",
        }
    }

    fn source(&self, source: CountedFrom) -> &'static str {
        match source {
            CountedFrom::Traces => "Traces",
            CountedFrom::Summaries => "Daily reports",
        }
    }

    fn flow(&self, direction: Direction, connector: Option<&str>) -> String {
        match (direction, connector) {
            (Direction::Inbound, Some(name)) => format!("From {name}"),
            (Direction::Outbound, Some(name)) => format!("To {name}"),
            (Direction::Inbound, None) => "From the internet without a connector".to_owned(),
            (Direction::Outbound, None) => "To the internet without a connector".to_owned(),
        }
    }

    fn flow_sentence(
        &self,
        direction: Direction,
        period: Period<'_>,
        unit: Unit,
        volume: u64,
        told: ShareKnown,
    ) -> String {
        let when = match period {
            Period::PastWeek => "In the past week".to_owned(),
            Period::Day(day) => format!("On {day}"),
            Period::Between(from, to) => format!("From {}", days(from, to)),
        };
        let what = match unit {
            Unit::Messages => format!("{{volume}} {} {}", noun(unit, volume), was(volume)),
            Unit::Recipients => {
                format!("messages to {{volume}} {} were", noun(unit, volume))
            }
        };
        let way = match direction {
            Direction::Inbound => "received by your organization",
            Direction::Outbound => "sent out from your organization",
        };
        match told {
            ShareKnown::Share => format!(
                "{when}, {what} {way}, of which {{protected}} {} protected in transit (by TLS).",
                was(volume)
            ),
            ShareKnown::NoMail => {
                format!("{when}, {what} {way}, so there is {{protected}} to show.")
            }
            ShareKnown::Nothing => format!(
                "{when}, {what} {way}. Whether they were encrypted in transit is {{protected}} in \
                 these files."
            ),
        }
    }

    fn no_share(&self, told: ShareKnown) -> &'static str {
        match told {
            ShareKnown::NoMail => "no share",
            _ => "not recorded",
        }
    }

    fn not_recorded(&self, amount: Amount<'_>, unit: Unit) -> String {
        format!(
            "{} {}: no TLS information in the files, not in the percentages",
            amount.text,
            noun(unit, amount.count)
        )
    }

    fn amount(&self, amount: Amount<'_>, unit: Unit) -> String {
        format!("{} {}", amount.text, noun(unit, amount.count))
    }

    fn range(&self, period: Period<'_>) -> String {
        match period {
            Period::PastWeek => "Last week".to_owned(),
            Period::Day(day) => day.to_owned(),
            Period::Between(from, to) => days(from, to),
        }
    }

    fn one_source_only(&self, source: CountedFrom) -> &'static str {
        match source {
            CountedFrom::Traces => {
                "Traces and daily reports are loaded. They may hold the same messages, so they are \
                 not added up: these numbers are from the traces."
            }
            CountedFrom::Summaries => {
                "Traces and daily reports are loaded. They may hold the same messages, so they are \
                 not added up: these numbers are from the daily reports."
            }
        }
    }

    fn unit_kept(&self, unit: Unit) -> String {
        format!("Daily reports keep their own unit: {}.", noun(unit, 2))
    }

    fn nothing_in_range(&self, from: &str, to: &str) -> String {
        format!("Nothing in this range. The files hold {}.", days(from, to))
    }

    fn more_than(&self, share: &str) -> String {
        format!("more than {share}")
    }

    fn less_than(&self, share: &str) -> String {
        format!("less than {share}")
    }

    fn insight(&self, id: InsightId) -> &'static str {
        match id {
            InsightId::InboundPartnerTls10 => {
                "Inbound Partner connector seeing significant TLS1.0 mail flow"
            }
            InsightId::InboundOnpremisesTls10 => {
                "Inbound OnPremises connector seeing significant TLS1.0 mail flow"
            }
            InsightId::InboundPartnerNoTls => {
                "Inbound Partner connector seeing significant mail flow without TLS"
            }
            InsightId::InboundOnpremisesNoTls => {
                "Inbound OnPremises connector seeing significant mail flow without TLS"
            }
            InsightId::OutboundConnectorOldTls => {
                "Outbound connector seeing significant mail flow with TLS 1.1 or older"
            }
            InsightId::OutboundConnectorNoTls => {
                "Outbound connector seeing significant mail flow without TLS"
            }
            InsightId::ForcedTlsNotMet => "Connector that forces TLS carried mail without TLS",
            InsightId::InternetNoTls => "Significant mail flow without a connector and without TLS",
            InsightId::TlsNotRecorded => "Most of the mail flow cannot be judged",
            InsightId::WeakCipher => "Significant mail flow under weak ciphers",
            InsightId::NoForwardSecrecy => "Significant mail flow without forward secrecy",
        }
    }

    fn insight_why(&self, id: InsightId) -> &'static str {
        match id {
            InsightId::InboundPartnerTls10 | InsightId::InboundOnpremisesTls10 => {
                "TLS 1.0 is no longer considered safe. When it is refused, this mail stops, or \
                 falls back to clear text."
            }
            InsightId::InboundPartnerNoTls | InsightId::InboundOnpremisesNoTls => {
                "Anyone on the way can read and change this mail, and the connector shows that it \
                 is expected from a known sender."
            }
            InsightId::OutboundConnectorOldTls => {
                "The other side negotiates versions that are no longer considered safe; when they \
                 are switched off, delivery stops or falls back to clear text."
            }
            InsightId::OutboundConnectorNoTls => {
                "Mail of your organization leaves readable for anyone on the way."
            }
            InsightId::ForcedTlsNotMet => {
                "The configuration promises TLS, the trace shows mail without it: either the \
                 setting is newer than this mail, or it does not apply to it."
            }
            InsightId::InternetNoTls => {
                "Mail to or from anyone, in clear. Some of it may be devices and applications of \
                 your own that send directly."
            }
            InsightId::TlsNotRecorded => {
                "More than half of this direction comes from files that do not record TLS. The \
                 percentages are of the rest only."
            }
            InsightId::WeakCipher => {
                "The version is still accepted, but the guideline calls the cipher suite \
                 insufficient: what is encrypted with it may be read or changed."
            }
            InsightId::NoForwardSecrecy => {
                "Whoever records this mail today can read all of it on the day that they get the \
                 server's private key."
            }
        }
    }

    fn insight_action(&self, id: InsightId) -> &'static str {
        match id {
            InsightId::InboundPartnerTls10 | InsightId::InboundPartnerNoTls => {
                "Ask the partner to enable TLS 1.2 on the servers that send to you, then require \
                 TLS on the connector."
            }
            InsightId::InboundOnpremisesTls10 | InsightId::InboundOnpremisesNoTls => {
                "Enable TLS 1.2 on your own servers that relay through this connector, require TLS \
                 on their send connector, and let this connector recognize them by certificate."
            }
            InsightId::OutboundConnectorOldTls | InsightId::OutboundConnectorNoTls => {
                "Ask the owner of the receiving servers to enable TLS 1.2, then set the connector \
                 to require TLS."
            }
            InsightId::ForcedTlsNotMet => {
                "Check the connector's TLS setting and since when it holds, and which senders or \
                 domains it covers."
            }
            InsightId::InternetNoTls => {
                "Publish MTA-STS or DANE for your domains, and give known partners and devices a \
                 connector that requires TLS."
            }
            InsightId::TlsNotRecorded => {
                "Fetch files that tell it for the same days: from Exchange Online the connector \
                 report with one row per message, or the extended trace; from Exchange Server the \
                 SMTP protocol logs. See Files."
            }
            InsightId::WeakCipher | InsightId::NoForwardSecrecy => {
                "Offer ECDHE suites with AES-GCM or ChaCha20, or TLS 1.3, on your own servers, and \
                 ask the other side to do the same."
            }
        }
    }

    fn insight_numbers(
        &self,
        id: InsightId,
        part: &str,
        whole: &str,
        share: &str,
        limit: &str,
    ) -> String {
        match id {
            InsightId::ForcedTlsNotMet => format!("{part} of {whole} ({share}) in clear"),
            _ => format!("{part} of {whole} ({share}; threshold {limit})"),
        }
    }

    fn read_files(&self, files: Amount<'_>) -> String {
        let noun = if files.count == 1 { "file" } else { "files" };
        format!("Read {} {noun}", files.text)
    }

    fn reading_progress(
        &self,
        done: &str,
        all: &str,
        speed: Option<&str>,
        left: Option<Amount<'_>>,
    ) -> String {
        let mut text = format!("{done} of {all}");
        if let Some(speed) = speed {
            text.push_str(&format!(", {speed} a second"));
        }
        if let Some(left) = left {
            let noun = if left.count == 1 { "second" } else { "seconds" };
            text.push_str(&format!(", {} {noun} left", left.text));
        }
        text
    }

    fn past_limits(&self, bytes: &str, files: &str) -> String {
        format!(
            "This is more than the page is known to read at once: {bytes} in {files} files. It goes on; if the \
             browser runs out of memory, read fewer files, or use the command line, which reads any number."
        )
    }

    fn remove_file(&self, name: &str) -> String {
        format!("Remove {name}")
    }

    fn rows_shown(&self, shown: &str, all: Amount<'_>) -> String {
        let noun = if all.count == 1 { "row" } else { "rows" };
        format!("{shown} of {} {noun}", all.text)
    }

    fn bytes(&self, value: &str, multiple: usize) -> String {
        let unit = ["bytes", "KB", "MB", "GB", "TB"]
            .get(multiple)
            .copied()
            .unwrap_or("TB");
        format!("{value} {unit}")
    }

    fn skipped(&self, reason: SkipReason, amount: Amount<'_>, first_line: &str) -> String {
        let what = skip_reason(reason);
        let noun = if amount.count == 1 { "row" } else { "rows" };
        format!(
            "{} {noun} skipped: {what} (first in line {first_line})",
            amount.text
        )
    }

    fn note(&self, note: &Note, number: &dyn Fn(u64) -> String) -> String {
        let text = match note {
            Note::Empty => "The file is empty. Export it again.",
            Note::UnknownFormat => {
                "The content is not of a format that is known. See “Which files work, and where do \
                 I get them?” on the start page."
            }
            Note::Binary => {
                "The content is not text. Drop the trace as CSV, JSON, .xlsx, .gz or .zip."
            }
            Note::OfficeDocument => {
                "This is an Office document, and no sheet of it begins with a table that is known. \
                 Save the table as CSV (UTF-8) and drop that file."
            }
            Note::EmptyArchive => "The archive holds no file. Pack it again.",
            Note::DamagedArchive => {
                "The archive is damaged or cut, and this part of it cannot be unpacked. Pack it \
                 again, or drop the files in it one by one."
            }
            Note::PasswordProtected => {
                "A password protects this file. Unpack it first and drop what comes out."
            }
            Note::UnknownCompression => {
                "It is compressed in a way that is not known here. Unpack it first and drop what \
                 comes out, or pack it as an ordinary .zip."
            }
            Note::NestedTooDeep => {
                "Archives lie in archives, more than three deep. Unpack the outer ones and drop \
                 what comes out."
            }
            Note::TooLargeUnpacked => {
                "It unpacks to far more than it should, as files made to do harm do. If you trust \
                 it, unpack it first and drop what comes out."
            }
            Note::Unreadable => {
                "The file could not be read any more: it was moved, changed or removed meanwhile, \
                 or access was refused. Drop it again."
            }
            Note::ReaderFailed => {
                "The reading of this file stopped unexpectedly; the other files are not concerned. \
                 Drop it again, and report it if that does not help."
            }
            Note::AmbiguousDates => {
                "Its dates can be read day-first and month-first, and nothing in the file decides. \
                 Say which it is, or export it again with dates such as 2026-11-16."
            }
            Note::ContradictoryDates => {
                "Some of its dates can only be read day-first and others only month-first, so two \
                 files seem to be joined. Export them again, each by itself, or with dates such as \
                 2026-11-16."
            }
            Note::NeitherPercentNorCount { line } => {
                return format!(
                    "From line {} on, the TLS columns are neither percentages nor counts that add \
                     up to the volume, so the file was not counted. Export it again.",
                    number(*line)
                );
            }
            Note::NewerVersion { version } => {
                return format!(
                    "A newer version of this program wrote the file (version {}). Reload the page \
                     to get the newest version.",
                    number(*version)
                );
            }
            Note::OtherUnit => {
                "It counts recipients while others count messages, and the two cannot be added up. \
                 Remove the others to see it."
            }
            Note::TlsNotTold {
                direction: Direction::Inbound,
            } => {
                "No inbound record of this format tells a TLS version, so silence proves nothing: \
                 inbound messages without one are “not recorded”. Fetch the connector report, one \
                 row per message."
            }
            Note::TlsNotTold {
                direction: Direction::Outbound,
            } => {
                "No outbound record of this format tells a TLS version, so silence proves nothing: \
                 outbound messages without one are “not recorded”. Fetch the connector report, one \
                 row per message."
            }
            Note::NoTlsInFormat {
                format: Format::ExchangeTrackingLog,
            } => {
                "Tracking logs never tell the TLS version; messages of which they tell no level are \
                 “not recorded”. The SMTP protocol logs of the same servers tell it."
            }
            Note::NoTlsInFormat {
                format: Format::MappedTable,
            } => {
                "The mapping names no column that tells the TLS version, so its messages are “not \
                 recorded”. Name the column if there is one."
            }
            Note::NoTlsInFormat { .. } => {
                "This kind of file never tells the TLS version; its messages are “not recorded”. \
                 Fetch the connector report, one row per message, or the extended trace."
            }
            Note::NeedsDomains { rows } => {
                let noun = if *rows == 1 { "row does" } else { "rows do" };
                return format!(
                    "{} {noun} not tell which way the message went. Name your organization's own \
                     domains and the file is read again.",
                    number(*rows)
                );
            }
            Note::NoRecords => "The file has a header and no record under it.",
            Note::NoTransfers => {
                "Records were read, but none of them is a message that entered or left the organization."
            }
            Note::Columns { taken } => {
                let columns: Vec<String> = taken
                    .iter()
                    .map(|(meaning, column)| format!("{meaning}: {column}"))
                    .collect();
                return format!("Columns were taken as follows: {}.", columns.join(", "));
            }
            Note::YearNotTold => {
                "Its time stamps have no year: each got the newest year in which it is not in the \
                 future."
            }
            Note::OffsetNotTold => {
                "Its time stamps have no offset: they were read as UTC. If the server writes local \
                 time, what happened near midnight counts on the neighboring day."
            }
            Note::NoFieldsLine => {
                "Rows of an Exchange log stand before any “#Fields” line, so their columns are not \
                 known. Drop the log as the server wrote it."
            }
            Note::SessionsNotMessages => {
                "It counts the sessions of another sender, not messages; they are not added to \
                 messages."
            }
            Note::NotAConnectorList => {
                "It was given as a connector list, but it is something else. Use the output of \
                 Get-InboundConnector or Get-OutboundConnector."
            }
            Note::UnknownTable => {
                "It is a table that is not known. Say what its columns mean (“Map its columns”), \
                 and it is read."
            }
            Note::BadMapping => {
                "It says that it is a column mapping, but it cannot be used. Save it again, or map \
                 the columns once more."
            }
            Note::IsMapping { name } => {
                return format!(
                    "The column mapping “{name}”: files with its columns are read by it."
                );
            }
            Note::Mapped { name } => {
                return format!("Its columns were read as the mapping “{name}” says.");
            }
            Note::TlsWordsNotKnown { rows } => {
                let noun = if *rows == 1 { "row has" } else { "rows have" };
                return format!(
                    "{} {noun} a word for TLS that the mapping does not explain; these messages are \
                     “not recorded”. Change the mapping.",
                    number(*rows)
                );
            }
            Note::NoDateRead { kind } if kind.is_empty() => {
                "No message of it could be placed in time: the column of dates is empty. Export it \
                 again with dates such as 2026-11-16 18:10:13."
            }
            Note::NoDateRead { kind } => {
                return format!(
                    "No message of it could be placed in time: the dates cannot be read, and the \
                     first looks like “{kind}”. Export it again with dates such as 2026-11-16 \
                     18:10:13."
                );
            }
            Note::KnownNotRead { what } => unread(*what),
            Note::TallyRefused { .. } => "",
            Note::EventWordsNotKnown { words } => {
                let noun = if *words == 1 { "word" } else { "words" };
                return format!(
                    "It has {} {noun} for events in a language that is not known here, and none that \
                     is known. Export it again in English, or report the words.",
                    number(*words)
                );
            }
            Note::PrivateClientsCounted => {
                "Its clients have private addresses and no public one was seen, so a proxy or a \
                 gateway may stand before the server: they are counted as mail from outside."
            }
            Note::MayBeCut { records } => {
                return format!(
                    "It has exactly {} records, as many as such an export may hold: it may have been \
                     cut there. Fetch the rest in shorter ranges.",
                    number(*records)
                );
            }
            Note::DaysOfZone { zone } => {
                return format!(
                    "Its days are those of the time zone {zone}, and stay as they are."
                );
            }
            Note::OfASelection => {
                "It was saved while a filter held, so it has only some of the mail of its days."
            }
            Note::CutShort => {
                "It is damaged or was cut short, so nothing of it was read. Save or fetch it again."
            }
        };
        text.to_owned()
    }
}

/// What a file is that is recognised and not read, and what to do with it.
fn unread(what: Unread) -> &'static str {
    match what {
        Unread::SevenZip => {
            "This is a .7z archive, which is not read. Unpack it first and use what comes out."
        }
        Unread::Rar => {
            "This is a .rar archive, which is not read. Unpack it first and use what comes out."
        }
        Unread::OutlookMessage => {
            "This is a mail that Outlook saved as .msg, which is not read. Save it as text or .eml."
        }
        Unread::OldWorkbook => {
            "This is a workbook of the old kind (.xls), which is not read. Save it as .xlsx or as CSV \
             (UTF-8) and use that file."
        }
        Unread::CompoundFile => {
            "It is kept like mails that Outlook saved (.msg) and old workbooks (.xls), which are not \
             read. Save a mail as text or .eml, a workbook as .xlsx or as CSV (UTF-8)."
        }
        Unread::FormatList => {
            "This is the output of Format-List, which cuts values. Run the same command with \
             “| Export-Csv” instead."
        }
        Unread::ConnectivityLog => {
            "This is a connectivity log of Exchange Server, which tells no TLS. Use the SMTP \
             protocol logs instead."
        }
        Unread::DmarcReport => {
            "This is a DMARC report: it tells who sent in your name, not how messages were \
             protected. Use message traces, logs or TLS reports instead."
        }
        Unread::CiscoLog => {
            "This is a log of Cisco Secure Email, which is not read yet. Use the headers of \
             messages instead."
        }
        Unread::OtherMailLog => {
            "This is a log of a mail system that is not read yet. Use the headers of messages \
             instead."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_days_share_is_said_once() {
        let of = |from, to| days(from, to);
        assert_eq!(
            of("November 9, 2026", "November 15, 2026"),
            "November 9 to 15, 2026"
        );
        assert_eq!(
            of("October 30, 2026", "November 5, 2026"),
            "October 30 to November 5, 2026"
        );
        assert_eq!(
            of("December 30, 2025", "January 5, 2026"),
            "December 30, 2025 to January 5, 2026"
        );
        assert_eq!(of("2026-11-09", "2026-11-15"), "2026-11-09 to 2026-11-15");
    }

    #[test]
    fn one_is_singular() {
        let sentence = |volume| {
            English.flow_sentence(
                Direction::Outbound,
                Period::PastWeek,
                Unit::Messages,
                volume,
                ShareKnown::Share,
            )
        };
        assert_eq!(
            sentence(8453),
            "In the past week, {volume} messages were sent out from your organization, of which \
             {protected} were protected in transit (by TLS)."
        );
        assert!(sentence(1).contains("{volume} message was sent out"));
        assert_eq!(
            note(&Note::NeedsDomains { rows: 1 }).get(..14),
            Some("1 row does not")
        );
    }
}
