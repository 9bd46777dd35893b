//! The page as one file that works from disk: everything the site has stands in it.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::shell::root;
use crate::site::{self, SiteFile};
use crate::split;

/// The folder it is written to, so that a host of `dist/` does not serve it by accident.
const FOLDER: &str = "dist-single";
const NAME: &str = "mailflow-insight.html";

/// Writes the file from a built site, and says in which folder.
pub fn write(folder: &Path) -> Result<PathBuf> {
    let files = site::files(folder)?;
    let script = |name: &str| site::read_text(&root().join(name));
    let worker = script("single-worker.js")? + &script("worker.js")?;
    let html = page(&files, &script("single.js")?, &worker)?;
    let to = root().join(FOLDER);
    fs::create_dir_all(&to).with_context(|| format!("{} cannot be made", to.display()))?;
    site::write(&to.join(NAME), &html)?;
    println!(
        "The page as one file, {} bytes: {}",
        html.len(),
        to.join(NAME).display()
    );
    Ok(to)
}

/// The page with everything in it.
fn page(files: &[SiteFile], single: &str, worker: &str) -> Result<String> {
    let html = text(file(files, "index.html")?)?;
    let (mut out, mut styles) = (String::with_capacity(html.len()), String::new());
    let mut rest = html;
    // Links of the site go: what they lead to comes in. The icon stands in the page already.
    while let Some((before, link)) = rest.split_once("<link ") {
        let (link, after) = link.split_once('>').context("a link has no end")?;
        out.push_str(before);
        match attribute(link, "rel").unwrap_or_default() {
            "stylesheet" => styles.push_str(text(file(files, address(link)?)?)?),
            "icon" => write!(out, "<link {link}>")?,
            _ => {}
        }
        rest = after;
    }
    out.push_str(rest);

    let script = Element::of(&out, "<script type=\"module\"", "</script>")?;
    let named = |name: &str| {
        let path = attribute(script.whole, name);
        let path = path.with_context(|| format!("the page has no {name}"))?;
        file(files, path.trim_start_matches("./"))
    };
    let program = format!("\n{}\n{single}", no_module(text(named("data-js")?)?)?);
    let workers = format!("{}\n{worker}", no_module(text(named("data-workers-js")?)?)?);
    for (what, end) in [(&program, "script"), (&styles, "style")] {
        ensure!(
            is_harmless(what, end),
            "what goes into <{end}> would end it"
        );
    }

    let mut parts = String::new();
    // By the names that the page calls them.
    let names = split::MODULES.map(|module| (module, module));
    for (name, attribute) in names
        .into_iter()
        .chain([("workersRare", split::WORKERS_RARE)])
    {
        let content = packed(&named(&format!("data-{attribute}"))?.content)?;
        parts.push_str(&data(&format!("module-{name}"), &content));
    }
    let mut body = [
        data("module", &packed(&named("data-wasm")?.content)?),
        parts,
        data(
            "workers-module",
            &packed(&named("data-workers-wasm")?.content)?,
        ),
        data("workers", workers.as_bytes()),
    ]
    .concat();
    // The program begins with its texts; of all else on demand it needs nothing yet.
    let on_demand = files
        .iter()
        .filter(|file| file.is_on_demand() && !file.is_for_tests());
    let (texts, others): (Vec<&SiteFile>, Vec<&SiteFile>) =
        on_demand.partition(|file| file.path.starts_with("texts/"));
    for file in texts {
        body.push_str(&data(&format!("file:{}", file.path), &file.content));
    }
    writeln!(body, "<script id=\"program\">{program}</script>")?;
    for file in others {
        body.push_str(&data(&format!("file:{}", file.path), &file.content));
    }
    let out = script.replaced("");
    // What runs before anything is painted stays where it is.
    let first = Element::of(&out, "<script src=\"", "</script>")?;
    let before_paint = text(file(
        files,
        attribute(first.whole, "src").context("a script has no address")?,
    )?)?;
    ensure!(
        is_harmless(before_paint, "script"),
        "what goes into <script> would end it"
    );
    let out = first.replaced(&format!("<script>{before_paint}</script>"));
    let policy = Element::of(&out, "<meta http-equiv=\"Content-Security-Policy\"", ">")?;
    let out = policy.replaced(&format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">",
        security_policy([before_paint, &program], &styles)
    ));
    let out = out.replacen("</head>", &format!("<style>{styles}</style></head>"), 1);
    Ok(out.replacen("</body>", &format!("{body}</body>"), 1))
}

