//! English, the command line.

use super::{English, elsewhere, noun, skip_reason};
use crate::amount::Amount;
use crate::share_words::ShareWords;
use crate::terminal_words::{Problem, TerminalLabels, TerminalWords};
use crate::words::Words;
use report::compare::Moved;
use report::verdict::{Before, Compliance, Threshold, Verdict};
use report::{InsightId, Ratio, Severity, SideTotals};
use tally::portable::{FORMAT, PortableError};
use trace::beside::Side;
use trace::{Direction, Note, SkipReason, Unit};

static LABELS: TerminalLabels = TerminalLabels {
    connectors: "Connectors",
    connector: "Connector",
    findings: "What needs attention",
    nothing_found: "Nothing stands out.",
    why: "Why it matters",
    to_do: "What to do",
    not_counted: "What was not counted",
    file: "File",
    rows: "Rows",
    reason: "Why",
    first_line: "First line",
    stopped: "What TLS stopped",
    both_loaded: "Traces and reports that were already added up are loaded together. They are never \
        added up with each other: this report is on the traces alone.",
    last_day: "Last day",
    private: "Private: it names servers, domains or accounts. It is no part of a report or a link.",
    passphrase: "Passphrase: ",
    passphrase_again: "The same again: ",
    means: "Means",
    column: "Column",
    example: "Example",
    mapping_is_whole: "The mapping fits this table.",
    mapping_is_not_for_it: "The mapping is for a table with other columns.",
    table_is_known: "This kind of table is known, and needs no mapping.",
};

