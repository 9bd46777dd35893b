//! Asking for files: the commands that fetch them, for a person's days and domains, and what is still missing
//! of what was dropped.
//!
//! Limits are those of `docs/formats.md`, "How people get these files". Nothing here is ever executed; what a
//! person types stands in the commands as a quoted text only, or not at all.

mod missing;
mod scripts;

use trace::Day;

pub use missing::{Fetch, Missing, missing};

use crate::force::{plain_domain, powershell_quoted};

/// Historical searches and traces reach so many days back.
pub const DAYS_BACK: i32 = 90;
/// A historical search is for so many days, so that a file is seldom cut at 100,000 rows.
const DAYS_A_SEARCH: i32 = 7;
/// So many historical searches are allowed in a day.
pub const SEARCHES_A_DAY: usize = 250;

/// What a person may do where, which decides what can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Exchange Online: ask for mail flow reports.
    Reports,
    /// Exchange Online: trace messages, by a search that takes hours and tells TLS.
    ExtendedTrace,
    /// Exchange Online: trace messages, at once and without TLS.
    SummaryTrace,
    /// Exchange Server: read its settings and the folders of its logs.
    ExchangeServer,
    /// A server with systemd: read its journal.
    Postfix,
}

impl Role {
    /// All, in the order in which they are offered.
    pub const ALL: [Role; 5] = [
        Self::Reports,
        Self::ExtendedTrace,
        Self::SummaryTrace,
        Self::ExchangeServer,
        Self::Postfix,
    ];

    /// Whether it is asked for by the organization's domains.
    pub fn needs_domains(self) -> bool {
        self == Self::ExtendedTrace
    }

    /// Whether a mail can say that it is ready.
    pub fn can_notify(self) -> bool {
        matches!(self, Self::Reports | Self::ExtendedTrace)
    }

    /// Whether Exchange Online answers, which keeps what it knows for [`DAYS_BACK`] days.
    fn is_online(self) -> bool {
        !matches!(self, Self::ExchangeServer | Self::Postfix)
    }
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// By whom.
    pub role: Role,
    /// First day.
    pub from: Day,
    /// Last day, which is asked for as well.
    pub to: Day,
    /// The organization's own domains, as typed.
    pub domains: Vec<String>,
    /// Whom to tell that it is ready, as typed; nobody where it is empty.
    pub notify: String,
    /// The present day.
    pub today: Day,
}

/// Commands to paste.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// All lines, each with its end.
    pub text: String,
    /// What to know of it.
    pub remarks: Vec<Remark>,
}

/// What to know of commands before they are run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Days before this one are not kept any more, and are left out.
    Earliest(Day),
    /// The last hours of the present day are missing from what comes.
    LastHours,
    /// How long it takes until the files are there.
    Takes(Takes),
}

/// How long something takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Half an hour or more for each of so many searches, side by side.
    Searches(usize),
    /// Up to some hours for each of so many searches, side by side.
    SlowSearches(usize),
    /// As long as it runs: pages of 5,000 rows, at most 100 in five minutes.
    Pages,
    /// As long as it takes to copy the logs.
    Copying,
    /// At once.
    AtOnce,
}

/// Why there are no commands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskError {
    /// The last day is before the first.
    Days,
    /// All days are older than this one, and not kept any more.
    TooOld(Day),
    /// All days are still to come.
    ToCome,
    /// No domain is named, and it is asked for by domains.
    NoDomain,
    /// This is no name of a domain.
    Domain(String),
    /// This is no mail address.
    Address(String),
    /// More searches than are allowed in a day.
    TooMany(usize),
}

/// Writes the commands.
///
/// # Errors
/// Where something that was typed cannot stand in them, or nothing would be found.
pub fn script(ask: &Ask) -> Result<Script, AskError> {
    if ask.to < ask.from {
        return Err(AskError::Days);
    }
    if ask.from > ask.today {
        return Err(AskError::ToCome);
    }
    let mut remarks = Vec::new();
    let to = ask.to.min(ask.today);
    let mut from = ask.from;
    if ask.role.is_online() {
        let earliest = Day(ask.today.0.saturating_sub(DAYS_BACK));
        if to < earliest {
            return Err(AskError::TooOld(earliest));
        }
        if from < earliest {
            from = earliest;
            remarks.push(Remark::Earliest(earliest));
        }
        if to == ask.today {
            remarks.push(Remark::LastHours);
        }
    }
    let domains = checked_domains(&ask.domains)?;
    if ask.role.needs_domains() && domains.is_empty() {
        return Err(AskError::NoDomain);
    }
    let notify = match ask.notify.trim() {
        "" => None,
        address => Some(checked_address(address)?),
    };
    let days = Days { from, to };
    let (text, takes) = match ask.role {
        Role::Reports => scripts::reports(days, notify.as_deref()),
        Role::ExtendedTrace => scripts::extended(days, &domains, notify.as_deref()),
        Role::SummaryTrace => scripts::summary(days),
        Role::ExchangeServer => scripts::exchange_server(days),
        Role::Postfix => scripts::postfix(days),
    };
    if let Takes::Searches(searches) | Takes::SlowSearches(searches) = takes
        && searches > SEARCHES_A_DAY
    {
        return Err(AskError::TooMany(searches));
    }
    remarks.push(Remark::Takes(takes));
    Ok(Script { text, remarks })
}

/// Days, both ends included.
#[derive(Clone, Copy)]
struct Days {
    from: Day,
    to: Day,
}

impl Days {
    /// The day after the last: `-EndDate` is midnight at its beginning.
    fn end(self) -> Day {
        Day(self.to.0.saturating_add(1))
    }

    /// The same days in searches, each with the day after its last.
    fn searches(self) -> Vec<(Day, Day)> {
        let mut searches = Vec::new();
        let mut from = self.from;
        while from < self.end() {
            let end = Day(from.0.saturating_add(DAYS_A_SEARCH)).min(self.end());
            searches.push((from, end));
            from = end;
        }
        searches
    }
}

/// The domains that may stand in a command, each once.
fn checked_domains(typed: &[String]) -> Result<Vec<String>, AskError> {
    let mut domains: Vec<String> = Vec::new();
    for domain in typed {
        let name = domain.trim().to_ascii_lowercase();
        match plain_domain(&name) {
            _ if name.is_empty() => {}
            None => return Err(AskError::Domain(domain.clone())),
            Some(_) if domains.contains(&name) => {}
            Some(_) => domains.push(name),
        }
    }
    Ok(domains)
}

/// An address as a PowerShell string.
fn checked_address(address: &str) -> Result<String, AskError> {
    let wrong = || AskError::Address(address.to_owned());
    let (who, domain) = address.rsplit_once('@').ok_or_else(wrong)?;
    let is_odd = |letter: char| letter.is_whitespace() || "@,;*<>\"".contains(letter);
    if who.is_empty() || who.contains(is_odd) || plain_domain(domain).is_none() {
        return Err(wrong());
    }
    powershell_quoted(address).ok_or_else(wrong)
}

#[cfg(test)]
mod tests;
