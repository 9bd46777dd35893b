//! What the words of the direction column and of the TLS column say.

use std::sync::Arc;

use leptos::prelude::*;

use crate::parts::closures::on_change;
use crate::state::formats;
use crate::state::store::Store;
use crate::trace::TlsClass;
use crate::trace::mapping::{Check, Course, Mapping, Meaning, Word, said_by};

/// Both lists; each is there while a column is chosen for it.
pub(super) fn words(store: Store, sample: Memo<Arc<Check>>) -> AnyView {
    view! {
        <div class="word-lists">
            {list(store, sample, Meaning::Direction)} {list(store, sample, Meaning::Tls)}
        </div>
    }
    .into_any()
}

fn list(store: Store, sample: Memo<Arc<Check>>, meaning: Meaning) -> AnyView {
    let mapper = store.mapper;
    let has_column = Memo::new(move |_| mapper.draft.read().column(meaning).is_some());
    // The words of the whole file stay while the next check of it is under way.
    let found = Memo::new(move |before: Option<&Vec<Word>>| {
        let whole = mapper.whole.get();
        let pick = |check: &Check| match meaning {
            Meaning::Direction => check.directions.clone(),
            _ => check.tls.clone(),
        };
        let of_sample = pick(&sample.read());
        match (whole, before) {
            (Some(whole), _) => pick(&whole),
            (None, Some(before)) if of_sample.iter().all(|word| has(before, word)) => {
                before.clone()
            }
            _ => of_sample,
        }
    });
    let title = move || {
        let labels = store.words().mapping();
        match meaning {
            Meaning::Direction => labels.direction_words,
            _ => labels.tls_words,
        }
    };
    let rows = move || {
        found
            .read()
            .iter()
            .map(|word| row(store, meaning, word))
            .collect::<Vec<_>>()
    };
    view! {
        <Show when=move || has_column.get() && !found.read().is_empty()>
            <section class="word-list">
                <h3>{move || title()}</h3>
                <p class="hint">{store.text(|words| words.mapping().words_hint)}</p>
                <table class="table compact">
                    <thead>
                        <tr>
                            <th scope="col">{store.text(|words| words.mapping().word)}</th>
                            <th scope="col" class="number">{store.text(|words| words.mapping().rows)}</th>
                            <th scope="col">{store.text(|words| words.mapping().word_means)}</th>
                        </tr>
                    </thead>
                    <tbody>{move || rows()}</tbody>
                </table>
                {(meaning == Meaning::Tls)
                    .then(|| view! { <p class="hint">{store.text(|words| words.mapping().empty_cells)}</p> })}
            </section>
        </Show>
    }
    .into_any()
}

fn has(words: &[Word], word: &Word) -> bool {
    words.iter().any(|other| other.text == word.text)
}

fn row(store: Store, meaning: Meaning, word: &Word) -> AnyView {
    let mapper = store.mapper;
    let words = store.words();
    let labels = words.mapping();
    let text = word.text.clone();
    let value = {
        let text = text.clone();
        Memo::new(move |_| said_by(&mapper.draft.read(), meaning, &text).unwrap_or_default())
    };
    let choose = {
        let text = text.clone();
        move |event: web_sys::Event| {
            let id = event_target_value(&event);
            let text = text.clone();
            mapper.change(move |draft| explain(draft, meaning, &text, &id));
        }
    };
    let choices: Vec<(&'static str, &'static str)> = match meaning {
        Meaning::Direction => Course::ALL
            .map(|course| (course.id(), words.course(course)))
            .into(),
        _ => TlsClass::ALL
            .map(|class| (class.id(), words.class(class)))
            .into(),
    };
    let option = move |id: &'static str, text: &'static str| {
        view! { <option value=id prop:selected=move || *value.read() == id>{text}</option> }
            .into_any()
    };
    let options: Vec<AnyView> = choices
        .into_iter()
        .map(|(id, text)| option(id, text))
        .collect();
    view! {
        <tr>
            <th scope="row"><bdi>{text.clone()}</bdi></th>
            <td class="number">{formats::number(store.language.get_untracked(), word.rows)}</td>
            <td>
                <select
                    class="select"
                    class:unexplained=move || value.read().is_empty()
                    aria-label=words.meaning_of_word(&text)
                    on:change=on_change(choose)
                >
                    {option("", labels.not_explained)}
                    {options}
                </select>
            </td>
        </tr>
    }
    .into_any()
}

/// Writes down what a word says; an empty id takes it back.
fn explain(draft: &mut Mapping, meaning: Meaning, text: &str, id: &str) {
    match meaning {
        Meaning::Direction => draft.explain_direction(text, Course::from_id(id)),
        _ => {
            let class = TlsClass::ALL.into_iter().find(|class| class.id() == id);
            draft.explain_tls(text, class);
        }
    }
}
