//! Texts as they are fetched or compiled in.

use std::collections::BTreeMap;

use crate::message::{Language, Message, Piece};

/// Between files.
pub const ROOM: char = '\u{1d}';
/// Between texts of a file.
pub const MESSAGE: char = '\u{1e}';
/// Before a placeholder: its letter follows.
pub const ARGUMENT: char = '\u{1}';
/// Before a choice: the letter of its placeholder follows, then its variants, the last for all else.
pub const CHOICE: char = '\u{2}';
/// Before the key of a variant.
pub const KEY: char = '\u{3}';
/// Before what a variant says.
pub const VALUE: char = '\u{4}';
/// Behind the last variant.
pub const END: char = '\u{5}';

/// The texts of some rooms of a language, in the order of `original`, as one text.
///
/// Texts stand one after the other, without their names, as [`rust`](crate::rust) numbers them. A
/// placeholder is [`ARGUMENT`] and a letter: `a` for the first by name. A choice is [`CHOICE`], that letter,
/// for each variant [`KEY`], the key, [`VALUE`] and its text, and at last [`END`].
///
/// Call [`differences`](crate::differences) before: what is missing is empty here.
pub fn pack(original: &Language, language: &Language, rooms: &[&str]) -> String {
    let mut out = String::new();
    for (at, name) in rooms.iter().enumerate() {
        if at > 0 {
            out.push(ROOM);
        }
        let of = |language: &Language| {
            language
                .rooms
                .iter()
                .find(|room| room.name == *name)
                .cloned()
        };
        let Some(room) = of(original) else { continue };
        let said = of(language);
        for (at, message) in room.messages.iter().enumerate() {
            if at > 0 {
                out.push(MESSAGE);
            }
            let texts = said.as_ref().map_or(&[][..], |room| &room.messages);
            if let Some(text) = texts.iter().find(|text| text.id == message.id) {
                write(&text.pattern, &letters(message), &mut out);
            }
        }
    }
    out
}

/// The letter of each placeholder.
fn letters(message: &Message) -> BTreeMap<String, char> {
    message.arguments().into_keys().zip('a'..).collect()
}

fn write(pattern: &[Piece], letters: &BTreeMap<String, char>, out: &mut String) {
    let letter = |name: &str| letters.get(name).copied().unwrap_or('?');
    for piece in pattern {
        match piece {
            Piece::Text(text) => out.extend(
                text.chars()
                    .filter(|&letter| letter == '\n' || letter >= ' '),
            ),
            Piece::Argument(name) => out.extend([ARGUMENT, letter(name)]),
            Piece::Choice { argument, variants } => {
                out.extend([CHOICE, letter(argument)]);
                for variant in variants {
                    out.push(KEY);
                    out.push_str(&variant.key.text());
                    out.push(VALUE);
                    write(&variant.pattern, letters, out);
                }
                out.push(END);
            }
        }
    }
}
