//! Share links: what goes in comes out, what was touched says so, and nothing in one does harm.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests may fail the test"
)]

use crate::ordered_json;
use std::io::Write;
use std::time::{Duration, Instant};

use crate::support::{all_days, resolve};
use flate2::Compression;
use flate2::write::DeflateEncoder;
use mailflow_insight::report::details::{By, Clause, Column, Filter, Operator};
use mailflow_insight::report::link::{
    Content, Fitted, LinkError, MAX_COUNT, Made, Opened, Sealed, SharedView, Span, VERSION, Who,
    find, fit, open,
};
use mailflow_insight::report::view::View;
use mailflow_insight::report::{
    CountedFrom, Limits, Options, RangeChoice, Report, TlsCounts, Totals,
};
use mailflow_insight::text::report_file;
use mailflow_insight::trace::{Day, Direction, TlsClass, Unit};
use proptest::prelude::*;
use strength::Guideline;

/// A connector report export: days and connectors, with counts that look like mail.
fn csv(days: u32, connectors: u32) -> String {
    let mut text = String::from(
        "Date,Connector direction and name,Connector type,Forced TLS?,No TLS,TLS 1.0,TLS 1.1,TLS 1.2,TLS 1.3,Volume\n",
    );
    let mut seed = 7_u64;
    let mut some = |most: u64| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % (most + 1)
    };
    let names = [
        "Contoso",
        "Fabrikam",
        "Northwind",
        "Litware",
        "Woodgrove",
        "Adatum",
        "Tailspin",
    ];
    let first = Day::from_iso("2026-01-05").unwrap();
    for day in 0..days {
        let date = Day(first.0 + day as i32);
        for at in 0..connectors + 2 {
            let busy = 5000 / u64::from(at + 1);
            let counts = [
                some(busy / 50),
                some(busy / 20),
                some(busy / 30),
                busy + some(busy / 4),
                busy / 2 + some(busy / 3),
            ];
            let direction = if at % 3 == 2 { "To" } else { "From" };
            let (name, kind) = match at {
                0 => ("From the internet without a connector".to_owned(), ""),
                1 => ("To the internet without a connector".to_owned(), ""),
                at => {
                    let name = names[at as usize % names.len()];
                    (
                        format!("{direction} {name} mail gateway {at}"),
                        ["Partner", "OnPremises"][at as usize % 2],
                    )
                }
            };
            let cells: Vec<String> = counts.iter().map(u64::to_string).collect();
            let sum: u64 = counts.iter().sum();
            text += &format!("{date},{name},{kind},,{},{sum}\n", cells.join(","));
        }
    }
    text
}

fn report_on(text: &str, options: &Options) -> Report {
    Report::build(&resolve(&[("a.csv", text.as_bytes())]), options).unwrap()
}

fn shared(report: &Report) -> Content {
    share_with(
        report,
        SharedView {
            range: RangeChoice::All,
            ..SharedView::default()
        },
    )
}

fn share_with(report: &Report, view: SharedView) -> Content {
    let made = Made::by_this(Day::from_iso("2026-11-16").unwrap());
    Content::of(report, Limits::default(), view, made, None)
}

fn content_of(text: &str) -> Content {
    match open(text).unwrap() {
        Opened::Content(content) => *content,
        Opened::Sealed(_) => panic!("sealed"),
    }
}

fn others(count: u32) -> String {
    format!("{count} other connectors")
}

fn opened(content: &Content) -> Report {
    let options = Options {
        range: content.view.range,
        limits: content.limits,
        ..Options::default()
    };
    Report::build(&content.resolved(&others, Guideline::default()), &options).unwrap()
}

/// A link around bytes of anybody's choice.
fn around(packed: Vec<u8>) -> String {
    let content = shared(&report_on(&csv(1, 1), &all_days()));
    Fitted { content, packed }.text()
}

fn deflated(content: &[u8]) -> Vec<u8> {
    let mut to = DeflateEncoder::new(Vec::new(), Compression::best());
    to.write_all(content).unwrap();
    to.finish().unwrap()
}

