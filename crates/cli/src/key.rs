//! The key of a fleet, out of a file.

use std::path::Path;

use sha2::{Digest, Sha256};
use trace::hash_key::{self, HashKey};

use crate::failure::Failure;

/// Whoever knows of the tallies could try all shorter ones.
const LEAST: usize = 16;

/// A file that is longer is no key, but given by mistake.
const MOST: u64 = 1 << 16;

/// Hashes under the key in this file from now on.
pub(crate) fn take_up(path: &Path) -> Result<(), Failure> {
    let unreadable = |error| Failure::Unreadable {
        path: path.to_owned(),
        error,
    };
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    let content = match size <= MOST {
        true => std::fs::read(path).map_err(unreadable)?,
        false => Vec::new(),
    };
    // An editor may have ended the line.
    let content = content.trim_ascii_end();
    if content.len() < LEAST {
        return Err(Failure::BadKey {
            path: path.to_owned(),
        });
    }
    hash_key::hash_under(of(content)).map_err(|_| Failure::BadKey {
        path: path.to_owned(),
    })
}

/// A file may be of any length; what is hashed under has 128 bits. The id comes from the same digest, and
/// tells nothing of the rest of it.
fn of(content: &[u8]) -> HashKey {
    let mut digest = Sha256::new();
    digest.update(b"mailflow-insight fleet key\0");
    digest.update(content);
    let digest = digest.finalize();
    let eight = |at: usize| -> [u8; 8] {
        let bytes = digest.get(at..).and_then(<[u8]>::first_chunk);
        bytes.copied().unwrap_or_default()
    };
    HashKey {
        secret: [0, 8].map(|at| u64::from_le_bytes(eight(at))),
        id: eight(16),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_fixed_by_their_files() {
        let (one, two) = (of(b"a key of sixteen"), of(b"a key of Sixteen"));
        assert!(one.id != two.id && one.secret != two.secret);
        // Tallies of last year are opened by it.
        assert_eq!(one.id, of(b"a key of sixteen").id);
    }
}
