//! What of the filter applies to what TLS stopped: a direction, and a partner.

use crate::tally::{PartnerFilter, Selection, StoppedRow};
use crate::trace::Direction;
use crate::trace::beside::Side;

/// What of the filter applies to what TLS stopped.
pub(super) struct Wanted {
    pub(super) direction: Option<Direction>,
    pub(super) partner: Option<PartnerFilter>,
}

impl Wanted {
    pub(super) fn of(selection: &Selection) -> Self {
        Self {
            direction: selection.direction,
            partner: selection.partner.clone(),
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
        self.has(row.side)
            && match &self.partner {
                Some(partner) => partner.domain == row.domain,
                None => true,
            }
    }
}
