//! Text for a terminal: folded to its width, aligned, and painted. Who writes it out takes the paint
//! away where nobody sees it; every bar can be read without.

use anstyle::{AnsiColor, Color, Style};
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, presets};
use report::{Severity, TlsCounts};
use textwrap::{Options, WordSeparator, WordSplitter};
use trace::TlsClass;
use unicode_width::UnicodeWidthStr;

use crate::bars;
use crate::document::{Column, Document, DocumentBlock, Table};
use crate::person::Person;
use crate::plain::plain;

/// Columns of tables and bars where nobody says how wide the screen is.
const USUAL_WIDTH: usize = 80;
/// A bar is not longer, however wide the screen is.
const LONGEST_BAR: usize = 64;
/// Columns that a column of texts has at least.
const LEAST_TEXT: usize = 16;
/// Columns from which on what is extra is shown.
const ROOM_FOR_EXTRA: usize = 110;
/// Heads are folded to the first of these widths that leaves room for all texts.
const HEAD_WIDTHS: [usize; 3] = [12, 7, 0];
/// Between columns.
const GAP: usize = 2;
/// Each depth is so much to the right.
const INDENT: usize = 2;

const BOLD: Style = Style::new().bold();

/// The document as text, with paint.
pub(crate) fn write(document: &Document, person: &Person) -> String {
    let mut text = String::new();
    let (mut is_after_sentence, mut is_after_heading) = (false, false);
    for block in &document.blocks {
        let is_sentence = matches!(
            block,
            DocumentBlock::Sentence { .. } | DocumentBlock::Bar { .. }
        );
        // A paragraph of sentences, a table, a heading with what is below it: with a line between.
        let begins = match block {
            DocumentBlock::Heading(_) | DocumentBlock::Finding { .. } => true,
            DocumentBlock::Sentence { depth, .. } => *depth == 0 && !is_after_sentence,
            DocumentBlock::Bar { .. } => false,
            DocumentBlock::Table(_) => is_after_sentence,
        };
        if begins && !text.is_empty() && !is_after_heading {
            text.push('\n');
        }
        is_after_sentence = is_sentence;
        is_after_heading = matches!(block, DocumentBlock::Heading(_));
        match block {
            DocumentBlock::Heading(heading) => push_painted(&mut text, BOLD, &plain(heading)),
            DocumentBlock::Sentence {
                text: sentence,
                depth,
            } => {
                push_folded(&mut text, sentence, *depth, person.width);
            }
            DocumentBlock::Bar { tls, depth } => push_bar(&mut text, tls, *depth, person),
            DocumentBlock::Finding {
                severity,
                word,
                what,
                details,
            } => {
                let style = style_of(*severity);
                let colon = person.words().labels().colon;
                let mut head = String::new();
                push_folded(&mut head, &format!("{word}{colon}{what}"), 0, person.width);
                let rest = head.strip_prefix(word).unwrap_or(&head);
                text.push_str(&format!("{style}{word}{style:#}{rest}"));
                for detail in details {
                    push_folded(&mut text, detail, 1, person.width);
                }
            }
            DocumentBlock::Table(table) => push_table(&mut text, table, person.width),
        }
    }
    text
}

fn push_painted(text: &mut String, style: Style, what: &str) {
    text.push_str(&format!("{style}{what}{style:#}\n"));
}

fn style_of(severity: Severity) -> Style {
    let color = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Info => AnsiColor::Cyan,
    };
    BOLD.fg_color(Some(Color::Ansi(color)))
}

/// A sentence in as many lines as it needs. Where the width is not known it stays one line, so that
/// programs that look for it find it.
fn push_folded(text: &mut String, sentence: &str, depth: usize, width: Option<usize>) {
    let indent = " ".repeat(depth * INDENT);
    let sentence = plain(sentence);
    match width {
        None => text.push_str(&format!("{indent}{sentence}\n")),
        Some(width) => {
            let further = format!("{indent}  ");
            let options = Options::new(width)
                .initial_indent(&indent)
                .subsequent_indent(if depth == 0 { "" } else { &further })
                .word_separator(WordSeparator::AsciiSpace)
                .word_splitter(WordSplitter::NoHyphenation);
            for line in textwrap::wrap(&sentence, options) {
                text.push_str(line.trim_end());
                text.push('\n');
            }
        }
    }
}

/// The paint of a class, in the order of the palette of the page.
fn paint_of(class: TlsClass) -> Style {
    const WHITE: u8 = 231;
    const BLACK: u8 = 16;
    let (paper, ink) = match class {
        TlsClass::None => (124, WHITE),
        TlsClass::Ssl => (90, WHITE),
        TlsClass::Tls1_0 => (208, BLACK),
        TlsClass::Tls1_1 => (221, BLACK),
        TlsClass::Tls1_2 => (44, BLACK),
        TlsClass::Tls1_3 => (26, WHITE),
        TlsClass::TlsUnversioned => (60, WHITE),
        TlsClass::NotRecorded => (246, BLACK),
    };
    let color = |number: u8| Some(Color::Ansi256(number.into()));
    Style::new().bg_color(color(paper)).fg_color(color(ink))
}

