//! When insights fire, as the person sets it.

use leptos::prelude::*;

use crate::parts::closures::{on_change, on_click};
use crate::report::Limits;
use crate::state::store::Store;
use crate::text::Words;

/// Percent to a share, without the dust of a multiplication: 29 is 0.29.
fn share_of(percent: f64) -> f64 {
    (percent * 100.0).round() / 10_000.0
}

fn percent(share: f64) -> f64 {
    (share * 10_000.0).round() / 100.0
}

/// The fold-out with the numbers.
pub(super) fn limits(store: Store) -> AnyView {
    view! {
        <details class="fold">
            <summary>{store.text(|words| words.report().limits)}</summary>
            <p class="hint">{store.text(|words| words.report().limits_hint)}</p>
            <div class="choices">
                {field(
                    store,
                    |words| words.report().limit_tls10,
                    "100",
                    |limits| percent(limits.tls10),
                    |limits, typed| limits.tls10 = share_of(typed),
                )}
                {field(
                    store,
                    |words| words.report().limit_no_tls,
                    "100",
                    |limits| percent(limits.no_tls),
                    |limits, typed| limits.no_tls = share_of(typed),
                )}
                {field(
                    store,
                    |words| words.report().limit_weak,
                    "100",
                    |limits| percent(limits.weak),
                    |limits, typed| limits.weak = share_of(typed),
                )}
                {field(
                    store,
                    |words| words.report().limit_no_fs,
                    "100",
                    |limits| percent(limits.no_fs),
                    |limits, typed| limits.no_fs = share_of(typed),
                )}
                {field(
                    store,
                    |words| words.report().limit_min,
                    "1000000000",
                    |limits| limits.min as f64,
                    |limits, typed| limits.min = typed as u64,
                )}
                <button
                    type="button"
                    class="button"
                    on:click=on_click(move |_| store.limits.change(|limits| *limits = Limits::default()))
                >
                    {store.text(|words| words.report().limits_reset)}
                </button>
            </div>
        </details>
    }
    .into_any()
}

fn field(
    store: Store,
    label: fn(&'static Words) -> &'static str,
    max: &'static str,
    read: fn(&Limits) -> f64,
    write: fn(&mut Limits, f64),
) -> AnyView {
    let again = Trigger::new();
    let set = move |event| {
        let typed: f64 = event_target_value(&event).parse().unwrap_or(f64::NAN);
        let most: f64 = max.parse().unwrap_or(f64::MAX);
        if (0.0..=most).contains(&typed) {
            store.limits.change(|limits| write(limits, typed));
        } else {
            // Shows again what holds.
            again.notify();
        }
    };
    view! {
        <label class="field">
            <span>{store.text(label)}</span>
            <input
                type="number"
                class="input narrow"
                min="0"
                max=max
                step="any"
                prop:value=move || {
                    again.track();
                    read(&store.limits.in_force.read()).to_string()
                }
                on:change=on_change(set)
            />
        </label>
    }
    .into_any()
}
