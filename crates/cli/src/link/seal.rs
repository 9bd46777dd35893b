//! Links under a passphrase, as the page seals and opens them (`docs/links.md`, The envelope).

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use icu_normalizer::ComposingNormalizerBorrowed;
use pbkdf2::pbkdf2_hmac;
use report::link::{Content, LinkError, Sealed, VERSION};
use sha2::Sha256;

/// Rounds of PBKDF2 for new links: those of the page.
const ROUNDS: u32 = 600_000;

/// Why something is not encrypted.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotSealed {
    /// The system gives no random numbers.
    #[error("{0}")]
    NoRandomNumbers(#[from] getrandom::Error),
    /// AES-GCM refuses gigabytes. A link has a few hundred bytes.
    #[error("too large to encrypt")]
    TooLarge,
}

/// Encrypts what a link holds, with a salt and a nonce of its own.
///
/// # Errors
/// See [`NotSealed`].
pub(super) fn seal(packed: &[u8], passphrase: &str) -> Result<Sealed, NotSealed> {
    let mut sealed = Sealed {
        version: VERSION,
        rounds: ROUNDS,
        salt: [0; 16],
        nonce: [0; 12],
        secret: Vec::new(),
    };
    getrandom::fill(&mut sealed.salt)?;
    getrandom::fill(&mut sealed.nonce)?;
    let bound = sealed.bound();
    let what = Payload {
        msg: packed,
        aad: &bound,
    };
    let secret = cipher(&sealed, passphrase).encrypt(&Nonce::from(sealed.nonce), what);
    sealed.secret = secret.map_err(|_| NotSealed::TooLarge)?;
    Ok(sealed)
}

/// Decrypts what a link holds.
///
/// # Errors
/// Where the passphrase is another one.
pub(super) fn unseal(sealed: &Sealed, passphrase: &str) -> Result<Content, LinkError> {
    let bound = sealed.bound();
    let what = Payload {
        msg: &sealed.secret,
        aad: &bound,
    };
    // The checksum said that the link is whole: what does not decrypt has another key.
    let packed = cipher(sealed, passphrase)
        .decrypt(&Nonce::from(sealed.nonce), what)
        .map_err(|_| LinkError::WrongPassphrase)?;
    sealed.opened(&packed)
}

fn cipher(sealed: &Sealed, passphrase: &str) -> Aes256Gcm {
    // One spelling of accents, whatever the keyboard writes.
    let passphrase = ComposingNormalizerBorrowed::new_nfkc().normalize(passphrase);
    let mut key = [0; 32];
    pbkdf2_hmac::<Sha256>(passphrase.as_bytes(), &sealed.salt, sealed.rounds, &mut key);
    Aes256Gcm::new(&Key::<Aes256Gcm>::from(key))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use report::link::{Opened, open};

    use super::*;

    /// Sealed by WebCrypto as the page does it, with Node.js, out of the content of `tests/links/v1.txt`; the
    /// passphrase was given with its accent apart.
    const OF_WEB_CRYPTO: &str = include_str!("../../../../tests/links/v1-passphrase.txt");
    const OPEN: &str = include_str!("../../../../tests/links/v1.txt");

    fn fragment(link: &str) -> &str {
        let link = link.trim();
        link.split_once("r=").map_or(link, |(_, text)| text)
    }

    fn sealed(text: &str) -> Sealed {
        match open(fragment(text)).unwrap() {
            Opened::Sealed(sealed) => sealed,
            Opened::Content(_) => unreachable!("it is under a passphrase"),
        }
    }

    #[test]
    fn what_the_page_sealed_is_opened() {
        let Ok(Opened::Content(content)) = open(fragment(OPEN)) else {
            unreachable!("it is open")
        };
        let sealed = sealed(OF_WEB_CRYPTO);
        assert_eq!(sealed.rounds, ROUNDS);
        assert_eq!(
            unseal(&sealed, "korrekt pferd b\u{fc}ro klammer"),
            Ok(*content)
        );
        assert_eq!(
            unseal(&sealed, "korrekt pferd buro klammer"),
            Err(LinkError::WrongPassphrase)
        );
    }

    #[test]
    fn what_is_changed_is_not_opened() {
        let sealed = Sealed {
            rounds: 2,
            ..sealed(OF_WEB_CRYPTO)
        };
        let mut of_another_version = sealed.clone();
        of_another_version.version += 1;
        for sealed in [sealed, of_another_version] {
            assert_eq!(
                unseal(&sealed, "korrekt pferd b\u{fc}ro klammer"),
                Err(LinkError::WrongPassphrase)
            );
        }
    }
}
