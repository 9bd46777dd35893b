//! Compares a folder, or what a host serves, with the published hashes of a release.

use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};

use crate::shell::{command, root};
use crate::site;

#[derive(clap::Args)]
pub struct Arguments {
    /// The published list, SHA256SUMS: a file, or an address that begins with https://
    #[arg(value_name = "LIST")]
    list: String,
    /// The folder that is compared with it
    #[arg(long, default_value = "dist", conflicts_with = "served")]
    folder: PathBuf,
    /// The address of a page, instead of a folder: every file of the list is fetched from there
    #[arg(long, value_name = "ADDRESS")]
    served: Option<String>,
}

/// Says which files differ.
pub fn run(arguments: &Arguments) -> Result<()> {
    let list = match is_address(&arguments.list) {
        true => fetched(&arguments.list)?,
        false => site::read(&root().join(&arguments.list))?,
    };
    println!("{}  {}", site::hex(&list), arguments.list);
    let list = String::from_utf8(list).context("the list is no text")?;
    let files = parsed(&list)?;
    let folder = root().join(&arguments.folder);
    let mut wrong = Vec::new();
    for (hash, path) in &files {
        let content = match &arguments.served {
            Some(address) => fetched(&format!("{}/{path}", address.trim_end_matches('/'))),
            None => site::read(&folder.join(path)),
        };
        match content {
            Ok(content) if site::hex(&content) == *hash => {}
            Ok(content) => wrong.push(format!("{path}: has {}", site::hex(&content))),
            Err(error) => wrong.push(format!("{path}: {error:#}")),
        }
    }
    // What is there and not in the list could be loaded as well. Of a host nobody can tell.
    if arguments.served.is_none() {
        for file in site::files(&folder)? {
            let is_listed = files.iter().any(|(_, path)| *path == file.path);
            if !is_listed && file.path != "SHA256SUMS" {
                wrong.push(format!("{}: is not in the list", file.path));
            }
        }
    }
    ensure!(
        wrong.is_empty(),
        "{} files are not those of the list, which has {}:\n{}",
        wrong.len(),
        files.len(),
        wrong.join("\n")
    );
    println!("all {} files are the published ones", files.len());
    Ok(())
}

fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// What a host answers. `curl` is on every system that Rust is on.
fn fetched(address: &str) -> Result<Vec<u8>> {
    let output = command("curl")
        .args(["--fail", "--silent", "--show-error", "--location", "--"])
        .arg(address)
        .output()
        .context("curl cannot be started")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.stdout)
}

/// The lines of a list, as `sha256sum` writes them.
fn parsed(list: &str) -> Result<Vec<(&str, &str)>> {
    let mut files = Vec::new();
    for line in list.lines() {
        let (hash, path) = line
            .split_once("  ")
            .with_context(|| format!("no line of SHA256SUMS: {line}"))?;
        let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        // Nothing outside of the folder is meant.
        let is_inside = !path.starts_with('/') && !path.split('/').any(|part| part == "..");
        ensure!(is_hash && is_inside, "no line of SHA256SUMS: {line}");
        files.push((hash, path));
    }
    ensure!(!files.is_empty(), "the list is empty");
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_missing_or_additional_file_is_named() {
        let folder =
            std::env::temp_dir().join(format!("mailflow-insight-verify-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("help")).unwrap();
        for name in ["index.html", "help/a.html"] {
            site::write(&folder.join(name), name).unwrap();
        }
        crate::sums::write(&folder).unwrap();
        let check = || {
            run(&Arguments {
                list: folder.join("SHA256SUMS").to_str().unwrap().to_owned(),
                folder: folder.clone(),
                served: None,
            })
        };
        check().unwrap();
        site::write(&folder.join("help/a.html"), "other").unwrap();
        site::write(&folder.join("new.js"), "new").unwrap();
        std::fs::remove_file(folder.join("index.html")).unwrap();
        let said = check().unwrap_err().to_string();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(
            said.starts_with("3 files are not those of the list, which has 2"),
            "{said}"
        );
        for part in [
            "help/a.html: has ",
            "index.html: ",
            "new.js: is not in the list",
        ] {
            assert!(said.contains(part), "{said}");
        }
    }

    #[test]
    fn a_list_leads_nowhere_else() {
        let hash = "0".repeat(64);
        for bad in [
            String::new(),
            format!("{hash}  ../x"),
            format!("{hash}  /x"),
            "x  y".to_owned(),
        ] {
            assert!(parsed(&bad).is_err(), "{bad}");
        }
        assert_eq!(
            parsed(&format!("{hash}  a/b\n")).unwrap(),
            [(&*hash, "a/b")]
        );
    }
}
