//! What TLS libraries say: OpenSSL and GnuTLS.

use super::super::Reason::{self, *};
use super::Lowered;

/// The first row of which a part is found decides.
const ROWS: [(Reason, &[&str]); 11] = [
    (
        CertificateExpired,
        &[
            "certificate expired",
            "certificate has expired",
            "session or certificate has expired",
            "status is out-of-date",
        ],
    ),
    (
        CertificateHostMismatch,
        &[
            "hostname mismatch",
            "host name mismatch",
            "ip address mismatch",
            "name mismatch",
            "does not match",
            "unable to match",
        ],
    ),
    (
        TlsaInvalid,
        &[
            "no usable tlsa",
            "tlsa load",
            "no matching dane tlsa",
            "tlsa-invalid",
        ],
    ),
    (DnssecInvalid, &["tlsa lookup", "dnssec"]),
    (
        ClientCertificate,
        &[
            "did not return a certificate",
            "did not send any certificate",
            "certificate required",
        ],
    ),
    (
        CertificateNotTrusted,
        &[
            "unknown ca",
            "certificate unknown",
            "unknown certificate",
            "bad certificate",
            "certificate is bad",
            "certificate verif",
            "certificate invalid",
            "certificate revoked",
            "unsupported certificate",
            "self-signed",
            "self signed",
            "unable to get issuer",
            "unable to get local issuer",
            "certificate status",
            "ca constrain",
            "untrusted",
            "not trusted",
            "not yet valid",
        ],
    ),
    (
        ProtocolVersion,
        &[
            "unsupported protocol",
            "protocol version",
            "version too low",
            "no protocols available",
            "unsupported version",
            "illegal or unsupported version",
            "inappropriate fallback",
        ],
    ),
    (
        NoSharedCipher,
        &[
            "no shared cipher",
            "no ciphers available",
            "no supported cipher",
            "supported cipher suite",
            "no suitable",
            "insufficient security",
            "key too small",
            "no cipher match",
        ],
    ),
    (
        NotTls,
        &[
            "wrong version number",
            "http request",
            "https proxy request",
            "unknown protocol",
            "unexpected message",
            "unexpected tls packet",
            "packet length too long",
            "length too short",
            "bad record type",
            "record layer failure",
        ],
    ),
    (
        ConnectionLostDuringStarttls,
        &[
            "unexpected eof",
            "connection reset",
            "broken pipe",
            "timed out",
            "lost connection",
            "closed by peer",
            "non-properly terminated",
            "premature",
            "syscall",
        ],
    ),
    (
        TlsUnavailableHere,
        &[
            "error while reading file",
            "no such file or directory",
            "permission denied",
        ],
    ),
];

/// The reason that a text of a library gives. What is known of nothing is a failed handshake.
pub fn reason(text: &Lowered) -> Reason {
    let mut rows = ROWS.iter();
    let found = rows.find(|(_, parts)| text.has_any(parts));
    found.map_or(HandshakeFailed, |(reason, _)| *reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_libraries() {
        for (text, expected) in [
            (
                "error:0A000416:SSL routines::sslv3 alert certificate unknown:rec_layer",
                CertificateNotTrusted,
            ),
            (
                "error:14094415:SSL routines:ssl3_read_bytes:sslv3 alert certificate expired",
                CertificateExpired,
            ),
            ("Hostname mismatch", CertificateHostMismatch),
            ("no matching DANE TLSA records", TlsaInvalid),
            ("peer did not return a certificate", ClientCertificate),
            (
                "error:0A000102:SSL routines::unsupported protocol",
                ProtocolVersion,
            ),
            (
                "A packet with illegal or unsupported version was received.",
                ProtocolVersion,
            ),
            ("no shared cipher", NoSharedCipher),
            ("dh key too small", NoSharedCipher),
            ("wrong version number", NotTls),
            ("unexpected eof while reading", ConnectionLostDuringStarttls),
            ("error while reading file", TlsUnavailableHere),
            ("tlsv1 alert internal error", HandshakeFailed),
            ("-1", HandshakeFailed),
            ("", HandshakeFailed),
        ] {
            assert_eq!(reason(&Lowered::of(text)), expected, "{text}");
        }
    }
}
