//! What is said of a file where there is no page: on the command line, and in the report file, which
//! both write alike. The report file is English, whatever the language of the page is.

use std::sync::OnceLock;

use trace::Note;

use crate::Language;
use crate::messages::NotesLabels;
use crate::room::{Fixed, Room};
use crate::rooms::notes::Notes;

/// The English sentence of a note, with plain digits: it points to nothing that only the page has.
pub fn note(note: &Note) -> String {
    static ENGLISH: OnceLock<(Room, NotesLabels)> = OnceLock::new();
    let number = &|count: u64| count.to_string();
    elsewhere(note, number).unwrap_or_else(|| {
        let (room, labels) = ENGLISH.get_or_init(|| {
            let room = Room::of(
                Language::English,
                include_str!(concat!(env!("OUT_DIR"), "/notes.txt")),
            );
            let labels = NotesLabels::of(room.texts());
            (room, labels)
        });
        Notes { room, labels }.note(note, number)
    })
}

/// The sentence, where the page's own would point to a place or a button of it.
fn elsewhere(note: &Note, number: &dyn Fn(u64) -> String) -> Option<String> {
    let text = match note {
        Note::UnknownFormat => {
            "The content is not of a format that is known. The README lists the files that can be \
             read, and where to get them."
        }
        Note::Binary => "The content is not text. Use the trace as CSV, JSON, .xlsx, .gz or .zip.",
        Note::OfficeDocument => {
            "This is an Office document, and no sheet of it begins with a table that is known. Save \
             the table as CSV (UTF-8) and use that file."
        }
        Note::DamagedArchive => {
            "The archive is damaged or cut, and this part of it cannot be unpacked. Pack it again, \
             or use the files in it one by one."
        }
        Note::PasswordProtected => {
            "A password protects this file. Unpack it first and use what comes out."
        }
        Note::UnknownCompression => {
            "It is compressed in a way that is not known here. Unpack it first and use what comes \
             out, or pack it as an ordinary .zip."
        }
        Note::NestedTooDeep => {
            "Archives lie in archives, more than three deep. Unpack the outer ones and use what \
             comes out."
        }
        Note::TooLargeUnpacked => {
            "It unpacks to far more than it should, as files made to do harm do. If you trust it, \
             unpack it first and use what comes out."
        }
        Note::Unreadable => {
            "The file could not be read any more: it was moved, changed or removed meanwhile, or \
             access was refused. Try it again."
        }
        Note::ReaderFailed => {
            "The reading of this file stopped unexpectedly; the other files are not concerned. Try \
             it again, and report it if that does not help."
        }
        Note::AmbiguousDates => {
            "Its dates can be read day-first and month-first, and nothing in the file decides. Say \
             which it is with --date-order, or export it again with dates such as 2026-11-16."
        }
        Note::NewerVersion { version } => {
            return Some(format!(
                "A newer version of this program wrote the file (version {}). Get the newest \
                 version to open it.",
                number(*version)
            ));
        }
        Note::OtherUnit => {
            "It counts recipients while others count messages, and the two cannot be added up. Read \
             it without the others to see it."
        }
        Note::NeedsDomains { rows } => {
            let noun = if *rows == 1 { "row does" } else { "rows do" };
            return Some(format!(
                "{} {noun} not tell which way the message went. Name your organization's own \
                 domains with --domain.",
                number(*rows)
            ));
        }
        // The report file has had this spelling from the beginning.
        Note::OffsetNotTold => {
            "Its time stamps have no offset: they were read as UTC. If the server writes local \
             time, what happened near midnight counts on the neighbouring day."
        }
        Note::NoFieldsLine => {
            "Rows of an Exchange log stand before any “#Fields” line, so their columns are not \
             known. Use the log as the server wrote it."
        }
        Note::UnknownTable => {
            "It is a table that is not known. A column mapping (--mapping) that says what its \
             columns mean lets it be read."
        }
        Note::BadMapping => "It says that it is a column mapping, but it cannot be used.",
        _ => return None,
    };
    Some(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_singular() {
        assert_eq!(
            note(&Note::NeedsDomains { rows: 1 }).get(..14),
            Some("1 row does not")
        );
        assert_eq!(
            note(&Note::TlsWordsNotKnown { rows: 1 }).get(..9),
            Some("1 row has")
        );
    }

    #[test]
    fn nothing_points_to_a_place_of_the_page() {
        let said = note(&Note::UnknownFormat);
        assert!(said.contains("README"), "{said}");
        assert_eq!(note(&Note::Empty), "The file is empty. Export it again.");
    }
}
