//! Holds the first law of the house: an arrow never points back.
//!
//! The sources are read as Rust reads them: every path in a `use` or in code is followed to the file that
//! defines what it names, also where it is shown again elsewhere (`pub use`). Such a path is an arrow
//! from file to file. Tests are left out, since they may look at everything. Two things are then held
//! against the tables below: which room may use which other, and how many files of a package may
//! use each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;
use proc_macro2::{Spacing, TokenStream, TokenTree};
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};

use crate::shell::root;

/// A package of the house.
struct Package {
    /// As sources name it.
    name: &'static str,
    /// Where its sources are.
    at: &'static str,
    /// How many of its files may stand in a circle; any number where this is none.
    largest_circle: Option<usize>,
}

/// More than three files in a circle cannot be understood one by one.
const CIRCLE: Option<usize> = Some(3);

const PACKAGES: &[Package] = &[
    package("scan", "crates/scan/src"),
    package("strength", "crates/strength/src"),
    package("trace", "crates/trace/src"),
    package("tally", "crates/tally/src"),
    package("report", "crates/report/src"),
    package("text", "crates/text/src"),
    package("ftl", "crates/ftl/src"),
    package("cli", "crates/cli/src"),
    package("synthetic", "crates/synthetic/src"),
    package("split", "crates/split/src"),
    package("worker", "crates/worker/src"),
    package("mailflow_insight_workers", "workers/src"),
    package("mailflow_insight", "src"),
];

const fn package(name: &'static str, at: &'static str) -> Package {
    Package {
        name,
        at,
        largest_circle: CIRCLE,
    }
}

/// A folder or file whose arrows to other rooms are limited. What lies in several rooms belongs to the
/// innermost.
struct Room {
    at: &'static str,
    /// The rooms that it may use.
    may_use: &'static [&'static str],
    /// Whether each file and folder in it is a room of its own that no other of them uses.
    apart: bool,
}

const SCAN: &str = "crates/scan";
const STRENGTH: &str = "crates/strength";
const TRACE: &str = "crates/trace";
const TALLY: &str = "crates/tally";
/// How files become tallies, above the tally of a file.
const READING: &str = "crates/tally/src/reading";
const REPORT: &str = "crates/report";
const TEXT: &str = "crates/text";
const CLI: &str = "crates/cli";
const SPLIT: &str = "crates/split";
const WORKER: &str = "crates/worker";
const STATE: &str = "src/state";
const PARTS: &str = "src/parts";
const PLACES: &str = "src/places";
const PAGE: &str = "src/page";

/// Which arrows there may be. The map of the page, `src/lib.rs`, is in no room: it only shows others.
const ROOMS: &[Room] = &[
    room(SCAN, &[]),
    room(STRENGTH, &[]),
    room(TRACE, &[SCAN, STRENGTH]),
    room(TALLY, &[TRACE, STRENGTH]),
    room(READING, &[TRACE, TALLY]),
    room(REPORT, &[TRACE, TALLY, STRENGTH]),
    room(TEXT, &[TRACE, TALLY, REPORT, STRENGTH]),
    room("crates/ftl", &[]),
    room(CLI, &[TRACE, TALLY, READING, REPORT, TEXT, STRENGTH]),
    // Made-up files prove the readers wrong only if they know nothing of them.
    room("crates/synthetic", &[]),
    room(SPLIT, &[]),
    room(WORKER, &[TRACE, TALLY, READING, STRENGTH, SPLIT]),
    room(
        STATE,
        &[TRACE, TALLY, REPORT, TEXT, STRENGTH, WORKER, SPLIT],
    ),
    room(
        PARTS,
        &[TRACE, TALLY, REPORT, TEXT, STRENGTH, WORKER, SPLIT, STATE],
    ),
    Room {
        at: PLACES,
        may_use: &[
            TRACE, TALLY, REPORT, TEXT, STRENGTH, WORKER, SPLIT, STATE, PARTS,
        ],
        apart: true,
    },
    room(
        PAGE,
        &[
            TRACE, TALLY, REPORT, TEXT, STRENGTH, WORKER, SPLIT, STATE, PARTS, PLACES,
        ],
    ),
    room("src/main.rs", &[CLI, PAGE, SPLIT]),
    room("workers/src", &[WORKER, SPLIT]),
];

