//! Exchange Online report on SMTP AUTH clients: one row for each account that hands mail in.
//!
//! The TLS columns hold counts or percentages; which one is decided over the whole file, so the rows
//! are kept until its end. Source: `docs/stopped.md`, SMTP AUTH clients report.

use crate::beside::{AccountRow, BesideFact};
use crate::columns::{Column, Names, Row, RowReader};
use crate::meaning::Meaning;
use crate::options::Options;
use crate::{Format, Sink, SkipReason, TlsClass};

use super::amount::{Amount, largest_remainder};

/// Fits a table with a sender, a number of messages and at least one TLS version, but no volume.
pub fn recognise(names: &Names, _options: &Options) -> Option<Box<dyn RowReader>> {
    Some(Box::new(SmtpAuthReport {
        columns: Columns::find(names)?,
        rows: Vec::new(),
    }))
}

#[derive(Clone, Copy)]
struct Columns {
    account: Column,
    messages: Column,
    classes: [Column; TlsClass::COUNT],
}

impl Columns {
    fn find(names: &Names) -> Option<Self> {
        let class = |class: TlsClass| {
            let start = match class {
                TlsClass::Tls1_0 => "tls10",
                TlsClass::Tls1_1 => "tls11",
                TlsClass::Tls1_2 => "tls12",
                TlsClass::Tls1_3 => "tls13",
                TlsClass::None
                | TlsClass::Ssl
                | TlsClass::TlsUnversioned
                | TlsClass::NotRecorded => return Column::default(),
            };
            // Whatever follows: `TLS 1.2 (percentage)`, `TLS 1.2 %`.
            names.column_where(|name| {
                let bare: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
                bare.starts_with(start)
            })
        };
        let columns = Self {
            account: names.column(&["senderaddress", "sender"]),
            messages: names.column(&["messagessent", "messagesent", "messages", "messagecount"]),
            classes: TlsClass::ALL.map(class),
        };
        let fits = columns.account.is_there()
            && columns.messages.is_there()
            && columns.classes.iter().any(|column| column.is_there())
            && !names.column(&["volume"]).is_there();
        fits.then_some(columns)
    }
}

struct SmtpAuthReport {
    columns: Columns,
    rows: Vec<Kept>,
}

struct Kept {
    line: u64,
    account: String,
    messages: u64,
    cells: [Amount; TlsClass::COUNT],
}

impl RowReader for SmtpAuthReport {
    fn format(&self) -> Format {
        Format::SmtpAuthReport
    }

    fn relocate(&mut self, names: &Names) -> bool {
        let found = Columns::find(names);
        if let Some(columns) = found {
            self.columns = columns;
        }
        found.is_some()
    }

    fn columns(&self) -> Vec<(Meaning, Column)> {
        vec![
            (Meaning::Sender, self.columns.account),
            (Meaning::Count, self.columns.messages),
        ]
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) {
        match self.keep(row) {
            Some(kept) => self.rows.push(kept),
            None => sink.skipped(SkipReason::BadRow, row.line()),
        }
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        let rows = std::mem::take(&mut self.rows);
        let are_counts = are_counts(&rows);
        for row in &rows {
            match row.tls(are_counts) {
                Some(tls) => sink.beside(&BesideFact::Account(AccountRow {
                    account: &row.account,
                    messages: row.messages,
                    tls,
                })),
                None => sink.skipped(SkipReason::BadRow, row.line),
            }
        }
    }
}

impl SmtpAuthReport {
    /// Reads a row; `None` if a cell cannot be read.
    fn keep(&self, row: &Row<'_>) -> Option<Kept> {
        let columns = &self.columns;
        let account = row.text(columns.account);
        let messages = Amount::parse(&row.text(columns.messages))?.as_count()?;
        let mut cells = [Amount::default(); TlsClass::COUNT];
        for (cell, column) in cells.iter_mut().zip(columns.classes) {
            let text = row.text(column);
            if !text.is_empty() {
                *cell = Amount::parse(&text)?;
            }
        }
        (!account.is_empty()).then(|| Kept {
            line: row.line(),
            account: account.into_owned(),
            messages,
            cells,
        })
    }
}

/// Whether the TLS columns are counts, as all rows with messages tell; else they are percentages.
fn are_counts(rows: &[Kept]) -> bool {
    let mut with_messages = rows.iter().filter(|row| row.messages > 0);
    with_messages
        .all(|row| !row.cells.iter().any(Amount::has_percent_sign) && row.sums_to_messages())
}

impl Kept {
    fn counts(&self) -> Option<[u64; TlsClass::COUNT]> {
        let mut counts = [0; TlsClass::COUNT];
        for (count, cell) in counts.iter_mut().zip(&self.cells) {
            *count = cell.as_count()?;
        }
        Some(counts)
    }

