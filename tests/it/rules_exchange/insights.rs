//! `counting.md`, Insights.

use mailflow_insight::report::RangeChoice;

use crate::rules_exchange::rows::{EXTENDED, INBOUND_LIST};
use crate::rules_exchange::{Case, hold, rule};

/// So many inbound rows of a connector for each version.
fn mail(connector: &str, versions: &[(&str, usize)]) -> String {
    let rows: Vec<String> = versions
        .iter()
        .flat_map(|(version, times)| {
            let row = format!("custom_data='S:InboundConnectorData={connector}';S:FromEntity=Internet;S:tlsversion={version}");
            std::iter::repeat_n(row, *times)
        })
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    EXTENDED.table(&rows)
}

const PARTNER: &str = "Name=P;ConnectorType=Partner";
const ON_PREMISES: &str = "Name=P;ConnectorType=OnPremises";

fn outbound(text: &str) -> String {
    text.replace("\"RECEIVE\"", "\"SENDEXTERNAL\"").replace(
        "InboundConnectorData",
        "A.TenantOutboundConnectorCustomData",
    )
}

#[test]
fn when_each_of_them_fires() {
    hold([
        rule("TLS 1.0 and SSL above a half, of a partner")
            .of(mail(PARTNER, &[("TLS1_0", 4), ("SSLv3", 2), ("TLS1_2", 5)]))
            .warns(&["inbound-partner-tls10 in P 6/11 > 0.5"]),
        rule("exactly a half is not above")
            .of(mail(PARTNER, &[("TLS1_0", 5), ("TLS1_2", 5)]))
            .warns(&[]),
        rule("TLS 1.1 is not TLS 1.0")
            .of(mail(PARTNER, &[("TLS1_1", 20)]))
            .warns(&[]),
        rule("the same of the own servers")
            .of(mail(ON_PREMISES, &[("TLS1_0", 10)]))
            .warns(&["inbound-onpremises-tls10 in P 10/10 > 0.5"]),
        rule("a connector of no known type does not fire")
            .of(mail("Name=P", &[("TLS1_0", 10), ("NONE", 10)]))
            .warns(&[]),
        rule("its type may come from a list")
            .of(mail("Name=P", &[("TLS1_0", 10)]))
            .file(
                "i.csv",
                INBOUND_LIST.table(&["Name=p | ConnectorType=Partner"]),
            )
            .warns(&["inbound-partner-tls10 in P 10/10 > 0.5"]),
        rule("no TLS above a quarter, of a partner")
            .of(mail(PARTNER, &[("NONE", 3), ("TLS1_2", 8)]))
            .warns(&["inbound-partner-no-tls in P 3/11 > 0.25"]),
        rule("of the own servers")
            .of(mail(ON_PREMISES, &[("NONE", 3), ("TLS1_2", 8)]))
            .warns(&["inbound-onpremises-no-tls in P 3/11 > 0.25"]),
        rule("exactly a quarter is not above")
            .of(mail(PARTNER, &[("NONE", 3), ("TLS1_2", 9)]))
            .warns(&[]),
        rule("outbound SSL, TLS 1.0 and 1.1, of any type")
            .of(outbound(&mail(
                "Name=P",
                &[("TLS1_1", 4), ("TLS1_0", 1), ("SSLv3", 1), ("TLS1_2", 5)],
            )))
            .warns(&["outbound-connector-old-tls out P 6/11 > 0.5"]),
        rule("outbound no TLS")
            .of(outbound(&mail(PARTNER, &[("NONE", 3), ("(TLS)", 8)])))
            .warns(&["outbound-connector-no-tls out P 3/11 > 0.25"]),
        rule("without a connector only no TLS, in each direction")
            .of(mail("", &[("NONE", 3), ("TLS1_0", 8)]))
            .file("b.csv", outbound(&mail("", &[("NONE", 4), ("TLS1_0", 7)])))
            .warns(&[
                "internet-no-tls in - 3/11 > 0.25",
                "internet-no-tls out - 4/11 > 0.25",
            ]),
        rule("what is not recorded is left out of every share, and of the minimum")
            .of(mail(PARTNER, &[("NONE", 5), ("TLS1_2", 4), ("strange", 9)]))
            .warns(&[]),
        rule("ten that are known are enough")
            .of(mail(PARTNER, &[("NONE", 6), ("TLS1_2", 4), ("strange", 9)]))
            .warns(&["inbound-partner-no-tls in P 6/10 > 0.25"]),
        rule("more than half of a direction not recorded")
            .of(mail(PARTNER, &[("strange", 1)]))
            .file("b.csv", mail("", &[("strange", 1), ("TLS1_2", 1)]))
            .warns(&["tls-not-recorded in - 2/3 > 0.5"]),
        rule("exactly half is silent")
            .of(mail(PARTNER, &[("strange", 1)]))
            .file("b.csv", mail("", &[("TLS1_2", 1)]))
            .warns(&[]),
    ]);
}