const fn room(at: &'static str, may_use: &'static [&'static str]) -> Room {
    Room {
        at,
        may_use,
        apart: false,
    }
}

/// Fails where an arrow is not allowed, and names it.
pub fn run() -> Result<()> {
    let mut sources = Vec::new();
    for package in PACKAGES {
        collect(root(), package.at, &mut sources)?;
    }
    for entry in fs::read_dir(root().join("crates"))? {
        let name = entry?.file_name();
        let name = name.to_string_lossy();
        if !PACKAGES.iter().any(|package| package.name == name) {
            bail!("crates/{name} is missing in the tables of xtask/src/arrows.rs");
        }
    }
    let complaints = complaints(PACKAGES, ROOMS, &sources)?;
    if !complaints.is_empty() {
        bail!("{}", complaints.join("\n"));
    }
    Ok(())
}

/// A file of a package.
struct Source {
    /// From the root of the repository, with `/`.
    path: String,
    text: String,
}

fn collect(root: &Path, folder: &str, sources: &mut Vec<Source>) -> Result<()> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join(folder)).with_context(|| folder.to_owned())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        names.push((name, entry.file_type()?.is_dir()));
    }
    names.sort();
    for (name, is_folder) in names {
        let path = format!("{folder}/{name}");
        if is_folder {
            collect(root, &path, sources)?;
        } else if path.ends_with(".rs") {
            let text = fs::read_to_string(root.join(&path)).with_context(|| path.clone())?;
            sources.push(Source { path, text });
        }
    }
    Ok(())
}

/// What breaks the law, a complaint each.
fn complaints(packages: &[Package], rooms: &[Room], sources: &[Source]) -> Result<Vec<String>> {
    let house = House::of(packages, sources)?;
    let arrows = house.arrows();
    let mut complaints = Vec::new();
    for (arrow, place) in &arrows {
        let (from, to) = (&sources[arrow.from].path, &sources[arrow.to].path);
        let (Some(one), Some(other)) = (room_of(rooms, from), room_of(rooms, to)) else {
            continue;
        };
        if one.name != other.name && !one.room.may_use.contains(&other.room.at) {
            complaints.push(format!(
                "{from}:{}: `{}` is an arrow to {to}, and {} may not use {}",
                place.line, place.written, one.name, other.name
            ));
        }
    }
    for package in packages {
        let Some(largest) = package.largest_circle else {
            continue;
        };
        let is_in = |file: usize| is_inside(&sources[file].path, package.at);
        let inner = arrows.keys().filter(|it| is_in(it.from) && is_in(it.to));
        let graph: DiGraphMap<usize, ()> = inner.map(|it| (it.from, it.to)).collect();
        for circle in tarjan_scc(&graph) {
            if circle.len() > largest {
                let files: BTreeSet<usize> = circle.into_iter().collect();
                complaints.push(told(package, &files, &arrows, sources));
            }
        }
    }
    Ok(complaints)
}

/// A circle and the arrows that make it.
fn told(
    package: &Package,
    files: &BTreeSet<usize>,
    arrows: &BTreeMap<Arrow, Place>,
    sources: &[Source],
) -> String {
    let name = |file: usize| {
        let path = &sources[file].path;
        path.strip_prefix(package.at)
            .map_or(path.as_str(), |path| path.trim_start_matches('/'))
    };
    let mut told = format!(
        "{}: {} files use each other in a circle:",
        package.at,
        files.len()
    );
    for (arrow, place) in arrows {
        if files.contains(&arrow.from) && files.contains(&arrow.to) {
            let _ = write!(
                told,
                "\n  {} → {} (line {}, `{}`)",
                name(arrow.from),
                name(arrow.to),
                place.line,
                place.written
            );
        }
    }
    told
}

struct Inside<'a> {
    room: &'a Room,
    /// The room's folder, or where its folders are apart, the one of them.
    name: String,
}

fn room_of<'a>(rooms: &'a [Room], path: &str) -> Option<Inside<'a>> {
    let around = rooms.iter().filter(|room| is_inside(path, room.at));
    let room = around.max_by_key(|room| room.at.len())?;
    let inner = path.get(room.at.len() + 1..).unwrap_or_default();
    let first = inner.split('/').next().unwrap_or_default();
    let first = first.strip_suffix(".rs").unwrap_or(first);
    let name = if room.apart && first != "mod" {
        format!("{}/{first}", room.at)
    } else {
        room.at.to_owned()
    };
    Some(Inside { room, name })
}

