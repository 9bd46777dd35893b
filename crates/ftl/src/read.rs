//! Reads a folder of Fluent files.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use fluent_syntax::ast;
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::message::{Key, Language, Message, Pattern, Piece, Room, Variant};

/// Why a language cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The folder or a file of it cannot be read.
    #[error("{0} cannot be read: {1}")]
    Unreadable(String, std::io::Error),
    /// Files are not Fluent, or use what this program does not know: a line for each place, with its file and
    /// text.
    #[error("{}", .0.join("\n"))]
    Wrong(Vec<String>),
}

impl Language {
    /// Reads the folder of a language; its name is the language's tag.
    ///
    /// # Errors
    /// Where a file cannot be read, is not Fluent, or uses what this program does not know: functions,
    /// attributes, references to texts with placeholders.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let unreadable = |error| Error::Unreadable(folder.display().to_string(), error);
        let mut names = Vec::new();
        for entry in fs::read_dir(folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.extension().is_some_and(|ending| ending == "ftl") {
                names.push(path);
            }
        }
        names.sort();
        let tag = named(folder.file_name(), folder)?;
        let (mut rooms, mut wrong) = (Vec::new(), Vec::new());
        for path in names {
            let text = fs::read_to_string(&path)
                .map_err(|error| Error::Unreadable(path.display().to_string(), error))?;
            // Some editors of Windows begin a file with it.
            let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
            match Room::read(&named(path.file_stem(), &path)?, text) {
                Ok(room) => rooms.push(room),
                Err(Error::Wrong(lines)) => {
                    wrong.extend(lines.into_iter().map(|line| format!("{tag}/{line}")));
                }
                Err(error) => return Err(error),
            }
        }
        if wrong.is_empty() {
            Ok(Self { tag, rooms })
        } else {
            Err(Error::Wrong(wrong))
        }
    }
}

/// The name of a language or of a room, which is that of its folder or file.
fn named(name: Option<&OsStr>, path: &Path) -> Result<String, Error> {
    let name = name.and_then(OsStr::to_str);
    name.map(str::to_owned).ok_or_else(|| {
        let path = path.display();
        Error::Wrong(vec![format!("{path}: it has no name that can be written")])
    })
}

impl Room {
    /// Reads a file.
    ///
    /// # Errors
    /// As [`Language::read`].
    pub fn read(name: &str, text: &str) -> Result<Self, Error> {
        let wrong = |what: String| Error::Wrong(vec![format!("{name}.ftl, {what}")]);
        let resource = parser::parse(text).map_err(|(_, errors)| {
            let errors = errors.iter().map(|error| {
                let before = text.bytes().take(error.pos.start);
                let line = before.filter(|byte| *byte == b'\n').count() + 1;
                format!("{name}.ftl, line {line}: {error}")
            });
            Error::Wrong(errors.collect())
        })?;
        let mut terms = BTreeMap::new();
        for entry in &resource.body {
            if let ast::Entry::Term(term) = entry {
                let pattern = pattern(&term.value, &terms)
                    .map_err(|what| wrong(format!("-{}: {what}", term.id.name)))?;
                terms.insert(term.id.name, pattern);
            }
        }
        let mut room = Self {
            name: name.to_owned(),
            messages: Vec::new(),
        };
        let mut seen = BTreeSet::new();
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let wrong = |what: &str| wrong(format!("{id}: {what}"));
            if !seen.insert(id) {
                return Err(wrong("it is there twice"));
            }
            if !message.attributes.is_empty() {
                return Err(wrong("attributes are not used here"));
            }
            let value = message.value.as_ref().ok_or_else(|| wrong("it is empty"))?;
            let comment = message.comment.as_ref().map_or(&[][..], |it| &it.content);
            room.messages.push(Message {
                id: id.to_owned(),
                comment: comment.iter().map(|&line| line.to_owned()).collect(),
                pattern: pattern(value, &terms).map_err(|what| wrong(&what))?,
            });
        }
        Ok(room)
    }
}

/// Terms by their names: texts that other texts name.
type Terms<'a> = BTreeMap<&'a str, Pattern>;

fn pattern(value: &ast::Pattern<&str>, terms: &Terms<'_>) -> Result<Pattern, String> {
    let mut pieces = Pattern::new();
    for element in &value.elements {
        match element {
            ast::PatternElement::TextElement { value } => push(&mut pieces, value),
            ast::PatternElement::Placeable { expression } => {
                expression_of(expression, terms, &mut pieces)?;
            }
        }
    }
    Ok(pieces)
}

/// Adds letters to the last piece, so that what is the same is packed the same.
fn push(pieces: &mut Pattern, text: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(last)) => last.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}

fn expression_of(
    expression: &ast::Expression<&str>,
    terms: &Terms<'_>,
    pieces: &mut Pattern,
) -> Result<(), String> {
    match expression {
        ast::Expression::Inline(inline) => inline_of(inline, terms, pieces),
        ast::Expression::Select { selector, variants } => {
            let ast::InlineExpression::VariableReference { id } = selector else {
                return Err("a choice is made by a placeholder and by nothing else".to_owned());
            };
            let (mut others, mut last) = (Vec::new(), None);
            for variant in variants {
                let key = match &variant.key {
                    ast::VariantKey::Identifier { name } => Key::Word((*name).to_owned()),
                    ast::VariantKey::NumberLiteral { value } => {
                        let number = value
                            .parse()
                            .map_err(|_| format!("[{value}] is no count"))?;
                        Key::Number(number)
                    }
                };
                let read = Variant {
                    key,
                    pattern: pattern(&variant.value, terms)?,
                };
                if variant.default {
                    last = Some(read);
                } else {
                    others.push(read);
                }
            }
            others.extend(last);
            let keys: BTreeSet<&Key> = others.iter().map(|variant| &variant.key).collect();
            if keys.len() != others.len() {
                return Err(format!("a choice by ${} has a key twice", id.name));
            }
            let counts = keys.iter().filter(|key| key.is_of_a_number()).count();
            if counts != 0 && counts != keys.len() {
                return Err(format!("a choice by ${} mixes words and numbers", id.name));
            }
            pieces.push(Piece::Choice {
                argument: id.name.to_owned(),
                variants: others,
            });
            Ok(())
        }
    }
}

fn inline_of(
    inline: &ast::InlineExpression<&str>,
    terms: &Terms<'_>,
    pieces: &mut Pattern,
) -> Result<(), String> {
    match inline {
        ast::InlineExpression::StringLiteral { value } => {
            push(pieces, &unescape_unicode_to_string(value));
        }
        ast::InlineExpression::NumberLiteral { value } => push(pieces, value),
        ast::InlineExpression::VariableReference { id } => {
            pieces.push(Piece::Argument(id.name.to_owned()));
        }
        ast::InlineExpression::TermReference { id, .. } => {
            let term = terms.get(id.name);
            for piece in term.ok_or_else(|| format!("no term -{} before it", id.name))? {
                match piece {
                    Piece::Text(text) => push(pieces, text),
                    other => pieces.push(other.clone()),
                }
            }
        }
        ast::InlineExpression::Placeable { expression } => {
            expression_of(expression, terms, pieces)?;
        }
        ast::InlineExpression::FunctionReference { id, .. } => {
            return Err(format!("the function {} is not used here", id.name));
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            return Err(format!(
                "it names the text {}: only terms (-{}) can be named",
                id.name, id.name
            ));
        }
    }
    Ok(())
}
