//! `counting.md`, Message tracking log, and `formats.md`, Exchange Server.

use std::slice::from_ref;

use crate::rules_exchange::rows::{EXTENDED, POWERSHELL_TRACKING, TRACKING, utf16};
use crate::rules_exchange::{hold, rule};

const LOG: &str = "Message Tracking Log";

fn log(rows: &[&str]) -> String {
    TRACKING.log(LOG, rows)
}

#[test]
fn which_events_cross() {
    let in_ = &["in EX01\\Default EX01 1/1 not_recorded=1"][..];
    hold([
        rule("RECEIVE over SMTP that is incoming").of(log(&[""])).gives(in_),
        rule("or comes from outside by its sending side")
            .of(log(&["directionality=Originating | custom-data=S:FromEntity=Internet"]))
            .gives(in_),
        rule("not from Hosted, not originating, not of other sources")
            .of(log(&[
                "custom-data=S:FromEntity=Hosted", "directionality=Originating", "source=STOREDRIVER",
                "event-id=DELIVER", "event-id=HAREDIRECT",
            ]))
            .gives_nothing(),
        rule("SENDEXTERNAL is outbound, although it says Incoming")
            .of(log(&["event-id=SENDEXTERNAL | connector-id=Out"]))
            .gives(&["out Out 1/1 not_recorded=1"]),
        rule("SEND is not")
            .of(log(&["event-id=SEND | custom-data=S:ToEntity=Internet"]))
            .gives_nothing(),
        rule("connector-id is the connector, whatever it is; none is none")
            .of(log(&["connector-id=To_Default", "connector-id=", "connector-id=Mailbox Delivery"]))
            .gives(&[
                "in Mailbox Delivery 1/1 not_recorded=1", "in To_Default 1/1 not_recorded=1",
                "in - 1/1 not_recorded=1",
            ]),
        rule("an effective level of encryption is TLS without a version; all else is not recorded")
            .of(log(&[
                "event-id=SENDEXTERNAL | connector-id= | custom-data=S:A.EffectiveTlsAuthLevel=EncryptionOnly",
                "event-id=SENDEXTERNAL | connector-id= | custom-data=S:A.EffectiveTlsAuthLevel=Opportunistic",
                "event-id=SENDEXTERNAL | connector-id= | custom-data=S:tlsversion=TLS1_2",
            ]))
            .gives(&["out - 3/3 tls_unversioned=1 not_recorded=2"]),
        rule("recipients by their count, else their addresses")
            .of(log(&["recipient-count=3", "recipient-count= | recipient-address=a@x;b@x"]))
            .gives(&["in EX01\\Default EX01 2/5 not_recorded=2"]),
    ]);
}

#[test]
fn logs_of_every_version_and_joined_ones() {
    let columns = TRACKING.columns();
    let of_2013 = columns[..27].join(",");
    let of_2010 = columns[..26]
        .iter()
        .filter(|name| **name != "network-message-id")
        .copied()
        .collect::<Vec<_>>()
        .join(",");
    let reversed = columns.iter().rev().copied().collect::<Vec<_>>().join(",");
    let joined = log(&[""])
        + &TRACKING.log_with_columns(LOG, &of_2013, &[""])
        + &TRACKING.log_with_columns(LOG, &of_2010, &[""])
        + &TRACKING.log_with_columns(LOG, &reversed, &["", "connector-id=B"]);
    hold([
        rule("a #Fields line holds from there on")
            .file("a.log", joined)
            .lists(&["a.log exchange-tracking-log utf-8 5/5"]),
        rule("2010 has no network message id")
            .file("a.log", TRACKING.log_with_columns(LOG, &of_2010, &["message-id=<a>", "message-id=a"]))
            .lists(&["a.log exchange-tracking-log utf-8 2/1"]),
        rule("rows with fewer or more fields, and a cut one, are skipped and counted")
            .file("a.log", log(&[""]) + "2026-11-16T10:00:00Z,x\r\n" + &",x".repeat(40) + "\r\n\r\n2026,\"cut")
            .lists(&["a.log exchange-tracking-log utf-8 4/1 too-few-columns=1@7 too-many-columns=1@8 truncated=1@10"]),
        rule("rows before any #Fields line cannot be read")
            .file("a.log", "#Log-type: Message Tracking Log\r\n".to_owned() + crate::rules_exchange::rows::body(&TRACKING.table(&[""])))
            .file("b.csv", EXTENDED.table(&[""]))
            .lists(&["a.log exchange-tracking-log utf-8 1/0 no-header=1@2", "b.csv exo-extended-trace utf-8 1/1"]),
        rule("the encoding does not matter, nor a mark at the start")
            .file("a.log", utf16(&format!("\u{feff}{}", log(&[""])), true))
            .lists(&["a.log exchange-tracking-log utf-16be 1/1"]),
    ]);
}

