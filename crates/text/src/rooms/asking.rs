//! Asking for files: commands that fetch them, and what is still missing.

use report::asking::{AskError, DAYS_BACK, Fetch, Missing, Remark, Role, SEARCHES_A_DAY, Takes};
use trace::{Day, Direction};

use crate::amount::Amount;
use crate::keys;
use crate::messages::asking as says;
use crate::words::Words;

/// Writes a day as the reader does.
pub type WriteDay<'a> = &'a dyn Fn(Day) -> String;

impl Words {
    /// What a person may do where.
    pub fn role(&self, role: Role) -> &'static str {
        let labels = self.asking();
        match role {
            Role::Reports => labels.role_reports,
            Role::ExtendedTrace => labels.role_extended_trace,
            Role::SummaryTrace => labels.role_summary_trace,
            Role::ExchangeServer => labels.role_exchange_server,
            Role::Postfix => labels.role_postfix,
        }
    }

    /// Why there are no commands.
    pub fn ask_error(&self, error: &AskError, day: WriteDay<'_>) -> String {
        let labels = self.asking();
        let text = match error {
            AskError::Days => labels.error_days,
            AskError::TooOld(earliest) => {
                let (days, day) = (&DAYS_BACK.to_string(), &day(*earliest));
                return self.say(says::ErrorTooOld { days, day });
            }
            AskError::ToCome => labels.error_to_come,
            AskError::NoDomain => labels.error_no_domain,
            AskError::Domain(typed) => return self.say(says::ErrorDomain { typed }),
            AskError::Address(typed) => return self.say(says::ErrorAddress { typed }),
            AskError::TooMany(searches) => {
                let (searches, most) = (&searches.to_string(), &SEARCHES_A_DAY.to_string());
                return self.say(says::ErrorTooMany { searches, most });
            }
        };
        text.to_owned()
    }

    /// What to know of the commands.
    pub fn remark(&self, remark: Remark, day: WriteDay<'_>) -> String {
        let labels = self.asking();
        let text = match remark {
            Remark::Earliest(earliest) => {
                let (days, day) = (&DAYS_BACK.to_string(), &day(earliest));
                return self.say(says::RemarkEarliest { days, day });
            }
            Remark::LastHours => labels.remark_last_hours,
            Remark::Takes(Takes::Searches(1)) => labels.takes_one_search,
            Remark::Takes(Takes::Searches(searches)) => {
                let searches = &searches.to_string();
                return self.say(says::TakesSearches { searches });
            }
            Remark::Takes(Takes::SlowSearches(count)) => {
                let text = count.to_string();
                let searches = plain(count as u64, &text);
                return self.say(says::TakesSlowSearches { searches });
            }
            Remark::Takes(Takes::Pages) => labels.takes_pages,
            Remark::Takes(Takes::Copying) => labels.takes_copying,
            Remark::Takes(Takes::AtOnce) => labels.takes_at_once,
        };
        text.to_owned()
    }

    /// What is still missing, and which file has it.
    pub fn missing(&self, missing: Missing, day: WriteDay<'_>) -> String {
        match missing {
            Missing::Direction { missing, fetch } => {
                let (file, missing) = (self.file_with(fetch, missing), keys::direction(missing));
                self.say(says::OnlyOneDirection { file, missing })
            }
            Missing::Days {
                missing,
                days,
                fetch,
            } => {
                let (file, missing) = (self.file_with(fetch, missing), keys::direction(missing));
                let (from, to) = (&day(days.from), &day(days.to));
                self.say(says::OnlyOneDirectionOn {
                    file,
                    from,
                    missing,
                    to,
                })
            }
            Missing::ConnectorLists {
                connectors,
                is_online,
            } => {
                let text = connectors.to_string();
                let connectors = plain(connectors, &text);
                if is_online {
                    self.say(says::MissingListsOnline { connectors })
                } else {
                    self.say(says::MissingListsServer { connectors })
                }
            }
        }
    }

    /// Which file has mail of a direction, as a sentence without its end.
    fn file_with(&self, fetch: Fetch, missing: Direction) -> &'static str {
        let labels = self.asking();
        match (fetch, missing) {
            (Fetch::Report, Direction::Inbound) => labels.missing_inbound_report,
            (Fetch::Report, Direction::Outbound) => labels.missing_outbound_report,
            (Fetch::Trace, Direction::Inbound) => labels.missing_inbound_trace,
            (Fetch::Trace, Direction::Outbound) => labels.missing_outbound_trace,
            (Fetch::ProtocolLog, Direction::Inbound) => labels.missing_receive_logs,
            (Fetch::ProtocolLog, Direction::Outbound) => labels.missing_send_logs,
            (Fetch::ServerLog, Direction::Inbound) => labels.missing_inbound_server_log,
            (Fetch::ServerLog, Direction::Outbound) => labels.missing_outbound_server_log,
            (Fetch::NotMails, Direction::Inbound) => labels.missing_inbound_not_mails,
            (Fetch::NotMails, Direction::Outbound) => labels.missing_outbound_not_mails,
            (Fetch::Other, Direction::Inbound) => labels.missing_inbound_file,
            (Fetch::Other, Direction::Outbound) => labels.missing_outbound_file,
        }
    }
}

/// A small number, which every language writes alike.
fn plain(count: u64, text: &str) -> Amount<'_> {
    Amount { count, text }
}

/// The page of the help that says how to get what is missing, and the English id of its section.
pub fn help_of(missing: Missing) -> (&'static str, &'static str) {
    match missing {
        Missing::Direction { fetch, .. } | Missing::Days { fetch, .. } => match fetch {
            Fetch::Report => (
                "get-exchange-online",
                "connector-report-one-row-per-message",
            ),
            Fetch::Trace => ("get-exchange-traces", "extended-message-trace"),
            Fetch::ProtocolLog => ("get-exchange-server", "protocol-logs"),
            Fetch::ServerLog => ("get-mail-servers", ""),
            Fetch::NotMails | Fetch::Other => ("guide", "get-the-files"),
        },
        Missing::ConnectorLists {
            is_online: true, ..
        } => ("get-exchange-online", "connector-lists"),
        Missing::ConnectorLists {
            is_online: false, ..
        } => ("get-exchange-server", "lists-of-connectors"),
    }
}
