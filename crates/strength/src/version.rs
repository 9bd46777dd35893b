//! Versions of TLS, as far as a record tells them.

/// What a record tells of the version of an encrypted connection: the classes of `docs/counting.md` that
/// are encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Version {
    /// SSL 2 or 3: `ssl`.
    Ssl,
    /// TLS 1.0: `tls1_0`.
    Tls1_0,
    /// TLS 1.1: `tls1_1`.
    Tls1_1,
    /// TLS 1.2: `tls1_2`.
    Tls1_2,
    /// TLS 1.3: `tls1_3`.
    Tls1_3,
    /// Encrypted, version not told: `tls_unversioned`.
    Unversioned,
}

impl Version {
    /// All of them, in the order of every table.
    pub const ALL: [Self; 6] = [
        Self::Ssl,
        Self::Tls1_0,
        Self::Tls1_1,
        Self::Tls1_2,
        Self::Tls1_3,
        Self::Unversioned,
    ];

    /// The versions that the connection may have had.
    pub(crate) fn possible(self) -> impl Iterator<Item = Self> + Clone {
        let told = Self::ALL
            .into_iter()
            .filter(|one| *one != Self::Unversioned);
        told.filter(move |one| self == Self::Unversioned || *one == self)
    }

    /// Whether this is one of the versions of a suite, given as bits.
    pub(crate) fn is_in(self, versions: u8) -> bool {
        versions & (1 << self as u8) != 0
    }
}
