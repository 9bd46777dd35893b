//! The pages of `docs/guide`, `docs/insights`, and what else [`BOOKS`] names, as HTML that the page shows in
//! its help, and that can be read by itself: `dist/help/` is a site of its own.
//!
//! They are made when the site is built, so that the page needs no Markdown reader. Their text is
//! this repository's own; nothing of a person's files is ever in them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use crate::markup::escaped;
use crate::shell::root;
use crate::texts;

/// Where the site's build finds them; see `index.html`.
const OUTPUT: &str = "target/help";
/// How pages look that are read by themselves.
const STYLE: &str = "assets/help-pages.css";

/// Browsers ask for one.
const ICON: &str = "assets/icon.svg";

/// A language of the help.
struct Language {
    tag: String,
    name: String,
    /// What stands above a page that is read by itself.
    title: String,
    /// Folders with pages, or single pages.
    books: [String; 4],
}

/// The languages of the page; the first is the one that the others are translated from.
fn languages() -> Result<Vec<Language>> {
    let of = |language: ftl::Language| {
        let text = |room, id| {
            let missing = || format!("{} has no {id} in {room}.ftl", language.tag);
            language.text(room, id).with_context(missing)
        };
        let tag = &language.tag;
        let books = if tag == ftl::ORIGINAL {
            ["guide", "insights", "problems.md", "accessibility.md"]
                .map(|book| format!("docs/{book}"))
        } else {
            [
                format!("docs/guide/{tag}"),
                format!("docs/insights/{tag}"),
                format!("docs/{tag}/problems.md"),
                format!("docs/{tag}/accessibility.md"),
            ]
        };
        Ok(Language {
            name: text("page", "name")?,
            title: text("shell", "guide-title")?,
            tag: language.tag,
            books,
        })
    };
    texts::languages()?.into_iter().map(of).collect()
}

/// The page that all others are reached from.
const CONTENTS: &str = "guide";

/// The pages of a language: their names, and where they are.
type Pages = BTreeMap<String, PathBuf>;

/// Writes all pages to `target/help/<language>/<page>.html`, with the pictures that they show.
pub fn run() -> Result<()> {
    let output = root().join(OUTPUT);
    // What was a page once is none any more.
    if output.exists() {
        fs::remove_dir_all(&output)
            .with_context(|| format!("{} cannot be emptied", output.display()))?;
    }
    let mut pictures = BTreeSet::new();
    let languages = languages()?;
    let [original, ..] = &languages[..] else {
        bail!("there are no languages");
    };
    let originals = pages(original)?;
    for language in &languages {
        let folder = output.join(&language.tag);
        fs::create_dir_all(&folder)?;
        let pages = pages(language)?;
        for (name, path) in &pages {
            let place = || path.display().to_string();
            let text = read(path)?;
            let english = originals
                .get(name)
                .with_context(|| format!("{} is in no other language", place()))?;
            let (fragment, shown) = Fragment {
                page: name,
                known: &|url| page_of(path, url, &pages),
                ids: &headings(&read(english)?),
            }
            .of(&text)
            .with_context(place)?;
            let title = headings(&text).into_iter().next().with_context(place)?;
            let whole = whole_page(&languages, language, name, &title.0, &fragment);
            fs::write(folder.join(name).with_extension("html"), whole)?;
            pictures.extend(shown);
        }
    }
    for (file, name) in [(STYLE, "pages.css"), (ICON, "icon.svg")] {
        fs::write(output.join(name), read(&root().join(file))?)?;
    }
    let folder = output.join("pictures");
    fs::create_dir_all(&folder)?;
    for name in pictures {
        let picture = root().join("docs/pictures").join(&name);
        fs::copy(&picture, folder.join(&name))
            .with_context(|| format!("{} cannot be copied", picture.display()))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// The pages of a language, indexes of folders aside, which the page does not need.
fn pages(language: &Language) -> Result<Pages> {
    let mut found = Pages::new();
    let mut add = |path: PathBuf| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let name = name.into_owned();
        ensure!(
            found.insert(name.clone(), path).is_none(),
            "two pages have the name {name}"
        );
        Ok(())
    };
    for book in &language.books {
        let path = root().join(book);
        if path.is_file() {
            add(path)?;
            continue;
        }
        let unreadable = || format!("{book} cannot be read");
        for entry in fs::read_dir(&path).with_context(unreadable)? {
            let path = entry?.path();
            let is_page = path.extension().is_some_and(|extension| extension == "md");
            if is_page && !path.ends_with("README.md") {
                add(path)?;
            }
        }
    }
    Ok(found)
}

/// The page of the help that a link of another one leads to.
fn page_of(from: &Path, file: &str, pages: &Pages) -> Option<String> {
    let wanted = fs::canonicalize(from.parent()?.join(file)).ok()?;
    let is_it = |path: &PathBuf| fs::canonicalize(path).is_ok_and(|path| path == wanted);
    let mut found = pages.iter().filter(|(_, path)| is_it(path));
    found.next().map(|(name, _)| name.clone())
}

/// The headings of a page, with the id of each.
fn headings(markdown: &str) -> Vec<(String, String)> {
    let events: Vec<Event<'_>> = Parser::new_ext(markdown, Options::ENABLE_TABLES).collect();
    let begins = events.iter().enumerate();
    let begins = begins.filter(|(_, event)| matches!(event, Event::Start(Tag::Heading { .. })));
    let texts = begins.map(|(at, _)| text_of(events.get(at + 1..).unwrap_or_default()));
    texts.map(|text| (text.clone(), slug(&text))).collect()
}

/// A page that can be read by itself. The page of the program takes what stands in `<main>`.
fn whole_page(
    languages: &[Language],
    language: &Language,
    name: &str,
    title: &str,
    fragment: &str,
) -> String {
    let others: String = languages
        .iter()
        .filter(|other| other.tag != language.tag)
        .map(
            |Language {
                 tag, name: said, ..
             }| {
                format!(
                    "<a href=\"../{tag}/{name}.html\" hreflang=\"{tag}\" lang=\"{tag}\">{said}</a>"
                )
            },
        )
        .collect();
    format!(
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; \
         img-src 'self'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title} · Mailflow Insight</title>\n<link rel=\"stylesheet\" href=\"../pages.css\">\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"../icon.svg\">\n\
         </head>\n<body>\n<header>\n<h1><a href=\"../../\">Mailflow Insight</a></h1>\n\
         <h2><a href=\"{CONTENTS}.html\">{guide}</a></h2>\n{others}\n</header>\n\
         <main class=\"help\">\n{fragment}</main>\n</body>\n</html>\n",
        tag = language.tag,
        guide = language.title,
        title = escaped(title),
    )
}