#[test]
fn a_week_with_ten_connectors_is_short() {
    let address = "https://contoso.github.io/mailflow-insight/#r=";
    let report = report_on(&csv(7, 10), &Options::default());
    assert_eq!(report.connectors.len(), 12);
    let content = shared(&report);
    // A connector report does not tell recipients, a trace does: a tenth to a third more.
    let mut traced = content.clone();
    for (totals, at) in traced.totals.iter_mut().zip(1..) {
        totals.tls.0.iter_mut().for_each(|count| *count /= 4);
        totals.volume = totals.tls.total();
        totals.recipients = totals.volume + totals.volume * (at * 7919 % 23 + 10) / 100;
    }
    for content in [content, traced] {
        let fitted = fit(&content, 1900, false).unwrap();
        let length = address.len() + fitted.text().len();
        println!("a week with ten connectors: {length} characters");
        assert!(length < 1000, "{length}");
        assert_eq!(fitted.content.changes.span, Span::Day);
    }
    let sample = std::fs::read("assets/sample/sample-trace.csv.gz").unwrap();
    let report = Report::build(&resolve(&[("sample.csv.gz", &sample)]), &Options::default());
    let report = report.unwrap();
    let length = address.len() + fit(&shared(&report), 1900, false).unwrap().text().len();
    println!(
        "the sample, {} flows: {length} characters",
        report.connectors.len()
    );
}

#[test]
fn an_opened_link_shows_what_was_shared() {
    let text = csv(30, 6);
    for options in [
        Options::default(),
        all_days(),
        Options {
            range: RangeChoice::Between(Day::from_iso("2026-01-12"), Day::from_iso("2026-02-01")),
            ..Options::default()
        },
    ] {
        let report = report_on(&text, &options);
        let view = SharedView {
            range: options.range,
            ..SharedView::default()
        };
        let link = fit(&share_with(&report, view), 8000, false).unwrap().text();
        let content = content_of(&link);
        let again = opened(&content);
        assert_eq!(again.range, report.range);
        assert_eq!(again.directions, report.directions);
        assert_eq!(again.connectors, report.connectors);
        assert_eq!(again.insights, report.insights);
        assert_eq!(again.unit, report.unit);
        let days: Vec<_> = report
            .days
            .iter()
            .filter(|row| report.range.contains(row.date))
            .cloned()
            .collect();
        assert_eq!(again.days, days);
        assert_eq!(content.coverage, report.coverage);
        assert_eq!(content.source, CountedFrom::Summaries);
        // And it can be shared again.
        let view = SharedView {
            range: options.range,
            ..SharedView::default()
        };
        let second = Content::of(
            &again,
            content.limits,
            view,
            content.made.clone(),
            Some(&content),
        );
        assert_eq!(second, content);
    }
}

#[test]
fn the_quiet_ends_of_a_range_are_days_of_it() {
    let header = "Date,Connector direction and name,No TLS,TLS 1.2,Volume\n";
    let text = format!(
        "{header}2026-11-01,From A,1,2,3\n2026-11-12,From A,1,2,3\n2026-11-15,From A,1,0,1\n"
    );
    let report = report_on(&text, &Options::default());
    assert_eq!(report.range.days(), 7);
    let content = share_with(&report, SharedView::default());
    assert_eq!(opened(&content).range, report.range);
    assert_eq!(content.days.len(), 2);
}

#[test]
fn every_choice_of_the_view_is_shared() {
    let report = report_on(&csv(7, 3), &all_days());
    let name = report
        .connectors
        .iter()
        .find_map(|connector| connector.name.clone());
    let direction = report
        .connectors
        .iter()
        .find(|connector| connector.name == name)
        .unwrap()
        .direction;
    let view = SharedView {
        at_connectors: true,
        range: RangeChoice::Between(Day::from_iso("2026-01-06"), None),
        view: View {
            chart_by_tls: true,
            direction: Some(Direction::Outbound),
            flow: Some((direction, name)),
            classes: Default::default(),
            domain: String::new(),
            by: By::Connector,
            as_shares: true,
            sorting: (Column::Class(TlsClass::Tls1_0), false),
            search: "Größe <b>".to_owned(),
            filter: Some(Filter {
                name: "Mine".to_owned(),
                clauses: vec![Clause {
                    column: Column::Volume,
                    operator: Operator::Above,
                    value: "3".to_owned(),
                }],
            }),
        },
    };
    let content = share_with(&report, view.clone());
    let link = fit(&content, 1900, false).unwrap().text();
    assert_eq!(content_of(&link).view, view);
}

