//! The command `compare`: two files or folders side by side, each counted as if it were the only one.

use std::path::{Path, PathBuf};

use clap::Args;
use report::Ratio;
use report::compare::{Change, Comparison, Fate, Moved, Verdict};
use trace::TlsClass;

use crate::arguments::{Counting, Days, ReadingArgs};
use crate::document::{Column, Document, Table};
use crate::failure::Failure;
use crate::form::TextForm;
use crate::person::Person;
use crate::reports;

/// What `compare` is asked for.
#[derive(Args)]
pub(crate) struct CompareArgs {
    /// Before: a saved report, a trace file, an archive or a folder.
    #[arg(value_name = "BEFORE")]
    before: PathBuf,
    /// After, likewise.
    #[arg(value_name = "AFTER")]
    after: PathBuf,
    #[command(flatten)]
    days: Days,
    #[command(flatten)]
    counting: Counting,
    #[command(flatten)]
    reading: ReadingArgs,
    #[command(flatten)]
    form: TextForm,
}

/// Tells what changed.
pub(crate) fn run(args: &CompareArgs, person: &Person) -> Result<(), Failure> {
    let side = |path: &Path| {
        let inputs = [path.to_owned()];
        reports::of(&inputs, &args.days, &args.counting, &args.reading, person)
    };
    let ((_, before), (_, after)) = (side(&args.before)?, side(&args.after)?);
    let least = args.counting.limits().min;
    let comparison = Comparison::of(&before, &after, least).ok_or(Failure::OtherUnit)?;
    let names = [&args.before, &args.after].map(|path| path.display().to_string());
    args.form
        .write(&document(&comparison, &names, person), person)
}

fn document(comparison: &Comparison, names: &[String; 2], person: &Person) -> Document {
    let (words, numbers) = (person.words(), person.numbers());
    let labels = words.compare();
    let colon = words.labels().colon;
    let mut document = Document {
        title: labels.compare_title.to_owned(),
        blocks: Vec::new(),
    };
    let sides = [labels.before, labels.after].into_iter();
    for (at, ((side, name), range)) in sides.zip(names).zip(comparison.ranges).enumerate() {
        let days = words.range(text::Period::Between(
            &range.from.to_string(),
            &range.to.to_string(),
        ));
        let days = numbers.amount(u64::from(range.days()), |count| words.side(&days, count));
        let zone = comparison.zone_to_tell(at);
        let zone = zone.map_or_else(String::new, |zone| format!(" ({zone})"));
        document.sentence(0, format!("{side}{colon}{name}, {days}{zone}"));
    }
    if comparison.has_other_zones() {
        document.sentence(0, labels.other_zones);
    }
    let days = comparison.days();
    if days[0] != days[1] {
        document.sentence(0, labels.other_lengths);
    }
    document.heading(labels.table);
    let mut rows = Vec::new();
    for (direction, change) in &comparison.directions {
        let name = words.direction(*direction).to_owned();
        rows.push(row(name, change, change.verdict(days), person));
    }
    for flow in &comparison.connectors {
        let name = words.flow(flow.direction, flow.connector.as_deref());
        rows.push(row(name, &flow.change, flow.verdict(days), person));
    }
    let side = |what: &str, side: &str| format!("{what} {}", side.to_lowercase());
    document.table(Table {
        columns: vec![
            Column::text(person.terminal().terminal().connector),
            Column::number(side(labels.volume, labels.before)),
            Column::number(side(labels.volume, labels.after)),
            Column::number(side(labels.protected, labels.before)),
            Column::number(side(labels.protected, labels.after)),
            Column::number("±").extra(),
            Column::text(labels.verdict).short(),
        ],
        rows,
    });
    document.sentence(0, labels.how_to_read);
    insights(&mut document, comparison, person);
    document
}

fn row(name: String, change: &Change, verdict: Verdict, person: &Person) -> Vec<String> {
    let (words, numbers) = (person.words(), person.numbers());
    let protected = TlsClass::ALL
        .into_iter()
        .filter(|class| class.is_protected());
    let protected: Vec<TlsClass> = protected.collect();
    let share = |share: Ratio| match share.denominator {
        0 => String::new(),
        _ => numbers.share(share),
    };
    let moved = match change.points(&protected) {
        None => String::new(),
        Some(Moved::Not) => words.points(&numbers.signed_tenths(0)),
        Some(Moved::Barely) => format!("≈{}", words.points(&numbers.signed_tenths(0))),
        Some(Moved::By(tenths)) => words.points(&numbers.signed_tenths(tenths)),
    };
    vec![
        name,
        numbers.count(change.before.total()),
        numbers.count(change.after.total()),
        share(change.before.protected_share()),
        share(change.after.protected_share()),
        moved,
        words_of(verdict, person),
    ]
}

fn words_of(verdict: Verdict, person: &Person) -> String {
    person.words().verdict(verdict).to_owned()
}

fn insights(document: &mut Document, comparison: &Comparison, person: &Person) {
    let words = person.words();
    let labels = words.compare();
    document.heading(labels.insights);
    if comparison.insights.is_empty() {
        document.sentence(0, labels.no_insights);
    }
    let colon = words.labels().colon;
    for change in &comparison.insights {
        let insight = &change.insight;
        let flow = words.flow(insight.direction, insight.connector.as_deref());
        let (fate, what) = (words.fate(change.fate), words.insight(insight.id));
        let mut sentence = format!("{fate}{colon}{what} ({flow}).");
        if !change.judged && change.fate != Fate::Stayed {
            let hint = match change.fate {
                Fate::Gone => labels.unjudged_after,
                _ => labels.unjudged_before,
            };
            sentence.push(' ');
            sentence.push_str(hint);
        }
        document.sentence(1, sentence);
    }
}
