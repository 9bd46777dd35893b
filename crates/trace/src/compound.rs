//! Compound files ([MS-CFB]): mails of Outlook (`.msg`) and old Office documents (`.xls`, `.doc`) are
//! kept in this way. Nothing of them is read but what they are, which the names of their parts tell.
//!
//! Source of the rules: `docs/formats.md`, Archives.

use std::ops::Range;

use super::{Note, Unread};

/// With what they begin.
pub(super) const MAGIC: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// What it is, by its first bytes.
pub(super) fn by_parts(head: &[u8]) -> Note {
    let place = directory(head);
    let directory = place.and_then(|place| {
        let from = usize::try_from(place.start).ok()?;
        let to = usize::try_from(place.end).ok()?;
        head.get(from..to.min(head.len()))
    });
    by_directory(directory.unwrap_or_default())
        .or_else(|| by_any_name(head))
        .unwrap_or(UNTOLD)
}

/// That it is one, and not what for.
pub(super) const UNTOLD: Note = Note::KnownNotRead {
    what: Unread::CompoundFile,
};

/// Where the first part of its directory lies: header, sector size and the number of the sector tell.
pub(super) fn directory(head: &[u8]) -> Option<Range<u64>> {
    let shift = match head.get(30..32)? {
        [9, 0] => 9,
        [12, 0] => 12,
        _ => return None,
    };
    let number = u32::from_le_bytes(head.get(48..52)?.try_into().ok()?);
    // The header takes the place of a sector. The greatest numbers are no places.
    let is_place = head.starts_with(MAGIC) && number < 0xffff_fffa;
    let from = (u64::from(number) + 1) << shift;
    is_place.then_some(from..from + (1 << shift))
}

/// What it is, by the first entries of its directory.
pub(super) fn by_directory(entries: &[u8]) -> Option<Note> {
    const ENTRY: usize = 128;
    let mut entries = entries.chunks_exact(ENTRY);
    entries.find_map(|entry| {
        // The length is in bytes, with the zero at the end.
        let length = usize::from(u16::from_le_bytes(entry.get(64..66)?.try_into().ok()?));
        let name = entry.get(..length.checked_sub(2)?)?.chunks_exact(2);
        let name = name.map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
        let name: String = char::decode_utf16(name)
            .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect();
        match name.as_str() {
            "Root Entry" => (entry.get(80..96)? == OUTLOOK_MESSAGE).then_some(MAIL),
            "Workbook" | "Book" => Some(Note::KnownNotRead {
                what: Unread::OldWorkbook,
            }),
            "WordDocument" | "PowerPoint Document" => Some(Note::OfficeDocument),
            "EncryptedPackage" | "EncryptionInfo" => Some(Note::PasswordProtected),
            _ => OF_A_MAIL
                .iter()
                .any(|start| name.starts_with(start))
                .then_some(MAIL),
        }
    })
}

const MAIL: Note = Note::KnownNotRead {
    what: Unread::OutlookMessage,
};

/// The class of what a mail is, {00020D0B-0000-0000-C000-000000000046}.
const OUTLOOK_MESSAGE: [u8; 16] = [
    0x0b, 0x0d, 0x02, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46,
];

/// With what the parts of a mail begin.
const OF_A_MAIL: [&str; 5] = [
    "__substg1.0_",
    "__nameid_version1.0",
    "__properties_version1.0",
    "__recip_version1.0_",
    "__attach_version1.0_",
];

/// What it is, by names of parts that nothing else has, wherever they stand.
fn by_any_name(head: &[u8]) -> Option<Note> {
    let is_named = |name: &&str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memchr::memmem::find(head, &wide).is_some()
    };
    if OF_A_MAIL.iter().any(is_named) {
        Some(MAIL)
    } else {
        is_named(&"EncryptedPackage").then_some(Note::PasswordProtected)
    }
}

/// The way to a directory that lies behind the first bytes of the file.
#[derive(Debug)]
pub(super) struct ToDirectory {
    /// Where the next byte lies.
    at: u64,
    place: Range<u64>,
    held: Vec<u8>,
}

