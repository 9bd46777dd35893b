//! The rules of `docs/strength.md`, each with the smallest inputs that show it.
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

mod support;

use strength::{Cipher, ExchangeWords, ForwardSecrecy, Grade, Guideline, Subject, Version};
use support::{candidates, shown};

const NCSC: Guideline = Guideline::NcscNl2025_05;

fn left(text: &str, version: Version) -> String {
    candidates(&Cipher::of(text).unwrap(), version)
}

#[test]
fn some_texts_are_no_cipher() {
    for text in [
        "", " ", "-", "none", "None", "unknown", "UNKNOWN", "\"\"", "\" - \"", "none,", " . ",
        "';'",
    ] {
        assert_eq!(Cipher::of(text), None, "{text:?}");
    }
    for text in ["no", "null", "0", "--", "none at all", "unknown cipher"] {
        let cipher = Cipher::of(text).unwrap();
        assert!(!cipher.is_known());
        assert_eq!(cipher.label(Version::Tls1_2), text);
    }
}

#[test]
fn a_name_must_be_whole() {
    for text in [
        "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384_P999",
        "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384_P256_P384",
        "TLS_ECDHE_RSA_WITH_AES_256_GCM",
        // Only names of GnuTLS may come without `TLS_`.
        "ECDHE_RSA_WITH_AES_256_GCM_SHA384",
        "TLS_ECDHE-RSA-AES256-GCM-SHA384",
        // Only behind ChaCha20 may the hash be missing.
        "TLS_AES_128_GCM",
        "TLS__AES_128_GCM_SHA256",
        "TLS AES 128 GCM SHA256",
        "AES256-SHA*",
        "_P256",
        "P256",
        "SHA256",
        "TLS",
    ] {
        let cipher = Cipher::of(text).unwrap();
        assert!(!cipher.is_known(), "{text}");
        assert_eq!(
            shown(text, Version::Tls1_2, NCSC),
            format!("{text} cannot_tell cannot_tell")
        );
    }
}

#[test]
fn a_suite_contradicts_a_version_that_cannot_have_it() {
    let told = |text, version| (left(text, version), shown(text, version, NCSC));
    let none = String::new();
    assert_eq!(
        told("AES_256_GCM_SHA384", Version::Tls1_2),
        (
            none.clone(),
            "TLS_AES_256_GCM_SHA384 cannot_tell cannot_tell".into()
        )
    );
    // TLS 1.3 has forward secrecy whatever else is told.
    assert_eq!(
        told("AES256-SHA", Version::Tls1_3),
        (
            none.clone(),
            "TLS_RSA_WITH_AES_256_CBC_SHA cannot_tell yes".into()
        )
    );
    // GCM came with TLS 1.2, but TLS 1.0 is insufficient all the same.
    assert_eq!(
        told("AES128-GCM-SHA256", Version::Tls1_0),
        (
            none,
            "TLS_RSA_WITH_AES_128_GCM_SHA256 insufficient cannot_tell".into()
        )
    );
    let explanation = strength::explain(
        Version::Tls1_2,
        Cipher::of("TLS_AES_128_GCM_SHA256").as_ref(),
        NCSC,
    );
    assert_eq!((explanation.suites, explanation.reasons), (vec![], vec![]));
}

#[test]
fn descriptions_of_gnutls_say_the_suite() {
    for (text, suite) in [
        (
            "ECDHE_SECP256R1__RSA_SHA256__AES_256_GCM",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
        ),
        (
            "ECDHE-SECP256R1__RSA-SHA256__AES-256-GCM",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
        ),
        (
            "ecdhe_x25519__rsa_pss_rsae_sha256__aes_128_gcm",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        ),
        (
            "ECDHE_X25519__ECDSA_SHA256__AES_256_GCM",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
        ),
        (
            "ECDHE_X25519__EDDSA_ED25519__AES_256_GCM",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
        ),
        (
            "ECDHE_X25519__RSA_SHA256__CHACHA20_POLY1305",
            "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
        ),
        (
            "ECDHE_SECP256R1__RSA_SHA256__AES_128_CBC__SHA1",
            "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
        ),
        (
            "ECDHE_SECP256R1__RSA_SHA256__AES_128_CBC__SHA256",
            "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
        ),
        (
            "ECDHE_SECP384R1__RSA_SHA256__AES_256_CBC__SHA384",
            "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
        ),
        (
            "ECDHE_SECP256R1__ECDSA_SHA256__AES_128_CCM_8",
            "TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8",
        ),
        (
            "DHE_CUSTOM2048__RSA_SHA512__AES_256_GCM",
            "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384",
        ),
        (
            "DHE_FFDHE3072__RSA_SHA256__CAMELLIA_256_GCM",
            "TLS_DHE_RSA_WITH_CAMELLIA_256_GCM_SHA384",
        ),
        (
            "DHE_CUSTOM1024__DSA_SHA1__AES_128_CBC__SHA1",
            "TLS_DHE_DSS_WITH_AES_128_CBC_SHA",
        ),
        ("RSA__AES_256_CBC__SHA1", "TLS_RSA_WITH_AES_256_CBC_SHA"),
        ("RSA__AES_128_GCM", "TLS_RSA_WITH_AES_128_GCM_SHA256"),
        ("RSA__3DES_CBC__SHA1", "TLS_RSA_WITH_3DES_EDE_CBC_SHA"),
        ("RSA__ARCFOUR_128__MD5", "TLS_RSA_WITH_RC4_128_MD5"),
        ("RSA__NULL__SHA1", "TLS_RSA_WITH_NULL_SHA"),
        (
            "RSA_PSK__AES_128_CBC__SHA1",
            "TLS_RSA_PSK_WITH_AES_128_CBC_SHA",
        ),
        ("PSK__AES_128_CBC__SHA1", "TLS_PSK_WITH_AES_128_CBC_SHA"),
    ] {
        assert_eq!(left(text, Version::Tls1_2), suite, "{text}");
        assert_eq!(Cipher::of(text).unwrap().label(Version::Tls1_2), suite);
    }
}

