//! Promise: TLS reports are read however they come, each once, each policy apart, with why sessions
//! failed; and nothing of them is in a report.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail the test")]

use crate::support::{all_days, extended, gzipped, resolve};
use mailflow_insight::report::Report;
use mailflow_insight::report::tls_reports::{FailureKind, PolicyKind, policy_reports};
use mailflow_insight::tally::Resolved;
use mailflow_insight::text::report_file;
use mailflow_insight::trace::Format;

fn report(id: &str, day: u32, failed: u64) -> String {
    format!(
        r#"{{"organization-name":"Sender","date-range":{{"start-datetime":"2026-11-{day}T00:00:00Z",
        "end-datetime":"2026-11-{day}T23:59:59Z"}},"report-id":"{id}","policies":[
        {{"policy":{{"policy-type":"sts","policy-string":["version: STSv1","mode: enforce"],"policy-domain":"own.example"}},
        "summary":{{"total-successful-session-count":90,"total-failure-session-count":{failed}}},
        "failure-details":[{{"result-type":"tlsa-invalid","failed-session-count":{failed},
        "receiving-mx-hostname":"mx.private.example","sending-mta-ip":"192.0.2.9"}}]}},
        {{"policy":{{"policy-type":"tlsa","policy-domain":"own.example"}},
        "summary":{{"total-successful-session-count":95,"total-failure-session-count":0}}}}]}}"#
    )
}

fn mail(content: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut base64 = String::new();
    for three in content.chunks(3) {
        let bits = three
            .iter()
            .chain([0; 2].iter())
            .take(3)
            .fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place) & 63) as usize];
            base64.push(if place <= three.len() {
                char::from(letter)
            } else {
                '='
            });
        }
        if base64.len() % 77 == 76 {
            base64.push('\n');
        }
    }
    format!(
        "Received: from mx.sender.example (mx.sender.example [192.0.2.1]) by mx.own.example with ESMTPS; Mon, 16 Nov 2026 10:00:00 +0000\n\
         Subject: Report Domain: own.example\n\
         Content-Type: multipart/report; report-type=\"tlsrpt\"; boundary=\"=_b\"\n\n\
         --=_b\nContent-Type: text/plain\n\nsee below\n--=_b\nContent-Type: application/tlsrpt+gzip; name=a.json.gz\n\
         Content-Transfer-Encoding: base64\n\n{base64}\n--=_b--\n"
    )
}

fn sessions(resolved: &Resolved) -> Vec<(PolicyKind, u64, u64, u64)> {
    policy_reports(&resolved.policies)
        .iter()
        .map(|r| (r.kind, r.reports, r.sessions.encrypted, r.sessions.failed))
        .collect()
}

#[test]
fn a_report_in_every_container_is_one_report() {
    let json = report("1", 15, 10);
    let (packed, attached) = (gzipped(json.as_bytes()), mail(&gzipped(json.as_bytes())));
    let files: [(&str, &[u8]); 4] = [
        ("a.json", json.as_bytes()),
        ("b.json.gz", &packed),
        ("c.eml", attached.as_bytes()),
        ("d.json", json.as_bytes()),
    ];
    let once = [(PolicyKind::Sts, 1, 90, 10), (PolicyKind::Tlsa, 1, 95, 0)];
    for (name, bytes) in files {
        let resolved = resolve(&[(name, bytes)]);
        assert_eq!(resolved.files[0].format, Some(Format::TlsReport), "{name}");
        assert_eq!(sessions(&resolved), once, "{name}");
    }
    assert_eq!(sessions(&resolve(&files)), once);
    let next = report("2", 16, 0);
    let both = [files[0], files[2], ("e.json", next.as_bytes())];
    assert_eq!(
        sessions(&resolve(&both)),
        [(PolicyKind::Sts, 2, 180, 10), (PolicyKind::Tlsa, 2, 190, 0)]
    );
}

#[test]
fn mails_carry_reports_in_many_ways() {
    let json = report("1", 15, 10);
    let usual = mail(&gzipped(json.as_bytes()));
    let other_type = usual.replace("application/tlsrpt+gzip", "application/octet-stream");
    let marked = other_type
        .replace(
            "multipart/report; report-type=\"tlsrpt\"",
            "multipart/mixed",
        )
        .replace("Subject:", "TLS-Report-Domain: own.example\nSubject:");
    let forwarded = format!(
        "Subject: Fwd\nFrom: a@own.example\nContent-Type: multipart/mixed; boundary=outer\n\n\
         --outer\nContent-Type: message/rfc822\n\n{usual}\n--outer--\n"
    );
    let damaged_letters = usual.replace("base64\n\n", "base64\n\n!*");
    let quoted = json
        .replace('=', "=3D")
        .replace("\"report-id\"", "\"repo=\nrt-id\"");
    let as_text = format!(
        "Subject: Report\nFrom: a@own.example\nContent-Type: application/tlsrpt+json\n\
         Content-Transfer-Encoding: Quoted-Printable\n\n{quoted}\n"
    );
    let once = [(PolicyKind::Sts, 1, 90, 10), (PolicyKind::Tlsa, 1, 95, 0)];
    for (way, text) in [
        ("another media type", &other_type),
        ("said by a header", &marked),
        ("forwarded", &forwarded),
        ("foreign letters in base64", &damaged_letters),
        ("quoted-printable", &as_text),
    ] {
        let resolved = resolve(&[("a.eml", text.as_bytes())]);
        assert_eq!(resolved.files[0].format, Some(Format::TlsReport), "{way}");
        assert_eq!(sessions(&resolved), once, "{way}");
    }
    let file = resolve(&[("a.eml", other_type.replace("tlsrpt", "x").as_bytes())]);
    assert_eq!(
        file.files[0].format,
        Some(Format::MessageHeaders),
        "any other mail"
    );
}

#[test]
fn a_bad_policy_leaves_the_others_alone() {
    let json = report("1", 15, 10).replacen("90", "\"many\"", 1);
    let resolved = resolve(&[("a.json", json.as_bytes())]);
    let file = &resolved.files[0];
    assert_eq!(
        (
            file.records,
            file.skipped[0].count,
            file.skipped[0].first_line
        ),
        (2, 1, 1)
    );
    assert_eq!(sessions(&resolved), [(PolicyKind::Tlsa, 1, 95, 0)]);
}

#[test]
fn why_sessions_failed_is_for_the_screen_only() {
    let json = report("1", 15, 10);
    let trace = extended(&[(
        "2026-11-15T10:00:00Z",
        "RECEIVE",
        "1",
        "S:FromEntity=Internet;S:tlsversion=TLS1_2",
    )]);
    let files: [(&str, &[u8]); 2] = [("a.json", json.as_bytes()), ("t.csv", trace.as_bytes())];
    let resolved = resolve(&files);
    let all = policy_reports(&resolved.policies);
    assert_eq!(
        (all[0].failures[0].kind, all[0].failures[0].sessions),
        (FailureKind::TlsaInvalid, 10)
    );
    assert_eq!(
        all[0].failures[0].evidence[0].receiver,
        "mx.private.example"
    );
    assert_eq!(all[0].modes, ["enforce"]);
    let report = Report::build(&resolved, &all_days()).unwrap();
    assert_eq!(report.directions.inbound.volume, 1);
    let text = report.to_json(report_file::note).unwrap();
    for private in ["private", "192.0.2.9", "own.example", "Sender"] {
        assert!(!text.contains(private), "{private}");
    }
}
