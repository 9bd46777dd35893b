//! Bytes of any encoding to UTF-8, piece by piece.
//!
//! UTF-16 is rewritten as UTF-8; everything else passes through unchanged, and single fields that
//! are not valid UTF-8 are read as windows-1252 by [`text`]. So one damaged byte changes one field.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// The encoding of a file, as the report names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Bytes that are not UTF-8, and not one valid character of several bytes.
    Windows1252,
}

impl Encoding {
    /// The id in the report JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// A field's text: UTF-8, else windows-1252.
pub fn text(field: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(field) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(field.iter().map(|byte| windows_1252(*byte)).collect()),
    }
}

/// What the bytes 0x80 to 0x9F mean in windows-1252; all others are as in Latin-1.
const WINDOWS_1252: [char; 32] = [
    '\u{20ac}', '\u{81}', '\u{201a}', '\u{192}', '\u{201e}', '\u{2026}', '\u{2020}', '\u{2021}',
    '\u{2c6}', '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\u{8d}', '\u{17d}', '\u{8f}',
    '\u{90}', '\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}', '\u{2022}', '\u{2013}', '\u{2014}',
    '\u{2dc}', '\u{2122}', '\u{161}', '\u{203a}', '\u{153}', '\u{9d}', '\u{17e}', '\u{178}',
];

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// What the bytes of a file, or of a part of it, tell about its encoding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EncodingEvidence {
    utf16: Option<Encoding>,
    invalid: bool,
    multibyte: bool,
}

impl EncodingEvidence {
    /// Adds what another part of the file tells.
    pub fn merge(&mut self, other: Self) {
        self.utf16 = self.utf16.or(other.utf16);
        self.invalid |= other.invalid;
        self.multibyte |= other.multibyte;
    }

    /// The encoding that follows.
    pub fn encoding(self) -> Encoding {
        match self.utf16 {
            Some(encoding) => encoding,
            None if self.invalid && !self.multibyte => Encoding::Windows1252,
            None => Encoding::Utf8,
        }
    }
}

/// Number of bytes at the start of a file by which its encoding is recognised.
const PROBE: usize = 512;

/// Rewrites a file as UTF-8 without NUL characters, resumable at any byte.
#[derive(Debug)]
pub struct Decoder {
    kind: Kind,
    /// Bytes of a character that is not complete yet.
    carry: Vec<u8>,
    /// A byte order mark at the very start is dropped.
    at_start: bool,
    encoding_evidence: EncodingEvidence,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Bytes,
    Utf16 { big_endian: bool },
}

impl Decoder {
    /// Recognises the encoding by the first bytes of a file: byte order marks, else the zero bytes
    /// that Latin letters have in UTF-16.
    pub fn detect(head: &[u8]) -> Self {
        let head = head.get(..PROBE).unwrap_or(head);
        let kind = match head {
            [0xff, 0xfe, ..] => Kind::Utf16 { big_endian: false },
            [0xfe, 0xff, ..] => Kind::Utf16 { big_endian: true },
            _ => Self::detect_without_mark(head),
        };
        Self {
            kind,
            carry: Vec::new(),
            at_start: true,
            encoding_evidence: EncodingEvidence {
                utf16: match kind {
                    Kind::Bytes => None,
                    Kind::Utf16 { big_endian: false } => Some(Encoding::Utf16Le),
                    Kind::Utf16 { big_endian: true } => Some(Encoding::Utf16Be),
                },
                ..EncodingEvidence::default()
            },
        }
    }

    /// For a part of a file that begins with a whole character.
    pub fn inside(is_utf16: bool) -> Self {
        let start: &[u8] = if is_utf16 { &[0xff, 0xfe] } else { &[] };
        Self {
            at_start: false,
            ..Self::detect(start)
        }
    }

    /// What was seen of the encoding.
    pub fn encoding_evidence(&self) -> EncodingEvidence {
        self.encoding_evidence
    }

