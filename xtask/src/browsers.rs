//! The browsers that the built page is tested in.

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::setup::{self, Browser};
use crate::shell::{cargo, command, root, run};

/// A browser that the built page is tested in.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum In {
    /// All tests
    Chromium,
    /// The system's own Firefox: what a person does with the page, from the start to the exports
    Firefox,
    /// The system's own WebKitGTK: tests of their own, in `tests/browser/webkit`
    Webkit,
}

/// How much is tested in a browser.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Set {
    /// All that it can be tested with.
    Whole,
    /// What takes a minute, with all the others.
    Short,
}

/// The files of tests that run in Firefox too.
const IN_FIREFOX: [&str; 11] = [
    "01-start",
    "02-sample",
    "03-files",
    "04-conformance",
    "06-connectors",
    "07-share",
    "12-insight-pages",
    "16-partners",
    "23-filter",
    "25-accessibility",
    "26-guide",
];
const SHORT_IN_FIREFOX: [&str; 2] = ["01-start", "06-connectors"];
const SHORT_IN_WEBKIT: [&str; 2] = ["01-short", "03-accessibility"];

/// Where the tests in WebKit are, below those of all browsers.
const WEBKIT_TESTS: &str = "webkit";

/// Tests the built page in these browsers. Without any named, all tests run in Chromium, and a few in each of the
/// others that is here: what is missing is said, and not installed.
pub fn run_tests(named: &[In]) -> Result<()> {
    let chromium = setup::browser()?;
    if !named.is_empty() {
        return named
            .iter()
            .try_for_each(|each| test(*each, Set::Whole, &chromium));
    }
    // Chromium last: CI reads the summary at the end of the output.
    let others = [
        (In::Firefox, setup::has_firefox(), "Firefox", setup::FIREFOX),
        (In::Webkit, setup::has_webkit(), "WebKit", setup::WEBKIT),
    ];
    for (browser, is_here, name, packages) in others {
        if is_here {
            test(browser, Set::Short, &chromium)?;
        } else {
            println!(
                "\nNOT RUN: the tests in {name}, which is not here (Debian: apt-get install {packages})\n"
            );
        }
    }
    test(In::Chromium, Set::Whole, &chromium)
}

fn test(which: In, set: Set, browser: &Browser) -> Result<()> {
    let (name, files) = match (which, set) {
        (In::Chromium, _) => ("chromium", test_files(None, None)?),
        (In::Firefox, Set::Whole) => {
            setup::firefox()?;
            ("firefox", test_files(None, Some(&IN_FIREFOX))?)
        }
        (In::Firefox, Set::Short) => ("firefox", test_files(None, Some(&SHORT_IN_FIREFOX))?),
        (In::Webkit, Set::Whole) => {
            setup::webkit()?;
            ("webkit", test_files(Some(WEBKIT_TESTS), None)?)
        }
        (In::Webkit, Set::Short) => (
            "webkit",
            test_files(Some(WEBKIT_TESTS), Some(&SHORT_IN_WEBKIT))?,
        ),
    };
    // The page and the command line must say the same, so the tests need both.
    run(cargo().args(["build", "--quiet", "--bin", "mailflow-insight"]))?;
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), Into::into);
    run(command("node")
        .current_dir(root().join(setup::BROWSER_TESTS))
        .env("CHROMIUM", &browser.chromium)
        .env("MAILFLOW_INSIGHT", target.join("debug/mailflow-insight"))
        .env("XTASK", std::env::current_exe()?)
        .env("BROWSER", name)
        .args(["--test", "--test-concurrency=1", "--test-reporter=tap"])
        .args(files))
    .with_context(|| format!("in {name}"))
}

/// The files of the browser tests, in the order of their names: those of a folder below, and only those that
/// begin so.
fn test_files(folder: Option<&str>, only: Option<&[&str]>) -> Result<Vec<String>> {
    let below = folder.map_or_else(String::new, |folder| format!("{folder}/"));
    let place = root().join(setup::BROWSER_TESTS).join(&below);
    let mut files: Vec<String> = std::fs::read_dir(&place)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".test.mjs"))
        .filter(|name| only.is_none_or(|only| only.iter().any(|each| name.starts_with(each))))
        .map(|name| below.clone() + &name)
        .collect();
    files.sort();
    let wanted = only.map_or(1, <[&str]>::len);
    anyhow::ensure!(
        files.len() >= wanted,
        "no browser tests, or not all of them, in {}",
        place.display()
    );
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_named_file_of_tests_is_there() {
        let count = |folder, only: &[&str]| test_files(folder, Some(only)).unwrap().len();
        assert_eq!(count(None, &IN_FIREFOX), IN_FIREFOX.len());
        assert_eq!(count(None, &SHORT_IN_FIREFOX), SHORT_IN_FIREFOX.len());
        assert_eq!(
            count(Some(WEBKIT_TESTS), &SHORT_IN_WEBKIT),
            SHORT_IN_WEBKIT.len()
        );
        assert!(test_files(None, Some(&["no-such-test"])).is_err());
    }
}