impl TerminalWords for English {
    fn terminal(&self) -> &'static TerminalLabels {
        &LABELS
    }

    fn files_hold(&self, days: Option<(&str, &str)>, zone: &str) -> String {
        match days {
            Some((from, to)) => format!("What the files hold, from {from} to {to} ({zone}):"),
            None => "What the files hold in the days that were asked for:".to_owned(),
        }
    }

    fn carried(
        &self,
        direction: Direction,
        unit: Unit,
        amount: Amount<'_>,
        protected: Option<&str>,
        unknown: Option<&str>,
    ) -> String {
        let what = match (unit, amount.count) {
            (Unit::Messages, count) => noun(unit, count),
            (Unit::Recipients, 1) => "recipient of a message",
            (Unit::Recipients, _) => "recipients of messages",
        };
        let mut text = format!("{} {what} {}", amount.text, went(direction));
        if let Some(share) = protected {
            text.push_str(&format!(", {share} of them protected in transit"));
        }
        if let Some(unknown) = unknown {
            text.push_str(&format!("; the files cannot tell for {unknown}"));
        }
        text
    }

    fn verdict_line(
        &self,
        verdict: &Verdict,
        number: &dyn Fn(u64) -> String,
        share: &dyn Fn(Ratio) -> String,
    ) -> Option<String> {
        let counts = &verdict.now;
        if counts.all() == 0 {
            return None;
        }
        let (name, below) = match verdict.threshold {
            Threshold::Tls1_2 => ("TLS 1.2 or later", "below TLS 1.2"),
            Threshold::Tls1_3 => ("TLS 1.3", "below TLS 1.3"),
            Threshold::Encrypted => ("encrypted", "not encrypted"),
        };
        let Compliance {
            met,
            below: count,
            in_clear,
            unknown,
        } = *counts;
        let reached = share(counts.share());
        let [met, all] = [met, counts.all()].map(number);
        let known = number(counts.known());
        let mut text = match (counts.known(), unknown) {
            (0, _) => {
                return Some(format!("{name}: not known for any of {}", number(unknown)));
            }
            (_, 0) => format!("{name}: {reached} ({met} of {known})"),
            _ => format!("{name}: known for {known} of {all}: {met} ({reached}) of these"),
        };
        match count {
            0 => {}
            _ if count == in_clear => {
                text.push_str(&format!("; {} in clear", number(count)));
            }
            _ => text.push_str(&format!(
                "; {} {below}, {} of them in clear",
                number(count),
                number(in_clear)
            )),
        }
        text.push_str(&match &verdict.before {
            Some(Before {
                days,
                share: before,
                moved,
            }) => {
                let moved = match moved {
                    Moved::Not => "unchanged".to_owned(),
                    Moved::Barely => "almost unchanged".to_owned(),
                    Moved::By(tenths) => {
                        let sign = if *tenths < 0 { '-' } else { '+' };
                        let tenths = tenths.unsigned_abs();
                        format!("{sign}{}.{} points", tenths / 10, tenths % 10)
                    }
                };
                let (from, to) = (days.from, days.to);
                format!("; {moved} since {from} to {to} ({})", share(*before))
            }
            None => "; no earlier data".to_owned(),
        });
        Some(text)
    }

    fn stopped_line(
        &self,
        side: Side,
        totals: &SideTotals,
        number: &dyn Fn(u64) -> String,
    ) -> Option<String> {
        let name = match side {
            Side::Inbound => "inbound",
            Side::Outbound => "outbound",
            Side::Submission => "handing in",
        };
        let told: Vec<String> = [
            ("attempts stopped by TLS", totals.attempts),
            ("messages waiting", totals.waiting),
            ("messages that came back", totals.returned),
            ("messages delivered later", totals.delivered_later),
            ("IN CLEAR AFTER A FAILED HANDSHAKE", totals.fallbacks),
            ("probes of hosts that send no mail", totals.probes),
        ]
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(what, count)| format!("{what}: {}", number(*count)))
        .collect();
        (!told.is_empty()).then(|| format!("{name}: {}", told.join("; ")))
    }

    fn handed_in(&self, volume: &str, in_clear: &str) -> String {
        format!("handed in by own users and devices: {volume} (No TLS: {in_clear})")
    }

    fn smtp_auth(&self, messages: Amount<'_>, accounts: Amount<'_>) -> String {
        format!(
            "SMTP AUTH clients, as their report says: {} messages of {} accounts",
            messages.text, accounts.text
        )
    }

    fn direct_send(&self, received: &str, refused: &str) -> String {
        format!("Direct Send: {received} received; {refused} of own servers refused")
    }

    fn severity(&self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => "Error",
            Severity::Warning => "Warning",
            Severity::Info => "Note",
        }
    }

    fn insight_line(
        &self,
        id: InsightId,
        direction: Direction,
        flow: &str,
        part: &str,
        whole: &str,
        share: &str,
    ) -> String {
        // This one is about a whole direction, not about the flow without a connector.
        let about = match id {
            InsightId::TlsNotRecorded => went(direction),
            _ => flow,
        };
        format!("{}: {about}: {part} of {whole} ({share})", id.id())
    }

    fn insight_to_do(&self, id: InsightId) -> String {
        self.insight_action(id).replace(" See Files.", "")
    }

    fn not_counted_because(&self, reason: SkipReason) -> &'static str {
        skip_reason(reason)
    }

    fn note_here(&self, note: &Note) -> String {
        let number = &|count: u64| count.to_string();
        elsewhere::note(note, number).unwrap_or_else(|| self.note(note, number))
    }

    fn skipped_line(&self, file: &str, rows: u64, reason: &str, first_line: u64) -> String {
        match rows {
            1 => format!("{file}: 1 record not counted ({reason}), on line {first_line}"),
            _ => format!(
                "{file}: {rows} records not counted ({reason}), the first on line {first_line}"
            ),
        }
    }

    fn propose_domains(&self, arguments: &str) -> String {
        format!("These domains look like your organization's own. If they are, add: {arguments}")
    }

    fn unused_mapping(&self, name: &str, columns: &str) -> String {
        format!("The column mapping “{name}” fits none of the files: its columns are {columns}.")
    }

    fn problem(&self, problem: &Problem<'_>) -> String {
        match problem {
            Problem::Unreadable { path, why } => format!("{path} cannot be read: {why}"),
            Problem::BadMapping { path, why } => format!("{path}: {why}"),
            Problem::Unwritable { why } => format!("the report cannot be written: {why}"),
            Problem::UnwritableFile { path, why } => format!("{path} cannot be written: {why}"),
            Problem::EvidenceNeedsFile => {
                "the evidence needs a file of its own: neither - nor that of the report".to_owned()
            }
            Problem::NothingCounted => {
                "nothing could be counted. The sentences above say why for each file; the extended \
                 message trace and the connector report by historical search tell most"
                    .to_owned()
            }
            Problem::NoFile => "there is no file to read".to_owned(),
            Problem::NothingInRange { from, to } => {
                format!("nothing in this range: the files cover {from} to {to}")
            }
            Problem::NotAReport { path } => format!(
                "{path} is no saved report. Write one with: report --format json --output {path}"
            ),
            Problem::OtherUnit => {
                "one of them counts messages and the other recipients, so they cannot be compared"
                    .to_owned()
            }
            Problem::NamesNobody => {
                "these numbers come from files that are already added up, which name nobody. Read a \
                 message trace of the same days"
                    .to_owned()
            }
            Problem::NoSuchConnector { name } => {
                format!("no connector with mail in these days is called “{name}”")
            }
            Problem::Link(error) => {
                let problem = self.link_problem(*error);
                format!("{}. {} [{}]", problem.what, problem.help, error.code())
            }
            Problem::NoPassphrase => {
                "a passphrase is needed: say it in the variable MAILFLOW_PASSPHRASE, on a terminal, \
                 or as the first line of standard input where the link does not come from there"
                    .to_owned()
            }
            Problem::PassphrasesDiffer => {
                "the two passphrases are not the same. No link was made".to_owned()
            }
            Problem::LinkNeedsUtc => {
                "a link holds days in UTC, and cannot say that they are of another zone: whoever \
                 opens it would take them for other days. Make it without --time-zone, or share the \
                 report as a file: report --time-zone … --format json"
                    .to_owned()
            }
            Problem::LinkTooLarge => {
                "the report does not fit into a link, not even in its coarsest form. Share it as a \
                 file"
                .to_owned()
            }
            Problem::Tally { path, why } => tally_problem(path, why),
            Problem::BadKey { path } => format!(
                "{path} is no key of a fleet: a key is a file of 16 bytes or more, the same on every \
                 machine"
            ),
            Problem::NotAManifest { path } => format!(
                "{path}: this is no manifest of this program, or one that a newer version wrote"
            ),
            Problem::NoTable { path } => {
                format!("{path}: no table can be found at the beginning of it")
            }
        }
    }

    fn gate_insights(&self, insights: Amount<'_>, gate: &str, list: &str) -> String {
        let noun = if insights.count == 1 {
            "insight"
        } else {
            "insights"
        };
        format!("{} {noun} for --fail-on {gate}: {list}", insights.text)
    }

    fn gate_worse(&self, baseline: &str, list: &str) -> String {
        format!("worse than in {baseline}: {list}")
    }

    fn gate_new(&self, insight: &str) -> String {
        format!("new is {insight}")
    }

    fn no_baseline(&self, path: &str) -> String {
        format!("There is no {path} yet, so there is nothing to compare with this time.")
    }

    fn more_rows_in_csv(&self, rows: Amount<'_>) -> String {
        let noun = if rows.count == 1 { "row" } else { "rows" };
        format!(
            "{} more {noun}: --rows shows more, --format csv all.",
            rows.text
        )
    }

    fn watch_read(&self, path: &str, bytes: Amount<'_>) -> String {
        let were = if bytes.count == 1 {
            "byte was"
        } else {
            "bytes were"
        };
        format!("{path}: {} {were} new", bytes.text)
    }

    fn state_dropped(&self, path: &str) -> String {
        format!(
            "{path} is damaged, of another version, or was made with other options: all files are read \
             anew"
        )
    }

    fn tally_written(&self, path: &str, files: Amount<'_>, bytes: &str) -> String {
        let ending = if files.count == 1 { "" } else { "s" };
        format!(
            "{path} holds the tally of {} file{ending}, {bytes}",
            files.text
        )
    }

    fn file_called(&self, number: &str) -> String {
        format!("File {number}")
    }
}

/// Why a tally cannot be used, and what to do.
fn tally_problem(path: &str, why: &PortableError) -> String {
    match why {
        PortableError::Io(error) => format!("{path} cannot be read: {error}"),
        PortableError::NotATally => {
            format!("{path} is no tally. Write one with: tally FILES -o {path}")
        }
        PortableError::OtherFormat { format, made_by } => format!(
            "version {made_by} of this program wrote {path}, and its tallies are of format {format}; \
             this version reads format {FORMAT}. Use one version on all machines, and count the \
             files again"
        ),
        PortableError::OtherKey { has_key: true } => format!(
            "{path} was made under a key that is not in force here. Give the --key-file that it was \
             made with"
        ),
        PortableError::OtherKey { has_key: false } => format!(
            "{path} was made without a key. Leave --key-file out, or count its files again with it"
        ),
        PortableError::Cut => {
            format!("{path} is cut, and nothing of it was counted. Copy it again")
        }
        PortableError::Damaged => {
            format!("{path} is damaged, and nothing of it was counted. Copy it or make it again")
        }
        PortableError::TooLarge => format!(
            "{path} says that it holds more than any tally does, and nothing of it was counted"
        ),
    }
}

fn went(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "received",
        Direction::Outbound => "sent",
    }
}
