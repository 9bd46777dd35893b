//! Archives: what is packed as a whole (`.gz`, `.xz`, `.bz2`, `.zst`), `.zip` and `.tar`, inside each other
//! up to a depth, with limits on what they unpack to.
//!
//! Members stream through; only a `.zip` inside another archive is held in memory, because its
//! directory is at its end.

use std::collections::HashSet;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};

use zip::result::ZipError;

use super::packing::Packing;
use super::tar::{self, Next, TarReader};
use super::{Note, gzip_members, hidden_members};

/// Archives in archives that are opened.
pub const MAX_DEPTH: u32 = 3;
/// What any archive may unpack to, however small it is.
const ALWAYS_ALLOWED: u64 = 256 << 20;
/// Beyond that: times its own size. Traces shrink to a tenth or a fiftieth; only made-up data
/// shrinks to less than a four-hundredth.
const MAX_RATIO: u64 = 400;
/// Beyond that no archive goes.
const MAX_UNPACKED: u64 = 64 << 30;
/// A `.zip` inside an archive must fit into memory.
const MAX_NESTED_ZIP: u64 = 256 << 20;
/// More members than this are no trace.
const MAX_MEMBERS: usize = 200_000;

const PIECE: usize = 256 << 10;

/// What walking through a file gives, in order: each member begins, comes in pieces, and ends or
/// fails. A file that is no archive is its own only member.
#[derive(Debug)]
pub enum Event<'a> {
    /// A member begins; its name in full (`archive.zip/path/in/it`).
    Begin(&'a str),
    /// The next piece of the member.
    Bytes(&'a [u8]),
    /// The member was read to its end.
    End,
    /// The member cannot be read, or not any further.
    Failed {
        /// Why.
        why: Note,
        /// Its size, where it is known without reading.
        bytes: Option<u64>,
    },
}

/// Whether the receiver wants more of the member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Go on.
    More,
    /// Nothing can come of it; the rest is only counted, as far as that is cheap.
    NoMore,
}

/// A source that can be read from any place.
pub trait SeekableSource: Read + Seek {}
impl<T: Read + Seek> SeekableSource for T {}

/// Whether a file that begins with these bytes (at least 512, if it has so many) is an archive.
pub fn is_archive(first: &[u8]) -> bool {
    Packing::of(first).is_some() || is_zip(first) || tar::is_tar(first)
}

/// A `.zip`, and what is one inside: an Office document.
pub(super) fn is_zip(first: &[u8]) -> bool {
    first.starts_with(b"PK\x03\x04") || first.starts_with(b"PK\x05\x06")
}

/// Reads a file, and every member if it is an archive.
pub fn walk(
    name: &str,
    source: &mut dyn SeekableSource,
    visit: &mut dyn FnMut(Event<'_>) -> Wanted,
) {
    let size = source.seek(SeekFrom::End(0)).and_then(|size| {
        source.rewind()?;
        Ok(size)
    });
    let mut walker = Walker {
        visit,
        budget: u64::MAX,
        unpacks: false,
        is_damaged: false,
    };
    let size = match size {
        Ok(size) => size,
        Err(_) => return walker.fail(name, Note::Unreadable, None),
    };
    let mut first = [0; tar::BLOCK];
    let known = match read_full(source, &mut first).and_then(|known| {
        source.rewind()?;
        Ok(known)
    }) {
        Ok(known) => known,
        Err(_) => return walker.fail(name, Note::Unreadable, None),
    };
    let first = &first[..known];
    if !is_archive(first) {
        return walker.plain(name, &[], source);
    }
    walker.unpacks = true;
    walker.budget = size
        .saturating_mul(MAX_RATIO)
        .clamp(ALWAYS_ALLOWED, MAX_UNPACKED);
    if is_zip(first) {
        walker.zip(name, source, size, 1);
    } else if tar::is_tar(first) {
        let mut buffered = BufReader::with_capacity(PIECE, &mut *source);
        walker.tar(name, &mut buffered, Some(size), 1);
    } else {
        let budget = walker.budget;
        let mut buffered = BufReader::with_capacity(PIECE, &mut *source);
        walker.stream(name, &mut buffered, Some(size), 0, Around::Other);
        if walker.is_damaged && Packing::of(first) == Some(Packing::Gzip) {
            walker.is_damaged = false;
            walker.whole_members(name, source, size, budget);
        }
    }
}

struct Walker<'v> {
    visit: &'v mut dyn FnMut(Event<'_>) -> Wanted,
    /// Bytes that may still be unpacked.
    budget: u64,
    /// Whether bytes are unpacked at all, so that reading on has no end that the file itself sets.
    unpacks: bool,
    /// Whether a member of a `.gz` could not be unpacked.
    is_damaged: bool,
}

