//! English, the connector report.

use super::{English, noun, was};
use crate::amount::Amount;
use crate::report_words::{PartnerMessage, PartnerServer, ReportLabels, ReportWords};
use report::details::Operator;
use report::what_if::Policy;
use trace::{Direction, Unit};

static LABELS: ReportLabels = ReportLabels {
    values: "Values",
    as_counts: "Counts",
    as_shares: "Percentages",
    rows_by: "Rows",
    by_day: "By day",
    by_connector: "By connector",
    direction: "Direction",
    both: "Both",
    show_for: "Show data for",
    all_flow: "All mail flow",
    search: "Search the table",
    no_rows: "No row fits the choices, the search and the filter.",
    export_table: "Table (CSV)",

    filters: "Filters",
    filter_hint: "All conditions of a filter must hold. Filters are kept in this browser. Dates are \
        written 2026-11-15, types OnPremises or Partner, forced TLS True or False.",
    filter_name: "Name of the new filter",
    clause: "Condition",
    clause_column: "Column",
    clause_operator: "Comparison",
    clause_value: "Value",
    add_clause: "Add a condition",
    save_filter: "Save and apply",
    clear_filter: "Clear the filter",

    who: "Show servers",
    who_asking: "Looking it up …",
    who_failed: "This could not be looked up, because the files are being read again. Close this \
        and try once more.",
    who_private: "Only on this screen and in the file that you download: servers, domains and \
        message IDs are never part of a link or a report.",
    who_summaries: "These numbers come from files that are already added up. They do not tell who \
        sent or received. Load a message trace of the same days to see it.",
    who_nobody: "Nothing to list.",
    server: "Remote server",
    domain: "Domain",
    cipher: "Cipher",
    messages: "Messages",
    recipients: "Recipients",
    first: "First (UTC)",
    last: "Last (UTC)",
    message_ids: "Sample message IDs",
    evidence_csv: "Download servers (CSV)",
    who_inbound: "Show senders",
    who_outbound: "Show recipients",
    servers: "Servers",
    senders_csv: "Download senders (CSV)",
    recipients_csv: "Download recipients (CSV)",
    not_told: "unknown",

    partner_message: "Email to the partner",
    partner_message_hint: "Fill in what stands between braces, and leave out what you do not want \
        to tell.",
    copy: "Copy",
    copied: "Copied",
    settings: "PowerShell for this connector",
    settings_hint: "First look at the No TLS number of this connector: that is the mail that will \
        be refused or returned. Names like partner.example are for you to replace.",
    no_insights_here: "Nothing noteworthy about what is shown.",
    none_above: "There is mail in clear or below TLS 1.2, but no connector is above the \
        thresholds.",
    insight_more: "How to fix it",
    help: "Help",
    help_back: "Back",
    help_failed: "The page could not be fetched from this site. Reload the page and try again.",
    limits: "Thresholds",
    limits_hint: "A percentage must be strictly above its threshold. Kept in this browser.",
    limit_tls10: "TLS 1.0 and older, percent",
    limit_no_tls: "No TLS, percent",
    limit_weak: "Weak ciphers, percent",
    limit_no_fs: "No forward secrecy, percent",
    limit_min: "Least number of messages",
    limits_reset: "Use the defaults",

    chart: "Volume and TLS",
    view_by: "View data by",
    mail_flow: "Mail flow",
    tls_usage: "TLS usage",
    total: "Total",
    others: "Others",

    what_if: "What if",
    what_if_hint: "Mail that a stricter policy would have affected in this range.",
    policy: "Policy",
    connector: "Connector",
    no_connector: "No mail used a connector in this range.",
    nothing_stops: "Nothing would stop.",
    stops_by_connector: "What would stop, by connector",
    stops_by_day: "What would stop, by day",
    stops: "Would stop",

    only: "Only",
    table_keys: "Enter goes to the numbers, arrow keys move among them, and Tab leaves the table.",
    chart_keys_alone: "Arrow keys move through the days.",
    no_mail_here: "There is no mail of what is chosen in this range.",
};

