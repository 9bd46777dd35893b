//! The table of changes: a row for each direction, and under it one for each connector.

use leptos::prelude::*;

use crate::parts::bar::{known_classes, swatch};
use crate::parts::closures::{on_click, part};
use crate::parts::copy_table::copy_table;
use crate::report::compare::{Change, Comparison, Moved, Verdict};
use crate::report::{Ratio, TlsCounts, tabbed};
use crate::state::formats;
use crate::state::store::Store;
use crate::text::{Language, Words};
use crate::trace::TlsClass;

/// So many rows are shown at first, and added on demand.
const PAGE: usize = 100;

/// Changes of one thing.
struct Row {
    name: String,
    is_direction: bool,
    change: Change,
    verdict: Verdict,
}

/// A cell: by how much, and from what to what.
struct Cell {
    by: String,
    detail: String,
    /// Of a share also the numbers: a share alone tells little where there are few messages.
    counts: String,
}

/// The table.
pub(super) fn table(store: Store, comparison: &Comparison) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.compare();
    let days = comparison.days();
    let (classes, unchanged) = comparison.classes();
    let unchanged: Vec<&str> = unchanged.iter().map(|class| words.class(*class)).collect();
    let unchanged = (!unchanged.is_empty()).then(|| {
        let text = words.unchanged_classes(&words.list(&unchanged));
        view! { <p class="hint">{text}</p> }
    });
    let rows = rows(words, comparison);
    let all = rows.len();
    let shown = RwSignal::new(PAGE);
    let text = as_text(language, &rows, &classes, days);
    let rows = StoredValue::new(rows);
    let head: Vec<AnyView> = heads(words, &classes)
        .into_iter()
        .map(|(name, class)| {
            let swatch = class.map(swatch);
            view! { <th scope="col" class="number">{swatch} " " {name}</th> }.into_any()
        })
        .collect();
    let body = part(move || {
        rows.with_value(|rows| {
            let rows = rows.iter().take(shown.get());
            rows.map(|row| table_row(language, row, &classes, days))
                .collect::<Vec<_>>()
        })
    });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=labels.table>
            <table class="table compact compare-table" aria-label=labels.table>
                <thead>
                    <tr>
                        <th scope="col">{words.labels().connector_name}</th>
                        <th scope="col">{labels.verdict}</th>
                        {head}
                    </tr>
                </thead>
                <tbody>{body}</tbody>
            </table>
        </div>
        {unchanged}
        <div class="buttons">
            {copy_table(store, move || text.clone())}
            <Show when=move || shown.get() < all>
                <button
                    type="button"
                    class="button small"
                    on:click=on_click(move |_| shown.update(|shown| *shown += PAGE))
                >
                    {store.label(|l| l.show_more)}
                </button>
            </Show>
        </div>
    }
    .into_any()
}

fn rows(words: &'static Words, comparison: &Comparison) -> Vec<Row> {
    let days = comparison.days();
    let mut rows = Vec::new();
    for (direction, change) in comparison.directions {
        rows.push(Row {
            name: words.direction(direction).to_owned(),
            is_direction: true,
            change,
            verdict: change.verdict(days),
        });
        let flows = comparison.connectors.iter();
        rows.extend(
            flows
                .filter(|flow| flow.direction == direction)
                .map(|flow| Row {
                    name: words.flow(direction, flow.connector.as_deref()),
                    is_direction: false,
                    change: flow.change,
                    verdict: flow.verdict(days),
                }),
        );
    }
    rows
}

/// The heads of the columns of numbers.
fn heads(words: &'static Words, classes: &[TlsClass]) -> Vec<(&'static str, Option<TlsClass>)> {
    let labels = words.compare();
    let mut heads = vec![(labels.volume, None), (labels.protected, None)];
    heads.extend(
        classes
            .iter()
            .map(|class| (words.class(*class), Some(*class))),
    );
    heads
}

