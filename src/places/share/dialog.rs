//! The dialog that makes a link: it shows exactly what the link holds, before it is copied.

use crate::parts::save::save_json;
use std::sync::Arc;

use leptos::html::Textarea;
use leptos::prelude::*;

use super::contents::contents;
use super::protection::{Protection, protection};
use super::told;
use crate::parts::closures::{on_change, on_click, part};
use crate::parts::flyout::Flyout;
use crate::report::CountedFrom;
use crate::report::link::{Content, Fitted, MAX_ADDRESS, Made, Opened, SharedView, fit, open};
use crate::report::view::View;
use crate::state::address::{Place, threshold_part};
use crate::state::store::Store;
use crate::state::{browser, formats, zones};
use crate::tally::Classes;
use crate::trace::{Timestamp, Zone};

/// What stands before the text of a link.
const FRAGMENT: &str = "#r=";

/// The button in the header.
#[component]
pub(crate) fn ShareButton() -> impl IntoView {
    let store = Store::here();
    view! {
        <button
            type="button"
            class="button"
            aria-haspopup="dialog"
            on:click=on_click(move |_| store.shared.sharing.set(true))
        >
            {store.text(|words| words.share().share)}
        </button>
    }
}

/// The dialog, for the whole page.
#[component]
pub(crate) fn ShareDialog() -> impl IntoView {
    let store = Store::here();
    let open = store.shared.sharing;
    view! {
        <Flyout
            open=open
            close=move || open.set(false)
            id="share-title"
            title=store.text(|words| words.share().title)
            hint=move || store.words().share().lead.to_owned()
            style="flyout share"
        >
            {dialog(store)}
        </Flyout>
    }
}

fn dialog(store: Store) -> AnyView {
    let replace_names = RwSignal::new(false);
    let guard = Protection::new();
    let fitted = Memo::new_with_compare(
        move |_| {
            // Another content needs another encryption.
            guard.forget();
            fitted(store, replace_names.get(), guard.wanted.get()).map(Arc::new)
        },
        |_, _| true,
    );
    // What is shown is read from the link itself, and so is all that it holds.
    let held = move || {
        let text = fitted.read().as_ref()?.text();
        match open(&text) {
            Ok(Opened::Content(content)) => Some(Arc::new(*content)),
            _ => None,
        }
    };
    let link = Memo::new(move |_| {
        let text = if guard.wanted.get() {
            guard.sealed.get()?
        } else {
            fitted.read().as_ref()?.text()
        };
        Some(format!("{}{FRAGMENT}{text}{}", base(), behind(store)))
    });
    let body = part(move || {
        match held() {
        Some(held) => view! {
            {shortened(store, &held)}
            {contents(store, &held)}
        }
        .into_any(),
        None => view! { <p class="problem" role="alert">{store.text(|words| words.share().too_large)}</p> }.into_any(),
    }
    });
    let is_from_disk = base().starts_with("file:");
    let made = part(move || match is_in_utc(store) {
        true => link_field(store, link),
        false => in_utc_first(store),
    });
    view! {
        {made}
        {holds_all(store)}
        {is_from_disk.then(|| view! { <p class="problem">{store.text(|words| words.share().from_disk)}</p> })}
        <div class="share-options">
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || replace_names.get()
                    on:change=on_change(move |event| replace_names.set(event_target_checked(&event)))
                />
                <span>{store.text(|words| words.share().replace_names)}</span>
            </label>
            <p class="hint">{store.text(|words| words.share().replace_names_hint)}</p>
            {protection(store, guard, fitted)}
        </div>
        {body}
        <section class="share-file">
            <h3>{store.text(|words| words.share().file)}</h3>
            <p>{store.text(|words| words.share().file_hint)}</p>
            <button type="button" class="button" on:click=on_click(move |_| save_json(store))>
                {store.text(|words| words.share().file_save)}
            </button>
        </section>
    }
    .into_any()
}

/// What is shown, as far as an address has room for it.
fn fitted(store: Store, replace_names: bool, is_sealed: bool) -> Option<Fitted> {
    let report = store.whole_report.get();
    let report = report.as_ref().as_ref().ok()?;
    let address = store.route.address.get_untracked();
    // A link has no room for these, and names no partner.
    let view = View {
        classes: Classes::default(),
        domain: String::new(),
        ..untrack(|| store.view.chosen())
    };
    let view = SharedView {
        at_connectors: address.place == Place::Connectors,
        range: address.range,
        view,
    };
    let limits = store.limits.in_force.get();
    let made = Made::by_this(Timestamp::now().day());
    let earlier = untrack(|| store.shared.content());
    let mut content = Content::of(report, limits, view, made, earlier.as_deref());
    if replace_names {
        let words = store.words();
        content.replace_names(|letter| words.connector_called(letter));
    }
    let around = base().chars().count() + FRAGMENT.len() + behind(store).len();
    let room = MAX_ADDRESS.saturating_sub(around);
    fit(&content, room, is_sealed).ok()
}

