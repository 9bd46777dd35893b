//! Finds the attachment of one kind in a mail, line by line.
//!
//! Only what TLS reports need: boundaries, part headers, mails in mails, base64 and quoted-printable.
//! Everything else is passed over.

/// An attachment above this size is no report.
const MAX_PART: usize = 32 << 20;
/// Multiparts in multiparts; deeper ones are not looked into.
const MAX_BOUNDARIES: usize = 32;

/// A header of a mail or of a part, unfolded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// Its name as written.
    pub name: String,
    /// Its value without blanks around it.
    pub value: String,
}

/// Collects headers from lines, unfolding them.
#[derive(Debug, Default)]
pub struct Headers {
    /// The headers so far.
    pub list: Vec<Header>,
    size: usize,
}

/// Headers above this size in total are not kept.
const MAX_HEADERS: usize = 4 << 20;

impl Headers {
    /// The next line; false for the empty line that ends the headers.
    pub fn line(&mut self, line: &str) -> bool {
        let trimmed = line.trim_end();
        if trimmed.is_empty() && (line.is_empty() || line == trimmed || self.list.is_empty()) {
            return self.list.is_empty();
        }
        self.size += line.len();
        if self.size > MAX_HEADERS {
            return true;
        }
        let indented = line.starts_with([' ', '\t']);
        if let Some((name, value)) = field(line).filter(|_| !indented) {
            self.list.push(Header {
                name: name.to_owned(),
                value: value.trim().to_owned(),
            });
        } else if indented || !line.starts_with("From ") {
            // Headers that were pasted often lost their indent.
            if let Some(last) = self.list.last_mut() {
                last.value.push(' ');
                last.value.push_str(line.trim());
            }
        }
        true
    }

    /// The values of all `Received` headers, the newest first.
    pub fn received(&self) -> impl Iterator<Item = &str> {
        let named = |header: &&Header| header.name.eq_ignore_ascii_case("Received");
        self.list
            .iter()
            .filter(named)
            .map(|header| header.value.as_str())
    }

    /// The first header of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut same = self
            .list
            .iter()
            .filter(|header| header.name.eq_ignore_ascii_case(name));
        same.next().map(|header| header.value.as_str())
    }
}

/// The name and the value of a line that begins a header: `Name:`, a letter first, and no blank before
/// the colon.
pub fn field(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_name = name.len() < 128 && name.bytes().all(|byte| byte.is_ascii_graphic());
    (begins && is_name).then_some((name, value))
}

/// The type of a `Content-Type`, in small letters.
pub fn media_type(content_type: &str) -> String {
    content_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// A parameter of a `Content-Type`.
pub fn parameter<'a>(content_type: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = content_type.split_once(';')?.1;
    loop {
        let (key, behind) = rest.split_once('=')?;
        let behind = behind.trim_start();
        let (value, next) = match behind.strip_prefix('"') {
            Some(quoted) => {
                let (value, next) = quoted.split_once('"').unwrap_or((quoted, ""));
                (value, next.split_once(';').map_or("", |(_, next)| next))
            }
            None => behind.split_once(';').unwrap_or((behind, "")),
        };
        let key = key.rsplit(';').next().unwrap_or(key);
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(value.trim());
        }
        rest = next;
    }
}

/// The part that was looked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Its bytes, decoded.
    pub content: Vec<u8>,
    /// It is larger than is accepted.
    pub damaged: bool,
}

/// Walks through the body of a mail.
#[derive(Debug)]
pub struct PartFinder {
    wanted: fn(&str) -> bool,
    boundaries: Vec<String>,
    state: PartState,
    text: Vec<u8>,
    encoding: TransferEncoding,
    damaged: bool,
    found: Option<Part>,
}

/// How the bytes of a part are written as lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TransferEncoding {
    Plain,
    Base64,
    QuotedPrintable,
}

impl TransferEncoding {
    fn of(headers: &Headers) -> Self {
        let told = headers.get("Content-Transfer-Encoding").unwrap_or_default();
        let is = |name: &str| told.trim().eq_ignore_ascii_case(name);
        if is("base64") {
            Self::Base64
        } else if is("quoted-printable") {
            Self::QuotedPrintable
        } else {
            Self::Plain
        }
    }

    fn decode(self, text: Vec<u8>) -> Vec<u8> {
        match self {
            Self::Plain => text,
            Self::Base64 => from_base64(&text),
            Self::QuotedPrintable => from_quoted_printable(&text),
        }
    }
}

#[derive(Debug)]
enum PartState {
    Between,
    Headers(Headers),
    Collecting,
}

impl PartFinder {
    /// Looks for a part whose media type fits, in a mail with these headers.
    pub fn new(headers: &Headers, wanted: fn(&str) -> bool) -> Self {
        let mut finder = Self {
            wanted,
            boundaries: Vec::new(),
            state: PartState::Between,
            text: Vec::new(),
            encoding: TransferEncoding::Plain,
            damaged: false,
            found: None,
        };
        finder.enter(headers);
        finder
    }

    fn enter(&mut self, headers: &Headers) {
        let content_type = headers.get("Content-Type").unwrap_or_default();
        let kind = media_type(content_type);
        self.state = PartState::Between;
        if kind.starts_with("multipart/") {
            if let Some(boundary) = parameter(content_type, "boundary")
                && !boundary.is_empty()
                && self.boundaries.len() < MAX_BOUNDARIES
            {
                self.boundaries.push(boundary.to_owned());
            }
        } else if kind == "message/rfc822" {
            // A mail that was forwarded as it came: its headers follow.
            self.state = PartState::Headers(Headers::default());
        } else if (self.wanted)(&kind) && self.found.is_none() {
            self.encoding = TransferEncoding::of(headers);
            self.text.clear();
            self.damaged = false;
            self.state = PartState::Collecting;
        }
    }