fn is_inside(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// From a file to another whose things it names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Arrow {
    from: usize,
    to: usize,
}

/// Where an arrow is first written, and how.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    line: usize,
    written: String,
}

/// The names of a module, from that of its package on.
type Key = Vec<String>;

/// A path as it stands in a source.
#[derive(Clone)]
struct Written {
    /// It begins with `::`.
    is_global: bool,
    names: Vec<String>,
}

/// What one module holds.
#[derive(Default)]
struct Module {
    file: usize,
    modules: BTreeSet<String>,
    items: BTreeSet<String>,
    /// Names that `use` brings in.
    uses: BTreeMap<String, Written>,
    /// Modules of which `use` brings in everything.
    globs: Vec<Written>,
}

/// A path in a source.
struct Mention {
    module: Key,
    line: usize,
    path: Written,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// In a `use` of one name.
    Use,
    /// In a `use` of everything.
    Glob,
    Code,
}

/// What a path leads to.
enum Found {
    Module(Key),
    /// Something in a module.
    Item(Key),
}

impl Found {
    fn module(&self) -> &Key {
        match self {
            Self::Module(key) | Self::Item(key) => key,
        }
    }
}

/// The modules of all packages.
struct House {
    packages: BTreeSet<String>,
    modules: BTreeMap<Key, Module>,
    mentions: Vec<Mention>,
}

impl House {
    fn of(packages: &[Package], sources: &[Source]) -> Result<Self> {
        let mut house = Self {
            packages: packages.iter().map(|it| it.name.to_owned()).collect(),
            modules: BTreeMap::new(),
            mentions: Vec::new(),
        };
        let mut parsed = Vec::new();
        let mut of_tests = Vec::new();
        for (file, source) in sources.iter().enumerate() {
            let package = packages.iter().find(|it| is_inside(&source.path, it.at));
            let Some(package) = package else { continue };
            let key = key_of(package, &source.path);
            let syntax = syn::parse_file(&source.text).with_context(|| source.path.clone())?;
            for item in &syntax.items {
                if let syn::Item::Mod(inner) = item
                    && is_for_tests(&inner.attrs)
                {
                    let mut inner_key = key.clone();
                    inner_key.push(inner.ident.to_string());
                    of_tests.push(inner_key);
                }
            }
            parsed.push((file, key, syntax));
        }
        // A file that is compiled for tests only is one of the tests.
        parsed.retain(|(_, key, _)| !of_tests.iter().any(|tests| key.starts_with(tests)));
        for (file, key, syntax) in &parsed {
            house.take_in(*file, key, &syntax.items);
        }
        Ok(house)
    }

    fn take_in(&mut self, file: usize, key: &Key, items: &[syn::Item]) {
        let mut module = Module {
            file,
            ..Module::default()
        };
        for item in items {
            if is_for_tests(attributes(item)) {
                continue;
            }
            match item {
                syn::Item::Mod(inner) => {
                    let name = inner.ident.to_string();
                    module.modules.insert(name.clone());
                    if let Some((_, items)) = &inner.content {
                        let mut inner_key = key.clone();
                        inner_key.push(name);
                        self.take_in(file, &inner_key, items);
                    }
                }
                syn::Item::Use(item) => {
                    // What is only shown again is no arrow of this file.
                    let is_own = matches!(item.vis, syn::Visibility::Inherited);
                    for one in used(item) {
                        if is_own {
                            self.mentions.push(one.mention(key));
                        }
                        match one.name {
                            Some(name) => {
                                module.uses.insert(name, one.path);
                            }
                            None => module.globs.push(one.path),
                        }
                    }
                }
                _ => {
                    module.items.extend(name_of(item));
                    let mut reader = Reader {
                        module: key,
                        mentions: &mut self.mentions,
                    };
                    reader.visit_item(item);
                }
            }
        }
        self.modules.insert(key.clone(), module);
    }

