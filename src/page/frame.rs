//! What is around every place: header, navigation, the state of reading, and the drop zone that is
//! the whole window.

use leptos::prelude::*;

use super::drop::WindowDrop;
use super::fetch::{Fetcher, Parts};
use super::notice::LoadingNotice;
use crate::parts::closures::{on_change, on_click, part};
use crate::parts::fetched::{RarePart, RestPart, hint, last, later};
use crate::parts::later::Later;
use crate::parts::picker::Picker;
use crate::places::start::Start;
use crate::state::address::Place;
use crate::state::progress::Phase;
use crate::state::store::Store;
use crate::state::theme::Theme;
use crate::text::{Labels, Language};

/// The page.
#[component]
pub(crate) fn Frame(parts: Parts) -> impl IntoView {
    let store = Store::new();
    provide_context(store);
    let fetcher = Fetcher::start(store, parts);
    let details_open = RwSignal::new(false);
    let has_files = Memo::new(move |_| {
        !store.loaded.dropped.read().is_empty() || store.loaded.phase.get() == Phase::Reading
    });
    let has_report = Memo::new(move |_| {
        (has_files.get() || store.shared.is_open()) && !store.shared.is_in_the_way()
    });
    let place = Memo::new(move |_| {
        if has_report.get() {
            store.route.place.get()
        } else {
            Place::Start
        }
    });
    Effect::new(move |before: Option<Place>| {
        let now = place.get();
        if before.is_some_and(|before| before != now) {
            crate::state::browser::window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        now
    });
    // What was kept is about to be there, so the start page would only flash up.
    let waits = Memo::new(move |_| {
        store.keeping.restoring.get()
            && store.route.place.get() != Place::Start
            && !store.loading.has_failed.get()
    });
    let in_the_way = Memo::new(move |_| store.shared.is_in_the_way());
    let is_shared = Memo::new(move |_| store.shared.is_open());
    let opens_link = store.loading.opens_link;
    let show = part(move || match place.get() {
        _ if opens_link.get() => hint(store, |l| l.opening_link),
        _ if in_the_way.get() => last(RarePart::Gate),
        Place::Files if is_shared.get() => last(RarePart::NoFiles),
        Place::Start if waits.get() => hint(store, |l| l.restoring),
        Place::Start => view! { <Later><Start/></Later> }.into_any(),
        Place::Overview => later(RestPart::Overview(details_open)),
        Place::Connectors => asked_for(store, RarePart::Connectors),
        Place::Partners => asked_for(store, RarePart::Partners),
        Place::Stopped => asked_for(store, RarePart::Stopped),
        Place::TlsReports => asked_for(store, RarePart::TlsReports),
        Place::Files => asked_for(store, RarePart::Files),
    });
    view! {
        <a class="skip-link" href="#content" on:click=on_click(skip_to_content)>
            {store.label(|l| l.skip_to_content)}
        </a>
        <header class="header">
            <a class="brand" href=move || store.route.fragment_of(Place::Start)>
                <span class="brand-mark" aria-hidden="true"></span>
                "Mailflow Insight"
            </a>
            <Show when=move || has_report.get()>
                {later(RestPart::Navigation(place))}
            </Show>
            <div class="header-tools">
                <Show when=move || store.report.read().is_ok() && !in_the_way.get()>
                    {last(RarePart::Tools)}
                </Show>
                <Later>
                    <LanguageSwitch/>
                    <ThemeSwitch/>
                </Later>
            </div>
        </header>
        <LoadingNotice fetcher/>
        {later(RestPart::Reading)}
        {last(RarePart::Notices)}
        <main id="content" tabindex="-1">
            {last(RarePart::Banner)}
            {show}
        </main>
        <footer class="footer">{store.label(|l| l.local_only)}</footer>
        <WindowDrop/>
        <Picker/>
        {last(RarePart::Dialogs(details_open))}
    }
}

/// A place that few people go to, fetched at once for whoever does.
fn asked_for(store: Store, part: RarePart) -> AnyView {
    store.loading.want_rare();
    last(part)
}

/// The address holds the place, so this link must not change it.
fn skip_to_content(event: web_sys::MouseEvent) {
    use wasm_bindgen::JsCast;

    event.prevent_default();
    let content = crate::state::browser::document().get_element_by_id("content");
    if let Some(content) = content.and_then(|c| c.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = content.focus();
    }
}

#[component]
fn LanguageSwitch() -> impl IntoView {
    let store = Store::here();
    // Its texts may be on their way.
    let wanted = move || {
        let chosen = store.loading.wanted_language.get();
        chosen.unwrap_or_else(|| store.language.get())
    };
    let options: Vec<AnyView> = Language::ALL
        .into_iter()
        .map(|language| {
            view! {
                <option
                    value=language.tag()
                    lang=language.tag()
                    prop:selected=move || wanted() == language
                >
                    {language.name()}
                </option>
            }
            .into_any()
        })
        .collect();
    view! {
        <select
            class="select language"
            aria-label=store.label(|l| l.language)
            on:change=on_change(move |event| {
                if let Some(language) = Language::from_tag(&event_target_value(&event)) {
                    store.speak(language);
                }
            })
        >
            {options}
        </select>
    }
}

#[component]
fn ThemeSwitch() -> impl IntoView {
    let store = Store::here();
    let options: Vec<AnyView> = Theme::ALL
        .into_iter()
        .map(|theme| {
            let label: fn(&'static Labels) -> &'static str = match theme {
                Theme::System => |l| l.theme_system,
                Theme::Light => |l| l.theme_light,
                Theme::Dark => |l| l.theme_dark,
            };
            view! {
                <option value=theme.name() prop:selected=move || store.theme.get() == theme>
                    {store.label(label)}
                </option>
            }
            .into_any()
        })
        .collect();
    view! {
        <select
            class="select theme"
            aria-label=store.label(|l| l.theme)
            on:change=on_change(move |event| store.theme.set(Theme::from_name(&event_target_value(&event))))
        >
            {options}
        </select>
    }
}