#[test]
fn limits_are_shared_exactly() {
    let report = report_on(&csv(2, 2), &all_days());
    for tls10 in [0.0, 0.29, 0.3333, 1.0, 0.0001] {
        let mut content = shared(&report);
        content.limits = Limits {
            tls10,
            no_tls: 0.07,
            min: 123,
            ..Limits::default()
        };
        assert_eq!(
            Content::from_bytes(&content.to_bytes().unwrap())
                .unwrap()
                .limits,
            content.limits
        );
    }
}

#[test]
fn what_does_not_fit_is_coarsened_in_steps_and_says_so() {
    let sums = |report: &Report| report.directions;
    let mut seen = Vec::new();
    for (days, connectors) in [(7, 10), (60, 4), (90, 40), (400, 15), (3000, 5), (30, 1000)] {
        let report = report_on(&csv(days, connectors), &all_days());
        let full = shared(&report);
        let start = Instant::now();
        let fitted = fit(&full, 1950, false).unwrap();
        let took = start.elapsed();
        let content = content_of(&fitted.text());
        assert!(fitted.text().len() <= 1950);
        assert_eq!(content, fitted.content);
        let again = opened(&content);
        assert_eq!(sums(&again), sums(&report));
        assert_eq!(again.range, report.range);
        let kept = content
            .flows
            .iter()
            .filter(|flow| matches!(flow.who, Who::Connector(_)))
            .count();
        println!(
            "{days} days, {connectors} connectors: {:?}, {kept} connectors, {} others, {} characters, {took:?}",
            content.changes.span,
            content.merged(),
            fitted.text().len()
        );
        assert_eq!(kept + content.merged() as usize, connectors as usize);
        // What stays keeps its numbers, and the insights that are lost are counted.
        let by_name = |name: &Option<String>, direction| {
            report
                .connectors
                .iter()
                .find(|c| c.name == *name && c.direction == direction)
        };
        for connector in again
            .connectors
            .iter()
            .filter(|connector| connector.stands_for == 0)
        {
            assert_eq!(
                Some(connector),
                by_name(&connector.name, connector.direction)
            );
        }
        assert_eq!(
            again.insights.len() as u64 + content.changes.insights_left_out,
            report.insights.len() as u64
        );
        seen.push(content.changes.span);
    }
    assert_eq!(
        seen,
        [
            Span::Day,
            Span::Week,
            Span::Week,
            Span::FourWeeks,
            Span::Range,
            Span::Week
        ]
    );
}

#[test]
fn weeks_end_with_the_range() {
    let report = report_on(&csv(60, 4), &all_days());
    let fitted = fit(&shared(&report), 1200, false).unwrap();
    assert_eq!(fitted.content.changes.span, Span::Week);
    let week = Options {
        range: RangeChoice::LastDays(7),
        ..Options::default()
    };
    let exact = report_on(&csv(60, 4), &week);
    let coarse = Report::build(
        &fitted.content.resolved(&others, Guideline::default()),
        &week,
    )
    .unwrap();
    assert_eq!(coarse.directions, exact.directions);
}

#[test]
fn connectors_without_mail_are_shared_and_left_out_last() {
    let list = "Name,Enabled,ConnectorType,RequireTls,SenderDomains\nQuiet,True,Partner,True,*\n";
    let text = csv(7, 3);
    let files = [
        ("a.csv", text.as_bytes()),
        ("InboundConnector.csv", list.as_bytes()),
    ];
    let report = Report::build(&resolve(&files), &all_days()).unwrap();
    let content = shared(&report);
    assert_eq!(opened(&content).connectors, report.connectors);
    assert!(
        report
            .connectors
            .iter()
            .any(|connector| connector.name.as_deref() == Some("Quiet"))
    );
    let tightest = (0..2000).find_map(|room| fit(&content, room, false).ok());
    let tight = tightest.unwrap().content;
    assert!(
        tight.changes.idle_left_out == 1 && tight.merged() > 0,
        "{:?}",
        tight.changes
    );
}

