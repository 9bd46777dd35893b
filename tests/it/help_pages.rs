//! The pages of the help (`docs/guide/`, `docs/insights/`, codes, accessibility) say the same in every language,
//! and their links lead somewhere.
//!
//! The pages are read as Markdown, so that what is compared is what a reader sees: a heading in a
//! code block is no heading, and a link in one no link.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use mailflow_insight::report::{InsightId, Severity};
use mailflow_insight::text::{GuideSource, Language};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};

/// The documentation.
fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs")
}

/// Where the pages of a language are: folders, and single pages. `xtask/src/help.rs` has the same.
fn books(language: Language) -> [PathBuf; 4] {
    let tag = language.tag();
    let books = match language {
        Language::English => {
            ["guide", "insights", "problems.md", "accessibility.md"].map(str::to_owned)
        }
        _ => [
            format!("guide/{tag}"),
            format!("insights/{tag}"),
            format!("{tag}/problems.md"),
            format!("{tag}/accessibility.md"),
        ],
    };
    books.map(|book| docs().join(book))
}

/// Where the pages of the insights are.
fn folder(language: Language) -> PathBuf {
    let [_, insights, ..] = books(language);
    insights
}

/// The pages of a language by their names. The index of a folder is one, too, by the name of the folder.
fn pages(language: Language) -> BTreeMap<String, PathBuf> {
    let mut pages = BTreeMap::new();
    let mut add = |name: &str, path: PathBuf| {
        let before = pages.insert(name.to_owned(), path);
        assert_eq!(before, None, "two pages have the name {name}");
    };
    for book in books(language) {
        let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        if book.is_file() {
            add(&name(&book), book);
            continue;
        }
        assert!(book.is_dir(), "{language:?} has no {}", book.display());
        for entry in fs::read_dir(&book).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() && name(&path).ends_with(".md") {
                add(&name(&path), path);
            }
        }
    }
    pages
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
    pictures: Vec<String>,
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
            Event::Start(Tag::Image { dest_url, .. }) => {
                section.pictures.push(dest_url.into_string());
            }
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

