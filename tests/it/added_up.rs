//! How numbers came about whose files, or whose link, hold numbers only: what each file adds is the number that
//! the report shows, whatever is asked.

use std::collections::BTreeSet;
use std::io::Cursor;

use mailflow_insight::report::link::{Content, Made, SharedView};
use mailflow_insight::report::{Limits, Report, explain};
use mailflow_insight::tally::{
    AddedSums, AddedUp, Cells, FlowFilter, MarkFilter, Question, Tally, read_source,
};
use mailflow_insight::text::report_file;
use mailflow_insight::trace::file::Options;
use mailflow_insight::trace::{Day, Direction, TlsClass, Unit};
use proptest::prelude::*;

use crate::support::{all_days, extended, resolve};

fn read(files: &[(String, String)]) -> Tally {
    let mut tally = Tally::default();
    for ((name, text), number) in files.iter().zip(0..) {
        let bytes = Cursor::new(text.as_bytes());
        read_source(name, bytes, &Options::default(), &mut |member, part| {
            tally.absorb(number, member, part);
        });
    }
    tally
}

/// A day of a flow: the day, whether it goes out, the connector, and how many of each class.
type Row = (u8, bool, usize, [u8; TlsClass::COUNT]);

const CONNECTORS: [Option<&str>; 3] = [Some("A"), Some("B, \"b\""), None];

/// A saved report with these rows, or a table that tells the same.
fn file(kind: u8, rows: &[Row]) -> (String, String) {
    let total =
        |counts: &[u8; TlsClass::COUNT]| counts.iter().map(|count| u64::from(*count)).sum::<u64>();
    if kind == 0 {
        let mut csv = "Date,Connector direction and name,No TLS,SSL,TLS 1.0,TLS 1.1,TLS 1.2,TLS 1.3,TLS,Not recorded,Volume\r\n".to_owned();
        for (day, is_out, connector, counts) in rows {
            let way = if *is_out { "To" } else { "From" };
            let name = CONNECTORS[*connector].unwrap_or("the internet without a connector");
            let counts_text: Vec<String> = counts.iter().map(u8::to_string).collect();
            let name = name.replace('"', "\"\"");
            csv += &format!(
                "2026-11-{:02},\"{way} {name}\",{},{}\r\n",
                day + 1,
                counts_text.join(","),
                total(counts)
            );
        }
        return ("table.csv".to_owned(), csv);
    }
    let unit = if kind == 1 {
        Unit::Messages
    } else {
        Unit::Recipients
    };
    let days: Vec<serde_json::Value> = rows
        .iter()
        .map(|(day, is_out, connector, counts)| {
            let tls = TlsClass::ALL.into_iter().zip(counts);
            let tls = tls.map(|(class, count)| (class.id().to_owned(), (*count).into()));
            let tls: serde_json::Map<String, serde_json::Value> = tls.collect();
            let all = total(counts);
            serde_json::json!({
                "date": format!("2026-11-{:02}", day + 1),
                "direction": if *is_out { Direction::Outbound } else { Direction::Inbound },
                "connector": CONNECTORS[*connector],
                "volume": if unit == Unit::Messages { all } else { all.div_ceil(2) },
                "recipients": if unit == Unit::Messages { all * 2 } else { all },
                "tls": tls,
            })
        })
        .collect();
    let report = serde_json::json!({
        "schema": "mailflow-insight/report",
        "version": 1,
        "generator": "made up",
        "unit": unit,
        "days": days,
    });
    (format!("report-{kind}.json"), report.to_string())
}

