//! Files that are packed as a whole: `.gz`, `.xz`, `.bz2` and `.zst`, by their first bytes.
//!
//! Each may be several packed files one behind the other, as rotated logs that were put together are.

use std::error::Error;
use std::io::{self, BufRead, Read};

use bzip2::bufread::MultiBzDecoder;
use flate2::bufread::GzDecoder;
use lzma_rust2::XzReader;
use ruzstd::decoding::errors::{FrameDecoderError, FrameHeaderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

/// What a file may ask for to be unpacked: the text that it looks back on. `xz -9` asks for 64 MiB,
/// `zstd --long` for 128 MiB. A few bytes of a hostile file would ask for all memory.
const MAX_WINDOW: u32 = 128 << 20;

/// How a file is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Packing {
    Gzip,
    Xz,
    Bzip2,
    Zstandard,
}

impl Packing {
    /// By the first bytes of a file (at least ten, if it has so many).
    pub(super) fn of(first: &[u8]) -> Option<Self> {
        let starts = |magic: &[u8]| first.starts_with(magic);
        if starts(b"\x1f\x8b") {
            Some(Self::Gzip)
        } else if starts(b"\xfd7zXZ\0") {
            Some(Self::Xz)
        } else if starts(b"BZh") && matches!(first.get(4..10), Some(b"1AY&SY" | b"\x17rE8P\x90")) {
            // The second is what a file begins with that holds nothing.
            Some(Self::Bzip2)
        } else if starts(b"\x28\xb5\x2f\xfd") || is_skippable_frame(first) {
            Some(Self::Zstandard)
        } else {
            None
        }
    }

    /// What is packed in `reader`. Errors of the data are `InvalidData`, `InvalidInput`, `UnexpectedEof`
    /// or `Other`, what is asked for beyond [`MAX_WINDOW`] is `Unsupported`; all else is the reader's own.
    pub(super) fn unpack<'r>(self, reader: impl BufRead + 'r) -> Box<dyn Read + 'r> {
        match self {
            Self::Gzip => Box::new(GzipMembers::new(reader)),
            Self::Xz => {
                // The limit is of the window and of what the decoder itself needs, below 1 MiB.
                let limit = (MAX_WINDOW >> 10) + (1 << 10);
                Box::new(XzStreams(XzReader::new_mem_limit(reader, true, limit)))
            }
            Self::Bzip2 => Box::new(MultiBzDecoder::new(reader)),
            Self::Zstandard => Box::new(ZstandardFrames::new(reader)),
        }
    }
}

/// A frame of Zstandard for other programs, which may stand before all others.
fn is_skippable_frame(first: &[u8]) -> bool {
    matches!(first, [0x50..=0x5f, 0x2a, 0x4d, 0x18, rest @ ..] if rest.len() > 4)
}

/// All members of a gzip file, one after the other; zeros behind the last one are padding.
struct GzipMembers<R> {
    state: Option<GzDecoder<R>>,
}

impl<R: BufRead> GzipMembers<R> {
    fn new(reader: R) -> Self {
        Self {
            state: Some(GzDecoder::new(reader)),
        }
    }
}

impl<R: BufRead> Read for GzipMembers<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while let Some(decoder) = &mut self.state {
            let length = decoder.read(buffer)?;
            if length > 0 || buffer.is_empty() {
                return Ok(length);
            }
            let Some(decoder) = self.state.take() else {
                break;
            };
            let mut rest = decoder.into_inner();
            if !skip_zeros(&mut rest)? {
                self.state = Some(GzDecoder::new(rest));
            }
        }
        Ok(0)
    }
}

/// Passes over zeros; true at the end.
fn skip_zeros(reader: &mut impl BufRead) -> io::Result<bool> {
    loop {
        let buffer = reader.fill_buf()?;
        if buffer.is_empty() {
            return Ok(true);
        }
        let zeros = buffer.iter().take_while(|byte| **byte == 0).count();
        let more = zeros < buffer.len();
        reader.consume(zeros);
        if more {
            return Ok(false);
        }
    }
}

/// All streams of an xz file, one after the other. One that asks for too much memory is not supported.
struct XzStreams<R: Read>(XzReader<R>);

