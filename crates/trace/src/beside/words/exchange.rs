//! What Exchange says: the words of Windows, and the texts of DEFER and FAIL rows.

use super::super::Reason::{self, *};
use super::Lowered;
use super::reply::{asks_for_certificate, has_code};

/// What stands before a word of Windows in a protocol log.
const FAILED: &str = "tls negotiation failed with error";

/// The reason that a line of a protocol log gives by a word of Windows.
pub fn failed_negotiation(text: &str) -> Option<Reason> {
    behind_words(&Lowered::of(text), &[FAILED]).map(of_windows)
}

/// The reason of a word of Windows, in lower case: a name that .NET gives its security statuses.
fn of_windows(word: &str) -> Reason {
    match word {
        "certexpired" | "certificateexpired" => CertificateExpired,
        "wrongprincipal" | "targetunknown" => CertificateHostMismatch,
        "certunknown" | "certificateunknown" | "untrustedroot" => CertificateNotTrusted,
        "algorithmmismatch" => NoSharedCipher,
        "unsupported" | "unsupportedfunction" => ProtocolVersion,
        "nocredentials" | "unknowncredentials" => TlsUnavailableHere,
        "incompletecredentials" => ClientCertificate,
        "socketerror"
        | "timedout"
        | "connectionreset"
        | "unfinishedcontextdeleted"
        | "contextexpired" => ConnectionLostDuringStarttls,
        _ => HandshakeFailed,
    }
}

/// The word behind the first of these words that stands in the text.
fn behind_words<'a>(text: &'a Lowered, words: &[&str]) -> Option<&'a str> {
    let text = text.as_str();
    let ends = words
        .iter()
        .filter_map(|words| Some(text.find(words)? + words.len()));
    let behind = text.get(ends.min()?..)?;
    let behind = behind.trim_start_matches(|c: char| c.is_whitespace() || c == ':');
    let end = behind.find(|c: char| !c.is_alphanumeric());
    behind.get(..end.unwrap_or(behind.len()))
}

/// The enhanced status codes of Exchange Online for DANE and STARTTLS: 4.7 while it is tried again, 5.7
/// when it is given up.
const CODES: [([&str; 2], Reason); 5] = [
    (["4.7.321", "5.7.321"], StarttlsNotSupported),
    (["4.7.322", "5.7.322"], CertificateExpired),
    (["4.7.323", "5.7.323"], TlsaInvalid),
    (["4.7.324", "5.7.324"], DnssecInvalid),
    (["4.7.325", "5.7.325"], CertificateHostMismatch),
];

const REQUIRED: [&str; 6] = [
    "must issue a starttls",
    "must issue an starttls",
    "tls required",
    "tls is required",
    "encryption required",
    "encryption is required",
];

const UNAVAILABLE: [&str; 4] = [
    "tls not available",
    "tls unavailable",
    "tls is not available",
    "tls is unavailable",
];

/// The reason that the text of a DEFER or FAIL row gives, if TLS is one. The first row of the table
/// that is found decides.
pub fn reason(text: &str) -> Option<Reason> {
    if text.is_empty() {
        return None;
    }
    let text = &Lowered::of(text);
    if let Some(reason) = text.result_type() {
        return Some(reason);
    }
    let is_told = |codes: &[&str]| codes.iter().any(|code| has_code(text.as_str(), code));
    if let Some((_, reason)) = CODES.iter().find(|(codes, _)| is_told(codes)) {
        return Some(*reason);
    }
    if let Some(reason) = by_policy(text.as_str()) {
        return Some(reason);
    }
    if let Some(word) = behind_words(text, &["security status", FAILED]) {
        return Some(of_windows(word));
    }
    if text.has_any(&["starttls is required to send mail"]) {
        Some(StarttlsNotSupported)
    } else if text.has_any(&REQUIRED) {
        Some(TlsRequiredByThem)
    } else if text.has_any(&UNAVAILABLE) {
        Some(StarttlsNotSupported)
    } else if asks_for_certificate(text) {
        Some(ClientCertificate)
    } else {
        None
    }
}

