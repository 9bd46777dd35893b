//! The key under which ids, addresses and hosts are hashed.
//!
//! It is fixed, unless the machines of a fleet share one of their own: then what leaves a machine in a
//! tally tells nobody without the key whether a message or an address that he can guess is among it.
//! The page has no such key, so there it costs nothing.

use std::sync::OnceLock;

/// A key that several machines share, and what it is called among them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct HashKey {
    /// The key itself.
    pub secret: [u64; 2],
    /// By which two keys are told apart. It tells nothing of the key.
    pub id: [u8; 8],
}

/// The id of the fixed key.
pub const NO_KEY: [u8; 8] = [0; 8];

static SHARED: OnceLock<HashKey> = OnceLock::new();

/// Hashes under this key from now on. It must be said before anything is read.
///
/// # Errors
/// Where the process hashes under another one already.
pub fn hash_under(key: HashKey) -> Result<(), OtherKey> {
    match *SHARED.get_or_init(|| key) == key {
        true => Ok(()),
        false => Err(OtherKey),
    }
}

/// A process hashes under one key only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("everything is hashed under another key already")]
pub struct OtherKey;

/// The id of the key that is in force.
pub fn key_id() -> [u8; 8] {
    shared().map_or(NO_KEY, |key| key.id)
}

/// The key that is shared, if there is one.
pub(crate) fn shared() -> Option<HashKey> {
    #[cfg(target_arch = "wasm32")]
    return None;
    #[cfg(not(target_arch = "wasm32"))]
    SHARED.get().copied()
}

/// The key in force for SipHash, which is 0 where none is shared.
#[inline]
pub(crate) fn secret() -> [u64; 2] {
    shared().map_or([0, 0], |key| key.secret)
}