/// A bar of letters on the color of their class, and the key to them.
fn push_bar(text: &mut String, tls: &TlsCounts, depth: usize, person: &Person) {
    let indent = " ".repeat(depth * INDENT);
    let width = person.width.unwrap_or(USUAL_WIDTH);
    let room = width.saturating_sub(indent.len()).clamp(1, LONGEST_BAR);
    let cells = bars::cells(tls, room);
    if cells.is_empty() {
        return;
    }
    text.push_str(&indent);
    for (class, count) in &cells {
        let style = paint_of(*class);
        let letters = bars::letter(*class).to_string().repeat(*count);
        text.push_str(&format!("{style}{letters}{style:#}"));
    }
    text.push('\n');
    let (words, numbers) = (person.words(), person.numbers());
    let mut line = 0;
    for (class, _) in cells {
        let name = words.class(class);
        let count = numbers.count(tls.get(class));
        let key = format!(" {name}{}{count}", words.labels().colon);
        let wide = key.width() + 1;
        let is_first = line == 0;
        if is_first || line + GAP + wide > width {
            if !is_first {
                text.push('\n');
            }
            text.push_str(&indent);
            line = indent.len();
        } else {
            text.push_str("  ");
            line += GAP;
        }
        let style = paint_of(class);
        text.push_str(&format!("{style}{}{style:#}{key}", bars::letter(class)));
        line += wide;
    }
    text.push('\n');
}

fn push_table(text: &mut String, table: &Table, width: Option<usize>) {
    let width = width.unwrap_or(USUAL_WIDTH);
    let shown: Vec<usize> = (0..table.columns.len())
        .filter(|at| {
            let column = table.columns.get(*at);
            width >= ROOM_FOR_EXTRA || column.is_some_and(|column| !column.is_extra)
        })
        .collect();
    let cell = |row: &[String], at: usize| -> String {
        row.get(at)
            .map(|cell| plain(cell).into_owned())
            .unwrap_or_default()
    };
    // Numbers are never folded, so the heads above them are, before texts must be.
    let whole = HEAD_WIDTHS.map(|head| (head, usize::MAX));
    let mut ways = whole.into_iter().chain([(0, LEAST_TEXT)]);
    let fitting = ways.find_map(|(least, most)| {
        let (mut heads, mut needed) = (Vec::new(), 0);
        for at in &shown {
            let column = table.columns.get(*at)?;
            let cells = table.rows.iter().map(|row| cell(row, *at).width());
            let widest = cells.max().unwrap_or(0);
            let head = folded_head(column, widest.max(least));
            let of_head = head.lines().map(UnicodeWidthStr::width).max();
            let whole = widest.max(of_head.unwrap_or(0));
            needed += match column.is_number || column.is_short {
                true => GAP + whole,
                false => GAP + whole.min(most),
            };
            heads.push(head);
        }
        (needed <= width + GAP).then_some(heads)
    });
    let Some(heads) = fitting else {
        return push_list(text, table, &shown, width);
    };
    let mut drawn = comfy_table::Table::new();
    drawn
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(width + GAP).unwrap_or(u16::MAX))
        .set_header(heads);
    for row in &table.rows {
        drawn.add_row(shown.iter().map(|at| cell(row, *at)));
    }
    for (place, at) in shown.iter().enumerate() {
        let of = table.columns.get(*at);
        let is_number = of.is_some_and(|column| column.is_number);
        let is_short = of.is_some_and(|column| column.is_short);
        if let Some(column) = drawn.column_mut(place) {
            column.set_padding((0, GAP as u16));
            if is_number {
                column.set_cell_alignment(CellAlignment::Right);
            }
            if is_number || is_short {
                column.set_constraint(ColumnConstraint::ContentWidth);
            }
        }
    }
    for line in drawn.lines() {
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

/// The head of a column of numbers in lines as short as its words and a width allow.
fn folded_head(column: &Column, width: usize) -> String {
    let head = plain(&column.head);
    if !column.is_number && !column.is_short {
        return head.into_owned();
    }
    let longest = head.split(' ').map(UnicodeWidthStr::width).max();
    textwrap::fill(&head, longest.unwrap_or(0).max(width))
}

/// What is too wide for a table: each row by itself, its cells one after the other.
fn push_list(text: &mut String, table: &Table, shown: &[usize], width: usize) {
    for row in &table.rows {
        let mut cells = shown.iter().filter_map(|at| {
            let (column, cell) = (table.columns.get(*at)?, row.get(*at)?);
            Some((column, cell))
        });
        if let Some((_, first)) = cells.next() {
            push_folded(text, first, 0, Some(width));
        }
        let told = cells.filter(|(_, cell)| !cell.is_empty() && *cell != "0");
        let told: Vec<String> = told
            .map(|(column, cell)| format!("{}\u{a0}{}", column.head.replace(' ', "\u{a0}"), cell))
            .collect();
        push_folded(text, &told.join("; "), 1, Some(width));
    }
}