    /// All arrows between files, each with the first place where it is written.
    fn arrows(&self) -> BTreeMap<Arrow, Place> {
        let mut arrows: BTreeMap<Arrow, Place> = BTreeMap::new();
        for mention in &self.mentions {
            let found = self.follow(&mention.module, &mention.path, &mut Vec::new());
            // A module that is brought in is used where a path goes on from it.
            let found = match (found, mention.kind) {
                (None, _) | (Some(Found::Module(_)), Kind::Use) => continue,
                (Some(found), _) => found,
            };
            let file = |key: &Key| self.modules.get(key).map(|module| module.file);
            let (Some(from), Some(to)) = (file(&mention.module), file(found.module())) else {
                continue;
            };
            if from != to {
                let place = Place {
                    line: mention.line,
                    written: mention.path.names.join("::"),
                };
                let first = arrows
                    .entry(Arrow { from, to })
                    .or_insert_with(|| place.clone());
                if place < *first {
                    *first = place;
                }
            }
        }
        arrows
    }

    /// What a path that stands in a module leads to. `under_way` are the names that are being followed,
    /// since one may be brought in under its own name.
    fn follow(
        &self,
        module: &Key,
        path: &Written,
        under_way: &mut Vec<(Key, String)>,
    ) -> Option<Found> {
        let (first, rest) = path.names.split_first()?;
        if path.is_global {
            return self.in_package(first, rest, under_way);
        }
        match first.as_str() {
            "crate" => self.walk(module.get(..1)?.to_vec(), rest, under_way),
            "self" | "super" => self.walk(module.clone(), &path.names, under_way),
            _ => match self.named(module, first, under_way) {
                Some(found) => self.go_on(found, rest, under_way),
                None => self.in_package(first, rest, under_way),
            },
        }
    }

    fn in_package(
        &self,
        name: &str,
        rest: &[String],
        under_way: &mut Vec<(Key, String)>,
    ) -> Option<Found> {
        self.packages
            .contains(name)
            .then(|| self.walk(vec![name.to_owned()], rest, under_way))?
    }

    fn go_on(
        &self,
        found: Found,
        rest: &[String],
        under_way: &mut Vec<(Key, String)>,
    ) -> Option<Found> {
        match found {
            Found::Module(key) => self.walk(key, rest, under_way),
            Found::Item(_) => Some(found),
        }
    }

    /// Goes down from a module by these names, as far as they are known.
    fn walk(
        &self,
        mut key: Key,
        names: &[String],
        under_way: &mut Vec<(Key, String)>,
    ) -> Option<Found> {
        let Some((first, rest)) = names.split_first() else {
            return Some(Found::Module(key));
        };
        match first.as_str() {
            "self" => self.walk(key, rest, under_way),
            "super" => {
                key.pop();
                self.walk(key, rest, under_way)
            }
            _ => match self.named(&key, first, under_way) {
                Some(found) => self.go_on(found, rest, under_way),
                None => Some(Found::Module(key)),
            },
        }
    }

    /// What a name stands for in a module.
    fn named(&self, key: &Key, name: &str, under_way: &mut Vec<(Key, String)>) -> Option<Found> {
        let module = self.modules.get(key)?;
        if module.items.contains(name) {
            return Some(Found::Item(key.clone()));
        }
        if module.modules.contains(name) {
            let mut inner = key.clone();
            inner.push(name.to_owned());
            return Some(Found::Module(inner));
        }
        let step = (key.clone(), name.to_owned());
        if under_way.contains(&step) {
            return None;
        }
        under_way.push(step);
        let found = match module.uses.get(name) {
            Some(path) => self.follow(key, path, under_way),
            None => module.globs.iter().find_map(|glob| {
                let Found::Module(other) = self.follow(key, glob, under_way)? else {
                    return None;
                };
                self.named(&other, name, under_way)
            }),
        };
        under_way.pop();
        found
    }
}

/// The module that a file is.
fn key_of(package: &Package, path: &str) -> Key {
    let inner = path.strip_prefix(package.at).unwrap_or(path);
    let inner = inner.trim_start_matches('/');
    let inner = inner.strip_suffix(".rs").unwrap_or(inner);
    let names = inner
        .split('/')
        .filter(|name| !matches!(*name, "lib" | "mod"));
    std::iter::once(package.name)
        .chain(names)
        .map(str::to_owned)
        .collect()
}

/// A name that `use` brings in; none for everything.
struct Used {
    name: Option<String>,
    line: usize,
    path: Written,
}

impl Used {
    fn mention(&self, module: &Key) -> Mention {
        Mention {
            module: module.clone(),
            line: self.line,
            path: self.path.clone(),
            kind: if self.name.is_some() {
                Kind::Use
            } else {
                Kind::Glob
            },
        }
    }
}