    /// Whether the last bytes are the beginning of a character.
    pub fn is_inside_character(&self) -> bool {
        !self.carry.is_empty()
    }

    fn detect_without_mark(head: &[u8]) -> Kind {
        let pairs = head.chunks_exact(2);
        let all = pairs.len();
        let (mut little, mut big) = (0, 0);
        for pair in pairs {
            little += usize::from(pair[0] != 0 && pair[1] == 0);
            big += usize::from(pair[0] == 0 && pair[1] != 0);
        }
        if all > 0 && little * 2 > all {
            Kind::Utf16 { big_endian: false }
        } else if all > 0 && big * 2 > all {
            Kind::Utf16 { big_endian: true }
        } else {
            Kind::Bytes
        }
    }

    /// The encoding, as far as it was seen.
    pub fn encoding(&self) -> Encoding {
        self.encoding_evidence.encoding()
    }

    /// The next piece as UTF-8. `scratch` is used where the piece cannot be lent out as it is.
    pub fn push<'a>(&mut self, bytes: &'a [u8], scratch: &'a mut Vec<u8>) -> &'a [u8] {
        match self.kind {
            Kind::Bytes => {
                scratch.clear();
                self.push_bytes(bytes, scratch)
            }
            Kind::Utf16 { big_endian } => {
                let length = self.push_utf16(bytes, big_endian, scratch);
                self.without_mark(scratch.get(..length).unwrap_or_default())
            }
        }
    }

    /// What is left at the end: a character that was cut is dropped, unless the file is in
    /// windows-1252, where every byte is a character.
    pub fn finish<'a>(&mut self, scratch: &'a mut Vec<u8>) -> &'a [u8] {
        scratch.clear();
        if self.kind == Kind::Bytes && self.encoding() == Encoding::Windows1252 {
            scratch.append(&mut self.carry);
        }
        self.carry.clear();
        scratch
    }

    fn push_bytes<'a>(&mut self, bytes: &'a [u8], scratch: &'a mut Vec<u8>) -> &'a [u8] {
        let survey = scan::survey(bytes);
        let is_lent = self.carry.is_empty() && !survey.nul;
        let whole: &'a [u8] = if is_lent {
            bytes
        } else {
            scratch.append(&mut self.carry);
            scratch.extend(bytes.iter().filter(|byte| **byte != 0));
            scratch
        };
        let complete = if is_lent && !survey.beyond_ascii {
            whole.len()
        } else if self.encoding_evidence.multibyte {
            // Nothing can change the encoding any more.
            whole.len() - cut_character(whole)
        } else {
            self.judge(whole)
        };
        self.carry
            .extend_from_slice(whole.get(complete..).unwrap_or_default());
        self.without_mark(whole.get(..complete).unwrap_or_default())
    }

    /// Looks for bytes that are not UTF-8; returns how many bytes are complete characters.
    fn judge(&mut self, bytes: &[u8]) -> usize {
        let mut start = 0;
        while let Some(rest) = bytes.get(start..) {
            let (valid, invalid) = match std::str::from_utf8(rest) {
                Ok(_) => (rest.len(), None),
                Err(error) => match error.error_len() {
                    None => {
                        self.encoding_evidence.multibyte |= !rest[..error.valid_up_to()].is_ascii();
                        return start + error.valid_up_to();
                    }
                    Some(length) => (error.valid_up_to(), Some(length)),
                },
            };
            self.encoding_evidence.multibyte |= !rest[..valid].is_ascii();
            let Some(length) = invalid else { break };
            self.encoding_evidence.invalid = true;
            start += valid + length;
        }
        bytes.len()
    }

    fn without_mark<'a>(&mut self, text: &'a [u8]) -> &'a [u8] {
        if text.is_empty() || !std::mem::take(&mut self.at_start) {
            return text;
        }
        text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text)
    }

    /// Writes UTF-8 to the front of `out`, and says how much of it.
    fn push_utf16(&mut self, bytes: &[u8], big_endian: bool, out: &mut Vec<u8>) -> usize {
        let joined;
        let bytes = if self.carry.is_empty() {
            bytes
        } else {
            self.carry.extend_from_slice(bytes);
            joined = std::mem::take(&mut self.carry);
            &joined
        };
        let mut end = bytes.len() & !1;
        if end >= 2 && is_high_surrogate(unit(&bytes[end - 2..end], big_endian)) {
            end -= 2;
        }
        let (mut whole, cut) = bytes.split_at(end);
        self.carry.extend_from_slice(cut);
        // A unit becomes three bytes at most. What is there already is not cleared first.
        if out.len() < end / 2 * 3 {
            out.resize(end / 2 * 3, 0);
        }
        let mut filled = 0;
        // Runs of ASCII are the bulk of every trace; the rest goes letter by letter.
        while !whole.is_empty() {
            if !big_endian {
                let units = scan::narrow(whole, out.get_mut(filled..).unwrap_or_default());
                filled += units;
                whole = whole.get(2 * units..).unwrap_or_default();
            }
            let slow = whole.len().min(2 * SLOW_UNITS);
            let used = push_code_units(whole, slow, big_endian, out, &mut filled);
            whole = whole.get(used..).unwrap_or_default();
        }
        filled
    }
}

