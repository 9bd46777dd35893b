//! English, sharing.

use super::{English, days as both_days};
use crate::amount::Amount;
use crate::share_words::{LinkProblem, ShareLabels, ShareWords};
use crate::words::Period;
use report::CountedFrom;
use report::link::{LinkError, Span};
use trace::Unit;

static LABELS: ShareLabels = ShareLabels {
    share: "Share",
    title: "Share this report",
    lead: "The link itself holds the numbers below. They are stored nowhere else, and whoever has the \
        link can read them.",
    link: "Link",
    copy: "Copy",
    copied: "Copied",
    copy_by_hand: "The link is selected; if it was not copied, press Ctrl+C.",
    too_large: "This report does not fit into a link, not even in its coarsest form. Share it as a \
        file.",
    from_disk: "This page was opened from disk, so the link only opens where the same file lies in \
        the same place. Share a file instead, or use the page on a web site.",
    replace_names: "Replace connector names",
    replace_names_hint: "“Connector A” is the one with the most mail, and so on. A search and a filter \
        are left out, because a name may stand in them.",
    protect: "Protect with a passphrase",
    protect_hint: "The link then only opens with the passphrase. Take four random words or more, and \
        send them another way than the link. A passphrase cannot be recovered or changed.",
    no_cryptography: "Not available here: the browser offers cryptography only over HTTPS, on this \
        machine, or from disk.",
    passphrase: "Passphrase",
    encrypt: "Encrypt the link",
    encrypting: "Encrypting …",
    encrypt_first: "The link appears here once it is encrypted.",
    encrypt_failed: "The browser could not encrypt the link. Share a file instead.",
    changes: "Shortened, so that it fits",
    holds: "What the link holds",
    days: "Days",
    counts: "Numbers",
    flows: "Connectors and flows",
    insights: "Insights (worked out anew when it is opened)",
    view: "What is shown",
    limits: "Thresholds",
    made: "Made",
    none: "None",
    all_numbers: "All numbers of the link",
    not_in_it: "What it does not hold",
    not_in_it_text: "Addresses, host names, IP addresses, subjects, message IDs, the senders, \
        recipients and servers of a number, and the names of files.",
    file: "Share as a file",
    file_hint: "A saved report has no limit of length. It holds all days, connector names as they \
        are, and the names of the files that were read. It opens where a trace opens: drop it on the page.",
    file_save: "Save the report (JSON)",

    sealed: "This report is protected with a passphrase",
    sealed_text: "Whoever sent you the link knows it. It is checked in this browser and sent nowhere.",
    open: "Open",
    opening: "Opening …",
    to_start: "Go to the start page",

    shared_report: "Shared report",
    leave: "Leave this report",
    left: "You have left the shared report: what you see is your own work. The Back button of the \
        browser shows it again.",
    no_files: "A link holds no files",
    no_files_text: "Only added-up numbers are in it. Drop your own files anywhere on this page to \
        leave the shared report and start your own.",
    not_in_link: "Senders, recipients and servers are not in a link. Ask whoever sent it, or drop \
        the message traces themselves.",
};

