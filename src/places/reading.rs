//! How far the reading is, and that it has ended.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::state::formats;
use crate::state::progress::{Phase, Progress};
use crate::state::store::Store;
use crate::text::Amount;

/// The strip below the header.
#[component]
pub(crate) fn Reading() -> impl IntoView {
    let store = Store::here();
    let is_reading = Memo::new(move |_| store.loaded.phase.get() == Phase::Reading);
    let status = part(move || match store.loaded.phase.get() {
        Phase::Idle => String::new(),
        Phase::Reading => store.labels().reading.to_owned(),
        Phase::Ended { files, stopped } => store.amount(files as u64, |files| {
            store.words().read_files(files, stopped)
        }),
    });
    view! {
        <section
            class="reading"
            class:idle=move || store.loaded.phase.get() == Phase::Idle
            aria-label=store.label(|l| l.reading)
        >
            <p class="status" role="status">{status}</p>
            <Show when=move || is_reading.get()>
                <ProgressPanel/>
            </Show>
        </section>
    }
}

#[component]
fn ProgressPanel() -> impl IntoView {
    let store = Store::here();
    let share = part(move || store.loaded.progress.read().share());
    let cancel = move |_| {
        store.intake.cancel();
    };
    let files = move || {
        let progress = store.loaded.progress.read();
        format!(
            "{} / {}",
            formats::number(store.language.get(), progress.files_done as u64),
            formats::number(store.language.get(), progress.files_all as u64)
        )
    };
    view! {
        <Show when=move || store.loaded.waits_for_workers.get()>
            <p class="problem" role="alert">{store.label(|l| l.waits_for_workers)}</p>
        </Show>
        <progress max="1" prop:value=share aria-label=store.label(|l| l.reading)></progress>
        <span class="progress-text">{move || progress_text(store, &store.loaded.progress.read())}</span>
        <span class="progress-files">{store.label(|l| l.files)} " " {files}</span>
        <button type="button" class="button small" on:click=on_click(cancel)>{store.label(|l| l.cancel)}</button>
        <ul class="now" aria-label=store.label(|l| l.files_being_read)>
            {move || files_now(store, &store.loaded.progress.read())}
        </ul>
    }
}

fn progress_text(store: Store, progress: &Progress) -> String {
    let language = store.language.get();
    let words = language.words();
    let done = formats::bytes(language, progress.bytes_done);
    let all = formats::bytes(language, progress.bytes_all);
    let Some(speed) = progress.speed() else {
        return words.reading_progress(&done, &all, None, None);
    };
    let bytes = formats::bytes(language, speed.bytes);
    let text = formats::number(language, speed.seconds_left);
    let left = Amount {
        count: speed.seconds_left,
        text: &text,
    };
    words.reading_progress(&done, &all, Some(&bytes), Some(left))
}

fn files_now(store: Store, progress: &Progress) -> Vec<AnyView> {
    let language = store.language.get();
    progress
        .now
        .iter()
        .map(|(name, done, all)| {
            let text = language.words().reading_progress(
                &formats::bytes(language, *done),
                &formats::bytes(language, *all),
                None,
                None,
            );
            view! { <li><bdi>{name.clone()}</bdi> {language.words().labels().colon} {text}</li> }
                .into_any()
        })
        .collect()
}
