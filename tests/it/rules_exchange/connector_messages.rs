//! `counting.md`, Connector report by historical search.

use crate::rules_exchange::rows::{MESSAGES, utf16};
use crate::rules_exchange::{hold, rule};

#[test]
fn directions() {
    let by_column = |words: &[&str]| {
        let rows: Vec<String> = words
            .iter()
            .map(|word| format!("direction={word}"))
            .collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        MESSAGES.table(&rows)
    };
    hold([
        rule("inbound words")
            .of(by_column(&["Received", "Incoming", "INBOUND", "1"]))
            .gives(&["in - 4/4 tls1_2=4"]),
        rule("outbound words")
            .of(by_column(&["Sent", "originating", "Outbound", "2"]))
            .gives(&["out - 4/4 tls1_2=4"]),
        rule("else From and To in the connector cell")
            .of(MESSAGES.table(&[
                "direction= | connector_name=From your org - A", "direction=x | connector_name=To partner - B",
                "direction= | connector_name=from the Internet without a connector",
                "direction= | connector_name=To the internet without a connector",
            ]))
            .gives(&[
                "in A on_premises 1/1 tls1_2=1", "in - 1/1 tls1_2=1", "out B partner 1/1 tls1_2=1",
                "out - 1/1 tls1_2=1",
            ]),
        rule("else skipped")
            .of(MESSAGES.table(&["", "direction= | connector_name=A", "direction=both"]))
            .lists(&["a.csv exo-connector-messages utf-8 3/1 direction-not-told=2@3"]),
        rule("where the column tells it, From and To belong to the name, your org and partner do not")
            .of(MESSAGES.table(&[
                "direction=Sent | connector_name=From A", "direction=Sent | connector_name=To B",
                "direction=Sent | connector_name=your org - C", "direction=Sent | connector_name=partner - D",
            ]))
            .gives(&[
                "out C on_premises 1/1 tls1_2=1", "out D partner 1/1 tls1_2=1",
                "out From A 1/1 tls1_2=1", "out To B 1/1 tls1_2=1",
            ]),
    ]);
}

#[test]
fn connectors_and_tls() {
    let named = |names: &[&str]| {
        let rows: Vec<String> = names
            .iter()
            .map(|name| format!("connector_name={name}"))
            .collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        MESSAGES.table(&rows)
    };
    let versions = |texts: &[&str]| {
        let rows: Vec<String> = texts
            .iter()
            .map(|text| format!("tls_version={text}"))
            .collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        MESSAGES.table(&rows)
    };
    hold([
        rule("words for none, and what is no tenant's connector")
            .of(named(&[
                "",
                "NoConnector",
                "no connector",
                "NONE",
                "-",
                "EX\\Default",
                "To_DefaultX",
                "Mailbox Delivery",
                "the internet without a connector",
            ]))
            .gives(&["in - 9/9 tls1_2=9"]),
        rule("all else is a name")
            .of(named(&[" None at all ", "--"]))
            .gives(&["in -- 1/1 tls1_2=1", "in None at all 1/1 tls1_2=1"]),
        rule("type and forced TLS by their columns")
            .of(MESSAGES.table(&[
                "connector_name=A | connector_type=On-premises | forced_tls=False",
                "connector_name=A | forced_tls=TRUE",
                "connector_name=B | connector_type=partner | forced_tls=No",
                "connector_type=Partner | forced_tls=True",
            ]))
            .gives(&[
                "in A on_premises forced 2/2 tls1_2=2",
                "in B partner unforced 1/1 tls1_2=1",
                "in - 1/1 tls1_2=1",
            ]),
        rule("an empty version is not recorded, never No TLS")
            .of(versions(&["", "No TLS", "TLS 1.3"]))
            .gives(&["in - 3/3 none=1 tls1_3=1 not_recorded=1"]),
        rule("so is one that is not known; the cipher does not help")
            .of(MESSAGES.table(&["tls_version=good | tls_cipher=TLS_AES_128_GCM_SHA256"]))
            .gives(&["in - 1/1 not_recorded=1"]),
    ]);
}

#[test]
fn columns_by_what_their_names_say() {
    let columns = "Date,Subject,Message ID,Sender,Recipients,Forced TLS?,TLS Cipher,TlsCertDomain,Required TLS,TLS Used,Connector direction and name";
    let row = "Date=11/16/2026 1:00:00 PM | Message ID=<1> | Sender=a@x | Recipients=b@y;c@y | Forced TLS?=Yes | TLS Cipher=TLS1_0 | Required TLS=TLS1_0 | TLS Used=TLS1.3 | Connector direction and name=From your org - Q";
    hold([
        rule("the first with tls that is not forced, require, cipher, cert, domain or setting")
            .of(MESSAGES.with_columns(columns, &[row]))
            .gives(&["in Q on_premises forced 1/2 tls1_3=1"]),
        rule("the file may be UTF-16 with tabs, whatever its name")
            .file("x", utf16(&MESSAGES.table(&[""]).replace(',', "\t"), false))
            .lists(&["x exo-connector-messages utf-16le 1/1"]),
        rule("it comes before the enhanced summary; recipients by the status list")
            .of(MESSAGES.with_columns(
                "origin_timestamp_utc,message_id,network_message_id,sender_address,recipient_status,directionality,connector_id,tls_version",
                &["directionality=1 | connector_id=A | recipient_status=a@x##Receive, Deliver;b@x##Receive, Fail"],
            ))
            .gives(&["in A 1/2 tls1_2=1"]),
        rule("with a volume it is none")
            .of(MESSAGES.with_columns("date,sender,direction,tls_version,volume", &["date=2026-11-16 | sender=x"]))
            .gives_nothing(),
    ]);
}
