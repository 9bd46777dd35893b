//! Which texts of which languages are there.
//!
//! On the command line and in tests all languages stand in the program (feature `compiled-in`). The page
//! fetches the language that is read, in two files: what is seen first, and all else. They stay for as
//! long as the page.

use std::sync::OnceLock;

use crate::Language;
use crate::messages::Labels;
use crate::room::{Fixed, Room};
use crate::words::Words;

/// What there is of a language.
struct Held {
    labels: OnceLock<Labels>,
    words: OnceLock<Words>,
}

static HELD: [Held; Language::COUNT] = [const {
    Held {
        labels: OnceLock::new(),
        words: OnceLock::new(),
    }
}; Language::COUNT];

impl Language {
    fn held(self) -> &'static Held {
        HELD.get(self as usize).unwrap_or(&HELD[0])
    }

    /// What is seen first has come, as `crates/ftl` packs it. Tells whether it is of this program: a file of
    /// another one has another number of texts and is not taken.
    pub fn first_has_come(self, packed: String) -> bool {
        let room = Room::of(self, packed.leak());
        let is_ours = room.texts().len() == Labels::COUNT;
        if is_ours {
            // Another call may have been first: it brought the same.
            let _ = self.held().labels.set(Labels::of(room.texts()));
        }
        is_ours
    }

    /// All else has come, likewise.
    pub fn rest_has_come(self, packed: String) -> bool {
        let words = Words::of(self, packed.leak());
        let is_ours = words.is_whole();
        if is_ours {
            let _ = self.held().words.set(words);
        }
        is_ours
    }

    /// Whether everything that it says is there.
    pub fn is_here(self) -> bool {
        let held = self.held();
        held.labels.get().is_some() && held.words.get().is_some()
    }
}

#[cfg(feature = "compiled-in")]
mod compiled_in {
    use super::{Fixed as _, Labels, Language, Room, Words};
    use crate::room::ftl_marks::ROOM;

    /// First, rest, terminal.
    fn packed(language: Language) -> [&'static str; 3] {
        macro_rules! of {
            ($tag:literal) => {
                [
                    include_str!(concat!(env!("OUT_DIR"), "/", $tag, "-first.txt")),
                    include_str!(concat!(env!("OUT_DIR"), "/", $tag, "-rest.txt")),
                    include_str!(concat!(env!("OUT_DIR"), "/", $tag, "-terminal.txt")),
                ]
            };
        }
        match language {
            Language::English => of!("en"),
            Language::German => of!("de"),
            Language::Spanish => of!("es"),
            Language::French => of!("fr"),
            Language::Japanese => of!("ja"),
            Language::Portuguese => of!("pt-BR"),
            Language::Mirrored => of!("ar-XB"),
        }
    }

    impl Language {
        /// Its fixed texts that are seen first.
        pub fn labels(self) -> &'static Labels {
            let [first, ..] = packed(self);
            let labels = || Labels::of(Room::of(self, first).texts());
            self.held().labels.get_or_init(labels)
        }

        /// Everything else that it says.
        pub fn words(self) -> &'static Words {
            let words = || {
                let [_, rest, terminal] = packed(self);
                Words::of(self, format!("{rest}{ROOM}{terminal}").leak())
            };
            self.held().words.get_or_init(words)
        }
    }
}

#[cfg(not(feature = "compiled-in"))]
mod fetched {
    use super::{HELD, Labels, Language, Words};
    use crate::messages::NO_LABELS;

    // Where nothing has come. The page shows nothing before something has.
    static NO_WORDS: Words = Words::none(Language::English);

    impl Language {
        /// Its fixed texts that are seen first; those of another language where they have not come.
        pub fn labels(self) -> &'static Labels {
            let mut all = HELD.iter().filter_map(|held| held.labels.get());
            match self.held().labels.get() {
                Some(labels) => labels,
                None => all.next().unwrap_or(&NO_LABELS),
            }
        }

        /// Everything else that it says, likewise.
        pub fn words(self) -> &'static Words {
            let mut all = HELD.iter().filter_map(|held| held.words.get());
            match self.held().words.get() {
                Some(words) => words,
                None => all.next().unwrap_or(&NO_WORDS),
            }
        }
    }
}