#[test]
fn long_texts_of_a_person_give_way_first() {
    let report = report_on(&csv(7, 3), &all_days());
    let view = SharedView {
        view: View {
            search: "x".repeat(5000),
            ..View::default()
        },
        ..SharedView::default()
    };
    let fitted = fit(&share_with(&report, view), 1900, false).unwrap();
    assert!(fitted.content.changes.search_left_out);
    assert_eq!(fitted.content.changes.span, Span::Day);
    assert_eq!(fitted.content.view.view.search, "");
}

#[test]
fn what_never_fits_says_so() {
    let report = report_on(&csv(7, 3), &all_days());
    assert!(fit(&shared(&report), 20, false).is_err());
    let mut content = shared(&report);
    content.totals[0] = Totals {
        volume: MAX_COUNT + 1,
        recipients: 0,
        tls: TlsCounts([MAX_COUNT + 1, 0, 0, 0, 0, 0, 0, 0]),
        ..Totals::default()
    };
    assert!(fit(&content, 1900, false).is_err());
}

#[test]
fn no_name_is_left_where_names_were_replaced() {
    let report = report_on(&csv(7, 40), &all_days());
    let name = report
        .connectors
        .iter()
        .find_map(|connector| connector.name.clone())
        .unwrap();
    let direction = report
        .connectors
        .iter()
        .find(|c| c.name.as_ref() == Some(&name))
        .unwrap()
        .direction;
    let view = SharedView {
        view: View {
            flow: Some((direction, Some(name.clone()))),
            search: name[..5].to_owned(),
            filter: Some(Filter {
                name: format!("only {name}"),
                clauses: vec![Clause {
                    column: Column::Flow,
                    operator: Operator::Is,
                    value: name.clone(),
                }],
            }),
            ..View::default()
        },
        ..SharedView::default()
    };
    let mut content = share_with(&report, view);
    content.replace_names(|letter| format!("Connector {letter}"));
    let fitted = fit(&content, 4000, false).unwrap();
    let content = content_of(&fitted.text());
    assert!(content.changes.names_replaced && content.changes.search_left_out);
    let text = format!("{content:?}");
    for word in [
        "Contoso",
        "Fabrikam",
        "Northwind",
        "Litware",
        "Woodgrove",
        "Adatum",
        "Tailspin",
        "gateway",
        &name[..5],
    ] {
        assert!(!text.contains(word), "{word} in {text}");
        let bytes = content.to_bytes().unwrap();
        assert!(
            !bytes
                .windows(word.len())
                .any(|part| part == word.as_bytes()),
            "{word}"
        );
    }
    // The flow that was looked at is the same under its other name, and the numbers are the same.
    let (of, new) = content.view.view.flow.clone().unwrap();
    assert_eq!(of, direction);
    let again = opened(&content);
    let volume = |report: &Report, name: &Option<String>| {
        report
            .connectors
            .iter()
            .find(|c| c.name == *name && c.direction == direction)
            .unwrap()
            .totals
    };
    assert_eq!(volume(&again, &new), volume(&report, &Some(name)));
    assert_eq!(again.directions, report.directions);
    // The largest is A.
    let largest = again
        .connectors
        .iter()
        .filter(|c| c.name.is_some())
        .max_by_key(|c| c.totals.volume);
    assert_eq!(largest.unwrap().name.as_deref(), Some("Connector A"));
}

#[test]
fn one_name_in_both_directions_stays_one() {
    let header = "Date,Connector direction and name,No TLS,TLS 1.2,Volume\n";
    let text = format!(
        "{header}2026-11-01,From Hub,1,2,3\n2026-11-01,To Hub,1,2,3\n2026-11-01,From Connector A,90,0,90\n"
    );
    let mut content = shared(&report_on(&text, &all_days()));
    content.replace_names(|letter| format!("Connector {letter}"));
    let names: Vec<_> = content
        .flows
        .iter()
        .map(|flow| (flow.direction, flow.who.clone()))
        .collect();
    let called = |name: &str| Who::Connector(name.to_owned());
    // Connector A is taken by a real one, which gets another name like every connector.
    assert_eq!(
        names,
        [
            (Direction::Inbound, called("Connector B")),
            (Direction::Inbound, called("Connector C")),
            (Direction::Outbound, called("Connector C")),
        ]
    );
    assert_eq!(
        Content::from_bytes(&content.to_bytes().unwrap()).unwrap(),
        content
    );
}

