//! What a frame holds before it is packed: the tally of a file, with what packs badly rearranged.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::file_tally::FileTally;
use crate::left_out::LeftOutColumns;
use crate::records::RecordColumns;
use trace::sessions::columns::LineColumns;

/// The tally of a file. Its records, lines and hashes stand in columns beside it.
#[derive(Serialize, Deserialize)]
pub(super) struct Content {
    tally: FileTally,
    records: [RecordColumns; 4],
    lines: LineColumns,
    left_out: LeftOutColumns,
    sessions: Sessions,
    /// Hosts that gave a sender, in the order of their keys: a set has one of its own on each machine.
    mailed: Vec<[u8; 8]>,
}

/// Sessions that stand whole in the file. Nearly each has a record, whose identity is told by it.
#[derive(Default, Serialize, Deserialize)]
struct Sessions {
    /// Whether those of records are among them.
    of_records: bool,
    others: Vec<[u8; 8]>,
}

impl Content {
    /// Of a tally; none where it holds bytes that are no rows.
    pub(super) fn of(tally: &FileTally) -> Option<Self> {
        let mut tally = tally.clone();
        let sessions = Sessions::take(&mut tally);
        let mailed = std::mem::take(&mut tally.beside.mailed);
        Some(Self {
            sessions,
            records: [
                tally.certain.take_columns()?,
                tally.day_first.take_columns()?,
                tally.month_first.take_columns()?,
                tally.private.records.take_columns()?,
            ],
            lines: tally.mail_server_lines.take_columns()?,
            left_out: tally.left_out.take_columns(),
            mailed: mailed
                .into_sorted()
                .into_iter()
                .map(u64::to_le_bytes)
                .collect(),
            tally,
        })
    }

    /// Back; none where columns do not fit to each other.
    pub(super) fn tally(self) -> Option<FileTally> {
        let mut tally = self.tally;
        let [certain, day_first, month_first, private] = &self.records;
        tally.certain.take_back(certain)?;
        tally.day_first.take_back(day_first)?;
        tally.month_first.take_back(month_first)?;
        tally.private.records.take_back(private)?;
        tally.mail_server_lines.take_back(&self.lines)?;
        tally.left_out.take_back(self.left_out)?;
        let mailed = self.mailed.into_iter().map(u64::from_le_bytes);
        tally.beside.mailed = mailed.collect();
        self.sessions.put(&mut tally);
        Some(tally)
    }
}

impl Sessions {
    fn take(tally: &mut FileTally) -> Self {
        let whole = std::mem::take(&mut tally.whole_sessions);
        if whole.is_empty() {
            return Self::default();
        }
        let of_records = keys_of_records(tally);
        let whole: BTreeSet<u64> = whole.into_iter().collect();
        let others = whole.difference(&of_records);
        let others = others.map(|session| session.to_le_bytes());
        match of_records.is_subset(&whole) {
            true => Self {
                of_records: true,
                others: others.collect(),
            },
            false => Self {
                of_records: false,
                others: whole.iter().map(|session| session.to_le_bytes()).collect(),
            },
        }
    }

    fn put(self, tally: &mut FileTally) {
        let mut whole = match self.of_records {
            true => keys_of_records(tally),
            false => BTreeSet::new(),
        };
        whole.extend(self.others.into_iter().map(u64::from_le_bytes));
        tally.whole_sessions = whole.into_iter().collect();
    }
}

fn keys_of_records(tally: &FileTally) -> BTreeSet<u64> {
    let records = tally.certain.iter();
    let identities = records.filter_map(|record| record.identity);
    identities.map(|identity| identity.key()).collect()
}
