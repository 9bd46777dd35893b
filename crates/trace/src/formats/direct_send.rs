//! Mail without a connector that claims to be the organization's own.
//!
//! Source of the rules: `docs/stopped.md`, Direct Send.

use crate::beside::{BesideFact, Direct};
use crate::options::Options;
use crate::{Direction, Sink, Transfer, domain_of_address};

/// The organization's own domains, as far as a person told them.
pub(super) struct OwnDomains(Vec<String>);

impl OwnDomains {
    /// Those of the options.
    pub fn of(options: &Options) -> Self {
        Self(options.own_domains.clone())
    }

    /// Whether a transfer claims to come from one of them, and comes without a connector.
    pub fn are_claimed_by(&self, transfer: &Transfer<'_>) -> bool {
        // Nearly all end here.
        !self.0.is_empty()
            && transfer.direction == Direction::Inbound
            && transfer.connector.is_none()
            && self.claimed(transfer).is_some()
    }

    fn claimed<'s>(&'s self, transfer: &Transfer<'_>) -> Option<&'s str> {
        let domain = domain_of_address(transfer.evidence.sender?)?;
        let mut own = self.0.iter().map(String::as_str);
        own.find(|own| *own == domain)
    }

    /// Tells such a transfer, with the address and the name of the client.
    pub fn tell(&self, transfer: &Transfer<'_>, address: &str, name: &str, sink: &mut dyn Sink) {
        let Some(domain) = self.claimed(transfer) else {
            return;
        };
        sink.beside(&BesideFact::Direct(Direct {
            at: transfer.at,
            identity: transfer.identity,
            address,
            name,
            domain,
            tls: transfer.tls,
        }));
    }
}

/// Whether a cell for the directionality says that the message came authenticated.
pub(super) fn is_originating(directionality: &str) -> bool {
    ["Originating", "2"]
        .iter()
        .any(|word| directionality.eq_ignore_ascii_case(word))
}
