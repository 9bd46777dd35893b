//! Names of things that are told apart by a code, and sentences that stand in several places.

use report::CountedFrom;
use trace::{ConnectorType, Direction, Format, TlsClass, Unit};

use crate::amount::Amount;
use crate::keys;
use crate::messages::words as says;
use crate::words::Words;

/// The days that a sentence is about.
#[derive(Clone, Copy, Debug)]
pub enum Period<'a> {
    /// The default range.
    PastWeek,
    /// A single day, as text.
    Day(&'a str),
    /// First and last day, as texts.
    Between(&'a str, &'a str),
}

/// What is known about the protection of a direction's mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareKnown {
    /// A share of it.
    Share,
    /// There was no mail.
    NoMail,
    /// The files do not record it for any of the mail.
    Nothing,
}

/// What stands in the widget's sentence where its numbers go: the caller puts them there, each in its own
/// element.
const VOLUME: &str = "{volume}";
/// The same for the share.
const PROTECTED: &str = "{protected}";

impl Words {
    /// Words of this language one after the other, the last with its "and".
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        self.language.list(&items)
    }

    /// The first words of a list that goes on behind them, or what stands in a cell: no "and" between.
    pub fn list_begun<T: AsRef<str>>(&self, items: &[T]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        items.join(self.word_labels().list_between)
    }

    /// A name, and behind a colon what is said of it.
    pub fn named(&self, name: &str, text: &str) -> String {
        format!("{name}{}{text}", self.labels().colon)
    }

    /// Sentences one after the other: each but the last is ended, where it does not end by itself.
    pub fn sentences<T: AsRef<str>>(&self, sentences: &[T]) -> String {
        let labels = self.word_labels();
        let mut all = String::new();
        for sentence in sentences.iter().map(AsRef::as_ref) {
            if sentence.is_empty() {
                continue;
            }
            if !all.is_empty() {
                if !all.ends_with(['.', '!', '?', ':', '…', '。']) {
                    all.push_str(labels.sentence_end);
                }
                all.push_str(labels.sentence_between);
            }
            all.push_str(sentence);
        }
        all
    }

    /// The same with the end of the last sentence.
    pub fn whole_sentences<T: AsRef<str>>(&self, sentences: &[T]) -> String {
        let mut all = self.sentences(sentences);
        if !all.is_empty() && !all.ends_with(['.', '!', '?', ':', '…', '。']) {
            all.push_str(self.word_labels().sentence_end);
        }
        all
    }

    /// A direction, as a heading.
    pub fn direction(&self, direction: Direction) -> &'static str {
        let labels = self.word_labels();
        match direction {
            Direction::Inbound => labels.direction_inbound,
            Direction::Outbound => labels.direction_outbound,
        }
    }

    /// A TLS class, as tables and charts name it.
    pub fn class(&self, class: TlsClass) -> &'static str {
        let labels = self.word_labels();
        match class {
            TlsClass::None => labels.class_none,
            TlsClass::Ssl => labels.class_ssl,
            TlsClass::Tls1_0 => labels.class_tls10,
            TlsClass::Tls1_1 => labels.class_tls11,
            TlsClass::Tls1_2 => labels.class_tls12,
            TlsClass::Tls1_3 => labels.class_tls13,
            TlsClass::TlsUnversioned => labels.class_tls_unversioned,
            TlsClass::NotRecorded => labels.class_not_recorded,
        }
    }

    /// A format, in words.
    pub fn format(&self, format: Format) -> &'static str {
        let labels = self.word_labels();
        match format {
            Format::ExoExtendedTrace => labels.format_exo_extended_trace,
            Format::ExoEnhancedSummary => labels.format_exo_enhanced_summary,
            Format::ExoSummary => labels.format_exo_summary,
            Format::ExoTraceDetail => labels.format_exo_trace_detail,
            Format::ExoConnectorMessages => labels.format_exo_connector_messages,
            Format::ConnectorReport => labels.format_connector_report,
            Format::ExchangeTrackingLog => labels.format_exchange_tracking_log,
            Format::ExchangeSmtpReceiveLog => labels.format_exchange_smtp_receive_log,
            Format::ExchangeSmtpSendLog => labels.format_exchange_smtp_send_log,
            Format::MessageHeaders => labels.format_message_headers,
            Format::PostfixLog => labels.format_postfix_log,
            Format::EximLog => labels.format_exim_log,
            Format::SendmailLog => labels.format_sendmail_log,
            Format::TlsReport => labels.format_tls_report,
            Format::ConnectorList => labels.format_connector_list,
            Format::SavedReport => labels.format_saved_report,
            Format::MappedTable => labels.format_mapped_table,
            Format::Mapping => labels.format_mapping,
            Format::SmtpAuthReport => labels.format_smtp_auth_report,
        }
    }

    /// What a format tells about TLS, in a few words.
    pub fn format_tells(&self, format: Format) -> &'static str {
        let labels = self.word_labels();
        match format {
            Format::ExoExtendedTrace
            | Format::ExoConnectorMessages
            | Format::ExoTraceDetail
            | Format::ExchangeSmtpReceiveLog
            | Format::ExchangeSmtpSendLog
            | Format::ConnectorReport => labels.tells_version_and_connector,
            Format::ExoEnhancedSummary => labels.tells_volume_by_connector,
            Format::ExoSummary => labels.tells_volume,
            Format::ExchangeTrackingLog => labels.tells_tls_without_version,
            Format::MessageHeaders | Format::PostfixLog | Format::EximLog | Format::SendmailLog => {
                labels.tells_version
            }
            Format::TlsReport => labels.tells_sessions,
            Format::ConnectorList => labels.tells_connectors,
            Format::SavedReport => labels.tells_saved_report,
            Format::MappedTable => labels.tells_mapped_table,
            Format::Mapping => labels.tells_mapping,
            Format::SmtpAuthReport => labels.tells_accounts,
        }
    }

    /// A kind of connector.
    pub fn connector_type(&self, kind: ConnectorType) -> &'static str {
        let labels = self.word_labels();
        match kind {
            ConnectorType::OnPremises => labels.connector_on_premises,
            ConnectorType::Partner => labels.connector_partner,
        }
    }

    /// A unit, as a choice.
    pub fn unit(&self, unit: Unit) -> &'static str {
        let labels = self.word_labels();
        match unit {
            Unit::Messages => labels.unit_messages,
            Unit::Recipients => labels.unit_recipients,
        }
    }

    /// A kind of input, as a choice.
    pub fn source(&self, source: CountedFrom) -> &'static str {
        let labels = self.word_labels();
        match source {
            CountedFrom::Traces => labels.source_traces,
            CountedFrom::Summaries => labels.source_summaries,
        }
    }

    /// A flow: a connector with its direction, or the flow without a connector.
    pub fn flow(&self, direction: Direction, connector: Option<&str>) -> String {
        let labels = self.word_labels();
        match (direction, connector) {
            (Direction::Inbound, Some(connector)) => self.say(says::FlowFrom { connector }),
            (Direction::Outbound, Some(connector)) => self.say(says::FlowTo { connector }),
            (Direction::Inbound, None) => labels.flow_from_internet.to_owned(),
            (Direction::Outbound, None) => labels.flow_to_internet.to_owned(),
        }
    }

    /// The widget's sentence. `{volume}` and `{protected}` stand where the numbers go.
    pub fn flow_sentence(
        &self,
        direction: Direction,
        period: Period<'_>,
        unit: Unit,
        volume: u64,
        told: ShareKnown,
    ) -> String {
        let when = &match period {
            Period::PastWeek => self.word_labels().when_past_week.to_owned(),
            Period::Day(day) => self.say(says::WhenDay { day }),
            Period::Between(from, to) => self.say(says::WhenBetween {
                days: &self.days(from, to),
            }),
        };
        let volume = Amount {
            count: volume,
            text: VOLUME,
        };
        let (direction, protected) = (keys::direction(direction), PROTECTED);
        macro_rules! say {
            ($sentence:ident) => {
                self.say(says::$sentence {
                    direction,
                    protected,
                    volume,
                    when,
                })
            };
        }
        match (unit, told) {
            (Unit::Messages, ShareKnown::Share) => say!(MessagesProtected),
            (Unit::Messages, ShareKnown::NoMail) => say!(MessagesNone),
            (Unit::Messages, ShareKnown::Nothing) => say!(MessagesNotTold),
            (Unit::Recipients, ShareKnown::Share) => say!(RecipientsProtected),
            (Unit::Recipients, ShareKnown::NoMail) => say!(RecipientsNone),
            (Unit::Recipients, ShareKnown::Nothing) => say!(RecipientsNotTold),
        }
    }

    /// What stands for the share where there is none.
    pub fn no_share(&self, told: ShareKnown) -> &'static str {
        let labels = self.word_labels();
        match told {
            ShareKnown::NoMail => labels.no_share_of_none,
            ShareKnown::Share | ShareKnown::Nothing => labels.no_share_told,
        }
    }

    /// How many the files do not tell about.
    pub fn not_recorded(&self, amount: Amount<'_>, unit: Unit) -> String {
        let unit = keys::unit(unit);
        self.say(says::NotRecorded { amount, unit })
    }

    /// A count with its unit: "12 messages".
    pub fn amount(&self, amount: Amount<'_>, unit: Unit) -> String {
        let unit = keys::unit(unit);
        self.say(says::Amount { amount, unit })
    }

    /// Both days of a range.
    pub fn range(&self, period: Period<'_>) -> String {
        match period {
            Period::PastWeek => self.word_labels().range_past_week.to_owned(),
            Period::Day(day) => day.to_owned(),
            Period::Between(from, to) => self.say(says::RangeBetween {
                days: &self.days(from, to),
            }),
        }
    }

    /// The traces and summaries of the loaded set are not added up.
    pub fn one_source_only(&self, source: CountedFrom) -> &'static str {
        let labels = self.word_labels();
        match source {
            CountedFrom::Traces => labels.only_traces,
            CountedFrom::Summaries => labels.only_summaries,
        }
    }

    /// The unit that summaries keep, where another one was asked for.
    pub fn unit_kept(&self, unit: Unit) -> String {
        self.say(says::UnitKept {
            unit: keys::unit(unit),
        })
    }

    /// There is nothing in the range; the texts are the first and last day there is.
    pub fn nothing_in_range(&self, from: &str, to: &str) -> String {
        self.say(says::NothingInRange {
            days: &self.days(from, to),
        })
    }

    /// "more than …".
    pub fn more_than(&self, share: &str) -> String {
        self.say(says::MoreThan { share })
    }

    /// "less than …".
    pub fn less_than(&self, share: &str) -> String {
        self.say(says::LessThan { share })
    }

    /// The reading has ended: so many files were read.
    pub fn read_files(&self, files: Amount<'_>) -> String {
        self.say(says::ReadFiles { files })
    }

    /// How far the reading is: bytes done and in all, speed a second, seconds left.
    pub fn reading_progress(
        &self,
        done: &str,
        all: &str,
        speed: Option<&str>,
        left: Option<Amount<'_>>,
    ) -> String {
        match (speed, left) {
            (None, None) => self.say(says::Progress { all, done }),
            (Some(speed), None) => self.say(says::ProgressSpeed { all, done, speed }),
            (None, Some(seconds)) => self.say(says::ProgressLeft { all, done, seconds }),
            (Some(speed), Some(seconds)) => self.say(says::ProgressSpeedLeft {
                all,
                done,
                seconds,
                speed,
            }),
        }
    }

    /// More is being read than was measured: so many bytes and so many files.
    pub fn past_limits(&self, bytes: &str, files: &str) -> String {
        self.say(says::PastLimits { bytes, files })
    }

    /// Button that removes a file.
    pub fn remove_file(&self, name: &str) -> String {
        self.say(says::RemoveFile { file: name })
    }

    /// How many rows of a table are shown.
    pub fn rows_shown(&self, shown: &str, all: Amount<'_>) -> String {
        self.say(says::RowsShown { all, shown })
    }

    /// A number of bytes; the text is in the unit's multiples, 0 for bytes to 4 for TB, and the count that of bytes.
    pub fn bytes(&self, bytes: Amount<'_>, multiple: usize) -> String {
        let value = bytes.text;
        match multiple {
            0 => self.say(says::Bytes { bytes }),
            1 => self.say(says::BytesKb { value }),
            2 => self.say(says::BytesMb { value }),
            3 => self.say(says::BytesGb { value }),
            _ => self.say(says::BytesTb { value }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn past_week(language: Language, direction: Direction, volume: u64) -> String {
        let words = language.words();
        words.flow_sentence(
            direction,
            Period::PastWeek,
            Unit::Messages,
            volume,
            ShareKnown::Share,
        )
    }

    #[test]
    fn a_list_is_written_as_the_language_does() {
        let all = ["TLS 1.1", "TLS 1.2", "TLS 1.3"];
        let of = |language: Language| language.words().list(&all);
        for (language, list) in [
            (Language::English, "TLS 1.1, TLS 1.2, and TLS 1.3"),
            (Language::French, "TLS 1.1, TLS 1.2 et TLS 1.3"),
            (Language::German, "TLS 1.1, TLS 1.2 und TLS 1.3"),
            (Language::Spanish, "TLS 1.1, TLS 1.2 y TLS 1.3"),
            (Language::Portuguese, "TLS 1.1, TLS 1.2 e TLS 1.3"),
            (Language::Japanese, "TLS 1.1、TLS 1.2、TLS 1.3"),
        ] {
            assert_eq!(of(language), list);
        }
        let english = Language::English.words();
        assert_eq!(english.list(&all[1..]), "TLS 1.2 and TLS 1.3");
        assert_eq!(english.list(&all[2..]), "TLS 1.3");
        assert_eq!(english.list::<&str>(&[]), "");
        assert_eq!(english.list_begun(&all), "TLS 1.1, TLS 1.2, TLS 1.3");
        assert_eq!(
            Language::Japanese.words().list_begun(&all[1..]),
            "TLS 1.2、TLS 1.3"
        );
    }

    #[test]
    fn sentences_end_and_follow_as_the_language_does() {
        let of = |language: Language, all: &[&str]| language.words().sentences(all);
        let english = |all| of(Language::English, all);
        assert_eq!(english(&["One", "Two.", "", "Three"]), "One. Two. Three");
        assert_eq!(of(Language::Japanese, &["一", "二。", "三"]), "一。二。三");
        let whole = |all: &[&str]| Language::Japanese.words().whole_sentences(all);
        assert_eq!(whole(&["一", "二"]), "一。二。");
        assert_eq!(whole(&["一。"]), "一。");
        assert_eq!(whole(&[]), "");
        let french = Language::French.words();
        assert_eq!(french.named("TLS 1.2", "7"), "TLS 1.2\u{a0}: 7");
    }

    #[test]
    fn one_is_singular() {
        let sentence = |volume| past_week(Language::English, Direction::Outbound, volume);
        assert_eq!(
            sentence(8453),
            "In the past week, {volume} messages were sent out from your organization, of which \
             {protected} were protected in transit (by TLS)."
        );
        assert!(sentence(1).contains("{volume} message was sent out"));
    }

    #[test]
    fn a_range_is_said_as_a_heading() {
        let range =
            |language: Language, from, to| language.words().range(Period::Between(from, to));
        assert_eq!(
            range(Language::English, "November 9, 2026", "November 15, 2026"),
            "November 9 to 15, 2026"
        );
        assert_eq!(
            range(Language::French, "9 novembre 2026", "15 novembre 2026"),
            "Du 9 au 15 novembre 2026"
        );
    }

    #[test]
    fn zero_and_one_are_singular_in_french() {
        let sentence = |volume| past_week(Language::French, Direction::Inbound, volume);
        assert!(sentence(0).contains("{volume} message a été reçu par"));
        assert!(sentence(1).contains("{volume} message a été reçu par"));
        assert!(sentence(2).contains("{volume} messages ont été reçus par"));
    }
}
