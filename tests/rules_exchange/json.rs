//! `formats.md`, Summary: JSON in every wrapping.

use crate::rows::utf16;
use crate::{hold, rule};

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
            "{{\"value\":[{a}]}}\n{{\"value\":[]}}\n{{\"value\":[{b}],\"x\":{{\"value\":[{a}]}}}}"
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
