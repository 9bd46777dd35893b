//! The page's module in two: what is shown first, and the rest, which follows once that is drawn.
//!
//! Trunk knows nothing of it. After its build, the module that Cargo linked is taken once more: it is
//! split, bound and optimised here, and takes the place of Trunk's. The linker wrote its relocations
//! into it (`build.rs`), which tell exactly what needs what.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use sha2::{Digest as _, Sha384};
use wasm_split_cli_support::{Options, transform};

use crate::shell::{command, root, run};
use crate::site;

const NAME: &str = "mailflow-insight";
/// What the name of the rest begins with.
pub const REST: &str = "mailflow-insight-rest";
const LINKED: &str = "target/wasm32-unknown-unknown/page/mailflow-insight.wasm";
/// The script that wasm-split writes; what it does is done by ours.
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

/// Splits the page of a built site.
pub fn split(site: &Path, wasm_opt: bool) -> Result<()> {
    let work = root().join("target/split");
    let _ = fs::remove_dir_all(&work);
    fs::create_dir_all(&work)?;
    let first = work.join("first.wasm");
    let linked = site::read(&root().join(LINKED))?;
    let mut options = Options::new(&linked);
    options.output_dir = &work;
    options.main_out_path = &first;
    options.link_name = SCRIPT;
    let made = transform(options).map_err(|error| anyhow!("wasm-split: {error:#}"))?;
    let rest = work.join("split_rest.wasm");
    ensure!(
        made.split_modules == [rest.clone()],
        "there must be one chunk, `rest`, and there is {:?}",
        made.split_modules
    );
    run(command("wasm-bindgen")
        .args([
            "--target=web",
            "--no-typescript",
            "--keep-lld-exports",
            "--no-demangle",
        ])
        .arg(format!("--out-name={NAME}"))
        .arg(format!("--out-dir={}", work.display()))
        .arg(&first))?;
    let first = work.join(format!("{NAME}_bg.wasm"));
    if wasm_opt {
        for module in [&first, &rest] {
            run(
                command(root().join("xtask/wasm-opt/node_modules/.bin/wasm-opt"))
                    .args(FEATURES)
                    .args(["-Oz", "--strip-debug", "--strip-producers"])
                    .arg(module)
                    .arg("-o")
                    .arg(module),
            )?;
        }
    }
    let glue = with_loader(
        &site::read_text(&work.join(format!("{NAME}.js")))?,
        &site::read_text(&work.join("__wasm_split.js"))?,
    )?;
    put(site, &glue, &site::read(&first)?, &site::read(&rest)?)
}

/// What wasm-bindgen wrote, with the loader in it. `pageRest` gives the compiled rest: boot.js
/// fetches it, single.js has it.
fn with_loader(glue: &str, script: &str) -> Result<String> {
    let shared = script
        .split_once("const { ")
        .and_then(|(_, after)| after.split_once(" } = initSync("))
        .context("wasm-split's script does not say what is shared")?
        .0;
    let loader = script
        .split_once("export const ")
        .and_then(|(_, after)| after.split_once(' '))
        .context("wasm-split's script has no loader")?
        .0;
    let import = format!(" from \"{SCRIPT}\"");
    let mut out = format!(
        "const rest = {{ async {loader}(then, data) {{
    let done = true;
    try {{
        const {{ {shared} }} = wasm;
        await WebAssembly.instantiate(await pageRest(), {{ __wasm_split: {{ {shared} }} }});
    }} catch (error) {{
        console.error(error);
        done = false;
    }}
    wasm.__indirect_function_table.get(then)(data, done);
}} }};\n"
    );
    for line in glue.lines() {
        match line
            .strip_prefix("import * as ")
            .and_then(|line| line.strip_suffix(&import))
        {
            Some(name) => out.push_str(&format!("const {name} = rest;\n")),
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    Ok(out)
}

/// Puts the files into the site in place of Trunk's, named by their content.
fn put(site: &Path, glue: &str, first: &[u8], rest: &[u8]) -> Result<()> {
    let page = site.join("index.html");
    let mut html = site::read_text(&page)?;
    for (attribute, end, content) in [
        ("data-js", ".js", glue.as_bytes()),
        ("data-wasm", "_bg.wasm", first),
    ] {
        let old = html
            .split_once(&format!(" {attribute}=\"./"))
            .and_then(|(_, after)| after.split_once('"'))
            .with_context(|| format!("the page has no {attribute}"))?
            .0
            .to_owned();
        let before = sri(&site::read(&site.join(&old))?);
        let new = format!("{NAME}-{}{end}", digits(content));
        fs::remove_file(site.join(&old))?;
        site::write(&site.join(&new), content)?;
        html = html.replace(&old, &new).replace(&before, &sri(content));
    }
    let name = format!("{REST}-{}.wasm", digits(rest));
    site::write(&site.join(&name), rest)?;
    let html = html.replacen(
        " data-wasm=",
        &format!(" data-rest=\"./{name}\" data-wasm="),
        1,
    );
    site::write(&page, html)
}

fn digits(content: &[u8]) -> String {
    site::hex(content).chars().take(16).collect()
}

/// As Trunk writes it.
fn sri(content: &[u8]) -> String {
    format!("sha384-{}", site::base64(&Sha384::digest(content)))
}