/// What cells come to.
fn number(cells: &Cells, unit: Unit, question: &Question) -> u64 {
    let is_all = question.classes.len() == TlsClass::COUNT && question.mark.is_none();
    let mut sum = 0;
    for cell in &cells.cells {
        let flow = &cells.flows[cell.flow as usize];
        let is_of_flow = match &question.flow {
            FlowFilter::All => true,
            FlowFilter::WithoutConnector => flow.name.is_none(),
            FlowFilter::Connector(name) => flow.name.as_ref() == Some(name),
        };
        if !(question.days.0..=question.days.1).contains(&cell.day)
            || question
                .direction
                .is_some_and(|direction| direction != flow.direction)
            || !is_of_flow
        {
            continue;
        }
        let (classes, quality) = match unit {
            Unit::Messages => (cell.messages_by_class, cell.messages_quality),
            Unit::Recipients => (cell.recipients_by_class, cell.recipients_quality),
        };
        sum += match question.mark {
            Some(MarkFilter::Secrecy(place)) => quality.forward_secrecy[usize::from(place)],
            Some(_) => unreachable!("no other mark is asked for here"),
            None if is_all => match unit {
                Unit::Messages => cell.volume,
                Unit::Recipients => cell.recipients,
            },
            None => question
                .classes
                .iter()
                .map(|class| classes[class.index()])
                .sum(),
        };
    }
    sum
}

fn adds_up(sums: &AddedSums) {
    let left_out = [
        sums.other_days,
        sums.other_direction,
        sums.other_flow,
        sums.other_partner,
        sums.elsewhere,
        sums.other_protection,
    ];
    assert_eq!(sums.all, sums.counts + left_out.iter().sum::<u64>());
    let days: Vec<Day> = sums.days.iter().map(|(day, _)| *day).collect();
    assert!(
        days.is_sorted_by(|a, b| a < b),
        "each day once, in their order"
    );
    let by_day: u64 = sums.days.iter().map(|(_, count)| count).sum();
    assert_eq!(by_day, sums.counts);
    assert!(sums.days.iter().all(|(_, count)| *count > 0));
    let lines = explain::lines_of_file(sums);
    let (last, parts) = lines.split_last().unwrap();
    assert_eq!(parts.iter().map(|line| line.count).sum::<i64>(), last.count);
}

fn question() -> impl Strategy<Value = Question> {
    (
        0..5_u8,
        0..5_u8,
        prop::option::of(any::<bool>()),
        0..5_usize,
        prop::collection::btree_set(0..TlsClass::COUNT, 0..=TlsClass::COUNT),
        prop::option::weighted(0.2, 0..3_u8),
        any::<bool>(),
    )
        .prop_map(|(from, to, outbound, flow, classes, secrecy, is_all)| {
            let day = |at: u8| Day::from_iso(&format!("2026-11-{:02}", at + 1)).unwrap();
            let mut classes: BTreeSet<TlsClass> =
                classes.into_iter().map(|at| TlsClass::ALL[at]).collect();
            if is_all {
                classes = TlsClass::ALL.into_iter().collect();
            }
            if secrecy.is_some() {
                // As the page asks: encrypted mail of every class, and of it one mark.
                let in_clear = [TlsClass::None, TlsClass::NotRecorded];
                classes = TlsClass::ALL
                    .into_iter()
                    .filter(|class| !in_clear.contains(class))
                    .collect();
            }
            let direction = |outbound| match outbound {
                true => Direction::Outbound,
                false => Direction::Inbound,
            };
            Question {
                days: (day(from.min(to)), day(from.max(to))),
                direction: outbound.map(direction),
                flow: match flow {
                    0 | 1 => FlowFilter::All,
                    2 => FlowFilter::WithoutConnector,
                    at => FlowFilter::Connector(CONNECTORS[at - 3].unwrap().to_owned()),
                },
                classes,
                partner: None,
                mark: secrecy.map(MarkFilter::Secrecy),
                guideline: Default::default(),
            }
        })
}

