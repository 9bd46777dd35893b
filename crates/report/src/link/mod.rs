//! The share link: a report small enough for the fragment of an address.
//!
//! The way out: [`Content::of`] takes from a report what may be shared and nothing else, [`fit`]
//! coarsens it in stated steps until it fits, and [`Fitted::text`] writes it. The way back is
//! [`find`], which looks for a link in a fragment that mail filters and chat programs may have
//! touched, [`open`], which takes nothing for granted, and [`Content::resolved`], from which every
//! screen follows as from files.
//!
//! Source: `docs/links.md`, which describes the bytes.

mod address;
mod bytes;
mod coarsen;
mod columns;
mod concerned;
mod content;
mod envelope;
mod fit;

mod rename;
mod shown;
mod upgrade;

pub use address::{find, repaired};
pub use columns::MAX_COUNT;
pub use content::{Changes, Content, Made, SharedFlow, SharedView, Span, Who};
pub use envelope::{MAX_TEXT, Opened, Sealed, open};
pub use fit::{Fitted, TooLarge, fit};
pub(crate) use rename::letters;
pub use upgrade::VERSION;

/// An address with a link in it has so many characters at most: Teams cuts at about 2,048.
pub const MAX_ADDRESS: usize = 2000;

/// Why a link does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Its end is missing.
    #[error("the link was cut")]
    Cut,
    /// Its checksum does not fit.
    #[error("the link was changed")]
    Changed,
    /// A newer version of this program made it.
    #[error("the link has version {version}")]
    Newer {
        /// Its version.
        version: u32,
    },
    /// It is something else.
    #[error("no link of this program")]
    NotOurs,
    /// The passphrase does not open it.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// It needs a passphrase, and this browser offers no cryptography here.
    #[error("no cryptography")]
    NoCryptography,
}

impl LinkError {
    /// Its short code, explained in `docs/problems.md`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Cut => "L01",
            Self::Changed => "L02",
            Self::Newer { .. } => "L03",
            Self::NotOurs => "L04",
            Self::WrongPassphrase => "L05",
            Self::NoCryptography => "L06",
        }
    }
}
