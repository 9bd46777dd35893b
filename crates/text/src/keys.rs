//! The words by which texts choose: `{ $unit -> [recipients] … *[messages] … }`.

use report::verdict::Threshold;
use trace::{Direction, Unit};

/// `messages` or `recipients`.
pub(crate) fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Messages => "messages",
        Unit::Recipients => "recipients",
    }
}

/// `inbound` or `outbound`.
pub(crate) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Inbound => "inbound",
        Direction::Outbound => "outbound",
    }
}

/// `yes` or `no`.
pub(crate) fn yes(it_is: bool) -> &'static str {
    if it_is { "yes" } else { "no" }
}

/// Whether the threshold is one of versions: `version`, or `encrypted`.
pub(crate) fn threshold_asks(threshold: Threshold) -> &'static str {
    match threshold {
        Threshold::Encrypted => "encrypted",
        Threshold::Tls1_2 | Threshold::Tls1_3 => "version",
    }
}