#[test]
fn of_a_description_only_the_cipher_counts_in_tls_1_3() {
    for (text, suite) in [
        (
            "ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM",
            "TLS_AES_256_GCM_SHA384",
        ),
        (
            "HYBRID_X25519_MLKEM768__ECDSA_SECP256R1_SHA256__AES_128_GCM",
            "TLS_AES_128_GCM_SHA256",
        ),
        (
            "ECDHE_X25519__EDDSA_ED25519__CHACHA20_POLY1305",
            "TLS_CHACHA20_POLY1305_SHA256",
        ),
        (
            "ECDHE_SECP256R1__GOST_X__AES_128_CCM",
            "TLS_AES_128_CCM_SHA256",
        ),
        // Resumed sessions have no signature.
        ("ECDHE_PSK_X25519__AES_256_GCM", "TLS_AES_256_GCM_SHA384"),
        (
            "DHE_PSK_FFDHE2048__AES_128_CCM_8",
            "TLS_AES_128_CCM_8_SHA256",
        ),
        ("PSK__AES_128_GCM", "TLS_AES_128_GCM_SHA256"),
    ] {
        assert_eq!(left(text, Version::Tls1_3), suite, "{text}");
    }
    assert_eq!(
        left(
            "ECDHE_X25519__RSA_SHA256__AES_128_CBC__SHA1",
            Version::Tls1_3
        ),
        ""
    );
}

#[test]
fn a_description_with_a_strange_word_leaves_no_suite() {
    for text in [
        "ECDHE_SECP256R1__GOST_X__AES_256_GCM",
        "ECDHE_SECP256R1__RSA_SHA256__AES_256_CBC__SHA3",
        // AEAD has no MAC, and all else has one.
        "ECDHE_SECP256R1__RSA_SHA256__AES_256_GCM__SHA384",
        "ECDHE_SECP256R1__RSA_SHA256__AES_256_CBC",
        "HYBRID_X25519_MLKEM768__RSA_SHA256__AES_256_GCM",
        "MAGIC__RSA_SHA256__AES_256_GCM",
    ] {
        assert!(Cipher::of(text).unwrap().is_known());
        assert_eq!(
            shown(text, Version::Tls1_2, NCSC),
            format!("{text} cannot_tell cannot_tell")
        );
    }
    for text in [
        "ECDHE_SECP256R1__RSA_SHA256__AES_512_GCM",
        "__RSA_SHA256__AES_256_GCM",
        "ECDHE_SECP256R1__",
        "ECDHE__RSA_SHA256",
        "ECDHE____AES_256_GCM__",
        "ECDHE_X25519__RSA_SHA256__AES_256_CBC__SHA1__MORE",
        "AES_256_GCM__",
        "____",
    ] {
        assert!(!Cipher::of(text).unwrap().is_known(), "{text}");
    }
}

#[test]
fn without_a_signature_any_authentication_agrees() {
    let all = left("ECDHE_SECP256R1__AES_256_GCM", Version::Tls1_2);
    assert_eq!(
        all,
        "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 \
         TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384"
    );
    assert_eq!(
        shown("ECDHE_SECP256R1__AES_256_GCM", Version::Tls1_2, NCSC),
        "ECDHE_SECP256R1__AES_256_GCM cannot_tell yes"
    );
}