fn messages(count: u64) -> &'static str {
    noun(Unit::Messages, count)
}

impl ReportWords for English {
    fn refused_or_in_clear(&self, refused: &str, in_clear: &str) -> String {
        format!(
            "Would be refused, because TLS is forced: {refused}. Would go in clear unless TLS is forced: {in_clear}."
        )
    }

    fn too_few(&self, known: &str, least: &str, old: &str) -> String {
        format!("Too few to judge ({known} of at least {least}). In clear or below TLS 1.2: {old}.")
    }

    fn more_flows(&self, others: Amount<'_>) -> String {
        let noun = if others.count == 1 { "flow" } else { "flows" };
        format!("And {} {noun} more with too few to judge.", others.text)
    }

    fn report(&self) -> &'static ReportLabels {
        &LABELS
    }

    fn operator(&self, operator: Operator) -> &'static str {
        match operator {
            Operator::Is => "is",
            Operator::StartsWith => "starts with",
            Operator::Above => "is above",
            Operator::Below => "is below",
        }
    }

    fn delete_filter(&self, name: &str) -> String {
        format!("Delete filter {name}")
    }

    fn remove_clause(&self, number: &str) -> String {
        format!("Remove condition {number}")
    }

    fn only_this(&self, name: &str) -> String {
        format!("Only {name}, or everything again")
    }

    fn ask_who(
        &self,
        direction: Option<Direction>,
        number: &str,
        what: &str,
        about: &str,
    ) -> String {
        let show = self.show_who(direction);
        format!("{number}, {what}, {about}: {show}")
    }

    fn who_summary(&self, amount: Amount<'_>, rows: Amount<'_>) -> String {
        let servers = if rows.count == 1 {
            "remote server and version"
        } else {
            "remote servers and versions"
        };
        format!(
            "{} {}, {} {servers}",
            amount.text,
            messages(amount.count),
            rows.text
        )
    }

    fn who_unlisted(&self, rows: Amount<'_>, amount: &str) -> String {
        format!(
            "{} more, with few messages each, are not listed ({amount} in all).",
            rows.text
        )
    }

    fn who_not_kept(&self, amount: Amount<'_>) -> String {
        format!(
            "{} {}: there were too many servers to keep all their names in memory.",
            amount.text,
            messages(amount.count)
        )
    }

    fn partner_message(&self, message: &PartnerMessage) -> String {
        let PartnerMessage {
            days: (from, to),
            whole,
            part,
            versions,
            ..
        } = message;
        let more = if message.more == 1 {
            "more server"
        } else {
            "more servers"
        };
        let servers = list(message, messages, "to", more);
        let (noun, was) = (messages(whole.count), was(part.count));
        let (whole, part) = (&whole.text, &part.text);
        match message.direction {
            Direction::Inbound => format!(
                "Subject: Mail from {{partner.example}} to {{contoso.com}} is sent with: {versions}\n\n\
                 Hello,\n\n\
                 between {from} and {to} (UTC) our mail service received {whole} {noun} from your \
                 servers. {part} of them {was} {}.\n\n\
                 The servers were (server: messages, protection, first to last, UTC):\n\n{servers}\n\
                 Our servers offer STARTTLS with TLS 1.2 and 1.3. A server that can do no better \
                 than an older version falls back to clear text.\n\n\
                 Please enable TLS 1.2 or later for outgoing SMTP on these servers, and tell us when \
                 it is done. If they are not yours any more, please tell us that too.\n\n\
                 From {{date}} on we plan to accept mail from {{partner.example}} over TLS only. Mail \
                 without it will then be refused.\n\n\
                 Postmaster of {{contoso.com}}, {{postmaster@contoso.com}}\n",
                if message.in_clear {
                    "not encrypted in transit"
                } else {
                    "encrypted with outdated versions only"
                }
            ),
            Direction::Outbound => format!(
                "Subject: Your mail servers for {{partner.example}} do not offer TLS 1.2\n\n\
                 Hello,\n\n\
                 between {from} and {to} (UTC) we delivered {whole} {noun} to your servers. For \
                 {part} of them no encryption better than this could be agreed: {versions}.\n\n\
                 The servers were (server: messages, protection, first to last, UTC):\n\n{servers}\n\
                 You can see it with:\n\
                 openssl s_client -starttls smtp -connect {{mx.partner.example}}:25 -tls1_2\n\n\
                 Please offer STARTTLS with TLS 1.2 or later, with a certificate that names the \
                 server. From {{date}} on we plan to deliver to {{partner.example}} over TLS only. \
                 Mail that cannot be encrypted will then be returned to our senders.\n\n\
                 Postmaster of {{contoso.com}}, {{postmaster@contoso.com}}\n"
            ),
        }
    }

    fn policy(&self, policy: &Policy) -> &'static str {
        match policy {
            Policy::RefuseBelow12 => "Refuse TLS below 1.2",
            Policy::RefuseBelow12AndClear => "Refuse TLS below 1.2 and No TLS",
            Policy::ForceTls { .. } => "Force TLS on a connector",
            Policy::RecommendedOnly => "Accept only what the guideline recommends",
        }
    }

    fn would_stop(&self, part: Amount<'_>, whole: &str, daily: &str, unit: Unit) -> String {
        format!(
            "{} {} of {whole} would stop: {daily} a day.",
            part.text,
            noun(unit, part.count)
        )
    }

    fn undecided(&self, amount: Amount<'_>, unit: Unit) -> String {
        format!(
            "{} {} cannot be judged: the files have no TLS information for them, or no version.",
            amount.text,
            noun(unit, amount.count)
        )
    }
}