/// The numbers of a row, in the order of the heads.
fn cells(language: Language, change: &Change, classes: &[TlsClass], days: [u32; 2]) -> Vec<Cell> {
    let protected: Vec<TlsClass> = known_classes()
        .filter(|class| class.is_protected())
        .collect();
    let mut cells = vec![
        volume(language, change, days),
        points(language, change, &protected),
    ];
    cells.extend(classes.iter().map(|class| {
        if known_classes().any(|known| known == *class) {
            points(language, change, &[*class])
        } else {
            counts(language, change.counts(&[*class]))
        }
    }));
    cells
}

fn volume(language: Language, change: &Change, days: [u32; 2]) -> Cell {
    let labels = language.words().compare();
    let Cell { by, detail, counts } = counts(language, change.volumes());
    let by = match (change.volumes(), change.growth(days)) {
        ([0, 0], _) => by,
        ([0, _], _) => format!("{by} ({})", labels.new),
        ([_, 0], _) => format!("{by} ({})", labels.gone),
        (_, Some(Moved::By(tenths))) => {
            format!("{by} ({})", formats::signed_percent(language, tenths))
        }
        _ => by,
    };
    Cell { by, detail, counts }
}

fn counts(language: Language, [before, after]: [u64; 2]) -> Cell {
    Cell {
        by: formats::signed(language, after as f64 - before as f64),
        detail: format!(
            "{} → {}",
            formats::number(language, before),
            formats::number(language, after)
        ),
        counts: String::new(),
    }
}

/// The share of some classes, and how many they are.
fn points(language: Language, change: &Change, classes: &[TlsClass]) -> Cell {
    let side = |tls: &TlsCounts| {
        if tls.known() == 0 {
            "–".to_owned()
        } else {
            let numerator = classes.iter().map(|class| tls.get(*class)).sum();
            let denominator = tls.known();
            formats::share(
                language,
                Ratio {
                    numerator,
                    denominator,
                },
            )
        }
    };
    let by = match change.points(classes) {
        None => "–".to_owned(),
        Some(Moved::Not) => language.words().points("0"),
        Some(Moved::Barely) => language.words().points("≈ 0"),
        Some(Moved::By(tenths)) => {
            let number = formats::signed_tenths(language, tenths);
            language.words().points(&number)
        }
    };
    Cell {
        by,
        detail: format!("{} → {}", side(&change.before), side(&change.after)),
        counts: counts(language, change.counts(classes)).detail,
    }
}

fn table_row(language: Language, row: &Row, classes: &[TlsClass], days: [u32; 2]) -> AnyView {
    let verdict = row.verdict;
    let style = match verdict {
        Verdict::Better => "best",
        Verdict::Worse | Verdict::NotMet => "worst",
        _ => "",
    };
    let cells: Vec<AnyView> = cells(language, &row.change, classes, days)
        .into_iter()
        .map(|cell| {
            let counts = (!cell.counts.is_empty())
                .then(|| view! { <span class="tells">{cell.counts}</span> });
            view! {
                <td class="number">{cell.by} <span class="tells">{cell.detail}</span> {counts}</td>
            }
            .into_any()
        })
        .collect();
    view! {
        <tr class:sum=row.is_direction>
            <th scope="row" class="flow-name"><bdi>{row.name.clone()}</bdi></th>
            <td class=style>{language.words().verdict(verdict)}</td>
            {cells}
        </tr>
    }
    .into_any()
}

/// The same as text: each change with a column for both values.
fn as_text(language: Language, rows: &[Row], classes: &[TlsClass], days: [u32; 2]) -> String {
    let words = language.words();
    let labels = words.compare();
    let mut head = vec![
        words.labels().connector_name.to_owned(),
        labels.verdict.to_owned(),
    ];
    for (name, _) in heads(words, classes) {
        head.push(name.to_owned());
        head.push(format!("{} → {}", labels.before, labels.after));
    }
    let lines = rows.iter().map(|row| {
        let verdict = words.verdict(row.verdict).to_owned();
        let mut line = vec![row.name.clone(), verdict];
        for cell in cells(language, &row.change, classes, days) {
            let mut sides = cell.detail;
            if !cell.counts.is_empty() {
                sides = format!("{sides} ({})", cell.counts);
            }
            line.extend([cell.by, sides]);
        }
        line
    });
    tabbed(std::iter::once(head).chain(lines))
}
