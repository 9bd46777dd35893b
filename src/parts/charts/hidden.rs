//! The legend of a chart, whose entries hide what they stand for, or everything else.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::state::store::Store;

/// Something of a chart that its legend names.
pub(super) struct Entry {
    /// Which it is, as long as the chart stands.
    pub(super) key: usize,
    pub(super) name: String,
    /// Its colour and pattern.
    pub(super) swatch: AnyView,
}

/// What of a chart is hidden; nothing at first.
#[derive(Clone, Copy)]
pub(super) struct Hidden(RwSignal<Vec<usize>>);

impl Hidden {
    pub(super) fn nothing() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    pub(super) fn shows(self, key: usize) -> bool {
        !self.0.read().contains(&key)
    }

    fn toggle(self, key: usize) {
        self.0.update(|hidden| {
            let before = hidden.len();
            hidden.retain(|other| *other != key);
            if hidden.len() == before {
                hidden.push(key);
            }
        });
    }

    /// Hides all others, or nothing any more.
    fn isolate(self, key: usize, all: &[usize]) {
        let others: Vec<usize> = all.iter().copied().filter(|it| *it != key).collect();
        let is_alone = self.shows(key) && !others.iter().any(|other| self.shows(*other));
        self.0.set(if is_alone { Vec::new() } else { others });
    }
}

/// The entries as buttons. A chart of one thing has nothing to hide.
pub(super) fn legend(
    store: Store,
    hidden: Hidden,
    entries: impl Fn() -> Vec<Entry> + Send + 'static,
) -> AnyView {
    let items = part(move || {
        let entries = entries();
        let all: Vec<usize> = entries.iter().map(|entry| entry.key).collect();
        let items = entries
            .into_iter()
            .map(|entry| item(store, hidden, entry, &all));
        items.collect::<Vec<AnyView>>()
    });
    view! { <ul class="legend">{items}</ul> }.into_any()
}

fn item(store: Store, hidden: Hidden, entry: Entry, all: &[usize]) -> AnyView {
    let Entry { key, name, swatch } = entry;
    if all.len() < 2 {
        return view! { <li>{swatch} <bdi>{name}</bdi></li> }.into_any();
    }
    let all = all.to_vec();
    let about = name.clone();
    let only = move || store.words().only_this(&about);
    view! {
        <li class="key">
            <button
                type="button"
                aria-pressed=move || hidden.shows(key).to_string()
                on:click=on_click(move |_| hidden.toggle(key))
            >
                {swatch}
                <bdi>{name}</bdi>
            </button>
            <button
                type="button"
                class="only"
                aria-label=only
                on:click=on_click(move |_| untrack(|| hidden.isolate(key, &all)))
            >
                {move || store.words().report().only}
            </button>
        </li>
    }
    .into_any()
}