/// What MTA-STS refused: the certificate, for what is told behind `Reason:`, else the name of the host.
fn by_policy(text: &str) -> Option<Reason> {
    const REFUSED: &str = "failed mta-sts validation";
    let behind = text.get(text.find(REFUSED)? + REFUSED.len()..)?;
    if !text.contains("remote certificate") {
        return Some(StsPolicyInvalid);
    }
    // A row begins with the same word, so that of the refusal is looked for behind it. What Exchange
    // adds in brackets (`[LastAttemptedServerName=…]`) is none of the sentence.
    let why = behind.split_once("reason:").map_or("", |(_, why)| why);
    let why = why.split(['[', ']', '{', '}']).next().unwrap_or_default();
    Some(if why.contains("expired") {
        CertificateExpired
    } else if ["name", "mismatch", "match"]
        .iter()
        .any(|word| why.contains(word))
    {
        CertificateHostMismatch
    } else {
        CertificateNotTrusted
    })
}

/// The other host, as the texts of a DEFER or FAIL row name it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OtherHost<'a> {
    /// Its name, if told.
    pub name: Option<&'a str>,
    /// Its address, likewise, without its port.
    pub address: Option<&'a str>,
}

impl<'a> OtherHost<'a> {
    /// Reads `{FQDN=…}` and `{IP=…}`, else `[LastAttemptedServerName=…]` and `[LastAttemptedIP=…:port]`.
    pub fn of(texts: &[&'a str]) -> Self {
        let first = |key, end| texts.iter().find_map(|text| told(text, key, end));
        Self {
            name: first("{FQDN=", '}').or_else(|| first("[LastAttemptedServerName=", ']')),
            address: first("{IP=", '}')
                .or_else(|| first("[LastAttemptedIP=", ']').map(without_port)),
        }
    }
}

/// What stands between a key, in any case, and the end of its brackets, if that is anything.
fn told<'a>(text: &'a str, key: &str, end: char) -> Option<&'a str> {
    let bytes = text.as_bytes();
    let is_key = |part: &[u8]| part.eq_ignore_ascii_case(key.as_bytes());
    let mut found = bytes.windows(key.len()).enumerate();
    let mut values = std::iter::from_fn(|| {
        let (at, _) = found.find(|(_, part)| is_key(part))?;
        Some(text.get(at + key.len()..).unwrap_or_default())
    });
    values.find_map(|behind| {
        let (value, _) = behind.split_once(end)?;
        let value = value.trim();
        (!value.is_empty()).then_some(value)
    })
}

