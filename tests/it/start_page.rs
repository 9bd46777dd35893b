//! What is painted first stands in `index.html` as plain text: it says what the program says, in every
//! language, and `first.js` knows all languages and themes.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use mailflow_insight::text::{Labels, Language};

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// The part of `index.html` that the program takes the place of.
fn first_paint() -> String {
    let page = file("index.html");
    let (_, after) = page.split_once("<div id=\"starting\"").unwrap();
    after
        .split_once("<div id=\"not-started\"")
        .unwrap()
        .0
        .to_owned()
}

#[test]
fn what_is_painted_first_says_what_the_program_says() {
    let page = first_paint();
    for language in Language::ALL {
        let labels: &Labels = language.labels();
        for text in [
            labels.headline,
            labels.lead,
            labels.drop_here,
            labels.drop_hint,
            labels.choose_files,
            labels.choose_folder,
            labels.try_sample,
            labels.paste,
            labels.which_files,
            labels.privacy,
            labels.privacy_text,
            labels.local_only,
        ] {
            let wanted = format!("<span lang=\"{}\">{text}</span>", language.tag());
            assert!(page.contains(&wanted), "{wanted}");
        }
        for text in [labels.theme_system, labels.theme_light, labels.theme_dark] {
            assert!(page.contains(&format!("<option>{text}</option>")), "{text}");
        }
        for text in [labels.language, labels.theme] {
            let wanted = format!("lang=\"{}\" aria-label=\"{text}\"", language.tag());
            assert!(page.contains(&wanted), "{wanted}");
        }
        assert!(page.contains(&format!(">{}</option>", language.name())));
    }
}

#[test]
fn the_language_is_chosen_before_anything_is_painted() {
    let script = file("first.js");
    let styles = file("style/start.css");
    for language in Language::ALL {
        let tag = language.tag();
        assert!(script.contains(&format!("language === \"{tag}\"")), "{tag}");
        assert!(
            styles.contains(&format!("#starting [lang=\"{tag}\"]")),
            "{tag}"
        );
    }
    let page = file("index.html");
    let (script, styles) = (page.find("first.js"), page.find("style/"));
    assert!(script < styles, "the script waits for no style sheet");
}
