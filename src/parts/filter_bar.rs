//! Which mail is shown: the choices, and what is chosen as chips that take it away again.

use std::sync::Arc;

use leptos::prelude::*;

use crate::parts::closures::{on_change, on_click, part};
use crate::parts::range_control::toggle;
use crate::report::CountedFrom;
use crate::report::view::{Domain, FlowKey};
use crate::sorted;
use crate::state::labels;
use crate::state::latest::Latest;
use crate::state::partners::last_answer;
use crate::state::selecting::{Counted, counted};
use crate::state::store::Store;
use crate::tally::{Classes, FlowFilter, Selection};
use crate::text::{FiltersLabels, Language, Words};
use crate::trace::{Direction, TlsClass};
use crate::worker::Select;

/// Choices of more flows than these are made when somebody is about to choose.
const AT_ONCE: usize = 500;
/// So many domains are proposed while one is typed.
const PROPOSED: usize = 200;

type Label = fn(&'static Words) -> &'static str;

fn label(
    store: Store,
    pick: fn(&'static FiltersLabels) -> &'static str,
) -> impl Fn() -> &'static str + Copy + Send + 'static {
    move || pick(store.language.get().words().filters())
}

/// The bar. With `is_open`, all choices are in sight; else they are behind a disclosure, and only what is
/// chosen is in sight.
pub(crate) fn filter_bar(store: Store, is_open: bool) -> AnyView {
    let choices = view! {
        <div class="choices">
            {flows(store)}
            {directions(store)}
            {classes(store)}
            {domain(store)}
        </div>
    };
    let choices = if is_open {
        choices.into_any()
    } else {
        view! {
            <details class="fold filter-fold">
                <summary>{label(store, |l| l.title)}</summary>
                {choices}
            </details>
        }
        .into_any()
    };
    view! {
        <div class="filter-bar" role="group" aria-label=label(store, |l| l.title)>
            {choices}
            {only_label(store)}
            {chips(store)}
            {remarks(store)}
        </div>
    }
    .into_any()
}

/// That the files of one label are looked at alone, and the way back to all.
pub(crate) fn only_label(store: Store) -> AnyView {
    let content = part(move || {
        let text = labels::only_in_words(store)?;
        let words = store.language.get().words();
        Some(view! {
            <div class="offer" role="status">
                <p><bdi>{text}</bdi></p>
                <button
                    type="button"
                    class="button small"
                    on:click=on_click(|_| labels::look_at_only(None))
                >
                    {words.filters().look_at_all}
                </button>
            </div>
        })
    });
    content.into_any()
}

/// Which flow.
fn flows(store: Store) -> AnyView {
    let view = store.view;
    // Empty connectors of a list are flows too: their zeros stand in the table. All are offered, whatever
    // is chosen.
    let flows = Memo::new(move |_| match store.whole_report.read().as_ref() {
        Ok(report) => {
            let mut flows: Vec<FlowKey> = report
                .connectors
                .iter()
                .map(|connector| (connector.direction, connector.name.clone()))
                .collect();
            sorted::by(&mut flows, |a, b| {
                (a.1.is_some(), a).cmp(&(b.1.is_some(), b))
            });
            flows
        }
        Err(_) => Vec::new(),
    });
    let is_used = RwSignal::new(false);
    let options = part(move || {
        let words = store.words();
        let shown = view.show_for.get();
        let all = std::iter::once((None, words.report().all_flow.to_owned()));
        let are_all = is_used.get() || flows.read().len() <= AT_ONCE;
        // A flow that is not in the range stays chosen, so that its range can be gone back to.
        let each = with_chosen(flows.get(), shown.clone()).map(|flow| {
            let name = words.flow(flow.0, flow.1.as_deref());
            (Some(flow), name)
        });
        all.chain(each)
            .enumerate()
            .filter(|(_, (flow, _))| are_all || flow.is_none() || *flow == shown)
            .map(|(at, (flow, name))| {
                let selected = shown == flow;
                view! { <option value=at.to_string() prop:selected=selected>{name}</option> }
                    .into_any()
            })
            .collect::<Vec<_>>()
    });
    let choose = move |event| {
        let at = event_target_value(&event).parse::<usize>().unwrap_or(0);
        let flow = at.checked_sub(1).and_then(|at| {
            with_chosen(flows.get_untracked(), view.show_for.get_untracked()).nth(at)
        });
        // One flow has one direction.
        if flow.is_some() {
            view.direction.set(None);
        }
        view.show_for.set(flow);
    };
    view! {
        <label class="field">
            <span>{store.text(|words| words.report().show_for)}</span>
            <select
                class="select flow-select"
                on:change=on_change(choose)
                on:focus=move |_| is_used.set(true)
            >
                {options}
            </select>
        </label>
    }
    .into_any()
}

fn with_chosen(flows: Vec<FlowKey>, chosen: Option<FlowKey>) -> impl Iterator<Item = FlowKey> {
    let gone = chosen.filter(|chosen| !flows.contains(chosen));
    flows.into_iter().chain(gone)
}

/// One direction, or both.
fn directions(store: Store) -> AnyView {
    let options: [(Option<Direction>, Label); 3] = [
        (None, |words| words.report().both),
        (Some(Direction::Inbound), |words| {
            words.direction(Direction::Inbound)
        }),
        (Some(Direction::Outbound), |words| {
            words.direction(Direction::Outbound)
        }),
    ];
    let view = store.view;
    let options: Vec<AnyView> = options
        .into_iter()
        .map(|(option, label)| {
            toggle(
                move || label(store.words()),
                move || view.direction.get() == option,
                move || view.choose_direction(option),
            )
        })
        .collect();
    view! {
        <div class="segments" role="group" aria-label=store.text(|words| words.report().direction)>
            {options}
        </div>
    }
    .into_any()
}

/// Which classes, several at once.
fn classes(store: Store) -> AnyView {
    let view = store.view;
    // Those that occur, and those that are chosen.
    let offered = Memo::new(move |_| {
        let report = store.whole_report.read();
        let chosen = Classes::from_bits(view.classes.get());
        let occurs = |class: TlsClass| match report.as_ref() {
            Ok(report) => Direction::ALL
                .iter()
                .any(|direction| report.directions.get(*direction).tls.get(class) > 0),
            Err(_) => false,
        };
        TlsClass::ALL
            .into_iter()
            .filter(|class| occurs(*class) || chosen.is_chosen(*class))
            .collect::<Vec<_>>()
    });
    let boxes = part(move || {
        let words = store.words();
        let each = offered.get().into_iter().map(|class| {
            let change = move |_| toggle_class(store, class);
            view! {
                <label class="field">
                    <input
                        type="checkbox"
                        prop:checked=move || Classes::from_bits(view.classes.get()).is_chosen(class)
                        on:change=on_change(change)
                    />
                    <span>{words.class(class)}</span>
                </label>
            }
            .into_any()
        });
        each.collect::<Vec<_>>()
    });
    let summary = move || {
        let chosen = Classes::from_bits(view.classes.get());
        let labels = store.language.get().words().filters();
        if chosen.are_all() {
            return labels.any_protection.to_owned();
        }
        let words = store.words();
        let names: Vec<&str> = chosen.chosen().map(|class| words.class(class)).collect();
        format!(
            "{}{} {}",
            labels.protection,
            words.labels().colon,
            words.list(&names)
        )
    };
    view! {
        <details class="fold class-fold">
            <summary>{summary}</summary>
            <div class="class-boxes" role="group" aria-label=label(store, |l| l.protection)>
                {boxes}
            </div>
        </details>
    }
    .into_any()
}

/// Takes a class in, or out.
fn toggle_class(store: Store, class: TlsClass) {
    store.view.classes.update(|bits| {
        *bits = Classes::from_bits(*bits).toggled(class).bits();
    });
}

/// Which partner. Own files tell it; what was shared or added up does not.
fn domain(store: Store) -> AnyView {
    let view = store.view;
    let typed = RwSignal::new(String::new());
    Effect::new(move |_| {
        let chosen = Domain::of(&view.domain.read()).and_then(|domain| domain.name);
        typed.set(chosen.unwrap_or_default());
    });
    let apply = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let name = typed.get_untracked();
        let name = name.trim().trim_start_matches(['@', '.']).to_lowercase();
        let before = Domain::of(&view.domain.read_untracked()).and_then(|domain| domain.name);
        if before.unwrap_or_default() != name {
            view.domain.set(name);
        }
    };
    let proposed = part(move || {
        let answer = last_answer().get();
        let mut names: Vec<String> = Vec::new();
        for row in answer.iter().flat_map(|answer| &answer.shown.rows) {
            if let Some(name) = &row.row.domain
                && names.len() < PROPOSED
                && !names.contains(name)
            {
                names.push(name.clone());
            }
        }
        names
            .into_iter()
            .map(|name| view! { <option value=name></option> }.into_any())
            .collect::<Vec<_>>()
    });
    let form = move || {
        let proposed = proposed.clone();
        view! {
            <form class="field" on:submit=apply>
                <label class="field">
                    <span>{label(store, |l| l.partner)}</span>
                    <input
                        type="text"
                        class="input domain-filter"
                        list="known-partners"
                        autocomplete="off"
                        spellcheck="false"
                        autocapitalize="none"
                        placeholder=label(store, |l| l.partner_hint)
                        prop:value=move || typed.get()
                        on:input=on_change(move |event| typed.set(event_target_value(&event)))
                    />
                </label>
                <datalist id="known-partners">{proposed}</datalist>
                <button type="submit" class="button">{label(store, |l| l.apply)}</button>
            </form>
        }
    };
    view! { <Show when=move || !store.shared.is_open()>{form.clone()()}</Show> }.into_any()
}

/// What is chosen. Each chip takes one condition away.
fn chips(store: Store) -> AnyView {
    let view = store.view;
    let chips = part(move || {
        let language = store.language.get();
        let mut all: Vec<AnyView> = Vec::new();
        let mut chip = |name: String, clear: Box<dyn Fn() + 'static>| {
            let label = language.words().remove_condition(&name);
            all.push(
                view! {
                    <li>
                        <button
                            type="button"
                            class="chip"
                            aria-label=label
                            on:click=on_click(move |_| clear())
                        >
                            <bdi>{name}</bdi>
                            <span aria-hidden="true">"✕"</span>
                        </button>
                    </li>
                }
                .into_any(),
            );
        };
        let words = store.words();
        if let Some((direction, name)) = view.show_for.get() {
            let name = words.flow(direction, name.as_deref());
            chip(name, Box::new(move || view.show_for.set(None)));
        } else if let Some(direction) = view.direction.get() {
            let name = words.direction(direction).to_owned();
            chip(name, Box::new(move || view.direction.set(None)));
        }
        for class in Classes::from_bits(view.classes.get()).chosen() {
            let clear = move || toggle_class(store, class);
            chip(words.class(class).to_owned(), Box::new(clear));
        }
        if let Some(domain) = Domain::of(&view.domain.read()) {
            let name = domain_in_words(language, domain.name.as_deref(), domain.is_folded);
            chip(name, Box::new(move || view.domain.set(String::new())));
        }
        let search = view.search.get();
        if !search.trim().is_empty() {
            let name = language.words().rows_with(search.trim());
            chip(name, Box::new(move || view.search.set(String::new())));
        }
        if all.is_empty() {
            return None;
        }
        let has_several = all.len() > 1;
        let clear = has_several.then(|| {
            view! {
                <li>
                    <button
                        type="button"
                        class="button subtle small"
                        on:click=on_click(move |_| view.choose_all())
                    >
                        {language.words().filters().clear}
                    </button>
                </li>
            }
        });
        let label = language.words().filters().chosen;
        Some(
            view! {
                <ul class="chips" aria-label=label>
                    {all}
                    {clear}
                </ul>
            }
            .into_any(),
        )
    });
    view! { {chips} }.into_any()
}

