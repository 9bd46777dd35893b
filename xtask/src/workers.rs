//! The workers' program gets the hash of its content into its names, like all else that the page
//! fetches: Trunk leaves the names of workers as they are, and a browser that kept an older one would
//! run it beside a newer page.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::site;

/// What its names begin with.
pub const NAME: &str = "mailflow-insight-workers";
/// What each worker does first; it stands behind the script of the program.
pub const SCRIPT: &str = "worker.js";
/// Each of its files as `index.html` names it, behind [`NAME`].
const ENDS: [&str; 3] = [".js", "_bg.wasm", RARE_END];
/// The module for what few files need.
pub const RARE_END: &str = "-rare.wasm";
/// Digits of the hash, as many as Trunk takes.
const DIGITS: usize = 16;

/// Gives the files their names, also in the page.
pub fn name(folder: &Path) -> Result<()> {
    let page = folder.join("index.html");
    let mut html = site::read_text(&page)?;
    for end in ENDS {
        let plain = format!("{NAME}{end}");
        let file = folder.join(&plain);
        let hash = site::hex(&site::read(&file)?);
        let hash = hash.get(..DIGITS).unwrap_or(&hash);
        let named = match end {
            RARE_END => format!("{NAME}-rare-{hash}.wasm"),
            _ => format!("{NAME}-{hash}{end}"),
        };
        let place = format!("{plain}\"");
        ensure!(
            html.matches(&place).count() == 1,
            "index.html does not name {plain} as expected"
        );
        html = html.replace(&place, &format!("{named}\""));
        fs::rename(&file, folder.join(named))
            .with_context(|| format!("{} cannot be renamed", file.display()))?;
    }
    site::write(&page, html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_content() {
        let folder =
            std::env::temp_dir().join(format!("mailflow-insight-workers-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let html = "<script data-wasm=\"./mailflow-insight-1_bg.wasm\" \
            data-workers-js=\"./mailflow-insight-workers.js\" \
            data-workers-rare=\"./mailflow-insight-workers-rare.wasm\" \
            data-workers-wasm=\"./mailflow-insight-workers_bg.wasm\"></script>";
        fs::write(folder.join("index.html"), html).unwrap();
        fs::write(folder.join("mailflow-insight-workers.js"), "abc").unwrap();
        fs::write(folder.join("mailflow-insight-workers_bg.wasm"), "abcd").unwrap();
        fs::write(folder.join("mailflow-insight-workers-rare.wasm"), "few").unwrap();
        name(&folder).unwrap();
        let html = fs::read_to_string(folder.join("index.html")).unwrap();
        assert!(
            html.contains("data-workers-js=\"./mailflow-insight-workers-ba7816bf8f01cfea.js\""),
            "{html}"
        );
        for file in site::files(&folder).unwrap() {
            let is_named = html.contains(&format!("\"./{}\"", file.path));
            assert!(is_named || file.path == "index.html", "{}", file.path);
        }
        // A second time there is nothing to name.
        assert!(name(&folder).is_err());
        fs::remove_dir_all(&folder).unwrap();
    }
}
