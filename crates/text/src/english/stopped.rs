//! English, what TLS stopped.

use super::English;
use crate::amount::Amount;
use crate::stopped_words::{StoppedLabels, StoppedWords};
use trace::beside::{Reason, Side};

static LABELS: StoppedLabels = StoppedLabels {
    lead: "Handshakes that failed, mail that waits or came back for reasons of TLS, and deliveries that \
        fell back to clear text, as your own servers' logs tell it. None of it is added to the other \
        numbers.",
    private: "Hosts, domains and accounts are shown on this screen and in the evidence file only. They \
        are never part of a link or a report.",
    nothing: "TLS stopped nothing in these days",
    nothing_hint: "Logs of Postfix, Exim and Sendmail, SMTP protocol logs and message traces with DEFER \
        and FAIL rows tell of it; summaries and headers do not.",
    attempts: "Attempts",
    messages: "Messages",
    waiting: "Waiting",
    returned: "Came back",
    delivered_later: "Delivered later",
    fallbacks: "In clear afterward",
    fallbacks_hint: "A handshake failed, and within five minutes the same host sent or got mail without \
        TLS.",
    probes: "Probes",
    probes_hint: "Attempts of hosts that never sent mail: mostly scanners. A partner whose every try \
        fails is among them too.",
    side: "Side",
    by_reason: "Why",
    reason: "Reason",
    meaning: "What it means",
    to_do: "What to do",
    by_partner: "With whom",
    by_partner_hint: "The other host, and the domain of the recipients or of the sender.",
    domain: "Domain",
    server: "Other host",
    first: "First (UTC)",
    last: "Last (UTC)",
    by_day: "Attempts per day",
    day: "Day",
    not_told: "unknown",
    others_see: "What others see of you stands in their TLS reports.",
    submission: "Who hands mail in",
    submission_lead: "Mail that your own users and devices hand in. It does not cross the boundary and \
        is never added to the other numbers.",
    reported: "As the report on SMTP AUTH clients says",
    account: "Account",
    device: "Device",
    mechanism: "Login by",
    port: "Port",
    protection: "Protection",
    direct: "Direct Send",
    direct_lead: "Inbound mail whose sender is in one of your own domains, and that no connector takes \
        in. This is what the setting RejectDirectSend refuses.",
    direct_not_told: "Tell your domains under Files to see it.",
    direct_none: "No such mail in these days.",
    address: "Address",
    show: "Show who",
    to_place: "Show what TLS stopped",
    csv: "Save this table (CSV)",
    how_to_fix: "How to fix it",
    both_sides: "Seen from both sides",
    both_sides_hint: "Sessions that failed, as TLS reports of others tell it of a domain of yours, beside \
        attempts that your own servers' logs tell of. The words are the same.",
    both_domain: "Domain of yours",
    others_saw: "Others, of you (sessions)",
    seen_inbound: "You, of others, inbound (attempts)",
    seen_outbound: "You, of others, outbound (attempts)",
    mark: "What it is",
    mark_none: "not said yet",
    mark_device: "Own device",
    mark_service: "Service for us",
    mark_stranger: "Stranger",
    marks_hint: "Say what each address is. The choice stays in this browser.",
    direct_settings: "Before you refuse Direct Send",
    direct_settings_hint: "Connectors that let own devices and services go on, from the choices above. Nothing is \
        executed.",
    direct_spf: "To be added to the SPF record of",
    direct_refuse: "Then refuse all other Direct Send:",
    direct_left_out: "Left out, because a connector takes addresses of IPv4 and plain domains only:",
    by_trace: "Where the trace tells no envelope sender, this is the sender as the trace writes it.",
    insight: "Deliveries fell back to clear text",
    insight_why: "A handshake failed, and the mail went in clear right after it. Whoever can disturb a \
        handshake can read such mail.",
    insight_action: "Mend the reason with each host, then force TLS with those that are ready for it.",
};

