//! What is said above the numbers: what of the files is not in them.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::state::address::Place;
use crate::state::store::Store;
use crate::trace::Note;

/// So many files are named.
const NAMED: usize = 3;

/// Of own files only: what is missing in a shared report, its maker knows.
pub(crate) fn above(store: Store) -> AnyView {
    let is_own = Memo::new(move |_| !store.shared.is_open());
    let left_out = Memo::new(move |_| {
        let resolved = store.loaded.resolved.read();
        let notes = resolved.files.iter().flat_map(|file| &file.notes);
        notes
            .filter_map(|note| match note {
                Note::NeedsDomains { rows } => Some(*rows),
                _ => None,
            })
            .sum::<u64>()
    });
    let cut = Memo::new(move |_| {
        let resolved = store.loaded.resolved.read();
        let files = resolved.files.iter();
        let cut = files.filter(|file| {
            let mut notes = file.notes.iter();
            notes.any(|note| matches!(note, Note::MayBeCut { .. }))
        });
        cut.map(|file| file.name.clone()).collect::<Vec<String>>()
    });
    let rows = part(move || {
        (is_own.get() && left_out.get() > 0).then(|| {
            let text = store.amount(left_out.get(), |rows| store.words().rows_need_domains(rows));
            view! {
                <div class="offer">
                    <p>{text}</p>
                    {to_files(store)}
                    {proposed_domains(store)}
                </div>
            }
        })
    });
    let files = part(move || {
        let names = cut.read();
        (is_own.get() && !names.is_empty()).then(|| {
            let some: Vec<&str> = names.iter().map(String::as_str).take(NAMED).collect();
            let words = store.words();
            let some = match names.len() > NAMED {
                true => words.list_begun(&[some.as_slice(), &["…"]].concat()),
                false => words.list(&some),
            };
            let text = store.amount(names.len() as u64, |files| {
                store.words().may_be_cut(files, &some)
            });
            view! {
                <div class="offer">
                    <p><bdi>{text}</bdi></p>
                    {to_files(store)}
                </div>
            }
        })
    });
    view! {
        {rows}
        {files}
    }
    .into_any()
}

fn to_files(store: Store) -> AnyView {
    let go = move |_| store.route.go(|address| address.place = Place::Files);
    view! {
        <button type="button" class="button small" on:click=on_click(go)>
            {store.label(|l| l.to_files)}
        </button>
    }
    .into_any()
}

/// The domains that look like the organization's own, to be taken with one click.
pub(crate) fn proposed_domains(store: Store) -> AnyView {
    let proposed = Memo::new(move |_| store.loaded.resolved.read().proposed_domains.clone());
    let offer = part(move || {
        let domains = proposed.get();
        if domains.is_empty() {
            return ().into_any();
        }
        let text = store.words().use_domains(&store.words().list(&domains));
        let take = move |_| own(store, &domains);
        view! {
            <div class="proposed" data-testid="proposed-domains">
                <p>{store.text(|words| words.files().proposed)}</p>
                <button type="button" class="button primary" on:click=on_click(take)>
                    <bdi>{text}</bdi>
                </button>
                <p class="hint">{store.text(|words| words.files().proposed_private)}</p>
            </div>
        }
        .into_any()
    });
    offer.into_any()
}

/// Takes domains as own, beside those that were named, and reads the files again.
fn own(store: Store, domains: &[String]) {
    let mut all = crate::state::domains::domains(&store.domains.get_untracked());
    for domain in domains {
        if !all.contains(domain) {
            all.push(domain.clone());
        }
    }
    store.intake.own(all.join(", "));
    store.intake.read_again();
}
