//! Why TLS stopped something, in the words of RFC 8460 and what they lack.

use serde::{Deserialize, Serialize};

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// Why, the most telling first. The result types of RFC 8460 keep their names.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Reason {
            $($(#[$doc])* $name,)*
        }

        impl Reason {
            /// All reasons, the most telling first.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$name),*];

            /// The name that stands in reports.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }
        }
    };
}

reasons! {
    /// The certificate is out of date.
    CertificateExpired = "certificate-expired",
    /// The certificate is for another name.
    CertificateHostMismatch = "certificate-host-mismatch",
    /// The certificate comes from nobody who is trusted.
    CertificateNotTrusted = "certificate-not-trusted",
    /// The TLSA record fits no certificate.
    TlsaInvalid = "tlsa-invalid",
    /// The signatures of DNS do not hold.
    DnssecInvalid = "dnssec-invalid",
    /// DANE is required, and there are no records for it.
    DaneRequired = "dane-required",
    /// The certificate does not fit the MTA-STS policy.
    StsWebpkiInvalid = "sts-webpki-invalid",
    /// The MTA-STS policy is not valid, or does not name the host.
    StsPolicyInvalid = "sts-policy-invalid",
    /// The MTA-STS policy could not be fetched.
    StsPolicyFetchError = "sts-policy-fetch-error",
    /// No version in common.
    ProtocolVersion = "protocol-version",
    /// No cipher, group or signature in common.
    NoSharedCipher = "no-shared-cipher",
    /// The client's certificate is asked for, and missing or not accepted.
    ClientCertificate = "client-certificate",
    /// The own TLS is broken or switched off.
    TlsUnavailableHere = "tls-unavailable-here",
    /// STARTTLS is not offered, or refused.
    StarttlsNotSupported = "starttls-not-supported",
    /// The other side refuses clear text.
    TlsRequiredByThem = "tls-required-by-them",
    /// The own side refuses clear text.
    TlsRequiredByUs = "tls-required-by-us",
    /// What came was no TLS.
    NotTls = "not-tls",
    /// The connection ended under way.
    ConnectionLostDuringStarttls = "connection-lost-during-starttls",
    /// A validation that is not named more closely.
    ValidationFailure = "validation-failure",
    /// Nothing more is told.
    HandshakeFailed = "handshake-failed",
}

/// The result types of RFC 8460 among them.
const RFC_8460: [Reason; 11] = [
    Reason::StarttlsNotSupported,
    Reason::CertificateHostMismatch,
    Reason::CertificateExpired,
    Reason::CertificateNotTrusted,
    Reason::ValidationFailure,
    Reason::TlsaInvalid,
    Reason::DnssecInvalid,
    Reason::DaneRequired,
    Reason::StsPolicyFetchError,
    Reason::StsPolicyInvalid,
    Reason::StsWebpkiInvalid,
];

impl Reason {
    /// By its name in reports, in lower case.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.id() == id)
    }

    /// The result type of RFC 8460 with this name, in lower case.
    pub fn from_result_type(name: &str) -> Option<Self> {
        RFC_8460.into_iter().find(|reason| reason.id() == name)
    }

    /// Whether a handshake failed: something else than a refusal of clear text.
    pub fn is_failed_handshake(self) -> bool {
        !matches!(self, Self::TlsRequiredByThem | Self::TlsRequiredByUs)
    }

    /// Whether it is about a certificate.
    pub fn is_of_certificate(self) -> bool {
        self <= Self::CertificateNotTrusted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_own_name() {
        for reason in Reason::ALL {
            assert_eq!(Reason::from_id(reason.id()), Some(reason));
        }
        assert_eq!(Reason::from_id("certificate"), None);
        assert!(Reason::ALL.is_sorted());
    }
}