    /// The next line of the body, without its line end.
    pub fn line(&mut self, line: &str) {
        if let Some(rest) = line.strip_prefix("--") {
            let rest = rest.trim_end();
            let name = rest.strip_suffix("--").unwrap_or(rest);
            if self
                .boundaries
                .iter()
                .any(|boundary| boundary == rest || boundary == name)
            {
                self.end_part();
                let closed = !self.boundaries.iter().any(|boundary| boundary == rest);
                self.state = if closed {
                    PartState::Between
                } else {
                    PartState::Headers(Headers::default())
                };
                return;
            }
        }
        match &mut self.state {
            PartState::Between => {}
            PartState::Headers(headers) => {
                let no_headers = headers.list.is_empty() && line.trim().is_empty();
                if no_headers {
                    self.state = PartState::Between;
                } else if !headers.line(line) {
                    let headers = std::mem::take(headers);
                    self.enter(&headers);
                }
            }
            PartState::Collecting if self.text.len() + line.len() < MAX_PART => {
                self.text.extend_from_slice(line.as_bytes());
                self.text.push(b'\n');
            }
            PartState::Collecting => self.damaged = true,
        }
    }

    fn end_part(&mut self) {
        if !matches!(self.state, PartState::Collecting) {
            return;
        }
        self.state = PartState::Between;
        let text = std::mem::take(&mut self.text);
        self.found = Some(Part {
            content: self.encoding.decode(text),
            damaged: self.damaged,
        });
    }

    /// The part, when the mail is at its end.
    pub fn finish(mut self) -> Option<Part> {
        self.end_part();
        self.found
    }
}

/// Decodes base64. What is no letter of it is passed over, as RFC 2045 asks for, and so is what
/// follows the padding.
fn from_base64(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0_u32);
    for byte in text {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => break,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xff).unwrap_or_default());
        }
    }
    bytes
}

/// Decodes quoted-printable: `=3D` is a byte, a `=` at the end of a line joins it to the next one.
/// An equals sign that begins neither stays as it is.
fn from_quoted_printable(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let content = line.trim_ascii_end();
        let is_joined = content.ends_with(b"=");
        let mut rest = content.strip_suffix(b"=").unwrap_or(content);
        while let Some((first, behind)) = rest.split_first() {
            let escaped = if *first == b'=' {
                hex_pair(behind)
            } else {
                None
            };
            bytes.push(escaped.unwrap_or(*first));
            rest = escaped.and_then(|_| behind.get(2..)).unwrap_or(behind);
        }
        if !is_joined && line.ends_with(b"\n") {
            bytes.push(b'\n');
        }
    }
    bytes
}

fn hex_pair(text: &[u8]) -> Option<u8> {
    let digits = std::str::from_utf8(text.get(..2)?).ok()?;
    let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_hex.then(|| u8::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(mail: &str) -> Option<Part> {
        let mut headers = Headers::default();
        let mut lines = mail.lines();
        for line in lines.by_ref() {
            if !headers.line(line) {
                break;
            }
        }
        let mut finder = PartFinder::new(&headers, |kind| kind == "application/x");
        lines.for_each(|line| finder.line(line));
        finder.finish()
    }

    #[test]
    fn parts_in_parts() {
        let mail = "Content-Type: multipart/mixed;\r\n boundary=\"a b\"\r\n\r\nContent-Type: application/x\n\nno\n\
            --a b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\nplain\n--c\n\
            Content-Type: application/x; name=y\nContent-Transfer-Encoding: base64\n\naGVs\nbG8=\n--c--\nrest\n--a b--\n";
        let found = Some(Part {
            content: b"hello".to_vec(),
            damaged: false,
        });
        assert_eq!(find(mail), found);
        assert_eq!(
            find("Content-Type: text/plain\n\n--c\nContent-Type: application/x\n\nx\n"),
            None
        );
        assert_eq!(
            find("Content-Type: application/x\n\nx").map(|part| part.content),
            Some(b"x\n".to_vec())
        );
    }

    #[test]
    fn parameters_may_be_quoted() {
        let of = |name| parameter("a/b; x=\"1;y=2\" ; flag; Y=3;z=\"4", name);
        assert_eq!(
            (of("x"), of("y"), of("z"), of("w")),
            (Some("1;y=2"), Some("3"), Some("4"), None)
        );
    }

    #[test]
    fn base64_of_every_length() {
        assert_eq!(from_base64(b"YQ=="), b"a");
        assert_eq!(from_base64(b"YWI="), b"ab");
        assert_eq!(from_base64(b"YW\nJj"), b"abc");
        assert_eq!(from_base64(b"!YW*Jj"), b"abc");
    }

    #[test]
    fn quoted_printable_as_rfc_2045_has_it() {
        assert_eq!(
            from_quoted_printable(b"a=3Db=c3=A9 =\nc \nd="),
            "a=b\u{e9} c\nd".as_bytes()
        );
        assert_eq!(from_quoted_printable(b"a=zz=4"), b"a=zz=4");
    }

    #[test]
    fn a_mail_in_a_mail() {
        let mail = "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: message/rfc822\n\n\
            Subject: inner\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: application/x\n\n\
            found\n--b--\n--a--\n";
        assert_eq!(
            find(mail).map(|part| part.content),
            Some(b"found\n".to_vec())
        );
    }
}
