//! The history: how mail was protected week by week, or month by month, and which of them no file tells of.

use leptos::prelude::*;

use crate::parts::bar::{known_classes, style_of};
use crate::parts::closures::part;
use crate::parts::verdict::threshold;
use crate::report::history::{History, Period, Step};
use crate::report::verdict::Compliance;
use crate::report::{DayRange, Report};
use crate::state::formats;
use crate::state::store::Store;
use crate::trace::{Direction, TlsClass};

/// The card; none where the files cover few days.
pub(crate) fn card(store: Store) -> AnyView {
    let content = part(move || {
        let report = store.report.read();
        let Ok(report) = report.as_ref() else {
            return ().into_any();
        };
        match History::of(report) {
            // Of some classes no share is told.
            Some(history) if report.has_shares() => view(store, report, &history),
            _ => ().into_any(),
        }
    });
    content.into_any()
}

fn view(store: Store, report: &Report, history: &History) -> AnyView {
    let labels = store.words().compare();
    let hint = match history.step {
        Step::Week => labels.history_by_week,
        Step::Month => labels.history_by_month,
    };
    let flows: Vec<AnyView> = [Direction::Outbound, Direction::Inbound]
        .into_iter()
        .filter(|direction| {
            history
                .periods
                .iter()
                .any(|it| it.tls(*direction).total() > 0)
        })
        .map(|direction| flow(store, report, history, direction))
        .collect();
    view! {
        <section class="card" aria-labelledby="history-title" data-testid="history">
            <h2 id="history-title">{labels.history}</h2>
            <p class="hint">{hint}</p>
            <div class="flows">{flows}</div>
        </section>
    }
    .into_any()
}

/// The days of a period in words.
fn days(store: Store, days: DayRange) -> String {
    let language = store.language.get();
    formats::period(language, days, |period| language.words().range(period))
}

fn flow(store: Store, report: &Report, history: &History, direction: Direction) -> AnyView {
    let words = store.words();
    let name = words.direction(direction);
    let gaps = history.gaps().count() as u64;
    let range = days(store, report.coverage);
    let text = store.amount(history.periods.len() as u64, |periods| {
        store.amount(gaps, |gaps| {
            words.history_of(periods, history.step == Step::Week, &range, gaps)
        })
    });
    let label = words.named(name, &text);
    let columns: Vec<AnyView> = history
        .periods
        .iter()
        .map(|period| column(store, period, direction))
        .collect();
    let ends = match history.periods.as_slice() {
        [first, .., last] => [first.days.from, last.days.to],
        _ => [report.coverage.from, report.coverage.to],
    };
    let [from, to] = ends.map(|day| formats::day(store.language.get(), day));
    view! {
        <div class="history">
            <h3>{name}</h3>
            <div class="history-columns" role="img" aria-label=label>{columns}</div>
            <p class="history-ends" aria-hidden="true"><span>{from}</span> <span>{to}</span></p>
            <p class="beside">{text}</p>
            <details>
                <summary>{words.compare().history_table}</summary>
                {table(store, report, history, direction)}
            </details>
        </div>
    }
    .into_any()
}

fn column(store: Store, period: &Period, direction: Direction) -> AnyView {
    let tls = period.tls(direction);
    let words = store.words();
    let when = days(store, period.days);
    if tls.total() == 0 {
        let title = words.named(&when, words.compare().no_mail);
        return view! { <span class="gap" title=title></span> }.into_any();
    }
    let title = words.named(&when, &share(store, period, direction));
    let parts: Vec<AnyView> = known_classes()
        .chain([TlsClass::NotRecorded])
        .filter(|class| tls.get(*class) > 0)
        .map(|class| {
            view! { <span class=style_of(class) style:flex-grow=tls.get(class).to_string()></span> }
                .into_any()
        })
        .collect();
    view! { <span class="column" title=title>{parts}</span> }.into_any()
}

/// The share that reaches the threshold.
fn share(store: Store, period: &Period, direction: Direction) -> String {
    let counts = Compliance::of(period.tls(direction), threshold(store));
    match counts.known() {
        0 => "–".to_owned(),
        _ => formats::share(store.language.get(), counts.share()),
    }
}

fn table(store: Store, report: &Report, history: &History, direction: Direction) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.compare();
    let number = |count| formats::number(language, count);
    let rows: Vec<AnyView> = history
        .periods
        .iter()
        .map(|period| {
            let tls = period.tls(direction);
            let with_mail = words.of_days(
                &number(period.with_mail.into()),
                &number(period.days.days().into()),
            );
            let (share, clear) = match tls.total() {
                0 => (labels.no_mail.to_owned(), "–".to_owned()),
                _ => (
                    share(store, period, direction),
                    number(tls.get(TlsClass::None)),
                ),
            };
            view! {
                <tr>
                    <th scope="row">{days(store, period.days)}</th>
                    <td class="number">{number(tls.total())}</td>
                    <td class="number">{share}</td>
                    <td class="number">{clear}</td>
                    <td class="number">{with_mail}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let unit = match report.unit {
        crate::trace::Unit::Messages => words.report().messages,
        crate::trace::Unit::Recipients => words.report().recipients,
    };
    let caption = words.named(labels.history, words.direction(direction));
    let about = caption.clone();
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=about>
            <table class="table compact" aria-label=caption>
                <thead>
                    <tr>
                        <th scope="col">{labels.period}</th>
                        <th scope="col" class="number">{unit}</th>
                        <th scope="col" class="number">{words.threshold(threshold(store))}</th>
                        <th scope="col" class="number">{words.class(TlsClass::None)}</th>
                        <th scope="col" class="number">{labels.days_with_mail}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
