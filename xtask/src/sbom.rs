//! What the page and the command line are made of, as CycloneDX tells it: every package with its version,
//! licence and checksum, and which needs which.
//!
//! It is made of what Cargo itself says. `cargo-cyclonedx` says much the same, with the hour and a random
//! number in every file; here the same sources give the same bytes, so that the file is part of what can be
//! compared.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::shell::{cargo, root};
use crate::site;

#[derive(clap::Args)]
pub struct Arguments {
    /// Where the files go
    #[arg(long, value_name = "FOLDER", default_value = "target/sbom")]
    output: PathBuf,
}

/// What is published: the name of the file, the packages it begins with, and for which machine.
const PARTS: [(&str, &[&str], &str); 4] = [
    (
        "mailflow-insight-page",
        &["mailflow-insight", "mailflow-insight-workers"],
        "wasm32-unknown-unknown",
    ),
    (
        "mailflow-insight-linux-x86_64",
        &["mailflow-insight"],
        "x86_64-unknown-linux-gnu",
    ),
    (
        "mailflow-insight-macos-arm64",
        &["mailflow-insight"],
        "aarch64-apple-darwin",
    ),
    (
        "mailflow-insight-windows-x86_64",
        &["mailflow-insight"],
        "x86_64-pc-windows-msvc",
    ),
];

/// Writes a file for each part.
pub fn run(arguments: &Arguments) -> Result<()> {
    let folder = root().join(&arguments.output);
    std::fs::create_dir_all(&folder)?;
    let checksums = checksums(&site::read_text(&root().join("Cargo.lock"))?);
    for (name, begins_with, target) in PARTS {
        let metadata = metadata(target)?;
        let bill = bill(name, begins_with, &metadata, &checksums)
            .with_context(|| format!("what cargo says of {name} is not understood"))?;
        let components = bill.get("components").and_then(Value::as_array);
        let count = components.map_or(0, Vec::len);
        ensure!(count > 10, "{name} would be made of {count} packages");
        let path = folder.join(format!("{name}.cdx.json"));
        site::write(&path, serde_json::to_string_pretty(&bill)? + "\n")?;
        println!("sbom: {}: {count} packages", path.display());
    }
    Ok(())
}

/// What Cargo says of all packages for a machine.
fn metadata(target: &str) -> Result<Value> {
    let output = cargo()
        .args(["metadata", "--format-version", "1", "--locked"])
        .args(["--filter-platform", target])
        .stderr(std::process::Stdio::inherit())
        .output()?;
    ensure!(output.status.success(), "cargo metadata says nothing");
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// The checksum of each package of the registry, by name and version.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let mut checksums = BTreeMap::new();
    for package in lock.split("[[package]]").skip(1) {
        let value = |name: &str| {
            let line = package
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(" = \""));
            line.and_then(|rest| rest.strip_suffix('"'))
                .map(str::to_owned)
        };
        if let (Some(name), Some(version), Some(checksum)) =
            (value("name"), value("version"), value("checksum"))
        {
            checksums.insert((name, version), checksum);
        }
    }
    checksums
}

