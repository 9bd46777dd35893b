//! The "Export" menu.

use crate::parts::charts::details_pictures;
use crate::parts::save::save;
use crate::parts::save::save_blob;
use crate::parts::save::save_json;
use crate::parts::save::{name_of, named};
use std::collections::HashSet;
use std::sync::Arc;

use leptos::html::{Button, Div};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, HtmlElement};

use crate::parts::charts::{self};
use crate::parts::closures::{on_click, part};
use crate::parts::in_words::range_in_words;
use crate::parts::verdict::in_one_line;
use crate::report::details::{self, By};
use crate::report::{evidence_json, write_rows};
use crate::state::address::Place;
use crate::state::browser;
use crate::state::store::Store;
use crate::trace::Direction;

/// The button and its menu.
#[component]
pub(crate) fn ExportMenu() -> impl IntoView {
    let store = Store::here();
    let open = RwSignal::new(false);
    // Which item has the focus first.
    let first = RwSignal::new(Step::First);
    let button = NodeRef::<Button>::new();
    let menu = NodeRef::<Div>::new();
    let close = move || {
        open.set(false);
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    };
    Effect::new(move |_| {
        if open.get()
            && let Some(menu) = menu.get()
        {
            focus_item(&menu, first.get_untracked());
        }
    });
    let on_button = move |event: web_sys::KeyboardEvent| {
        let step = match event.key().as_str() {
            "ArrowDown" => Step::First,
            "ArrowUp" => Step::Last,
            _ => return,
        };
        event.prevent_default();
        first.set(step);
        open.set(true);
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        let Some(menu) = menu.get_untracked() else {
            return;
        };
        match event.key().as_str() {
            "Escape" => close(),
            "ArrowDown" => focus_item(&menu, Step::By(1)),
            "ArrowUp" => focus_item(&menu, Step::By(-1)),
            "Home" => focus_item(&menu, Step::First),
            "End" => focus_item(&menu, Step::Last),
            "Tab" => return open.set(false),
            _ => return,
        }
        event.prevent_default();
    };
    let leave = move |event: web_sys::FocusEvent| {
        let to = event
            .related_target()
            .and_then(|to| to.dyn_into::<web_sys::Node>().ok());
        if menu
            .get_untracked()
            .is_some_and(|menu| !menu.contains(to.as_ref()))
        {
            open.set(false);
        }
    };
    let has_failed = RwSignal::new(false);
    let failed = part(move || {
        has_failed.get().then(|| {
            view! { <p class="menu-note" role="alert">{store.words().partners().evidence_failed}</p> }
        })
    });
    view! {
        <div class="menu-holder">
            {failed}
            <button
                type="button"
                class="button"
                aria-haspopup="menu"
                aria-expanded=move || if open.get() { "true" } else { "false" }
                node_ref=button
                on:keydown=on_button
                on:click=on_click(move |_| {
                    has_failed.set(false);
                    first.set(Step::First);
                    open.update(|open| *open = !*open);
                })
            >
                {store.label(|l| l.export)}
            </button>
            <Show when=move || open.get()>
                <div
                    class="menu"
                    role="menu"
                    aria-label=store.label(|l| l.export)
                    node_ref=menu
                    on:keydown=on_key
                    on:focusout=leave
                >
                    <button
                        type="button"
                        role="menuitem"
                        on:click=on_click(move |_| {
                            close();
                            save_json(store);
                        })
                    >
                        {store.label(|l| l.export_json)}
                    </button>
                    <button
                        type="button"
                        role="menuitem"
                        on:click=on_click(move |_| {
                            close();
                            save_table(store);
                        })
                    >
                        {store.text(|words| words.report().export_table)}
                    </button>
                    <button
                        type="button"
                        role="menuitem"
                        on:click=on_click(move |_| {
                            close();
                            untrack(|| save_charts(store));
                        })
                    >
                        {store.text(|words| words.print_labels().export_charts)}
                    </button>
                    <button
                        type="button"
                        role="menuitem"
                        on:click=on_click(move |_| {
                            close();
                            store.print.open.set(true);
                        })
                    >
                        {store.text(|words| words.print_labels().export_print)}
                    </button>
                    <Show when=move || !store.shared.is_open()>
                        <button
                            type="button"
                            role="menuitem"
                            on:click=on_click(move |_| {
                                close();
                                save_evidence(store, has_failed);
                            })
                        >
                            {store.text(|words| words.partners().evidence)}
                        </button>
                    </Show>
                </div>
            </Show>
        </div>
    }
}

