//! What is around every place: header, navigation, the state of reading, and the drop zone that is
//! the whole window.

use leptos::prelude::*;

use super::address::Place;
use super::compare::CompareDialog;
use super::connectors::Connectors;
use super::details::DetailsDialog;
use super::drop::WindowDrop;
use super::export::ExportMenu;
use super::files::Files;
use super::help::HelpDialog;
use super::hops::HopsDialog;
use super::hosted::HostedReport;
use super::intake::Phase;
use super::keeping::KeepNotice;
use super::mapping::MappingDialog;
use super::offline::Offline;
use super::overview::Overview;
use super::picker::Picker;
use super::print::PrintDialog;
use super::reading::Reading;
use super::share::{self, ShareButton, ShareDialog};
use super::shared::{on_change, on_click, part};
use super::start::Start;
use super::store::Store;
use super::theme::Theme;
use super::tls_reports::TlsReports;
use super::who::WhoDialog;
use crate::text::{Labels, Language};

/// The page.
#[component]
pub(super) fn Frame() -> impl IntoView {
    let store = Store::new();
    provide_context(store);
    let details_open = RwSignal::new(false);
    let has_files =
        Memo::new(move |_| !store.dropped.read().is_empty() || store.phase.get() == Phase::Reading);
    let has_report = Memo::new(move |_| {
        (has_files.get() || store.shared.is_open()) && !store.shared.is_in_the_way()
    });
    let place = Memo::new(move |_| {
        if has_report.get() {
            store.place.get()
        } else {
            Place::Start
        }
    });
    Effect::new(move |before: Option<Place>| {
        let now = place.get();
        if before.is_some_and(|before| before != now) {
            super::browser::window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        now
    });
    // What was kept is about to be there, so the start page would only flash up.
    let waits =
        Memo::new(move |_| store.keeping.restoring.get() && store.place.get() != Place::Start);
    let in_the_way = Memo::new(move |_| store.shared.is_in_the_way());
    let is_shared = Memo::new(move |_| store.shared.is_open());
    let show = part(move || match place.get() {
        _ if in_the_way.get() => share::gate(store),
        Place::Files if is_shared.get() => share::no_files(store),
        Place::Start if waits.get() => {
            view! { <p class="hint">{store.k(|l| l.restoring)}</p> }.into_any()
        }
        Place::Start => Start().into_any(),
        Place::Overview => view! { <Overview details_open/> }.into_any(),
        Place::Connectors => Connectors().into_any(),
        Place::TlsReports => TlsReports().into_any(),
        Place::Files => Files().into_any(),
    });
    view! {
        <a class="skip-link" href="#content" on:click=on_click(skip_to_content)>
            {store.t(|l| l.skip_to_content)}
        </a>
        <header class="header">
            <a class="brand" href=move || store.fragment_of(Place::Start)>
                <span class="brand-mark" aria-hidden="true"></span>
                "Mailflow Insight"
            </a>
            <Show when=move || has_report.get()>
                <Navigation place/>
            </Show>
            <div class="header-tools">
                <Show when=move || store.report.read().is_ok() && !in_the_way.get()>
                    <ShareButton/>
                    <ExportMenu/>
                </Show>
                <LanguageSwitch/>
                <ThemeSwitch/>
            </div>
        </header>
        <Reading/>
        <KeepNotice/>
        <Offline/>
        <HostedReport/>
        <main id="content" tabindex="-1">
            {share::banner(store)}
            {show}
        </main>
        <footer class="footer">{store.t(|l| l.local_only)}</footer>
        <WindowDrop/>
        <Picker/>
        <DetailsDialog open=details_open/>
        <CompareDialog/>
        <PrintDialog/>
        <WhoDialog/>
        <ShareDialog/>
        <MappingDialog/>
        <HopsDialog/>
        <HelpDialog/>
    }
}

/// The address holds the place, so this link must not change it.
fn skip_to_content(event: web_sys::MouseEvent) {
    use wasm_bindgen::JsCast;

    event.prevent_default();
    let content = super::browser::document().get_element_by_id("content");
    if let Some(content) = content.and_then(|c| c.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = content.focus();
    }
}

fn label_of(store: Store, place: Place) -> &'static str {
    let labels = store.labels();
    match place {
        Place::Start => labels.start,
        Place::Overview => labels.overview,
        Place::Connectors => labels.connectors,
        Place::TlsReports => store.words().tls_reports().title,
        Place::Files => labels.files,
    }
}

#[component]
fn Navigation(place: Memo<Place>) -> impl IntoView {
    let store = Store::here();
    let has_tls_reports = Memo::new(move |_| !store.resolved.read().policies.is_empty());
    let links: Vec<AnyView> = Place::ALL
        .into_iter()
        .map(|to| {
            let href = move || store.fragment_of(to);
            let current = move || (place.get() == to).then_some("page");
            let label = move || label_of(store, to);
            // This place is for what few people load.
            let hidden = move || to == Place::TlsReports && !has_tls_reports.get();
            view! {
                <li hidden=hidden><a href=href aria-current=current>{label}</a></li>
            }
            .into_any()
        })
        .collect();
    view! {
        <nav class="places" aria-label=store.t(|l| l.places)>
            <ul>{links}</ul>
        </nav>
    }
}

#[component]
fn LanguageSwitch() -> impl IntoView {
    let store = Store::here();
    let options: Vec<AnyView> = Language::ALL
        .into_iter()
        .map(|language| {
            view! {
                <option
                    value=language.tag()
                    lang=language.tag()
                    prop:selected=move || store.language.get() == language
                >
                    {language.name()}
                </option>
            }
            .into_any()
        })
        .collect();
    view! {
        <select
            class="select"
            aria-label=store.t(|l| l.language)
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
                    {store.t(label)}
                </option>
            }
            .into_any()
        })
        .collect();
    view! {
        <select
            class="select"
            aria-label=store.t(|l| l.theme)
            on:change=on_change(move |event| store.theme.set(Theme::from_name(&event_target_value(&event))))
        >
            {options}
        </select>
    }
}
