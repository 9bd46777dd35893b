//! What every language has to say where a person explains the columns of a table.

use super::amount::Amount;
use trace::mapping::{Course, Gap, Meaning};

/// Fixed texts. The English file says what they are.
#[allow(missing_docs, reason = "the English text of each is its description")]
#[derive(Debug)]
pub struct MappingLabels {
    // Files place
    pub map: &'static str,
    pub change: &'static str,
    pub columns: &'static str,

    // Dialog
    pub title: &'static str,
    pub known_title: &'static str,
    pub looking: &'static str,
    pub no_table: &'static str,
    pub not_read: &'static str,
    pub intro: &'static str,
    pub known_intro: &'static str,
    pub meanings: &'static str,
    pub nowhere: &'static str,
    pub columns_group: &'static str,
    pub fixed_group: &'static str,
    pub fixed_name: &'static str,
    pub fixed_name_value: &'static str,
    pub fixed_text: &'static str,
    pub fixed_text_value: &'static str,
    pub direction_words: &'static str,
    pub tls_words: &'static str,
    pub words_hint: &'static str,
    pub word: &'static str,
    pub rows: &'static str,
    pub word_means: &'static str,
    pub not_explained: &'static str,
    pub empty_cells: &'static str,
    pub preview: &'static str,
    pub checking: &'static str,
    pub name: &'static str,
    pub keep: &'static str,
    pub apply: &'static str,
    pub save_file: &'static str,
    pub load_file: &'static str,
    pub forget: &'static str,
    pub not_a_mapping: &'static str,
    pub other_table: &'static str,
    pub newer_mapping: &'static str,
}

/// Sentences about mappings.
pub trait MappingWords {
    /// The fixed texts.
    fn mapping(&self) -> &'static MappingLabels;
    /// What a column can mean.
    fn meaning(&self, meaning: Meaning) -> &'static str;
    /// What that is for, in a few words.
    fn meaning_hint(&self, meaning: Meaning) -> &'static str;
    /// What a word for a direction says.
    fn course(&self, course: Course) -> &'static str;
    /// Why no row can be read yet.
    fn gap(&self, gap: &Gap) -> String;
    /// "812 of 815 rows can be read"; `sample` where only the first rows were checked.
    fn rows_readable(&self, readable: &str, rows: Amount<'_>, sample: bool) -> String;
    /// How many messages that makes.
    fn messages_counted(&self, messages: Amount<'_>) -> String;
    /// Name of the select for a word.
    fn meaning_of_word(&self, word: &str) -> String;
    /// Name of the button that opens the dialog of a file.
    fn columns_of(&self, name: &str) -> String;
    /// Name of the button that maps the columns of a file.
    fn map_columns_of(&self, name: &str) -> String;
}
