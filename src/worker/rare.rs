//! What few files need: archives, documents such as a mail, tables that a person explains, the hops of one
//! mail, partners. This part of the workers' program comes when it is needed; the page fetches it and hands it over,
//! because once a worker runs it fetches nothing itself.

use std::sync::OnceLock;

use js_sys::ArrayBuffer;
use web_sys::{DedicatedWorkerGlobalScope, File};

use super::protocol::{Inquiry, Packed, packed};
use super::read::{self, Out};
use super::{hops, inspect};
use crate::split::Fetch;
use crate::tally::Tally;
use crate::trace::file::Options;
use crate::trace::mapping::Question;

/// What it does. Anything else of the workers' program calls it by this table only.
#[derive(Clone, Copy)]
pub struct Rare {
    pub(super) read_source: fn(&mut Out, &File, &Options),
    pub(super) inspect: fn(DedicatedWorkerGlobalScope, u32, File, Packed<Question>),
    pub(super) hops: fn(&DedicatedWorkerGlobalScope, u32, &File, u32),
    pub(super) answer: fn(&Tally, &Inquiry) -> ArrayBuffer,
}

impl Rare {
    /// All of it. Whoever calls this has it linked in.
    pub fn all() -> Self {
        Self {
            read_source: read::read_any,
            inspect: |scope, ticket, blob, question| {
                wasm_bindgen_futures::spawn_local(inspect::inspect(scope, ticket, blob, question));
            },
            hops: hops::answer,
            answer,
        }
    }
}

/// What the collector is seldom asked.
fn answer(tally: &Tally, inquiry: &Inquiry) -> ArrayBuffer {
    match inquiry {
        Inquiry::Behind(question) => packed(&tally.behind_folded(question)),
        Inquiry::Only(files, guideline) => packed(&tally.resolve_only(files, *guideline)),
        Inquiry::Partners(question) => packed(&tally.shown_partners(question)),
        Inquiry::Evidence(question) => packed(&tally.partners(question)),
    }
}

static FETCH: OnceLock<Fetch<Rare>> = OnceLock::new();

/// Says how it is fetched.
pub(super) fn comes_by(fetch: Fetch<Rare>) {
    let _ = FETCH.set(fetch);
}

/// Fetches it, unless it is there; none where it does not fit to this program.
pub(super) async fn rare() -> Option<Rare> {
    let fetch = FETCH.get()?;
    fetch().await.ok()
}
