//! `counting.md`, Trace detail.

use crate::rules_exchange::rows::DETAIL;
use crate::rules_exchange::{hold, rule};

/// `Data` with these members.
fn data(members: &[(&str, &str)]) -> String {
    let elements: Vec<String> = members
        .iter()
        .map(|(name, value)| {
            let value = value
                .replace('&', "&amp;")
                .replace('"', "&quot;")
                .replace('<', "&lt;");
            let kind = if *name == "CustomData" {
                "Blob"
            } else {
                "String"
            };
            format!("<MEP Name=\"{name}\" {kind}=\"{value}\"/>")
        })
        .collect();
    format!(
        "<root>{}<MEP Name=\"SequenceNumber\" Long=\"0\"/></root>",
        elements.concat()
    )
}

fn receive(detail: &str, members: &[(&str, &str)]) -> String {
    DETAIL.table(&[&format!("Detail={detail} | Data={}", data(members))])
}

const SILENT: &str = "Message received by: X";

#[test]
fn what_makes_a_receive_event_inbound() {
    let in_ = &["in - 1/1 not_recorded=1"][..];
    hold([
        rule("an inbound connector in the custom data, even from inside")
            .of(receive(SILENT, &[("CustomData", "S:FromEntity=Hosted;'S:InboundConnectorData=Name=P;ConnectorType=Partner'")]))
            .gives(&["in P partner 1/1 not_recorded=1"]),
        rule("a sending side that is not Hosted")
            .of(receive(SILENT, &[("CustomData", "S:FromEntity=Internet")]))
            .gives(in_),
        rule("Hosted is inside, although the text tells a version")
            .of(receive("Message received by: X using TLS1.2", &[("CustomData", "S:FromEntity=Hosted"), ("ConnectorId", "Own")]))
            .gives_nothing(),
        rule("without a sending side, a proxied client")
            .of(receive(SILENT, &[("CustomData", "S:ProxiedClientHostname=x"), ("ConnectorId", "S\\Default S")]))
            .gives(in_),
        rule("or a tenant's connector")
            .of(receive(SILENT, &[("ConnectorId", " R&D \"own\" ")]))
            .gives(&["in R&D \"own\" 1/1 not_recorded=1"]),
        rule("or a text that tells of TLS")
            .of(DETAIL.table(&["Detail=Message received by: X using TLS1.3 with AES256 | Data="]))
            .gives(&["in - 1/1 tls1_3=1"]),
        rule("else it is skipped; an internal hop is not")
            .of(DETAIL.table(&[
                "",
                "Detail=Message received by: X",
                "Detail=Message received by: X | Data=<root><MEP Name=\"ConnectorId\" String=\"S\\Default S\"/></root>",
                "Detail=Message received by: X | Data=<root><MEP Name=\"CustomData\" Blob=\"S:ProxiedClientIPAddress=\"/></root>",
                "Detail=x | Data=<root><MEP Name=\"CustomData\" Blob=\"S:FromEntity=Hosted\"/></root>",
                "Event=Deliver", "Event=Submit", "Event=Spam Diagnostics", "Event=Fail",
            ]))
            .lists(&["a.csv exo-trace-detail utf-8 9/1 boundary-not-told=3@3"]),
        rule("the directionality that other formats have plays no part")
            .of(receive(SILENT, &[("CustomData", "S:a=b"), ("Directionality", "Incoming")]))
            .gives_nothing(),
    ]);
}

#[test]
fn what_makes_a_send_event_outbound() {
    let sent = |event: &str, custom: &str| {
        DETAIL.table(&[&format!(
            "Event={event} | Detail=Message sent to mx at 1 using TLS1.2 | Data={}",
            data(&[("CustomData", custom)])
        )])
    };
    let out = &["out - 1/1 tls1_2=1"][..];
    hold([
        rule("Send external").of(sent("Send external", "")).gives(out),
        rule("Send").of(sent("Send", "")).gives(out),
        rule("as Graph spells it").of(sent("sendExternal", "S:ToEntity=Internet")).gives(out),
        rule("not to Hosted").of(sent("Send", "S:ToEntity=Hosted")).gives_nothing(),
        rule("but to Hosted over a connector")
            .of(sent("Send", "S:ToEntity=Hosted;'S:A.TenantOutboundConnectorCustomData=Name=O;ConnectorType=OnPremises'"))
            .gives(&["out O on_premises 1/1 tls1_2=1"]),
        rule("the server behind Message sent to tells transfers apart")
            .of(DETAIL.table(&[
                "MessageTraceId=1 | Event=Send external | Detail=Message sent to mx1.example at 192.0.2.1 using TLS1.2",
                "MessageTraceId=1 | Event=Send external | Detail=Message sent to MX1.example. at 192.0.2.9",
                "MessageTraceId=1 | Event=Send external | Detail=Message sent to mx2.example at 192.0.2.1",
            ]))
            .gives(&["out - 2/2 tls1_2=1 not_recorded=1"]),
    ]);
}

