//! The page's program in parts: what is shown first, and what follows.
//!
//! Trunk knows nothing of it. After its build, the module that Cargo linked is taken once more: it is
//! split, bound and optimised here, and takes the place of Trunk's. The linker wrote its relocations
//! into it (`build.rs`), which tell exactly what needs what.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use sha2::{Digest as _, Sha384};
use wasm_split_cli_support::{Options, transform};

use crate::shell::{command, root, run};
use crate::{site, workers};

/// Asks `build.rs` for a module that can be split.
pub const ASKED_BY: &str = "MAILFLOW_INSIGHT_SPLIT";
/// What both parts of the page need and its first module does not.
const SHARED: &str = "shared";
/// The page's modules that are not there first, in the order in which they are needed.
pub const MODULES: [&str; 3] = [SHARED, "rest", "rare"];
/// What the attribute and the file of the workers' second module are called.
pub const WORKERS_RARE: &str = "workers-rare";

/// A program that comes in parts.
struct Program {
    /// Names of its files begin so.
    name: &'static str,
    /// Its parts, as its `main.rs` names them.
    parts: &'static [&'static str],
    /// How its first module is optimised; the others are made small.
    level: &'static str,
}

const PAGE: Program = Program {
    name: "mailflow-insight",
    parts: &["rest", "rare"],
    level: "-Oz",
};
const WORKERS: Program = Program {
    name: workers::NAME,
    parts: &["rare"],
    level: "-O4",
};
/// Where Cargo puts what it linked.
const LINKED: &str = "wasm32-unknown-unknown/page";
/// The script that wasm-split writes. What it does is done by `parts.js`.
const SCRIPT: &str = "./__wasm_split.js";
/// What browsers of today can do, and the compiler makes use of.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-simd",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The name of a module's file begins so.
pub fn begin_of(module: &str) -> String {
    format!("{}-{module}-", PAGE.name)
}

/// Splits both programs of a built site.
pub fn split(site: &Path, wasm_opt: bool) -> Result<()> {
    let page = made(&PAGE, wasm_opt)?;
    for module in MODULES {
        ensure!(
            page.others.iter().any(|(name, _)| *name == module),
            "the page has no module {module}"
        );
    }
    put(site, &page)?;
    put_workers(site, &made(&WORKERS, wasm_opt)?)?;
    if wasm_opt {
        for script in ["first.js", "boot.js", "app.js", workers::SCRIPT] {
            minify(&site.join(script))?;
        }
    }
    Ok(())
}

/// A program as it is fetched.
struct Made {
    /// What wasm-bindgen wrote, with the loader.
    glue: String,
    first: Vec<u8>,
    /// By their names.
    others: Vec<(&'static str, Vec<u8>)>,
}

fn made(program: &Program, wasm_opt: bool) -> Result<Made> {
    let name = program.name;
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), Into::into);
    let work = target.join("split").join(name);
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    let first = work.join("first.wasm");
    let linked = site::read(&target.join(LINKED).join(format!("{name}.wasm")))?;
    let mut options = Options::new(&linked);
    options.output_dir = &work;
    options.main_out_path = &first;
    options.link_name = SCRIPT;
    let written = transform(options).map_err(|error| anyhow!("wasm-split, {name}: {error:#}"))?;
    let files = Files::of(program.parts, &written.prefetch_map)?;
    ensure!(
        written.split_modules.len() == files.names.len(),
        "there must be {:?}, and there is {:?}",
        files.names,
        written.split_modules
    );
    run(command("wasm-bindgen")
        .args([
            "--target=web",
            "--no-typescript",
            "--keep-lld-exports",
            "--no-demangle",
        ])
        .arg(format!("--out-name={name}"))
        .arg(format!("--out-dir={}", work.display()))
        .arg(&first))?;
    let first = work.join(format!("{name}_bg.wasm"));
    let module = |file: &str| work.join(format!("{file}.wasm"));
    if wasm_opt {
        optimise(&first, program.level)?;
        for file in files.names.values() {
            optimise(&module(file), "-Oz")?;
        }
    }
    let glue = with_loader(
        &site::read_text(&work.join(format!("{name}.js")))?,
        &shared_names(&site::read_text(&work.join("__wasm_split.js"))?)?,
        &files.needs,
        &site::read_text(&root().join("parts.js"))?,
    )?;
    let script = work.join("glue.js");
    fs::write(&script, &glue)?;
    if wasm_opt {
        minify(&script)?;
    }
    let glue = site::read_text(&script)?;
    let mut others = Vec::new();
    for (name, file) in &files.names {
        others.push((*name, site::read(&module(file))?));
    }
    Ok(Made {
        glue,
        first: site::read(&first)?,
        others,
    })
}

