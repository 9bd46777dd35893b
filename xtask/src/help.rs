//! The pages of `docs/insights`, as pieces of HTML that the page shows in its help.
//!
//! They are made when the site is built, so that the page needs no Markdown reader. Their text is
//! this repository's own; nothing of a person's files is ever in them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use crate::shell::root;

/// Where the site's build finds them; see `index.html`.
const OUTPUT: &str = "target/help";
/// Language, and where its pages are.
const SOURCES: [(&str, &str); 2] = [("en", "docs/insights"), ("fr", "docs/insights/fr")];

/// Writes all pages to `target/help/<language>/<page>.html`.
pub fn run() -> Result<()> {
    for (language, folder) in SOURCES {
        let output = root().join(OUTPUT).join(language);
        fs::create_dir_all(&output)?;
        for page in pages(&root().join(folder))? {
            let text = fs::read_to_string(&page)
                .with_context(|| format!("{} cannot be read", page.display()))?;
            let name = page.file_stem().unwrap_or_default();
            let fragment = fragment(&text).with_context(|| page.display().to_string())?;
            fs::write(output.join(name).with_extension("html"), fragment)?;
        }
    }
    Ok(())
}

/// The Markdown files of a folder, the index aside, which the page does not need.
fn pages(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?
    {
        let path = entry?.path();
        let is_page = path.extension().is_some_and(|extension| extension == "md");
        if is_page && !path.ends_with("README.md") {
            found.push(path);
        }
    }
    if found.is_empty() {
        bail!("no pages in {}", folder.display());
    }
    Ok(found)
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
    fn of(url: &str) -> Self {
        if url.starts_with("https://") {
            return Self::Site(url.to_owned());
        }
        let (file, section) = url.split_once('#').unwrap_or((url, ""));
        match file.strip_suffix(".md") {
            Some(page) if !page.contains('/') => Self::Page {
                page: page.to_owned(),
                section: section.to_owned(),
            },
            None if file.is_empty() => Self::Page {
                page: String::new(),
                section: section.to_owned(),
            },
            _ => Self::Elsewhere,
        }
    }

    fn opening(&self) -> String {
        match self {
            Self::Page { page, section } => format!(
                r##"<a href="#" data-page="{}" data-section="{}">"##,
                escaped(page),
                escaped(section)
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

/// A page as HTML that fits under the heading of a dialog.
fn fragment(markdown: &str) -> Result<String> {
    let events: Vec<Event<'_>> = Parser::new_ext(markdown, Options::ENABLE_TABLES).collect();
    let mut written: Vec<Event<'_>> = Vec::with_capacity(events.len());
    let mut links: Vec<Target> = Vec::new();
    let mut heading = String::new();
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                heading = text_of(events.get(at + 1..).unwrap_or_default());
                let id = format!("help-{}", slug(&heading));
                let tag = format!("<{} id=\"{}\">", below(*level)?, escaped(&id));
                written.push(Event::Html(tag.into()));
            }
            Event::End(TagEnd::Heading(level)) => {
                written.push(Event::Html(format!("</{}>\n", below(*level)?).into()));
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let target = Target::of(dest_url);
                written.push(Event::InlineHtml(target.opening().into()));
                links.push(target);
            }
            Event::End(TagEnd::Link) => {
                let closing = links.pop().map_or("", |target| target.closing());
                written.push(Event::InlineHtml(closing.into()));
            }
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
    Ok(output
        .replace("<table>", "<table class=\"table compact\">")
        .replace("<pre>", "<pre class=\"commands\">"))
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
        .filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
            _ => None,
        })
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

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::fragment;

    #[test]
    fn headings_go_down_and_can_be_linked_to() {
        assert_eq!(
            fragment("## Outbound, `own` servers\n").ok().as_deref(),
            Some("<h4 id=\"help-outbound-own-servers\">Outbound, <code>own</code> servers</h4>\n")
        );
    }

    #[test]
    fn links_stay_in_the_help_or_open_beside_it_or_are_text() {
        for (markdown, expected) in [
            (
                "[a](partners.md#b-c)",
                r##"<p><a href="#" data-page="partners" data-section="b-c">a</a></p>"##,
            ),
            (
                "[a](#b)",
                r##"<p><a href="#" data-page="" data-section="b">a</a></p>"##,
            ),
            (
                "[a](https://example.com/?a&b)",
                r#"<p><a href="https://example.com/?a&amp;b" target="_blank" rel="noopener noreferrer">a</a></p>"#,
            ),
            ("[a](../counting.md#b)", "<p>a</p>"),
        ] {
            assert_eq!(
                fragment(markdown).ok().as_deref().map(str::trim_end),
                Some(expected)
            );
        }
    }

    #[test]
    fn text_stays_text() {
        let shown = fragment("a `<script>` & b").unwrap_or_default();
        assert_eq!(shown, "<p>a <code>&lt;script&gt;</code> &amp; b</p>\n");
        assert!(fragment("<b>a</b>").is_err());
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
