//! Exchange Online trace detail (`Get-MessageTraceDetail`, Graph `getDetailsByRecipient`): one row for
//! each event of a message and recipient, told by a text and by XML.
//!
//! Source of the rules: `docs/counting.md`, Trace detail. Silence about TLS proves nothing here: the
//! same event is also written for hops inside the service.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::refused_row::{Refusal, address_in, may_be_clear, tell_clear};
use crate::beside::words::exchange::{OtherHost, reason};
use crate::beside::{BesideFact, Refused};
use crate::calendar::{Reading, Timestamp};
use crate::cipher_words::is_no_cipher;
use crate::columns::{Column, Names, Row, RowReader};
use crate::connector::tenants_own;
use crate::custom_data::CustomData;
use crate::identity::{Identity, MessageKey, address_key, log_key};
use crate::meaning::Meaning;
use crate::options::Options;
use crate::teller::TenantColumn;
use crate::tls::{self, Tls, TlsClass};
use crate::{
    Addressees, Direction, Evidence, Format, Note, Recipients, Sink, SkipReason, Transfer, dates,
};

/// Whether [`recognise`] may fit.
pub fn may_be(names: &Names) -> bool {
    let has = |columns: &[&str]| names.column(columns).is_there();
    has(&["event"]) && has(&["detail", "description", "action"])
}

/// Fits a table with a date, an event and its detail text.
pub fn recognise(names: &Names, _options: &Options) -> Option<Box<dyn RowReader>> {
    Some(Box::new(TraceDetail {
        columns: Columns::find(names)?,
        tenant: TenantColumn::at(tenant(names)),
        words: Words::default(),
    }))
}

/// `Organization` stands in the rows where the person did not choose columns.
fn tenant(names: &Names) -> Column {
    names.column(&["organization"])
}

#[derive(Clone, Copy)]
struct Columns {
    date: Column,
    event: Column,
    detail: Column,
    data: Column,
    network_id: Column,
    message_id: Column,
    sender: Column,
    recipient: Column,
}

impl Columns {
    fn find(names: &Names) -> Option<Self> {
        let columns = Self {
            date: names.column(&["date", "datetime"]),
            event: names.column(&["event"]),
            detail: names.column(&["detail", "description"]),
            data: names.column(&["data"]),
            // Graph's `id` is that of the event.
            network_id: names.column(&["messagetraceid", "networkmessageid"]),
            message_id: names.column(&["messageid", "internetmessageid"]),
            sender: names.column(&["senderaddress"]),
            recipient: names.column(&["recipientaddress"]),
        };
        // Graph leaves out members that are empty.
        let own = [columns.detail, columns.data, names.column(&["action"])];
        let told = own.iter().filter(|column| column.is_there()).count();
        (columns.date.is_there() && columns.event.is_there() && told > 1).then_some(columns)
    }
}

struct TraceDetail {
    columns: Columns,
    tenant: TenantColumn,
    words: Words,
}

impl RowReader for TraceDetail {
    fn format(&self) -> Format {
        Format::ExoTraceDetail
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
            (Meaning::Direction, columns.event),
            (Meaning::Tls, columns.detail),
            (Meaning::Connector, columns.data),
            (Meaning::NetworkMessageId, columns.network_id),
            (Meaning::MessageId, columns.message_id),
            (Meaning::Sender, columns.sender),
            (Meaning::Recipients, columns.recipient),
        ]
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) {
        self.tenant.named(&row.text(self.tenant.column), sink);
        let columns = &self.columns;
        let detail = row.text(columns.detail);
        let written = row.text(columns.data);
        let data = Data::parse(&written);
        let event = EventWord::of(&row.text(columns.event));
        let crossing = match event {
            EventWord::Crosses(Direction::Inbound) => inbound_crossing(&data, &detail),
            EventWord::Crosses(Direction::Outbound) => Crossing::outbound(&data.custom),
            EventWord::Refused(_) | EventWord::Other | EventWord::Unknown(_) => Crossing::Inside,
        };
        let written = row.text(columns.date);
        let date = dates::timestamp(&written);
        self.words.see(event);
        match (crossing, date) {
            (Crossing::Across(direction), Some(at)) => {
                self.transfer(row, direction, at, &detail, &data, sink);
            }
            (Crossing::Across(_), None) => sink.bad_date(&written, row.line()),
            (crossing, date) => {
                if let Some(at) = date {
                    if let EventWord::Refused(refusal) = event {
                        self.refused(row, refusal, at, &detail, sink);
                    }
                    sink.date_seen(at.evidence());
                }
                if matches!(crossing, Crossing::NotTold) {
                    sink.skipped(SkipReason::BoundaryNotTold, row.line());
                }
            }
        }
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        self.words.finish(sink);
    }
}