impl ShareWords for English {
    fn share(&self) -> &'static ShareLabels {
        &LABELS
    }

    fn connector_called(&self, letter: &str) -> String {
        format!("Connector {letter}")
    }

    fn other_connectors(&self, count: u32) -> String {
        let noun = if count == 1 {
            "connector"
        } else {
            "connectors"
        };
        format!("{count} other {noun}")
    }

    fn link_length(&self, used: &str, most: &str) -> String {
        format!("{used} of at most {most} characters")
    }

    fn passphrase_cost(&self, rounds: &str, seconds: Option<&str>) -> String {
        let here = seconds.map(|seconds| format!(", {seconds} s on this machine"));
        format!(
            "AES-256-GCM; every guess costs {rounds} rounds of PBKDF2 with SHA-256{}.",
            here.unwrap_or_default()
        )
    }

    fn days_added_up(&self, span: Span) -> Option<&'static str> {
        match span {
            Span::Day => None,
            Span::Week => Some(
                "Days are added up to weeks, counted back from the last day; a number stands at the \
                 first day of its week.",
            ),
            Span::FourWeeks => Some(
                "Days are added up to four weeks, counted back from the last day; a number stands at \
                 the first day of its four weeks.",
            ),
            Span::Range => Some("All days are added up; the numbers stand at the first day."),
        }
    }

    fn connectors_added_up(&self, connectors: Amount<'_>) -> String {
        match connectors.count {
            1 => "1 connector with little mail stands as “other connector”.".to_owned(),
            _ => format!(
                "{} connectors with little mail are added up to “other connectors”.",
                connectors.text
            ),
        }
    }

    fn idle_left_out(&self, connectors: Amount<'_>) -> String {
        match connectors.count {
            1 => "1 connector without mail is left out.".to_owned(),
            _ => format!("{} connectors without mail are left out.", connectors.text),
        }
    }

    fn insights_left_out(&self, insights: Amount<'_>) -> String {
        match insights.count {
            1 => "1 insight about a connector that is added up is left out.".to_owned(),
            _ => format!(
                "{} insights about connectors that are added up are left out.",
                insights.text
            ),
        }
    }

    fn search_left_out(&self) -> &'static str {
        "The search and the filter are left out."
    }

    fn names_replaced(&self) -> &'static str {
        "Connector names are replaced."
    }

    fn counted(&self, unit: Unit, source: CountedFrom) -> String {
        let unit = match unit {
            Unit::Messages => "Messages",
            Unit::Recipients => "Recipients",
        };
        let source = match source {
            CountedFrom::Traces => "counted from traces",
            CountedFrom::Summaries => "from reports that were added up already",
        };
        format!("{unit}, {source}")
    }

    fn numbers(&self, numbers: Amount<'_>, flows: Amount<'_>) -> String {
        format!(
            "{} {}: volume, recipients and TLS versions of {} {} by day",
            numbers.text,
            if numbers.count == 1 {
                "number"
            } else {
                "numbers"
            },
            flows.text,
            if flows.count == 1 { "flow" } else { "flows" },
        )
    }

    fn made_on(&self, day: &str, version: &str) -> String {
        format!("Made on {day} with Mailflow Insight {version}")
    }

    fn covers(&self, days: Period<'_>) -> String {
        match days {
            Period::PastWeek => "It covers the past week.".to_owned(),
            Period::Day(day) => format!("It covers {day} (UTC)."),
            Period::Between(from, to) => format!("It covers {} (UTC).", both_days(from, to)),
        }
    }

    fn files_covered(&self, days: Period<'_>) -> String {
        match days {
            Period::PastWeek => "Its files covered the past week.".to_owned(),
            Period::Day(day) => format!("Its files covered {day}."),
            Period::Between(from, to) => {
                format!(
                    "Its files covered {}; the other days are not in the link.",
                    both_days(from, to)
                )
            }
        }
    }

    fn limits_set(&self, tls10: &str, no_tls: &str, min: &str) -> String {
        format!("TLS 1.0 and older above {tls10}, No TLS above {no_tls}, of at least {min}")
    }

    fn link_problem(&self, error: LinkError) -> LinkProblem {
        match error {
            LinkError::Cut => LinkProblem {
                what: "The link was cut",
                help: "Its end is missing, so nothing of it is shown. Some mail and chat programs \
                    break long links. Copy the whole link from the message into the address bar, or \
                    ask for it again, as a file if need be.",
            },
            LinkError::Changed => LinkProblem {
                what: "The link was changed",
                help: "Its checksum does not fit, so nothing of it is shown. A character was changed, \
                    lost or added on its way. Copy it from the message again, or ask for it again.",
            },
            LinkError::Newer { .. } => LinkProblem {
                what: "The link is from a newer version",
                help: "This page is older than the one that made the link, and cannot read it. Reload \
                    the page; if that does not help, ask for a file, or for a link made with this \
                    version.",
            },
            LinkError::NotOurs => LinkProblem {
                what: "This is no link of Mailflow Insight",
                help: "What stands behind r= in the address was not made by this program. Check where \
                    the link comes from, and copy it again.",
            },
            LinkError::WrongPassphrase => LinkProblem {
                what: "Wrong passphrase",
                help: "The link is whole, but this passphrase does not open it. Capitals, blanks and \
                    accents count. Nobody can recover it: ask whoever sent the link.",
            },
            LinkError::NoCryptography => LinkProblem {
                what: "The passphrase cannot be checked here",
                help: "Browsers offer cryptography only over HTTPS, on this machine, or from disk. \
                    Open the link over HTTPS.",
            },
        }
    }
}
