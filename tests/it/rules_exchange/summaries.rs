//! `counting.md`, Enhanced summary and Summary trace.

use crate::rules_exchange::rows::{ENHANCED, SUMMARY};
use crate::rules_exchange::{hold, rule};

#[test]
fn directions_of_the_enhanced_summary() {
    let sent = "recipient_status=c@y##Receive, Send;d@y##Receive,send ;e@h##Receive, Deliver";
    let out = |word: &str| ENHANCED.table(&[&format!("directionality={word} | {sent}")]);
    hold([
        rule("Incoming, Inbound and 1 are inbound")
            .of(ENHANCED.table(&["directionality=Incoming", "directionality=inbound", "directionality=1"]))
            .gives(&["in - 3/3 not_recorded=3"]),
        rule("Originating is outbound where somebody was sent to; those are its recipients")
            .of(out("Originating"))
            .gives(&["out - 1/2 not_recorded=1"]),
        rule("so is Outbound").of(out("Outbound")).gives(&["out - 1/2 not_recorded=1"]),
        rule("and 2").of(out("2")).gives(&["out - 1/2 not_recorded=1"]),
        rule("not where nobody was")
            .of(ENHANCED.table(&[
                "directionality=Originating",
                "directionality=2 | recipient_status=c@y##Receive, Resend",
                "directionality=2 | recipient_status=Send@y##Receive, Deliver",
                "directionality=2 | recipient_status=",
            ]))
            .gives_nothing(),
        rule("other words are neither, and no bad rows")
            .of(ENHANCED.table(&["directionality=Undefined", "directionality=Received", "directionality=", ""]))
            .lists(&["a.csv exo-enhanced-summary utf-8 4/1"]),
        rule("inbound all entries count, with what addresses hold")
            .of(ENHANCED.table(&[
                "recipient_status=b@h##Receive, Deliver;\"Fname L<f.l\"@d##Receive, Fail;\"x;y\"@d##Receive",
            ]))
            .gives(&["in - 1/3 not_recorded=1"]),
        rule("connector_id is the connector where it is a tenant's")
            .of(ENHANCED.table(&[
                "connector_id= From OnPrem ", "connector_id=EX\\Default", "connector_id=To_DefaultOpportunisticTLS",
                "connector_id=Mailbox Delivery",
            ]))
            .gives(&["in - 3/3 not_recorded=3", "in From OnPrem 1/1 not_recorded=1"]),
        rule("a date that cannot be read is told where the row would count")
            .of(ENHANCED.table(&["", "origin_timestamp_utc=soon", "origin_timestamp_utc=soon | directionality=x"]))
            .lists(&["a.csv exo-enhanced-summary utf-8 3/1 bad-date=1@3"]),
    ]);
}

const BOTH: &str = "FromIP=192.0.2.1 | ToIP=192.0.2.2";

#[test]
fn directions_of_the_summary() {
    let pair = |sender: &str, recipient: &str| {
        SUMMARY.table(&[&format!(
            "{BOTH} | SenderAddress={sender} | RecipientAddress={recipient}"
        )])
    };
    hold([
        rule("only FromIP is inbound, only ToIP outbound, neither inside")
            .of(SUMMARY.table(&["", "FromIP= | ToIP=192.0.2.2", "FromIP= "]))
            .gives(&["in - 1/1 not_recorded=1", "out - 1/1 not_recorded=1"]),
        rule("both without own domains are skipped")
            .of(SUMMARY.table(&["", BOTH, BOTH]))
            .lists(&["a.csv exo-summary utf-8 3/1 direction-not-told=2@3"]),
        rule("the recipient's domain alone is inbound, in any case")
            .of(pair("a@other.example", "b@HUSH.example"))
            .domain("Hush.Example")
            .gives(&["in - 1/1 not_recorded=1"]),
        rule("the sender's alone is outbound")
            .of(pair("b@hush.example", "a@other.example"))
            .domain("hush.example")
            .gives(&["out - 1/1 not_recorded=1"]),
        rule("both or neither are inside")
            .of(pair("b@hush.example", "a@two.example"))
            .file("b.csv", pair("b@x.example", "a@y.example"))
            .domain("hush.example")
            .domain("two.example")
            .gives_nothing(),
        rule("own to own is listed, whichever address there is")
            .of(SUMMARY.table(&[
                "SenderAddress=b@hush.example | FromIP=198.51.100.3",
                "SenderAddress=B@Two.Example | FromIP= | ToIP=198.51.100.3",
                "SenderAddress=b@hush.example | FromIP=198.51.100.3 | ToIP=198.51.100.4",
            ]))
            .domain("hush.example")
            .domain("two.example")
            .gives_nothing(),
        rule("a domain matches exactly: no subdomain, no ending")
            .of(pair("a@other.example", "b@sub.hush.example"))
            .file("b.csv", pair("a@other.example", "b@xhush.example"))
            .domain("hush.example")
            .gives_nothing(),
        rule("rows with the same MessageTraceId are one transfer, the earliest")
            .of(SUMMARY.table(&[
                "MessageTraceId=1 | Received=2026-11-17T00:00:00",
                "MessageTraceId=1 | Received=2026-11-16T00:00:00 | RecipientAddress=c@x",
            ]))
            .days(&["2026-11-16 in - 1"]),
        rule("the columns of other dates decide nothing")
            .of(SUMMARY
                .table(&["Received=16.11.2026 10:00 | StartDate=11/12/2026 | EndDate=13/12/2026"]))
            .days(&["2026-11-16 in - 1"]),
    ]);
}

