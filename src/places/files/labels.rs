//! Tenants and servers side by side, where files of several labels are here, or a log host fell silent.

use leptos::prelude::*;

use crate::parts::closures::{on_change, on_click, part};
use crate::report::Ratio;
use crate::report::labels::{LabelRow, SideBySide};
use crate::state::formats;
use crate::state::labels::{are_shown, chosen, known, look_at_only, rename, side_by_side};
use crate::state::store::Store;
use crate::trace::Unit;

/// The card; none where all files have one label and all log hosts go on.
pub(crate) fn card(store: Store) -> AnyView {
    // What was answered before may be of other days.
    known().set(None);
    let labels = side_by_side(store);
    let content = part(move || {
        are_shown(store, &labels.read()).then(|| {
            let words = store.language.get().words().filters();
            view! {
                <section class="card" aria-labelledby="labels-title" data-testid="labels">
                    <h2 id="labels-title">{words.labels}</h2>
                    <p class="hint">{words.labels_hint}</p>
                    <p class="hint">{part(move || Some(days(store, &known().read().as_ref()?.0)))}</p>
                    <div class="scroll" tabindex="0" role="group" aria-labelledby="labels-title">
                        {part(move || Some(table(store, &known().read().as_ref()?.0)))}
                    </div>
                </section>
            }
        })
    });
    content.into_any()
}

/// The days that all rows are about, with their time zones. They are those of all files, also while a label is
/// looked at alone.
fn days(store: Store, told: &SideBySide) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let days = formats::period(language, told.days, |period| words.range(period));
    format!("{days} ({})", words.days_in(&words.list(&told.zones()))).into_any()
}

fn table(store: Store, told: &SideBySide) -> AnyView {
    let words = store.language.get().words().filters();
    let class = store.words().class(crate::trace::TlsClass::None);
    let head: Vec<AnyView> = [
        (words.label, ""),
        (words.files, "number"),
        (store.words().report().messages, "number"),
        (words.protected, "number"),
        (class, "number"),
        (words.weak, "number"),
        (words.stopped, "number"),
        (words.silence, ""),
    ]
    .into_iter()
    .map(|(name, style)| view! { <th scope="col" class=style>{name}</th> }.into_any())
    .collect();
    let rows: Vec<AnyView> = told.rows.iter().map(|it| row(store, it)).collect();
    view! {
        <table class="table stacked" aria-labelledby="labels-title">
            <thead>
                <tr>{head} <td></td></tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// Shows the name in its field again, for an empty one takes back what a person typed and nothing else.
fn show_again(event: &web_sys::Event, name: &str) {
    if let Some(field) = event.target() {
        let _ = js_sys::Reflect::set(&field, &"value".into(), &name.into());
    }
}

fn row(store: Store, row: &LabelRow) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.filters();
    let number = |count| formats::number(language, count);
    let name = match row.label.as_str() {
        "" => labels.other_files,
        name => name,
    };
    let share = match row.volume - row.unknown {
        0 => "–".to_owned(),
        known => formats::share(
            language,
            Ratio {
                numerator: row.protected,
                denominator: known,
            },
        ),
    };
    // The column is one of messages: what is none says so.
    let volume = match row.unit {
        Unit::Messages => number(row.volume),
        unit => store.amount(row.volume, |amount| words.amount(amount, unit)),
    };
    let silence = match row.last.map(|last| formats::day(language, last)) {
        None => labels.nothing_counted.to_owned(),
        Some(last) if row.is_silent => words.silent_since(&last),
        Some(last) => last,
    };
    let hosts = row.silent_hosts.iter().map(|host| {
        let text = words.host_silent_since(&host.name, &formats::day(language, host.last));
        view! { <div class="worst"><bdi>{text}</bdi></div> }.into_any()
    });
    let hosts: Vec<AnyView> = hosts.collect();
    let style = if row.is_silent { "worst" } else { "" };
    let (label, own) = (row.label.clone(), row.label.clone());
    let shown = name.to_owned();
    let is_only = chosen().read().only.as_ref() == Some(&row.label);
    let clear = store.words().class(crate::trace::TlsClass::None);
    view! {
        <tr>
            <th scope="row">
                <input
                    type="text"
                    class="input"
                    autocomplete="off"
                    spellcheck="false"
                    aria-label=words.rename_label(name)
                    prop:value=name.to_owned()
                    on:change=on_change(move |event| {
                        let typed = event_target_value(&event);
                        rename(store, &label, &typed);
                        if typed.trim().is_empty() {
                            show_again(&event, &shown);
                        }
                    })
                />
            </th>
            <td class="number" data-label=labels.files>{number(row.files)}</td>
            <td class="number" data-label=store.words().report().messages>{volume}</td>
            <td class="number" data-label=labels.protected>{share}</td>
            <td class="number" data-label=clear>{number(row.clear)}</td>
            <td class="number" data-label=labels.weak>{number(row.weak)}</td>
            <td class="number" data-label=labels.stopped>{number(row.stopped)}</td>
            <td class=style data-label=labels.silence>{silence} {hosts}</td>
            <td>
                <button
                    type="button"
                    class="button small"
                    disabled=is_only
                    on:click=on_click(move |_| look_at_only(Some(own.clone())))
                >
                    {words.look_at_label(name)}
                </button>
            </td>
        </tr>
    }
    .into_any()
}
