//! Archives of `tar`: a header of 512 bytes before each member, and nothing else to find it by.
//!
//! Read in one direction, as it comes out of a `.gz`. A small reader of its own: what the `tar` crate
//! reads besides members (long names, extended headers) it holds whole in memory, whatever size an
//! archive claims for them.

use std::io::{self, Read};

/// Bytes of a header; contents are filled up to a multiple of it.
pub(super) const BLOCK: usize = 512;
/// A longer name, or more about a member, is made to do harm.
const MAX_ABOUT: u64 = 1 << 20;

/// Whether a file that begins with these bytes is an archive of `tar`.
pub(super) fn is_tar(first: &[u8]) -> bool {
    first.get(257..262) == Some(b"ustar")
}

/// A member that is a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Member {
    /// Its path, without what leads to the top.
    pub path: String,
    /// Bytes of its content.
    pub size: u64,
    /// Whether what is stored is the content as it is.
    pub is_plain: bool,
}

/// What comes next in an archive.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// A file, whose content follows.
    File(Member),
    /// A folder, a link or a device.
    Other,
    /// The end that the archive says itself.
    End,
}

/// Reads an archive from its beginning to its end. All bytes taken are paid from a budget.
pub(super) struct TarReader<'r> {
    source: &'r mut dyn Read,
    /// What was read of the content of the member under way is not among it.
    left: u64,
    /// Bytes that fill up the content to a whole block.
    padding: u64,
    /// Whether it could not be read on inside of a content.
    is_cut: bool,
}

impl<'r> TarReader<'r> {
    /// An archive at its beginning.
    pub(super) fn new(source: &'r mut dyn Read) -> Self {
        Self {
            source,
            left: 0,
            padding: 0,
            is_cut: false,
        }
    }

    /// Whether the content of the last member ended before its time, or could not be read on.
    pub(super) fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// The next member. What was left of the one before is passed over.
    ///
    /// # Errors
    /// Those of the source; `InvalidData` and `UnexpectedEof` where the archive is damaged or cut, and
    /// `QuotaExceeded` where the budget does not suffice.
    pub(super) fn next(&mut self, budget: &mut u64) -> io::Result<Next> {
        self.pass_over(budget)?;
        let mut about = About::default();
        loop {
            pay(budget, BLOCK as u64)?;
            let mut header = [0; BLOCK];
            self.source.read_exact(&mut header)?;
            if header.iter().all(|byte| *byte == 0) {
                return Ok(Next::End);
            }
            check_sum(&header)?;
            let size = number(field(&header, 124..136)).ok_or(io::ErrorKind::InvalidData)?;
            let kind = header.get(156).copied().unwrap_or_default();
            match kind {
                // What follows is about the next member.
                b'L' => about.path = Some(text(&self.read_about(size, budget)?)),
                b'x' => about.extended(&self.read_about(size, budget)?),
                b'K' | b'g' => drop(self.read_about(size, budget)?),
                _ => {
                    let path = about.path.unwrap_or_else(|| path_in(&header));
                    let size = about.size.unwrap_or(size);
                    self.begin(size);
                    let is_file = matches!(kind, 0 | b'0' | b'7' | b'S') && !path.ends_with('/');
                    // Links may tell the size of what they lead to, and have no content all the same.
                    if matches!(kind, b'1'..=b'6') {
                        self.begin(0);
                    }
                    return Ok(if is_file {
                        Next::File(Member {
                            path: without_top(&path).to_owned(),
                            size,
                            is_plain: kind != b'S' && !about.is_sparse,
                        })
                    } else {
                        Next::Other
                    });
                }
            }
        }
    }

    fn begin(&mut self, size: u64) {
        self.left = size;
        self.padding = size.wrapping_neg() % BLOCK as u64;
    }

    fn pass_over(&mut self, budget: &mut u64) -> io::Result<()> {
        let rest = self.left.saturating_add(self.padding);
        pay(budget, rest)?;
        self.begin(0);
        let passed = io::copy(&mut (&mut *self.source).take(rest), &mut io::sink())?;
        if passed < rest {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(())
    }

    fn read_about(&mut self, size: u64, budget: &mut u64) -> io::Result<Vec<u8>> {
        if size > MAX_ABOUT {
            return Err(io::ErrorKind::InvalidData.into());
        }
        self.begin(size);
        pay(budget, size)?;
        let mut bytes = Vec::new();
        (&mut *self).take(size).read_to_end(&mut bytes)?;
        self.pass_over(budget)?;
        Ok(bytes)
    }
}

/// The content of the member under way. Its end before its time is an error.
impl Read for TarReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let room = usize::try_from(self.left).map_or(buffer.len(), |left| left.min(buffer.len()));
        let length = self
            .source
            .read(buffer.get_mut(..room).unwrap_or_default())
            .inspect_err(|error| self.is_cut |= error.kind() != io::ErrorKind::Interrupted)?;
        if length == 0 && room > 0 {
            self.is_cut = true;
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.left -= length as u64;
        Ok(length)
    }
}

fn pay(budget: &mut u64, bytes: u64) -> io::Result<()> {
    *budget = budget
        .checked_sub(bytes)
        .ok_or(io::ErrorKind::QuotaExceeded)?;
    Ok(())
}

