//! What the tables of `data/` say is what the program says, row by row.

mod support;

use std::collections::HashMap;

use strength::{Cipher, ExchangeWords, ForwardSecrecy, Grade, Guideline, Subject, Version};
use support::{candidates, grade_of, rows, version};

/// Ways of writing a name that must not matter.
fn spellings(name: &str) -> Vec<String> {
    vec![
        name.to_string(),
        name.to_ascii_lowercase(),
        name.to_ascii_uppercase(),
        name.replace('-', "_"),
        name.replace('_', "-"),
        format!("{name}_P256"),
        format!("{name}_p384"),
        format!("{name}-P521"),
        format!(" \"{name}\", "),
        format!("'{name}';"),
        format!("{name}."),
    ]
}

/// The names of a suite: column and name.
fn names(row: &HashMap<&str, &str>) -> Vec<String> {
    let mut names: Vec<String> = ["iana", "openssl", "gnutls"]
        .iter()
        .map(|column| row[column].to_string())
        .collect();
    if let Some(short) = row["gnutls"].strip_prefix("TLS_") {
        names.push(short.to_string());
    }
    let lost = row["iana"]
        .strip_suffix("_SHA256")
        .filter(|name| name.ends_with("CHACHA20_POLY1305"));
    names.extend(lost.map(String::from));
    names.retain(|name| !name.is_empty());
    names
}

#[test]
fn every_suite_is_found_by_each_of_its_names() {
    let mut found = 0;
    for row in rows(support::SUITES) {
        let by_iana = Cipher::of(row["iana"]).unwrap();
        assert_eq!(by_iana.text(), row["iana"]);
        for spelling in names(&row).iter().flat_map(|name| spellings(name)) {
            assert_eq!(Cipher::of(&spelling), Some(by_iana.clone()), "{spelling}");
            found += 1;
        }
    }
    // 793 names, 187 of them of GnuTLS and so also without `TLS_`, 8 that may lack their hash.
    assert_eq!(found, 11 * (793 + 187 + 8));
}

#[test]
fn every_suite_is_what_the_table_says() {
    for row in rows(support::SUITES) {
        let cipher = Cipher::of(row["iana"]).unwrap();
        let versions: Vec<_> = row["versions"].split(' ').map(version).collect();
        let fs = match row["fs"] {
            "yes" => ForwardSecrecy::Yes,
            "no" => ForwardSecrecy::No,
            _ => ForwardSecrecy::CannotTell,
        };
        for version in Version::ALL {
            let is_possible = version == Version::Unversioned || versions.contains(&version);
            let expected = if is_possible { row["iana"] } else { "" };
            assert_eq!(candidates(&cipher, version), expected);
            assert_eq!(cipher.label(version), row["iana"]);
            let expected = match (version, is_possible) {
                (Version::Tls1_3, _) => ForwardSecrecy::Yes,
                (_, true) => fs,
                (_, false) => ForwardSecrecy::CannotTell,
            };
            assert_eq!(
                strength::forward_secrecy(version, Some(&cipher)),
                expected,
                "{row:?}"
            );
        }
    }
}

/// What a guideline says, read from its table.
struct PrintedTable(HashMap<String, (Grade, String)>);

impl PrintedTable {
    fn of(guideline: Guideline) -> Self {
        let rows = rows(support::GUIDELINES).into_iter();
        let own = rows.filter(|row| row["guideline"] == guideline.id());
        Self(
            own.map(|row| {
                let graded = (grade_of(row["grade"]), row["section"].to_string());
                (row["name"].to_string(), graded)
            })
            .collect(),
        )
    }

    fn grade(&self, name: &str) -> Grade {
        self.0.get(name).unwrap_or_else(|| &self.0["*"]).0
    }
}

#[test]
fn every_suite_has_the_grades_of_the_tables() {
    for guideline in Guideline::ALL {
        let told = PrintedTable::of(guideline);
        for row in rows(support::SUITES) {
            let cipher = Cipher::of(row["iana"]);
            let classes: Vec<_> = row["versions"].split(' ').collect();
            let pair = |class| told.grade(class).max(told.grade(row["iana"]));
            for class in ["ssl", "tls1_0", "tls1_1", "tls1_2", "tls1_3"] {
                let expected = match (told.grade(class), classes.contains(&class)) {
                    (Grade::Insufficient, _) => Grade::Insufficient,
                    (_, true) => pair(class),
                    (_, false) => Grade::CannotTell,
                };
                let got = strength::grade(version(class), cipher.as_ref(), guideline);
                assert_eq!(got, expected, "{} {class} {}", guideline.id(), row["iana"]);
            }
            let mut pairs: Vec<_> = classes.iter().map(|class| pair(class)).collect();
            pairs.dedup();
            let expected = match pairs[..] {
                [only] => only,
                _ => Grade::CannotTell,
            };
            let got = strength::grade(Version::Unversioned, cipher.as_ref(), guideline);
            assert_eq!(got, expected, "{} {}", guideline.id(), row["iana"]);
        }
    }
}

