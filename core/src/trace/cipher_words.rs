//! Whether a word inside a longer text names a cipher suite.

use super::tls;

/// Whether a word is the name of a cipher suite, or one of the words by which Exchange names its
/// algorithms.
///
/// By its form alone: `TLS_…` of IANA, `ECDHE-RSA-AES256-GCM-SHA384` of OpenSSL, the same without
/// `TLS_` in front as Exim writes the names of GnuTLS, and `CALG_…`.
pub(super) fn known_cipher_word(word: &str) -> bool {
    let begins = |start: &str| {
        let (first, rest) = word.split_at_checked(start.len()).unwrap_or_default();
        first.eq_ignore_ascii_case(start) && !rest.is_empty()
    };
    if begins("CALG_") {
        return true;
    }
    let mut parts = word.split(['-', '_']);
    let last = word.rsplit(['-', '_']).next().unwrap_or_default();
    // `TLS_1_2` is a version.
    if begins("TLS_") && tls::class_of_version(word).is_none() {
        return true;
    }
    let is_short = last.len() == word.len();
    !is_short && parts.any(is_encryption) && is_end(last)
}

fn is_encryption(part: &str) -> bool {
    const STARTS: [&str; 11] = [
        "AES", "RC2", "RC4", "DES", "3DES", "CHACHA20", "CAMELLIA", "ARIA", "SEED", "IDEA", "NULL",
    ];
    STARTS.iter().any(|start| begins_with(part, start))
}

/// What stands at the end of a name: the hash, or the mode of a suite without one.
fn is_end(part: &str) -> bool {
    const STARTS: [&str; 6] = ["SHA", "MD5", "POLY1305", "GCM", "CCM", "P"];
    let is_bits = part == "8";
    is_bits || STARTS.iter().any(|start| begins_with(part, start))
}

fn begins_with(part: &str, start: &str) -> bool {
    let begins = part.get(..start.len());
    begins.is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

/// The first word of a text that names a cipher suite.
pub(super) fn first_cipher_word(text: &str) -> Option<&str> {
    let is_inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let mut words = text.split(|c: char| !is_inside(c));
    words.find(|word| known_cipher_word(word))
}

/// Whether a text in the place of a cipher says that there is none, or nothing.
pub(super) fn is_no_cipher(text: &str) -> bool {
    let text = text.trim();
    text.is_empty()
        || ["-", "none", "unknown"]
            .iter()
            .any(|word| text.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_other_words() {
        for word in [
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384_P256",
            "TLS_AES_128_GCM_SHA256",
            "ECDHE-RSA-AES256-GCM-SHA384",
            "ecdhe_rsa_aes_256_gcm_sha384",
            "AES256-SHA",
            "DES-CBC3-SHA",
            "RC4-MD5",
            "ECDHE-RSA-CHACHA20-POLY1305",
            "AES128-CCM8",
            "CALG_AES_256",
        ] {
            assert!(known_cipher_word(word), "{word}");
        }
        for word in [
            "", "TLS1_2", "TLS_1_2", "TLS_", "AES256", "SHA384", "CALG_", "with", "x-y",
            "mail-sha", "é",
        ] {
            assert!(!known_cipher_word(word), "{word}");
        }
    }

    #[test]
    fn words_in_longer_texts() {
        for (text, word) in [
            ("TLS1_2 with AES256-SHA, x", Some("AES256-SHA")),
            ("Version=TLS 1.2;Cipher=CALG_AES_256.", Some("CALG_AES_256")),
            ("TLS1_2 with AES256", None),
            ("", None),
        ] {
            assert_eq!(first_cipher_word(text), word, "{text}");
        }
    }
}