#[test]
fn words_of_exchange_say_what_is_told_and_known() {
    let gcm = "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384";
    for text in [
        "CALG_AES_256/CALG_SHA_384:0/CALG_ECDH_EPHEM",
        "calg_aes_256/calg-sha-384:0/calg_ecdhe",
        // A word that is not known says nothing; its strength does.
        "CALG_AES_256/CALG_SHA_512:0/CALG_ECDHE",
        "CALG_AES_256/:0/CALG_ECDHE",
        "AES256/CALG_SHA_384:00/CALG_ECDHE",
    ] {
        assert_eq!(left(text, Version::Tls1_2), gcm, "{text}");
        assert_eq!(Cipher::of(text).unwrap().label(Version::Tls1_2), text);
    }
    let rsa = "TLS_RSA_WITH_AES_256_CBC_SHA TLS_RSA_WITH_AES_256_CBC_SHA256 TLS_RSA_WITH_AES_256_GCM_SHA384";
    assert_eq!(left("CALG_AES_256/CALG_RSA_KEYX", Version::Tls1_2), rsa);
    let hash = "TLS_RSA_WITH_AES_256_GCM_SHA384 TLS_DHE_RSA_WITH_AES_256_GCM_SHA384 \
         TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384 \
         TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384";
    assert_eq!(left("CALG_AES_256/CALG_SHA_384", Version::Tls1_2), hash);
    assert_eq!(
        left("CALG_AES_256/CALG_SHA_384/CALG_WHATEVER", Version::Tls1_2),
        hash
    );
    // A strength that is no number tells nothing.
    assert_eq!(
        left("CALG_AES_256/CALG_SHA_384:none/CALG_ECDHE", Version::Tls1_2),
        left("CALG_AES_256/x/CALG_ECDHE", Version::Tls1_2)
    );
    assert_eq!(
        left("CALG_AES_256/CALG_SHA_256:0/CALG_ECDHE", Version::Tls1_2),
        ""
    );
    // A word that stands for both lengths.
    assert_eq!(
        left("CALG_AES/CALG_SHA1:160/CALG_RSA_KEYX", Version::Tls1_0),
        "TLS_RSA_WITH_AES_128_CBC_SHA TLS_RSA_WITH_AES_256_CBC_SHA"
    );
    for text in [
        "CALG_ECDHE",
        "CALG_SHA1",
        "26128/CALG_SHA_384:0/CALG_ECDHE",
        "/",
        "AES-256",
        "AES256/x\u{e9}/",
    ] {
        let cipher = Cipher::of(text).unwrap();
        assert_eq!(cipher.is_known(), text.starts_with("AES256/"), "{text}");
        assert_eq!(cipher.label(Version::Tls1_2), text);
    }
}

#[test]
fn words_of_exchange_leave_out_the_key_exchange_in_tls_1_3() {
    for key_exchange in ["CALG_ECDHE", "CALG_RSA_KEYX", "CALG_WHATEVER", ""] {
        let words = ExchangeWords {
            bulk: "CALG_AES_256",
            mac: "CALG_SHA_384",
            mac_bits: Some(0),
            key_exchange,
        };
        let cipher = Cipher::of_words(&words).unwrap();
        assert_eq!(
            candidates(&cipher, Version::Tls1_3),
            "TLS_AES_256_GCM_SHA384"
        );
    }
    assert_eq!(
        left("CALG_AES_256/CALG_SHA1:160/CALG_ECDHE", Version::Tls1_3),
        ""
    );
}

#[test]
fn words_are_shown_with_what_is_told() {
    let words = |mac, mac_bits, key_exchange| {
        let words = ExchangeWords {
            bulk: "CALG_AES_256",
            mac,
            mac_bits,
            key_exchange,
        };
        words.to_string()
    };
    assert_eq!(words("", None, ""), "CALG_AES_256");
    assert_eq!(
        words("CALG_SHA1", Some(160), "CALG_ECDHE"),
        "CALG_AES_256/CALG_SHA1:160/CALG_ECDHE"
    );
    assert_eq!(
        words("CALG_SHA1", None, "CALG_ECDHE"),
        "CALG_AES_256/CALG_SHA1/CALG_ECDHE"
    );
    assert_eq!(words("CALG_SHA1", Some(0), ""), "CALG_AES_256/CALG_SHA1:0");
    assert_eq!(
        words("", Some(0), "CALG_ECDHE"),
        "CALG_AES_256/:0/CALG_ECDHE"
    );
    assert_eq!(words("", None, "CALG_ECDHE"), "CALG_AES_256/CALG_ECDHE");
    assert_eq!(Cipher::of_words(&ExchangeWords::default()), None);
    assert_eq!(
        Cipher::of_words(&ExchangeWords {
            bulk: "none",
            ..Default::default()
        }),
        None
    );
}