/// Where an event took place.
enum Crossing {
    Across(Direction),
    Inside,
    NotTold,
}

impl Crossing {
    fn outbound(data: &CustomData) -> Self {
        let inside = data.is_to_outside() == Some(false) && !data.has_outbound_connector();
        if inside {
            Self::Inside
        } else {
            Self::Across(Direction::Outbound)
        }
    }
}

/// What the word for an event says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EventWord {
    /// Receive, Send or Send external.
    Crosses(Direction),
    /// Defer or Fail.
    Refused(Refusal),
    /// Another event, whose word is known.
    Other,
    /// A word that is not known, by a hash of it.
    Unknown(u64),
}

impl EventWord {
    /// Words compare by their letters only, without case: Graph writes them without blanks. Exchange
    /// writes them in the language of whoever asks. Source: `docs/formats.md`, Trace detail.
    fn of(event: &str) -> Self {
        let word: String = event
            .chars()
            .filter(|c| c.is_alphabetic())
            .flat_map(char::to_lowercase)
            .collect();
        match &*word {
            "receive" | "empfangen" => Self::Crosses(Direction::Inbound),
            "send" | "sendexternal" | "senden" | "externsenden" => {
                Self::Crosses(Direction::Outbound)
            }
            "defer" => Self::Refused(Refusal::Waits),
            "fail" => Self::Refused(Refusal::CameBack),
            ""
            | "deliver"
            | "submit"
            | "expand"
            | "resolve"
            | "redirect"
            | "transfer"
            | "drop"
            | "journal"
            | "spam"
            | "spamdiagnostics"
            | "malware"
            | "transportrule"
            | "dlprule"
            | "advancedthreatprotection"
            | "übermitteln"
            | "zustellen" => Self::Other,
            _ => Self::Unknown(log_key(&[word.as_bytes()])),
        }
    }
}

/// The event words of a file, as far as a person should know about them.
#[derive(Default)]
struct Words {
    knows_one: bool,
    /// Hashes of the words that are not known.
    unknown: BTreeSet<u64>,
}

impl Words {
    /// A column with more different texts holds no words for events.
    const MOST: usize = 1000;

    fn see(&mut self, word: EventWord) {
        match word {
            EventWord::Crosses(_) => self.knows_one = true,
            EventWord::Unknown(hash) if !self.knows_one && self.unknown.len() < Self::MOST => {
                self.unknown.insert(hash);
            }
            _ => {}
        }
    }

    fn finish(&mut self, sink: &mut dyn Sink) {
        let words = std::mem::take(self);
        if !words.knows_one && !words.unknown.is_empty() {
            sink.note(Note::EventWordsNotKnown {
                words: words.unknown.len() as u64,
            });
        }
    }
}

fn inbound_crossing(data: &Data, detail: &str) -> Crossing {
    let custom = &data.custom;
    let across = Crossing::Across(Direction::Inbound);
    if custom.has_inbound_connector() {
        return across;
    }
    match custom.is_from_outside() {
        Some(true) => across,
        Some(false) => Crossing::Inside,
        None if custom.has_proxied_client() => across,
        None if tenants_own(&data.connector_id).is_some() => across,
        None if version_in(detail).is_some() => across,
        None => Crossing::NotTold,
    }
}

