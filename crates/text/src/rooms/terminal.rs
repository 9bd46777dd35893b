//! The command line, and files that only it writes.

use report::compare::Moved;
use report::link::LinkError;
use report::verdict::{Before, Compliance, Threshold, Verdict};
use report::{InsightId, Ratio, Severity, SideTotals};
use tally::portable::{FORMAT, PortableError};
use trace::beside::Side;
use trace::mapping::MappingError;
use trace::{Direction, Note, SkipReason, Unit};

use crate::amount::Amount;
use crate::keys;
use crate::messages::terminal as says;
use crate::words::Words;

/// Why a command ends without what was asked for. All texts are formatted already.
#[derive(Clone, Copy, Debug)]
pub enum Problem<'a> {
    /// The system does not let a file be read.
    Unreadable {
        /// Which file.
        path: &'a str,
        /// What the system said.
        why: &'a str,
    },
    /// A file that was given as a column mapping cannot be used as one.
    BadMapping {
        /// Which file.
        path: &'a str,
        /// Why not.
        why: &'a MappingError,
    },
    /// What was made cannot be written to standard output.
    Unwritable {
        /// What the system said.
        why: &'a str,
    },
    /// A file cannot be written.
    UnwritableFile {
        /// Which file.
        path: &'a str,
        /// What the system said.
        why: &'a str,
    },
    /// The evidence would go to standard output or over the report.
    EvidenceNeedsFile,
    /// No file told anything that counts.
    NothingCounted,
    /// There was no file.
    NoFile,
    /// The days that were asked for lie outside of the files.
    NothingInRange {
        /// First day of the files.
        from: &'a str,
        /// Last day of the files.
        to: &'a str,
    },
    /// What was given as a baseline is no saved report.
    NotAReport {
        /// Which file.
        path: &'a str,
    },
    /// Messages were to be compared with recipients.
    OtherUnit,
    /// Files that are added up already name nobody.
    NamesNobody,
    /// No connector of the report has this name.
    NoSuchConnector {
        /// The name.
        name: &'a str,
    },
    /// No file has this label.
    NoSuchLabel {
        /// The label.
        name: &'a str,
        /// The labels that there are, in a list; empty where there are none.
        labels: &'a str,
    },
    /// No file that is read lies in what a label was given to.
    LabelOfNothing {
        /// The file or folder.
        path: &'a str,
    },
    /// No file that is read is called so, or lies there, for which a time zone was given.
    ZoneOfNothing {
        /// The name or path.
        path: &'a str,
    },
    /// A manifest was asked for of files by their labels.
    ManifestOfLabels,
    /// A text is no link, or one that does not open.
    Link(LinkError),
    /// A passphrase is needed, and nowhere to be had.
    NoPassphrase,
    /// A new passphrase was typed twice, and not the same.
    PassphrasesDiffer,
    /// A link was to be made of days in another zone.
    LinkNeedsUtc,
    /// A link was to be made of numbers that were added up by days of these zones.
    LinkOfOtherDays {
        /// The names of the zones.
        zones: &'a str,
    },
    /// Days of these zones were to be written as moments.
    DaysOfOtherZones {
        /// The names of the zones.
        zones: &'a str,
    },
    /// A report does not fit into a link.
    LinkTooLarge,
    /// A tally cannot be used.
    Tally {
        /// Which file.
        path: &'a str,
        /// Why not.
        why: &'a PortableError,
    },
    /// What was given as the key of a fleet is none.
    BadKey {
        /// Which file.
        path: &'a str,
    },
    /// A file is no manifest, or one of a newer version.
    NotAManifest {
        /// Which file.
        path: &'a str,
    },
    /// A file holds no table whose columns could be explained.
    NoTable {
        /// Which file.
        path: &'a str,
    },
}

impl Words {
    /// What may be given to an argument, in its help.
    pub fn possible_values(&self, values: &str) -> String {
        self.say(says::PossibleValues { values })
    }

    /// What holds where an argument is left out, in its help.
    pub fn default_value(&self, value: &str) -> String {
        self.say(says::DefaultValue { value })
    }

    /// Above the first number: it is of what the files hold, in these days of a time zone. Whether that is all the
    /// mail there was, nobody knows.
    pub fn files_hold(&self, days: Option<(&str, &str)>, zone: &str) -> String {
        match days {
            Some((from, to)) => self.say(says::FilesHold { from, to, zone }),
            None => self.terminal().files_hold_nothing.to_owned(),
        }
    }

