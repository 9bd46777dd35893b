//! How far the draft reads the table, and what can be done with it.

use std::sync::Arc;

use leptos::html::Input;
use leptos::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::parts::closures::{on_change, on_click, part};
use crate::parts::picker::files_of;
use crate::parts::save::save;
use crate::state::formats;
use crate::state::mapper::{Mapper, Problem};
use crate::state::store::Store;
use crate::text::Amount;
use crate::trace::mapping::{Check, Mapping, MappingError};

/// "812 of 815 rows can be read", and why not the others.
pub(super) fn status(store: Store, sample: Memo<Arc<Check>>) -> AnyView {
    let mapper = store.mapper;
    let body = part(move || {
        let words = store.words();
        if let Some(gap) = mapper.draft.read().gap() {
            return view! { <p class="gap">{words.gap(&gap)}</p> }.into_any();
        }
        match mapper.whole.get() {
            Some(whole) => result(store, &whole, false),
            None => result(store, &sample.read(), true),
        }
    });
    view! { <div class="mapping-status" role="status">{body}</div> }.into_any()
}

fn result(store: Store, check: &Check, is_sample: bool) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let number = |count| formats::number(language, count);
    let readable = number(check.readable());
    let rows = store.amount(check.rows, |rows| {
        words.rows_readable(&readable, rows, is_sample)
    });
    let messages = store.amount(check.volume, |messages| words.messages_counted(messages));
    let reasons: Vec<AnyView> = check
        .reasons
        .iter()
        .map(|reason| {
            let text = store.amount(reason.count, |amount: Amount<'_>| {
                words.skipped(reason.reason, amount, &number(reason.first_line))
            });
            view! { <li class="remark problem">{text}</li> }.into_any()
        })
        .collect();
    let is_poor = !check.reasons.is_empty() || check.volume == 0;
    view! {
        <p class="readable" class:poor=is_poor>{rows} " · " {messages}</p>
        {(!reasons.is_empty()).then(|| view! { <ul>{reasons}</ul> })}
        {is_sample.then(|| view! { <p class="hint">{words.mapping().checking}</p> })}
    }
    .into_any()
}

/// Name, and what can be done.
pub(super) fn actions(store: Store) -> AnyView {
    let mapper = store.mapper;
    let cannot = Memo::new(move |_| mapper.draft.read().gap().is_some());
    let apply_it = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        mapper.apply();
    };
    let is_in_use = Memo::new(move |_| {
        let draft = mapper.draft.read();
        let mappings = mapper.mappings.read();
        mappings.iter().any(|own| own.is_for_the_same_table(&draft))
    });
    view! {
        <form class="mapping-actions" on:submit=apply_it>
            <label class="field wide">
                <span>{store.text(|words| words.mapping().name)}</span>
                <input
                    type="text"
                    class="input"
                    autocomplete="off"
                    maxlength="80"
                    prop:value=move || mapper.draft.read().name.clone()
                    on:input=on_change(move |event| {
                        let name = event_target_value(&event);
                        mapper.draft.update(|draft| draft.name = name);
                    })
                />
            </label>
            <label class="field keep">
                <input
                    type="checkbox"
                    prop:checked=move || mapper.keep.get()
                    on:change=on_change(move |event| mapper.keep.set(event_target_checked(&event)))
                />
                <span>{store.text(|words| words.mapping().keep)}</span>
            </label>
            {problem(store)}
            <div class="buttons">
                <button type="submit" class="button primary" disabled=move || cannot.get()>
                    {store.text(|words| words.mapping().apply)}
                </button>
                <button
                    type="button"
                    class="button"
                    disabled=move || cannot.get()
                    on:click=on_click(move |_| save_draft(mapper))
                >
                    {store.text(|words| words.mapping().save_file)}
                </button>
                {load_button(store)}
                <Show when=move || is_in_use.get()>
                    <button type="button" class="button subtle" on:click=on_click(move |_| mapper.forget())>
                        {store.text(|words| words.mapping().forget)}
                    </button>
                </Show>
            </div>
        </form>
    }
    .into_any()
}

fn problem(store: Store) -> AnyView {
    let mapper = store.mapper;
    (move || {
        let labels = store.words().mapping();
        let text = match mapper.problem.get()? {
            Problem::NotAMapping => labels.not_a_mapping,
            Problem::Newer => labels.newer_mapping,
            Problem::OtherTable => labels.other_table,
        };
        Some(view! { <p class="problem" role="alert">{text}</p> })
    })
    .into_any()
}

fn save_draft(mapper: Mapper) {
    let draft = mapper.draft.get_untracked();
    let stem: String = draft
        .name
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let name = format!("mailflow-insight-mapping-{stem}.json");
    let _ = save(&name, "application/json", &draft.to_json());
}

fn load_button(store: Store) -> AnyView {
    let mapper = store.mapper;
    let input = NodeRef::<Input>::new();
    let load = move |_| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        let file = files_of(input.files()).into_iter().next();
        // The same file can be chosen again.
        input.set_value("");
        let Some(file) = file else { return };
        let target = mapper.target.get_untracked();
        spawn_local(async move {
            let text = JsFuture::from(file.text()).await;
            let text = text
                .ok()
                .and_then(|text| text.as_string())
                .unwrap_or_default();
            // The dialog may be about another table by now.
            if mapper.target.get_untracked() == target {
                take_over(store, &Mapping::from_json(text.as_bytes()));
            }
        });
    };
    view! {
        <input
            type="file"
            accept=".json,application/json"
            hidden
            data-testid="mapping-input"
            aria-label=store.text(|words| words.mapping().load_file)
            node_ref=input
            on:change=on_change(load)
        />
        <button
            type="button"
            class="button"
            on:click=on_click(move |_| {
                if let Some(input) = input.get_untracked() {
                    input.click();
                }
            })
        >
            {store.text(|words| words.mapping().load_file)}
        </button>
    }
    .into_any()
}

/// What fits of a mapping becomes the draft.
fn take_over(store: Store, loaded: &Result<Mapping, MappingError>) {
    let mapper = store.mapper;
    let loaded = match loaded {
        Ok(loaded) => loaded,
        Err(MappingError::Newer(_)) => return mapper.problem.set(Some(Problem::Newer)),
        Err(_) => return mapper.problem.set(Some(Problem::NotAMapping)),
    };
    let header = mapper.draft.read_untracked().header.clone();
    let (fitted, is_whole) = loaded.fitted_to(&header);
    mapper
        .problem
        .set((!is_whole).then_some(Problem::OtherTable));
    mapper.change(move |draft| *draft = fitted);
}