/// Units that are read one by one behind a letter that is not ASCII, before ASCII is tried again.
const SLOW_UNITS: usize = 16;

fn unit(pair: &[u8], big_endian: bool) -> u16 {
    let pair = [pair[0], pair[1]];
    if big_endian {
        u16::from_be_bytes(pair)
    } else {
        u16::from_le_bytes(pair)
    }
}

fn is_high_surrogate(unit: u16) -> bool {
    (0xd800..0xdc00).contains(&unit)
}

/// Writes at least `least` bytes of UTF-16 as UTF-8 behind what is filled; says how many it read.
fn push_code_units(
    utf16: &[u8],
    least: usize,
    big_endian: bool,
    out: &mut [u8],
    filled: &mut usize,
) -> usize {
    let mut units = utf16
        .chunks_exact(2)
        .map(|pair| unit(pair, big_endian))
        .peekable();
    let mut used = 0;
    while used < least {
        let Some(first) = units.next() else { break };
        used += 2;
        let second = if is_high_surrogate(first) {
            units.next_if(|next| (0xdc00..0xe000).contains(next))
        } else {
            None
        };
        used += 2 * usize::from(second.is_some());
        if first == 0 {
            continue;
        }
        for character in char::decode_utf16([Some(first), second].into_iter().flatten()) {
            let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
            let mut bytes = [0; 4];
            let bytes = character.encode_utf8(&mut bytes).as_bytes();
            if let Some(to) = out.get_mut(*filled..*filled + bytes.len()) {
                to.copy_from_slice(bytes);
            }
            *filled += bytes.len();
        }
    }
    used
}

