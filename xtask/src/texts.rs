//! The languages of `crates/text/languages` as the page fetches them, and as its HTML shows them before any
//! of it is there.
//!
//! Trunk calls it when it has put the site together (`Trunk.toml`): then each language has two files in
//! `texts/`, of what is seen first and of all else, and what stands between `{{` and `}}` in the HTML is
//! said in every language. `first.js` decides which one is shown.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use ftl::{FIRST, Language, ORIGINAL, REST, SHELL, pack};

use crate::shell::root;
use crate::site;

/// Where the languages are.
const LANGUAGES: &str = "crates/text/languages";
/// Where Trunk puts the site together.
const STAGING: &str = "TRUNK_STAGING_DIR";
/// The attribute that names the version of the texts.
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
        let html = html.replace(
            " data-wasm=",
            &format!(" {ATTRIBUTE}=\"{version}\" data-wasm="),
        );
        ensure!(
            page != "index.html" || html.contains(ATTRIBUTE),
            "{page} starts no program"
        );
        site::write(&path, html)?;
    }
    Ok(())
}

/// HTML with everything between `{{` and `}}` in all languages.
fn said(html: &str, languages: &[Language]) -> Result<String> {
    let (mut out, mut rest) = (String::with_capacity(html.len() * 2), html);
    while let Some((before, after)) = rest.split_once("{{") {
        let (wish, after) = after.split_once("}}").context("{{ has no }}")?;
        out.push_str(before);
        for language in languages {
            out.push_str(&said_in(language, wish.trim(), languages)?);
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// What is wished for, in one language: the name of a text, `p` and the name of a text that is a paragraph,
/// `a` and that of a link to the start page, `languages` or `themes` for a list to choose from.
fn said_in(language: &Language, wish: &str, languages: &[Language]) -> Result<String> {
    let tag = &language.tag;
    let text = |id: &str| -> Result<String> {
        let rooms = FIRST.iter().chain(SHELL);
        let mut found = rooms.filter_map(|room| language.text(room, id));
        let text = found
            .next()
            .with_context(|| format!("{tag} has no text {id}"))?;
        Ok(escaped(&text))
    };
    Ok(match wish.split_once(' ') {
        Some(("p", id)) => format!("<p lang=\"{tag}\">{}</p>", text(id)?),
        Some(("a", id)) => format!("<p lang=\"{tag}\"><a href=\"./\">{}</a></p>", text(id)?),
        _ if wish == "languages" => {
            // Its own name, and the longest, by which the list gets its width.
            let name = |it: &Language| it.text("shell", "name").context("a language has no name");
            let names = languages.iter().map(name).collect::<Result<Vec<_>>>()?;
            let longest = names.iter().max_by_key(|it| it.chars().count()).cloned();
            let options = [name(language)?, longest.unwrap_or_default()];
            select(tag, "language", &text("language")?, &options)
        }
        _ if wish == "themes" => {
            let (light, dark) = (text("theme-light")?, text("theme-dark")?);
            let longest = if light.chars().count() > dark.chars().count() {
                light
            } else {
                dark
            };
            select(
                tag,
                "theme",
                &text("theme")?,
                &[text("theme-system")?, longest],
            )
        }
        _ => format!("<span lang=\"{tag}\">{}</span>", text(wish)?),
    })
}

/// A list of which nothing is chosen yet: its first option, and its longest one where that is longer.
fn select(tag: &str, class: &str, label: &str, [first, longest]: &[String; 2]) -> String {
    let more = if longest.chars().count() > first.chars().count() {
        format!("<option>{longest}</option>")
    } else {
        String::new()
    };
    format!(
        "<select class=\"select {class}\" disabled lang=\"{tag}\" aria-label=\"{label}\">\
         <option>{first}</option>{more}</select>"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
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
        for language in &languages {
            let tag = &language.tag;
            let headline = language.text("page", "headline").unwrap();
            assert!(
                html.contains(&format!("<span lang=\"{tag}\">{headline}</span>")),
                "{tag}"
            );
            assert!(html.contains(&format!("<p lang=\"{tag}\">")), "{tag}");
            let name = language.text("shell", "name").unwrap();
            assert!(html.contains(&format!("<option>{name}</option>")), "{tag}");
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

    #[test]
    fn what_is_said_is_no_markup() {
        assert_eq!(escaped("a <b> & \"c\""), "a &lt;b> &amp; &quot;c&quot;");
    }
}
