//! One message: what was typed, and the dialog that tells every line about it, which can be printed as a slip.

use leptos::prelude::*;

use crate::parts::closures::{on_change, on_click, part};
use crate::parts::flyout::Flyout;
use crate::parts::save::save;
use crate::report::MessageSlip;
use crate::state::look_up::{LookUp, Outcome, Told};
use crate::state::progress::Phase;
use crate::state::store::Store;
use crate::state::{browser, formats};
use crate::trace::{Direction, Timestamp};

/// The card in which a message is asked for, with its dialog.
pub(crate) fn card(store: Store) -> AnyView {
    let look_up = LookUp::new(store.loaded, store.intake);
    view! {
        <section class="card" aria-labelledby="message-ask">
            <h2 id="message-ask">{text(store, |words| words.title)}</h2>
            <p>{text(store, |words| words.about)}</p>
            {part(move || match can_be_read(store) {
                true => form(store, look_up),
                false => view! { <p class="hint">{text(store, |words| words.no_files)}</p> }.into_any(),
            })}
        </section>
        {dialog(store, look_up)}
    }
    .into_any()
}

fn text(
    store: Store,
    text: fn(&'static crate::text::MessageLabels) -> &'static str,
) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
    move || text(store.language.get().words().message_labels())
}

/// Whether files are being read.
fn is_reading(store: Store) -> bool {
    store.loaded.phase.get() == Phase::Reading
}

/// Whether a file is here itself, and not only what was counted in it.
fn can_be_read(store: Store) -> bool {
    let dropped = store.loaded.dropped.read();
    dropped.iter().any(|file| !file.is_restored)
}

fn form(store: Store, look_up: LookUp) -> AnyView {
    let begin = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        look_up.begin();
    };
    view! {
        <form class="domains" on:submit=begin>
            <label class="field wide">
                <span>{text(store, |words| words.id)}</span>
                <input
                    type="text"
                    class="input"
                    required
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    aria-describedby="message-id-hint"
                    prop:value=move || look_up.id.get()
                    on:input=on_change(move |event| look_up.id.set(event_target_value(&event)))
                />
            </label>
            // What is being read is judged when all of it is there.
            <button type="submit" class="button primary" disabled=move || is_reading(store)>
                {text(store, |words| words.look_up)}
            </button>
            <p class="hint wide" id="message-id-hint">{text(store, |words| words.id_hint)}</p>
        </form>
    }
    .into_any()
}

fn dialog(store: Store, look_up: LookUp) -> AnyView {
    let open = Memo::new(move |_| look_up.outcome.read().is_some());
    view! {
        <Flyout
            open=open
            close=move || look_up.close()
            id="message-title"
            title=text(store, |words| words.title)
            hint=move || look_up.id.get()
            style="flyout wide slip"
        >
            <p class="private">{text(store, |words| words.private)}</p>
            {part(move || content(store, look_up))}
        </Flyout>
    }
    .into_any()
}

fn content(store: Store, look_up: LookUp) -> AnyView {
    match look_up.outcome.get() {
        None => ().into_any(),
        Some(Outcome::Failed) => {
            view! { <p class="problem" role="alert">{text(store, |words| words.failed)}</p> }
                .into_any()
        }
        Some(Outcome::Looking) => looking(store, look_up),
        Some(Outcome::Told(told)) => outcome(store, &told),
    }
}

fn looking(store: Store, look_up: LookUp) -> AnyView {
    let share = move || {
        let (done, all) = look_up.progress.get();
        done / all.max(1.0)
    };
    view! {
        <p role="status">{text(store, |words| words.looking)}</p>
        <p class="choices">
            <progress max="1" value=share aria-label=text(store, |words| words.looking)></progress>
            <button type="button" class="button small" on:click=on_click(move |_| look_up.close())>
                {store.label(|l| l.cancel)}
            </button>
        </p>
    }
    .into_any()
}

