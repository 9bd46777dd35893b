//! What stands on paper. It is made once, from what is on the page at that moment.

use std::any::Any;

use leptos::prelude::*;
use web_sys::HtmlElement;

use super::audit::{self, Audit};
use super::{files, to_fix};
use crate::parts::charts::{self, Picture, details_pictures};
use crate::parts::direction_table;
use crate::parts::in_words::range_in_words;
use crate::parts::in_words::{protected, told, volume_of};
use crate::parts::insights::{evidence, style_of};
use crate::parts::verdict::{figure_and_words, verdict};
use crate::report::{Connector, DayRange, Report};
use crate::state::formats;
use crate::state::labels::only_in_words;
use crate::state::store::Store;
use crate::trace::{Day, Direction, TlsClass, Unit};

/// Puts the whole report into `paper`, at once. It stays there as long as what is returned.
pub(super) fn fill(
    paper: &HtmlElement,
    store: Store,
    report: &Report,
    audit: Audit,
) -> Box<dyn Any> {
    untrack(|| {
        let pictures = pictures(store, report);
        let content = document(store, report, &pictures, audit);
        let content = leptos::mount::mount_to(paper.clone(), move || content);
        hang(paper, &pictures);
        Box::new(content)
    })
}

fn document(store: Store, report: &Report, pictures: &[Picture], audit: Audit) -> AnyView {
    let for_auditor = store.language.get().words().audit();
    let labels = store.words().print_labels();
    let organization = store.print.organization.get();
    let sample = is_sample(store).then(|| {
        let files = store.words().files();
        view! { <p class="of-sample"><strong>{files.sample}</strong> " " {files.sample_text}</p> }
    });
    // A shared report is none of the files that are here.
    let only = (!store.shared.is_open()).then(|| only_in_words(store));
    let only = only
        .flatten()
        .map(|only| view! { <p><strong><bdi>{only}</bdi></strong></p> });
    view! {
        <header>
            <p class="organization"><bdi>{organization}</bdi></p>
            <h1>{labels.paper_title}</h1>
            {sample}
            {only}
            {facts(store, report)}
        </header>
        {section(for_auditor.missing, audit::missing(store))}
        {section(labels.in_short, in_short(store, report))}
        {to_fix::tables(store, report).map(|tables| section(store.words().verdict_labels().to_fix, tables))}
        {section(labels.charts, frames(pictures))}
        {section(store.labels().insights, insights(store, report))}
        {section(labels.by_connector, connectors(store, report))}
        {audit::chapter(store, report, audit).map(|it| section(for_auditor.requirements, it))}
        {section(labels.files_given, files::given(store))}
        {section(labels.files_read, files::read(store))}
        {section(labels.method, view! { <p>{labels.method_text}</p> }.into_any())}
    }
    .into_any()
}

/// Whether nothing of it is the reader's own.
fn is_sample(store: Store) -> bool {
    store.loaded.is_sample() && !store.shared.is_open()
}

fn section(title: &'static str, content: AnyView) -> AnyView {
    view! {
        <section>
            <h2>{title}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn facts(store: Store, report: &Report) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.print_labels();
    let days = |range: DayRange| formats::period(language, range, |period| words.range(period));
    let unit = match report.unit {
        Unit::Messages => words.report().messages,
        Unit::Recipients => words.report().recipients,
    };
    let today = Day((js_sys::Date::now() / 86_400_000.0) as i32);
    let facts = [
        (labels.range, range_in_words(store)),
        (labels.coverage, days(report.coverage)),
        (labels.counted, unit.to_owned()),
        (labels.based_on, words.source(report.source).to_owned()),
        (labels.made_on, formats::day(language, today)),
        (
            labels.made_by,
            concat!("Mailflow Insight ", env!("CARGO_PKG_VERSION")).to_owned(),
        ),
    ];
    let facts: Vec<AnyView> = facts
        .into_iter()
        .map(|(name, value)| view! { <dt>{name}</dt> <dd>{value}</dd> }.into_any())
        .collect();
    view! { <dl>{facts}</dl> }.into_any()
}

/// Each direction in a sentence and in numbers.
fn in_short(store: Store, report: &Report) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let directions = [Direction::Outbound, Direction::Inbound].into_iter();
    let directions = directions.filter(|direction| report.has_direction(*direction));
    let directions = directions.map(|direction| {
        let totals = report.directions.get(direction);
        let volume = volume_of(report, totals);
        let told = told(volume, totals);
        let sentence = formats::period(language, report.range, |period| {
            words.flow_sentence(direction, period, report.unit, volume, told)
        });
        let sentence = sentence
            .replace("{volume}", &formats::number(language, volume))
            .replace("{protected}", &protected(language, told, totals));
        let table = direction_table::table(store, report, direction, &|_, text| text.into_any());
        view! {
            <div class="whole">
                <h3>{words.direction(direction)}</h3>
                {figure_and_words(store, report, &verdict(store, report, direction))}
                {report.has_shares().then(|| view! { <p class="sentence">{sentence}</p> })}
                {table}
            </div>
        }
        .into_any()
    });
    view! {
        <div class="pair">{directions.collect::<Vec<_>>()}</div>
        <p class="hint">{words.labels().share_of_known}</p>
    }
    .into_any()
}

