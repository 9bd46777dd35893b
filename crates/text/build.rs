//! Makes the languages of `languages/` into what the program takes: the names of all texts as Rust, and the
//! texts of each language packed. What a language lacks beside English stops the build, line by line.

#![allow(
    clippy::disallowed_methods,
    reason = "this runs on the machine that builds, not in a browser"
)]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use ftl::{Language, differences, pack, rust};

/// The language that all others are translated from.
const ORIGINAL: &str = "en";

/// The files of texts. Those before the first bar are what a visitor sees first, those between the bars come with
/// the rest of the page, and those behind the last are for the command line only.
const ROOMS: &[&[&str]] = &[
    &["page"],
    &[
        "app",
        "asking",
        "audit",
        "compare",
        "explain",
        "files",
        "filters",
        "force",
        "guide",
        "hops",
        "insights",
        "keep",
        "mapping",
        "message",
        "notes",
        "partners",
        "print",
        "report",
        "share",
        "stopped",
        "tls-reports",
        "verdict",
        "words",
    ],
    &["help", "manifest", "terminal"],
];
/// The rooms of the names of packed files.
const PACKED: [&str; 3] = ["first", "rest", "terminal"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=languages");
    let mut languages = Vec::new();
    for entry in fs::read_dir("languages")? {
        let path = entry?.path();
        if path.is_dir() {
            languages.push(Language::read(&path)?);
        }
    }
    let original = languages
        .iter()
        .find(|language| language.tag == ORIGINAL)
        .ok_or("the folder of the original is missing")?;
    let known = ROOMS.concat();
    let unknown = original
        .rooms
        .iter()
        .find(|room| !known.contains(&room.name.as_str()));
    if let Some(room) = unknown {
        return Err(format!("{}.ftl is not in ROOMS of build.rs", room.name).into());
    }
    let problems: Vec<String> = languages
        .iter()
        .flat_map(|language| differences(original, language))
        .collect();
    if !problems.is_empty() {
        return Err(problems.join("\n").into());
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("messages.rs"), rust(original, &languages, &known))?;
    for language in &languages {
        write(&out, original, language)?;
    }
    Ok(())
}

fn write(out: &Path, original: &Language, language: &Language) -> Result<(), Box<dyn Error>> {
    for (rooms, name) in ROOMS.iter().zip(PACKED) {
        let path = out.join(format!("{}-{name}.txt", language.tag));
        fs::write(path, pack(original, language, rooms))?;
    }
    // The report file has English sentences, whatever the language of the page is.
    if language.tag == ORIGINAL {
        fs::write(out.join("notes.txt"), pack(original, language, &["notes"]))?;
    }
    Ok(())
}
