//! The help pages in `docs/insights/` say the same in every language, and their links lead somewhere.
//!
//! The pages are read as Markdown, so that what is compared is what a reader sees: a heading in a
//! code block is no heading, and a link in one no link.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use mailflow_insight::report::{InsightId, Severity};
use mailflow_insight::text::Language;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the pages of a language are.
fn folder(language: Language) -> PathBuf {
    let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/insights");
    match language {
        Language::English => english,
        other => english.join(other.tag()),
    }
}

/// The file names of a language's pages, sorted.
fn pages(language: Language) -> BTreeSet<String> {
    fs::read_dir(folder(language))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".md"))
        .collect()
}

/// A heading and what stands below it, up to the next heading.
#[derive(Default)]
struct Section {
    level: usize,
    title: String,
    /// All texts outside of code, the title included.
    prose: Vec<String>,
    list_items: usize,
    paragraphs: usize,
    /// The number of cells in each row of each table, the head first.
    tables: Vec<Vec<usize>>,
    code_blocks: Vec<String>,
    code_spans: BTreeSet<String>,
    links: Vec<String>,
}

/// Reads a page into its sections.
fn read(path: &Path) -> Vec<Section> {
    let text = fs::read_to_string(path).unwrap();
    let mut sections = Vec::new();
    let mut section = Section::default();
    let (mut in_title, mut in_block) = (false, false);
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                if section.level > 0 {
                    sections.push(std::mem::take(&mut section));
                }
                section.level = level as usize;
                in_title = true;
            }
            Event::End(TagEnd::Heading(_)) => in_title = false,
            Event::Start(Tag::CodeBlock(_)) => {
                section.code_blocks.push(String::new());
                in_block = true;
            }
            Event::End(TagEnd::CodeBlock) => in_block = false,
            Event::Start(Tag::Item) => section.list_items += 1,
            Event::Start(Tag::Paragraph) => section.paragraphs += 1,
            Event::Start(Tag::Table(_)) => section.tables.push(Vec::new()),
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                section.tables.last_mut().unwrap().push(0);
            }
            Event::Start(Tag::TableCell) => {
                *section.tables.last_mut().unwrap().last_mut().unwrap() += 1;
            }
            Event::Start(Tag::Link { dest_url, .. }) => section.links.push(dest_url.into_string()),
            Event::Code(code) => {
                if in_title {
                    section.title.push_str(&code);
                }
                section.code_spans.insert(code.into_string());
            }
            Event::Text(code) if in_block => {
                section.code_blocks.last_mut().unwrap().push_str(&code)
            }
            Event::Text(prose) => {
                if in_title {
                    section.title.push_str(&prose);
                }
                section.prose.push(prose.into_string());
            }
            _ => {}
        }
    }
    sections.push(section);
    sections
}

/// A code block without its comments, which are translated.
fn without_comments(code: &str) -> String {
    code.lines()
        .filter(|line| !line.starts_with('#'))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The files that a section links to, without their anchors, as seen from the folder `docs`.
fn linked_files(section: &Section, here: &str) -> Vec<String> {
    let mut files: Vec<String> = section
        .links
        .iter()
        .map(|link| {
            let file = link.split('#').next().unwrap();
            match file.strip_prefix(here) {
                Some(above) => format!("docs: {above}"),
                None => file.to_owned(),
            }
        })
        .collect();
    files.sort();
    files
}

/// The anchor that GitHub gives to a heading: letters, digits, `_` and `-` in lower case, `-` for
/// a space, nothing for all else. The pages have no heading twice, see `headings_are_told_apart`.
fn anchor(title: &str) -> String {
    title
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            '-' | '_' => Some(c),
            c => c.is_alphanumeric().then_some(c),
        })
        .flat_map(char::to_lowercase)
        .collect()
}

/// A path without its `..`, so that it can be compared with a folder.
fn resolved(path: &Path) -> PathBuf {
    assert!(path.exists(), "{} is missing", path.display());
    fs::canonicalize(path).unwrap()
}

#[test]
fn every_page_is_there_in_every_language() {
    let english = pages(Language::English);
    for id in InsightId::ALL {
        assert!(english.contains(&format!("{}.md", id.id())), "{id:?}");
    }
    for language in Language::ALL {
        assert_eq!(pages(language), english, "{language:?}");
    }
}

/// Code is the same but for its comments, and stands in the same section: so sections that changed
/// places, a command that was mended in one language only, and a step that was forgotten are found.
#[test]
fn sections_hold_the_same_in_the_same_order() {
    for name in pages(Language::English) {
        let english = read(&folder(Language::English).join(&name));
        let french = read(&folder(Language::French).join(&name));
        let levels = |page: &[Section]| page.iter().map(|s| s.level).collect::<Vec<_>>();
        assert_eq!(levels(&french), levels(&english), "headings of {name}");
        for (french, english) in french.iter().zip(&english) {
            let place = format!("{name}, {} / {}", english.title, french.title);
            assert_eq!(french.tables, english.tables, "tables of {place}");
            assert_eq!(french.list_items, english.list_items, "lists of {place}");
            assert_eq!(
                french.paragraphs, english.paragraphs,
                "paragraphs of {place}"
            );
            assert_eq!(french.code_spans, english.code_spans, "code in {place}");
            assert_eq!(
                linked_files(french, "../../"),
                linked_files(english, "../"),
                "links of {place}"
            );
            let code = |section: &Section| {
                section
                    .code_blocks
                    .iter()
                    .map(|block| without_comments(block))
                    .collect::<Vec<_>>()
            };
            assert_eq!(code(french), code(english), "code blocks of {place}");
        }
    }
}

