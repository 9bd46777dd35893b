//! A selection of the mail counts what it names and nothing else: by transfers and by cells alike, and as the
//! list of partners counts it.

use std::collections::BTreeMap;

use crate::support::all_days;
use mailflow_insight::report::{CountedFrom, Options, Report, evidence_json};
use mailflow_insight::tally::{
    Cells, EvidenceQuestion, FlowFilter, PartnerFilter, PartnersQuestion, Reading, Resolved,
    Selection, Tally,
};
use mailflow_insight::trace::{Day, Direction, TlsClass, Unit, file};
use strength::Guideline;
use synthetic::sample;

fn tally(text: &[u8]) -> Tally {
    let mut reading = Reading::new("sample.csv", &file::Options::default());
    reading.push(text);
    let mut tally = Tally::default();
    tally.absorb(0, 0, reading.finish());
    tally
}

fn of_sample() -> Tally {
    let mut text = Vec::new();
    sample::write(&mut text).unwrap();
    tally(&text)
}

/// Volume by day, flow and class.
fn counts(cells: &Cells) -> BTreeMap<(Day, Direction, Option<String>, usize), u64> {
    let mut counts = BTreeMap::new();
    for cell in &cells.cells {
        let flow = &cells.flows[cell.flow as usize];
        for (class, count) in cell.messages_by_class.into_iter().enumerate() {
            if count > 0 {
                let key = (cell.day, flow.direction, flow.name.clone(), class);
                *counts.entry(key).or_default() += count;
            }
        }
    }
    counts
}

fn volume(resolved: &Resolved) -> u64 {
    resolved.traces.cells.iter().map(|cell| cell.volume).sum()
}

fn selections(whole: &Resolved) -> Vec<Selection> {
    let mut all = vec![Selection::default()];
    for direction in Direction::ALL {
        all.push(Selection {
            direction: Some(direction),
            ..Selection::default()
        });
    }
    for flow in &whole.traces.flows {
        all.push(Selection {
            direction: Some(flow.direction),
            flow: match &flow.name {
                Some(name) => FlowFilter::Connector(name.clone()),
                None => FlowFilter::WithoutConnector,
            },
            classes: [TlsClass::Tls1_0, TlsClass::Tls1_2].into_iter().collect(),
            partner: None,
        });
    }
    for class in TlsClass::ALL {
        all.push(Selection {
            classes: [class].into_iter().collect(),
            ..Selection::default()
        });
    }
    all
}

#[test]
fn transfers_and_cells_count_the_same() {
    let tally = of_sample();
    let whole = tally.resolve();
    assert!(volume(&whole) > 1000);
    for selection in selections(&whole) {
        let exact = tally.select(&selection, Guideline::default());
        let by_cells = whole.selected(&selection, None);
        assert_eq!(counts(&exact), counts(&by_cells.traces), "{selection:?}");
        let selected = whole.selected(&selection, Some(exact));
        assert_eq!(volume(&selected), volume(&by_cells), "{selection:?}");
    }
}

#[test]
fn strength_of_some_classes_is_exact_by_transfers() {
    let tally = of_sample();
    let whole = tally.resolve();
    let modern = Selection {
        classes: [TlsClass::Tls1_2].into_iter().collect(),
        ..Selection::default()
    };
    let sum = |cells: &Cells| {
        let cells = cells.cells.iter();
        cells.fold([0; 5], |mut sum, cell| {
            for (sum, more) in sum.iter_mut().zip(cell.messages_quality.strength) {
                *sum += more;
            }
            sum
        })
    };
    let [.., unknown] = sum(&whole.selected(&modern, None).traces);
    let exact = sum(&tally.select(&modern, Guideline::default()));
    assert_eq!(
        exact.iter().sum::<u64>(),
        unknown,
        "cells cannot tell ciphers"
    );
    assert!(exact[4] < unknown, "transfers can: {exact:?}");
}

#[test]
fn a_partner_is_counted_as_the_list_of_partners_counts_it() {
    let tally = of_sample();
    let whole = tally.resolve();
    let ask = |selection: Selection| {
        tally.shown_partners(&PartnersQuestion {
            evidence: EvidenceQuestion {
                days: (Day(0), Day(100_000)),
                unit: Unit::Messages,
                guideline: Guideline::default(),
                window: Default::default(),
                selection,
            },
            are_folded: false,
        })
    };
    let all = ask(Selection::default());
    assert!(all.rows.len() > 20);
    for shown in all.rows.iter().take(20) {
        let selection = Selection {
            direction: Some(shown.row.direction),
            partner: Some(PartnerFilter {
                domain: shown.row.domain.clone(),
                is_folded: false,
            }),
            ..Selection::default()
        };
        let cells = tally.select(&selection, Guideline::default());
        let selected = whole.selected(&selection, Some(cells));
        assert_eq!(
            volume(&selected),
            shown.row.volume,
            "{:?}",
            shown.row.domain
        );
        // Alone in the list, with the same numbers.
        let alone = ask(selection);
        assert_eq!(alone.rows, std::slice::from_ref(shown));
    }
}

#[test]
fn the_evidence_file_says_which_mail_it_is_of() {
    let tally = of_sample();
    let evidence = |selection: &Selection| -> serde_json::Value {
        let resolved = tally.resolve().selected(selection, None);
        let report = Report::build(&resolved, &all_days()).unwrap();
        let partners = tally.partners(&report.evidence_question());
        serde_json::from_str(&evidence_json(&report, &partners).unwrap()).unwrap()
    };
    let inbound = evidence(&Selection {
        direction: Some(Direction::Inbound),
        ..Selection::default()
    });
    assert_eq!(inbound["only"]["direction"], "inbound");
    let partners = inbound["partners"].as_array().unwrap();
    assert!(
        partners
            .iter()
            .all(|partner| partner["direction"] == "inbound")
    );
    assert!(evidence(&Selection::default()).get("only").is_none());
}

#[test]
fn a_report_on_a_selection_says_so_and_keeps_its_days() {
    let whole = of_sample().resolve();
    let report = |resolved: &Resolved| {
        let options = Options {
            source: Some(CountedFrom::Traces),
            ..all_days()
        };
        Report::build(resolved, &options).unwrap()
    };
    let on_all = report(&whole);
    let selection = Selection {
        direction: Some(Direction::Outbound),
        ..Selection::default()
    };
    let selected = report(&whole.selected(&selection, None));
    assert_eq!(selected.coverage, on_all.coverage);
    assert_eq!(selected.directions.inbound.volume, 0);
    assert_eq!(selected.directions.outbound, on_all.directions.outbound);
    let json = |report: &Report| -> serde_json::Value {
        let text = report
            .to_json(mailflow_insight::text::report_file::note)
            .unwrap();
        serde_json::from_str(&text).unwrap()
    };
    assert_eq!(json(&selected)["only"]["direction"], "outbound");
    assert!(json(&on_all).get("only").is_none());
}