/// The first word that is a TLS version, whatever the language around it: `… using TLS1.2 with
/// AES256`, `… mit TLS1.2 mit AES256`.
fn version_in(detail: &str) -> Option<TlsClass> {
    let mut name = None;
    for word in words_of(detail) {
        // `TLS 1.2` is written in two words.
        let joined = name.take().map(|name: &str| format!("{name}{word}"));
        let found = joined
            .as_deref()
            .and_then(version)
            .or_else(|| version(word));
        if found.is_some() {
            return found;
        }
        let is_name = ["TLS", "TLSv", "SSL", "SSLv"]
            .iter()
            .any(|name| word.eq_ignore_ascii_case(name));
        name = is_name.then_some(word);
    }
    None
}

/// The word behind `using TLS… with`: what is spoken of behind other words is not always a cipher.
fn cipher_in(detail: &str) -> Option<&str> {
    let words = || words_of(detail);
    let starts = words()
        .enumerate()
        .filter(|(_, word)| word.eq_ignore_ascii_case("using"));
    let behind = |start: usize| {
        let mut words = words().skip(start + 1);
        let (first, second) = (words.next()?, words.next()?);
        // `TLS 1.2` is written in two words.
        let with = match version(first) {
            Some(_) => second,
            None => {
                version(&format!("{first}{second}"))?;
                words.next()?
            }
        };
        let cipher = words.next()?;
        let is_told = with.eq_ignore_ascii_case("with") && !is_no_cipher(cipher);
        is_told.then_some(cipher)
    };
    starts.map(|(start, _)| start).find_map(behind)
}

/// Words stand between blanks; what ends or encloses them is none of them.
fn words_of(detail: &str) -> impl Iterator<Item = &str> {
    detail.split_whitespace().map(|word| {
        word.trim_start_matches('(')
            .trim_end_matches([',', ';', '.', ')'])
    })
}

/// A number alone is no version here, and a text never says that there was none.
fn version(word: &str) -> Option<TlsClass> {
    let lower = word.to_ascii_lowercase();
    if !lower.contains("tls") && !lower.contains("ssl") {
        return None;
    }
    tls::class_of_version(word).filter(|class| *class != TlsClass::None)
}

/// What stands behind `Message sent to`; in other languages the first word with a dot in it, which is
/// a host name or an address.
fn sent_to(detail: &str) -> &str {
    const WORDS: &str = "message sent to";
    let start = detail
        .to_ascii_lowercase()
        .find(WORDS)
        .map(|at| at + WORDS.len());
    let ends = [',', ';', ':', '.', '(', ')', '[', ']', '\'', '"'];
    match start.and_then(|start| detail.get(start..)) {
        Some(rest) => rest
            .trim_start_matches([':', ' '])
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .trim_end_matches([',', ';']),
        None => detail
            .split_whitespace()
            .map(|word| word.trim_matches(ends))
            .find(|word| word.contains('.') && version(word).is_none())
            .unwrap_or_default(),
    }
}

