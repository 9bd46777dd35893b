//! A report in sentences, bars and tables.

use report::verdict::{Threshold, Verdict};
use report::{BesideMembers, Report, TlsCounts};
use trace::beside::Side;
use trace::{Direction, TlsClass, Unit};

use crate::document::{Column, Document, DocumentBlock, Table};
use crate::person::Person;
use crate::warnings;

/// Tells a report to a person.
pub(crate) fn document(report: &Report, threshold: Threshold, person: &Person) -> Document {
    let mut document = Document {
        title: "Mailflow Insight".to_owned(),
        blocks: Vec::new(),
    };
    directions(&mut document, report, threshold, person);
    beside(&mut document, &report.beside, person);
    connectors(&mut document, report, person);
    findings(&mut document, report, person);
    not_counted(&mut document, report, person);
    document
}

/// A sentence, the verdict and a bar for each direction. They are about what the files hold: whether
/// that is all the mail there was, nobody knows.
fn directions(document: &mut Document, report: &Report, threshold: Threshold, person: &Person) {
    let (words, numbers) = (person.terminal(), person.numbers());
    let days = [report.range.from, report.range.to].map(|day| day.to_string());
    let [from, to] = &days;
    let told = report.told.range.then_some((from.as_str(), to.as_str()));
    document.sentence(0, words.files_hold(told, &report.zone_names()));
    if let Some(sentence) = warnings::told_otherwise(&report.told_otherwise, person) {
        document.sentence(0, sentence);
    }
    for direction in Direction::ALL {
        let totals = report.directions.get(direction);
        // The shares are of the report's unit, so its count stands before them.
        let count = match report.unit {
            Unit::Messages => totals.volume,
            Unit::Recipients => totals.recipients,
        };
        let tls = &totals.tls;
        let share = (tls.known() > 0).then(|| numbers.share(tls.protected_share()));
        let unknown = tls.get(TlsClass::NotRecorded);
        let unknown = (unknown > 0).then(|| numbers.count(unknown));
        document.sentence(
            1,
            numbers.amount(count, |amount| {
                let (share, unknown) = (share.as_deref(), unknown.as_deref());
                words.carried(direction, report.unit, amount, share, unknown)
            }),
        );
        let verdict = Verdict::of(report, direction, threshold);
        let (number, share) = (|count| numbers.count(count), |share| numbers.share(share));
        let points = |tenths| numbers.signed_tenths(tenths);
        if let Some(line) = words.verdict_line(&verdict, &number, &share, &points) {
            document.sentence(2, line);
        }
        if tls.total() > 0 {
            let tls = *tls;
            document.blocks.push(DocumentBlock::Bar { tls, depth: 2 });
        }
    }
}

/// What stands beside the transfers, a line for each that is there.
pub(crate) fn beside(document: &mut Document, beside: &BesideMembers, person: &Person) {
    let (words, numbers) = (person.terminal(), person.numbers());
    let BesideMembers {
        stopped,
        submission,
        direct_send,
    } = beside;
    let sides = [
        (Side::Inbound, stopped.directions.inbound),
        (Side::Outbound, stopped.directions.outbound),
        (Side::Submission, stopped.directions.submission),
    ];
    for (side, totals) in sides {
        if let Some(line) = words.stopped_line(side, &totals, &|count| numbers.count(count)) {
            document.sentence(1, line);
        }
    }
    if submission.volume > 0 {
        let in_clear = submission.tls.get(TlsClass::None);
        let counts = [submission.volume, in_clear].map(|count| numbers.count(count));
        document.sentence(1, words.handed_in(&counts[0], &counts[1]));
    }
    if let Some(reported) = submission.reported {
        let line = numbers.amount(reported.volume, |messages| {
            numbers.amount(reported.accounts, |accounts| {
                words.smtp_auth(messages, accounts)
            })
        });
        document.sentence(1, line);
    }
    if direct_send.volume + direct_send.refused > 0 {
        let counts = [direct_send.volume, direct_send.refused].map(|count| numbers.count(count));
        document.sentence(1, words.direct_send(&counts[0], &counts[1]));
    }
}

/// The classes that occur in any of these counts.
fn occurring<'a>(counts: impl Iterator<Item = &'a TlsCounts> + Clone) -> Vec<TlsClass> {
    let occurs = |class: &TlsClass| counts.clone().any(|tls| tls.get(*class) > 0);
    TlsClass::ALL.into_iter().filter(occurs).collect()
}

fn connectors(document: &mut Document, report: &Report, person: &Person) {
    let (words, numbers) = (person.words(), person.numbers());
    let classes = occurring(report.connectors.iter().map(|row| &row.totals.tls));
    let mut columns = vec![Column::text(person.terminal().terminal().connector)];
    columns.extend(
        classes
            .iter()
            .map(|class| Column::number(words.class(*class))),
    );
    columns.push(Column::number(words.labels().volume));
    let rows = report.connectors.iter().map(|connector| {
        let mut row = vec![words.flow(connector.direction, connector.name.as_deref())];
        let tls = &connector.totals.tls;
        row.extend(classes.iter().map(|class| numbers.count(tls.get(*class))));
        row.push(numbers.count(connector.totals.volume));
        row
    });
    let rows: Vec<Vec<String>> = rows.collect();
    if !rows.is_empty() {
        document.heading(person.terminal().terminal().connectors);
    }
    document.table(Table { columns, rows });
}

fn findings(document: &mut Document, report: &Report, person: &Person) {
    let (words, terminal, numbers) = (person.words(), person.terminal(), person.numbers());
    let labels = terminal.terminal();
    let colon = words.labels().colon;
    document.heading(labels.findings);
    if report.insights.is_empty() {
        document.sentence(0, labels.nothing_found);
    }
    for insight in &report.insights {
        let flow = words.flow(insight.direction, insight.connector.as_deref());
        let counts = [insight.numerator, insight.denominator].map(|count| numbers.count(count));
        let share = numbers.share(insight.share);
        let (id, direction) = (insight.id, insight.direction);
        let [part, whole] = &counts;
        document.blocks.push(DocumentBlock::Finding {
            severity: insight.severity,
            word: terminal.severity(insight.severity),
            what: words.insight(id).to_owned(),
            details: vec![
                terminal.insight_line(id, direction, &flow, part, whole, &share),
                format!("{}{colon}{}", labels.why, words.insight_why(id)),
                format!("{}{colon}{}", labels.to_do, terminal.insight_to_do(id)),
            ],
        });
    }
}

/// Rows that are not counted, file by file, with the reason and where the first is.
fn not_counted(document: &mut Document, report: &Report, person: &Person) {
    let (terminal, numbers) = (person.terminal(), person.numbers());
    let labels = terminal.terminal();
    let rows = report.files.iter().flat_map(|file| {
        file.skipped.iter().map(|skip| {
            vec![
                file.name.clone(),
                numbers.count(skip.count),
                terminal.not_counted_because(skip.reason).to_owned(),
                numbers.count(skip.first_line),
            ]
        })
    });
    let rows: Vec<Vec<String>> = rows.collect();
    if rows.is_empty() {
        return;
    }
    document.heading(labels.not_counted);
    let columns = vec![
        Column::text(labels.file),
        Column::number(labels.rows),
        Column::text(labels.reason),
        Column::number(labels.first_line),
    ];
    document.table(Table { columns, rows });
}
