//! Makes the languages of `languages/` into what the program takes: the names of all texts as Rust, and the
//! texts of each language packed. What a language lacks beside English stops the build, line by line.

#![allow(
    clippy::disallowed_methods,
    reason = "this runs on the machine that builds, not in a browser"
)]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use ftl::{FIRST, Language, ORIGINAL, REST, SHELL, TERMINAL, differences, pack, rust};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=languages");
    let languages = ftl::languages(Path::new("languages"));
    let languages = languages.unwrap_or_else(|error| stop(&[error.to_string()]));
    let [original, ..] = &languages[..] else {
        return Err("there are no languages".into());
    };
    let known = [FIRST, REST, TERMINAL].concat();
    let mut problems: Vec<String> = Vec::new();
    for room in &original.rooms {
        if !known.contains(&room.name.as_str()) && !SHELL.contains(&room.name.as_str()) {
            problems.push(format!(
                "{}.ftl is in no list of crates/ftl/src/rooms.rs",
                room.name
            ));
        }
    }
    problems.extend(
        languages
            .iter()
            .flat_map(|language| differences(original, language)),
    );
    if !problems.is_empty() {
        stop(&problems);
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("messages.rs"), rust(original, &languages, &known))?;
    let mirrored = original.mirrored();
    for language in languages.iter().chain([&mirrored]) {
        write(&out, original, language)?;
    }
    Ok(())
}

/// An error that `main` returns would be written as one line.
fn stop(problems: &[String]) -> ! {
    for problem in problems {
        eprintln!("{problem}");
    }
    std::process::exit(1)
}

fn write(out: &Path, original: &Language, language: &Language) -> Result<(), Box<dyn Error>> {
    for (rooms, name) in [(FIRST, "first"), (REST, "rest"), (TERMINAL, "terminal")] {
        let path = out.join(format!("{}-{name}.txt", language.tag));
        fs::write(path, pack(original, language, rooms))?;
    }
    // The report file has English sentences, whatever the language of the page is.
    if language.tag == ORIGINAL {
        fs::write(out.join("notes.txt"), pack(original, language, &["notes"]))?;
    }
    Ok(())
}
