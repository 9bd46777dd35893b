//! The insight about deliveries that fell back to clear text. The report has no number of it among its
//! insights, because it stands beside the transfers.

use leptos::prelude::*;

use super::reasons::HELP;
use super::{fallbacks_of, members};
use crate::parts::closures::{on_click, part};
use crate::state::store::Store;

/// An item of the list of insights; nothing where nothing fell back.
pub(crate) fn insight(store: Store) -> AnyView {
    let item = part(move || {
        let count = fallbacks_of(&members(&store.report.read()).stopped);
        (count > 0).then(|| {
            let words = store.language.get().words();
            let own = words.stopped();
            let labels = store.words().labels();
            let evidence = store.amount(count, |count| words.fell_back(count));
            let about = words.named(own.how_to_fix, own.insight);
            view! {
                <li class="insight error">
                    <h3>{own.insight}</h3>
                    <p class="evidence">{evidence}</p>
                    <p><strong>{labels.insight_why}{labels.colon}</strong>{own.insight_why}</p>
                    <p><strong>{labels.insight_action}{labels.colon}</strong>{own.insight_action}</p>
                    <p>
                        <button
                            type="button"
                            class="button subtle small"
                            aria-haspopup="dialog"
                            aria-label=about
                            on:click=on_click(move |_| store.help.open(HELP))
                        >
                            {own.how_to_fix}
                        </button>
                    </p>
                </li>
            }
        })
    });
    view! { {item} }.into_any()
}
