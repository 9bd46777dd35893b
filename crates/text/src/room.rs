//! Texts of a language, as they are filled.

use ftl_marks::{ARGUMENT, CHOICE, END, KEY, MESSAGE, VALUE};

use crate::Language;
use crate::amount::Amount;

/// The marks of packed texts; `crates/ftl` has the same, and a test compares them.
pub(crate) mod ftl_marks {
    pub(crate) const ROOM: char = '\u{1d}';
    pub(crate) const MESSAGE: char = '\u{1e}';
    pub(crate) const ARGUMENT: char = '\u{1}';
    pub(crate) const CHOICE: char = '\u{2}';
    pub(crate) const KEY: char = '\u{3}';
    pub(crate) const VALUE: char = '\u{4}';
    pub(crate) const END: char = '\u{5}';
}

/// The texts of a file of a language.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    language: Language,
    texts: &'static [&'static str],
}

/// What stands for a placeholder.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    text: &'a str,
    count: Option<u64>,
}

impl<'a> From<Amount<'a>> for Given<'a> {
    fn from(Amount { count, text }: Amount<'a>) -> Self {
        let count = Some(count);
        Self { text, count }
    }
}

impl<'a> From<&'a str> for Given<'a> {
    fn from(text: &'a str) -> Self {
        Self { text, count: None }
    }
}

/// The fixed texts of a room.
pub(crate) trait Fixed {
    /// Which room it is.
    const ROOM: usize;
    /// How many texts the room has.
    const COUNT: usize;

    /// Takes them from all texts of the room.
    fn of(texts: &'static [&'static str]) -> Self;
}

/// A sentence with what stands in it.
pub(crate) trait Said {
    /// Which room it is in.
    const ROOM: usize;
    /// Its place there.
    const AT: usize;

    /// The sentence.
    fn said(&self, room: &Room) -> String;
}

/// A text by its place; none is empty.
pub(crate) fn at(texts: &'static [&'static str], place: usize) -> &'static str {
    texts.get(place).copied().unwrap_or_default()
}

impl Room {
    /// The texts of a packed room; they stay as long as the program.
    pub(crate) fn of(language: Language, packed: &'static str) -> Self {
        let texts: Vec<&'static str> = packed.split(MESSAGE).collect();
        Self {
            language,
            texts: texts.leak(),
        }
    }

    pub(crate) fn texts(&self) -> &'static [&'static str] {
        self.texts
    }

    /// A sentence by its place, filled; placeholders are in the order of their names.
    pub(crate) fn say(&self, place: usize, given: &[Given<'_>]) -> String {
        let mut out = String::new();
        self.fill(at(self.texts, place), given, &mut out);
        out
    }

    fn fill(&self, mut rest: &'static str, given: &[Given<'_>], out: &mut String) {
        while let Some((before, mark, after)) = cut(rest, &[ARGUMENT, CHOICE]) {
            out.push_str(before);
            let mut letters = after.chars();
            let letter = letters.next().unwrap_or('a');
            rest = letters.as_str();
            let argument = given
                .get((letter as usize).wrapping_sub('a' as usize))
                .copied();
            let argument = argument.unwrap_or(Given::from(""));
            if mark == ARGUMENT {
                out.push_str(argument.text);
                continue;
            }
            let chosen;
            (chosen, rest) = self.choose(rest, argument);
            self.fill(chosen, given, out);
        }
        out.push_str(rest);
    }

    /// The text of a choice, and what follows the choice.
    fn choose(&self, choice: &'static str, argument: Given<'_>) -> (&'static str, &'static str) {
        let exact = argument.count.map(|count| count.to_string());
        let category = argument.count.map(|count| self.language.plural(count));
        let (mut chosen, mut is_exact) = (None, false);
        let (mut rest, mut last) = (choice, "");
        while let Some((_, KEY, after)) = cut(rest, &[KEY, END]) {
            let (key, value) = after.split_once(VALUE).unwrap_or((after, ""));
            let (text, behind) = variant(value);
            (last, rest) = (text, behind);
            match &exact {
                Some(exact) if key == exact => (chosen, is_exact) = (Some(text), true),
                Some(_) if Some(key) == category && !is_exact => chosen = Some(text),
                None if key == argument.text => chosen = Some(text),
                _ => {}
            }
        }
        let after = rest.strip_prefix(END).unwrap_or(rest);
        (chosen.unwrap_or(last), after)
    }
}

/// What is before one of some marks, the mark, and what is behind it.
fn cut<'a>(text: &'a str, marks: &[char]) -> Option<(&'a str, char, &'a str)> {
    let place = text.find(marks)?;
    let (before, rest) = text.split_at_checked(place)?;
    let mut letters = rest.chars();
    let mark = letters.next()?;
    Some((before, mark, letters.as_str()))
}

/// What a variant says, up to the next one or the end of the choice; both begin what follows.
fn variant(text: &'static str) -> (&'static str, &'static str) {
    let mut depth = 0_usize;
    for (place, letter) in text.char_indices() {
        match letter {
            CHOICE => depth += 1,
            END if depth > 0 => depth -= 1,
            KEY | END if depth == 0 => return text.split_at_checked(place).unwrap_or((text, "")),
            _ => {}
        }
    }
    (text, "")
}