    /// The zone of stamps holds for nothing inside a tally, by its name.
    pub fn stamps_in_tally(&self, file: &str) -> String {
        self.say(says::StampsInTally { file })
    }

    /// A row of labels is on the traces of a label alone.
    pub fn both_of_label(&self, label: &str) -> String {
        self.say(says::BothOfLabel { label })
    }

    /// How much mail went one way, how much of it was protected, and of how much nobody can tell.
    pub fn carried(
        &self,
        direction: Direction,
        unit: Unit,
        amount: Amount<'_>,
        protected: Option<&str>,
        unknown: Option<&str>,
    ) -> String {
        let (direction, unit) = (keys::direction(direction), keys::unit(unit));
        let mut text = self.say(says::Carried {
            amount,
            direction,
            unit,
        });
        if let Some(share) = protected {
            let carried = &text;
            text = self.say(says::CarriedProtected {
                amount,
                carried,
                share,
                unit,
            });
        }
        if let Some(unknown) = unknown {
            text = self.say(says::CarriedUnknown {
                carried: &text,
                unknown,
            });
        }
        text
    }

    /// The verdict in one line; `None` where there is no mail to judge. `points` writes tenths with their sign.
    pub fn verdict_line(
        &self,
        verdict: &Verdict,
        number: &dyn Fn(u64) -> String,
        share: &dyn Fn(Ratio) -> String,
        points: &dyn Fn(i64) -> String,
    ) -> Option<String> {
        let labels = self.terminal();
        let counts = &verdict.now;
        let (threshold, below) = match verdict.threshold {
            Threshold::Tls1_2 => (labels.line_tls12, labels.line_below_tls12),
            Threshold::Tls1_3 => (labels.line_tls13, labels.line_below_tls13),
            Threshold::Encrypted => (labels.line_encrypted, labels.line_below_encrypted),
        };
        let Compliance {
            met,
            below: count,
            in_clear,
            unknown,
        } = *counts;
        let [met, known, all] = [met, counts.known(), counts.all()].map(number);
        let (met, known, all) = (met.as_str(), known.as_str(), all.as_str());
        let reached = share(counts.share());
        let reached = reached.as_str();
        let mut line = match (counts.known(), unknown) {
            (0, 0) => return None,
            (0, _) => return Some(self.say(says::LineUnknown { all, threshold })),
            (_, 0) => self.say(says::LineKnown {
                all,
                met,
                share: reached,
                threshold,
            }),
            _ => self.say(says::LinePartlyKnown {
                all,
                known,
                met,
                share: reached,
                threshold,
            }),
        };
        let (amount, clear) = (number(count), number(in_clear));
        let (amount, clear) = (amount.as_str(), clear.as_str());
        if count > 0 && count == in_clear {
            line = self.say(says::LineClear { clear, line: &line });
        } else if count > 0 {
            line = self.say(says::LineBelow {
                amount,
                below,
                clear,
                line: &line,
            });
        }
        Some(match &verdict.before {
            Some(before) => self.line_moved(&line, before, share, points),
            None => self.say(says::LineNoEarlier { line: &line }),
        })
    }

    fn line_moved(
        &self,
        line: &str,
        before: &Before,
        share: &dyn Fn(Ratio) -> String,
        points: &dyn Fn(i64) -> String,
    ) -> String {
        let points = match before.moved {
            Moved::By(tenths) => points(tenths),
            Moved::Not | Moved::Barely => String::new(),
        };
        self.say(says::LineMoved {
            from: &before.days.from.to_string(),
            line,
            moved: keys::moved(before.moved),
            points: &points,
            share: &share(before.share),
            to: &before.days.to.to_string(),
        })
    }

    /// What TLS stopped on a side, in one line; `None` where it stopped nothing.
    pub fn stopped_line(
        &self,
        side: Side,
        totals: &SideTotals,
        number: &dyn Fn(u64) -> String,
    ) -> Option<String> {
        let told =
            |count: u64, say: &dyn Fn(&str) -> String| (count > 0).then(|| say(&number(count)));
        let told = [
            told(totals.attempts, &|count| {
                self.say(says::StoppedAttempts { count })
            }),
            told(totals.waiting, &|count| {
                self.say(says::StoppedWaiting { count })
            }),
            told(totals.returned, &|count| {
                self.say(says::StoppedReturned { count })
            }),
            told(totals.delivered_later, &|count| {
                self.say(says::StoppedDeliveredLater { count })
            }),
            told(totals.fallbacks, &|count| {
                self.say(says::StoppedFallbacks { count })
            }),
            told(totals.probes, &|count| {
                self.say(says::StoppedProbes { count })
            }),
        ];
        let told = told.into_iter().flatten().reduce(|before, more| {
            let (before, more) = (&before, &more);
            self.say(says::StoppedAnd { before, more })
        })?;
        let side = keys::side(side);
        Some(self.say(says::StoppedLine { side, told: &told }))
    }

