//! Text to bytes of files, in the encoding asked for.

use std::io::{self, Write};

/// How the text of a file is encoded. Neither writes a byte order mark: Exchange Online often does
/// not write one either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, little endian.
    Utf16Le,
}

impl Encoding {
    /// The id in the report JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
        }
    }

    /// Bytes of a text in this encoding, were all of it ASCII, as nearly all is.
    pub(crate) fn bytes_of(self, text: &str) -> u64 {
        match self {
            Self::Utf8 => text.len() as u64,
            Self::Utf16Le => 2 * text.len() as u64,
        }
    }
}

/// Opens the file of this number, from 0.
pub type Opener<'a, 'w> = dyn FnMut(u32) -> io::Result<Box<dyn Write + 'w>> + 'a;

/// Writes text in an encoding, into one file after the other, and counts the bytes.
///
/// Not generic over the writer: a generic one would be compiled again, and without optimization, in
/// every test that uses it.
pub struct Output<'w> {
    to: Box<dyn Write + 'w>,
    encoding: Encoding,
    bytes: u64,
    encoded: Vec<u8>,
}

impl<'w> Output<'w> {
    /// Writes to `to`, which need not be buffered if the texts are large.
    pub fn new(to: Box<dyn Write + 'w>, encoding: Encoding) -> Self {
        Self {
            to,
            encoding,
            bytes: 0,
            encoded: Vec::new(),
        }
    }

    /// Bytes written so far, to all files.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Writes a text.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write(&mut self, text: &str) -> io::Result<()> {
        let bytes = match self.encoding {
            Encoding::Utf8 => text.as_bytes(),
            Encoding::Utf16Le => {
                self.encoded.clear();
                self.encoded
                    .extend(text.encode_utf16().flat_map(u16::to_le_bytes));
                &self.encoded
            }
        };
        self.bytes += bytes.len() as u64;
        self.to.write_all(bytes)
    }

    /// Ends the file, and begins another.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn next(&mut self, to: Box<dyn Write + 'w>) -> io::Result<()> {
        self.to.flush()?;
        self.to = to;
        Ok(())
    }

    /// Ends the last file.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn finish(mut self) -> io::Result<u64> {
        self.to.flush()?;
        Ok(self.bytes)
    }
}
