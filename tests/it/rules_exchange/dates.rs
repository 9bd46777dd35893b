//! `formats.md`, Dates.

use std::io::Cursor;

use mailflow_insight::tally::{DateOrders, FileKey, Tally, read_source};
use mailflow_insight::trace::{DateOrder, Note, file};

use crate::rules_exchange::rows::{EXTENDED, POWERSHELL_TRACKING, REPORT, SUMMARY, TRACKING};
use crate::rules_exchange::{Case, hold, rule};

/// A file whose only date this is.
fn on(says: &'static str, date: &str) -> Case {
    rule(says).of(EXTENDED.table(&[&format!("date_time_utc={date}")]))
}

#[test]
fn every_form_has_its_day() {
    let sixteenth: &[&'static str] = &["2026-11-16 in - 1"];
    let forms = [
        "2026-11-16",
        "2026-11-16T10:00",
        "2026-11-16T10:00:00",
        "2026-11-16T10:00:00Z",
        "2026-11-16 10:00:00Z",
        "2026-11-16T10:00:00.1Z",
        "2026-11-16T10:00:00.123456789012345Z",
        "2026-11-16T10:00:00,5",
        "2026-11-16T10:00:00+00:00",
        "2026-11-16T10:00:00 +0200",
        "2026-11-16t10:00:00z",
        "/Date(1794852613490)/",
        "/Date(1794852613490+0200)/",
        "2026/11/16",
        "2026/11/16 6:10:13 PM",
        "16.11.2026",
        "16.11.2026 18:10:13",
        "16.11.2026 18:10",
        "11/16/2026 6:10:13 PM",
        "11/16/2026 6:10:13 pm",
        "11/16/2026 6:10:13PM",
        "11/16/2026 6:10:13\u{202f}PM",
        "11/16/2026 6:10:13\u{a0}AM",
        "11/16/2026 12:10:13 AM",
        "16/11/2026",
        "16/11/2026 00:00:01",
        "16-11-2026",
        "16-11-2026 18:10",
        "Nov 16, 2026",
        "Nov 16, 2026 6:10:13 PM",
        "November 16, 2026",
        "16 Nov 2026",
        "16 November 2026",
        "16 november 2026 18:10",
        " 2026-11-16T10:00:00Z ",
        "2026-11-16T23:59:59.9999999Z",
        // Another zone makes another day.
        "2026-11-17T01:30:00+02:00",
        "2026-11-15T22:30:00-05:00",
        "2026-11-17T05:29:00+05:30",
        "2026-11-15T23:30:00-0100",
        // What cultures and spreadsheets make of it.
        "2026. 11. 16.",
        "2026.11.16. 8:10",
        "16. 11. 2026. 18:10",
        "16.11.2026 г.",
        "16.11.2026\u{a0}г. 18:10:13",
        "16.11.2026 18.10.13",
        "16/11/2026 18.10",
        "2026-11-16 18 h 10 min 13 s",
        "16/11/2026 18 h 10",
        "2026-11-16 오전 6:10:13",
        "2026/11/16 上午 06:10",
        "16/11/2026 6:10:13 πμ",
        "16/11/2026 6:10:13 p. m.",
        "16/11/2026 SA 6:10",
        "11/16/26 18:10",
        "16-11-26",
        "16/11/2569",
        "46342",
        "46342.7571",
        "46342,7571",
        "46341.999999",
    ];
    hold(forms.map(|form| {
        on(format!("{form:?} is on the 16th of November").leak(), form).days(sixteenth)
    }));
}

#[test]
fn noon_and_midnight_of_twelve_hours() {
    let first = |dates: [&str; 2]| {
        let rows = dates.map(|date| {
            format!(
                "network_message_id=1 | date_time_utc={date} | recipient_count={}",
                date.len()
            )
        });
        EXTENDED.table(&[&rows[0], &rows[1]])
    };
    hold([
        rule("12 AM is before 1 AM")
            .of(first(["11/16/2026 1:00:00 AM", "11/16/2026 12:30:00 AM"]))
            .gives(&["in - 1/22 tls1_2=1"]),
        rule("12 PM is after 11 AM")
            .of(first(["11/16/2026 11:59:59 AM", "11/16/2026 12:00:00 PM "]))
            .gives(&["in - 1/22 tls1_2=1"]),
    ]);
}

#[test]
fn what_is_no_date_is_skipped_where_it_would_count() {
    let forms = [
        "",
        "soon",
        "2026-13-16",
        "2026-11-31",
        "31/02/2026",
        "16/13/2026",
        "16/11/19",
        "11/16/2026 13:10 PM",
        "2026-11-16T25:00:00",
        "2026-11-16T10:61:00",
        "16 Foo 2026",
        "2026-11-16T10:00:00 CET",
        "1794852613490",
    ];
    hold(forms.map(|form| {
        rule(format!("{form:?} is no date").leak())
            .of(EXTENDED.table(&[
                "",
                &format!("date_time_utc={form}"),
                &format!("event_id=DELIVER | date_time_utc={form}"),
            ]))
            .lists(&["a.csv exo-extended-trace utf-8 3/1 bad-date=1@3"])
    }));
}

#[test]
fn other_columns_named_after_dates_may_decide() {
    let of = |rows: &[&str]| SUMMARY.table(rows);
    let open = "Received=03/11/2026 10:00";
    let case = |says, rows: &[String]| {
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        rule(says).of(of(&rows))
    };
    let with = |more: &str| vec![format!("{open} | {more}")];
    let json = r#"[{"Received":"03/11/2026 10:00","SenderAddress":"a@b.example","RecipientAddress":"b@hush.example","Status":"Delivered","FromIP":"198.51.100.3","MessageId":"<1@x>","EndDate":"30/10/2026"}]"#;
    hold([
        case("day-first", &with("StartDate=30/10/2026 09:00:00")).days(&["2026-11-03 in - 1"]),
        case("month-first, in any row", &{
            let mut rows = with("EndDate=10/11/2026");
            rows.push("Received=04/11/2026 | EndDate=10/30/26 9:00 PM".to_owned());
            rows
        })
        .days(&["2026-03-11 in - 1", "2026-04-11 in - 1"]),
        case("also in a row that is not counted", &{
            let mut rows = with("");
            rows.push("FromIP= | Received=04/11/2026 | EndDate=30/10/2026".to_owned());
            rows
        })
        .days(&["2026-11-03 in - 1"]),
        case(
            "what is open there decides nothing",
            &with("StartDate=01/02/2026"),
        )
        .gives_nothing(),
        case(
            "and leaves nothing open",
            &["Received=2026-11-03 | StartDate=01/02/2026".to_owned()],
        )
        .days(&["2026-11-03 in - 1"]),
        case(
            "proof of both orders",
            &with("StartDate=30/10/2026 | EndDate=10/30/2026"),
        )
        .gives_nothing(),
        case(
            "against the column of dates",
            &["Received=13/11/2026 | EndDate=11/14/2026".to_owned()],
        )
        .gives_nothing(),
        case(
            "columns of other names decide nothing",
            &with("Subject=30/10/2026 | Index=30/10/2026"),
        )
        .gives_nothing(),
        rule("in JSON too").of(json).days(&["2026-11-03 in - 1"]),
        rule("beside rows that are passed over at the first look")
            .of(EXTENDED
                .table(&[
                    "date_time_utc=03/11/2026",
                    "event_id=DELIVER | date_time_utc=2026-11-03 | reference=30/10/2026",
                ])
                .replacen("reference", "sent_time", 1))
            .days(&["2026-11-03 in - 1"]),
    ]);
}

#[test]
fn a_person_may_answer_for_a_file_that_decides_nothing() {
    let open = SUMMARY.table(&["Received=03/11/2026"]);
    let (day_first, both) = (
        SUMMARY.table(&["Received=13/11/2026"]),
        SUMMARY.table(&[
            "Received=13/11/2026",
            "Received=11/13/2026",
            "Received=03/11/2026",
        ]),
    );
    let mut tally = Tally::default();
    for (file, (name, text)) in (0..).zip([
        ("open.csv", &open),
        ("own.csv", &day_first),
        ("both.csv", &both),
    ]) {
        read_source(
            name,
            Cursor::new(text),
            &file::Options::default(),
            &mut |member, part| {
                tally.absorb(file, member, part);
            },
        );
    }
    let facts = |tally: &Tally, name: &str| {
        let files = tally.resolve().files;
        let file = files.into_iter().find(|file| file.name == name).unwrap();
        (
            file.dates,
            file.transfers,
            file.notes.first().map(|note| note.code()),
        )
    };
    let likely = Some(DateOrder::DayFirst);
    assert_eq!(
        facts(&tally, "open.csv"),
        (DateOrders::Asked { likely }, 0, Some("F13"))
    );
    assert_eq!(
        facts(&tally, "own.csv"),
        (DateOrders::Decided(DateOrder::DayFirst), 1, Some("N02"))
    );
    assert_eq!(
        facts(&tally, "both.csv"),
        (DateOrders::Contradictory, 0, Some("F24"))
    );
    let key = |file| FileKey { file, member: 0 };
    for file in 0..3 {
        tally.answer_date_order(key(file), Some(DateOrder::MonthFirst));
    }
    assert_eq!(
        facts(&tally, "open.csv"),
        (DateOrders::Answered(DateOrder::MonthFirst), 1, Some("N02"))
    );
    assert_eq!(
        facts(&tally, "own.csv").0,
        DateOrders::Decided(DateOrder::DayFirst)
    );
    assert_eq!(facts(&tally, "both.csv").1, 0);
    let days: Vec<_> = tally
        .resolve()
        .traces
        .cells
        .iter()
        .map(|cell| cell.day.to_string())
        .collect();
    assert_eq!(days, ["2026-03-11", "2026-11-13"]);
    tally.answer_date_order(key(0), None);
    assert_eq!(facts(&tally, "open.csv").0, DateOrders::Asked { likely });
}

#[test]
fn where_no_date_can_be_read_that_is_said_first() {
    let first = |text: String| {
        let mut tally = Tally::default();
        read_source(
            "a.csv",
            Cursor::new(text),
            &file::Options::default(),
            &mut |member, part| {
                tally.absorb(0, member, part);
            },
        );
        tally.resolve().files[0].notes.first().cloned()
    };
    assert_eq!(
        first(SUMMARY.table(&["Received=am 3. Brumaire IV", "Received=x"])),
        Some(Note::NoDateRead {
            kind: "xx 9. xxxxxxxx xx".to_owned()
        })
    );
    assert_eq!(
        first(SUMMARY.table(&["Received="])),
        Some(Note::NoDateRead {
            kind: String::new()
        })
    );
    let one_is_fine = first(SUMMARY.table(&["Received=x", ""]));
    assert!(matches!(one_is_fine, Some(Note::NoTlsInFormat { .. })));
    let inside = first(SUMMARY.table(&["FromIP= | Received=x"]));
    assert_eq!(inside, Some(Note::NoTransfers));
    let open = first(SUMMARY.table(&["Received=03/11/2026", "Received=x"]));
    assert_eq!(open, Some(Note::AmbiguousDates));
}

#[test]
fn local_stamps_of_tracking_logs_are_told() {
    let says = |text: String| {
        let mut tally = Tally::default();
        read_source(
            "a.csv",
            Cursor::new(text),
            &file::Options::default(),
            &mut |member, part| {
                tally.absorb(0, member, part);
            },
        );
        tally.resolve().files[0]
            .notes
            .contains(&Note::OffsetNotTold)
    };
    assert!(says(POWERSHELL_TRACKING.table(&[""])));
    assert!(says(
        POWERSHELL_TRACKING.table(&["Timestamp=11/16/2026 6:10:13 PM"])
    ));
    assert!(!says(
        POWERSHELL_TRACKING.table(&["Timestamp=2026-11-16T10:00:00Z"])
    ));
    assert!(!says(
        POWERSHELL_TRACKING.table(&["Timestamp=/Date(1794852613490)/"])
    ));
    assert!(!says(TRACKING.table(&[""])));
    assert!(!says(SUMMARY.table(&[""])));
}

#[test]
fn day_first_or_month_first_is_decided_by_the_file() {
    let dates = |dates: &[&str]| {
        let rows: Vec<String> = dates
            .iter()
            .map(|date| format!("date_time_utc={date}"))
            .collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        EXTENDED.table(&rows)
    };
    hold([
        rule("by a value that is day-first only, however late")
            .of(dates(&[
                "03/11/2026 10:00",
                "04/11/2026 10:00",
                "13/11/2026 10:00",
            ]))
            .days(&[
                "2026-11-03 in - 1",
                "2026-11-04 in - 1",
                "2026-11-13 in - 1",
            ]),
        rule("by one that is month-first only")
            .of(dates(&["03-11-2026", "04-13-2026"]))
            .days(&["2026-03-11 in - 1", "2026-04-13 in - 1"]),
        rule("by a row that is not counted")
            .of(EXTENDED.table(&[
                "date_time_utc=03/11/2026",
                "event_id=DELIVER | date_time_utc=13/11/2026",
            ]))
            .days(&["2026-11-03 in - 1"]),
        rule("a day that equals its month neither decides nor blocks")
            .of(dates(&["11/11/2026", "12/12/2026"]))
            .days(&["2026-11-11 in - 1", "2026-12-12 in - 1"]),
        rule("nothing decides: the file is refused, the others are read")
            .of(dates(&["11/11/2026", "03/11/2026", "2026-11-13", "soon"]))
            .file("b.csv", dates(&["13/11/2026"]))
            .lists(&[
                "a.csv exo-extended-trace utf-8 4/0 ambiguous-dates=3@2 bad-date=1@5",
                "b.csv exo-extended-trace utf-8 1/1",
            ]),
        rule("proof of both orders: refused too")
            .of(dates(&["13/11/2026", "11/13/2026"]))
            .file("b.csv", dates(&["2026-11-16"]))
            .days(&["2026-11-16 in - 1"]),
        rule("each file decides for itself")
            .of(dates(&["03/11/2026", "13/11/2026"]))
            .file("b.csv", dates(&["03/11/2026", "11/13/2026"]))
            .days(&[
                "2026-03-11 in - 1",
                "2026-11-03 in - 1",
                "2026-11-13 in - 2",
            ]),
        rule("dots and names of months decide nothing")
            .of(dates(&[
                "03/11/2026",
                "13.11.2026",
                "Nov 13, 2026",
                "2026/11/13",
            ]))
            .gives_nothing(),
        rule("the same for aggregated files")
            .of(REPORT.table(&[
                "Date=03/11/2026 | TLS 1.2=1 | Volume=1",
                "Date=04/12/2026 | TLS 1.2=1 | Volume=1",
            ]))
            .gives_nothing(),
        rule("where a row that cannot be read may decide")
            .of(REPORT.table(&[
                "Date=03/11/2026 | TLS 1.2=1 | Volume=1",
                "Date=13/12/2026 | TLS 1.2=x | Volume=1",
            ]))
            .days(&["2026-11-03 in X 1"]),
    ]);
}
