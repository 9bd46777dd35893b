//! What other organizations report of TLS.

use report::tls_reports::{FailureKind, PolicyKind};

use crate::amount::Amount;
use crate::messages::tls_reports as says;
use crate::words::Words;

impl Words {
    /// A policy, in words.
    pub fn policy_kind(&self, kind: PolicyKind) -> &'static str {
        let labels = self.tls_reports();
        match kind {
            PolicyKind::Sts => labels.policy_kind_sts,
            PolicyKind::Tlsa => labels.policy_kind_tlsa,
            PolicyKind::NoPolicy => labels.policy_kind_no_policy,
            PolicyKind::Other => labels.policy_kind_other,
        }
    }

    /// What it means that sessions were opened under this policy.
    pub fn policy_means(&self, kind: PolicyKind) -> &'static str {
        let labels = self.tls_reports();
        match kind {
            PolicyKind::Sts => labels.policy_means_sts,
            PolicyKind::Tlsa => labels.policy_means_tlsa,
            PolicyKind::NoPolicy => labels.policy_means_no_policy,
            PolicyKind::Other => labels.policy_means_other,
        }
    }

    /// A policy in the mode it gives itself, in words; the mode is one word of the report.
    pub fn policy_mode(&self, mode: &str) -> String {
        let labels = self.tls_reports();
        match mode {
            "enforce" => labels.mode_enforce.to_owned(),
            "testing" => labels.mode_testing.to_owned(),
            "none" => labels.mode_none.to_owned(),
            mode => self.say(says::ModeOther { mode }),
        }
    }

    /// A kind of failure, in words.
    pub fn failure(&self, kind: FailureKind) -> &'static str {
        let labels = self.tls_reports();
        match kind {
            FailureKind::StarttlsNotSupported => labels.failure_starttls_not_supported,
            FailureKind::CertificateHostMismatch => labels.failure_certificate_host_mismatch,
            FailureKind::CertificateExpired => labels.failure_certificate_expired,
            FailureKind::CertificateNotTrusted => labels.failure_certificate_not_trusted,
            FailureKind::ValidationFailure => labels.failure_validation_failure,
            FailureKind::TlsaInvalid => labels.failure_tlsa_invalid,
            FailureKind::DnssecInvalid => labels.failure_dnssec_invalid,
            FailureKind::DaneRequired => labels.failure_dane_required,
            FailureKind::StsPolicyFetchError => labels.failure_sts_policy_fetch_error,
            FailureKind::StsPolicyInvalid => labels.failure_sts_policy_invalid,
            FailureKind::StsWebpkiInvalid => labels.failure_sts_webpki_invalid,
            FailureKind::Other => labels.failure_other,
        }
    }

    /// What it means.
    pub fn failure_means(&self, kind: FailureKind) -> &'static str {
        let labels = self.tls_reports();
        match kind {
            FailureKind::StarttlsNotSupported => labels.failure_means_starttls_not_supported,
            FailureKind::CertificateHostMismatch => labels.failure_means_certificate_host_mismatch,
            FailureKind::CertificateExpired => labels.failure_means_certificate_expired,
            FailureKind::CertificateNotTrusted => labels.failure_means_certificate_not_trusted,
            FailureKind::ValidationFailure => labels.failure_means_validation_failure,
            FailureKind::TlsaInvalid => labels.failure_means_tlsa_invalid,
            FailureKind::DnssecInvalid => labels.failure_means_dnssec_invalid,
            FailureKind::DaneRequired => labels.failure_means_dane_required,
            FailureKind::StsPolicyFetchError => labels.failure_means_sts_policy_fetch_error,
            FailureKind::StsPolicyInvalid => labels.failure_means_sts_policy_invalid,
            FailureKind::StsWebpkiInvalid => labels.failure_means_sts_webpki_invalid,
            FailureKind::Other => labels.failure_means_other,
        }
    }

    /// What to do about it.
    pub fn failure_action(&self, kind: FailureKind) -> &'static str {
        let labels = self.tls_reports();
        match kind {
            FailureKind::StarttlsNotSupported => labels.failure_action_starttls_not_supported,
            FailureKind::CertificateHostMismatch => labels.failure_action_certificate_host_mismatch,
            FailureKind::CertificateExpired => labels.failure_action_certificate_expired,
            FailureKind::CertificateNotTrusted => labels.failure_action_certificate_not_trusted,
            FailureKind::ValidationFailure => labels.failure_action_validation_failure,
            FailureKind::TlsaInvalid => labels.failure_action_tlsa_invalid,
            FailureKind::DnssecInvalid => labels.failure_action_dnssec_invalid,
            FailureKind::DaneRequired => labels.failure_action_dane_required,
            FailureKind::StsPolicyFetchError => labels.failure_action_sts_policy_fetch_error,
            FailureKind::StsPolicyInvalid => labels.failure_action_sts_policy_invalid,
            FailureKind::StsWebpkiInvalid => labels.failure_action_sts_webpki_invalid,
            FailureKind::Other => labels.failure_action_other,
        }
    }

    /// How many sessions failed of how many, and the share.
    pub fn sessions_failed(&self, failed: Amount<'_>, all: &str, share: &str) -> String {
        self.say(says::SessionsFailed { all, failed, share })
    }

    /// All of so many sessions were encrypted.
    pub fn all_encrypted(&self, all: Amount<'_>) -> String {
        self.say(says::AllEncrypted { all })
    }

    /// How many reports of how many senders.
    pub fn reports_of(&self, reports: Amount<'_>, senders: Amount<'_>) -> String {
        self.say(says::ReportsOf { reports, senders })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn sessions_are_counted() {
        let amount = |count, text| Amount { count, text };
        let english = Language::English.words();
        assert_eq!(
            english.all_encrypted(amount(0, "0")),
            "The reports tell of no session."
        );
        assert_eq!(
            english.all_encrypted(amount(1, "1")),
            "The one session was encrypted."
        );
        assert_eq!(
            english.reports_of(amount(1, "1"), amount(2, "2")),
            "1 report of 2 organizations"
        );
        let french = Language::French.words();
        assert_eq!(
            french.sessions_failed(amount(1, "1"), "20", "5\u{a0}%"),
            "Sessions en échec\u{a0}: 1 sur 20 (5\u{a0}%)."
        );
    }
}