#[test]
fn tls_of_an_event() {
    let tells = |detail: &str, custom: &str| {
        receive(detail, &[("ConnectorId", "C"), ("CustomData", custom)])
    };
    hold([
        rule("the version behind using comes first")
            .of(tells(
                "received by: X using TLS1.0 with AES256",
                "S:tlsversion=TLS1_3",
            ))
            .gives(&["in C 1/1 tls1_0=1"]),
        rule("with any spelling")
            .of(tells("received by: X Using TLS 1.1 with AES256", ""))
            .gives(&["in C 1/1 tls1_1=1"]),
        rule("else the custom data, as in the extended trace")
            .of(tells(
                "received by: X",
                "S:tlscipher=TLS_AES_128_GCM_SHA256",
            ))
            .gives(&["in C 1/1 tls1_3=1"]),
        rule("an effective level is TLS without a version")
            .of(tells("", "S:A.EffectiveTlsAuthLevel=EncryptionOnly"))
            .gives(&["in C 1/1 tls_unversioned=1"]),
        rule("silence is never No TLS, whatever others tell")
            .of(DETAIL.table(&[
                "",
                "Detail=x | Data=<root><MEP Name='ConnectorId' String='C'/></root>",
            ]))
            .gives(&["in C 1/1 not_recorded=1", "in - 1/1 tls1_2=1"]),
        rule("a version that is not known is none: the custom data tells")
            .of(tells(
                "received by: X using TLS9.9 with AES",
                "S:tlsversion=TLS1_2",
            ))
            .gives(&["in C 1/1 tls1_2=1"]),
        rule("in whatever language, at any place")
            .of(tells("mit TLSv1_3, empfangen von: X", ""))
            .gives(&["in C 1/1 tls1_3=1"]),
        rule("a number is no version, and no text says that there was no TLS")
            .of(tells("1024 bits, NoTLS", ""))
            .gives(&["in C 1/1 not_recorded=1"]),
        rule("a required level forces TLS")
            .of(tells(
                "using TLS1.2",
                "S:A.RequiredTlsAuthLevel=DomainValidation",
            ))
            .gives(&["in C forced 1/1 tls1_2=1"]),
    ]);
}

#[test]
fn the_columns_that_a_person_left_out() {
    hold([
        rule("without MessageTraceId the Message-ID is the identity")
            .of(DETAIL.with_columns("MessageId,Date,Event,Action,Detail,Data", &["MessageId=<a>", "MessageId=a", "MessageId=<b>"]))
            .gives(&["in - 2/2 tls1_2=2"]),
        rule("without both each event stands for itself")
            .of(DETAIL.with_columns("Date,Event,Action,Detail,Data", &["", ""]))
            .gives(&["in - 2/2 tls1_2=2"]),
        rule("Graph: its id is that of the event, so the identity is messageId")
            .file("a.json", "{\"@odata.context\":\"x\",\"value\":[\
                {\"id\":\"1\",\"messageId\":\"<a>\",\"dateTime\":\"2026-11-16T10:00:00Z\",\"event\":\"receive\",\"action\":\"\",\"description\":\"Message received by: X using TLS1.2 with AES256\",\"data\":\"\"},\
                {\"id\":\"2\",\"messageId\":\"<a>\",\"dateTime\":\"2026-11-16T09:00:00Z\",\"event\":\"Receive\",\"description\":\"Message received by: X using TLS1.0\"}]}")
            .gives(&["in - 1/1 tls1_0=1"]),
    ]);
}

#[test]
fn words_of_other_languages() {
    hold([
        rule("German words, by their letters only")
            .of(DETAIL.table(&[
                "Event=Empfangen | Detail=Nachricht empfangen von: X mit TLS1.2 mit AES256",
                "Event=EMPFANGEN | Detail=Nachricht empfangen von: X mit TLS1.2 mit AES256",
                "Event=Extern senden | Detail=Nachricht gesendet an mx.example um 192.0.2.1 mit TLS1.3 mit AES256",
                "Event=extern-senden | Detail=Nachricht gesendet an mx.example um 192.0.2.1",
                "Event=Senden | Detail=Nachricht gesendet an mx.example um 192.0.2.1 mit TLS1.3",
                "Event=Übermitteln", "Event=Zustellen",
            ]))
            .gives(&["in - 2/2 tls1_2=2", "out - 3/3 tls1_3=2 not_recorded=1"]),
        rule("the server is the first word with a dot")
            .of(DETAIL.table(&[
                "MessageTraceId=1 | Event=Senden | Detail=Nachricht gesendet an mx1.example um 192.0.2.1 mit TLS1.2",
                "MessageTraceId=1 | Event=Senden | Detail=Nachricht gesendet an MX1.example. um 192.0.2.9",
                "MessageTraceId=1 | Event=Senden | Detail=Nachricht mit TLS1.3 gesendet an 192.0.2.9",
            ]))
            .gives(&["out - 2/2 tls1_2=1 tls1_3=1"]),
        rule("words that are not known count for nothing")
            .of(DETAIL.table(&["Event=Recevoir", "Event=Envoyer", "Event=Remettre"]))
            .file("b.csv", DETAIL.table(&[""]))
            .lists(&["a.csv exo-trace-detail utf-8 3/0", "b.csv exo-trace-detail utf-8 1/1"]),
    ]);
}
