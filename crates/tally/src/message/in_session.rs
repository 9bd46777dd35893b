//! Which lines of a session of a protocol log are about the message. A session goes on in the next file where
//! the log was rotated.

use serde::{Deserialize, Serialize};

use super::found::FoundInFile;
use trace::{Session, Timestamp, sorted};

/// A line of a session in which the message was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct LineOfSession {
    session: Session,
    number: u64,
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
    /// A line as it is written.
    pub fn of(session: &Session, number: u64, at: Option<[Timestamp; 2]>, line: &str) -> Self {
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
            session: session.clone(),
            number,
            at,
            kind,
        }
    }

    /// Copies of a line have the same place.
    fn place(&self) -> (Option<[Timestamp; 2]>, u64) {
        (self.at, self.session.sequence)
    }

    fn session(&self) -> (&str, &str) {
        (&self.session.connector, &self.session.id)
    }
}

/// A line, and the place of its file among those that were read.
type Line = (usize, LineOfSession);

/// Adds the lines of sessions that belong to the message: from where the server says that it sends it, or its
/// sender is named, to where it is accepted, or else to the next one; and those that say what came of TLS before.
pub(super) fn add_lines(found: &mut [FoundInFile]) {
    let mut all = Vec::new();
    for (file, in_file) in found.iter_mut().enumerate() {
        let lines = std::mem::take(&mut in_file.sessions);
        all.extend(lines.into_iter().map(|line| (file, line)));
    }
    // Copies of a line stand one behind the other.
    sorted::by(&mut all, |(a_file, a), (b_file, b)| {
        let order = a.session().cmp(&b.session());
        let order = order.then_with(|| a.place().cmp(&b.place()));
        order.then_with(|| (a_file, a.number).cmp(&(b_file, b.number)))
    });
    for lines in all.chunk_by(|(_, a), (_, b)| a.session() == b.session()) {
        for place in belonging(found, lines) {
            if let Some((file, line)) = lines.get(place)
                && let Some(in_file) = found.get_mut(*file)
            {
                let known = in_file.lines.entry(line.number).or_default();
                known.at = known.at.or(line.at);
            }
        }
    }
}

/// The places of the lines of a session that belong to the message.
fn belonging(found: &[FoundInFile], lines: &[Line]) -> Vec<usize> {
    let known = |(file, line): &Line| {
        let in_file = found.get(*file)?;
        in_file.lines.get(&line.number)
    };
    let kind_at = |at: usize| lines.get(at).map(|(_, line)| line.kind);
    let place_at = |at: usize| lines.get(at).map(|(_, line)| line.place());
    let mut all = Vec::new();
    let mut behind = 0;
    for (at, line) in lines.iter().enumerate() {
        if at < behind || known(line).is_none() || line.1.kind == Kind::Tls {
            continue;
        }
        let last = |kind| (0..=at).rev().find(|at| kind_at(*at) == Some(kind));
        // A send log says first which message it is, a receive log names the sender first.
        let announced = last(Kind::Announced);
        let begins = announced.or_else(|| last(Kind::Sender)).unwrap_or(at);
        let next = match announced {
            Some(_) => Kind::Announced,
            None => Kind::Sender,
        };
        let is_next = |at: &usize| {
            kind_at(*at).is_some_and(|kind| kind == next || kind == Kind::Ends)
                && place_at(*at) != place_at(begins)
        };
        let end = (begins..lines.len()).find(is_next).unwrap_or(lines.len());
        let is_accepted = |at: &usize| {
            let line = lines.get(*at).and_then(known);
            line.is_some_and(|line| !line.identities.is_empty())
        };
        let accepted = (begins..end).rev().find(is_accepted);
        behind = accepted.map_or(end, |at| at + 1);
        all.extend((0..begins).filter(|at| kind_at(*at) == Some(Kind::Tls)));
        all.extend(begins..behind);
    }
    all
}
