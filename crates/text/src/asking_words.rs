//! What every language has to say of asking for files, and of what is still missing.

use report::asking::{AskError, Fetch, Missing, Remark, Role};
use trace::Day;

/// Writes a day as the reader does.
pub type WriteDay<'a> = &'a dyn Fn(Day) -> String;

/// Fixed texts. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct AskingLabels {
    pub title: &'static str,
    pub intro: &'static str,
    pub role: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub domains: &'static str,
    pub notify: &'static str,
    pub commands: &'static str,
    pub not_run: &'static str,
    pub missing: &'static str,
    pub how: &'static str,
}

/// What is said of commands that fetch files.
pub trait AskingWords {
    /// The fixed texts.
    fn asking(&self) -> &'static AskingLabels;
    /// What a person may do where.
    fn role(&self, role: Role) -> &'static str;
    /// Why there are no commands.
    fn ask_error(&self, error: &AskError, day: WriteDay<'_>) -> String;
    /// What to know of the commands.
    fn remark(&self, remark: Remark, day: WriteDay<'_>) -> String;
    /// What is still missing, and which file has it.
    fn missing(&self, missing: Missing, day: WriteDay<'_>) -> String;
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
