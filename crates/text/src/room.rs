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

    /// The sentence.
    fn said(&self, room: &Room) -> String;
}

/// A text by its place. It is there: texts of another number are not taken, see `library.rs`.
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
        // A word that the text does not know would be taken for its last one: the tests of whoever says
        // something find that. Those of this file ask for such words.
        debug_assert!(
            chosen.is_some() || exact.is_some() || cfg!(test),
            "nothing is said of {:?} in {choice:?}",
            argument.text
        );
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What a Fluent text says in a language.
    fn said(language: Language, value: &str, given: &[Given<'_>]) -> String {
        let file = format!("text = {value}\n");
        let room = ftl::Room::read("test", &file).unwrap();
        let of = ftl::Language {
            tag: "en".to_owned(),
            rooms: vec![room],
        };
        let packed = ftl::pack(&of, &of, &["test"]).leak();
        Room::of(language, packed).say(0, given)
    }

    fn count(count: u64, text: &str) -> Given<'_> {
        Given::from(Amount { count, text })
    }

    #[test]
    fn the_marks_are_those_of_the_packer() {
        use ftl_marks as ours;
        assert_eq!(
            [ours::ROOM, MESSAGE, ARGUMENT, CHOICE, KEY, VALUE, END],
            [
                ftl::ROOM,
                ftl::MESSAGE,
                ftl::ARGUMENT,
                ftl::CHOICE,
                ftl::KEY,
                ftl::VALUE,
                ftl::END
            ]
        );
    }

    #[test]
    fn placeholders_are_filled_by_their_names() {
        let text = "{ $to } before { $from }, { $to } again";
        let given = ["a", "b"].map(Given::from);
        assert_eq!(said(Language::English, text, &given), "b before a, b again");
        assert_eq!(said(Language::English, "100 %{\" \"}", &[]), "100 % ");
    }

    #[test]
    fn a_choice_is_made_by_the_plural_of_the_language() {
        let text = "{ $n ->\n    [one] { $n } file\n   *[other] { $n } files\n}!";
        let of = |language, n, text_of| said(language, text, &[count(n, text_of)]);
        assert_eq!(of(Language::English, 1, "1"), "1 file!");
        assert_eq!(of(Language::English, 0, "0"), "0 files!");
        assert_eq!(of(Language::French, 0, "0"), "0 file!");
        assert_eq!(of(Language::Japanese, 1, "1"), "1 files!");
        assert_eq!(of(Language::Portuguese, 1_234, "1.234"), "1.234 files!");
    }

    #[test]
    fn the_very_number_comes_before_its_plural() {
        let text = "{ $n ->\n    [one] one\n    [0] none\n    [1] the one\n   *[other] many\n}";
        let of = |n| said(Language::French, text, &[count(n, "")]);
        assert_eq!([of(0), of(1), of(2)], ["none", "the one", "many"]);
    }

    #[test]
    fn choices_stand_in_choices() {
        let text = "{ $way ->\n    [in] { $n ->\n        [one] one in\n       *[other] some in\n    }\n   *[out] out { $n }\n} end";
        let of = |way, n| said(Language::English, text, &[count(n, "N"), Given::from(way)]);
        assert_eq!(of("in", 1), "one in end");
        assert_eq!(of("in", 2), "some in end");
        assert_eq!(of("out", 2), "out N end");
        assert_eq!(of("elsewhere", 2), "out N end");
    }

    proptest::proptest! {
        /// Nothing that a file could hold stops the page: what it fetched may be of another version.
        #[test]
        fn any_text_is_survived(text in "[ab\u{1}\u{2}\u{3}\u{4}\u{5}é]{0,40}", n in 0_u64..3) {
            let text: &'static str = text.leak();
            let _ = Room::of(Language::English, text).say(0, &[count(n, "x"), Given::from("y")]);
        }
    }
}