#[test]
fn what_powershell_makes_of_it() {
    hold([
        rule("the same in PascalCase, with dates of the culture")
            .of(format!("#TYPE Microsoft.Exchange.Management.TransportLogSearchTasks.MessageTrackingEvent\r\n{}",
                POWERSHELL_TRACKING.table(&["", "EventId=SENDEXTERNAL | ConnectorId=Out", "EventId=SEND | ConnectorId="])))
            .gives(&["in EX\\D 1/2 not_recorded=1", "out Out 1/2 not_recorded=1"]),
        rule("no version is told: what is sent leaves")
            .of(POWERSHELL_TRACKING.table(&["EventId=SEND | ConnectorId=Out"]))
            .gives(&["out Out 1/2 not_recorded=1"]),
        rule("each row tells its own version")
            .of(POWERSHELL_TRACKING.with_columns(
                "Timestamp,Source,EventId,ConnectorId,RecipientCount,NetworkMessageId,SchemaVersion",
                &[
                    "EventId=SEND | ConnectorId=Old | SchemaVersion=14.03.0123.000",
                    "EventId=SEND | ConnectorId=New | SchemaVersion=15.01.2375.007",
                    "EventId=SEND | ConnectorId=Untold | SchemaVersion=",
                ],
            ))
            .gives(&["out Old 1/2 not_recorded=1", "out Untold 1/2 not_recorded=1"]),
        rule("likewise in JSON, where a version may be an object")
            .file("a.json", "[{\"Timestamp\":\"/Date(1794823200000)/\",\"Source\":\"SMTP\",\"EventId\":\"SEND\",\"MessageId\":\"<x>\",\"RecipientCount\":1,\"ConnectorId\":\"Old\",\"SchemaVersion\":{\"Major\":14,\"Minor\":3}},{\"Timestamp\":\"/Date(1794823200000)/\",\"Source\":\"SMTP\",\"EventId\":\"SEND\",\"MessageId\":\"<y>\",\"RecipientCount\":1,\"ConnectorId\":\"New\",\"SchemaVersion\":\"15.02.1118.007\"}]")
            .gives(&["out Old 1/1 not_recorded=1"]),
        rule("event data that PowerShell shows is custom data")
            .of(POWERSHELL_TRACKING.table(&["EventData={[FromEntity, Hosted], [E2E, x]}"]))
            .gives_nothing(),
        rule("the same as JSON")
            .file("a.json", "[{\"Timestamp\":\"/Date(1794823200000)/\",\"Source\":\"SMTP\",\"EventId\":\"RECEIVE\",\"MessageId\":\"<x>\",\"Recipients\":[\"a\",\"b\"],\"RecipientCount\":2,\"Directionality\":\"Originating\",\"ConnectorId\":\"C\",\"EventData\":[{\"Key\":\"FromEntity\",\"Value\":\"Internet\"}]}]")
            .gives(&["in C 1/2 not_recorded=1"]),
        rule("also where a person chose columns")
            .of(POWERSHELL_TRACKING.with_columns("Timestamp,EventId,Source,ConnectorId,MessageId,Directionality", &["MessageId=<a>"]))
            .lists(&["a.csv exchange-tracking-log utf-8 1/1"]),
    ]);
}

/// The same log as another version writes it.
fn log_of(version: &str, rows: &[&str]) -> String {
    log(rows).replace("#Version: 15.01.2375.007\r\n", version)
}

