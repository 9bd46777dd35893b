//! `formats.md`, Workbooks.

use mailflow_insight::trace::Note;

use crate::rules_exchange::archives::zip_of;
use crate::rules_exchange::rows::{CONNECTOR_COLUMNS, SUMMARY_COLUMNS};
use crate::rules_exchange::{hold, rule};

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook with these sheets, each as the content of its `sheetData`.
pub(crate) fn book(properties: &str, strings: &str, sheets: &[&str]) -> Vec<u8> {
    let listed: String = (1..=sheets.len())
        .map(|n| format!("<sheet name=\"S{n}\" sheetId=\"{n}\" r:id=\"r{n}\"/>"))
        .collect();
    let related: String = (1..=sheets.len())
        .map(|n| {
            format!("<Relationship Id=\"r{n}\" Type=\"{KINDS}/worksheet\" Target=\"/xl/worksheets/s{n}.xml\"/>")
        })
        .collect();
    let workbook = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{KINDS}\"><workbookPr {properties}/><sheets>{listed}</sheets></workbook>"
    );
    let relations = format!(
        "<Relationships>{related}<Relationship Id=\"s\" Type=\"{KINDS}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
    );
    let top = format!(
        "<Relationships><Relationship Id=\"a\" Type=\"{KINDS}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let strings = format!("<sst xmlns=\"{MAIN}\">{strings}</sst>");
    let sheets: Vec<(String, String)> = (1..)
        .zip(sheets)
        .map(|(n, rows)| {
            let sheet =
                format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>");
            (format!("xl/worksheets/s{n}.xml"), sheet)
        })
        .collect();
    let mut members: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", top.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
    ];
    members.extend(
        sheets
            .iter()
            .map(|(name, sheet)| (name.as_str(), sheet.as_bytes())),
    );
    zip_of(&members)
}

/// A row of cells that begin with `=` for a number, `!` for an error, `?` for a boolean, and are text
/// otherwise; empty ones are missing.
pub(crate) fn row(number: usize, cells: &[&str]) -> String {
    let cell = |(column, text): (usize, &&str)| {
        let place = format!("{}{number}", char::from(b'A' + column as u8));
        let (kind, text) = text.split_at(text.len().min(1));
        match kind {
            "" => String::new(),
            "=" => format!("<c r=\"{place}\"><v>{text}</v></c>"),
            "!" => format!("<c r=\"{place}\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"),
            "?" => format!("<c r=\"{place}\" t=\"b\"><v>{text}</v></c>"),
            "#" => format!("<c r=\"{place}\" t=\"s\"><v>{text}</v></c>"),
            _ => format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{kind}{text}</t></is></c>"),
        }
    };
    let cells: String = cells.iter().enumerate().map(cell).collect();
    format!("<row r=\"{number}\">{cells}</row>")
}

const SENT: [&str; 5] = [
    "a@b.example",
    "b@hush.example",
    "",
    "198.51.100.9",
    "Delivered",
];

fn message(number: usize, date: &str) -> String {
    let id = format!("&lt;{number}@x&gt;");
    let cells: Vec<&str> = [&[date][..], &SENT, &[&id]].concat();
    row(number, &cells)
}

fn header(number: usize) -> String {
    row(number, &SUMMARY_COLUMNS)
}

#[test]
fn further_sheets_that_could_be_read_are_named() {
    let first = format!("{}{}", header(1), message(2, "2026-11-16 10:00"));
    // Behind a title, of another kind, without a header, and damaged.
    let titled = format!("{}{}", row(1, &["November"]), header(3));
    let connectors = row(1, &CONNECTOR_COLUMNS);
    let prose = row(1, &["Seen by", "Ann"]);
    let file = book("", "", &[&first, &titled, &prose, &connectors, "<row><c"]);
    let further = |file: &[u8]| {
        let report = rule("").file("book.xlsx", file).read(false).unwrap();
        let mut notes = report.files[0].notes.iter();
        notes.find_map(|note| match note {
            Note::FurtherSheets { sheets } => Some(sheets.join(" ")),
            _ => None,
        })
    };
    assert_eq!(further(&file).as_deref(), Some("S2 S4"));
    assert_eq!(further(&book("", "", &[&prose, &first, &prose])), None);
    // A workbook of thousands of sheets does not have its notes filled with them.
    let many: Vec<&str> = std::iter::repeat_n(first.as_str(), 50).collect();
    let named = further(&book("", "", &many)).unwrap();
    assert_eq!(named.split(' ').count(), 20);
}

