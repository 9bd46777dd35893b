//! `counting.md`, One transfer once.

use crate::rules_exchange::rows::{DETAIL, ENHANCED, EXTENDED, MESSAGES, SUMMARY, TRACKING};
use crate::rules_exchange::{hold, rule};

#[test]
fn when_two_records_are_one_transfer() {
    let connector = |id: &str, name: &str| {
        format!(
            "network_message_id={id} | custom_data='S:InboundConnectorData=Name={name}';S:tlsversion=TLS1_2"
        )
    };
    hold([
        rule("network message ids compare without hyphens, braces and case")
            .of(EXTENDED.table(&[
                "network_message_id=7707b778-0535-85d9-44b6-2cbad43b3386",
                "network_message_id={7707B778-0535-85D9-44B6-2CBAD43B3386}",
                "network_message_id=7707b778053585d944b62cbad43b3386",
            ]))
            .gives(&["in - 1/1 tls1_2=1"]),
        rule("inbound the connector tells transfers apart")
            .of(EXTENDED.table(&[&connector("1", "A"), &connector("1", "B"), &connector("1", "A"), "network_message_id=1"]))
            .gives(&["in A 1/1 tls1_2=1", "in B 1/1 tls1_2=1", "in - 1/1 tls1_2=1"]),
        rule("inbound the remote server does not")
            .of(EXTENDED.table(&["network_message_id=1 | server_hostname=a", "network_message_id=1 | server_hostname=b"]))
            .gives(&["in - 1/1 tls1_2=1"]),
        rule("outbound it does, without case and its last dot; the address where there is no name")
            .of(EXTENDED.table(&[
                "network_message_id=1 | event_id=SENDEXTERNAL | server_hostname=MX.example.",
                "network_message_id=1 | event_id=SENDEXTERNAL | server_hostname=mx.example | server_ip=192.0.2.1",
                "network_message_id=1 | event_id=SENDEXTERNAL | server_ip=192.0.2.1",
                "network_message_id=1 | event_id=SENDEXTERNAL | server_ip=192.0.2.2",
            ]))
            .gives(&["out - 3/3 tls1_2=3"]),
        rule("the directions are apart")
            .of(EXTENDED.table(&["network_message_id=1", "network_message_id=1 | event_id=SENDEXTERNAL"]))
            .gives(&["in - 1/1 tls1_2=1", "out - 1/1 tls1_2=1"]),
        rule("no network message id: the Message-ID without brackets, with case")
            .of(EXTENDED.table(&[
                "network_message_id= | message_id=<A@x>", "network_message_id=- | message_id=A@x",
                "network_message_id= | message_id=<a@x>",
            ]))
            .gives(&["in - 2/2 tls1_2=2"]),
        rule("with a network message id the Message-ID says nothing")
            .of(EXTENDED.table(&[
                "network_message_id=1 | message_id=<A@x>", "network_message_id=1 | message_id=<B@x>",
                "network_message_id=2 | message_id=<A@x>",
            ]))
            .gives(&["in - 2/2 tls1_2=2"]),
        rule("neither: the record stands for itself")
            .of(EXTENDED.table(&["network_message_id= | message_id=", "network_message_id= | message_id=<>"]))
            .gives(&["in - 2/2 tls1_2=2"]),
        rule("the same file twice counts once, and shows the same number twice")
            .of(EXTENDED.table(&["network_message_id=1", "network_message_id=2"]))
            .of(EXTENDED.table(&["network_message_id=1", "network_message_id=2"]))
            .lists(&["a.csv exo-extended-trace utf-8 2/2", "a.csv exo-extended-trace utf-8 2/2"]),
    ]);
}

