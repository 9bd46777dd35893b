//! Attempts out of rows of Exchange: which rows are one, and which give way.
//!
//! Source of the rules: `docs/stopped.md`, What Exchange writes.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use trace::beside::{Attempt, Reason, Side, TextKey};
use trace::calendar::TICKS_PER_SECOND;
use trace::{DateOrder, Format, Timestamp, sorted};

use super::file::RefusedRow;
use super::messages::SameMessage;

/// How long after the attempt of a send log a tracking log writes of the same one.
const SAME: i64 = 60 * TICKS_PER_SECOND;

/// A row under the date order of its file.
#[derive(Clone, Debug)]
pub struct Row {
    pub at: Timestamp,
    pub row: RefusedRow,
}

impl Row {
    /// Under this order.
    pub fn under(row: &RefusedRow, order: DateOrder) -> Self {
        Self {
            at: row.at.under(order),
            row: row.clone(),
        }
    }

    /// The keys of the message.
    pub fn keys(&self) -> impl Iterator<Item = u64> {
        self.row.network.into_iter().chain(self.row.message)
    }
}

/// What makes rows one attempt: format, message, time, and the other host.
type Place = (Format, Option<u64>, Timestamp, TextKey, TextKey);

/// The best reason, the message, and the domains of the recipients.
type Said = (Reason, Vec<u64>, Vec<TextKey>);

/// The attempts of all rows. `sessions` are those of send logs, to which rows of tracking logs lend
/// what these do not tell.
pub fn attempts(rows: &[Row], same: &SameMessage, sessions: &mut [Attempt]) -> Vec<Attempt> {
    let message_of = |row: &Row| row.keys().next().map(|key| same.of(key));
    let mut by_place: BTreeMap<Place, Said> = BTreeMap::new();
    for row in rows {
        let Some(reason) = row.row.reason else {
            continue;
        };
        let message = message_of(row);
        let place = (
            row.row.format,
            message,
            row.at,
            row.row.server,
            row.row.address,
        );
        let known = by_place.entry(place).or_insert_with(|| {
            let messages = message.into_iter().collect();
            (reason, messages, Vec::new())
        });
        known.0 = known.0.min(reason);
        known.2.extend(&row.row.domains);
    }
    let attempt = |(place, (reason, messages, mut domains)): (Place, Said)| {
        let (format, _, at, name, address) = place;
        sorted::all(&mut domains);
        domains.dedup();
        Attempt {
            at,
            reason,
            side: Side::Outbound,
            format,
            address,
            name,
            domains,
            names: Vec::new(),
            messages,
            session: 0,
            is_connection: true,
        }
    };
    let mut all: Vec<Attempt> = by_place.into_iter().map(attempt).collect();
    sorted::all(&mut all);

    let of_extended = all
        .iter()
        .filter(|attempt| attempt.format == Format::ExoExtendedTrace)
        .flat_map(|attempt| attempt.messages.iter().copied());
    let of_extended: FxHashSet<u64> = of_extended.collect();
    all.retain(|attempt| {
        let is_detail = attempt.format == Format::ExoTraceDetail;
        !(is_detail && attempt.messages.iter().any(|key| of_extended.contains(key)))
    });

    sorted::all(sessions);
    let mut taken = vec![false; sessions.len()];
    all.retain(|row| {
        if row.format != Format::ExchangeTrackingLog || row.address == 0 {
            return true;
        }
        let fits = |session: &Attempt| {
            let message = session.messages.first().map(|key| same.of(*key));
            let is_near = (0..=SAME).contains(&(row.at.0 - session.at.0));
            session.format == Format::ExchangeSmtpSendLog
                && session.address == row.address
                && is_near
                && message.is_none_or(|message| row.messages.contains(&message))
        };
        let mut free = sessions.iter_mut().zip(&mut taken);
        let Some((session, is_taken)) = free.find(|(session, taken)| !**taken && fits(session))
        else {
            return true;
        };
        *is_taken = true;
        session.messages.clone_from(&row.messages);
        if row.name != 0 {
            session.name = row.name;
        }
        let mut domains = std::mem::take(&mut session.domains);
        domains.extend(&row.domains);
        sorted::all(&mut domains);
        domains.dedup();
        session.domains = domains;
        false
    });
    all
}
