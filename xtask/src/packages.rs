//! What package managers need of a release: files with its version and the hashes of what it publishes.
//!
//! The templates in `packaging/` hold no version and no hash, so they cannot go stale: the version is that of
//! `Cargo.toml`, the hashes are those of the release's own `SHA256SUMS`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::shell::root;
use crate::site;

#[derive(clap::Args)]
pub struct Arguments {
    /// The folder of what was published, with its `SHA256SUMS`
    #[arg(long, value_name = "FOLDER")]
    release: PathBuf,
    /// Where the release is, such as `https://example.com/owner/mailflow-insight`
    #[arg(long, value_name = "ADDRESS")]
    repository: String,
    /// Where the files go
    #[arg(long, value_name = "FOLDER", default_value = "target/packages")]
    output: PathBuf,
}

/// The folders of templates, one for each package manager.
const TEMPLATES: [&str; 5] = ["homebrew", "scoop", "winget", "aur", "nfpm"];

/// What a release is called by, and where it is.
struct Release<'a> {
    version: &'a str,
    repository: &'a str,
    /// SHA-256 of each file, by its name.
    hashes: BTreeMap<String, String>,
}

/// Writes the files of all package managers.
pub fn run(arguments: &Arguments) -> Result<()> {
    let repository = arguments.repository.trim_end_matches('/');
    ensure!(
        is_address(repository),
        "{repository} is no address such as https://example.com/owner/mailflow-insight"
    );
    let release = Release {
        version: env!("CARGO_PKG_VERSION"),
        repository,
        hashes: hashes(&site::read_text(&arguments.release.join("SHA256SUMS"))?)?,
    };
    let output = root().join(&arguments.output);
    for (path, template) in templates()? {
        let to = output.join(&path);
        let folder = to.parent().context("a file without a folder")?;
        std::fs::create_dir_all(folder)
            .with_context(|| format!("{} cannot be made", folder.display()))?;
        let text = filled(&template, &release).with_context(|| path.display().to_string())?;
        site::write(&to, text)?;
        println!("{}", to.display());
    }
    Ok(())
}

/// Letters that no file of a package manager gives a meaning of its own.
fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://");
    rest.is_some_and(|rest| {
        !rest.is_empty()
            && rest
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-._/".contains(&byte))
    })
}

/// The templates, with their paths in `packaging/`.
fn templates() -> Result<BTreeMap<PathBuf, String>> {
    let mut found = BTreeMap::new();
    for folder in TEMPLATES {
        let at = root().join("packaging").join(folder);
        for entry in
            std::fs::read_dir(&at).with_context(|| format!("{} cannot be read", at.display()))?
        {
            let path = entry?.path();
            let name = path.file_name().context("a file without a name")?;
            found.insert(Path::new(folder).join(name), site::read_text(&path)?);
        }
    }
    Ok(found)
}

/// The hashes of a list as `sha256sum` writes it.
fn hashes(list: &str) -> Result<BTreeMap<String, String>> {
    let mut hashes = BTreeMap::new();
    for line in list.lines() {
        let (hash, name) = line
            .split_once(' ')
            .with_context(|| format!("{line} is no hash and name"))?;
        let name = name.trim_start_matches([' ', '*']);
        ensure!(
            hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()),
            "{hash} is no SHA-256"
        );
        hashes.insert(name.to_owned(), hash.to_ascii_lowercase());
    }
    Ok(hashes)
}

