//! What the other side answers: a reply with a code of 4xx or 5xx.

use super::super::Reason::{self, *};
use super::Lowered;

const REQUIRED: [&str; 14] = [
    "must issue a starttls",
    "must issue an starttls",
    "starttls required",
    "starttls is required",
    "tls required",
    "tls is required",
    "encryption required",
    "encryption is required",
    "require tls",
    "requires tls",
    "require starttls",
    "requires starttls",
    "require encryption",
    "requires encryption",
];

/// Whether a reply refuses what it refuses because it came in clear.
pub fn refuses_clear_text(text: &Lowered) -> bool {
    text.has_any(&REQUIRED) || sent_in_clear(text.as_str())
}

/// `wasn’t sent over a TLS connection`, with whatever apostrophe.
fn sent_in_clear(text: &str) -> bool {
    let mut ends = text.match_indices("t sent over a tls connection");
    ends.any(|(at, _)| {
        let mut before = text.get(..at).unwrap_or_default().chars().rev();
        before.next().is_some() && before.next() == Some('n')
    })
}

/// Whether a reply says that the client's certificate or address is not the one that is agreed on
/// (5.7.51).
pub fn asks_for_certificate(text: &Lowered) -> bool {
    text.has_any(&[
        "restrictdomainstoipaddresses",
        "restrictdomainstocertificate",
    ])
}

/// The code of a reply in front of it: 4xx or 5xx.
pub fn is_refusal(reply: &str) -> bool {
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    match reply.as_bytes() {
        [b'4' | b'5', a, b, rest @ ..] => {
            is_digit(a) && is_digit(b) && !rest.first().is_some_and(u8::is_ascii_alphanumeric)
        }
        _ => false,
    }
}

/// The reason that a reply gives, if TLS is one. `None` for any other reply.
pub fn reason(reply: &Lowered) -> Option<Reason> {
    if !is_refusal(reply.as_str()) {
        return None;
    }
    if let Some(reason) = reply.result_type() {
        return Some(reason);
    }
    const UNAVAILABLE: [&str; 8] = [
        "tls not available",
        "tls unavailable",
        "tls is not available",
        "tls is unavailable",
        "tls currently not available",
        "tls currently unavailable",
        "tls is currently not available",
        "tls is currently unavailable",
    ];
    if refuses_clear_text(reply) {
        Some(TlsRequiredByThem)
    } else if reply.has_any(&UNAVAILABLE) {
        Some(StarttlsNotSupported)
    } else if asks_for_certificate(reply) {
        Some(ClientCertificate)
    } else {
        None
    }
}

/// Whether the service refused the message as Direct Send (5.7.68).
pub fn refuses_direct_send(reply: &str) -> bool {
    is_refusal(reply) && has_code(reply, "5.7.68")
}

/// Whether an enhanced status code stands in a text, as a whole.
pub fn has_code(text: &str, code: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '.';
    let mut found = text.match_indices(code);
    found.any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let behind = text.get(at + code.len()..).unwrap_or_default();
        let mut behind = behind.chars();
        let ends = match behind.next() {
            // A full stop ends a sentence.
            Some('.') => !behind.next().is_some_and(char::is_alphanumeric),
            Some(next) => !is_part(next),
            None => true,
        };
        ends && !before.is_some_and(is_part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies() {
        for (reply, expected) in [
            (
                "530-5.7.0 Must issue a STARTTLS command first. x",
                Some(TlsRequiredByThem),
            ),
            (
                "550 5.7.10 TLS required by recipient",
                Some(TlsRequiredByThem),
            ),
            (
                "421-4.7.29 it wasn’t sent over a TLS connection",
                Some(TlsRequiredByThem),
            ),
            (
                "421 4.7.29 it wasn't sent over a TLS connection",
                Some(TlsRequiredByThem),
            ),
            ("421 4.7.29 it was sent over a TLS connection", None),
            (
                "451 5.7.3 STARTTLS is required to send mail",
                Some(TlsRequiredByThem),
            ),
            (
                "454 4.7.0 TLS not available due to local problem",
                Some(StarttlsNotSupported),
            ),
            ("454 TLS currently unavailable", Some(StarttlsNotSupported)),
            (
                "550 5.7.51 RestrictDomainsToCertificate",
                Some(ClientCertificate),
            ),
            ("550 sts-policy-invalid", Some(StsPolicyInvalid)),
            ("550 no-sts-policy-invalid", None),
            ("250 TLS required", None),
            ("Must issue a STARTTLS command first", None),
            ("451 4.7.1 Greylisting in action", None),
        ] {
            assert_eq!(reason(&Lowered::of(reply)), expected, "{reply}");
        }
        assert!(refuses_direct_send(
            "550 5.7.68 TenantInboundAttribution; Direct Send not allowed"
        ));
        assert!(!refuses_direct_send("550 5.7.680 x"));
        assert!(!refuses_direct_send("250 5.7.68 x"));
    }

    #[test]
    fn codes_stand_as_a_whole() {
        assert!(has_code("450 4.7.321 starttls", "4.7.321"));
        assert!(has_code("(4.7.321)", "4.7.321"));
        assert!(has_code("code 4.7.321.", "4.7.321"));
        assert!(!has_code("4.7.3210", "4.7.321"));
        assert!(!has_code("14.7.321", "4.7.321"));
        assert!(!has_code("4.7.321.5", "4.7.321"));
    }
}
