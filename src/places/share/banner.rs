//! What stands above a shared report, so that nobody takes it for own work.

use leptos::prelude::*;

use super::told;
use crate::parts::closures::on_click;
use crate::parts::focus;
use crate::parts::picker;
use crate::state::address::Place;
use crate::state::store::Store;

/// The banner, or the note that a shared report was left, or nothing.
pub(crate) fn banner(store: Store) -> AnyView {
    let shared = store.shared;
    let content = move || match shared.content() {
        Some(content) => {
            let language = store.language.get();
            let words = language.words();
            let mut facts = vec![
                words.whole_sentences(&[told::made(language, &content)]),
                told::days(language, &content),
                words.whole_sentences(&[words.counted(content.unit, content.source)]),
            ];
            facts.extend(told::limits(language, &content).map(|set| {
                let labels = words.share();
                words.whole_sentences(&[words.named(labels.limits, &set)])
            }));
            let changes: Vec<AnyView> = told::changes(language, &content)
                .into_iter()
                .map(|change| view! { <li>{change}</li> }.into_any())
                .collect();
            let labels = words.share();
            view! {
                <section class="shared-banner" aria-labelledby="shared-title">
                    <div>
                        <h2 id="shared-title">{labels.shared_report}</h2>
                        <p>{facts.join(" ")}</p>
                        {(!changes.is_empty()).then(|| view! { <ul class="points">{changes}</ul> })}
                        <p class="hint">{labels.no_files}" · "{labels.not_in_link}</p>
                    </div>
                    <button
                        type="button"
                        class="button"
                        on:click=on_click(move |_| {
                            store.route.to_own_work(Place::Overview);
                            focus::to_heading();
                        })
                    >
                        {labels.leave}
                    </button>
                </section>
            }
            .into_any()
        }
        None if shared.left.get() => {
            let close = move |_| {
                shared.left.set(false);
                focus::to_heading();
            };
            view! {
                <div class="shared-banner">
                    <p role="status">{store.text(|words| words.share().left)}</p>
                    <button
                        type="button"
                        class="button subtle icon"
                        aria-label=store.label(|l| l.close)
                        on:click=on_click(close)
                    >
                        <span aria-hidden="true">"✕"</span>
                    </button>
                </div>
            }
            .into_any()
        }
        None => ().into_any(),
    };
    content.into_any()
}

/// What the place of files shows of a shared report.
pub(crate) fn no_files(store: Store) -> AnyView {
    view! {
        <div class="empty">
            <h1>{store.text(|words| words.share().no_files)}</h1>
            <p>{store.text(|words| words.share().no_files_text)}</p>
            <div class="buttons">
                <button type="button" class="button primary" on:click=on_click(|_| picker::pick_files())>
                    {store.label(|l| l.choose_files)}
                </button>
                <button type="button" class="button" on:click=on_click(|_| picker::pick_folder())>
                    {store.label(|l| l.choose_folder)}
                </button>
            </div>
        </div>
    }
    .into_any()
}
