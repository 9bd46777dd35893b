//! Settings of Postfix, Exim and Sendmail.
//!
//! Source: Postfix `TLS_README` and `access(5)`; Exim's specification, *hosts_require_tls* and
//! *encrypted*; Sendmail `cf/README`, *STARTTLS*.

use trace::Direction;

use super::readiness::Candidate;
use super::settings::{Wanted, comment};
use crate::partners::Requirement;

/// Lines of a lookup table, which `postmap` reads.
pub(super) fn postfix(text: &mut String, wanted: Wanted<'_>) {
    match wanted.direction {
        Direction::Outbound => {
            comment(text, "/etc/postfix/tls_policy");
            comment(
                text,
                "main.cf: smtp_tls_policy_maps = hash:/etc/postfix/tls_policy",
            );
        }
        Direction::Inbound => {
            comment(text, "/etc/postfix/tls_senders");
            comment(
                text,
                "main.cf: smtpd_sender_restrictions = check_sender_access \
                 hash:/etc/postfix/tls_senders",
            );
        }
    }
    for candidate in wanted.candidates {
        let action = match wanted.direction {
            Direction::Inbound => "reject_plaintext_session".to_owned(),
            Direction::Outbound => {
                format!("{}{}", level(candidate), protocols(wanted.requirement))
            }
        };
        text.push_str(&format!("{} {action}\n", candidate.domain));
    }
}

/// The strictest level that all mail has met.
fn level(candidate: &Candidate) -> &'static str {
    if candidate.is_dane {
        "dane-only"
    } else if candidate.is_verified {
        "verify"
    } else {
        "encrypt"
    }
}

/// Postfix 3.6 and later; older versions name what they exclude.
fn protocols(requirement: Requirement) -> &'static str {
    match requirement {
        Requirement::Encrypted => "",
        Requirement::Tls12 => " protocols=>=TLSv1.2",
        Requirement::Tls13 => " protocols=>=TLSv1.3",
    }
}

/// A router and a transport, or a statement of an access list.
pub(super) fn exim(text: &mut String, wanted: Wanted<'_>) {
    match wanted.direction {
        Direction::Outbound => {
            comment(text, "routers, before the one that looks up MX records");
            text.push_str("tls_forced:\n  driver = dnslookup\n");
            domains(text, "domains", wanted.candidates);
            text.push_str("  transport = tls_forced_smtp\n");
            text.push_str("  ignore_target_hosts = 0.0.0.0 : 127.0.0.0/8\n  no_more\n\n");
            comment(text, "transports");
            text.push_str("tls_forced_smtp:\n  driver = smtp\n  hosts_require_tls = *\n");
        }
        Direction::Inbound => {
            comment(text, "acl_smtp_rcpt, before its first accept");
            text.push_str("  deny\n    message = TLS is required for mail of this domain\n");
            text.push_str("    ! encrypted = *\n");
            domains(text, "  sender_domains", wanted.candidates);
        }
    }
}

/// A list of domains, one on each line.
fn domains(text: &mut String, name: &str, candidates: &[&Candidate]) {
    text.push_str(&format!("  {name} = "));
    for (at, candidate) in candidates.iter().enumerate() {
        if at > 0 {
            text.push_str(" : \\\n    ");
        }
        text.push_str(&candidate.domain);
    }
    text.push('\n');
}

/// Lines of the access database, which `makemap` reads.
pub(super) fn sendmail(text: &mut String, wanted: Wanted<'_>) {
    comment(
        text,
        "/etc/mail/access; then: makemap hash /etc/mail/access < /etc/mail/access",
    );
    let key = match wanted.direction {
        Direction::Outbound => "TLS_Rcpt",
        Direction::Inbound => {
            comment(
                text,
                "The name is that of the sending host, or of the domain of its name; senders with \
                 hosts of other names are not concerned.",
            );
            "TLS_Clt"
        }
    };
    for candidate in wanted.candidates {
        // At least 112 bits: any cipher that is still called strong.
        text.push_str(&format!("{key}:{}\tENCR:112\n", candidate.domain));
    }
}