#[test]
fn which_record_of_a_transfer_wins() {
    let row = |time: &str, data: &str, recipients: u32| {
        format!(
            "network_message_id=1 | date_time_utc=2026-11-{time}Z | recipient_count={recipients} | custom_data=S:FromEntity=Internet;{data}"
        )
    };
    let two = |a: &str, b: &str| EXTENDED.table(&[a, b]);
    hold([
        rule("the earliest, whatever it tells")
            .of(two(&row("16T10:00:00.0000001", "S:tlsversion=TLS1_3", 9), &row("16T10:00:00", "", 1)))
            .gives(&["in - 1/1 none=1"]),
        rule("its day counts")
            .of(two(&row("17T00:00:00", "S:tlsversion=TLS1_3", 1), &row("16T23:59:59.9999999", "S:tlsversion=TLS1_2", 1)))
            .days(&["2026-11-16 in - 1"]),
        rule("at the same time the one that tells a version")
            .of(two(&row("16T10:00:00", "S:tlscipher=CALG_AES_256", 9), &row("16T10:00:00.0", "S:tlsversion=TLS1_3", 1)))
            .gives(&["in - 1/1 tls1_3=1"]),
        rule("then TLS without a version, before absence is decided")
            .of(EXTENDED.table(&[
                &row("16T10:00:00", "", 9), &row("16T10:00:00", "S:tlscipher=CALG_AES_256", 1),
                "custom_data=S:tlsversion=TLS1_0 | connector_id=told",
            ]))
            .gives(&["in told 1/1 tls1_0=1", "in - 1/1 tls_unversioned=1"]),
        rule("then the lower class in the table's order")
            .of(two(&row("16T10:00:00", "S:tlsversion=TLS1_2", 1), &row("16T10:00:00", "S:tlsversion=NONE", 1)))
            .gives(&["in - 1/1 none=1"]),
        rule("then the more recipients")
            .of(two(&row("16T10:00:00", "S:tlsversion=TLS1_2", 2), &row("16T10:00:00", "S:tlsversion=TLS1_2", 5)))
            .gives(&["in - 1/5 tls1_2=1"]),
        rule("times compare as times, not as texts")
            .of(two(
                "network_message_id=1 | date_time_utc=2026-11-16T01:30:00+02:00 | custom_data=S:tlsversion=TLS1_0",
                "network_message_id=1 | date_time_utc=2026-11-16 00:00:00 | custom_data=S:tlsversion=TLS1_3",
            ))
            .days(&["2026-11-15 in - 1"]),
    ]);
}

const IDS: &str = "network_message_id=1 | message_id=<m>";