impl<R: Read> Read for XzStreams<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // The decoder would take "nothing was read" for the end of a block.
        if buffer.is_empty() {
            return Ok(0);
        }
        self.0.read(buffer).map_err(|error| match error.kind() {
            io::ErrorKind::OutOfMemory => io::ErrorKind::Unsupported.into(),
            _ => error,
        })
    }
}

/// All frames of a Zstandard file, one after the other, without those for other programs.
struct ZstandardFrames<R> {
    reader: R,
    decoder: FrameDecoder,
    is_inside: bool,
}

impl<R: BufRead> ZstandardFrames<R> {
    fn new(reader: R) -> Self {
        let mut decoder = FrameDecoder::new();
        decoder.set_max_window_size(MAX_WINDOW.into());
        Self {
            reader,
            decoder,
            is_inside: false,
        }
    }

    /// Begins the next frame that holds data; false at the end of the file.
    fn begin(&mut self) -> io::Result<bool> {
        while !self.reader.fill_buf()?.is_empty() {
            match self.decoder.reset(&mut self.reader) {
                Ok(()) => return Ok(true),
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    length,
                    ..
                })) => {
                    let length = u64::from(length);
                    let mut frame = (&mut self.reader).take(length);
                    if io::copy(&mut frame, &mut io::sink())? < length {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                }
                Err(
                    FrameDecoderError::WindowSizeTooBig { .. }
                    | FrameDecoderError::FrameHeaderError(FrameHeaderError::WindowTooBig { .. })
                    | FrameDecoderError::FailedToInitialize(FrameHeaderError::WindowTooBig {
                        ..
                    })
                    | FrameDecoderError::DictNotProvided { .. },
                ) => return Err(io::ErrorKind::Unsupported.into()),
                Err(error) => return Err(io_error(&error)),
            }
        }
        Ok(false)
    }

    /// The end of a frame: whether it holds what was packed.
    fn end(&self) -> io::Result<()> {
        match self.decoder.get_checksum_from_data() {
            Some(told) if Some(told) != self.decoder.get_calculated_checksum() => {
                Err(io::ErrorKind::InvalidData.into())
            }
            _ => Ok(()),
        }
    }
}

impl<R: BufRead> Read for ZstandardFrames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            if !self.is_inside {
                if !self.begin()? {
                    return Ok(0);
                }
                self.is_inside = true;
            }
            if self.decoder.can_collect() > 0 {
                return self.decoder.read(buffer);
            }
            if self.decoder.is_finished() {
                self.end()?;
                self.is_inside = false;
            } else {
                self.decoder
                    .decode_blocks(&mut self.reader, BlockDecodingStrategy::UptoBlocks(1))
                    .map_err(|error| io_error(&error))?;
            }
        }
    }
}

