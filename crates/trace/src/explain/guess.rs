//! A first proposal, from the names and the values of the columns. The person sees it before it
//! counts anything.

use std::collections::{BTreeMap, BTreeSet};

use crate::TlsClass;
use crate::columns::Names;
use crate::connector::{ConnectorType, yes_or_no};
use crate::mapping::words::{class_of_word, course_of_word, looks_like_a_time};
use crate::mapping::{ColumnSource, Course, Mapping, TableLook, word};
use crate::meaning::Meaning;
use crate::sorted;
use crate::tls::class_of_cipher;

/// Words of a column that are shown to be explained.
const MAX_WORDS: usize = 40;

/// A column with so few different words is one of words, however few rows there are.
const FEW_WORDS: usize = 8;

/// How a meaning is called in tables, as names compare: the surest first.
fn usual_names(meaning: Meaning) -> &'static [&'static str] {
    match meaning {
        Meaning::Time => &[
            "datetime",
            "timestamp",
            "timegenerated",
            "receiveddatetime",
            "received",
            "receivedtime",
            "origintimestamp",
            "time",
            "date",
            "eventtime",
            "logtime",
            "messagetime",
            "day",
            "when",
            "processed",
            "senttime",
            "starttime",
            "created",
            "createdtime",
            "horodatage",
            "heure",
        ],
        Meaning::Direction => &[
            "direction",
            "emaildirection",
            "messagedirection",
            "maildirection",
            "directionality",
            "flowdirection",
            "mailflow",
            "route",
            "dir",
            "flow",
            "trafficdirection",
            "way",
            "sens",
        ],
        Meaning::Tls => &[
            "tlsversion",
            "tls",
            "tlsprotocol",
            "tlsprotocolversion",
            "sslversion",
            "tlsused",
            "usedtls",
            "istls",
            "encryption",
            "encrypted",
            "tlsstatus",
            "starttls",
            "transportsecurity",
            "ssl",
            "chiffrement",
        ],
        Meaning::Cipher => &[
            "cipher",
            "tlscipher",
            "ciphersuite",
            "tlsciphersuite",
            "sslcipher",
        ],
        Meaning::Connector => &[
            "connectorname",
            "connector",
            "connectorid",
            "connectordirectionandname",
            "inboundconnector",
            "outboundconnector",
            "receiveconnector",
            "sendconnector",
            "policyroute",
            "listener",
            "connecteur",
        ],
        Meaning::ConnectorType => &["connectortype"],
        Meaning::ForcedTls => &["forcedtls", "requiretls", "tlsrequired", "tlsforced"],
        Meaning::NetworkMessageId => &["networkmessageid", "messagetraceid"],
        Meaning::MessageId => &[
            "internetmessageid",
            "messageid",
            "msgid",
            "mid",
            "messageidheader",
        ],
        Meaning::RemoteServer => &[
            "remoteserver",
            "remotehost",
            "remotehostname",
            "peer",
            "peerhost",
            "relay",
            "destinationhost",
            "destinationserver",
            "server",
            "serverhostname",
            "remoteip",
            "clientip",
            "senderip",
            "senderipv4",
            "sourceip",
            "ip",
        ],
        Meaning::Sender => &[
            "senderaddress",
            "sender",
            "senderfromaddress",
            "sendermailfromaddress",
            "from",
            "mailfrom",
            "fromaddress",
            "envelopefrom",
            "envelopesender",
            "returnpath",
            "expediteur",
        ],
        Meaning::Recipients => &[
            "recipientaddress",
            "recipientaddresses",
            "recipientemailaddress",
            "recipients",
            "recipient",
            "to",
            "rcptto",
            "toaddress",
            "envelopeto",
            "recipientcount",
            "nrcpt",
            "nrcpts",
            "destinataires",
            "destinataire",
        ],
        Meaning::Count => &[
            "messagecount",
            "messages",
            "volume",
            "count",
            "emailcount",
            "totalmessages",
            "total",
            "nombre",
        ],
    }
}

/// Proposes a mapping for a table.
pub fn guess(look: &TableLook) -> Mapping {
    let names = Names::new(look.header.iter().cloned());
    let mut taken = BTreeSet::new();
    let mut columns = BTreeMap::new();
    // What proves itself by its values comes first, so that no other meaning takes its column.
    let order = [Meaning::Time, Meaning::Cipher, Meaning::Tls];
    let rest = Meaning::ALL
        .into_iter()
        .filter(|meaning| !order.contains(meaning));
    for meaning in order.into_iter().chain(rest) {
        if let Some(at) = column_of(meaning, &names, look, &taken)
            && let Some(name) = look.header.get(at)
        {
            taken.insert(at);
            columns.insert(meaning, ColumnSource::Column(name.clone()));
        }
    }
    let words = |meaning: Meaning| match columns.get(&meaning) {
        Some(ColumnSource::Column(name)) => {
            let at = look.header.iter().position(|other| other == name);
            at.map(|at| words_of(look, at)).unwrap_or_default()
        }
        _ => Vec::new(),
    };
    let directions = words(Meaning::Direction).into_iter();
    let tls = words(Meaning::Tls).into_iter();
    Mapping {
        name: String::new(),
        header: look.header.clone(),
        directions: sorted::map(
            directions.filter_map(|word| Some((word.to_owned(), guess_course(word)?))),
        ),
        tls: sorted::map(tls.filter_map(|word| Some((word.to_owned(), guess_class(word)?)))),
        columns,
    }
}

