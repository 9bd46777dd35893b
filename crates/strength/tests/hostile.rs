//! No text is too strange: whatever a file holds, there is an answer, and it is short.

mod support;

use proptest::prelude::*;
use strength::{Cipher, ExchangeWords, ForwardSecrecy, Grade, Guideline, LONGEST_LABEL, Version};

/// What must hold of any text.
fn check(text: &str) {
    let cipher = Cipher::of(text);
    if let Some(cipher) = &cipher {
        let again = Cipher::of(&cipher.text());
        assert_eq!(again.as_ref(), Some(cipher));
        assert!(cipher.text().len() <= 1024);
    }
    for version in Version::ALL {
        let candidates = cipher
            .as_ref()
            .map_or(0, |cipher| cipher.candidates(version).count());
        if let Some(cipher) = &cipher {
            let label = cipher.label(version);
            assert!(!label.is_empty() && label.chars().count() <= LONGEST_LABEL);
            assert!(cipher.is_known() || candidates == 0);
        }
        for guideline in Guideline::ALL {
            let explanation = strength::explain(version, cipher.as_ref(), guideline);
            assert_eq!(explanation.suites.len(), candidates);
            let first = explanation.reasons.first().map(|reason| reason.grade);
            let are_same = explanation
                .reasons
                .iter()
                .all(|reason| Some(reason.grade) == first);
            let expected = first.filter(|_| are_same).unwrap_or(Grade::CannotTell);
            assert_eq!(explanation.grade, expected);
            assert_eq!(
                explanation.grade,
                strength::grade(version, cipher.as_ref(), guideline)
            );
            if candidates == 0 && version != Version::Tls1_3 {
                assert_eq!(explanation.forward_secrecy, ForwardSecrecy::CannotTell);
            }
        }
    }
}

#[test]
fn long_and_foreign_texts() {
    let long = "A".repeat(1 << 20);
    assert_eq!(Cipher::of(&long).unwrap().label(Version::Tls1_2).len(), 100);
    let foreign = "ключ\u{1f511}".repeat(100);
    assert_eq!(
        Cipher::of(&foreign)
            .unwrap()
            .label(Version::Tls1_2)
            .chars()
            .count(),
        100
    );
    for text in [
        &long,
        &foreign,
        &"_".repeat(5000),
        &"/".repeat(5000),
        &":".repeat(5000),
        &"TLS_".repeat(5000),
        &format!("TLS_AES_256_GCM_SHA384{}x", " ".repeat(2000)),
        &format!("CALG_AES_256/{}:0/CALG_ECDHE", "é".repeat(600)),
        &format!("CALG_AES_256/x:{}/CALG_ECDHE", "0".repeat(600)),
        &format!("ECDHE_{}__RSA__AES_128_GCM", "x".repeat(400)),
        "\u{0}",
        "\u{202e}TLS_AES_256_GCM_SHA384",
        "ＴＬＳ_AES_256_GCM_SHA384",
        "TLS_AE\u{17f}_256_GCM_SHA384",
        "a\u{301}\u{301}\u{301}",
        "\u{feff}",
        "\u{85}",
    ] {
        check(text);
    }
}

/// Pieces of real names, put together anyhow.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "TLS",
        "ECDHE",
        "DHE",
        "RSA",
        "PSK",
        "WITH",
        "AES",
        "128",
        "256",
        "GCM",
        "CBC",
        "CCM",
        "8",
        "SHA",
        "SHA1",
        "SHA256",
        "SHA384",
        "CHACHA20",
        "POLY1305",
        "P256",
        "AES256",
        "AES128",
        "RC4",
        "NULL",
        "3DES",
        "EDE",
        "anon",
        "ECDSA",
        "X25519",
        "HYBRID",
        "CALG_AES_256",
        "CALG_AES",
        "CALG_SHA_384",
        "CALG_SHA1",
        "CALG_ECDHE",
        "CALG_RSA_KEYX",
        "0",
        "160",
        "none",
        "é",
        "",
    ]);
    let join = prop::sample::select(vec!["_", "-", "__", "/", ":", " ", "", "\"", ","]);
    prop::collection::vec((piece, join), 0..12).prop_map(|all| {
        all.iter()
            .map(|(piece, join)| format!("{piece}{join}"))
            .collect()
    })
}

proptest! {
    #[test]
    fn any_text(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_pieces(text in pieces()) {
        check(&text);
    }

    #[test]
    fn any_words(bulk in any::<String>(), mac in any::<String>(), mac_bits: Option<u32>, key_exchange in any::<String>()) {
        let words = ExchangeWords { bulk: &bulk, mac: &mac, mac_bits, key_exchange: &key_exchange };
        check(&words.to_string());
    }
}