fn used(item: &syn::ItemUse) -> Vec<Used> {
    let mut all = Vec::new();
    flatten(
        &item.tree,
        item.leading_colon.is_some(),
        &mut Vec::new(),
        &mut all,
    );
    all
}

fn flatten(tree: &syn::UseTree, is_global: bool, path: &mut Vec<String>, all: &mut Vec<Used>) {
    let line = tree.span().start().line;
    let mut bring_in = |name: Option<String>, last: Option<String>| {
        let mut names = path.clone();
        names.extend(last.filter(|last| last != "self"));
        let path = Written { is_global, names };
        all.push(Used { name, line, path });
    };
    match tree {
        syn::UseTree::Path(inner) => {
            path.push(inner.ident.to_string());
            flatten(&inner.tree, is_global, path, all);
            path.pop();
        }
        syn::UseTree::Name(name) => {
            let last = name.ident.to_string();
            let shown = match path.last() {
                Some(module) if last == "self" => module.clone(),
                _ => last.clone(),
            };
            bring_in(Some(shown), Some(last));
        }
        syn::UseTree::Rename(name) => {
            bring_in(Some(name.rename.to_string()), Some(name.ident.to_string()));
        }
        syn::UseTree::Glob(_) => bring_in(None, None),
        syn::UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, is_global, path, all);
            }
        }
    }
}