#[test]
fn logs_before_exchange_2013() {
    const SEND: &str = "event-id=SEND | connector-id=Out";
    const OLD: &str = "#Version: 14.03.0123.000\r\n";
    let out = &["out Out 1/1 not_recorded=1"][..];
    hold([
        rule("what is sent leaves").of(log_of(OLD, &[SEND])).gives(out),
        rule("also where no version is told")
            .of(log_of("", &["event-id=SEND | connector-id=Out | schema-version="]))
            .gives(out),
        rule("not since Exchange 2013").of(log(&[SEND])).gives_nothing(),
        rule("not without a connector, over an internal one, or into the mailboxes")
            .of(log_of(OLD, &[
                "event-id=SEND | connector-id=", "event-id=SEND | connector-id=Mailbox Delivery",
                "event-id=SEND | connector-id=edgesync - inbound to Site", "event-id=SEND | source=STOREDRIVER | connector-id=Out",
                "event-id=SEND | connector-id=Out | custom-data=S:ToEntity=Hosted",
            ]))
            .gives_nothing(),
        rule("not beside a SENDEXTERNAL row of the same message and connector")
            .of(log_of(OLD, &[
                "event-id=SEND | connector-id=Out | message-id=<a> | network-message-id=",
                "event-id=SENDEXTERNAL | connector-id=Out | message-id=<a> | network-message-id= | server-hostname=x",
                "event-id=SEND | connector-id=Other | message-id=<a> | network-message-id=",
            ]))
            .gives(&["out Other 1/1 not_recorded=1", "out Out 1/1 not_recorded=1"]),
        rule("also where that stands in another file")
            .file("a.log", log_of(OLD, &["event-id=SEND | connector-id=Out | network-message-id=1"]))
            .file("b.log", log(&["event-id=SENDEXTERNAL | connector-id=Out | network-message-id=1"]))
            .gives(out),
        rule("a #Version line holds up to the next log")
            .of(log_of(OLD, &[SEND]) + &log(&[SEND]) + &log_of(OLD, &[SEND]))
            .gives(&["out Out 2/2 not_recorded=2"]),
        rule("a row that does not tell where it came from is listed")
            .file("a.log", log_of(OLD, &["directionality=", "directionality=Originating", "directionality= | custom-data=S:FromEntity=Hosted", ""]))
            .lists(&["a.log exchange-tracking-log utf-8 4/1 boundary-not-told=1@6"]),
        rule("a hop over an internal connector is listed")
            .file("a.log", log(&[
                "event-id=SENDEXTERNAL | connector-id=EdgeSync - Inbound to Default-First-Site-Name",
                "event-id=SENDEXTERNAL | connector-id=Intra-Organization SMTP Send Connector",
                "event-id=SENDEXTERNAL | connector-id=EdgeSync - Default-First-Site-Name to Internet",
            ]))
            .lists(&["a.log exchange-tracking-log utf-8 3/1 internal-hop=2@6"]),
    ]);
}