#[test]
fn pages_of_insights_have_their_sentence_and_the_same_sections() {
    for language in Language::ALL {
        let (titles, severities) = match language {
            Language::English => (
                [
                    "What it means",
                    "Its numbers",
                    "Why it matters",
                    "What to do",
                    "Check afterward",
                ],
                ["error", "warning", "info"],
            ),
            Language::French => (
                [
                    "Ce que cela signifie",
                    "Ses chiffres",
                    "Pourquoi c’est important",
                    "Que faire",
                    "Vérifier ensuite",
                ],
                ["erreur", "avertissement", "information"],
            ),
        };
        for id in InsightId::ALL {
            let page = read(&folder(language).join(format!("{}.md", id.id())));
            let [first, sections @ ..] = page.as_slice() else {
                panic!("{language:?}, {id:?}: nothing in it");
            };
            // A person reads a sentence; the id is for who searches for it.
            assert_eq!(
                (first.level, first.title.as_str()),
                (1, language.words().insight(id)),
                "{language:?}, {id:?}"
            );
            assert!(
                first.code_spans.contains(id.id()),
                "{language:?}, {id:?}: {:?}",
                first.code_spans
            );
            let severity = match id.severity() {
                Severity::Error => severities[0],
                Severity::Warning => severities[1],
                Severity::Info => severities[2],
            };
            assert_eq!(
                first.prose.last().unwrap(),
                &format!(" ({severity})"),
                "{language:?}, {id:?}"
            );
            let second_level: Vec<&str> = sections
                .iter()
                .filter(|section| section.level == 2)
                .map(|section| section.title.as_str())
                .collect();
            assert_eq!(second_level, titles, "{language:?}, {id:?}");
        }
    }
}

#[test]
fn links_lead_to_a_heading_of_their_language() {
    let mut anchors_followed = 0;
    for language in Language::ALL {
        let folder = folder(language);
        for name in pages(language) {
            for section in read(&folder.join(&name)) {
                for link in &section.links {
                    if link.starts_with("https://") {
                        continue;
                    }
                    let (file, wanted) = link.split_once('#').unwrap_or((link, ""));
                    let target = if file.is_empty() { &name } else { file };
                    let target = resolved(&folder.join(target));
                    let is_help = target.starts_with(resolved(&self::folder(Language::English)));
                    assert!(
                        !is_help || target.parent() == Some(resolved(&folder).as_path()),
                        "{language:?}, {name}: {link} leads to another language"
                    );
                    if wanted.is_empty() {
                        continue;
                    }
                    anchors_followed += 1;
                    assert!(
                        read(&target)
                            .iter()
                            .any(|section| anchor(&section.title) == wanted),
                        "{language:?}, {name}: no heading for {link}"
                    );
                }
            }
        }
    }
    assert!(anchors_followed > 100, "only {anchors_followed} anchors");
}

#[test]
fn headings_are_told_apart() {
    for language in Language::ALL {
        for name in pages(language) {
            let page = read(&folder(language).join(&name));
            let anchors: BTreeSet<String> = page.iter().map(|s| anchor(&s.title)).collect();
            assert_eq!(anchors.len(), page.len(), "{language:?}, {name}");
        }
    }
}

/// An apostrophe is `’`, and a line never begins with the sign that ends a clause.
#[test]
fn french_is_set_in_french() {
    for name in pages(Language::French) {
        for section in read(&folder(Language::French).join(&name)) {
            for text in section.prose {
                let plain = [" :", " ;", " ?", " !", " »", " %", "« ", "'"];
                for sign in plain {
                    assert!(!text.contains(sign), "{name}: {sign:?} in {text:?}");
                }
            }
        }
    }
}

#[test]
fn every_reason_of_what_tls_stopped_has_its_section() {
    use mailflow_insight::trace::beside::Reason;
    for language in Language::ALL {
        let sections = read(&folder(language).join("stopped-reasons.md"));
        let of_reasons: Vec<&Section> = sections.iter().filter(|s| s.level == 2).collect();
        let ids: Vec<&str> = of_reasons.iter().map(|s| s.title.as_str()).collect();
        assert_eq!(ids, Reason::ALL.map(Reason::id), "{language:?}");
        for (section, reason) in of_reasons.iter().zip(Reason::ALL) {
            let words = language.stopped().stopped_reason(reason);
            let named = section.prose.iter().any(|prose| prose == words);
            assert!(named, "{language:?}, {}: {:?}", reason.id(), section.prose);
        }
    }
}
