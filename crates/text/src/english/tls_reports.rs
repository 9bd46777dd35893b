//! English, the TLS reports.

use super::English;
use crate::amount::Amount;
use crate::tls_report_words::{TlsReportLabels, TlsReportWords};
use report::tls_reports::{FailureKind, PolicyKind};

static LABELS: TlsReportLabels = TlsReportLabels {
    title: "TLS reports",
    lead: "What other organizations saw when their servers opened sessions to yours. These are \
        sessions, not messages: they are never added to the other numbers, and no version is told.",
    private: "Server names and addresses are shown on this screen only. They are never part of a \
        link or a report.",
    only_reports: "Only TLS reports are loaded",
    only_reports_hint: "They count sessions, not messages, so there is nothing to count here. They \
        have a place of their own.",
    to_reports: "Show the TLS reports",
    encrypted: "Encrypted",
    failed: "Failed",
    sessions: "Sessions",
    failed_share: "Failed, share",
    reports: "Reports",
    who_reports: "Who reports",
    not_named: "does not say its name",
    by_day: "Sessions per day",
    failures: "Why sessions failed",
    no_details: "The reports do not say why.",
    meaning: "What it means",
    to_do: "What to do",
    where_seen: "Where it was seen",
    receiver: "Receiving server",
    sender: "Sending address",
    reason: "Reason",
    not_told: "unknown",
    apart: "A sender may count the same sessions under two policies. That is why each policy stands \
        apart and nothing is added up across them.",
};