proptest! {
    #[test]
    fn what_files_add_is_the_number(
        files in prop::collection::vec(
            (0..3_u8, prop::collection::vec((0..5_u8, any::<bool>(), 0..3_usize, any::<[u8; TlsClass::COUNT]>()), 1..8)),
            1..4,
        ),
        question in question(),
    ) {
        let files: Vec<(String, String)> = files.iter().map(|(kind, rows)| file(*kind, rows)).collect();
        let tally = read(&files);
        let resolved = tally.resolve();
        let added = tally.added_up(&question);
        let expected = number(&resolved.summaries, resolved.summaries_unit, &question);
        prop_assert_eq!(added.counts(), expected);
        for file in &added.files {
            adds_up(&file.sums);
        }
        // A link of all of it says the same.
        if let Ok(report) = Report::build(&resolved, &all_days()) {
            let content = Content::of(
                &report,
                Limits::default(),
                SharedView::default(),
                Made::by_this(Day(20_000)),
                None,
            );
            let shown = content.resolved(&|_| String::new(), question.guideline);
            let of_link = AddedUp::of_cells(&shown.summaries, shown.summaries_unit, &question);
            prop_assert_eq!(of_link.counts(), number(&shown.summaries, shown.summaries_unit, &question));
            if question.mark.is_none() {
                prop_assert_eq!(of_link.counts(), expected);
            }
            for file in &of_link.files {
                adds_up(&file.sums);
            }
        }
    }
}

#[test]
fn a_saved_report_says_where_it_is_from_and_gives_way_to_a_larger_one() {
    let rows = [
        (
            "2026-11-01T10:00:00Z",
            "RECEIVE",
            "one",
            "S:FromEntity=Internet",
        ),
        (
            "2026-11-02T10:00:00Z",
            "RECEIVE",
            "two",
            "S:FromEntity=Internet",
        ),
        ("never", "RECEIVE", "three", "S:FromEntity=Internet"),
    ];
    let saved = |files: &[(&str, &[u8])]| {
        let report = Report::build(&resolve(files), &all_days()).unwrap();
        report.to_json(report_file::note).unwrap()
    };
    let (both, first) = (extended(&rows), extended(&rows[..1]));
    let whole = saved(&[("both.csv", both.as_bytes())]);
    let part = saved(&[("first.csv", first.as_bytes())]);
    let again = saved(&[("whole.json", whole.as_bytes())]);
    let files = [
        ("part.json", part),
        ("whole.json", whole),
        ("again.json", again),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text));
    let question = Question {
        days: (Day(0), Day(40_000)),
        direction: Some(Direction::Inbound),
        flow: FlowFilter::All,
        classes: TlsClass::ALL.into_iter().collect(),
        partner: None,
        mark: None,
        guideline: Default::default(),
    };
    let added = read(&files).added_up(&question);
    let told: Vec<(u64, u64, u64)> = added
        .files
        .iter()
        .map(|file| (file.sums.all, file.sums.elsewhere, file.sums.counts))
        .collect();
    // Of the first day the first file counts, and of the second the first that has it.
    assert_eq!(told, [(1, 0, 1), (2, 1, 1), (2, 2, 0)]);
    assert_eq!(added.counts(), 2);
    let origins: Vec<_> = added
        .files
        .iter()
        .map(|file| file.origin.clone().unwrap())
        .collect();
    let (whole, again) = (&origins[1], &origins[2]);
    assert!(whole.made_by.starts_with("mailflow-insight "), "{whole:?}");
    assert_eq!(whole.time_zone, "UTC");
    assert_eq!(
        (whole.files[0].name.as_str(), whole.files_told()),
        ("both.csv", 1)
    );
    assert_eq!(
        (whole.all.records, whole.all.transfers, whole.all.skipped),
        (3, 2, 1)
    );
    assert!(!whole.of_sums && again.of_sums);
    assert_eq!(again.files[0].name, "whole.json");
}

#[test]
fn a_table_of_percentages_says_so() {
    let table = |cells: &str| {
        let head = "Date,Connector direction and name,No TLS,TLS 1.2,Volume";
        let text = format!("{head}\r\n2026-11-01,From A,{cells}\r\n");
        let tally = read(&[("table.csv".to_owned(), text)]);
        let question = Question {
            days: (Day(0), Day(40_000)),
            direction: None,
            flow: FlowFilter::All,
            classes: [TlsClass::None].into(),
            partner: None,
            mark: None,
            guideline: Default::default(),
        };
        let added = tally.added_up(&question);
        let origin = added.files[0].origin.clone().unwrap();
        (origin.of_shares, origin.time_zone, added.counts())
    };
    assert_eq!(table("33%,67%,10"), (true, String::new(), 3));
    assert_eq!(table("3,7,10"), (false, String::new(), 3));
}
