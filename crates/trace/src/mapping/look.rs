//! What a table looks like: its header and first rows, for the person who explains its columns.
//! They stay on the screen: no report, link or tally holds them.

use serde::{Deserialize, Serialize};

use super::words::looks_like_a_time;
use crate::columns::{is_preamble, member_text};
use crate::decode;
use crate::delimited::{DELIMITERS, Found, Parser, Record};
use crate::json::{self, Members, Scanner, Seen};

/// So many rows are kept.
pub const MAX_ROWS: usize = 50;
/// A cell is cut behind so many characters.
const MAX_CELL: usize = 160;
/// More columns than a person would look through.
const MAX_COLUMNS: usize = 300;
/// A name longer than this is a sentence.
const MAX_NAME: usize = 100;

/// Header and first rows of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableLook {
    /// The names of its columns, as written.
    pub header: Vec<String>,
    /// Its first rows.
    pub rows: Vec<SampleRow>,
}

/// One of the first rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SampleRow {
    /// Line where it begins, from 1.
    pub line: u64,
    /// Its cells, as many as the header has names.
    pub cells: Vec<String>,
}

impl TableLook {
    /// The table at the beginning of a file (decoded), if it is one.
    pub fn of(head: &[u8]) -> Option<Self> {
        match head.trim_ascii_start().first()? {
            b'{' | b'[' => of_objects(head.trim_ascii_start()),
            _ => {
                let looks = DELIMITERS.into_iter().filter_map(|by| of_rows(head, by));
                // Of two delimiters that both fit, the one that cuts more is meant; of equals the
                // usual one, which stands first.
                looks.rev().max_by_key(|look| look.header.len())
            }
        }
    }

    /// The cells of a column, those that are not empty.
    pub fn column(&self, at: usize) -> impl Iterator<Item = &str> {
        let cells = self.rows.iter().filter_map(move |row| row.cells.get(at));
        cells.map(String::as_str).filter(|cell| !cell.is_empty())
    }

    fn has_times(&self) -> bool {
        (0..self.header.len()).any(|at| {
            let all = self.column(at).count();
            let times = self.column(at).filter(|cell| looks_like_a_time(cell));
            all > 0 && times.count() * 2 >= all
        })
    }

    /// Text with commas in it is not a table yet: a column of times shows one, or many equal rows.
    fn is_one(&self) -> bool {
        let many = self.header.len() >= 3 && self.rows.len() >= 3;
        !self.rows.is_empty() && (many || self.has_times())
    }
}

fn cell(text: &str) -> String {
    text.trim().chars().take(MAX_CELL).collect()
}

fn of_rows(head: &[u8], delimiter: u8) -> Option<TableLook> {
    let mut look = TableLook::default();
    let mut records: u64 = 0;
    let mut odd: u64 = 0;
    let mut last_is_odd = false;
    let mut each = |found: Found<'_>| {
        let Found::Record(record) = found else { return };
        if record.is_blank() || is_preamble(record.field(0)) {
            return;
        }
        let first = decode::text(record.field(0));
        if let Some(name) = first.strip_prefix("#Fields:") {
            look.header = fields(&record);
            if let Some(first) = look.header.first_mut() {
                *first = name.trim().to_owned();
            }
        } else if first.starts_with('#') && (look.header.is_empty() || record.len() == 1) {
            // Another directive of a log.
        } else if look.header.is_empty() {
            look.header = fields(&record);
        } else {
            records += 1;
            last_is_odd = record.len() != look.header.len();
            odd += u64::from(last_is_odd);
            if !last_is_odd && look.rows.len() < MAX_ROWS {
                look.rows.push(SampleRow {
                    line: record.line,
                    cells: fields(&record),
                });
            }
        }
    };
    let mut parser = Parser::new(delimiter);
    parser.push(head, &mut each);
    parser.finish(&mut each);
    // Where only the beginning of the file is known, its last record may be cut.
    if last_is_odd && records > 1 {
        records -= 1;
        odd -= 1;
    }
    let fits = is_header(&look.header) && odd * 5 <= records && look.is_one();
    fits.then_some(look)
}

fn fields(record: &Record<'_>) -> Vec<String> {
    let texts = record.iter().map(decode::text);
    texts
        .map(|text| cell(text.trim_matches(['\u{feff}', '"'])))
        .collect()
}