/// What the filter cannot tell, and that it is being counted.
fn remarks(store: Store) -> AnyView {
    let remark = move || {
        let labels = store.language.get().words().filters();
        let selection = store.selecting.selection();
        let has_partner = selection.partner.is_some();
        if store.shared.is_open() {
            let is_asked = !store.view.domain.read().is_empty();
            return is_asked.then_some(labels.not_in_link);
        }
        let report = store.report.read();
        let report = report.as_ref().as_ref().ok()?;
        if has_partner && report.source == CountedFrom::Summaries {
            return Some(labels.not_in_summaries);
        }
        if selection != report.selection {
            return Some(labels.counting);
        }
        let told = counted().get();
        if selection.needs_transfers() && told.is_some_and(|told| told.cells.is_none()) {
            return Some(labels.failed);
        }
        let all = [&report.directions.inbound, &report.directions.outbound];
        let is_empty = all.iter().all(|totals| totals.volume == 0);
        (is_empty && !selection.is_all()).then_some(labels.nothing)
    };
    let text = part(move || remark().map(|text| view! { <p class="hint">{text}</p> }));
    view! { <div role="status">{text}</div> }.into_any()
}

/// A partner's domain, as a chip and a caption say it.
fn domain_in_words(language: Language, name: Option<&str>, is_folded: bool) -> String {
    match name {
        None => language.words().filters().no_domain.to_owned(),
        Some(name) if is_folded => language.words().with_subdomains(name),
        Some(name) => name.to_owned(),
    }
}

