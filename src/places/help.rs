//! Pages that explain the insights and what to do, in a dialog.
//!
//! They are the site's own files, made from `docs/guide` and others when the site is built. This is the only
//! markup that the page does not make itself; nothing of a person's files is ever in it.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::parts::closures::{on_click, part};
use crate::parts::flyout::Flyout;
use crate::state::browser;
use crate::state::site::{picture_address, site_file};
use crate::state::store::Store;
use crate::text::Language;

#[derive(Clone, PartialEq)]
enum Content {
    Fetching,
    Failed,
    Html(String),
}

/// The dialog, for the whole page.
#[component]
pub(crate) fn HelpDialog() -> impl IntoView {
    let store = Store::here();
    let open = Memo::new(move |_| !store.help.0.read().is_empty());
    view! {
        <Flyout
            open=open
            close=move || store.help.close()
            id="help-title"
            title=store.text(|words| words.report().help)
            hint=String::new
            style="flyout"
        >
            {content(store)}
        </Flyout>
    }
}

fn content(store: Store) -> AnyView {
    let content = RwSignal::new(Content::Fetching);
    let page = Memo::new(move |_| store.help.0.read().last().map(|page| page.name.clone()));
    Effect::new(move |_| {
        let Some(name) = page.get() else { return };
        let language = store.language.get();
        content.set(Content::Fetching);
        wasm_bindgen_futures::spawn_local(async move {
            let fetched = fetch(language, &name)
                .await
                .map_or(Content::Failed, Content::Html);
            // Another page may have been opened, or none, while this one came.
            if page.try_get_untracked().flatten().as_ref() == Some(&name)
                && store.language.get_untracked() == language
            {
                let _ = content.try_set(fetched);
            }
        });
    });
    let place = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if matches!(*content.read(), Content::Html(_))
            && let Some(place) = place.get()
            && let Some(page) = store.help.0.read().last()
        {
            show_section(&place, &page.section);
        }
    });
    let body = part(move || match content.get() {
        Content::Fetching => ().into_any(),
        Content::Failed => {
            view! { <p role="alert">{store.text(|words| words.report().help_failed)}</p> }
                .into_any()
        }
        Content::Html(html) => view! {
            <div
                class="help"
                node_ref=place
                inner_html=html
                on:click=on_click(move |event| follow(store, &event))
            ></div>
        }
        .into_any(),
    });
    let can_go_back = move || store.help.0.read().len() > 1;
    view! {
        <Show when=can_go_back>
            <p>
                <button
                    type="button"
                    class="button small"
                    on:click=on_click(move |_| store.help.back())
                >
                    {store.text(|words| words.report().help_back)}
                </button>
            </p>
        </Show>
        {body}
    }
    .into_any()
}

/// What stands in `<main>` of a page, which can also be read by itself: its addresses are seen from there.
async fn fetch(language: Language, name: &str) -> Option<String> {
    let tag = language.tag();
    let address = format!("help/{tag}/{name}.html");
    let page = String::from_utf8(site_file(&address).await?).ok()?;
    let (_, content) = page.split_once("<main class=\"help\">")?;
    let (content, _) = content.split_once("</main>")?;
    // Only links to other pages of the help have something before their address.
    let content = content.replace("\" href=\"", &format!("\" href=\"help/{tag}/"));
    let mut shown = String::with_capacity(content.len());
    let mut rest = content.as_str();
    while let Some((before, after)) = rest.split_once(PICTURES) {
        let (name, after) = after.split_once('"')?;
        shown.push_str(before);
        let address = picture_address(&format!("help/pictures/{name}"));
        shown.push_str(&format!("src=\"{address}\""));
        rest = after;
    }
    shown.push_str(rest);
    Some(shown)
}

/// How an address of a picture begins in a page.
const PICTURES: &str = "src=\"../pictures/";

/// Links between pages stay in the dialog.
fn follow(store: Store, event: &web_sys::MouseEvent) {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .and_then(|target| target.closest("a[data-page]").ok().flatten());
    let Some(link) = target else { return };
    event.prevent_default();
    let of = |name: &str| link.get_attribute(name).unwrap_or_default();
    store.help.follow(of("data-page"), of("data-section"));
}

/// Scrolls to a heading and puts the focus there, for those who do not see it; to the beginning of the
/// dialog, with its title and Close, where the page has no such heading.
fn show_section(place: &web_sys::HtmlDivElement, section: &str) {
    let wanted = browser::document()
        .get_element_by_id(&format!("help-{section}"))
        .filter(|heading| !section.is_empty() && place.contains(Some(heading)))
        // In other languages than English the name stands in the heading, beside its own.
        .and_then(|named| named.closest("h3, h4, h5, h6").ok().flatten());
    let is_found = wanted.is_some();
    let heading = wanted.or_else(|| place.first_element_child());
    if let Some(heading) = heading.and_then(|h| h.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = heading.set_attribute("tabindex", "-1");
        let _ = heading.focus();
        if is_found {
            heading.scroll_into_view();
        }
    }
    if !is_found && let Ok(Some(dialog)) = place.closest("dialog") {
        dialog.set_scroll_top(0);
    }
}
