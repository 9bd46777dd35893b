//! Exchange Online summary trace (`Get-MessageTrace`, `Get-MessageTraceV2`, Graph): one row for each
//! message and recipient, volume only.

use std::borrow::Cow;

use scan::RawRecord;

use crate::trace::file::Options;
use crate::trace::identity::{Identity, MessageKey, address_key};
use crate::trace::mapping::Meaning;
use crate::trace::table::{Column, Names, Row, RowReader};
use crate::trace::{
    Direction, Evidence, Format, Note, Recipients, Sink, SkipReason, Tls, Transfer, dates,
};

use super::domain_of;

/// Fits a table with a received time, sender, recipient, status and an id or an address.
pub fn recognise(names: &Names, options: &Options) -> Option<Box<dyn RowReader>> {
    Some(Box::new(SummaryTrace {
        columns: Columns::find(names)?,
        own_domains: options.own_domains.clone(),
        rows_without_direction: 0,
    }))
}

#[derive(Clone, Copy)]
struct Columns {
    date: Column,
    sender: Column,
    recipient: Column,
    from_ip: Column,
    to_ip: Column,
    network_id: Column,
    message_id: Column,
}

impl Columns {
    fn find(names: &Names) -> Option<Self> {
        let columns = Self {
            date: names.column(&["received", "receiveddatetime"]),
            sender: names.column(&["senderaddress"]),
            recipient: names.column(&["recipientaddress"]),
            from_ip: names.column(&["fromip"]),
            to_ip: names.column(&["toip"]),
            network_id: names.column(&["messagetraceid", "networkmessageid", "id"]),
            message_id: names.column(&["messageid", "internetmessageid"]),
        };
        let tells_ids = columns.network_id.is_there() || columns.message_id.is_there();
        let tells_direction = columns.from_ip.is_there() || columns.to_ip.is_there();
        let needed = [columns.date, columns.sender, columns.recipient];
        let fits = needed.iter().all(|column| column.is_there()) && tells_ids;
        // Graph leaves out members that are empty, so that one row may have no address.
        (fits && (tells_direction || names.column(&["status"]).is_there())).then_some(columns)
    }
}

struct SummaryTrace {
    columns: Columns,
    own_domains: Vec<String>,
    rows_without_direction: u64,
}

/// Where a row belongs.
enum Course {
    Across(Direction),
    Inside,
    NotTold,
}

impl SummaryTrace {
    fn course<'a>(&self, cell: &impl Fn(Column) -> Cow<'a, str>) -> Course {
        let from = !cell(self.columns.from_ip).is_empty();
        let to = !cell(self.columns.to_ip).is_empty();
        match (from, to) {
            (true, false) => Course::Across(Direction::Inbound),
            (false, true) => Course::Across(Direction::Outbound),
            (false, false) => Course::Inside,
            (true, true) if self.own_domains.is_empty() => Course::NotTold,
            (true, true) => {
                let sender_own = self.is_own(&cell(self.columns.sender));
                let recipient_own = self.is_own(&cell(self.columns.recipient));
                match (sender_own, recipient_own) {
                    (false, true) => Course::Across(Direction::Inbound),
                    (true, false) => Course::Across(Direction::Outbound),
                    _ => Course::Inside,
                }
            }
        }
    }

    fn line<'a>(
        &mut self,
        cell: &impl Fn(Column) -> Cow<'a, str>,
        number: u64,
        sink: &mut dyn Sink,
    ) {
        let written = cell(self.columns.date);
        let date = dates::moment(&written);
        let course = self.course(cell);
        let (Course::Across(direction), Some(at)) = (&course, date) else {
            match (course, date) {
                (Course::Across(_), _) => sink.bad_date(&written, number),
                (course, date) => {
                    if let Some(at) = date {
                        sink.date_seen(at.evidence());
                    }
                    if matches!(course, Course::NotTold) {
                        self.rows_without_direction += 1;
                        sink.skipped(SkipReason::DirectionNotTold, number);
                    }
                }
            }
            return;
        };
        let direction = *direction;
        let message_id = cell(self.columns.message_id);
        let network_key = MessageKey::of_network_id(&cell(self.columns.network_id));
        let message_key = MessageKey::of_message_id(&message_id);
        let (sender, recipient) = (cell(self.columns.sender), cell(self.columns.recipient));
        let (server, domain) = match direction {
            Direction::Inbound => (cell(self.columns.from_ip), &sender),
            Direction::Outbound => (cell(self.columns.to_ip), &recipient),
        };
        let address = [address_key(&recipient)];
        sink.transfer(&Transfer {
            direction,
            at,
            identity: Identity::of_message(
                Format::ExoSummary,
                direction,
                network_key,
                message_key,
                None,
                "",
                false,
            ),
            network_id: network_key,
            message_id: message_key,
            connector: None,
            tls: Tls::NOT_RECORDED,
            recipients: Recipients::Addresses(if recipient.is_empty() { &[] } else { &address }),
            tentative: false,
            evidence: Evidence {
                server: &server,
                domain: domain_of(domain),
                cipher: "",
                message_id: &message_id,
            },
        });
    }

    fn is_own(&self, address: &str) -> bool {
        let domain = domain_of(address).to_lowercase();
        self.own_domains.contains(&domain)
    }
}

impl RowReader for SummaryTrace {
    fn format(&self) -> Format {
        Format::ExoSummary
    }

    fn relocate(&mut self, names: &Names) -> bool {
        let found = Columns::find(names);
        if let Some(columns) = found {
            self.columns = columns;
        }
        found.is_some()
    }

    fn columns(&self) -> Vec<(Meaning, Column)> {
        let columns = &self.columns;
        vec![
            (Meaning::Time, columns.date),
            (Meaning::Direction, columns.from_ip),
            (Meaning::NetworkMessageId, columns.network_id),
            (Meaning::MessageId, columns.message_id),
            (Meaning::RemoteServer, columns.to_ip),
            (Meaning::Sender, columns.sender),
            (Meaning::Recipients, columns.recipient),
        ]
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) {
        self.line(&|column| row.text(column), row.line(), sink);
    }

    fn reads_raw_rows(&self) -> bool {
        true
    }

    fn raw_row(&mut self, row: &RawRecord<'_>, text: &str, sink: &mut dyn Sink) {
        self.line(&|column| column.of_text(row, text), row.line, sink);
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        if self.rows_without_direction > 0 {
            sink.note(Note::NeedsDomains {
                rows: self.rows_without_direction,
            });
        }
    }
}