impl Walker<'_> {
    /// Of a `.gz` with a damaged member: the others, as a file of their own beside the one that failed.
    fn whole_members(
        &mut self,
        name: &str,
        source: &mut dyn SeekableSource,
        size: u64,
        budget: u64,
    ) {
        let members = gzip_members::whole(source, budget).unwrap_or_default();
        // All of it is whole where the damage is inside of what it holds.
        let mut end = 0;
        let has_gap = members
            .iter()
            .any(|member| member.start != std::mem::replace(&mut end, member.end));
        if !members.is_empty() && (has_gap || end != size) {
            self.budget = budget;
            let mut parts =
                BufReader::with_capacity(PIECE, gzip_members::Parts::new(source, members));
            self.stream(name, &mut parts, Some(size), 0, Around::Other);
        }
    }

    fn fail(&mut self, name: &str, why: Note, bytes: Option<u64>) {
        (self.visit)(Event::Begin(name));
        (self.visit)(Event::Failed { why, bytes });
    }

    fn zip(&mut self, name: &str, source: &mut dyn SeekableSource, size: u64, depth: u32) {
        let bytes = size;
        let size = Some(size);
        let mut archive = match zip::ZipArchive::new(source) {
            Ok(archive) => archive,
            Err(error) => return self.fail(name, note_of_zip(&error), size),
        };
        let is_types = |name: &str| name == "[Content_Types].xml";
        if archive
            .file_names()
            .any(|member| member.is_ok_and(|name| is_types(&name)))
        {
            return self.office(name, archive.into_inner(), bytes);
        }
        if depth > MAX_DEPTH {
            return self.fail(name, Note::NestedTooDeep, size);
        }
        let members = archive.len();
        let mut files = 0;
        let mut known = HashSet::new();
        for index in 0..members.min(MAX_MEMBERS) {
            let listed = match archive.name_for_index(index) {
                Some(Ok(listed)) => listed.into_owned(),
                // A name in no known encoding is still a member.
                _ => (index + 1).to_string(),
            };
            let size = archive.by_index_raw(index).ok().map(|member| {
                known.insert(member.header_start());
                member.size()
            });
            let mut member = match archive.by_index(index) {
                Ok(member) => member,
                Err(error) => {
                    files += 1;
                    let full = member_name(name, &listed);
                    let why = note_of_zip(&error);
                    self.fail(&full, why, size);
                    continue;
                }
            };
            if member.is_dir() {
                continue;
            }
            files += 1;
            let full = member_name(name, &listed);
            self.stream(&full, &mut member, size, depth, Around::Other);
        }
        if archive.has_duplicate_names() {
            files += self.hidden(name, archive, &known, depth);
        }
        if members > MAX_MEMBERS {
            self.fail(name, Note::TooLargeUnpacked, size);
        } else if files == 0 {
            self.fail(name, Note::EmptyArchive, size);
        }
    }

    /// The members that others of the same name hide; returns how many.
    fn hidden(
        &mut self,
        name: &str,
        archive: zip::ZipArchive<&mut dyn SeekableSource>,
        known: &HashSet<u64>,
        depth: u32,
    ) -> usize {
        let (start, before) = (archive.central_directory_start(), archive.offset());
        let mut source = archive.into_inner();
        let Ok(all) = hidden_members::hidden(&mut source, start, before, known, MAX_MEMBERS) else {
            self.fail(name, Note::DamagedArchive, None);
            return 1;
        };
        for hidden in &all {
            let full = member_name(name, &hidden.name);
            let size = Some(hidden.size);
            match hidden.open(&mut source) {
                Ok(Some(mut member)) => {
                    self.stream(&full, &mut member, size, depth, Around::Other);
                }
                Ok(None) => self.fail(&full, Note::DamagedArchive, size),
                Err(error) => self.fail(&full, note_of_zip(&error), size),
            }
        }
        all.len()
    }

    /// An Office document is one file, which its reader unpacks.
    fn office(&mut self, name: &str, source: &mut dyn SeekableSource, size: u64) {
        match source.rewind() {
            Ok(()) => self.plain(name, &[], source),
            Err(error) => self.fail(name, note_of_io(&error), Some(size)),
        }
    }

    /// The members of a `.tar`, as they come. `depth` is that of its members.
    fn tar(&mut self, name: &str, reader: &mut dyn Read, size: Option<u64>, depth: u32) {
        let mut tar = TarReader::new(reader);
        let (mut entries, mut files) = (0, 0);
        loop {
            let member = match tar.next(&mut self.budget) {
                Ok(Next::End) => break,
                Ok(_) if entries >= MAX_MEMBERS => {
                    return self.fail(name, Note::TooLargeUnpacked, size);
                }
                Ok(Next::Other) => {
                    entries += 1;
                    continue;
                }
                Ok(Next::File(member)) => member,
                // The members before are whole. What follows is one thing that cannot be read.
                Err(error) => return self.fail(name, note_of_io(&error), size),
            };
            entries += 1;
            files += 1;
            let full = member_name(name, &member.path);
            let size = Some(member.size);
            if !member.is_plain {
                self.fail(&full, Note::UnknownCompression, size);
                continue;
            }
            self.stream(&full, &mut tar, size, depth, Around::Other);
            if tar.is_cut() {
                // The member was told of as what cannot be read.
                return;
            }
        }
        if files == 0 {
            self.fail(name, Note::EmptyArchive, size);
        }
    }

    /// A stream inside `depth` archives; it may be an archive itself. `size` is what it is said to
    /// hold, and serves only where it cannot be read.
    fn stream(
        &mut self,
        name: &str,
        reader: &mut dyn Read,
        size: Option<u64>,
        depth: u32,
        around: Around,
    ) {
        let mut first = [0; tar::BLOCK];
        let known = match read_full(reader, &mut first) {
            Ok(known) => known,
            Err(error) => {
                self.is_damaged |= note_of_io(&error) == Note::DamagedArchive;
                return self.fail(name, note_of_io(&error), size);
            }
        };
        let first = &first[..known];
        if !is_archive(first) {
            return self.plain(name, first, reader);
        }
        let mut whole = first.chain(reader);
        // A `.tgz` or `.tar.xz` is one archive.
        if tar::is_tar(first) && around == Around::Packing {
            self.tar(name, &mut whole, size, depth);
            // Its members were read one by one, those before a damaged place too.
            self.is_damaged = false;
            return;
        }
        // A zip may be an Office document, which is one file; `zip` looks.
        if depth >= MAX_DEPTH && !is_zip(first) {
            return self.fail(name, Note::NestedTooDeep, size);
        }
        if tar::is_tar(first) {
            return self.tar(name, &mut whole, size, depth + 1);
        }
        if let Some(packing) = Packing::of(first) {
            let mut unpacked = packing.unpack(BufReader::with_capacity(PIECE, whole));
            return self.stream(name, &mut unpacked, size, depth + 1, Around::Packing);
        }
        let mut held = Vec::new();
        let limit = self.budget.min(MAX_NESTED_ZIP);
        match (&mut whole).take(limit + 1).read_to_end(&mut held) {
            Ok(length) if length as u64 > limit => self.fail(name, Note::TooLargeUnpacked, size),
            Ok(length) => {
                self.budget -= length as u64;
                self.zip(name, &mut Cursor::new(held), length as u64, depth + 1);
            }
            Err(error) => self.fail(name, note_of_io(&error), size),
        }
    }

    fn plain(&mut self, name: &str, first: &[u8], reader: &mut dyn Read) {
        (self.visit)(Event::Begin(name));
        let mut wanted = (self.visit)(Event::Bytes(first));
        let mut piece = vec![0; PIECE];
        let mut unwanted = 0;
        loop {
            match reader.read(&mut piece) {
                Ok(0) => break,
                Ok(length) => {
                    let Some(left) = self.budget.checked_sub(length as u64) else {
                        (self.visit)(Event::Failed {
                            why: Note::TooLargeUnpacked,
                            bytes: None,
                        });
                        return;
                    };
                    self.budget = left;
                    unwanted += if wanted == Wanted::NoMore {
                        length as u64
                    } else {
                        0
                    };
                    if unwanted > ALWAYS_ALLOWED && self.unpacks {
                        break;
                    }
                    wanted = (self.visit)(Event::Bytes(&piece[..length]));
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.is_damaged |= note_of_io(&error) == Note::DamagedArchive;
                    (self.visit)(Event::Failed {
                        why: note_of_io(&error),
                        bytes: None,
                    });
                    return;
                }
            }
        }
        (self.visit)(Event::End);
    }
}