impl TraceDetail {
    fn transfer(
        &self,
        row: &Row<'_>,
        direction: Direction,
        at: Reading<Timestamp>,
        detail: &str,
        data: &Data,
        sink: &mut dyn Sink,
    ) {
        let columns = &self.columns;
        let fallback = tenants_own(&data.connector_id);
        let recipient = row.text(columns.recipient);
        let sender = row.text(columns.sender);
        let (connector, server, party) = match direction {
            Direction::Inbound => (
                data.custom.inbound_connector(fallback),
                &*data.client,
                &sender,
            ),
            Direction::Outbound => (
                data.custom.outbound_connector(fallback),
                sent_to(detail),
                &recipient,
            ),
        };
        let tls = match version_in(detail) {
            Some(class) => Tls::Is(class),
            None => match data.custom.tls() {
                Tls::Is(class) => Tls::Is(class),
                _ => Tls::NOT_RECORDED,
            },
        };
        let message_id = row.text(columns.message_id);
        let network_key = MessageKey::of_network_id(&row.text(columns.network_id));
        let message_key = MessageKey::of_message_id(&message_id);
        let address = [address_key(&recipient)];
        let told = Transfer {
            direction,
            at,
            identity: Identity::of_message(
                Format::ExoTraceDetail,
                direction,
                network_key,
                message_key,
                connector.map(|connector| connector.name),
                server,
                false,
            ),
            network_id: network_key,
            message_id: message_key,
            connector,
            tls,
            recipients: Recipients::Addresses(if recipient.is_empty() { &[] } else { &address }),
            tentative: false,
            evidence: Evidence {
                server,
                domain: super::cells::domain_of(party),
                cipher: cipher_in(detail).unwrap_or_else(|| data.custom.cipher()),
                proof: data.custom.proof(),
                sender: super::cells::told(&sender),
                addressees: Addressees::one(&recipient),
                message_id: &message_id,
            },
        };
        sink.transfer(&told);
        if may_be_clear(&told) {
            let address = address_in(detail);
            let name = if server == address { "" } else { server };
            tell_clear(&told, Format::ExoTraceDetail, name, address, sink);
        }
    }

    fn refused(
        &self,
        row: &Row<'_>,
        refusal: Refusal,
        at: Reading<Timestamp>,
        detail: &str,
        sink: &mut dyn Sink,
    ) {
        let columns = &self.columns;
        let why = reason(detail);
        if why.is_none() && refusal == Refusal::Waits {
            return;
        }
        let other = OtherHost::of(&[detail]);
        let recipient = row.text(columns.recipient);
        sink.beside(&BesideFact::Refused(Refused {
            at,
            format: Format::ExoTraceDetail,
            is_final: refusal == Refusal::CameBack,
            reason: why,
            network_id: MessageKey::of_network_id(&row.text(columns.network_id)),
            message_id: MessageKey::of_message_id(&row.text(columns.message_id)),
            server: other.name.unwrap_or_default(),
            address: other.address.unwrap_or_default(),
            addressees: Addressees::one(&recipient),
        }));
    }
}

/// What the XML of an event says.
#[derive(Debug, Default)]
struct Data<'a> {
    connector_id: String,
    client: String,
    custom: CustomData<'a>,
}

impl<'a> Data<'a> {
    /// Reads `<root><MEP Name="…" String="…"/>…</root>`; other text is taken for custom data.
    fn parse(text: &'a str) -> Self {
        let mut data = Self::default();
        if !text.contains("<MEP") {
            data.custom = CustomData::parse(text);
            return data;
        }
        for element in text.split("<MEP").skip(1) {
            let (name, value) = name_and_value(element);
            if name.eq_ignore_ascii_case("ConnectorId") {
                data.connector_id = value.trim().to_owned();
            } else if name.eq_ignore_ascii_case("ClientIP") {
                data.client = value.trim().to_owned();
            } else if name.eq_ignore_ascii_case("CustomData") {
                data.custom = match value {
                    Cow::Borrowed(value) => CustomData::parse(value),
                    Cow::Owned(value) => CustomData::parse(&value).into_owned(),
                };
            }
        }
        data
    }
}

/// The attribute `Name` and the first other one, whatever its type.
fn name_and_value(element: &str) -> (Cow<'_, str>, Cow<'_, str>) {
    let (mut name, mut value) = (Cow::Borrowed(""), None);
    let mut rest = element;
    while let Some((key, behind)) = rest.split_once('=') {
        if key.contains('>') {
            break;
        }
        let behind = behind.trim_start();
        let Some(quote) = behind.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
            break;
        };
        let Some(inner) = behind.get(1..) else { break };
        let Some(end) = inner.find(quote) else { break };
        let (text, behind) = inner.split_at(end);
        if key.trim().eq_ignore_ascii_case("Name") {
            name = unescaped(text);
        } else if value.is_none() {
            value = Some(unescaped(text));
        }
        rest = behind.get(1..).unwrap_or_default();
    }
    (name, value.unwrap_or_default())
}

