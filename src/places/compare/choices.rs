//! The fields with which a person chooses what to compare with what.

use leptos::prelude::*;

use crate::parts::closures::{on_change, on_click, part};
use crate::report::RangeChoice;
use crate::state::comparing::What;
use crate::state::formats;
use crate::state::store::Store;
use crate::text::Words;
use crate::trace::Day;

type Label = fn(&'static Words) -> &'static str;

const ALL: [(What, Label); 5] = [
    (What::Weeks, |words| words.compare().weeks),
    (What::Months, |words| words.compare().months),
    (What::Around, |words| words.compare().around),
    (What::Own, |words| words.compare().own),
    (What::Files, |words| words.compare().files),
];

/// The fields.
pub(super) fn choices(store: Store) -> AnyView {
    let chosen = store.compare.what;
    let options: Vec<AnyView> = ALL
        .into_iter()
        .enumerate()
        .map(|(at, (what, label))| {
            view! {
                <option value=at.to_string() prop:selected=move || chosen.get() == what>
                    {store.text(label)}
                </option>
            }
            .into_any()
        })
        .collect();
    let choose = move |event| {
        let at: usize = event_target_value(&event).parse().unwrap_or(0);
        if let Some((what, _)) = ALL.get(at) {
            chosen.set(*what);
        }
    };
    let more = part(move || match chosen.get() {
        What::Weeks | What::Months => ().into_any(),
        What::Around => day_field(store),
        What::Own => own_fields(store),
        What::Files => file_fields(store),
    });
    view! {
        <div class="choices">
            <label class="field">
                <span>{store.text(|words| words.compare().what)}</span>
                <select class="select flow-select" on:change=on_change(choose)>
                    {options}
                </select>
            </label>
            {more}
        </div>
    }
    .into_any()
}

fn date_field(
    store: Store,
    label: &'static str,
    value: impl Fn() -> Option<Day> + Send + 'static,
    choose: impl Fn(Option<Day>) + 'static,
) -> AnyView {
    let in_words = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let text = part(move || in_words(value()));
    let first = part(move || in_words(store.compare.coverage().map(|held| held.from)));
    let last = part(move || in_words(store.compare.coverage().map(|held| held.to)));
    view! {
        <label class="field">
            <span>{label}</span>
            <input
                type="date"
                class="input"
                min=first
                max=last
                prop:value=text
                on:change=on_change(move |event| choose(Day::from_iso(&event_target_value(&event))))
            />
        </label>
    }
    .into_any()
}

fn day_field(store: Store) -> AnyView {
    let compare = store.compare;
    date_field(
        store,
        store.words().compare().first_day,
        move || compare.coverage().map(|coverage| compare.day_in(coverage)),
        move |day| compare.day.set(day),
    )
}

fn own_fields(store: Store) -> AnyView {
    let compare = store.compare;
    let labels = store.words().compare();
    let days = move || {
        let ranges = compare.coverage().map(|coverage| compare.own_in(coverage));
        ranges.map(|ranges| ranges.map(ends)).unwrap_or_default()
    };
    let field = |label: &'static str, side: usize, is_end: bool| {
        let value = move || {
            let (from, to) = days()[side];
            if is_end { to } else { from }
        };
        let choose = move |day| {
            let mut days = untrack(days);
            let end = &mut days[side];
            if is_end {
                end.1 = day;
            } else {
                end.0 = day;
            }
            let ranges = days.map(|(from, to)| RangeChoice::Between(from, to));
            compare.own.set(Some(ranges));
        };
        date_field(store, label, value, choose)
    };
    [
        field(labels.before_from, 0, false),
        field(labels.before_to, 0, true),
        field(labels.after_from, 1, false),
        field(labels.after_to, 1, true),
    ]
    .into_any()
}

/// First and last day of a range, where it names them.
fn ends(range: RangeChoice) -> (Option<Day>, Option<Day>) {
    match range {
        RangeChoice::Between(from, to) => (from, to),
        _ => (None, None),
    }
}

fn file_fields(store: Store) -> AnyView {
    let compare = store.compare;
    let labels = store.words().compare();
    let field = |label: &'static str, side: usize| {
        let options = part(move || {
            let keys = compare.both_files();
            let language = store.language.get();
            let dropped = store.loaded.dropped.read();
            let option = |file: &crate::state::file_list::Dropped| {
                let selected = keys.is_some_and(|keys| keys[side] == file.key);
                // Files may have the same name.
                let text = language
                    .words()
                    .list_begun(&[&file.name, &formats::bytes(language, file.bytes)]);
                view! { <option value=file.key.to_string() prop:selected=selected>{text}</option> }
                    .into_any()
            };
            dropped.iter().map(option).collect::<Vec<_>>()
        });
        let choose = move |event| {
            let keys = untrack(|| compare.both_files());
            if let (Ok(key), Some(mut keys)) = (event_target_value(&event).parse(), keys) {
                keys[side] = key;
                compare.files.set(Some(keys));
            }
        };
        view! {
            <label class="field">
                <span>{label}</span>
                <select class="select flow-select" on:change=on_change(choose)>
                    {options}
                </select>
            </label>
        }
        .into_any()
    };
    let swap = move |_| {
        if let Some([before, after]) = untrack(|| compare.both_files()) {
            compare.files.set(Some([after, before]));
        }
    };
    view! {
        {field(labels.before, 0)}
        {field(labels.after, 1)}
        <button type="button" class="button" on:click=on_click(swap)>{labels.swap}</button>
        <label class="field">
            <span>{labels.days_of_each}</span>
            <select
                class="select"
                on:change=on_change(move |event| compare.all_days.set(event_target_value(&event) == "all"))
            >
                <option value="week" prop:selected=move || !compare.all_days.get()>
                    {labels.last_week_of_each}
                </option>
                <option value="all" prop:selected=move || compare.all_days.get()>
                    {labels.all_of_each}
                </option>
            </select>
        </label>
        <p class="hint wide">{labels.alone}</p>
    }
    .into_any()
}
