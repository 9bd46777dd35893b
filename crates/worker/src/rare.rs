//! What few files need: archives, documents such as a mail, JSON, tables that few people export or a person
//! explains, the hops of one mail. And what is asked or kept when the first numbers are there. This part of
//! the workers' program comes when it is needed; the page fetches it and hands it over, because once a
//! worker runs it fetches nothing itself.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::OnceLock;

use web_sys::{DedicatedWorkerGlobalScope, File};

use super::collector::Collector;
use super::out::Out;
use super::protocol::{Inquiry, LookOrder, Packed};
use split::Fetch;
use tally::Tally;
use trace::file::Options;
use trace::mapping::Question;

/// What it does. Anything else of the workers' program calls it by this table only.
#[derive(Clone, Copy)]
pub struct Rare {
    pub(super) read_source: fn(&mut Out, &File, &Options),
    pub(super) inspect: fn(DedicatedWorkerGlobalScope, u32, File, Packed<Question>),
    pub(super) hops: fn(&DedicatedWorkerGlobalScope, u32, &File, u32),
    pub(super) ask: fn(&Collector, &DedicatedWorkerGlobalScope, u32, &Packed<Inquiry>),
    pub(super) look: fn(&DedicatedWorkerGlobalScope, u32, &File, &Packed<LookOrder>),
    pub(super) hash: fn(DedicatedWorkerGlobalScope, u32, File),
    pub(super) keep: fn(Rc<RefCell<Collector>>, DedicatedWorkerGlobalScope),
    /// Has a tally put together what stands beside the transfers.
    pub(super) learn_beside: fn(&mut Tally),
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