impl TlsReportWords for English {
    fn tls_reports(&self) -> &'static TlsReportLabels {
        &LABELS
    }

    fn policy_kind(&self, kind: PolicyKind) -> &'static str {
        match kind {
            PolicyKind::Sts => "MTA-STS",
            PolicyKind::Tlsa => "DANE (TLSA)",
            PolicyKind::NoPolicy => "No policy",
            PolicyKind::Other => "Another policy",
        }
    }

    fn policy_means(&self, kind: PolicyKind) -> &'static str {
        match kind {
            PolicyKind::Sts => {
                "The sender used the MTA-STS policy that your domain publishes on its web page."
            }
            PolicyKind::Tlsa => {
                "The sender compared your servers' certificates with the TLSA records in DNS."
            }
            PolicyKind::NoPolicy => {
                "The sender found no policy for your domain, or uses none. TLS is then used where it \
                 is offered, and mail still goes out in clear where it is not. MTA-STS or DANE would \
                 forbid that."
            }
            PolicyKind::Other => "The report names a policy that this program does not know.",
        }
    }

    fn policy_mode(&self, mode: &str) -> String {
        match mode {
            "enforce" => {
                "Mode “enforce”: mail is not delivered over a session that fails.".to_owned()
            }
            "testing" => {
                "Mode “testing”: mail is delivered all the same, in clear if need be. Go to \
                 “enforce” when no session fails any more."
                    .to_owned()
            }
            "none" => {
                "Mode “none”: the policy is being taken back and asks for nothing.".to_owned()
            }
            other => format!("Mode “{other}”."),
        }
    }

    fn failure(&self, kind: FailureKind) -> &'static str {
        match kind {
            FailureKind::StarttlsNotSupported => "STARTTLS not offered",
            FailureKind::CertificateHostMismatch => "Certificate for another name",
            FailureKind::CertificateExpired => "Certificate expired",
            FailureKind::CertificateNotTrusted => "Certificate not trusted",
            FailureKind::ValidationFailure => "Validation failed",
            FailureKind::TlsaInvalid => "TLSA record not valid",
            FailureKind::DnssecInvalid => "DNSSEC not valid",
            FailureKind::DaneRequired => "DANE required, no usable TLSA record",
            FailureKind::StsPolicyFetchError => "MTA-STS policy could not be fetched",
            FailureKind::StsPolicyInvalid => "MTA-STS policy not valid",
            FailureKind::StsWebpkiInvalid => "Certificate of the policy's web page not valid",
            FailureKind::Other => "Another reason",
        }
    }

    fn failure_means(&self, kind: FailureKind) -> &'static str {
        match kind {
            FailureKind::StarttlsNotSupported => {
                "The receiving server did not offer STARTTLS. It may be switched off, or a device on \
                 the way removes the word."
            }
            FailureKind::CertificateHostMismatch => {
                "The certificate does not name the server that the MX record, or the policy, names."
            }
            FailureKind::CertificateExpired => {
                "The certificate of the receiving server is past its date."
            }
            FailureKind::CertificateNotTrusted => {
                "The sender does not trust who signed the certificate: it is self-signed, the \
                 authority is private, or a certificate in between is missing."
            }
            FailureKind::ValidationFailure => {
                "TLS could not be agreed on for a reason that has no word of its own: often no common \
                 version or cipher, or a connection that broke off."
            }
            FailureKind::TlsaInvalid => {
                "No TLSA record fits the certificate of the server. This happens when a certificate \
                 was renewed and the record was not."
            }
            FailureKind::DnssecInvalid => {
                "The sender could not validate your DNS with DNSSEC, so that it takes the answers for \
                 forged."
            }
            FailureKind::DaneRequired => {
                "The sender asks for DANE, and found no TLSA record that it can use and validate."
            }
            FailureKind::StsPolicyFetchError => {
                "DNS says that there is an MTA-STS policy, but the sender could not fetch it from the \
                 web."
            }
            FailureKind::StsPolicyInvalid => {
                "The policy was fetched, but the sender cannot read it."
            }
            FailureKind::StsWebpkiInvalid => {
                "The web page with the policy has a certificate that is expired, not trusted or for \
                 another name."
            }
            FailureKind::Other => "The report gives a reason that this program does not know.",
        }
    }

    fn failure_action(&self, kind: FailureKind) -> &'static str {
        match kind {
            FailureKind::StarttlsNotSupported => {
                "Switch STARTTLS on at each server of the MX records. Look for firewalls that inspect \
                 SMTP."
            }
            FailureKind::CertificateHostMismatch => {
                "Get a certificate with the names of all MX records, and list the same names in the \
                 MTA-STS policy."
            }
            FailureKind::CertificateExpired => {
                "Renew the certificate, and have it renewed by itself. With DANE, publish the new TLSA \
                 record first."
            }
            FailureKind::CertificateNotTrusted => {
                "Use a certificate of a public authority, and have the server send the certificates in \
                 between too."
            }
            FailureKind::ValidationFailure => {
                "Look at the receiving server's log at the time, and at its versions and ciphers: it \
                 should offer TLS 1.2 and 1.3."
            }
            FailureKind::TlsaInvalid => {
                "Publish a TLSA record for the certificate in use. Before a renewal publish the next \
                 one beside it, and wait until the old answer has left all caches."
            }
            FailureKind::DnssecInvalid => {
                "Check the DNSSEC chain of the domain and of its mail servers: DS records, signatures \
                 and their dates."
            }
            FailureKind::DaneRequired => {
                "Publish TLSA records for all MX servers in a zone that DNSSEC signs, or agree with \
                 this sender on another way."
            }
            FailureKind::StsPolicyFetchError => {
                "Open `https://mta-sts.DOMAIN/.well-known/mta-sts.txt` from outside: it must answer \
                 with 200, without a redirect."
            }
            FailureKind::StsPolicyInvalid => {
                "Check the policy: `version: STSv1`, a mode, an `mx` line for every server, `max_age`."
            }
            FailureKind::StsWebpkiInvalid => {
                "Renew the certificate of `mta-sts.DOMAIN`, from a public authority and for that name."
            }
            FailureKind::Other => "Ask the sender, who knows more. The reason stands below.",
        }
    }

    fn sessions_failed(&self, failed: Amount<'_>, all: &str, share: &str) -> String {
        format!("{} of {all} sessions failed ({share}).", failed.text)
    }

    fn all_encrypted(&self, all: Amount<'_>) -> String {
        match all.count {
            0 => "The reports tell of no session.".to_owned(),
            1 => "The one session was encrypted.".to_owned(),
            _ => format!("All {} sessions were encrypted.", all.text),
        }
    }

    fn reports_of(&self, reports: Amount<'_>, senders: Amount<'_>) -> String {
        let report = if reports.count == 1 {
            "report"
        } else {
            "reports"
        };
        let sender = if senders.count == 1 {
            "organization"
        } else {
            "organizations"
        };
        format!("{} {report} of {} {sender}", reports.text, senders.text)
    }
}