/// The error of the file below an error of a decoder, else one of the data.
fn io_error(error: &(dyn Error + 'static)) -> io::Error {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(below) = error.downcast_ref::<io::Error>() {
            return below.kind().into();
        }
        cause = error.source();
    }
    io::ErrorKind::InvalidData.into()
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    const TEXT: &[u8] = include_bytes!("../../../tests/packed/mail.log");
    const XZ: &[u8] = include_bytes!("../../../tests/packed/mail.log.xz");
    const BZIP2: &[u8] = include_bytes!("../../../tests/packed/mail.log.bz2");
    const ZSTANDARD: &[u8] = include_bytes!("../../../tests/packed/mail.log.zst");

    const ALL: [(Packing, &[u8]); 3] = [
        (Packing::Xz, XZ),
        (Packing::Bzip2, BZIP2),
        (Packing::Zstandard, ZSTANDARD),
    ];

    fn unpacked(packed: &[u8]) -> io::Result<Vec<u8>> {
        let packing = Packing::of(packed).ok_or(io::ErrorKind::NotFound)?;
        let mut all = Vec::new();
        packing
            .unpack(BufReader::with_capacity(7, packed))
            .read_to_end(&mut all)?;
        Ok(all)
    }

    #[test]
    fn each_is_known_by_its_first_bytes_and_unpacked() {
        for (packing, packed) in ALL {
            assert_eq!(Packing::of(packed), Some(packing));
            assert_eq!(unpacked(packed).unwrap(), TEXT, "{packing:?}");
        }
        assert_eq!(Packing::of(b"BZh is a word of letters"), None);
        assert_eq!(Packing::of(b"Binary?"), None);
        assert_eq!(Packing::of(b""), None);
    }

    #[test]
    fn reading_nothing_changes_nothing() {
        for (packing, packed) in ALL {
            let mut reader = packing.unpack(BufReader::new(packed));
            let mut text = Vec::new();
            while text.len() < TEXT.len() {
                assert_eq!(reader.read(&mut []).unwrap(), 0);
                let mut piece = [0; 1000];
                let length = reader.read(&mut piece).unwrap();
                text.extend_from_slice(&piece[..length]);
            }
            assert_eq!(text, TEXT, "{packing:?}");
        }
    }

    #[test]
    fn several_one_behind_the_other_are_one_text() {
        for (packing, packed) in ALL {
            let twice = unpacked(&[packed, packed].concat()).unwrap();
            assert_eq!(twice, [TEXT, TEXT].concat(), "{packing:?}");
        }
    }

    #[test]
    fn a_cut_file_is_an_error_wherever_it_is_cut() {
        for (packing, packed) in ALL {
            for end in 10..packed.len() {
                let error = unpacked(&packed[..end]).expect_err("a part is not the whole");
                let kind = super::super::archive::note_of_io(&error);
                assert_eq!(
                    kind,
                    crate::Note::DamagedArchive,
                    "{packing:?} {end}: {error}"
                );
            }
        }
    }

    #[test]
    fn a_changed_byte_never_gives_another_text() {
        for (packing, packed) in ALL {
            for at in 0..packed.len() {
                let mut harmed = packed.to_vec();
                harmed[at] ^= 0x10;
                if let Ok(text) = unpacked(&harmed) {
                    assert_eq!(text, TEXT, "{packing:?} {at}");
                }
            }
        }
    }

    #[test]
    fn frames_for_other_programs_are_passed_over() {
        let frame = b"\x50\x2a\x4d\x18\x04\0\0\0note";
        let text = unpacked(&[frame, ZSTANDARD, frame].concat()).unwrap();
        assert_eq!(text, TEXT);
        let cut = unpacked(&[ZSTANDARD, &frame[..10]].concat()).unwrap_err();
        assert_eq!(cut.kind(), io::ErrorKind::UnexpectedEof);
    }

    #[test]
    fn who_asks_for_all_memory_is_refused() {
        // Frames with windows of 256 MiB and 3.75 TiB.
        for window in [0x90, 0xff] {
            let frame = [0x28, 0xb5, 0x2f, 0xfd, 0, window, 1, 0, 0];
            assert_eq!(
                unpacked(&frame).unwrap_err().kind(),
                io::ErrorKind::Unsupported,
                "{window}"
            );
        }
        // A block of xz with a dictionary of 4 GiB.
        let mut dictionary = XZ.to_vec();
        let at = dictionary
            .windows(2)
            .position(|bytes| bytes == [0x21, 0x01])
            .unwrap();
        dictionary[at + 2] = 40;
        let header = 12..12 + 4 * (usize::from(dictionary[12]) + 1);
        let sum = crc32(&dictionary[header.start..header.end - 4]);
        dictionary[header.end - 4..header.end].copy_from_slice(&sum.to_le_bytes());
        assert_eq!(
            unpacked(&dictionary).unwrap_err().kind(),
            io::ErrorKind::Unsupported
        );
    }

    fn crc32(bytes: &[u8]) -> u32 {
        let mut crc = flate2::Crc::new();
        crc.update(bytes);
        crc.sum()
    }

    /// A file that goes away while it is read.
    struct Gone<'b>(&'b [u8]);

    impl Read for Gone<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            match self.0.read(buffer) {
                Ok(0) => Err(io::ErrorKind::NotFound.into()),
                read => read,
            }
        }
    }

    #[test]
    fn an_error_of_the_file_is_not_one_of_the_data() {
        for (packing, packed) in ALL {
            for end in [12, packed.len() / 2, packed.len() - 3] {
                let reader = BufReader::new(Gone(&packed[..end]));
                let read = packing.unpack(reader).read_to_end(&mut Vec::new());
                let error = read.expect_err("the file has no end");
                assert_eq!(error.kind(), io::ErrorKind::NotFound, "{packing:?} {end}");
            }
        }
    }
}
