//! Lines of a text in pieces of any size, for files that are no tables.

use std::borrow::Cow;

use super::decode;

/// A longer line is passed over.
pub const MAX_LINE: usize = 1 << 20;

/// Cuts lines; memory holds one line at most.
#[derive(Debug, Default)]
pub struct Lines {
    held: Vec<u8>,
    too_long: bool,
    line: u64,
}

/// A line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextLine<'a> {
    /// Its bytes without the line end; `None` above [`MAX_LINE`].
    pub bytes: Option<&'a [u8]>,
    /// The same as text, where that is known already.
    text: Option<&'a str>,
    /// Its number, from 1.
    pub number: u64,
}

impl<'a> TextLine<'a> {
    /// Its text, empty above [`MAX_LINE`].
    pub fn text(&self) -> Cow<'a, str> {
        match self.text {
            Some(text) => Cow::Borrowed(text),
            None => decode::text(self.bytes.unwrap_or_default()),
        }
    }

    /// What lone carriage returns part it into, all under its number; itself where it has none.
    pub fn parts(self) -> impl Iterator<Item = Self> {
        let bytes = self.bytes.unwrap_or_default();
        let is_lost = self.bytes.is_none();
        let mut start = 0;
        bytes.split(|byte| *byte == b'\r').map(move |part| {
            let place = start..start + part.len();
            start = place.end + 1;
            Self {
                bytes: (!is_lost).then_some(part),
                text: self.text.and_then(|text| text.get(place)),
                number: self.number,
            }
        })
    }
}

impl Lines {
    /// Gives every line that ends in `text` to `each`.
    pub fn push(&mut self, text: &[u8], each: &mut dyn FnMut(TextLine<'_>)) {
        // Looked at once, and not line by line.
        let decoded = std::str::from_utf8(text).ok();
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', text) {
            let line = text.get(start..end).unwrap_or_default();
            if self.held.is_empty() && !self.too_long {
                let decoded = decoded.and_then(|text| text.get(start..end));
                self.give(line, decoded, each);
            } else {
                self.hold(line);
                let held = std::mem::take(&mut self.held);
                self.give(&held, None, each);
            }
            start = end + 1;
        }
        self.hold(text.get(start..).unwrap_or_default());
    }

    /// The last line needs no line end.
    pub fn finish(&mut self, each: &mut dyn FnMut(TextLine<'_>)) {
        let held = std::mem::take(&mut self.held);
        if !held.is_empty() || self.too_long {
            self.give(&held, None, each);
        }
    }

    /// Whether no line is under way.
    pub fn is_between_lines(&self) -> bool {
        self.held.is_empty() && !self.too_long
    }

    /// Lines so far.
    pub fn count(&self) -> u64 {
        self.line
    }

    fn hold(&mut self, text: &[u8]) {
        if self.held.len() + text.len() > MAX_LINE {
            self.too_long = true;
            self.held.clear();
        } else if !self.too_long {
            self.held.extend_from_slice(text);
        }
    }

    fn give(&mut self, line: &[u8], text: Option<&str>, each: &mut dyn FnMut(TextLine<'_>)) {
        self.line += 1;
        let bytes = line.strip_suffix(b"\r").unwrap_or(line);
        let text = text.and_then(|text| text.get(..bytes.len()));
        let fits = !std::mem::take(&mut self.too_long) && bytes.len() <= MAX_LINE;
        each(TextLine {
            bytes: fits.then_some(bytes),
            text: text.filter(|_| fits),
            number: self.line,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_in_any_pieces() {
        let text = "a\r\n\nbcdé\ne";
        for piece in 1..=text.len() {
            let mut lines = Lines::default();
            let mut found = Vec::new();
            let mut each = |line: TextLine<'_>| {
                let bytes = line
                    .bytes
                    .map(|bytes| String::from_utf8_lossy(bytes).into_owned());
                assert_eq!(bytes.as_deref(), Some(&*line.text()));
                found.push((line.number, bytes));
            };
            for piece in text.as_bytes().chunks(piece) {
                lines.push(piece, &mut each);
            }
            lines.finish(&mut each);
            let expected = ["a", "", "bcdé", "e"].map(|text| Some(text.to_owned()));
            assert_eq!(found, (1..).zip(expected).collect::<Vec<_>>());
        }
    }

    #[test]
    fn parts_between_carriage_returns() {
        for (text, expected) in [
            ("a\rbé\rc\r\n", &["a", "bé", "c"][..]),
            ("\r\rb\n", &["", "", "b"]),
            ("a\n", &["a"]),
        ] {
            Lines::default().push(text.as_bytes(), &mut |line| {
                let parts: Vec<String> = line
                    .parts()
                    .map(|part| {
                        assert_eq!(
                            (part.number, part.text().as_bytes()),
                            (1, part.bytes.unwrap())
                        );
                        part.text().into_owned()
                    })
                    .collect();
                assert_eq!(parts, expected, "{text:?}");
            });
        }
    }

    #[test]
    fn an_endless_line_is_passed_over() {
        let mut lines = Lines::default();
        let mut found = Vec::new();
        for _ in 0..3 {
            lines.push(&vec![b'x'; MAX_LINE / 2], &mut |_| {});
        }
        lines.push(b"x\ny\n", &mut |line| {
            found.push(line.bytes.map(<[u8]>::len))
        });
        assert_eq!(found, [None, Some(1)]);
    }
}
