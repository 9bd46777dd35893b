//! The languages of `crates/text/languages` as the page fetches them, and as its HTML shows them before any
//! of it is there.
//!
//! Trunk calls it when it has put the site together (`Trunk.toml`): then each language has two files in
//! `texts/`, of what is seen first and of all else. What stands between `{{` and `}}` in the HTML is said in
//! English, with the place of the text, and `first.js` says it in the visitor's language; what is needed
//! where no script runs is said in every language.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use ftl::{FIRST, Language, ORIGINAL, REST, pack};

use crate::markup::escaped;
use crate::shell::root;
use crate::site;

/// Where the languages are.
const LANGUAGES: &str = "crates/text/languages";
/// Where Trunk puts the site together.
const STAGING: &str = "TRUNK_STAGING_DIR";
/// The script that fetches the first of them, and the attribute that names the version of the texts.
const SCRIPT: &str = "<script src=\"first.js\"";
const ATTRIBUTE: &str = "data-texts";

/// Writes the texts into the site that Trunk puts together, and into its HTML.
pub fn run() -> Result<()> {
    let site = std::env::var_os(STAGING).map(PathBuf::from);
    write(&site.with_context(|| format!("Trunk calls this: {STAGING} is not set"))?)
}

/// Which texts of the original a file of the site has, `first` or `rest`; none where it is another file.
pub fn of_original(path: &str) -> Option<&str> {
    let name = path.strip_prefix("texts/")?.strip_prefix(ORIGINAL)?;
    name.strip_prefix('-')?.split('-').next()
}

/// All languages, the original first.
pub fn languages() -> Result<Vec<Language>> {
    Ok(ftl::languages(&root().join(LANGUAGES))?)
}

fn write(site: &Path) -> Result<()> {
    let languages = languages()?;
    let [original, ..] = &languages[..] else {
        bail!("there are no languages");
    };
    let mut files = Vec::new();
    let pseudo = original.mirrored();
    for language in languages.iter().chain([&pseudo]) {
        for (rooms, name) in [(FIRST, "first"), (REST, "rest")] {
            files.push((
                format!("{}-{name}", language.tag),
                pack(original, language, rooms),
            ));
        }
    }
    // In the names: a text that a browser kept is never that of another program.
    let all: String = files.iter().map(|(_, text)| text.as_str()).collect();
    let version = site::hex(all.as_bytes());
    let version = version.get(..16).unwrap_or(&version);
    let folder = site.join("texts");
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("{} cannot be made", folder.display()))?;
    for (name, text) in files {
        site::write(&folder.join(format!("{name}-{version}.txt")), text)?;
    }
    for page in ["index.html", "404.html"] {
        let path = site.join(page);
        let html = said(&site::read_text(&path)?, &languages)?;
        let html = html.replace(SCRIPT, &format!("{SCRIPT} {ATTRIBUTE}=\"{version}\""));
        ensure!(
            page != "index.html" || html.contains(ATTRIBUTE),
            "{page} starts no program"
        );
        site::write(&path, html)?;
    }
    Ok(())
}

