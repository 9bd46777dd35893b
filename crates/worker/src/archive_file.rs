//! A dropped file that can be read anywhere: archives keep their list of contents at the end.

use std::io::{self, Read, Seek, SeekFrom};

use js_sys::Uint8Array;
use web_sys::{Blob, FileReaderSync};

/// Read at once: many small reads through the browser are slow.
const BLOCK: u64 = 8 << 20;

/// A blob as a file. Only workers may read like this.
pub(super) struct ArchiveFile<F> {
    blob: Blob,
    reader: FileReaderSync,
    size: u64,
    at: u64,
    block: Vec<u8>,
    block_at: u64,
    on_progress: F,
    has_failed: bool,
}

impl<F: FnMut(u64)> ArchiveFile<F> {
    /// A file at its beginning. `on_progress` hears up to where it was read.
    ///
    /// # Errors
    /// Where the browser lets nothing be read like this.
    pub(super) fn new(blob: Blob, on_progress: F) -> io::Result<Self> {
        let reader = FileReaderSync::new().map_err(|_| io::Error::other("no FileReaderSync"))?;
        // Sizes are whole numbers below 2^53.
        let size = blob.size() as u64;
        Ok(Self {
            blob,
            reader,
            size,
            at: 0,
            block: Vec::new(),
            block_at: 0,
            on_progress,
            has_failed: false,
        })
    }

    /// Whether the browser could not read a part of it.
    pub(super) fn has_failed(&self) -> bool {
        self.has_failed
    }

    fn load(&mut self, at: u64) -> io::Result<()> {
        // Until it is loaded.
        self.has_failed = true;
        let end = (at + BLOCK).min(self.size);
        let unreadable = |_| io::Error::other("the file cannot be read");
        let slice = self
            .blob
            .slice_with_f64_and_f64(at as f64, end as f64)
            .map_err(unreadable)?;
        let buffer = self
            .reader
            .read_as_array_buffer(&slice)
            .map_err(unreadable)?;
        self.block = Uint8Array::new(&buffer).to_vec();
        self.block_at = at;
        self.has_failed = false;
        (self.on_progress)(end);
        Ok(())
    }
}

impl<F: FnMut(u64)> Read for ArchiveFile<F> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.size || out.is_empty() {
            return Ok(0);
        }
        let loaded = self.block_at..self.block_at + self.block.len() as u64;
        if !loaded.contains(&self.at) {
            self.load(self.at)?;
        }
        let from = usize::try_from(self.at - self.block_at).unwrap_or(usize::MAX);
        let rest = self.block.get(from..).unwrap_or_default();
        let length = rest.len().min(out.len());
        if let (Some(out), Some(rest)) = (out.get_mut(..length), rest.get(..length)) {
            out.copy_from_slice(rest);
        }
        self.at += length as u64;
        Ok(length)
    }
}

impl<F> Seek for ArchiveFile<F> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.at)
    }
}
