//! What is recognised and not read, so that a person hears what it is and what to do with it.
//!
//! Files of the first part tell it by their first bytes; those of the second only by what they say,
//! and are asked about when no reader fits.

use super::{Note, Unread, compound};

/// What a file is that is packed or kept in a way that is not read, by its first bytes.
pub(super) fn by_first_bytes(head: &[u8]) -> Option<Note> {
    let starts = |magic: &[u8]| head.starts_with(magic);
    let what = if starts(b"7z\xbc\xaf\x27\x1c") {
        Unread::SevenZip
    } else if starts(b"Rar!\x1a\x07") {
        Unread::Rar
    } else if starts(compound::MAGIC) {
        return Some(compound::by_parts(head));
    } else {
        return None;
    };
    Some(Note::KnownNotRead { what })
}

/// What a text is whose lines a reader might take for something else.
pub(super) fn looking_like_others(head: &[u8]) -> Option<Unread> {
    let text = Text::of(head);
    if text.is_format_list() {
        Some(Unread::FormatList)
    } else if text.is_connectivity_log() {
        Some(Unread::ConnectivityLog)
    } else {
        None
    }
}

/// What a text is that no reader fits.
pub(super) fn by_text(head: &[u8]) -> Option<Unread> {
    let text = Text::of(head);
    if text.is_dmarc_report() {
        Some(Unread::DmarcReport)
    } else if text.is_cisco_log() {
        Some(Unread::CiscoLog)
    } else if text.is_other_mail_log() {
        Some(Unread::OtherMailLog)
    } else {
        None
    }
}

/// So many lines are looked at.
const LINES: usize = 60;

/// The first lines of a text that are not blank.
struct Text<'a> {
    head: &'a [u8],
    lines: Vec<&'a str>,
}

impl<'a> Text<'a> {
    fn of(head: &'a [u8]) -> Self {
        let lines = head
            .split(|byte| *byte == b'\n')
            .filter_map(|line| std::str::from_utf8(line).ok())
            .map(|line| line.trim_start_matches('\u{feff}').trim_end())
            .filter(|line| !line.is_empty());
        Self {
            head,
            lines: lines.take(LINES).collect(),
        }
    }

    fn holds(&self, text: &str) -> bool {
        memchr::memmem::find(self.head, text.as_bytes()).is_some()
    }

    /// How many of the lines fit.
    fn count(&self, fits: impl Fn(&str) -> bool) -> usize {
        self.lines.iter().filter(|line| fits(line)).count()
    }

    /// Names and values with the colons below each other: `Received        : 11/16/2026 …`.
    fn is_format_list(&self) -> bool {
        let colon = |line: &&&str| {
            let (name, _) = line.split_once(" : ").or_else(|| {
                // An empty value leaves the colon at the end.
                line.strip_suffix(" :").map(|name| (name, ""))
            })?;
            let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
            let word = name.trim_end();
            let is_name = word.starts_with(char::is_alphabetic) && word.chars().all(is_letter);
            is_name.then_some(name.len())
        };
        let first: Vec<_> = self.lines.iter().take(3).map(|line| colon(&line)).collect();
        match *first.as_slice() {
            [Some(a), Some(b), Some(c)] => a == b && b == c,
            _ => false,
        }
    }

    fn is_connectivity_log(&self) -> bool {
        self.lines.iter().take(10).any(|line| {
            let told = line.strip_prefix("#Log-type:").unwrap_or_default();
            told.to_ascii_lowercase().contains("connectivity log")
        })
    }

    fn is_dmarc_report(&self) -> bool {
        self.holds("<report_metadata") && self.holds("<policy_published")
    }

    /// `Mon Nov 16 10:00:00 2026 Info: MID 12 ICID 34 From: <…>`
    fn is_cisco_log(&self) -> bool {
        let is_entry = |line: &str| {
            [" Info: ", " Warning: ", " Debug: "].iter().any(|level| {
                let behind = line.split_once(level).map(|(_, behind)| behind);
                behind.is_some_and(|behind| {
                    let starts = |word: &str| behind.starts_with(word);
                    starts("MID ")
                        || starts("ICID ")
                        || starts("DCID ")
                        || starts("New SMTP ")
                        || starts("Start MID ")
                        || starts("Message finished MID ")
                })
            })
        };
        self.count(is_entry) >= 2 || self.lines.len() == 1 && self.count(is_entry) == 1
    }

