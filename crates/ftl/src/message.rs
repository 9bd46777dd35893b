//! Texts of a language, as far as this program uses Fluent.

use std::collections::{BTreeMap, BTreeSet};

/// A language: its folder.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its tag, which is the name of the folder.
    pub tag: String,
    /// Its files, in the order of their names.
    pub rooms: Vec<Room>,
}

/// A file.
#[derive(Clone, Debug)]
pub struct Room {
    /// The name of the file without its ending.
    pub name: String,
    /// Its texts, in their order.
    pub messages: Vec<Message>,
}

/// A text.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its name, as `rows-shown`.
    pub id: String,
    /// The comment before it, one line each.
    pub comment: Vec<String>,
    /// What it says.
    pub pattern: Pattern,
}

/// What a text says, piece by piece.
pub type Pattern = Vec<Piece>;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Letters.
    Text(String),
    /// A placeholder.
    Argument(String),
    /// One of several texts.
    Choice {
        /// The placeholder that decides.
        argument: String,
        /// The texts. The last one stands where no other fits.
        variants: Vec<Variant>,
    },
}

/// A text of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// When it stands.
    pub key: Key,
    /// What it says.
    pub pattern: Pattern,
}

/// When a text of a choice stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// For this very number.
    Number(u64),
    /// For numbers of a plural category of CLDR, or where the placeholder is this word.
    Word(String),
}

/// The plural categories of CLDR.
pub(crate) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Key {
    /// Whether it is about how many there are.
    pub(crate) fn is_of_a_number(&self) -> bool {
        match self {
            Self::Number(_) => true,
            Self::Word(word) => CATEGORIES.contains(&word.as_str()),
        }
    }

    /// As it is packed and compared.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Word(word) => word.clone(),
        }
    }
}

/// What is known of a placeholder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Argument {
    /// It stands in the text.
    pub(crate) is_placed: bool,
    /// A choice asks how many there are.
    pub(crate) is_counted: bool,
    /// The words that a choice knows.
    pub(crate) words: BTreeSet<String>,
}

impl Message {
    /// The placeholders by their names: those that are used, and those that its comment names (`# $name …`),
    /// which other languages may need.
    pub(crate) fn arguments(&self) -> BTreeMap<String, Argument> {
        let mut found = BTreeMap::new();
        for line in &self.comment {
            let Some(declared) = line.trim().strip_prefix('$') else {
                continue;
            };
            let is_of_name = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '-';
            let name: String = declared.chars().take_while(is_of_name).collect();
            if !name.is_empty() {
                let argument: &mut Argument = found.entry(name).or_default();
                argument.is_counted |= line.contains("(number)");
            }
        }
        collect(&self.pattern, &mut found);
        found
    }

    /// Whether it is the same whatever happens.
    pub(crate) fn is_fixed(&self) -> bool {
        self.arguments().is_empty()
    }
}

fn collect(pattern: &[Piece], found: &mut BTreeMap<String, Argument>) {
    for piece in pattern {
        match piece {
            Piece::Text(_) => {}
            Piece::Argument(name) => found.entry(name.clone()).or_default().is_placed = true,
            Piece::Choice { argument, variants } => {
                let it = found.entry(argument.clone()).or_default();
                for variant in variants {
                    match &variant.key {
                        key if key.is_of_a_number() => it.is_counted = true,
                        Key::Word(word) => {
                            it.words.insert(word.clone());
                        }
                        Key::Number(_) => {}
                    }
                }
                for variant in variants {
                    collect(&variant.pattern, found);
                }
            }
        }
    }
}