#[test]
fn cut_anywhere_it_says_that_it_was_cut() {
    let link = fit(&shared(&report_on(&csv(7, 5), &all_days())), 1900, false)
        .unwrap()
        .text();
    for end in 0..link.len() {
        // Letters at the end that are no part of a link may go.
        let text = find(&format!("#r={}", &link[..end])).unwrap();
        assert_eq!(
            open(&text),
            Err(LinkError::Cut),
            "at {end} of {}",
            link.len()
        );
    }
    assert!(open(&link).is_ok());
}

#[test]
fn changed_anywhere_it_says_that_it_was_changed() {
    let link = fit(&shared(&report_on(&csv(3, 2), &all_days())), 1900, false)
        .unwrap()
        .text();
    let whole = open(&link);
    for at in 0..link.len() {
        for byte in (0x20..0x7f_u8).chain([0, 9, 10]) {
            let mut bytes = link.clone().into_bytes();
            if bytes[at] == byte {
                continue;
            }
            bytes[at] = byte;
            let text = String::from_utf8(bytes).unwrap();
            let result = open(&text);
            assert!(result.is_err() && result != whole, "{at} {byte}");
            if at > 1 && (byte.is_ascii_alphanumeric() || b"-_".contains(&byte)) {
                assert_eq!(result, Err(LinkError::Changed), "{at} {}", char::from(byte));
            }
            // However it comes in.
            let _ = find(&format!("#r={text}")).map(|text| open(&text));
        }
        for bit in 0..7 {
            let mut bytes = link.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            assert!(
                open(&String::from_utf8(bytes).unwrap()).is_err(),
                "{at} bit {bit}"
            );
        }
    }
    for more in ["A", "0000", "-", "é"] {
        assert_eq!(
            open(&format!("{link}{more}")),
            Err(LinkError::Changed),
            "{more}"
        );
    }
    for tolerated in ["_", "__"] {
        assert_eq!(open(&format!("{link}{tolerated}")), whole, "{tolerated}");
    }
}

#[test]
fn newer_versions_and_other_things_are_told_apart() {
    let link = fit(&shared(&report_on(&csv(3, 2), &all_days())), 1900, false)
        .unwrap()
        .text();
    for version in [2, 9, 10, 4_000_000_000] {
        let newer = link.replacen('1', &version.to_string(), 1);
        assert_eq!(open(&newer), Err(LinkError::Newer { version }));
    }
    for text in [
        "x",
        "0.abc",
        "01.abc",
        "99999999999.abc",
        "-1.abc",
        "hello world",
        "é",
        "1x",
        &"a".repeat(100_000),
    ] {
        assert_eq!(open(text), Err(LinkError::NotOurs), "{text:.40}");
    }
    for text in ["", "1", "1.", "1.A", "1.AB"] {
        assert_eq!(open(text), Err(LinkError::Cut), "{text}");
    }
}

#[test]
fn a_bomb_is_stopped() {
    let start = Instant::now();
    let mut zeros = deflated(&vec![0; 50_000_000]);
    zeros.truncate(5900);
    assert_eq!(open(&around(zeros)), Err(LinkError::NotOurs));
    assert_eq!(
        open(&around(deflated(&vec![0x80; 300_000]))),
        Err(LinkError::NotOurs)
    );
    assert!(start.elapsed() < Duration::from_secs(5));
}