/// Replaces XML's entities.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        let end = rest.find(';').filter(|end| *end <= 10);
        let entity = end.and_then(|end| rest.get(1..end));
        match entity.and_then(character) {
            Some(character) => {
                plain.push(character);
                rest = end.and_then(|end| rest.get(end + 1..)).unwrap_or_default();
            }
            None => {
                plain.push('&');
                rest = rest.get(1..).unwrap_or_default();
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn character(entity: &str) -> Option<char> {
    match entity {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = entity.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recording_sink::{BesideRecorder, EvidenceRecorder};

    #[test]
    fn data_in_xml() {
        let data = Data::parse(
            "<root><MEP Name=\"ConnectorId\" String=\"A &amp; B\"/><MEP Blob='S:FromEntity=Internet;\
             S:tlsversion=TLS1_3' Name='CustomData'/><MEP Name=\"SequenceNumber\" Long=\"0\"/></root>",
        );
        assert_eq!(data.connector_id, "A & B");
        assert_eq!(data.custom.is_from_outside(), Some(true));
        assert_eq!(data.custom.tls(), Tls::Is(TlsClass::Tls1_3));
        assert_eq!(unescaped("&#39;&#x41;&nope;&"), "'A&nope;&");
        assert_eq!(
            Data::parse("<MEP Name=\"ConnectorId\" String=\"cut").connector_id,
            ""
        );
    }

    #[test]
    fn the_detail_text() {
        for (text, class) in [
            (
                "received by: X using TLS1.2 with AES256",
                Some(TlsClass::Tls1_2),
            ),
            (
                "empfangen von: X mit TLS1.2 mit AES256",
                Some(TlsClass::Tls1_2),
            ),
            (
                "reçu par : X.example avec TLSv1_3, AES256",
                Some(TlsClass::Tls1_3),
            ),
            ("X (SP_PROT_TLS1_1_SERVER).", Some(TlsClass::Tls1_1)),
            (
                "received by: X using SMTP using TLS 1.3",
                Some(TlsClass::Tls1_3),
            ),
            ("TLS9, then TLS1.0;", Some(TlsClass::Tls1_0)),
            ("using TLS9", None),
            ("TLS_AES_256_GCM_SHA384 of 1024 bits", None),
            ("NoTLS, none, ESMTPS", None),
            ("received by: X", None),
            ("", None),
        ] {
            assert_eq!(version_in(text), class, "{text}");
        }
    }

    #[test]
    fn ciphers_in_the_detail_text() {
        for (text, cipher) in [
            ("received by: X using TLS1.2 with AES256", Some("AES256")),
            (
                "received by: X using SMTP using TLS 1.3 with TLS_AES_256_GCM_SHA384.",
                Some("TLS_AES_256_GCM_SHA384"),
            ),
            ("received by: X using TLS1.2 with none", None),
            ("received by: X using TLS1.2", None),
            ("received by: X using TLS1.2 at once", None),
            ("received by: X with AES256", None),
            ("", None),
        ] {
            assert_eq!(cipher_in(text), cipher, "{text}");
        }
    }

    #[test]
    fn what_is_told_of_the_other_side() {
        let text = "Date,MessageTraceId,Event,Action,Detail,Data,SenderAddress,RecipientAddress\r\n\
             2026-11-16T10:00:00Z,1,Receive,,using TLS1.2 with AES256,S:tlscipher=A;S:a.EffectiveTlsAuthLevel=EncryptionOnly,a@B.example,x@own.example\r\n\
             2026-11-16T10:00:00Z,2,Send external,,Sent using TLS1.2,S:tlscipher=AES256-SHA;S:a.EffectiveTlsAuthLevel=DomainValidation,,a;b@c.example\r\n\
             2026-11-16T10:00:00Z,3,Receive,,using TLS1.2,,<>,\r\n\
             2026-11-16T10:00:00Z,4,Receive,,using TLS1.2,,,\r\n";
        assert_eq!(
            EvidenceRecorder::of(text, &Options::default()),
            [
                "a@B.example > x@own.example [AES256] unverified",
                "? > a;b@c.example [AES256-SHA] verified",
                "<> >  [] cannot_tell",
                "nothing",
            ]
        );
    }

    #[test]
    fn the_remote_server() {
        for (text, server) in [
            (
                "Message sent to mx.example.com at 203.0.113.5 using TLS1.2",
                "mx.example.com",
            ),
            ("Message sent to: mx, using TLS1.2", "mx"),
            (
                "Nachricht gesendet an mx.example um 203.0.113.9 mit TLS1.2",
                "mx.example",
            ),
            ("Envoyé. Vers [203.0.113.9] en TLS1.2.", "203.0.113.9"),
            ("mit TLS1.2 an \"mx.example.\"", "mx.example"),
            ("Delivered.", ""),
        ] {
            assert_eq!(sent_to(text), server, "{text}");
        }
    }

    #[test]
    fn words_for_events() {
        use EventWord::*;
        for (text, word) in [
            ("Receive", Crosses(Direction::Inbound)),
            (" EMPFANGEN ", Crosses(Direction::Inbound)),
            ("Send External", Crosses(Direction::Outbound)),
            ("sendExternal", Crosses(Direction::Outbound)),
            ("Senden", Crosses(Direction::Outbound)),
            ("Extern  senden", Crosses(Direction::Outbound)),
            ("Deliver", Other),
            ("Defer", Refused(Refusal::Waits)),
            ("FAIL", Refused(Refusal::CameBack)),
            ("ÜBERMITTELN", Other),
            ("Zustellen", Other),
        ] {
            assert_eq!(EventWord::of(text), word, "{text}");
        }
        assert!(matches!(EventWord::of("Recevoir"), Unknown(_)));
        assert_eq!(
            EventWord::of("Envoi externe"),
            EventWord::of("envoi-externe")
        );
    }

    #[test]
    fn rows_of_messages_that_wait_or_came_back() {
        let text = "Date,MessageTraceId,Event,Action,Detail,Data,RecipientAddress\r\n\
             2026-11-16T10:00:00Z,1,Defer,,Reason: [{LED=450 4.7.322 x};{FQDN=mx.a.example};{IP=203.0.113.9}],,a;x@a.example\r\n\
             2026-11-16T10:00:01Z,1,Fail,,Reason: [{LED=550 5.1.1 x}],,x@a.example\r\n\
             2026-11-16T10:00:02Z,1,Defer,,Reason: [{LED=450 4.2.2 x}],4.7.322,x@a.example\r\n\
             2026-11-16T10:00:03Z,1,Send external,,Message sent to mx.a.example at 203.0.113.9,S:tlsversion=none,x@a.example\r\n\
             2026-11-16T10:00:04Z,1,Send external,,Message sent to 203.0.113.9,S:tlsversion=none,x@a.example\r\n\
             2026-11-16T10:00:05Z,1,Send external,,Message sent to 203.0.113.9,,x@a.example\r\n";
        assert_eq!(
            BesideRecorder::of(text, &Options::default()),
            [
                "2026-11-16T10:00:00Z defer certificate-expired mx.a.example/203.0.113.9 > \
                 a;x@a.example 10",
                "2026-11-16T10:00:01Z fail other / > x@a.example 10",
                "2026-11-16T10:00:03Z outbound clear name address",
                "2026-11-16T10:00:04Z outbound clear - address",
            ]
        );
    }
}