#[test]
fn forced_tls_that_is_not_met() {
    let forced = |versions: &[(&str, usize)]| {
        mail(PARTNER, versions).replace(
            "S:tlsversion",
            "S:A.RequiredTlsAuthLevel=EncryptionOnly;S:tlsversion",
        )
    };
    hold([
        rule("a single transfer in clear, of those that are known; the most severe first")
            .of(forced(&[("NONE", 1), ("TLS1_2", 2), ("strange", 1)]))
            .file("b.csv", mail("", &[("NONE", 10)]))
            .warns(&[
                "forced-tls-not-met in P 1/3 > 0",
                "internet-no-tls in - 10/10 > 0.25",
            ]),
        rule("none in clear: met")
            .of(forced(&[("TLS1_1", 9), ("(TLS)", 1)]))
            .warns(&[]),
        rule("silence that means No TLS does not meet it")
            .of(forced(&[("", 1), ("TLS1_2", 1)]))
            .warns(&["forced-tls-not-met in P 1/2 > 0"]),
        rule("forced by a list")
            .of(mail("Name=P", &[("NONE", 1)]))
            .file("i.csv", INBOUND_LIST.table(&["Name=P | RequireTls=True"]))
            .warns(&["forced-tls-not-met in P 1/1 > 0"]),
    ]);
}

#[test]
fn limits_units_and_ranges() {
    let of = |versions: &[(&str, usize)]| rule("").of(mail(PARTNER, versions));
    let renamed = |case: Case, says: &'static str| Case { says, ..case };
    hold([
        renamed(
            of(&[("TLS1_0", 3), ("TLS1_2", 7)]).options(|options| options.limits.tls10 = 0.3),
            "a limit in decimals is exact",
        )
        .warns(&[]),
        renamed(
            of(&[("TLS1_0", 4), ("TLS1_2", 6)]).options(|options| options.limits.tls10 = 0.3),
            "above it, with the limit as given",
        )
        .warns(&["inbound-partner-tls10 in P 4/10 > 0.3"]),
        renamed(
            of(&[("NONE", 1)]).options(|options| options.limits.min = 1),
            "another minimum",
        )
        .warns(&["inbound-partner-no-tls in P 1/1 > 0.25"]),
        renamed(
            of(&[("NONE", 10)]).options(|options| options.limits.no_tls = 1.0),
            "nothing is above 1",
        )
        .warns(&[]),
        rule("in recipients, shares and the minimum are of recipients")
            .of(EXTENDED.table(&[
                "recipient_count=4 | custom_data=S:tlsversion=NONE",
                "recipient_count=6",
            ]))
            .recipients()
            .warns(&["internet-no-tls in - 4/10 > 0.25"]),
        rule("only what is in the range counts")
            .of(mail(PARTNER, &[("TLS1_2", 10)])
                + crate::rules_exchange::rows::body(
                    &mail(PARTNER, &[("NONE", 20)]).replace("2026-11-16", "2026-11-01"),
                ))
            .options(|options| options.range = RangeChoice::LastDays(7))
            .warns(&[]),
        rule("sorted by severity, id, direction and connector")
            .of(mail(
                "Name=b;ConnectorType=Partner",
                &[("NONE", 6), ("TLS1_0", 7)],
            ))
            .file(
                "b.csv",
                mail("Name=a;ConnectorType=OnPremises", &[("NONE", 10)]),
            )
            .file("c.csv", outbound(&mail("Name=z", &[("NONE", 10)])))
            .file(
                "d.csv",
                outbound(&mail("", &[("NONE", 10), ("strange", 90)])),
            )
            .warns(&[
                "inbound-onpremises-no-tls in a 10/10 > 0.25",
                "inbound-partner-no-tls in b 6/13 > 0.25",
                "inbound-partner-tls10 in b 7/13 > 0.5",
                "outbound-connector-no-tls out z 10/10 > 0.25",
                "internet-no-tls out - 10/10 > 0.25",
                "tls-not-recorded out - 90/110 > 0.5",
            ]),
    ]);
}