    /// How much own users and devices handed in, and how much of it in clear.
    pub fn handed_in(&self, volume: &str, in_clear: &str) -> String {
        self.say(says::HandedIn {
            clear: in_clear,
            volume,
        })
    }

    /// What a report on SMTP AUTH clients says.
    pub fn smtp_auth(&self, messages: Amount<'_>, accounts: Amount<'_>) -> String {
        self.say(says::SmtpAuth { accounts, messages })
    }

    /// Mail in the name of own domains that no connector took in, and what was refused of it.
    pub fn direct_send(&self, received: &str, refused: &str) -> String {
        self.say(says::DirectSend { received, refused })
    }

    /// How urgent an insight is, as the word before it.
    pub fn terminal_severity(&self, severity: Severity) -> &'static str {
        let labels = self.terminal();
        match severity {
            Severity::Error => labels.severity_error,
            Severity::Warning => labels.severity_warning,
            Severity::Info => labels.severity_info,
        }
    }

    /// The numbers behind an insight, after its id.
    pub fn insight_line(
        &self,
        id: InsightId,
        direction: Direction,
        flow: &str,
        part: &str,
        whole: &str,
        share: &str,
    ) -> String {
        let insight = id.id();
        match id {
            // This one is about a whole direction, not about the flow without a connector.
            InsightId::TlsNotRecorded => {
                let direction = keys::direction(direction);
                self.say(says::InsightLineDirection {
                    direction,
                    insight,
                    part,
                    share,
                    whole,
                })
            }
            _ => self.say(says::InsightLine {
                flow,
                insight,
                part,
                share,
                whole,
            }),
        }
    }

    /// What to do about an insight, where nothing of a page can be pointed to.
    pub fn insight_to_do(&self, id: InsightId) -> String {
        let text = match id {
            InsightId::TlsNotRecorded => self.terminal().to_do_tls_not_recorded,
            _ => self.insight_action(id),
        };
        text.to_owned()
    }

    /// Why records were not counted, in a few words.
    pub fn not_counted_because(&self, reason: SkipReason) -> &'static str {
        self.skip_reason(reason)
    }

    /// What is to be said of a file; it points to nothing that only the page has.
    pub fn note_here(&self, note: &Note) -> String {
        let labels = self.terminal();
        let text = match note {
            Note::UnknownFormat => labels.here_unknown_format,
            Note::Binary => labels.here_binary,
            Note::OfficeDocument => labels.here_office_document,
            Note::DamagedArchive => labels.here_damaged_archive,
            Note::PasswordProtected => labels.here_password_protected,
            Note::UnknownCompression => labels.here_unknown_compression,
            Note::NestedTooDeep => labels.here_nested_too_deep,
            Note::TooLargeUnpacked => labels.here_too_large_unpacked,
            Note::Unreadable => labels.here_unreadable,
            Note::ReaderFailed => labels.here_reader_failed,
            Note::AmbiguousDates => labels.here_ambiguous_dates,
            Note::NewerVersion { version } => {
                let version = version.to_string();
                return self.say(says::HereNewerVersion { version: &version });
            }
            Note::OtherUnit => labels.here_other_unit,
            Note::NeedsDomains { rows } => {
                let (count, text) = (*rows, rows.to_string());
                let rows = Amount { count, text: &text };
                return self.say(says::HereNeedsDomains { rows });
            }
            Note::OffsetNotTold => labels.here_offset_not_told,
            Note::NoFieldsLine => labels.here_no_fields_line,
            Note::UnknownTable => labels.here_unknown_table,
            Note::BadMapping => labels.here_bad_mapping,
            _ => return self.note(note, &|count| count.to_string()),
        };
        text.to_owned()
    }

    /// A line of standard error: records of a file that are not counted. `reason` is an id.
    pub fn skipped_line(&self, file: &str, rows: u64, reason: &str, first_line: u64) -> String {
        let text = rows.to_string();
        self.say(says::SkippedLine {
            file,
            line: &first_line.to_string(),
            reason,
            rows: Amount {
                count: rows,
                text: &text,
            },
        })
    }

    /// Domains that look like the organization's own, as arguments to copy.
    pub fn propose_domains(&self, arguments: &str) -> String {
        self.say(says::ProposeDomains { arguments })
    }

    /// A mapping that no file needed.
    pub fn unused_mapping(&self, name: &str, columns: &str) -> String {
        self.say(says::UnusedMapping { columns, name })
    }

    /// Why a command ends without what was asked for.
    pub fn problem(&self, problem: &Problem<'_>) -> String {
        let labels = self.terminal();
        let text = match *problem {
            Problem::Unreadable { path, why } => {
                return self.say(says::ProblemUnreadable { path, why });
            }
            Problem::BadMapping { path, why } => {
                let why = &self.bad_mapping(why);
                return self.say(says::ProblemMapping { path, why });
            }
            Problem::Unwritable { why } => return self.say(says::ProblemUnwritable { why }),
            Problem::UnwritableFile { path, why } => {
                return self.say(says::ProblemUnwritableFile { path, why });
            }
            Problem::EvidenceNeedsFile => labels.problem_evidence_needs_file,
            Problem::NothingCounted => labels.problem_nothing_counted,
            Problem::NoFile => labels.problem_no_file,
            Problem::NothingInRange { from, to } => {
                return self.say(says::ProblemNothingInRange { from, to });
            }
            Problem::NotAReport { path } => return self.say(says::ProblemNotAReport { path }),
            Problem::OtherUnit => labels.problem_other_unit,
            Problem::NamesNobody => labels.problem_names_nobody,
            Problem::NoSuchConnector { name } => {
                return self.say(says::ProblemNoSuchConnector { name });
            }
            Problem::NoSuchLabel { name, labels: "" } => {
                return self.say(says::ProblemNoLabels { name });
            }
            Problem::NoSuchLabel { name, labels } => {
                return self.say(says::ProblemNoSuchLabel { labels, name });
            }
            Problem::ZoneOfNothing { path } => {
                return self.say(says::ProblemZoneOfNothing { path });
            }
            Problem::LabelOfNothing { path } => {
                return self.say(says::ProblemLabelOfNothing { path });
            }
            Problem::ManifestOfLabels => labels.problem_manifest_of_labels,
            Problem::Link(error) => {
                let problem = self.link_problem(error);
                return self.say(says::ProblemLink {
                    code: error.code(),
                    help: problem.help,
                    what: problem.what,
                });
            }
            Problem::NoPassphrase => labels.problem_no_passphrase,
            Problem::PassphrasesDiffer => labels.problem_passphrases_differ,
            Problem::LinkNeedsUtc => labels.problem_link_needs_utc,
            Problem::LinkOfOtherDays { zones } => {
                return self.say(says::ProblemLinkOfOtherDays { zones });
            }
            Problem::DaysOfOtherZones { zones } => {
                return self.say(says::ProblemDaysOfOtherZones { zones });
            }
            Problem::LinkTooLarge => labels.problem_link_too_large,
            Problem::Tally { path, why } => return self.tally_problem(path, why),
            Problem::BadKey { path } => return self.say(says::ProblemBadKey { path }),
            Problem::NotAManifest { path } => return self.say(says::ProblemNotAManifest { path }),
            Problem::NoTable { path } => return self.say(says::ProblemNoTable { path }),
        };
        text.to_owned()
    }

    fn bad_mapping(&self, why: &MappingError) -> String {
        let labels = self.terminal();
        let text = match why {
            MappingError::NotAMapping => labels.mapping_not_one,
            MappingError::Newer(version) => {
                let version = &version.to_string();
                return self.say(says::MappingNewer { version });
            }
            MappingError::NoTime => labels.mapping_no_time,
            MappingError::NoDirection => labels.mapping_no_direction,
            MappingError::NoSuchColumn(column) => {
                return self.say(says::MappingNoSuchColumn { column });
            }
        };
        text.to_owned()
    }

    /// Why a tally cannot be used, and what to do.
    fn tally_problem(&self, path: &str, why: &PortableError) -> String {
        match why {
            PortableError::Io(error) => {
                let why = &error.to_string();
                self.say(says::ProblemUnreadable { path, why })
            }
            PortableError::NotATally => self.say(says::TallyNotOne { path }),
            PortableError::OtherFormat { format, made_by } => self.say(says::TallyOtherFormat {
                format: &format.to_string(),
                known: &FORMAT.to_string(),
                path,
                version: made_by,
            }),
            PortableError::OtherKey { has_key: true } => self.say(says::TallyOtherKey { path }),
            PortableError::OtherKey { has_key: false } => self.say(says::TallyNoKey { path }),
            PortableError::Cut => self.say(says::TallyCut { path }),
            PortableError::Damaged => self.say(says::TallyDamaged { path }),
            PortableError::TooLarge => self.say(says::TallyTooLarge { path }),
        }
    }

    /// Insights that close a gate: how many, the gate, and which.
    pub fn gate_insights(&self, insights: Amount<'_>, gate: &str, list: &str) -> String {
        self.say(says::GateInsights {
            gate,
            insights,
            list,
        })
    }

    /// What is worse than in the baseline.
    pub fn gate_worse(&self, baseline: &str, list: &str) -> String {
        self.say(says::GateWorse { baseline, list })
    }

    /// An insight that the baseline does not have.
    pub fn gate_new(&self, insight: &str) -> String {
        self.say(says::GateNew { insight })
    }

    /// The baseline is not there yet, as on the first day of a schedule.
    pub fn no_baseline(&self, path: &str) -> String {
        self.say(says::NoBaseline { path })
    }

    /// Rows that are left out of a table on the screen.
    pub fn more_rows_in_csv(&self, rows: Amount<'_>) -> String {
        self.say(says::MoreRowsInCsv { rows })
    }

    /// So many bytes of a folder were new, and the report is current.
    pub fn watch_read(&self, path: &str, bytes: Amount<'_>) -> String {
        self.say(says::WatchRead { bytes, path })
    }

    /// What was kept of a folder is of no use, so all of it is read anew.
    pub fn state_dropped(&self, path: &str) -> String {
        self.say(says::StateDropped { path })
    }

    /// A tally was written: of how many files, and its size.
    pub fn tally_written(&self, path: &str, files: Amount<'_>, bytes: &str) -> String {
        self.say(says::TallyWritten { bytes, files, path })
    }

    /// A file under another name.
    pub fn file_called(&self, number: &str) -> String {
        self.say(says::FileCalled { number })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use report::DayRange;
    use trace::Day;

    #[test]
    fn a_verdict_is_one_line() {
        let before = |moved| Before {
            days: DayRange {
                from: Day(20_000),
                to: Day(20_006),
            },
            share: Ratio {
                numerator: 1,
                denominator: 2,
            },
            moved,
        };
        let now = Compliance {
            met: 5,
            below: 3,
            in_clear: 1,
            unknown: 2,
        };
        let mut verdict = Verdict {
            direction: Direction::Inbound,
            threshold: Threshold::Tls1_2,
            now,
            before: Some(before(Moved::By(-15))),
            weeks: Vec::new(),
        };
        let line = |language: Language, verdict: &Verdict| {
            let speech = language.words();
            let (share, points) = ("50 %".to_owned(), |tenths: i64| format!("{tenths}/10"));
            speech.verdict_line(
                verdict,
                &|count| count.to_string(),
                &|_| share.clone(),
                &points,
            )
        };
        assert_eq!(
            line(Language::English, &verdict).as_deref(),
            Some(
                "TLS 1.2 or later: known for 8 of 10: 5 (50 %) of these; 3 below TLS 1.2, 1 of them in clear; \
                 -15/10 points since 2024-10-04 to 2024-10-10 (50 %)"
            )
        );
        assert_eq!(
            line(Language::French, &verdict).as_deref(),
            Some(
                "TLS 1.2 ou ultérieur\u{a0}: connu pour 8 sur 10, dont 5 (50 %)\u{a0}; 3 au-dessous de TLS 1.2, dont \
                 1 en clair\u{a0}; -15/10 point par rapport à la période du 2024-10-04 au 2024-10-10 (50 %)"
            )
        );
        verdict.now = Compliance {
            met: 0,
            below: 0,
            in_clear: 0,
            unknown: 0,
        };
        assert_eq!(line(Language::English, &verdict), None);
    }

    #[test]
    fn mail_agrees_with_its_number() {
        let carried = |unit, count, text| {
            let amount = Amount { count, text };
            let french = Language::French.words();
            french.carried(Direction::Outbound, unit, amount, Some("98 %"), None)
        };
        assert_eq!(
            carried(Unit::Messages, 1, "1"),
            "1 message envoyé, dont 98 % chiffré en transit"
        );
        assert_eq!(
            carried(Unit::Recipients, 1, "1"),
            "1 destinataire de messages envoyés, dont 98 % chiffrés en transit"
        );
    }
}
