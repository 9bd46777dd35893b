//! Files: what was read of each, what was not, and why.

mod date_orders;
mod labels;
mod message;
mod zones;

use crate::parts::remarks::Entry;
use crate::parts::remarks::listed;
use crate::parts::remarks::remarks;
use leptos::prelude::*;

use crate::parts::above::proposed_domains;
use crate::parts::closures::{on_change, on_click, part};
use crate::parts::filter_bar::only_label;
use crate::parts::focus;
use crate::parts::keeping::KeepCard;
use crate::parts::marked::marked;
use crate::parts::missing::missing_files;
use crate::parts::picker;
use crate::parts::remembered_folder::remembered_folder;
use crate::report::told_apart;
use crate::state::formats;
use crate::state::mapper::Target;
use crate::state::store::Store;
use crate::tally::{FileFacts, Resolved};
use crate::trace::{Format, Note};

/// So many files are shown at first, and added on demand.
const PAGE: usize = 200;

/// The fourth place.
#[component]
pub(crate) fn Files() -> impl IntoView {
    let store = Store::here();
    let shown = RwSignal::new(PAGE);
    let has_more = Memo::new(move |_| shown.get() < store.loaded.resolved.read().files.len());
    let cannot_tell = Memo::new(move |_| {
        let resolved = store.loaded.resolved.read();
        resolved.files.iter().any(|file| {
            file.format.is_some_and(|format| !format.tells_tls())
                || file
                    .notes
                    .iter()
                    .any(|note| matches!(note, Note::TlsNotTold { .. }))
        })
    });
    let needs_domains = Memo::new(move |_| {
        let asks = |file: &FileFacts| {
            file.format.is_some_and(Format::tells_direct_send)
                || file
                    .notes
                    .iter()
                    .any(|note| matches!(note, Note::NeedsDomains { .. }))
        };
        !store.domains.read().is_empty() || store.loaded.resolved.read().files.iter().any(asks)
    });
    view! {
        <div class="place-head">
            <h1>{store.label(|l| l.files_title)}</h1>
            <div class="choices">
                <button type="button" class="button" on:click=on_click(|_| picker::pick_files())>
                    {store.label(|l| l.choose_files)}
                </button>
                <button type="button" class="button" on:click=on_click(|_| picker::pick_folder())>
                    {store.label(|l| l.choose_folder)}
                </button>
                <button
                    type="button"
                    class="button subtle"
                    on:click=on_click(move |_| {
                        store.intake.remove_all();
                        focus::to_notice();
                    })
                >
                    {store.label(|l| l.remove_all)}
                </button>
            </div>
        </div>
        <Show when=move || needs_domains.get()>
            <OwnDomains/>
        </Show>
        {date_orders::all_at_once(store)}
        {only_label(store)}
        {labels::card(store)}
        <div class="card">
            <div
                class="scroll"
                tabindex="0"
                role="region"
                aria-label=store.label(|l| l.files_title)
            >
                {move || table(store, shown.get())}
            </div>
            {in_several(store)}
        </div>
        <Show when=move || has_more.get()>
            <p>
                <button
                    type="button"
                    class="button"
                    on:click=on_click(move |_| shown.update(|shown| *shown += PAGE))
                >
                    {store.label(|l| l.show_more)}
                </button>
            </p>
        </Show>
        {missing_files(store)}
        {zones::card(store)}
        {message::card(store)}
        <KeepCard/>
        {remembered_folder(store)}
        <Show when=move || cannot_tell.get()>
            <section class="card" aria-labelledby="fetch-instead">
                <h2 id="fetch-instead">{store.text(|w| w.files().fetch_instead)}</h2>
                <p>{move || marked(store.words().files().fetch_instead_text)}</p>
            </section>
        </Show>
    }
}

#[component]
fn OwnDomains() -> impl IntoView {
    let store = Store::here();
    let typed = RwSignal::new(String::new());
    // What is proposed may have been taken.
    Effect::new(move |_| typed.set(store.domains.get()));
    let apply = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        store.intake.own(typed.get_untracked());
        store.intake.read_again();
    };
    view! {
        <form class="card domains" on:submit=apply>
            <label class="field wide">
                <span>{store.label(|l| l.own_domains)}</span>
                <input
                    type="text"
                    class="input"
                    placeholder="contoso.com, contoso.example"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="own-domains-hint"
                    prop:value=move || typed.get()
                    on:input=on_change(move |event| typed.set(event_target_value(&event)))
                />
            </label>
            <button type="submit" class="button primary">
                {store.label(|l| l.own_domains_apply)}
            </button>
            <p class="hint wide" id="own-domains-hint">{store.text(|w| w.files().own_domains_hint)}</p>
            {proposed_domains(store)}
            <Show when=move || store.loaded.dropped.read().iter().any(|file| file.is_restored)>
                <p class="hint wide">{store.text(|words| words.keep().only_counts)}</p>
            </Show>
        </form>
    }
}

/// Says why the numbers of the files are more than those of all of them together.
fn in_several(store: Store) -> AnyView {
    let repeated = Memo::new(move |_| repeated(&store.loaded.resolved.read()));
    let hint = part(move || {
        (repeated.get() > 0).then(|| {
            let text = store.amount(repeated.get(), |count| {
                store.words().in_several_files(count)
            });
            view! { <p class="hint below">{text}</p> }
        })
    });
    hint.into_any()
}