/// What wasm-bindgen wrote, minified or not, so that a script can hold it that is no module.
fn no_module(glue: &str) -> Result<String> {
    // The end lists what is exported.
    let end = glue.rfind("export {").or_else(|| glue.rfind("export{"));
    let out = end.and_then(|end| glue.get(..end)).unwrap_or(glue);
    let out = ["class ", "function "]
        .into_iter()
        .fold(out.to_owned(), |out, exported| {
            out.replace(&format!("export {exported}"), exported)
        })
        // Only used where no module is passed.
        .replace("import.meta.url", "self.location.href");
    ensure!(
        !out.contains("import.meta") && !out.contains("export ") && !imports(&out),
        "wasm-bindgen's script imports or exports something"
    );
    Ok(out + "\n")
}

/// Whether a script imports another.
fn imports(script: &str) -> bool {
    ["import ", "import{", "import*"]
        .into_iter()
        .any(|begin| script.starts_with(begin) || script.contains(&format!("\n{begin}")))
}

/// Whether a text can stand in an element without ending it.
fn is_harmless(text: &str, element: &str) -> bool {
    !text.contains(&format!("</{element}")) && !text.contains("<!--") && !text.contains('\r')
}

/// Stricter than that of the site: nothing may be fetched at all, and only these scripts run.
fn security_policy(scripts: [&str; 2], styles: &str) -> String {
    let hash = |text: &str| site::integrity(text.as_bytes());
    let ([first, program], styles) = (scripts.map(hash), hash(styles));
    format!(
        "default-src 'none'; script-src '{first}' '{program}' 'wasm-unsafe-eval'; style-src '{styles}'; \
         img-src data: blob:; connect-src 'none'; worker-src blob:; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
         trusted-types default"
    )
}

/// Data in the page: browsers do not run a script of this type.
fn data(id: &str, content: &[u8]) -> String {
    let content = site::base64(content);
    format!("<script id=\"{id}\" type=\"application/octet-stream\">{content}</script>\n")
}

fn packed(content: &[u8]) -> Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(content)?;
    Ok(packer.finish()?)
}

fn file<'a>(files: &'a [SiteFile], path: &str) -> Result<&'a SiteFile> {
    let found = files.iter().find(|file| file.path == path);
    found.with_context(|| format!("{path} is not in the site"))
}

fn text(file: &SiteFile) -> Result<&str> {
    std::str::from_utf8(&file.content).with_context(|| format!("{} is no text", file.path))
}

fn address(tag: &str) -> Result<&str> {
    let address = attribute(tag, "href").context("a link leads nowhere")?;
    Ok(address.trim_start_matches("./"))
}

/// An attribute in double quotes, as Trunk writes them.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = tag.split_once(&format!("{name}=\""))?;
    Some(after.split_once('"')?.0)
}

/// A part of the page, and what is around it.
struct Element<'a> {
    before: &'a str,
    whole: &'a str,
    after: &'a str,
}

impl<'a> Element<'a> {
    /// The only element that begins so; an error if there is none, or another one.
    fn of(html: &'a str, begin: &str, end: &str) -> Result<Self> {
        let mut places = html.match_indices(begin);
        let (Some((at, _)), None) = (places.next(), places.next()) else {
            bail!("the page does not have {begin} once");
        };
        let (before, rest) = html.split_at(at);
        let length = rest
            .find(end)
            .with_context(|| format!("{begin} has no end"))?
            + end.len();
        let (whole, after) = rest.split_at(length);
        Ok(Self {
            before,
            whole,
            after,
        })
    }