/// What a link becomes in the page.
enum Target {
    /// A place in another page of the help, or in this one.
    Page { page: String, section: String },
    /// A page of another site, which opens beside this one.
    Site(String),
    /// A file of the repository that the site does not have: its name stays as text.
    Elsewhere,
}

impl Target {
    /// `known` tells the name of a page of the help.
    fn of(url: &str, here: &str, known: &dyn Fn(&str) -> Option<String>) -> Self {
        if url.starts_with("https://") {
            return Self::Site(url.to_owned());
        }
        let (file, section) = url.split_once('#').unwrap_or((url, ""));
        let page = match file {
            "" => Some(here.to_owned()),
            file => known(file),
        };
        match page {
            Some(page) => Self::Page {
                page,
                section: section.to_owned(),
            },
            None => Self::Elsewhere,
        }
    }

    fn opening(&self) -> String {
        match self {
            // In this order: the page of the program puts the folder of the help before the address.
            Self::Page { page, section } => format!(
                r#"<a data-page="{page}" data-section="{section}" href="{page}.html{begin}{section}">"#,
                page = escaped(page),
                section = escaped(section),
                begin = if section.is_empty() { "" } else { "#help-" },
            ),
            Self::Site(url) => format!(
                r#"<a href="{}" target="_blank" rel="noopener noreferrer">"#,
                escaped(url)
            ),
            Self::Elsewhere => String::new(),
        }
    }

    fn closing(&self) -> &'static str {
        match self {
            Self::Page { .. } | Self::Site(_) => "</a>",
            Self::Elsewhere => "",
        }
    }
}

/// What a page is made with.
struct Fragment<'a> {
    /// Its name.
    page: &'a str,
    /// Tells the name of the page of the help that a file is.
    known: &'a dyn Fn(&str) -> Option<String>,
    /// The headings of the same page in English, with their ids: the program knows no others, so that
    /// headings of other languages have both.
    ids: &'a [(String, String)],
}

