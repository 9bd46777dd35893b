//! A list of domains with which mail has to be encrypted, and whether it was.

use leptos::prelude::*;

use super::found::Found;
use super::requirement::requirement_choice;
use crate::parts::closures::{on_change, on_click, part};
use crate::report::partners::{Judged, Requirement, Verdict, domains_of, judge};
use crate::sorted;
use crate::state::address::Only;
use crate::state::browser;
use crate::state::formats;
use crate::state::store::Store;

const PERSISTED_AS: &str = "contract-partners";
/// So many rows are shown at first, and added on demand.
const PAGE: usize = 100;

/// The card.
pub(super) fn contract(store: Store, found: Found) -> AnyView {
    let typed = RwSignal::new(browser::kept(PERSISTED_AS).unwrap_or_default());
    let requirement = RwSignal::new(Requirement::default());
    let limit = RwSignal::new(PAGE);
    let judged = Memo::new(move |_| {
        let list = domains_of(&typed.read());
        let answer = found.answer.read();
        let Some(answer) = answer.as_ref() else {
            return Vec::new();
        };
        let mut judged = judge(&list, &answer.shown, requirement.get());
        // What is not met stands first; all else keeps the order of the list.
        sorted::by_key(&mut judged, |judged| match judged.verdict {
            Verdict::NotMet(_) => 0,
            Verdict::CannotTell(_) => 1,
            Verdict::NoMail => 2,
            Verdict::Met => 3,
        });
        judged
    });
    let change = move |event| {
        let text = event_target_value(&event);
        if text.trim().is_empty() {
            browser::forget(PERSISTED_AS);
        } else {
            browser::keep(PERSISTED_AS, &text);
        }
        typed.set(text);
        limit.set(PAGE);
    };
    let results = part(move || {
        let judged = judged.read();
        (!judged.is_empty()).then(|| results(store, found, &judged, limit))
    });
    view! {
        <section class="card contract" aria-labelledby="contract-title">
            <div class="card-head">
                <div>
                    <h2 id="contract-title">{store.text(|words| words.partners().contract)}</h2>
                    <p class="hint">{store.text(|words| words.partners().contract_hint)}</p>
                </div>
            </div>
            <div class="contract-form">
                <textarea
                    class="input"
                    rows="5"
                    spellcheck="false"
                    autocapitalize="off"
                    placeholder="fabrikam.example"
                    aria-label=store.text(|words| words.partners().contract_list)
                    prop:value=move || typed.get()
                    on:input=on_change(change)
                ></textarea>
                <label class="field">
                    <span>{store.text(|words| words.partners().contract_need)}</span>
                    {requirement_choice(store, requirement.into(), move |of| requirement.set(of))}
                </label>
            </div>
            {results}
        </section>
    }
    .into_any()
}

fn results(store: Store, found: Found, judged: &[Judged], limit: RwSignal<usize>) -> AnyView {
    let words = store.words();
    let labels = words.partners();
    let language = store.language.get();
    let count = |wanted: &dyn Fn(&Verdict) -> bool| {
        judged
            .iter()
            .filter(|judged| wanted(&judged.verdict))
            .count() as u64
    };
    let met = count(&|verdict| *verdict == Verdict::Met);
    let not_met = count(&|verdict| matches!(verdict, Verdict::NotMet(_)));
    let others = judged.len() as u64 - met - not_met;
    let summary = store.amount(met, |met| {
        store.amount(not_met, |not_met| {
            store.amount(others, |others| {
                words.contract_summary(met, not_met, others)
            })
        })
    });
    let unit = found.answer.read().as_ref().map(|answer| answer.unit());
    let rows: Vec<AnyView> = judged
        .iter()
        .take(limit.get())
        .map(|judged| {
            let (about, style) = match judged.verdict {
                Verdict::NotMet(count) => (count, "worst"),
                Verdict::CannotTell(count) => (count, ""),
                Verdict::NoMail => (0, "zero"),
                Verdict::Met => (0, "best"),
            };
            let verdict = store.amount(about, |amount| {
                words.agreed(judged.verdict, amount, unit.unwrap_or_default())
            });
            let ways: Vec<&str> = judged
                .directions
                .iter()
                .map(|way| words.way(*way))
                .collect();
            let ways = (!ways.is_empty()).then(|| format!(" ({})", words.list(&ways)));
            let last = judged.last.map(|day| formats::table_day(language, day));
            let domain = judged.domain.clone();
            let wanted = domain.clone();
            // The rows behind it are in the table above.
            let show = move |_| {
                let wanted = wanted.clone();
                store.view.search.set(wanted);
                store.route.go(|address| address.only = Only::default());
                if let Some(title) = browser::document().get_element_by_id("partners-title") {
                    title.scroll_into_view();
                }
            };
            view! {
                <tr>
                    <th scope="row">
                        <button type="button" class="ask" on:click=on_click(show)>
                            <bdi>{domain}</bdi>
                        </button>
                    </th>
                    <td data-label=labels.verdict><span class=style>{verdict}</span> {ways}</td>
                    <td class="number" data-label=words.labels().volume>
                        {formats::number(language, judged.count)}
                    </td>
                    <td class="day" data-label=words.report().last>{last}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let more = (limit.get() < judged.len()).then(|| {
        view! {
            <p>
                <button
                    type="button"
                    class="button"
                    on:click=on_click(move |_| limit.update(|limit| *limit += PAGE))
                >
                    {words.labels().show_more}
                </button>
            </p>
        }
    });
    view! {
        <p class="outcome" role="status">{summary}</p>
        <div class="scroll" tabindex="0" role="group" aria-label=labels.contract>
            <table class="table compact stacked" aria-label=labels.contract>
                <thead>
                    <tr>
                        <th scope="col">{labels.partner}</th>
                        <th scope="col">{labels.verdict}</th>
                        <th scope="col" class="number">{words.labels().volume}</th>
                        <th scope="col">{words.report().last}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {more}
    }
    .into_any()
}
