//! Workbooks: their parts are the fuzzer's, the archive around them is whole.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use tally::read_source;
use mailflow_insight_fuzz::{options, read_both_ways, zipped};

const PARTS: [&str; 4] = [
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
];

const BOOK: &str = "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>\
</sheets></workbook>";
const RELATIONS: &str = "<Relationships><Relationship Id=\"rId1\" Type=\"worksheet\" \
Target=\"worksheets/sheet1.xml\"/></Relationships>";

fuzz_target!(|data: &[u8]| {
    // Parts are told apart by a byte that no text has.
    let mut told = data.split(|byte| *byte == 0xff);
    let parts: Vec<(&str, &[u8])> = PARTS
        .iter()
        .zip([&b""[..], b"", BOOK.as_bytes(), RELATIONS.as_bytes()])
        .map(|(path, usual)| (*path, told.next().unwrap_or(usual)))
        .collect();
    let book = zipped(&parts);
    let mut tallies = 0;
    let options = options(Vec::new());
    read_source("a.xlsx", Cursor::new(&book), &options, &mut |_, _| tallies += 1);
    assert!(tallies > 0, "a file is always told of");
    // A workbook is read from any pieces.
    let piece = data.first().copied().unwrap_or(1);
    read_both_ways("", &[&[piece][..], &book].concat());
});
