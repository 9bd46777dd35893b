//! A table as text with tabs between its cells: mails and spreadsheets take it as it is.

use crate::formula::harmless_cell;

/// Rows as lines. Line breaks and tabs inside of cells become blanks, and a cell that a spreadsheet
/// would take for a formula gets a mark before it: names come from anywhere.
pub fn tabbed<R, C>(rows: R) -> String
where
    R: IntoIterator<Item = C>,
    C: IntoIterator<Item = String>,
{
    let mut text = String::new();
    for row in rows {
        for (at, cell) in row.into_iter().enumerate() {
            if at > 0 {
                text.push('\t');
            }
            text.push_str(&harmless_cell(&cell.replace(char::is_control, " ")));
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_stay_in_their_place() {
        for (rows, expected) in [
            (vec![vec!["a", "b"], vec!["1", ""]], "a\tb\n1\t\n"),
            (
                vec![vec!["two\tcells", "two\r\nlines"]],
                "two cells\ttwo  lines\n",
            ),
            (
                vec![vec!["=HYPERLINK(1)", "-cmd|x!A0", "+12.5", "-3"]],
                "'=HYPERLINK(1)\t'-cmd|x!A0\t+12.5\t-3\n",
            ),
            (vec![], ""),
        ] {
            let rows = rows
                .into_iter()
                .map(|row| row.into_iter().map(str::to_owned).collect::<Vec<_>>());
            assert_eq!(tabbed(rows), expected);
        }
    }
}