    fn replaced(&self, with: &str) -> String {
        [self.before, with, self.after].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(glue: &str) -> Vec<SiteFile> {
        let index = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"old\">\
            <link rel=\"icon\" href=\"data:x\"><link rel=\"manifest\" href=\"m.webmanifest\">\
            <link rel=\"stylesheet\" href=\"./a.css\" integrity=\"x\"/>\
            <script src=\"first.js\"></script>\
            <script type=\"module\" src=\"./boot.js\" data-js=\"./g.js\" data-wasm=\"./g.wasm\" \
            data-shared=\"./s.wasm\" data-rest=\"./r.wasm\" data-rare=\"./x.wasm\" \
            data-workers-rare=\"./x.wasm\" \
            data-workers-js=\"./w.js\" data-workers-wasm=\"./w.wasm\"></script>\
            <link rel=\"modulepreload\" href=\"./g.js\"></head><body>hello</body>";
        let files = [
            ("a.css", "a { b: c }"),
            ("first.js", "first();"),
            ("g.js", glue),
            ("g.wasm", "\0asm"),
            ("help/a.html", "<p>help"),
            ("index.html", index),
            ("r.wasm", "\0asm3"),
            ("s.wasm", "\0asm4"),
            ("w.js", "workers(import.meta.url);export { w };"),
            ("w.wasm", "\0asm2"),
            ("x.wasm", "\0asm5"),
        ];
        files
            .map(|(path, content)| SiteFile {
                path: path.to_owned(),
                content: content.into(),
            })
            .into()
    }

    #[test]
    fn everything_comes_in_and_nothing_is_left_outside() {
        let glue = "export class A {}\nfoo(import.meta.url);export{a,b as default};";
        let page = page(&site(glue), "page();\n", "worker();\n").unwrap();
        let program = "\nclass A {}\nfoo(self.location.href);\n\npage();\n";
        assert!(page.contains(&format!("<script id=\"program\">{program}</script>")));
        assert!(page.contains(&format!(
            "script-src '{}' '{}'",
            site::integrity(b"first();"),
            site::integrity(program.as_bytes())
        )));
        assert!(page.contains("<style>a { b: c }</style></head>"));
        assert!(page.contains(&format!("style-src '{}'", site::integrity(b"a { b: c }"))));
        let workers = site::base64(b"workers(self.location.href);\n\nworker();\n");
        assert!(page.contains(&format!(
            "<script id=\"workers\" type=\"application/octet-stream\">{workers}</script>"
        )));
        assert!(page.contains("<script>first();</script>"));
        for id in [
            "module",
            "module-shared",
            "module-rest",
            "module-rare",
            "module-workersRare",
            "workers-module",
        ] {
            assert!(page.contains(&format!("<script id=\"{id}\" ")), "{id}");
        }
        assert!(page.contains("connect-src 'none'") && !page.contains("\"old\""));
        let help = site::base64(b"<p>help");
        assert!(page.contains(&format!(
            "<script id=\"file:help/a.html\" type=\"application/octet-stream\">{help}</script>"
        )));
        assert!(page.contains("<link rel=\"icon\" href=\"data:x\">"));
        for gone in ["src=", "./", "manifest", "modulepreload", "stylesheet"] {
            assert!(!page.contains(gone), "{gone} in {page}");
        }
    }

    #[test]
    fn a_script_that_would_end_its_element_is_refused() {
        for glue in [
            "\"</script>\"",
            "<!-- x",
            "import x from \"y\"",
            "import*as x from\"y\"",
            "import.meta.x",
            "export const x = 1;",
        ] {
            assert!(page(&site(glue), "", "").is_err(), "{glue}");
        }
    }
}
