//! Rows of Exchange that say that a message waits (DEFER) or came back (FAIL), and transfers in clear
//! that may stand for what was tried before.
//!
//! They are told beside the transfers. Source of the rules: `docs/stopped.md`, What Exchange writes.

use super::extended_trace::Columns;
use crate::beside::words::exchange::{OtherHost, reason};
use crate::beside::{BesideFact, Clear, Refused, Side, host_text, text_key};
use crate::calendar::{Reading, Timestamp};
use crate::columns::{Column, Row};
use crate::identity::MessageKey;
use crate::organization;
use crate::tls::{Tls, TlsClass};
use crate::{Addressees, DateOrder, Direction, Format, Sink, Transfer};

/// What a row says of a message that did not get on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// DEFER: it is tried again.
    Waits,
    /// FAIL: it came back.
    CameBack,
}

impl Refusal {
    /// That of a row of events, of any source.
    pub fn of(row: &Row<'_>, event: Column) -> Option<Self> {
        if row.is(event, "DEFER") {
            Some(Self::Waits)
        } else if row.is(event, "FAIL") {
            Some(Self::CameBack)
        } else {
            None
        }
    }

    /// Whether the event of a row as it is written, without blanks around it, is one of these.
    pub fn is_one(event: &[u8]) -> bool {
        event.eq_ignore_ascii_case(b"DEFER") || event.eq_ignore_ascii_case(b"FAIL")
    }

    /// Tells a row of events.
    pub fn tell(
        self,
        row: &Row<'_>,
        columns: &Columns,
        at: Reading<Timestamp>,
        format: Format,
        sink: &mut dyn Sink,
    ) {
        let texts =
            [columns.recipient_status, columns.source_context].map(|column| row.text(column));
        let why = texts.iter().find_map(|text| reason(text));
        if why.is_none() && self == Self::Waits {
            return;
        }
        let told = OtherHost::of(&[&*texts[0], &*texts[1]]);
        let name = row.text(columns.server);
        let address = row.text(columns.server_ip);
        let recipients = row.text(columns.recipients);
        sink.beside(&BesideFact::Refused(Refused {
            at,
            format,
            is_final: self == Self::CameBack,
            reason: why,
            network_id: MessageKey::of_network_id(&row.text(columns.network_id)),
            message_id: MessageKey::of_message_id(&row.text(columns.message_id)),
            server: told.name.unwrap_or(&name),
            address: told.address.unwrap_or(&address),
            addressees: Addressees::listed(&recipients, b';'),
        }));
    }
}

/// Whether a transfer out of the organization may have gone in clear. Only such a one can stand for a try
/// of these formats, all of which are outbound.
pub(super) fn may_be_clear(transfer: &Transfer<'_>) -> bool {
    let is_silent = matches!(
        transfer.tls,
        Tls::Absent | Tls::AbsentInClear | Tls::Is(TlsClass::None)
    );
    is_silent && transfer.direction == Direction::Outbound
}

/// Tells such a transfer; `name` and `address` are those of the other host. Where the date can be read in
/// both orders, both are told.
pub(super) fn tell_clear(
    transfer: &Transfer<'_>,
    format: Format,
    name: &str,
    address: &str,
    sink: &mut dyn Sink,
) {
    let Some(identity) = transfer.identity else {
        return;
    };
    let [name, address] = [name, address].map(|text| text_key(&host_text(text)));
    let first = transfer.at.under(DateOrder::DayFirst);
    let other = transfer.at.under(DateOrder::MonthFirst);
    for at in [Some(first), (other != first).then_some(other)]
        .into_iter()
        .flatten()
    {
        sink.beside(&BesideFact::Clear(Clear {
            at,
            identity,
            format,
            side: Side::Outbound,
            address,
            name,
        }));
    }
}

/// The first word of a text that is an address.
pub(super) fn address_in(text: &str) -> &str {
    let ends = [',', ';', '(', ')', '[', ']', '\'', '"'];
    let words = text.split_whitespace();
    let mut words = words.map(|word| word.trim_matches(ends).trim_end_matches('.'));
    words
        .find(|word| organization::address(word).is_some())
        .unwrap_or_default()
}
