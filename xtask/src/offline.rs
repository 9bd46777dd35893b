//! Offline use: the service worker gets the list of the release's files, and the page is told of it.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::shell::root;
use crate::site::{self, SiteFile};

/// Where the page finds the name of the service worker.
const PLACE: &str = " data-wasm=\"";
const MARK: &str = " data-offline=\"sw.js\"";

/// Makes a site usable without a network.
pub fn switch_on(folder: &Path) -> Result<()> {
    let page = folder.join("index.html");
    let html = site::read_text(&page)?;
    ensure!(
        html.matches(PLACE).count() == 1,
        "index.html does not start the page as expected"
    );
    site::write(&page, html.replace(PLACE, &format!("{MARK}{PLACE}")))?;
    let code = site::read_text(&root().join("sw.js"))?;
    site::write(
        &folder.join("sw.js"),
        service_worker(&site::files(folder)?, &code)?,
    )?;
    offer_the_switch(folder)
}

/// Makes a site that takes an earlier one's service worker away from its visitors.
pub fn switch_off(folder: &Path) -> Result<()> {
    let code = site::read(&root().join("sw-off.js"))?;
    site::write(&folder.join("sw.js"), code)?;
    offer_the_switch(folder)
}

fn offer_the_switch(folder: &Path) -> Result<()> {
    let code = site::read(&root().join("sw-off.js"))?;
    site::write(&folder.join("sw-off.js"), code)
}

/// The script with the list of files, and a version that differs whenever any of it does.
fn service_worker(files: &[SiteFile], code: &str) -> Result<String> {
    let mut list = BTreeMap::new();
    for file in files
        .iter()
        .filter(|file| !file.is_beside_the_page() && !file.is_for_tests())
    {
        // Some hosts send whoever asks for `index.html` to the folder.
        let path = match file.path.as_str() {
            "index.html" => "./",
            path => path,
        };
        list.insert(path, site::integrity(&file.content));
    }
    let list = serde_json::to_string_pretty(&list)?;
    let version = site::hex(format!("{list}{code}").as_bytes());
    Ok(format!(
        "const VERSION = \"{version}\";\nconst FILES = {list};\n\n{code}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, content: &str) -> SiteFile {
        SiteFile {
            path: path.to_owned(),
            content: content.into(),
        }
    }

    #[test]
    fn the_list_holds_what_the_page_uses_and_the_version_follows_it() {
        let files = |page| {
            [
                file("404.html", "lost"),
                file("help/en/a.html", "abc"),
                file("index.html", page),
                file("sw-off.js", "off"),
            ]
        };
        let made = service_worker(&files("page"), "code();").unwrap();
        assert!(made.ends_with("code();"));
        assert!(made.contains("\"help/en/a.html\": \"sha256-ungWv48Bz+pBQUDeXa4i"));
        assert!(made.contains("\"./\": \"sha256-"));
        for path in ["index.html", "404.html", "sw-off.js"] {
            assert!(!made.contains(path), "{path}");
        }
        let version = |script: &str| script.lines().next().unwrap().to_owned();
        let others = [
            service_worker(&files("other page"), "code();").unwrap(),
            service_worker(&files("page"), "other code();").unwrap(),
        ];
        for other in others {
            assert_ne!(version(&other), version(&made));
        }
    }
}
