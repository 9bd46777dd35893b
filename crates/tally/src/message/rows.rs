//! Lines of a file that have a text of the message, and the rows that they are part of: a row of a table goes on
//! over the line breaks inside of its quotes.

use super::sought::{Sought, has};
use trace::lines::TextLine;

/// What of a line, or of a row, is kept: most say what they say much earlier.
const LONGEST: usize = 64 << 10;

/// A line that has one of the texts.
pub(super) struct Hit<'h> {
    /// Its number, from 1.
    pub number: u64,
    pub line: &'h str,
    /// The lines around it, where quotes hold them together.
    pub row: Option<&'h Row>,
}

/// Lines that quotes hold together. Where the file is no table, that means nothing.
pub(super) struct Row {
    /// The number of its first line, from 1.
    pub begins: u64,
    pub text: String,
    /// The lone carriage returns before it.
    returns: u64,
}

/// The hits of a file, line by line.
#[derive(Default)]
pub(super) struct Hits {
    /// Number and text of each, its place among the rows, and the lone carriage returns before it.
    hits: Vec<(u64, String, Option<usize>, u64)>,
    rows: Vec<Row>,
    /// The row whose quotes are open, and whether it has a hit.
    open: Option<(Row, bool)>,
    /// Lone carriage returns outside of quotes so far.
    returns: u64,
}

impl Hits {
    /// Takes the next line.
    pub fn look_at(&mut self, line: TextLine<'_>, sought: &Sought) {
        let mut parts = line.parts().peekable();
        while let Some(part) = parts.next() {
            self.look_at_part(part, sought);
            self.returns += u64::from(parts.peek().is_some() && self.open.is_none());
        }
    }

    /// Numbers the lines as those of a table, where a lone carriage return ends a row, too.
    pub fn are_of_table(&mut self) {
        self.close();
        for (number, _, _, returns) in &mut self.hits {
            *number += std::mem::take(returns);
        }
        for row in &mut self.rows {
            row.begins += std::mem::take(&mut row.returns);
        }
    }

    fn look_at_part(&mut self, line: TextLine<'_>, sought: &Sought) {
        let bytes = line.bytes.unwrap_or_default();
        let was_open = self.open.is_some();
        let is_open = is_open_behind(bytes, was_open);
        let is_in = |text: &str| memchr::memmem::find(bytes, text.as_bytes()).is_some();
        let may_be = sought.texts().any(is_in);
        if !may_be && !is_open && !was_open {
            return;
        }
        let text = line.text();
        let is_hit = may_be && sought.texts().any(|wanted| has(&text, wanted));
        let mut is_kept = false;
        if was_open || is_open {
            let begin = Row {
                begins: line.number,
                text: String::new(),
                returns: self.returns,
            };
            let (row, has_hit) = self.open.get_or_insert((begin, false));
            is_kept = row.text.len() < LONGEST;
            if is_kept {
                row.text.push_str(beginning(&text));
                row.text.push('\n');
                *has_hit |= is_hit;
            }
        }
        if is_hit {
            let row = is_kept.then_some(self.rows.len());
            let text = beginning(&text).to_owned();
            self.hits.push((line.number, text, row, self.returns));
        }
        if was_open && !is_open {
            self.close();
        }
    }

    /// What was found.
    pub fn finish(&mut self) -> impl Iterator<Item = Hit<'_>> {
        self.close();
        let Self { hits, rows, .. } = self;
        hits.iter().map(|(number, line, row, _)| Hit {
            number: *number,
            line,
            row: row.and_then(|row| rows.get(row)),
        })
    }

    fn close(&mut self) {
        if let Some((row, true)) = self.open.take() {
            self.rows.push(row);
        }
    }
}

/// Whether a quoted field is open at the end of a line: quotes open one only where a field begins, whatever parts
/// the fields, and two of them inside of one are a quote.
fn is_open_behind(line: &[u8], was_open: bool) -> bool {
    let mut is_open = was_open;
    let mut closed_at = None;
    for at in memchr::memchr_iter(b'"', line) {
        let before = at.checked_sub(1);
        if is_open {
            is_open = false;
            closed_at = Some(at);
        } else {
            let begins = before
                .and_then(|before| line.get(before))
                .is_none_or(|byte| matches!(byte, b',' | b';' | b'\t' | b'|'));
            is_open = begins || (before.is_some() && before == closed_at);
        }
    }
    is_open
}

/// As much of a line as is kept.
pub(super) fn beginning(line: &str) -> &str {
    let end = line.floor_char_boundary(LONGEST);
    line.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_open_where_fields_begin() {
        for (line, was_open, expected) in [
            ("a,\"b", false, true),
            ("\"a", false, true),
            ("a \" b,c", false, false),
            ("a,\"b\"\"", false, true),
            ("a,\"b\"\"\"", false, false),
            ("b\",c", true, false),
            ("b\",\"c", true, true),
            ("said \"\"no", true, true),
            ("", true, true),
        ] {
            assert_eq!(
                is_open_behind(line.as_bytes(), was_open),
                expected,
                "{line}"
            );
        }
    }
}