fn outcome(store: Store, told: &Told) -> AnyView {
    let words = store.language.get().words();
    let slip = &told.slip;
    let found = if slip.lines.is_empty() {
        words.message_is_nowhere(&slip.id)
    } else {
        store.amount(slip.lines.len() as u64, |lines| {
            store.amount(slip.files(), |files| {
                words.message_found(&slip.id, lines, files)
            })
        })
    };
    let restored = store.loaded.dropped.read();
    let restored = restored.iter().filter(|file| file.is_restored).count() as u64;
    let restored = (restored > 0).then(|| {
        let text = store.amount(restored, |files| words.message_not_in_restored(files));
        view! { <p class="hint">{text}</p> }
    });
    let unreadable = (!told.unreadable.is_empty()).then(|| {
        let text = words.message_unreadable(&words.list(&told.unreadable));
        view! { <p class="problem">{text}</p> }
    });
    let sums = (told.sums > 0).then(|| {
        let text = store.amount(told.sums, |files| words.message_not_in_sums(files));
        view! { <p class="hint">{text}</p> }
    });
    let lines = (!slip.lines.is_empty()).then(|| lines(store, slip));
    view! {
        <p role="status">{found}</p>
        {unreadable}
        {sums}
        {restored}
        {lines}
    }
    .into_any()
}

fn lines(store: Store, slip: &MessageSlip) -> AnyView {
    let words = store.language.get().words();
    let labels = words.message_labels();
    let [inbound, outbound] = Direction::ALL.map(|direction| slip.counts(direction));
    let counts = store.amount(inbound, |inbound| {
        store.amount(outbound, |outbound| words.message_counts(inbound, outbound))
    });
    let head: Vec<AnyView> = columns(store)
        .into_iter()
        .map(|name| view! { <th scope="col">{name}</th> }.into_any())
        .collect();
    let rows: Vec<AnyView> = (0..slip.lines.len())
        .map(|at| row(store, slip, at))
        .collect();
    let kept = slip.clone();
    let write = move |_| {
        if let Ok(json) = kept.to_json() {
            let _ = save("mailflow-insight-message.json", "application/json", &json);
        }
    };
    let print = move |_| {
        let _ = browser::window().print();
    };
    view! {
        <p><strong>{counts}</strong></p>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="message-title">
            <table class="table compact stacked" aria-labelledby="message-title">
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="choices">
            <button type="button" class="button" on:click=on_click(print)>
                {store.text(|words| words.print_labels().print)}
            </button>
            <button type="button" class="button" on:click=on_click(write)>{labels.save}</button>
        </p>
    }
    .into_any()
}

fn columns(store: Store) -> [&'static str; 9] {
    let words = store.words();
    let labels = store.language.get().words().message_labels();
    let report = words.report();
    [
        labels.time,
        words.labels().file,
        labels.line,
        report.direction,
        words.labels().tls_version,
        report.cipher,
        words.partners().proof,
        report.connector,
        labels.fate,
    ]
}

fn row(store: Store, slip: &MessageSlip, at: usize) -> AnyView {
    let language = store.language.get();
    let (words, all) = (language.words(), language.words());
    let Some(line) = slip.lines.get(at) else {
        return ().into_any();
    };
    let number = |line: u64| formats::number(language, line);
    let told = line.protection.as_ref();
    let or_dash = |text: Option<String>| {
        text.filter(|text| !text.is_empty())
            .unwrap_or_else(|| "–".to_owned())
    };
    let cells = [
        Some(words.name_of_line(line)),
        line.line.map(number),
        line.direction
            .map(|direction| all.direction(direction).to_owned()),
        told.map(|told| all.class(told.class).to_owned()),
        told.map(|told| told.cipher.clone()),
        told.map(|told| all.proof(told.proof).to_owned()),
        told.and_then(|told| told.connector.clone()),
        Some(words.became_of_line(slip, at, &number)),
    ];
    let cells: Vec<AnyView> = cells
        .into_iter()
        .zip(columns(store).into_iter().skip(1))
        .map(|(cell, label)| {
            view! { <td data-label=label><bdi>{or_dash(cell)}</bdi></td> }.into_any()
        })
        .collect();
    view! {
        <tr>
            <th scope="row" class="time">{or_dash(line.at.map(second))}</th>
            {cells}
        </tr>
    }
    .into_any()
}

/// UTC, to the second.
fn second(timestamp: Timestamp) -> String {
    let text = timestamp.to_string().replace('T', " ");
    let whole = text.split(['.', 'Z']).next().unwrap_or_default();
    format!("{whole}Z")
}