#[test]
fn rows_go_the_way_of_a_table() {
    let titles = [
        row(1, &["Report of hush"]),
        "<row r=\"2\"/>".to_owned(),
        row(3, &["", "more"]),
    ]
    .concat();
    let notes: String = (1..=11).map(|n| row(n, &["a note"])).collect();
    let sheet = [
        titles.clone(),
        header(4),
        message(5, "=46342.7571"),
        row(6, &["", " ", "", ""]),
        message(7, "=4.63437571E4"),
        message(8, "18.11.2026 10:00"),
        message(9, "!"),
        header(10),
        row(
            11,
            &[
                "=46345",
                "a@b.example",
                "b@hush.example",
                "",
                "198.51.100.9",
                "x",
                "y",
                "z",
            ],
        ),
    ]
    .concat();
    let late = [notes.clone(), header(12), message(13, "=46342")].concat();
    let plain = [header(1), message(2, "=46342")].concat();
    let listed = "a.xlsx exo-summary - 5/3 bad-date=1@9 too-many-columns=1@11";
    hold([
        rule("under a title; empty rows and the header again are none")
            .file("a.xlsx", book("", "", &[&sheet]))
            .lists(&[listed]),
        rule("their dates")
            .file("a.xlsx", book("", "", &[&sheet]))
            .days(&[
                "2026-11-16 in - 1",
                "2026-11-17 in - 1",
                "2026-11-18 in - 1",
            ]),
        rule("the first sheet that is known, within ten rows")
            .file("a.xlsx", book("", "", &[&notes, &late, "", &plain, &sheet]))
            .lists(&["a.xlsx exo-summary - 1/1"]),
        rule("days since 1904")
            .file(
                "a.xlsx",
                book(
                    "date1904=\"1\"",
                    "",
                    &[&[header(1), message(2, "=44880.7571")].concat()],
                ),
            )
            .days(&["2026-11-16 in - 1"]),
        rule("inside of another archive")
            .file("a.zip", zip_of(&[("in/b.xlsx", &book("", "", &[&plain]))]))
            .lists(&["a.zip/in/b.xlsx exo-summary - 1/1"]),
        rule("no sheet that is known")
            .file("a.xlsx", book("", "", &[&notes, &late]))
            .file("b.xlsx", book("", "", &[&plain]))
            .lists(&["a.xlsx unknown - 0/0", "b.xlsx exo-summary - 1/1"]),
    ]);
}

#[test]
fn texts_that_cells_share_and_words_for_true() {
    let texts: String = CONNECTOR_COLUMNS
        .iter()
        .map(|name| {
            format!(
                "<si><r><t>{}</t></r><r><t>{}</t></r><rPh><t>x</t></rPh></si>",
                &name[..2],
                &name[2..]
            )
        })
        .collect();
    let texts = format!("{texts}<si/><si><t xml:space=\"preserve\"> From X </t></si>");
    let list = [
        row(1, &["#0", "#1", "#2", "#3"]),
        row(2, &["Partner A", "Partner", "?1", "?1"]),
    ]
    .concat();
    let trace = crate::rules_exchange::rows::EXTENDED
        .table(&["custom_data=S:tlsversion=TLS1_2;'S:InboundConnectorData=Name=Partner A'"]);
    hold([rule("a list of connectors")
        .file("list.xlsx", book("", &texts, &[&list]))
        .of(trace)
        .gives(&["in Partner A partner forced 1/1 tls1_2=1"])]);
}

#[test]
fn what_is_made_to_do_harm_ends() {
    let far = format!(
        "{}<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c><c r=\"ZZZZZZ9\"><v>2</v></c></row>",
        [header(1), message(2, "=46342")].concat()
    );
    // One text of a megabyte in every cell of many rows.
    let text = format!("<si><t>{}</t></si>", "x".repeat(1 << 20));
    let cells: String = (0..100).map(|_| "<c t=\"s\"><v>0</v></c>").collect();
    let rows: String = (0..200).map(|_| format!("<row>{cells}</row>")).collect();
    let heavy = [header(1), message(2, "=46342"), rows].concat();
    let cut = format!("{}{}<row r=\"3\"><c", header(1), message(2, "=46342"));
    let mut damaged = book("", "", &[&[header(1), message(2, "=46342")].concat()]);
    let at = damaged
        .windows(13)
        .rposition(|w| w == b"worksheets/s1")
        .unwrap();
    let content = damaged
        .windows(13)
        .position(|w| w == b"worksheets/s1")
        .unwrap()
        + 30;
    assert!(content < at);
    damaged[content] ^= 0xff;
    hold([
        rule("a cell in the last of all places")
            .file("a.xlsx", book("", "", &[&far]))
            .lists(&["a.xlsx exo-summary - 2/1 too-many-columns=1@1048576"]),
        rule("rows that are too long to be held, and more of them than may be unpacked")
            .file("a.xlsx", book("", &text, &[&heavy]))
            .lists(&["a.xlsx exo-summary - 5/1 too-long=3@3 truncated=1@6"]),
        rule("a sheet that ends inside of a tag")
            .file("a.xlsx", book("", "", &[&cut]))
            .lists(&["a.xlsx exo-summary - 2/1 truncated=1@3"]),
        rule("a part that is damaged: nothing is read")
            .file("a.xlsx", damaged)
            .file("b.csv", crate::rules_exchange::rows::EXTENDED.table(&[""]))
            .lists(&["a.xlsx unknown - 0/0", "b.csv exo-extended-trace utf-8 1/1"]),
    ]);
}
