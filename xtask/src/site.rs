//! The files of the built site, and their hashes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::{split, workers};

/// Read by the host or by browsers on their own, never by the page.
const BESIDE_THE_PAGE: [&str; 5] = ["404.html", "404.js", "SHA256SUMS", "sw.js", "sw-off.js"];

/// A file of a site.
pub struct SiteFile {
    /// Its path in the site, with slashes.
    pub path: String,
    pub content: Vec<u8>,
}

impl SiteFile {
    /// Whether the page fetches it only when a person wants it: everything in a folder.
    pub fn is_on_demand(&self) -> bool {
        self.path.contains('/')
    }

    /// Whether it is the workers' program, which reads files: the page fetches it when it is shown.
    pub fn is_for_workers(&self) -> bool {
        self.path.starts_with(workers::NAME) || self.path == workers::SCRIPT
    }

    /// Which module it is; none for the first ones of the page and its workers, and for all else.
    pub fn part(&self) -> Option<&'static str> {
        let is_it = |module: &&str| self.path.starts_with(&split::begin_of(module));
        let mut modules = split::MODULES.into_iter().chain([split::WORKERS_RARE]);
        modules.find(is_it)
    }

    /// Whether it is there for the host and for offline use, not for the page itself.
    pub fn is_beside_the_page(&self) -> bool {
        BESIDE_THE_PAGE.contains(&self.path.as_str())
    }

    /// Whether it is of the language from right to left, which is there for tests: visitors have no use for it.
    pub fn is_for_tests(&self) -> bool {
        let begin = format!("texts/{}-", ftl::MIRRORED);
        self.path.starts_with(&begin)
    }

    /// What is behind the last dot of its name.
    pub fn extension(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, end)| end)
    }
}

/// All files of a site, sorted by their paths.
pub fn files(site: &Path) -> Result<Vec<SiteFile>> {
    let mut paths = Vec::new();
    collect(site, &mut paths)?;
    let mut files = Vec::with_capacity(paths.len());
    for path in paths {
        let inside = path.strip_prefix(site)?.components();
        let names: Vec<_> = inside
            .map(|part| part.as_os_str().to_string_lossy())
            .collect();
        files.push(SiteFile {
            path: names.join("/"),
            content: read(&path)?,
        });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<()> {
    let unreadable = || format!("{} cannot be read", folder.display());
    for entry in fs::read_dir(folder).with_context(unreadable)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else {
            paths.push(path);
        }
    }
    Ok(())
}

/// The content of a file; an error names it.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// The same as text.
pub fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// Writes a file; an error names it.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    fs::write(path, content).with_context(|| format!("{} cannot be written", path.display()))
}

/// SHA-256 as `sha256sum` prints it.
pub fn hex(content: &[u8]) -> String {
    Sha256::digest(content)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// SHA-256 as security policies and `integrity` want it.
pub fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", base64(&Sha256::digest(content)))
}

/// Bytes as text.
pub fn base64(content: &[u8]) -> String {
    STANDARD.encode(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_as_other_programs_write_them() {
        // The hash of "abc" of FIPS 180-2.
        assert_eq!(
            hex(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(
            integrity(b"abc"),
            "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
        );
    }

    #[test]
    fn the_page_for_what_is_not_there_allows_its_own_style_and_no_other() {
        let page = include_str!("../../404.html");
        let style = page.split_once("<style>").unwrap().1;
        let style = style.split_once("</style>").unwrap().0;
        let allowed = format!("style-src '{}'", integrity(style.as_bytes()));
        assert!(page.contains(&allowed), "{allowed}");
        for page in [page, include_str!("../../index.html")] {
            assert!(!page.contains("unsafe-inline"));
            assert!(page.contains("require-trusted-types-for 'script'"));
        }
    }

    #[test]
    fn files_are_listed_in_one_order_everywhere() {
        let folder =
            std::env::temp_dir().join(format!("mailflow-insight-site-{}", std::process::id()));
        fs::create_dir_all(folder.join("help/en")).unwrap();
        for path in ["z.js", "help/en/a.html", "404.html", "index.html"] {
            fs::write(folder.join(path), path).unwrap();
        }
        let files = files(&folder).unwrap();
        let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["404.html", "help/en/a.html", "index.html", "z.js"]);
        let on_demand: Vec<_> = files.iter().map(SiteFile::is_on_demand).collect();
        assert_eq!(on_demand, [false, true, false, false]);
        let is_for_workers = |path: &str| {
            let (path, content) = (path.to_owned(), Vec::new());
            SiteFile { path, content }.is_for_workers()
        };
        assert!(
            is_for_workers("worker.js") && is_for_workers("mailflow-insight-workers-1_bg.wasm")
        );
        assert!(!is_for_workers("boot.js") && !is_for_workers("mailflow-insight-1_bg.wasm"));
        let part = |path: &str| {
            let (path, content) = (path.to_owned(), Vec::new());
            SiteFile { path, content }.part()
        };
        assert_eq!(part("mailflow-insight-rest-1.wasm"), Some("rest"));
        assert_eq!(part("mailflow-insight-shared-1.wasm"), Some("shared"));
        assert_eq!(
            part("mailflow-insight-workers-rare-1.wasm"),
            Some("workers-rare")
        );
        assert_eq!(part("mailflow-insight-1_bg.wasm"), None);
        assert_eq!(part("mailflow-insight-workers-1_bg.wasm"), None);
        assert!(files[0].is_beside_the_page() && !files[2].is_beside_the_page());
        assert_eq!(files[3].extension(), "js");
    }
}