/// `203.0.113.9:25`, `[2001:db8::1]:25` and `2001:db8::1` without the port.
pub fn without_port(endpoint: &str) -> &str {
    if let Some(inner) = endpoint.strip_prefix('[') {
        return inner.split_once(']').map_or(inner, |(address, _)| address);
    }
    match endpoint.split_once(':') {
        Some((address, port)) if !port.contains(':') => address,
        _ => endpoint,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_windows() {
        for (word, expected) in [
            ("CertExpired", CertificateExpired),
            ("CertificateExpired", CertificateExpired),
            ("WrongPrincipal", CertificateHostMismatch),
            ("TargetUnknown", CertificateHostMismatch),
            ("CertUnknown", CertificateNotTrusted),
            ("CertificateUnknown", CertificateNotTrusted),
            ("UNTRUSTEDROOT", CertificateNotTrusted),
            ("AlgorithmMismatch", NoSharedCipher),
            ("Unsupported", ProtocolVersion),
            ("UnsupportedFunction", ProtocolVersion),
            ("NoCredentials", TlsUnavailableHere),
            ("UnknownCredentials", TlsUnavailableHere),
            ("IncompleteCredentials", ClientCertificate),
            ("SocketError.", ConnectionLostDuringStarttls),
            ("TimedOut", ConnectionLostDuringStarttls),
            ("ConnectionReset", ConnectionLostDuringStarttls),
            ("UnfinishedContextDeleted", ConnectionLostDuringStarttls),
            ("ContextExpired", ConnectionLostDuringStarttls),
            ("InvalidToken", HandshakeFailed),
            ("IllegalMessage", HandshakeFailed),
            ("CertExpiredX", HandshakeFailed),
            ("", HandshakeFailed),
        ] {
            let line = format!("TLS negotiation failed with error {word}");
            assert_eq!(failed_negotiation(&line), Some(expected), "{word}");
            let row = format!("[Message=451 4.4.0 Security status {word}]");
            assert_eq!(reason(&row), Some(expected), "{word}");
        }
        assert_eq!(failed_negotiation("TLS negotiation succeeded"), None);
    }

    #[test]
    fn texts_of_rows() {
        for (text, expected) in [
            (
                "[{LED=450 4.7.321 starttls-not-supported: x]",
                StarttlsNotSupported,
            ),
            ("550 5.7.322 certificate-expired", CertificateExpired),
            ("the name of dane-required", DaneRequired),
            ("LED=450 4.7.321 x", StarttlsNotSupported),
            ("LED=450 5.7.322 x", CertificateExpired),
            ("LED=450 4.7.323;", TlsaInvalid),
            ("(4.7.324)", DnssecInvalid),
            ("5.7.325", CertificateHostMismatch),
            (
                "Reason: [{LED=550 5.7.5 Remote certificate failed MTA-STS validation. Reason: CertificateExpired]",
                CertificateExpired,
            ),
            (
                "Remote certificate failed MTA-STS validation. Reason: SubjectMismatch",
                CertificateHostMismatch,
            ),
            (
                "Remote certificate failed MTA-STS validation. Reason: no name fits",
                CertificateHostMismatch,
            ),
            (
                "Reason: [{LED=451 5.7.5 Remote certificate failed MTA-STS validation. Reason: UntrustedRoot [LastAttemptedServerName=mx.match.example]",
                CertificateNotTrusted,
            ),
            (
                "450 4.4.8 MX hosts of 'a.example' failed MTA-STS validation",
                StsPolicyInvalid,
            ),
            (
                "TLS negotiation failed with error NoCredentials",
                TlsUnavailableHere,
            ),
            (
                "451 5.7.3 STARTTLS is required to send mail",
                StarttlsNotSupported,
            ),
            (
                "530 5.7.0 Must issue a STARTTLS command first",
                TlsRequiredByThem,
            ),
            ("must issue an STARTTLS", TlsRequiredByThem),
            ("Encryption required", TlsRequiredByThem),
            ("550 5.7.10 TLS is required by recipient", TlsRequiredByThem),
            ("454 4.7.0 TLS not available", StarttlsNotSupported),
            ("TLS is unavailable", StarttlsNotSupported),
            (
                "550 5.7.51 TenantInboundAttribution; RestrictDomainsToIPAddresses",
                ClientCertificate,
            ),
        ] {
            assert_eq!(reason(text), Some(expected), "{text}");
        }
        for text in [
            "",
            "450 4.7.3210 x",
            "450 4.7.32 x",
            "[{LRT=};{LED=250 2.1.5 OK}]",
            "550 5.1.10 RESOLVER.ADR.RecipientNotFound",
            "my-certificate-expired",
            "TLS currently unavailable",
        ] {
            assert_eq!(reason(text), None, "{text}");
        }
    }

    #[test]
    fn other_hosts() {
        let host = |name: &'static str, address: &'static str| {
            let told = |text: &'static str| (!text.is_empty()).then_some(text);
            OtherHost {
                name: told(name),
                address: told(address),
            }
        };
        let both = "Reason: [{LED=450 4.4.317 Cannot connect to remote server [Message=451 4.4.0 Security \
             status IllegalMessage] [LastAttemptedServerName=a.example] [LastAttemptedIP=203.0.113.1:25]};\
             {MSG=};{FQDN=mx.b.example};{IP=203.0.113.9};{LRT=x}]";
        let last = "[LastAttemptedServerName=a.example] [LastAttemptedIP=203.0.113.1:25] [X=1]";
        for (texts, expected) in [
            ([both, ""], host("mx.b.example", "203.0.113.9")),
            ([last, ""], host("a.example", "203.0.113.1")),
            ([last, both], host("mx.b.example", "203.0.113.9")),
            (
                ["{FQDN=};{IP=};[LastAttemptedServerName=a.example]", ""],
                host("a.example", ""),
            ),
            (
                ["[lastattemptedip=[2001:db8::1]:25]", ""],
                host("", "2001:db8::1"),
            ),
            (
                ["[LastAttemptedIP=2001:db8::1]", ""],
                host("", "2001:db8::1"),
            ),
            (["{FQDN=cut", ""], OtherHost::default()),
            (["", ""], OtherHost::default()),
        ] {
            assert_eq!(OtherHost::of(&texts), expected, "{texts:?}");
        }
    }
}
