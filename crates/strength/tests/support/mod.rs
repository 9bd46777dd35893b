//! The tables of `data/`, read anew: what the program was made from must be what it says.
#![allow(dead_code, reason = "each test uses a part")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests may fail the test"
)]

use std::collections::HashMap;

use strength::{Cipher, Grade, Guideline, Version};

pub const SUITES: &str = include_str!("../../data/cipher-suites.tsv");
pub const GUIDELINES: &str = include_str!("../../data/guidelines.tsv");
pub const CANDIDATES: &str = include_str!("../../data/calg-candidates.tsv");

/// The rows of a table, each a map from column to cell.
pub fn rows(table: &str) -> Vec<HashMap<&str, &str>> {
    let mut lines = table.lines();
    let columns: Vec<_> = lines.next().unwrap().split('\t').collect();
    lines
        .map(|line| columns.iter().copied().zip(line.split('\t')).collect())
        .collect()
}

pub fn version(class: &str) -> Version {
    match class {
        "ssl" => Version::Ssl,
        "tls1_0" => Version::Tls1_0,
        "tls1_1" => Version::Tls1_1,
        "tls1_2" => Version::Tls1_2,
        "tls1_3" => Version::Tls1_3,
        "tls_unversioned" => Version::Unversioned,
        other => panic!("{other} is no class"),
    }
}

pub fn grade_of(id: &str) -> Grade {
    Grade::ALL
        .into_iter()
        .find(|grade| grade.id() == id)
        .unwrap()
}

/// The candidates' names, with blanks between them.
pub fn candidates(cipher: &Cipher, version: Version) -> String {
    let names: Vec<_> = cipher
        .candidates(version)
        .map(|suite| suite.to_string())
        .collect();
    names.join(" ")
}

/// Label, grade and forward secrecy, as the evidence has them.
pub fn shown(text: &str, version: Version, guideline: Guideline) -> String {
    let cipher = Cipher::of(text);
    let cipher = cipher.as_ref();
    format!(
        "{} {} {}",
        cipher.map_or("null".to_string(), |cipher| cipher.label(version)),
        strength::grade(version, cipher, guideline).id(),
        strength::forward_secrecy(version, cipher).id()
    )
}
