//! Words that were replaced by better ones, and are not to come back.
//!
//! One word for one thing, the words of the field, American spelling. What a person reads stands in
//! `crates/text` and in the help pages. The sentences of the report file keep theirs: its bytes do not
//! change (`crates/text/src/report_file.rs`).
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::texts::texts;

/// Words of the English page.
const ENGLISH: [&str; 31] = [
    "Who is behind",
    "who is behind",
    "Whose mail would stop",
    "not part of the share",
    "version not told",
    "Limits of the insights",
    "Message for the other side",
    "More about it",
    "had a stricter policy held",
    "Evidence (CSV)",
    "message ids",
    "message id,",
    "until you forget it",
    "Everything that was kept",
    "look it through",
    "refuses TLS 1.0 and 1.1 since",
    "colour",
    "recognis",
    "organis",
    "centre",
    "catalogue",
    "towards",
    "behaviour",
    "neighbour",
    "licence",
    "favour",
    "cancelled",
    "Cancelled",
    "labelled",
    "TLS1.1",
    "TLS1.2",
];

/// Words of the French page.
const FRENCH: [&str; 23] = [
    "Qui est derrière",
    "qui est derrière",
    "qui se cache derrière",
    "De qui le courrier s’arrêterait",
    "S’arrêterait",
    "hors de la part",
    "version non indiquée",
    "Usage de TLS",
    "Sens des colonnes",
    "sens des colonnes",
    "Expliquer les colonnes",
    "Message pour l’autre côté",
    "il est lu tout autant",
    "Gardé",
    "gardé",
    "a transporté",
    "limites pour TLS",
    "Limites des constats",
    "étapes de",
    "limite de l’organisation",
    "avec protection en transit",
    "une trace",
    "Preuves (CSV)",
];

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    files
}

fn holds_none(words: &[&str], tag: &str) {
    let mut looked_at = 0;
    for (place, text) in texts(tag) {
        looked_at += 1;
        for word in words {
            assert!(!text.contains(word), "“{word}” in {place}: {text}");
        }
    }
    assert!(looked_at > 500, "only {looked_at} texts");
}

#[test]
fn english_words_that_were_replaced_do_not_come_back() {
    holds_none(&ENGLISH, "en");
}

#[test]
fn french_words_that_were_replaced_do_not_come_back() {
    holds_none(&FRENCH, "fr");
}

#[test]
fn help_pages_have_the_words_of_the_page() {
    for (folder, words) in [
        (
            "docs/insights",
            &["Who is behind", "colour", "recognis", "towards"][..],
        ),
        (
            "docs/insights/fr",
            &["Qui est derrière", "Ses nombres", "| limite |"],
        ),
    ] {
        let pages = files(folder, "md");
        assert!(pages.len() > 10);
        for page in pages {
            let text = fs::read_to_string(&page).unwrap();
            for word in words {
                assert!(!text.contains(word), "“{word}” in {}", page.display());
            }
        }
    }
}
