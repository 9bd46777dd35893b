//! What was found, why it matters and what can be done about it.

use report::InsightId;

use crate::messages::insights as says;
use crate::words::Words;

impl Words {
    /// An insight: what was found.
    pub fn insight(&self, id: InsightId) -> &'static str {
        let labels = self.insight_labels();
        match id {
            InsightId::InboundPartnerTls10 => labels.inbound_partner_tls10,
            InsightId::InboundOnpremisesTls10 => labels.inbound_onpremises_tls10,
            InsightId::InboundPartnerNoTls => labels.inbound_partner_no_tls,
            InsightId::InboundOnpremisesNoTls => labels.inbound_onpremises_no_tls,
            InsightId::OutboundConnectorOldTls => labels.outbound_connector_old_tls,
            InsightId::OutboundConnectorNoTls => labels.outbound_connector_no_tls,
            InsightId::ForcedTlsNotMet => labels.forced_tls_not_met,
            InsightId::InternetNoTls => labels.internet_no_tls,
            InsightId::TlsNotRecorded => labels.tls_not_recorded,
            InsightId::WeakCipher => labels.weak_cipher,
            InsightId::NoForwardSecrecy => labels.no_forward_secrecy,
        }
    }

    /// Why an insight matters.
    pub fn insight_why(&self, id: InsightId) -> &'static str {
        let labels = self.insight_labels();
        match id {
            InsightId::InboundPartnerTls10 | InsightId::InboundOnpremisesTls10 => labels.why_tls10,
            InsightId::InboundPartnerNoTls | InsightId::InboundOnpremisesNoTls => {
                labels.why_inbound_no_tls
            }
            InsightId::OutboundConnectorOldTls => labels.why_old_tls,
            InsightId::OutboundConnectorNoTls => labels.why_outbound_no_tls,
            InsightId::ForcedTlsNotMet => labels.why_forced_tls,
            InsightId::InternetNoTls => labels.why_internet,
            InsightId::TlsNotRecorded => labels.why_not_recorded,
            InsightId::WeakCipher => labels.why_weak_cipher,
            InsightId::NoForwardSecrecy => labels.why_forward_secrecy,
        }
    }

    /// What can be done about it.
    pub fn insight_action(&self, id: InsightId) -> &'static str {
        let labels = self.insight_labels();
        match id {
            InsightId::InboundPartnerTls10 | InsightId::InboundPartnerNoTls => {
                labels.action_partner
            }
            InsightId::InboundOnpremisesTls10 | InsightId::InboundOnpremisesNoTls => {
                labels.action_onpremises
            }
            InsightId::OutboundConnectorOldTls | InsightId::OutboundConnectorNoTls => {
                labels.action_outbound
            }
            InsightId::ForcedTlsNotMet => labels.action_forced_tls,
            InsightId::InternetNoTls => labels.action_internet,
            InsightId::TlsNotRecorded => labels.action_not_recorded,
            InsightId::WeakCipher | InsightId::NoForwardSecrecy => labels.action_ciphers,
        }
    }

    /// The numbers of an insight: how many of how many, and the limit.
    pub fn insight_numbers(
        &self,
        id: InsightId,
        part: &str,
        whole: &str,
        share: &str,
        limit: &str,
    ) -> String {
        match id {
            InsightId::ForcedTlsNotMet => self.say(says::NumbersForced { part, share, whole }),
            _ => self.say(says::Numbers {
                limit,
                part,
                share,
                whole,
            }),
        }
    }

    /// The same, and who.
    pub fn insight_evidence(
        &self,
        id: InsightId,
        flow: &str,
        part: &str,
        whole: &str,
        share: &str,
        limit: &str,
    ) -> String {
        let numbers = &self.insight_numbers(id, part, whole, share, limit);
        self.say(says::Evidence { flow, numbers })
    }
}