/// Whether days are those of UTC: a link has no room for another zone.
fn is_in_utc(store: Store) -> bool {
    match store.whole_report.read().as_ref() {
        Ok(report) => report.is_in_utc(),
        // There is nothing to share, which is said elsewhere.
        Err(_) => true,
    }
}

/// In place of the link.
fn in_utc_first(store: Store) -> AnyView {
    let is_kept = match store.whole_report.read().as_ref() {
        Ok(report) => report.source == CountedFrom::Summaries,
        Err(_) => false,
    };
    if is_kept {
        let text = store.text(|words| words.files().link_days_kept);
        return view! { <p role="status">{text}</p> }.into_any();
    }
    let count = move |_| zones::count_days_in(store.intake, &Zone::UTC);
    view! {
        <p role="status">{store.text(|words| words.files().link_days)}</p>
        <p class="choices">
            <button type="button" class="button primary" on:click=on_click(count)>
                {store.text(|words| words.files().days_in_utc)}
            </button>
        </p>
    }
    .into_any()
}

/// What is shown is less than what the link holds.
fn holds_all(store: Store) -> AnyView {
    let is_less = Memo::new(move |_| store.selecting.selection().needs_transfers());
    let text = move || store.language.get().words().filters().link_holds_all;
    view! { <Show when=move || is_less.get()><p class="hint">{text}</p></Show> }.into_any()
}

/// What stands behind the text of a link: what the verdict is measured by, where that is not the usual.
fn behind(store: Store) -> String {
    let threshold = store.route.address.read_untracked().threshold;
    let part = threshold_part(threshold);
    part.map_or_else(String::new, |part| format!("&{part}"))
}

/// The address of the page, without choices and without what it was opened with.
fn base() -> String {
    let address = browser::window().location().href().unwrap_or_default();
    let end = address.find(['?', '#']).unwrap_or(address.len());
    address.get(..end).unwrap_or_default().to_owned()
}

fn link_field(store: Store, link: Memo<Option<String>>) -> AnyView {
    let field = NodeRef::<Textarea>::new();
    let tried = RwSignal::new(false);
    let copied = RwSignal::new(false);
    Effect::new(move |_| {
        link.track();
        tried.set(false);
        copied.set(false);
    });
    let copy = move |_| {
        // Selected, so that it can be copied by hand where there is no clipboard.
        if let Some(field) = field.get_untracked() {
            let _ = field.focus();
            field.select();
        }
        tried.set(true);
        let text = link.get_untracked().unwrap_or_default();
        browser::copy(&text.clone(), move || {
            // The link may have become another one meanwhile.
            if link.try_get_untracked().flatten() == Some(text) {
                let _ = copied.try_set(true);
            }
        });
    };
    let status = part(move || {
        let labels = store.words().share();
        match (copied.get(), tried.get()) {
            (true, _) => labels.copied,
            (false, true) => labels.copy_by_hand,
            (false, false) => "",
        }
    });
    let length = move || {
        let language = store.language.get();
        let number = |count: usize| formats::number(language, count as u64);
        link.read().as_ref().map(|link| {
            let words = language.words();
            words.link_length(&number(link.chars().count()), &number(MAX_ADDRESS))
        })
    };
    view! {
        <div class="share-link">
            <label>
                <span>{store.text(|words| words.share().link)}</span>
                <textarea
                    class="input"
                    readonly
                    rows="4"
                    spellcheck="false"
                    placeholder=store.text(|words| words.share().encrypt_first)
                    prop:value=move || link.get().unwrap_or_default()
                    node_ref=field
                ></textarea>
            </label>
            <div class="choices">
                <button
                    type="button"
                    class="button primary"
                    disabled=move || link.read().is_none()
                    on:click=on_click(copy)
                >
                    {store.text(|words| words.share().copy)}
                </button>
                <span class="hint" data-testid="link-length">{length}</span>
                <span role="status">{status}</span>
            </div>
        </div>
    }
    .into_any()
}

/// Which steps were made so that it fits.
fn shortened(store: Store, content: &Content) -> AnyView {
    if !told::is_shortened(content) {
        return ().into_any();
    }
    let language = store.language.get();
    let changes: Vec<AnyView> = told::changes(language, content)
        .into_iter()
        .map(|change| view! { <li>{change}</li> }.into_any())
        .collect();
    view! {
        <section class="private" aria-labelledby="share-shortened">
            <h3 id="share-shortened">{language.words().share().changes}</h3>
            <ul class="points">{changes}</ul>
        </section>
    }
    .into_any()
}
