//! In which zone days are counted, and in which the times of files are that do not say so.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::parts::closures::{on_change, on_click, part};
use crate::state::store::Store;
use crate::state::zones::{by_name, count_days_in, names, own_name};
use crate::tally::FileFacts;
use crate::trace::{Note, Zone};

/// The list of names that all fields offer.
const NAMES: &str = "zone-names";

/// The card with both choices.
pub(crate) fn card(store: Store) -> AnyView {
    view! {
        <section class="card" aria-labelledby="zones-title">
            <h2 id="zones-title">{store.text(|words| words.files().times)}</h2>
            <datalist id=NAMES>{offered()}</datalist>
            {days(store)}
            {part(move || stamps(store))}
        </section>
    }
    .into_any()
}

fn offered() -> Vec<AnyView> {
    std::iter::once("UTC".to_owned())
        .chain(names())
        .map(|name| view! { <option value=name></option> }.into_any())
        .collect()
}

fn days(store: Store) -> AnyView {
    let name = Memo::new(move |_| store.loaded.resolved.read().zone.name().to_owned());
    let own = part(move || {
        let own = own_name().filter(|own| *own != name.get() && !is_utc(own))?;
        let text = store.words().use_own_zone(&own);
        let choose = move |_| {
            if let Some(zone) = by_name(&own) {
                count_days_in(store.intake, &zone);
            }
        };
        Some(view! {
            <p class="choices">
                <button type="button" class="button" on:click=on_click(choose)>{text}</button>
            </p>
        })
    });
    let label = move || store.words().files().days_zone.to_owned();
    view! {
        {field(store, label, move || name.get(), move |zone| count_days_in(store.intake, zone))}
        <p class="hint">{store.text(|words| words.files().days_zone_hint)}</p>
        {own}
    }
    .into_any()
}

/// Whether that is what computers without a place of their own say.
fn is_utc(name: &str) -> bool {
    matches!(name, "UTC" | "Etc/UTC")
}

/// For all files together whose times do not say their zone.
fn stamps(store: Store) -> Option<AnyView> {
    let keys = Memo::new(move |_| {
        let resolved = store.loaded.resolved.read();
        let files = resolved.files.iter().filter(|file| says_none(store, file));
        let keys: BTreeSet<u32> = files.map(|file| file.key.file).collect();
        keys.into_iter().collect::<Vec<u32>>()
    });
    let count = keys.read().len() as u64;
    if count == 0 {
        return None;
    }
    let of_all = move || {
        let mut zones: Vec<String> = keys
            .read()
            .iter()
            .map(|key| store.intake.stamps_zone(*key).name().to_owned())
            .collect();
        zones.dedup();
        match zones.as_slice() {
            [one] => one.clone(),
            _ => String::new(),
        }
    };
    let choose = move |zone: &Zone| store.intake.stamps_in(keys.get_untracked(), zone);
    let label = move || store.words().files().stamps_zone.to_owned();
    let text = store.amount(count, |files| store.words().files_without_zone(files));
    let view = view! {
        <p>{text}</p>
        {field(store, label, of_all, choose)}
        <p class="hint">{store.text(|words| words.files().stamps_zone_hint)}</p>
    };
    Some(view.into_any())
}

/// Whether the times of a file do not say their zone, and it can be read again for another.
fn says_none(store: Store, file: &FileFacts) -> bool {
    let key = file.key.file;
    let is_told = !store.intake.stamps_zone(key).is_utc();
    (is_told || file.notes.contains(&Note::OffsetNotTold)) && store.intake.handle(key).is_some()
}

/// Beside a file, where there are several: its own zone.
pub(super) fn of_file(store: Store, file: &FileFacts) -> AnyView {
    if !says_none(store, file) || store.loaded.resolved.read().files.len() < 2 {
        return ().into_any();
    }
    let key = file.key.file;
    let name = file.name.clone();
    let label = move || store.words().stamps_zone_of(&name);
    let zone = move || store.intake.stamps_zone(key).name().to_owned();
    field(store, label, zone, move |zone| {
        store.intake.stamps_in(vec![key], zone)
    })
}

/// A field for the name of a zone, which is taken when the person is done with it.
fn field(
    store: Store,
    label: impl Fn() -> String + Send + 'static,
    zone: impl Fn() -> String + Send + 'static,
    choose: impl Fn(&Zone) + 'static,
) -> AnyView {
    let unknown = RwSignal::new(None::<String>);
    let change = move |event: web_sys::Event| {
        let name = event_target_value(&event);
        match by_name(&name) {
            Some(zone) => {
                unknown.set(None);
                choose(&zone);
            }
            None => unknown.set(Some(name)),
        }
    };
    let problem = part(move || {
        unknown.get().map(|name| {
            let text = store.words().unknown_zone(&name);
            view! { <p class="problem" role="alert">{text}</p> }
        })
    });
    view! {
        <label class="field zone">
            <span>{label}</span>
            <input
                type="text"
                class="input"
                list=NAMES
                autocomplete="off"
                spellcheck="false"
                prop:value=zone
                on:change=on_change(change)
            />
        </label>
        {problem}
    }
    .into_any()
}
