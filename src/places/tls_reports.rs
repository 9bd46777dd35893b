//! TLS reports: what other organizations saw of their sessions to this one, each policy apart.
//!
//! Server names and addresses in it stay on the screen.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::parts::marked::marked;
use crate::parts::titled_table::{number_cell, titled_table};
use crate::report::Ratio;
use crate::report::tls_reports::{
    FailureEvidence, Failures, PolicyReport, Sender, Sessions, policy_reports,
};
use crate::state::formats;
use crate::state::store::Store;
use crate::text::{Language, TlsReportsLabels};

/// The place.
#[component]
pub(crate) fn TlsReports() -> impl IntoView {
    let store = Store::here();
    let reports = Memo::new(move |_| policy_reports(&store.loaded.resolved.read().policies));
    let label = move |pick: fn(&'static TlsReportsLabels) -> &'static str| {
        move || pick(store.language.get().words().tls_reports())
    };
    let sections = part(move || {
        let language = store.language.get();
        let all = reports.read();
        let mut number = 0_usize;
        all.iter()
            .map(|report| {
                number += 1;
                let shares_its_domain =
                    all.iter().filter(|r| r.domain == report.domain).count() > 1;
                section(store, language, report, number, shares_its_domain)
            })
            .collect::<Vec<_>>()
    });
    view! {
        <div class="place-head">
            <h1>{label(|l| l.title)}</h1>
        </div>
        <p class="tls-lead">{label(|l| l.lead)}</p>
        <p class="private">{label(|l| l.private)}</p>
        {sections}
    }
}

/// The way to this place where nothing but TLS reports is loaded.
pub(crate) fn only_reports(store: Store) -> AnyView {
    let labels = store.language.get().words().tls_reports();
    view! {
        <div class="empty">
            <h2>{labels.only_reports}</h2>
            <p>{labels.only_reports_hint}</p>
            <button
                type="button"
                class="button primary"
                on:click=on_click(move |_| {
                    store.route.go(|address| address.place = crate::state::address::Place::TlsReports);
                })
            >
                {labels.to_reports}
            </button>
        </div>
    }
    .into_any()
}

fn section(
    store: Store,
    language: Language,
    report: &PolicyReport,
    number: usize,
    shares_its_domain: bool,
) -> AnyView {
    let words = language.words();
    let labels = words.tls_reports();
    let id = format!("policy-{number}");
    let labelled_by = id.clone();
    let domain = if report.domain.is_empty() {
        labels.not_told.to_owned()
    } else {
        report.domain.clone()
    };
    let modes: Vec<AnyView> = report
        .modes
        .iter()
        .map(|mode| view! { <p class="hint">{words.policy_mode(mode)}</p> }.into_any())
        .collect();
    let facts = store.amount(report.reports, |reports| {
        store.amount(report.senders.len() as u64, |senders| {
            words.reports_of(reports, senders)
        })
    });
    let days = report.days.map(|days| {
        let period = formats::period(language, days, |period| language.words().range(period));
        format!(" · {period}")
    });
    let apart = shares_its_domain.then(|| view! { <p class="hint">{labels.apart}</p> });
    view! {
        <section class="card tls-report" aria-labelledby=labelled_by>
            <h2 id=id>
                <bdi>{domain}</bdi> " · " {words.policy_kind(report.kind)}
            </h2>
            <p class="hint">{facts} {days}</p>
            <p class="sentence">{verdict(store, report.sessions)}</p>
            {bar(report.sessions, 1.0)}
            <ul class="legend">
                {legend(language, labels.encrypted, "encrypted", report.sessions.encrypted)}
                {legend(language, labels.failed, "failed", report.sessions.failed)}
            </ul>
            <p class="hint">{words.policy_means(report.kind)}</p>
            {modes}
            {apart}
            {failures(language, report)}
            {by_day(language, report)}
            {senders(language, &report.senders)}
        </section>
    }
    .into_any()
}

fn verdict(store: Store, sessions: Sessions) -> String {
    let language = store.language.get();
    let words = language.words();
    let all = sessions.all();
    if sessions.failed == 0 {
        return store.amount(all, |all| words.all_encrypted(all));
    }
    let share = failed_share(language, sessions);
    let all = formats::number(language, all);
    store.amount(sessions.failed, |failed| {
        words.sessions_failed(failed, &all, &share)
    })
}

fn failed_share(language: Language, sessions: Sessions) -> String {
    if sessions.all() == 0 {
        return "–".to_owned();
    }
    let ratio = Ratio {
        numerator: sessions.failed,
        denominator: sessions.all(),
    };
    formats::share(language, ratio)
}

/// Encrypted and failed sessions as widths; the numbers stand beside it. `part` is its share of the
/// whole width.
fn bar(sessions: Sessions, part: f64) -> AnyView {
    let segment = |count: u64, style: &'static str| {
        (count > 0).then(|| view! { <span class=style style:flex-grow=count.to_string()></span> })
    };
    view! {
        <div class="bar sessions" aria-hidden="true" style:width=format!("{:.1}%", part * 100.0)>
            {segment(sessions.encrypted, "encrypted")}
            {segment(sessions.failed, "failed")}
        </div>
    }
    .into_any()
}

