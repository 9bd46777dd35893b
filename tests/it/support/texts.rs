//! The texts of a language, as its files have them.

use std::path::Path;

use ftl::{Language, Piece};

/// Every piece of every text of a language between its placeholders, each with the file and the name of
/// its text.
pub fn texts(tag: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/text/languages");
    let language = Language::read(&folder.join(tag)).unwrap();
    let mut texts = Vec::new();
    for room in &language.rooms {
        for message in &room.messages {
            let place = format!("{tag}/{}.ftl, {}", room.name, message.id);
            collect(&message.pattern, &place, &mut texts);
        }
    }
    texts
}

fn collect(pattern: &[Piece], place: &str, texts: &mut Vec<(String, String)>) {
    for piece in pattern {
        match piece {
            Piece::Text(text) => texts.push((place.to_owned(), text.clone())),
            Piece::Argument(_) => {}
            Piece::Choice { variants, .. } => {
                for variant in variants {
                    collect(&variant.pattern, place, texts);
                }
            }
        }
    }
}