#[test]
fn without_a_version_a_suite_counts_in_all_of_its_own() {
    let grades = |text, guideline| {
        strength::grade(Version::Unversioned, Cipher::of(text).as_ref(), guideline)
    };
    // Good in TLS 1.3, and in no other version.
    assert_eq!(grades("TLS_AES_256_GCM_SHA384", NCSC), Grade::Good);
    // TLS 1.2 or something that is too old.
    assert_eq!(
        grades("ECDHE-RSA-AES256-SHA", Guideline::NistSp80052r2),
        Grade::CannotTell
    );
    assert_eq!(
        grades("ECDHE-RSA-AES256-GCM-SHA384", NCSC),
        Grade::Sufficient
    );
    // Insufficient in all versions.
    assert_eq!(grades("RC4-SHA", NCSC), Grade::Insufficient);
    let fs = |text| strength::forward_secrecy(Version::Unversioned, Cipher::of(text).as_ref());
    assert_eq!(fs("ECDHE-RSA-AES256-SHA"), ForwardSecrecy::Yes);
    assert_eq!(fs("RC4-SHA"), ForwardSecrecy::No);
    assert_eq!(fs("GOST2001-GOST89-GOST89"), ForwardSecrecy::CannotTell);
    // A suite of TLS 1.3 agrees with any key exchange, and so remains.
    let text = "CALG_AES_256/CALG_SHA_384:0/CALG_RSA_KEYX";
    assert_eq!(
        left(text, Version::Unversioned),
        "TLS_RSA_WITH_AES_256_GCM_SHA384 TLS_AES_256_GCM_SHA384"
    );
    assert_eq!(
        shown(text, Version::Unversioned, NCSC),
        format!("{text} cannot_tell cannot_tell")
    );
}

#[test]
fn without_a_cipher_only_an_old_version_tells_something() {
    for guideline in Guideline::ALL {
        for version in Version::ALL {
            let is_nist = guideline == Guideline::NistSp80052r2;
            let expected = match version {
                Version::Ssl => Grade::Insufficient,
                Version::Tls1_0 | Version::Tls1_1 if !is_nist => Grade::Insufficient,
                _ => Grade::CannotTell,
            };
            assert_eq!(strength::grade(version, None, guideline), expected);
            let fs = strength::forward_secrecy(version, None);
            let is_new = version == Version::Tls1_3;
            assert_eq!(
                fs,
                if is_new {
                    ForwardSecrecy::Yes
                } else {
                    ForwardSecrecy::CannotTell
                }
            );
        }
    }
}

/// The reasons of an explanation: what, grade, section.
fn reasons(version: Version, text: &str, guideline: Guideline) -> Vec<String> {
    let explanation = strength::explain(version, Cipher::of(text).as_ref(), guideline);
    let reasons = explanation.reasons.iter().map(|reason| {
        let subject = match reason.subject {
            Subject::Version(version) => format!("{version:?}"),
            Subject::Suite(suite) => suite.to_string(),
        };
        let named = if reason.is_named {
            "named"
        } else {
            "not named"
        };
        format!("{subject} {} {} {named}", reason.grade.id(), reason.section)
    });
    reasons.collect()
}

#[test]
fn the_explanation_names_what_decided() {
    // Both are equally good.
    assert_eq!(
        reasons(Version::Tls1_2, "ECDHE-RSA-AES256-GCM-SHA384", NCSC),
        [
            "Tls1_2 sufficient 3.3.1 named",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 sufficient Appendix B named",
        ]
    );
    // The suite is worse.
    assert_eq!(
        reasons(Version::Tls1_2, "AES256-SHA", NCSC),
        ["TLS_RSA_WITH_AES_256_CBC_SHA insufficient Appendix B not named"]
    );
    // The version is worse.
    assert_eq!(
        reasons(
            Version::Tls1_1,
            "ECDHE-RSA-AES256-SHA",
            Guideline::NistSp80052r2
        ),
        ["Tls1_1 phase_out 3.1 named"]
    );
    // The version alone is bad enough.
    for text in ["", "X", "RC4-SHA"] {
        assert_eq!(
            reasons(Version::Tls1_0, text, NCSC),
            ["Tls1_0 insufficient 3.3.1 named"]
        );
    }
    assert_eq!(reasons(Version::Tls1_2, "X", NCSC), [""; 0]);
    assert_eq!(reasons(Version::Tls1_2, "", NCSC), [""; 0]);
    // Why it cannot be told: the candidates have different grades.
    assert_eq!(
        reasons(
            Version::Tls1_2,
            "CALG_AES_256/CALG_SHA_384:0/CALG_UNKNOWN",
            NCSC
        ),
        [
            "TLS_RSA_WITH_AES_256_GCM_SHA384 insufficient Appendix B not named",
            "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384 phase_out Appendix B named",
            "Tls1_2 sufficient 3.3.1 named",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 sufficient Appendix B named",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 sufficient Appendix B named",
        ]
    );
}