/// Several names, each of them once, and none of them a value.
fn is_header(names: &[String]) -> bool {
    let mut told: Vec<&String> = names.iter().filter(|name| !name.is_empty()).collect();
    let is_value = |name: &&&String| {
        let number = name.chars().all(|c| c.is_ascii_digit() || c == '.');
        number || name.len() > MAX_NAME || looks_like_a_time(name)
    };
    if told.len() < 2 || names.len() > MAX_COLUMNS || told.iter().any(|name| is_value(&name)) {
        return false;
    }
    crate::sorted::all(&mut told);
    told.windows(2).all(|pair| pair.first() != pair.last())
}

fn of_objects(head: &[u8]) -> Option<TableLook> {
    let mut look = TableLook::default();
    let mut objects: Vec<(Members, u64)> = Vec::new();
    let mut is_in_list = false;
    let mut scanner = Scanner::default();
    // Nobody knows their names, so they are known by their place.
    let mut is_row = |seen: &Seen<'_>| {
        let is_element = seen.depth == 1 && head.first() == Some(&b'[');
        let is_listed = seen.is_in_results || (is_element && seen.is_whole);
        is_in_list |= is_listed;
        is_listed || (seen.depth == 0 && seen.is_whole)
    };
    scanner.push(head, &mut is_row, &mut |found| {
        if let json::Found::Object { members, line } = found
            && objects.len() < MAX_ROWS
        {
            objects.push((members, line));
        }
    });
    // A single object is a setting of something, unless it stands in a list.
    if objects.len() < 2 && !is_in_list {
        return None;
    }
    for (members, _) in &objects {
        for (name, _) in &members.0 {
            if !look.header.contains(name) && look.header.len() <= MAX_COLUMNS {
                look.header.push(name.clone());
            }
        }
    }
    for (members, line) in objects {
        let texts = look.header.iter().map(|name| members.get(name));
        let cells = texts.map(|value| value.map(|value| cell(&member_text(value))));
        look.rows.push(SampleRow {
            line,
            cells: cells.map(Option::unwrap_or_default).collect(),
        });
    }
    (is_header(&look.header) && look.is_one()).then_some(look)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(text: &str) -> Option<Vec<String>> {
        TableLook::of(text.as_bytes()).map(|look| look.header)
    }

    #[test]
    fn tables_in_every_dress() {
        for text in [
            "When,Way\n2026-11-16,in\n",
            "When;Way\n2026-11-16;in",
            "sep=;\nWhen;Way\n2026-11-16;in",
            "#TYPE X\n\"When\"\t\"Way\"\n\"2026-11-16\"\t\"in\"\n",
            "#Software: X\n#Fields: When,Way\n2026-11-16,in\n",
            "[{\"When\":\"2026-11-16\",\"Way\":\"in\"}]",
            "{\"When\":\"2026-11-16\",\"Way\":\"in\"}\n{\"When\":\"2026-11-17\"}",
            "{\"schema\":[{\"n\":\"When\"}],\"results\":[{\"When\":\"2026-11-16\",\"Way\":\"in\"}]}",
        ] {
            let mut found = header(text).unwrap_or_default();
            found.sort();
            assert_eq!(found, ["Way", "When"], "{text}");
        }
    }

    #[test]
    fn what_is_no_table() {
        for text in [
            "",
            "x",
            "Hello, all\nthis is, a text\n",
            "a,b,c\n",
            "1,2,3\n4,5,6\n7,8,9\n1,2,3\n",
            "2026-11-16,x\n2026-11-17,y\n",
            "a,a\n2026-11-16,x\n",
            "a,b\n2026-11-16,x\n1\n2\n3\n",
            "{\"name\":\"x\",\"date\":\"2026-11-16\"}",
            "[1,2,3]",
            "[{\"a\":1}]",
        ] {
            assert_eq!(header(text), None, "{text}");
        }
    }

    #[test]
    fn the_last_record_may_be_cut() {
        let look = TableLook::of(b"When,Way,Size\n2026-11-16,in,4\n2026-11-1").unwrap();
        assert_eq!(look.rows.len(), 1);
        assert_eq!(look.rows[0].line, 2);
    }

    #[test]
    fn it_stays_small() {
        let mut text = "When,Way\n".to_owned();
        for _ in 0..500 {
            text.push_str(&format!("2026-11-16,{}\n", "é".repeat(5000)));
        }
        let look = TableLook::of(text.as_bytes()).unwrap();
        assert_eq!(look.rows.len(), MAX_ROWS);
        assert!(
            look.rows
                .iter()
                .all(|row| row.cells[1].chars().count() == MAX_CELL)
        );
    }
}
