//! What the conformance cases show of ciphers: class, text of the file, label, grade, forward secrecy.

mod support;

use strength::Guideline;
use support::{shown, version};

const NCSC: Guideline = Guideline::NcscNl2025_05;

fn check(guideline: Guideline, rows: &[(&str, &str, &str)]) {
    for (class, text, expected) in rows {
        assert_eq!(
            shown(text, version(class), guideline),
            *expected,
            "{class} {text}"
        );
    }
}

const GCM: &str = "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 sufficient yes";
const CHACHA: &str = "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 sufficient yes";
const NONE: &str = "null cannot_tell cannot_tell";

#[test]
fn names_in_an_extended_trace() {
    check(
        NCSC,
        &[
            ("tls1_2", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", GCM),
            ("tls1_2", "ECDHE-RSA-AES256-GCM-SHA384", GCM),
            ("tls1_2", "ecdhe_rsa_aes256_gcm_sha384", GCM),
            ("tls1_2", "TLS_ECDHE_RSA_AES_256_GCM_SHA384", GCM),
            ("tls1_2", "ECDHE_RSA_AES_256_GCM_SHA384", GCM),
            ("tls1_2", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384_P384", GCM),
            (
                "tls1_2",
                "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256_P256",
                "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256 phase_out yes",
            ),
            ("tls1_2", "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305", CHACHA),
            ("tls1_2", "TLS_ECDHE_RSA_CHACHA20_POLY1305", CHACHA),
            ("tls1_2", "ECDHE-RSA-CHACHA20-POLY1305", CHACHA),
            (
                "tls1_2",
                "RSA_AES_256_CBC_SHA1",
                "TLS_RSA_WITH_AES_256_CBC_SHA insufficient no",
            ),
            (
                "tls1_2",
                "AES256-SHA",
                "TLS_RSA_WITH_AES_256_CBC_SHA insufficient no",
            ),
            (
                "tls1_2",
                "TLS_RSA_3DES_EDE_CBC_SHA1",
                "TLS_RSA_WITH_3DES_EDE_CBC_SHA insufficient no",
            ),
            (
                "tls1_2",
                "RSA_ARCFOUR_128_SHA1",
                "TLS_RSA_WITH_RC4_128_SHA insufficient no",
            ),
            (
                "tls1_2",
                "DHE-RSA-CAMELLIA256-SHA",
                "TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA insufficient yes",
            ),
            (
                "tls1_3",
                " tls_aes_256_gcm_sha384 ",
                "TLS_AES_256_GCM_SHA384 good yes",
            ),
            (
                "tls1_3",
                "\"TLS-AES-128-GCM-SHA256\"",
                "TLS_AES_128_GCM_SHA256 sufficient yes",
            ),
            (
                "tls1_3",
                "TLS_CHACHA20_POLY1305_SHA256,",
                "TLS_CHACHA20_POLY1305_SHA256 good yes",
            ),
            (
                "tls1_3",
                "AES_128_CCM_8_SHA256",
                "TLS_AES_128_CCM_8_SHA256 insufficient yes",
            ),
            (
                "tls1_2",
                "ECDHE-RSA-AES512-GCM",
                "ECDHE-RSA-AES512-GCM cannot_tell cannot_tell",
            ),
            ("tls1_2", "AES256", "AES256 cannot_tell cannot_tell"),
            ("tls1_2", "X", "X cannot_tell cannot_tell"),
            (
                "tls1_2",
                "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384_P999",
                "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384_P999 cannot_tell cannot_tell",
            ),
            ("tls1_2", "none", NONE),
            ("tls1_2", "-", NONE),
            ("tls1_2", "", NONE),
            ("tls1_2", "unknown", NONE),
            (
                "tls1_0",
                "CALG_AES_256",
                "CALG_AES_256 insufficient cannot_tell",
            ),
            ("tls_unversioned", "", NONE),
        ],
    );
}

#[test]
fn ciphers_in_a_log_of_exim() {
    check(
        NCSC,
        &[
            ("tls1_2", "ECDHE_SECP256R1__RSA_SHA256__AES_256_GCM", GCM),
            (
                "tls1_3",
                "ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM",
                "TLS_AES_256_GCM_SHA384 good yes",
            ),
            (
                "tls1_3",
                "HYBRID_X25519_MLKEM768__ECDSA_SECP256R1_SHA256__AES_128_GCM",
                "TLS_AES_128_GCM_SHA256 sufficient yes",
            ),
            (
                "tls1_3",
                "ECDHE_X25519__EDDSA_ED25519__CHACHA20_POLY1305",
                "TLS_CHACHA20_POLY1305_SHA256 good yes",
            ),
            (
                "tls1_2",
                "ECDHE_X25519__ECDSA_SHA256__AES_256_GCM",
                "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 sufficient yes",
            ),
            (
                "tls1_2",
                "RSA__AES_256_CBC__SHA1",
                "TLS_RSA_WITH_AES_256_CBC_SHA insufficient no",
            ),
            (
                "tls1_2",
                "RSA__3DES_CBC__SHA1",
                "TLS_RSA_WITH_3DES_EDE_CBC_SHA insufficient no",
            ),
            (
                "tls1_2",
                "ECDHE_SECP256R1__RSA_SHA256__AES_128_CBC__SHA256",
                "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256 phase_out yes",
            ),
            (
                "tls1_2",
                "DHE_CUSTOM2048__RSA_SHA512__AES_256_GCM",
                "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384 phase_out yes",
            ),
            (
                "tls1_0",
                "AES256-SHA",
                "TLS_RSA_WITH_AES_256_CBC_SHA insufficient no",
            ),
            (
                "tls1_2",
                "ECDHE_RSA_AES_256_CBC_SHA1",
                "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA insufficient yes",
            ),
            (
                "tls_unversioned",
                "ke-RSA-AES256-SHAnnn",
                "ke-RSA-AES256-SHAnnn cannot_tell cannot_tell",
            ),
            (
                "tls1_2",
                "ECDHE_SECP256R1__RSA_SHA256__AES_512_GCM",
                "ECDHE_SECP256R1__RSA_SHA256__AES_512_GCM cannot_tell cannot_tell",
            ),
            (
                "tls1_2",
                "ECDHE_SECP256R1__GOST_X__AES_256_GCM",
                "ECDHE_SECP256R1__GOST_X__AES_256_GCM cannot_tell cannot_tell",
            ),
        ],
    );
}

#[test]
fn words_in_a_protocol_log_of_exchange() {
    let same = |words: &str, judged: &str| format!("{words} {judged}");
    let rows = [
        (
            "tls1_2",
            "CALG_AES_256/CALG_SHA_384:0/CALG_ECDH_EPHEM",
            "sufficient yes",
        ),
        (
            "tls1_2",
            "CALG_AES_128/CALG_SHA_256:0/CALG_ECDH_EPHEM",
            "sufficient yes",
        ),
        (
            "tls1_2",
            "CALG_AES_256/CALG_SHA_384:384/CALG_ECDHE",
            "phase_out yes",
        ),
        (
            "tls1_2",
            "CALG_AES_256/CALG_SHA1:160/CALG_ECDHE",
            "insufficient yes",
        ),
        (
            "tls1_0",
            "CALG_AES_256/CALG_SHA1:160/CALG_ECDHE",
            "insufficient yes",
        ),
        (
            "tls1_2",
            "CALG_AES_256/CALG_SHA_384:0/CALG_UNKNOWN",
            "cannot_tell cannot_tell",
        ),
        (
            "tls1_2",
            "26128/CALG_SHA_384:0/CALG_ECDHE",
            "cannot_tell cannot_tell",
        ),
        (
            "tls1_2",
            "CALG_AES_256/CALG_SHA_512:0/CALG_ECDH_EPHEM",
            "sufficient yes",
        ),
        (
            "tls1_2",
            "CALG_AES_128/CALG_SHA_384:0/CALG_ECDHE",
            "cannot_tell cannot_tell",
        ),
    ];
    for (class, words, judged) in rows {
        check(NCSC, &[(class, words, &same(words, judged))]);
    }
    check(
        NCSC,
        &[
            (
                "tls1_2",
                "CALG_AES_256/CALG_SHA1:160/CALG_RSA_KEYX",
                "TLS_RSA_WITH_AES_256_CBC_SHA insufficient no",
            ),
            (
                "tls1_2",
                "CALG_AES_128/CALG_SHA_256:0/CALG_RSA_KEYX",
                "TLS_RSA_WITH_AES_128_GCM_SHA256 insufficient no",
            ),
            (
                "tls1_2",
                "CALG_AES_256/CALG_SHA_384:0/CALG_DH_EPHEM",
                "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384 phase_out yes",
            ),
            (
                "tls1_0",
                "CALG_3DES/CALG_SHA1:160/CALG_RSA_KEYX",
                "TLS_RSA_WITH_3DES_EDE_CBC_SHA insufficient no",
            ),
            (
                "tls1_3",
                "CALG_AES_256/CALG_SHA_384:0/CALG_WHATEVER",
                "TLS_AES_256_GCM_SHA384 good yes",
            ),
            (
                "tls1_3",
                "CALG_AES_256/CALG_SHA_384:0/CALG_RSA_KEYX",
                "TLS_AES_256_GCM_SHA384 good yes",
            ),
            (
                "tls1_3",
                "CALG_AES_128/CALG_SHA_256:0/CALG_ECDH_EPHEM",
                "TLS_AES_128_GCM_SHA256 sufficient yes",
            ),
        ],
    );
}

#[test]
fn the_same_under_another_guideline() {
    check(
        Guideline::NistSp80052r2,
        &[
            (
                "tls1_0",
                "DES-CBC3-SHA",
                "TLS_RSA_WITH_3DES_EDE_CBC_SHA insufficient no",
            ),
            (
                "tls1_1",
                "DES-CBC3-SHA",
                "TLS_RSA_WITH_3DES_EDE_CBC_SHA insufficient no",
            ),
            (
                "tls1_2",
                "DES-CBC3-SHA",
                "TLS_RSA_WITH_3DES_EDE_CBC_SHA insufficient no",
            ),
            (
                "tls1_2",
                "DHE-RSA-AES256-GCM-SHA384",
                "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384 good yes",
            ),
            (
                "tls1_2",
                "ECDHE-ECDSA-AES256-GCM-SHA384",
                "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 good yes",
            ),
            (
                "tls1_2",
                "ECDHE-RSA-AES128-SHA256",
                "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256 sufficient yes",
            ),
            (
                "tls1_2",
                "ECDHE-RSA-AES128-GCM-SHA256",
                "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 good yes",
            ),
            (
                "tls1_2",
                "ECDHE-RSA-AES256-SHA",
                "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA sufficient yes",
            ),
            (
                "tls1_2",
                "ECDHE-RSA-AES256-SHA384",
                "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384 sufficient yes",
            ),
            (
                "tls1_2",
                "ECDHE-RSA-AES256-GCM-SHA384",
                "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 good yes",
            ),
            (
                "tls1_2",
                "ECDHE-RSA-CHACHA20-POLY1305",
                "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 insufficient yes",
            ),
            (
                "tls1_2",
                "AES128-GCM-SHA256",
                "TLS_RSA_WITH_AES_128_GCM_SHA256 phase_out no",
            ),
            (
                "tls1_2",
                "AES256-SHA",
                "TLS_RSA_WITH_AES_256_CBC_SHA phase_out no",
            ),
            (
                "tls1_2",
                "RC4-SHA",
                "TLS_RSA_WITH_RC4_128_SHA insufficient no",
            ),
            (
                "tls1_3",
                "TLS_AES_128_CCM_8_SHA256",
                "TLS_AES_128_CCM_8_SHA256 sufficient yes",
            ),
            (
                "tls1_3",
                "TLS_AES_128_GCM_SHA256",
                "TLS_AES_128_GCM_SHA256 good yes",
            ),
            (
                "tls1_3",
                "TLS_AES_256_GCM_SHA384",
                "TLS_AES_256_GCM_SHA384 good yes",
            ),
            (
                "tls1_3",
                "TLS_CHACHA20_POLY1305_SHA256",
                "TLS_CHACHA20_POLY1305_SHA256 insufficient yes",
            ),
            ("tls1_3", "", "null cannot_tell yes"),
        ],
    );
}
