//! Text to bytes of a file, in the encoding asked for.

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
}

/// Writes text in an encoding, and counts the bytes.
///
/// Not generic over the writer: a generic one would be compiled again, and without optimization, in
/// every test that uses it.
pub struct Output<'a> {
    to: &'a mut dyn Write,
    encoding: Encoding,
    bytes: u64,
    encoded: Vec<u8>,
}

impl<'a> Output<'a> {
    /// Writes to `to`, which need not be buffered if the texts are large.
    pub fn new(to: &'a mut dyn Write, encoding: Encoding) -> Self {
        Self {
            to,
            encoding,
            bytes: 0,
            encoded: Vec::new(),
        }
    }

    /// Bytes written so far.
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

    /// Ends the file.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn finish(self) -> io::Result<u64> {
        self.to.flush()?;
        Ok(self.bytes)
    }
}
