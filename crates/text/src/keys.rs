//! The words by which texts choose: `{ $unit -> [recipients] … *[messages] … }`.

use report::compare::Moved;
use report::verdict::Threshold;
use strength::Grade;
use trace::beside::Side;
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

/// `weeks` or `months`.
pub(crate) fn periods(is_by_week: bool) -> &'static str {
    if is_by_week { "weeks" } else { "months" }
}

/// `good`, `sufficient`, `phase-out`, `insufficient` or `cannot-tell`.
pub(crate) fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Good => "good",
        Grade::Sufficient => "sufficient",
        Grade::PhaseOut => "phase-out",
        Grade::Insufficient => "insufficient",
        Grade::CannotTell => "cannot-tell",
    }
}

/// `inbound`, `outbound` or `submission`.
pub(crate) fn side(side: Side) -> &'static str {
    match side {
        Side::Inbound => "inbound",
        Side::Outbound => "outbound",
        Side::Submission => "submission",
    }
}

/// How far a share moved: `unchanged`, `almost-unchanged`, `one-point`, `below-two` or `more`.
pub(crate) fn moved(moved: Moved) -> &'static str {
    match moved {
        Moved::Not => "unchanged",
        Moved::Barely => "almost-unchanged",
        Moved::By(10 | -10) => "one-point",
        Moved::By(-19..=19) => "below-two",
        Moved::By(_) => "more",
    }
}
