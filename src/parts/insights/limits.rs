//! When insights fire, as the person sets it.

use leptos::prelude::*;

use crate::parts::closures::{on_change, on_click};
use crate::report::Limits;
use crate::state::browser;
use crate::state::store::Store;
use crate::text::ReportLabels;

const KEPT_AS: &str = "limits";

/// What was set before, else the defaults.
pub(crate) fn kept_limits() -> Limits {
    let read = || {
        let text = browser::kept(KEPT_AS)?;
        let mut parts = text.split(' ');
        let share = |text: &str| {
            Some(js_sys::parse_float(text)).filter(|share| (0.0..=1.0).contains(share))
        };
        Some(Limits {
            tls10: share(parts.next()?)?,
            no_tls: share(parts.next()?)?,
            min: parts.next()?.parse().ok()?,
        })
    };
    read().unwrap_or_default()
}

/// Changes the limits of what is shown. Those of a shared report are not the reader's own: what is
/// tried with it is neither kept nor taken over.
fn change(store: Store, change: impl FnOnce(&mut Limits)) {
    let mut limits = store.limits.get_untracked();
    change(&mut limits);
    if store.shared.is_open() {
        return store.shared.try_limits(limits);
    }
    store.own_limits.set(limits);
    let Limits { tls10, no_tls, min } = limits;
    browser::keep(KEPT_AS, &format!("{tls10} {no_tls} {min}"));
}

/// Percent to a share, without the dust of a multiplication: 29 is 0.29.
fn share_of(percent: f64) -> f64 {
    (percent * 100.0).round() / 10_000.0
}

fn percent(share: f64) -> f64 {
    (share * 10_000.0).round() / 100.0
}

/// The fold-out with the three numbers.
pub(super) fn limits(store: Store) -> AnyView {
    view! {
        <details class="fold">
            <summary>{store.r(|l| l.limits)}</summary>
            <p class="hint">{store.r(|l| l.limits_hint)}</p>
            <div class="choices">
                {field(
                    store,
                    |l| l.limit_tls10,
                    "100",
                    |limits| percent(limits.tls10),
                    |limits, typed| limits.tls10 = share_of(typed),
                )}
                {field(
                    store,
                    |l| l.limit_no_tls,
                    "100",
                    |limits| percent(limits.no_tls),
                    |limits, typed| limits.no_tls = share_of(typed),
                )}
                {field(
                    store,
                    |l| l.limit_min,
                    "1000000000",
                    |limits| limits.min as f64,
                    |limits, typed| limits.min = typed as u64,
                )}
                <button
                    type="button"
                    class="button"
                    on:click=on_click(move |_| change(store, |limits| *limits = Limits::default()))
                >
                    {store.r(|l| l.limits_reset)}
                </button>
            </div>
        </details>
    }
    .into_any()
}

fn field(
    store: Store,
    label: fn(&'static ReportLabels) -> &'static str,
    max: &'static str,
    read: fn(&Limits) -> f64,
    write: fn(&mut Limits, f64),
) -> AnyView {
    let again = Trigger::new();
    let set = move |event| {
        let typed: f64 = event_target_value(&event).parse().unwrap_or(f64::NAN);
        let most: f64 = max.parse().unwrap_or(f64::MAX);
        if (0.0..=most).contains(&typed) {
            change(store, |limits| write(limits, typed));
        } else {
            // Shows again what holds.
            again.notify();
        }
    };
    view! {
        <label class="field">
            <span>{store.r(label)}</span>
            <input
                type="number"
                class="input narrow"
                min="0"
                max=max
                step="any"
                prop:value=move || {
                    again.track();
                    read(&store.limits.read()).to_string()
                }
                on:change=on_change(set)
            />
        </label>
    }
    .into_any()
}