/// Each module for itself: what looks unused in one may be called from another, by a table.
fn optimise(module: &Path, level: &str) -> Result<()> {
    run(
        command(root().join("xtask/wasm-opt/node_modules/.bin/wasm-opt"))
            .args(FEATURES)
            .args([level, "--strip-debug", "--strip-producers"])
            .arg(module)
            .arg("-o")
            .arg(module),
    )
}

/// Comments and long names of a script need not be fetched. What follows wasm-bindgen's scripts calls
/// one function of theirs by its name.
fn minify(script: &Path) -> Result<()> {
    run(
        command(root().join("xtask/wasm-opt/node_modules/.bin/terser"))
            .arg(script)
            .args(["--module", "--ecma=2022", "--compress=passes=2"])
            .args(["--mangle", "reserved=['__wbg_init']", "--output"])
            .arg(script),
    )
}

/// What wasm-split wrote.
#[derive(Debug, PartialEq)]
struct Files {
    /// The file of each module, without its ending.
    names: BTreeMap<&'static str, String>,
    /// The modules of each part, in the order in which they have to be there.
    needs: BTreeMap<&'static str, Vec<&'static str>>,
}

impl Files {
    /// From the files of each part, as wasm-split names them: `chunk_1` is what several need.
    fn of(parts: &[&'static str], written: &HashMap<String, Vec<String>>) -> Result<Self> {
        let (mut names, mut needs) = (BTreeMap::new(), BTreeMap::new());
        ensure!(
            written.len() == parts.len(),
            "there must be {parts:?}, and there is {written:?}"
        );
        for part in parts.iter().copied() {
            let files = written
                .get(part)
                .with_context(|| format!("there is no part {part}"))?;
            let mut modules = Vec::new();
            for file in files {
                let module = if *file == format!("split_{part}") {
                    part
                } else {
                    SHARED
                };
                let known = names.entry(module).or_insert_with(|| file.clone());
                ensure!(
                    known == file,
                    "{known} and {file} are both shared, which two parts do not need"
                );
                modules.push(module);
            }
            modules.sort_by_key(|module| MODULES.iter().position(|known| known == module));
            needs.insert(part, modules);
        }
        Ok(Self { names, needs })
    }
}

/// What the first module shares with the others, as wasm-split's script has it.
fn shared_names(script: &str) -> Result<Vec<&str>> {
    let names = script
        .split_once("const { ")
        .and_then(|(_, after)| after.split_once(" } = initSync("))
        .context("wasm-split's script does not say what is shared")?
        .0;
    Ok(names
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect())
}

/// What wasm-bindgen wrote, with the loader in it.
fn with_loader(
    glue: &str,
    shared: &[&str],
    needs: &BTreeMap<&str, Vec<&str>>,
    loader: &str,
) -> Result<String> {
    let needs: BTreeMap<String, &Vec<&str>> = needs
        .iter()
        .map(|(part, modules)| (format!("__wasm_split_load_{part}"), modules))
        .collect();
    let mut out = format!(
        "const SHARED = {};\nconst NEEDS = {};\n{loader}",
        serde_json::to_string(shared)?,
        serde_json::to_string(&needs)?
    );
    let import = format!(" from \"{SCRIPT}\"");
    let mut imports = 0;
    for line in glue.lines() {
        let line = line.trim_end_matches(';');
        if let Some(name) = line
            .strip_prefix("import * as ")
            .and_then(|line| line.strip_suffix(&import))
        {
            imports += 1;
            out.push_str(&format!("const {name} = parts;\n"));
        }
    }
    ensure!(imports > 0, "wasm-bindgen's script imports no loader");
    for line in glue.lines().filter(|line| !line.contains(&import)) {
        out.push_str(line);
        out.push('\n');
    }
    Ok(out)
}

/// Puts the page's files into the site in place of Trunk's, named by their content.
fn put(site: &Path, made: &Made) -> Result<()> {
    let page = site.join("index.html");
    let mut html = site::read_text(&page)?;
    for (attribute, end, content) in [
        ("data-js", ".js", made.glue.as_bytes()),
        ("data-wasm", "_bg.wasm", &made.first),
    ] {
        let old = html
            .split_once(&format!(" {attribute}=\"./"))
            .and_then(|(_, after)| after.split_once('"'))
            .with_context(|| format!("the page has no {attribute}"))?
            .0
            .to_owned();
        let before = sri(&site::read(&site.join(&old))?);
        let new = format!("{}-{}{end}", PAGE.name, digits(content));
        fs::remove_file(site.join(&old))?;
        site::write(&site.join(&new), content)?;
        html = html.replace(&old, &new).replace(&before, &sri(content));
    }
    for (module, content) in &made.others {
        let name = format!("{}{}.wasm", begin_of(module), digits(content));
        site::write(&site.join(&name), content)?;
        html = with_attribute(&html, module, &name)?;
    }
    site::write(&page, html)
}

/// Puts the workers' files into the site in place of Trunk's; `workers.rs` names them.
fn put_workers(site: &Path, made: &Made) -> Result<()> {
    let page = site.join("index.html");
    let file = |end: &str| format!("{}{end}", WORKERS.name);
    site::write(&site.join(file(".js")), &made.glue)?;
    site::write(&site.join(file("_bg.wasm")), &made.first)?;
    let [("rare", rare)] = made.others.as_slice() else {
        bail!("the workers' program has other parts than expected");
    };
    let name = file(workers::RARE_END);
    site::write(&site.join(&name), rare)?;
    let html = with_attribute(&site::read_text(&page)?, WORKERS_RARE, &name)?;
    site::write(&page, html)
}

/// The page with one more module in what starts it.
fn with_attribute(html: &str, module: &str, file: &str) -> Result<String> {
    let place = " data-wasm=\"";
    ensure!(
        html.matches(place).count() == 1,
        "index.html does not start the page as expected"
    );
    Ok(html.replace(place, &format!(" data-{module}=\"./{file}\"{place}")))
}

fn digits(content: &[u8]) -> String {
    site::hex(content).chars().take(16).collect()
}

/// As Trunk writes it.
fn sri(content: &[u8]) -> String {
    format!("sha384-{}", site::base64(&Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(parts: &[(&str, &[&str])]) -> HashMap<String, Vec<String>> {
        let owned = |files: &[&str]| files.iter().map(|file| (*file).to_owned()).collect();
        parts
            .iter()
            .map(|(part, files)| ((*part).to_owned(), owned(files)))
            .collect()
    }

    #[test]
    fn what_several_parts_need_comes_before_each() {
        let files = Files::of(
            PAGE.parts,
            &written(&[
                ("rest", &["split_rest", "chunk_1"]),
                ("rare", &["chunk_1", "split_rare"]),
            ]),
        )
        .unwrap();
        assert_eq!(files.needs["rest"], ["shared", "rest"]);
        assert_eq!(files.needs["rare"], ["shared", "rare"]);
        assert_eq!(files.names["shared"], "chunk_1");
        assert_eq!(files.names["rare"], "split_rare");
        // A program of one part shares nothing.
        let files = Files::of(WORKERS.parts, &written(&[("rare", &["split_rare"])])).unwrap();
        assert_eq!(files.needs["rare"], ["rare"]);
    }

    #[test]
    fn parts_that_are_not_as_expected_are_refused() {
        let whole: &[&str] = &["split_rest"];
        for parts in [
            vec![("rest", whole)],
            vec![("rest", whole), ("other", &["split_other"])],
            vec![
                ("rest", whole),
                ("rare", &["split_rare"]),
                ("more", &["split_more"]),
            ],
            vec![
                ("rest", &["chunk_1", "split_rest"]),
                ("rare", &["chunk_2", "split_rare"]),
            ],
        ] {
            assert!(
                Files::of(PAGE.parts, &written(&parts)).is_err(),
                "{parts:?}"
            );
        }
    }

    const SCRIPT: &str = "import { initSync } from \"./main.js\";\nfunction getSharedImports() {\n\
        const { __stack_pointer, memory,  } = initSync(undefined, undefined);\n}\n";
    const GLUE: &str = "import * as import1 from \"./__wasm_split.js\"\n\
        import * as import2 from \"./__wasm_split.js\";\nlet wasm;\nexport { a };\n";

    #[test]
    fn the_loader_stands_in_place_of_the_script_that_would_be_imported() {
        let shared = shared_names(SCRIPT).unwrap();
        assert_eq!(shared, ["__stack_pointer", "memory"]);
        let needs = BTreeMap::from([("rest", vec!["shared", "rest"])]);
        let glue = with_loader(GLUE, &shared, &needs, "const parts = load();\n").unwrap();
        assert_eq!(
            glue,
            "const SHARED = [\"__stack_pointer\",\"memory\"];\n\
             const NEEDS = {\"__wasm_split_load_rest\":[\"shared\",\"rest\"]};\n\
             const parts = load();\n\
             const import1 = parts;\nconst import2 = parts;\nlet wasm;\nexport { a };\n"
        );
        // Another version may write something else: then nothing is built, instead of a page that
        // does not start.
        assert!(shared_names("const shared = initSync();").is_err());
        assert!(with_loader("let wasm;\n", &shared, &needs, "").is_err());
    }

    #[test]
    fn files_take_the_place_of_trunks_and_are_named_by_their_content() {
        let site =
            std::env::temp_dir().join(format!("mailflow-insight-split-{}", std::process::id()));
        let _ = fs::remove_dir_all(&site);
        fs::create_dir_all(&site).unwrap();
        let html = format!(
            "<script src=\"./boot.js\" data-js=\"./page-1.js\" data-wasm=\"./page-1_bg.wasm\">\
             </script><link rel=\"modulepreload\" href=\"./page-1.js\" integrity=\"{}\">\
             <link rel=\"preload\" href=\"./page-1_bg.wasm\" integrity=\"{}\">",
            sri(b"glue"),
            sri(b"whole")
        );
        fs::write(site.join("index.html"), html).unwrap();
        fs::write(site.join("page-1.js"), "glue").unwrap();
        fs::write(site.join("page-1_bg.wasm"), "whole").unwrap();
        let made = Made {
            glue: "new glue".to_owned(),
            first: b"first".to_vec(),
            others: vec![("rest", b"second".to_vec()), ("shared", b"third".to_vec())],
        };
        put(&site, &made).unwrap();
        let html = fs::read_to_string(site.join("index.html")).unwrap();
        assert!(!html.contains("page-1"), "{html}");
        for content in [b"new glue".as_slice(), b"first"] {
            assert!(html.contains(&sri(content)), "{html}");
        }
        let files = site::files(&site).unwrap();
        assert_eq!(files.len(), 5);
        for file in files.iter().filter(|file| file.path != "index.html") {
            assert!(html.contains(&format!("=\"./{}\"", file.path)), "{html}");
            assert!(file.path.contains(&digits(&file.content)), "{}", file.path);
        }
        assert!(html.contains(" data-rest=\"./mailflow-insight-rest-"));
        // The workers' have plain names until all of them are named.
        let workers = Made {
            glue: "workers".to_owned(),
            first: b"workers".to_vec(),
            others: vec![("rare", b"few".to_vec())],
        };
        put_workers(&site, &workers).unwrap();
        workers::name(&site).unwrap_err();
        let html = fs::read_to_string(site.join("index.html")).unwrap();
        assert!(html.contains(" data-workers-rare=\"./mailflow-insight-workers-rare.wasm\""));
        // A page that starts twice is not the one that is known here.
        let twice = format!("{html}{html}");
        fs::write(site.join("index.html"), twice).unwrap();
        assert!(put(&site, &made).is_err());
        fs::remove_dir_all(&site).unwrap();
    }
}
