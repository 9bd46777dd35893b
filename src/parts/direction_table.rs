//! Each TLS class of a direction with its count and share.

use leptos::prelude::*;

use crate::parts::bar::{known_classes, swatch};
use crate::parts::in_words::volume_of;
use crate::parts::number_button::number_button;
use crate::report::Report;
use crate::state::formats;
use crate::state::question::question;
use crate::state::store::Store;
use crate::tally::FlowFilter;
use crate::trace::{Direction, TlsClass};

/// Classes that are listed even where they are zero.
const ALWAYS: [TlsClass; 5] = [
    TlsClass::None,
    TlsClass::Tls1_0,
    TlsClass::Tls1_1,
    TlsClass::Tls1_2,
    TlsClass::Tls1_3,
];

/// A row of the table.
pub(crate) struct TableLine {
    pub(crate) name: &'static str,
    pub(crate) count: u64,
    /// Empty where a share would say nothing.
    pub(crate) share: String,
    /// What is counted; a single class has a colour.
    pub(crate) classes: Vec<TlsClass>,
}

impl TableLine {
    /// The colour of its class, where it is about one.
    pub(crate) fn swatch(&self) -> Option<AnyView> {
        match self.classes.as_slice() {
            [class] => Some(swatch(*class)),
            _ => None,
        }
    }
}

/// The rows of the table of a direction.
pub(crate) fn lines(store: Store, report: &Report, direction: Direction) -> Vec<TableLine> {
    let language = store.language.get();
    let words = language.words();
    let labels = words.labels();
    let totals = report.directions.get(direction);
    let share_of = |ratio| {
        if totals.tls.known() == 0 || !report.has_shares() {
            "–".to_owned()
        } else {
            formats::share(language, ratio)
        }
    };
    let mut lines: Vec<TableLine> = known_classes()
        .filter(|class| ALWAYS.contains(class) || totals.tls.get(*class) > 0)
        .map(|class| TableLine {
            name: words.class(class),
            count: totals.tls.get(class),
            share: share_of(totals.tls.share(class)),
            classes: vec![class],
        })
        .collect();
    let protected = totals.tls.protected_share();
    lines.push(TableLine {
        name: labels.protected_in_all,
        count: protected.numerator,
        share: share_of(protected),
        classes: known_classes()
            .filter(|class| class.is_protected())
            .collect(),
    });
    let not_recorded = totals.tls.get(TlsClass::NotRecorded);
    if not_recorded > 0 {
        lines.push(TableLine {
            name: words.class(TlsClass::NotRecorded),
            count: not_recorded,
            share: "–".to_owned(),
            classes: vec![TlsClass::NotRecorded],
        });
    }
    lines.push(TableLine {
        name: labels.all_together,
        count: volume_of(report, totals),
        share: String::new(),
        classes: TlsClass::ALL.to_vec(),
    });
    lines
}

/// The table of a direction, whose numbers can be asked about.
pub(crate) fn direction_table(store: Store, report: &Report, direction: Direction) -> AnyView {
    let language = store.language.get();
    let about = language.words().direction(direction);
    table(store, report, direction, &|line, text| {
        let classes = line.classes.iter().copied();
        let question = question(report, None, Some(direction), FlowFilter::All, classes);
        number_button(store, line.count, text, line.name, about, question)
    })
}

/// The table of a direction; `number` shows a count.
pub(crate) fn table(
    store: Store,
    report: &Report,
    direction: Direction,
    number: &dyn Fn(&TableLine, String) -> AnyView,
) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.labels();
    let rows: Vec<AnyView> = lines(store, report, direction)
        .into_iter()
        .map(|line| {
            let count = number(&line, formats::number(language, line.count));
            view! {
                <tr>
                    <th scope="row">{line.swatch()} " " {line.name}</th>
                    <td class="number">{count}</td>
                    <td class="number">{line.share}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <table class="table compact">
            <caption class="visually-hidden">{words.direction(direction)}</caption>
            <thead>
                <tr>
                    <th scope="col">{labels.tls_version}</th>
                    <th scope="col" class="number">{labels.count}</th>
                    <th scope="col" class="number">{labels.share}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