/// A whole content with another number where its flows are counted.
#[test]
fn a_million_connectors_are_not_believed() {
    let mut content = shared(&report_on(&csv(1, 1), &all_days()));
    content.flows.truncate(0);
    content.days.truncate(0);
    content.totals.truncate(0);
    content.view.view.flow = None;
    let bytes = content.to_bytes().unwrap();
    // The end: no flows, no days, no classes, and the view.
    let view = SharedView {
        range: RangeChoice::All,
        ..SharedView::default()
    };
    assert_eq!(content.view, view);
    let flows_at = (0..bytes.len()).rev().find(|at| {
        let mut changed = bytes.clone();
        changed[*at] = 1;
        bytes[*at] == 0 && Content::from_bytes(&changed).is_none()
    });
    let flows_at = flows_at.unwrap();
    for count in [1_000_000_u32, u32::MAX] {
        for at in (0..=flows_at).filter(|at| bytes[*at] == 0) {
            let mut hostile = bytes[..at].to_vec();
            let mut rest = count;
            while rest >= 0x80 {
                hostile.push(rest as u8 | 0x80);
                rest >>= 7;
            }
            hostile.push(rest as u8);
            hostile.extend(std::iter::repeat_n(0, 200_000));
            let start = Instant::now();
            let _ = Content::from_bytes(&hostile);
            let _ = open(&around(deflated(&hostile)));
            assert!(start.elapsed() < Duration::from_secs(2));
        }
    }
}

#[test]
fn markup_in_names_stays_text() {
    let name = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    let header = "Date,Connector direction and name,No TLS,TLS 1.2,Volume\n";
    let text = format!("{header}2026-11-01,\"From {name}\",1,2,3\n");
    let content = shared(&report_on(&text, &all_days()));
    let link = fit(&content, 1900, false).unwrap().text();
    assert!(
        link.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    );
    assert_eq!(
        opened(&content_of(&link)).connectors[0].name.as_deref(),
        Some(name)
    );
}

#[test]
fn a_sealed_link_keeps_everything_but_the_content() {
    let fitted = fit(&shared(&report_on(&csv(7, 5), &all_days())), 1900, true).unwrap();
    let sealed = Sealed {
        version: VERSION,
        rounds: 600_000,
        salt: [1; 16],
        nonce: [2; 12],
        secret: fitted.packed.iter().copied().chain([3; 16]).collect(),
    };
    let link = sealed.text();
    assert!(link.len() <= 1900);
    assert_eq!(open(&link), Ok(Opened::Sealed(sealed.clone())));
    assert_eq!(sealed.opened(&fitted.packed), Ok(fitted.content));
    for end in 0..link.len() {
        assert_eq!(open(&link[..end]), Err(LinkError::Cut));
    }
    // Nobody can make a browser count for hours.
    for rounds in [0, u32::MAX] {
        assert_eq!(
            open(
                &Sealed {
                    rounds,
                    ..sealed.clone()
                }
                .text()
            ),
            Err(LinkError::NotOurs)
        );
    }
}

/// Links that were sent once open for ever: there is one of every version.
#[test]
fn links_of_every_version_open() {
    for version in 1..=VERSION {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/links");
        let read =
            |ending: &str| std::fs::read_to_string(folder.join(format!("v{version}.{ending}")));
        let link =
            read("txt").unwrap_or_else(|_| panic!("tests/links has no link of version {version}"));
        let content = content_of(link.trim());
        let json = opened(&content).to_json(report_file::note).unwrap();
        // Reports gain members, and the version of the program changes.
        let wanted = read("json").unwrap();
        let wanted = wanted
            .lines()
            .filter(|line| !line.contains("\"generator\""));
        let wanted = ordered_json::parse(&wanted.collect::<Vec<_>>().join("\n")).unwrap();
        let found = ordered_json::parse(&json).unwrap();
        assert_eq!(
            wanted.difference(&found, "report"),
            None,
            "version {version}"
        );
    }
}