/// A template with what it names.
fn filled(template: &str, release: &Release<'_>) -> Result<String> {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").context("a name has no end")?;
        out.push_str(before);
        match name.split_once(':') {
            None if name == "version" => out.push_str(release.version),
            None if name == "repository" => out.push_str(release.repository),
            Some(("sha256", file)) => {
                let hash = release.hashes.get(file);
                out.push_str(hash.with_context(|| format!("{file} is not in the release"))?);
            }
            _ => bail!("nobody knows {name}"),
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    fn release() -> Release<'static> {
        // What `.github/workflows/release.yml` publishes.
        let workflow = include_str!("../../.github/workflows/release.yml");
        let names = workflow.match_indices("name: mailflow-insight-");
        let names = names.filter_map(|(at, begin)| {
            let rest = workflow.get(at + "name: ".len()..)?;
            debug_assert!(rest.starts_with(begin.trim_start_matches("name: ")));
            rest.split([' ', '}']).next()
        });
        let list: String = names
            .map(|name| format!("{}  {name}\n", site::hex(name.as_bytes())))
            .collect();
        Release {
            version: "1.2.3",
            repository: "https://example.com/owner/mailflow-insight",
            hashes: hashes(&list).unwrap(),
        }
    }

    #[test]
    fn each_template_is_filled_from_a_release() {
        let release = release();
        assert_eq!(release.hashes.len(), 3, "{:?}", release.hashes.keys());
        let templates = templates().unwrap();
        assert_eq!(templates.len(), 7);
        for (path, template) in templates {
            let text = filled(&template, &release).unwrap();
            let place = path.display();
            assert!(text.contains("1.2.3"), "{place} has no version");
            assert!(!text.contains("{{") && !text.contains('\t'), "{place}");
            // Nothing of this is written by hand, where it would go stale.
            let own = env!("CARGO_PKG_VERSION");
            assert!(!template.contains(own), "{place} has a version of its own");
            let is_hash =
                |word: &str| word.len() == 64 && word.bytes().all(|b| b.is_ascii_hexdigit());
            let words = |text: &str| {
                let words = text.split(|c: char| !c.is_ascii_alphanumeric());
                words.filter(|word| is_hash(word)).count()
            };
            assert_eq!(words(&template), 0, "{place} has a hash of its own");
            assert_eq!(
                words(&text),
                template.matches("{{sha256:").count(),
                "{place}"
            );
        }
    }

    #[test]
    fn what_is_written_can_be_read() {
        let release = release();
        for (path, template) in templates().unwrap() {
            let text = filled(&template, &release).unwrap();
            let kind = path.extension().unwrap_or_default().to_str().unwrap();
            match kind {
                "json" => {
                    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
                    assert_eq!(json["version"], "1.2.3");
                }
                "rb" => syntax("ruby", &["-c"], &text),
                "yaml" => {
                    for line in text.lines().filter(|line| !line.starts_with('#')) {
                        let item = line.trim_start().trim_start_matches("- ");
                        let is_pair = item.contains(": ") || item.ends_with(':');
                        let is_item = line.trim_start().starts_with("- ");
                        assert!(is_pair || is_item, "{}: {line}", path.display());
                    }
                }
                _ => syntax("bash", &["-n"], &text),
            }
        }
    }

    /// Has a program read a text without running it.
    fn syntax(program: &str, arguments: &[&str], text: &str) {
        let file =
            std::env::temp_dir().join(format!("mailflow-insight-{program}-{}", std::process::id()));
        std::fs::write(&file, text).unwrap();
        match Command::new(program).args(arguments).arg(&file).output() {
            Ok(said) => assert!(said.status.success(), "{said:?}"),
            Err(_) => eprintln!("there is no {program}: a template was not checked"),
        }
        std::fs::remove_file(file).unwrap();
    }

    #[test]
    fn what_is_not_in_the_release_is_an_error() {
        let release = release();
        for bad in ["{{sha256:other}}", "{{owner}}", "{{version"] {
            assert!(filled(bad, &release).is_err(), "{bad}");
        }
        assert!(hashes("abc  file\n").is_err());
        for bad in [
            "http://a.example",
            "https://",
            "https://a.example/\"; calc",
            "a",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }

    /// The policy stands in the page, in the documentation and in the image: one text.
    #[test]
    fn the_image_sends_the_headers_of_the_documentation() {
        let page = include_str!("../../index.html");
        let policy = page
            .split_once("Content-Security-Policy\" content=\"")
            .unwrap()
            .1;
        let policy = policy.split_once('"').unwrap().0;
        let whole = format!("{policy}; frame-ancestors 'none'");
        let settings = include_str!("../../packaging/container/nginx.conf");
        assert!(settings.contains(&format!("Content-Security-Policy \"{whole}\" always;")));
        let documentation = include_str!("../../docs/hosting.md");
        assert!(documentation.contains(&format!("\n{whole}\n")));
        for header in [
            "X-Content-Type-Options nosniff",
            "Referrer-Policy no-referrer",
        ] {
            assert!(settings.contains(header), "{header}");
        }
        let cache = settings
            .lines()
            .find(|line| line.contains("immutable"))
            .unwrap();
        assert!(documentation.contains(cache.trim()), "{cache}");
    }
}
