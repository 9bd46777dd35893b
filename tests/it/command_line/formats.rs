//! The forms of a report: what each of them says, and that all say the same numbers.

use crate::command_line::program::{Folder, messages, times};

fn folder(name: &str) -> Folder {
    let rows: Vec<_> = times(1200, (9, "Received", "Contoso & Sons", "TLS 1.2"))
        .chain(times(800, (10, "Received", "Contoso & Sons", "None")))
        .chain(times(3, (10, "Sent", "", "TLS 1.3")))
        .collect();
    Folder::new(name, &[("a.csv", &messages(&rows))])
}

#[test]
fn html_is_one_file_that_nothing_is_fetched_for() {
    let folder = folder("html");
    let ran = folder.run(
        &["report", "--format", "html", "--language", "fr", "a.csv"],
        0,
    );
    let html = ran.out;
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">"));
    assert!(html.ends_with("</html>\n"));
    assert!(html.contains("De Contoso &amp; Sons"));
    assert!(html.contains("2\u{a0}000 messages reçus"));
    assert!(html.contains("@media (prefers-color-scheme:dark)"));
    for part in ["<script", "http:", "https:", "src=", "href="] {
        assert!(!html.contains(part), "{part}");
    }
    // Every element that is opened is closed.
    for name in [
        "div", "p", "table", "tr", "td", "th", "thead", "tbody", "h1", "h2", "b", "i", "span",
    ] {
        let open =
            html.matches(&format!("<{name}>")).count() + html.matches(&format!("<{name} ")).count();
        assert_eq!(open, html.matches(&format!("</{name}>")).count(), "{name}");
    }
}

#[test]
fn markdown_has_a_heading_a_list_and_tables() {
    let folder = folder("markdown");
    let text = folder
        .run(&["report", "--format", "markdown", "a.csv"], 0)
        .out;
    assert!(text.starts_with(
        "# Mailflow Insight\n\nWhat the files hold, from 2026-11-09 to 2026-11-10 (UTC):\n\n\
         - 2,000 messages received, 60.00 % of them protected in transit\n  - TLS 1.2 or later: 60.00 %"
    ), "{text}");
    assert!(
        text.contains(
            "## Connectors\n\n| Connector | No TLS | TLS 1.2 | TLS 1.3 | Volume |\n\
         | --- | ---: | ---: | ---: | ---: |\n\
         | From Contoso \\& Sons | 800 | 1,200 | 0 | 2,000 |\n"
        ),
        "{text}"
    );
    assert!(text.contains(
        "- **Warning: Inbound Partner connector seeing significant mail flow without TLS**\n"
    ));
}

#[test]
fn ndjson_has_a_line_for_each_day_flow_and_class() {
    let folder = folder("ndjson");
    let text = folder
        .run(&["report", "--format", "ndjson", "a.csv"], 0)
        .out;
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(
        lines[0],
        "{\"@timestamp\":\"2026-11-09T00:00:00Z\",\"ecs\":{\"version\":\"8.17.0\"},\
         \"event\":{\"kind\":\"metric\",\"category\":[\"email\"],\"type\":[\"info\"],\
         \"module\":\"mailflow_insight\",\"dataset\":\"mailflow_insight.transfers\"},\
         \"network\":{\"direction\":\"inbound\",\"protocol\":\"smtp\"},\
         \"tls\":{\"established\":true,\"version_protocol\":\"tls\",\"version\":\"1.2\"},\
         \"mailflow\":{\"class\":\"tls1_2\",\"count\":1200,\"unit\":\"messages\",\"source\":\"traces\",\
         \"connector\":{\"name\":\"Contoso & Sons\",\"type\":\"partner\",\"forced_tls\":null}}}"
    );
    assert!(lines[1].contains("\"tls\":{\"established\":false}"));
    assert!(lines[2].contains("\"direction\":\"outbound\"") && lines[2].contains("\"name\":null"));
    // Days that the report is not about have no line.
    let one_day = folder
        .run(&["report", "--days", "1", "--format", "ndjson", "a.csv"], 0)
        .out;
    assert_eq!(one_day.lines().collect::<Vec<_>>(), &lines[1..]);
}

#[test]
fn no_form_names_a_domain_unless_it_is_asked_to() {
    let folder = folder("private");
    for format in [
        "text",
        "html",
        "markdown",
        "openmetrics",
        "ndjson",
        "json",
        "csv",
    ] {
        let out = folder.run(&["report", "--format", format, "a.csv"], 0).out;
        assert!(!out.contains(".example"), "{format}");
    }
    let out = folder
        .run(
            &[
                "report",
                "--format",
                "openmetrics",
                "--name-domains",
                "a.csv",
            ],
            0,
        )
        .out;
    assert!(out.contains("domain=\"from7.example\""));
}
