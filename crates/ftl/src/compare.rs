//! What one language lacks beside another.

use crate::message::{Language, Message, Room};

/// What of `language` differs from `original` and must not: texts that are missing or that the original
/// does not have, placeholders that are lost or that nobody fills, words of a choice that nobody says.
/// Empty where all is well; each line names the file and the text.
pub fn differences(original: &Language, language: &Language) -> Vec<String> {
    let mut found = Vec::new();
    for room in &original.rooms {
        match language.rooms.iter().find(|other| other.name == room.name) {
            Some(other) => of_rooms(room, other, &mut found),
            None => found.push(format!("{}.ftl is missing", room.name)),
        }
    }
    for room in &language.rooms {
        if !original.rooms.iter().any(|other| other.name == room.name) {
            found.push(format!("{}.ftl is in no other language", room.name));
        }
    }
    let in_language = |line| format!("{}/{line}", language.tag);
    found.into_iter().map(in_language).collect()
}

fn of_rooms(original: &Room, room: &Room, found: &mut Vec<String>) {
    let file = &room.name;
    let of = |room: &'_ Room, id: &str| room.messages.iter().any(|message| message.id == id);
    for message in &original.messages {
        match room.messages.iter().find(|other| other.id == message.id) {
            Some(other) => {
                let problems = of_messages(message, other).into_iter();
                found.extend(problems.map(|what| format!("{file}.ftl, {}: {what}", message.id)));
            }
            None => found.push(format!("{file}.ftl, {}: it is missing", message.id)),
        }
    }
    for message in &room.messages {
        if !of(original, &message.id) {
            found.push(format!(
                "{file}.ftl, {}: the original has no such text",
                message.id
            ));
        }
    }
}

fn of_messages(original: &Message, message: &Message) -> Vec<String> {
    let (given, used) = (original.arguments(), message.arguments());
    let mut found = Vec::new();
    for (name, argument) in &given {
        let is_placed = used.get(name).is_some_and(|other| other.is_placed);
        if argument.is_placed && !is_placed {
            found.push(format!("the placeholder ${name} is lost"));
        }
    }
    for (name, argument) in &used {
        let Some(known) = given.get(name) else {
            found.push(format!("nobody fills ${name}"));
            continue;
        };
        if !argument.words.is_empty() && !known.words.is_empty() && argument.words != known.words {
            found.push(format!(
                "the choice by ${name} is among {:?}, not {:?}",
                known.words, argument.words
            ));
        }
    }
    found
}