impl Fragment<'_> {
    /// A page as HTML that fits under the heading of a dialog, and the names of its pictures.
    fn of(&self, markdown: &str) -> Result<(String, Vec<String>)> {
        let events: Vec<Event<'_>> = Parser::new_ext(markdown, Options::ENABLE_TABLES).collect();
        let mut written: Vec<Event<'_>> = Vec::with_capacity(events.len());
        let mut links: Vec<Target> = Vec::new();
        let mut pictures = Vec::new();
        let mut heading = String::new();
        let mut ids = self.ids.iter();
        for (at, event) in events.iter().enumerate() {
            let following = events.get(at + 1..).unwrap_or_default();
            match event {
                Event::Start(Tag::Heading { level, .. }) => {
                    heading = text_of(following);
                    let id = slug(&heading);
                    let also = ids.next().filter(|(_, english)| *english != id);
                    let also = also.map(|(_, english)| {
                        format!("<span id=\"help-{}\"></span>", escaped(english))
                    });
                    let tag = format!(
                        "<{} id=\"help-{}\">{}",
                        below(*level)?,
                        escaped(&id),
                        also.unwrap_or_default()
                    );
                    written.push(Event::Html(tag.into()));
                }
                Event::End(TagEnd::Heading(level)) => {
                    written.push(Event::Html(format!("</{}>\n", below(*level)?).into()));
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let target = Target::of(dest_url, self.page, self.known);
                    written.push(Event::InlineHtml(target.opening().into()));
                    links.push(target);
                }
                Event::End(TagEnd::Link) => {
                    let closing = links.pop().map_or("", |target| target.closing());
                    written.push(Event::InlineHtml(closing.into()));
                }
                Event::Start(Tag::Image { dest_url, .. }) => {
                    let name = dest_url.rsplit('/').next().unwrap_or_default();
                    ensure!(
                        dest_url.ends_with(&format!("pictures/{name}")),
                        "{dest_url} is not in docs/pictures"
                    );
                    let said: String = following
                        .iter()
                        .take_while(|event| !matches!(event, Event::End(TagEnd::Image)))
                        .filter_map(text)
                        .collect();
                    ensure!(!said.is_empty(), "{dest_url} is not described");
                    let tag = format!(
                        "<img class=\"picture\" alt=\"{}\" src=\"../pictures/{}\">",
                        escaped(&said),
                        escaped(name)
                    );
                    written.push(Event::InlineHtml(tag.into()));
                    pictures.push(name.to_owned());
                }
                Event::End(TagEnd::Image) => {}
                // Of a picture, which says it already.
                Event::Text(_) | Event::Code(_)
                    if is_in_picture(events.get(..at).unwrap_or_default()) => {}
                // What is wider than the dialog scrolls by itself, also with the keyboard.
                Event::Start(Tag::Table(_)) => {
                    written.push(Event::Html(scroll_box(&heading)));
                    written.push(event.clone());
                }
                Event::End(TagEnd::Table) => {
                    written.push(event.clone());
                    written.push(Event::Html("</div>\n".into()));
                }
                Event::Html(_) | Event::InlineHtml(_) => bail!("HTML inside of Markdown"),
                _ => written.push(event.clone()),
            }
        }
        let mut output = String::new();
        html::push_html(&mut output, written.into_iter());
        // Markdown has no table without a head; an empty one would be read out as columns of no name.
        let output = output.replace("<thead><tr><th></th><th></th></tr></thead>", "");
        // Only code blocks begin like this; the style sheet wraps their lines.
        let output = output
            .replace("<table>", "<table class=\"table compact\">")
            .replace("<pre>", "<pre class=\"commands\">");
        Ok((output, pictures))
    }
}

/// Whether a picture has begun and not ended before.
fn is_in_picture(before: &[Event<'_>]) -> bool {
    let edge = before.iter().rev().find(|event| {
        matches!(
            event,
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image)
        )
    });
    matches!(edge, Some(Event::Start(_)))
}

fn text<'a>(event: &'a Event<'_>) -> Option<&'a str> {
    match event {
        Event::Text(text) | Event::Code(text) => Some(text),
        _ => None,
    }
}

fn scroll_box(heading: &str) -> CowStr<'static> {
    format!(
        "<div class=\"scroll some\" tabindex=\"0\" role=\"group\" aria-label=\"{}\">",
        escaped(heading)
    )
    .into()
}