fn legend(language: Language, name: &'static str, style: &str, count: u64) -> AnyView {
    view! {
        <li>
            <span class=format!("swatch {style}") aria-hidden="true"></span>
            {name} " "
            <strong>{formats::number(language, count)}</strong>
        </li>
    }
    .into_any()
}

fn by_day(language: Language, report: &PolicyReport) -> AnyView {
    let labels = language.words().tls_reports();
    let most = report
        .by_day
        .iter()
        .map(|(_, sessions)| sessions.all())
        .max();
    let most = most.unwrap_or(0).max(1) as f64;
    let rows: Vec<AnyView> = report
        .by_day
        .iter()
        .map(|(day, sessions)| {
            view! {
                <tr>
                    <th scope="row" class="day">{formats::table_day(language, *day)}</th>
                    {number_cell(language, sessions.encrypted)}
                    {number_cell(language, sessions.failed)}
                    <td class="number">{failed_share(language, *sessions)}</td>
                    <td class="session-bar">{bar(*sessions, sessions.all() as f64 / most)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    let head = view! {
        <th scope="col">{language.words().labels().day}</th>
        <th scope="col" class="number">{labels.encrypted}</th>
        <th scope="col" class="number">{labels.failed}</th>
        <th scope="col" class="number">{labels.failed_share}</th>
        <td class="session-bar"></td>
    };
    titled_table(labels.by_day, head.into_any(), rows)
}

fn senders(language: Language, senders: &[Sender]) -> AnyView {
    let labels = language.words().tls_reports();
    let rows: Vec<AnyView> = senders
        .iter()
        .map(|sender| {
            let name = if sender.organization.is_empty() {
                labels.not_named.to_owned()
            } else {
                sender.organization.clone()
            };
            view! {
                <tr>
                    <th scope="row"><bdi>{name}</bdi></th>
                    {number_cell(language, sender.reports)}
                    {number_cell(language, sender.sessions.encrypted)}
                    {number_cell(language, sender.sessions.failed)}
                    <td class="number">{failed_share(language, sender.sessions)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let head = view! {
        <th scope="col">{labels.who_reports}</th>
        <th scope="col" class="number">{labels.reports}</th>
        <th scope="col" class="number">{labels.encrypted}</th>
        <th scope="col" class="number">{labels.failed}</th>
        <th scope="col" class="number">{labels.failed_share}</th>
    };
    titled_table(labels.who_reports, head.into_any(), rows)
}

fn failures(language: Language, report: &PolicyReport) -> AnyView {
    let labels = language.words().tls_reports();
    if report.sessions.failed == 0 && report.failures.is_empty() {
        return ().into_any();
    }
    let all: Vec<AnyView> = report
        .failures
        .iter()
        .map(|failures| failure(language, failures))
        .collect();
    let content = if all.is_empty() {
        view! { <p>{labels.no_details}</p> }.into_any()
    } else {
        view! { <ul class="failures">{all}</ul> }.into_any()
    };
    view! {
        <h3>{labels.failures}</h3>
        {content}
    }
    .into_any()
}

fn failure(language: Language, failures: &Failures) -> AnyView {
    let words = language.words();
    let labels = words.tls_reports();
    let rows: Vec<AnyView> = failures
        .evidence
        .iter()
        .map(|row| evidence(language, row))
        .collect();
    let colon = language.labels().colon;
    let name = words.failure(failures.kind);
    let id = failures.kind.id();
    view! {
        <li class="failure">
            <h4>
                {name} " " <span class="failure-count">{formats::number(language, failures.sessions)}</span>
            </h4>
            {(!id.is_empty()).then(|| view! { <code>{id}</code> })}
            <p><strong>{labels.meaning}{colon}</strong> {words.failure_means(failures.kind)}</p>
            <p><strong>{labels.to_do}{colon}</strong> {marked(words.failure_action(failures.kind))}</p>
            <details class="fold small">
                <summary>{labels.where_seen}</summary>
                <div
                    class="scroll"
                    tabindex="0"
                    role="group"
                    aria-label=words.named(labels.where_seen, name)
                >
                    <table class="table compact">
                        <thead>
                            <tr>
                                <th scope="col">{labels.who_reports}</th>
                                <th scope="col">{labels.receiver}</th>
                                <th scope="col">{labels.sender}</th>
                                <th scope="col">{labels.reason}</th>
                                <th scope="col" class="number">{labels.sessions}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </details>
        </li>
    }
    .into_any()
}

fn evidence(language: Language, row: &FailureEvidence) -> AnyView {
    let labels = language.words().tls_reports();
    let cells: Vec<AnyView> = [&row.organization, &row.receiver, &row.sender, &row.reason]
        .into_iter()
        .map(|text| {
            let told = if text.is_empty() {
                labels.not_told
            } else {
                text
            };
            view! { <td class="host"><bdi>{told.to_owned()}</bdi></td> }.into_any()
        })
        .collect();
    view! {
        <tr>
            {cells}
            {number_cell(language, row.sessions)}
        </tr>
    }
    .into_any()
}
