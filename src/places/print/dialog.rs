//! The dialog before printing: the organization's name, and whether files are hashed.

use leptos::prelude::*;

use super::audit::{self, Audit};
use super::print_the_report;
use crate::parts::asked_partners::{AskedPartners, PartnersState};
use crate::parts::closures::{on_change, on_click, part};
use crate::parts::flyout::Flyout;
use crate::parts::in_words::range_in_words;
use crate::report::CountedFrom;
use crate::state::labels::{looked_at, side_by_side};
use crate::state::store::Store;
use crate::state::{browser, formats};

/// The dialog; its content exists while it is open.
#[component]
pub(crate) fn PrintDialog() -> impl IntoView {
    let store = Store::here();
    let open = store.print.open;
    let audit = Audit::new(store);
    print_the_report(store, audit);
    store.print.hashes.follow(move || looked_at(store));
    view! {
        <Flyout
            open=open
            close=move || open.set(false)
            id="print-title"
            title=store.text(|words| words.print_labels().print_title)
            hint=move || range_in_words(store)
            style="flyout"
        >
            {content(store, audit)}
        </Flyout>
    }
}

fn content(store: Store, audit: Audit) -> AnyView {
    // When the browser prints nothing may wait.
    side_by_side(store);
    let chosen = store.print;
    let hashes = chosen.hashes;
    let is_hashing = part(move || hashes.progress.read().is_some());
    let print = move |_| {
        let _ = browser::window().print();
    };
    view! {
        <p>{store.text(|words| words.print_labels().print_hint)}</p>
        <label class="field wide">
            <span>{store.text(|words| words.print_labels().organization)}</span>
            <input
                type="text"
                class="input"
                autocomplete="organization"
                aria-describedby="organization-hint"
                prop:value=move || chosen.organization.get()
                on:input=on_change(move |event| chosen.name_organization(event_target_value(&event)))
            />
        </label>
        <p class="hint" id="organization-hint">{store.text(|words| words.print_labels().organization_hint)}</p>
        <label class="check">
            <input
                type="checkbox"
                aria-describedby="hashes-hint"
                prop:checked=move || hashes.wanted.get()
                on:change=on_change(move |event| hashes.wanted.set(event_target_checked(&event)))
            />
            <span>{store.text(|words| words.print_labels().with_hashes)}</span>
        </label>
        <p class="hint" id="hashes-hint">{store.text(|words| words.print_labels().with_hashes_hint)}</p>
        {part(move || domains(store))}
        {audit::choice(store, audit)}
        <div class="choices" role="status">{move || progress(store)}</div>
        <p>
            <button type="button" class="button primary" disabled=is_hashing on:click=on_click(print)>
                {store.text(|words| words.print_labels().print)}
            </button>
        </p>
    }
    .into_any()
}

/// Whether domains are named, where they can be told.
fn domains(store: Store) -> Option<AnyView> {
    let can_tell = match store.report.read().as_ref() {
        Ok(report) => report.source == CountedFrom::Traces,
        Err(_) => false,
    };
    if !can_tell || store.shared.is_open() {
        return None;
    }
    let names = store.print.names_domains;
    // Nothing may wait when the browser prints, so they are asked for when the box is ticked.
    let status = part(move || {
        names.get().then(|| {
            let asked = AskedPartners::new(store, false.into());
            part(move || match asked.state.get() {
                PartnersState::Told => store.words().verdict_labels().domains_ready,
                PartnersState::Failed => store.words().partners().failed,
                _ => store.words().verdict_labels().domains_asked,
            })
        })
    });
    let view = view! {
        <label class="check">
            <input
                type="checkbox"
                aria-describedby="domains-hint"
                prop:checked=move || names.get()
                on:change=on_change(move |event| names.set(event_target_checked(&event)))
            />
            <span>{store.text(|words| words.verdict_labels().name_domains)}</span>
        </label>
        <p class="hint" id="domains-hint">{store.text(|words| words.verdict_labels().name_domains_hint)}</p>
        <p role="status">{status}</p>
    };
    Some(view.into_any())
}

/// How far the hashing is.
fn progress(store: Store) -> AnyView {
    let hashes = store.print.hashes;
    let words = store.words();
    let labels = words.print_labels();
    if hashes.is_lost.get() {
        return view! { <p class="worst">{labels.hashes_lost}</p> }.into_any();
    }
    let language = store.language.get();
    match hashes.progress.get() {
        Some((done, all)) => {
            let text = words.hashed_so_far(
                &formats::bytes(language, done),
                &formats::bytes(language, all),
            );
            view! {
                <progress max="1" value=done / all.max(1.0) aria-label=labels.hashing></progress>
                <span class="progress-text">{text}</span>
                <button
                    type="button"
                    class="button small"
                    on:click=on_click(move |_| hashes.wanted.set(false))
                >
                    {words.labels().cancel}
                </button>
            }
            .into_any()
        }
        None if hashes.wanted.get() => view! { <p>{labels.hashes_ready}</p> }.into_any(),
        None => ().into_any(),
    }
}
