//! The help of the command line.

use crate::Language;
use crate::messages::HelpLabels;
use crate::room::Fixed;
use crate::words::Words;

impl Words {
    /// The help of the command line: each text by its English, as the arguments are described in the sources.
    /// There is none in English itself.
    pub fn help(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let texts = match self.language {
            Language::English => &[],
            _ => self.texts_of(HelpLabels::ROOM),
        };
        let english = Language::English.words().texts_of(HelpLabels::ROOM);
        english.iter().copied().zip(texts.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_stands_beside_its_english() {
        assert_eq!(Language::English.words().help().count(), 0);
        let french: Vec<_> = Language::French.words().help().collect();
        assert_eq!(french.len(), HelpLabels::COUNT);
        let written = ("How it is written", "Comment c’est écrit");
        assert!(french.contains(&written), "{french:#?}");
    }
}
