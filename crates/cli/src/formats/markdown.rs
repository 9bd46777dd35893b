//! Markdown, for tickets and pages of a team: headings, lists and tables.

use crate::document::{Document, DocumentBlock, Table};
use crate::person::Person;
use crate::plain::plain;

/// The document as Markdown.
pub(crate) fn write(document: &Document, person: &Person) -> String {
    let mut text = format!("# {}\n", escaped(&document.title));
    let mut is_list = false;
    for block in &document.blocks {
        let is_item = match block {
            DocumentBlock::Sentence { depth, .. } => *depth > 0,
            DocumentBlock::Finding { .. } => true,
            DocumentBlock::Bar { .. } => continue,
            _ => false,
        };
        if !(is_item && is_list) {
            text.push('\n');
        }
        is_list = is_item;
        match block {
            DocumentBlock::Heading(heading) => text.push_str(&format!("## {}\n", escaped(heading))),
            DocumentBlock::Sentence {
                text: sentence,
                depth: 0,
            } => {
                text.push_str(&format!("{}\n", escaped(sentence)));
            }
            DocumentBlock::Sentence {
                text: sentence,
                depth,
            } => {
                push_item(&mut text, *depth, &escaped(sentence));
            }
            DocumentBlock::Finding {
                word,
                what,
                details,
                ..
            } => {
                let (colon, what) = (person.words().labels().colon, escaped(what));
                push_item(&mut text, 1, &format!("**{word}{colon}{what}**"));
                for detail in details {
                    push_item(&mut text, 2, &escaped(detail));
                }
            }
            DocumentBlock::Table(table) => push_table(&mut text, table),
            DocumentBlock::Bar { .. } => {}
        }
    }
    text
}

fn push_item(text: &mut String, depth: usize, item: &str) {
    let indent = "  ".repeat(depth.saturating_sub(1));
    text.push_str(&format!("{indent}- {item}\n"));
}

fn push_table(text: &mut String, table: &Table) {
    let mut push_row = |cells: Vec<String>| text.push_str(&format!("| {} |\n", cells.join(" | ")));
    let columns = table.columns.iter();
    push_row(
        columns
            .clone()
            .map(|column| escaped(&column.head))
            .collect(),
    );
    let rule = |is_number| if is_number { "---:" } else { "---" };
    push_row(
        columns
            .map(|column| rule(column.is_number).to_owned())
            .collect(),
    );
    for row in &table.rows {
        push_row(row.iter().map(|cell| escaped(cell)).collect());
    }
}

/// A text that stays a text: what Markdown, or HTML in it, would obey stands behind a backslash. A
/// name cannot become a link either.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in plain(text).chars() {
        if matches!(
            letter,
            '\\' | '`'
                | '*'
                | '_'
                | '['
                | ']'
                | '<'
                | '>'
                | '|'
                | '#'
                | '&'
                | '~'
                | '!'
                | '$'
                | '@'
        ) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped.replace("://", ":\\//").replace("www.", "www\\.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_stays_a_cell() {
        assert_eq!(
            escaped("a|b *c* <b>[x](https://y)\n| d"),
            "a\\|b \\*c\\* \\<b\\>\\[x\\](https:\\//y)\u{fffd}\\| d"
        );
    }
}