/// The files that a section links to, without their anchors: pages of the help by their names, others as seen
/// from the folder `docs`.
fn linked_files(
    section: &Section,
    page: &Path,
    of_language: &BTreeMap<String, PathBuf>,
) -> Vec<String> {
    let mut files: Vec<String> = section
        .links
        .iter()
        .map(|link| {
            let file = link.split('#').next().unwrap();
            if file.is_empty() || link.starts_with("https://") {
                return link.split('#').next().unwrap().to_owned();
            }
            let target = resolved(&page.parent().unwrap().join(file));
            let is_it = |path: &PathBuf| resolved(path) == target;
            match of_language.iter().find(|(_, path)| is_it(path)) {
                Some((name, _)) => name.clone(),
                None => target.display().to_string(),
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
    let names = |language| pages(language).into_keys().collect::<Vec<String>>();
    let english = names(Language::English);
    for id in InsightId::ALL {
        assert!(english.contains(&format!("{}.md", id.id())), "{id:?}");
    }
    for language in Language::ALL {
        let there = names(language);
        let missing = english.iter().filter(|name| !there.contains(name));
        let missing: Vec<&String> = missing.collect();
        let strange = there.iter().filter(|name| !english.contains(name));
        let strange: Vec<&String> = strange.collect();
        assert!(
            missing.is_empty() && strange.is_empty(),
            "{language:?} lacks the help pages {missing:?}, and English those of {strange:?}: {:?}",
            books(language)
        );
    }
}

/// Code is the same but for its comments, and stands in the same section: so sections that changed
/// places, a command that was mended in one language only, and a step that was forgotten are found.
#[test]
fn sections_hold_the_same_in_the_same_order() {
    let of_english = pages(Language::English);
    let found = Language::ALL.map(|it| differences(it, &of_english, &pages(it)));
    let found = found.concat();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// What pages of a language have otherwise than the English ones, a line for each.
fn differences(
    language: Language,
    of_english: &BTreeMap<String, PathBuf>,
    of_language: &BTreeMap<String, PathBuf>,
) -> Vec<String> {
    let mut found = Vec::new();
    for (name, path) in of_english {
        let translated = &of_language[name];
        let (english, other) = (read(path), read(translated));
        let levels = |page: &[Section]| page.iter().map(|s| s.level).collect::<Vec<_>>();
        if levels(&other) != levels(&english) {
            let (other, english) = (levels(&other), levels(&english));
            found.push(format!(
                "{language:?}, {name}: levels of headings {other:?}, in English {english:?}"
            ));
            continue;
        }
        for (other, english) in other.iter().zip(&english) {
            let place = format!("{language:?}, {name}, {} / {}", english.title, other.title);
            let mut same = |what: &str, other: &dyn Debug, english: &dyn Debug| {
                let (other, english) = (format!("{other:?}"), format!("{english:?}"));
                if other != english {
                    found.push(format!("{place}: {what} {other}, in English {english}"));
                }
            };
            same("tables", &other.tables, &english.tables);
            same("points of lists", &other.list_items, &english.list_items);
            same("paragraphs", &other.paragraphs, &english.paragraphs);
            same("code", &other.code_spans, &english.code_spans);
            same(
                "links",
                &linked_files(other, translated, of_language),
                &linked_files(english, path, of_english),
            );
            let names = |section: &Section| {
                let names = section.pictures.iter();
                names
                    .map(|url| url.rsplit('/').next().unwrap().to_owned())
                    .collect::<Vec<_>>()
            };
            same("pictures", &names(other), &names(english));
            let code = |section: &Section| {
                section
                    .code_blocks
                    .iter()
                    .map(|block| without_comments(block))
                    .collect::<Vec<_>>()
            };
            same("blocks of code", &code(other), &code(english));
        }
    }
    found
}

/// The titles of sections of the pages of insights, and the severities: error, warning, information.
fn titles_of(language: Language) -> ([&'static str; 5], [&'static str; 3]) {
    match language {
        Language::English | Language::Mirrored => (
            [
                "What it means",
                "Its numbers",
                "Why it matters",
                "What to do",
                "Check afterward",
            ],
            ["error", "warning", "info"],
        ),
        Language::German => (
            [
                "Was das bedeutet",
                "Die Zahlen dazu",
                "Warum das wichtig ist",
                "Was zu tun ist",
                "Anschließend prüfen",
            ],
            ["Fehler", "Warnung", "Information"],
        ),
        Language::Spanish => (
            [
                "Qué significa",
                "Sus números",
                "Por qué importa",
                "Qué hacer",
                "Comprobar después",
            ],
            ["error", "advertencia", "información"],
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
        Language::Japanese => (
            [
                "意味",
                "判定の基準",
                "重要な理由",
                "対処方法",
                "対処後の確認",
            ],
            ["エラー", "警告", "情報"],
        ),
        Language::Portuguese => (
            [
                "O que significa",
                "Os números",
                "Por que isso importa",
                "O que fazer",
                "Verificar depois",
            ],
            ["erro", "aviso", "informação"],
        ),
    }
}

#[test]
fn pages_of_insights_have_their_sentence_and_the_same_sections() {
    for language in Language::ALL {
        let (titles, severities) = titles_of(language);
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
    let (mut anchors_followed, mut lost) = (0, Vec::new());
    let all = Language::ALL.map(|language| (language, pages(language)));
    for (language, of_language) in &all {
        for (name, path) in of_language {
            let folder = path.parent().unwrap();
            for section in read(path) {
                for picture in &section.pictures {
                    let shown = resolved(&folder.join(picture));
                    assert!(shown.starts_with(resolved(&docs().join("pictures"))));
                }
                for link in &section.links {
                    if link.starts_with("https://") {
                        continue;
                    }
                    let (file, wanted) = link.split_once('#').unwrap_or((link, ""));
                    let target = match file {
                        "" => resolved(path),
                        file => resolved(&folder.join(file)),
                    };
                    let mut others = all.iter().filter(|(other, _)| other != language);
                    assert!(
                        !others.any(|(_, pages)| pages.values().any(|it| resolved(it) == target)),
                        "{language:?}, {name}: {link} leads to another language"
                    );
                    if wanted.is_empty() {
                        continue;
                    }
                    anchors_followed += 1;
                    let sections = read(&target);
                    if !sections.iter().any(|it| anchor(&it.title) == wanted) {
                        lost.push(format!("{language:?}, {name}: no heading for {link}"));
                    }
                }
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    assert!(anchors_followed > 100, "only {anchors_followed} anchors");
}

#[test]
fn headings_are_told_apart() {
    for language in Language::ALL {
        for (name, path) in pages(language) {
            let page = read(&path);
            let anchors: BTreeSet<String> = page.iter().map(|s| anchor(&s.title)).collect();
            assert_eq!(anchors.len(), page.len(), "{language:?}, {name}");
        }
    }
}

/// An apostrophe is `’`, and a line never begins with the sign that ends a clause.
#[test]
fn french_is_set_in_french() {
    for (name, path) in pages(Language::French) {
        for section in read(&path) {
            for text in section.prose {
                let plain = [" :", " ;", " ?", " !", " »", " %", "« ", "'"];
                for sign in plain {
                    assert!(!text.contains(sign), "{name}: {sign:?} in {text:?}");
                }
            }
        }
    }
}

/// Each code that the page shows beside a file or a link opens its section, and so does each reason.
#[test]
fn every_code_and_every_reason_has_its_section() {
    let sources = [
        ("crates/trace/src/note.rs", "=> \"", 41 + 21),
        ("crates/report/src/link/mod.rs", "=> \"L", 6),
    ];
    let mut wanted = BTreeSet::new();
    for (source, begin, least) in sources {
        let text = fs::read_to_string(docs().join("..").join(source)).unwrap();
        let before = wanted.len();
        for (_, rest) in text
            .match_indices(begin)
            .map(|(at, _)| text.split_at(at + 4))
        {
            wanted.insert(rest.split('"').next().unwrap().to_owned());
        }
        assert!(wanted.len() - before >= least, "{source}: {wanted:?}");
    }
    for language in Language::ALL {
        let page = read(&pages(language)["problems.md"]);
        let sections: BTreeSet<&str> = page.iter().map(|s| s.title.as_str()).collect();
        let missing: Vec<&String> = wanted
            .iter()
            .filter(|code| !sections.contains(code.as_str()))
            .collect();
        assert!(
            missing.is_empty(),
            "problems.md in {language:?} has no heading {missing:?}: codes and ids are not translated"
        );
        for section in page.iter().filter(|s| wanted.contains(&s.title)) {
            // Japanese has no blanks between words.
            let letters: usize = section.prose.iter().map(|it| it.chars().count()).sum();
            assert!(
                letters > 30,
                "{language:?}: nothing is said of {}",
                section.title
            );
        }
    }
}

/// A guide that nobody reads to its end is none: a page is at most a screen or two.
#[test]
fn pages_of_the_guide_are_short() {
    for language in Language::ALL {
        let [guide, ..] = books(language);
        for (name, path) in pages(language) {
            if path.parent() == Some(&guide) {
                let text = fs::read_to_string(&path).unwrap();
                let words = text.split_whitespace().count();
                assert!(words <= 520, "{language:?}, {name}: {words} words");
            }
        }
    }
}

/// What the page names can be found in the guide, and all pages from its contents.
#[test]
fn every_page_of_the_guide_is_reached_from_its_contents() {
    for language in Language::ALL {
        let pages = pages(language);
        let mut reached = BTreeSet::from(["guide.md".to_owned()]);
        let mut open = vec!["guide.md".to_owned()];
        while let Some(name) = open.pop() {
            let path = &pages[&name];
            for section in read(path) {
                for linked in linked_files(&section, path, &pages) {
                    if pages.contains_key(&linked) && reached.insert(linked.clone()) {
                        open.push(linked);
                    }
                }
            }
        }
        let [guide, ..] = books(language);
        for (name, path) in &pages {
            let is_guide = path.parent() == Some(&guide);
            assert!(!is_guide || reached.contains(name), "{language:?}: {name}");
        }
    }
}

/// What is said to be missing has a section that says how to get it.
#[test]
fn everything_that_may_be_missing_has_its_section() {
    use mailflow_insight::report::asking::{Fetch, Missing};
    use mailflow_insight::text::help_of;
    use mailflow_insight::trace::Direction;
    let of = |fetch| Missing::Direction {
        missing: Direction::Inbound,
        fetch,
    };
    let lists = |is_online| Missing::ConnectorLists {
        connectors: 1,
        is_online,
    };
    let all = [
        of(Fetch::Report),
        of(Fetch::Trace),
        of(Fetch::ProtocolLog),
        of(Fetch::ServerLog),
        of(Fetch::NotMails),
        of(Fetch::Other),
        lists(true),
        lists(false),
    ];
    for missing in all {
        let (page, section) = help_of(missing);
        let page = read(&pages(Language::English)[&format!("{page}.md")]);
        let mut titles = page.iter().map(|section| anchor(&section.title));
        assert!(
            section.is_empty() || titles.any(|title| title == section),
            "{missing:?}: {section}"
        );
    }
}

/// Each source of the start page has a section that says more.
#[test]
fn every_source_has_its_section() {
    for source in GuideSource::ALL {
        let (page, section) = source.help();
        let page = read(&pages(Language::English)[&format!("{page}.md")]);
        let mut titles = page.iter().map(|section| anchor(&section.title));
        assert!(
            titles.any(|title| title == section),
            "{source:?}: {section}"
        );
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
            let words = language.words().stopped_reason(reason);
            let named = section.prose.iter().any(|prose| prose == words);
            assert!(named, "{language:?}, {}: {:?}", reason.id(), section.prose);
        }
    }
}