/// The servers of a message, one a line.
pub(crate) fn list(
    message: &PartnerMessage,
    messages: fn(u64) -> &'static str,
    to: &str,
    more: &str,
) -> String {
    let mut lines = String::new();
    for server in &message.servers {
        let PartnerServer {
            name,
            messages: counted,
            version,
            times: [first, last],
        } = server;
        let noun = messages(counted.count);
        lines.push_str(&format!(
            "- {name}: {} {noun}, {version}, {first} {to} {last}\n",
            counted.text
        ));
    }
    if message.more > 0 {
        lines.push_str(&format!("- … {} {more}\n", message.more));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use crate::report_words::Counted;

    /// What is written to a partner of whom one server sent one message of so many.
    fn letter(language: Language, direction: Direction, whole: u64, more: u64) -> String {
        let counted = |count: u64| Counted {
            count,
            text: count.to_string(),
        };
        language.words().partner_message(&PartnerMessage {
            direction,
            days: ("2026-11-09".to_owned(), "2026-11-15".to_owned()),
            whole: counted(whole),
            part: counted(1),
            versions: "No TLS".to_owned(),
            in_clear: true,
            servers: vec![PartnerServer {
                name: "mx.partner.example".to_owned(),
                messages: counted(1),
                version: "No TLS".to_owned(),
                times: ["first".to_owned(), "last".to_owned()],
            }],
            more,
        })
    }

    #[test]
    fn one_message_of_a_partner_is_singular() {
        let both = [Direction::Inbound, Direction::Outbound];
        for (language, direction) in Language::ALL
            .into_iter()
            .flat_map(|language| both.map(|direction| (language, direction)))
        {
            let one = letter(language, direction, 1, 1);
            assert!(one.contains(": 1 message, No TLS"), "{one}");
            for wrong in ["1 messages", "1 more servers", "1 autres", "1 of them were"] {
                assert!(!one.contains(wrong), "{wrong}: {one}");
            }
            let many = letter(language, direction, 20, 2);
            assert!(many.contains("20 messages"), "{many}");
            assert!(
                many.contains("2 more servers") || many.contains("2 autres serveurs"),
                "{many}"
            );
        }
    }
}
