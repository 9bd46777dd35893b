//! The grades that guidelines give.

/// How good version and suite are, in the eyes of a guideline. The worse grade is the larger one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Grade {
    /// As it should be.
    Good,
    /// Still to be accepted.
    Sufficient,
    /// To be replaced soon.
    PhaseOut,
    /// Not to be used.
    Insufficient,
    /// The record does not tell enough.
    CannotTell,
}

impl Grade {
    /// All of them, in the order of every table.
    pub const ALL: [Self; 5] = [
        Self::Good,
        Self::Sufficient,
        Self::PhaseOut,
        Self::Insufficient,
        Self::CannotTell,
    ];

    /// How files name it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Sufficient => "sufficient",
            Self::PhaseOut => "phase_out",
            Self::Insufficient => "insufficient",
            Self::CannotTell => "cannot_tell",
        }
    }
}