    fn is_other_mail_log(&self) -> bool {
        // qmail, with or without its stamp.
        let qmail = |line: &str| {
            line.contains("starting delivery ")
                || line.contains("info msg ") && line.contains(" qp ")
                || line.contains(" delivery ") && line.contains("success: ")
        };
        // hMailServer: "SMTPD"\t1234\t5\t"2026-11-16 10:00:00.123"\t"198.51.100.9"\t"SENT: 220 …"
        let hmailserver = |line: &str| {
            ["\"SMTPD\"\t", "\"SMTPC\"\t"]
                .iter()
                .any(|start| line.starts_with(start))
        };
        let opensmtpd = |line: &str| {
            line.contains(" smtp connected address=")
                || line.contains(" smtp message msgid=")
                || line.contains(" mta delivery evpid=")
        };
        let rspamd = |line: &str| line.contains("rspamd_task_write_log");
        // The SMTP service of IIS writes a log of W3C, of which only the fields tell what it is.
        let iis = |line: &str| {
            line.starts_with("#Software: Microsoft Internet Information Services")
                || line.contains(" SMTPSVC1 ")
        };
        let mdaemon = |line: &str| {
            line.contains("MDaemon ") && line.contains(" log")
                || line.contains(": [") && line.contains("] Session ")
        };
        let exact: [&dyn Fn(&str) -> bool; 4] = [&hmailserver, &opensmtpd, &rspamd, &mdaemon];
        exact
            .iter()
            .any(|fits| self.count(fits) >= 2 || self.lines.len() == 1 && self.count(fits) == 1)
            || self.count(qmail) >= 1
            || self.count(iis) >= 1 && self.holds("SMTPSVC1")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn what(head: &[u8]) -> Option<Unread> {
        match by_first_bytes(head) {
            Some(Note::KnownNotRead { what }) => Some(what),
            Some(_) => None,
            None => looking_like_others(head).or_else(|| by_text(head)),
        }
    }

    #[test]
    fn packed_files_tell_by_their_first_bytes() {
        for (head, expected) in [
            (&b"7z\xbc\xaf\x27\x1c\0\x04"[..], Unread::SevenZip),
            (b"Rar!\x1a\x07\x01\0", Unread::Rar),
        ] {
            assert_eq!(what(head), Some(expected));
        }
    }

    #[test]
    fn texts_tell_by_what_they_say() {
        for (text, expected) in [
            (
                "\r\n\r\nReceived        : 11/16/2026 6:10:13 PM\r\nSenderAddress   : x@far.example\r\n\
                 RecipientAddress: bob\r\n",
                None,
            ),
            (
                "\r\n\r\nReceived        : 11/16/2026 6:10:13 PM\r\nToIP            :\r\n\
                 SenderAddress   : x@far.example\r\n",
                Some(Unread::FormatList),
            ),
            (
                "Received: from a by b; Mon\r\nSubject: x : y\r\nTo: z\r\n",
                None,
            ),
            (
                "#Software: Microsoft Exchange Server\r\n#Version: 15.0.0.0\r\n\
                 #Log-type: Transport Connectivity Log\r\n",
                Some(Unread::ConnectivityLog),
            ),
            (
                "<?xml version=\"1.0\"?><feedback><report_metadata></report_metadata>\
                 <policy_published/></feedback>",
                Some(Unread::DmarcReport),
            ),
            (
                "Mon Nov 16 10:00:00 2026 Info: New SMTP ICID 5 interface M address 192.0.2.1\n\
                 Mon Nov 16 10:00:01 2026 Info: MID 12 ICID 5 From: <a@b.example>\n",
                Some(Unread::CiscoLog),
            ),
            (
                "@400000005f7d1b2c0a1b2c3d starting delivery 3: msg 4711 to remote a@b.example\n",
                Some(Unread::OtherMailLog),
            ),
            (
                "\"SMTPD\"\t1\t2\t\"2026-11-16\"\t\"192.0.2.1\"\t\"SENT: 220 x\"\n\
                 \"SMTPD\"\t1\t2\t\"2026-11-16\"\t\"192.0.2.1\"\t\"SENT: 250 x\"\n",
                Some(Unread::OtherMailLog),
            ),
            ("a,b,c\n1,2,3\n", None),
        ] {
            assert_eq!(what(text.as_bytes()), expected, "{text}");
        }
    }
}
