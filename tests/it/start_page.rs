//! What is painted first stands in `index.html` as plain text: it says what the program says, in every
//! language, and `first.js` knows all languages and themes.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use mailflow_insight::text::{Labels, Language};

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// `cargo xtask texts` says each of them in every language.
#[test]
fn what_is_painted_first_says_what_the_program_says() {
    let page = file("index.html");
    let (_, after) = page.split_once("<div id=\"starting\"").unwrap();
    let (painted, _) = after.split_once("<div id=\"not-started\"").unwrap();
    for id in [
        "headline",
        "lead",
        "drop-here",
        "drop-hint",
        "choose-files",
        "choose-folder",
        "try-sample",
        "paste",
        "which-files",
        "privacy",
        "privacy-text",
        "local-only",
        "languages",
        "themes",
    ] {
        assert!(painted.contains(&format!("{{{{{id}}}}}")), "{id}");
    }
    // The program's own texts have these names; `languages` and `themes` are made of others.
    let labels: &Labels = Language::English.labels();
    assert!(!labels.headline.is_empty() && !labels.privacy_text.is_empty());
}

/// `boot.js` takes it from there where the program does not come.
#[test]
fn what_is_said_where_nothing_comes_is_the_last_text() {
    let texts = file("crates/text/languages/en/page.ftl");
    let last = texts.trim_end().lines().last().unwrap();
    let said = Language::English.labels().not_fetched;
    assert_eq!(last, format!("not-fetched = {said}"));
    // Until its texts are there, and for who has them not.
    assert!(file("index.html").contains(said));
}

#[test]
fn the_language_is_chosen_before_anything_is_painted() {
    let script = file("first.js");
    let styles = file("style/start.css");
    for language in Language::ALL {
        let tag = language.tag();
        assert!(
            script.contains(&format!("\"{tag}\"")),
            "`languages` in first.js lacks \"{tag}\""
        );
        let rule =
            format!("html[data-at][lang=\"{tag}\"] #not-started [lang]:not([lang=\"{tag}\"])");
        assert!(styles.contains(&rule), "style/start.css lacks {rule}");
    }
    let page = file("index.html");
    let (script, styles) = (page.find("first.js"), page.find("style/"));
    assert!(script < styles, "the script waits for no style sheet");
}