#[test]
fn every_reason_is_a_row_of_the_tables() {
    for guideline in Guideline::ALL {
        let told = PrintedTable::of(guideline);
        for row in rows(support::SUITES) {
            let cipher = Cipher::of(row["iana"]);
            let (first, _) = row["versions"]
                .split_once(' ')
                .unwrap_or((row["versions"], ""));
            for class in [first, "tls1_2", "tls_unversioned"] {
                let explanation = strength::explain(version(class), cipher.as_ref(), guideline);
                for reason in explanation.reasons {
                    let name = match reason.subject {
                        Subject::Suite(suite) => suite.to_string(),
                        Subject::Version(said) => {
                            let of = |class: &&&str| version(class) == said;
                            let all = ["ssl", "tls1_0", "tls1_1", "tls1_2", "tls1_3"];
                            all.iter().find(of).unwrap().to_string()
                        }
                    };
                    let row = told.0.get(&name);
                    assert_eq!(reason.is_named, row.is_some());
                    let row = row.unwrap_or_else(|| &told.0["*"]);
                    assert_eq!((reason.grade, reason.section), (row.0, row.1.as_str()));
                }
            }
        }
    }
}

#[test]
fn every_combination_of_words_leaves_what_the_table_says() {
    let mut tried = 0;
    for row in rows(support::CANDIDATES) {
        let mac_bits = match row["mac_strength"] {
            "" => None,
            "0" => Some(0),
            "not 0" => Some(160),
            other => panic!("{other}"),
        };
        let words = ExchangeWords {
            bulk: row["bulk"],
            mac: row["mac"],
            mac_bits,
            key_exchange: row["kx"],
        };
        let cipher = Cipher::of_words(&words).unwrap();
        assert_eq!(Cipher::of(&words.to_string()), Some(cipher.clone()));
        let version = version(row["class"]);
        assert_eq!(candidates(&cipher, version), row["candidates"], "{row:?}");
        assert_eq!(
            strength::forward_secrecy(version, Some(&cipher)).id(),
            row["fs"],
            "{row:?}"
        );
        for guideline in Guideline::ALL {
            let grade = strength::grade(version, Some(&cipher), guideline);
            assert_eq!(grade.id(), row[guideline.id()], "{row:?}");
        }
        // The versions before 1.1 are alike but for a guideline that calls SSL something else.
        if row["class"] == "tls1_0" {
            assert_eq!(candidates(&cipher, Version::Ssl), row["candidates"]);
            assert_eq!(candidates(&cipher, Version::Tls1_1), row["candidates"]);
        }
        let label = cipher.label(version);
        let is_one = !row["candidates"].contains(' ');
        assert_eq!(
            label,
            if is_one {
                row["candidates"].to_string()
            } else {
                words.to_string()
            }
        );
        tried += 1;
    }
    assert_eq!(tried, 44);
}

#[test]
fn guidelines_are_those_of_the_table() {
    for row in rows(support::GUIDELINES) {
        let guideline = Guideline::from_id(row["guideline"]).unwrap();
        assert_eq!(guideline.document(), row["document"]);
        assert_eq!(guideline.date(), row["date"]);
        assert_eq!(
            guideline.is_original_read(),
            row["source"].starts_with("original read")
        );
    }
    assert_eq!(Guideline::default().id(), "ncsc-nl-2025-05");
    for id in ["", "NCSC-NL-2025-05", "bsi", "mozilla-intermediate "] {
        assert_eq!(Guideline::from_id(id), None);
    }
    assert!(Guideline::MozillaIntermediate.is_original_read());
    assert!(!Guideline::NistSp80052r2.is_original_read());
}

/// Whether words of Exchange and a suite of the table agree.
fn agree(words: &ExchangeWords<'_>, row: &HashMap<&str, &str>) -> bool {
    let hash = match words.mac {
        "CALG_SHA1" => "SHA",
        "CALG_SHA_384" => "SHA384",
        _ => row["mac"],
    };
    let exchange = match words.key_exchange {
        "CALG_ECDHE" => "ECDHE",
        "CALG_RSA_KEYX" => "RSA",
        _ => row["kx"],
    };
    let is_aead = match words.mac_bits {
        None => row["aead"],
        Some(0) => "yes",
        Some(_) => "no",
    };
    row["schannel"] == "yes"
        && row["enc"] == "AES_256"
        && row["mac"] == hash
        && row["aead"] == is_aead
        && (row["kx"] == exchange || row["versions"] == "tls1_3")
}

#[test]
fn any_combination_of_words_leaves_the_suites_that_agree() {
    let suites = rows(support::SUITES);
    for mac in ["", "CALG_SHA1", "CALG_SHA_384", "CALG_SHA_512"] {
        for mac_bits in [None, Some(0), Some(256)] {
            for key_exchange in ["", "CALG_ECDHE", "CALG_RSA_KEYX", "CALG_NEW"] {
                let bulk = "CALG_AES_256";
                let words = ExchangeWords {
                    bulk,
                    mac,
                    mac_bits,
                    key_exchange,
                };
                let cipher = Cipher::of_words(&words).unwrap();
                assert_eq!(cipher.text(), words.to_string());
                for of in Version::ALL {
                    let is_possible = |row: &&HashMap<&str, &str>| {
                        let mut classes = row["versions"].split(' ');
                        of == Version::Unversioned || classes.any(|class| version(class) == of)
                    };
                    let left = suites
                        .iter()
                        .filter(is_possible)
                        .filter(|row| agree(&words, row));
                    let left: Vec<_> = left.map(|row| row["iana"]).collect();
                    assert_eq!(candidates(&cipher, of), left.join(" "), "{words} {of:?}");
                }
            }
        }
    }
}