    fn sums_to_messages(&self) -> bool {
        let sum = |counts: [u64; TlsClass::COUNT]| counts.into_iter().map(u128::from).sum::<u128>();
        self.counts().map(sum) == Some(u128::from(self.messages))
    }

    /// How many messages went under which version; `None` if that cannot be read.
    fn tls(&self, are_counts: bool) -> Option<[u64; TlsClass::COUNT]> {
        if self.messages == 0 {
            return Some([0; TlsClass::COUNT]);
        }
        if are_counts {
            return self.counts();
        }
        let (mut parts, one) = Amount::percentages(&self.cells)?;
        let sum: u128 = parts.iter().sum();
        if sum > 102 * one {
            return None;
        }
        if sum < 98 * one
            && let Some(rest) = parts.get_mut(TlsClass::NotRecorded.index())
        {
            // A version that has no column.
            *rest += 100 * one - sum;
        }
        Some(largest_remainder(&parts, self.messages))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recording_sink::{BesideRecorder, RecordingSink};

    const HEAD: &str = "Sender address,Domain,TLS 1.0 (percentage),TLS 1.1 (percentage),\
         TLS 1.2 (percentage),Messages sent\r\n";

    fn told(rows: &str) -> Vec<String> {
        BesideRecorder::of(&format!("{HEAD}{rows}"), &Options::default())
    }

    fn skipped(rows: &str) -> Vec<String> {
        let mut heard = RecordingSink::default();
        let mut reader = crate::file::FileReader::new(&Options::default());
        reader.push(format!("{HEAD}{rows}").as_bytes(), &mut heard);
        let outcome = reader.finish(&mut heard);
        assert_eq!(outcome.format, Some(Format::SmtpAuthReport));
        heard.0.retain(|told| told.starts_with("BadRow"));
        heard.0
    }

    #[test]
    fn percentages() {
        let rows = "a@own.example,own.example,10,0,90,11\r\n\
             b@own.example,own.example,\"12,5 %\",0,\"37,5 %\",8\r\n\
             c@own.example,own.example,,,99,100\r\n\
             d@own.example,own.example,0,0,0,\"1.234\"\r\n\
             e@own.example,own.example,100,100,100,0\r\n";
        assert_eq!(
            told(rows),
            [
                "a@own.example 11 [0, 0, 1, 0, 10, 0, 0, 0]",
                "b@own.example 8 [0, 0, 1, 0, 3, 0, 0, 4]",
                "c@own.example 100 [0, 0, 0, 0, 100, 0, 0, 0]",
                "d@own.example 1234 [0, 0, 0, 0, 0, 0, 0, 1234]",
                "e@own.example 0 [0, 0, 0, 0, 0, 0, 0, 0]",
            ]
        );
    }

    #[test]
    fn counts() {
        let rows = "a@own.example,own.example,1,0,10,11\r\n\
             b@own.example,own.example,0,0,\"1,234\",\"1,234\"\r\n\
             c@own.example,own.example,7,7,7,0\r\n";
        assert_eq!(
            told(rows),
            [
                "a@own.example 11 [0, 0, 1, 0, 10, 0, 0, 0]",
                "b@own.example 1234 [0, 0, 0, 0, 1234, 0, 0, 0]",
                "c@own.example 0 [0, 0, 0, 0, 0, 0, 0, 0]",
            ]
        );
        // One cell with a sign makes percentages of all.
        assert_eq!(
            told("a@own.example,,0,0,100,100\r\nb@own.example,,0,0,100 %,7\r\n"),
            [
                "a@own.example 100 [0, 0, 0, 0, 100, 0, 0, 0]",
                "b@own.example 7 [0, 0, 0, 0, 7, 0, 0, 0]",
            ]
        );
    }

    #[test]
    fn rows_that_cannot_be_read() {
        let rows = "a@own.example,,3,0,100,11\r\n\
             b@own.example,,x,0,100,11\r\n\
             c@own.example,,0,0,100,many\r\n\
             ,,0,0,100,3\r\n\
             d@own.example,,0,0,102,3\r\n";
        assert_eq!(told(rows), ["d@own.example 3 [0, 0, 0, 0, 3, 0, 0, 0]"]);
        assert_eq!(
            skipped(rows),
            ["BadRow 3", "BadRow 4", "BadRow 5", "BadRow 2"]
        );
    }

    #[test]
    fn names_of_columns() {
        let fits = |names: &str| {
            let names = Names::new(names.split(',').map(str::to_owned));
            recognise(&names, &Options::default()).is_some()
        };
        assert!(fits("sender_address,messages_sent,tls 1.3"));
        assert!(fits("Sender,MessageCount,TLS1_2%"));
        assert!(fits("sender,messages,TLS 1.0"));
        assert!(!fits("sender,messages,TLS 1.0,Volume"));
        assert!(!fits("sender,messages,No TLS"));
        assert!(!fits("messages,TLS 1.0"));
        assert!(!fits("sender,TLS 1.0"));
    }
}