/// What stands before a member about it.
#[derive(Default)]
struct About {
    path: Option<String>,
    size: Option<u64>,
    is_sparse: bool,
}

impl About {
    /// Lines of an extended header: `27 path=a/long/name\n`, each with its own length before it.
    fn extended(&mut self, mut bytes: &[u8]) {
        while let Some(blank) = bytes.iter().position(|byte| *byte == b' ') {
            let length = bytes.get(..blank).and_then(decimal);
            let Some(length) = length.and_then(|length| usize::try_from(length).ok()) else {
                return;
            };
            let Some(line) = bytes.get(blank + 1..length) else {
                return;
            };
            let line = line.strip_suffix(b"\n").unwrap_or(line);
            if let Some(equals) = line.iter().position(|byte| *byte == b'=') {
                let value = line.get(equals + 1..).unwrap_or_default();
                match line.get(..equals).unwrap_or_default() {
                    b"path" => self.path = Some(text(value)),
                    b"size" => self.size = decimal(value),
                    b"GNU.sparse.name" => {
                        self.path = Some(text(value));
                        self.is_sparse = true;
                    }
                    key => self.is_sparse |= key.starts_with(b"GNU.sparse."),
                }
            }
            bytes = bytes.get(length..).unwrap_or_default();
        }
    }
}

fn field(header: &[u8; BLOCK], place: std::ops::Range<usize>) -> &[u8] {
    header.get(place).unwrap_or_default()
}

/// The sum of all bytes of a header, its own counted as blanks, as old writers with signs, too.
fn check_sum(header: &[u8; BLOCK]) -> io::Result<()> {
    let own = 148..156;
    let told = number(field(header, own.clone()));
    let bytes = || {
        let blanked = |(at, byte): (usize, &u8)| if own.contains(&at) { b' ' } else { *byte };
        header.iter().enumerate().map(blanked)
    };
    let plain: u64 = bytes().map(u64::from).sum();
    let signed: i64 = bytes().map(|byte| i64::from(byte.cast_signed())).sum();
    if told == Some(plain) || told.is_some() && told == u64::try_from(signed).ok() {
        Ok(())
    } else {
        Err(io::ErrorKind::InvalidData.into())
    }
}

/// A number of a header: octal digits between blanks and zeros, or, behind a first bit, binary.
fn number(field: &[u8]) -> Option<u64> {
    if let [first @ 0x80..=0xff, rest @ ..] = field {
        let start = u64::from(first & 0x7f);
        return rest.iter().try_fold(start, |number, byte| {
            Some(number.checked_mul(256)? + u64::from(*byte))
        });
    }
    let is_pad = |byte: &u8| matches!(byte, b' ' | 0);
    let start = field.iter().position(|byte| !is_pad(byte));
    let digits = field.get(start.unwrap_or(field.len())..)?;
    let end = digits.iter().position(is_pad).unwrap_or(digits.len());
    digits.get(..end)?.iter().try_fold(0_u64, |number, digit| {
        let digit = u64::from(digit.checked_sub(b'0').filter(|digit| *digit < 8)?);
        number.checked_mul(8)?.checked_add(digit)
    })
}

fn decimal(digits: &[u8]) -> Option<u64> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// A text up to its first zero.
fn text(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|byte| *byte == 0);
    String::from_utf8_lossy(bytes.get(..end.unwrap_or(bytes.len())).unwrap_or_default()).into()
}

fn path_in(header: &[u8; BLOCK]) -> String {
    let name = text(field(header, 0..100));
    // GNU has other things where POSIX has the beginning of the path.
    let prefix = match field(header, 257..263) {
        b"ustar\0" => text(field(header, 345..500)),
        _ => String::new(),
    };
    if prefix.is_empty() {
        name
    } else {
        format!("{prefix}/{name}")
    }
}

/// A path without `./` and `/` before it.
fn without_top(path: &str) -> &str {
    let mut path = path;
    while let Some(rest) = path.strip_prefix("./").or_else(|| path.strip_prefix('/')) {
        path = rest;
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_headers() {
        assert_eq!(number(b"00000001750\0"), Some(1000));
        assert_eq!(number(b"  17 \0"), Some(15));
        assert_eq!(number(b"\0\0\0"), Some(0));
        assert_eq!(number(b"9"), None);
        assert_eq!(
            number(&[0x80, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2]),
            Some(65_538)
        );
        assert_eq!(number(&[0xff; 12]), None);
    }

    #[test]
    fn extended_headers() {
        let mut about = About::default();
        about.extended(b"30 mtime=1795000000.123456789\n18 path=long/name\n11 size=77\n6 x=1\n");
        assert_eq!(about.path.as_deref(), Some("long/name"));
        assert_eq!(about.size, Some(77));
        for damaged in [
            &b"x path=a\n"[..],
            b"99 path=a\n",
            b"0 path=a",
            b"3 ",
            b"1 ",
        ] {
            About::default().extended(damaged);
        }
    }

    #[test]
    fn what_leads_to_the_top_is_left_out() {
        for path in ["a/b", "./a/b", "/a/b", "././/a/b"] {
            assert_eq!(without_top(path), "a/b");
        }
    }
}
