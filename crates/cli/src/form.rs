//! How a command other than `report` writes what it tells.

use std::io;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::document::Document;
use crate::failure::Failure;
use crate::person::Person;
use crate::{formats, output};

/// Rows of a table that are shown where nobody says how many.
const USUAL_ROWS: usize = 20;

/// The forms of a list.
#[derive(Args)]
pub(crate) struct ListForm {
    /// How it is written; csv has all rows and columns.
    #[arg(long, value_enum, default_value_t = ListFormArg::Text)]
    format: ListFormArg,
    /// Rows of each table at most.
    #[arg(long, value_name = "N", default_value_t = USUAL_ROWS)]
    pub rows: usize,
    /// Where it goes [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ListFormArg {
    Text,
    Csv,
    Markdown,
    Html,
}

/// The forms of rows that programs read, too.
#[derive(Args)]
pub(crate) struct RowsForm {
    /// How it is written.
    #[arg(long, value_enum, default_value_t = RowsFormArg::Text)]
    format: RowsFormArg,
    /// Where it goes [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum RowsFormArg {
    Text,
    Json,
    Csv,
    Ndjson,
    Markdown,
    Html,
}

impl RowsForm {
    /// Writes a document, or the rows that it was made of.
    pub(crate) fn write(
        &self,
        document: impl FnOnce() -> Document,
        csv: impl FnOnce() -> String,
        json: impl FnOnce() -> Result<String, Failure>,
        lines: impl FnOnce() -> Result<String, Failure>,
        person: &Person,
    ) -> Result<(), Failure> {
        let to = self.output.as_deref();
        let format = match self.format {
            RowsFormArg::Csv => return output::write(&csv(), to),
            RowsFormArg::Json => return output::write(&json()?, to),
            RowsFormArg::Ndjson => return output::write(&lines()?, to),
            RowsFormArg::Text => TextFormArg::Text,
            RowsFormArg::Markdown => TextFormArg::Markdown,
            RowsFormArg::Html => TextFormArg::Html,
        };
        let output = self.output.clone();
        TextForm { format, output }.write(&document(), person)
    }
}

/// The forms of what is told in sentences.
#[derive(Args)]
pub(crate) struct TextForm {
    /// How it is written.
    #[arg(long, value_enum, default_value_t = TextFormArg::Text)]
    format: TextFormArg,
    /// Where it goes [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum TextFormArg {
    Text,
    Markdown,
    Html,
}

/// The forms of what is told in sentences and to programs.
#[derive(Args)]
pub(crate) struct ToldForm {
    /// How it is written.
    #[arg(long, value_enum, default_value_t = ToldFormArg::Text)]
    format: ToldFormArg,
    /// Where it goes [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ToldFormArg {
    Text,
    Json,
    Markdown,
    Html,
}

impl ToldForm {
    /// Writes a document, or the JSON of the same.
    pub(crate) fn write(
        &self,
        document: impl FnOnce() -> Document,
        json: impl FnOnce() -> serde_json::Result<String>,
        person: &Person,
    ) -> Result<(), Failure> {
        let format = match self.format {
            ToldFormArg::Json => {
                let json = json().map_err(|error| Failure::Unwritable(io::Error::other(error)))?;
                return output::write(&json, self.output.as_deref());
            }
            ToldFormArg::Text => TextFormArg::Text,
            ToldFormArg::Markdown => TextFormArg::Markdown,
            ToldFormArg::Html => TextFormArg::Html,
        };
        let output = self.output.clone();
        TextForm { format, output }.write(&document(), person)
    }
}

impl ListForm {
    /// Writes a document, or the rows that it was made of.
    pub(crate) fn write(
        &self,
        document: impl FnOnce() -> Document,
        csv: impl FnOnce() -> String,
        person: &Person,
    ) -> Result<(), Failure> {
        let to = self.output.as_deref();
        let form = match self.format {
            ListFormArg::Csv => return output::write(&csv(), to),
            ListFormArg::Text => TextFormArg::Text,
            ListFormArg::Markdown => TextFormArg::Markdown,
            ListFormArg::Html => TextFormArg::Html,
        };
        let form = TextForm {
            format: form,
            output: self.output.clone(),
        };
        form.write(&document(), person)
    }
}

impl TextForm {
    /// Writes a document.
    pub(crate) fn write(&self, document: &Document, person: &Person) -> Result<(), Failure> {
        let to = self.output.as_deref();
        match self.format {
            TextFormArg::Text => output::write_painted(&formats::text::write(document, person), to),
            TextFormArg::Markdown => output::write(&formats::markdown::write(document, person), to),
            TextFormArg::Html => output::write(&formats::html::write(document, person), to),
        }
    }
}