/// The distinct words of a column, in their order.
fn words_of(look: &TableLook, at: usize) -> Vec<&str> {
    let mut words = BTreeMap::new();
    for cell in look.column(at) {
        words.entry(word(cell)).or_insert(cell);
    }
    words.into_values().take(MAX_WORDS).collect()
}

fn column_of(
    meaning: Meaning,
    names: &Names,
    look: &TableLook,
    taken: &BTreeSet<usize>,
) -> Option<usize> {
    let compared = names.compared();
    let free = |at: &usize| !taken.contains(at) && values_fit(meaning, look, *at);
    let named = usual_names(meaning).iter().find_map(|usual| {
        let at = compared.iter().position(|name| name == usual);
        at.filter(free)
    });
    named
        .or_else(|| {
            let all = compared.iter().enumerate();
            let mut alike = all.filter(|(at, name)| is_alike(meaning, name) && free(at));
            alike.next().map(|(at, _)| at)
        })
        .or_else(|| {
            // These two are told by their values, whatever their columns are called.
            let proves = |at: &usize| match meaning {
                Meaning::Time => true,
                Meaning::Tls => has_versions(look, *at),
                _ => false,
            };
            (0..compared.len()).find(|at| proves(at) && free(at))
        })
}

/// Names that contain what the meaning is usually called.
fn is_alike(meaning: Meaning, name: &str) -> bool {
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    match meaning {
        Meaning::Time => has(&["time", "date"]),
        Meaning::Direction => has(&["direction"]),
        Meaning::Tls => {
            has(&["tls", "encrypt"])
                && !has(&[
                    "forced", "require", "cipher", "cert", "domain", "setting", "policy",
                ])
        }
        Meaning::Cipher => has(&["cipher"]),
        Meaning::Connector => has(&["connector"]) && !has(&["type"]),
        Meaning::NetworkMessageId => has(&["networkmessageid"]),
        Meaning::MessageId => has(&["messageid"]) && !has(&["network"]),
        Meaning::Sender => has(&["sender"]) && !has(&["ip", "domain", "name", "id"]),
        Meaning::Recipients => has(&["recipient"]) && !has(&["domain", "name", "id", "status"]),
        Meaning::ConnectorType | Meaning::ForcedTls | Meaning::RemoteServer | Meaning::Count => {
            false
        }
    }
}

/// Whether what stands in a column can have this meaning. An empty column proves nothing either way.
fn values_fit(meaning: Meaning, look: &TableLook, at: usize) -> bool {
    let all = look.column(at).count();
    let most = |fits: &dyn Fn(&str) -> bool| {
        look.column(at).filter(|cell| fits(cell)).count() * 5 >= all * 4
    };
    let few_words = || words_of(look, at).len() <= FEW_WORDS.max(all / 2);
    match meaning {
        Meaning::Time => all > 0 && most(&looks_like_a_time),
        Meaning::Direction => most(&|cell| guess_course(cell).is_some()) || few_words(),
        Meaning::Tls => most(&|cell| guess_class(cell).is_some()) || few_words(),
        Meaning::Cipher => most(&|cell| {
            cell.len() >= 8 && class_of_cipher(cell).is_some() || guess_class(cell).is_some()
        }),
        Meaning::ConnectorType => most(&|cell| ConnectorType::from_word(cell).is_some()),
        Meaning::ForcedTls => most(&|cell| yes_or_no(cell).is_some()),
        Meaning::Sender => most(&|cell| cell.contains('@') || cell == "<>"),
        Meaning::Recipients => most(&|cell| cell.contains('@') || cell.parse::<u32>().is_ok()),
        Meaning::Count => all > 0 && most(&|cell| cell.parse::<u64>().is_ok()),
        Meaning::Connector
        | Meaning::NetworkMessageId
        | Meaning::MessageId
        | Meaning::RemoteServer => true,
    }
}

/// Whether versions of TLS stand in a column: in half of its rows, or beside words that fit.
fn has_versions(look: &TableLook, at: usize) -> bool {
    let is_version =
        |class: &TlsClass| *class > TlsClass::None && *class < TlsClass::TlsUnversioned;
    let classes = look.column(at).filter_map(class_of_word);
    let versions = classes.filter(is_version).count();
    let all_fit = || look.column(at).all(|cell| guess_class(cell).is_some());
    versions > 0 && (versions * 2 >= look.column(at).count() || all_fit())
}

