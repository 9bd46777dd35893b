//! `counting.md`, Message tracking log, and `formats.md`, Exchange Server.

use crate::rows::{EXTENDED, POWERSHELL_TRACKING, TRACKING, utf16};
use crate::{hold, rule};

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
            .file("a.log", "#Log-type: Message Tracking Log\r\n".to_owned() + crate::rows::body(&TRACKING.table(&[""])))
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
                POWERSHELL_TRACKING.table(&["", "EventId=SENDEXTERNAL | ConnectorId=Out", "EventId=SEND"])))
            .gives(&["in EX\\D 1/2 not_recorded=1", "out Out 1/2 not_recorded=1"]),
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
