//! The names of texts as Rust.

use std::fmt::Write as _;

use crate::message::{Language, Message, Piece, Room};
use crate::rooms::REST;

/// Rust that names every text of `original`: for each room a struct of its fixed texts, and for each text
/// with placeholders a struct with a member for each. All `languages` decide which placeholder is a count.
///
/// The first room of `rooms` has the name `Labels`, all others their own: `FilesLabels`. Fixed texts whose
/// names end in two hyphens and a number (`points--1`, `points--2`) are one list, `points`.
pub fn rust(original: &Language, languages: &[Language], rooms: &[&str]) -> String {
    let mut out = String::new();
    for (number, name) in rooms.iter().enumerate() {
        let Some(room) = original.rooms.iter().find(|room| room.name == *name) else {
            continue;
        };
        fixed(room, number, &mut out);
        sentences(room, number, languages, &mut out);
    }
    let counts = REST.iter().map(|name| {
        let room = original.rooms.iter().find(|room| room.name == *name);
        room.map_or(0, |room| room.messages.len())
    });
    let counts: Vec<usize> = counts.collect();
    let _ = write!(
        out,
        "/// How many texts each room has that comes with the rest of the page.\n\
         pub(crate) const REST_COUNTS: [usize; {}] = {counts:?};\n",
        counts.len()
    );
    out
}

/// `tls-reports` as `TlsReports`.
fn camel(name: &str) -> String {
    let parts = name.split('-').map(|part| {
        let mut letters = part.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    parts.collect()
}

/// `tls-reports` as `tls_reports`.
fn snake(name: &str) -> String {
    let name = name.replace('-', "_");
    match name.as_str() {
        "self" | "type" | "use" | "in" | "for" | "as" | "where" | "move" => format!("{name}_"),
        _ => name,
    }
}

/// A text in short, as the description of what has its name.
fn described(message: &Message) -> String {
    let mut text = String::new();
    write_plainly(&message.pattern, &mut text);
    let text = text.replace('\n', " ");
    let short: String = text.chars().take(90).collect();
    let more = if short.len() < text.len() { "…" } else { "" };
    format!("{short:?}{more}").replace("\\'", "'")
}

fn write_plainly(pattern: &[Piece], out: &mut String) {
    for piece in pattern {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Argument(name) => {
                let _ = write!(out, "{{{name}}}");
            }
            Piece::Choice { variants, .. } => {
                if let Some(last) = variants.last() {
                    write_plainly(&last.pattern, out);
                }
            }
        }
    }
}

/// The list that a text belongs to.
fn list_of(id: &str) -> Option<&str> {
    let (list, number) = id.rsplit_once("--")?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(list)
}

fn fixed(room: &Room, number: usize, out: &mut String) {
    let name = if number == 0 {
        "Labels".to_owned()
    } else {
        format!("{}Labels", camel(&room.name))
    };
    let (mut members, mut values, mut empty) = (String::new(), String::new(), String::new());
    let mut at = 0;
    while let Some(message) = room.messages.get(at) {
        let begin = at;
        at += 1;
        if !message.is_fixed() {
            continue;
        }
        let described = described(message);
        match list_of(&message.id) {
            Some(list) => {
                while room
                    .messages
                    .get(at)
                    .is_some_and(|next| list_of(&next.id) == Some(list))
                {
                    at += 1;
                }
                let member = snake(list);
                let _ = writeln!(
                    members,
                    "    /// {described}\n    pub {member}: &'static [&'static str],"
                );
                let _ = writeln!(
                    values,
                    "            {member}: texts.get({begin}..{at}).unwrap_or_default(),"
                );
                let _ = writeln!(empty, "    {member}: &[],");
            }
            None => {
                let member = snake(&message.id);
                let _ = writeln!(
                    members,
                    "    /// {described}\n    pub {member}: &'static str,"
                );
                let _ = writeln!(
                    values,
                    "            {member}: crate::room::at(texts, {begin}),"
                );
                let _ = writeln!(empty, "    {member}: \"\",");
            }
        }
    }
    let _ = write!(
        out,
        "/// Fixed texts of `{file}.ftl`.\n#[derive(Debug)]\npub struct {name} {{\n{members}}}\n\n\
         impl crate::room::Fixed for {name} {{\n    const ROOM: usize = {number};\n    \
         const COUNT: usize = {count};\n\n    fn of(texts: &'static [&'static str]) -> Self {{\n        \
         let _ = texts;\n        Self {{\n{values}        }}\n    }}\n}}\n\n",
        file = room.name,
        count = room.messages.len(),
    );
    if number == 0 {
        let _ = write!(
            out,
            "/// Where no texts have come.\n#[cfg(not(feature = \"compiled-in\"))]\n\
             pub(crate) static NO_LABELS: {name} = {name} {{\n{empty}}};\n\n"
        );
    }
}

fn sentences(room: &Room, number: usize, languages: &[Language], out: &mut String) {
    let mut said = String::new();
    for (at, message) in room.messages.iter().enumerate() {
        if message.is_fixed() {
            continue;
        }
        let name = camel(&message.id);
        let (mut members, mut values) = (String::new(), String::new());
        for argument in message.arguments().keys() {
            let kind = if is_counted(room, message, argument, languages) {
                "crate::Amount<'a>"
            } else {
                "&'a str"
            };
            let member = snake(argument);
            let _ = writeln!(
                members,
                "        /// `${argument}`\n        pub {member}: {kind},"
            );
            let _ = write!(values, "self.{member}.into(), ");
        }
        let _ = write!(
            said,
            "    /// {}\n    #[derive(Clone, Copy, Debug)]\n    pub struct {name}<'a> {{\n{members}    }}\n\n    \
             impl crate::room::Said for {name}<'_> {{\n        const ROOM: usize = {number};\n\n        \
             fn said(&self, room: &crate::room::Room) -> String {{\n            \
             room.say({at}, &[{}])\n        }}\n    }}\n\n",
            described(message),
            values.trim_end_matches(", "),
        );
    }
    if !said.is_empty() {
        let _ = write!(
            out,
            "/// Sentences of `{}.ftl`: what stands in them, by name.\npub(crate) mod {} {{\n{}}}\n\n",
            room.name,
            snake(&room.name),
            said.replace("\n\n\n", "\n\n")
                .trim_end_matches('\n')
                .to_owned()
                + "\n"
        );
    }
}

/// Whether a language asks how many there are.
fn is_counted(room: &Room, message: &Message, argument: &str, languages: &[Language]) -> bool {
    let asks = |message: &Message| {
        let arguments = message.arguments();
        arguments.get(argument).is_some_and(|it| it.is_counted)
    };
    let others = languages
        .iter()
        .flat_map(|language| {
            language
                .rooms
                .iter()
                .filter(|other| other.name == room.name)
        })
        .flat_map(|room| room.messages.iter().filter(|other| other.id == message.id));
    asks(message) || others.into_iter().any(asks)
}
