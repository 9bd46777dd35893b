//! `?report=URL`: a saved report on the same site is fetched and opened like a dropped file.
//!
//! The query stays in the address while the fragment changes with the choices. That the report lies
//! on this site is checked before anything is fetched; the page's policy forbids the rest.

use gloo_net::http::Request;
use js_sys::{Array, Reflect, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, ReadableStream, ReadableStreamDefaultReader, Url, UrlSearchParams};

use crate::parts::closures::on_click;
use crate::state::browser;
use crate::state::store::Store;
use crate::text::PrintLabels;
use crate::trace::formats::saved_report;

/// More than any report needs.
const MAX_BYTES: f64 = 64.0 * 1024.0 * 1024.0;

/// Why a report was not opened.
type Why = fn(&'static PrintLabels) -> &'static str;

#[derive(Clone, Copy)]
enum FetchState {
    Fetching,
    /// It is read like any other file now, or the message was dismissed.
    Over,
    Failed(Why),
}

/// Opens the report that the address names, and says what happens.
#[component]
pub(crate) fn HostedReport() -> impl IntoView {
    let store = Store::here();
    let Some(named) = named() else {
        return ().into_any();
    };
    let state = RwSignal::new(FetchState::Fetching);
    let address = named.clone();
    wasm_bindgen_futures::spawn_local(async move {
        match fetch(&address).await {
            Ok(file) => {
                state.set(FetchState::Over);
                store.intake.take_in(vec![file]);
            }
            Err(why) => state.set(FetchState::Failed(why)),
        }
    });
    let shown = move || {
        match state.get() {
        FetchState::Over => ().into_any(),
        FetchState::Fetching => {
            view! { <p class="offer" role="status">{store.text(|words| words.print_labels().fetching)}</p> }.into_any()
        }
        FetchState::Failed(why) => {
            let words = store.words();
            let text = words.hosted(&named, why(words.print_labels()));
            view! {
                <div class="offer problem" role="alert">
                    <p><bdi>{text}</bdi></p>
                    <button
                        type="button"
                        class="button small"
                        on:click=on_click(move |_| state.set(FetchState::Over))
                    >
                        {store.text(|words| words.print_labels().dismiss)}
                    </button>
                </div>
            }
            .into_any()
        }
    }
    };
    shown.into_any()
}

/// What stands behind `?report=`.
fn named() -> Option<String> {
    let query = browser::window().location().search().ok()?;
    UrlSearchParams::new_with_str(&query).ok()?.get("report")
}

async fn fetch(named: &str) -> Result<File, Why> {
    let url = on_this_site(named).ok_or::<Why>(|l| l.hosted_other_site)?;
    let failed: Why = |l| l.hosted_failed;
    let response = Request::get(&url.href()).send().await.map_err(|_| failed)?;
    match response.status() {
        200..=299 => {}
        404 | 410 => return Err(|l| l.hosted_not_found),
        _ => return Err(failed),
    }
    let body = response.body().ok_or(failed)?;
    let parts = parts_of(&body).await?;
    let name = url.pathname();
    let name = name.rsplit('/').find(|part| !part.is_empty());
    let name = name.and_then(|name| js_sys::decode_uri_component(name).ok());
    let name = name.map_or_else(|| "report.json".to_owned(), String::from);
    File::new_with_u8_array_sequence(&parts, &name).map_err(|_| failed)
}

/// The address of a report; none where it is of another site.
fn on_this_site(named: &str) -> Option<Url> {
    let base = browser::document().base_uri().ok()??;
    let url = Url::new_with_base(named, &base).ok()?;
    let location = browser::window().location();
    // An address such as `blob:` may have this origin too, but is no file of the site.
    let is_here =
        url.origin() == location.origin().ok()? && url.protocol() == location.protocol().ok()?;
    (is_here && url.username().is_empty()).then_some(url)
}

/// The pieces of a body that is a saved report: at most so many bytes are ever taken.
async fn parts_of(body: &ReadableStream) -> Result<Array, Why> {
    let failed: Why = |l| l.hosted_failed;
    let reader: ReadableStreamDefaultReader = body.get_reader().dyn_into().map_err(|_| failed)?;
    let parts = Array::new();
    let (mut bytes, mut head) = (0.0, Vec::new());
    loop {
        let result = JsFuture::from(reader.read()).await.map_err(|_| failed)?;
        let value = Reflect::get(&result, &"value".into()).map_err(|_| failed)?;
        let Ok(piece) = value.dyn_into::<Uint8Array>() else {
            break;
        };
        bytes += f64::from(piece.length());
        if bytes > MAX_BYTES {
            let _ = reader.cancel();
            return Err(|l| l.hosted_too_large);
        }
        if head.len() < saved_report::HEAD {
            head.extend(piece.to_vec());
        }
        parts.push(&piece);
    }
    if saved_report::is_start_of_one(&head) {
        Ok(parts)
    } else {
        Err(|l| l.hosted_no_report)
    }
}
