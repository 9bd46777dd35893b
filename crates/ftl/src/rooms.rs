//! Which files of texts there are, and when they are fetched.

use std::fs;
use std::path::Path;

use crate::message::{Language, Message};
use crate::read::Error;

/// The language that all others are translated from.
pub const ORIGINAL: &str = "en";

/// What a visitor sees first.
pub const FIRST: &[&str] = &["page"];

/// What comes with the rest of the page.
pub const REST: &[&str] = &[
    "app",
    "asking",
    "audit",
    "compare",
    "details",
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
];

/// What the command line alone says.
pub const TERMINAL: &[&str] = &["help", "manifest", "terminal", "usage"];

/// What stands in the HTML itself, for those whose browser cannot show more.
pub const SHELL: &[&str] = &["shell"];

/// All languages of a folder that has one folder for each; the original is the first, the others follow by
/// their tags.
///
/// # Errors
/// Where a file cannot be read or is not what this program takes for Fluent.
pub fn languages(folder: &Path) -> Result<Vec<Language>, Error> {
    let unreadable = |error| Error::Unreadable(folder.display().to_string(), error);
    let (mut languages, mut wrong) = (Vec::new(), Vec::new());
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            match Language::read(&path) {
                Ok(language) => languages.push(language),
                Err(Error::Wrong(lines)) => wrong.extend(lines),
                Err(error) => return Err(error),
            }
        }
    }
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    languages.sort_by(|a, b| (a.tag != ORIGINAL, &a.tag).cmp(&(b.tag != ORIGINAL, &b.tag)));
    Ok(languages)
}

impl Language {
    /// A text by its file and name, as far as it has no placeholders.
    pub fn text(&self, room: &str, id: &str) -> Option<String> {
        let room = self.rooms.iter().find(|it| it.name == room)?;
        let message = room.messages.iter().find(|it| it.id == id)?;
        message.plain()
    }
}

impl Message {
    /// What it says, where it is the same whatever happens.
    pub fn plain(&self) -> Option<String> {
        let mut text = String::new();
        for piece in &self.pattern {
            match piece {
                crate::Piece::Text(letters) => text.push_str(letters),
                _ => return None,
            }
        }
        Some(text)
    }
}
