//! Exchange Online summary trace (`Get-MessageTrace`, `Get-MessageTraceV2`, Graph): one row for each
//! message and recipient, volume only.

use std::borrow::Cow;
use std::net::IpAddr;

use scan::RawRecord;

use crate::columns::{Column, Names, Row, RowReader};
use crate::identity::{Identity, MessageKey, address_key, joined_key};
use crate::meaning::Meaning;
use crate::options::Options;
use crate::teller::TenantColumn;
use crate::{
    Addressees, Direction, Evidence, Format, Note, Parties, Recipients, Sink, SkipReason, Tls,
    Transfer, dates,
};

use super::cells::{domain_of, told};

/// Fits a table with a received time, sender, recipient, status and an id or an address.
pub fn recognise(names: &Names, options: &Options) -> Option<Box<dyn RowReader>> {
    Some(Box::new(SummaryTrace {
        columns: Columns::find(names)?,
        own_domains: options.own_domains.clone(),
        tenant: TenantColumn::at(tenant(names)),
        rows_without_direction: 0,
    }))
}

fn tenant(names: &Names) -> Column {
    names.column(&["organization"])
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
    tenant: TenantColumn,
    rows_without_direction: u64,
}

/// Where a row belongs.
#[derive(Clone, Copy)]
enum Course {
    Across(Direction),
    /// Not counted, and nothing to be said of it.
    Inside,
    Skipped(SkipReason),
}

/// One row on its way.
struct Seen<'a> {
    sender: Cow<'a, str>,
    recipient: Cow<'a, str>,
    from: Cow<'a, str>,
    to: Cow<'a, str>,
}

/// By what its message and its recipient are known.
struct Keys {
    network: Option<MessageKey>,
    message: Option<MessageKey>,
    recipient: [u64; 1],
}

impl Keys {
    fn of<'a>(reader: &SummaryTrace, cell: &impl Fn(Column) -> Cow<'a, str>) -> Self {
        let columns = &reader.columns;
        Self {
            network: MessageKey::of_network_id(&cell(columns.network_id)),
            message: MessageKey::of_message_id(&cell(columns.message_id)),
            recipient: [address_key(&cell(columns.recipient))],
        }
    }

    /// One number for the row.
    fn joined(&self) -> u64 {
        let message = self.network.or(self.message).map_or(0, MessageKey::short);
        self.recipient.into_iter().fold(message, joined_key)
    }
}

impl SummaryTrace {
    /// Which way a row went. Source: `docs/counting.md`, Summary trace.
    fn course(&self, seen: &Seen<'_>) -> Course {
        let (from, to) = (is_address(&seen.from), is_address(&seen.to));
        if !from && !to {
            return Course::Inside;
        }
        let (inbound, outbound) = (
            Course::Across(Direction::Inbound),
            Course::Across(Direction::Outbound),
        );
        match (self.is_own(&seen.sender), self.is_own(&seen.recipient)) {
            (true, true) => Course::Skipped(SkipReason::OwnToOwn),
            (false, true) if from => inbound,
            (false, true) => Course::Skipped(SkipReason::BoundaryNotTold),
            (true, false) if to => outbound,
            (true, false) => Course::Skipped(SkipReason::NotSent),
            (false, false) if !to => inbound,
            (false, false) if !from => outbound,
            (false, false) if self.own_domains.is_empty() => {
                Course::Skipped(SkipReason::DirectionNotTold)
            }
            (false, false) => Course::Inside,
        }
    }

