//! Lines and letters beside the plainest way to find them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trace::decode::{self, Decoder};
use trace::lines::{TextLine, Lines};

/// The lines of a text, with their numbers.
fn lines(text: &[u8], piece: usize) -> Vec<(u64, String)> {
    let mut lines = Lines::default();
    let mut told = Vec::new();
    let mut each = |line: TextLine<'_>| told.push((line.number, line.text().into_owned()));
    for piece in text.chunks(piece) {
        lines.push(piece, &mut each);
    }
    lines.finish(&mut each);
    told
}

/// The same, as simply as can be.
fn plain_lines(text: &[u8]) -> Vec<(u64, String)> {
    let whole = text.strip_suffix(b"\n").unwrap_or(text);
    if text.is_empty() {
        return Vec::new();
    }
    let each = whole.split(|byte| *byte == b'\n');
    let each = each.map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    (1..).zip(each.map(|line| decode::text(line).into_owned())).collect()
}

/// A file as UTF-8.
fn decoded(bytes: &[u8], piece: usize) -> Vec<u8> {
    let mut decoder = Decoder::detect(bytes);
    let (mut scratch, mut text) = (Vec::new(), Vec::new());
    for piece in bytes.chunks(piece) {
        text.extend_from_slice(decoder.push(piece, &mut scratch));
    }
    text.extend_from_slice(decoder.finish(&mut scratch));
    text
}

fuzz_target!(|data: &[u8]| {
    let Some((piece, data)) = data.split_first() else {
        return;
    };
    let piece = usize::from(*piece).max(1);
    let plain = plain_lines(data);
    assert_eq!(lines(data, usize::MAX), plain);
    assert_eq!(lines(data, piece), plain);
    assert_eq!(decoded(data, piece), decoded(data, usize::MAX));
    // UTF-16 beside the standard library: it leaves zeros out, and what a cut letter leaves at the end.
    let (pairs, _) = data.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
    let is_begun = |unit: &u16| (0xd800..0xdc00).contains(unit);
    let whole = &units[..units.iter().rposition(|unit| !is_begun(unit)).map_or(0, |at| at + 1)];
    let expected: String = String::from_utf16_lossy(whole).replace('\0', "");
    for (mark, bytes) in [
        ([0xff, 0xfe], whole.iter().flat_map(|unit| unit.to_le_bytes()).collect::<Vec<u8>>()),
        ([0xfe, 0xff], whole.iter().flat_map(|unit| unit.to_be_bytes()).collect()),
    ] {
        let file = [&mark[..], &bytes].concat();
        for piece in [piece, usize::MAX] {
            assert_eq!(String::from_utf8_lossy(&decoded(&file, piece)), expected);
        }
    }
});