/// Transfers that files tell once more than they count.
fn repeated(resolved: &Resolved) -> u64 {
    if resolved.files.len() < 2 {
        return 0;
    }
    let told: u64 = resolved.files.iter().map(|file| file.transfers).sum();
    let cells = resolved
        .traces
        .cells
        .iter()
        .chain(&resolved.summaries.cells);
    let counted: u64 = cells.map(|cell| cell.volume).sum();
    told.saturating_sub(counted)
}

fn table(store: Store, shown: usize) -> AnyView {
    let labels = store.labels();
    let resolved = store.loaded.resolved.read();
    let rows: Vec<AnyView> = listed(&resolved.files)
        .into_iter()
        .take(shown)
        .zip(0..)
        .map(|(entry, at)| row(store, entry, at))
        .collect();
    view! {
        <table class="table files stacked">
            <thead>
                <tr>
                    <th scope="col">{labels.file}</th>
                    <th scope="col">{labels.format}</th>
                    <th scope="col" class="number">{labels.size}</th>
                    <th scope="col">{labels.encoding}</th>
                    <th scope="col" class="number">{labels.records}</th>
                    <th scope="col" class="number">{labels.transfers}</th>
                    <th scope="col">{labels.remarks}</th>
                    <td></td>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A file, which is called by its path where others have its name.
fn called_apart(store: Store, file: &FileFacts) -> FileFacts {
    let resolved = store.loaded.resolved.read();
    let all = resolved
        .files
        .iter()
        .map(|file| (&*file.name, file.key.file));
    let name = told_apart(&file.name, file.key.file, all, &|file| {
        store.intake.path(file)
    });
    let mut called = file.clone();
    if let Some(path) = name {
        called.name = path;
    }
    called
}

fn row(store: Store, entry: Entry<'_>, at: u32) -> AnyView {
    let file = &called_apart(store, entry.file);
    let language = store.language.get();
    let words = language.words();
    let labels = words.labels();
    let number = |count| formats::number(language, count);
    let (format, tells) = match file.format {
        Some(format) => (
            words.format(format),
            [
                words.format_tells(format),
                store.language.get().words().format_cannot(format),
            ],
        ),
        None => (labels.unknown_format, ["", ""]),
    };
    let tells = tells.map(|text| view! { <span class="tells">{text}</span> });
    let key = file.key;
    let is_mail = file.format == Some(Format::MessageHeaders);
    let hops = is_mail.then(|| {
        let name = file.name.clone();
        view! {
            <button
                type="button"
                class="button"
                aria-haspopup="dialog"
                aria-label=words.show_hops(&file.name)
                on:click=on_click(move |_| store.hops.show_file(key, name.clone()))
            >
                {words.hops().hops}
            </button>
        }
    });
    // All members are removed with their archive.
    let remove = view! {
        <button
            type="button"
            class="button subtle icon remove"
            aria-label=words.remove_file(&file.name)
            on:click=on_click(move |_| {
                store.intake.remove(key.file);
                focus::to_one_of(".files .remove", at);
            })
        >
            <span aria-hidden="true">"✕"</span>
        </button>
    };
    let columns = columns_button(store, file);
    view! {
        <tr>
            <th scope="row" class="file-name"><bdi>{file.name.clone()}</bdi></th>
            <td class="file-format" data-label=labels.format>{format} {tells} {columns}</td>
            <td class="number" data-label=labels.size>{formats::bytes(language, file.bytes as f64)}</td>
            <td class="encoding" data-label=labels.encoding>{file.encoding.map_or("–", |encoding| encoding.id())}</td>
            <td class="number" data-label=labels.records>{number(file.records)}</td>
            <td class="number" data-label=labels.transfers>{number(file.transfers)}</td>
            <td class="remarks" data-label=labels.remarks>{remarks(store, entry)} {date_orders::of_file(store, file)} {zones::of_file(store, file)} {hops}</td>
            <td>{remove}</td>
        </tr>
    }
    .into_any()
}

/// Opens the dialog about the columns of a table.
fn columns_button(store: Store, file: &FileFacts) -> Option<AnyView> {
    let words = store.words();
    let labels = words.mapping();
    let has = |wanted: fn(&Note) -> bool| file.notes.iter().any(wanted);
    let is_unknown = has(|note| matches!(note, Note::UnknownTable));
    let is_mapped = has(|note| matches!(note, Note::Mapped { .. }));
    // No mapping can read what is known to be something else.
    if has(|note| matches!(note, Note::KnownNotRead { .. })) {
        return None;
    }
    let known = file.format.filter(|format| format.is_table() && !is_mapped);
    let text = match known {
        _ if is_unknown => labels.map,
        _ if is_mapped => labels.change,
        Some(_) => labels.columns,
        None => return None,
    };
    // Its name begins with the words that are seen on it.
    let name = words.named(text.trim_end_matches('…'), &file.name);
    let style = if is_unknown {
        "button small primary"
    } else {
        "button small subtle"
    };
    let target = Target {
        key: file.key,
        name: file.name.clone(),
        known: known.filter(|_| !is_unknown),
    };
    let open = move |_| store.mapper.open(target.clone());
    let button = view! {
        <button type="button" class=style aria-haspopup="dialog" aria-label=name on:click=on_click(open)>
            {text}
        </button>
    };
    Some(button.into_any())
}
