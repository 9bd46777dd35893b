//! Each TLS class of a direction with its count and share.

use leptos::prelude::*;

use super::bar::{known_classes, swatch};
use super::formats;
use super::store::Store;
use super::who::{number_button, question};
use super::widget::volume_of;
use crate::report::Report;
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

/// The table of a direction.
pub(super) fn direction_table(store: Store, report: &Report, direction: Direction) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.labels();
    let totals = report.directions.get(direction);
    let row = |swatch: Option<AnyView>,
               name: &'static str,
               count: u64,
               share: String,
               classes: &[TlsClass]| {
        let classes = classes.iter().copied();
        let question = question(report, None, Some(direction), FlowFilter::All, classes);
        let text = formats::number(language, count);
        let about = words.direction(direction);
        view! {
            <tr>
                <th scope="row">{swatch} {name}</th>
                <td class="number">
                    {number_button(store, count, text, name, about, question)}
                </td>
                <td class="number">{share}</td>
            </tr>
        }
        .into_any()
    };
    let share_of = |ratio| {
        if totals.tls.known() == 0 {
            "–".to_owned()
        } else {
            formats::share(language, ratio)
        }
    };
    let mut rows: Vec<AnyView> = known_classes()
        .filter(|class| ALWAYS.contains(class) || totals.tls.get(*class) > 0)
        .map(|class| {
            let count = totals.tls.get(class);
            row(
                Some(swatch(class)),
                words.class(class),
                count,
                share_of(totals.tls.share(class)),
                &[class],
            )
        })
        .collect();
    let protected_classes: Vec<TlsClass> = known_classes()
        .filter(|class| class.is_protected())
        .collect();
    let protected = totals.tls.protected_share();
    rows.push(row(
        None,
        labels.protected_in_all,
        protected.numerator,
        share_of(protected),
        &protected_classes,
    ));
    let not_recorded = totals.tls.get(TlsClass::NotRecorded);
    if not_recorded > 0 {
        let class = TlsClass::NotRecorded;
        rows.push(row(
            Some(swatch(class)),
            words.class(class),
            not_recorded,
            "–".to_owned(),
            &[class],
        ));
    }
    rows.push(row(
        None,
        labels.all_together,
        volume_of(report, totals),
        String::new(),
        &TlsClass::ALL,
    ));
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
