//! Asking for files, in English.

use super::English;
use crate::asking_words::{AskingLabels, AskingWords, WriteDay};
use report::asking::{AskError, DAYS_BACK, Fetch, Missing, Remark, Role, SEARCHES_A_DAY, Takes};
use trace::Direction;

static LABELS: AskingLabels = AskingLabels {
    title: "Write the commands for me",
    intro: "Choose what you may do, and the days. What you type stays in this page.",
    role: "What you may do",
    from: "First day",
    to: "Last day",
    domains: "Your own domains, separated by commas",
    notify: "Mail address that is told when it is ready (may be empty)",
    commands: "Commands",
    not_run: "Look at the commands before you run them. Nothing is run here.",
    missing: "Still missing",
    how: "How to get it",
};

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "inbound",
        Direction::Outbound => "outbound",
    }
}

fn other(missing: Direction) -> &'static str {
    match missing {
        Direction::Inbound => direction(Direction::Outbound),
        Direction::Outbound => direction(Direction::Inbound),
    }
}

/// Which file has mail of a direction, as a sentence without its end.
fn fetch(fetch: Fetch, missing: Direction) -> String {
    let way = direction(missing);
    match (fetch, missing) {
        (Fetch::Report, _) => format!("the {way} report is still missing"),
        (Fetch::Trace, Direction::Inbound) => {
            "a trace with your domains as recipients is still missing".to_owned()
        }
        (Fetch::Trace, Direction::Outbound) => {
            "a trace with your domains as senders is still missing".to_owned()
        }
        (Fetch::ProtocolLog, Direction::Inbound) => {
            "the receive logs (RECV….LOG) are still missing".to_owned()
        }
        (Fetch::ProtocolLog, Direction::Outbound) => {
            "the send logs (SEND….LOG) are still missing".to_owned()
        }
        (Fetch::ServerLog, _) => {
            format!("the log of the server that handles {way} mail is still missing")
        }
        (Fetch::NotMails, _) => {
            format!(
                "mails tell of the way in only, so a report or log with {way} mail is still missing"
            )
        }
        (Fetch::Other, _) => format!("a file with {way} mail is still missing"),
    }
}

impl AskingWords for English {
    fn asking(&self) -> &'static AskingLabels {
        &LABELS
    }

    fn role(&self, role: Role) -> &'static str {
        match role {
            Role::Reports => "Exchange Online: reports",
            Role::ExtendedTrace => "Exchange Online: traces with TLS",
            Role::SummaryTrace => "Exchange Online: traces at once, no TLS",
            Role::ExchangeServer => "Exchange Server",
            Role::Postfix => "Postfix",
        }
    }

    fn ask_error(&self, error: &AskError, day: WriteDay<'_>) -> String {
        match error {
            AskError::Days => "The last day is before the first.".to_owned(),
            AskError::TooOld(earliest) => format!(
                "Exchange Online keeps {DAYS_BACK} days. The earliest day that can be asked for is {}.",
                day(*earliest)
            ),
            AskError::ToCome => "These days are still to come.".to_owned(),
            AskError::NoDomain => {
                "Name at least one of your own domains, such as contoso.com.".to_owned()
            }
            AskError::Domain(typed) => format!("“{typed}” is no domain such as contoso.com."),
            AskError::Address(typed) => {
                format!("“{typed}” is no mail address such as admin@contoso.com.")
            }
            AskError::TooMany(searches) => format!(
                "That would be {searches} searches, and {SEARCHES_A_DAY} a day are allowed. Choose \
                 fewer days or domains."
            ),
        }
    }

    fn remark(&self, remark: Remark, day: WriteDay<'_>) -> String {
        match remark {
            Remark::Earliest(earliest) => format!(
                "Exchange Online keeps {DAYS_BACK} days, so it begins with {}.",
                day(earliest)
            ),
            Remark::LastHours => {
                "The last hours of today are not in it yet: up to four hours are missing.".to_owned()
            }
            Remark::Takes(Takes::Searches(1)) => {
                "One search, ready after half an hour or more.".to_owned()
            }
            Remark::Takes(Takes::Searches(searches)) => format!(
                "{searches} searches of a week at most, so that no file is cut at 100,000 rows; each is \
                 ready after half an hour or more, side by side."
            ),
            Remark::Takes(Takes::SlowSearches(searches)) => format!(
                "{searches} searches of a week at most; each is ready after up to some hours, side by side."
            ),
            Remark::Takes(Takes::Pages) => {
                "It runs as long as there are pages: 5,000 rows each, at most 100 pages in five minutes. \
                 100,000 messages take about a minute."
                    .to_owned()
            }
            Remark::Takes(Takes::Copying) => {
                "It takes as long as copying the logs: they are often some gigabytes. Run it in the \
                 Exchange Management Shell, as somebody who may read the disks of the servers."
                    .to_owned()
            }
            Remark::Takes(Takes::AtOnce) => "It takes some seconds.".to_owned(),
        }
    }

    fn missing(&self, missing: Missing, day: WriteDay<'_>) -> String {
        match missing {
            Missing::Direction { missing, fetch: it } => format!(
                "You have {} mail only; {}.",
                other(missing),
                fetch(it, missing)
            ),
            Missing::Days {
                missing,
                days,
                fetch: it,
            } => format!(
                "From {} to {} you have {} mail only; {} for these days.",
                day(days.from),
                day(days.to),
                other(missing),
                fetch(it, missing)
            ),
            Missing::ConnectorLists {
                connectors,
                is_online,
            } => {
                let lists = match is_online {
                    true => "Get-InboundConnector and Get-OutboundConnector",
                    false => "Get-ReceiveConnector and Get-SendConnector",
                };
                let of = match connectors {
                    1 => "one connector".to_owned(),
                    many => format!("{many} connectors"),
                };
                format!(
                    "The files do not tell the type of {of}, or whether TLS is forced; the lists of \
                     {lists} are still missing."
                )
            }
        }
    }
}
