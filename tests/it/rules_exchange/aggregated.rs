//! `formats.md`, Connector report export; `counting.md`, Aggregated files; saved reports.

use mailflow_insight::report::{CountedFrom, RangeChoice, write_csv};
use mailflow_insight::text::report_file;
use mailflow_insight::trace::Unit;

use crate::rules_exchange::rows::{EXTENDED, REPORT, body, utf16};
use crate::rules_exchange::{Case, hold, rule};

/// Rows of name, the four classes and Volume, all on one day.
fn report(rows: &[(&str, [&str; 4], &str)]) -> String {
    let rows: Vec<String> = rows
        .iter()
        .map(|(name, [none, tls1_0, tls1_1, tls1_2], volume)| {
            format!(
                "Connector direction and name={name} | No TLS={none} | TLS 1.0={tls1_0} | \
                 TLS 1.1={tls1_1} | TLS 1.2={tls1_2} | Volume={volume}"
            )
        })
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    REPORT.table(&rows)
}

fn x(cells: [&'static str; 4], volume: &'static str) -> String {
    report(&[("From X", cells, volume)])
}

#[test]
fn counts_or_percentages() {
    hold([
        rule("counts, where every row sums to its volume")
            .of(report(&[
                ("From X", ["50", "50", "0", "0"], "100"),
                ("To Y", ["1", "", "2", "0"], "3"),
            ]))
            .gives(&[
                "in X 100/100 none=50 tls1_0=50",
                "out Y 3/3 none=1 tls1_1=2",
            ]),
        rule("one row that does not makes all of them percentages")
            .of(report(&[
                ("From X", ["50", "50", "0", "0"], "100"),
                ("To Y", ["25", "75", "0", "0"], "4"),
            ]))
            .gives(&[
                "in X 100/100 none=50 tls1_0=50",
                "out Y 4/4 none=1 tls1_0=3",
            ]),
        rule("so does one sign of per cent")
            .of(report(&[
                ("From X", ["100%", "0", "0", "0"], "100"),
                ("To Y", ["0", "0", "0", "100"], "100"),
            ]))
            .gives(&["in X 100/100 none=100", "out Y 100/100 tls1_2=100"]),
        rule("98 and 102 are still a hundred")
            .of(report(&[
                ("From X", ["49", "49", "0", "0"], "10"),
                ("To Y", ["51", "51", "0", "0"], "10"),
            ]))
            .gives(&["in X 10/10 none=5 tls1_0=5", "out Y 10/10 none=5 tls1_0=5"]),
        rule("97.9 is not: the file is refused")
            .of(report(&[
                ("From X", ["50", "50", "0", "0"], "7"),
                ("To Y", ["50", "47.9", "0", "0"], "10"),
            ]))
            .file("b.csv", x(["0", "0", "0", "1"], "1"))
            .lists(&[
                "a.csv connector-report utf-8 2/0 neither-percent-nor-count=2@2",
                "b.csv connector-report utf-8 1/1",
            ]),
        rule("nor is 102.1")
            .of(x(["52.1", "50", "0", "0"], "10"))
            .gives_nothing(),
        rule("rows without a volume decide nothing")
            .of(report(&[
                ("From X", ["0", "0", "0", "0"], "0"),
                ("To Y", ["100", "0", "0", "0"], "3"),
                ("To Z", ["7", "7", "7", "7"], "0"),
            ]))
            .gives(&["out Y 3/3 none=3"]),
        rule("signs of per cent in rows without a volume decide nothing either")
            .of(report(&[
                ("From X", ["0 %", "0 %", "0 %", "0 %"], "0"),
                ("To Y", ["0", "0", "0", "3"], "3"),
            ]))
            .gives(&["out Y 3/3 tls1_2=3"]),
    ]);
}

#[test]
fn percentages_become_counts_by_the_largest_remainder() {
    hold([
        rule("ties go to the class earlier in the table")
            .of(x(["25", "25", "25", "25"], "2"))
            .gives(&["in X 2/2 none=1 tls1_0=1"]),
        rule("the quota is of the row's sum, not of a hundred")
            .of(x(["33", "33", "0", "33"], "100"))
            .gives(&["in X 100/100 none=34 tls1_0=33 tls1_2=33"]),
        rule("the largest remainder first")
            .of(x(["16.7", "16.7", "66.6", "0"], "10"))
            .gives(&["in X 10/10 none=2 tls1_0=2 tls1_1=6"]),
        rule("a share that is too small is nothing")
            .of(x(["0.5", "99.5", "0", "0"], "3"))
            .gives(&["in X 3/3 tls1_0=3"]),
        rule("exactly, with large numbers")
            .of(x(["33.333333333", "33.333333333", "33.333333333", "0"], "999,999,999,999"))
            .gives(&["in X 999999999999/999999999999 none=333333333333 tls1_0=333333333333 tls1_1=333333333333"]),
    ]);
}

#[test]
fn numbers_as_cultures_write_them() {
    let counts = |volume: &'static str| x(["0", "0", "0", volume], volume);
    let thousands: Vec<Case> = [
        "1,234",
        "1.234",
        "1 234",
        "1\u{a0}234",
        "1\u{202f}234",
        "1'234",
        "1’234",
        "1234.0",
        "1,234.00",
        "1.234,0",
    ]
    .into_iter()
    .map(|volume| {
        rule(format!("{volume:?} is a thousand and more").leak())
            .of(counts(volume))
            .gives(&["in X 1234/1234 tls1_2=1234"])
    })
    .collect();
    let bad: Vec<Case> = ["", "x", "-5", "10.5", "1,23", "1e3", "٣", "∞", "5 messages"]
        .into_iter()
        .map(|volume| {
            rule(format!("{volume:?} is no volume").leak())
                .of(report(&[
                    ("From X", ["0", "0", "0", "5"], "5"),
                    ("From X", ["0", "0", "0", "5"], volume),
                ]))
                .lists(&["a.csv connector-report utf-8 2/5 bad-row=1@3"])
        })
        .collect();
    hold(
        thousands.into_iter().chain(bad).chain([
            rule("in percentages a lone mark is the decimal mark")
                .of(x(["12.5", "12,5 %", "12,5%", "62.500"], "8"))
                .gives(&["in X 8/8 none=1 tls1_0=1 tls1_1=1 tls1_2=5"]),
            rule("even before three digits")
                .of(x(["12.345", "87,655", "0", "0"], "100.000"))
                .gives(&["in X 100000/100000 none=12345 tls1_0=87655"]),
            rule("a cell that is no number makes a bad row")
                .of(report(&[
                    ("From X", ["0", "0", "0", "5"], "5"),
                    ("From X", ["n/a", "0", "0", "5"], "5"),
                ]))
                .lists(&["a.csv connector-report utf-8 2/5 bad-row=1@3"]),
        ]),
    );
}

const SPLIT: &str = "Date,Connector direction,Connector name,Connector type,Forced TLS,No TLS,SSL 3.0,TLS1_0,TLSv1.1,tls-1.2,TLS 1.3,Volume";

#[test]
fn names_and_directions() {
    let cell = |name: &'static str| report(&[(name, ["0", "0", "0", "1"], "1")]);
    let split = |direction: &str, name: &str| {
        REPORT.with_columns(SPLIT, &[&format!("Connector direction={direction} | Connector name={name} | TLS 1.3=1 | Volume=1 | No TLS=0")])
    };
    hold([
        rule("From is inbound; the internet without a connector is none")
            .of(cell("From the internet without a connector"))
            .gives(&["in - 1/1 tls1_2=1"]),
        rule("To is outbound, in any case")
            .of(cell("TO THE INTERNET WITHOUT A CONNECTOR"))
            .gives(&["out - 1/1 tls1_2=1"]),
        rule("your org tells on-premises and is no part of the name")
            .of(cell("From your org - Contoso Corp Connector"))
            .gives(&["in Contoso Corp Connector on_premises 1/1 tls1_2=1"]),
        rule("partner tells partner")
            .of(cell("To partner - your org - X"))
            .gives(&["out your org - X partner 1/1 tls1_2=1"]),
        rule("only one From is taken off")
            .of(cell("From From X")).gives(&["in From X 1/1 tls1_2=1"]),
        rule("neither: the direction is not told")
            .of(report(&[("From X", ["0", "0", "0", "1"], "1"), ("X", ["0", "0", "0", "1"], "1"), ("Tomorrow", ["0", "0", "0", "1"], "1")]))
            .lists(&["a.csv connector-report utf-8 3/1 direction-not-told=2@3"]),
        rule("a direction column decides, and From belongs to the name")
            .of(split("Outbound", "From X")).gives(&["out From X 1/1 tls1_3=1"]),
        rule("your org still does not")
            .of(split("Received", "your org - X")).gives(&["in X on_premises 1/1 tls1_3=1"]),
        rule("its words are those of traces").of(split("2", "X")).gives(&["out X 1/1 tls1_3=1"]),
        rule("or begin with From").of(split("From the internet", "X")).gives(&["in X 1/1 tls1_3=1"]),
        rule("or with To").of(split("To", "To X")).gives(&["out To X 1/1 tls1_3=1"]),
        rule("an empty one decides nothing").of(split("", "To X")).gives(&["out X 1/1 tls1_3=1"]),
        rule("the type column comes before the words of the name")
            .of(REPORT.table(&["Connector direction and name=From your org - X | Connector type=Partner | Forced TLS?=False | TLS 1.2=1 | Volume=1"]))
            .gives(&["in X partner unforced 1/1 tls1_2=1"]),
        rule("type and forced TLS may stand in a row without mail")
            .of(REPORT.table(&[
                "TLS 1.2=1 | Volume=1", "Date=2026-11-01 | Connector type=OnPremises | Forced TLS?=True",
            ]))
            .gives(&["in X on_premises forced 1/1 tls1_2=1"]),
    ]);
}

#[test]
fn rows_and_files_of_one_day() {
    let day = |date: &str, none: &str, new: &str, volume: &str| {
        REPORT.table(&[&format!(
            "Date={date} | No TLS={none} | TLS 1.2={new} | Volume={volume}"
        )])
    };
    hold([
        rule("rows of one file add up")
            .of(report(&[
                ("From X", ["1", "0", "0", "0"], "1"),
                ("From X", ["0", "2", "0", "0"], "2"),
            ]))
            .gives(&["in X 3/3 none=1 tls1_0=2"]),
        rule("of several files the larger volume counts")
            .of(day("2026-11-16", "5", "0", "5"))
            .file(
                "b.csv",
                day("2026-11-16", "0", "6", "6") + body(&day("2026-11-17", "1", "0", "1")),
            )
            .gives(&["in X 7/7 none=1 tls1_2=6"]),
        rule("at the same volume the one with more in the earliest class that differs")
            .of(day("2026-11-16", "2", "3", "5"))
            .file("b.csv", day("2026-11-16", "3", "2", "5"))
            .gives(&["in X 5/5 none=3 tls1_2=2"]),
        rule("the day as written counts, an offset changes nothing")
            .of(day("2026-11-16T23:30:00-05:00", "1", "0", "1")
                + body(&day("2026-11-17T00:30:00+05:00", "1", "0", "1")))
            .days(&["2026-11-16 in X 1", "2026-11-17 in X 1"]),
        rule("a quiet day is no day of the coverage")
            .of(day("2026-11-16", "1", "0", "1") + body(&day("2026-11-18", "0", "0", "0")))
            .days(&["2026-11-16 in X 1"]),
        rule("a report without any mail is nothing to count")
            .of(day("2026-11-16", "0", "0", "0"))
            .gives_nothing(),
        rule("recipients are the volume; the unit stays messages")
            .of(day("2026-11-16", "1", "0", "1"))
            .recipients()
            .gives(&["in X 1/1 none=1"]),
        rule("beside a trace with a transfer the report is on the trace")
            .of(day("2026-11-16", "1", "0", "1"))
            .file("b.csv", EXTENDED.table(&[""]))
            .gives(&["in - 1/1 tls1_2=1"]),
        rule("beside one without, on the aggregated file")
            .of(day("2026-11-16", "1", "0", "1"))
            .file("b.csv", EXTENDED.table(&["event_id=DELIVER"]))
            .gives(&["in X 1/1 none=1"]),
        rule("the switch of the page asks for the other kind")
            .of(day("2026-11-16", "1", "0", "1"))
            .file("b.csv", EXTENDED.table(&[""]))
            .options(|options| options.source = Some(CountedFrom::Summaries))
            .gives(&["in X 1/1 none=1"]),
        rule("UTF-16 with semicolons")
            .of(utf16(
                &format!(
                    "sep=;\r\n{}",
                    day("16.11.2026", "1", "0", "1").replace(',', ";")
                ),
                false,
            ))
            .days(&["2026-11-16 in X 1"]),
    ]);
}

/// A report as JSON, and as its table.
fn saved(unit: Unit) -> (String, String) {
    let trace = EXTENDED.table(&[
        "date_time_utc=2026-11-01T10:00:00Z | recipient_count=5 | custom_data='S:InboundConnectorData=Name=Old;ConnectorType=Partner';S:tlsversion=TLS1_0",
        "recipient_count=3 | custom_data='S:InboundConnectorData=Name=From \"A\", x;ConnectorType=OnPremises';S:tlsversion=NONE;S:x.RequiredTlsAuthLevel=EncryptionOnly",
        "event_id=SENDEXTERNAL | recipient_count=2 | custom_data=S:tlscipher=x",
    ]);
    let mut case = rule("").of(trace);
    case.options.unit = unit;
    case.options.range = RangeChoice::LastDays(7);
    let week = case
        .read(false)
        .unwrap()
        .to_json(report_file::note)
        .unwrap();
    case.options.range = RangeChoice::All;
    (week, write_csv(&case.read(false).unwrap()))
}

#[test]
fn reports_that_are_opened_again() {
    let (messages, table) = saved(Unit::Messages);
    let (recipients, _) = saved(Unit::Recipients);
    let newer = messages.replacen("\"version\": 1", "\"version\": 2", 1);
    let damaged = messages
        .replacen("\"date\": \"2026-11-01\"", "\"date\": \"1 Nov\"", 1)
        .replacen("\"schema\"", "\"unknown\": {\"a\": [1]},\n  \"schema\"", 1);
    let all: &[&'static str] = &[
        "in From \"A\", x on_premises forced 1/3 none=1",
        "in Old 1/5 tls1_0=1",
        "out - 1/2 tls_unversioned=1",
    ];
    hold([
        rule("the days are those of the whole coverage; types are known of the connectors listed")
            .file("r.json", messages.clone())
            .gives(all),
        rule("in UTF-16 too")
            .file("r.json", utf16(&messages, false))
            .gives(all),
        rule("a range of it")
            .file("r.json", messages.clone())
            .options(|options| options.range = RangeChoice::LastDays(7))
            .gives(&[
                "in From \"A\", x on_premises forced 1/3 none=1",
                "out - 1/2 tls_unversioned=1",
            ]),
        rule("recipients stay recipients, whatever is asked for")
            .file("r.json", recipients.clone())
            .gives(&[
                "in From \"A\", x on_premises forced 1/3 none=3",
                "in Old 1/5 tls1_0=5",
                "out - 1/2 tls_unversioned=2",
            ]),
        rule("recipients are left out beside messages")
            .file("m.json", messages.clone())
            .file("r.json", recipients)
            .lists(&[
                "m.json saved-report utf-8 3/3",
                "r.json saved-report utf-8 3/0 other-unit=3@1",
            ]),
        rule("a newer version is not read")
            .file("n.json", newer)
            .file("r.json", messages)
            .lists(&[
                "n.json saved-report utf-8 0/0",
                "r.json saved-report utf-8 3/3",
            ]),
        rule("unknown members are ignored, a day that cannot be read is skipped")
            .file("r.json", damaged)
            .lists(&["r.json saved-report utf-8 3/2 bad-row=1@1"]),
        rule("the table can be opened again, with names that begin with From")
            .file("t.csv", table)
            .gives(&[
                "in From \"A\", x on_premises forced 1/1 none=1",
                "in Old partner 1/1 tls1_0=1",
                "out - 1/1 tls_unversioned=1",
            ]),
    ]);
}

#[test]
fn smtp_auth_clients() {
    let clients = "Sender address,Domain,TLS 1.0 (percentage),TLS 1.2 (percentage),Messages sent\r\n\
         a@own.example,own.example,50,50,10\r\nb@own.example,own.example,50,60,10\r\n\
         c@own.example,own.example,0,0,0\r\n";
    hold([
        rule("accounts are records, of which none is a transfer")
            .file("a.csv", clients)
            .file("b.csv", x(["50", "50", "0", "0"], "100"))
            .lists(&[
                "a.csv smtp-auth-report utf-8 3/0 bad-row=1@3",
                "b.csv connector-report utf-8 1/100",
            ]),
        rule("they are added to no number")
            .file("a.csv", clients)
            .file("b.csv", x(["50", "50", "0", "0"], "100"))
            .gives(&["in X 100/100 none=50 tls1_0=50"]),
    ]);
}
