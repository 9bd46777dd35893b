//! A language of no country, from right to left: English whose letters run the other way. It shows what a
//! page does not turn round, before somebody translates it into Arabic or Hebrew.

use crate::message::{Language, Pattern, Piece};

/// The tag of CLDR for it.
pub const MIRRORED: &str = "ar-XB";

impl Language {
    /// This language from right to left.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let mut mirrored = self.clone();
        MIRRORED.clone_into(&mut mirrored.tag);
        for room in &mut mirrored.rooms {
            for message in &mut room.messages {
                turn(&mut message.pattern);
            }
        }
        mirrored
    }
}

/// Each word runs from right to left, between U+202E and U+202C, as browsers' own test languages have it:
/// blanks and what stands for a placeholder are left as they are.
fn turn(pattern: &mut Pattern) {
    for piece in pattern {
        match piece {
            Piece::Text(text) => {
                let words = text.split_inclusive([' ', '\n']);
                *text = words.map(turned).collect();
            }
            Piece::Argument(_) => {}
            Piece::Choice { variants, .. } => variants
                .iter_mut()
                .for_each(|variant| turn(&mut variant.pattern)),
        }
    }
}

fn turned(word: &str) -> String {
    let letters = word.trim_end_matches([' ', '\n']);
    let blank = word.strip_prefix(letters).unwrap_or_default();
    if letters.chars().any(char::is_alphabetic) {
        format!("\u{200f}\u{202e}{letters}\u{202c}\u{200f}{blank}")
    } else {
        word.to_owned()
    }
}
