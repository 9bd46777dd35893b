//! `formats.md`, Dates.

use crate::rows::{EXTENDED, REPORT};
use crate::{Case, hold, rule};

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
        "16/11/26",
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
