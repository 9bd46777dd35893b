//! What a line names: a cipher, or the domain of an address, as a number of whoever keeps the texts.

use serde::{Deserialize, Serialize};

/// A cipher or a domain in the tables of a file or, once placed, of the loaded set.
///
/// It takes three bytes where it is packed, so a table has at most [`Name::LIMIT`] texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Name(u32);

/// What a name is, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// Nothing is told.
    Nothing,
    /// A null sender, or an address without a domain: it is told that there is none.
    NoDomain,
    /// Something is told, and its text was let go.
    NotKept,
    /// The number of a cipher.
    Cipher(u32),
    /// The number of a domain.
    Domain(u32),
}

impl Name {
    /// See [`Named::Nothing`].
    pub const NOTHING: Self = Self(0xff_ffff);
    /// See [`Named::NoDomain`].
    pub const NO_DOMAIN: Self = Self(0xff_fffe);
    /// See [`Named::NotKept`].
    pub const NOT_KEPT: Self = Self(0xff_fffd);
    /// Texts of one kind are fewer than these.
    pub const LIMIT: u32 = 0x7f_fff0;

    const IS_CIPHER: u32 = 0x80_0000;

    /// The cipher with this number; one that is none of a table was not kept.
    pub fn cipher(number: u32) -> Self {
        match number < Self::LIMIT {
            true => Self(number | Self::IS_CIPHER),
            false => Self::NOT_KEPT,
        }
    }

    /// The domain with this number; one that is none of a table was not kept.
    pub fn domain(number: u32) -> Self {
        match number < Self::LIMIT {
            true => Self(number),
            false => Self::NOT_KEPT,
        }
    }

    /// What it is.
    pub fn named(self) -> Named {
        match self {
            Self::NOTHING => Named::Nothing,
            Self::NO_DOMAIN => Named::NoDomain,
            Self::NOT_KEPT => Named::NotKept,
            Self(number) if number & Self::IS_CIPHER != 0 => {
                Named::Cipher(number & !Self::IS_CIPHER)
            }
            Self(number) => Named::Domain(number),
        }
    }

    /// Whether something is told.
    pub fn is_told(self) -> bool {
        self != Self::NOTHING
    }

    /// As it is packed.
    pub fn to_bytes(self) -> [u8; 3] {
        let [a, b, c, _] = self.0.to_le_bytes();
        [a, b, c]
    }

    /// As it was packed.
    pub fn of_bytes([a, b, c]: [u8; 3]) -> Self {
        Self(u32::from_le_bytes([a, b, c, 0]))
    }

    /// The same in other tables, by the places of this one's texts there. What has no place was let go.
    pub fn placed(self, places: Places<'_>) -> Self {
        let place = |table: &[u32], number: u32| table.get(number as usize).copied();
        match self.named() {
            Named::Cipher(number) => {
                place(places.ciphers, number).map_or(Self::NOT_KEPT, Self::cipher)
            }
            Named::Domain(number) => {
                place(places.domains, number).map_or(Self::NOT_KEPT, Self::domain)
            }
            Named::Nothing | Named::NoDomain | Named::NotKept => self,
        }
    }
}

/// Where the texts of one pair of tables stand in another; `u32::MAX` for one that was let go.
#[derive(Clone, Copy, Debug, Default)]
pub struct Places<'a> {
    /// Of each cipher.
    pub ciphers: &'a [u32],
    /// Of each domain.
    pub domains: &'a [u32],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_packed_and_placed() {
        let all = [
            (Name::NOTHING, Named::Nothing),
            (Name::NO_DOMAIN, Named::NoDomain),
            (Name::NOT_KEPT, Named::NotKept),
            (Name::cipher(1), Named::Cipher(1)),
            (Name::domain(1), Named::Domain(1)),
            (
                Name::cipher(Name::LIMIT - 1),
                Named::Cipher(Name::LIMIT - 1),
            ),
            (
                Name::domain(Name::LIMIT - 1),
                Named::Domain(Name::LIMIT - 1),
            ),
            (Name::cipher(u32::MAX), Named::NotKept),
            (Name::domain(Name::LIMIT), Named::NotKept),
        ];
        for (name, named) in all {
            assert_eq!(name.named(), named);
            assert_eq!(Name::of_bytes(name.to_bytes()), name);
        }
        let places = Places {
            ciphers: &[5, 6],
            domains: &[7, u32::MAX],
        };
        assert_eq!(Name::cipher(1).placed(places), Name::cipher(6));
        assert_eq!(Name::domain(0).placed(places), Name::domain(7));
        assert_eq!(Name::domain(1).placed(places), Name::NOT_KEPT);
        assert_eq!(Name::domain(2).placed(places), Name::NOT_KEPT);
        assert_eq!(Name::NO_DOMAIN.placed(places), Name::NO_DOMAIN);
    }
}
