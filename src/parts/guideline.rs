//! Who judges strength, as a choice.

use leptos::prelude::*;
use strength::Guideline;

use crate::parts::closures::{on_change, part};
use crate::state::store::Store;

/// The choice, with the document behind it and what it does not judge.
pub(crate) fn guideline_choice(store: Store) -> AnyView {
    let chosen = store.guideline.chosen;
    let options = part(move || {
        let words = store.words();
        Guideline::ALL
            .into_iter()
            .enumerate()
            .map(|(at, guideline)| {
                let selected = move || chosen.get() == guideline;
                view! {
                    <option value=at.to_string() prop:selected=selected>
                        {words.guideline(guideline)}
                    </option>
                }
                .into_any()
            })
            .collect::<Vec<_>>()
    });
    let choose = move |event| {
        let at: usize = event_target_value(&event).parse().unwrap_or(0);
        if let Some(guideline) = Guideline::ALL.get(at) {
            store.guideline.choose(*guideline);
        }
    };
    let document = part(move || {
        let guideline = chosen.get();
        store
            .words()
            .guideline_document(guideline.document(), guideline.is_original_read())
    });
    view! {
        <div class="guideline">
            <label class="field">
                <span>{store.text(|words| words.partners().guideline)}</span>
                <select class="select flow-select" on:change=on_change(choose)>
                    {options}
                </select>
            </label>
            <p class="hint">{document} " " {store.text(|words| words.partners().guideline_hint)}</p>
        </div>
    }
    .into_any()
}
