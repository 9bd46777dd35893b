//! Dates as files write them: ISO 8601, JSON's `/Date(…)/`, and what spreadsheets make of them.
//!
//! Most are read by the fast reader of stamps (`iso_stamp.rs`), all others by the reader of all dates
//! (`date_text.rs`). What they become is in `calendar.rs`.

use super::calendar::{Day, OrderEvidence, Reading, Timestamp};
use super::date_text::{Stamp, any_timestamp};
use super::iso_stamp;

/// Reads a date with or without a time; without an offset it is UTC.
pub fn timestamp(text: &str) -> Option<Reading<Timestamp>> {
    match iso_stamp::timestamp(text) {
        Some(at) => Some(Reading::Certain(at)),
        None => any_timestamp(text),
    }
}

/// Whether a date says how far from UTC its clock is.
pub fn has_offset(text: &str) -> bool {
    Stamp::parse(text).is_some_and(|stamp| stamp.has_offset())
}

/// What a date tells about the order of its file where it stands beside the date of a record.
pub fn evidence_beside(cell: &str) -> OrderEvidence {
    any_timestamp(cell).map_or_else(OrderEvidence::default, |at| at.evidence().beside())
}

/// Reads the day as written: an offset changes nothing.
pub fn day(text: &str) -> Option<Reading<Day>> {
    Some(Stamp::parse(text)?.date)
}

#[cfg(test)]
mod tests {
    use super::super::calendar::{DateOrder, OrderVerdict, TICKS_PER_SECOND};
    use super::*;

    fn iso(reading: Reading<Timestamp>, order: DateOrder) -> String {
        let Timestamp(ticks) = reading.under(order);
        let seconds = ticks.div_euclid(TICKS_PER_SECOND);
        let time = chrono::DateTime::from_timestamp(seconds, 0).unwrap();
        format!(
            "{}.{:07}",
            time.format("%Y-%m-%dT%H:%M:%S"),
            ticks.rem_euclid(TICKS_PER_SECOND)
        )
    }

    fn certain(text: &str) -> String {
        match timestamp(text) {
            Some(reading @ Reading::Certain(_)) => iso(reading, DateOrder::DayFirst),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn iso_dates_in_every_spelling() {
        for (text, expected) in [
            (
                "2021-11-23T19:49:37.6050000Z",
                "2021-11-23T19:49:37.6050000",
            ),
            ("2021-11-23 19:49:37", "2021-11-23T19:49:37.0000000"),
            ("2021-11-23", "2021-11-23T00:00:00.0000000"),
            ("2021-11-23T19:49", "2021-11-23T19:49:00.0000000"),
            ("2022-09-05T18:10:13.4907658", "2022-09-05T18:10:13.4907658"),
            (
                "2022-09-05T18:10:13.49076589999",
                "2022-09-05T18:10:13.4907658",
            ),
            ("2022-09-05T01:10:13+02:00", "2022-09-04T23:10:13.0000000"),
            ("2022-09-05T23:10:13-0130", "2022-09-06T00:40:13.0000000"),
            ("2022-09-05T23:10:13 +00", "2022-09-05T23:10:13.0000000"),
            ("/Date(1658751973240)/", "2022-07-25T12:26:13.2400000"),
            ("/Date(1658751973240+0200)/", "2022-07-25T12:26:13.2400000"),
            ("/Date(-1)/", "1969-12-31T23:59:59.9990000"),
        ] {
            assert_eq!(certain(text), expected, "{text}");
        }
    }

    #[test]
    fn spreadsheet_dates_that_have_one_reading() {
        for (text, expected) in [
            ("2026/11/16", "2026-11-16T00:00:00.0000000"),
            ("16.11.2026", "2026-11-16T00:00:00.0000000"),
            ("11.12.2026 18:10", "2026-12-11T18:10:00.0000000"),
            ("Nov 16, 2026", "2026-11-16T00:00:00.0000000"),
            ("Nov 16, 2026 6:10 PM", "2026-11-16T18:10:00.0000000"),
            ("16 Nov 2026", "2026-11-16T00:00:00.0000000"),
            ("16 November 2026 06:10:13", "2026-11-16T06:10:13.0000000"),
            ("Monday, November 16, 2026", "2026-11-16T00:00:00.0000000"),
            (
                "Mon, 16 Nov 2026 06:10:13 +0100",
                "2026-11-16T05:10:13.0000000",
            ),
            ("11/11/2026 12:00:00 AM", "2026-11-11T00:00:00.0000000"),
            ("05-05-2026 12:30 PM", "2026-05-05T12:30:00.0000000"),
        ] {
            assert_eq!(certain(text), expected, "{text}");
        }
    }

    #[test]
    fn slash_dates_prove_an_order_or_leave_it_open() {
        let us = timestamp("11/16/2026 6:10:13\u{202f}PM").unwrap();
        assert!(matches!(us, Reading::Proves(DateOrder::MonthFirst, _)));
        assert_eq!(iso(us, DateOrder::DayFirst), "2026-11-16T18:10:13.0000000");
        assert!(matches!(
            timestamp("16/11/2026"),
            Some(Reading::Proves(DateOrder::DayFirst, _))
        ));
        assert!(matches!(
            timestamp("16-11-2026"),
            Some(Reading::Proves(DateOrder::DayFirst, _))
        ));
        let open = timestamp("11/12/2026 01:00").unwrap();
        assert_eq!(
            iso(open, DateOrder::DayFirst),
            "2026-12-11T01:00:00.0000000"
        );
        assert_eq!(
            iso(open, DateOrder::MonthFirst),
            "2026-11-12T01:00:00.0000000"
        );
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "x",
            "2026-13-01",
            "2026-02-30",
            "13/13/2026",
            "1/2/19",
            "2026-11-16T25:00:00",
            "2026-11-16T10",
            "11/16/2026 13:00 PM",
            "16 Foo 2026",
            "2026-11-16T10:00:00Zjunk",
            "/Date(x)/",
            "/Date(99999999999999999999)/",
            "20261116",
            "0000-01-01",
        ] {
            assert_eq!(timestamp(text), None, "{text}");
        }
    }

    #[test]
    fn the_day_as_written_ignores_the_offset() {
        let written = day("2026-11-16T23:30:00-05:00")
            .unwrap()
            .under(DateOrder::DayFirst);
        assert_eq!(written.to_string(), "2026-11-16");
        let utc = timestamp("2026-11-16T23:30:00-05:00")
            .unwrap()
            .under(DateOrder::DayFirst);
        assert_eq!(utc.day().to_string(), "2026-11-17");
    }

    #[test]
    fn a_file_is_judged_by_all_its_dates() {
        let mut evidence = OrderEvidence::default();
        assert_eq!(
            evidence.verdict(),
            OrderVerdict::Decided(DateOrder::DayFirst)
        );
        evidence.merge(day("01/11/2026").unwrap().evidence());
        assert_eq!(evidence.verdict(), OrderVerdict::Open);
        evidence.merge(day("13/11/2026").unwrap().evidence());
        assert_eq!(
            evidence.verdict(),
            OrderVerdict::Decided(DateOrder::DayFirst)
        );
        evidence.merge(day("11/13/2026").unwrap().evidence());
        assert_eq!(evidence.verdict(), OrderVerdict::ProvesBoth);
    }
}
