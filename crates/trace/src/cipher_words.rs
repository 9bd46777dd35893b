//! Whether a word inside a longer text names a cipher suite.

use strength::Cipher;

/// Whether a word is the name of a cipher suite, or one of the words by which Exchange names its
/// algorithms, as the tables of strength know them.
fn is_cipher(word: &str) -> bool {
    Cipher::of(word).is_some_and(|cipher| cipher.is_known())
}

/// The first word of a text that names a cipher suite.
pub(super) fn first_cipher_word(text: &str) -> Option<&str> {
    let is_inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let mut words = text.split(|c: char| !is_inside(c));
    words.find(|word| is_cipher(word))
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
            "AES256",
        ] {
            assert!(is_cipher(word), "{word}");
        }
        for word in [
            "", "TLS1_2", "TLS_1_2", "TLS_", "SHA384", "CALG_", "with", "x-y", "mail-sha", "é",
        ] {
            assert!(!is_cipher(word), "{word}");
        }
    }

    #[test]
    fn words_in_longer_texts() {
        for (text, word) in [
            ("TLS1_2 with AES256-SHA, x", Some("AES256-SHA")),
            ("Version=TLS 1.2;Cipher=CALG_AES_256.", Some("CALG_AES_256")),
            ("TLS1_2 with AES256", Some("AES256")),
            ("", None),
        ] {
            assert_eq!(first_cipher_word(text), word, "{text}");
        }
    }
}