/// The packages that are compiled into a program, by what Cargo calls them, each with those it needs. What
/// only runs while it is built (build scripts, macros and what they need) is left out: nothing of it is in
/// what is published.
fn reached<'a>(
    begins_with: &[&str],
    metadata: &'a Value,
) -> Option<BTreeMap<&'a str, BTreeSet<&'a str>>> {
    let packages = metadata.get("packages")?.as_array()?;
    let by_id: BTreeMap<&str, &Value> = packages
        .iter()
        .filter_map(|package| Some((package.get("id")?.as_str()?, package)))
        .collect();
    let is_macro = |id: &str| {
        let targets = by_id
            .get(id)
            .and_then(|package| package.get("targets")?.as_array());
        targets.is_some_and(|targets| {
            targets.iter().any(|target| {
                let kinds = target.get("kind").and_then(Value::as_array);
                kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind == "proc-macro"))
            })
        })
    };
    let nodes: BTreeMap<&str, &Value> = metadata
        .get("resolve")?
        .get("nodes")?
        .as_array()?
        .iter()
        .filter_map(|node| Some((node.get("id")?.as_str()?, node)))
        .collect();
    let mut open: Vec<&str> = by_id
        .iter()
        .filter(|(_, package)| {
            let name = package.get("name").and_then(Value::as_str);
            let is_own = package.get("source").is_none_or(Value::is_null);
            is_own && name.is_some_and(|name| begins_with.contains(&name))
        })
        .map(|(id, _)| *id)
        .collect();
    let mut reached = BTreeMap::new();
    while let Some(id) = open.pop() {
        if reached.contains_key(id) {
            continue;
        }
        let mut needs = BTreeSet::new();
        for dependency in nodes.get(id)?.get("deps")?.as_array()? {
            let kinds = dependency.get("dep_kinds")?.as_array()?;
            let is_compiled_in = kinds
                .iter()
                .any(|kind| kind.get("kind").is_some_and(Value::is_null));
            let package = dependency.get("pkg")?.as_str()?;
            if is_compiled_in && !is_macro(package) {
                needs.insert(package);
                open.push(package);
            }
        }
        reached.insert(id, needs);
    }
    Some(reached)
}