/// Which mail it is, as captions, pictures and paper say it.
pub(crate) fn in_words(language: Language, selection: &Selection) -> String {
    let words = language.words();
    let mut parts: Vec<String> = Vec::new();
    match (selection.direction, &selection.flow) {
        (Some(direction), FlowFilter::Connector(name)) => {
            parts.push(words.flow(direction, Some(name)));
        }
        (Some(direction), FlowFilter::WithoutConnector) => {
            parts.push(words.flow(direction, None));
        }
        (Some(direction), FlowFilter::All) => parts.push(words.direction(direction).to_owned()),
        (None, FlowFilter::Connector(name)) => parts.push(name.clone()),
        (None, FlowFilter::WithoutConnector) => {
            parts.push(language.words().filters().without_connector.to_owned());
        }
        (None, FlowFilter::All) => {}
    }
    let classes: Vec<&str> = selection
        .classes
        .chosen()
        .map(|class| words.class(class))
        .collect();
    if !classes.is_empty() {
        parts.push(words.list(&classes));
    }
    if let Some(partner) = &selection.partner {
        let name = partner.domain.as_deref();
        parts.push(domain_in_words(language, name, partner.is_folded));
    }
    parts.join(" · ")
}

/// Has the collector count what only single transfers tell, as long as the page lives.
pub(crate) fn counting(store: Store) {
    labels::follow(store);
    let asking = Latest::new();
    Effect::new(move |_| {
        let guideline = store.guideline.chosen.get();
        let Some((selection, whole)) = store.selecting.to_be_counted() else {
            return asking.stop();
        };
        let known = counted().get_untracked();
        if known.is_some_and(|known| known.is_of(&selection, &whole)) {
            return asking.stop();
        }
        asking.run(async move {
            let question = Select(selection.clone(), guideline);
            let cells = store.intake.pool().ask(question).await;
            let told = Counted {
                selection,
                of: Arc::downgrade(&whole),
                cells,
            };
            counted().set(Some(Arc::new(told)));
        });
    });
}
