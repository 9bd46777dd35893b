//! What is said of keeping: a strip at the lower edge when something happens, a switch, and a card among the
//! files.

use leptos::prelude::*;

use crate::parts::closures::{on_change, on_click, part};
use crate::parts::focus;
use crate::state::formats;
use crate::state::keeping::Notice;
use crate::state::keeping::Persisted;
use crate::state::store::Store;
use crate::worker::{MOST_PERSISTED, NotPersisted};

/// So many files that are not kept are named.
const NAMED: usize = 5;

/// The strip, which moves nothing when it comes.
#[component]
pub(crate) fn KeepNotice() -> impl IntoView {
    let store = Store::here();
    let notice = store.keeping.notice;
    let text = move || notice.get().map(|notice| sentences(store, &notice));
    let can_forget = Memo::new(move |_| {
        matches!(
            notice.get(),
            Some(
                Notice::Restored { files: 1.., .. }
                    | Notice::FirstPersisted
                    | Notice::RestoreFailed
            )
        )
    });
    let way_out = move || way_out(store, notice.read().as_ref());
    let close = move |_| {
        store.intake.forget_removed();
        notice.set(None);
        focus::to_heading();
    };
    view! {
        // Always there, so that what appears in it is read out.
        <div class="keep-notice" aria-live="polite">
            <Show when=move || notice.read().is_some()>
                <div class="notice" data-testid="notice">
                    {move || text()}
                    <div class="buttons">
                        <Show when=move || can_forget.get()>
                            {forget_button(store)}
                            <button
                                type="button"
                                class="button small"
                                on:click=on_click(move |_| turn(store, false))
                            >
                                {store.text(|words| words.keep().turn_off)}
                            </button>
                        </Show>
                        {way_out}
                        <button
                            type="button"
                            class="button small icon"
                            aria-label=store.label(|l| l.close)
                            on:click=on_click(close)
                        >
                            <span aria-hidden="true">"✕"</span>
                        </button>
                    </div>
                </div>
            </Show>
        </div>
    }
}

fn sentences(store: Store, notice: &Notice) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let labels = words.keep();
    let mut texts = Vec::new();
    match notice {
        Notice::Restored {
            files,
            days,
            other_version,
            damaged,
        } => {
            if let Some((from, to)) = days {
                let (from, to) = (formats::day(language, *from), formats::day(language, *to));
                texts.push(store.amount(*files as u64, |files| words.restored(files, &from, &to)));
            }
            if *other_version > 0 {
                texts.push(store.amount(*other_version, |files| words.other_version(files)));
            }
            if *damaged > 0 {
                texts.push(store.amount(*damaged, |files| words.damaged(files)));
            }
        }
        Notice::RestoreFailed => texts.push(labels.restore_failed.to_owned()),
        Notice::CollectorLost => texts.push(labels.collector_lost.to_owned()),
        Notice::NoWorkers => texts.push(labels.no_workers.to_owned()),
        Notice::FirstPersisted => texts.push(labels.first_kept.to_owned()),
        Notice::Forgotten => texts.push(labels.forgotten.to_owned()),
        Notice::NotForgotten => texts.push(labels.not_forgotten.to_owned()),
        Notice::TurnedOff => texts.push(labels.turned_off.to_owned()),
        Notice::Removed { files } => {
            texts.push(store.amount(*files as u64, |files| words.removed(files)));
        }
        Notice::AddedTo { files, restored } => {
            texts.push(store.amount(*files as u64, |files| {
                store.amount(*restored as u64, |restored| words.added_to(files, restored))
            }));
        }
        Notice::SampleBeside => texts.push(labels.sample_beside.to_owned()),
    }
    let texts: Vec<AnyView> = texts
        .into_iter()
        .map(|text| view! { <p>{text}</p> }.into_any())
        .collect();
    texts.into_any()
}

/// What a person may rather have wanted than what is told.
fn way_out(store: Store, notice: Option<&Notice>) -> Option<AnyView> {
    let labels = store.words().keep();
    let (text, act): (_, fn(Store)) = match notice? {
        Notice::Removed { .. } => (labels.undo, |store| store.intake.bring_back()),
        Notice::AddedTo { .. } => (labels.replace_instead, |store| {
            store.intake.remove_restored();
        }),
        _ => return None,
    };
    let button = view! {
        <button
            type="button"
            class="button small"
            on:click=on_click(move |_| {
                act(store);
                focus::to_notice();
            })
        >
            {text}
        </button>
    };
    Some(button.into_any())
}

fn forget_button(store: Store) -> AnyView {
    view! {
        <button
            type="button"
            class="button small"
            on:click=on_click(move |_| {
                store.intake.forget_persisted();
                focus::to_notice();
            })
        >
            {store.text(|words| words.keep().forget)}
        </button>
    }
    .into_any()
}

fn turn(store: Store, on: bool) {
    store.intake.keep(on);
    focus::to_notice();
}

/// The choice, and what it means.
#[component]
pub(crate) fn KeepSwitch() -> impl IntoView {
    let store = Store::here();
    view! {
        <label class="switch">
            <input
                type="checkbox"
                prop:checked=move || store.keeping.on.get()
                on:change=on_change(move |event| store.intake.keep(event_target_checked(&event)))
            />
            <span>{store.label(|l| l.keep_switch)}</span>
        </label>
        <p class="hint wide">{store.label(|l| l.what_is_kept)}</p>
    }
}

/// What is kept and what is not, with the choice.
#[component]
pub(crate) fn KeepCard() -> impl IntoView {
    let store = Store::here();
    let kept = Memo::new(move |_| {
        let files = store.keeping.files.read();
        files
            .values()
            .filter_map(|(_, kept)| match kept {
                Persisted::Under { bytes, .. } => Some(*bytes),
                Persisted::Not(_) | Persisted::Forgotten => None,
            })
            .fold((0, 0), |(count, sum), bytes| (count + 1, sum + bytes))
    });
    let summary = part(move || {
        let (count, bytes) = kept.get();
        if count == 0 {
            return store.words().keep().nothing_kept.to_owned();
        }
        let size = formats::bytes(store.language.get(), bytes as f64);
        store.amount(count, |files| store.words().files_kept(files, &size))
    });
    view! {
        <section class="card" aria-labelledby="kept">
            <h2 id="kept">{store.text(|words| words.keep().title)}</h2>
            <KeepSwitch/>
            <p class="kept" data-testid="kept">{summary}</p>
            {move || not_kept(store)}
            <Show when=move || { kept.get().0 > 0 }>
                <div class="buttons">{forget_button(store)}</div>
            </Show>
        </section>
    }
}

/// What is not kept, and why.
fn not_kept(store: Store) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let files = store.keeping.files.read();
    let mut refused = false;
    let mut items: Vec<AnyView> = Vec::new();
    for (name, kept) in files.values() {
        let text = match kept {
            Persisted::Not(NotPersisted::TooLarge { bytes }) => {
                let size = formats::bytes(language, *bytes as f64);
                let most = formats::bytes(language, MOST_PERSISTED as f64);
                words.too_large(name, &size, &most)
            }
            Persisted::Not(NotPersisted::NoRoom) => words.no_room(name),
            // It is the same for all of them.
            Persisted::Not(NotPersisted::Refused) if !refused => {
                refused = true;
                words.keep().refused.to_owned()
            }
            _ => continue,
        };
        items.push(view! { <li class="remark problem">{text}</li> }.into_any());
        if items.len() == NAMED {
            break;
        }
    }
    if items.is_empty() {
        return ().into_any();
    }
    view! { <ul>{items}</ul> }.into_any()
}