fn bill(
    name: &str,
    begins_with: &[&str],
    metadata: &Value,
    checksums: &BTreeMap<(String, String), String>,
) -> Option<Value> {
    let reached = reached(begins_with, metadata)?;
    // Names that hold no path of the machine on which they are written.
    let mut called = BTreeMap::new();
    let mut components = BTreeMap::new();
    let mut own_version = None;
    for package in metadata.get("packages")?.as_array()? {
        let id = package.get("id")?.as_str()?;
        if !reached.contains_key(id) {
            continue;
        }
        let text = |name: &str| package.get(name).and_then(Value::as_str);
        let (package_name, version) = (text("name")?, text("version")?);
        let is_own = package.get("source").is_none_or(Value::is_null);
        if is_own {
            own_version = Some(version);
        }
        let reference = match is_own {
            true => format!("own:{package_name}@{version}"),
            false => format!("pkg:cargo/{package_name}@{version}"),
        };
        called.insert(id, reference.clone());
        let mut component = json!({
            "type": "library",
            "bom-ref": reference,
            "name": package_name,
            "version": version,
            "scope": "required",
        });
        let members = component.as_object_mut()?;
        if let Some(licence) = text("license") {
            // The old way to write a choice.
            let expression = licence.replace('/', " OR ");
            members.insert("licenses".to_owned(), json!([{ "expression": expression }]));
        }
        if !is_own {
            members.insert("purl".to_owned(), json!(reference));
        }
        let key = (package_name.to_owned(), version.to_owned());
        if let Some(checksum) = checksums.get(&key) {
            members.insert(
                "hashes".to_owned(),
                json!([{ "alg": "SHA-256", "content": checksum }]),
            );
        }
        components.insert(reference, component);
    }
    let mut dependencies: Vec<(String, Vec<&String>)> = reached
        .iter()
        .map(|(id, needs)| {
            let needs = needs.iter().filter_map(|need| called.get(need)).collect();
            Some((called.get(id)?.clone(), needs))
        })
        .collect::<Option<_>>()?;
    dependencies.sort();
    let dependencies: Vec<Value> = dependencies
        .into_iter()
        .map(|(of, mut needs)| {
            needs.sort();
            json!({ "ref": of, "dependsOn": needs })
        })
        .collect();
    Some(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": name,
                "name": name,
                "version": own_version?,
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            },
        },
        "components": components.into_values().collect::<Vec<_>>(),
        "dependencies": dependencies,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What of `ours` is not in `theirs`.
    fn missing(ours: &Value, theirs: &Value, at: &str, out: &mut Vec<String>) {
        match (ours, theirs) {
            (Value::Object(ours), Value::Object(theirs)) => {
                for (name, value) in ours {
                    let at = format!("{at}/{name}");
                    match theirs.get(name) {
                        Some(other) => missing(value, other, &at, out),
                        // A list of nothing is not written again.
                        None if value.as_array().is_some_and(Vec::is_empty) => {}
                        None => out.push(at),
                    }
                }
            }
            (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
                for (value, other) in ours.iter().zip(theirs) {
                    missing(value, other, at, out);
                }
            }
            _ if ours == theirs => {}
            _ => out.push(format!("{at}: {ours} became {theirs}")),
        }
    }

    /// What the library of the standard says of a file: what is wrong, and what it does not know.
    fn said_of(bill: &Value) -> Vec<String> {
        use cyclonedx_bom::models::bom::{Bom, SpecVersion};
        use cyclonedx_bom::validation::Validate;
        let text = serde_json::to_vec(bill).unwrap();
        let read = match Bom::parse_from_json_v1_5(text.as_slice()) {
            Ok(read) => read,
            Err(error) => return vec![error.to_string()],
        };
        let checked = read.validate_version(SpecVersion::V1_5);
        let mut out: Vec<String> = checked.errors().map(|error| format!("{error:?}")).collect();
        // It passes over members that it does not know, so what is read is written again.
        let mut again = Vec::new();
        if let Err(error) = read.output_as_json_v1_5(&mut again) {
            out.push(error.to_string());
            return out;
        }
        missing(bill, &serde_json::from_slice(&again).unwrap(), "", &mut out);
        out.retain(|each| each != "/$schema");
        out
    }

    #[test]
    fn every_file_is_what_the_standard_says() {
        let checksums = checksums(&site::read_text(&root().join("Cargo.lock")).unwrap());
        for (name, begins_with, target) in PARTS {
            let metadata = metadata(target).unwrap();
            let bill = bill(name, begins_with, &metadata, &checksums).unwrap();
            assert_eq!(said_of(&bill), Vec::<String>::new(), "{name}");
            // The check can fail.
            let mut wrong = bill.clone();
            wrong["components"][0]["type"] = json!("a-kind-of-its-own");
            assert_ne!(said_of(&wrong), Vec::<String>::new());
            let mut wrong = bill;
            wrong["components"][0]["licence"] = json!("MIT");
            assert_ne!(said_of(&wrong), Vec::<String>::new());
        }
    }

    #[test]
    fn what_is_compiled_in_is_listed_and_what_only_builds_it_is_not() {
        let checksums = checksums(&site::read_text(&root().join("Cargo.lock")).unwrap());
        let metadata = metadata("wasm32-unknown-unknown").unwrap();
        let (name, begins_with, _) = PARTS[0];
        let bill = bill(name, begins_with, &metadata, &checksums).unwrap();
        let named = |wanted: &str| {
            let components = bill["components"].as_array().unwrap();
            components
                .iter()
                .find(|component| component["name"] == wanted)
        };
        let leptos = named("leptos").unwrap();
        assert_eq!(leptos["hashes"][0]["content"].as_str().unwrap().len(), 64);
        assert_eq!(leptos["licenses"][0]["expression"], "MIT");
        assert!(
            leptos["purl"]
                .as_str()
                .unwrap()
                .starts_with("pkg:cargo/leptos@")
        );
        for own in [
            "mailflow-insight",
            "mailflow-insight-workers",
            "trace",
            "scan",
        ] {
            assert!(named(own).is_some(), "{own}");
        }
        // A macro, what only macros need, what only the command line needs, and what only tests need.
        for other in ["serde_derive", "leptos_macro", "clap", "proptest", "xtask"] {
            assert!(named(other).is_none(), "{other}");
        }
        let all = serde_json::to_string(&bill).unwrap();
        assert!(
            !all.contains(root().to_str().unwrap()),
            "a path of this machine"
        );
        // Whatever is needed is listed.
        let known: BTreeSet<&str> = bill["components"]
            .as_array()
            .unwrap()
            .iter()
            .map(|component| component["bom-ref"].as_str().unwrap())
            .collect();
        for entry in bill["dependencies"].as_array().unwrap() {
            for need in entry["dependsOn"].as_array().unwrap() {
                assert!(known.contains(need.as_str().unwrap()), "{need}");
            }
        }
    }
}
