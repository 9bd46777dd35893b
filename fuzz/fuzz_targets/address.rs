//! Any text behind the `#` of the page's address: what was understood is written and understood again.
#![no_main]

use libfuzzer_sys::fuzz_target;
// The page's own file, so that nothing else of the page has to be compiled.
#[allow(dead_code, reason = "the page uses all of it")]
#[path = "../../src/state/address.rs"]
mod address;
#[allow(clippy::single_component_path_imports, reason = "the page's file finds them here")]
use {report, trace};

use address::Fragment;

fuzz_target!(|text: &str| {
    for text in [text.to_owned(), format!("#/partners?{text}"), format!("#/connectors?{text}")] {
        let fragment = Fragment::parse(&text);
        let is_of_link = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
        if !fragment.link.iter().all(|link| link.chars().all(is_of_link)) {
            // No link: it is refused in words, and stands in the address as it came.
            continue;
        }
        let written = fragment.text();
        assert_eq!(Fragment::parse(&written), fragment);
        assert_eq!(Fragment::parse(&written).text(), written);
        assert!(fragment.differs_in_the_search_only(&fragment));
    }
});
