//! What of the filter applies to what TLS stopped: a direction, a partner, and a text.

use crate::tally::{PartnerFilter, Selection, StoppedRow};
use crate::trace::Direction;
use crate::trace::beside::Side;

/// What of the filter applies to what TLS stopped.
pub(super) struct Wanted {
    pub(super) direction: Option<Direction>,
    pub(super) partner: Option<PartnerFilter>,
    /// In small letters.
    text: String,
}

impl Wanted {
    pub(super) fn of(selection: &Selection, text: &str) -> Self {
        Self {
            direction: selection.direction,
            partner: selection.partner.clone(),
            text: text.trim().to_lowercase(),
        }
    }

    pub(super) fn has(&self, side: Side) -> bool {
        match (self.direction, side) {
            (None, _) => true,
            (Some(wanted), Side::Inbound) => wanted == Direction::Inbound,
            (Some(wanted), Side::Outbound) => wanted == Direction::Outbound,
            (Some(_), Side::Submission) => false,
        }
    }

    pub(super) fn has_row(&self, row: &StoppedRow) -> bool {
        let mut told = [&row.domain, &row.server].into_iter().flatten();
        self.has(row.side)
            && (self.text.is_empty() || told.any(|told| told.to_lowercase().contains(&self.text)))
            && match &self.partner {
                Some(partner) => is_of(partner, row.domain.as_deref()),
                None => true,
            }
    }
}

/// Whether a domain is one of a partner.
fn is_of(partner: &PartnerFilter, domain: Option<&str>) -> bool {
    let wanted = partner.domain.as_deref();
    let is_below = |domain: &str, wanted: &str| {
        let above = domain.strip_suffix(wanted);
        above.is_some_and(|above| above.ends_with('.'))
    };
    wanted == domain
        || (partner.is_folded
            && domain
                .zip(wanted)
                .is_some_and(|(domain, wanted)| is_below(domain, wanted)))
}