/// One level down: the dialog has the first two.
fn below(level: HeadingLevel) -> Result<&'static str> {
    Ok(match level {
        HeadingLevel::H1 => "h3",
        HeadingLevel::H2 => "h4",
        HeadingLevel::H3 => "h5",
        HeadingLevel::H4 => "h6",
        _ => bail!("a heading of level {level:?}"),
    })
}

/// The text up to the end of the heading that has just begun.
fn text_of(events: &[Event<'_>]) -> String {
    events
        .iter()
        .take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))))
        .filter_map(text)
        .collect()
}

/// What Markdown viewers make of a heading, so that links work there and here.
fn slug(heading: &str) -> String {
    heading
        .to_lowercase()
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            c if c.is_alphanumeric() || c == '-' || c == '_' => Some(c),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Fragment;

    /// A page in English named `here`, beside one named `partners`.
    fn fragment(markdown: &str) -> Option<String> {
        translated(markdown, &super::headings(markdown))
    }

    fn translated(markdown: &str, ids: &[(String, String)]) -> Option<String> {
        let made = Fragment {
            page: "here",
            known: &|file| {
                file.strip_suffix("partners.md")
                    .map(|_| "partners".to_owned())
            },
            ids,
        };
        made.of(markdown).ok().map(|(html, _)| html)
    }

    #[test]
    fn headings_go_down_and_can_be_linked_to() {
        assert_eq!(
            fragment("## Outbound, `own` servers\n").as_deref(),
            Some("<h4 id=\"help-outbound-own-servers\">Outbound, <code>own</code> servers</h4>\n")
        );
    }

    #[test]
    fn headings_of_other_languages_are_found_by_the_english_name_too() {
        assert_eq!(
            translated("## Le fait", &super::headings("## The fact")).as_deref(),
            Some("<h4 id=\"help-le-fait\"><span id=\"help-the-fact\"></span>Le fait</h4>\n")
        );
    }

    #[test]
    fn links_stay_in_the_help_or_open_beside_it_or_are_text() {
        for (markdown, expected) in [
            (
                "[a](partners.md#b-c)",
                r##"<p><a data-page="partners" data-section="b-c" href="partners.html#help-b-c">a</a></p>"##,
            ),
            (
                "[a](../insights/partners.md)",
                r#"<p><a data-page="partners" data-section="" href="partners.html">a</a></p>"#,
            ),
            (
                "[a](#b)",
                r##"<p><a data-page="here" data-section="b" href="here.html#help-b">a</a></p>"##,
            ),
            (
                "[a](https://example.com/?a&b)",
                r#"<p><a href="https://example.com/?a&amp;b" target="_blank" rel="noopener noreferrer">a</a></p>"#,
            ),
            ("[a](../counting.md#b)", "<p>a</p>"),
        ] {
            assert_eq!(
                fragment(markdown).as_deref().map(str::trim_end),
                Some(expected)
            );
        }
    }

    #[test]
    fn pictures_are_described_and_come_along() {
        assert_eq!(
            fragment("![What `it` is](../pictures/a.webp) b").as_deref(),
            Some(
                "<p><img class=\"picture\" alt=\"What it is\" src=\"../pictures/a.webp\"> b</p>\n"
            )
        );
        assert_eq!(fragment("![](../pictures/a.webp)"), None);
        assert_eq!(fragment("![a](https://example.com/a.webp)"), None);
    }

    #[test]
    fn text_stays_text() {
        let shown = fragment("a `<script>` & b").unwrap_or_default();
        assert_eq!(shown, "<p>a <code>&lt;script&gt;</code> &amp; b</p>\n");
        assert!(fragment("<b>a</b>").is_none());
    }

    #[test]
    fn a_table_without_names_of_columns_has_no_head() {
        let shown = fragment("# A\n\n| | |\n|---|---|\n| a | b |\n").unwrap_or_default();
        assert!(
            !shown.contains("<thead>") && !shown.contains("<th>"),
            "{shown}"
        );
        assert!(shown.contains("<td>a</td><td>b</td>"), "{shown}");
    }

    #[test]
    fn tables_scroll_under_the_name_of_their_section() {
        let shown = fragment("# A\n\n| a |\n|---|\n| b |\n").unwrap_or_default();
        assert!(shown.contains(
            "<div class=\"scroll some\" tabindex=\"0\" role=\"group\" aria-label=\"A\">\
             <table class=\"table compact\">"
        ));
        assert!(shown.trim_end().ends_with("</table>\n</div>"));
    }
}