    fn line<'a>(
        &mut self,
        cell: &impl Fn(Column) -> Cow<'a, str>,
        number: u64,
        sink: &mut dyn Sink,
    ) {
        let written = cell(self.columns.date);
        let date = dates::timestamp(&written);
        let seen = Seen {
            sender: cell(self.columns.sender),
            recipient: cell(self.columns.recipient),
            from: cell(self.columns.from_ip),
            to: cell(self.columns.to_ip),
        };
        self.tenant.named(&cell(self.tenant.column), sink);
        let course = self.course(&seen);
        let Course::Across(direction) = course else {
            if let Some(at) = date {
                sink.date_seen(at.evidence());
            }
            if let Course::Skipped(reason) = course {
                sink.skipped(reason, number);
                if reason == SkipReason::DirectionNotTold {
                    self.rows_without_direction += 1;
                    self.tell_parties(&seen, &Keys::of(self, cell), None, sink);
                }
            }
            return;
        };
        let Some(at) = date else {
            return sink.bad_date(&written, number);
        };
        let keys = Keys::of(self, cell);
        if self.own_domains.is_empty() {
            self.tell_parties(&seen, &keys, Some(direction), sink);
        }
        let Seen {
            sender,
            recipient,
            from,
            to,
        } = seen;
        let (server, domain) = match direction {
            Direction::Inbound => (from, &sender),
            Direction::Outbound => (to, &recipient),
        };
        sink.transfer(&Transfer {
            direction,
            at,
            identity: Identity::of_message(
                Format::ExoSummary,
                direction,
                keys.network,
                keys.message,
                None,
                "",
                false,
            ),
            network_id: keys.network,
            message_id: keys.message,
            connector: None,
            tls: Tls::NOT_RECORDED,
            recipients: Recipients::Addresses(if recipient.is_empty() {
                &[]
            } else {
                &keys.recipient
            }),
            tentative: false,
            evidence: Evidence {
                server: &server,
                domain: domain_of(domain),
                cipher: "",
                sender: told(&sender),
                addressees: Addressees::one(&recipient),
                message_id: &cell(self.columns.message_id),
                ..Evidence::default()
            },
        });
    }

    /// Who wrote to whom, from which the organization's own domains may be seen.
    fn tell_parties(
        &self,
        seen: &Seen<'_>,
        keys: &Keys,
        told: Option<Direction>,
        sink: &mut dyn Sink,
    ) {
        sink.parties(&Parties {
            key: keys.joined(),
            sender: domain_of(&seen.sender),
            recipient: domain_of(&seen.recipient),
            told,
        });
    }

    fn is_own(&self, address: &str) -> bool {
        if self.own_domains.is_empty() {
            return false;
        }
        let domain = domain_of(address).to_lowercase();
        self.own_domains.contains(&domain)
    }
}

/// Whether a cell holds an address. The service writes `255.255.255.255` for mail between own
/// mailboxes, bounces and journals; what is not told is no address either.
fn is_address(cell: &str) -> bool {
    // Nearly all addresses begin with something else, and need not be read.
    let may_be_none = cell.starts_with(['0', ':']) || cell.starts_with("255.");
    if !may_be_none {
        return !cell.is_empty();
    }
    match cell.parse::<IpAddr>().map(|ip| ip.to_canonical()) {
        Ok(IpAddr::V4(ip)) => !ip.is_unspecified() && !ip.is_broadcast(),
        Ok(IpAddr::V6(ip)) => !ip.is_unspecified(),
        Err(_) => true,
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
            self.tenant.column = tenant(names);
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

#[cfg(test)]
mod tests {
    use crate::options::Options;
    use crate::recording_sink::EvidenceRecorder;

    #[test]
    fn what_is_told_of_the_other_side() {
        let text = "Received,SenderAddress,RecipientAddress,Status,ToIP,FromIP,MessageTraceId\r\n\
             2026-11-16T10:00:00Z,a@B.example,x@own.example,Delivered,,198.51.100.7,1\r\n\
             2026-11-16T10:00:00Z,<>,x@own.example,Delivered,,198.51.100.7,2\r\n\
             2026-11-16T10:00:00Z,,,Delivered,,198.51.100.7,3\r\n\
             2026-11-16T10:00:00Z,o@own.example,\"a;x@A.example\",Delivered,203.0.113.5,,4\r\n";
        assert_eq!(
            EvidenceRecorder::of(text, &Options::default()),
            [
                "a@B.example > x@own.example [] cannot_tell",
                "<> > x@own.example [] cannot_tell",
                "nothing",
                "o@own.example > a;x@A.example [] cannot_tell",
            ]
        );
    }
}
