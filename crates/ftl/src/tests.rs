//! Languages of a few lines.

use std::path::Path;

use crate::{FIRST, Language, Room, differences, languages, pack, rust};

fn language(tag: &str, text: &str) -> Language {
    Language {
        tag: tag.to_owned(),
        rooms: vec![Room::read("room", text).unwrap()],
    }
}

const ENGLISH: &str = "\
# $count (number): how many there are.
some = { $name } has { $way ->
    [in] come in
   *[out] gone out
}
plain = Plain
";

#[test]
fn what_a_language_lacks_is_listed() {
    let english = language("en", ENGLISH);
    let of = |text: &str| differences(&english, &language("fr", text));
    assert_eq!(of(ENGLISH), Vec::<String>::new());
    // Words may stand in any order, and a choice may be none; a number may be chosen by where English names it.
    let free = "some = { $count ->\n    [one] un\n   *[other] deux\n} { $name }\nplain = Simple\n";
    assert_eq!(of(free), Vec::<String>::new());
    for (text, wanted) in [
        ("some = { $name }\n", "fr/room.ftl, plain: it is missing"),
        (
            "some = x\nplain = x\n",
            "fr/room.ftl, some: the placeholder $name is lost",
        ),
        (
            "some = { $name } { $nam }\nplain = x\n",
            "fr/room.ftl, some: nobody fills $nam",
        ),
        (
            "some = { $name }\nplain = x\nmore = x\n",
            "fr/room.ftl, more: the original has no such text",
        ),
        (
            "some = { $name } { $way ->\n    [into] x\n   *[out] y\n}\nplain = x\n",
            "fr/room.ftl, some: the choice by $way is among",
        ),
    ] {
        let found = of(text);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with(wanted), "{found:?}");
    }
}

#[test]
fn what_this_program_does_not_know_is_refused() {
    for (text, why) in [
        (
            "a = { NUMBER($n) }\n",
            "the function NUMBER is not used here",
        ),
        ("a = { b }\nb = x\n", "only terms (-b) can be named"),
        ("a = x\n    .title = y\n", "attributes are not used here"),
        ("a = x\na = y\n", "it is there twice"),
        (
            "a = { $n ->\n    [one] x\n   *[many-things] y\n}\n",
            "mixes words and numbers",
        ),
        ("a = { $n ->\n    [1] x\n}\n", "line"),
        ("a = { $n\n", "line"),
    ] {
        let error = Room::read("room", text).unwrap_err().to_string();
        assert!(error.contains(why), "{text}: {error}");
        assert!(error.starts_with("room.ftl, "), "{error}");
    }
    let error = Room::read("room", "* a\nb = x\n* c\n").unwrap_err();
    let error = error.to_string();
    let lines: Vec<&str> = error.lines().collect();
    assert_eq!(lines.len(), 2, "{error}");
    assert!(lines[1].starts_with("room.ftl, line 3: "), "{error}");
}

#[test]
fn terms_stand_where_they_are_named() {
    let english = language("en", "-product = Insight\na = The { -product }{\" \"}\n");
    assert_eq!(english.text("room", "a").unwrap(), "The Insight ");
    assert_eq!(english.text("room", "b"), None);
}

#[test]
fn texts_are_packed_in_the_order_of_the_original() {
    let english = language("en", "one = 1 { $b } { $a }\ntwo = 2\n");
    let french = language("fr", "two = deux\none = un { $a } { $b }\n");
    assert_eq!(
        pack(&english, &english, &["room"]),
        "1 \u{1}b \u{1}a\u{1e}2"
    );
    assert_eq!(
        pack(&english, &french, &["room"]),
        "un \u{1}a \u{1}b\u{1e}deux"
    );
}

#[test]
fn names_of_texts_are_rust() {
    let english = language(
        "en",
        "for = F\nlist--1 = a\nlist--2 = b\nsome-files = { $files } of { $all ->\n    [one] it\n   *[other] them\n}\n",
    );
    let made = rust(&english, &[], &["room"]);
    for wanted in [
        "pub for_: &'static str,",
        "pub list: &'static [&'static str],",
        "list: texts.get(1..3).unwrap_or_default(),",
        "pub struct SomeFiles<'a> {",
        "pub all: crate::Amount<'a>,",
        "pub files: &'a str,",
        "room.say(3, &[self.all.into(), self.files.into()])",
    ] {
        assert!(made.contains(wanted), "{wanted}\n{made}");
    }
}

#[test]
fn a_mirrored_language_turns_words_and_nothing_else() {
    let english = language("en", "a = One, { $n } (2)\n");
    let mirrored = english.mirrored();
    assert_eq!(differences(&english, &mirrored), Vec::<String>::new());
    assert_eq!(
        pack(&english, &mirrored, &["room"]),
        "\u{200f}\u{202e}One,\u{202c}\u{200f} \u{1}a (2)"
    );
}

/// All languages of the program.
#[test]
fn every_language_says_everything() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../text/languages");
    let languages = languages(&folder).unwrap();
    let [english, others @ ..] = &languages[..] else {
        panic!("no languages");
    };
    assert_eq!(english.tag, "en");
    assert!(others.len() >= 5);
    for language in others {
        assert_eq!(differences(english, language), Vec::<String>::new());
        // What is seen first is waited for.
        let bytes = pack(english, language, FIRST).len();
        assert!(
            bytes < 6000,
            "page.ftl of {} has texts of {bytes} bytes; letters of more than one byte each need more",
            language.tag
        );
    }
}
