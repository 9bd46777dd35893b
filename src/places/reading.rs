//! How far the reading is, and that it has ended.

use leptos::prelude::*;

use crate::parts::closures::{on_click, part};
use crate::parts::code_button::code_button;
use crate::parts::focus;
use crate::state::address::Place;
use crate::state::formats;
use crate::state::measured as limits;
use crate::state::outcome::{not_counted, why_not};
use crate::state::progress::{Phase, Progress};
use crate::state::store::Store;
use crate::tally::FileFacts;
use crate::text::Amount;

/// So many files are named that were not read, or not counted.
const NAMED: usize = 3;

/// The strip below the header.
#[component]
pub(crate) fn Reading() -> impl IntoView {
    let store = Store::here();
    let is_reading = Memo::new(move |_| store.loaded.phase.get() == Phase::Reading);
    Effect::new(move |_| {
        if let Phase::Ended { .. } = store.loaded.phase.get() {
            // Cancel had it, for one.
            focus::to_heading_if_used();
        }
    });
    let has_numbers = Memo::new(move |_| !store.shared.is_open() && store.report.read().is_ok());
    let status = part(move || match store.loaded.phase.get() {
        Phase::Idle => String::new(),
        // It takes no line of its own, so that nothing moves when the reading ends.
        Phase::Reading if has_numbers.get() => store.labels().so_far.to_owned(),
        Phase::Reading => store.labels().reading.to_owned(),
        Phase::Ended { files, left_out } => ended(store, files, left_out),
    });
    // It is no news in the list of files, where these stand first.
    let problems = part(move || match store.loaded.phase.get() {
        Phase::Ended { .. } if store.route.place.get() != Place::Files => problems(store),
        _ => ().into_any(),
    });
    let left_out = part(move || match store.loaded.phase.get() {
        Phase::Ended { left_out, .. } if left_out > 0 => left(store, left_out),
        _ => ().into_any(),
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
            {left_out}
            <div role="alert">{problems}</div>
        </section>
    }
}

/// What became of the files. That they were read stands first, whatever else is to be said.
fn ended(store: Store, files: usize, left_out: usize) -> String {
    let words = store.words();
    let not = not_counted(&store.loaded.resolved.read().files).len();
    let counted = files.saturating_sub(not) as u64;
    let mut text = store.amount(files as u64, |files| words.read_files(files));
    text += &store.amount(counted, |counted| {
        store.amount(not as u64, |not| words.files_counted(counted, not))
    });
    if left_out > 0 {
        let counted = formats::number(store.language.get(), counted);
        let stopped = store.amount((files + left_out) as u64, |all| {
            words.reading_stopped(&counted, all)
        });
        text = words.sentences(&[text, stopped]);
    }
    text
}

/// What was not read because the reading was stopped, and the way to read it after all.
fn left(store: Store, left_out: usize) -> AnyView {
    let names = store.loaded.left_out.read();
    let named = names.len().min(NAMED);
    let more = left_out.saturating_sub(named) as u64;
    let some = names.iter().take(named).cloned().collect::<Vec<_>>();
    let some = match more {
        0 => store.words().list(&some),
        _ => store.words().list_begun(&some),
    };
    let text = store.amount(more, |more| store.words().not_read(&some, more));
    let read = (named > 0).then(|| {
        let read = move |_| store.intake.read_left_out();
        view! {
            <button type="button" class="button small" on:click=on_click(read)>
                {store.words().files().read_left_out}
            </button>
        }
    });
    view! { <div class="of-files"><p><bdi>{text}</bdi></p> {read}</div> }.into_any()
}

/// The files of which nothing counts, and why.
fn problems(store: Store) -> AnyView {
    let resolved = store.loaded.resolved.read();
    let files = not_counted(&resolved.files);
    let Some(others) = files.len().checked_sub(1) else {
        return ().into_any();
    };
    let items: Vec<AnyView> = files
        .iter()
        .take(NAMED)
        .map(|facts| problem(store, facts))
        .collect();
    let others = (others >= NAMED).then(|| view! { <li aria-hidden="true">"…"</li> });
    let go = move |_| store.route.go(|address| address.place = Place::Files);
    view! {
        <div class="of-files problem">
            <ul>{items} {others}</ul>
            <button type="button" class="button small" on:click=on_click(go)>
                {store.label(|l| l.to_files)}
            </button>
        </div>
    }
    .into_any()
}

fn problem(store: Store, facts: &FileFacts) -> AnyView {
    let language = store.language.get();
    let words = language.words();
    let number = |count| formats::number(language, count);
    let why = why_not(facts).map(|note| {
        let text = words.note(note, &number);
        view! { {words.labels().colon} {text} " " {code_button(store, note.code())} }
    });
    view! { <li><bdi>{facts.name.clone()}</bdi> {why}</li> }.into_any()
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
        // Said before it is tried.
        <Show when=move || limits::is_past(&store.loaded.progress.read())>
            <p class="problem" role="alert" data-testid="past-limits">
                {move || past_limits(store)}
            </p>
        </Show>
        <Show when=move || store.loaded.waits_for_workers.get()>
            <p class="problem" role="alert">{store.text(|w| w.files().waits_for_workers)}</p>
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

/// That there is more than is known to work, and what to do.
fn past_limits(store: Store) -> String {
    let language = store.language.get();
    let bytes = formats::bytes(language, limits::most_bytes());
    let files = formats::number(language, limits::most_files());
    language.words().past_limits(&bytes, &files)
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