impl StoppedWords for English {
    fn stopped(&self) -> &'static StoppedLabels {
        &LABELS
    }

    fn stopped_side(&self, side: Side) -> &'static str {
        match side {
            Side::Inbound => "Inbound",
            Side::Outbound => "Outbound",
            Side::Submission => "Handing in",
        }
    }

    fn stopped_reason(&self, reason: Reason) -> &'static str {
        match reason {
            Reason::CertificateExpired => "Certificate expired",
            Reason::CertificateHostMismatch => "Certificate for another name",
            Reason::CertificateNotTrusted => "Certificate not trusted",
            Reason::TlsaInvalid => "TLSA record not valid",
            Reason::DnssecInvalid => "DNSSEC not valid",
            Reason::DaneRequired => "DANE required, no usable TLSA record",
            Reason::StsWebpkiInvalid => "Certificate of the policy's web page not valid",
            Reason::StsPolicyInvalid => "MTA-STS policy not valid",
            Reason::StsPolicyFetchError => "MTA-STS policy could not be fetched",
            Reason::ProtocolVersion => "No TLS version in common",
            Reason::NoSharedCipher => "No cipher in common",
            Reason::ClientCertificate => "Client certificate missing or refused",
            Reason::TlsUnavailableHere => "TLS does not work on the own server",
            Reason::StarttlsNotSupported => "STARTTLS not offered",
            Reason::TlsRequiredByThem => "They refuse clear text",
            Reason::TlsRequiredByUs => "Clear text refused here",
            Reason::NotTls => "What came was no TLS",
            Reason::ConnectionLostDuringStarttls => "Connection lost during the handshake",
            Reason::ValidationFailure => "Validation failed",
            Reason::HandshakeFailed => "Handshake failed",
        }
    }

    fn stopped_means(&self, reason: Reason, side: Side) -> &'static str {
        let is_client = side == Side::Outbound;
        match reason {
            Reason::CertificateExpired if is_client => {
                "The certificate of the receiving server is past its date."
            }
            Reason::CertificateExpired => {
                "The other side says that your certificate is past its date."
            }
            Reason::CertificateHostMismatch if is_client => {
                "The certificate does not name the server that was meant."
            }
            Reason::CertificateHostMismatch => {
                "The other side says that your certificate is for another name."
            }
            Reason::CertificateNotTrusted if is_client => {
                "Nobody whom your server trusts signed the certificate: it is self-signed, the authority \
                 is private, or a certificate in between is missing."
            }
            Reason::CertificateNotTrusted => {
                "The other side does not trust who signed your certificate."
            }
            Reason::TlsaInvalid => {
                "No TLSA record fits the certificate. This happens when a certificate was renewed and \
                 the record was not."
            }
            Reason::DnssecInvalid => "The answers of DNS could not be validated with DNSSEC.",
            Reason::DaneRequired => {
                "Your server asks for DANE, and the domain has no TLSA record that can be validated."
            }
            Reason::StsWebpkiInvalid => {
                "The certificate does not fit what the MTA-STS policy of the domain asks for."
            }
            Reason::StsPolicyInvalid => {
                "The MTA-STS policy of the domain cannot be read, or does not name the server."
            }
            Reason::StsPolicyFetchError => "The MTA-STS policy of the domain could not be fetched.",
            Reason::ProtocolVersion => {
                "One side knows only versions of TLS that the other one has switched off."
            }
            Reason::NoSharedCipher => {
                "Both sides know no cipher, key exchange or signature together."
            }
            Reason::ClientCertificate => {
                "The server asks for a certificate of the client, and it is missing or not the one that \
                 was agreed on."
            }
            Reason::TlsUnavailableHere => {
                "Your own server could not begin TLS: its certificate or key cannot be read, or TLS is \
                 switched off."
            }
            Reason::StarttlsNotSupported => {
                "Your server must use TLS here, and the other one did not offer STARTTLS or refused it."
            }
            Reason::TlsRequiredByThem => "The other side takes no mail in clear.",
            Reason::TlsRequiredByUs => {
                "Your server takes no mail in clear here, and the client used none."
            }
            Reason::NotTls => {
                "Where the handshake should begin, something else came: a scanner, or a client that \
                 begins TLS at the wrong port."
            }
            Reason::ConnectionLostDuringStarttls => {
                "The connection ended before the handshake was over. The other side may have given up \
                 without a word, or something on the way cuts it."
            }
            Reason::ValidationFailure => {
                "The certificate was not accepted, and the log does not say why."
            }
            Reason::HandshakeFailed => "The handshake failed, and the log does not say why.",
        }
    }

    fn stopped_action(&self, reason: Reason, side: Side) -> &'static str {
        let is_client = side == Side::Outbound;
        match reason {
            Reason::CertificateExpired if is_client => {
                "Tell the partner: mail waits until the certificate is renewed."
            }
            Reason::CertificateExpired => {
                "Look at the certificate that your server really sends, and renew it."
            }
            Reason::CertificateHostMismatch if is_client => {
                "Ask the partner which name the certificate should have, and compare it with the MX \
                 records and with your policy for the domain."
            }
            Reason::CertificateHostMismatch => {
                "Use a certificate with the names of all your MX records."
            }
            Reason::CertificateNotTrusted if is_client => {
                "Ask the partner to use a certificate of a public authority and to send the ones in \
                 between too; update the list of authorities on your server."
            }
            Reason::CertificateNotTrusted => {
                "Use a certificate of a public authority, and have the server send the ones in between \
                 too."
            }
            Reason::TlsaInvalid => {
                "Tell the partner to publish a TLSA record for the certificate in use."
            }
            Reason::DnssecInvalid => {
                "Check the DNSSEC chain of the domain, and the resolver of your server."
            }
            Reason::DaneRequired => {
                "Agree on DANE with the partner, or take the requirement for this domain back."
            }
            Reason::StsWebpkiInvalid | Reason::StsPolicyInvalid | Reason::StsPolicyFetchError => {
                "Tell the partner: the policy at `https://mta-sts.DOMAIN/.well-known/mta-sts.txt`, its \
                 web page and the MX records must agree."
            }
            Reason::ProtocolVersion => {
                "Find out which side is old. TLS 1.2 should work with everybody; do not switch older \
                 versions on again for all."
            }
            Reason::NoSharedCipher => {
                "Compare the lists of ciphers. Keys below 2048 bits and old Diffie-Hellman groups are \
                 the usual reason."
            }
            Reason::ClientCertificate => {
                "Compare the certificate that the connector sends with the one that was agreed on."
            }
            Reason::TlsUnavailableHere => {
                "Look at the server's log around its start: file names, rights, and whether key and \
                 certificate belong together."
            }
            Reason::StarttlsNotSupported => {
                "Ask the partner to switch STARTTLS on, and look for a firewall that takes the word \
                 away. Until then mail to this domain waits."
            }
            Reason::TlsRequiredByThem => {
                "Switch TLS on for this partner, and find out why it was not used."
            }
            Reason::TlsRequiredByUs => {
                "This is what you asked for. Tell partners that should be able to use TLS; devices need \
                 new settings."
            }
            Reason::NotTls => {
                "Nothing, unless the address is one of your devices: correct its port."
            }
            Reason::ConnectionLostDuringStarttls => {
                "If it happens again and again with one partner, compare versions and certificates, and \
                 look at firewalls that inspect SMTP."
            }
            Reason::ValidationFailure => {
                "Open a connection with `openssl s_client -starttls smtp`, and compare names and chain."
            }
            Reason::HandshakeFailed => {
                "Have the server log more for this host, or try with `openssl s_client -starttls smtp`."
            }
        }
    }

    fn fell_back(&self, fallbacks: Amount<'_>) -> String {
        match fallbacks.count {
            1 => "One message went in clear after a failed handshake.".to_owned(),
            _ => format!(
                "{} messages went in clear after failed handshakes.",
                fallbacks.text
            ),
        }
    }

    fn waits_or_came_back(&self, waiting: Amount<'_>, returned: Amount<'_>) -> String {
        let wait = if waiting.count == 1 {
            "message waits"
        } else {
            "messages wait"
        };
        format!(
            "{} {wait} and {} came back for reasons of TLS.",
            waiting.text, returned.text
        )
    }

    fn reported_accounts(&self, messages: Amount<'_>, accounts: Amount<'_>) -> String {
        let message = if messages.count == 1 {
            "message"
        } else {
            "messages"
        };
        let account = if accounts.count == 1 {
            "account"
        } else {
            "accounts"
        };
        format!("{} {message} of {} {account}", messages.text, accounts.text)
    }

    fn direct_refused(&self, refused: Amount<'_>) -> String {
        match refused.count {
            1 => "One message of your own servers was refused as Direct Send.".to_owned(),
            _ => format!(
                "{} messages of your own servers were refused as Direct Send.",
                refused.text
            ),
        }
    }

    fn more_rows(&self, more: Amount<'_>) -> String {
        format!("{} more in the evidence file (Export).", more.text)
    }

    fn direct_would_stop(&self, messages: Amount<'_>) -> String {
        match messages.count {
            1 => "Refusing Direct Send would have stopped one message.".to_owned(),
            _ => format!(
                "Refusing Direct Send would have stopped {} messages.",
                messages.text
            ),
        }
    }
}
