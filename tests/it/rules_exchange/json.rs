//! `formats.md`, Summary: JSON in every wrapping.

use crate::rules_exchange::rows::utf16;
use crate::rules_exchange::{hold, rule};

fn row(id: u32, more: &str) -> String {
    format!(
        "{{\"id\":\"{id}\",\"messageId\":\"<{id}@x>\",\"receivedDateTime\":\"2026-11-16T10:00:00Z\",\
         \"senderAddress\":\"a@x\",\"recipientAddress\":\"b@y\",\"status\":\"delivered\"{more}}}"
    )
}

const FROM: &str = ",\"fromIP\":\"192.0.2.1\",\"toIP\":null";

#[test]
fn every_wrapping() {
    let (a, b) = (row(1, FROM), row(2, FROM));
    let graph = format!(
        "{{\"@odata.context\":\"https://x/$metadata#a[b]{{\",\"@odata.count\":2,\"value\":[{a},\n{b}],\"@odata.nextLink\":\"x\"}}"
    );
    let both: &[&'static str] = &["a.json exo-summary utf-8 2/2"];
    let file = |says, text: String| rule(says).file("a.json", text).lists(both);
    hold([
        file("an array", format!("[{a},{b}]")),
        file("an array over lines, with a mark", format!("\u{feff}\r\n[\r\n  {a} ,\r\n  {b}\r\n]\r\n")),
        file("one object a line", format!("{a}\n{b}\n")),
        file("Graph's wrapper", graph.clone()),
        file("pages of it, one after the other", format!(
            "{{\"value\":[{a}]}}\n{{\"value\":[]}}\n{{\"value\":[{b}],\"x\":{{\"value\":[]}}}}"
        )),
        file("an array of pages", format!("[{{\"value\":[{a}]}},{{\"value\":[{b}]}}]")),
        file("members may lack in one object and come in a later one", format!("[{},{b}]", row(1, ",\"toIP\":\"192.0.2.2\""))),
        file("numbers may be texts, and the other way round", format!("[{a},{}]", b.replace("\"2\"", "2"))),
        file("control characters stand in strings of real files", format!("[{},{b}]", row(1, &format!("{FROM},\"subject\":\"a\tb\nc\"")))),
        rule("in UTF-16").file("a.json", utf16(&graph, false)).lists(&["a.json exo-summary utf-16le 2/2"]),
        rule("an object that is no JSON is located, and the others are read")
            .file("a.json", format!("[{a},\n{{\"id\":,}},\n{b},\n{{\"id\":\"cut"))
            .lists(&["a.json exo-summary utf-8 4/2 bad-row=1@2 truncated=1@4"]),
        rule("the first object may be larger than what formats are recognised by")
            .file("a.json", format!("[{},{b}]", row(1, &format!("{FROM},\"subject\":\"{}\"", "x".repeat(200_000)))))
            .lists(both),
        rule("PowerShell's dates, and what it wraps them in")
            .file("a.json", "[{\"MessageTraceId\":\"1\",\"Received\":\"\\/Date(1794852613490)\\/\",\"SenderAddress\":\"a@x\",\"RecipientAddress\":\"b@y\",\"FromIP\":\"192.0.2.1\",\"ToIP\":\"\"},\
                {\"MessageTraceId\":\"2\",\"Received\":{\"value\":\"/Date(1794852613490)/\",\"DisplayHint\":2,\"DateTime\":\"x\"},\"SenderAddress\":\"a@x\",\"RecipientAddress\":\"b@y\",\"FromIP\":\"192.0.2.1\",\"ToIP\":\"\"}]")
            .days(&["2026-11-16 in - 2"]),
        rule("an object of something else is unknown")
            .file("a.json", "{\"a\":1}")
            .file("b.json", format!("[{a}]"))
            .lists(&["a.json unknown - 0/0", "b.json exo-summary utf-8 1/1"]),
    ]);
}

#[test]
fn records_wherever_they_lie() {
    let (a, b) = (row(1, FROM), row(2, FROM));
    let both: &[&'static str] = &["a.json exo-summary utf-8 2/2"];
    let file = |says, text: String| rule(says).file("a.json", text).lists(both);
    let columns = "\"columns\":[{\"name\":\"id\"},{\"name\":\"receivedDateTime\"},{\"name\":\"senderAddress\"},{\"name\":\"recipientAddress\"},{\"name\":\"fromIP\"}]";
    let cells =
        |id: u32| format!("[\"{id}\",\"2026-11-16T10:00:00Z\",\"a@x\",\"b@y\",\"192.0.2.1\"]");
    hold([
        file("in any member", format!("{{\"Results\":[{a}],\"more\":{{\"data\":[{b}]}}}}")),
        file("as OData answered", format!("{{\"d\":{{\"results\":[{a},{b}]}}}}")),
        file("in the bodies of a batch", format!(
            "{{\"responses\":[{{\"id\":\"1\",\"body\":{{\"value\":[{a}]}}}},{{\"id\":\"2\",\"body\":{{\"error\":{{}}}}}},{{\"body\":{{\"value\":[{b}]}}}}]}}"
        )),
        file("in what Elasticsearch found", format!(
            "{{\"took\":3,\"hits\":{{\"total\":{{\"value\":2}},\"hits\":[{{\"_id\":\"1\",\"_source\":{a}}},{{\"_id\":\"2\",\"_source\":{b}}}]}}}}"
        )),
        file("alone", format!("{{\"first\":{a},\"second\":{{\"message\":{b}}}}}")),
        file("eight levels deep", format!("{}[{a},{b}]{}", "{\"x\":".repeat(8), "}".repeat(8))),
        file("as columns and rows", format!(
            "{{\"tables\":[{{\"name\":\"PrimaryResult\",{columns},\"rows\":[{},{}]}}]}}", cells(1), cells(2)
        )),
        file("as rows and columns", format!("{{\"rows\":[{},{}],{columns}}}", cells(1), cells(2))),
        rule("nine levels are too deep")
            .file("a.json", format!("{}[{a}]{}", "{\"x\":".repeat(9), "}".repeat(9)))
            .file("b.json", format!("[{a}]"))
            .lists(&["a.json unknown - 0/0", "b.json exo-summary utf-8 1/1"]),
        rule("all objects of such an array are records, those of others are none")
            .file("a.json", format!("{{\"skipped\":[{{\"why\":1}}],\"value\":[{{\"note\":\"x\"}},{a},{{\"note\":\"y\"}}],\"end\":[{{\"why\":2}}]}}"))
            .lists(&["a.json exo-summary utf-8 3/1"]),
        rule("each object has its own members")
            .file("a.json", format!(
                "[{a},{{\"MessageTraceId\":\"7\",\"Received\":\"2026-11-17T10:00:00\",\"SenderAddress\":\"a@x\",\"RecipientAddress\":\"b@y\",\"Status\":\"Delivered\",\"ToIP\":\"192.0.2.1\"}},\
                 {{\"id\":\"8\",\"receivedDateTime\":\"2026-11-18T10:00:00Z\",\"recipientAddress\":\"b@y\",\"fromIP\":\"192.0.2.1\"}}]"
            ))
            .days(&["2026-11-16 in - 1", "2026-11-17 out - 1", "2026-11-18 in - 1"]),
    ]);
}

#[test]
fn text_that_begins_like_json() {
    let log = "[pod/postfix-0/postfix] 2026-11-16T10:00:00Z text\n";
    hold([rule("is looked at as text")
        .file(
            "a.csv",
            crate::rules_exchange::rows::SUMMARY.table(&[""]).replacen(
                "Organization",
                "[Organization]",
                1,
            ),
        )
        .file("b.log", log)
        .lists(&["a.csv exo-summary utf-8 1/1", "b.log unknown - 0/0"])]);
}
