//! What TLS stopped, submissions and Direct Send.

use trace::beside::{Reason, Side};

use crate::amount::Amount;
use crate::messages::stopped as says;
use crate::words::Words;

impl Words {
    /// On which side of a connection the own server was, in words.
    pub fn stopped_side(&self, side: Side) -> &'static str {
        let labels = self.stopped();
        match side {
            Side::Inbound => labels.side_inbound,
            Side::Outbound => labels.side_outbound,
            Side::Submission => labels.side_submission,
        }
    }

    /// A reason, in words.
    pub fn stopped_reason(&self, reason: Reason) -> &'static str {
        let labels = self.stopped();
        match reason {
            Reason::CertificateExpired => labels.reason_certificate_expired,
            Reason::CertificateHostMismatch => labels.reason_certificate_host_mismatch,
            Reason::CertificateNotTrusted => labels.reason_certificate_not_trusted,
            Reason::TlsaInvalid => labels.reason_tlsa_invalid,
            Reason::DnssecInvalid => labels.reason_dnssec_invalid,
            Reason::DaneRequired => labels.reason_dane_required,
            Reason::StsWebpkiInvalid => labels.reason_sts_webpki_invalid,
            Reason::StsPolicyInvalid => labels.reason_sts_policy_invalid,
            Reason::StsPolicyFetchError => labels.reason_sts_policy_fetch_error,
            Reason::ProtocolVersion => labels.reason_protocol_version,
            Reason::NoSharedCipher => labels.reason_no_shared_cipher,
            Reason::ClientCertificate => labels.reason_client_certificate,
            Reason::TlsUnavailableHere => labels.reason_tls_unavailable_here,
            Reason::StarttlsNotSupported => labels.reason_starttls_not_supported,
            Reason::TlsRequiredByThem => labels.reason_tls_required_by_them,
            Reason::TlsRequiredByUs => labels.reason_tls_required_by_us,
            Reason::NotTls => labels.reason_not_tls,
            Reason::ConnectionLostDuringStarttls => labels.reason_connection_lost_during_starttls,
            Reason::ValidationFailure => labels.reason_validation_failure,
            Reason::HandshakeFailed => labels.reason_handshake_failed,
        }
    }

    /// What it means on a side.
    pub fn stopped_means(&self, reason: Reason, side: Side) -> &'static str {
        let is_client = side == Side::Outbound;
        let labels = self.stopped();
        match reason {
            Reason::CertificateExpired if is_client => labels.means_certificate_expired_client,
            Reason::CertificateExpired => labels.means_certificate_expired,
            Reason::CertificateHostMismatch if is_client => {
                labels.means_certificate_host_mismatch_client
            }
            Reason::CertificateHostMismatch => labels.means_certificate_host_mismatch,
            Reason::CertificateNotTrusted if is_client => {
                labels.means_certificate_not_trusted_client
            }
            Reason::CertificateNotTrusted => labels.means_certificate_not_trusted,
            Reason::TlsaInvalid => labels.means_tlsa_invalid,
            Reason::DnssecInvalid => labels.means_dnssec_invalid,
            Reason::DaneRequired => labels.means_dane_required,
            Reason::StsWebpkiInvalid => labels.means_sts_webpki_invalid,
            Reason::StsPolicyInvalid => labels.means_sts_policy_invalid,
            Reason::StsPolicyFetchError => labels.means_sts_policy_fetch_error,
            Reason::ProtocolVersion => labels.means_protocol_version,
            Reason::NoSharedCipher => labels.means_no_shared_cipher,
            Reason::ClientCertificate => labels.means_client_certificate,
            Reason::TlsUnavailableHere => labels.means_tls_unavailable_here,
            Reason::StarttlsNotSupported => labels.means_starttls_not_supported,
            Reason::TlsRequiredByThem => labels.means_tls_required_by_them,
            Reason::TlsRequiredByUs => labels.means_tls_required_by_us,
            Reason::NotTls => labels.means_not_tls,
            Reason::ConnectionLostDuringStarttls => labels.means_connection_lost_during_starttls,
            Reason::ValidationFailure => labels.means_validation_failure,
            Reason::HandshakeFailed => labels.means_handshake_failed,
        }
    }

    /// What to do about it on a side.
    pub fn stopped_action(&self, reason: Reason, side: Side) -> &'static str {
        let is_client = side == Side::Outbound;
        let labels = self.stopped();
        match reason {
            Reason::CertificateExpired if is_client => labels.action_certificate_expired_client,
            Reason::CertificateExpired => labels.action_certificate_expired,
            Reason::CertificateHostMismatch if is_client => {
                labels.action_certificate_host_mismatch_client
            }
            Reason::CertificateHostMismatch => labels.action_certificate_host_mismatch,
            Reason::CertificateNotTrusted if is_client => {
                labels.action_certificate_not_trusted_client
            }
            Reason::CertificateNotTrusted => labels.action_certificate_not_trusted,
            Reason::TlsaInvalid => labels.action_tlsa_invalid,
            Reason::DnssecInvalid => labels.action_dnssec_invalid,
            Reason::DaneRequired => labels.action_dane_required,
            Reason::StsWebpkiInvalid | Reason::StsPolicyInvalid | Reason::StsPolicyFetchError => {
                labels.action_sts
            }
            Reason::ProtocolVersion => labels.action_protocol_version,
            Reason::NoSharedCipher => labels.action_no_shared_cipher,
            Reason::ClientCertificate => labels.action_client_certificate,
            Reason::TlsUnavailableHere => labels.action_tls_unavailable_here,
            Reason::StarttlsNotSupported => labels.action_starttls_not_supported,
            Reason::TlsRequiredByThem => labels.action_tls_required_by_them,
            Reason::TlsRequiredByUs => labels.action_tls_required_by_us,
            Reason::NotTls => labels.action_not_tls,
            Reason::ConnectionLostDuringStarttls => labels.action_connection_lost_during_starttls,
            Reason::ValidationFailure => labels.action_validation_failure,
            Reason::HandshakeFailed => labels.action_handshake_failed,
        }
    }

    /// So many transfers fell back to clear text.
    pub fn fell_back(&self, fallbacks: Amount<'_>) -> String {
        self.say(says::FellBack { fallbacks })
    }

    /// So many messages wait, and so many came back, for reasons of TLS.
    pub fn waits_or_came_back(&self, waiting: Amount<'_>, returned: Amount<'_>) -> String {
        self.say(says::WaitsOrCameBack { returned, waiting })
    }

    /// So many messages, by so many accounts, as reports say.
    pub fn reported_accounts(&self, messages: Amount<'_>, accounts: Amount<'_>) -> String {
        self.say(says::ReportedAccounts { accounts, messages })
    }

    /// So many messages of own servers were refused as Direct Send.
    pub fn direct_refused(&self, refused: Amount<'_>) -> String {
        self.say(says::DirectRefused { refused })
    }

    /// So many rows are not shown; the evidence file has them.
    pub fn more_rows(&self, more: Amount<'_>) -> String {
        self.say(says::MoreRows { more })
    }

    /// What refusing Direct Send would stop.
    pub fn direct_would_stop(&self, messages: Amount<'_>) -> String {
        self.say(says::DirectWouldStop { messages })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn what_waits_and_what_came_back_agree_each_with_their_own_number() {
        let amount = |count, text| Amount { count, text };
        let [english, french] = [Language::English, Language::French].map(Language::words);
        assert_eq!(
            english.waits_or_came_back(amount(1, "1"), amount(21, "21")),
            "1 message waits and 21 came back for reasons of TLS."
        );
        assert_eq!(
            french.waits_or_came_back(amount(2, "2"), amount(0, "0")),
            "2 messages attendent et 0 est retourné à l’expéditeur pour des raisons de TLS."
        );
    }
}