/// The charts, each by itself, so that a page can break between them.
fn pictures(store: Store, report: &Report) -> Vec<Picture> {
    let mut pictures = details_pictures(store, report);
    pictures.push(charts::flow_picture(store, report));
    pictures
}

/// The places of the charts.
fn frames(pictures: &[Picture]) -> AnyView {
    pictures
        .iter()
        .map(|picture| {
            let label = picture.title.clone();
            view! { <div class="picture" role="img" aria-label=label></div> }.into_any()
        })
        .collect::<Vec<_>>()
        .into_any()
}

/// Hangs the charts into their frames: a canvas is no view, and nothing may wait on paper.
fn hang(paper: &HtmlElement, pictures: &[Picture]) {
    let Ok(frames) = paper.query_selector_all(".picture") else {
        return;
    };
    for (picture, at) in pictures.iter().zip(0..) {
        let canvas = charts::paint(&[], std::slice::from_ref(picture));
        if let (Some(frame), Some(canvas)) = (frames.get(at), canvas) {
            let _ = frame.append_child(&canvas);
        }
    }
}

fn insights(store: Store, report: &Report) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.labels();
    let limits = store.limits.in_force.get();
    let in_force = store.amount(limits.min, |least| {
        words.limits_in_force(
            &formats::plain_share(language, limits.tls10),
            &formats::plain_share(language, limits.no_tls),
            least,
        )
    });
    let items: Vec<AnyView> = report
        .insights
        .iter()
        .map(|insight| {
            view! {
                <li class=format!("insight whole {}", style_of(insight.severity))>
                    <h3>{words.severity(insight.severity)} {labels.colon} {words.insight(insight.id)}</h3>
                    <p class="evidence"><bdi>{evidence(store, insight)}</bdi></p>
                    <p>{labels.insight_why} {labels.colon} {words.insight_why(insight.id)}</p>
                    <p>{labels.insight_action} {labels.colon} {words.insight_action(insight.id)}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    let none = items
        .is_empty()
        .then(|| view! { <p>{labels.no_insights}</p> });
    view! {
        {none}
        <ul class="insights">{items}</ul>
        <p class="hint">{words.print_labels().insight_limits} {labels.colon} {in_force}</p>
    }
    .into_any()
}

fn connectors(store: Store, report: &Report) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.labels();
    let classes: Vec<TlsClass> = TlsClass::ALL
        .into_iter()
        .filter(|class| {
            let mut flows = report.connectors.iter();
            flows.any(|flow| flow.totals.tls.get(*class) > 0)
        })
        .collect();
    let classes = &classes;
    let number = |count| {
        let text = formats::number(language, count);
        view! { <td class="number">{text}</td> }.into_any()
    };
    let row = |flow: &Connector| {
        let tls = &flow.totals.tls;
        let kind = flow.kind.map(|kind| words.connector_type(kind));
        let forced = flow
            .forced_tls
            .map(|forced| if forced { labels.yes } else { labels.no });
        let counts: Vec<AnyView> = classes
            .iter()
            .map(|class| number(tls.get(*class)))
            .collect();
        let share = if tls.known() == 0 || !report.has_shares() {
            "–".to_owned()
        } else {
            formats::share(language, tls.protected_share())
        };
        view! {
            <tr>
                <th scope="row"><bdi>{words.flow(flow.direction, flow.name.as_deref())}</bdi></th>
                <td>{kind.unwrap_or("–")}</td>
                <td>{forced.unwrap_or("–")}</td>
                {counts}
                {number(tls.total())}
                <td class="number">{share}</td>
            </tr>
        }
        .into_any()
    };
    let rows: Vec<AnyView> = report.connectors.iter().map(row).collect();
    let heads: Vec<AnyView> = classes
        .iter()
        .map(|class| view! { <th scope="col" class="number">{words.class(*class)}</th> }.into_any())
        .collect();
    view! {
        <table class="table by-connector">
            <thead>
                <tr>
                    <th scope="col">{labels.connector_name}</th>
                    <th scope="col">{labels.connector_type}</th>
                    <th scope="col">{labels.forced_tls}</th>
                    {heads}
                    <th scope="col" class="number">{labels.volume}</th>
                    <th scope="col" class="number">{labels.protected_in_all}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