#[test]
fn what_is_no_address() {
    let none = |text: &str| {
        SUMMARY.table(&[
            &format!("FromIP={text} | ToIP=198.51.100.3"),
            &format!("FromIP=198.51.100.3 | ToIP={text}"),
            &format!("FromIP={text} | ToIP={text}"),
            &format!("FromIP={text} | ToIP="),
        ])
    };
    let both = &["in - 1/1 not_recorded=1", "out - 1/1 not_recorded=1"][..];
    hold([
        rule("what Get-MessageTraceV2 writes for mail between own mailboxes")
            .of(none("255.255.255.255"))
            .gives(both),
        rule("nor 0.0.0.0").of(none("0.0.0.0")).gives(both),
        rule("nor ::").of(none("::")).gives(both),
        rule("what only begins so is an address")
            .of(SUMMARY.table(&["FromIP=255.255.255.25", "FromIP=0.0.0.1", "FromIP=::1"]))
            .gives(&["in - 3/3 not_recorded=3"]),
        rule("with or without own domains")
            .of(none("255.255.255.255"))
            .domain("hush.example")
            .lists(&["a.csv exo-summary utf-8 4/1 boundary-not-told=1@2"]),
    ]);
}

#[test]
fn told_domains_decide_also_against_the_addresses() {
    let inbound = "RecipientAddress=b@hush.example | SenderAddress=a@other.example";
    let outbound = "SenderAddress=b@hush.example | RecipientAddress=a@other.example";
    let from = "FromIP=192.0.2.1 | ToIP=";
    let to = "FromIP= | ToIP=192.0.2.1";
    let rows = |party: &str| {
        SUMMARY.table(&[
            &format!("{party} | {from}"),
            &format!("{party} | {to}"),
            &format!("{party} | {BOTH}"),
            &format!("{party} | FromIP= | ToIP="),
        ])
    };
    hold([
        rule("to an own recipient: inbound by FromIP, else not told")
            .of(rows(inbound))
            .domain("hush.example")
            .lists(&["a.csv exo-summary utf-8 4/2 boundary-not-told=1@3"]),
        rule("from an own sender: outbound by ToIP, else not sent")
            .of(rows(outbound))
            .domain("hush.example")
            .lists(&["a.csv exo-summary utf-8 4/2 not-sent=1@2"]),
        rule("and so are the directions")
            .of(rows(outbound))
            .domain("hush.example")
            .gives(&["out - 2/2 not_recorded=2"]),
        rule("from own to own: listed")
            .of(SUMMARY.table(&[
                "",
                "SenderAddress=b@Two.example | FromIP=192.0.2.1",
                "SenderAddress=b@hush.example | FromIP= | ToIP=192.0.2.1",
                &format!("SenderAddress=b@hush.example | {BOTH}"),
            ]))
            .domain("hush.example")
            .domain("two.example")
            .lists(&["a.csv exo-summary utf-8 4/1 own-to-own=3@3"]),
        rule("neither own: by the addresses; both are not counted and not asked for")
            .of(rows(inbound))
            .domain("two.example")
            .lists(&["a.csv exo-summary utf-8 4/2"]),
        rule("an empty sender is in no domain")
            .of(SUMMARY.table(&["SenderAddress=<>", "SenderAddress="]))
            .domain("hush.example")
            .gives(&["in - 2/2 not_recorded=2"]),
        rule("a row that is not counted needs no date")
            .of(SUMMARY.table(&["", "SenderAddress=b@hush.example | Received=soon"]))
            .domain("hush.example")
            .lists(&["a.csv exo-summary utf-8 2/1 own-to-own=1@3"]),
    ]);
}