#[test]
fn formats_that_tell_less_give_way() {
    let extended = || EXTENDED.table(&[&format!("{IDS} | connector_id=extended")]);
    let messages = || MESSAGES.table(&[&format!("{IDS} | connector_name=messages")]);
    let detail = || {
        DETAIL.table(&["MessageTraceId=1 | MessageId=<m> | Data=<root><MEP Name=\"ConnectorId\" String=\"detail\"/></root>"])
    };
    let enhanced = || ENHANCED.table(&[&format!("{IDS} | connector_id=enhanced")]);
    let summary = || SUMMARY.table(&["MessageTraceId=1 | MessageId=<m>"]);
    let tracking = || {
        TRACKING.log(
            "Message Tracking Log",
            &["network-message-id=1 | message-id=<m> | connector-id=tracking"],
        )
    };
    let summary_row = &["in - 1/1 not_recorded=1"][..];
    let alone = [
        rule("the summary alone counts")
            .of(summary())
            .gives(summary_row),
        rule("it gives way to the enhanced summary")
            .of(summary())
            .file("b", enhanced())
            .gives(&["in enhanced 1/1 not_recorded=1"]),
        rule("to the trace detail")
            .of(summary())
            .file("b", detail())
            .gives(&["in detail 1/1 tls1_2=1"]),
        rule("to the connector report by historical search")
            .of(summary())
            .file("b", messages())
            .gives(&["in messages 1/1 tls1_2=1"]),
        rule("to the extended trace")
            .of(summary())
            .file("b", extended())
            .gives(&["in extended 1/1 tls1_2=1"]),
        rule("and to the tracking log")
            .of(summary())
            .file("b", tracking())
            .gives(&["in tracking 1/1 not_recorded=1"]),
        rule("the enhanced summary to the trace detail")
            .of(enhanced())
            .file("b", detail())
            .gives(&["in detail 1/1 tls1_2=1"]),
        rule("to the tracking log")
            .of(enhanced())
            .file("b", tracking())
            .gives(&["in tracking 1/1 not_recorded=1"]),
        rule("the trace detail to the connector report by historical search")
            .of(detail())
            .file("b", messages())
            .gives(&["in messages 1/1 tls1_2=1"]),
        rule("to the extended trace")
            .of(detail())
            .file("b", extended())
            .gives(&["in extended 1/1 tls1_2=1"]),
        rule("but not to the tracking log")
            .of(detail())
            .file("b", tracking())
            .gives(&["in detail 1/1 tls1_2=1", "in tracking 1/1 not_recorded=1"]),
        rule("the connector report by historical search to the extended trace")
            .of(messages())
            .file("b", extended())
            .gives(&["in extended 1/1 tls1_2=1"]),
        rule("the tracking log not to the extended trace")
            .of(tracking())
            .file("b", extended())
            .gives(&["in extended 1/1 tls1_2=1", "in tracking 1/1 not_recorded=1"]),
        rule("all of them together")
            .of(summary())
            .file("b", enhanced())
            .file("c", detail())
            .file("d", messages())
            .file("e", extended())
            .gives(&["in extended 1/1 tls1_2=1"]),
        rule("what gave way still shows its transfers in the file list")
            .of(summary())
            .file("b", extended())
            .lists(&[
                "a.csv exo-summary utf-8 1/1",
                "b exo-extended-trace utf-8 1/1",
            ]),
    ];
    let by_ids = [
        rule("by the Message-ID alone, without brackets")
            .of(SUMMARY.table(&["MessageTraceId=9 | MessageId=m"]))
            .file("b", extended())
            .gives(&["in extended 1/1 tls1_2=1"]),
        rule("by the network message id alone")
            .of(SUMMARY.table(&["MessageTraceId={1} | MessageId=n"]))
            .file("b", extended())
            .gives(&["in extended 1/1 tls1_2=1"]),
        rule("not where both differ")
            .of(SUMMARY.table(&["MessageTraceId=9 | MessageId=M"]))
            .file("b", extended())
            .gives(&["in extended 1/1 tls1_2=1", "in - 1/1 not_recorded=1"]),
        rule("not where both are empty")
            .of(SUMMARY.table(&["MessageTraceId= | MessageId="]))
            .file(
                "b",
                EXTENDED.table(&["network_message_id= | message_id= | connector_id=extended"]),
            )
            .gives(&["in extended 1/1 tls1_2=1", "in - 1/1 not_recorded=1"]),
        rule("not in the other direction")
            .of(SUMMARY.table(&["MessageTraceId=1 | FromIP= | ToIP=192.0.2.1"]))
            .file("b", extended())
            .gives(&["in extended 1/1 tls1_2=1", "out - 1/1 not_recorded=1"]),
        rule("not to an internal hop")
            .of(summary())
            .file(
                "b",
                EXTENDED.table(&[&format!("{IDS} | custom_data=S:FromEntity=Hosted")]),
            )
            .gives(summary_row),
        rule("to every transfer of the message, over several connectors")
            .of(summary())
            .file(
                "b",
                EXTENDED.table(&[
                    &format!("{IDS} | connector_id=B"),
                    &format!("{IDS} | connector_id=A"),
                ]),
            )
            .gives(&["in A 1/1 tls1_2=1", "in B 1/1 tls1_2=1"]),
    ];
    hold(alone.into_iter().chain(by_ids));
}

#[test]
fn distinct_recipients_of_formats_with_a_line_for_each() {
    hold([
        rule("the distinct addresses of all lines, in all files, without case")
            .of(SUMMARY.table(&[
                "MessageTraceId=1 | RecipientAddress=a@x",
                "MessageTraceId=1 | RecipientAddress=A@X",
            ]))
            .file(
                "b.csv",
                SUMMARY.table(&[
                    "MessageTraceId=1 | RecipientAddress=b@x",
                    "MessageTraceId=1 | RecipientAddress=",
                ]),
            )
            .gives(&["in - 1/2 not_recorded=1"]),
        rule("no address at all is still one recipient")
            .of(SUMMARY.table(&["RecipientAddress="]))
            .gives(&["in - 1/1 not_recorded=1"]),
        rule("the same for the trace detail")
            .of(DETAIL.table(&[
                "MessageTraceId=1 | RecipientAddress=a@x",
                "MessageTraceId=1 | RecipientAddress=b@x",
                "MessageTraceId=1 | RecipientAddress=",
            ]))
            .gives(&["in - 1/2 tls1_2=1"]),
        rule("and the connector report by historical search")
            .of(MESSAGES.table(&[
                "network_message_id=1 | recipient_address=a@x;B@x",
                "network_message_id=1 | recipient_address=b@X",
                "network_message_id=1 | recipient_address=",
            ]))
            .gives(&["in - 1/2 tls1_2=1"]),
    ]);
}