#[test]
fn one_message_over_two_servers() {
    let in_row = |message: &str, clock: &str, client: &str, server: &str| {
        format!(
            "network-message-id={message} | date-time=2026-11-16T{clock}Z | client-hostname={client} | server-hostname={server} | connector-id={server}\\D"
        )
    };
    let out_row = |message: &str, clock: &str, client: &str, server: &str| {
        format!(
            "event-id=SENDEXTERNAL | network-message-id={message} | date-time=2026-11-16T{clock}Z | client-hostname={client} | server-hostname={server} | connector-id=Out"
        )
    };
    let logs = |rows: &[&[String]]| {
        let of = |rows: &&[String]| log(&rows.iter().map(String::as_str).collect::<Vec<_>>());
        rows.iter().map(of).collect::<Vec<_>>()
    };
    let first = in_row("1", "10:00:00.000", "mx.far.example", "HUB1");
    let second = in_row("1", "10:00:01.000", "hub1.own.example", "HUB2");
    let third = in_row("1", "10:00:02.000", "HUB2.own.example", "hub3.own.example");
    let [a, b] = logs(&[from_ref(&first), &[second.clone(), third.clone()]])
        .try_into()
        .unwrap();
    let in_hub1 = &["in HUB1\\D 1/1 not_recorded=1"][..];
    let to_edge = out_row("2", "10:00:00.000", "HUB1", "edge.own.example");
    let to_far = out_row("2", "10:00:00.000", "EDGE", "mx.far.example");
    let [c, d] = logs(&[from_ref(&to_edge), from_ref(&to_far)])
        .try_into()
        .unwrap();
    let out_far = &["out Out 1/1 not_recorded=1"][..];
    let one = |rows: &[String]| logs(&[rows]).remove(0);
    hold([
        rule("a row gives way to an earlier one of the server that handed over")
            .file("a.log", a.clone())
            .file("b.log", b.clone())
            .gives(in_hub1),
        rule("of a file its own rows tell, and nothing is skipped")
            .file("a.log", a.clone())
            .file("b.log", b.clone())
            .lists(&[
                "a.log exchange-tracking-log utf-8 1/1",
                "b.log exchange-tracking-log utf-8 2/1",
            ]),
        rule("in one file")
            .file(
                "a.log",
                one(&[third.clone(), first.clone(), second.clone()]),
            )
            .lists(&["a.log exchange-tracking-log utf-8 3/1"]),
        rule("also to one that does not say who handed over")
            .of(one(&[
                in_row("1", "10:00:00.000", "", "HUB1"),
                second.clone(),
            ]))
            .gives(in_hub1),
        rule("not to a later one")
            .of(one(&[
                in_row("1", "10:00:02.000", "x", "hub1"),
                second.clone(),
            ]))
            .gives(&[
                "in HUB2\\D 1/1 not_recorded=1",
                "in hub1\\D 1/1 not_recorded=1",
            ]),
        rule("not to one of the same server, which hands over to itself")
            .of(one(&[
                in_row("1", "10:00:00.000", "hub1.own.example", "HUB1"),
                in_row("1", "10:00:01.000", "hub1.own.example", "hub1.own.example")
                    .replace("connector-id=hub1.own.example", "connector-id=X"),
            ]))
            .gives(&[
                "in HUB1\\D 1/1 not_recorded=1",
                "in X\\D 1/1 not_recorded=1",
            ]),
        rule("not of another message, not of another name")
            .of(one(&[
                first.clone(),
                second.replace("network-message-id=1", "network-message-id=9"),
                in_row("1", "10:00:05.000", "hub10", "HUB5"),
            ]))
            .gives(&[
                "in HUB1\\D 1/1 not_recorded=1",
                "in HUB2\\D 1/1 not_recorded=1",
                "in HUB5\\D 1/1 not_recorded=1",
            ]),
        rule("two names with dots must be the same")
            .of(one(&[
                in_row("1", "10:00:00.000", "x", "hub1.a.example"),
                in_row("1", "10:00:01.000", "hub1.b.example", "hub2"),
            ]))
            .gives(&[
                "in hub1.a.example\\D 1/1 not_recorded=1",
                "in hub2\\D 1/1 not_recorded=1",
            ]),
        rule("by the Message-ID where there is no other")
            .of(one(&[
                first.replace(
                    "network-message-id=1",
                    "network-message-id= | message-id=<x>",
                ),
                second.replace(
                    "network-message-id=1",
                    "network-message-id= | message-id=<x>",
                ),
            ]))
            .gives(in_hub1),
        rule("what leaves gives way to a row of the same time or later")
            .file("a.log", c.clone())
            .file("b.log", d.clone())
            .gives(out_far),
        rule("not to an earlier one")
            .of(one(&[
                to_edge.clone(),
                to_far.replace("10:00:00.000", "09:59:59.000"),
            ]))
            .gives(&["out Out 2/2 not_recorded=2"]),
        rule("two far servers are two transfers")
            .of(one(&[
                to_edge.clone(),
                to_far.clone(),
                to_far.replace("mx.far", "mx2.far"),
            ]))
            .gives(&["out Out 2/2 not_recorded=2"]),
        rule("an arrival never gives way to what leaves")
            .of(one(&[
                in_row("1", "10:00:05.000", "HUB1", "HUB2"),
                out_row("1", "10:00:00.000", "HUB1", "hub1"),
            ]))
            .gives(&[
                "in HUB2\\D 1/1 not_recorded=1",
                "out Out 1/1 not_recorded=1",
            ]),
    ]);
}
