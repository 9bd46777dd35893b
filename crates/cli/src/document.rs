//! What is told, before it has a form: headings, sentences, bars and tables. Each form in `formats/`
//! makes of it what it can, and makes what came out of files harmless in its own way.

use report::{Severity, TlsCounts};

/// What is told.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// What it is, for forms that have a title.
    pub title: String,
    /// What it says, from top to bottom.
    pub blocks: Vec<DocumentBlock>,
}

/// A part of what is told.
#[derive(Debug)]
pub(crate) enum DocumentBlock {
    /// What follows, in a word or two.
    Heading(String),
    /// A sentence, so deep below the one that it belongs to.
    Sentence { text: String, depth: usize },
    /// A bar of shares, so deep.
    Bar { tls: TlsCounts, depth: usize },
    /// Something that stands out, with what is to be said of it.
    Finding {
        severity: Severity,
        /// The word for the severity.
        word: &'static str,
        what: String,
        details: Vec<String>,
    },
    /// Rows and columns.
    Table(Table),
}

/// Rows and columns.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// The columns, from left to right.
    pub columns: Vec<Column>,
    /// The rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<String>>,
}

/// A column.
#[derive(Debug)]
pub(crate) struct Column {
    /// What is in it.
    pub head: String,
    /// Numbers stand at the right.
    pub is_number: bool,
    /// It is left out where there is little room.
    pub is_extra: bool,
    /// Its texts are short and not folded.
    pub is_short: bool,
}

impl Column {
    /// A column of texts.
    pub(crate) fn text(head: impl Into<String>) -> Self {
        Self {
            head: head.into(),
            is_number: false,
            is_extra: false,
            is_short: false,
        }
    }

    /// A column of numbers.
    pub(crate) fn number(head: impl Into<String>) -> Self {
        Self {
            is_number: true,
            ..Self::text(head)
        }
    }

    /// The same with texts that are short and not folded.
    pub(crate) fn short(self) -> Self {
        Self {
            is_short: true,
            ..self
        }
    }

    /// The same, where there is room for it.
    pub(crate) fn extra(self) -> Self {
        Self {
            is_extra: true,
            ..self
        }
    }
}

impl Document {
    /// Adds what follows, in a word or two.
    pub(crate) fn heading(&mut self, text: impl Into<String>) {
        self.blocks.push(DocumentBlock::Heading(text.into()));
    }

    /// Adds a sentence.
    pub(crate) fn sentence(&mut self, depth: usize, text: impl Into<String>) {
        let text = text.into();
        self.blocks.push(DocumentBlock::Sentence { text, depth });
    }

    /// Adds a table, unless it has no row.
    pub(crate) fn table(&mut self, table: Table) {
        if !table.rows.is_empty() {
            self.blocks.push(DocumentBlock::Table(table));
        }
    }
}
