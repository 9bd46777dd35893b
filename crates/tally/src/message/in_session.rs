//! Which lines of a session of a protocol log are about the message. A session goes on in the next file where
//! the log was rotated.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::look::{FoundInFile, FoundLine};
use trace::Timestamp;

/// A line of a session in which the message was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct LineOfSession {
    number: u64,
    sequence: u64,
    at: Option<[Timestamp; 2]>,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    /// The server says which message it sends now.
    Announced,
    /// A sender is named: a message begins.
    Sender,
    /// It says what came of TLS.
    Tls,
    /// A message that was not accepted ends here at the latest.
    Ends,
    Other,
}

impl LineOfSession {
    /// A line as it is written, with its number in the session where that is told.
    pub fn of(number: u64, sequence: u64, at: Option<[Timestamp; 2]>, line: &str) -> Self {
        let line = line.to_ascii_uppercase();
        let has = |words: &[&str]| words.iter().any(|word| line.contains(word));
        let kind = if has(&["INTERNETMESSAGEID <"]) {
            Kind::Announced
        } else if has(&["MAIL FROM:"]) {
            Kind::Sender
        } else if has(&[" NEGOTIATION "]) {
            Kind::Tls
        } else if has(&[",QUIT", ",RSET", ",-,"]) {
            Kind::Ends
        } else {
            Kind::Other
        };
        Self {
            number,
            sequence,
            at,
            kind,
        }
    }
}

/// Adds the lines of sessions that belong to the message: from where the server says that it sends it, or its
/// sender is named, to where it is accepted, or else to the next one; and those that say what came of TLS before.
pub(super) fn add_lines(found: &mut [FoundInFile]) {
    let mut sessions: BTreeMap<_, Vec<(usize, LineOfSession)>> = BTreeMap::new();
    for (place, file) in found.iter_mut().enumerate() {
        for (session, lines) in std::mem::take(&mut file.sessions) {
            let lines = lines.into_iter().map(|line| (place, line));
            let key = (file.format, session);
            sessions.entry(key).or_default().extend(lines);
        }
    }
    for mut lines in sessions.into_values() {
        // Copies of a line stand one behind the other.
        lines.sort_by_key(|(place, line)| (line.at, line.sequence, *place, line.number));
        for (place, line) in belonging(found, &lines) {
            let of_file = found.get_mut(place);
            let lines = of_file.map(|file| &mut file.lines);
            if let Some(lines) = lines {
                lines.entry(line.number).or_insert_with(|| FoundLine {
                    at: line.at,
                    ..FoundLine::default()
                });
            }
        }
    }
}

fn belonging(
    found: &[FoundInFile],
    lines: &[(usize, LineOfSession)],
) -> Vec<(usize, LineOfSession)> {
    let known = |(place, line): &(usize, LineOfSession)| {
        found
            .get(*place)
            .and_then(|file| file.lines.get(&line.number))
    };
    let is_kind = |kind| move |(_, line): &&(usize, LineOfSession)| line.kind == kind;
    let mut all = Vec::new();
    let mut behind = 0;
    for (at, line) in lines.iter().enumerate() {
        if at < behind || known(line).is_none() || line.1.kind == Kind::Tls {
            continue;
        }
        let before = lines.get(..=at).unwrap_or_default();
        let last = |kind| before.iter().rposition(|line| is_kind(kind)(&line));
        // A send log says first which message it is, a receive log names the sender first.
        let begins = last(Kind::Announced)
            .or_else(|| last(Kind::Sender))
            .unwrap_or(at);
        let marks = match lines.get(begins).map(|(_, line)| line.kind) {
            Some(Kind::Announced) => Kind::Announced,
            _ => Kind::Sender,
        };
        let first = lines.get(begins).map(|(_, line)| (line.at, line.sequence));
        let is_next = |(_, line): &(usize, LineOfSession)| {
            (line.kind == marks || line.kind == Kind::Ends)
                && Some((line.at, line.sequence)) != first
        };
        let rest = lines.get(begins..).unwrap_or_default();
        let part = rest.split(is_next).next().unwrap_or_default();
        let accepted = part
            .iter()
            .rposition(|line| known(line).is_some_and(|line| !line.identities.is_empty()));
        let part = match accepted {
            Some(last) => part.get(..=last).unwrap_or(part),
            None => part,
        };
        behind = begins + part.len();
        let tls = lines.get(..begins).unwrap_or_default().iter();
        all.extend(tls.filter(is_kind(Kind::Tls)).cloned());
        all.extend(part.iter().cloned());
    }
    all
}