/// How many bytes at the end are the beginning of a character of UTF-8.
fn cut_character(bytes: &[u8]) -> usize {
    let last = bytes.get(bytes.len().saturating_sub(3)..).unwrap_or(bytes);
    let Some(lead) = last.iter().rposition(|byte| *byte >= 0xc0 || *byte < 0x80) else {
        return 0;
    };
    let start = last.get(lead..).unwrap_or_default();
    match std::str::from_utf8(start) {
        Err(error) if error.error_len().is_none() => start.len() - error.valid_up_to(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decode(bytes: &[u8], piece: usize) -> (Vec<u8>, Encoding) {
        let mut decoder = Decoder::detect(bytes);
        let mut all = Vec::new();
        let mut scratch = Vec::new();
        for piece in bytes.chunks(piece) {
            all.extend_from_slice(decoder.push(piece, &mut scratch));
        }
        all.extend_from_slice(decoder.finish(&mut scratch));
        (all, decoder.encoding())
    }

    fn utf16(text: &str, big_endian: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| {
                if big_endian {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    }

    const TEXT: &str = "date_time_utc,subject\r\n2026,Größe 注文 😀\r\nabc";

    #[test]
    fn all_encodings_give_the_same_text_however_cut() {
        for piece in 1..9 {
            assert_eq!(
                decode(TEXT.as_bytes(), piece),
                (TEXT.into(), Encoding::Utf8)
            );
            let marked = format!("\u{feff}{TEXT}");
            assert_eq!(
                decode(marked.as_bytes(), piece),
                (TEXT.into(), Encoding::Utf8)
            );
            for (big_endian, encoding) in [(false, Encoding::Utf16Le), (true, Encoding::Utf16Be)] {
                for text in [TEXT, &marked] {
                    let bytes = utf16(text, big_endian);
                    assert_eq!(decode(&bytes, piece), (TEXT.into(), encoding), "{piece}");
                }
            }
        }
    }

    #[test]
    fn windows_1252_is_told_by_having_no_valid_character() {
        assert_eq!(
            decode(b"a,Gr\xf6\xdfe,b", 2),
            (b"a,Gr\xf6\xdfe,b".into(), Encoding::Windows1252)
        );
        let (_, mostly_utf8) = decode("Größe,\u{1f600},".as_bytes(), 3);
        assert_eq!(mostly_utf8, Encoding::Utf8);
        let mut damaged = "Größe,".as_bytes().to_vec();
        damaged.extend_from_slice(b"\xff,x");
        assert_eq!(decode(&damaged, 3).1, Encoding::Utf8);
        assert_eq!(text(b"\x80 \x92 \xe9"), "\u{20ac} \u{2019} é");
    }

    #[test]
    fn a_character_cut_at_the_end_is_no_reason() {
        let cut = &"abc,😀".as_bytes()[..6];
        assert_eq!(decode(cut, 1), (b"abc,".into(), Encoding::Utf8));
        assert_eq!(
            decode(b"caf\xe9,caf\xe9", 2),
            (b"caf\xe9,caf\xe9".into(), Encoding::Windows1252)
        );
    }

    #[test]
    fn nul_characters_are_dropped() {
        assert_eq!(decode(b"a\0b\0\0\0cdefgh", 3).0, b"abcdefgh");
        let bytes = utf16("ab\0cdefg", false);
        assert_eq!(decode(&bytes, 3).0, b"abcdefg");
        // Beside the beginning of a character, which they do not make whole.
        for piece in 1..9 {
            assert_eq!(decode(b"abcdef\xe9\0\0", piece).0, b"abcdef", "{piece}");
        }
    }

    #[test]
    fn lone_surrogates_become_the_replacement_character() {
        let mut bytes = utf16("abcdef", false);
        bytes.extend_from_slice(&[0x3d, 0xd8, b'x', 0]);
        assert_eq!(decode(&bytes, 1).0, "abcdef\u{fffd}x".as_bytes());
    }

    /// Letters of all kinds, damage and cuts.
    fn mixed() -> impl Strategy<Value = Vec<u8>> {
        let part = prop_oneof![
            4 => Just(b"plain ascii text of some length, longer than any vector of a processor is, and more".to_vec()),
            2 => "[äß注😀é]{1,6}".prop_map(String::into_bytes),
            1 => prop::collection::vec(prop_oneof![any::<u8>(), Just(0), Just(0xe9)], 0..6),
        ];
        prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn any_cut_decodes_the_same(bytes in mixed(), piece in 1..200_usize) {
            prop_assert_eq!(decode(&bytes, piece), decode(&bytes, bytes.len().max(1)));
            for big_endian in [false, true] {
                // The encoding is recognised by its first letters.
                let text = format!("{}{}", "a".repeat(256), String::from_utf8_lossy(&bytes));
                let wide = utf16(&text, big_endian);
                let expected = text.replace('\0', "").into_bytes();
                prop_assert_eq!(&decode(&wide, piece).0, &expected);
            }
        }
    }
}