/// Where the focus goes in a menu.
#[derive(Clone, Copy)]
enum Step {
    First,
    Last,
    /// By so many items, round and round.
    By(i64),
}

/// Moves the focus to another item.
fn focus_item(menu: &web_sys::HtmlDivElement, step: Step) {
    let Ok(items) = menu.query_selector_all("[role=menuitem]") else {
        return;
    };
    let count = i64::from(items.length());
    let active: Option<web_sys::Node> = browser::document().active_element().map(Into::into);
    let next = match step {
        Step::First => 0,
        Step::Last => -1,
        Step::By(by) => {
            let now = (0..items.length()).find(|at| items.get(*at) == active);
            i64::from(now.unwrap_or(0)) + by
        }
    };
    let next = u32::try_from(next.rem_euclid(count.max(1))).unwrap_or(0);
    if let Some(item) = items
        .get(next)
        .and_then(|item| item.dyn_into::<HtmlElement>().ok())
    {
        let _ = item.focus();
    }
}

/// The names behind the report. They are asked of the collector, which alone has them.
fn save_evidence(store: Store, has_failed: RwSignal<bool>) {
    let report = store.report.get_untracked();
    wasm_bindgen_futures::spawn_local(async move {
        let Ok(report) = report.as_ref() else { return };
        let question = report.evidence_question();
        let partners = store.intake.pool().ask(question).await;
        let json = partners.and_then(|partners| evidence_json(report, &partners).ok());
        let name = named("evidence-", report.range, &report.selection, "json");
        let saved = json.and_then(|json| save(&name, "application/json", &json).ok());
        has_failed.set(saved.is_none());
    });
}

/// The rows that the table shows, with counts. Where they are connectors, the days of these
/// connectors: what has no day cannot be counted again.
fn save_table(store: Store) {
    let report = store.report.get_untracked();
    let Ok(report) = report.as_ref() else { return };
    let shown = store.view.shown.get_untracked();
    let zones = report.zone_names();
    let csv = match store.view.by.get_untracked() {
        By::Day => write_rows(shown.rows(), &zones),
        By::Connector => {
            let rows = shown.rows();
            let flows: HashSet<(Direction, Option<Arc<str>>)> =
                rows.map(|row| (row.direction, row.connector)).collect();
            let mut days = details::rows(report, By::Day);
            days.retain(|row| flows.contains(&(row.direction, row.connector.clone())));
            write_rows(days, &zones)
        }
    };
    let name = name_of(report, "csv");
    let _ = save(&name, "text/csv", &csv);
}

/// The charts of the place that is shown, in one picture.
fn save_charts(store: Store) {
    let report = store.report.get();
    let Ok(report) = report.as_ref() else { return };
    let (title, pictures) = match store.route.place.get() {
        Place::Connectors => (
            store.labels().connectors_title,
            vec![
                charts::flow_picture(store, report),
                charts::usage_picture(store, report),
            ],
        ),
        _ => (
            store.labels().details_title,
            details_pictures(store, report),
        ),
    };
    let mut heading = vec![title.to_owned(), range_in_words(store)];
    if store.route.place.get() == Place::Connectors {
        heading.extend(what_is_shown(store));
    }
    // A picture goes where nothing else says so.
    let verdicts = [Direction::Outbound, Direction::Inbound];
    heading.extend(verdicts.map(|direction| in_one_line(store, report, direction)));
    if store.loaded.is_sample() && !store.shared.is_open() {
        let files = store.words().files();
        heading.push(store.words().sentences(&[files.sample, files.sample_text]));
    }
    let Some(canvas) = charts::paint(&heading, &pictures) else {
        return;
    };
    let name = name_of(report, "png");
    let done = Closure::once_into_js(move |blob: Option<Blob>| {
        if let Some(blob) = blob {
            let _ = save_blob(&name, &blob);
        }
    });
    let _ = canvas.to_blob(done.unchecked_ref());
}

/// Which flows the connector report shows, where it does not show all.
fn what_is_shown(store: Store) -> Option<String> {
    let words = store.words();
    match (store.view.show_for.get(), store.view.direction.get()) {
        (Some((direction, name)), _) => Some(words.flow(direction, name.as_deref())),
        (None, Some(direction)) => Some(words.direction(direction).to_owned()),
        (None, None) => None,
    }
}