/// Run with `--ignored` after a new version, and keep what it writes.
#[test]
#[ignore = "writes the link of this version that is kept"]
fn keep_a_link_of_this_version() {
    let report = report_on(&csv(7, 3), &all_days());
    let (direction, name) = report
        .connectors
        .iter()
        .find_map(|c| Some((c.direction, c.name.clone()?)))
        .unwrap();
    let view = SharedView {
        at_connectors: true,
        view: View {
            flow: Some((direction, Some(name))),
            sorting: (Column::Volume, true),
            ..View::default()
        },
        ..SharedView::default()
    };
    let content = share_with(&report, view);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/links");
    let write = |ending: &str, text: &str| {
        std::fs::write(folder.join(format!("v{VERSION}.{ending}")), text).unwrap();
    };
    std::fs::create_dir_all(&folder).unwrap();
    write(
        "txt",
        &format!("{}\n", fit(&content, 1900, false).unwrap().text()),
    );
    write(
        "json",
        &opened(&content).to_json(report_file::note).unwrap(),
    );
}

fn totals(unit: Unit) -> impl Strategy<Value = Totals> {
    let count = prop_oneof![Just(0_u64), 0..500_u64, 0..MAX_COUNT];
    (prop::array::uniform8(count), 0..MAX_COUNT).prop_map(move |(tls, other)| {
        let mut tls = tls;
        // Together no more than may be shared.
        tls.iter_mut().for_each(|count| *count /= 8);
        let sum: u64 = tls.iter().sum();
        let (volume, recipients) = match unit {
            Unit::Messages => (sum, other),
            Unit::Recipients => (other, sum),
        };
        Totals {
            volume,
            recipients,
            tls: TlsCounts(tls),
            ..Totals::default()
        }
    })
}

fn content() -> impl Strategy<Value = Content> {
    let names = prop::collection::btree_set((any::<bool>(), "\\PC{1,12}"), 0..8);
    let days = prop::collection::btree_set(0..400_i32, 0..12);
    (names, days, any::<bool>(), any::<u8>()).prop_flat_map(|(names, days, recipients, bits)| {
        let unit = if recipients {
            Unit::Recipients
        } else {
            Unit::Messages
        };
        let cells = names.len() * days.len();
        prop::collection::vec(totals(unit), cells).prop_map(move |totals| {
            let base = shared(&report_on(&csv(1, 0), &all_days()));
            let first = base.range.from;
            let mut content = base;
            content.unit = unit;
            content.coverage.to = Day(first.0 + 500);
            content.range.to = Day(first.0 + 450);
            content.days = days.iter().map(|day| Day(first.0 + day)).collect();
            let flow = content.flows[0].clone();
            content.flows = names
                .iter()
                .map(|(out, name)| {
                    let mut flow = flow.clone();
                    flow.direction = if *out {
                        Direction::Outbound
                    } else {
                        Direction::Inbound
                    };
                    flow.who = Who::Connector(name.clone());
                    flow.forced_tls = [None, Some(true), Some(false)][usize::from(bits) % 3];
                    flow
                })
                .collect();
            content.totals = totals;
            content.changes.names_replaced = bits & 1 == 1;
            content.view.at_connectors = bits & 2 == 2;
            content.view.view.as_shares = bits & 4 == 4;
            content
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_goes_in_comes_out(content in content()) {
        let bytes = content.to_bytes().unwrap();
        prop_assert_eq!(Content::from_bytes(&bytes), Some(content.clone()));
        if let Ok(fitted) = fit(&content, 1900, false) {
            prop_assert!(fitted.text().len() <= 1900);
            prop_assert_eq!(content_of(&fitted.text()), fitted.content);
        }
    }

    #[test]
    fn random_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..3000)) {
        if let Some(content) = Content::from_bytes(&bytes) {
            let _ = Report::build(&content.resolved(&others, Guideline::default()), &all_days());
        }
        let _ = open(&around(bytes.clone()));
        let _ = open(&around(deflated(&bytes)));
        let _ = find(&String::from_utf8_lossy(&bytes)).map(|text| open(&text));
    }

    #[test]
    fn damaged_content_does_no_harm(content in content(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = content.to_bytes().unwrap();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        // The checksum would have told; this is what lies behind it.
        if let Some(content) = Content::from_bytes(&bytes) {
            let _ = Report::build(&content.resolved(&others, Guideline::default()), &all_days());
            let _ = fit(&content, 1900, false);
        }
        bytes.truncate(at);
        prop_assert_eq!(Content::from_bytes(&bytes), None);
    }
}
