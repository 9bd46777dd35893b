//! `counting.md`, TLS classes and Absence.

use crate::rules_exchange::rows::EXTENDED;
use crate::rules_exchange::{hold, rule};

fn with_version(spelling: &str) -> String {
    EXTENDED.table(&[&format!(
        "custom_data=S:FromEntity=Internet;S:tlsversion={spelling}"
    )])
}

#[test]
fn every_spelling_gives_its_class() {
    let none = &["in - 1/1 none=1"][..];
    let ssl = &["in - 1/1 ssl=1"][..];
    let tls1_0 = &["in - 1/1 tls1_0=1"][..];
    let tls1_1 = &["in - 1/1 tls1_1=1"][..];
    let tls1_2 = &["in - 1/1 tls1_2=1"][..];
    let tls1_3 = &["in - 1/1 tls1_3=1"][..];
    let unversioned = &["in - 1/1 tls_unversioned=1"][..];
    let unknown = &["in - 1/1 not_recorded=1"][..];
    let table: &[(&[&str], &[&'static str])] = &[
        (
            &["No TLS", "NoTLS", "NONE", "none", "no-tls", "NO_TLS"],
            none,
        ),
        (
            &[
                "SP_PROT_SSL2_SERVER",
                "SP_PROT_SSL2_CLIENT",
                "SP_PROT_SSL3_SERVER",
                "SSL3",
                "SP_PROT_SSL3_CLIENT",
                "SSLv2",
                "SSLv3",
                "sslV3",
                "SSL 3",
                "SP-PROT-SSL3-SERVER",
                "4",
                "8",
                "12",
                "16",
                "32",
                "48",
            ],
            ssl,
        ),
        (
            &[
                "SP_PROT_TLS1_SERVER",
                "SP_PROT_TLS1_CLIENT",
                "SP_PROT_TLS1_0_SERVER",
                "TLS1_0",
                "SP_PROT_TLS1_0_CLIENT",
                "TLS1.0",
                "TLSv1",
                "TLSv1.0",
                "TLS1",
                "tls 1",
                "TLS-1-0",
                "TLS1_0_SERVER",
                "SP_PROT_TLS1",
                "64",
                "128",
                "192",
            ],
            tls1_0,
        ),
        (
            &[
                "SP_PROT_TLS1_1_SERVER",
                "SP_PROT_TLS1_1_CLIENT",
                "TLS1_1",
                "TLS1.1",
                "TLSv1.1",
                "tlsv1_1",
                "TLS 1.1",
                "TLS v1.1",
                "256",
                "512",
                "768",
            ],
            tls1_1,
        ),
        (
            &[
                "SP_PROT_TLS1_2_SERVER",
                "SP_PROT-TLS1_2_CLIENT",
                "TLS1_2",
                "TLS1.2",
                "TLSv1.2",
                "TLS 1.2",
                "tls-1.2",
                "TLS1_2_CLIENT",
                "1024",
                "2048",
                "3072",
            ],
            tls1_2,
        ),
        (
            &[
                "SP_PROT_TLS1_3_SERVER",
                "sp_prot_tls1_3_client",
                "TLS1_3",
                "TLS1.3",
                "TLSv1.3",
                "TLS_1_3",
                "4096",
                "8192",
                "12288",
            ],
            tls1_3,
        ),
        (
            &[
                "(TLS)",
                "(Using TLS)",
                "ESMTPS",
                "TLS1.x",
                "TLSv1/SSLv3",
                "(using tls)",
            ],
            unversioned,
        ),
        // A version text that is not in the table is not recorded.
        (
            &[
                "TLS",
                "TLS2.0",
                "TLS1_4",
                "DTLS1.2",
                "strange",
                "0",
                "1",
                "65",
                "0x40",
                "-64",
                "6144",
                "99999999999999999999",
                "SP_PROT_TLS1_9_SERVER",
                "TLS1_2x",
                "?",
            ],
            unknown,
        ),
    ];
    hold(table.iter().flat_map(|(spellings, expected)| {
        spellings.iter().map(|spelling| {
            let says = format!("the spelling {spelling:?} has its class").leak();
            rule(says).of(with_version(spelling)).gives(expected)
        })
    }));
}

#[test]
fn where_the_extended_trace_tells_it() {
    let row = |data: &str| EXTENDED.table(&[&format!("custom_data=S:FromEntity=Internet;{data}")]);
    hold([
        rule("the value of tlsversion comes first, wherever it stands")
            .of(row("S:X.TlsProtocolVersion=TLS1_0;S:tlscipher=x;S:TLSVersion=TLS1_2"))
            .gives(&["in - 1/1 tls1_2=1"]),
        rule("an empty version is absent: the next source tells")
            .of(row("S:tlsversion=;S:X.TlsProtocolVersion=TLS1_1"))
            .gives(&["in - 1/1 tls1_1=1"]),
        rule("then the first key with both tls and version in it")
            .of(row("S:VersionOfTls=TLS1_0;S:tls_version_2=TLS1_3"))
            .gives(&["in - 1/1 tls1_0=1"]),
        rule("then the version token in a key that ends in TlsDetails")
            .of(row("S:tlscipher=TLS_AES_128_GCM_SHA256;S:Smtp.InTlsDetails=SP_PROT_TLS1_1_SERVER with x"))
            .gives(&["in - 1/1 tls1_1=1"]),
        rule("details without a token tell nothing")
            .of(row("S:Smtp.InTlsDetails=failed 1024;S:tlscipher=CALG_AES_256"))
            .gives(&["in - 1/1 tls_unversioned=1"]),
        rule("then a cipher; of TLS 1.3 where it is named so")
            .of(row("S:tlscipher=TLS_AES_256_GCM_SHA384"))
            .gives(&["in - 1/1 tls1_3=1"]),
        rule("ChaCha20 of TLS 1.3 is named so too")
            .of(row("S:tlscipher=tls_chacha20_poly1305_sha256"))
            .gives(&["in - 1/1 tls1_3=1"]),
        rule("any other cipher does not tell the version")
            .of(row("S:tlscipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"))
            .gives(&["in - 1/1 tls_unversioned=1"]),
        rule("none is no cipher: the effective level tells")
            .of(row("S:tlscipher=none;S:A.EffectiveTlsAuthLevel=DomainValidation"))
            .gives(&["in - 1/1 tls_unversioned=1"]),
        rule("of several ciphers the first that is one counts")
            .of(row("S:tlscipher=none;S:tlscipher2=TLS_AES_128_GCM_SHA256"))
            .gives(&["in - 1/1 tls1_3=1"]),
        rule("an opportunistic level tells nothing")
            .of(row("S:A.EffectiveTlsAuthLevel=Opportunistic"))
            .gives(&["in - 1/1 not_recorded=1"]),
        rule("the level that was required is not the one that was reached")
            .of(row("S:A.RequiredTlsAuthLevel=EncryptionOnly"))
            .gives(&["in - 1/1 not_recorded=1"]),
        rule("of several values the first that is not empty counts")
            .of(row("S:tlsversion=| TLS1_1| TLS1_3"))
            .gives(&["in - 1/1 tls1_1=1"]),
        rule("of a repeated key the first that is not empty counts")
            .of(row("S:tlsversion=;S:tlsversion=TLS1_2;S:tlsversion=TLS1_0"))
            .gives(&["in - 1/1 tls1_2=1"]),
        rule("a version that is not known is not recorded, whatever the cipher says")
            .of(row("S:tlsversion=strange;S:tlscipher=TLS_AES_128_GCM_SHA256"))
            .gives(&["in - 1/1 not_recorded=1"]),
        rule("what stands in another item's quotes is no item")
            .of(row("'S:Note=a;S:tlsversion=TLS1_0;''S:tlscipher=x''';S:tlsversion=TLS1_3"))
            .gives(&["in - 1/1 tls1_3=1"]),
        rule("a value may hold equals signs, and items may be empty")
            .of(row(";;S:a=b=c==;no item;I32:N=1;S:tlsversion=TLS1_2;"))
            .gives(&["in - 1/1 tls1_2=1"]),
        rule("quotes that never close end with the field")
            .of(row("S:tlsversion=TLS1_2;'S:a=b;S:tlsversion=TLS1_0"))
            .gives(&["in - 1/1 tls1_2=1"]),
    ]);
}

const SILENT: &str = "custom_data=S:FromEntity=Internet";
const SILENT_OUT: &str = "event_id=SENDEXTERNAL | custom_data=S:ToEntity=Internet";

#[test]
fn silence_is_no_tls_only_where_the_writer_tells_versions() {
    hold([
        rule("nobody tells a version: absent is not recorded")
            .of(EXTENDED.table(&[SILENT, SILENT_OUT]))
            .gives(&["in - 1/1 not_recorded=1", "out - 1/1 not_recorded=1"]),
        rule("somebody does: absent is No TLS, in that direction only")
            .of(EXTENDED.table(&[SILENT, SILENT_OUT, "custom_data=S:tlsversion=TLS1_2"]))
            .gives(&["in - 2/2 none=1 tls1_2=1", "out - 1/1 not_recorded=1"]),
        rule("in any file of the set")
            .of(EXTENDED.table(&[SILENT]))
            .file("b.csv", EXTENDED.table(&["custom_data=S:tlsversion=SSLv3"]))
            .gives(&["in - 2/2 none=1 ssl=1"]),
        rule("No TLS that is told outright is told")
            .of(EXTENDED.table(&[SILENT, "custom_data=S:tlsversion=NONE"]))
            .gives(&["in - 2/2 none=2"]),
        rule("TLS without a version is not told outright")
            .of(EXTENDED.table(&[SILENT, "custom_data=S:tlscipher=CALG_AES_256"]))
            .gives(&["in - 2/2 tls_unversioned=1 not_recorded=1"]),
        rule("a cipher that proves TLS 1.3 is told outright")
            .of(EXTENDED.table(&[SILENT, "custom_data=S:tlscipher=TLS_AES_128_GCM_SHA256"]))
            .gives(&["in - 2/2 none=1 tls1_3=1"]),
        rule("a version that is not known is not told")
            .of(EXTENDED.table(&[SILENT, "custom_data=S:tlsversion=strange"]))
            .gives(&["in - 2/2 not_recorded=2"]),
        rule("a record that loses to another of its transfer has told")
            .of(EXTENDED.table(&[
                "network_message_id=1 | custom_data=S:FromEntity=Internet",
                "network_message_id=1 | date_time_utc=2026-11-16T11:00:00Z",
            ]))
            .gives(&["in - 1/1 none=1"]),
        rule("a record outside of the range has told")
            .of(EXTENDED.table(&[SILENT, "date_time_utc=2026-11-01T00:00:00Z"]))
            .options(|options| options.range = mailflow_insight::report::RangeChoice::LastDays(1))
            .gives(&["in - 1/1 none=1"]),
        rule("a SEND row that is not counted has told")
            .of(EXTENDED.table(&[
                "network_message_id=1 | event_id=SENDEXTERNAL | custom_data=S:ToEntity=Internet",
                "network_message_id=1 | event_id=SEND | custom_data=S:ToEntity=Internet;S:tlsversion=TLS1_2",
            ]))
            .gives(&["out - 1/1 none=1"]),
        rule("an internal hop that tells a version proves nothing")
            .of(EXTENDED.table(&[
                SILENT,
                "custom_data=S:FromEntity=Hosted;S:tlsversion=TLS1_2",
                "source=STOREDRIVER",
                "event_id=DELIVER",
            ]))
            .gives(&["in - 1/1 not_recorded=1"]),
        rule("another format that tells versions proves nothing for this one")
            .of(EXTENDED.table(&[SILENT]))
            .file("b.csv", crate::rules_exchange::rows::MESSAGES.table(&[""]))
            .gives(&["in - 2/2 tls1_2=1 not_recorded=1"]),
        rule("a refused file proves nothing")
            .of(EXTENDED.table(&[SILENT]))
            .file("b.csv", EXTENDED.table(&["date_time_utc=11/12/2026 10:00"]))
            .gives(&["in - 1/1 not_recorded=1"]),
    ]);
}