/// What a word for a direction probably says.
pub(super) fn guess_course(text: &str) -> Option<Course> {
    let word: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    match &*word.to_lowercase() {
        "in" | "ingress" | "inbound" | "incoming" | "received" | "receive" | "entrant" => {
            Some(Course::Inbound)
        }
        "out" | "egress" | "outbound" | "outgoing" | "sent" | "send" | "sortant" => {
            Some(Course::Outbound)
        }
        "internal" | "local" | "intraorg" | "internaltointernal" | "interne" => {
            Some(Course::NotCounted)
        }
        _ => course_of_word(text),
    }
}

/// What a word for TLS probably says.
pub(super) fn guess_class(text: &str) -> Option<TlsClass> {
    match &*word(text) {
        "yes" | "y" | "true" | "on" | "encrypted" | "tls" | "starttls" | "oui" | "success" => {
            Some(TlsClass::TlsUnversioned)
        }
        "no" | "n" | "false" | "off" | "unencrypted" | "clear" | "cleartext" | "plain"
        | "plaintext" | "notls" | "non" => Some(TlsClass::None),
        "-" | "unknown" | "n/a" | "na" | "null" | "undefined" | "inconnu" => {
            Some(TlsClass::NotRecorded)
        }
        "1.0" => Some(TlsClass::Tls1_0),
        "1.1" => Some(TlsClass::Tls1_1),
        "1.2" => Some(TlsClass::Tls1_2),
        "1.3" => Some(TlsClass::Tls1_3),
        _ => class_of_word(text),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::mapping::{SampleRow, check_sample};

    fn look(text: &str) -> TableLook {
        TableLook::of(text.as_bytes()).unwrap()
    }

    fn guessed(text: &str) -> Vec<(Meaning, String)> {
        let mapping = guess(&look(text));
        let column = |meaning| Some((meaning, mapping.column(meaning)?.to_owned()));
        Meaning::ALL.into_iter().filter_map(column).collect()
    }

    #[test]
    fn a_gateways_export() {
        let text = "Received At,Route,TLS,From,To,Message-ID,Policy\n\
                    2026-11-16 08:00:00,Inbound,TLSv1.2,a@x.example,b@own.example,<1@x>,p\n\
                    2026-11-16 08:00:01,Internal,-,b@own.example,c@own.example,<2@x>,p\n";
        use Meaning::*;
        assert_eq!(
            guessed(text),
            [
                (Time, "Received At".into()),
                (Direction, "Route".into()),
                (Tls, "TLS".into()),
                (MessageId, "Message-ID".into()),
                (Sender, "From".into()),
                (Recipients, "To".into()),
            ]
        );
        let look = look(text);
        let mapping = guess(&look);
        assert_eq!(mapping.directions["Internal"], Course::NotCounted);
        assert_eq!(mapping.tls["-"], TlsClass::NotRecorded);
        let check = check_sample(&mapping, &look, &[]);
        assert_eq!((check.rows, check.readable(), check.volume), (2, 2, 1));
    }

    #[test]
    fn a_hunting_query() {
        let text = "{\"schema\":[],\"results\":[{\"Timestamp\":\"2026-11-16T08:00:00Z\",\
                    \"NetworkMessageId\":\"7707b778\",\"InternetMessageId\":\"<1@x>\",\
                    \"SenderFromAddress\":\"a@x.example\",\"RecipientEmailAddress\":\"b@own.example\",\
                    \"EmailDirection\":\"Inbound\",\"Connectors\":\"\"}]}";
        use Meaning::*;
        let found: Vec<Meaning> = guessed(text)
            .into_iter()
            .map(|(meaning, _)| meaning)
            .collect();
        assert_eq!(
            found,
            [
                Time,
                Direction,
                Connector,
                NetworkMessageId,
                MessageId,
                Sender,
                Recipients
            ]
        );
    }

    #[test]
    fn a_table_of_counts() {
        let text = "Tag;Dir;Encrypted;Messages\n16.11.2026;in;yes;1200\n16.11.2026;out;no;7\n";
        let look = look(text);
        let mapping = guess(&look);
        assert_eq!(mapping.column(Meaning::Time), Some("Tag"));
        assert_eq!(mapping.column(Meaning::Count), Some("Messages"));
        let check = check_sample(&mapping, &look, &[]);
        assert_eq!((check.readable(), check.volume), (2, 1207));
    }

    proptest! {
        #[test]
        fn any_table_can_be_looked_at(
            header in proptest::collection::vec("[a-zA-Z _:é]{0,10}|TLS|time|direction|count", 0..8),
            rows in proptest::collection::vec(
                proptest::collection::vec(".{0,12}|[0-9]{10,13}|2026-11-1[0-9]|TLS1.2", 0..8), 0..8),
        ) {
            let mut look = TableLook { header, rows: Vec::new() };
            for (line, cells) in (2..).zip(rows) {
                look.rows.push(SampleRow { line, cells });
            }
            let mapping = guess(&look);
            let check = check_sample(&mapping, &look, &["own.example".to_owned()]);
            prop_assert!(check.readable() <= check.rows);
            prop_assert_eq!(check.rows as usize, look.rows.len());
        }

        #[test]
        fn any_bytes_can_be_looked_at(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            if let Some(look) = TableLook::of(&bytes) {
                guess(&look);
            }
        }
    }
}