fn name_of(item: &syn::Item) -> Option<String> {
    let ident = match item {
        syn::Item::Const(item) => &item.ident,
        syn::Item::Enum(item) => &item.ident,
        syn::Item::Fn(item) => &item.sig.ident,
        syn::Item::Macro(item) => item.ident.as_ref()?,
        syn::Item::Static(item) => &item.ident,
        syn::Item::Struct(item) => &item.ident,
        syn::Item::Trait(item) => &item.ident,
        syn::Item::Type(item) => &item.ident,
        syn::Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

fn attributes(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Macro(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Trait(item) => &item.attrs,
        syn::Item::Type(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Ident>()
                .is_ok_and(|what| what == "test")
    })
}

/// Finds the paths in an item.
struct Reader<'a> {
    module: &'a Key,
    mentions: &'a mut Vec<Mention>,
}

impl Reader<'_> {
    fn mention(&mut self, is_global: bool, names: Vec<String>, line: usize) {
        // A single small name is a variable far more often than a function that was shown again.
        let is_type = |name: &String| name.starts_with(char::is_uppercase);
        if names.len() > 1 || names.first().is_some_and(is_type) {
            self.mentions.push(Mention {
                module: self.module.clone(),
                line,
                path: Written { is_global, names },
                kind: Kind::Code,
            });
        }
    }

    /// Paths among the tokens that a macro is given.
    fn read(&mut self, tokens: TokenStream) {
        let mut names: Vec<String> = Vec::new();
        let mut line = 0;
        let mut colons = 0;
        let mut is_global = false;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 || names.is_empty() {
                        self.mention(is_global, std::mem::take(&mut names), line);
                        is_global = colons == 2;
                        line = ident.span().start().line;
                    }
                    names.push(ident.to_string());
                    colons = 0;
                    continue;
                }
                TokenTree::Punct(sign)
                    if sign.as_char() == ':'
                        && (colons == 1 || sign.spacing() == Spacing::Joint) =>
                {
                    colons += 1;
                    continue;
                }
                TokenTree::Group(group) => self.read(group.stream()),
                _ => {}
            }
            self.mention(is_global, std::mem::take(&mut names), line);
            (colons, is_global) = (0, false);
        }
        self.mention(is_global, names, line);
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names = path.segments.iter().map(|it| it.ident.to_string());
        let line = path.span().start().line;
        self.mention(path.leading_colon.is_some(), names.collect(), line);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        visit::visit_macro(self, called);
        self.read(called.tokens.clone());
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mentions = used(item).into_iter().map(|one| one.mention(self.module));
        self.mentions.extend(mentions);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if !is_for_tests(&item.attrs) {
            visit::visit_impl_item_fn(self, item);
        }
    }

    // Neither says what is used.
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOW: Package = package("low", "crates/low/src");
    const HIGH: Package = package("high", "crates/high/src");
    const HOUSE_ROOMS: &[Room] = &[
        room("crates/low", &[]),
        room("crates/high", &["crates/low"]),
        room("crates/high/src/state", &["crates/low"]),
        Room {
            at: "crates/high/src/places",
            may_use: &["crates/high", "crates/high/src/state"],
            apart: true,
        },
    ];

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let source = |(path, text): &(&str, &str)| Source {
            path: format!("crates/{path}"),
            text: (*text).to_owned(),
        };
        let sources: Vec<Source> = files.iter().map(source).collect();
        complaints(&[LOW, HIGH], HOUSE_ROOMS, &sources).unwrap()
    }

    #[test]
    fn an_arrow_that_points_back_is_named() {
        let low = ("low/src/lib.rs", "pub mod a;");
        let high = ("high/src/lib.rs", "pub fn top() {}");
        let up = "\nuse low::a::A;\nfn f() { high::top(); }";
        let all = found(&[low, ("low/src/a.rs", up), high]);
        assert_eq!(
            all,
            [
                "crates/low/src/a.rs:3: `high::top` is an arrow to crates/high/src/lib.rs, \
              and crates/low may not use crates/high"
            ]
        );
        let down = ("high/src/lib.rs", "use low::a::f;");
        assert!(found(&[low, ("low/src/a.rs", "pub fn f() {}"), down]).is_empty());
    }

    #[test]
    fn what_is_shown_again_is_found_where_it_is_made() {
        let files = |of_state: &'static str| {
            [
                ("low/src/lib.rs", ""),
                (
                    "high/src/lib.rs",
                    "pub mod places; pub mod state; pub use places::one::One; pub use low;",
                ),
                (
                    "high/src/places/mod.rs",
                    "pub mod one; pub mod two; pub use two::*;",
                ),
                ("high/src/places/one.rs", "pub struct One;"),
                ("high/src/places/two.rs", "pub struct Two;"),
                ("high/src/state/mod.rs", of_state),
            ]
        };
        for up in [
            "use crate::One;",
            "use crate::{low, One as Other};",
            "use super::places::Two;",
            "fn f() { crate::places::Two; }",
            "fn f() { view! { <p>{crate::places::two::Two}</p> } }",
            "use crate::places::{self, one::One};",
            "mod inner { use super::super::One; }",
        ] {
            let all = found(&files(up));
            assert_eq!(all.len(), 1, "{up}: {all:?}");
            assert!(
                all[0].starts_with("crates/high/src/state/mod.rs:1: "),
                "{all:?}"
            );
        }
        for fine in [
            "use crate::low;",
            "#[cfg(test)] mod tests { use crate::One; }",
            "struct One; fn f() -> One { One }",
        ] {
            assert_eq!(found(&files(fine)), [""; 0], "{fine}");
        }
    }

    #[test]
    fn places_stand_apart() {
        let files = |of_one: &'static str| {
            [
                ("high/src/lib.rs", "pub mod places; pub mod state;"),
                ("high/src/state/mod.rs", "pub struct State;"),
                ("high/src/places/mod.rs", "mod one; mod two;"),
                ("high/src/places/one/mod.rs", of_one),
                ("high/src/places/one/part.rs", "pub struct Part;"),
                ("high/src/places/two.rs", "pub struct Two;"),
            ]
        };
        let fine = "mod part; use crate::state::State; use self::part::Part;";
        assert!(found(&files(fine)).is_empty());
        let all = found(&files("use super::two::Two;"));
        assert!(
            all[0].ends_with("crates/high/src/places/one may not use crates/high/src/places/two"),
            "{all:?}"
        );
    }

    #[test]
    fn four_files_in_a_circle_are_too_many() {
        let circle = |count: usize| {
            let mut files = vec![("low/src/lib.rs".to_owned(), String::new())];
            for at in 0..count {
                let next = (at + 1) % count;
                files.push((
                    format!("low/src/m{at}.rs"),
                    format!("pub struct M{at}; use crate::m{next}::M{next};"),
                ));
                files[0].1 += &format!("mod m{at};");
            }
            let files: Vec<(&str, &str)> = files
                .iter()
                .map(|(path, text)| (path.as_str(), text.as_str()))
                .collect();
            found(&files)
        };
        assert!(circle(3).is_empty());
        let all = circle(4);
        assert_eq!(all.len(), 1);
        assert!(
            all[0].starts_with("crates/low/src: 4 files use each other in a circle:"),
            "{all:?}"
        );
        assert!(
            all[0].contains("\n  m3.rs → m0.rs (line 1, `crate::m0::M0`)"),
            "{all:?}"
        );
    }
}