impl ToDirectory {
    /// From the beginning of a file whose first bytes do not tell what it is.
    pub fn of(head: &[u8]) -> Option<Self> {
        let place = directory(head).filter(|place| place.end > head.len() as u64)?;
        Some(Self {
            at: 0,
            place,
            held: Vec::new(),
        })
    }

    /// The next bytes; what the file is, as soon as they tell it.
    pub fn push(&mut self, bytes: &[u8]) -> Option<Note> {
        let inside = |at: u64| {
            let inside = at.saturating_sub(self.at);
            usize::try_from(inside).map_or(bytes.len(), |inside| inside.min(bytes.len()))
        };
        let part = inside(self.place.start)..inside(self.place.end);
        self.held
            .extend_from_slice(bytes.get(part).unwrap_or_default());
        self.at += bytes.len() as u64;
        (self.at >= self.place.end).then(|| by_directory(&self.held).unwrap_or(UNTOLD))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file whose directory lies in this sector, and what else is in it.
    fn file(sector: u32, names: &[&str], class: [u8; 16], elsewhere: &str) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.resize(512, 0);
        bytes[30] = 9;
        bytes[48..52].copy_from_slice(&sector.to_le_bytes());
        bytes.extend(elsewhere.encode_utf16().flat_map(u16::to_le_bytes));
        bytes.resize((sector as usize + 1) * 512, 0);
        for name in ["Root Entry"].iter().chain(names) {
            let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let length = entry.len() as u16 + 2;
            entry.resize(128, 0);
            entry[64..66].copy_from_slice(&length.to_le_bytes());
            if *name == "Root Entry" {
                entry[80..96].copy_from_slice(&class);
            }
            bytes.extend(entry);
        }
        bytes.resize(bytes.len().next_multiple_of(512) + 512, 0);
        bytes
    }

    const NONE: [u8; 16] = [0; 16];

    fn unread(what: Unread) -> Note {
        Note::KnownNotRead { what }
    }

    #[test]
    fn the_names_of_the_parts_tell_what_it_is() {
        let of = |names: &[&str]| by_parts(&file(1, names, NONE, ""));
        let mail = unread(Unread::OutlookMessage);
        assert_eq!(of(&["__nameid_version1.0"]), mail);
        assert_eq!(of(&["__substg1.0_0037001F"]), mail);
        assert_eq!(
            of(&["EncryptionInfo", "EncryptedPackage"]),
            Note::PasswordProtected
        );
        assert_eq!(of(&["Workbook"]), unread(Unread::OldWorkbook));
        assert_eq!(of(&["Book"]), unread(Unread::OldWorkbook));
        assert_eq!(of(&["WordDocument"]), Note::OfficeDocument);
        assert_eq!(of(&["\u{5}SummaryInformation"]), UNTOLD);
        assert_eq!(of(&[]), UNTOLD);
        assert_eq!(by_parts(&file(1, &[], OUTLOOK_MESSAGE, "")), mail);
        assert_eq!(by_parts(MAGIC), UNTOLD);
    }

    #[test]
    fn what_a_mail_carries_does_not_tell_what_it_is() {
        let carried = file(40, &["__properties_version1.0"], NONE, "Workbook\0");
        assert_eq!(by_parts(&carried), unread(Unread::OutlookMessage));
        assert_eq!(by_parts(&carried[..1024]), UNTOLD);
    }

    #[test]
    fn a_directory_that_comes_later_is_waited_for() {
        let bytes = file(300, &["__substg1.0_0037001F"], NONE, "");
        let head = &bytes[..64 << 10];
        assert_eq!(by_parts(head), UNTOLD);
        for piece in [1, 100, 511, 512, 4096, bytes.len()] {
            let mut way = ToDirectory::of(head).unwrap();
            let told = bytes.chunks(piece).find_map(|part| way.push(part));
            assert_eq!(told, Some(unread(Unread::OutlookMessage)), "{piece}");
        }
        let mut cut = ToDirectory::of(head).unwrap();
        assert_eq!(cut.push(head), None);
        assert!(ToDirectory::of(&file(1, &[], NONE, "")).is_none());
    }
}
