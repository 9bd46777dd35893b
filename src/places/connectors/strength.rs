//! Strength and proof of what is shown, a row for each connector.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::parts::guideline::guideline_choice;
use crate::parts::in_words::range_in_words;
use crate::parts::number_button::number_button;
use crate::parts::quality::{Aspect, question_of};
use crate::report::{Connector, Report};
use crate::state::formats;
use crate::state::question::flow_of;
use crate::state::store::Store;

/// Rows that are shown at first, and with each "Show more".
const ROWS: usize = 100;

/// The card.
pub(super) fn by_connector(store: Store) -> AnyView {
    let limit = RwSignal::new(ROWS);
    let body = part(move || match store.report.read().as_ref() {
        _ if store.shared.is_open() => {
            let labels = store.words().partners();
            view! { <p class="hint">{labels.quality_not_in_link}</p> }.into_any()
        }
        Ok(report) => table(store, report, limit),
        Err(_) => ().into_any(),
    });
    view! {
        <section class="card" aria-labelledby="quality-title">
            <div class="card-head">
                <div>
                    <h2 id="quality-title">{store.text(|words| words.partners().by_connector)}</h2>
                    <p class="hint">{move || range_in_words(store)}</p>
                </div>
            </div>
            <Show when=move || !store.shared.is_open()>{guideline_choice(store)}</Show>
            {body}
        </section>
    }
    .into_any()
}

fn table(store: Store, report: &Report, limit: RwSignal<usize>) -> AnyView {
    let words = store.words();
    let labels = words.partners();
    let includes = store.view.included();
    let shown: Vec<&Connector> = report
        .connectors
        .iter()
        .filter(|connector| {
            connector.totals.volume > 0 && includes(connector.direction, connector.name.as_deref())
        })
        .collect();
    let groups: Vec<AnyView> = Aspect::ALL
        .into_iter()
        .map(|aspect| {
            let columns = aspect.answers(words, &Default::default()).len();
            view! {
                <th scope="colgroup" colspan=columns.to_string() class="group">
                    {aspect.title(words)}
                </th>
            }
            .into_any()
        })
        .collect();
    let head: Vec<AnyView> = Aspect::ALL
        .into_iter()
        .flat_map(|aspect| aspect.answers(words, &Default::default()))
        .map(|answer| view! { <th scope="col" class="number">{answer.name}</th> }.into_any())
        .collect();
    let rows = shown.iter().take(limit.get());
    let rows: Vec<AnyView> = rows
        .map(|connector| row(store, report, connector))
        .collect();
    let more = (limit.get() < shown.len()).then(|| {
        view! {
            <p class="below">
                <button
                    type="button"
                    class="button"
                    on:click=on_click(move |_| limit.update(|limit| *limit += ROWS))
                >
                    {words.labels().show_more}
                </button>
            </p>
        }
    });
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=labels.by_connector>
            <table class="table compact quality-table" aria-label=labels.by_connector>
                <thead>
                    <tr>
                        <th scope="col" rowspan="2">{words.labels().connector_name}</th>
                        {groups}
                    </tr>
                    <tr>{head}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {more}
    }
    .into_any()
}

fn row(store: Store, report: &Report, connector: &Connector) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let flow = words.flow(connector.direction, connector.name.as_deref());
    let quality = connector.totals.quality.0;
    let cells: Vec<AnyView> = Aspect::ALL
        .into_iter()
        .flat_map(|aspect| {
            let answers = aspect.answers(words, &quality).into_iter();
            answers.map(move |answer| (aspect, answer))
        })
        .map(|(aspect, answer)| {
            let of = flow_of(connector.name.as_deref());
            let question = question_of(report, connector.direction, of, aspect, answer.place);
            let what = words.list_begun(&[aspect.title(words), answer.name]);
            let text = formats::number(language, answer.count);
            let style = if answer.count == 0 {
                "number zero"
            } else {
                "number"
            };
            let button = number_button(store, answer.count, text, &what, &flow, question);
            view! { <td class=style>{button}</td> }.into_any()
        })
        .collect();
    view! {
        <tr>
            <th scope="row"><bdi>{flow.clone()}</bdi></th>
            {cells}
        </tr>
    }
    .into_any()
}