/// What a stream lies in at once.
#[derive(Clone, Copy, PartialEq)]
enum Around {
    Packing,
    Other,
}

/// Some programs write the backslashes of Windows.
fn member_name(archive: &str, path: &str) -> String {
    format!("{archive}/{}", path.replace('\\', "/"))
}

/// Reads until the buffer is full or the end is reached.
fn read_full(reader: &mut (impl Read + ?Sized), buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match reader.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(length) => filled += length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

pub(super) fn note_of_zip(error: &ZipError) -> Note {
    match error {
        ZipError::UnsupportedArchive(text) if *text == ZipError::PASSWORD_REQUIRED => {
            Note::PasswordProtected
        }
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            Note::UnknownCompression
        }
        ZipError::Io(error) => note_of_io(error),
        _ => Note::DamagedArchive,
    }
}

/// Decoders report damage as an error of the data; everything else is the file's own.
pub(super) fn note_of_io(error: &io::Error) -> Note {
    match error.kind() {
        io::ErrorKind::InvalidData
        | io::ErrorKind::InvalidInput
        | io::ErrorKind::UnexpectedEof
        | io::ErrorKind::Other => Note::DamagedArchive,
        io::ErrorKind::Unsupported => Note::UnknownCompression,
        io::ErrorKind::QuotaExceeded => Note::TooLargeUnpacked,
        _ => Note::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn gz(content: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(content).unwrap();
        encoder.finish().unwrap()
    }

    fn zip_of(members: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in members {
            writer
                .start_file(*name, zip::write::SimpleFileOptions::default())
                .unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn walked(bytes: &[u8]) -> Vec<(String, String)> {
        let mut all: Vec<(String, Vec<u8>, Option<Note>)> = Vec::new();
        walk("a", &mut Cursor::new(bytes), &mut |event| {
            match event {
                Event::Begin(name) => all.push((name.to_owned(), Vec::new(), None)),
                Event::Bytes(bytes) => all.last_mut().unwrap().1.extend_from_slice(bytes),
                Event::End => {}
                Event::Failed { why, .. } => all.last_mut().unwrap().2 = Some(why),
            }
            Wanted::More
        });
        all.into_iter()
            .map(|(name, content, note)| {
                let content = String::from_utf8_lossy(&content).into_owned();
                (name, note.map_or(content, |note| format!("{note:?}")))
            })
            .collect()
    }

    fn expect(bytes: &[u8], expected: &[(&str, &str)]) {
        let expected: Vec<_> = expected
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect();
        assert_eq!(walked(bytes), expected);
    }

    #[test]
    fn plain_files_and_archives_in_archives() {
        expect(b"plain", &[("a", "plain")]);
        expect(b"", &[("a", "")]);
        expect(&gz(b"one"), &[("a", "one")]);
        expect(
            &[gz(b"one"), gz(b" two"), vec![0; 512]].concat(),
            &[("a", "one two")],
        );
        let inner = zip_of(&[("d/x.csv", b"x"), ("y.csv.gz", &gz(b"y"))]);
        let outer = zip_of(&[("inner.zip", &inner), ("z", b"z")]);
        expect(
            &outer,
            &[
                ("a/inner.zip/d/x.csv", "x"),
                ("a/inner.zip/y.csv.gz", "y"),
                ("a/z", "z"),
            ],
        );
        expect(&gz(&inner), &[("a/d/x.csv", "x"), ("a/y.csv.gz", "y")]);
    }

    #[test]
    fn what_cannot_be_unpacked_is_named() {
        expect(&gz(b"a longer content")[..20], &[("a", "DamagedArchive")]);
        expect(
            &[gz(b"one"), b"garbage".to_vec()].concat(),
            &[("a", "DamagedArchive"), ("a", "one")],
        );
        expect(b"PK\x03\x04broken", &[("a", "DamagedArchive")]);
        expect(&zip_of(&[]), &[("a", "EmptyArchive")]);
        let office = zip_of(&[("[Content_Types].xml", b"")]);
        assert_eq!(walked(&office).len(), 1, "one file, as it is");
        let deep = gz(&gz(&gz(&gz(b"x"))));
        expect(&deep, &[("a", "NestedTooDeep")]);
    }

    #[test]
    fn a_damaged_member_of_a_gzip_file_leaves_the_others() {
        let members = [gz(b"one, "), gz(b"two, two, "), gz(b"three")];
        let (first, second) = (members[0].len(), members[1].len());
        let whole = members.concat();
        for (damaged, left) in [
            (first + 12, "one, three"),
            (first + second - 6, "one, three"),
        ] {
            let mut bytes = whole.clone();
            bytes[damaged] ^= 0xff;
            expect(&bytes, &[("a", "DamagedArchive"), ("a", left)]);
        }
        expect(
            &whole[..whole.len() - 3],
            &[("a", "DamagedArchive"), ("a", "one, two, two, ")],
        );
        let mut bytes = whole.clone();
        bytes[0] = 0;
        assert_eq!(walked(&bytes).len(), 1, "no archive at all");
        bytes = whole;
        bytes[2] = 7;
        expect(&bytes, &[("a", "DamagedArchive"), ("a", "two, two, three")]);
        // What is damaged inside of a whole file is told once.
        let inner = gz(b"a longer content");
        expect(&gz(&inner[..20]), &[("a", "DamagedArchive")]);
    }

    #[test]
    fn an_unknown_compression_is_named() {
        let mut bytes = zip_of(&[("x", b"content"), ("y", b"fine")]);
        let at = |bytes: &[u8], mark: &[u8]| bytes.windows(4).position(|w| w == mark).unwrap();
        let (local, listed) = (at(&bytes, b"PK\x03\x04"), at(&bytes, b"PK\x01\x02"));
        for (method, why) in [(12, "UnknownCompression"), (99, "UnknownCompression")] {
            (bytes[local + 8], bytes[listed + 10]) = (method, method);
            expect(&bytes, &[("a/x", why), ("a/y", "fine")]);
        }
    }

    #[test]
    fn members_of_one_name_are_all_read() {
        // The writer refuses a name twice, so that one is renamed afterwards.
        let mut bytes = zip_of(&[("a.csv", b"first"), ("b.csv", b"second"), ("c", b"third")]);
        while let Some(at) = bytes.windows(5).position(|name| name == b"b.csv") {
            bytes[at] = b'a';
        }
        let mut all = walked(&bytes);
        all.sort();
        let expected = [
            ("a/a.csv", "first"),
            ("a/a.csv", "second"),
            ("a/c", "third"),
        ];
        assert_eq!(
            all,
            expected.map(|(name, text)| (name.to_owned(), text.to_owned()))
        );
    }

    #[test]
    fn one_damaged_member_does_not_stop_the_others() {
        let mut bytes = zip_of(&[("x", b"some content here"), ("y", b"fine")]);
        let content = bytes.windows(4).position(|w| w == b"PK\x03\x04").unwrap() + 31;
        bytes[content + 3] ^= 0xff;
        let got = walked(&bytes);
        assert_eq!(got[0], ("a/x".to_owned(), "DamagedArchive".to_owned()));
        assert_eq!(got[1], ("a/y".to_owned(), "fine".to_owned()));
    }

    #[test]
    fn a_bomb_is_stopped() {
        let bomb = gz(&vec![b'a'; 300 << 20]);
        let mut end = None;
        walk("a", &mut Cursor::new(&bomb), &mut |event| {
            if let Event::Failed { why, .. } = event {
                end = Some(why);
            }
            Wanted::More
        });
        // 300 MiB of one letter pack to a thousandth of that.
        assert_eq!(end, Some(Note::TooLargeUnpacked));
    }
}