/// HTML with what is wished for between `{{` and `}}`.
fn said(html: &str, languages: &[Language]) -> Result<String> {
    let [original, ..] = languages else {
        bail!("there are no languages");
    };
    let wish_of = Wish {
        languages,
        original,
    };
    let (mut out, mut rest) = (String::with_capacity(html.len() * 2), html);
    while let Some((before, after)) = rest.split_once("{{") {
        let (wish, after) = after.split_once("}}").context("{{ has no }}")?;
        out.push_str(before);
        out.push_str(&wish_of.said(wish.trim())?);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// What is wished for.
struct Wish<'a> {
    languages: &'a [Language],
    original: &'a Language,
}

impl Wish<'_> {
    /// The name of a text that is seen first, `p` and the name of a text of `shell.ftl` for a paragraph in each
    /// language, `a` and that of a link to the start page, `languages` or `themes` for a list to choose from.
    fn said(&self, wish: &str) -> Result<String> {
        let each = |id: &str, begin: &str, end: &str| {
            let paragraph = |language: &Language| {
                let tag = &language.tag;
                let text = language.text("shell", id);
                let text = text.with_context(|| format!("{tag}/shell.ftl has no {id}"))?;
                Ok(format!(
                    "<p lang=\"{tag}\">{begin}{}{end}</p>",
                    escaped(&text)
                ))
            };
            self.languages.iter().map(paragraph).collect()
        };
        match wish.split_once(' ') {
            Some(("p", id)) => each(id, "", ""),
            Some(("a", id)) => each(id, "<a href=\"./\">", "</a>"),
            _ if wish == "languages" => {
                let name = |it: &Language| it.text("page", "name").unwrap_or_default();
                let longest = self
                    .languages
                    .iter()
                    .map(name)
                    .max_by_key(|it| it.chars().count());
                // By the longest the list gets its width.
                let longest = format!("<option>{}</option>", escaped(&longest.unwrap_or_default()));
                self.select("language", &["name"], &longest)
            }
            _ if wish == "themes" => {
                self.select("theme", &["theme-system", "theme-light", "theme-dark"], "")
            }
            _ => self.text("span", wish),
        }
    }

    /// An element with a text that is seen first, in the original, and its place among them for `first.js`.
    fn text(&self, element: &str, id: &str) -> Result<String> {
        let (place, text) = self.place(id)?;
        Ok(format!(
            "<{element} data-text=\"{place}\">{}</{element}>",
            escaped(&text)
        ))
    }

    fn select(&self, class: &str, options: &[&str], more: &str) -> Result<String> {
        let (place, label) = self.place(class)?;
        let options = options.iter().map(|id| self.text("option", id));
        let options = options.collect::<Result<String>>()?;
        Ok(format!(
            "<select class=\"select {class}\" disabled data-label=\"{place}\" aria-label=\"{}\">{options}{more}\
             </select>",
            escaped(&label)
        ))
    }

    fn place(&self, id: &str) -> Result<(usize, String)> {
        let rooms = self
            .original
            .rooms
            .iter()
            .filter(|room| FIRST.contains(&room.name.as_str()));
        let mut texts = rooms.flat_map(|room| &room.messages).enumerate();
        let found = texts.find(|(_, message)| message.id == id);
        let (place, message) = found.with_context(|| format!("there is no text {id}"))?;
        let text = message
            .plain()
            .with_context(|| format!("{id} has placeholders"))?;
        Ok((place, text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wished_for_is_said_in_every_language() {
        let languages = languages().unwrap();
        let [original, ..] = &languages[..] else {
            panic!("no languages")
        };
        assert_eq!(original.tag, ORIGINAL);
        let html = said(
            "<h1>{{headline}}</h1>{{p too-old}}{{languages}}",
            &languages,
        )
        .unwrap();
        let headline = original.text("page", "headline").unwrap();
        assert!(html.contains(&format!("\">{headline}</span>")), "{html}");
        // By its place among the texts that are packed.
        let packed = pack(original, original, FIRST);
        let place = packed.split(ftl::MESSAGE).position(|text| text == headline);
        let place = place.unwrap();
        assert!(
            html.contains(&format!("<span data-text=\"{place}\">")),
            "{html}"
        );
        // Two options: the original's name, and the longest of all.
        let (_, options) = html.split_once(">English</option><option>").unwrap();
        let (longest, _) = options.split_once("</option>").unwrap();
        for language in &languages {
            let name = language.text("page", "name").unwrap();
            assert!(name.chars().count() <= longest.chars().count(), "{html}");
        }
        for language in &languages {
            assert!(
                html.contains(&format!("<p lang=\"{}\">", language.tag)),
                "{html}"
            );
        }
        assert!(said("{{no-such-text}}", &languages).is_err());
        assert!(said("{{headline", &languages).is_err());
    }

    #[test]
    fn the_texts_of_the_original_are_known_by_their_names() {
        assert_eq!(of_original("texts/en-first-0123.txt"), Some("first"));
        assert_eq!(of_original("texts/en-rest-0123.txt"), Some("rest"));
        assert_eq!(of_original("texts/fr-first-0123.txt"), None);
        assert_eq!(of_original("help/en/guide.html"), None);
    }
}
