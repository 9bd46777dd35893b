//! `counting.md`, Which records are transfers: the extended trace.

use crate::rules_exchange::rows::EXTENDED;
use crate::rules_exchange::{hold, rule};

const IN: &[&str] = &["in - 1/1 tls1_2=1"];
const OUT: &[&str] = &["out - 1/1 tls1_2=1"];

fn one(row: &str, data: &str) -> String {
    EXTENDED.table(&[&format!("{row} | custom_data={data};S:tlsversion=TLS1_2")])
}

#[test]
fn what_makes_a_receive_row_inbound() {
    let partner = &["in P partner 1/1 tls1_2=1"][..];
    let connector = "'S:InboundConnectorData=Name=P;ConnectorType=Partner'";
    hold([
        rule("an inbound connector, even from inside")
            .of(one(
                "directionality=Originating",
                &format!("S:FromEntity=Hosted;{connector}"),
            ))
            .gives(partner),
        rule("connector data that is empty is none")
            .of(one("directionality=Originating", "S:InboundConnectorData="))
            .gives_nothing(),
        rule("a sending side that is anything but Hosted")
            .of(one(
                "directionality=Originating",
                "S:FromEntity=HybridOnPrem",
            ))
            .gives(IN),
        rule("also one that nobody has heard of")
            .of(one("directionality=2", "S:FROMENTITY=Brand new"))
            .gives(IN),
        rule("Hosted is inside, whatever else says so, in any case")
            .of(one(
                "directionality=Incoming",
                "S:FromEntity=hosted;S:ProxiedClientIPAddress=1.2.3.4",
            ))
            .gives_nothing(),
        rule("the first value that is not empty counts")
            .of(one("", "S:FromEntity=;S:FromEntity=| Hosted| Internet"))
            .gives_nothing(),
        rule("without a sending side, the address of a proxied client")
            .of(one(
                "directionality=Originating",
                "S:ProxiedClientIPAddress=203.0.113.1",
            ))
            .gives(IN),
        rule("or its name")
            .of(one(
                "directionality=",
                "S:ProxiedClientHostname=[127.0.0.1]",
            ))
            .gives(IN),
        rule("but not an empty one")
            .of(one(
                "directionality=Originating",
                "S:ProxiedClientHostname=;S:ProxiedClientIPAddress=",
            ))
            .gives_nothing(),
        rule("or a directionality of 1")
            .of(one("directionality=1", "S:a=b"))
            .gives(IN),
        rule("or of Inbound")
            .of(one("directionality=INBOUND", "S:a=b"))
            .gives(IN),
        rule("but no other word")
            .of(EXTENDED.table(&[
                "directionality=Originating",
                "directionality=2",
                "directionality=Undefined",
                "directionality=",
                "directionality=Received",
                "directionality=11",
            ]))
            .gives_nothing(),
        rule("only source SMTP and event RECEIVE")
            .of(EXTENDED.table(&[
                "source=STOREDRIVER",
                "source=AGENT",
                "event_id=DELIVER",
                "event_id=HARECEIVE",
                "event_id=HAREDIRECT",
                "event_id=SUBMIT",
                "source=",
            ]))
            .gives_nothing(),
    ]);
}

#[test]
fn what_makes_a_send_row_outbound() {
    let send = "event_id=SEND";
    let data = "'S:Microsoft.Exchange.Hygiene.TenantOutboundConnectorCustomData=Name=P;ConnectorType=OnPremises'";
    hold([
        rule("SENDEXTERNAL always, whatever its directionality")
            .of(one("event_id=SENDEXTERNAL | directionality=Incoming", "S:ToEntity=Hosted"))
            .gives(OUT),
        rule("SEND to a receiving side that is not Hosted")
            .of(one(send, "S:ToEntity=HybridOnPrem"))
            .gives(OUT),
        rule("SEND over an outbound connector, even to Hosted")
            .of(one(send, &format!("S:ToEntity=Hosted;{data}")))
            .gives(&["out P on_premises 1/1 tls1_2=1"]),
        rule("SEND that says neither is inside")
            .of(one(send, "S:FromEntity=Internet;S:ToEntity="))
            .gives_nothing(),
        rule("SEND of another source is none")
            .of(one("event_id=SEND | source=ROUTING", "S:ToEntity=Internet"))
            .gives_nothing(),
        rule("SEND does not count beside SENDEXTERNAL of the same message and connector")
            .of(EXTENDED.table(&[
                "network_message_id=1 | event_id=SEND | server_hostname=a | custom_data=S:ToEntity=Internet;S:tlsversion=NONE",
                "network_message_id={1} | event_id=SENDEXTERNAL | server_hostname=b",
            ]))
            .gives(OUT),
        rule("also where they stand in two files")
            .of(EXTENDED.table(&["network_message_id=1 | event_id=SEND | custom_data=S:ToEntity=Internet"]))
            .file("b.csv", EXTENDED.table(&["network_message_id=1 | event_id=SENDEXTERNAL"]))
            .gives(OUT),
        rule("it does where the connector is another")
            .of(EXTENDED.table(&[
                "network_message_id=1 | event_id=SEND | custom_data=S:ToEntity=Internet;S:tlsversion=NONE",
                "network_message_id=1 | event_id=SENDEXTERNAL | connector_id=Out",
            ]))
            .gives(&["out Out 1/1 tls1_2=1", "out - 1/1 none=1"]),
        rule("SEND rows of several servers are several transfers")
            .of(EXTENDED.table(&[
                "network_message_id=1 | event_id=SEND | server_hostname=a | custom_data=S:ToEntity=Internet",
                "network_message_id=1 | event_id=SEND | server_hostname=b | custom_data=S:ToEntity=Internet",
                "network_message_id=1 | event_id=SEND | server_hostname=B. | custom_data=S:ToEntity=Internet",
            ]))
            .gives(&["out - 2/2 not_recorded=2"]),
        rule("the file shows what counts of it alone")
            .of(EXTENDED.table(&[
                "network_message_id=1 | event_id=SEND | custom_data=S:ToEntity=Internet",
                "network_message_id=1 | event_id=SENDEXTERNAL",
                "event_id=DELIVER",
            ]))
            .lists(&["a.csv exo-extended-trace utf-8 3/1"]),
    ]);
}

#[test]
fn recipients_of_an_event() {
    hold([
        rule("the recipient count")
            .of(EXTENDED.table(&["recipient_count=7 | recipient_address=a@x;b@x"]))
            .gives(&["in - 1/7 tls1_2=1"]),
        rule("else the addresses")
            .of(EXTENDED.table(&["recipient_count= | recipient_address=a@x;b@x;;c@x; "]))
            .gives(&["in - 1/3 tls1_2=1"]),
        rule("else 1")
            .of(EXTENDED.table(&["recipient_count= | recipient_address="]))
            .gives(IN),
        rule("in recipients, classes count them")
            .of(EXTENDED.table(&[
                "recipient_count=7",
                "recipient_count=2 | custom_data=S:tlsversion=NONE",
            ]))
            .recipients()
            .gives(&["in - 2/9 none=2 tls1_2=7"]),
    ]);
}
